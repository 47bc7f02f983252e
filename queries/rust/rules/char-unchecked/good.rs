pub fn letter(code: u32) -> Option<char> {
    char::from_u32(code)
}

pub fn ascii(code: u8) -> char {
    char::from(code)
}

pub fn digit(number: u32) -> char {
    let code = u32::from(b'0') + number % 10;
    // SAFETY: the codes of digits are characters.
    unsafe { char::from_u32_unchecked(code) }
}

pub fn packed(letter: char, flags: u32) -> char {
    // The lower bits came from a character, so this is safe.
    let code = (u32::from(letter) | flags << 24) & 0xFF_FFFF;
    unsafe { char::from_u32_unchecked(code) }
}

pub const fn built(code: u32) -> char {
    unsafe { char::from_u32_unchecked(code) }
}
