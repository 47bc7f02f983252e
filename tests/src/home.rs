//! A machine of its own for a test: a home, a data directory and a workspace, gone with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Instant;

use serde_json::Value;
use tempfile::TempDir;

use crate::capabilities::Capabilities;
use crate::editor::{Editor, PATIENCE};

/// See the module's words.
#[derive(Debug)]
pub struct Home {
    binary: &'static str,
    dir: TempDir,
    /// The root as paths without links name it, since that is what the program prints.
    root: PathBuf,
}

/// What a run of the program came to.
#[derive(Debug)]
pub struct Ran {
    /// Its exit code.
    pub code: i32,
    /// What it wrote to standard output.
    pub out: String,
    /// What it wrote to standard error.
    pub err: String,
}

impl Home {
    /// A new one. `binary` is the program under test.
    pub fn new(binary: &'static str) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let root = plain(dir.path());
        fs::create_dir_all(root.join("work/.git")).expect("a folder");
        Self { binary, dir, root }
    }

    /// The workspace's folder.
    pub fn work(&self) -> PathBuf {
        self.root.join("work")
    }

    /// The data directory. It need not exist.
    pub fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    /// Where the home is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a file of the workspace and says where.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.work().join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(&path, text).expect("a file");
        path
    }

    /// The URI of a file of the workspace.
    pub fn uri(&self, name: &str) -> String {
        uri(&self.work().join(name))
    }

    /// A run of the program here, in the workspace.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.binary);
        command.args(arguments).current_dir(self.work()).env("CAVEAT_DATA_DIR", self.data()).env_remove("CAVEAT_LOG");
        let home = self.root.join("home");
        for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(name, &home);
        }
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let Output { status, stdout, stderr } = self.command(arguments).stdin(Stdio::null()).output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        Ran { code: status.code().unwrap_or(-1), out: text(stdout), err: text(stderr) }
    }

    /// An editor with the workspace open.
    pub fn editor(&self, capabilities: Capabilities) -> Editor {
        Editor::start(self, capabilities)
    }

    /// What `caveat progress --json` says.
    pub fn progress(&self) -> Value {
        let ran = self.run(&["progress", "--json"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        serde_json::from_str(&ran.out).expect("it prints JSON")
    }

    /// How often something happened, over all topics: `introduced`, `lessons_viewed` and so on.
    pub fn count(&self, kind: &str) -> u64 {
        count(&self.progress(), kind)
    }

    /// Waits until something is in the log that often: it is written a moment after it happened.
    pub fn await_count(&self, kind: &str, expected: u64) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let progress = self.progress();
            let found = count(&progress, kind);
            if found == expected {
                return;
            }
            assert!(found < expected && Instant::now() < deadline, "{kind}: {found} and not {expected}: {progress:#}");
        }
    }

    /// Keeps the folder, to look at it after a failure.
    pub fn keep(self) -> PathBuf {
        self.dir.keep()
    }
}

fn count(progress: &Value, kind: &str) -> u64 {
    let topics = progress["topics"].as_array().expect("topics");
    topics.iter().map(|topic| topic["counts"][kind].as_u64().unwrap_or_else(|| panic!("no count {kind}"))).sum()
}

/// A path without links: a temporary folder may be behind one.
fn plain(path: &Path) -> PathBuf {
    let real = path.canonicalize().expect("the folder is there");
    // Windows answers with a form that other programs do not understand.
    real.to_str().and_then(|text| text.strip_prefix(r"\\?\")).map_or_else(|| real.clone(), PathBuf::from)
}

/// The `file:` URI of a path.
pub(crate) fn uri(path: &Path) -> String {
    let path = path.to_str().expect("paths of tests are text").replace('\\', "/");
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' | b':' => uri.push(char::from(byte)),
            byte => uri.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
    uri
}

fn digit(of: u8) -> char {
    char::from_digit(of.into(), 16).expect("a half of a byte").to_ascii_uppercase()
}
