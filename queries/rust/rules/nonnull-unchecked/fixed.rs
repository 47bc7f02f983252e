use std::ptr::NonNull;

pub struct Node {
    next: *mut Node,
}

pub fn next(node: &Node) -> NonNull<Node> {
    NonNull::new(node.next).expect("the pointer is not null")
}

pub extern "C" fn register(handle: *mut u8) -> usize {
    let handle = NonNull::<u8>::new(handle).expect("the pointer is not null");
    handle.as_ptr() as usize
}
