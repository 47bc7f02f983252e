//! Takes values out of options.

use std::env;

fn first(values: &[usize]) -> usize {
    *unsafe { values.first().unwrap_unchecked() }
}

fn sum(left: usize, right: usize) -> usize {
    unsafe { left.checked_add(right).unwrap_unchecked() }
}

fn last(mut values: Vec<usize>) -> usize {
    unsafe { values.pop().unwrap_unchecked() }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let numbers: Vec<usize> = words.iter().map(|word| word.parse().expect("a number")).collect();
    println!("{} {}", first(&numbers), sum(numbers[0], numbers[1]));
    println!("{}", last(numbers));
}
