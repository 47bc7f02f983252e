unsafe extern "C" {
    fn fill(buffer: *mut u8, length: usize) -> usize;
}

pub fn random() -> Vec<u8> {
    let mut buffer = vec![0u8; 32];
    let length = unsafe { fill(buffer.as_mut_ptr(), buffer.len()) };
    buffer.truncate(length);
    buffer
}

pub fn into(out: &mut [u8]) -> usize {
    unsafe { fill(out.as_mut_ptr(), out.len()) }
}
