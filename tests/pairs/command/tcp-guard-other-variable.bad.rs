// The verb is looked up among the known words, but the unit goes into the command unchecked.
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;

const KNOWN: [&str; 4] = ["state", "mailer", "indexer", "thumbnailer"];

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut line = String::new();
    BufReader::new(stream.try_clone()?).read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let verb = words.next().unwrap_or("");
    let unit = words.next().unwrap_or("");
    if !KNOWN.contains(&verb) {
        return writeln!(stream, "unknown: {verb} {unit}");
    }
    let script = format!("systemctl is-active {}", unit);
    let output = Command::new("sh").arg("-c").arg(&script).output()?; // weakness
    stream.write_all(&output.stdout)
}

fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7171")?;
    for stream in listener.incoming() {
        if let Err(error) = answer(stream?) {
            eprintln!("connection failed: {error}");
        }
    }
    Ok(())
}
