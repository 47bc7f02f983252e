//! How findings are written in tests, and what Markdown may hold.

use serde_json::Value;

use crate::text::Encoding;

/// Diagnostics as one line each, in the order of the text: the line's number, the rule, and the text that is underlined.
pub fn lines(encoding: Encoding, text: &str, diagnostics: &[Value]) -> Vec<String> {
    lines_of(encoding, text, diagnostics).unwrap_or_else(|| panic!("these diagnostics are of another text: {diagnostics:#?}"))
}

/// The same, if every diagnostic has its place in the text.
pub(crate) fn lines_of(encoding: Encoding, text: &str, diagnostics: &[Value]) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for diagnostic in diagnostics {
        let start = encoding.offset_of(text, &diagnostic["range"]["start"])?;
        let underlined = text.get(start..encoding.offset_of(text, &diagnostic["range"]["end"])?)?;
        let rule = diagnostic["code"].as_str().expect("the code is the rule's id");
        let line = text[..start].matches('\n').count() + 1;
        found.push((start, format!("{line} {rule}: {underlined}")));
    }
    found.sort();
    Some(found.into_iter().map(|(_, line)| line).collect())
}

/// Fails unless a text is `CommonMark` that every editor renders: closed fences, no HTML, no command links.
pub fn commonmark(text: &str) {
    let mut fence = None;
    let mut prose = String::new();
    for line in text.lines() {
        let marker = line.trim_start().strip_prefix("```");
        match (fence.is_some(), marker) {
            (false, Some(info)) => fence = Some(info),
            (true, Some("")) => fence = None,
            (true, _) => {}
            (false, None) => {
                prose.push_str(line);
                prose.push('\n');
            }
        }
    }
    assert!(fence.is_none(), "a code block is not closed:\n{text}");
    // What stands between equal runs of backquotes is code.
    let mut words = String::new();
    let mut rest = prose.as_str();
    while let Some(at) = rest.find('`') {
        words.push_str(&rest[..at]);
        let run = rest[at..].chars().take_while(|c| *c == '`').count();
        let inner = &rest[at + run..];
        let close = inner.find(&"`".repeat(run)).unwrap_or_else(|| panic!("code is not closed at {:?} in:\n{text}", &rest[at..]));
        rest = &inner[close + run..];
    }
    words.push_str(rest);
    let is_html = |(at, _): (usize, &str)| {
        words[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c)) && !words[at + 1..].starts_with("http")
    };
    assert!(!words.match_indices('<').any(is_html), "HTML in:\n{text}");
    assert!(!words.contains("](command:"), "a command link in:\n{text}");
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;

    #[test]
    fn plain_markdown_is_told_from_other() {
        let check = |text: &'static str, expected: bool| assert_eq!(catch_unwind(|| commonmark(text)).is_ok(), expected, "{text}");
        check("**a** `<b>` and ``a ` <i>``, 1 < 2\n\n```html\n<p>\n```\n<https://example.org>", true);
        check("a <b>c</b>", false);
        check("a <!-- b -->", false);
        check("```\ncode", false);
        check("a `b", false);
        check("[x](command:y)", false);
    }
}
