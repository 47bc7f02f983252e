use std::io::{self, Read};
use std::net::TcpStream;
use std::str;

pub fn line(stream: &mut TcpStream) -> io::Result<String> {
    let mut bytes = vec![0; 256];
    let count = stream.read(&mut bytes)?;
    bytes.truncate(count);
    Ok(String::from_utf8(bytes).expect("the bytes are UTF-8"))
}

pub fn name(record: &[u8]) -> &str {
    str::from_utf8(&record[4..20]).expect("the bytes are UTF-8")
}

pub fn header(packet: &[u8]) -> Option<&str> {
    let (head, _) = packet.split_at_checked(8)?;
    let text = std::str::from_utf8(head).expect("the bytes are UTF-8");
    Some(text)
}
