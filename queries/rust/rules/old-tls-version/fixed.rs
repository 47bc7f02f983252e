use native_tls::{Identity, Protocol, TlsAcceptor, TlsConnector};
use openssl::ssl::{SslContextBuilder, SslVersion};

pub fn acceptor(identity: Identity) -> native_tls::Result<TlsAcceptor> {
    TlsAcceptor::builder(identity)
        .min_protocol_version(Some(Protocol::Tlsv12))
        .build()
}

pub fn connector() -> native_tls::Result<TlsConnector> {
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(Some(native_tls::Protocol::Tlsv12));
    builder.build()
}

pub fn context(builder: &mut SslContextBuilder) -> Result<(), openssl::error::ErrorStack> {
    builder.set_min_proto_version(Some(SslVersion::TLS1_2))
}

pub fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().min_tls_version(reqwest::tls::Version::TLS_1_2).build()
}
