//! Where the languages' own programs are, so that the sandbox can let them be read, and nothing around them.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use caveat_catalog::lab;

use crate::Error;

/// Where programs and libraries of a system are, which every program may read.
const SYSTEM_BINS: [&str; 3] = ["/usr/local/bin", "/usr/bin", "/bin"];

/// The programs that labs are written for, where they really are: behind the shims of rustup, pyenv, nvm and the like.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tools {
    /// Folders with programs, to be looked through in this order.
    pub(crate) bins: Vec<PathBuf>,
    /// Folders that these programs read.
    pub(crate) folders: BTreeSet<PathBuf>,
    found: BTreeSet<&'static str>,
}

/// A program, how to ask it where it is, and what to do where it is missing.
struct Known {
    name: &'static str,
    ask: &'static [&'static str],
    help: &'static str,
}

const KNOWN: [Known; 3] = [
    Known {
        name: "python3",
        // A virtual environment is the workspace's, and labs need the standard library only: ask for what it stands on.
        ask: &["-I", "-S", "-c", "import sys; print(getattr(sys, '_base_executable', None) or sys.executable); print(sys.base_prefix)"],
        help: "install Python 3.11 or later",
    },
    Known {
        name: "node",
        ask: &["-p", "const path = require('path'); process.execPath + '\\n' + path.dirname(path.dirname(process.execPath))"],
        help: "install Node.js 18 or later",
    },
    Known { name: "rustc", ask: &["--print", "sysroot"], help: "install Rust, for example with rustup" },
];

impl Tools {
    /// Looks for those that these commands may need.
    pub fn find() -> Self {
        let mut tools = Self::default();
        for known in &KNOWN {
            tools.ask(known);
        }
        tools.bins.extend(SYSTEM_BINS.iter().map(PathBuf::from));
        tools
    }

    fn ask(&mut self, known: &Known) -> Option<()> {
        // Somewhere without settings of a project that a shim would follow.
        let asked = Command::new(known.name).args(known.ask).current_dir("/").stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        let answer = String::from_utf8(asked.stdout).ok().filter(|_| asked.status.success())?;
        let mut lines = answer.lines().map(PathBuf::from);
        let first = lines.next()?;
        let (program, folder) = match lines.next() {
            Some(folder) => (first, folder),
            None => (first.join("bin").join(known.name), first),
        };
        let bin = program.parent()?.canonicalize().ok()?;
        // A prefix that is as wide as the home would show the sandbox all that is in there; then the program does not count.
        let folder = folder.canonicalize().ok().filter(|folder| !is_too_wide(folder))?;
        let bin = if bin.starts_with(&folder) { bin } else { bin.canonicalize().ok().filter(|bin| !is_too_wide(bin))? };
        self.folders.extend([folder, bin.clone()]);
        self.bins.push(bin);
        self.found.insert(known.name);
        Some(())
    }

    /// Whether what a command begins with is there, if that is one of the languages' programs.
    pub(crate) fn has(&self, command: &lab::Command) -> Result<(), Error> {
        let words = command.fill(|place| format!("{{{}}}", place.name()));
        let missing = KNOWN.iter().find(|known| words.first().is_some_and(|word| word == known.name) && !self.found.contains(known.name));
        missing.map_or(Ok(()), |known| Err(Error::NoTool { tool: known.name.to_owned(), help: known.help.to_owned() }))
    }

    /// The `PATH` of a lab's programs.
    pub(crate) fn path(&self) -> String {
        env::join_paths(&self.bins).map(|path| path.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

/// Whether a folder holds the home as a whole.
fn is_too_wide(folder: &Path) -> bool {
    let home = env::var_os("HOME").map(PathBuf::from).map(|home| home.canonicalize().unwrap_or(home));
    folder.parent().is_none() || home.is_some_and(|home| home.starts_with(folder))
}
