use std::ffi::CStr;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

const OPEN: u32 = 0o666;

pub fn share(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o700))
}

pub fn relax(path: &Path) -> io::Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    permissions.set_mode(0o700);
    fs::set_permissions(path, permissions)
}

pub fn socket(file: &File) -> io::Result<()> {
    file.set_permissions(fs::Permissions::from_mode(0o700))
}

pub fn install(path: &CStr) -> i32 {
    // SAFETY: a CStr is terminated.
    unsafe { libc::chmod(path.as_ptr(), 0o700) }
}

pub fn trait_form(path: &Path) -> io::Result<()> {
    let mode = <Permissions as PermissionsExt>::from_mode(0o600);
    fs::set_permissions(path, mode)?;
    fs::set_permissions(path, PermissionsExt::from_mode(0o700))
}
