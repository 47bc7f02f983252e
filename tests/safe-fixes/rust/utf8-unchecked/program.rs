//! Makes texts of bytes.

use std::env;

fn line(bytes: Vec<u8>) -> String {
    unsafe { String::from_utf8_unchecked(bytes) }
}

fn main() {
    let bytes = env::args().skip(1).map(|word| word.parse().expect("a byte")).collect();
    println!("reading");
    println!("{:?}", line(bytes).as_bytes());
}
