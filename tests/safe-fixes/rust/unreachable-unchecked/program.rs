//! Reads digits.

use std::env;

fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        _ => unsafe { std::hint::unreachable_unchecked() },
    }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    println!("{:?}", words.concat().bytes().map(digit).collect::<Vec<_>>());
}
