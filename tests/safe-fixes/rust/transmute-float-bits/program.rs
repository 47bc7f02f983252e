//! Converts floats and their bits.

use std::env;

fn float(bits: u32) -> f32 {
    unsafe { std::mem::transmute::<u32, f32>(bits) }
}

fn bits(number: f64) -> u64 {
    unsafe { std::mem::transmute::<f64, u64>(number) }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let bits32 = words[0].parse().expect("a number");
    let float64 = words[1].parse().expect("a number");
    println!("{:?} {:x} {:x}", float(bits32), float(bits32).to_bits(), bits(float64));
}
