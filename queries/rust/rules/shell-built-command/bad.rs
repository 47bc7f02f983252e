use std::io;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tokio::process::Command as AsyncCommand;

const SHELL: &str = "/bin/bash";

pub fn count_lines(path: &str) -> io::Result<Output> {
    Command::new("sh").arg("-c").arg(format!("wc -l {path}")).output() // finding
}

pub fn archive(dir: &Path, target: &str) -> io::Result<()> {
    let script = format!("tar czf {} . && sync", target);
    Command::new("/bin/sh")
        .current_dir(dir)
        .stdout(Stdio::null())
        .arg("-c")
        .arg(&script) // finding
        .status()?;
    Ok(())
}

pub async fn ping(host: &str) -> io::Result<Output> {
    let line = "ping -c 1 ".to_string() + host;
    AsyncCommand::new(SHELL)
        .args(["-lc", &line]) // finding
        .output()
        .await
}

#[cfg(windows)]
pub fn open_in_browser(url: &str) -> io::Result<()> {
    Command::new("cmd")
        .args(&["/C", &format!("start {}", url)]) // finding
        .spawn()?;
    Ok(())
}

pub fn restart(service: &str) -> io::Result<()> {
    let mut command = Command::new("bash");
    command.stdin(Stdio::null());
    command.arg("-c").arg(format!("systemctl restart {service}")); // finding
    command.status()?;
    Ok(())
}

pub fn disk_usage(folder: &str) -> io::Result<Output> {
    let mut du = Command::new("sh");
    du.arg("-c");
    du.arg(format!("du -sh '{}'", folder)); // finding
    du.output()
}
