//! The rules of a catalog, for reading.

use caveat_catalog::{Catalog, FixKind, Rule};
use serde::Serialize;

use crate::style::{BOLD, CODE, FAINT, Look, clean, count, of_severity, paint};

/// A rule in a list.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    title: &'a str,
    severity: String,
    confidence: String,
    cwe: &'a [u16],
    owasp: &'a [String],
    topic: &'a str,
    fixes: Vec<Fix<'a>>,
}

#[derive(Serialize)]
struct Fix<'a> {
    title: &'a str,
    kind: FixKind,
}

/// Rules as JSON: an array, one object a rule. Ends in a line break.
pub fn json(rules: &[&Rule]) -> String {
    let entries: Vec<Entry<'_>> = rules
        .iter()
        .map(|rule| Entry {
            id: &rule.id,
            title: &rule.title,
            severity: rule.severity.to_string(),
            confidence: rule.confidence.to_string(),
            cwe: &rule.cwe,
            owasp: &rule.owasp,
            topic: &rule.topic,
            fixes: rule.fixes.iter().map(|fix| Fix { title: &fix.title, kind: fix.kind }).collect(),
        })
        .collect();
    let mut out = serde_json::to_string_pretty(&entries).expect("it has only texts and numbers");
    out.push('\n');
    out
}

/// Rules as lines, one a rule, and how many there are.
pub fn list(rules: &[&Rule]) -> String {
    let widest = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let mut out = String::new();
    for rule in rules {
        let severity = paint(of_severity(rule.severity), format!("{:8}", rule.severity));
        let confidence = paint(FAINT, format!("{:6}", rule.confidence));
        let fix = match rule.fixes.iter().map(|fix| fix.kind).collect::<Vec<_>>()[..] {
            [] => "     ",
            [FixKind::Safe, ..] => "safe ",
            [FixKind::Review, ..] => "fix  ",
        };
        out.push_str(&format!(
            "{}  {severity}  {confidence}  {}{}\n",
            paint(CODE, format!("{:widest$}", rule.id)),
            paint(FAINT, fix),
            rule.title
        ));
    }
    out.push_str(&paint(FAINT, format!("{}. Columns: id, severity, confidence, fix, title.", count(rules.len(), "rule"))));
    out.push('\n');
    out
}

/// All about one rule: what it says, its fixes, its examples, its lesson's opening. Ends in a line break.
pub fn show(catalog: &Catalog, rule: &Rule, look: Look) -> String {
    let cwe: Vec<String> = rule.cwe.iter().map(|cwe| format!("CWE-{cwe}")).collect();
    let mut out = format!("{}\n{}\n\n", paint(CODE.bold(), &rule.id), paint(BOLD, &rule.title));
    let mut line = |name: &str, value: String| out.push_str(&format!("{} {value}\n", paint(FAINT, format!("{name:11}"))));
    line("severity", paint(of_severity(rule.severity), rule.severity));
    line("confidence", rule.confidence.to_string());
    line("weakness", cwe.iter().chain(&rule.owasp).cloned().collect::<Vec<_>>().join(", "));
    line("lesson", rule.topic.to_string());
    for fix in &rule.fixes {
        line("fix", format!("{} ({})", fix.title, if fix.kind == FixKind::Safe { "safe" } else { "to be reviewed" }));
    }
    if let Some(why) = &rule.why_no_fix {
        line("no fix", why.clone());
    }
    line("suppress", format!("caveat: allow {} -- the reason", rule.short_name()));
    for (title, text) in [("Found", &rule.examples.bad), ("Not found", &rule.examples.good)] {
        out.push_str(&format!("\n{}\n", paint(BOLD, title)));
        for text in text.lines() {
            let style = if text.ends_with(" finding") { of_severity(rule.severity) } else { CODE };
            out.push_str(&format!("  {}\n", paint(style, clean(text))));
        }
    }
    if let Some(lesson) = catalog.lessons.get(&rule.topic) {
        out.push_str(&format!("\n{}\n", paint(BOLD, &lesson.front.title)));
        out.push_str(&crate::markdown::render(lesson.page.split("\n## ").next().unwrap_or_default(), look, "  "));
    }
    out
}
