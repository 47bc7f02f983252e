//! One folder of a pack, with the problems found in it.

use std::collections::BTreeMap;

use super::Check;
use crate::problem::Problem;
use crate::query::Pattern;

/// A folder's files by name, and where its problems go.
pub(crate) struct Folder<'a> {
    /// The folder, relative to the pack's root.
    pub(crate) root: &'a str,
    /// Its files' texts.
    pub(crate) files: &'a BTreeMap<&'a str, &'a str>,
    /// How much is looked at.
    pub(crate) check: Check,
    /// What was found wrong.
    pub(crate) problems: &'a mut Vec<Problem>,
}

impl<'a> Folder<'a> {
    /// A folder whose problems go to `problems`.
    pub(crate) fn new(folder: &'a str, files: &'a BTreeMap<&'a str, &'a str>, check: Check, problems: &'a mut Vec<Problem>) -> Self {
        Self { root: folder, files, check, problems }
    }

    /// The folder's own name.
    pub(crate) fn name(&self) -> &'a str {
        self.root.rsplit('/').next().unwrap_or(self.root)
    }

    /// The path of one of its files; its own for the empty name.
    pub(crate) fn path(&self, file: &str) -> String {
        if file.is_empty() { self.root.to_owned() } else { format!("{}/{file}", self.root) }
    }

    /// Tells a mistake at a line of a file.
    pub(crate) fn problem(&mut self, file: &str, line: u32, message: impl Into<String>, help: impl Into<String>) {
        let path = self.path(file);
        self.problems.push(Problem::new(path, line, message, help));
    }

    /// Tells a mistake at the first line that begins with a key.
    pub(crate) fn key_problem(&mut self, file: &str, text: &str, key: &str, message: String, help: &str) {
        let found = text
            .lines()
            .position(|line| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with('=')));
        let line = found.and_then(|index| u32::try_from(index + 1).ok()).unwrap_or(0);
        self.problem(file, line, message, help);
    }

    /// The text of a file that must be there.
    pub(crate) fn file(&mut self, name: &str, help: &str) -> Option<&'a str> {
        let found = self.files.get(name).copied();
        if found.is_none() {
            self.problem(name, 0, "the file is missing", help);
        }
        found
    }

    /// Compiles the regular expressions of patterns.
    pub(crate) fn check_regexes(&mut self, file: &str, patterns: &[Pattern]) {
        for (line, regex) in patterns.iter().flat_map(Pattern::regexes) {
            if let Some(error) = regex.error() {
                self.problem(
                    file,
                    line,
                    format!("the pattern does not compile: {}", error.replace('\n', " ")),
                    "it is Rust's `regex` syntax, without look-around",
                );
            }
        }
    }
}
