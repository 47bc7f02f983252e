use nix::unistd::{Gid, Uid, setgid, setuid};

pub fn become_user(uid: Uid, gid: Gid) -> nix::Result<()> {
    setgid(gid)?;
    setuid(uid)?; // finding
    Ok(())
}

pub fn become_raw(uid: libc::uid_t) -> std::io::Result<()> {
    // SAFETY: changes only ids of this process.
    if unsafe { libc::setuid(uid) } != 0 { // finding
        return Err(std::io::Error::last_os_error());
    }
    Ok(())
}
