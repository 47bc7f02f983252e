//! Why a rule said nothing, or something that is not shown, near a line.

use std::ops::Range;

use caveat_catalog::rule::Level;

use crate::analysis::{Analysis, Input};
use crate::ask::Asker;
use crate::engine::Engine;
use crate::eval::Names;
use crate::item::split;
use crate::language::last_part;
use crate::look::locals_of;
use crate::pattern::Seen;

/// What became of a rule near a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The rule's id.
    pub rule: String,
    /// The bytes of the node where the rule's pattern matched.
    pub range: Range<usize>,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a rule's match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is a finding that is shown.
    Found,
    /// This predicate did not hold; the second text says what it saw instead.
    PredicateFailed(String, String),
    /// A suppression on this line (1-based) hides it.
    Suppressed(usize),
    /// Its confidence is below the level.
    BelowLevel,
    /// The code is a test, generated or vendored, and the rule does not tell there.
    HiddenInTests,
}

impl Engine {
    /// For each rule that came near a line (0-based), what became of it; in the order of the text and of the rules.
    pub fn explain(&self, input: &Input<'_>, line: usize, level: Level) -> Vec<Explanation> {
        let analysis = self.analyze(input, None);
        let text = &*analysis.text;
        let line_of = |offset: usize| text[..offset].bytes().filter(|byte| *byte == b'\n').count();
        let mut out = Vec::new();
        let mut told = |rule: &str, range: &Range<usize>, outcome: Outcome| {
            if line_of(range.start) == line {
                out.push(Explanation { rule: rule.to_owned(), range: range.clone(), outcome });
            }
        };
        for finding in analysis.findings() {
            told(&finding.rule.id, &finding.range, if level.shows(finding.confidence) { Outcome::Found } else { Outcome::BelowLevel });
        }
        for (finding, suppression) in analysis.suppressed_by() {
            told(&finding.rule.id, &finding.range, Outcome::Suppressed(line_of(*suppression) + 1));
        }
        for finding in analysis.hidden() {
            told(&finding.rule.id, &finding.range, Outcome::HiddenInTests);
        }
        let known: Vec<(String, Range<usize>)> = out.iter().map(|known| (known.rule.clone(), known.range.clone())).collect();
        let shown = |rule: &str, range: &Range<usize>| {
            known.iter().any(|(of, at)| of == rule && at == range)
                || analysis.echoes().iter().any(|echo| &*echo.rule.id == rule && echo.range == *range)
        };
        for slot in &analysis.slots {
            for candidate in &slot.result.candidates {
                let own = &candidate.body.range;
                let range = own.start + slot.range.start..own.end + slot.range.start;
                let id = &*candidate.body.rule.id;
                let is_told = out.iter().any(|other| other.rule == id && other.range == range);
                if line_of(range.start) == line && !shown(id, &range) && !is_told {
                    let saw = "no value of these kinds reaches it, or what does is harmless by then".to_owned();
                    let outcome = Outcome::PredicateFailed(candidate.text.to_string(), saw);
                    out.push(Explanation { rule: id.to_owned(), range, outcome });
                }
            }
        }
        near_misses(&analysis, line, &mut out);
        let scrubber = analysis.scrubber();
        for explanation in &mut out {
            if let Outcome::PredicateFailed(_, saw) = &mut explanation.outcome {
                *saw = scrubber.clean(saw).into_owned();
            }
        }
        out.sort_by(|a, b| (a.range.start, &a.rule).cmp(&(b.range.start, &b.rule)));
        out
    }
}

/// Patterns whose syntax matches on the line and one of whose predicates does not hold.
fn near_misses(analysis: &Analysis, line: usize, out: &mut Vec<Explanation>) {
    let (text, language) = (&*analysis.text, &*analysis.language);
    for (order, item) in split(analysis.tree.root_node(), text, language).into_iter().enumerate() {
        if item.node.start_position().row > line || item.node.end_position().row < line {
            continue;
        }
        let locals = locals_of(&item, text, language);
        let names = Names::new(language.family, &language.known, &locals, &analysis.env, &item.place, order);
        let asker = Asker::new(language, text, names, &analysis.active);
        let seen = Seen::default();
        let mut pending = vec![item.node];
        while let Some(node) = pending.pop() {
            pending.extend(crate::lower::named(node).filter(|child| {
                child.start_position().row <= line
                    && child.end_position().row >= line
                    && Some(child.id()) != item.skip.map(|skip| skip.id())
            }));
            for pattern in &language.patterns {
                let rule = &*pattern.rule.id;
                pattern.compiled.matches(node, &seen, &mut |slots| {
                    let Some(at) = slots[pattern.compiled.finding].filter(|at| at.start_position().row == line) else { return false };
                    let known = out.iter().any(|known| known.rule == rule && known.range == at.byte_range());
                    let Err(refusal) = asker.ask(&pattern.compiled, slots) else {
                        if let Some(asked) = language.unfit(pattern, &analysis.facts).filter(|_| !known) {
                            let saw = match analysis.facts.dependencies.get(&asked.package) {
                                Some(version) => format!("the project's {} is {version}", asked.package),
                                None => format!("no lock file or manifest tells of {}", asked.package),
                            };
                            let outcome = Outcome::PredicateFailed(asked.text.clone(), saw);
                            out.push(Explanation { rule: rule.to_owned(), range: at.byte_range(), outcome });
                        }
                        return false;
                    };
                    let predicate = &pattern.compiled.predicates[refusal.predicate];
                    if !known && came_near(predicate, &asker, slots) {
                        let outcome = Outcome::PredicateFailed(predicate.text.clone(), asker.describe(&pattern.compiled, &refusal));
                        out.push(Explanation { rule: rule.to_owned(), range: at.byte_range(), outcome });
                    }
                    false
                });
            }
        }
    }
}

/// Whether a rule that failed here is worth telling: not each rule about calls is about each call.
fn came_near(predicate: &caveat_catalog::query::Predicate, asker: &Asker<'_>, slots: &crate::pattern::Slots<'_>) -> bool {
    use caveat_catalog::query::PredicateKind;
    let text = |slot: usize| slots[slot].map_or("", |node| asker.text(node));
    match &predicate.kind {
        PredicateKind::Resolves(slot, paths) => {
            let own = last_part(text(*slot).trim_end_matches('!'));
            paths.iter().any(|path| last_part(path.trim_end_matches('!')) == own)
        }
        PredicateKind::AnyOf(..) | PredicateKind::Eq(..) | PredicateKind::Match(..) => false,
        _ => true,
    }
}
