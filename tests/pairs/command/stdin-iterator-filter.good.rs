// Safe: the filter in the chain drops every line with anything but letters and digits in it.
use std::io::{self, BufRead};
use std::process::Command;

fn hosts<R: BufRead>(reader: R) -> Vec<String> {
    reader
        .lines()
        .map_while(Result::ok)
        .map(|line| line.trim().to_lowercase())
        .filter(|line| !line.is_empty())
        .filter(|line| line.chars().all(|c| c.is_ascii_alphanumeric()))
        .collect()
}

fn wake(host: &str) -> io::Result<bool> {
    let command = ["etherwake -b ", host].concat();
    let status = Command::new("sh").arg("-c").arg(command).status()?;
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
