//! Suppressions: `caveat: allow RULE -- reason [until YYYY-MM-DD]` in a comment.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use caveat_catalog::query;
use caveat_catalog::rule::{Confidence, Examples, InTests, Rule, Severity};
use caveat_catalog::template::Template;

use crate::facts::Date;

/// The word that makes a comment one of ours.
pub(crate) const MARK: &str = "caveat:";

/// A suppression as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suppression {
    /// The bytes of the comment; of the item in an item's result, else of the document.
    pub(crate) range: Range<usize>,
    /// The rules it names.
    pub(crate) rules: Vec<String>,
    /// Why.
    pub(crate) reason: String,
    /// The last day on which it holds.
    pub(crate) until: Option<Date>,
}

impl Suppression {
    /// Reads a comment; `None` when it holds no suppression.
    pub(crate) fn parse(comment: &str, range: Range<usize>) -> Option<Self> {
        let at = comment.find(MARK)?;
        // Prose about suppressions quotes them.
        if comment[..at].ends_with(['`', '"', '\'']) {
            return None;
        }
        let rest = comment[at + MARK.len()..].trim_start().strip_prefix("allow")?;
        if !rest.starts_with(char::is_whitespace) {
            return None;
        }
        let rest = rest.trim().trim_end_matches("*/").trim_end();
        let (names, mut reason) = rest.split_once("--").map_or((rest, ""), |(names, reason)| (names, reason.trim()));
        let mut names = names.trim();
        let mut until = None;
        for text in [&mut reason, &mut names] {
            if let Some((before, date)) = text.rsplit_once("until ").filter(|(before, _)| before.is_empty() || before.ends_with([' ', ',']))
                && let Ok(date) = date.trim().parse()
            {
                until = Some(date);
                *text = before.trim().trim_end_matches(',').trim();
            }
        }
        let rules = names.split([',', ' ']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Some(Self { range, rules, reason: reason.to_owned(), until })
    }

    /// Whether it names a rule, by its id or the last part of it.
    pub(crate) fn names(&self, rule: &Rule) -> bool {
        self.rules.iter().any(|name| **name == *rule.id || name == rule.short_name())
    }

    /// Whether it hides anything today.
    pub(crate) fn is_valid(&self, today: Date) -> bool {
        !self.reason.is_empty() && self.until.is_none_or(|until| today <= until)
    }
}

/// The engine's own rules.
pub(crate) struct OwnRules {
    pub(crate) without_reason: Arc<Rule>,
    pub(crate) expired: Arc<Rule>,
    pub(crate) unused: Arc<Rule>,
}

/// What is wrong with a suppression, as rules, so that it is told like any finding.
pub(crate) static OWN_RULES: LazyLock<OwnRules> = LazyLock::new(|| OwnRules {
    without_reason: own("suppression-without-reason", "Suppression without a reason"),
    expired: own("suppression-expired", "Suppression that has expired"),
    unused: own("suppression-unused", "Suppression that hides nothing"),
});

fn own(name: &str, title: &str) -> Arc<Rule> {
    Arc::new(Rule {
        id: format!("caveat/{name}").into(),
        language: "caveat".into(),
        title: title.to_owned(),
        message: Template::default(),
        severity: Severity::Low,
        confidence: Confidence::High,
        // CWE-1164 is irrelevant code, CWE-1059 insufficient documentation.
        cwe: vec![if name == "suppression-without-reason" { 1059 } else { 1164 }],
        owasp: Vec::new(),
        topic: "suppression".into(),
        tags: Vec::new(),
        in_tests: InTests::Show,
        raise_with: None,
        slots: BTreeMap::new(),
        fixes: Vec::new(),
        why_no_fix: Some("Only its author knows the reason, or whether it is still needed.".to_owned()),
        patterns: Vec::<query::Pattern>::new(),
        secret: None,
        overrides: BTreeMap::new(),
        examples: Examples::default(),
        folder: String::new(),
    })
}

/// The rules of the engine itself.
pub fn own_rules() -> Vec<Arc<Rule>> {
    vec![OWN_RULES.without_reason.clone(), OWN_RULES.expired.clone(), OWN_RULES.unused.clone()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(comment: &str, expected: &str) {
        let got = Suppression::parse(comment, 0..0).map_or_else(
            || "none".to_owned(),
            |found| {
                format!("{} | {} | {}", found.rules.join("+"), found.reason, found.until.map_or_else(String::new, |date| date.to_string()))
            },
        );
        assert_eq!(got, expected);
    }

    #[test]
    fn reads_rules_reason_and_date() {
        check("# caveat: allow subprocess-shell -- input is a constant", "subprocess-shell | input is a constant | ");
        check(
            "// caveat: allow javascript/eval-call, weak-hash -- legacy until 2027-01-31",
            "javascript/eval-call+weak-hash | legacy | 2027-01-31",
        );
        check("/* caveat: allow weak-hash -- a checksum */", "weak-hash | a checksum | ");
        check("# caveat: allow weak-hash until 2027-01-31", "weak-hash |  | 2027-01-31");
        check("# caveat: allow weak-hash", "weak-hash |  | ");
        check("# caveat: allow weak-hash -- wait until 2027-02-30", "weak-hash | wait until 2027-02-30 | ");
        check("# caveat: allow weak-hash -- wait until it is gone", "weak-hash | wait until it is gone | ");
    }

    #[test]
    fn other_comments_are_none() {
        check("# caveat emptor", "none");
        check("# caveat: allowed", "none");
        check("# see caveat: this", "none");
        check("# Write `caveat: allow RULE -- reason` to hide one.", "none");
    }
}
