// Outside a framework: hyper's request, connections and datagrams; the command line, the environment and standard input are one's own.
use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::process::Command;
use std::{env, fs, io};

use clap::Parser;
use hyper::body::Incoming;
use hyper::{Request, Response};

#[derive(Parser)]
struct Options {
    name: String,
}

async fn answer(request: Request<Incoming>) -> Result<Response<String>, hyper::Error> {
    let name = request.uri().path().trim_start_matches('/').to_owned(); // source
    let text = fs::read_to_string(name).unwrap_or_default(); // sink rust/untrusted-path
    Ok(Response::new(text))
}

fn serve(stream: TcpStream) { // source
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).unwrap();
    Command::new("sh").arg("-c").arg(line).status().ok(); // sink rust/untrusted-shell-command
}

fn listen() -> io::Result<()> {
    let listener = TcpListener::bind("0.0.0.0:7000")?;
    for stream in listener.incoming() { // source
        let mut bytes = Vec::new();
        stream?.read_to_end(&mut bytes)?;
        let name = String::from_utf8_lossy(&bytes).into_owned();
        fs::remove_file(name)?; // sink rust/untrusted-path
    }
    Ok(())
}

fn datagrams(socket: UdpSocket) -> io::Result<()> {
    let mut buffer = [0; 512];
    let (size, _from) = socket.recv_from(&mut buffer)?;
    let name = std::str::from_utf8(&buffer[..size]).unwrap_or("none");
    fs::remove_file(name) // missed rust/untrusted-path
}

fn main() -> io::Result<()> {
    let options = Options::parse();
    let folder = env::var("FOLDER").unwrap_or_default();
    fs::remove_file(format!("{folder}/{}", options.name))?; // safe
    for name in env::args().skip(1) {
        fs::remove_file(name)?; // safe
    }
    for line in io::stdin().lock().lines() {
        fs::create_dir_all(line?)?; // safe
    }
    listen()
}
