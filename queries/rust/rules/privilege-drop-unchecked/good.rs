use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};

pub fn become_user(uid: Uid, gid: Gid) -> nix::Result<()> {
    setgroups(&[])?;
    setgid(gid)?;
    setuid(uid)
}

pub fn become_or_end(uid: Uid) {
    setgroups(&[]).expect("groups");
    if setuid(uid).is_err() {
        std::process::exit(1);
    }
}

pub fn become_raw(uid: libc::uid_t) -> std::io::Result<()> {
    // SAFETY: changes only ids of this process.
    if unsafe { libc::setgroups(0, std::ptr::null()) } != 0 {
        return Err(std::io::Error::last_os_error());
    }
    // SAFETY: as above.
    match unsafe { libc::setuid(uid) } {
        0 => Ok(()),
        _ => Err(std::io::Error::last_os_error()),
    }
}

fn forget(uid: u32) -> Option<u32> {
    Some(uid)
}

pub fn other(uid: u32) {
    let _ = forget(uid);
}
