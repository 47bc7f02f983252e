//! Converts numbers and their bytes.

use std::env;

fn number(bytes: [u8; 4]) -> i32 {
    unsafe { std::mem::transmute::<[u8; 4], i32>(bytes) }
}

fn bytes(number: u64) -> [u8; 8] {
    unsafe { std::mem::transmute::<u64, [u8; 8]>(number) }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    println!("{}", number(words[0].as_bytes().try_into().expect("four bytes")));
    println!("{:?}", bytes(words[1].parse().expect("a number")));
}
