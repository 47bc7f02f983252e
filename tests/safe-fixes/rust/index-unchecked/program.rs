//! Reads elements.

use std::env;

fn at(values: &[usize], row: usize, width: usize) -> usize {
    unsafe { *values.get_unchecked(row * width + 1) }
}

fn last(values: &[usize]) -> usize {
    let last = *unsafe { values.get_unchecked(values.len() - 1) };
    last
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let numbers: Vec<usize> = words.iter().map(|word| word.parse().expect("a number")).collect();
    println!("{} {}", at(&numbers[2..], numbers[0], numbers[1]), last(&numbers));
}
