use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::Deserialize;
use std::process::Command;

#[derive(Deserialize)]
pub struct Job {
    pub tool: String,
    pub level: u8,
}

pub async fn run(Json(job): Json<Job>) -> StatusCode {
    let program = match job.tool.as_str() {
        "small" => "zstd",
        "fast" => "lz4",
        _ => return StatusCode::BAD_REQUEST,
    };
    let done = Command::new(program).arg(format!("-{}", job.level)).status();
    if done.is_ok() { StatusCode::OK } else { StatusCode::BAD_REQUEST }
}

pub async fn named(Path(tool): Path<String>) -> StatusCode {
    let known = ["gzip", "zstd"];
    if known.contains(&tool.as_str()) {
        let _ = Command::new(&tool).arg("--version").status();
    }
    StatusCode::OK
}

pub async fn only_gzip(Path(tool): Path<String>) -> StatusCode {
    if tool != "gzip" {
        return StatusCode::NOT_FOUND;
    }
    let _ = Command::new(&tool).status();
    StatusCode::OK
}

// A person at the machine chooses what to edit with.
pub fn edit() -> std::io::Result<()> {
    let editor = std::env::var("EDITOR").unwrap_or_else(|_| "vi".to_string());
    Command::new(editor).arg("notes.txt").status()?;
    Ok(())
}
