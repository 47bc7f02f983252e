use std::io::{self, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;

#[derive(serde::Deserialize)]
pub enum Request {
    Get(String),
    Put(String, Vec<u8>),
}

pub fn handle(mut stream: TcpStream) -> bincode::Result<Request> {
    let request: Request = bincode::deserialize_from(&mut stream)?; // finding
    stream.write_all(b"ok")?;
    Ok(request)
}

pub fn fetch(address: &str) -> bincode::Result<Vec<String>> {
    let stream = TcpStream::connect(address)?;
    bincode::deserialize_from(BufReader::new(stream)) // finding
}

pub fn local(socket: &UnixStream) -> bincode::Result<Request> {
    bincode::deserialize_from::<_, Request>(socket) // finding
}
