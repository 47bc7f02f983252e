pub fn length(header: [u8; 4]) -> u32 {
    u32::from_be_bytes(header)
}

pub fn key(number: u64) -> [u8; 8] {
    number.to_ne_bytes()
}

pub fn words(bytes: [u8; 8]) -> [u32; 2] {
    unsafe { std::mem::transmute::<[u8; 8], [u32; 2]>(bytes) }
}
