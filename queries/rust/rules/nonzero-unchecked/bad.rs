use std::num::{NonZero, NonZeroU32};

pub fn share(total: u32, people: u32) -> u32 {
    let people = unsafe { NonZeroU32::new_unchecked(people) }; // finding
    total / people
}

pub fn size(bytes: &[u8]) -> NonZero<usize> {
    unsafe { NonZero::new_unchecked(bytes.len()) } // finding
}
