use axum::extract::Path;
use tokio::fs;

pub async fn avatar(Path(id): Path<u64>) -> Vec<u8> {
    fs::read(format!("avatars/{id}.png")).await.unwrap_or_default()
}

pub async fn pack() -> std::io::Result<Vec<u8>> {
    tokio::task::spawn_blocking(|| std::fs::read("pack.bin")).await?
}

pub fn settings() -> std::io::Result<String> {
    std::fs::read_to_string("settings.toml")
}
