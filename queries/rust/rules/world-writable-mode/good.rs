use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

pub fn executable(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o755))
}

pub fn secret(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o600))
}

pub fn group(path: &Path) -> io::Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    permissions.set_mode(0o664);
    fs::set_permissions(path, permissions)
}

// The umask still takes its bits away.
pub fn created(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).mode(0o666).open(path)
}

pub fn folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o777).create(path)
}

// As /tmp itself.
pub fn shared(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o1777))
}

pub fn copied(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(mode & 0o755))
}

pub fn display(screen: &mut Screen) {
    screen.set_mode(666);
}

pub fn writable(mode: u32) -> bool {
    mode & 0o002 != 0
}
