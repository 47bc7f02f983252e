use std::alloc::{Layout, alloc, alloc_zeroed};
use std::ptr::NonNull;

pub struct Table {
    cells: [u64; 4096],
}

pub fn block(layout: Layout) -> NonNull<u8> {
    unsafe { NonNull::new_unchecked(alloc(layout)) } // finding
}

pub fn words(layout: Layout) -> NonNull<u64> {
    unsafe { NonNull::new_unchecked(std::alloc::alloc(layout) as *mut u64) } // finding
}

pub fn table() -> Box<Table> {
    unsafe { Box::from_raw(alloc_zeroed(Layout::new::<Table>()).cast()) } // finding
}
