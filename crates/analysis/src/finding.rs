//! What analysis finds.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use caveat_catalog::rule::{Confidence, Rule};

use crate::text::mask::Scrubber;

/// A finding's stable identity, version 1: it survives edits around it, a moved function and a renamed file.
///
/// It is a hash of the rule, the normalised tokens of the finding, the name of the enclosing item and the ordinal
/// among equals. It holds no path, and for rules about secrets no token of the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub u64);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v1:{:016x}", self.0)
    }
}

/// A place that helps to understand a finding: where a value comes from, or passes through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Bytes of the document.
    pub range: Range<usize>,
    /// What happens there, in words.
    pub message: String,
    /// What happens there.
    pub kind: StepKind,
}

impl Step {
    /// Takes secrets out of what it says.
    pub(crate) fn scrub(&mut self, scrubber: &Scrubber<'_>) {
        let clean = |said: &mut String| *said = scrubber.clean(said).into_owned();
        clean(&mut self.message);
        match &mut self.kind {
            StepKind::Source(said) | StepKind::Held(said) | StepKind::GivenBack(said) => clean(said),
            StepKind::Handed { function, parameter } => {
                clean(function);
                clean(parameter);
            }
        }
    }
}

/// What happens to a value at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepKind {
    /// It comes from outside: from what, such as `the request's query`.
    Source(String),
    /// A name or place holds it.
    Held(String),
    /// It is handed to a function of the file.
    Handed {
        /// The function.
        function: String,
        /// Its parameter.
        parameter: String,
    },
    /// A function of the file gives it back.
    GivenBack(String),
}

/// What a finding says wherever its item stands.
#[derive(Debug, Clone)]
pub struct Body {
    /// The rule.
    pub rule: Arc<Rule>,
    /// What is wrong, with the names of this code.
    pub message: String,
    /// How often such a finding is right; the rule's own, unless the project raises it.
    pub confidence: Confidence,
    /// A hash of the normalised tokens alone, to find the same code in another place.
    pub snippet: u64,
    /// The dotted name of the enclosing item; empty at the top of the file.
    pub item: String,
    /// What fills the slots of the topic's micro-lesson, by slot.
    pub slots: Vec<(String, String)>,
    /// Whether it stands in code that is a test by itself.
    pub(crate) in_test: bool,
    /// Bytes of the item.
    pub(crate) range: Range<usize>,
    /// The hash that the fingerprint counts equals by.
    pub(crate) identity: u64,
    /// The matched captures and bound values that stand in the item, by name.
    pub(crate) captures: Vec<(Box<str>, Range<usize>)>,
    /// What it asks of where a value comes from.
    pub(crate) asks: Asks,
}

/// What a match asks of where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Asks {
    /// Nothing.
    Nothing,
    /// Whether it is known to be harmless.
    Harmless,
    /// Whether it comes from sources that are named.
    Sources,
}

/// One match of a rule in a document. Derefs to what it says.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The bytes of the document to underline.
    pub range: Range<usize>,
    /// Its identity.
    pub fingerprint: Fingerprint,
    pub(crate) body: Arc<Body>,
    /// Further places in the document, source first.
    pub(crate) steps: Arc<[Step]>,
}

impl Deref for Finding {
    type Target = Body;

    fn deref(&self) -> &Body {
        &self.body
    }
}

impl Finding {
    /// Further places in the document, source first.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The bytes of a capture or bound value in the document.
    pub(crate) fn capture(&self, name: &str) -> Option<Range<usize>> {
        let base = self.base();
        self.body.captures.iter().find(|(known, _)| **known == *name).map(|(_, range)| range.start + base..range.end + base)
    }

    /// Whether the finding is about a secret, whose text may be shown nowhere.
    pub fn is_secret(&self) -> bool {
        is_secret(&self.body.rule)
    }

    fn base(&self) -> usize {
        self.range.start - self.body.range.start
    }
}

/// Whether a rule finds secrets.
pub(crate) fn is_secret(rule: &Rule) -> bool {
    &*rule.topic == "hardcoded-secrets"
}
