pub fn end(start: usize, length: usize) -> usize {
    start.checked_add(length).expect("the result fits")
}

pub fn left(balance: u64, price: u64) -> u64 {
    let left = balance.checked_sub(price).expect("the result fits");
    left
}

pub fn area(width: u32, height: u32) -> u32 {
    width.checked_mul(height).expect("the result fits")
}
