use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use serde::Deserialize;
use std::io::Read;
use std::net::TcpStream;

const MOST: usize = 65536;

#[derive(Deserialize)]
pub struct Wanted {
    pub count: usize,
    pub small: u8,
    pub text: String,
}

pub async fn random(Query(wanted): Query<Wanted>) -> Result<Bytes, StatusCode> {
    if wanted.count > MOST {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let mut bytes = vec![0u8; wanted.count];
    getrandom::fill(&mut bytes).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(bytes.into())
}

pub async fn capped(Query(wanted): Query<Wanted>) -> String {
    let count = wanted.count.min(100);
    let mut text = String::with_capacity(count);
    text.push_str(&"-".repeat(wanted.count.clamp(1, 80)));
    text
}

pub async fn rest(Query(wanted): Query<Wanted>) -> Bytes {
    vec![0u8; wanted.count % 512].into()
}

// As long as what has already come.
pub async fn copy(Query(wanted): Query<Wanted>) -> Vec<u8> {
    let mut copy = Vec::with_capacity(wanted.text.len());
    copy.extend_from_slice(wanted.text.as_bytes());
    copy
}

pub fn message(mut stream: TcpStream) -> std::io::Result<Vec<u8>> {
    let mut head = [0u8; 4];
    stream.read_exact(&mut head)?;
    let length = u32::from_be_bytes(head) as usize;
    if length >= MOST {
        return Err(std::io::Error::other("too long"));
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(body)
}

pub fn sized(rows: usize) -> Vec<u8> {
    vec![0; rows]
}
