unsafe extern "C" {
    fn fill(buffer: *mut u8, length: usize) -> usize;
    fn parse(text: *const u8, length: usize) -> usize;
}

pub fn random() -> Vec<u8> {
    let mut buffer = vec![0u8; 32];
    let length = unsafe { fill(buffer.as_mut_ptr(), buffer.len()) };
    buffer.truncate(length);
    buffer
}

pub fn read(bytes: &[u8]) -> usize {
    unsafe { parse(bytes.as_ptr() as *const u8, bytes.len()) }
}
