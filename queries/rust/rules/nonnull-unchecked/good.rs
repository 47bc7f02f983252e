use std::ptr::NonNull;

pub fn given(handle: *mut u8) -> Option<NonNull<u8>> {
    NonNull::new(handle)
}

pub fn leaked(value: Box<u32>) -> NonNull<u32> {
    unsafe { NonNull::new_unchecked(Box::into_raw(value)) }
}

pub fn of_reference(value: &mut u32) -> NonNull<u32> {
    let pointer: *mut u32 = value;
    // SAFETY: it comes from a reference.
    unsafe { NonNull::new_unchecked(pointer) }
}

pub fn looked_at(handle: *mut u8) -> Option<NonNull<u8>> {
    if handle.is_null() {
        return None;
    }
    Some(unsafe { NonNull::new_unchecked(handle) })
}
