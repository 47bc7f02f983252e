use openssl::error::ErrorStack;
use openssl::hash::{Hasher, MessageDigest};
use openssl::nid::Nid;
use openssl::pkey::{PKeyRef, Private};
use openssl::sign::Signer;

pub fn sign(key: &PKeyRef<Private>, data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let mut signer = Signer::new(MessageDigest::sha256(), key)?;
    signer.update(data)?;
    signer.sign_to_vec()
}

pub fn stream() -> Result<Hasher, ErrorStack> {
    Hasher::new(MessageDigest::sha3_256())
}

pub fn longest() -> MessageDigest {
    MessageDigest::sha512()
}

// Reading which algorithm a certificate has is no use of it.
pub fn is_old(nid: Nid) -> bool {
    nid == Nid::MD5 || nid == Nid::SHA1
}

pub fn named(name: &str) -> Option<MessageDigest> {
    MessageDigest::from_name(name)
}

pub struct Checksums;

impl Checksums {
    pub fn md5(&self) -> &'static str {
        "kept for old mirrors"
    }
}

pub fn listed(sums: &Checksums) -> &'static str {
    sums.md5()
}
