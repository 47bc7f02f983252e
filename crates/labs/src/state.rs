//! How far a learner is with a lab: a small file beside the copy.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::Error;

/// The form of the file.
const FORMAT: u32 = 1;

/// How far a learner is with a lab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct State {
    format: u32,
    /// The lab's version of which the copy was made.
    pub version: u32,
    /// The copy's folder.
    pub folder: PathBuf,
    /// When it was made, in milliseconds since 1970.
    pub started: i64,
    /// How often it was checked since then.
    pub attempts: u32,
    /// How many hints were taken. A reset does not take them back: what was read was read.
    pub hints: usize,
    /// Whether the solution was shown before the lab was passed; then it does not count.
    pub solution_shown: bool,
    /// Whether a check has passed.
    pub passed: bool,
}

impl State {
    /// A copy that was just made.
    pub(crate) fn new(version: u32, folder: PathBuf, now: i64) -> Self {
        Self { format: FORMAT, version, folder, started: now, attempts: 0, hints: 0, solution_shown: false, passed: false }
    }

    /// Reads it; `None` where there is none.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, Error> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::io(path)(error)),
        };
        let bad = |why: String| Error::State { path: path.to_path_buf(), why };
        let state: Self = serde_json::from_str(&text).map_err(|error| bad(error.to_string()))?;
        if state.format == FORMAT {
            Ok(Some(state))
        } else {
            Err(bad(format!("its format is {}, and this version knows {FORMAT}", state.format)))
        }
    }

    /// Writes it as a whole or not at all.
    pub(crate) fn write(&self, path: &Path) -> Result<(), Error> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(Error::io(folder))?;
        let text = serde_json::to_string_pretty(self).expect("it has only texts and numbers");
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(Error::io(folder))?;
        file.write_all(text.as_bytes()).map_err(Error::io(path))?;
        file.persist(path).map_err(|error| Error::io(path)(error.error))?;
        Ok(())
    }
}
