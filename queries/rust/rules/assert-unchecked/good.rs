pub fn at(values: &[u32], index: usize) -> u32 {
    assert!(index < values.len());
    values[index]
}

pub fn bit(number: u32) -> u32 {
    let bit = number % 2;
    // SAFETY: the remainder of a division by 2 is less than 2.
    unsafe { std::hint::assert_unchecked(bit < 2) };
    bit
}
