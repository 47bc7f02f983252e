use std::slice;

#[unsafe(no_mangle)]
pub extern "C" fn checksum(data: *const u8, length: usize) -> u32 {
    let bytes = unsafe { slice::from_raw_parts(data, length) }; // finding
    bytes.iter().fold(0, |sum, byte| sum.wrapping_add(u32::from(*byte)))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fill(out: *mut u8, length: usize, value: u8) {
    let target = std::slice::from_raw_parts_mut(out, length); // finding
    target.fill(value);
}

#[unsafe(no_mangle)]
pub extern "C" fn sum(values: *const i32, count: usize) -> i64 {
    unsafe {
        let values = slice::from_raw_parts(values, count); // finding
        values.iter().map(|value| i64::from(*value)).sum()
    }
}
