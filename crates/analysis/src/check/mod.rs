//! Whether a pack does what its examples say: every rule against its bad, good and fixed files, every lesson against its samples, every quiz against its code.
//!
//! This is what `caveat rules check` runs, and the project's own tests for its own pack. What comes out is data; printing it is
//! somebody else's work.

mod example;
mod lab;
mod lesson;
mod marker;
mod quiz;
mod review;
mod secret;

pub use example::rule;
pub use lab::{Remaining, lab, remaining};
pub use lesson::lesson;
pub use quiz::quiz;
pub use review::overdue;
pub use secret::secrets;

use std::sync::Arc;

use caveat_catalog::{Problem, Rule};

use crate::facts::{Date, ProjectFacts};
use crate::finding::Finding;
use crate::{Analysis, Engine, Input};

/// What looking at one rule, lesson or quiz came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is wrong, in the order in which it was found.
    pub mistakes: Vec<Mistake>,
    /// How many texts were analysed to say so; a text analysed as three languages counts thrice.
    pub texts: usize,
}

/// One way in which a pack does not do what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is, what it is and what to do.
    pub problem: Problem,
    /// Where a text came out otherwise than expected: both.
    pub mismatch: Option<Mismatch>,
}

/// Two texts that should be equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// What the pack's file says.
    pub expected: String,
    /// What came out.
    pub actual: String,
}

impl From<Problem> for Mistake {
    fn from(problem: Problem) -> Self {
        Self { problem, mismatch: None }
    }
}

/// Analyses examples, which count as code of a project that nothing is known of.
struct Bench<'a> {
    engine: &'a Engine,
    facts: ProjectFacts,
    today: Date,
}

impl<'a> Bench<'a> {
    fn new(engine: &'a Engine, today: Date) -> Self {
        Self { engine, facts: ProjectFacts::default(), today }
    }

    /// The same for a project with a version of one dependency.
    fn with(&self, (package, version): &(String, String)) -> Self {
        let dependencies = [(package.clone(), version.clone())].into();
        Self { facts: ProjectFacts { dependencies, ..ProjectFacts::default() }, ..*self }
    }

    fn input<'b>(&'b self, text: &str, language: &'b str) -> Input<'b> {
        Input { text: Arc::from(text), language, facts: &self.facts, today: self.today }
    }

    fn analyze(&self, text: &str, language: &str) -> Analysis {
        self.engine.analyze(&self.input(text, language), None)
    }
}

/// The findings of one rule, in the order of the text.
fn of_rule<'a>(analysis: &'a Analysis, rule: &Rule) -> Vec<&'a Finding> {
    let mut own: Vec<&Finding> = analysis.findings().iter().chain(analysis.echoes()).filter(|finding| finding.rule.id == rule.id).collect();
    own.sort_by_key(|finding| (finding.range.start, finding.range.end));
    own
}

/// The 0-based line on which an offset stands.
fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

/// The first 0-based line whose statement has a syntax error; the first line where none can be told.
fn broken_line(analysis: &Analysis) -> usize {
    let mut offset = 0;
    for (number, line) in analysis.text().split_inclusive('\n').enumerate() {
        let indentation = line.len() - line.trim_start().len();
        if !line.trim().is_empty() && analysis.is_broken_at(offset + indentation) {
            return number;
        }
        offset += line.len();
    }
    0
}

/// A line as problems count them.
fn one_based(line: usize) -> u32 {
    u32::try_from(line + 1).unwrap_or(u32::MAX)
}
