//! Folders of a lab on disk, links never followed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use caveat_catalog::lab::LabFiles;

use crate::Error;

/// Bytes of one file.
const MAX_FILE: u64 = 1 << 20;
/// Bytes of all files.
const MAX_TOTAL: u64 = 16 << 20;
/// How many files.
const MAX_FILES: usize = 500;

/// Writes files below a folder, which is made. Names are those of the catalog, which has looked that none leads out.
pub(crate) fn write(folder: &Path, files: &LabFiles) -> Result<(), Error> {
    write_bytes(folder, files.iter().map(|(name, text)| (&**name, text.as_bytes())))
}

/// Writes files below a folder, which is made. All of it can be read by any user: the sandbox runs as one of its own.
pub(crate) fn write_bytes<'a>(folder: &Path, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<(), Error> {
    make_folder(folder)?;
    for (name, bytes) in files {
        let mut path = folder.to_path_buf();
        let mut parts = name.split('/').peekable();
        while let Some(part) = parts.next() {
            path.push(part);
            if parts.peek().is_some() {
                make_folder(&path)?;
            }
        }
        fs::write(&path, bytes).map_err(Error::io(&path))?;
        set_mode(&path, 0o644)?;
    }
    Ok(())
}

fn make_folder(path: &Path) -> Result<(), Error> {
    if !path.is_dir() {
        fs::create_dir_all(path).map_err(Error::io(path))?;
        set_mode(path, 0o755)?;
    }
    Ok(())
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(Error::io(path))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> Result<(), Error> {
    Ok(())
}

/// The files below a folder, by their names with `/`. Left out is what is hidden (an editor's files, a repository) and what Python keeps
/// of its own.
pub(crate) fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    if folder.symlink_metadata().map_err(Error::io(folder))?.is_symlink() {
        return Err(Error::Link { path: folder.to_path_buf() });
    }
    let mut reader = Reader { files: BTreeMap::new(), total: 0 };
    reader.folder(folder, "")?;
    Ok(reader.files)
}

struct Reader {
    files: BTreeMap<String, Vec<u8>>,
    total: u64,
}

impl Reader {
    fn folder(&mut self, folder: &Path, prefix: &str) -> Result<(), Error> {
        for entry in fs::read_dir(folder).map_err(Error::io(folder))? {
            let entry = entry.map_err(Error::io(folder))?;
            let path = entry.path();
            let own = entry.file_name();
            let own = own.to_str().ok_or_else(|| Error::Special { path: path.clone() })?;
            if own.starts_with('.') || own == "__pycache__" {
                continue;
            }
            let name = format!("{prefix}{own}");
            // Of the entry itself, not of what it may lead to.
            let about = path.symlink_metadata().map_err(Error::io(&path))?;
            if about.is_symlink() {
                return Err(Error::Link { path });
            } else if about.is_dir() {
                self.folder(&path, &format!("{name}/"))?;
            } else if about.is_file() {
                self.total += about.len();
                if about.len() > MAX_FILE || self.total > MAX_TOTAL || self.files.len() >= MAX_FILES {
                    return Err(Error::TooLarge { path });
                }
                let bytes = fs::read(&path).map_err(Error::io(&path))?;
                self.files.insert(name, bytes);
            } else {
                return Err(Error::Special { path });
            }
        }
        Ok(())
    }
}
