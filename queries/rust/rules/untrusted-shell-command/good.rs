use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde::Deserialize;
use std::process::Command;

#[derive(Deserialize)]
pub struct Ping {
    pub host: String,
    pub count: u8,
}

// Arguments of a program, not words of a shell.
pub async fn ping(Query(query): Query<Ping>) -> Result<String, StatusCode> {
    let output = Command::new("ping").arg("-c").arg(query.count.to_string()).arg("--").arg(&query.host).output();
    let output = output.map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

// The shell gets the value as $1.
pub async fn archive(Path(folder): Path<String>) -> StatusCode {
    let done = Command::new("sh").arg("-c").arg("tar czf /tmp/out.tgz \"$1\"").arg("sh").arg(&folder).status();
    if done.is_ok() { StatusCode::CREATED } else { StatusCode::INTERNAL_SERVER_ERROR }
}

pub async fn repeat(Query(query): Query<Ping>) -> StatusCode {
    let line = format!("ping -c {} localhost", query.count);
    let done = Command::new("sh").arg("-c").arg(line).status();
    if done.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}

pub async fn quoted(Query(query): Query<Ping>) -> StatusCode {
    let host = shell_escape::escape(query.host.into());
    let done = Command::new("sh").arg("-c").arg(format!("ping -c 1 {host} | tail -n 1")).status();
    if done.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}

const SERVICES: [&str; 2] = ["nginx", "postgres"];

pub async fn state(Path(service): Path<String>) -> StatusCode {
    if !SERVICES.contains(&service.as_str()) {
        return StatusCode::NOT_FOUND;
    }
    let done = Command::new("sh").arg("-c").arg(format!("systemctl is-active {service} | head -c 20")).status();
    if done.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}
