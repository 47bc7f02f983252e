pub fn mark(cells: &mut [u32], row: usize, width: usize) {
    unsafe { *cells.get_unchecked_mut(row * width) = 1 }; // finding
}

pub struct Table {
    rows: Vec<u64>,
}

impl Table {
    pub fn set(&mut self, at: usize, row: u64) -> usize {
        unsafe { *self.rows.get_unchecked_mut(at) = row; } // finding
        at
    }
}
