use std::hint::unreachable_unchecked;

pub fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        _ => unreachable!(),
    }
}

pub fn half(number: u32) -> u32 {
    if number % 2 == 1 {
        unreachable!()
    } else {
        number / 2
    }
}
