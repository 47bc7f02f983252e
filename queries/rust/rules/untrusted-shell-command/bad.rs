use actix_web::{HttpResponse, Responder, post, web};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde::Deserialize;
use std::collections::HashMap;
use std::process::Command;

#[derive(Deserialize)]
pub struct Ping {
    pub host: String,
    pub count: u8,
}

pub async fn ping(Query(query): Query<Ping>) -> Result<String, StatusCode> {
    let line = format!("ping -c {} {}", query.count, query.host);
    let output = Command::new("sh").arg("-c").arg(&line).output().map_err(|_| StatusCode::BAD_GATEWAY)?; // finding
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn compress(folder: &str) -> std::io::Result<bool> {
    let mut tar = Command::new("/bin/bash");
    tar.arg("-c").arg(["tar czf /tmp/out.tgz ", folder].concat()); // finding
    Ok(tar.status()?.success())
}

pub async fn archive(Path(folder): Path<String>) -> StatusCode {
    match compress(folder.trim()) {
        Ok(true) => StatusCode::CREATED,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[post("/thumbnail")]
pub async fn thumbnail(form: web::Form<HashMap<String, String>>) -> impl Responder {
    let Some(name) = form.get("name") else { return HttpResponse::BadRequest().finish() };
    let script = "convert -resize 80 ".to_string() + name + " /srv/small.png";
    let done = Command::new("sh").args(["-c", &script]).status(); // finding
    if done.is_ok() { HttpResponse::Ok().finish() } else { HttpResponse::InternalServerError().finish() }
}

pub async fn lookup(Query(query): Query<Ping>) -> StatusCode {
    let host = query.host;
    let done = tokio::process::Command::new("bash").arg("-c").arg(format!("dig {host}")).status().await; // finding
    if done.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}
