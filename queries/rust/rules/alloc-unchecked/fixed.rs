use std::alloc::{Layout, alloc, alloc_zeroed};
use std::ptr::NonNull;

pub struct Table {
    cells: [u64; 4096],
}

pub fn block(layout: Layout) -> NonNull<u8> {
    unsafe { NonNull::new(alloc(layout)).unwrap_or_else(|| std::alloc::handle_alloc_error(layout)) }
}

pub fn words(layout: Layout) -> NonNull<u64> {
    unsafe { NonNull::new(std::alloc::alloc(layout) as *mut u64).unwrap_or_else(|| std::alloc::handle_alloc_error(layout)) }
}

pub fn table() -> Box<Table> {
    unsafe { Box::from_raw(alloc_zeroed(Layout::new::<Table>()).cast()) } // finding
}
