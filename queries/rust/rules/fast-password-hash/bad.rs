use sha2::{Digest, Sha256, Sha512};

pub struct Account {
    pub name: String,
    pub password: String,
    pub salt: [u8; 16],
}

pub fn store(account: &Account) -> String {
    hex::encode(Sha256::digest(account.password.as_bytes())) // finding
}

pub fn salted(account: &Account) -> Vec<u8> {
    let mut hasher = Sha512::new();
    hasher.update(account.salt);
    hasher.update(&account.password); // finding
    hasher.finalize().to_vec()
}

pub fn check(expected: &[u8], new_password: &str) -> bool {
    let digest = ring::digest::digest(&ring::digest::SHA256, new_password.as_bytes()); // finding
    digest.as_ref() == expected
}

pub fn quick(passphrase: &str) -> [u8; 32] {
    *blake3::hash(passphrase.as_bytes()).as_bytes() // finding
}

pub fn with_openssl(passwd: &[u8]) -> [u8; 32] {
    openssl::sha::sha256(passwd) // finding
}
