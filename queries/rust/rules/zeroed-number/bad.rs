use std::io::{self, Read};
use std::mem;

const SIZE: usize = 32;

pub fn length(reader: &mut impl Read) -> io::Result<usize> {
    let mut page: [u8; 4096] = unsafe { std::mem::zeroed() }; // finding
    let mut read: usize = unsafe { core::mem::zeroed() }; // finding
    read += reader.read(&mut page)?;
    Ok(read)
}

pub fn key(reader: &mut impl Read) -> io::Result<[u8; SIZE]> {
    let mut key: [u8; SIZE] = unsafe { mem::zeroed() }; // finding
    let mut tries: i32 = unsafe { mem::zeroed() }; // finding
    tries += 1;
    reader.read_exact(&mut key[..tries as usize])?;
    Ok(key)
}
