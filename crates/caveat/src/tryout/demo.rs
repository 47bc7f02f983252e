//! A small web shop that is vulnerable on purpose, in three languages.

use std::path::{Path, PathBuf};
use std::{fs, io};

const FILES: [(&str, &str); 3] = [
    ("app.py", include_str!("../../demo/app.py")),
    ("server.js", include_str!("../../demo/server.js")),
    ("main.rs", include_str!("../../demo/main.rs")),
];

/// Where the demo is written below a folder.
pub(super) fn root(folder: &Path) -> PathBuf {
    folder.join("shop")
}

/// Writes the demo below a folder and gives its files.
pub(super) fn write(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let root = root(folder);
    fs::create_dir_all(&root)?;
    FILES
        .iter()
        .map(|(name, text)| {
            let path = root.join(name);
            fs::write(&path, text)?;
            Ok(path)
        })
        .collect()
}
