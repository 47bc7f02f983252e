use std::cell::UnsafeCell;

pub struct Shared {
    value: UnsafeCell<u32>,
}

// Counters only.
unsafe impl Sync for Shared {} // finding

impl Shared {
    pub fn get(&self) -> u32 {
        unsafe { *self.value.get() } // finding
    }

    pub fn set(&self, value: u32) {
        // quick
        unsafe { // finding
            *self.value.get() = value;
        }
    }
}

pub fn first(bytes: &[u8]) -> u8 {
    let head = unsafe { bytes.get_unchecked(0) }; // finding
    *head
}

pub fn text(bytes: &[u8]) -> &str {
    if bytes.is_ascii() {
        return unsafe { std::str::from_utf8_unchecked(bytes) }; // finding
    }
    ""
}
