//! Markdown for a terminal: lessons are written so that little of it is needed.

use crate::style::{BOLD, CODE, Look, clean, paint};

/// Lays out `CommonMark` without HTML: headings, paragraphs, lists, fenced code, strong text and code. Ends in a line break.
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
    // Wrapped first, so that styles do not count; they are opened and closed a line at a time.
    let options = textwrap::Options::new(width).subsequent_indent(&rest).break_words(false);
    let mut open = Open::default();
    for line in textwrap::wrap(paragraph, options) {
        out.push_str(&format!("{indent}{}\n", open.line(&line)));
    }
    paragraph.clear();
}

/// Which marks are open where a wrapped line ends.
#[derive(Default)]
struct Open {
    strong: bool,
    code: bool,
}

impl Open {
    fn line(&mut self, line: &str) -> String {
        let mut out = self.style();
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            if c == '`' {
                self.code = !self.code;
                out.push_str(&self.style());
                rest = &rest[1..];
            } else if !self.code && rest.starts_with("**") {
                self.strong = !self.strong;
                out.push_str(&self.style());
                rest = &rest[2..];
            } else if !self.code && c == '\\' && rest[1..].starts_with(|next: char| next.is_ascii_punctuation()) {
                out.push_str(&rest[1..2]);
                rest = &rest[2..];
            } else {
                out.push(c);
                rest = &rest[c.len_utf8()..];
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
        check("**What is wrong.** `run` is\ncalled with a shell.", 30, "  What is wrong. run is\n  called with a shell.\n");
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
    fn a_style_goes_on_after_a_line_break() {
        let rendered = render("**aaaa bbbb**", Look { width: 7, unicode: true }, "");
        assert_eq!(rendered.matches(&BOLD.render().to_string()).count(), 2, "{rendered:?}");
    }
}
