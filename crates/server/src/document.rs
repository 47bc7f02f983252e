//! An open document: its text, what was found in it, and who waits for that.

use std::collections::HashMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use caveat_analysis::Fingerprint;
use caveat_analysis::Operation;
use caveat_analysis::{Analysis, Edit, Finding, Point};
use caveat_progress as progress;
use ropey::Rope;
use tokio::time::Instant;
use tower_lsp::ls_types::{DocumentDiagnosticReportResult, TextDocumentContentChangeEvent, Uri};

use crate::analyze::Analyzed;
use crate::diagnostics::Report;
use crate::event::{Asked, Reply, Running};
use crate::layout::{Layout, Part};
use crate::notebook::Cells;
use crate::position::Encoding;
use crate::roots::{Loaded, RootId};
use crate::server::Paused;

/// A count of a document's changes. Unlike the client's version it never goes backwards.
pub(crate) type Revision = u64;

/// The texts that the client's documents have if it applies an edit which this server offered.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    /// The text of each document that it changes.
    pub(crate) texts: Vec<(Arc<Uri>, Rope)>,
    /// The findings that it fixes.
    pub(crate) fingerprints: Vec<String>,
}

/// One open document.
#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own, and they come in any combination")]
#[derive(Debug)]
pub(crate) struct Document {
    /// Tells this opening from an earlier one of the same document.
    pub(crate) opening: u64,
    /// Its name, shared by everything that is sent about it.
    pub(crate) uri: Arc<Uri>,
    /// The same as text.
    pub(crate) key: Arc<str>,
    /// Where it is on disk.
    pub(crate) path: Option<PathBuf>,
    /// What the client calls its language.
    pub(crate) language_id: String,
    /// The folder it belongs to.
    pub(crate) root: RootId,
    /// Its name in the log of progress.
    pub(crate) id: progress::DocId,
    /// The cells whose module this is, where it is a notebook.
    pub(crate) cells: Option<Cells>,
    /// The text that is analysed; empty while it is [`Document::too_large`].
    pub(crate) text: Rope,
    /// Whether it has too many bytes to be looked at.
    pub(crate) too_large: bool,
    /// Whether that was said.
    pub(crate) told_too_large: bool,
    /// The client's count of its changes; the highest so far.
    pub(crate) version: i32,
    /// Our count of them.
    pub(crate) revision: Revision,
    /// The last analysis, of this or an earlier revision.
    pub(crate) analyzed: Option<Arc<Analyzed>>,
    /// The one before, to be taken apart by the next worker. It shares nearly all with the last.
    pub(crate) retired: Option<Arc<Analyzed>>,
    /// The changes since the text that was analysed.
    pub(crate) edits: Vec<Edit>,
    /// How many of them the analysis that is running knows.
    pub(crate) consumed: usize,
    /// The revision that is being analysed.
    pub(crate) running: Option<Revision>,
    /// Whether the next analysis waits for the end of a burst.
    pub(crate) paused: Option<Paused>,
    /// Whether the next analysis must not build on the last.
    pub(crate) from_scratch: bool,
    /// When the text was last changed.
    pub(crate) changed_at: Instant,
    /// Whether there is a timer for a parse from scratch.
    pub(crate) settling: bool,
    /// Whether its text has changes that did not come from disk.
    pub(crate) has_own_changes: bool,
    /// The revision that was last parsed from scratch for its errors.
    pub(crate) settled: Option<Revision>,
    /// The revision for which an analysis failed, so that it is not tried again and again.
    pub(crate) failed: Option<Revision>,
    /// What the log of progress was last told, and is still to be told.
    pub(crate) untold: Untold,
    /// Pull requests that wait for an analysis.
    pub(crate) pulls: Vec<Pull>,
    /// Requests that wait for an analysis of the current revision.
    pub(crate) waiting: Vec<Asked>,
    /// The reports of the last analysis, for a pulling client.
    pub(crate) latest: Option<Vec<Told>>,
    /// The reports that it has.
    pub(crate) reported: Vec<Told>,
    /// What was last published for each cell of a notebook.
    pub(crate) published: HashMap<Arc<str>, u64>,
    /// What the text is after an offered edit, for offers made for this revision.
    pub(crate) offers: Vec<Offer>,
}

/// The report on a version of one of the client's documents.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// The document.
    pub(crate) uri: Arc<Uri>,
    /// Its version.
    pub(crate) version: i32,
    /// What is said of it.
    pub(crate) report: Report,
}

/// A request for diagnostics that waits.
#[derive(Debug)]
pub(crate) struct Pull {
    /// The document as the client names it.
    pub(crate) uri: Uri,
    /// The report that the client has.
    pub(crate) previous: Option<String>,
    /// Where the answer goes.
    pub(crate) reply: Reply<DocumentDiagnosticReportResult>,
}

/// What the life of the findings has not been told yet.
#[derive(Debug, Default)]
pub(crate) struct Untold {
    /// Whether it was told that the document is open.
    pub(crate) opened: bool,
    /// Changes since the analysis that it was last told of.
    pub(crate) edits: Vec<progress::Edit>,
    /// Where they came from, if one of them was no typing.
    pub(crate) origin: Option<progress::Origin>,
    /// A save that waits for its analysis.
    pub(crate) saved: bool,
    /// What the statements of the findings do, to see later whether they still do it.
    pub(crate) operations: HashMap<Fingerprint, Operation>,
}

impl Untold {
    /// Of several origins the one that counts least holds.
    fn add_origin(&mut self, origin: progress::Origin) {
        let weight = |origin: &progress::Origin| match origin {
            progress::Origin::External => 3,
            progress::Origin::Undo => 2,
            progress::Origin::OursFix { .. } => 1,
            progress::Origin::Typed => 0,
        };
        if weight(&origin) > self.origin.as_ref().map_or(0, weight) {
            self.origin = Some(origin);
        }
    }
}

impl Document {
    /// Whether the last analysis is of the current text.
    pub(crate) fn is_current(&self) -> bool {
        self.analyzed.as_ref().is_some_and(|analyzed| analyzed.revision == self.revision) && !self.from_scratch
    }

    /// Takes in whether the analysed text is what is on disk. What an editor has read again, after a switch of the branch or
    /// another program's change, is nobody's typing. Unless it was just saved.
    pub(crate) fn note_origin(&mut self, on_disk: Option<bool>) {
        match on_disk {
            Some(true) if !self.untold.saved && self.untold.origin.is_none() => self.untold.add_origin(progress::Origin::External),
            Some(false) => self.has_own_changes = true,
            _ => {}
        }
    }

    /// Whether it is at this text of this opening.
    pub(crate) fn is_at(&self, running: Running) -> bool {
        (self.opening, self.revision) == (running.opening, running.revision)
    }

    /// Whether its last analysis was built on others around syntax errors, and not settled since.
    pub(crate) fn has_unsettled_errors(&self) -> bool {
        let unsettled = |analyzed: &Arc<Analyzed>| analyzed.incremental && analyzed.analysis.has_errors();
        self.settled != Some(self.revision) && self.analyzed.as_ref().is_some_and(unsettled)
    }

    /// The language to analyse it as, if it is to be analysed.
    pub(crate) fn language(&self, loaded: &Loaded) -> Option<Arc<str>> {
        let ignored = || self.path.as_ref().is_some_and(|path| loaded.config.ignores(path, false));
        if self.too_large || ignored() {
            return None;
        }
        if self.cells.is_some() {
            return loaded.engine.language_of_document(&self.language_id, None, "").map(Arc::from);
        }
        let first = self.text.line(0).slice(..self.text.line(0).len_chars().min(256)).to_string();
        loaded.engine.language_of_document(&self.language_id, self.path.as_deref(), &first).map(Arc::from)
    }

    /// Whether it never has an analysis as it stands. What is not loaded yet may tell otherwise.
    pub(crate) fn cannot_be_analysed(&self, loaded: Option<&Loaded>) -> bool {
        self.failed == Some(self.revision) || loaded.is_some_and(|loaded| self.language(loaded).is_none())
    }

    /// An analysis of a revision failed. The next begins anew.
    pub(crate) fn fail(&mut self, revision: Revision) {
        self.failed = Some(revision);
        self.analyzed = None;
        self.edits.clear();
        self.consumed = 0;
    }

    /// Replaces the text with that of a new opening.
    pub(crate) fn set_text(&mut self, text: &str) {
        self.too_large = is_too_large(text);
        self.text = if self.too_large { Rope::new() } else { Rope::from_str(text) };
    }

    /// How its text lies in what the client has.
    pub(crate) fn layout(&self) -> Layout {
        match &self.cells {
            Some(cells) if self.too_large => Layout::of(cells.layout().parts().iter().map(Part::without_text).collect()),
            Some(cells) => cells.layout(),
            None => Layout::of(vec![Part {
                uri: self.uri.clone(),
                key: self.key.clone(),
                version: self.version,
                text: self.text.clone(),
                start: 0,
            }]),
        }
    }

    /// Takes in the cells as they are now. `part` says what of the module is another; all of it may be if there is none.
    pub(crate) fn take_cells(&mut self, part: Option<(Range<usize>, &str)>) {
        let Some(cells) = &self.cells else { return };
        let old_len = self.text.len_bytes();
        self.too_large = cells.len() as u64 > caveat_workspace::read::MAX_BYTES;
        let edit = match part {
            _ if self.too_large => replace(&mut self.text, 0..old_len, ""),
            Some((bytes, text)) if bytes.end <= old_len => replace_within(&mut self.text, bytes, text),
            _ => replace_within(&mut self.text, 0..old_len, &cells.module()),
        };
        if edit.range.is_empty() && edit.new_len == 0 {
            return;
        }
        let told = progress::Edit { range: edit.range.clone(), inserted: edit.new_len };
        self.edits.push(edit);
        self.untold.edits.push(told);
    }

    /// Counts a notification that changed cells. `changed` are those with another text.
    pub(crate) fn count_change(&mut self, version: i32, changed: &[Uri], since: usize, old_len: usize) {
        self.revision += 1;
        self.version = self.version.max(version);
        self.changed_at = Instant::now();
        // An edit that was offered may come in several parts, one for each cell.
        let text = |uri: &Uri| self.cells.as_ref().and_then(|cells| cells.text(uri));
        let is_so = |(uri, after): &(Arc<Uri>, Rope)| text(uri).is_some_and(|text| text == after);
        let is_part = |offer: &&Offer| offer.texts.iter().any(|one| changed.contains(&one.0) && is_so(one));
        let origin = match self.offers.iter().find(is_part).filter(|_| !changed.is_empty()) {
            Some(offer) => progress::Origin::OursFix { fingerprints: offer.fingerprints.clone() },
            None => progress::Origin::of(&self.untold.edits[since..], old_len),
        };
        if !matches!(origin, progress::Origin::OursFix { .. }) {
            self.offers.clear();
        }
        self.untold.add_origin(origin);
    }

    /// Applies the changes of one notification, in order.
    pub(crate) fn change(&mut self, encoding: Encoding, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        let old_len = self.text.len_bytes();
        let mut told = Vec::new();
        for change in changes {
            let edit = match change.range {
                Some(_) if self.too_large => continue,
                Some(range) => {
                    let bytes = encoding.bytes(&self.text, range);
                    replace(&mut self.text, bytes, &change.text)
                }
                None if self.too_large || is_too_large(&change.text) => {
                    self.set_text(&change.text);
                    // Nothing that was found in the old text, or is being looked for, holds.
                    self.analyzed = None;
                    self.edits.clear();
                    self.running = None;
                    self.consumed = 0;
                    told.push(progress::Edit { range: 0..old_len, inserted: change.text.len() });
                    continue;
                }
                None => {
                    let all = 0..self.text.len_bytes();
                    replace_within(&mut self.text, all, &change.text)
                }
            };
            told.push(progress::Edit { range: edit.range.clone(), inserted: edit.new_len });
            self.edits.push(edit);
        }
        self.too_large = self.too_large || self.text.len_bytes() as u64 > caveat_workspace::read::MAX_BYTES;
        self.revision += 1;
        self.version = self.version.max(version);
        self.changed_at = Instant::now();
        let origin = self.origin(&told, old_len);
        self.untold.add_origin(origin);
        self.untold.edits.extend(told);
        self.offers.clear();
    }

    /// Where these edits came from.
    fn origin(&self, edits: &[progress::Edit], old_len: usize) -> progress::Origin {
        let is_so = |(_, text): &(_, Rope)| text.len_bytes() == self.text.len_bytes() && *text == self.text;
        let ours = self.offers.iter().find(|offer| offer.texts.iter().all(is_so));
        match ours {
            Some(offer) => progress::Origin::OursFix { fingerprints: offer.fingerprints.clone() },
            None => progress::Origin::of(edits, old_len),
        }
    }

    /// Where bytes of the text that was analysed are now.
    pub(crate) fn carry(&self, bytes: &Range<usize>) -> Range<usize> {
        carry(&self.edits, bytes)
    }

    /// The findings that are shown and stand at a byte of the present text, narrowest first.
    pub(crate) fn shown_at(&self, offset: usize) -> Vec<(&Analysis, &Finding, Range<usize>)> {
        let Some(analyzed) = &self.analyzed else { return Vec::new() };
        let mut found: Vec<_> = analyzed
            .shown()
            .map(|finding| (&analyzed.analysis, finding, self.carry(&finding.range)))
            .filter(|(_, _, range)| range.start <= offset && offset <= range.end)
            .collect();
        found.sort_by_key(|(_, _, range)| range.len());
        found
    }
}

/// Where bytes are after edits.
pub(crate) fn carry(edits: &[Edit], bytes: &Range<usize>) -> Range<usize> {
    let end = |offset| edits.iter().fold(offset, |offset, edit| edit.carry(offset));
    let start = end(bytes.start);
    start..end(bytes.end).max(start)
}

fn is_too_large(text: &str) -> bool {
    text.len() as u64 > caveat_workspace::read::MAX_BYTES
}

fn point(text: &Rope, offset: usize) -> Point {
    let row = text.byte_to_line(offset);
    Point { row, column: offset - text.line_to_byte(row) }
}

/// Replaces bytes, which must lie between characters.
pub(crate) fn replace(text: &mut Rope, range: Range<usize>, new: &str) -> Edit {
    let (start, old_end) = (point(text, range.start), point(text, range.end));
    let first = text.byte_to_char(range.start);
    text.remove(first..text.byte_to_char(range.end));
    text.insert(first, new);
    let new_end = point(text, range.start + new.len());
    Edit { range, new_len: new.len(), start, old_end, new_end }
}

/// Replaces bytes with the smallest edit that does it: a client may send the whole text for every key.
fn replace_within(text: &mut Rope, bytes: Range<usize>, new: &str) -> Edit {
    let old = text.byte_slice(bytes.clone()).to_string();
    let same = |(a, b): &(char, char)| a == b;
    let head: usize = old.chars().zip(new.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let tail: usize = old[head..].chars().rev().zip(new[head..].chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    replace(text, bytes.start + head..bytes.end - tail, &new[head..new.len() - tail])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_edit_knows_its_points() {
        let mut text = Rope::from_str("one\ntwo 🦀\nthree");
        let edit = replace(&mut text, 5..14, "é\n\nx");
        assert_eq!(text, "one\nté\n\nxhree");
        let at = |row, column| Point { row, column };
        assert_eq!((edit.start, edit.old_end, edit.new_end), (at(1, 1), at(2, 1), at(3, 1)));
        assert_eq!((edit.range, edit.new_len), (5..14, 5));
    }

    #[test]
    fn a_whole_text_is_the_smallest_edit() {
        let check = |old: &str, new: &str, range: Range<usize>, len: usize| {
            let mut text = Rope::from_str(old);
            let edit = replace_within(&mut text, 0..old.len(), new);
            assert_eq!(text, new);
            assert_eq!((edit.range, edit.new_len), (range, len), "{old:?} to {new:?}");
        };
        check("abc", "abc", 3..3, 0);
        check("abc", "axc", 1..2, 1);
        check("aaa", "aa", 2..3, 0);
        check("🦀a", "🦁a", 0..4, 4);
        check("", "abc", 0..0, 3);
        check("abc", "", 0..3, 0);
    }

    proptest! {
        #[test]
        fn edits_are_those_of_the_analysis(text in "[ab🦀\n]{0,20}", new in "[cé\n]{0,6}", a in 0usize..30, b in 0usize..30) {
            let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let (start, end) = (boundary(a.min(b)), boundary(a.max(b)));
            let mut rope = Rope::from_str(&text);
            prop_assert_eq!(replace(&mut rope, start..end, &new), Edit::of(&text, start..end, &new));
            let mut expected = text.clone();
            expected.replace_range(start..end, &new);
            prop_assert_eq!(rope.to_string(), expected);
        }

        #[test]
        fn any_two_texts_have_an_edit(old in "[ab🦀🦁]{0,8}", new in "[ab🦀🦁]{0,8}") {
            let mut rope = Rope::from_str(&old);
            let edit = replace_within(&mut rope, 0..old.len(), &new);
            prop_assert_eq!(rope.to_string(), new.clone());
            prop_assert_eq!(old.len() - edit.range.len() + edit.new_len, new.len());
        }
    }
}
