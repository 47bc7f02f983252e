//! What a person should be told about the store.

use std::fmt;
use std::path::PathBuf;

/// Something about the store that a person should know. Its `Display` is the message to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A damaged database was moved aside, and a new one begun.
    MovedAside {
        /// Where it is kept now.
        to: PathBuf,
        /// What was wrong with it.
        why: String,
    },
    /// The database belongs to a newer version of this program: it is read, and nothing is written.
    Newer {
        /// The schema found.
        found: i64,
        /// The newest schema that this program knows.
        known: i64,
    },
    /// The database can only be read: what happens now is not kept.
    ReadOnly {
        /// The database file.
        path: PathBuf,
        /// Why it cannot be written.
        why: String,
    },
    /// There is no database: what happens now is kept in memory until the program ends.
    InMemory {
        /// The folder or file that could not be used.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A write failed; the events are kept in memory and written at the next chance.
    Delayed {
        /// How many events wait.
        events: usize,
        /// Why.
        why: String,
    },
    /// Events were given up.
    Lost {
        /// How many.
        events: usize,
        /// Why.
        why: String,
    },
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MovedAside { to, why } => {
                write!(f, "Your progress database was damaged ({why}). It was moved to {} and a new one was begun.", to.display())
            }
            Self::Newer { found, known } => write!(
                f,
                "Your progress database has schema {found}, and this version knows schemas up to {known}. It is read, \
                 and nothing is written to it: update Caveat to record progress."
            ),
            Self::ReadOnly { path, why } => {
                write!(f, "Your progress database {} cannot be written ({why}). It is read; new progress is not recorded.", path.display())
            }
            Self::InMemory { path, why } => write!(
                f,
                "No progress database can be kept at {} ({why}). Progress is remembered only until this program ends.",
                path.display()
            ),
            Self::Delayed { events, why } => {
                write!(f, "{events} events of your progress wait to be written ({why}).")
            }
            Self::Lost { events, why } => write!(f, "{events} events of your progress were not recorded ({why})."),
        }
    }
}
