use bcrypt::{DEFAULT_COST, hash};
use tokio::task::spawn_blocking;

pub async fn register(password: String) -> Option<String> {
    spawn_blocking(move || hash(password, DEFAULT_COST)).await.ok()?.ok()
}

pub fn create(password: &str) -> Option<String> {
    hash(password, DEFAULT_COST).ok()
}

// A fast hash of something public.
pub async fn tag(body: &[u8]) -> [u8; 32] {
    *blake3::hash(body).as_bytes()
}
