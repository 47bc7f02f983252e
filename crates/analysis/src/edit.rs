//! Changes of a text.

use std::ops::Range;

/// A row and a column in bytes, both 0-based, as tree-sitter counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Point {
    /// The line.
    pub row: usize,
    /// Bytes from the start of the line.
    pub column: usize,
}

/// A change that was made to a text: `range` of the old text became `new_len` bytes of the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes of the old text that were replaced.
    pub range: Range<usize>,
    /// How many bytes stand there now.
    pub new_len: usize,
    /// Where the range starts.
    pub start: Point,
    /// Where it ended in the old text.
    pub old_end: Point,
    /// Where the new bytes end.
    pub new_end: Point,
}

impl Edit {
    /// The edit that replaces `range` of `text` by `new`, with its points counted.
    pub fn of(text: &str, range: Range<usize>, new: &str) -> Self {
        let start = point_at(text, range.start);
        let old_end = point_at(text, range.end);
        let breaks = new.bytes().filter(|byte| *byte == b'\n').count();
        let column = new.rfind('\n').map_or(start.column + new.len(), |last| new.len() - last - 1);
        Self { new_end: Point { row: start.row + breaks, column }, new_len: new.len(), start, old_end, range }
    }

    /// Where an offset of the old text is in the new one; an offset inside the replaced range moves to its new end.
    pub fn carry(&self, offset: usize) -> usize {
        if offset <= self.range.start {
            offset
        } else if offset < self.range.end {
            self.range.start + self.new_len
        } else {
            offset - (self.range.end - self.range.start) + self.new_len
        }
    }
}

fn point_at(text: &str, offset: usize) -> Point {
    let before = &text.as_bytes()[..offset];
    let column = before.iter().rposition(|byte| *byte == b'\n').map_or(offset, |last| offset - last - 1);
    Point { row: before.iter().filter(|byte| **byte == b'\n').count(), column }
}

/// A change to make to a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextEdit {
    /// The bytes to replace; empty to insert.
    pub range: Range<usize>,
    /// What to put there.
    pub text: String,
}

/// `text` after `edits`, which may not overlap and may stand in any order; edits at the same place apply in theirs.
pub fn apply(text: &str, edits: &[TextEdit]) -> String {
    let mut ordered: Vec<&TextEdit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for edit in ordered {
        out.push_str(&text[at..edit.range.start.max(at)]);
        out.push_str(&edit.text);
        at = edit.range.end.max(at);
    }
    out.push_str(&text[at..]);
    out
}

/// `edits` as changes of `text` one after another, as [`crate::Engine::analyze`] takes them.
pub fn as_changes(text: &str, edits: &[TextEdit]) -> Vec<Edit> {
    let mut ordered: Vec<&TextEdit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (edit.range.start, edit.range.end));
    // From the end, so that the offsets of those before still hold.
    ordered.into_iter().rev().map(|edit| Edit::of(text, edit.range.clone(), &edit.text)).collect()
}
