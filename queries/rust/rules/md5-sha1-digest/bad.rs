use md5::{Digest, Md5};
use sha1::Sha1;
use std::io::Read;

pub fn checksum(mut file: impl Read) -> std::io::Result<Vec<u8>> {
    let mut hasher = Md5::new(); // finding
    let mut buffer = [0u8; 8192];
    loop {
        let count = file.read(&mut buffer)?;
        if count == 0 {
            break;
        }
        hasher.update(&buffer[..count]);
    }
    Ok(hasher.finalize().to_vec())
}

pub fn signature_input(document: &[u8]) -> Vec<u8> {
    Sha1::digest(document).to_vec() // finding
}

pub fn release_name(bytes: &[u8]) -> String {
    let digest = <[u8; 20]>::from(sha1::Sha1::new_with_prefix(bytes).finalize()); // finding
    hex::encode(digest)
}

pub fn old_style(name: &str) -> Vec<u8> {
    let mut state = md4::Md4::default(); // finding
    state.update(name.as_bytes());
    state.finalize().to_vec()
}
