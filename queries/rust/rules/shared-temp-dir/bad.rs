use std::env;
use std::fs;
use std::path::PathBuf;

pub fn cache() -> std::io::Result<PathBuf> {
    let folder = env::temp_dir().join("thumbnails"); // finding
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

pub fn socket() -> PathBuf {
    let mut path = std::env::temp_dir(); // finding
    path.push("editor.sock");
    path
}
