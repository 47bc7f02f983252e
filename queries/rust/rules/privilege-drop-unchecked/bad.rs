use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};

pub fn become_user(uid: Uid, gid: Gid) {
    let _ = setgroups(&[]); // finding
    setgid(gid).ok(); // finding
    setuid(uid).unwrap();
}

/// # Safety
/// One thread only.
pub unsafe fn become_raw(uid: libc::uid_t, gid: libc::gid_t) {
    // SAFETY: changes only ids of this process.
    unsafe {
        libc::setgroups(0, std::ptr::null()); // finding
        libc::setgid(gid); // finding
    }
    // SAFETY: as above.
    unsafe { libc::setuid(uid) }; // finding
}
