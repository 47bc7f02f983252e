use axum::extract::Path;
use std::fs;

pub async fn avatar(Path(id): Path<u64>) -> Vec<u8> {
    tokio::fs::read(format!("avatars/{id}.png")).await.unwrap_or_default()
}

pub async fn save(id: u64, body: Vec<u8>) -> std::io::Result<()> {
    tokio::fs::write(format!("avatars/{id}.png"), body).await?;
    Ok(())
}
