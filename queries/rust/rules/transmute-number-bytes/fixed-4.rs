use std::mem::transmute;

pub fn length(header: [u8; 4]) -> u32 {
    u32::from_ne_bytes(header)
}

pub fn key(number: i64) -> Vec<u8> {
    i64::to_ne_bytes(number).to_vec()
}

pub fn named(header: [u8; 8]) -> f64 {
    f64::from_ne_bytes(header)
}

pub fn named_bytes(number: u16) -> [u8; 2] {
    u16::to_ne_bytes(number)
}
