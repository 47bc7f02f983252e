use std::cell::UnsafeCell;

pub struct Shared {
    value: UnsafeCell<u32>,
}

// SAFETY: the value is only touched from one thread at a time, which `lock` makes sure of.
unsafe impl Sync for Shared {}

impl Shared {
    pub fn get(&self) -> u32 {
        // SAFETY: nobody writes while this reads, see `lock`.
        unsafe { *self.value.get() }
    }

    pub fn set(&self, value: u32) {
        unsafe {
            // SAFETY: nobody reads while this writes, see `lock`.
            *self.value.get() = value;
        }
    }

    /// Reads without a lock.
    ///
    /// # Safety
    ///
    /// Nobody may write meanwhile.
    pub unsafe fn peek(&self) -> u32 {
        // SAFETY: as the caller promises.
        unsafe { *self.value.get() }
    }
}

pub fn first(bytes: &[u8; 4]) -> u8 {
    // SAFETY: an array of four has a first element,
    // whatever is in it.
    let head = unsafe { bytes.get_unchecked(0) };
    *head
}

pub fn text(bytes: &[u8]) -> &str {
    if bytes.is_ascii() {
        /* SAFETY: ASCII is UTF-8. */
        return unsafe { std::str::from_utf8_unchecked(bytes) };
    }
    "unsafe { }"
}
