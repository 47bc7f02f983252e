//! Looks at one item: which rules match in it, and what it asks of the file.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::HashSet;
use std::sync::Arc;

use caveat_catalog::flow::Kinds;
use caveat_catalog::query::{Predicate, PredicateKind};
use caveat_catalog::rule::{Confidence, InTests, Rule};
use rapidhash::fast::RandomState;
use tree_sitter::Node;

use crate::ask::{Asker, Bound, Operandum};
use crate::expr::stable_hash;
use crate::facts::ProjectFacts;
use crate::finding::{Asks, Body, is_secret};
use crate::fingerprint;
use crate::flow::{Candidate, Marks, asked, mark};
use crate::item::{Item, name_of};
use crate::language::{RulePattern, is_of};
use crate::message;
use crate::pattern::Seen;
use crate::sieve::Spots;
use crate::suppress::Suppression;

/// Stands in a message where the name of the source will.
pub(crate) const SOURCE_MARK: &str = "\u{1}";

/// What was found in an item.
#[derive(Default)]
pub(crate) struct Inspection {
    pub(crate) findings: Vec<Arc<Body>>,
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) suppressions: Vec<Suppression>,
    /// What the flow files say of its nodes.
    pub(crate) marks: Marks,
}

/// Walks an item's nodes and tries the rules that their kinds and names call for, and what the flow files say if `marked`.
pub(crate) fn inspect(item: &Item<'_>, asker: &Asker<'_>, facts: &ProjectFacts, marked: bool) -> Inspection {
    let mut out = Inspection::default();
    let seen = Seen::of(asker.text);
    let mut told: HashSet<(usize, usize, *const Rule), RandomState> = HashSet::default();
    let language = asker.language;
    let name = LazyCell::new(|| name_of(item, asker.text, language));
    each_node(item, asker.spots, &mut |node| {
        if is_of(&language.comments, node) {
            out.suppressions.extend(Suppression::parse(asker.text(node), relative(node, item)));
        }
        if marked {
            mark(node, item, asker, &seen, &mut out.marks);
        }
        language.dispatch.each(node, asker, &asker.active.rules, &mut |pattern| {
            let RulePattern { rule, compiled, .. } = &language.patterns[pattern as usize];
            compiled.matches(node, &seen, &mut |slots| {
                let Ok(bound) = asker.ask(compiled, slots) else { return false };
                let Some(at) = slots[compiled.finding] else { return false };
                let range = relative(at, item);
                if let Some(questions) = asked(compiled, &bound, item) {
                    let is_open = questions.iter().any(|question| question.kinds.meets(Kinds::UNKNOWN));
                    let asks = if is_open { Asks::Harmless } else { Asks::Sources };
                    let body = Arc::new(body(item, &name, asker, facts, rule, &compiled.names, at, &bound, asks));
                    let is_question = |asked: &&Predicate| matches!(asked.kind, PredicateKind::Tainted { .. });
                    let text = compiled.predicates.iter().find(is_question).map(|asked| asked.text.as_str().into()).unwrap_or_default();
                    out.candidates.push(Candidate { body, questions, text });
                } else if told.insert((range.start, range.end, Arc::as_ptr(rule))) {
                    out.findings.push(Arc::new(body(item, &name, asker, facts, rule, &compiled.names, at, &bound, Asks::Nothing)));
                }
                // Another way to match the same node may underline something else.
                false
            });
        });
    });
    out.findings.sort_by(|a, b| (a.range.start, a.range.end, &a.rule.id).cmp(&(b.range.start, b.range.end, &b.rule.id)));
    out
}

fn relative(node: Node<'_>, item: &Item<'_>) -> std::ops::Range<usize> {
    let base = item.node.start_byte();
    node.start_byte() - base..node.end_byte() - base
}

/// Nesting beyond which nodes are not looked at: nobody writes such code by hand, and looking around a node costs its depth.
const MAX_DEPTH: usize = 500;

/// Calls `see` with each named node of an item, but for what other items cover, and for those without one of the spots, if only these count.
pub(crate) fn each_node<'t>(item: &Item<'t>, spots: Option<&Spots>, see: &mut dyn FnMut(Node<'t>)) {
    let skip = item.skip.map(|node| node.id());
    let mut cursor = item.node.walk();
    let mut depth = 0;
    loop {
        let node = cursor.node();
        let is_wanted = node.is_named() && spots.is_none_or(|spots| spots.are_in(&node.byte_range()));
        if is_wanted {
            see(node);
        }
        if is_wanted && skip != Some(node.id()) && depth < MAX_DEPTH && cursor.goto_first_child() {
            depth += 1;
            continue;
        }
        loop {
            if cursor.node().id() == item.node.id() {
                return;
            }
            if cursor.goto_next_sibling() {
                break;
            }
            depth = depth.saturating_sub(1);
            if !cursor.goto_parent() {
                return;
            }
        }
    }
}

#[allow(clippy::too_many_arguments, reason = "all that a finding's text is a function of")]
fn body(
    item: &Item<'_>,
    name: &str,
    asker: &Asker<'_>,
    facts: &ProjectFacts,
    rule: &Arc<Rule>,
    names: &[String],
    at: Node<'_>,
    bound: &Bound<'_>,
    asks: Asks,
) -> Body {
    let secret = is_secret(rule);
    let text_of = |name: &str| -> Cow<'_, str> {
        if name == "source" && asks != Asks::Nothing {
            return Cow::Borrowed(SOURCE_MARK);
        }
        let Some(slot) = names.iter().position(|known| known == name) else { return Cow::Borrowed("…") };
        match &bound[slot] {
            None => Cow::Borrowed("…"),
            Some(Operandum::Node(node)) if secret && node.kind().contains("string") => Cow::Borrowed("…"),
            Some(Operandum::Elsewhere(..)) if secret => Cow::Borrowed("…"),
            Some(_) => asker.slot_text(bound, slot),
        }
    };
    let message = message::fill(&rule.message, text_of);
    let slots = rule.slots.iter().map(|(slot, template)| (slot.clone(), message::fill(template, text_of))).collect();
    let captures = names
        .iter()
        .zip(bound)
        .filter_map(|(name, operand)| match operand {
            Some(Operandum::Node(node)) if item.node.byte_range().contains(&node.start_byte()) => {
                Some((name.as_str().into(), relative(*node, item)))
            }
            _ => None,
        })
        .collect();
    let snippet = fingerprint::snippet(at, asker.text, asker.language, secret);
    let raised = rule.raise_with.as_ref().is_some_and(|lint| facts.denied_lints.contains(lint));
    Body {
        message,
        confidence: if raised { Confidence::High } else { rule.confidence },
        snippet,
        identity: stable_hash(&(&*rule.id, snippet, name)),
        item: name.to_owned(),
        slots,
        in_test: rule.in_tests == InTests::Hide && (item.place.in_test || asker.is_inside(at, "test")),
        range: relative(at, item),
        captures,
        asks,
        rule: rule.clone(),
    }
}
