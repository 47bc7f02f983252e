use native_tls::{Identity, Protocol, TlsAcceptor};
use openssl::ssl::{SslContextBuilder, SslVersion};

pub fn acceptor(identity: Identity) -> native_tls::Result<TlsAcceptor> {
    TlsAcceptor::builder(identity).min_protocol_version(Some(Protocol::Tlsv12)).build()
}

pub fn usual(identity: Identity) -> native_tls::Result<TlsAcceptor> {
    TlsAcceptor::builder(identity).min_protocol_version(None).build()
}

// The newest that is spoken, which says nothing of the oldest.
pub fn newest(identity: Identity) -> native_tls::Result<TlsAcceptor> {
    TlsAcceptor::builder(identity).max_protocol_version(Some(Protocol::Tlsv11)).build()
}

pub fn context(builder: &mut SslContextBuilder) -> Result<(), openssl::error::ErrorStack> {
    builder.set_min_proto_version(Some(SslVersion::TLS1_3))
}

pub fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().min_tls_version(reqwest::tls::Version::TLS_1_2).build()
}

pub fn name(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Tlsv10 => "1.0",
        _ => "later",
    }
}

pub fn is_old(version: SslVersion) -> bool {
    version == SslVersion::TLS1
}
