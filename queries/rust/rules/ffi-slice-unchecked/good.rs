use std::slice;

#[unsafe(no_mangle)]
pub extern "C" fn checksum(data: *const u8, length: usize) -> u32 {
    if data.is_null() {
        return 0;
    }
    // SAFETY: not null, and the caller promises that `length` bytes are there.
    let bytes = unsafe { slice::from_raw_parts(data, length) };
    bytes.iter().fold(0, |sum, byte| sum.wrapping_add(u32::from(*byte)))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fill(out: *mut u8, length: usize, value: u8) -> i32 {
    let Some(out) = std::ptr::NonNull::new(out) else { return -1 };
    let target = slice::from_raw_parts_mut(out.as_ptr(), length);
    target.fill(value);
    0
}

#[unsafe(no_mangle)]
pub extern "C" fn sum(values: *const i32, count: usize) -> i64 {
    assert!(!values.is_null());
    let values = unsafe { slice::from_raw_parts(values, count) };
    values.iter().map(|value| i64::from(*value)).sum()
}

// Not called from C.
pub fn halves(data: &mut [u8]) -> (&mut [u8], &mut [u8]) {
    let middle = data.len() / 2;
    let start = data.as_mut_ptr();
    // SAFETY: the halves do not overlap.
    unsafe { (slice::from_raw_parts_mut(start, middle), slice::from_raw_parts_mut(start.add(middle), middle)) }
}

pub fn words(bytes: &[u8]) -> &[u8] {
    let view = unsafe { slice::from_raw_parts(bytes.as_ptr(), bytes.len() / 2) };
    view
}

// Handed to a library, which says that the pointer is never null.
extern "C" fn on_data(data: *const u8, length: usize) {
    let bytes = unsafe { slice::from_raw_parts(data, length) };
    log::debug!("{bytes:?}");
}

extern "C" fn by_value(length: usize) -> usize {
    let table = [0u8; 16];
    let start = table.as_ptr();
    let part = unsafe { slice::from_raw_parts(start, length.min(16)) };
    part.len()
}
