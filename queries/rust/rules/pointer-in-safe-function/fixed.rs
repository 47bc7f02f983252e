#[repr(C)]
pub struct Header {
    pub length: u32,
    pub kind: u8,
}

pub unsafe fn kind(header: *const Header) -> u8 {
    unsafe { (*header).kind }
}

pub unsafe fn set(slot: *mut u32, value: u32) {
    unsafe {
        *slot = value;
    }
}

pub unsafe fn header<'a>(bytes: *const Header) -> &'a Header {
    let header = unsafe { &*bytes };
    header
}
