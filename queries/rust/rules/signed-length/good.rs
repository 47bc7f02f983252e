use bytes::Buf;
use std::io::{Error, ErrorKind, Result};
use tokio::io::{AsyncRead, AsyncReadExt};

pub async fn body<R: AsyncRead + Unpin>(reader: &mut R) -> Result<Vec<u8>> {
    let length = reader.read_i32().await?;
    let length = u64::try_from(length).map_err(|_| Error::from(ErrorKind::InvalidData))?;
    let mut body = Vec::new();
    reader.take(length).read_to_end(&mut body).await?;
    Ok(body)
}

pub fn skip(buffer: &mut impl Buf) {
    let size = buffer.get_u16() as usize;
    buffer.advance(size);
}

pub fn column(buffer: &mut impl Buf) -> Option<usize> {
    usize::try_from(buffer.get_i32()).ok()
}

pub fn temperature(buffer: &mut impl Buf) -> i64 {
    let degrees = buffer.get_i16() as i64;
    degrees
}
