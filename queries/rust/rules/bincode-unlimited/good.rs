use bincode::Options;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::net::TcpStream;

#[derive(serde::Deserialize)]
pub struct Request {
    pub path: String,
}

const LIMIT: u64 = 64 * 1024;

pub fn handle(stream: TcpStream) -> bincode::Result<Request> {
    bincode::DefaultOptions::new().with_limit(LIMIT).with_fixint_encoding().deserialize_from(stream)
}

pub fn counted(stream: TcpStream) -> bincode::Result<Request> {
    let mut bytes = Vec::new();
    stream.take(LIMIT).read_to_end(&mut bytes)?;
    bincode::deserialize(&bytes)
}

// Our own file.
pub fn cache(path: &str) -> bincode::Result<Request> {
    bincode::deserialize_from(BufReader::new(File::open(path)?))
}

pub fn json(stream: TcpStream) -> serde_json::Result<serde_json::Value> {
    serde_json::from_reader(stream.take(LIMIT))
}

pub fn memory(bytes: &[u8]) -> bincode::Result<Request> {
    bincode::deserialize_from(bytes)
}

pub fn send(stream: &TcpStream, number: &u32) -> bincode::Result<()> {
    bincode::serialize_into(stream, number)
}
