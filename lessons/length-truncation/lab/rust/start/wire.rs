//! How the desk talks to the store: a byte that says what to do, and then texts, each behind its length in two bytes.

use std::io;

pub const SET: u8 = 1;
pub const GET: u8 = 2;

fn put_text(message: &mut Vec<u8>, text: &str) {
    message.extend_from_slice(&(text.len() as u16).to_be_bytes());
    message.extend_from_slice(text.as_bytes());
}

/// The message that stores `value` under `key`.
pub fn set(key: &str, value: &str) -> io::Result<Vec<u8>> {
    let mut message = vec![SET];
    put_text(&mut message, key);
    put_text(&mut message, value);
    Ok(message)
}

/// The message that asks for what is stored under `key`.
pub fn get(key: &str) -> io::Result<Vec<u8>> {
    let mut message = vec![GET];
    put_text(&mut message, key);
    Ok(message)
}
