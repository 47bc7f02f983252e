use std::mem;

pub struct Node {
    pub name: String,
}

pub fn nobody() -> &'static Node {
    unsafe { mem::zeroed::<&'static Node>() } // finding
}

pub fn callback() {
    let handler: extern "C" fn(i32) = unsafe { std::mem::zeroed() }; // finding
    handler(1);
}

pub fn owner() -> Box<Node> {
    let node: Box<Node> = unsafe { mem::zeroed() }; // finding
    node
}

pub fn names() -> usize {
    let names: Vec<String> = unsafe { mem::zeroed() }; // finding
    names.len()
}
