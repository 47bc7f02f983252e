use nix::unistd::{Gid, Uid, User, getuid, initgroups, setgid, setgroups, setuid};
use std::ffi::CString;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

pub fn become_user(user: &User, name: &CString) -> nix::Result<()> {
    initgroups(name, user.gid)?;
    setgid(user.gid)?;
    setuid(user.uid)
}

pub fn become_nobody(uid: Uid, gid: Gid) -> nix::Result<()> {
    setgroups(&[])?;
    setgid(gid)?;
    setuid(uid)
}

// Back to the one who started a set-user-ID program.
pub fn give_back() -> nix::Result<()> {
    setuid(getuid())
}

// The standard library gives the groups up where it sets the user.
pub fn as_other(uid: u32, gid: u32) -> std::io::Result<Child> {
    Command::new("/usr/bin/convert").uid(uid).gid(gid).spawn()
}
