use axum::body::Bytes;
use axum::http::StatusCode;
use std::io::Read;
use std::net::TcpStream;

pub struct Order {
    pub id: u64,
    pub lines: Vec<String>,
}

pub async fn order(body: Bytes) -> StatusCode {
    let order = unsafe { rkyv::archived_root::<Order>(&body[..]) }; // finding
    if order.id == 0 { StatusCode::BAD_REQUEST } else { StatusCode::OK }
}

pub fn message(mut stream: TcpStream) -> std::io::Result<u64> {
    let mut buffer = Vec::new();
    stream.read_to_end(&mut buffer)?;
    let order = unsafe { rkyv::access_unchecked::<Order>(&buffer) }; // finding
    Ok(order.id)
}

pub fn saved() -> std::io::Result<u64> {
    let bytes = std::fs::read("orders.bin")?;
    let order: Order = unsafe { rkyv::from_bytes_unchecked(&bytes) }.unwrap(); // finding
    Ok(order.id)
}
