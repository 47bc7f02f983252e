use std::cell::UnsafeCell;
use std::marker::PhantomData;

pub struct Shared<T> {
    value: UnsafeCell<T>,
    locked: std::sync::atomic::AtomicBool,
}

unsafe impl<T: Send> Send for Shared<T> {}
unsafe impl<T> Sync for Shared<T> where T: Send {}

pub struct Id<T> {
    number: u64,
    of: PhantomData<*const T>,
}

// SAFETY: an id holds only a number; `T` is never touched through it.
unsafe impl<T> Send for Id<T> {}

pub struct Handle(*mut libc::FILE);

// SAFETY: stdio locks the file itself.
unsafe impl Send for Handle {}
