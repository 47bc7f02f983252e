//! What a scan came to, ready to be told in any form.

use std::collections::BTreeMap;
use std::sync::Arc;

use caveat_analysis::{Engine, Finding, OfferedFix};
use caveat_catalog::{Level, Severity};

/// What a scan came to.
#[derive(Debug)]
pub struct Report<'a> {
    /// What found it.
    pub engine: &'a Engine,
    /// Which findings were asked for.
    pub level: Level,
    /// How many files were analysed.
    pub scanned: usize,
    /// The files with findings, shown or suppressed, in the order to tell them.
    pub files: Vec<FileReport>,
    /// What a person should know about files that were not analysed, or not as they are.
    pub notices: Vec<Notice>,
}

/// One file's findings.
#[derive(Debug, Clone)]
pub struct FileReport {
    /// The path as a person would write it here, with `/` between its parts.
    pub path: String,
    /// The path relative to the workspace's root, with `/` between its parts; `None` for a file outside.
    pub in_workspace: Option<String>,
    /// The text that was analysed.
    pub text: Arc<str>,
    /// The language's id.
    pub language: String,
    /// The findings that are shown, in the order of the text.
    pub findings: Vec<Found>,
    /// The findings that a suppression hides, in the order of the text.
    pub suppressed: Vec<Finding>,
}

/// A finding with its verified fixes, the preferred first.
#[derive(Debug, Clone)]
pub struct Found {
    /// The finding.
    pub finding: Finding,
    /// Its fixes.
    pub fixes: Vec<OfferedFix>,
}

/// Something about one file that a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The path, as in [`FileReport::path`].
    pub path: String,
    /// What is up with it.
    pub message: String,
}

impl Report<'_> {
    /// How many findings are shown.
    pub fn findings(&self) -> usize {
        self.files.iter().map(|file| file.findings.len()).sum()
    }

    /// How many findings a suppression hides.
    pub fn suppressed(&self) -> usize {
        self.files.iter().map(|file| file.suppressed.len()).sum()
    }

    /// How many of the shown findings are of each severity.
    pub fn by_severity(&self) -> BTreeMap<Severity, usize> {
        let mut counts = BTreeMap::new();
        for found in self.files.iter().flat_map(|file| &file.findings) {
            *counts.entry(found.finding.rule.severity).or_default() += 1;
        }
        counts
    }
}
