pub fn end(start: usize, length: usize) -> Option<usize> {
    start.checked_add(length)
}

pub fn left(balance: u64, price: u64) -> u64 {
    balance.saturating_sub(price)
}

pub fn sum(left: u8, right: u8) -> u32 {
    let (left, right) = (u32::from(left), u32::from(right));
    // SAFETY: twice 255 fits.
    unsafe { left.unchecked_add(right) }
}

pub const fn built(left: usize, right: usize) -> usize {
    unsafe { left.unchecked_add(right) }
}
