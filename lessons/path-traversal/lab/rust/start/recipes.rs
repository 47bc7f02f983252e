//! A kitchen's recipe box. One request a connection: `GET name`, or `PUT name` and the recipe on the lines below it.

use std::env;
use std::fs;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

const LONGEST: u64 = 100_000;

/// Where the recipe of this name lies, if it can be one.
fn place(root: &Path, name: &str) -> Option<PathBuf> {
    if name.is_empty() {
        return None;
    }
    Some(root.join(name))
}

fn get(root: &Path, name: &str) -> io::Result<String> {
    let Some(path) = place(root, name) else {
        return Ok("NO such name\n".into());
    };
    match fs::read_to_string(path) {
        Ok(recipe) => Ok(format!("OK\n{recipe}")),
        Err(_) => Ok("NO such recipe\n".into()),
    }
}

fn put(root: &Path, name: &str, recipe: &str) -> io::Result<String> {
    let Some(path) = place(root, name) else {
        return Ok("NO such name\n".into());
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, recipe)?;
    Ok("OK\n".into())
}

fn answer(root: &Path, request: &str) -> io::Result<String> {
    let (line, rest) = request.split_once('\n').unwrap_or((request, ""));
    if let Some(name) = line.strip_prefix("GET ") {
        get(root, name)
    } else if let Some(name) = line.strip_prefix("PUT ") {
        put(root, name, rest)
    } else {
        Ok("NO such command\n".into())
    }
}

fn serve(root: &Path, mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(3)))?;
    let mut request = String::new();
    (&stream).take(LONGEST).read_to_string(&mut request)?;
    let reply = answer(root, &request).unwrap_or_else(|_| "NO room for that\n".into());
    stream.write_all(reply.as_bytes())
}

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::args_os().nth(1).unwrap_or_else(|| "recipes".into()));
    fs::create_dir_all(&root)?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let (stream, root) = (stream?, root.clone());
        thread::spawn(move || serve(&root, stream));
    }
    Ok(())
}
