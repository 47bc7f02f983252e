//! What progress knows of a finding and of an edit: ids and byte ranges.

use std::ops::Range;

/// A finding as progress sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The fingerprint of version 1: opaque here, and without a path. At most 128 of `A-Z a-z 0-9 . _ : / @ + # -`.
    pub fingerprint: String,
    /// A hash of the finding's normalised tokens alone: equal when the same code stands in another place.
    pub snippet: u64,
    /// The rule's id, such as `python/subprocess-shell`.
    pub rule: String,
    /// The topic's id, such as `command-injection`.
    pub topic: String,
    /// The language's id, such as `python`.
    pub language: String,
    /// Where it stands, in bytes of the document's present text.
    pub span: Range<usize>,
}

/// One edit: these bytes were replaced by that many new ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that were replaced, in the text before this edit.
    pub range: Range<usize>,
    /// How many bytes stand there now.
    pub inserted: usize,
}

impl Edit {
    /// Where the bytes of `span` stand after this edit. Text typed inside a span belongs to it; text typed at its
    /// ends does not; a span that was replaced as a whole becomes what replaced it.
    pub(crate) fn carry(&self, span: &Range<usize>) -> Range<usize> {
        let Range { start, end } = self.range;
        let shift = |at: usize| at - end + start + self.inserted;
        if span.end <= start {
            span.clone()
        } else if span.start >= end {
            shift(span.start)..shift(span.end)
        } else {
            let from = span.start.min(start);
            let to = if span.end > end { shift(span.end) } else { start + self.inserted };
            from..to
        }
    }

    /// The bytes that this edit wrote, in the text after it.
    pub(crate) fn written(&self) -> Range<usize> {
        self.range.start..self.range.start + self.inserted
    }
}

/// How many bytes two ranges share.
pub(crate) fn overlap(a: &Range<usize>, b: &Range<usize>) -> usize {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(span: Range<usize>, edit: (Range<usize>, usize), expected: Range<usize>) {
        let (range, inserted) = edit;
        assert_eq!(Edit { range, inserted }.carry(&span), expected);
    }

    #[test]
    fn spans_follow_edits() {
        check(10..20, (0..0, 5), 15..25);
        check(10..20, (10..10, 5), 15..25);
        check(10..20, (20..20, 5), 10..20);
        check(10..20, (12..14, 5), 10..23);
        check(10..20, (5..12, 1), 5..14);
        check(10..20, (18..30, 2), 10..20);
        check(10..20, (10..20, 7), 10..17);
        check(10..20, (5..25, 0), 5..5);
    }

    proptest! {
        #[test]
        fn a_span_keeps_its_bytes_under_edits_elsewhere(
            (before, len, after) in (0usize..30, 1usize..10, 0usize..30),
            above: bool, a in 0usize..30, b in 0usize..30, inserted in 0usize..9,
        ) {
            let text: Vec<u32> = (0u32..).take(before + len + after).collect();
            let span = before..before + len;
            let (from, room) = if above { (0, before) } else { (span.end, after) };
            let (a, b) = (a.min(room), b.min(room));
            let range = from + a.min(b)..from + a.max(b);
            let mut edited = text.clone();
            edited.splice(range.clone(), std::iter::repeat_n(u32::MAX, inserted));
            let carried = Edit { range, inserted }.carry(&span);
            prop_assert_eq!(&edited[carried], &text[span]);
        }
    }
}
