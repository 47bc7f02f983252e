use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::Argon2;
use sha2::{Digest, Sha256};

pub fn store(password: &str, salt: &SaltString) -> Result<String, argon2::password_hash::Error> {
    Ok(Argon2::default().hash_password(password.as_bytes(), salt)?.to_string())
}

pub fn check(password: &str, stored: &str) -> Result<(), argon2::password_hash::Error> {
    Argon2::default().verify_password(password.as_bytes(), &PasswordHash::new(stored)?)
}

pub fn with_bcrypt(password: &str) -> bcrypt::BcryptResult<String> {
    bcrypt::hash(password, 12)
}

// The hash of a hash is no password.
pub fn cache_key(password_hash: &[u8]) -> Vec<u8> {
    Sha256::digest(password_hash).to_vec()
}

pub fn file(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

// A long random token has nothing that could be guessed.
pub fn token_hash(reset_token: &str) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(reset_token);
    hasher.finalize().to_vec()
}

pub fn derived(password: &[u8], salt: &[u8], key: &mut [u8]) {
    pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, 600_000, key);
}

pub fn policy(password_rules: &str) -> Vec<u8> {
    Sha256::digest(password_rules).to_vec()
}

pub fn form(state: &mut Form, password: &str) {
    state.update(password);
}
