//! Suppressions in text without a grammar: what a comment is, is told by how it begins.

use std::ops::Range;

use crate::suppress::{MARK, Suppression};

/// What begins a comment in one kind of text or another.
const MARKS: [&str; 8] = ["<!--", "/*", "//", "--", "#", ";", "%", "REM "];
/// What ends one.
const ENDS: [&str; 2] = ["-->", "*/"];

/// All suppressions of a text.
pub(crate) fn all(text: &str) -> Vec<Suppression> {
    text.match_indices(MARK).filter_map(|(at, _)| one(text, at)).collect()
}

fn one(text: &str, at: usize) -> Option<Suppression> {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    let before = text[line..at].trim_end();
    let mark = MARKS.into_iter().find(|mark| before.ends_with(mark.trim_end()))?;
    let start = line + before.len() - mark.trim_end().len();
    let comment = text[start..end].trim_end();
    let range = start..start + comment.len();
    Suppression::parse(ENDS.iter().fold(comment, |comment, end| comment.trim_end_matches(end).trim_end()), range)
}

/// The bytes in which a suppression holds: its line; where it stands alone, the next line that is no comment; where nothing but comments
/// stands before it, the whole text.
pub(crate) fn scope(text: &str, suppression: &Range<usize>) -> Range<usize> {
    let line_start = text[..suppression.start].rfind('\n').map_or(0, |end| end + 1);
    let line_end = text[suppression.end..].find('\n').map_or(text.len(), |length| suppression.end + length);
    if !text[line_start..suppression.start].trim().is_empty() {
        return line_start..line_end;
    }
    if text[..line_start].lines().all(is_comment) {
        return 0..text.len();
    }
    let mut end = line_end;
    while end < text.len() {
        let start = end + 1;
        end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        if !is_comment(&text[start..end]) {
            break;
        }
    }
    line_start..end
}

/// Whether a line holds no more than a comment.
pub(crate) fn is_comment(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || MARKS.iter().any(|mark| line.starts_with(mark.trim_end()))
}

/// The text of a comment, as this text writes its own; `None` where it shows none, and may have none.
pub(crate) fn comment(text: &str, said: &str) -> Option<String> {
    let first = text.trim_start();
    if first.starts_with("<!") || first.starts_with("<?xml") || (first.starts_with('<') && first.contains("</")) {
        return Some(format!("<!-- {said} -->"));
    }
    let lines = || text.lines().map(str::trim_start);
    let known = ["//", "#", ";", "--"].into_iter().find(|mark| {
        // A dash also begins an entry of a list, and three of them a document.
        lines().any(|line| line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '!'])))
    });
    let is_json = first.starts_with(['{', '[']) && first.trim_end().ends_with(['}', ']']);
    let is_settings = || {
        let mut lines = lines().filter(|line| !line.is_empty());
        lines.all(|line| line.contains('=') || line.contains(": ") || line.ends_with(':') || line.starts_with(['-', '[', '#']))
    };
    match known {
        Some(mark) => Some(format!("{mark} {said}")),
        None if !is_json && is_settings() => Some(format!("# {said}")),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, &str)]) {
        let found: Vec<(String, &str)> = all(text)
            .iter()
            .map(|found| (format!("{}|{}", found.rules.join("+"), found.reason), &text[scope(text, &found.range)]))
            .collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(said, scope)| (said.as_str(), *scope)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_suppression_holds_on_its_line_the_next_or_everywhere() {
        check("A=1\nB=2 # caveat: allow x -- why\nC=3\n", &[("x|why", "B=2 # caveat: allow x -- why")]);
        check("A=1\n; caveat: allow x -- why\n; more\nC=3\nD=4\n", &[("x|why", "; caveat: allow x -- why\n; more\nC=3")]);
        check("# top\n# caveat: allow x, y -- why\nA=1", &[("x+y|why", "# top\n# caveat: allow x, y -- why\nA=1")]);
        check("<a>\n  <!-- caveat: allow x -- why -->\n  <b/>\n", &[("x|why", "  <!-- caveat: allow x -- why -->\n  <b/>")]);
        check("a: 1\nb: 2 /* caveat: allow x -- why */\n", &[("x|why", "b: 2 /* caveat: allow x -- why */")]);
    }

    #[test]
    fn what_is_no_comment_is_no_suppression() {
        check("Write `# caveat: allow x -- y`?\nsay caveat: allow x -- y\n", &[("x|y`?", "Write `# caveat: allow x -- y`?")]);
        check("caveat: allow x -- y", &[]);
    }

    #[test]
    fn a_comment_is_written_as_the_text_writes_its_own() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(comment(text, "x").as_deref(), expected, "{text}");
        check("# a\nb=1\n", Some("# x"));
        check("// a\nb = 1;\n", Some("// x"));
        check("; a\n[b]\nc=1\n", Some("; x"));
        check("A=1\nB=2\n", Some("# x"));
        check("a:\n  - b: 1\n", Some("# x"));
        check("{\"a\": 1}\n", None);
        check("Some words.\n", None);
        check("<?xml version=\"1.0\"?>\n<a></a>\n", Some("<!-- x -->"));
    }
}
