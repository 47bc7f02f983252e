//! A file that every account on the machine may write (step 2).
//!
//! samples: bad 1, good 1

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use attack::{attack, used};

pub fn run() {
    let path = Path::new("rotate.sh");
    #[cfg(bad)]
    crate::install(path, "the content").expect("it is installed");
    #[cfg(good)]
    crate::write_key(path, b"the content").expect("it is written");
    used(fs::read_to_string(path).expect("text"));
    let mode = fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    let found = Command::new("find").args([".", "-xdev", "-type", "f", "-perm", "-o+w"]).output().expect("find starts");
    let found = String::from_utf8(found.stdout).expect("text");
    attack(found == "./rotate.sh\n", (found, format!("{mode:o}")));
    assert!(cfg!(bad) || mode == 0o600, "{mode:o}");
}
