use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde::Deserialize;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::process::Command;

#[derive(Deserialize)]
pub struct Job {
    pub tool: String,
    pub arguments: Vec<String>,
}

pub async fn run(Json(job): Json<Job>) -> StatusCode {
    let done = Command::new(&job.tool).args(&job.arguments).status(); // finding
    if done.is_ok() { StatusCode::OK } else { StatusCode::BAD_REQUEST }
}

fn start(tool: &str) -> std::io::Result<std::process::Child> {
    let path = format!("/opt/tools/{tool}");
    Command::new(path).spawn() // finding
}

pub async fn named(Path(tool): Path<String>) -> StatusCode {
    if start(&tool).is_ok() { StatusCode::ACCEPTED } else { StatusCode::NOT_FOUND }
}

pub fn serve(stream: TcpStream) -> std::io::Result<()> {
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let program = words.next().unwrap_or("true");
    Command::new(program).args(words).status()?; // finding
    Ok(())
}

pub async fn fallback(Query(job): Query<Job>) -> StatusCode {
    let tool = if job.tool.is_empty() { "gzip".to_string() } else { job.tool };
    match tokio::process::Command::new(tool).status().await { // finding
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}
