use native_tls::{Identity, Protocol, Result, TlsAcceptor, TlsConnector};

pub fn acceptor(identity: Identity) -> Result<TlsAcceptor> {
    TlsAcceptor::builder(identity).min_protocol_version(Some(Protocol::Tlsv12)).build()
}

pub fn stepwise(identity: Identity) -> Result<TlsAcceptor> {
    let mut builder = TlsAcceptor::builder(identity);
    builder.min_protocol_version(Some(Protocol::Tlsv13));
    builder.build()
}

// A client is another matter: it meets the server's versions.
pub fn connector() -> Result<TlsConnector> {
    TlsConnector::builder().build()
}
