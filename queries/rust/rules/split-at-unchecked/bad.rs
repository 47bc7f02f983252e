pub fn header(packet: &[u8], length: usize) -> (&[u8], &[u8]) {
    unsafe { packet.split_at_unchecked(length + 4) } // finding
}

pub fn halves(values: &mut [u32], at: usize) -> u32 {
    let (left, right) = unsafe { values.split_at_mut_unchecked(at) }; // finding
    left[0] + right[0]
}
