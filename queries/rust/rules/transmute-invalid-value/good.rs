use std::mem;

#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Kind {
    Get = 0,
    Put = 1,
}

impl TryFrom<u8> for Kind {
    type Error = u8;

    fn try_from(value: u8) -> Result<Self, u8> {
        match value {
            0 => Ok(Self::Get),
            1 => Ok(Self::Put),
            other => Err(other),
        }
    }
}

impl From<Kind> for u8 {
    fn from(kind: Kind) -> Self {
        kind as u8
    }
}

/// The kind of a code.
///
/// # Safety
///
/// The code must be 0 or 1.
pub const unsafe fn kind_unchecked(code: u8) -> Kind {
    unsafe { mem::transmute(code) }
}

pub fn float(bits: u32) -> f32 {
    unsafe { mem::transmute(bits) }
}

pub fn flag(byte: u8) -> bool {
    byte != 0
}

pub fn letter(code: u32) -> Option<char> {
    char::from_u32(code)
}

// Checked before.
pub fn checked(byte: u8) -> Option<bool> {
    if byte > 1 {
        return None;
    }
    // SAFETY: the byte is 0 or 1.
    Some(unsafe { mem::transmute::<u8, bool>(byte) })
}

pub fn number(flag: bool) -> u8 {
    unsafe { mem::transmute::<bool, u8>(flag) }
}

pub fn signed(value: u8) -> i8 {
    let signed: i8 = unsafe { mem::transmute(value) };
    signed
}
