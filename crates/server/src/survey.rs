//! Looks through the files of workspace folders again and again, each time only at those that are not as they were.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::SystemTime;

use crate::capabilities::Profile;
use crate::on_disk::{self, File, Folder, Looked};

/// What tells that a file on disk is another than it was, without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    size: u64,
    changed: Option<SystemTime>,
}

impl Stamp {
    fn of(path: &Path) -> Option<Self> {
        let metadata = path.metadata().ok()?;
        Some(Self { size: metadata.len(), changed: metadata.modified().ok() })
    }
}

/// What a survey saw in a file that is new or changed.
#[derive(Debug)]
pub(crate) struct Seen {
    /// Which survey.
    pub(crate) number: u64,
    /// The file.
    pub(crate) path: PathBuf,
    /// How it was when it was looked at.
    pub(crate) stamp: Stamp,
    /// What was found, if anything was.
    pub(crate) found: Option<File>,
}

/// A survey has ended.
#[derive(Debug)]
pub(crate) struct End {
    /// Which one.
    pub(crate) number: u64,
    /// All files that there are.
    pub(crate) files: HashSet<PathBuf>,
}

/// A survey to make.
#[derive(Debug)]
pub(crate) struct Survey {
    pub(crate) number: u64,
    pub(crate) folders: Vec<Folder>,
    pub(crate) profile: Arc<Profile>,
    /// The files that need no look if they are still so.
    pub(crate) known: HashMap<PathBuf, Stamp>,
    /// Set to end it early.
    pub(crate) stop: Arc<AtomicBool>,
}

impl Survey {
    /// Runs on threads of its own. `ended` is not called for one that was stopped.
    pub(crate) fn start(self, seen: impl Fn(Seen) + Send + Sync + 'static, ended: impl FnOnce(End) + Send + 'static) {
        let run = move || {
            if let Some(end) = self.run(&seen) {
                ended(end);
            }
        };
        if let Err(error) = thread::Builder::new().name("survey".into()).spawn(run) {
            tracing::error!(%error, "the workspace cannot be looked through");
        }
    }

    fn run(self, seen: &(impl Fn(Seen) + Sync)) -> Option<End> {
        let is_stopped = || self.stop.load(Ordering::Relaxed);
        let (files, _) = on_disk::files(&self.folders, &self.stop);
        on_disk::each(&files, is_stopped, |_, (folder, path)| {
            // Asked before it is read: a change in between is seen the next time.
            let Some(stamp) = Stamp::of(path).filter(|stamp| self.known.get(path) != Some(stamp)) else { return };
            let found = match folder.look(path, &self.profile) {
                Looked::Analysed(file) => Some(file).filter(|file| !file.diagnostics.is_empty()),
                Looked::Passed | Looked::Skipped => None,
            };
            seen(Seen { number: self.number, path: path.clone(), stamp, found });
        });
        let files = files.into_iter().map(|(_, path)| path).collect();
        (!is_stopped()).then_some(End { number: self.number, files })
    }
}
