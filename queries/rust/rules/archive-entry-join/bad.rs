use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::Path;
use tar::Archive;
use zip::ZipArchive;

pub fn unzip(reader: impl Read + Seek, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut archive = ZipArchive::new(reader)?;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index)?;
        let target = folder.join(file.name()); // finding
        if file.is_dir() {
            fs::create_dir_all(&target)?;
        } else {
            io::copy(&mut file, &mut File::create(&target)?)?;
        }
    }
    Ok(())
}

pub fn one(archive: &mut ZipArchive<File>, folder: &Path) -> zip::result::ZipResult<()> {
    let mut entry = archive.by_name("data.bin")?;
    let name = entry.name().to_string();
    let mut path = folder.to_path_buf();
    path.push(&name); // finding
    io::copy(&mut entry, &mut File::create(path)?)?;
    Ok(())
}

pub fn untar(reader: impl Read, folder: &Path) -> io::Result<()> {
    let mut archive = Archive::new(reader);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let target = folder.join(entry.path()?); // finding
        entry.unpack(&target)?;
    }
    Ok(())
}

pub fn untar_in_place(mut archive: Archive<File>, folder: &Path) -> io::Result<()> {
    for item in archive.entries()? {
        let mut item = item?;
        item.unpack(folder.join(item.path()?))?; // finding
    }
    Ok(())
}

pub fn unpack_entry<R: Read>(mut entry: tar::Entry<'_, R>, folder: &Path) -> io::Result<()> {
    let path = entry.path()?.into_owned();
    entry.unpack(folder.join(path))?; // finding
    Ok(())
}
