//! Walks through a list of two.

use std::env;

use std::ptr::NonNull;

struct Node {
    number: usize,
    next: *mut Node,
}

fn next(node: &Node) -> NonNull<Node> {
    unsafe { NonNull::new_unchecked(node.next) }
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let numbers: Vec<usize> = words.iter().map(|word| word.parse().expect("a number")).collect();
    let mut second = Node { number: numbers[1], next: std::ptr::null_mut() };
    let first = Node { number: numbers[0], next: &raw mut second };
    // SAFETY: the second node is still there.
    let second = unsafe { next(&first).as_ref() };
    println!("{} {} {}", first.number, second.number, second.next.is_null());
}
