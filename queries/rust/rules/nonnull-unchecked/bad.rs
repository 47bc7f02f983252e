use std::ptr::NonNull;

pub struct Node {
    next: *mut Node,
}

pub fn next(node: &Node) -> NonNull<Node> {
    unsafe { NonNull::new_unchecked(node.next) } // finding
}

pub extern "C" fn register(handle: *mut u8) -> usize {
    let handle = unsafe { NonNull::<u8>::new_unchecked(handle) }; // finding
    handle.as_ptr() as usize
}
