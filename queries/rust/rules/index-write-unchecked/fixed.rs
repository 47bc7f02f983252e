pub fn mark(cells: &mut [u32], row: usize, width: usize) {
    cells[row * width] = 1;
}

pub struct Table {
    rows: Vec<u64>,
}

impl Table {
    pub fn set(&mut self, at: usize, row: u64) -> usize {
        self.rows[at] = row;
        at
    }
}
