//! Makes integers of floats.

use std::env;

fn level(volume: f32) -> u8 {
    unsafe { volume.to_int_unchecked::<u8>() }
}

fn column(width: f64) -> Option<i32> {
    let column = unsafe { width.to_int_unchecked::<i32>() };
    Some(column)
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    println!("{} {:?}", level(words[0].parse().expect("a number")), column(words[1].parse().expect("a number")));
}
