//! A search term that goes on as a command (steps 1 to 3), and one that is an option of git's.
//!
//! samples: bad 1, good 1

use std::process::Command;

use attack::{attack, quoted, used};

fn hits(term: &str) -> String {
    let done = crate::search(term).expect("a program starts");
    String::from_utf8(done.stdout).expect("text")
}

pub fn run() {
    std::fs::create_dir("docs").expect("a folder");
    std::fs::write("docs/guide.md", "First install it.\n").expect("a file");
    for arguments in [["init", "--quiet"], ["add", "docs"]] {
        assert!(Command::new("git").args(arguments).status().expect("git starts").success());
    }
    used(hits("install"));
    used(hits("uninstall"));
    let seen = [hits(quoted("x; id #")), hits(quoted("--open-files-in-pager=id"))];
    attack(seen[0].starts_with("uid="), &seen);
    assert!(!seen[1].contains("uid=") || seen[0].contains("uid="), "the term is an option");
}
