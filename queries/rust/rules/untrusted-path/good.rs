use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use serde::Deserialize;
use std::fs;
use std::path::{Component, PathBuf};
use uuid::Uuid;

#[derive(Deserialize)]
pub struct Wanted {
    pub name: String,
    pub page: u32,
}

// Only the last component.
pub async fn show(Query(wanted): Query<Wanted>) -> Result<String, StatusCode> {
    let name = std::path::Path::new(&wanted.name).file_name().ok_or(StatusCode::BAD_REQUEST)?;
    fs::read_to_string(std::path::Path::new("/srv/notes").join(name)).map_err(|_| StatusCode::NOT_FOUND)
}

pub async fn page(Query(wanted): Query<Wanted>) -> Result<String, StatusCode> {
    fs::read_to_string(format!("/srv/pages/{}.txt", wanted.page)).map_err(|_| StatusCode::NOT_FOUND)
}

fn below(root: &str, name: &str) -> std::io::Result<Option<PathBuf>> {
    let root = std::path::Path::new(root).canonicalize()?;
    let full = root.join(name).canonicalize()?;
    Ok(if full.starts_with(&root) { Some(full) } else { None })
}

pub async fn remove(Path(name): Path<String>) -> StatusCode {
    match below("/srv/uploads", &name) {
        Ok(Some(path)) => {
            let _ = tokio::fs::remove_file(path).await;
            StatusCode::NO_CONTENT
        }
        _ => StatusCode::NOT_FOUND,
    }
}

pub async fn report(Path(name): Path<String>) -> Result<Vec<u8>, StatusCode> {
    let id: Uuid = name.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    tokio::fs::read(format!("/srv/reports/{id}.pdf")).await.map_err(|_| StatusCode::NOT_FOUND)
}

pub async fn plain(Path(name): Path<String>) -> Result<Vec<u8>, StatusCode> {
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(StatusCode::BAD_REQUEST);
    }
    tokio::fs::read(format!("/srv/reports/{name}.pdf")).await.map_err(|_| StatusCode::NOT_FOUND)
}

pub async fn components(Path(name): Path<String>) -> Result<Vec<u8>, StatusCode> {
    if !std::path::Path::new(&name).components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(StatusCode::BAD_REQUEST);
    }
    tokio::fs::read(PathBuf::from("/srv/reports").join(&name)).await.map_err(|_| StatusCode::NOT_FOUND)
}

pub async fn upload(mut form: Multipart) -> Result<StatusCode, StatusCode> {
    while let Some(field) = form.next_field().await.map_err(|_| StatusCode::BAD_REQUEST)? {
        let data = field.bytes().await.map_err(|_| StatusCode::BAD_REQUEST)?;
        let target = format!("/srv/uploads/{}", Uuid::new_v4());
        tokio::fs::write(&target, &data).await.map_err(|_| StatusCode::INSUFFICIENT_STORAGE)?;
    }
    Ok(StatusCode::CREATED)
}

// Whoever runs the program may open what they may open.
pub fn main() -> std::io::Result<()> {
    let file = std::env::args().nth(1).unwrap_or_default();
    println!("{}", fs::read_to_string(file)?.len());
    Ok(())
}
