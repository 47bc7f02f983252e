//! The pages that list what a pack has: `queries/README.md` and `lessons/README.md`. They are made from the pack alone, in an
//! order that depends on nothing else, so that they can be checked for drift.

mod lessons;
mod lists;
mod rules;

use std::sync::Arc;

use caveat_catalog::{Catalog, FixKind, Lesson, Rule};

/// What is listed: rules and lessons of a catalog, all of it or those of one pack.
#[derive(Debug, Clone, Copy)]
pub struct Pack<'a> {
    /// What they stand in.
    pub catalog: &'a Catalog,
    /// The rules, by id.
    pub rules: &'a [Arc<Rule>],
    /// The lessons, by topic.
    pub lessons: &'a [Arc<Lesson>],
}

/// `queries/README.md`: every rule, and what they cover.
pub fn rules(pack: Pack<'_>) -> String {
    rules::page(pack)
}

/// `lessons/README.md`: every lesson.
pub fn lessons(pack: Pack<'_>) -> String {
    lessons::page(pack)
}

const NOTICE: &str = "<!-- Written by `caveat rules docs`. Change what it lists instead. -->\n\n";
/// What stands where there is nothing.
const NONE: &str = "–";

impl Pack<'_> {
    /// The languages that have rules of their own, in the order of their ids.
    fn languages(&self) -> Vec<&Arc<str>> {
        let mut languages: Vec<&Arc<str>> = self.rules.iter().map(|rule| &rule.language).collect();
        languages.sort();
        languages.dedup();
        languages
    }

    /// A language's name for people.
    fn name<'a>(&'a self, language: &'a str) -> &'a str {
        self.catalog.languages.get(language).map_or(language, |language| language.spec.name.as_str())
    }

    /// How many rules of a language are among these; as a cell, with a mark where there is none.
    fn number(&self, language: &str, is_meant: impl Fn(&Rule) -> bool) -> String {
        number(self.rules.iter().filter(|rule| *rule.language == *language && is_meant(rule)).count())
    }
}

fn number(count: usize) -> String {
    if count == 0 { NONE.to_owned() } else { count.to_string() }
}

/// The kind of a rule's preferred fix.
fn fix(rule: &Rule) -> &'static str {
    match rule.fixes.first().map(|fix| fix.kind) {
        Some(FixKind::Safe) => "safe",
        Some(FixKind::Review) => "review",
        None => "none",
    }
}

fn cwe_ids(ids: &[u16]) -> String {
    ids.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")
}

fn owasp(categories: &[String]) -> String {
    if categories.is_empty() { NONE.to_owned() } else { categories.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> (String, String) {
        let catalog = Catalog::builtin();
        let rules: Vec<_> = catalog.rules.values().cloned().collect();
        let lessons: Vec<_> = catalog.lessons.values().cloned().collect();
        let pack = Pack { catalog: &catalog, rules: &rules, lessons: &lessons };
        (super::rules(pack), super::lessons(pack))
    }

    #[test]
    fn every_rule_and_every_lesson_is_listed_once() {
        let (rules, lessons) = pages();
        let catalog = Catalog::builtin();
        for rule in catalog.rules.values() {
            let link = format!("[{}]({}/rules/{})", rule.short_name(), rule.language, rule.short_name());
            let lines: Vec<&str> = rules.lines().filter(|line| line.contains(&link)).collect();
            assert_eq!(lines.len(), 1, "{}", rule.id);
            assert!(lines[0].contains(&format!("| {} ", rule.topic)) && lines[0].contains(fix(rule)), "{}", lines[0]);
        }
        for topic in catalog.lessons.keys() {
            assert_eq!(lessons.matches(&format!("[{topic}]({topic}/lesson.md)")).count(), 1, "{topic}");
        }
    }

    #[test]
    fn coverage_counts_rules_and_marks_what_has_none() {
        let (rules, _) = pages();
        let line = |start: &str| rules.lines().find(|line| line.starts_with(start)).expect("it is in the matrix").to_owned();
        assert!(line("| [suppression]").matches('–').count() >= 3);
        assert!(!line("| [command-injection]").contains('–'));
        assert!(!line("| A03:2021 ").contains('–') && !line("| CWE-79 ").contains('–'));
        assert!(rules.contains("The rules of JavaScript apply to TypeScript and TypeScript JSX as well."), "{rules}");
    }

    #[test]
    fn the_pages_are_the_same_each_time() {
        assert_eq!(pages(), pages());
    }
}
