// The line from the socket must parse as a u32 before it becomes part of the host name.
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

fn serve(mut stream: TcpStream) -> Result<(), Box<dyn std::error::Error>> {
    let mut line = String::new();
    BufReader::new(stream.try_clone()?).read_line(&mut line)?;

    let turbine = line.trim().parse::<u32>()?;
    let address = format!("http://{turbine}.turbines.windfarm.example/power");
    let power = reqwest::blocking::get(address)?.text()?;

    writeln!(stream, "{power}")?;
    Ok(())
}

fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7400")?;
    for stream in listener.incoming() {
        if let Err(error) = serve(stream?) {
            eprintln!("request failed: {error}");
        }
    }
    Ok(())
}
