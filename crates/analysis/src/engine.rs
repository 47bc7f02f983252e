//! API draft: signatures are final, bodies follow.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use caveat_catalog::rule::{FixKind, Level};
use caveat_catalog::{Catalog, Problem};

use crate::edit::{Edit, TextEdit};
use crate::facts::{Date, ProjectFacts};
use crate::finding::{Finding, Fingerprint};

/// The rules of a catalog, compiled for each language when it is first needed. Cheap to share; never changes.
#[derive(Debug)]
pub struct Engine {}

/// What is analysed.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// The whole text.
    pub text: Arc<str>,
    /// The id of a language of the catalog, such as `python`.
    pub language: &'a str,
    /// What is known of the project.
    pub facts: &'a ProjectFacts,
    /// Today, for suppressions that expire.
    pub today: Date,
}

/// What was found in one revision of a document, with all that the next revision can reuse.
#[derive(Debug, Clone)]
pub struct Analysis {}

/// A fix that was applied in memory and verified: the finding is gone, none is new, no syntax error is new.
#[derive(Debug, Clone)]
pub struct OfferedFix {
    /// What a menu says.
    pub title: String,
    /// Whether it may be applied in bulk.
    pub kind: FixKind,
    /// The changes, which do not overlap, in the order of the text.
    pub edits: Vec<TextEdit>,
}

/// What all safe fixes together do.
#[derive(Debug, Clone)]
pub struct BulkFix {
    /// The changes, which do not overlap, in the order of the text.
    pub edits: Vec<TextEdit>,
    /// The findings that they remove.
    pub fixed: Vec<Fingerprint>,
}

/// Why a rule said nothing, or something that is not shown, near a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The rule's id.
    pub rule: String,
    /// The bytes of the node where the rule's pattern matched.
    pub range: Range<usize>,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a rule's match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is a finding that is shown.
    Found,
    /// This predicate did not hold; the second text says what it saw.
    PredicateFailed(String, String),
    /// A suppression on this line (1-based) hides it.
    Suppressed(usize),
    /// Its confidence is below the level.
    BelowLevel,
    /// The file is a test, generated or vendored, and the rule does not tell there.
    HiddenInTests,
}

impl Engine {
    /// An engine for a catalog. Compiles nothing yet.
    pub fn new(catalog: Arc<Catalog>) -> Self {
        let _ = catalog;
        unimplemented!("draft")
    }

    /// The catalog.
    pub fn catalog(&self) -> &Arc<Catalog> {
        unimplemented!("draft")
    }

    /// Compiles every rule for every language that it applies to and says what does not compile.
    pub fn check(&self) -> Vec<Problem> {
        unimplemented!("draft")
    }

    /// The id of the language of a file, by its extension or else the interpreter in its first line.
    pub fn language_of_path(&self, _path: &Path, _first_line: &str) -> Option<&str> {
        unimplemented!("draft")
    }

    /// The id of the language that an LSP language id names.
    pub fn language_of_id(&self, _language_id: &str) -> Option<&str> {
        unimplemented!("draft")
    }

    /// Analyses a text. With the analysis of an earlier text and the changes since, in order, only what changed is
    /// looked at again; the findings are the same as those of a fresh analysis once the text has no syntax error.
    pub fn analyze(&self, _input: &Input<'_>, _previous: Option<(&Analysis, &[Edit])>) -> Analysis {
        unimplemented!("draft")
    }

    /// The verified fixes of a finding of this analysis, the preferred first. Costs some analyses of what they change.
    pub fn fixes(&self, _analysis: &Analysis, _finding: &Finding) -> Vec<OfferedFix> {
        unimplemented!("draft")
    }

    /// All safe fixes of the findings that `include` accepts, verified as one batch and bisected on failure.
    pub fn fix_all(&self, _analysis: &Analysis, _include: &dyn Fn(&Finding) -> bool) -> Option<BulkFix> {
        unimplemented!("draft")
    }

    /// The edit that suppresses a finding with a reason, in a comment of its own above it.
    pub fn suppression(&self, _analysis: &Analysis, _finding: &Finding, _reason: &str) -> TextEdit {
        unimplemented!("draft")
    }

    /// For each rule that came near a line (0-based), what became of it.
    pub fn explain(&self, _input: &Input<'_>, _line: usize, _level: Level) -> Vec<Explanation> {
        unimplemented!("draft")
    }

    /// The hover text for a finding: its message, the micro-lesson for this language and framework, and the way to more.
    /// `brief` gives two lines, for a topic that the developer has mastered. CommonMark without HTML or links.
    pub fn hover(&self, _analysis: &Analysis, _finding: &Finding, _brief: bool) -> String {
        unimplemented!("draft")
    }

    /// The whole lesson of a topic as a Markdown page, the given language's fix first, opening with the finding if there is one.
    pub fn lesson_page(&self, _topic: &str, _language: Option<&str>, _finding: Option<&Finding>) -> Option<String> {
        unimplemented!("draft")
    }
}

impl Analysis {
    /// The text that was analysed.
    pub fn text(&self) -> &Arc<str> {
        unimplemented!("draft")
    }

    /// The language's id.
    pub fn language(&self) -> &str {
        unimplemented!("draft")
    }

    /// The findings in the order of the text, of every confidence; suppressed and test-only ones are left out.
    pub fn findings(&self) -> &[Finding] {
        unimplemented!("draft")
    }

    /// The findings that a suppression hides.
    pub fn suppressed(&self) -> &[Finding] {
        unimplemented!("draft")
    }

    /// Whether the text has a syntax error.
    pub fn has_errors(&self) -> bool {
        unimplemented!("draft")
    }

    /// Whether the statement around an offset has a syntax error: a finding there, when new, waits until it has none.
    pub fn is_broken_at(&self, _offset: usize) -> bool {
        unimplemented!("draft")
    }

    /// The outermost modules that the file imports.
    pub fn imports(&self) -> &[String] {
        unimplemented!("draft")
    }

    /// A digest of the operation that a finding is about, without its text: what [`Analysis::survives`] compares.
    pub fn operation(&self, _finding: &Finding) -> Operation {
        unimplemented!("draft")
    }

    /// Whether an operation that stood at `offset` (carried through the edits since) still stands there or in the same item in
    /// another form, not deleted and not commented out.
    pub fn survives(&self, _operation: &Operation, _offset: usize) -> bool {
        unimplemented!("draft")
    }
}

/// What a finding's statement does, as hashes of its names; no text can be read back from it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Operation {
    /// Hashes of the identifiers in the statement.
    pub names: Vec<u64>,
    /// The name of the enclosing item.
    pub item: String,
}
