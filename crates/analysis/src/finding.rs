//! What analysis finds.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use caveat_catalog::rule::{Confidence, Rule};

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
    /// The bytes of the document.
    pub range: Range<usize>,
    /// What happens there.
    pub message: String,
}

/// One match of a rule in a document.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: Arc<Rule>,
    /// The bytes of the document to underline.
    pub range: Range<usize>,
    /// What is wrong, with the names of this code.
    pub message: String,
    /// How often such a finding is right; the rule's own, unless the project raises it.
    pub confidence: Confidence,
    /// Its identity.
    pub fingerprint: Fingerprint,
    /// A hash of the normalised tokens alone, to find the same code in another place.
    pub snippet: u64,
    /// The dotted name of the enclosing item; empty at the top of the file.
    pub item: String,
    /// What fills the slots of the topic's micro-lesson, by slot.
    pub slots: Vec<(String, String)>,
    /// Further places, source first.
    pub steps: Vec<Step>,
    /// The matched captures and bound values by name, as bytes of the document.
    pub captures: Vec<(String, Range<usize>)>,
}
