use std::env;
use std::fs::File;
use std::io;
use std::path::PathBuf;

pub fn cache() -> io::Result<tempfile::TempDir> {
    tempfile::Builder::new().prefix("thumbnails-").tempdir()
}

pub fn scratch() -> io::Result<File> {
    tempfile::tempfile_in(env::temp_dir())
}

// A folder of our own.
fn temp_dir(root: &str) -> PathBuf {
    PathBuf::from(root).join("tmp")
}

pub fn work(root: &str) -> PathBuf {
    temp_dir(root).join("work")
}
