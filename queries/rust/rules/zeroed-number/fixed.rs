use std::io::{self, Read};
use std::mem;

const SIZE: usize = 32;

pub fn length(reader: &mut impl Read) -> io::Result<usize> {
    let mut page: [u8; 4096] = [0; 4096];
    let mut read: usize = 0;
    read += reader.read(&mut page)?;
    Ok(read)
}

pub fn key(reader: &mut impl Read) -> io::Result<[u8; SIZE]> {
    let mut key: [u8; SIZE] = [0; SIZE];
    let mut tries: i32 = 0;
    tries += 1;
    reader.read_exact(&mut key[..tries as usize])?;
    Ok(key)
}
