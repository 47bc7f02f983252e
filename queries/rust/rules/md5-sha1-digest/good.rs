use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

// A one-time password (RFC 6238) is HMAC-SHA-1, which is not broken by collisions.
pub fn one_time(key: &[u8], counter: u64) -> Vec<u8> {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).expect("any length");
    mac.update(&counter.to_be_bytes());
    mac.finalize().into_bytes().to_vec()
}

pub fn checksum(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

pub fn long(bytes: &[u8]) -> Vec<u8> {
    let mut hasher = Sha512::new();
    hasher.update(bytes);
    hasher.finalize().to_vec()
}

pub fn bucket(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}

pub fn keyed(bytes: &[u8]) -> blake3::Hash {
    blake3::hash(bytes)
}

// Names are no calls.
pub fn supported() -> [&'static str; 2] {
    ["Md5::new", "sha256"]
}

// Another crate's type that happens to share the name.
mod mine {
    pub struct Md5;
    impl Md5 {
        pub fn new() -> Self {
            Md5
        }
    }
}

pub fn local() -> mine::Md5 {
    mine::Md5::new()
}
