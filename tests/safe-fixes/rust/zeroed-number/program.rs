//! Fills buffers that begin as zeros.

use std::env;

fn page(text: &str) -> [u8; 8] {
    let mut page: [u8; 8] = unsafe { std::mem::zeroed() };
    for (place, byte) in page.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    page
}

fn sum(words: &[String]) -> usize {
    let mut sum: usize = unsafe { std::mem::zeroed() };
    for word in words {
        sum += word.len();
    }
    sum
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    println!("{:?} {}", page(&words.concat()), sum(&words));
}
