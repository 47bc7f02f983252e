//! Whether anything would be told of a file that nobody has open: what a check of many files asks first.

use std::sync::Arc;

use caveat_catalog::Level;
use caveat_catalog::rule::{InTests, Rule};
use tree_sitter::Tree;

use crate::analysis::{Analysis, Input};
use crate::facts::{FileRole, ProjectFacts};
use crate::finding::Finding;
use crate::language::Language;
use crate::parse::parse;
use crate::text::Secrets;

/// The tree of a text of which an analysis finds anything that is told, or suppressed, at a level. Only rules that can tell anything here
/// are asked.
pub(crate) fn glance(language: &Arc<Language>, input: &Input<'_>, level: Level) -> Option<Tree> {
    let sifted = language.sift(&input.text, input.facts, |rule| is_told(rule, input.facts, level));
    if sifted.is_empty() && !has_secret(language, input, level) {
        return None;
    }
    let tree = parse(language, &input.text, None);
    if language.is_text {
        return Some(tree);
    }
    let analysis = Analysis::glanced(language, input, tree, &sifted);
    let is_shown = |finding: &Finding| level.shows(finding.confidence);
    let is_told = analysis.findings().iter().any(is_shown) || analysis.suppressed().any(is_shown);
    is_told.then_some(analysis.tree)
}

fn has_secret(language: &Language, input: &Input<'_>, level: Level) -> bool {
    let secrets = Secrets::new(&language.scanner, &input.text, None);
    secrets.matches().iter().any(|found| is_told(language.scanner.rule(found), input.facts, level))
}

fn is_told(rule: &Rule, facts: &ProjectFacts, level: Level) -> bool {
    let is_raised = rule.raise_with.as_ref().is_some_and(|lint| facts.denied_lints.contains(lint));
    let is_shown = is_raised || level.shows(rule.confidence);
    is_shown && (facts.role == FileRole::Source || rule.in_tests == InTests::Show)
}
