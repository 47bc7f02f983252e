use aes::Aes128;
use cipher::block_padding::Pkcs7;
use cipher::{BlockEncryptMut, KeyInit, KeyIvInit, StreamCipher};
use des::{Des, TdesEde3};
use openssl::error::ErrorStack;
use openssl::symm::{self, Cipher};
use rc4::Rc4;

type Aes256Ecb = ecb::Decryptor<aes::Aes256>; // finding
type TripleCbc = cbc::Encryptor<des::TdesEde3>; // finding

pub fn with_openssl(key: &[u8], iv: &[u8], data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    symm::encrypt(Cipher::des_ede3_cbc(), key, Some(iv), data) // finding
}

pub fn pages(key: &[u8], data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let cipher = Cipher::aes_128_ecb(); // finding
    symm::encrypt(cipher, key, None, data)
}

pub fn legacy(key: &[u8; 8]) -> Des {
    Des::new(key.into()) // finding
}

pub fn triple(key: &[u8]) -> TdesEde3 {
    TdesEde3::new_from_slice(key).expect("24 bytes") // finding
}

pub fn stream(key: &[u8; 16], data: &mut [u8]) {
    let mut cipher = Rc4::new(key.into()); // finding
    cipher.apply_keystream(data);
}

pub fn chained(key: &[u8; 8], iv: &[u8; 8], data: &[u8]) -> Vec<u8> {
    cbc::Encryptor::<des::Des>::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data) // finding
}

pub fn blocks(key: &[u8; 16], data: &[u8]) -> Vec<u8> {
    ecb::Encryptor::<Aes128>::new(key.into()).encrypt_padded_vec_mut::<Pkcs7>(data) // finding
}
