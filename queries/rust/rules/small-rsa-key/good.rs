use openssl::error::ErrorStack;
use openssl::pkey::Private;
use openssl::rsa::Rsa;
use rsa::RsaPrivateKey;

const BITS: usize = 4096;

pub fn with_openssl() -> Result<Rsa<Private>, ErrorStack> {
    Rsa::generate(2048)
}

pub fn pure() -> rsa::Result<RsaPrivateKey> {
    RsaPrivateKey::new(&mut rand::thread_rng(), BITS)
}

pub fn chosen(bits: u32) -> Result<Rsa<Private>, ErrorStack> {
    Rsa::generate(bits)
}

pub fn elliptic() -> ed25519_dalek::SigningKey {
    ed25519_dalek::SigningKey::generate(&mut rand::thread_rng())
}

pub fn buffer() -> Vec<u8> {
    Vec::with_capacity(1024)
}

pub fn read(pem: &[u8]) -> Result<Rsa<Private>, ErrorStack> {
    Rsa::private_key_from_pem(pem)
}

pub struct Report;

impl Report {
    pub fn generate(rows: u32) -> Self {
        let _ = rows;
        Report
    }
}

pub fn report() -> Report {
    Report::generate(1024)
}
