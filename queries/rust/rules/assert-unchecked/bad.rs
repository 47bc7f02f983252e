use std::hint;

pub fn at(values: &[u32], index: usize) -> u32 {
    unsafe { std::hint::assert_unchecked(index < values.len()) }; // finding
    values[index]
}

pub fn share(total: u32, people: u32) -> u32 {
    unsafe { core::hint::assert_unchecked(people != 0); } // finding
    total / people
}

pub fn half(number: u32) -> u32 {
    unsafe { hint::assert_unchecked(number % 2 == 0) }; // finding
    number / 2
}
