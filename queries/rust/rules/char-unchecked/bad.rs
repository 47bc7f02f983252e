pub fn letter(code: u32) -> char {
    unsafe { char::from_u32_unchecked(code) } // finding
}

pub fn after(letter: char) -> char {
    let next = unsafe { std::char::from_u32_unchecked(letter as u32 + 1) }; // finding
    next
}
