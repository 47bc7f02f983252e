use std::hint;

pub fn at(values: &[u32], index: usize) -> u32 {
    assert!(index < values.len());
    values[index]
}

pub fn share(total: u32, people: u32) -> u32 {
    assert!(people != 0);
    total / people
}

pub fn half(number: u32) -> u32 {
    assert!(number % 2 == 0);
    number / 2
}
