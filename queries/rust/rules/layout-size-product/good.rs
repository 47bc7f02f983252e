use std::alloc::{Layout, LayoutError};

pub fn reserve<T>(count: usize) -> Result<Layout, LayoutError> {
    Layout::array::<T>(count)
}

pub fn image(width: usize, height: usize) -> Option<Layout> {
    Layout::from_size_align(width.checked_mul(height)?, 16).ok()
}

pub fn page() -> Result<Layout, LayoutError> {
    Layout::from_size_align(4 * 1024, 4096)
}

const SLOTS: usize = 64;

pub fn table<T>() -> Result<Layout, LayoutError> {
    Layout::from_size_align(SLOTS * size_of::<T>(), align_of::<T>())
}

pub fn area(width: usize, height: usize) -> usize {
    width * height
}

pub fn bytes(capacity: usize) -> Result<Layout, LayoutError> {
    Layout::from_size_align(size_of::<u8>() * capacity, 1)
}
