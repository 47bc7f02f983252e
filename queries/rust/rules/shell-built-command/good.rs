use std::io;
use std::path::Path;
use std::process::{Command, Output};

const SCRIPT: &str = "set -e; ls -1 | wc -l";

// No shell: the program gets each argument as it is.
pub fn count_lines(path: &Path) -> io::Result<Output> {
    Command::new("wc").arg("-l").arg("--").arg(path).output()
}

// A constant script, whose one input comes in as "$1".
pub fn archive(target: &str) -> io::Result<Output> {
    Command::new("sh")
        .arg("-c")
        .arg(r#"tar czf "$1" . && sync"#)
        .arg("sh")
        .arg(target)
        .output()
}

pub fn count_entries() -> io::Result<Output> {
    Command::new("sh").args(["-c", SCRIPT]).output()
}

// `-c` is no command here: the program is git.
pub fn commit_as(name: &str, message: &str) -> io::Result<Output> {
    Command::new("git")
        .arg("-c")
        .arg(format!("user.name={name}"))
        .args(["commit", "-m", message])
        .output()
}

// A script file with arguments: the shell does not read them as code.
pub fn run_script(script: &Path, level: u8) -> io::Result<Output> {
    Command::new("bash").arg(script).arg(format!("--level={level}")).output()
}

// Put together from constants only.
pub fn version() -> io::Result<Output> {
    const TOOL: &str = "rustc";
    Command::new("sh").arg("-c").arg(format!("{} --version", TOOL)).output()
}

// A number cannot carry shell syntax.
pub fn wait_for(seconds: u32) -> io::Result<Output> {
    Command::new("sh").arg("-c").arg(format!("sleep {seconds}; sync")).output()
}

pub fn python(snippet: &str) -> io::Result<Output> {
    let mut command = Command::new("python3");
    command.arg("-c").arg(format!("print({snippet:?})"));
    command.output()
}
