use openssl::sha::sha256;
use sha2::{Digest, Sha256};

pub fn fingerprint(certificate: &[u8]) -> String {
    hex::encode(sha256(certificate))
}

pub fn stored_name(user: &str, bytes: &[u8]) -> String {
    format!("{user}-{:x}", Sha256::digest(bytes))
}

pub fn strong(bytes: &[u8]) -> [u8; 64] {
    openssl::sha::sha512(bytes)
}

pub fn crc(bytes: &[u8]) -> u32 {
    crc32fast::hash(bytes)
}

pub fn compute(bytes: &[u8]) -> usize {
    bytes.len()
}

pub fn local(bytes: &[u8]) -> usize {
    compute(bytes)
}

pub mod layout {
    use taffy::compute;

    pub fn run(tree: &[u8]) {
        compute(tree);
    }
}
