use clap::Command as Cli;
use std::path::Path;
use std::process::{Command, Output};

const GIT: &str = "git";

pub fn log(file: &Path) -> std::io::Result<Output> {
    Command::new(GIT).args(["log", "--"]).arg(file).output()
}

pub fn compress(file: &Path) -> std::io::Result<Output> {
    let program = "/usr/bin/xz";
    Command::new(program).arg(file).output()
}

pub fn again() -> std::io::Result<Output> {
    Command::new(std::env::current_exe()?).arg("--worker").output()
}

pub fn build() -> std::io::Result<Output> {
    Command::new(env!("CARGO")).arg("build").output()
}

pub fn install() -> std::io::Result<Output> {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).arg("ci").output()
}

// A program that another module names.
pub fn convert(file: &Path) -> std::io::Result<Output> {
    Command::new(crate::programs::CONVERT).arg(file).output()
}

// Another Command altogether.
pub fn cli(name: &'static str) -> Cli {
    Cli::new(name)
}
