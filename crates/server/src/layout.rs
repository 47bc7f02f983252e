//! How the text that is analysed lies in the client's documents: all of one, or the cells of a notebook one after the other.

use std::ops::Range as Bytes;
use std::sync::Arc;

use caveat_analysis::TextEdit as Change;
use ropey::Rope;
use tower_lsp::ls_types::{Position, Range, TextEdit, Uri};

use crate::document::replace;
use crate::position::Encoding;

/// A document as the client has it.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// Its name.
    pub(crate) uri: Arc<Uri>,
    /// The same as text.
    pub(crate) key: Arc<str>,
    /// The client's count of its changes.
    pub(crate) version: i32,
    /// Its text.
    pub(crate) text: Rope,
    /// Where it begins in the text that is analysed.
    pub(crate) start: usize,
}

impl Part {
    /// Where it ends. What separates it from the next comes after that, so that every offset belongs to one part only.
    fn end(&self) -> usize {
        self.start + self.text.len_bytes()
    }
}

/// See the module's words. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Layout(Arc<[Part]>);

impl Layout {
    /// The layout of these, in the order of their beginnings.
    pub(crate) fn of(parts: Vec<Part>) -> Self {
        Self(parts.into())
    }

    /// The client's documents.
    pub(crate) fn parts(&self) -> &[Part] {
        &self.0
    }

    /// The one with this name.
    pub(crate) fn part(&self, uri: &Uri) -> Option<&Part> {
        self.0.iter().find(|part| *part.uri == *uri)
    }

    /// Which one holds an offset; none if there are none.
    fn index(&self, offset: usize) -> Option<usize> {
        self.0.partition_point(|part| part.start <= offset).checked_sub(1)
    }

    /// Where some bytes are. What reaches into a following document ends with the first.
    pub(crate) fn locate(&self, encoding: Encoding, bytes: &Bytes<usize>) -> Option<(&Part, Range)> {
        let part = &self.0[self.index(bytes.start)?];
        let own = |offset: usize| offset.min(part.end()) - part.start;
        Some((part, encoding.range(&part.text, &(own(bytes.start)..own(bytes.end)))))
    }

    /// What a person calls the line of an offset, who looks at `from`.
    pub(crate) fn line_name(&self, offset: usize, from: usize) -> String {
        let (Some(index), Some(here)) = (self.index(offset), self.index(from)) else { return String::new() };
        let part = &self.0[index];
        let line = part.text.byte_to_line(offset.min(part.end()) - part.start) + 1;
        let side = if index < here { "above" } else { "below" };
        match index.abs_diff(here) {
            0 => format!("line {line}"),
            1 => format!("line {line} of the cell {side}"),
            count => format!("line {line}, {count} cells {side}"),
        }
    }

    /// The byte at which a position of a document stands.
    pub(crate) fn offset(&self, encoding: Encoding, uri: &Uri, position: Position) -> Option<usize> {
        let part = self.part(uri)?;
        Some(part.start + encoding.offset(&part.text, position))
    }

    /// The bytes of a range of a document.
    pub(crate) fn bytes(&self, encoding: Encoding, uri: &Uri, range: Range) -> Option<Bytes<usize>> {
        let part = self.part(uri)?;
        let bytes = encoding.bytes(&part.text, range);
        Some(part.start + bytes.start..part.start + bytes.end)
    }

    /// Which document a change is of, and the change there. `analysed` is the text that the change was made for. None where it
    /// reaches beyond one document, or would write back what only stands in for a line that is no Python.
    pub(crate) fn local(&self, analysed: &Rope, change: &Change) -> Option<(usize, Change)> {
        let mut index = self.index(change.range.start)?;
        let mut local = Change { range: change.range.clone(), text: change.text.clone() };
        let first = &self.0[index];
        if local.range.is_empty() && local.range.start == first.start && is_magic(&first.text) {
            // A line that comes before a cell's magic would break it. Behind it, or at the end of the cell before, it says the same.
            let line = local.text.strip_suffix('\n')?;
            if let Some(before) = index.checked_sub(1) {
                local = Change { range: self.0[before].end()..self.0[before].end(), text: format!("\n{line}") };
                index = before;
            } else {
                let after = first.text.try_line_to_byte(1).ok().filter(|_| first.text.len_lines() > 1)?;
                local.range = first.start + after..first.start + after;
            }
        }
        let part = &self.0[index];
        // An insertion behind the very last separator is one at the end of the last document.
        let is_last = index + 1 == self.0.len();
        if local.range.is_empty() && is_last && local.range.start > part.end() {
            local = Change { range: part.end()..part.end(), text: format!("\n{}", local.text.trim_end_matches('\n')) };
        }
        if local.range.end > part.end() {
            return None;
        }
        let there = local.range.start - part.start..local.range.end - part.start;
        let is_real = analysed.byte_slice(local.range) == part.text.byte_slice(there.clone());
        is_real.then_some((index, Change { range: there, text: local.text }))
    }

    /// Changes by document; none if one of them cannot be made.
    pub(crate) fn by_part<'a>(&self, analysed: &Rope, changes: impl IntoIterator<Item = &'a Change>) -> Option<Vec<(&Part, Vec<Change>)>> {
        let mut all: Vec<(usize, Vec<Change>)> = Vec::new();
        for change in changes {
            let (index, change) = self.local(analysed, change)?;
            match all.iter_mut().find(|(own, _)| *own == index) {
                Some((_, own)) => own.push(change),
                None => all.push((index, vec![change])),
            }
        }
        Some(all.into_iter().map(|(index, changes)| (&self.0[index], changes)).collect())
    }
}

impl Part {
    /// Changes of this document as the protocol has them.
    pub(crate) fn edits(&self, encoding: Encoding, changes: &[Change]) -> Vec<TextEdit> {
        let edit = |change: &Change| TextEdit { range: encoding.range(&self.text, &change.range), new_text: change.text.clone() };
        changes.iter().map(edit).collect()
    }

    /// The same with no text: there is too much of it to be looked at.
    pub(crate) fn without_text(&self) -> Self {
        Self { text: Rope::new(), start: 0, ..self.clone() }
    }

    /// Its text after them.
    pub(crate) fn after(&self, changes: &[Change]) -> Rope {
        let mut text = self.text.clone();
        let mut ordered: Vec<_> = changes.iter().collect();
        ordered.sort_by_key(|change| (change.range.start, change.range.end));
        for change in ordered.into_iter().rev() {
            replace(&mut text, change.range.clone(), &change.text);
        }
        text
    }
}

/// Whether a cell begins with a magic of its own, which must stay its first line.
fn is_magic(text: &Rope) -> bool {
    text.chars().take(2).eq("%%".chars())
}
