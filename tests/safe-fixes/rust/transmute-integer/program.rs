//! Casts numbers, characters and truth values.

use std::env;

fn signed(number: u32) -> i32 {
    unsafe { std::mem::transmute::<u32, i32>(number) }
}

fn unsigned(number: i8) -> u8 {
    unsafe { std::mem::transmute::<i8, u8>(number) }
}

fn code(letter: char) -> u32 {
    let code = unsafe { std::mem::transmute::<char, u32>(letter) };
    code
}

fn flag(flag: bool) -> u8 {
    unsafe { std::mem::transmute::<bool, u8>(flag) }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    println!("{} {}", signed(words[0].parse().expect("a number")), unsigned(words[1].parse().expect("a number")));
    println!("{} {}", code(words[2].parse().expect("a character")), flag(words[3] == "yes"));
}
