//! How much is found in code that is known to be sound.

use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use caveat_analysis::{Date, Engine, FileRole, Input};
use caveat_catalog::{Confidence, Level, Severity};
use caveat_report::place::{Lines, floor};
use caveat_workspace::{Projects, WorkspaceConfig, read_source, root, walk};
use rayon::prelude::*;

use crate::scan;

/// Characters of a text's beginning that tell whether a program wrote it.
const HEAD: usize = 4_096;

/// What was found in packages.
#[derive(Debug, Default)]
pub struct Noise {
    /// The findings, by package, path and place.
    pub findings: Vec<Found>,
    /// Files that could not be looked at.
    pub notes: Vec<String>,
    packages: BTreeMap<(String, String), Tally>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file, below the package's folder, whose name comes first.
    pub path: String,
    /// Its first line, 1-based.
    pub line: usize,
    /// The rule.
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// How often it is right.
    pub confidence: Confidence,
}

/// How much was looked at and found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files.
    pub files: usize,
    /// Lines of these files.
    pub lines: usize,
    /// Lines of those that are no tests, and neither generated nor vendored.
    pub source: usize,
    /// Findings at level `default`.
    pub findings: usize,
}

impl Tally {
    /// Findings for each 1,000 lines.
    pub fn density(&self) -> Option<f64> {
        crate::score::share(self.findings * 1_000, self.lines)
    }

    /// Findings for each 1,000 lines of source, if nothing but source were there.
    pub fn source_density(&self) -> Option<f64> {
        crate::score::share(self.findings * 1_000, self.source)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.lines += other.lines;
        self.source += other.source;
        self.findings += other.findings;
    }
}

impl Noise {
    /// What was found at level `default` in these folders, each a package, with the roles and dependencies that its own files give.
    /// The packages' own settings do not count.
    pub fn of(engine: &Engine, today: Date, folders: &[PathBuf]) -> Self {
        let mut noise = Self::default();
        for folder in folders {
            noise.add(engine, today, folder);
        }
        noise
    }

    /// The tallies by language and package; after a language's packages, with no package, all of them together.
    pub fn tallies(&self) -> Vec<(&str, Option<&str>, Tally)> {
        let mut languages: BTreeMap<&str, Vec<(&str, Tally)>> = BTreeMap::new();
        for ((language, package), tally) in &self.packages {
            languages.entry(language).or_default().push((package, *tally));
        }
        let mut tallies = Vec::new();
        for (language, packages) in languages {
            let mut sum = Tally::default();
            for (package, tally) in packages {
                sum += tally;
                tallies.push((language, Some(package), tally));
            }
            tallies.push((language, None, sum));
        }
        tallies
    }

    fn add(&mut self, engine: &Engine, today: Date, folder: &Path) {
        let folder = root::absolute(folder);
        let package = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let walked = walk(&WorkspaceConfig::default(), std::slice::from_ref(&folder), &AtomicBool::new(false));
        let projects = Projects::new(&folder);
        self.notes.extend(walked.notices.iter().map(|notice| format!("{package}: {}", notice.message)));
        let looked: Vec<_> = scan::in_parallel(|| walked.files.par_iter().map(|path| look(engine, today, &projects, path)).collect());
        for (path, one) in walked.files.iter().zip(looked) {
            let name = format!("{package}/{}", root::relative(&folder, path));
            match one {
                Ok(Some(looked)) => {
                    *self.packages.entry((looked.language, package.clone())).or_default() += looked.tally;
                    self.findings.extend(looked.findings.into_iter().map(|found| Found { path: name.clone(), ..found }));
                }
                Ok(None) => {}
                Err(skipped) => self.notes.push(format!("{name}: {skipped}")),
            }
        }
    }
}

struct Looked {
    language: String,
    tally: Tally,
    findings: Vec<Found>,
}

fn look(engine: &Engine, today: Date, projects: &Projects, path: &Path) -> Result<Option<Looked>, String> {
    let Some(language) = scan::language(engine, path) else { return Ok(None) };
    let source = read_source(path).map_err(|skipped| skipped.to_string())?;
    let text: Arc<str> = Arc::from(source.text);
    let facts = projects.facts(path, &text[..floor(&text, HEAD)]);
    let analysis = engine.analyze(&Input { text: text.clone(), language, facts: &facts, today }, None);
    let lines = Lines::new(&text);
    let shown = analysis.findings().iter().filter(|finding| Level::Default.shows(finding.confidence));
    let findings: Vec<Found> = shown
        .map(|finding| Found {
            path: String::new(),
            line: lines.place(finding.range.start).line,
            rule: finding.rule.id.to_string(),
            severity: finding.rule.severity,
            confidence: finding.confidence,
        })
        .collect();
    let count = text.lines().count();
    let source = if facts.role == FileRole::Source { count } else { 0 };
    Ok(Some(Looked { language: language.to_owned(), tally: Tally { files: 1, lines: count, source, findings: findings.len() }, findings }))
}
