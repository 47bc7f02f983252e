use std::num::{NonZero, NonZeroU32};

pub fn share(total: u32, people: u32) -> u32 {
    let people = NonZeroU32::new(people).expect("the number is not zero");
    total / people
}

pub fn size(bytes: &[u8]) -> NonZero<usize> {
    NonZero::new(bytes.len()).expect("the number is not zero")
}
