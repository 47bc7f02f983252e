use std::io;
use std::process::{Command, ExitStatus, Output, Stdio};

pub struct Hook {
    pub command: String,
}

pub fn run_line(line: &str) -> io::Result<Output> {
    Command::new("sh").arg("-c").arg(line).output() // finding
}

impl Hook {
    pub fn run(&self) -> io::Result<ExitStatus> {
        Command::new("bash")
            .env("HOOK", "1")
            .args(["-c", self.command.as_str()]) // finding
            .status()
    }
}

pub async fn remote(request: Request) -> io::Result<Output> {
    let task = request.into_body();
    tokio::process::Command::new("/bin/sh")
        .args(&["-c", &task]) // finding
        .stdin(Stdio::null())
        .output()
        .await
}

pub fn open(url: &str) -> io::Result<()> {
    Command::new("cmd").args(["/C", "start", "", url]).spawn()?; // finding
    Ok(())
}

pub fn build(step: String) -> io::Result<ExitStatus> {
    let mut shell = Command::new("zsh");
    shell.arg("-c").arg(step); // finding
    shell.status()
}
