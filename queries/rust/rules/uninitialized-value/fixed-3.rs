use std::io::{self, Read};
use std::mem::{self, MaybeUninit};

#[repr(C)]
pub struct Header {
    pub version: u32,
    pub length: u32,
}

pub fn header(reader: &mut impl Read) -> io::Result<[u8; 8]> {
    let mut buffer: [u8; 8] = unsafe { MaybeUninit::zeroed().assume_init() };
    reader.read_exact(&mut buffer)?;
    Ok(buffer)
}

pub fn old() -> Header {
    unsafe { mem::zeroed() }
}

pub fn typed() -> u64 {
    let number = unsafe { mem::zeroed::<u64>() };
    number
}

pub fn page() -> [u8; 4096] {
    unsafe { MaybeUninit::<[u8; 4096]>::zeroed().assume_init() }
}
