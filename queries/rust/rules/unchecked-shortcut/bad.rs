use std::hint::unreachable_unchecked;

pub fn cell(cells: &[u32], row: usize, width: usize) -> u32 {
    unsafe { *cells.get_unchecked(row * width) } // finding
}

pub fn first(values: &[u32]) -> u32 {
    *unsafe { values.first().unwrap_unchecked() } // finding
}

pub fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        _ => unsafe { unreachable_unchecked() }, // finding
    }
}
