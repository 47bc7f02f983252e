use byteorder::{BigEndian, ReadBytesExt};
use bytes::{Buf, BytesMut};
use std::io::{self, Read};
use std::net::TcpStream;
use tokio::io::{AsyncRead, AsyncReadExt};

pub fn message(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut header = [0; 4];
    stream.read_exact(&mut header)?;
    let length = u32::from_be_bytes(header) as usize;
    let mut body = vec![0u8; length]; // finding
    stream.read_exact(&mut body)?;
    Ok(body)
}

pub fn frame(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let size = reader.read_u32::<BigEndian>()? as usize;
    let mut frame = Vec::with_capacity(size); // finding
    reader.take(size as u64).read_to_end(&mut frame)?;
    Ok(frame)
}

pub async fn packet(reader: &mut (impl AsyncRead + Unpin)) -> io::Result<Vec<u8>> {
    let count = reader.read_u64().await? as usize;
    let mut packet = vec![0; count]; // finding
    reader.read_exact(&mut packet).await?;
    Ok(packet)
}

pub fn reserve(input: &mut impl Buf) -> BytesMut {
    let wanted = input.get_u32_le() as usize;
    let buffer = BytesMut::with_capacity(wanted); // finding
    buffer
}
