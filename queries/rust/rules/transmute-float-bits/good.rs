pub fn sample(bits: u32) -> f32 {
    f32::from_bits(bits)
}

pub fn key(number: f64) -> u64 {
    number.to_bits()
}

pub fn vector(numbers: [f32; 4]) -> [u32; 4] {
    unsafe { std::mem::transmute::<[f32; 4], [u32; 4]>(numbers) }
}

pub const fn in_a_constant(number: f32) -> u32 {
    unsafe { std::mem::transmute::<f32, u32>(number) }
}
