use actix_web::{HttpResponse, Responder, get, web};
use axum::body::Bytes;
use axum::extract::Query;
use serde::Deserialize;
use std::collections::HashMap;
use std::io::Read;
use std::net::TcpStream;

#[derive(Deserialize)]
pub struct Wanted {
    pub count: usize,
    pub text: String,
}

pub async fn random(Query(wanted): Query<Wanted>) -> Bytes {
    let mut bytes = vec![0u8; wanted.count]; // finding
    getrandom::fill(&mut bytes).unwrap();
    bytes.into()
}

fn table(rows: usize, columns: usize) -> Vec<f64> {
    let mut cells = Vec::with_capacity(rows * columns); // finding
    cells.resize(rows * columns, 0.0); // finding
    cells
}

#[get("/table")]
pub async fn zeros(query: web::Query<HashMap<String, String>>) -> impl Responder {
    let rows = query.get("rows").and_then(|rows| rows.parse::<usize>().ok()).unwrap_or(1);
    HttpResponse::Ok().json(table(rows, 3))
}

pub async fn line(Query(wanted): Query<Wanted>) -> String {
    wanted.text.repeat(wanted.count) // finding
}

pub fn message(mut stream: TcpStream) -> std::io::Result<Vec<u8>> {
    let mut head = [0u8; 8];
    stream.read_exact(&mut head)?;
    let length = u64::from_be_bytes(head) as usize;
    println!("a message of {length} bytes");
    let mut body = vec![0; length]; // finding
    stream.read_exact(&mut body)?;
    Ok(body)
}
