use native_tls::TlsConnector;
use reqwest::{Certificate, Client};

const CHECK_NOTHING: bool = false;

pub struct Settings {
    pub insecure: bool,
}

pub fn client() -> reqwest::Result<Client> {
    Client::builder().danger_accept_invalid_certs(false).build()
}

// A certificate of one's own, trusted by name.
pub fn internal(pem: &[u8]) -> reqwest::Result<Client> {
    Client::builder().add_root_certificate(Certificate::from_pem(pem)?).build()
}

// The person in front decides, as with curl --insecure.
pub fn chosen(settings: &Settings) -> reqwest::Result<Client> {
    Client::builder().danger_accept_invalid_certs(settings.insecure).build()
}

pub fn connector() -> native_tls::Result<TlsConnector> {
    TlsConnector::builder().danger_accept_invalid_hostnames(CHECK_NOTHING).build()
}

pub fn https_only() -> reqwest::Result<Client> {
    Client::builder().https_only(true).use_rustls_tls().build()
}

#[cfg(debug_assertions)]
pub fn named(builder: &mut Report) {
    builder.accept(true);
}
