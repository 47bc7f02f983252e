//! Gives memory back to the system.
//!
//! This is the project's only unsafe code, in a crate of its own so that every other can forbid it. It knows nothing of what used
//! the memory.

/// Gives the memory that is free, but that the allocator holds back, to the system.
///
/// glibc keeps freed memory between blocks that are still in use: a server that had many documents open would never get smaller
/// again. Elsewhere this does nothing, for the allocators of other systems give memory back by themselves.
pub fn release() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    glibc::trim();
}

/// Keeps the memory of all threads together, for a program with few threads that should stay small. To be called at the start.
///
/// glibc gives each thread a heap of its own, and what one thread frees no other can use. Elsewhere this does nothing.
pub fn share() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    glibc::share();
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod glibc {
    use std::ffi::c_int;

    /// `M_ARENA_MAX` of malloc.h.
    const ARENA_MAX: c_int = -8;

    #[allow(unsafe_code, reason = "declares the functions of glibc that are called below")]
    unsafe extern "C" {
        /// See `malloc_trim(3)`.
        fn malloc_trim(pad: usize) -> c_int;
        /// See `mallopt(3)`.
        fn mallopt(parameter: c_int, value: c_int) -> c_int;
    }

    #[allow(unsafe_code, reason = "no crate offers this call in a safe form")]
    pub(super) fn share() {
        // SAFETY: mallopt takes two numbers, and glibc answers ones that it does not know with 0.
        unsafe {
            mallopt(ARENA_MAX, 1);
        }
    }

    #[allow(unsafe_code, reason = "no crate offers this call in a safe form")]
    pub(super) fn trim() {
        // SAFETY: malloc_trim has no precondition, takes the allocator's own locks, and leaves every live block where it is.
        unsafe {
            malloc_trim(0);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_in_use_stays() {
        let kept: Vec<u8> = (0..=255).cycle().take(1 << 20).collect();
        let freed = vec![1_u8; 32 << 20];
        super::share();
        drop(freed);
        super::release();
        assert!(kept.iter().zip((0..=255).cycle()).all(|(a, b): (&u8, u8)| *a == b));
    }
}
