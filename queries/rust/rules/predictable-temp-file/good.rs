use std::env;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use tempfile::{NamedTempFile, TempDir};

// Fails if anything stands there.
pub fn lock() -> io::Result<File> {
    File::create_new(env::temp_dir().join("shop.lock"))
}

pub fn export(rows: &[String]) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new()?;
    for row in rows {
        writeln!(file, "{row}")?;
    }
    Ok(file)
}

// In a folder of its own.
pub fn inside(folder: &TempDir) -> io::Result<File> {
    File::create(folder.path().join("report.html"))
}

pub fn private() -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open("/tmp/shop.pid")
}

pub fn read() -> io::Result<String> {
    fs::read_to_string("/tmp/shop.log")
}

// A name that nobody can know.
pub fn unique(id: u128) -> io::Result<File> {
    File::create(env::temp_dir().join(format!("shop-{}", uuid::Uuid::new_v4())))
}

pub fn elsewhere(folder: &Path) -> io::Result<File> {
    File::create(folder.join("tmp/report.html"))
}

pub fn templates() -> io::Result<File> {
    File::create("tmp/build/report.html")
}
