use bytes::{BufMut, BytesMut};
use std::num::TryFromIntError;

pub fn encode(body: &[u8], out: &mut BytesMut) -> Result<(), TryFromIntError> {
    out.put_u32(body.len().try_into()?);
    out.put_slice(body);
    Ok(())
}

pub fn magic(out: &mut BytesMut) {
    let magic = b"PLAY";
    out.put_u32(magic.len() as u32);
}

pub fn wide(body: &[u8], out: &mut BytesMut) {
    out.put_u64(body.len() as u64);
}
