use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use tokio::io::AsyncReadExt;

pub fn handle(mut stream: TcpStream) -> io::Result<()> {
    let mut request = String::new();
    stream.read_to_string(&mut request)?; // finding
    stream.write_all(request.to_uppercase().as_bytes())
}

pub fn fetch(address: &str) -> io::Result<Vec<u8>> {
    let mut connection = TcpStream::connect(address)?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer)?; // finding
    Ok(answer)
}

pub async fn read_all(address: &str) -> io::Result<Vec<u8>> {
    let mut socket = tokio::net::TcpStream::connect(address).await?;
    let mut bytes = Vec::with_capacity(1024);
    socket.read_to_end(&mut bytes).await?; // finding
    Ok(bytes)
}
