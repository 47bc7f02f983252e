use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use tokio::io::AsyncReadExt;

pub fn handle(mut stream: TcpStream) -> io::Result<()> {
    let mut request = String::new();
    (&mut stream).take(1024 * 1024).read_to_string(&mut request)?;
    stream.write_all(request.to_uppercase().as_bytes())
}

pub fn fetch(address: &str) -> io::Result<Vec<u8>> {
    let mut connection = TcpStream::connect(address)?;
    let mut answer = Vec::new();
    (&mut connection).take(1024 * 1024).read_to_end(&mut answer)?;
    Ok(answer)
}

pub async fn read_all(address: &str) -> io::Result<Vec<u8>> {
    let mut socket = tokio::net::TcpStream::connect(address).await?;
    let mut bytes = Vec::with_capacity(1024);
    (&mut socket).take(1024 * 1024).read_to_end(&mut bytes).await?;
    Ok(bytes)
}
