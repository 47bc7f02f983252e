use std::mem;

pub fn signed(number: u32) -> i32 {
    number as i32
}

pub fn flag(flag: bool) -> Option<u8> {
    Some(flag as u8)
}

pub fn code(letter: char) -> u32 {
    let code = letter as u32;
    code
}
