//! How the desk talks to the store: a byte that says what to do, and then texts, each behind its length in two bytes.

use std::io;

pub const SET: u8 = 1;
pub const GET: u8 = 2;

/// Fails for a text whose length two bytes cannot say: the store would read the rest of it as the next message.
fn put_text(message: &mut Vec<u8>, text: &str) -> io::Result<()> {
    let length = u16::try_from(text.len()).map_err(|_| io::Error::new(io::ErrorKind::InvalidInput, "too long"))?;
    message.extend_from_slice(&length.to_be_bytes());
    message.extend_from_slice(text.as_bytes());
    Ok(())
}

/// The message that stores `value` under `key`.
pub fn set(key: &str, value: &str) -> io::Result<Vec<u8>> {
    let mut message = vec![SET];
    put_text(&mut message, key)?;
    put_text(&mut message, value)?;
    Ok(message)
}

/// The message that asks for what is stored under `key`.
pub fn get(key: &str) -> io::Result<Vec<u8>> {
    let mut message = vec![GET];
    put_text(&mut message, key)?;
    Ok(message)
}
