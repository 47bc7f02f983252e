use axum::body::Bytes;
use axum::extract::{Path, Query};
use serde_json::Value;
use std::collections::HashMap;
use std::io::Read;
use std::net::TcpStream;

pub async fn page(Query(query): Query<HashMap<String, String>>) -> String {
    let page = query.get("page").cloned().unwrap_or_default().parse::<u32>().unwrap(); // finding
    format!("page {page}")
}

pub async fn hook(body: Bytes) -> String {
    let value: Value = serde_json::from_slice(&body).unwrap(); // finding
    value.to_string()
}

pub async fn show(Path(id): Path<String>) -> String {
    let id = uuid::Uuid::parse_str(&id).expect("an id"); // finding
    id.to_string()
}

pub fn greeting(mut stream: TcpStream) -> std::io::Result<String> {
    let mut bytes = vec![0; 64];
    let n = stream.read(&mut bytes)?;
    bytes.truncate(n);
    Ok(String::from_utf8(bytes).unwrap()) // finding
}

pub async fn limit(Query(query): Query<HashMap<String, String>>) -> String {
    let limit: usize = query["limit"].parse().unwrap(); // finding
    format!("at most {limit}")
}
