use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};

pub fn become_user(uid: Uid, gid: Gid) -> nix::Result<()> {
    setgroups(&[])?;
    setuid(uid)?;
    setgid(gid)?; // finding
    Ok(())
}

pub fn become_or_stop(uid: Uid, gid: Gid) {
    setuid(uid).expect("the user is given up");
    println!("running as {uid}");
    setgroups(&[]).expect("the groups are given up"); // finding
    setgid(gid).expect("the group is given up"); // finding
}

pub fn become_raw(uid: libc::uid_t, gid: libc::gid_t) -> std::io::Result<()> {
    // SAFETY: changes only ids of this process.
    if unsafe { libc::setgroups(0, std::ptr::null()) } != 0 {
        return Err(std::io::Error::last_os_error());
    }
    if unsafe { libc::setuid(uid) } != 0 {
        return Err(std::io::Error::last_os_error());
    }
    if unsafe { libc::setgid(gid) } != 0 { // finding
        return Err(std::io::Error::last_os_error());
    }
    Ok(())
}
