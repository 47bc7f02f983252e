pub fn cell(cells: &[u32], row: usize, width: usize) -> u32 {
    cells[row * width]
}

pub fn last(bytes: &[u8]) -> u8 {
    let byte = bytes[bytes.len() - 1];
    byte
}

pub struct Table {
    rows: Vec<u64>,
}

impl Table {
    pub fn row(&self, at: u8) -> Option<u64> {
        Some(self.rows[at as usize])
    }
}
