unsafe extern "C" {
    fn fill(buffer: *mut u8, length: usize) -> usize;
}

pub fn random() -> Vec<u8> {
    let mut buffer = vec![0u8; 32];
    let length = unsafe { fill(buffer.as_ptr() as *mut u8, buffer.len()) }; // finding
    buffer.truncate(length);
    buffer
}

pub fn into(out: &mut [u8]) -> usize {
    unsafe { fill(out.as_ptr().cast_mut(), out.len()) } // finding
}
