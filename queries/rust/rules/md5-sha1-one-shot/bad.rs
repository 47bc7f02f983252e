use openssl::sha;

pub fn fingerprint(certificate: &[u8]) -> String {
    hex::encode(sha::sha1(certificate)) // finding
}

pub fn stored_name(user: &str, bytes: &[u8]) -> String {
    let digest = md5::compute(bytes); // finding
    format!("{user}-{:x}", digest)
}

pub mod uploads {
    use md5::compute as hash;

    pub fn same(left: &[u8], right: &[u8]) -> bool {
        hash(left) == hash(right) // finding finding
    }
}
