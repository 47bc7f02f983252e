//! How good the rules are: findings held against code that others have labelled, and counted in code that is known to be sound.
//!
//! It must not know how it is asked for or where its answer goes: it reads corpora and folders and gives figures and tables. It is
//! for who works on the rules; nothing that a user of Caveat sees depends on it.

pub mod contested;
pub mod corpus;
pub mod families;
pub mod goals;
pub mod noise;
pub mod score;
pub mod table;

mod run;
mod scan;

use std::path::PathBuf;

pub use contested::Contested;
pub use families::Families;
pub use goals::Goals;
pub use run::{Assessment, Row, assess};
pub use scan::Hit;

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read.
    #[error("{}: cannot be read", .0.display())]
    Unreadable(PathBuf, #[source] std::io::Error),
    /// A line of a corpus is not in its format.
    #[error("{}:{line}: {source}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, 1-based.
        line: usize,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A settings file is not TOML, or has an unknown key.
    #[error("{name}: {source}")]
    Toml {
        /// The file.
        name: String,
        /// What is wrong with it.
        source: toml::de::Error,
    },
    /// A settings file says something that makes no sense.
    #[error("{0}")]
    Senseless(String),
    /// There is nothing to score.
    #[error("{}: there is no corpus here; a corpus is a folder with `labels.jsonl` and `files/`", .0.display())]
    Empty(PathBuf),
}
