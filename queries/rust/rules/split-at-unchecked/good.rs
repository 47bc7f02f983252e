pub fn header(packet: &[u8], length: usize) -> Option<(&[u8], &[u8])> {
    packet.split_at_checked(length)
}

pub fn halves(values: &mut [u32]) -> (&mut [u32], &mut [u32]) {
    let middle = values.len() / 2;
    // SAFETY: half of the length is not more than the length.
    unsafe { values.split_at_mut_unchecked(middle) }
}

pub fn looked_at(packet: &[u8], length: usize) -> Option<(&[u8], &[u8])> {
    if packet.len() < length {
        return None;
    }
    Some(unsafe { packet.split_at_unchecked(length) })
}
