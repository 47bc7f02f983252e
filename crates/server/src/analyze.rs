//! What a worker does with one revision of a document: text in; findings, diagnostics and words for the log out.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use caveat_analysis::{Analysis, Date, Edit, Finding, Input};
use caveat_progress as progress;
use ropey::Rope;
use tower_lsp::ls_types::Diagnostic;

use crate::capabilities::{Delivery, Profile};
use crate::diagnostics::{self, Place, Report};
use crate::document::{Revision, Told, carry};
use crate::event::{Outcome, Seen};
use crate::layout::{Layout, Part};
use crate::roots::Loaded;
use crate::settings::Settings;

/// Bytes of the beginning of a text in which its author may be named.
const HEAD: usize = 4096;

/// One revision to analyse.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) loaded: Arc<Loaded>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) profile: Arc<Profile>,
    /// How the text lies in the client's documents.
    pub(crate) layout: Layout,
    pub(crate) path: Option<std::path::PathBuf>,
    /// Whether it is the module of a notebook.
    pub(crate) is_notebook: bool,
    pub(crate) language: Arc<str>,
    pub(crate) text: Rope,
    pub(crate) revision: Revision,
    /// The analysis to build on, and the changes since.
    pub(crate) previous: Option<(Arc<Analyzed>, Vec<Edit>)>,
    /// Whether to see if the text is what is on disk: if so, it came from there.
    pub(crate) check_disk: bool,
    /// Whether what it found is built on too. If not, it only says what was shown.
    pub(crate) incremental: bool,
}

/// An analysed revision.
#[derive(Debug)]
pub(crate) struct Analyzed {
    /// What was found.
    pub(crate) analysis: Analysis,
    /// Of which revision.
    pub(crate) revision: Revision,
    /// Its text.
    pub(crate) text: Rope,
    /// How that lies in the client's documents.
    pub(crate) layout: Layout,
    /// Whether it was built on an earlier analysis.
    pub(crate) incremental: bool,
    /// Which findings are shown, by index.
    shown: Vec<usize>,
}

/// Diagnostics, as the client gets them.
#[derive(Debug)]
pub(crate) enum Delivered {
    /// Frames to send.
    Push(Vec<Publication>),
    /// Reports to answer with.
    Pull(Vec<Told>),
}

/// The diagnostics of a document, as they are published.
#[derive(Debug)]
pub(crate) struct Publication {
    /// The document.
    pub(crate) key: Arc<str>,
    /// The same for the same bytes.
    pub(crate) hash: u64,
    /// The frame.
    pub(crate) bytes: Vec<u8>,
}

impl Analyzed {
    /// The findings that are shown.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &Finding> {
        self.shown.iter().map(|index| &self.analysis.findings()[*index])
    }
}

/// The text of a rope, which the analysis takes in one piece.
pub(crate) fn whole(text: &Rope) -> Arc<str> {
    let mut whole = String::with_capacity(text.len_bytes());
    text.chunks().for_each(|chunk| whole.push_str(chunk));
    whole.into()
}

/// The beginning of a text.
pub(crate) fn head(text: &str) -> &str {
    let end = (0..=HEAD.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

/// Today in UTC, for suppressions that expire.
pub(crate) fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Date::from_unix_seconds(since.map_or(0, |since| since.as_secs()))
}

/// Whether a file holds just this text, as when an editor has read it again after a change from outside.
fn is_on_disk(path: &Path, text: &str) -> bool {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let size = |metadata: std::fs::Metadata| metadata.is_file().then_some(metadata.len());
    let Some(size) = std::fs::metadata(path).ok().and_then(size) else { return false };
    let same_size = [text.len(), text.len() + MARK.len()].iter().any(|length| *length as u64 == size);
    // Nearly always the sizes tell.
    same_size && std::fs::read(path).is_ok_and(|bytes| bytes.strip_prefix(MARK).unwrap_or(&bytes) == text.as_bytes())
}

/// Analyses a revision.
pub(crate) fn run(job: &Job) -> Outcome {
    let text = whole(&job.text);
    // What a project's files tell of its dependencies holds for Python wherever it is.
    let python = job.path.as_ref().filter(|_| job.is_notebook).map(|path| path.with_extension("py"));
    let facts = job.loaded.facts(python.as_deref().or(job.path.as_deref()), head(&text));
    let input = Input { text: text.clone(), language: &job.language, facts: &facts, today: today() };
    let previous = job.previous.as_ref().filter(|_| job.incremental);
    let analysis = job.loaded.engine.analyze(&input, previous.map(|(analyzed, edits)| (&analyzed.analysis, edits.as_slice())));
    if analysis.is_bounded() {
        tracing::debug!("following values in {} reached a bound: there may be more than was found", &*job.language);
    }
    let wanted: Vec<usize> =
        (0..analysis.findings().len()).filter(|index| job.settings.shows(&analysis.findings()[*index], job.loaded.config.level)).collect();
    let shown = match &job.previous {
        Some((before, edits)) => without_half_typed(&analysis, wanted, before, edits),
        None => wanted,
    };
    let incremental = previous.is_some();
    let analyzed = Analyzed { analysis, revision: job.revision, incremental, text: job.text.clone(), layout: job.layout.clone(), shown };
    let seen = seen(&analyzed, job.previous.as_ref().map(|(before, _)| &**before), &text);
    let delivery = delivered(job, &analyzed);
    let on_disk = job.path.as_deref().filter(|_| job.check_disk).map(|path| is_on_disk(path, &text));
    Outcome { analyzed: Arc::new(analyzed), delivery, seen, on_disk }
}

/// The diagnostics of every document that a text is of.
fn delivered(job: &Job, analyzed: &Analyzed) -> Delivered {
    let place = Place { profile: &job.profile, layout: &job.layout };
    let mut items: Vec<Vec<Diagnostic>> = job.layout.parts().iter().map(|_| Vec::new()).collect();
    for (part, diagnostic) in analyzed.shown().filter_map(|finding| place.diagnostic(finding)) {
        if let Some(at) = job.layout.parts().iter().position(|own| own.key == part.key) {
            items[at].push(diagnostic);
        }
    }
    let all = job.layout.parts().iter().zip(items);
    match job.profile.delivery {
        Delivery::Push => {
            let publication = |(part, items): (&Part, _)| {
                let bytes = diagnostics::publish_frame(&part.uri, items, Some(part.version));
                Publication { key: part.key.clone(), hash: rapidhash::v3::rapidhash_v3(&bytes), bytes }
            };
            Delivered::Push(all.map(publication).collect())
        }
        Delivery::Pull => {
            let told = |(part, items): (&Part, _)| Told { uri: part.uri.clone(), version: part.version, report: Report::of(items) };
            Delivered::Pull(all.map(told).collect())
        }
    }
}

/// Holds back findings that are new, on the line being typed, and in a statement that does not parse yet.
fn without_half_typed(analysis: &Analysis, mut wanted: Vec<usize>, before: &Analyzed, edits: &[Edit]) -> Vec<usize> {
    let Some(typed) = edits.last() else { return wanted };
    if !analysis.has_errors() {
        return wanted;
    }
    let text: &str = analysis.text();
    let line = line_around(text, typed.range.start..typed.range.start + typed.new_len);
    let known: Vec<(&str, Range<usize>)> = before.shown().map(|finding| (&*finding.rule.id, carry(edits, &finding.range))).collect();
    wanted.retain(|index| {
        let finding = &analysis.findings()[*index];
        let touches = |range: &Range<usize>| range.start <= finding.range.end && finding.range.start <= range.end;
        let is_known = || known.iter().any(|(rule, range)| *rule == &*finding.rule.id && touches(range));
        !touches(&line) || is_known() || !analysis.is_broken_at(finding.range.start)
    });
    wanted
}

/// The whole lines that hold some bytes, without the last line's end.
fn line_around(text: &str, bytes: Range<usize>) -> Range<usize> {
    let (text, end) = (text.as_bytes(), bytes.end.min(text.len()));
    let start = text[..bytes.start.min(end)].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    start..text[end..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |at| end + at)
}

fn seen(analyzed: &Analyzed, before: Option<&Analyzed>, text: &str) -> Seen {
    let analysis = &analyzed.analysis;
    let known = |finding: &Finding| before.is_some_and(|before| before.shown().any(|old| old.fingerprint == finding.fingerprint));
    Seen {
        findings: analyzed.shown().map(|finding| of_progress(finding, analysis.language())).collect(),
        suppressed: analysis
            .suppressed()
            .map(|finding| progress::Suppressed {
                finding: of_progress(finding, analysis.language()),
                reason: progress::SuppressReason::of(reason(text, finding).unwrap_or_default()),
            })
            .collect(),
        content: rapidhash::v3::rapidhash_v3(text.as_bytes()),
        operations: analyzed
            .shown()
            .filter(|finding| !known(finding))
            .map(|finding| (finding.fingerprint, analysis.operation(finding)))
            .collect(),
    }
}

/// A finding as the log of progress sees it.
pub(crate) fn of_progress(finding: &Finding, language: &str) -> progress::Finding {
    progress::Finding {
        fingerprint: finding.fingerprint.to_string(),
        snippet: finding.snippet,
        rule: finding.rule.id.to_string(),
        topic: finding.rule.topic.to_string(),
        language: language.to_owned(),
        span: finding.range.clone(),
    }
}

/// The reason of the comment that suppresses a finding: on its line, on the line above, or else anywhere.
fn reason<'a>(text: &'a str, finding: &Finding) -> Option<&'a str> {
    let line = line_around(text, finding.range.start..finding.range.start);
    let above = line_around(text, line.start.saturating_sub(1)..line.start.saturating_sub(1));
    let of = |line: &'a str| {
        let (_, comment) = line.split_once("caveat:")?;
        let (rules, reason) = comment.split_once("--")?;
        rules.contains(finding.rule.short_name()).then_some(reason)
    };
    of(&text[line]).or_else(|| of(&text[above])).or_else(|| text.lines().find_map(of))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_around_bytes_are_whole() {
        let check = |text: &str, bytes: Range<usize>, expected: &str| assert_eq!(&text[line_around(text, bytes)], expected);
        check("one\ntwo\nthree", 5..5, "two");
        check("one\ntwo\nthree", 4..4, "two");
        check("one\ntwo\nthree", 7..7, "two");
        check("one\ntwo\nthree", 2..5, "one\ntwo");
        check("one", 0..3, "one");
        check("", 0..0, "");
        check("one\n", 4..4, "");
        check("one", 9..9, "one");
    }

    #[test]
    fn a_text_that_is_on_disk_is_told_from_one_that_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.py");
        let check = |on_disk: &str, text: &str, expected: bool| {
            std::fs::write(&path, on_disk).expect("a file");
            assert_eq!(is_on_disk(&path, text), expected, "{on_disk:?} {text:?}");
        };
        check("x = 1\n", "x = 1\n", true);
        check("x = 1\n", "x = 2\n", false);
        check("x = 1\n", "x = 12\n", false);
        check("\u{feff}é", "é", true);
        check("", "", true);
        assert!(!is_on_disk(folder.path(), ""));
        assert!(!is_on_disk(&folder.path().join("gone"), ""));
    }

    #[test]
    fn a_rope_becomes_one_text() {
        let text = "é🦀\r\n".repeat(5_000);
        assert_eq!(&*whole(&Rope::from_str(&text)), text);
        assert_eq!(head(&text).len(), 4096);
        assert_eq!(head("é"), "é");
    }
}
