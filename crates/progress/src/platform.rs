//! What only one system has.

use std::path::Path;

/// Which file stands at a path, beyond its name; `None` where the system does not say, or there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileIdentity(u64, u64);

/// The identity of the file at `path`. Windows refuses to rename an open database, so nothing needs noticing there.
#[cfg(unix)]
pub(crate) fn identity(path: &Path) -> Option<FileIdentity> {
    use std::os::unix::fs::MetadataExt;
    let meta = std::fs::metadata(path).ok()?;
    Some(FileIdentity(meta.dev(), meta.ino()))
}

/// The identity of the file at `path`. Windows refuses to rename an open database, so nothing needs noticing there.
#[cfg(not(unix))]
pub(crate) fn identity(_path: &Path) -> Option<FileIdentity> {
    None
}
