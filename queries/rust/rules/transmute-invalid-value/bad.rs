use std::mem::{self, transmute};

#[repr(u8)]
pub enum Kind {
    Get = 0,
    Put = 1,
    Delete = 2,
}

impl From<u8> for Kind {
    fn from(value: u8) -> Self {
        unsafe { mem::transmute(value) } // finding
    }
}

impl Kind {
    pub const fn of(code: u8) -> Kind {
        unsafe { transmute::<u8, Kind>(code) } // finding
    }
}

pub fn flag(byte: u8) -> bool {
    unsafe { transmute::<u8, bool>(byte) } // finding
}

pub fn letter(code: u32) -> char {
    let letter: char = unsafe { std::mem::transmute(code) }; // finding
    letter
}
