// Safe: clap admits only the variants of the enumeration, which are turned into constants.
use std::process::{Command, ExitCode};

use clap::{Parser, ValueEnum};

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Method {
    Gzip,
    Zstd,
}

impl Method {
    fn flag(self) -> String {
        match self {
            Method::Gzip => "gzip".to_string(),
            Method::Zstd => "zstd".to_string(),
        }
    }
}

#[derive(Parser)]
struct Options {
    #[arg(long, default_value = "gzip")]
    method: Method,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let flag = options.method.flag();
    let line = format!("tar -cf - /srv/wiki | {flag} > /var/backups/wiki.tar.z");
    let status = Command::new("/bin/sh").arg("-c").arg(line).status();
    match status {
        Ok(code) if code.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
