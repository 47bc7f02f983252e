use bytes::Buf;
use std::io::{Read, Result};
use tokio::io::{AsyncRead, AsyncReadExt};

pub async fn body<R: AsyncRead + Unpin>(reader: &mut R) -> Result<Vec<u8>> {
    let length = reader.read_i32().await? as usize; // finding
    let mut body = Vec::new();
    reader.take(length as u64).read_to_end(&mut body).await?;
    Ok(body)
}

pub fn skip(buffer: &mut impl Buf) {
    let size = buffer.get_i16() as usize; // finding
    buffer.advance(size);
}

pub fn count<R: Read>(reader: &mut R) -> Result<usize> {
    let mut head = [0; 4];
    reader.read_exact(&mut head)?;
    let count = i32::from_le_bytes(head) as usize; // finding
    Ok(count)
}
