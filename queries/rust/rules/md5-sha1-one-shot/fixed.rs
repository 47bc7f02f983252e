use openssl::sha;

pub fn fingerprint(certificate: &[u8]) -> String {
    hex::encode(<sha2::Sha256 as sha2::Digest>::digest(certificate))
}

pub fn stored_name(user: &str, bytes: &[u8]) -> String {
    let digest = <sha2::Sha256 as sha2::Digest>::digest(bytes);
    format!("{user}-{:x}", digest)
}

pub mod uploads {
    use md5::compute as hash;

    pub fn same(left: &[u8], right: &[u8]) -> bool {
        <sha2::Sha256 as sha2::Digest>::digest(left) == <sha2::Sha256 as sha2::Digest>::digest(right)
    }
}
