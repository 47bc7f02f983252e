use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, Error};
use std::sync::Arc;

// One certificate, known beforehand.
#[derive(Debug)]
struct Pinned {
    expected: Vec<u8>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if end_entity.as_ref() == self.expected {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
        }
    }
}

#[derive(Debug)]
struct Logged(Arc<WebPkiServerVerifier>);

impl ServerCertVerifier for Logged {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.0.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }
}

struct Checked;

impl Checked {
    fn verify_client_cert(&self, chain: &[Vec<u8>]) -> Result<usize, Error> {
        check(chain)?;
        Ok(chain.len())
    }

    fn verified(&self) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }
}

fn check(chain: &[Vec<u8>]) -> Result<(), Error> {
    if chain.is_empty() { Err(Error::NoCertificatesPresented) } else { Ok(()) }
}
