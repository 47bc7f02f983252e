use native_tls::{Identity, Result, TlsAcceptor, TlsAcceptorBuilder};

pub fn acceptor(identity: Identity) -> Result<TlsAcceptor> {
    TlsAcceptor::builder(identity).min_protocol_version(Some(native_tls::Protocol::Tlsv12)).build()
}

pub fn builder(identity: Identity) -> TlsAcceptorBuilder {
    let builder = TlsAcceptor::builder(identity); // finding
    builder
}

pub fn simple(identity: Identity) -> Result<TlsAcceptor> {
    TlsAcceptor::new(identity) // finding
}
