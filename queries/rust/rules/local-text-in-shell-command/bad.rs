use std::io::{self, BufRead};
use std::process::Command;

fn resize(name: &str) -> io::Result<()> {
    let line = format!("convert {name} -resize 50% small-{name}");
    Command::new("sh").arg("-c").arg(&line).status()?; // finding
    Ok(())
}

fn main() -> io::Result<()> {
    for name in std::env::args().skip(1) {
        resize(&name)?;
    }
    for line in io::stdin().lock().lines() {
        let script = String::from("mail -s report ") + &line?;
        Command::new("bash").args(["-c", &script]).status()?; // finding
    }
    let user = std::env::var("REPORT_USER").unwrap_or_default();
    let mut last = Command::new("sh");
    last.arg("-c").arg(format!("last {user} | head")); // finding
    last.status()?;
    Ok(())
}
