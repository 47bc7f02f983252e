//! What `caveat try` prints.

use std::collections::BTreeSet;
use std::path::Path;

use caveat_catalog::{Catalog, Rule, Severity};
use caveat_report::excerpt::Excerpt;
use caveat_report::place::Lines;
use caveat_report::style::{BAD, CODE, FAINT, GOOD, Look, PLACE, clean, count, of_severity, paint};
use caveat_report::{diff, markdown};

use super::session::{Document, OfferedAction, Shown};

/// Columns beyond which running text is hard to read.
const READABLE: usize = 96;

/// How it is printed, and what was printed so far.
pub(super) struct View {
    look: Look,
    catalog: Catalog,
    topics: BTreeSet<String>,
    findings: usize,
    fixed: usize,
}

impl View {
    pub(super) fn new(look: Look, catalog: Catalog) -> Self {
        Self { look, catalog, topics: BTreeSet::new(), findings: 0, fixed: 0 }
    }

    /// What is opened; the demo without a file.
    pub(super) fn opening(&self, file: Option<&Path>) -> String {
        let what = file.map_or_else(
            || "This is a small web shop, vulnerable on purpose, as your editor shows it.".to_owned(),
            |file| format!("This is `{}` as your editor shows it. Nothing is written to it.", file.display()),
        );
        let about = "**Caveat** finds weaknesses as you type, and teaches at the line where it matters.";
        format!("\n{}\n", markdown::render(&format!("{about} {what}"), self.readable(0), ""))
    }

    /// The findings of all files, a line each.
    pub(super) fn problems(&self, opened: &[(Document, Vec<Shown>)]) -> String {
        let mut out = String::new();
        for (document, shown) in opened {
            out.push_str(&title(document, shown.len()));
            let lines = Lines::new(&document.text);
            for one in shown {
                let line = lines.place(one.range.start).line;
                let severity = self.severity(one);
                let rule = self.catalog.rule(&one.rule);
                let title = cut(rule.map_or(&one.message, |rule| &rule.title), self.look.width.saturating_sub(18));
                out.push_str(&format!("{line:>5}  {}  {title}\n", paint(of_severity(severity), format!("{severity:8}"))));
            }
            out.push('\n');
        }
        out
    }

    pub(super) fn heading(&self, document: &Document, findings: usize) -> String {
        format!("{}\n{}{}\n\n", self.look.rule(), title(document, findings), self.look.rule())
    }

    /// One finding with its lesson and its fixes.
    pub(super) fn finding(&mut self, document: &Document, one: &Shown, hover: &str, fixes: &[OfferedAction]) -> String {
        self.findings += 1;
        let rule = self.catalog.rule(&one.rule).cloned();
        let severity = self.severity(one);
        let excerpt = Excerpt {
            severity,
            rule: &one.rule,
            message: &one.message,
            path: &document.name,
            text: &document.masked,
            range: one.range.clone(),
            steps: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
        };
        let mut body = markdown::render(&self.lesson(rule.as_deref(), &one.message, hover), self.readable(6), "");
        let dot = if self.look.unicode { "●" } else { "*" };
        for (index, fix) in fixes.iter().enumerate() {
            let lead = if index == 0 { "\n" } else { "" };
            let item = markdown::render(&format!("- {}", fix.title), self.readable(6), "");
            let style = if fix.preferred { GOOD.bold() } else { GOOD };
            body.push_str(&format!("{lead}{}", item.replacen('-', &paint(style, dot), 1)));
        }
        let bar = paint(of_severity(severity), if self.look.unicode { "┃" } else { "|" });
        let beside: String = body.lines().map(|line| format!("    {bar} {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n");
        format!("{}\n{beside}\n\n", excerpt.render(self.look))
    }

    /// What all safe fixes of a document did.
    pub(super) fn fixes(&mut self, document: &Document, after: &str, before: &[Shown], left: &[Shown]) -> String {
        self.fixed = before.len().saturating_sub(left.len());
        let title = paint(GOOD.bold(), format!("All safe fixes of {}, applied at once", clean(&document.name)));
        let diff = diff::unified(&document.masked, after, &document.name, &document.name);
        format!("{}\n{title}\n{}\n\n{diff}\n", self.look.rule(), self.look.rule())
    }

    /// What it came to, and what to do next.
    pub(super) fn closing(&self, others: &[&str]) -> String {
        let what = format!("**{}** on {}", count(self.findings, "finding"), count(self.topics.len(), "topic"));
        let fixed = match self.fixed {
            0 => "no safe fix among them".to_owned(),
            number => format!("{number} gone by safe fixes; the others want a person's look"),
        };
        let promise = "Nothing left this machine, nothing was logged, and no file of yours was changed.";
        let mut out = format!("{}\n{}\n", self.look.rule(), markdown::render(&format!("{what}: {fixed}. {promise}"), self.readable(0), ""));
        let mut next = |command: &str, what: &str| out.push_str(&format!("  {}  {what}\n", paint(CODE, format!("{command:22}"))));
        for other in others {
            next(&format!("caveat try {other}"), "the same for this file of the shop");
        }
        next("caveat try FILE", "the same for a file of yours");
        next("caveat check .", "a whole project, for a terminal or CI");
        next("caveat rules list", "all that is looked for");
        next("caveat lsp", "what your editor starts; see docs/editors.md for how");
        out
    }

    /// The lesson's three paragraphs, once a topic: the message stands above the source, the fixes below.
    fn lesson(&mut self, rule: Option<&Rule>, message: &str, hover: &str) -> String {
        // One hover may be about several findings at this place.
        let own = hover.split("\n\n---\n\n").find(|part| part.contains(message)).unwrap_or(hover);
        let Some(rule) = rule else { return own.to_owned() };
        let lesson = self.catalog.lessons.get(&rule.topic).map(|lesson| lesson.front.title.clone());
        let lesson = lesson.unwrap_or_else(|| rule.topic.to_string());
        if !self.topics.insert(rule.topic.to_string()) {
            return format!("The lesson on {} is above.", lesson.to_lowercase());
        }
        let parts = ["**What is wrong.**", "**Attack.**", "**Fix.**"];
        let paragraphs: Vec<&str> = own.split("\n\n").filter(|text| parts.iter().any(|part| text.starts_with(part))).collect();
        if paragraphs.is_empty() { own.to_owned() } else { paragraphs.join("\n\n") }
    }

    fn severity(&self, one: &Shown) -> Severity {
        self.catalog.rule(&one.rule).map_or_else(
            || match one.severity {
                1 => Severity::High,
                2 => Severity::Medium,
                _ => Severity::Low,
            },
            |rule| rule.severity,
        )
    }

    fn readable(&self, taken: usize) -> Look {
        Look { width: self.look.width.saturating_sub(taken).min(READABLE), ..self.look }
    }
}

fn title(document: &Document, findings: usize) -> String {
    let found = match findings {
        0 => paint(GOOD.bold(), "nothing found"),
        number => paint(BAD, count(number, "finding")),
    };
    format!("{}  {}  {found}\n", paint(PLACE, clean(&document.name)), paint(FAINT, &document.language))
}

/// A text in at most this many columns, counted in characters.
fn cut(text: &str, columns: usize) -> String {
    let text = clean(text).replace('`', "");
    if text.chars().count() <= columns {
        return text;
    }
    text.chars().take(columns.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(cut("`abc` d", 5), "abc d");
        assert_eq!(cut("abcdef", 4), "abc…");
    }
}
