//! What is wrong with a pack, said so that its author can mend it.

use std::fmt;
use std::ops::Range;

/// One mistake in a pack: where it is, what it is and what to do about it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the pack's root, with `/` between its parts.
    pub file: String,
    /// The line, 1-based; 0 when the mistake is the whole file's, such as one that is missing.
    pub line: u32,
    /// What is wrong.
    pub message: String,
    /// What to do; never empty.
    pub help: String,
}

impl Problem {
    /// A problem at a line of a file.
    pub fn new(file: impl Into<String>, line: u32, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { file: file.into(), line, message: message.into(), help: help.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}\n  = help: {}", self.file, self.message, self.help)
        } else {
            write!(f, "{}:{}: {}\n  = help: {}", self.file, self.line, self.message, self.help)
        }
    }
}

/// The 1-based line on which a byte offset of `text` stands.
pub fn line_of(text: &str, offset: usize) -> u32 {
    let end = offset.min(text.len());
    let breaks = text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count();
    u32::try_from(breaks + 1).unwrap_or(u32::MAX)
}

/// Turns an error of the TOML parser into a problem, with the line on which it stands.
pub(crate) fn from_toml(file: &str, text: &str, error: &toml::de::Error) -> Problem {
    let line = error.span().map_or(0, |Range { start, .. }| line_of(text, start));
    let message = error.message().to_owned();
    let help = if message.starts_with("unknown field") || message.starts_with("unknown variant") {
        "use one of the names listed, or remove the line"
    } else if message.starts_with("missing field") {
        "add the key that is missing; docs/authoring.md shows every key"
    } else {
        "compare it with the example in docs/authoring.md"
    };
    Problem::new(file, line, message, help)
}
