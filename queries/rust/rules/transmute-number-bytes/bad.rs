use std::mem::transmute;

pub fn length(header: [u8; 4]) -> u32 {
    unsafe { std::mem::transmute::<[u8; 4], u32>(header) } // finding
}

pub fn key(number: i64) -> Vec<u8> {
    unsafe { core::mem::transmute::<i64, [u8; 8]>(number) }.to_vec() // finding
}

pub fn named(header: [u8; 8]) -> f64 {
    unsafe { transmute::<[u8; 8], f64>(header) } // finding
}

pub fn named_bytes(number: u16) -> [u8; 2] {
    unsafe { transmute::<u16, [u8; 2]>(number) } // finding
}
