//! A file that stands there before the job writes it: to be read, and as a link (both attacks).
//!
//! samples: bad 1, good 1

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use attack::{attack, used};

/// Writes a report and reads it again.
fn report(text: &str) -> String {
    let report = crate::write_report(text).expect("it is written");
    #[cfg(bad)]
    let path: &Path = &report;
    #[cfg(good)]
    let path = report.path();
    fs::read_to_string(path).expect("text")
}

pub fn run() {
    used(report("a,1\nb,2"));
    let known = std::env::temp_dir().join("report.csv");
    let _ = fs::remove_file(&known);

    fs::write(&known, "").expect("a file");
    fs::set_permissions(&known, Permissions::from_mode(0o666)).expect("its mode");
    report("the report");
    let read = fs::read_to_string(&known).expect("text") == "the report";
    let mode = fs::metadata(&known).expect("a file").permissions().mode() & 0o777;
    fs::remove_file(&known).expect("it goes");

    fs::write("authorized_keys", "ssh-ed25519 of-the-app").expect("a file");
    symlink(fs::canonicalize("authorized_keys").expect("a path"), &known).expect("a link");
    report("ssh-ed25519 of-mallory");
    let keys = fs::read_to_string("authorized_keys").expect("text");
    let written = keys == "ssh-ed25519 of-mallory";
    attack(read && mode == 0o666 && written, (read, &keys));
    assert!(read == written, "one way works and the other does not");
}
