use std::mem;

pub fn sample(bits: u32) -> f32 {
    unsafe { std::mem::transmute::<u32, f32>(bits) } // finding
}

pub fn key(number: f64) -> u64 {
    let bits = unsafe { core::mem::transmute::<f64, u64>(number) }; // finding
    bits
}

pub fn named(bits: u64) -> f64 {
    unsafe { mem::transmute::<u64, f64>(bits) } // finding
}

pub fn named_bits(number: f32) -> u32 {
    unsafe { mem::transmute::<f32, u32>(number) } // finding
}
