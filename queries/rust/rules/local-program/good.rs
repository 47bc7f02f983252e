use std::io;
use std::process::Command;

fn start(tool: &str) -> io::Result<()> {
    let known = ["gzip", "zstd"];
    if !known.contains(&tool) {
        return Ok(());
    }
    Command::new(tool).status()?;
    Ok(())
}

fn main() -> io::Result<()> {
    let tool = std::env::args().nth(1).unwrap_or_default();
    start(&tool)?;
    if tool == "ls" {
        Command::new(&tool).status()?;
    }
    let file = std::env::args().nth(2).unwrap_or_default();
    Command::new("gzip").arg("--").arg(file).status()?;
    Ok(())
}
