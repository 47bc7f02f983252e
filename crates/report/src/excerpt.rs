//! Source with underlines, as editors and compilers show it.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use caveat_catalog::Severity;

use crate::place::{Lines, ceil, floor};
use crate::style::{BOLD, Look, clean, of_severity, paint};

/// A line longer than this is cut around what is underlined, in bytes.
const LONG_LINE: usize = 1_000;
/// Bytes kept on each side of the underlined part of a long line.
const AROUND: usize = 80;
/// Lines that an underlined part may span; of a longer one only the first line is underlined.
const MAX_LINES: usize = 6;
/// Columns that the line number and the marks of a cut line take.
const MARGIN: usize = 18;

/// Something to show in its place.
#[derive(Debug, Clone)]
pub struct Excerpt<'a> {
    /// How bad it is.
    pub severity: Severity,
    /// The rule's id.
    pub rule: &'a str,
    /// What is wrong.
    pub message: &'a str,
    /// The file, for its header.
    pub path: &'a str,
    /// The file's whole text.
    pub text: &'a str,
    /// The bytes to underline.
    pub range: Range<usize>,
    /// Further places, each with what happens there.
    pub steps: Vec<(Range<usize>, String)>,
    /// Lines below it that inform.
    pub notes: Vec<String>,
    /// Lines below it that say what to do.
    pub helps: Vec<String>,
}

impl Excerpt<'_> {
    /// Renders it, styled, without a final line break.
    pub fn render(&self, look: Look) -> String {
        let lines = Lines::new(self.text);
        let place = lines.place(self.range.start);
        let range = self.shortened(&lines, look.width.saturating_sub(MARGIN));
        let window = self.window(&lines, &range);
        let level = match self.severity {
            Severity::Critical | Severity::High => Level::ERROR,
            Severity::Medium => Level::WARNING,
            Severity::Low => Level::NOTE,
        };
        let shift = |range: &Range<usize>| {
            let lead = window.before.len();
            range.start - window.range.start + lead..range.end.max(range.start) - window.range.start + lead
        };
        let source = format!("{}{}{}", window.before, &self.text[window.range.clone()], window.after);
        let mut snippet = Snippet::source(source).line_start(window.line).annotation(AnnotationKind::Primary.span(shift(&range)));
        let inside = |range: &Range<usize>| window.range.start <= range.start && range.end <= window.range.end && *range != self.range;
        for (step, label) in self.steps.iter().filter(|(step, _)| inside(step)) {
            snippet = snippet.annotation(AnnotationKind::Context.span(shift(step)).label(label.as_str()));
        }
        let mut group = Group::with_level(level);
        group = if window.before.is_empty() {
            group.element(snippet.path(clean(self.path)))
        } else {
            // Counted in the cut line, the column would be wrong.
            group.element(Origin::path(clean(self.path)).line(place.line).char_column(place.column)).element(snippet)
        };
        for (step, label) in self.steps.iter().filter(|(step, _)| !inside(step) && *step != self.range) {
            group = group.element(Level::NOTE.message(format!("line {}: {label}", lines.place(step.start).line)));
        }
        for note in &self.notes {
            group = group.element(Level::NOTE.message(note.as_str()));
        }
        for help in &self.helps {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let decor = if look.unicode { DecorStyle::Unicode } else { DecorStyle::Ascii };
        let rendered = Renderer::styled().decor_style(decor).term_width(look.width).render(&[group]);
        let below = if window.before.is_empty() { rendered } else { without_empty_header(&rendered) };
        format!("{}{below}", self.title(look))
    }

    /// What is wrong, in as many lines as it takes.
    fn title(&self, look: Look) -> String {
        let name = format!("{}[{}]: ", self.severity, self.rule);
        // The name is measured as one word, and styled once all is wrapped.
        let stand_in = "x".repeat(name.chars().count());
        let text = format!("{stand_in}{}", clean(self.message).replace('\n', " "));
        let options = textwrap::Options::new(look.width.max(20))
            .subsequent_indent("  ")
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let mut out = String::new();
        for (index, line) in textwrap::wrap(&text, options).into_iter().enumerate() {
            let rest = line.strip_prefix(stand_in.as_str()).filter(|_| index == 0);
            let lead = rest.map(|_| paint(of_severity(self.severity), name.trim_end())).unwrap_or_default();
            let space = if rest.is_some() { " " } else { "" };
            out.push_str(&format!("{lead}{space}{}\n", paint(BOLD, rest.unwrap_or(&line))));
        }
        out
    }

    /// The part to underline: all of it, or as much of its first line as there are columns for where it is long.
    fn shortened(&self, lines: &Lines<'_>, columns: usize) -> Range<usize> {
        let start = floor(self.text, self.range.start);
        let end = ceil(self.text, self.range.end).max(start);
        let (first, last) = (lines.place(start).line, lines.place(end).line);
        let end = if last - first < MAX_LINES { end } else { lines.line(first).end.max(start) };
        let on_one_line = lines.place(end).line == first;
        match self.text[start..end].char_indices().nth(columns) {
            Some((cut, _)) if on_one_line => start..start + cut,
            _ => start..end,
        }
    }

    /// The part of the text to show.
    fn window(&self, lines: &Lines<'_>, range: &Range<usize>) -> Window {
        let (first, last) = (lines.place(range.start).line, lines.place(range.end).line);
        let whole = lines.line(first).start..lines.line(last).end.max(range.end);
        if whole.len() > LONG_LINE {
            let start = ceil(self.text, range.start.saturating_sub(AROUND).max(whole.start));
            let end = floor(self.text, range.end.saturating_add(AROUND).min(whole.end));
            let end = end.max(range.end);
            let mark = |cut: bool| if cut { "…" } else { "" };
            return Window { line: first, range: start..end, before: mark(start > whole.start), after: mark(end < whole.end) };
        }
        // Steps are shown where they stand, as long as what is between can be folded away cheaply.
        let near = self.steps.iter().filter(|(step, _)| step.start.abs_diff(range.start) < 64 * LONG_LINE);
        let (start, end) = near.fold((whole.start, whole.end), |(start, end), (step, _)| (start.min(step.start), end.max(step.end)));
        let (first, last) = (lines.place(start).line, lines.place(end).line);
        let wider = lines.line(first).start..lines.line(last).end;
        let has_long_line = self.text[wider.clone()].lines().any(|line| line.len() > LONG_LINE);
        if has_long_line {
            return Window { line: lines.place(range.start).line, range: whole, before: "", after: "" };
        }
        Window { line: first, range: wider, before: "", after: "" }
    }
}

/// Takes away the header of a snippet that has no path, since a header stands above it already.
fn without_empty_header(rendered: &str) -> String {
    let is_empty = |line: &str| {
        [":::", "⸬"].iter().any(|mark| line.contains(mark))
            && !line.contains(|c: char| c.is_alphanumeric() && c != 'm' && !c.is_ascii_digit())
    };
    rendered.lines().filter(|line| !is_empty(line)).collect::<Vec<_>>().join("\n")
}

struct Window {
    /// The line on which it begins, 1-based.
    line: usize,
    range: std::ops::Range<usize>,
    before: &'static str,
    after: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt<'a>(text: &'a str, needle: &str) -> Excerpt<'a> {
        let start = text.find(needle).expect("the needle is in the text");
        Excerpt {
            severity: Severity::High,
            rule: "python/x",
            message: "this is bad",
            path: "a.py",
            text,
            range: start..start + needle.len(),
            steps: Vec::new(),
            notes: vec!["CWE-78".into()],
            helps: vec!["mend it".into()],
        }
    }

    fn check(excerpt: &Excerpt<'_>, expected: &str) {
        let rendered = excerpt.render(Look { width: 80, unicode: false });
        assert_eq!(anstream::adapter::strip_str(&rendered).to_string(), expected);
    }

    #[test]
    fn a_finding_is_underlined_in_its_place() {
        check(
            &excerpt("import os\n\ndef f(x):\n    os.system(x)\n", "os.system(x)"),
            "\
high[python/x]: this is bad
 --> a.py:4:5
  |
4 |     os.system(x)
  |     ^^^^^^^^^^^^
  |
  = note: CWE-78
  = help: mend it",
        );
    }

    #[test]
    fn astral_characters_do_not_shift_the_underline() {
        check(
            &excerpt("x = '🦀é' + bad()\n", "bad()"),
            "\
high[python/x]: this is bad
 --> a.py:1:12
  |
1 | x = '🦀é' + bad()
  |             ^^^^^
  |
  = note: CWE-78
  = help: mend it",
        );
    }

    #[test]
    fn a_finding_wider_than_the_terminal_stays_in_it() {
        let text = format!("value = call({})\n", "argument, ".repeat(20));
        let rendered = excerpt(&text, text.trim_end()).render(Look { width: 60, unicode: true });
        let plain = anstream::adapter::strip_str(&rendered).to_string();
        assert!(plain.lines().all(|line| line.chars().count() <= 60), "{plain}");
    }

    #[test]
    fn a_long_message_is_wrapped() {
        let mut excerpt = excerpt("bad()\n", "bad()");
        excerpt.message = "one two three four five six seven eight nine ten eleven";
        let rendered = excerpt.render(Look { width: 40, unicode: false });
        let plain = anstream::adapter::strip_str(&rendered).to_string();
        assert!(plain.starts_with("high[python/x]: one two three four five\n  six seven eight nine ten eleven\n --> a.py"), "{plain}");
    }

    #[test]
    fn steps_are_shown_with_their_labels() {
        let text = "a = source()\nb = 1\nc = 2\nd = 3\nsink(a)\n";
        let mut excerpt = excerpt(text, "sink(a)");
        excerpt.steps = vec![(4..12, "it comes from here".into())];
        excerpt.notes.clear();
        check(
            &excerpt,
            "\
high[python/x]: this is bad
 --> a.py:5:1
  |
1 | a = source()
  |     -------- it comes from here
...
5 | sink(a)
  | ^^^^^^^
  |
  = help: mend it",
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_finding() {
        let text = format!("{}bad(){}\n", "x;".repeat(100_000), "y;".repeat(100_000));
        let rendered = excerpt(&text, "bad()").render(Look { width: 80, unicode: false });
        assert!(rendered.len() < 2_000, "{}", rendered.len());
        assert!(rendered.contains("a.py:1:200001") && !rendered.contains(":::"), "{rendered}");
    }

    #[test]
    fn a_long_finding_is_underlined_on_its_first_line() {
        let text = format!("call(\n{})\n", "    1,\n".repeat(40));
        let rendered = excerpt(&text, &text[..text.len() - 1]).render(Look { width: 80, unicode: false });
        assert!(rendered.lines().count() < 9, "{rendered}");
    }

    #[test]
    fn nothing_in_a_file_steers_the_terminal() {
        let mut excerpt = excerpt("x = '\u{1b}[2J'; bad()\n", "bad()");
        excerpt.message = "\u{1b}]0;title\u{7}";
        excerpt.path = "a\u{1b}[1m.py";
        let rendered = excerpt.render(Look { width: 80, unicode: false });
        assert!(!rendered.contains("\u{1b}[2J") && !rendered.contains('\u{7}') && !rendered.contains("\u{1b}[1m.py"));
    }
}
