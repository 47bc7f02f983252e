//! Embeds the Neovim plugin, which `caveat setup` writes where Neovim finds it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What the plugin consists of. Pictures and pages for readers of the repository are no part of it.
const FOLDERS: [&str; 5] = ["plugin", "lua", "doc", "lsp", "ftplugin"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../editors/neovim");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut table = String::from("pub(super) static FILES: &[(&str, &[u8])] = &[\n");
    for file in files {
        let relative = file.strip_prefix(&root).expect("collected below the root");
        let name = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        writeln!(table, "    ({name:?}, include_bytes!({:?})),", file.canonicalize()?.display().to_string()).expect("writing to a string");
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("neovim_plugin.rs"), table)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "lua" || ending == "txt" || ending == "vim") {
            files.push(path);
        }
    }
    Ok(())
}
