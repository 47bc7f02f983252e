use std::fs::File;
use std::io::{BufRead, BufReader, Read, Result, stdin};
use std::net::TcpStream;

pub fn greet(stream: TcpStream) -> Result<String> {
    let mut reader = BufReader::new(stream.take(8 * 1024));
    let mut line = String::new();
    reader.read_line(&mut line)?;
    Ok(line)
}

pub fn each(stream: TcpStream) -> Result<usize> {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    (&mut reader).take(1024).read_until(b'\n', &mut line)
}

pub fn settings() -> Result<Vec<String>> {
    BufReader::new(File::open("settings.txt")?).lines().collect()
}

pub fn answer() -> Result<String> {
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    Ok(line)
}

// A text that is there already.
pub fn count(mut stream: TcpStream) -> Result<usize> {
    let mut bytes = [0; 1024];
    let n = stream.read(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes[..n]).lines().count())
}
