use std::mem;

pub fn signed(number: u32) -> i32 {
    unsafe { std::mem::transmute::<u32, i32>(number) } // finding
}

pub fn flag(flag: bool) -> Option<u8> {
    Some(unsafe { std::mem::transmute::<bool, u8>(flag) }) // finding
}

pub fn code(letter: char) -> u32 {
    let code = unsafe { mem::transmute::<char, u32>(letter) }; // finding
    code
}
