//! Divides by numbers that are not zero.

use std::env;

use std::num::{NonZero, NonZeroU32};

fn share(total: u32, people: u32) -> u32 {
    let people = unsafe { NonZeroU32::new_unchecked(people) };
    total / people
}

fn count(words: &[String]) -> NonZero<usize> {
    unsafe { NonZero::new_unchecked(words.len()) }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    println!("{}", share(words[0].parse().expect("a number"), words[1].parse().expect("a number")));
    println!("{}", count(&words));
}
