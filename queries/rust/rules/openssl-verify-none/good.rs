use openssl::error::ErrorStack;
use openssl::ssl::{SslAcceptor, SslConnector, SslMethod, SslVerifyMode};
use std::net::TcpStream;

pub fn connector() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::PEER);
    builder.set_ca_file("ca.pem")?;
    Ok(builder.build())
}

// A server that asks for no client certificate.
pub fn acceptor() -> Result<SslAcceptor, ErrorStack> {
    let mut builder = SslAcceptor::mozilla_modern(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::NONE);
    Ok(builder.build())
}

pub fn mutual() -> Result<SslAcceptor, ErrorStack> {
    let mut builder = SslAcceptor::mozilla_intermediate(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::PEER | SslVerifyMode::FAIL_IF_NO_PEER_CERT);
    Ok(builder.build())
}

pub fn connect(connector: &SslConnector, host: &str, stream: TcpStream) -> Result<(), Box<dyn std::error::Error>> {
    connector.configure()?.verify_hostname(true).connect(host, stream)?;
    Ok(())
}

pub fn is_off(mode: SslVerifyMode) -> bool {
    mode == SslVerifyMode::NONE
}

pub struct Form;

impl Form {
    pub fn verify_hostname(&self, now: bool) -> bool {
        now
    }
}

pub fn later(form: &Form) -> bool {
    form.verify_hostname(false)
}
