//! What the club relies on. Ends with 0 when all of it works.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio, exit};

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn ask(address: &str, request: &str) -> String {
    let mut reply = String::new();
    let sent = TcpStream::connect(address).and_then(|mut stream| {
        stream.write_all(request.as_bytes())?;
        stream.shutdown(Shutdown::Write)?;
        stream.read_to_string(&mut reply)
    });
    sent.map_or_else(|error| format!("error: {error}"), |_| reply)
}

fn run() -> Result<Vec<String>, String> {
    let scratch = PathBuf::from(env::var_os("CAVEAT_SCRATCH").ok_or("CAVEAT_SCRATCH is not set")?);
    let child = Command::new(scratch.join("sorter"))
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("the program does not start: {error}"))?;
    let mut server = Server(child);
    let mut address = String::new();
    BufReader::new(server.0.stdout.take().ok_or("no output")?).read_line(&mut address).map_err(|error| error.to_string())?;

    let mut failures = Vec::new();
    let mut expect = |request: &str, wanted: &str| {
        let got = ask(address.trim(), request);
        if got != wanted {
            failures.push(format!("{request:?} got {got:?}, expected {wanted:?}"));
        }
    };
    let runs = "Ann 10 Leeds\nben 9 York\nCem 100 Bath\nben 9 York\n";
    expect(&format!("SORT\n{runs}"), "OK\nAnn 10 Leeds\nCem 100 Bath\nben 9 York\nben 9 York\n");
    expect(&format!("SORT \n{runs}"), "OK\nAnn 10 Leeds\nCem 100 Bath\nben 9 York\nben 9 York\n");
    expect(&format!("SORT r\n{runs}"), "OK\nben 9 York\nben 9 York\nCem 100 Bath\nAnn 10 Leeds\n");
    expect(&format!("SORT u\n{runs}"), "OK\nAnn 10 Leeds\nCem 100 Bath\nben 9 York\n");
    expect(&format!("SORT f\n{runs}"), "OK\nAnn 10 Leeds\nben 9 York\nben 9 York\nCem 100 Bath\n");
    expect(&format!("SORT fu\n{runs}"), "OK\nAnn 10 Leeds\nben 9 York\nCem 100 Bath\n");
    expect(&format!("SORT nk2\n{runs}"), "OK\nben 9 York\nben 9 York\nAnn 10 Leeds\nCem 100 Bath\n");
    expect(&format!("SORT nrk2\n{runs}"), "OK\nCem 100 Bath\nAnn 10 Leeds\nben 9 York\nben 9 York\n");
    expect(&format!("SORT rnuk2\n{runs}"), "OK\nCem 100 Bath\nAnn 10 Leeds\nben 9 York\n");
    expect(&format!("SORT k3\n{runs}"), "OK\nCem 100 Bath\nAnn 10 Leeds\nben 9 York\nben 9 York\n");
    expect("SORT n\n10\n9\n-3\n2.5\n", "OK\n-3\n2.5\n9\n10\n");
    expect("SORT k12\n1 1 1 1 1 1 1 1 1 1 1 b\n1 1 1 1 1 1 1 1 1 1 1 a\n", "OK\n1 1 1 1 1 1 1 1 1 1 1 a\n1 1 1 1 1 1 1 1 1 1 1 b\n");

    // What is in the lines does not matter.
    expect("SORT r\n$HOME\n`id`\n; ls | cat\nO'Brien & \"Sons\"\n-o x\n", "OK\n`id`\nO'Brien & \"Sons\"\n; ls | cat\n-o x\n$HOME\n");
    expect("SORT\nzoë\nädel\nabc\n", "OK\nabc\nzoë\nädel\n");
    expect("SORT n\n", "OK\n");

    // What is no order
    expect("SORT x\n1\n", "NO such order\n");
    expect("SORT k0\n1\n", "NO such order\n");
    expect("SORT k\n1\n", "NO such order\n");
    expect("SHUFFLE\n1\n", "NO such command\n");
    Ok(failures)
}

fn main() {
    let failures = run().unwrap_or_else(|error| vec![error]);
    if failures.is_empty() {
        println!("All lists are in order.");
    }
    for failure in &failures {
        println!("FAILED: {failure}");
    }
    exit(if failures.is_empty() { 0 } else { 1 });
}
