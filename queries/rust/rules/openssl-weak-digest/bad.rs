use openssl::error::ErrorStack;
use openssl::hash::{Hasher, MessageDigest, hash};
use openssl::pkey::{PKeyRef, Private};
use openssl::sign::Signer;
use openssl::x509::{X509, X509Builder};

pub fn digest(data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let digest = hash(MessageDigest::md5(), data)?; // finding
    Ok(digest.to_vec())
}

pub fn sign(key: &PKeyRef<Private>, data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let mut signer = Signer::new(MessageDigest::sha1(), key)?; // finding
    signer.update(data)?;
    signer.sign_to_vec()
}

pub fn certificate(mut builder: X509Builder, key: &PKeyRef<Private>) -> Result<X509, ErrorStack> {
    let algorithm = openssl::hash::MessageDigest::sha1(); // finding
    builder.sign(key, algorithm)?;
    Ok(builder.build())
}

pub fn stream() -> Result<Hasher, ErrorStack> {
    Hasher::new(MessageDigest::md5()) // finding
}
