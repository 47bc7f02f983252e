// Reading the mask means setting it for a moment.
pub fn current() -> libc::mode_t {
    // SAFETY: only changes the mask, and puts it back.
    unsafe {
        let mask = libc::umask(0);
        libc::umask(mask);
        mask
    }
}

pub fn read_once() -> libc::mode_t {
    // SAFETY: only changes the mask.
    let old = unsafe { libc::umask(0) };
    old
}

pub fn private() {
    // SAFETY: only changes the mask.
    unsafe {
        libc::umask(0o077);
    }
}

pub fn usual() {
    // SAFETY: only changes the mask.
    unsafe { libc::umask(0o022) };
}

pub fn given(mask: libc::mode_t) {
    // SAFETY: only changes the mask.
    unsafe {
        libc::umask(mask);
    }
}

mod drawing {
    pub fn umask(level: u32) -> u32 {
        level
    }

    pub fn clear() {
        umask(0);
    }
}
