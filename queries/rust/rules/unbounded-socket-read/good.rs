use std::fs::File;
use std::io::{self, Cursor, Read};
use std::net::TcpStream;
use tokio::io::AsyncReadExt;

const LIMIT: u64 = 64 * 1024;

pub fn handle(stream: TcpStream) -> io::Result<String> {
    let mut request = String::new();
    stream.take(LIMIT).read_to_string(&mut request)?;
    Ok(request)
}

pub fn exact(stream: &mut TcpStream) -> io::Result<[u8; 16]> {
    let mut header = [0; 16];
    stream.read_exact(&mut header)?;
    Ok(header)
}

pub fn configuration() -> io::Result<String> {
    let mut text = String::new();
    File::open("settings.toml")?.read_to_string(&mut text)?;
    Ok(text)
}

pub async fn read_some(mut socket: tokio::net::TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; 1024];
    let count = socket.read(&mut bytes).await?;
    bytes.truncate(count);
    Ok(bytes)
}

pub fn memory(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut copy = Vec::new();
    Cursor::new(bytes).read_to_end(&mut copy)?;
    Ok(copy)
}

pub fn generic(mut reader: impl Read) -> io::Result<Vec<u8>> {
    let mut copy = Vec::new();
    reader.read_to_end(&mut copy)?;
    Ok(copy)
}
