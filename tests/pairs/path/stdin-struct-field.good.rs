// Safe: the field with the constant names the file; the line from standard input is its content.
use std::fs::File;
use std::io::{self, Write};

struct Note {
    heading: String,
    file: String,
}

impl Note {
    fn from_line(line: &str) -> Note {
        Note {
            heading: line.trim_end().to_string(),
            file: "inbox.txt".into(),
        }
    }

    fn target(&self) -> String {
        format!("/srv/notes/{}", self.file)
    }
}

fn main() -> io::Result<()> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    let note = Note::from_line(&line);
    let mut out = File::create(note.target())?;
    writeln!(out, "{} ({})", note.heading, note.file)?;
    println!("written");
    Ok(())
}
