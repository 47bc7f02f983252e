//! Adds, subtracts and multiplies what fits.

use std::env;

fn sum(left: u64, right: u64) -> u64 {
    unsafe { left.unchecked_add(right) }
}

fn difference(left: i32, right: i32) -> i32 {
    unsafe { left.unchecked_sub(right) }
}

fn product(left: u8, right: u8) -> u8 {
    let product = unsafe { left.unchecked_mul(right) };
    product
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let word = |at: usize| words[at].as_str();
    println!("{}", sum(word(0).parse().expect("a number"), word(1).parse().expect("a number")));
    println!("{}", difference(word(2).parse().expect("a number"), word(3).parse().expect("a number")));
    println!("{}", product(word(4).parse().expect("a number"), word(5).parse().expect("a number")));
}
