use std::num::NonZeroU32;

pub fn share(total: u32, people: u32) -> Option<u32> {
    NonZeroU32::new(people).map(|people| total / people)
}

pub const PAGE: NonZeroU32 = unsafe { NonZeroU32::new_unchecked(4096) };

pub fn above(number: u16) -> NonZeroU32 {
    let above = u32::from(number) + 1;
    // SAFETY: it is at least 1, and cannot have wrapped.
    unsafe { NonZeroU32::new_unchecked(above) }
}

pub fn looked_at(count: u32) -> Option<NonZeroU32> {
    match count {
        0 => None,
        count => Some(unsafe { NonZeroU32::new_unchecked(count) }),
    }
}
