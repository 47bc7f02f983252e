//! A small web shop that is vulnerable on purpose, in three languages.

use std::path::{Path, PathBuf};
use std::{fs, io};

const FILES: [(&str, &str); 3] = [
    (FIRST, include_str!("../../demo/app.py")),
    ("server.js", include_str!("../../demo/server.js")),
    ("main.rs", include_str!("../../demo/main.rs")),
];

/// The file that is shown if none is asked for.
pub(super) const FIRST: &str = "app.py";

/// Whether a name is that of a file of the demo.
pub(super) fn has(name: &Path) -> bool {
    FILES.iter().any(|(known, _)| Path::new(known) == name)
}

/// Where the demo is written below a folder.
pub(super) fn root(folder: &Path) -> PathBuf {
    folder.join("shop")
}

/// Writes the demo below a folder and gives its files, the one asked for first.
pub(super) fn write(folder: &Path, first: &Path) -> io::Result<Vec<PathBuf>> {
    let root = root(folder);
    fs::create_dir_all(&root)?;
    let mut files = Vec::new();
    for (name, text) in FILES {
        let path = root.join(name);
        fs::write(&path, text)?;
        let index = if Path::new(name) == first { 0 } else { files.len() };
        files.insert(index, path);
    }
    Ok(files)
}
