//! Markdown for a terminal: lessons are written so that little of it is needed.

use crate::style::{BOLD, CODE, Look, clean, paint};

/// Lays out `CommonMark` without HTML: headings, paragraphs, lists, fenced and indented code, strong text and code. Ends in a line break.
pub fn render(text: &str, look: Look, indent: &str) -> String {
    let width = look.width.saturating_sub(indent.chars().count()).max(20);
    let mut out = String::new();
    let mut paragraph = String::new();
    let mut fence: Option<String> = None;
    let text = clean(text);
    for line in text.lines() {
        let trimmed = line.trim_start();
        let is_fence = trimmed.starts_with("```");
        if let Some(open) = &fence {
            if is_fence && trimmed.trim_end() == open.as_str() {
                fence = None;
            } else {
                out.push_str(&format!("{indent}  {}\n", paint(CODE, line)));
            }
            continue;
        }
        if is_fence {
            flush(&mut out, &mut paragraph, width, indent);
            fence = Some(trimmed.chars().take_while(|c| *c == '`').collect());
        } else if paragraph.is_empty() && line.starts_with("    ") && !trimmed.is_empty() && !is_item(trimmed) {
            out.push_str(&format!("{indent}  {}\n", paint(CODE, &line[4..])));
        } else if trimmed.is_empty() {
            flush(&mut out, &mut paragraph, width, indent);
            if !out.is_empty() && !out.ends_with("\n\n") {
                out.push('\n');
            }
        } else if let Some(title) = heading(trimmed) {
            flush(&mut out, &mut paragraph, width, indent);
            out.push_str(&format!("{indent}{}\n", paint(BOLD.underline(), title.replace('`', ""))));
        } else {
            if is_item(trimmed) {
                flush(&mut out, &mut paragraph, width, indent);
            }
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(trimmed.trim_end());
        }
    }
    flush(&mut out, &mut paragraph, width, indent);
    let end = out.trim_end_matches('\n').len();
    out.truncate(end);
    out.push('\n');
    out
}

fn heading(line: &str) -> Option<&str> {
    let title = line.trim_start_matches('#');
    (title.len() < line.len()).then(|| title.strip_prefix(' ')).flatten()
}

fn is_item(line: &str) -> bool {
    line.starts_with("- ") || line.starts_with("* ") || line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok())
}

fn flush(out: &mut String, paragraph: &mut String, width: usize, indent: &str) {
    if paragraph.is_empty() {
        return;
    }
    let hanging = if is_item(paragraph) { paragraph.find(' ').map_or(0, |at| at + 1) } else { 0 };
    let rest = " ".repeat(hanging);
    let marked = mark(paragraph, width);
    let options = textwrap::Options::new(width)
        .subsequent_indent(&rest)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace);
    let mut open = Open::default();
    for line in textwrap::wrap(&marked, options) {
        out.push_str(&format!("{indent}{}\n", open.line(&line)));
    }
    paragraph.clear();
}

/// Where strong text begins or ends: a character that takes no room, so that wrapping counts what is seen.
const STRONG: char = '\u{2063}';
/// The same for code.
const IN_CODE: char = '\u{2064}';
/// A space that stays within its line.
const FIXED: char = '\u{a0}';

/// Turns Markdown's marks into characters that take no room, and keeps short code on one line.
fn mark(text: &str, width: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        if c == '`'
            && let Some(end) = after.find('`')
        {
            let code = &after[..end];
            out.push(IN_CODE);
            out.extend(code.chars().map(|c| if c == ' ' && code.len() < width / 2 { FIXED } else { c }));
            out.push(IN_CODE);
            rest = &after[end + 1..];
        } else if let Some(after) = rest.strip_prefix("**") {
            out.push(STRONG);
            rest = after;
        } else if c == '\\' && after.starts_with(|next: char| next.is_ascii_punctuation()) {
            out.push_str(&after[..1]);
            rest = &after[1..];
        } else if ![STRONG, IN_CODE, FIXED].contains(&c) {
            out.push(c);
            rest = after;
        } else {
            out.push(' ');
            rest = after;
        }
    }
    out
}

/// Which marks are open where a wrapped line ends.
#[derive(Default)]
struct Open {
    strong: bool,
    code: bool,
}

impl Open {
    /// A wrapped line with its marks as styles, which end with the line.
    fn line(&mut self, line: &str) -> String {
        let mut out = self.style();
        for c in line.chars() {
            match c {
                STRONG => self.strong = !self.strong,
                IN_CODE => self.code = !self.code,
                FIXED => out.push(' '),
                other => out.push(other),
            }
            if c == STRONG || c == IN_CODE {
                out.push_str(&self.style());
            }
        }
        out.push_str("\u{1b}[0m");
        out
    }

    fn style(&self) -> String {
        let strong = if self.strong { BOLD.render().to_string() } else { String::new() };
        let code = if self.code { CODE.render().to_string() } else { String::new() };
        format!("\u{1b}[0m{strong}{code}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, width: usize, expected: &str) {
        let rendered = render(text, Look { width, unicode: true }, "  ");
        assert_eq!(anstream::adapter::strip_str(&rendered).to_string(), expected);
    }

    #[test]
    fn paragraphs_are_wrapped_and_marks_are_taken_away() {
        check("**What is wrong.** `run` is\ncalled with a shell.", 30, "  What is wrong. run is called\n  with a shell.\n");
    }

    #[test]
    fn code_lists_and_headings() {
        check(
            "# Title\n\n1. one two three\n2. two\n\n```python bad\nx  =  1\n```\n",
            20,
            "  Title\n\n  1. one two three\n  2. two\n\n    x  =  1\n",
        );
    }

    #[test]
    fn indented_code_is_code_and_a_list_is_none() {
        check("Run\n\n    a  `b`\n    c\n\n- one\n    - two\n", 20, "  Run\n\n    a  `b`\n    c\n\n  - one\n  - two\n");
    }

    #[test]
    fn marks_take_no_room_and_short_code_stays_together() {
        check("**ab** `x` aaaa bbbb cccc", 22, "  ab x aaaa bbbb cccc\n");
        check("aaaa bbbb cccc `d e` f", 22, "  aaaa bbbb cccc d e f\n");
        check("aaaa bbbb cccc dd `e f` g", 22, "  aaaa bbbb cccc dd\n  e f g\n");
        check("a \\* b ` c", 22, "  a * b ` c\n");
    }

    #[test]
    fn a_style_goes_on_after_a_line_break() {
        let rendered = render("**aaaa bbbb cccc dddd eeee**", Look { width: 20, unicode: true }, "");
        assert_eq!(rendered.matches(&BOLD.render().to_string()).count(), 2, "{rendered:?}");
    }
}
