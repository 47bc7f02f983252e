//! Splits slices.

use std::env;

fn header(values: &[usize], length: usize) -> (&[usize], &[usize]) {
    unsafe { values.split_at_unchecked(length + 1) }
}

fn swap(values: &mut [usize], at: usize) {
    let (left, right) = unsafe { values.split_at_mut_unchecked(at) };
    std::mem::swap(&mut left[0], &mut right[0]);
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let numbers: Vec<usize> = words.iter().map(|word| word.parse().expect("a number")).collect();
    println!("{:?}", header(&numbers, numbers[0]));
    let mut swapped = numbers;
    swap(&mut swapped, 1);
    println!("{swapped:?}");
}
