pub fn first(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

pub fn sum(left: u8, right: u8) -> u16 {
    let (left, right) = (u16::from(left), u16::from(right));
    // SAFETY: twice 255 fits.
    unsafe { left.checked_add(right).unwrap_unchecked() }
}

pub fn number(word: &str) -> Option<u32> {
    word.parse().ok()
}

pub fn total(values: &[u32]) -> u32 {
    // Safety: the caller hands over one value at least.
    let first = values.first();
    let first = unsafe { first.copied().unwrap_unchecked() };
    first + 1
}
