//! Whether fixes do what they say.

use std::collections::BTreeMap;

use tree_sitter::Tree;

use crate::analysis::{Analysis, Input};
use crate::edit::{TextEdit, apply, as_changes};
use crate::engine::Engine;
use crate::finding::Finding;

/// Whether the edits together remove these findings, and bring neither another one nor a syntax error.
pub(super) fn removes(engine: &Engine, before: &Analysis, fixes: &[(&Finding, &Vec<TextEdit>)]) -> bool {
    let owned: Vec<(&Finding, Vec<TextEdit>)> = fixes.iter().map(|(finding, edits)| (*finding, (*edits).clone())).collect();
    let edits = united(&owned);
    if edits.is_empty() || edits.windows(2).any(|pair| pair[0].range.end > pair[1].range.start) {
        return false;
    }
    let text = before.text();
    let input = Input { text: apply(text, &edits).into(), language: before.language(), facts: &before.facts, today: before.today };
    let after = engine.analyze(&input, Some((before, &as_changes(text, &edits))));
    if errors(&after.tree) > errors(&before.tree) {
        return false;
    }
    let (old, new) = (counts(before), counts(&after));
    let removed = |rule: &str| fixes.iter().filter(|(finding, _)| *finding.rule.id == *rule).count();
    // What was there before and not told, because something else of the place was, is not new.
    let untold = |rule: &str| before.echoes().iter().filter(|echo| *echo.rule.id == *rule).count();
    let none_is_new = new.iter().all(|(rule, count)| *count <= old.get(rule).copied().unwrap_or(0) + untold(rule));
    let is_gone = |(rule, count): (&String, &usize)| removed(rule) == 0 || new.get(rule).copied().unwrap_or(0) + removed(rule) <= *count;
    none_is_new && old.iter().all(is_gone)
}

/// Analyses that finding the largest batch may take.
pub(super) const MAX_ANALYSES: usize = 64;

/// As many of the fixes as hold together, found by halving; what `left` analyses do not settle is left out.
pub(super) fn largest<'a>(
    engine: &Engine,
    before: &Analysis,
    fixes: &[(&'a Finding, Vec<TextEdit>)],
    left: &mut usize,
) -> Vec<(&'a Finding, Vec<TextEdit>)> {
    if fixes.is_empty() || holds(engine, before, fixes, left) {
        return fixes.to_vec();
    }
    if fixes.len() == 1 || *left == 0 {
        return Vec::new();
    }
    let (first, second) = fixes.split_at(fixes.len() / 2);
    let (first, second) = (largest(engine, before, first, left), largest(engine, before, second, left));
    let both: Vec<_> = first.iter().chain(&second).cloned().collect();
    if first.is_empty() || second.is_empty() || holds(engine, before, &both, left) { both } else { first }
}

/// Whether fixes hold together; not known to when no analysis is left to tell.
fn holds(engine: &Engine, before: &Analysis, fixes: &[(&Finding, Vec<TextEdit>)], left: &mut usize) -> bool {
    let Some(less) = left.checked_sub(1) else { return false };
    *left = less;
    removes(engine, before, &fixes.iter().map(|(finding, edits)| (*finding, edits)).collect::<Vec<_>>())
}

/// The edits of several fixes as one list in the order of the text; an import that two of them add is added once.
pub(super) fn united(fixes: &[(&Finding, Vec<TextEdit>)]) -> Vec<TextEdit> {
    let mut edits: Vec<TextEdit> = Vec::new();
    for edit in fixes.iter().flat_map(|(_, edits)| edits) {
        if !edits.contains(edit) {
            edits.push(edit.clone());
        }
    }
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    // Imports that are added at one place form one block.
    for index in 1..edits.len() {
        let (before, after) = edits.split_at_mut(index);
        let (Some(first), Some(second)) = (before.last_mut(), after.first_mut()) else { continue };
        let is_same_place = first.range == second.range && first.range.is_empty();
        if is_same_place && first.text.ends_with("\n\n") && second.text.ends_with("\n\n") {
            first.text.pop();
        } else if is_same_place && first.text.starts_with("\n\n") && second.text.starts_with("\n\n") {
            second.text.remove(0);
        }
    }
    edits
}

fn counts(analysis: &Analysis) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for finding in analysis.findings().iter().chain(analysis.suppressed()).chain(analysis.hidden()) {
        *counts.entry(finding.rule.id.to_string()).or_default() += 1;
    }
    counts
}

fn errors(tree: &Tree) -> usize {
    let mut count = 0;
    let mut pending = vec![tree.root_node()];
    while let Some(node) = pending.pop() {
        count += usize::from(node.is_error() || node.is_missing());
        pending.extend(crate::lower::children(node).filter(tree_sitter::Node::has_error));
    }
    count
}
