use std::env;
use std::fs::{self, File};
use std::io::{self, Write};

const LOCK: &str = "/tmp/shop.lock";

pub fn lock() -> io::Result<File> {
    File::create(LOCK) // finding
}

pub fn log(line: &str) -> io::Result<()> {
    let mut file = File::create("/var/tmp/shop.log")?; // finding
    writeln!(file, "{line}")
}

pub fn export(rows: &[String]) -> io::Result<()> {
    let path = env::temp_dir().join("export.csv");
    let mut file = fs::File::create(&path)?; // finding
    for row in rows {
        writeln!(file, "{row}")?;
    }
    Ok(())
}

pub fn summary(text: &str) {
    let target = std::env::temp_dir().join("summary.txt");
    let mut file = File::create(&target).expect("a writable folder"); // finding
    file.write_all(text.as_bytes()).expect("space");
}

pub fn note(text: &str) -> io::Result<()> {
    let note = env::temp_dir().join("note.txt");
    File::create(&note)?.write_all(text.as_bytes()) // finding
}

pub fn report() -> io::Result<File> {
    File::create(std::env::temp_dir().join("report.html")) // finding
}
