use axum::extract::Path;
use std::fs;

pub async fn avatar(Path(id): Path<u64>) -> Vec<u8> {
    fs::read(format!("avatars/{id}.png")).unwrap_or_default() // finding
}

pub async fn save(id: u64, body: Vec<u8>) -> std::io::Result<()> {
    std::fs::write(format!("avatars/{id}.png"), body)?; // finding
    Ok(())
}
