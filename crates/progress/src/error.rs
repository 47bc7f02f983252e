//! What can go wrong.

use std::path::PathBuf;

/// Every error of this crate.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Neither `CAVEAT_DATA_DIR` nor the system says where user data belongs.
    #[error("no place for the progress store: set CAVEAT_DATA_DIR to a folder")]
    NoDataDir,
    /// A file or folder of the store could not be used.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The database's content is damaged.
    #[error("the progress store is damaged: {why}")]
    Corrupt {
        /// What was found.
        why: String,
    },
    /// The store can be read, and cannot be written.
    #[error("the progress store is read-only: {why}")]
    ReadOnly {
        /// Why, such as a newer schema or a file without permission.
        why: String,
    },
    /// The database file was moved aside by another process after this one opened it. Open it again.
    #[error("the progress store was replaced while it was open")]
    Replaced,
    /// Anything else that `SQLite` reports.
    #[error("the progress store: {0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase, ReadOnly};
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::Corrupt { why: error.to_string() },
            Some(ReadOnly) => Self::ReadOnly { why: error.to_string() },
            _ => Self::Database(error),
        }
    }
}
