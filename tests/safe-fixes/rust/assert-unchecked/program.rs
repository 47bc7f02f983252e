//! Reads and divides what is claimed to be in range.

use std::env;

fn at(values: &[usize], index: usize) -> usize {
    unsafe { std::hint::assert_unchecked(index < values.len()) };
    values[index]
}

fn share(total: usize, people: usize) -> usize {
    unsafe {
        core::hint::assert_unchecked(people != 0);
    }
    total / people
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let numbers: Vec<usize> = words.iter().map(|word| word.parse().expect("a number")).collect();
    println!("{} {}", at(&numbers, numbers[0]), share(numbers[1], numbers[2]));
}
