use std::io::{self, Read};
use std::net::TcpStream;
use std::str;

pub fn line(stream: &mut TcpStream) -> io::Result<String> {
    let mut bytes = vec![0; 256];
    let count = stream.read(&mut bytes)?;
    bytes.truncate(count);
    Ok(unsafe { String::from_utf8_unchecked(bytes) }) // finding
}

pub fn name(record: &[u8]) -> &str {
    unsafe { str::from_utf8_unchecked(&record[4..20]) } // finding
}

pub fn header(packet: &[u8]) -> Option<&str> {
    let (head, _) = packet.split_at_checked(8)?;
    let text = unsafe { std::str::from_utf8_unchecked(head) }; // finding
    Some(text)
}
