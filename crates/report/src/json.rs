//! Findings as JSON, version 1. docs/cli.md describes every field; a field is never taken away or given another meaning without
//! a new version.

use std::ops::Range;

use caveat_analysis::{Finding, OfferedFix};
use caveat_catalog::{Confidence, FixKind, Level, Severity};
use serde::Serialize;

use crate::model::{FileReport, Report};
use crate::place::Lines;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    level: Level,
    summary: Summary,
    findings: Vec<Entry<'a>>,
    suppressed: Vec<Entry<'a>>,
    notices: Vec<NoticeEntry<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    findings: usize,
    suppressed: usize,
    critical: usize,
    high: usize,
    medium: usize,
    low: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'a str,
    title: &'a str,
    message: &'a str,
    severity: Severity,
    confidence: Confidence,
    cwe: &'a [u16],
    owasp: &'a [String],
    topic: &'a str,
    fingerprint: String,
    path: &'a str,
    language: &'a str,
    item: &'a str,
    start: Position,
    end: Position,
    steps: Vec<StepEntry>,
    fixes: Vec<FixEntry<'a>>,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
    offset: usize,
}

#[derive(Serialize)]
struct StepEntry {
    message: String,
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct FixEntry<'a> {
    title: &'a str,
    kind: FixKind,
    edits: Vec<EditEntry<'a>>,
}

#[derive(Serialize)]
struct EditEntry<'a> {
    start: Position,
    end: Position,
    text: &'a str,
}

#[derive(Serialize)]
struct NoticeEntry<'a> {
    path: &'a str,
    message: &'a str,
}

/// The report as JSON. Ends in a line break.
pub fn render(report: &Report<'_>) -> String {
    let by_severity = report.by_severity();
    let of = |severity| by_severity.get(&severity).copied().unwrap_or(0);
    let mut document = Document {
        version: 1,
        tool: Tool { name: "caveat", version: env!("CARGO_PKG_VERSION") },
        level: report.level,
        summary: Summary {
            files: report.scanned,
            findings: report.findings(),
            suppressed: report.suppressed(),
            critical: of(Severity::Critical),
            high: of(Severity::High),
            medium: of(Severity::Medium),
            low: of(Severity::Low),
        },
        findings: Vec::new(),
        suppressed: Vec::new(),
        notices: report.notices.iter().map(|notice| NoticeEntry { path: &notice.path, message: &notice.message }).collect(),
    };
    for file in &report.files {
        let lines = Lines::new(&file.text);
        document.findings.extend(file.findings.iter().map(|found| entry(file, &lines, &found.finding, &found.fixes)));
        document.suppressed.extend(file.suppressed.iter().map(|finding| entry(file, &lines, finding, &[])));
    }
    let mut out = serde_json::to_string_pretty(&document).expect("it has only texts and numbers");
    out.push('\n');
    out
}

fn entry<'a>(file: &'a FileReport, lines: &Lines<'_>, finding: &'a Finding, fixes: &'a [OfferedFix]) -> Entry<'a> {
    let (start, end) = positions(lines, &finding.range);
    let found = finding.steps();
    let steps = found.iter().map(|step| {
        let (start, end) = positions(lines, &step.range);
        StepEntry { message: step.message.clone(), start, end }
    });
    Entry {
        rule: &finding.rule.id,
        title: &finding.rule.title,
        message: &finding.message,
        severity: finding.rule.severity,
        confidence: finding.confidence,
        cwe: &finding.rule.cwe,
        owasp: &finding.rule.owasp,
        topic: &finding.rule.topic,
        fingerprint: finding.fingerprint.to_string(),
        path: &file.path,
        language: &file.language,
        item: &finding.item,
        start,
        end,
        steps: steps.collect(),
        fixes: fixes.iter().map(|fix| fix_entry(lines, fix)).collect(),
    }
}

fn fix_entry<'a>(lines: &Lines<'_>, fix: &'a OfferedFix) -> FixEntry<'a> {
    let edits = fix.edits.iter().map(|edit| {
        let (start, end) = positions(lines, &edit.range);
        EditEntry { start, end, text: &edit.text }
    });
    FixEntry { title: &fix.title, kind: fix.kind, edits: edits.collect() }
}

fn positions(lines: &Lines<'_>, range: &Range<usize>) -> (Position, Position) {
    let at = |offset| {
        let place = lines.place(offset);
        Position { line: place.line, column: place.column, offset }
    };
    (at(range.start), at(range.end))
}
