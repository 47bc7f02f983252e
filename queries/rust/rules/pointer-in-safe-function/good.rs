#[repr(C)]
pub struct Header {
    pub length: u32,
    pub kind: u8,
}

/// # Safety
///
/// `header` points to a header that nobody writes to.
pub unsafe fn kind(header: *const Header) -> u8 {
    unsafe { (*header).kind }
}

pub fn length(header: &Header) -> u32 {
    header.length
}

// Only this module can call it.
fn set(slot: *mut u32, value: u32) {
    unsafe {
        *slot = value;
    }
}

pub fn reset(slot: &mut u32) {
    set(slot, 0);
}

// Comparing and printing follows nothing.
pub fn same(one: *const Header, other: *const Header) -> bool {
    std::ptr::eq(one, other)
}
