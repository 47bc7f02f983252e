pub fn header(packet: &[u8], length: usize) -> (&[u8], &[u8]) {
    packet.split_at(length + 4)
}

pub fn halves(values: &mut [u32], at: usize) -> u32 {
    let (left, right) = values.split_at_mut(at);
    left[0] + right[0]
}
