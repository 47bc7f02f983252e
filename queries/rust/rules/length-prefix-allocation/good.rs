use byteorder::{BigEndian, ReadBytesExt};
use std::io::{self, Read};
use std::net::TcpStream;

const LIMIT: usize = 1 << 20;

pub fn message(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut header = [0; 4];
    stream.read_exact(&mut header)?;
    let length = u32::from_be_bytes(header) as usize;
    if length > LIMIT {
        return Err(io::Error::other("message too long"));
    }
    let mut body = vec![0u8; length];
    stream.read_exact(&mut body)?;
    Ok(body)
}

// Grows with what really comes.
pub fn frame(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let size = reader.read_u32::<BigEndian>()?;
    let mut frame = Vec::new();
    reader.take(u64::from(size)).read_to_end(&mut frame)?;
    Ok(frame)
}

pub fn capped(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let size = reader.read_u32::<BigEndian>()? as usize;
    let frame = Vec::with_capacity(size.min(LIMIT));
    Ok(frame)
}

// At most 64 KiB.
pub fn short(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let size = reader.read_u16::<BigEndian>()? as usize;
    let mut bytes = vec![0; size];
    reader.read_exact(&mut bytes)?;
    Ok(bytes)
}

pub fn copy(source: &[u8]) -> Vec<u8> {
    let length = source.len();
    let mut copy = Vec::with_capacity(length);
    copy.extend_from_slice(source);
    copy
}

pub fn unrelated(header: [u8; 4], known: usize) -> (usize, Vec<u8>) {
    let length = u32::from_le_bytes(header) as usize;
    let table = vec![0; known];
    (length, table)
}
