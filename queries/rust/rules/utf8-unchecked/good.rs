use std::io::{self, Read};
use std::net::TcpStream;
use std::str;

pub fn line(stream: &mut TcpStream) -> io::Result<String> {
    let mut bytes = Vec::new();
    stream.take(256).read_to_end(&mut bytes)?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

pub fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn hex(number: u8) -> String {
    let digits = b"0123456789abcdef";
    let bytes = vec![digits[usize::from(number >> 4)], digits[usize::from(number & 15)]];
    // SAFETY: both bytes are ASCII digits.
    unsafe { String::from_utf8_unchecked(bytes) }
}

pub fn ascii(bytes: &[u8]) -> Option<&str> {
    if !bytes.is_ascii() {
        return None;
    }
    // SAFETY: ASCII is UTF-8.
    let text = unsafe { str::from_utf8_unchecked(bytes) };
    Some(text)
}

pub struct Name {
    bytes: Vec<u8>,
}

impl Name {
    // The bytes were text when the name was made.
    pub fn as_str(&self) -> &str {
        unsafe { str::from_utf8_unchecked(&self.bytes) }
    }
}

pub fn fixed() -> &'static str {
    unsafe { str::from_utf8_unchecked(b"fixed") }
}

pub fn checked(bytes: &[u8]) -> Result<&str, str::Utf8Error> {
    str::from_utf8(bytes)
}

/// Makes text of bytes.
///
/// # Safety
///
/// The bytes must be UTF-8.
pub unsafe fn promised(bytes: &[u8]) -> &str {
    str::from_utf8_unchecked(bytes)
}
