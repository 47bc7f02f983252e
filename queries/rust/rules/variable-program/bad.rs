use std::path::Path;
use std::process::{Command, ExitStatus, Output};

pub fn open_with(editor: &str, file: &Path) -> std::io::Result<ExitStatus> {
    Command::new(editor).arg(file).status() // finding
}

pub async fn version(tool: &Path) -> std::io::Result<Output> {
    tokio::process::Command::new(tool).arg("--version").output().await // finding
}

pub fn plugin(folder: &Path, name: &str) -> std::io::Result<Output> {
    let program = folder.join(name);
    std::process::Command::new(&program).output() // finding
}
