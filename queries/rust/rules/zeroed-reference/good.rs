use std::mem;

pub struct Node {
    pub name: String,
}

// None is all zeros.
pub fn nobody() -> Option<&'static Node> {
    unsafe { mem::zeroed::<Option<&'static Node>>() }
}

pub fn callback() -> Option<extern "C" fn(i32)> {
    let handler: Option<extern "C" fn(i32)> = unsafe { mem::zeroed() };
    handler
}

pub fn pointer() -> *const Node {
    let pointer: *const Node = unsafe { mem::zeroed() };
    pointer
}

pub fn address() -> libc::sockaddr_in {
    let address: libc::sockaddr_in = unsafe { mem::zeroed() };
    address
}

pub fn numbers() -> [u32; 4] {
    unsafe { mem::zeroed::<[u32; 4]>() }
}

pub fn owner() -> Box<Node> {
    Box::new(Node { name: String::new() })
}

pub fn buffer() -> Box<[u8; 16]> {
    let bytes: [u8; 16] = unsafe { mem::zeroed() };
    Box::new(bytes)
}
