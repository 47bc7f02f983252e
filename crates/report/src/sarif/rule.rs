//! A rule as SARIF describes it.

use std::collections::BTreeMap;

use caveat_analysis::Engine;
use caveat_catalog::{Confidence, Rule, Severity};
use serde_json::Value;
use serde_sarif::sarif::{MultiformatMessageString, PropertyBag, ReportingConfiguration, ReportingDescriptor};

/// Characters of a full description that GitHub takes.
const MAX_DESCRIPTION: usize = 1_024;

/// The rule with its help, severity and tags.
pub(super) fn descriptor(engine: &Engine, rule: &Rule) -> ReportingDescriptor {
    let lesson = engine.catalog().lessons.get(&rule.topic);
    let opening = lesson.and_then(|lesson| lesson.page.split("\n\n").next()).map(|text| text.replace('\n', " "));
    let full = shorten(&opening.unwrap_or_else(|| rule.title.clone()));
    let page = engine.lesson_page(&rule.topic, Some(&rule.language), None);
    let fixes: Vec<&str> = rule.fixes.iter().map(|fix| fix.title.as_str()).collect();
    let fix = match rule.why_no_fix.as_deref() {
        Some(why) => why.to_owned(),
        None => format!("{}.", fixes.join("; or ")),
    };
    let mut help = MultiformatMessageString::builder().text(sentence(&format!("{full} Fix: {fix}"))).build();
    help.markdown = page;
    let mut descriptor = ReportingDescriptor::builder()
        .id(&*rule.id)
        .name(pascal_case(&rule.id))
        .short_description(text(&sentence(&rule.title)))
        .full_description(text(&sentence(&full)))
        .help(help)
        .default_configuration(ReportingConfiguration::builder().level(Value::from(level(rule.severity))).build())
        .properties(properties(rule))
        .build();
    descriptor.help_uri = rule.cwe_url();
    descriptor
}

/// SARIF's word for a severity.
pub(super) fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low => "note",
    }
}

fn properties(rule: &Rule) -> PropertyBag {
    let cwe = rule.cwe.iter().map(|cwe| format!("external/cwe/cwe-{cwe:03}"));
    let tags = ["security".to_owned(), rule.topic.to_string()].into_iter().chain(cwe).collect::<Vec<_>>();
    let precision = match rule.confidence {
        Confidence::High => "very-high",
        Confidence::Medium => "high",
        Confidence::Low => "low",
    };
    // The middle of the CVSS range that GitHub gives each word.
    let severity = match rule.severity {
        Severity::Critical => "9.5",
        Severity::High => "8.0",
        Severity::Medium => "5.5",
        Severity::Low => "2.5",
    };
    let more = BTreeMap::from([
        ("precision".to_owned(), Value::from(precision)),
        ("security-severity".to_owned(), Value::from(severity)),
        ("owasp".to_owned(), Value::from(rule.owasp.clone())),
    ]);
    PropertyBag::builder().tags(tags).additional_properties(more).build()
}

fn text(text: &str) -> MultiformatMessageString {
    MultiformatMessageString::builder().text(text).build()
}

/// SARIF's messages are whole sentences.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= MAX_DESCRIPTION {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MAX_DESCRIPTION - 1).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}

/// `PythonSubprocessShell` of `python/subprocess-shell`: SARIF wants a name that is an identifier.
fn pascal_case(id: &str) -> String {
    id.split(['/', '-'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_sentences() {
        assert_eq!(pascal_case("python/subprocess-shell"), "PythonSubprocessShell");
        assert_eq!((sentence("A title"), sentence("Done.")), ("A title.".to_owned(), "Done.".to_owned()));
    }

    #[test]
    fn a_description_is_cut_at_a_word() {
        let long = "wörd ".repeat(400);
        let short = shorten(&long);
        assert!(short.chars().count() <= MAX_DESCRIPTION && short.ends_with("wörd…"), "{short}");
    }
}
