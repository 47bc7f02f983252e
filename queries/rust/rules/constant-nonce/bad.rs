use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ring::aead::{self, LessSafeKey};

pub fn seal(key: &[u8; 32], message: &[u8]) -> Option<Vec<u8>> {
    let cipher = Aes256Gcm::new(key.into());
    let nonce = Nonce::from_slice(b"unique nonce"); // finding
    cipher.encrypt(nonce, message).ok()
}

pub fn seal_zero(cipher: &Aes256Gcm, message: &[u8]) -> Option<Vec<u8>> {
    cipher.encrypt(Nonce::from_slice(&[0u8; 12]), message).ok() // finding
}

pub fn long(cipher: &XChaCha20Poly1305, message: &[u8]) -> Option<Vec<u8>> {
    let nonce = XNonce::from([0; 24]); // finding
    cipher.encrypt(&nonce, message).ok()
}

pub fn with_ring(key: &LessSafeKey, buffer: &mut Vec<u8>) -> Result<(), ring::error::Unspecified> {
    let nonce = aead::Nonce::assume_unique_for_key([0; aead::NONCE_LEN]); // finding
    key.seal_in_place_append_tag(nonce, aead::Aad::empty(), buffer)
}
