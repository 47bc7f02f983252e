pub fn letter(code: u32) -> char {
    char::from_u32(code).expect("the number is a character")
}

pub fn after(letter: char) -> char {
    let next = std::char::from_u32(letter as u32 + 1).expect("the number is a character");
    next
}
