use bytes::{BufMut, BytesMut};
use std::num::TryFromIntError;

const MAGIC: &[u8] = b"PLAY";

pub fn encode(name: &str, out: &mut BytesMut) -> Result<(), TryFromIntError> {
    out.put_u16(u16::try_from(name.len())?);
    out.put_slice(name.as_bytes());
    Ok(())
}

// The length is known.
pub fn magic(out: &mut Vec<u8>) {
    out.push(MAGIC.len() as u8);
    out.extend_from_slice(MAGIC);
}

// Eight bytes hold every length.
pub fn wide(body: &[u8], out: &mut BytesMut) {
    out.put_u64(body.len() as u64);
    out.put_slice(body);
}

// A number for people.
pub fn share(done: &[u32], all: &[u32]) -> f32 {
    done.len() as f32 / all.len() as f32
}

// Refused before.
pub fn checked(name: &str, out: &mut BytesMut) -> Result<(), String> {
    if name.len() > usize::from(u16::MAX) {
        return Err("the name is too long".to_owned());
    }
    out.put_u16(name.len() as u16);
    out.put_slice(name.as_bytes());
    Ok(())
}
