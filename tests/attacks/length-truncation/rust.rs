//! A value whose length does not fit, with a command behind the part that is read (steps 1 to 4).
//!
//! samples: bad 1, good 1

use attack::{attack, quoted, used};
use bytes::{Buf, BytesMut};

const PAYLOAD: &str = r"aaaaa \x00\x03SET \x00\x0crole:mallory \x00\x05admin aaaaaaaa";

/// The payload as bytes: its blanks are for the eye, and the padding fills up to the length.
fn payload() -> String {
    let mut parts = quoted(PAYLOAD).split("\\x");
    let mut value = parts.next().expect("there is a first part").replace(' ', "");
    for part in parts {
        let (code, rest) = part.split_at(2);
        value.push(u8::from_str_radix(code, 16).expect("two digits").into());
        value += &rest.replace(' ', "");
    }
    let padding = "a".repeat(65_541 - value.len());
    value + &padding
}

/// What the store reads: values behind their length in two bytes, as long as there are whole ones.
fn values(mut stream: &[u8]) -> Vec<String> {
    let mut values = Vec::new();
    while let Some((length, rest)) = stream.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        if length > rest.remaining() {
            break;
        }
        values.push(String::from_utf8_lossy(&rest[..length]).into_owned());
        stream = &rest[length..];
    }
    values
}

/// What the store is sent for `SET key value`, if the encoder takes the value.
fn set(key: &str, value: &str) -> Option<Vec<String>> {
    let mut out = BytesMut::new();
    for text in ["SET", key, value] {
        #[cfg(bad)]
        crate::put_text(text, &mut out);
        #[cfg(good)]
        crate::put_text(text, &mut out).ok()?;
    }
    Some(values(&out))
}

pub fn run() {
    used(set("theme:anna", "dark"));
    used(set("text:anna", &"a".repeat(65_535)).map(|values| values[2].len()));
    let read = set("theme:mallory", &payload());
    let forged = ["SET", "theme:mallory", "aaaaa", "SET", "role:mallory", "admin"];
    attack(read.as_ref().is_some_and(|read| read[..6] == forged), read.map(|read| read[..6].to_vec()));
}
