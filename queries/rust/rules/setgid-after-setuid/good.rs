use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};

pub fn become_user(uid: Uid, gid: Gid) -> nix::Result<()> {
    setgroups(&[])?;
    setgid(gid)?;
    setuid(uid)?;
    Ok(())
}

// A set-user-ID program, which was never root.
pub fn give_back(gid: Gid) -> nix::Result<()> {
    setuid(Uid::current())?;
    setuid(nix::unistd::getuid())?;
    setgid(gid)
}

pub fn either(uid: Option<Uid>, gid: Gid) -> nix::Result<()> {
    setgroups(&[])?;
    match uid {
        Some(uid) => setuid(uid),
        None => setgid(gid),
    }
}

pub fn same_group(uid: Uid) -> nix::Result<()> {
    setgroups(&[])?;
    setuid(uid)?;
    setgid(Gid::current())?;
    Ok(())
}
