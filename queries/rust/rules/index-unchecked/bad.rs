pub fn cell(cells: &[u32], row: usize, width: usize) -> u32 {
    unsafe { *cells.get_unchecked(row * width) } // finding
}

pub fn last(bytes: &[u8]) -> u8 {
    let byte = *unsafe { bytes.get_unchecked(bytes.len() - 1) }; // finding
    byte
}

pub struct Table {
    rows: Vec<u64>,
}

impl Table {
    pub fn row(&self, at: u8) -> Option<u64> {
        Some(unsafe { *self.rows.get_unchecked(at as usize) }) // finding
    }
}
