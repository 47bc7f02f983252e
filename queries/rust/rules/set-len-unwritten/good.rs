use std::io::{self, Read};
use std::ptr;

pub fn record(reader: &mut impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut record = vec![0; length];
    reader.read_exact(&mut record)?;
    Ok(record)
}

// Written first.
pub fn copy(source: &[u8]) -> Vec<u8> {
    let mut copy = Vec::with_capacity(source.len());
    unsafe {
        ptr::copy_nonoverlapping(source.as_ptr(), copy.as_mut_ptr(), source.len());
        copy.set_len(source.len());
    }
    copy
}

// Filled by the system call between.
pub fn name() -> Vec<u8> {
    let mut name: Vec<u8> = Vec::with_capacity(64);
    let length = unsafe { libc::read(0, name.as_mut_ptr().cast(), 64) };
    if length > 0 {
        unsafe { name.set_len(length as usize) };
    }
    name
}

pub fn shorter(mut values: Vec<u32>) -> Vec<u32> {
    unsafe { values.set_len(0) };
    values
}

pub fn resized(length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length);
    bytes.resize(length, 0);
    bytes
}

pub fn of_another(length: usize, other: &mut Vec<u8>) -> Vec<u8> {
    let bytes = Vec::with_capacity(length);
    unsafe { other.set_len(0) };
    bytes
}
