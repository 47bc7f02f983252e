use aes_gcm::aead::{KeyInit, OsRng};
use aes_gcm::{Aes256Gcm, Key};
use hmac::{Hmac, Mac};
use jsonwebtoken::{DecodingKey, EncodingKey};
use sha2::Sha256;
use std::env;

pub fn encoding() -> Result<EncodingKey, env::VarError> {
    let secret = env::var("JWT_SECRET")?;
    Ok(EncodingKey::from_secret(secret.as_bytes()))
}

pub fn decoding(secret: &[u8]) -> DecodingKey {
    DecodingKey::from_secret(secret)
}

// A public key is no secret.
pub fn public() -> jsonwebtoken::errors::Result<DecodingKey> {
    DecodingKey::from_rsa_pem(include_bytes!("issuer.pub.pem"))
}

pub fn sign(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

pub fn fresh() -> Aes256Gcm {
    Aes256Gcm::new(&Aes256Gcm::generate_key(&mut OsRng))
}

pub fn stored(bytes: &[u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(bytes))
}

// A key of a map.
pub struct Key2(&'static str);

impl From<&'static str> for Key2 {
    fn from(name: &'static str) -> Self {
        Key2(name)
    }
}

pub fn lookup() -> Key2 {
    Key2::from("colour")
}

// Filled before it is used.
pub fn reset_key() -> ring::hmac::Key {
    let mut key = [0; 64];
    rand::fill(&mut key);
    ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &key)
}

pub fn random() -> cookie::Key {
    cookie::Key::generate()
}
