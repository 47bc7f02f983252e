use std::io::{BufRead, BufReader, Read, Result};
use std::net::{TcpListener, TcpStream};

pub fn greet(stream: TcpStream) -> Result<String> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    (&mut reader).take(8 * 1024).read_line(&mut line)?;
    Ok(line)
}

pub fn serve(listener: TcpListener) -> Result<()> {
    for stream in listener.incoming() {
        for line in BufReader::new(stream?).lines() { // finding
            println!("{}", line?);
        }
    }
    Ok(())
}
