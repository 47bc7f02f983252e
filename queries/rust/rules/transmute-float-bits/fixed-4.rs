use std::mem;

pub fn sample(bits: u32) -> f32 {
    f32::from_bits(bits)
}

pub fn key(number: f64) -> u64 {
    let bits = f64::to_bits(number);
    bits
}

pub fn named(bits: u64) -> f64 {
    f64::from_bits(bits)
}

pub fn named_bits(number: f32) -> u32 {
    f32::to_bits(number)
}
