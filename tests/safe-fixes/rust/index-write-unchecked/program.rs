//! Writes elements.

use std::env;

fn set(values: &mut [usize], at: usize, new: usize) {
    unsafe { *values.get_unchecked_mut(at) = new };
}

fn number(values: &mut [usize], at: usize) {
    unsafe {
        *values.get_unchecked_mut(at + 1) = at;
    }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let numbers: Vec<usize> = words.iter().map(|word| word.parse().expect("a number")).collect();
    let mut values = numbers[1..].to_vec();
    set(&mut values, numbers[0], 77);
    println!("{values:?}");
    number(&mut values, numbers[0]);
    println!("{values:?}");
}
