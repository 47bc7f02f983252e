// The filter in the chain drops only empty lines.
use std::io::{self, BufRead};
use std::process::Command;

fn hosts<R: BufRead>(reader: R) -> Vec<String> {
    reader
        .lines()
        .map_while(Result::ok)
        .map(|line| line.trim().to_lowercase())
        .filter(|line| !line.is_empty())
        .collect()
}

fn wake(host: &str) -> io::Result<bool> {
    let command = ["etherwake -b ", host].concat();
    let status = Command::new("sh").arg("-c").arg(command).status()?; // weakness
    Ok(status.success())
}

fn main() -> io::Result<()> {
    let stdin = io::stdin();
    for host in hosts(stdin.lock()) {
        let up = wake(&host)?;
        println!("{host}: {}", if up { "sent" } else { "failed" });
    }
    Ok(())
}
