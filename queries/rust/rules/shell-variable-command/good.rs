use std::ffi::OsStr;
use std::io;
use std::process::{Command, Output};

pub fn list(folder: &str) -> io::Result<Output> {
    Command::new("ls").arg("-l").arg("--").arg(folder).output()
}

// The script is fixed, what the user gives is its "$1".
pub fn count(path: &OsStr) -> io::Result<Output> {
    Command::new("sh").arg("-c").arg("wc -l < \"$1\"").arg("count").arg(path).output()
}

pub fn count_again(path: &str) -> io::Result<Output> {
    Command::new("sh").args(["-c", "wc -l < \"$1\"", "count", path]).output()
}

pub fn uptime() -> io::Result<Output> {
    let line = "uptime | cut -d, -f1";
    Command::new("bash").arg("-c").arg(line).output()
}

// -c belongs to another program.
pub fn query(config: &str) -> io::Result<Output> {
    Command::new("nginx").arg("-t").arg("-c").arg(config).output()
}

// A script file, not a script.
pub fn script(path: &str) -> io::Result<Output> {
    Command::new("bash").arg(path).output()
}

pub fn interactive(home: &str) -> io::Result<Output> {
    Command::new("sh").arg("-l").current_dir(home).output()
}

pub fn windows_version() -> io::Result<Output> {
    Command::new("cmd").args(["/C", "ver"]).output()
}
