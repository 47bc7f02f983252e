//! Puts a file where others are to find it.

use std::env;
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn share(path: &Path, text: &str) -> io::Result<String> {
    fs::write(path, text)?;
    fs::set_permissions(path, Permissions::from_mode(0o777))?;
    fs::read_to_string(path)
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let path = Path::new(&words[1]);
    match share(path, &words[2]) {
        Ok(text) => println!("{text:?}"),
        Err(error) => println!("{:?}", error.kind()),
    }
    if words[0] == "mode" {
        println!("{:o}", fs::metadata(path).expect("it is there").permissions().mode() & 0o777);
    }
}
