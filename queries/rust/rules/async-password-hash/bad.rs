use argon2::{Argon2, PasswordHash, PasswordVerifier};
use bcrypt::{DEFAULT_COST, hash};

pub async fn register(password: String) -> Option<String> {
    hash(password, DEFAULT_COST).ok() // finding
}

pub async fn login(password: String, stored: &str) -> bool {
    bcrypt::verify(password, stored).unwrap_or(false) // finding
}

pub async fn check(password: &[u8], stored: &PasswordHash<'_>) -> bool {
    Argon2::default().verify_password(password, stored).is_ok() // finding
}
