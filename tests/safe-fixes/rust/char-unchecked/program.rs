//! Makes characters of numbers.

use std::env;

fn letter(code: u32) -> char {
    unsafe { char::from_u32_unchecked(code) }
}

fn after(letter: char) -> char {
    let next = unsafe { std::char::from_u32_unchecked(letter as u32 + 1) };
    next
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let letters = words.iter().map(|word| letter(word.parse().expect("a number")));
    println!("{:?}", letters.map(|letter| (letter, after(letter))).collect::<Vec<_>>());
}
