use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use tar::Archive;
use zip::ZipArchive;

pub fn unzip(reader: impl Read + Seek, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut archive = ZipArchive::new(reader)?;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index)?;
        let Some(name) = file.enclosed_name() else { continue };
        let target = folder.join(name);
        io::copy(&mut file, &mut File::create(&target)?)?;
    }
    Ok(())
}

pub fn whole(reader: impl Read + Seek, folder: &Path) -> zip::result::ZipResult<()> {
    ZipArchive::new(reader)?.extract(folder)
}

pub fn mangled(archive: &mut ZipArchive<File>, folder: &Path) -> zip::result::ZipResult<PathBuf> {
    let file = archive.by_index(0)?;
    Ok(folder.join(file.mangled_name()))
}

// `unpack_in` refuses what leaves the folder.
pub fn untar(reader: impl Read, folder: &Path) -> io::Result<()> {
    let mut archive = Archive::new(reader);
    for entry in archive.entries()? {
        let mut entry = entry?;
        entry.unpack_in(folder)?;
    }
    Ok(())
}

// Names of a directory, not of an archive.
pub fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

pub fn list(archive: &mut ZipArchive<File>) -> zip::result::ZipResult<Vec<String>> {
    let mut names = Vec::new();
    for index in 0..archive.len() {
        names.push(archive.by_index(index)?.name().to_owned());
    }
    Ok(names)
}

pub fn shown(archive: &mut ZipArchive<File>) -> zip::result::ZipResult<String> {
    let file = archive.by_index(0)?;
    Ok(["archive", file.name()].join(" / "))
}
