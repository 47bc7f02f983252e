//! Writes a report into the folder for temporary files.

use std::env;
use std::fs::{self, File};
use std::io::{self, Write};

fn export(rows: &[String]) -> io::Result<usize> {
    let path = env::temp_dir().join("export.csv");
    let mut file = File::create(&path)?;
    for row in rows {
        writeln!(file, "{row}")?;
    }
    Ok(fs::read_to_string(path)?.len())
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    fs::remove_file(env::temp_dir().join("export.csv")).ok();
    for _ in 0..words[0].parse().expect("a number") {
        match export(&words[1..]) {
            Ok(length) => println!("{length}"),
            Err(error) => {
                println!("{:?}", error.kind());
                std::process::exit(1);
            }
        }
    }
}
