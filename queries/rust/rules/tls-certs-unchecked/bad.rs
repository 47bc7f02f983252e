use native_tls::TlsConnector;
use reqwest::{Client, ClientBuilder};
use std::time::Duration;

const CHECK_NOTHING: bool = true;

pub fn client() -> reqwest::Result<Client> {
    Client::builder().danger_accept_invalid_certs(true).build() // finding
}

pub fn blocking() -> reqwest::Result<reqwest::blocking::Client> {
    reqwest::blocking::ClientBuilder::new()
        .danger_accept_invalid_hostnames(true) // finding
        .timeout(Duration::from_secs(10))
        .build()
}

pub fn connector() -> native_tls::Result<TlsConnector> {
    let mut builder = TlsConnector::builder();
    builder.danger_accept_invalid_certs(CHECK_NOTHING); // finding
    builder.build()
}

pub fn configure(builder: ClientBuilder) -> ClientBuilder {
    let trust_all = true;
    builder.tls_danger_accept_invalid_certs(trust_all) // finding
}
