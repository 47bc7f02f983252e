//! What the life of findings is told.

use std::ops::Range;

use crate::{Edit, Finding, SuppressReason};

/// A version of a document as analysed.
#[derive(Clone, Debug)]
pub struct Seen<'a> {
    /// The findings that are shown.
    pub findings: &'a [Finding],
    /// The findings that allow comments hide.
    pub suppressed: &'a [Suppressed],
    /// Every edit since the version before, in order.
    pub edits: &'a [Edit],
    /// Where the edits came from.
    pub origin: Origin,
    /// Whether its syntax tree has no errors.
    pub error_free: bool,
    /// A hash of the whole text, to tell an undo from typing. It is kept in memory only.
    pub content: Option<u64>,
}

impl Seen<'_> {
    /// All findings, each with the reason that hides it.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Finding, Option<SuppressReason>)> {
        let shown = self.findings.iter().map(|finding| (finding, None));
        let hidden = self.suppressed.iter().map(|hidden| (&hidden.finding, Some(hidden.reason)));
        shown.chain(hidden)
    }
}

/// A finding that an allow comment hides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppressed {
    /// The finding.
    pub finding: Finding,
    /// What kind of reason the comment gives.
    pub reason: SuppressReason,
}

/// Where edits came from. Where several were taken together, the one that counts least: `External` before `Undo` before
/// `OursFix` before `Typed`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The developer's own typing, pasting a part, or refactoring; also a coding assistant in their editor.
    Typed,
    /// A quick fix of ours was applied.
    OursFix {
        /// The fingerprints it was for.
        fingerprints: Vec<String>,
    },
    /// An undo or redo, where the editor says so. Others are recognised by `content`.
    Undo,
    /// The file changed outside the editor, a branch was switched, or a whole file was pasted.
    External,
}

impl Origin {
    /// The origin of edits about which nothing is known: `External` where one edit replaced or wrote most of the
    /// document, else `Typed`. `old_len`: the document's length in bytes before the edits.
    pub fn of(edits: &[Edit], old_len: usize) -> Self {
        /// Smaller ones are typed or pasted as a part, even where the document was empty.
        const WHOLE: usize = 512;
        let mut len = old_len;
        for edit in edits {
            let replaced = edit.range.len();
            let kept = len.saturating_sub(replaced);
            let most = replaced.max(edit.inserted);
            if most >= WHOLE && kept.saturating_mul(10) <= most {
                return Self::External;
            }
            len = kept + edit.inserted;
        }
        Self::Typed
    }
}

/// A finding that is gone since the last save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its fingerprint when it was last seen.
    pub fingerprint: String,
    /// Its rule.
    pub rule: String,
    /// Where its code stood, in bytes of the present text; empty where it was deleted.
    pub span: Range<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_files_are_not_typed() {
        let check = |edits: &[(Range<usize>, usize)], old_len, expected| {
            let edits: Vec<_> = edits.iter().map(|(range, inserted)| Edit { range: range.clone(), inserted: *inserted }).collect();
            assert_eq!(Origin::of(&edits, old_len), expected);
        };
        check(&[(0..0, 3_000)], 0, Origin::External);
        check(&[(0..4_000, 4_100)], 4_000, Origin::External);
        check(&[(0..4_000, 0)], 4_000, Origin::External);
        check(&[(0..0, 40)], 0, Origin::Typed);
        check(&[(100..160, 80)], 4_000, Origin::Typed);
        check(&[(0..0, 900)], 4_000, Origin::Typed);
        check(&[(0..4_000, 0), (0..0, 20)], 4_000, Origin::External);
        check(&[], 10, Origin::Typed);
    }
}
