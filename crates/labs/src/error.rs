//! What can go wrong, said so that the learner can mend it.

use std::io;
use std::path::{Path, PathBuf};

/// Why a lab could not be worked on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("{}: {why}", path.display())]
    Io {
        /// Where.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// A folder that should be new is not.
    #[error("{}: this folder is there already and is not empty; remove it, or name another one with --dir", path.display())]
    Occupied {
        /// The folder.
        path: PathBuf,
    },
    /// No copy of this lab was made.
    #[error("the lab {lab} is not started; `caveat lab start {lab}` makes a copy to work in")]
    NotStarted {
        /// The lab's id.
        lab: String,
    },
    /// The copy's folder is gone.
    #[error("{}: the lab's folder is gone; `caveat lab reset {lab}` makes it again", path.display())]
    Gone {
        /// The lab's id.
        lab: String,
        /// The folder.
        path: PathBuf,
    },
    /// The state beside the copy cannot be read.
    #[error("{}: this file does not say how far the lab is ({why}); remove it and start the lab again", path.display())]
    State {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Something in the copy is a link, which could lead anywhere.
    #[error("{}: this is a link, and a lab may not lead out of its folder; put a file in its place, or run `caveat lab reset`", path.display())]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// Something in the copy is neither a file nor a folder.
    #[error("{}: this is neither a file nor a folder; remove it", path.display())]
    Special {
        /// What it is about.
        path: PathBuf,
    },
    /// There is more in the copy than a lab can have.
    #[error("{}: the lab's folder holds too much: a file may have 1 MiB, and all of them 16 MiB in 500 files", path.display())]
    TooLarge {
        /// Where it became too much.
        path: PathBuf,
    },
    /// A program that the lab is written for is not there.
    #[error("`{tool}` is needed for this lab and was not found; {help}")]
    NoTool {
        /// The program.
        tool: String,
        /// What to do.
        help: String,
    },
    /// This system cannot confine a program.
    #[error(
        "the lab's programs cannot be confined here: {lacks}. Nothing was run. `--unsandboxed` runs them like any other program of yours; \
         do that only with code that you have read"
    )]
    NoSandbox {
        /// What is missing.
        lacks: String,
    },
    /// The part of the program that runs others failed in an unexpected way.
    #[error("the sandbox did not answer: {why}")]
    Runner {
        /// What it said.
        why: String,
    },
}

impl Error {
    /// Turns an I/O error into one that names its place.
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |why| Self::Io { path, why }
    }
}
