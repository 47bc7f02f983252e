use std::io::{self, BufRead};
use std::process::Command;

fn resize(name: &str) -> io::Result<()> {
    Command::new("convert").arg("--").arg(name).args(["-resize", "50%", "small.png"]).status()?;
    Ok(())
}

fn main() -> io::Result<()> {
    for name in std::env::args().skip(1) {
        resize(&name)?;
    }
    for line in io::stdin().lock().lines() {
        let Ok(number) = line?.trim().parse::<u32>() else { continue };
        Command::new("sh").arg("-c").arg(format!("renice 10 {number} > /dev/null")).status()?;
    }
    let editor = std::env::var("EDITOR").unwrap_or_else(|_| "vi".to_string());
    Command::new(editor).arg("notes.txt").status()?;
    Ok(())
}
