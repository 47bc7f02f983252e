use std::cell::UnsafeCell;
use std::ptr::NonNull;

pub struct Shared<T> {
    value: UnsafeCell<T>,
    locked: std::sync::atomic::AtomicBool,
}

unsafe impl<T: Send> Send for Shared<T> {}
unsafe impl<T: Sync> Sync for Shared<T> {}

pub struct Node<'a, K, V> {
    key: &'a K,
    value: NonNull<V>,
}

unsafe impl<'a, K: Send, V: Send> Send for Node<'a, K, V> {}
