use std::io::{self, Read};
use std::mem::{self, MaybeUninit};

pub fn header(reader: &mut impl Read) -> io::Result<[u8; 8]> {
    let mut buffer = [0u8; 8];
    reader.read_exact(&mut buffer)?;
    Ok(buffer)
}

// Elements that may be uninitialised need no initialisation.
pub fn slots<const N: usize>() -> [MaybeUninit<String>; N] {
    let slots: [MaybeUninit<String>; N] = unsafe { MaybeUninit::uninit().assume_init() };
    slots
}

pub fn generic<const N: usize>() -> [MaybeUninit<u8>; N] {
    unsafe { MaybeUninit::<[MaybeUninit<u8>; N]>::uninit().assume_init() }
}

// Written before it is read.
pub fn status(descriptor: i32) -> Option<libc::stat> {
    let mut stat = MaybeUninit::<libc::stat>::uninit();
    // SAFETY: fstat fills it when it gives zero.
    if unsafe { libc::fstat(descriptor, stat.as_mut_ptr()) } == 0 {
        return Some(unsafe { stat.assume_init() });
    }
    None
}

pub fn zeros() -> libc::sockaddr_in {
    // SAFETY: all zeros is a valid address.
    unsafe { mem::zeroed() }
}

pub fn zeroed() -> [u64; 4] {
    unsafe { MaybeUninit::zeroed().assume_init() }
}

pub fn new() -> u32 {
    let value: u32 = unsafe { MaybeUninit::new(7).assume_init() };
    value
}
