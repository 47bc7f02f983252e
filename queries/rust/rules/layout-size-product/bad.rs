use std::alloc::{Layout, alloc};

pub fn reserve<T>(count: usize) -> *mut T {
    let layout = Layout::from_size_align(count * size_of::<T>(), align_of::<T>()).unwrap(); // finding
    // SAFETY: the size is not zero.
    unsafe { alloc(layout).cast() }
}

pub fn image(width: usize, height: usize) -> Layout {
    // SAFETY: 16 is a power of two.
    unsafe { Layout::from_size_align_unchecked(width * height, 16) } // finding
}
