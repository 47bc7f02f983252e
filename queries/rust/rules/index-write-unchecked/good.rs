pub fn mark(cells: &mut [u32], row: usize, width: usize) {
    if let Some(cell) = cells.get_mut(row * width) {
        *cell = 1;
    }
}

pub fn middle(cells: &mut [u32; 3]) {
    // SAFETY: 1 is less than 3.
    unsafe { *cells.get_unchecked_mut(1) = 7 };
}

pub fn first(cells: &mut [u32]) {
    cells[0] = 1;
}

pub fn of_pointer(cells: &mut [u32], at: usize, new: *const u32) {
    unsafe { *cells.get_unchecked_mut(at) = *new };
}

pub fn clear(cells: &mut [u32], at: usize) {
    if at < cells.len() {
        unsafe { *cells.get_unchecked_mut(at) = 0 };
    }
}
