use aes_gcm::aead::{Aead, AeadCore, KeyInit, OsRng};
use aes_gcm::{Aes256Gcm, Nonce};
use chacha20poly1305::XNonce;
use ring::aead;
use ring::rand::{SecureRandom, SystemRandom};

pub fn seal(key: &[u8; 32], message: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let cipher = Aes256Gcm::new(key.into());
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let sealed = cipher.encrypt(&nonce, message).ok()?;
    Some((nonce.to_vec(), sealed))
}

// The nonce that came with the message.
pub fn open(cipher: &Aes256Gcm, message: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = message.split_at_checked(12)?;
    cipher.decrypt(Nonce::from_slice(nonce), sealed).ok()
}

pub fn counted(counter: u64) -> aead::Nonce {
    let mut bytes = [0u8; 12];
    bytes[4..].copy_from_slice(&counter.to_be_bytes());
    aead::Nonce::assume_unique_for_key(bytes)
}

pub fn random() -> Result<[u8; 12], ring::error::Unspecified> {
    let mut bytes = [0u8; 12];
    SystemRandom::new().fill(&mut bytes)?;
    Ok(bytes)
}

pub fn long(bytes: [u8; 24]) -> XNonce {
    XNonce::from(bytes)
}

// A nonce of another kind: the number of a transaction.
pub mod chain {
    pub struct Nonce(u64);

    impl From<[u64; 1]> for Nonce {
        fn from(value: [u64; 1]) -> Self {
            Nonce(value[0])
        }
    }

    pub fn first() -> Nonce {
        Nonce::from([0])
    }
}
