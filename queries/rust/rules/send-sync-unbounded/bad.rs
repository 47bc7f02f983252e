use std::cell::UnsafeCell;
use std::ptr::NonNull;

pub struct Shared<T> {
    value: UnsafeCell<T>,
    locked: std::sync::atomic::AtomicBool,
}

unsafe impl<T> Send for Shared<T> {} // finding
unsafe impl<T> Sync for Shared<T> {} // finding

pub struct Node<'a, K, V> {
    key: &'a K,
    value: NonNull<V>,
}

unsafe impl<'a, K: Send, V> Send for Node<'a, K, V> {} // finding
