//! Findings for a person at a terminal.

use caveat_analysis::Finding;
use caveat_catalog::{FixKind, Rule};

use crate::excerpt::Excerpt;
use crate::model::{FileReport, Found, Report};
use crate::style::{BOLD, FAINT, GOOD, Look, count, of_severity, paint};

/// All findings with their source, and a summary. Ends in a line break.
pub fn render(report: &Report<'_>, look: Look) -> String {
    let mut out = String::new();
    for file in &report.files {
        for found in &file.findings {
            out.push_str(&finding(file, found, look));
            out.push_str("\n\n");
        }
    }
    out.push_str(&summary(report));
    out
}

fn finding(file: &FileReport, found: &Found, look: Look) -> String {
    let finding = &found.finding;
    let rule = &finding.rule;
    Excerpt {
        severity: rule.severity,
        rule: &rule.id,
        message: &finding.message,
        path: &file.path,
        text: &file.text,
        range: finding.range.clone(),
        steps: finding.steps().iter().map(|step| (step.range.clone(), step.message.clone())).collect(),
        notes: vec![note(rule, &found.finding)],
        helps: helps(found),
    }
    .render(look)
}

fn note(rule: &Rule, finding: &Finding) -> String {
    let cwe: Vec<String> = rule.cwe.iter().map(|cwe| format!("CWE-{cwe}")).collect();
    format!("{}, lesson `{}`, {} confidence", cwe.join(", "), rule.topic, finding.confidence)
}

fn helps(found: &Found) -> Vec<String> {
    if found.fixes.is_empty() {
        return found.finding.rule.why_no_fix.iter().cloned().collect();
    }
    let kind = |kind| match kind {
        FixKind::Safe => "safe fix",
        FixKind::Review => "fix, to be reviewed",
    };
    found.fixes.iter().map(|fix| format!("{} ({})", fix.title, kind(fix.kind))).collect()
}

/// What was found, in a few lines.
fn summary(report: &Report<'_>) -> String {
    let scanned = count(report.scanned, "file");
    let suppressed = match report.suppressed() {
        0 => String::new(),
        number => paint(FAINT, format!(" {number} suppressed.")),
    };
    let total = report.findings();
    if total == 0 {
        return format!("{} in {scanned}.{suppressed}\n", paint(GOOD.bold(), "No findings"));
    }
    let with_findings = report.files.iter().filter(|file| !file.findings.is_empty()).count();
    let severities: Vec<String> = report
        .by_severity()
        .into_iter()
        .rev()
        .map(|(severity, number)| paint(of_severity(severity), format!("{number} {severity}")))
        .collect();
    let findings = report.files.iter().flat_map(|file| &file.findings);
    let (safe, review) = findings.fold((0, 0), |(safe, review), found| match found.fixes.first().map(|fix| fix.kind) {
        Some(FixKind::Safe) => (safe + 1, review),
        Some(FixKind::Review) => (safe, review + 1),
        None => (safe, review),
    });
    let mut out = format!("{} in {with_findings} of {scanned}: {}.", paint(BOLD, count(total, "finding")), severities.join(", "));
    if safe + review > 0 {
        out.push_str(&format!(" Fixes: {safe} safe, {review} to review."));
    }
    out.push_str(&suppressed);
    out.push('\n');
    out
}
