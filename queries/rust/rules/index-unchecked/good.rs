pub fn cell(cells: &[u32], row: usize, width: usize) -> Option<u32> {
    cells.get(row * width).copied()
}

pub fn middle(cells: &[u32; 3]) -> u32 {
    // SAFETY: 1 is less than 3.
    unsafe { *cells.get_unchecked(1) }
}

pub fn first(cells: &[u32]) -> u32 {
    cells[0]
}

/// # Safety
///
/// `at` must be less than the length.
pub unsafe fn promised(cells: &[u32], at: usize) -> u32 {
    *cells.get_unchecked(at)
}

pub fn of_pointer(cells: *const [u32; 4], at: usize) -> u32 {
    unsafe { *(*cells).get_unchecked(at) }
}

pub fn sum(cells: &[u32]) -> u32 {
    let mut sum = 0;
    for at in 0..cells.len() {
        sum += 1;
        let cell = unsafe { *cells.get_unchecked(at) };
        sum += cell;
    }
    sum
}
