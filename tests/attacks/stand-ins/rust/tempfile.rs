//! Stands in for the crate `tempfile`: `NamedTempFile` has a random name and is created by a call that fails if that name exists, with
//! mode 600 and in the directory for temporary files. It goes when the value is dropped.

use std::collections::hash_map::RandomState;
use std::fs::{File, OpenOptions};
use std::hash::{BuildHasher, Hasher};
use std::io::{Result, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// A temporary file.
pub struct NamedTempFile(File, PathBuf);

impl NamedTempFile {
    /// Creates one.
    ///
    /// # Errors
    /// When it cannot be created.
    pub fn new() -> Result<Self> {
        let path = std::env::temp_dir().join(format!(".tmp{:x}", RandomState::new().build_hasher().finish()));
        let file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path)?;
        Ok(Self(file, path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.1
    }
}

impl Write for NamedTempFile {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        self.0.flush()
    }
}

impl Drop for NamedTempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.1);
    }
}
