use aes_gcm::aead::{Aead, AeadCore, KeyInit, OsRng};
use aes_gcm::Aes256Gcm;
use chacha20poly1305::XChaCha20Poly1305;
use openssl::error::ErrorStack;
use openssl::symm::{self, Cipher};

type Aes256Ctr = ctr::Ctr64BE<aes::Aes256>;
type Aes128Cbc = cbc::Decryptor<aes::Aes128>;

pub fn seal(key: &[u8; 32], data: &[u8]) -> Option<Vec<u8>> {
    let cipher = Aes256Gcm::new(key.into());
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let mut sealed = nonce.to_vec();
    sealed.extend(cipher.encrypt(&nonce, data).ok()?);
    Some(sealed)
}

pub fn with_openssl(key: &[u8], iv: &[u8], data: &[u8], tag: &mut [u8]) -> Result<Vec<u8>, ErrorStack> {
    symm::encrypt_aead(Cipher::aes_256_gcm(), key, Some(iv), b"", data, tag)
}

pub fn stream(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

pub fn block_size() -> usize {
    Cipher::aes_256_cbc().block_size()
}

// Names that only look alike.
pub struct Des;

impl Des {
    pub fn new(order: u32) -> Self {
        let _ = order;
        Des
    }
}

pub fn design() -> Des {
    Des::new(4)
}

pub fn describe(cipher: &str) -> bool {
    matches!(cipher, "des_cbc" | "rc4" | "aes_128_ecb")
}
