//! Sorts lists for a sports club. One request a connection: `SORT how` and the lines below it; the answer is `OK` and the
//! lines in order. How: letters as `sort` knows them (n numbers, r reversed, f capitals or not, u each line once), and
//! then, if need be, k and the number of a column, as in `nrk2`. Nothing is fine, too.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

const LONGEST: u64 = 100_000;

/// The lines in order, or nothing, if there is no such order.
fn sorted(how: &str, lines: &str) -> io::Result<Option<Vec<u8>>> {
    let mut sort = Command::new("sh")
        .arg("-c")
        .arg(format!("sort -{how}"))
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(mut input) = sort.stdin.take() {
        // It ends early where it does not like the order.
        let _ = input.write_all(lines.as_bytes());
    }
    let done = sort.wait_with_output()?;
    Ok(done.status.success().then_some(done.stdout))
}

fn answer(request: &str) -> io::Result<Vec<u8>> {
    let (line, lines) = request.split_once('\n').unwrap_or((request, ""));
    let Some(how) = line.strip_prefix("SORT") else {
        return Ok(b"NO such command\n".to_vec());
    };
    match sorted(how.trim(), lines)? {
        Some(lines) => Ok([b"OK\n", lines.as_slice()].concat()),
        None => Ok(b"NO such order\n".to_vec()),
    }
}

fn serve(mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(3)))?;
    let mut request = String::new();
    (&stream).take(LONGEST).read_to_string(&mut request)?;
    let reply = answer(&request)?;
    stream.write_all(&reply)
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let stream = stream?;
        thread::spawn(move || serve(stream));
    }
    Ok(())
}
