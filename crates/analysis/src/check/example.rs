//! A rule against its own bad, good and fixed files.

use std::sync::Arc;

use caveat_catalog::rule::{Fix, Level, Rule};
use caveat_catalog::{Language, Problem};

use super::marker::Marked;
use super::{Bench, Checked, Mismatch, Mistake, broken_line, line_of, of_rule, one_based};
use crate::Outcome;
use crate::edit::apply;
use crate::facts::Date;
use crate::finding::Finding;
use crate::{Analysis, Engine};

/// What to look at where no pattern of the rule comes near a line.
const NOT_NEAR: &str = "no pattern comes near this line: compare its node kinds and fields with the grammar, and the names in \
                        `#resolves?` with this file's imports";

/// Runs a rule's examples in its own language and in every language that inherits it, where the example is valid there.
pub fn rule(engine: &Engine, rule: &Rule, today: Date) -> Checked {
    if rule.secret.is_some() {
        return super::secret::rule(engine, rule, today);
    }
    let catalog = engine.catalog();
    let mut checked = Checked::default();
    let Some(own) = catalog.languages.get(&rule.language) else { return checked };
    let inheriting = catalog.languages.values().filter(|other| other.id != own.id && catalog.ancestry(&other.id).contains(&own.id));
    for language in std::iter::once(own).chain(inheriting) {
        let mut run = Run { bench: Bench::new(engine, today), rule, language, own, checked: Checked::default() };
        run.all();
        checked.texts += run.checked.texts;
        checked.mistakes.append(&mut run.checked.mistakes);
        // What is wrong in the rule's own language is wrong in the others for the same reason.
        if !checked.mistakes.is_empty() {
            break;
        }
    }
    checked
}

/// One rule's examples as one language.
struct Run<'a> {
    bench: Bench<'a>,
    rule: &'a Rule,
    language: &'a Arc<Language>,
    own: &'a Arc<Language>,
    checked: Checked,
}

impl Run<'_> {
    fn all(&mut self) {
        let examples = &self.rule.examples;
        let bad = self.name("bad");
        if let Some((marked, analysis)) = self.read(&bad, &examples.bad) {
            self.bad(&bad, &marked, &analysis);
            for (index, (fix, fixed)) in self.rule.fixes.iter().zip(&examples.fixed).enumerate() {
                let name = self.name(&if index == 0 { "fixed".to_owned() } else { format!("fixed-{}", index + 1) });
                self.fixed(&name, fix, &marked, fixed);
            }
        }
        let good = self.name("good");
        if let Some((marked, analysis)) = self.read(&good, &examples.good) {
            self.good(&good, &marked, &analysis);
        }
    }

    fn name(&self, stem: &str) -> String {
        format!("{stem}.{}", self.rule.examples.extension)
    }

    /// An example without its markers and its analysis; `None` where it is not valid in this language.
    fn read(&mut self, name: &str, source: &str) -> Option<(Marked, Analysis)> {
        let marked = Marked::read(source, &self.own.spec.line_comment);
        let analysis = self.bench.analyze(&marked.text, &self.language.id);
        let is_own = self.language.id == self.own.id;
        if is_own {
            for line in &marked.astray {
                let help = "a marker stands at the end of a line of code, or as `finding below` alone on the line above one";
                self.mistake(name, *line, "this marker marks no line of code", help);
            }
        }
        if analysis.has_errors() {
            if is_own {
                let line = marked.in_file(broken_line(&analysis));
                self.mistake(name, line, "the example has a syntax error", "examples are whole, valid files");
            }
            return None;
        }
        self.checked.texts += 1;
        Some((marked, analysis))
    }

    fn bad(&mut self, name: &str, marked: &Marked, analysis: &Analysis) {
        if marked.expected.is_empty() {
            let help = "end each line that must be found with a comment `finding`";
            self.mistake(name, 0, "the bad example marks nothing", help);
        }
        self.lines(name, marked, analysis, &marked.expected, "the rule finds something that is not marked");
        for version in marked.versions() {
            let analysis = self.bench.with(version).analyze(&marked.text, &self.language.id);
            let unexpected = format!("with {} {} the rule finds something that is not marked", version.0, version.1);
            self.lines(name, marked, &analysis, &marked.expected_with(version), &unexpected);
        }
    }

    fn good(&mut self, name: &str, marked: &Marked, analysis: &Analysis) {
        self.lines(name, marked, analysis, &[], "the rule finds something in the good example");
    }

    /// Compares the lines of the rule's findings with those expected, both with repetitions.
    fn lines(&mut self, name: &str, marked: &Marked, analysis: &Analysis, expected: &[usize], unexpected: &str) {
        let mut missing = expected.to_vec();
        for finding in of_rule(analysis, self.rule) {
            let line = marked.in_file(line_of(&marked.text, finding.range.start));
            if let Some(index) = missing.iter().position(|wanted| *wanted == line) {
                missing.remove(index);
            } else {
                let help = "make the pattern stricter or, where it is right, mark the line in the bad example";
                self.mistake(name, line, format!("{unexpected}: {}", finding.message), help);
            }
        }
        for line in missing {
            let help = self.why_missing(marked, line);
            self.mistake(name, line, "the rule does not find this line", help);
        }
    }

    /// What the engine says of the rule at a line on which it should have found something.
    fn why_missing(&self, marked: &Marked, line: usize) -> String {
        let input = self.bench.input(&marked.text, &self.language.id);
        let explanations = self.bench.engine.explain(&input, marked.in_text(line), Level::All);
        let mut reasons = explanations.iter().filter(|explanation| *explanation.rule == *self.rule.id).filter_map(|explanation| {
            match &explanation.outcome {
                Outcome::PredicateFailed(predicate, saw) => Some(format!("`{predicate}` does not hold: {saw}")),
                Outcome::Suppressed(line) => Some(format!("a suppression on line {line} hides it")),
                Outcome::Found => Some("it is found, but less often than it is marked".to_owned()),
                Outcome::BelowLevel | Outcome::HiddenInTests => None,
            }
        });
        reasons.next().unwrap_or_else(|| NOT_NEAR.to_owned())
    }

    /// Applies a fix to each finding, one after the other, and compares what comes out with the file.
    fn fixed(&mut self, name: &str, fix: &Fix, bad: &Marked, source: &str) {
        let Some((expected, after)) = self.read(name, source) else { return };
        // A finding that the fix does not apply to keeps its marker in the fixed file.
        self.lines(name, &expected, &after, &expected.expected, "the rule still finds something after the fix");
        let (actual, refused) = self.apply_to_each(fix, bad);
        if actual == bad.text {
            let help = "run it in memory: it must remove the finding, add none and leave no syntax error";
            self.mistake(name, 0, format!("the fix \"{}\" is offered for no finding of the bad example", fix.title), help);
        } else if actual != expected.text {
            let first = actual.lines().zip(expected.text.lines()).position(|(left, right)| left != right);
            let line = first.unwrap_or(actual.lines().count().min(expected.text.lines().count()));
            let mut message = format!("the fix \"{}\" gives something else", fix.title);
            if refused > 0 {
                message = format!("{message} (it is not offered for {refused} of the findings)");
            }
            let help = "correct the fix or, where it is right, this file";
            let mut mistake = Mistake::from(self.problem(name, expected.in_file(line), message, help));
            mistake.mismatch = Some(Mismatch { expected: expected.text, actual });
            self.checked.mistakes.push(mistake);
        }
    }

    /// The bad example after a fix of each finding, and for how many it is not offered.
    fn apply_to_each(&mut self, fix: &Fix, bad: &Marked) -> (String, usize) {
        let mut text = bad.text.clone();
        let mut refused = 0;
        // Each round mends one finding or passes one by.
        for _ in 0..=bad.expected.len() * 2 {
            let analysis = self.bench.analyze(&text, &self.language.id);
            self.checked.texts += 1;
            let findings: Vec<&Finding> = of_rule(&analysis, self.rule);
            let Some(finding) = findings.get(refused) else { break };
            let offered = self.bench.engine.fixes(&analysis, finding);
            if let Some(offer) = offered.iter().find(|offer| offer.title == fix.title) {
                text = apply(&text, &offer.edits);
            } else {
                refused += 1;
            }
        }
        (text, refused)
    }

    fn problem(&self, name: &str, line: usize, message: impl Into<String>, help: impl Into<String>) -> Problem {
        let message = message.into();
        let message = if self.language.id == self.own.id { message } else { format!("as {}: {message}", self.language.id) };
        Problem::new(format!("{}/{name}", self.rule.folder), one_based(line), message, help)
    }

    fn mistake(&mut self, name: &str, line: usize, message: impl Into<String>, help: impl Into<String>) {
        let problem = self.problem(name, line, message, help);
        self.checked.mistakes.push(problem.into());
    }
}
