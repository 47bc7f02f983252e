use std::io;
use std::process::Command;

fn start(tool: &str) -> io::Result<()> {
    Command::new(tool).status()?; // finding
    Ok(())
}

fn main() -> io::Result<()> {
    let tool = std::env::args().nth(1).unwrap_or_default();
    start(&tool)?;

    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    let program = format!("/usr/lib/tools/{}", line.trim());
    Command::new(&program).arg("--all").status()?; // finding
    Ok(())
}
