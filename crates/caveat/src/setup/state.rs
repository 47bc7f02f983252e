//! What was done to which editor, so that it can be undone: `setup/setup.json` in the data directory, with the backups beside it.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};

use super::change::{read, write_whole};
use super::helix::Parts;

/// The form of the file. A later one is refused: guessing at it could lose what a person wrote.
const VERSION: u32 = 1;

/// All that was done.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct State {
    version: u32,
    /// What was done to Helix.
    pub(super) helix: Option<Settings>,
    /// What was done to Neovim.
    pub(super) neovim: Option<Plugin>,
    /// The extension, by the editor's command.
    #[serde(default)]
    pub(super) vscode: BTreeMap<String, Extension>,
}

/// What every version of the file says of itself.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// A file of the person's that was changed, or made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Settings {
    /// Which.
    pub(super) path: PathBuf,
    /// What was there before.
    pub(super) before: Before,
    /// The fingerprint of what was left there.
    pub(super) left: Fingerprint,
    /// Which of its parts are ours.
    pub(super) parts: Parts,
    /// The folders that were made for it, outermost first.
    pub(super) folders: Vec<PathBuf>,
}

/// What a file held before it was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Before {
    /// There was no file.
    Nothing,
    /// What is in this backup.
    Backup(String),
    /// The person changed it between two changes of ours, so that there is no such state. Only parts can be taken out.
    Mixed,
}

/// A folder that is all ours.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Plugin {
    /// Which.
    pub(super) folder: PathBuf,
    /// Its files, with `/` in their names.
    pub(super) files: BTreeMap<String, Fingerprint>,
    /// The folders that were made for it, outermost first.
    pub(super) folders: Vec<PathBuf>,
}

/// An extension that was installed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Extension {
    /// The editor's command, as a whole path.
    pub(super) program: PathBuf,
    /// The version that was there before.
    pub(super) before: Option<String>,
}

/// Tells whether a file is as it was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Fingerprint(String);

impl Fingerprint {
    /// That of a file's content.
    pub(super) fn of(content: &[u8]) -> Self {
        Self(format!("{:016x}", rapidhash::v3::rapidhash_v3(content)))
    }
}

/// The folder of the state and the backups.
pub(super) struct Records {
    folder: PathBuf,
}

impl Records {
    /// Those in a data directory. It need not exist.
    pub(super) fn new(data: &Path) -> Self {
        Self { folder: data.join("setup") }
    }

    fn file(&self) -> PathBuf {
        self.folder.join("setup.json")
    }

    /// What was done so far.
    pub(super) fn load(&self) -> anyhow::Result<State> {
        let file = self.file();
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(State { version: VERSION, ..State::default() }),
            Err(error) => return Err(error).with_context(|| file.display().to_string()),
        };
        let Version { version } = serde_json::from_str(&text).with_context(|| {
            format!(
                "{} is damaged. It says what to undo: mend it, or delete it and take Caveat out of your editors by hand",
                file.display()
            )
        })?;
        if version != VERSION {
            bail!("{} is of version {version}, and this Caveat knows version {VERSION}: use the newer one", file.display());
        }
        serde_json::from_str(&text).with_context(|| format!("{} is damaged", file.display()))
    }

    /// Writes down what was done. Where nothing is left to undo, no file stays.
    pub(super) fn save(&self, state: &State) -> anyhow::Result<()> {
        let file = self.file();
        if state.helix.is_none() && state.neovim.is_none() && state.vscode.is_empty() {
            return match fs::remove_file(&file) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(|| file.display().to_string()),
                _ => {
                    // What the person is told to look at is kept: a folder that is not empty stays.
                    let _ = fs::remove_dir(&self.folder);
                    Ok(())
                }
            };
        }
        fs::create_dir_all(&self.folder).with_context(|| self.folder.display().to_string())?;
        write_whole(&file, serde_json::to_string_pretty(state)?.as_bytes())
    }

    /// Where a copy lies.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The name for a copy: the usual one, or the next where another copy has it.
    pub(super) fn name_for(&self, usual: &str, content: &[u8]) -> anyhow::Result<String> {
        let mut name = usual.to_owned();
        let mut number = 1;
        while read(&self.path(&name))?.is_some_and(|there| there != content) {
            number += 1;
            name = format!("{number}-{usual}");
        }
        Ok(name)
    }

    /// Keeps a copy.
    pub(super) fn keep(&self, name: &str, content: &[u8]) -> anyhow::Result<()> {
        fs::create_dir_all(&self.folder).with_context(|| self.folder.display().to_string())?;
        write_whole(&self.path(name), content)
    }

    /// Throws a copy away, once it is in its place again.
    pub(super) fn forget(&self, name: &str) {
        // A leftover copy harms nobody.
        let _ = fs::remove_file(self.path(name));
    }
}
