use argon2::{Argon2, PasswordHash, PasswordVerifier};
use bcrypt::{DEFAULT_COST, hash};

pub async fn register(password: String) -> Option<String> {
    tokio::task::block_in_place(|| hash(password, DEFAULT_COST)).ok()
}

pub async fn login(password: String, stored: &str) -> bool {
    tokio::task::block_in_place(|| bcrypt::verify(password, stored)).unwrap_or(false)
}

pub async fn check(password: &[u8], stored: &PasswordHash<'_>) -> bool {
    tokio::task::block_in_place(|| Argon2::default().verify_password(password, stored)).is_ok()
}
