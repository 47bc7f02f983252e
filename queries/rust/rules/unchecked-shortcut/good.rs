pub fn cell(cells: &[u32], row: usize, width: usize) -> Option<u32> {
    cells.get(row * width).copied()
}

pub fn middle(cells: &[u32; 3]) -> u32 {
    // SAFETY: 1 is less than 3.
    unsafe { *cells.get_unchecked(1) }
}

pub fn first(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

pub fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        _ => unreachable!("digits only"),
    }
}
