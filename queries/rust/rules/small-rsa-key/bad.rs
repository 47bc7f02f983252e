use openssl::error::ErrorStack;
use openssl::pkey::Private;
use openssl::rsa::Rsa;
use rsa::RsaPrivateKey;

const BITS: usize = 1024;

pub fn with_openssl() -> Result<Rsa<Private>, ErrorStack> {
    Rsa::generate(1024) // finding
}

pub fn pure() -> rsa::Result<RsaPrivateKey> {
    let mut rng = rand::thread_rng();
    RsaPrivateKey::new(&mut rng, BITS) // finding
}

pub fn quick(rng: &mut rand::rngs::OsRng) -> rsa::Result<RsaPrivateKey> {
    let bits = 512;
    let key = rsa::RsaPrivateKey::new(rng, bits)?; // finding
    Ok(key)
}

pub fn dsa() -> Result<openssl::dsa::Dsa<Private>, ErrorStack> {
    openssl::dsa::Dsa::generate(1024) // finding
}
