use std::alloc::{Layout, alloc, handle_alloc_error};
use std::ptr::NonNull;

pub fn block(layout: Layout) -> NonNull<u8> {
    let Some(block) = NonNull::new(unsafe { alloc(layout) }) else {
        handle_alloc_error(layout);
    };
    block
}

pub fn raw(layout: Layout) -> *mut u8 {
    unsafe { alloc(layout) }
}

pub fn boxed(value: u64) -> NonNull<u64> {
    unsafe { NonNull::new_unchecked(Box::into_raw(Box::new(value))) }
}
