use clap::Parser;
use std::env;

#[derive(Parser)]
pub struct Cli {
    pub file: std::path::PathBuf,
}

pub fn cli() -> Cli {
    Cli::parse()
}

pub fn with_config(config: Vec<std::ffi::OsString>) -> Cli {
    Cli::parse_from(env::args_os().chain(config))
}

pub fn args() -> Vec<String> {
    Vec::new()
}

pub fn own() -> usize {
    args().len()
}
