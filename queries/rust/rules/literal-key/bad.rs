use aes_gcm::aead::KeyInit;
use aes_gcm::{Aes256Gcm, Key};
use hmac::{Hmac, Mac};
use jsonwebtoken::{DecodingKey, EncodingKey, Header, Validation, decode, encode};
use sha2::Sha256;

const SIGNING: &[u8] = b"forty-two is the answer";

pub fn issue(claims: &Claims) -> jsonwebtoken::errors::Result<String> {
    encode(&Header::default(), claims, &EncodingKey::from_secret("shop-signing-key".as_bytes())) // finding
}

pub fn read(token: &str) -> jsonwebtoken::errors::Result<Claims> {
    let key = DecodingKey::from_secret(SIGNING); // finding
    Ok(decode::<Claims>(token, &key, &Validation::default())?.claims)
}

pub fn sign(message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(b"webhook").expect("any length"); // finding
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

pub fn cipher() -> Aes256Gcm {
    let key = Key::<Aes256Gcm>::from_slice(b"an example very very secret key."); // finding
    Aes256Gcm::new(key)
}

pub fn ring_key() -> ring::hmac::Key {
    ring::hmac::Key::new(ring::hmac::HMAC_SHA256, b"tea and biscuits") // finding
}
