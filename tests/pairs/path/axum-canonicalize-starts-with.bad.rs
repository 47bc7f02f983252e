// The joined path is compared with the folder before its ".." parts have been resolved.
use std::path::{Path, PathBuf};

use axum::{extract::Query, http::StatusCode, routing::get, Router};
use serde::Deserialize;

const TRANSCRIPTS: &str = "/srv/transcripts";

#[derive(Deserialize)]
struct Wanted {
    name: String,
}

fn locate(name: &str) -> std::io::Result<Option<PathBuf>> {
    let root = Path::new(TRANSCRIPTS).canonicalize()?;
    let full = root.join(name);
    Ok(if full.starts_with(&root) { Some(full) } else { None })
}

async fn transcript(Query(wanted): Query<Wanted>) -> Result<String, StatusCode> {
    let full = locate(&wanted.name)
        .map_err(|_| StatusCode::NOT_FOUND)?
        .ok_or(StatusCode::FORBIDDEN)?;
    let text = tokio::fs::read_to_string(&full).await; // weakness
    text.map_err(|_| StatusCode::NOT_FOUND)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new().route("/transcript", get(transcript));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await
}
