pub fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        _ => unreachable!("digits only"),
    }
}

pub fn bit(number: u32) -> bool {
    match number % 2 {
        0 => false,
        1 => true,
        // SAFETY: the remainder of a division by 2 is 0 or 1.
        _ => unsafe { std::hint::unreachable_unchecked() },
    }
}

pub fn odd(number: u32) -> bool {
    match number % 2 {
        0 => false,
        1 => true,
        _ => unsafe {
            // A remainder of a division by 2 is 0 or 1.
            std::hint::unreachable_unchecked()
        },
    }
}
