pub fn end(start: usize, length: usize) -> usize {
    unsafe { start.unchecked_add(length) } // finding
}

pub fn left(balance: u64, price: u64) -> u64 {
    let left = unsafe { balance.unchecked_sub(price) }; // finding
    left
}

pub fn area(width: u32, height: u32) -> u32 {
    unsafe { width.unchecked_mul(height) } // finding
}
