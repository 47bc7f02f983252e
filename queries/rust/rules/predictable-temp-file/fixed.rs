use std::env;
use std::fs::{self, File};
use std::io::{self, Write};

const LOCK: &str = "/tmp/shop.lock";

pub fn lock() -> io::Result<File> {
    File::create_new(LOCK)
}

pub fn log(line: &str) -> io::Result<()> {
    let mut file = File::create_new("/var/tmp/shop.log")?;
    writeln!(file, "{line}")
}

pub fn export(rows: &[String]) -> io::Result<()> {
    let path = env::temp_dir().join("export.csv");
    let mut file = File::create_new(&path)?;
    for row in rows {
        writeln!(file, "{row}")?;
    }
    Ok(())
}

pub fn summary(text: &str) {
    let target = std::env::temp_dir().join("summary.txt");
    let mut file = File::create_new(&target).expect("a writable folder");
    file.write_all(text.as_bytes()).expect("space");
}

pub fn note(text: &str) -> io::Result<()> {
    let note = env::temp_dir().join("note.txt");
    File::create_new(&note)?.write_all(text.as_bytes())
}

pub fn report() -> io::Result<File> {
    File::create_new(std::env::temp_dir().join("report.html"))
}
