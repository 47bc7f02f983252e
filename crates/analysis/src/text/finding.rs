//! From a match to a finding.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use caveat_catalog::rule::{InTests, Rule};
use tree_sitter::{Node, Tree};

use super::scan::{Match, Scanner, Secrets};
use crate::ask::Asker;
use crate::eval::Names;
use crate::expr::stable_hash;
use crate::finding::{Asks, Body};
use crate::item::{Item, name_of};
use crate::language::Language;
use crate::literals::Active;
use crate::look::locals_of;
use crate::message;
use crate::scope::Env;

/// Findings of one text at most: what has more of them is data.
const MAX_FINDINGS: usize = 300;

/// Where matches stand.
pub(crate) struct Ground<'a, 't> {
    pub(crate) text: &'a str,
    pub(crate) language: &'a Language,
    pub(crate) tree: &'t Tree,
    pub(crate) items: &'a [Item<'t>],
    pub(crate) env: &'a Env,
    pub(crate) active: &'a Active,
}

/// What is told of the secrets of a text. Ranges are of the document.
pub(crate) fn bodies(scanner: &Scanner, secrets: &Secrets, ground: &Ground<'_, '_>) -> Vec<Arc<Body>> {
    let is_found = |found: &&Match| {
        let is_bound_to_text = scanner.rule(found).secret.as_ref().is_some_and(|secret| secret.in_string);
        !is_bound_to_text || ground.language.is_text || ground.is_in_string(&found.range)
    };
    secrets.iter().filter(is_found).take(MAX_FINDINGS).map(|found| Arc::new(ground.body(scanner.rule(found), found, secrets))).collect()
}

impl Ground<'_, '_> {
    fn body(&self, rule: &Arc<Rule>, found: &Match, all: &Secrets) -> Body {
        let shown = rule.secret.as_ref().map_or(0, |secret| secret.shown);
        let hint = hint(&self.text[found.range.clone()], shown);
        // A name that is another secret is told nowhere.
        let is_secret = |range: &&Range<usize>| all.iter().any(|other| other.range.start < range.end && range.start < other.range.end);
        let named = found.name.as_ref().filter(|range| !is_secret(range));
        let name = named.map(|range| &self.text[range.clone()]);
        let fill = |slot: &str| -> Cow<'_, str> {
            match slot {
                "name" => Cow::Borrowed(name.unwrap_or(&hint)),
                "hint" => Cow::Borrowed(&hint),
                _ => Cow::Borrowed("…"),
            }
        };
        // The only token that counts is the name: the rest is the secret, or what may be one.
        let snippet = stable_hash(&(&*rule.id, name));
        let item = self.items.iter().enumerate().rev().find(|(_, item)| holds(item, found.range.start));
        let item_name = item.map_or_else(String::new, |(_, item)| name_of(item, self.text, self.language));
        let mut captures = vec![("secret".into(), found.range.clone()), ("value".into(), found.value.clone())];
        captures.extend(named.map(|range| ("name".into(), range.clone())));
        Body {
            message: message::fill(&rule.message, fill),
            confidence: rule.confidence,
            snippet,
            identity: stable_hash(&(&*rule.id, snippet, &item_name)),
            item: item_name,
            slots: rule.slots.iter().map(|(slot, template)| (slot.clone(), message::fill(template, fill))).collect(),
            in_test: rule.in_tests == InTests::Hide && item.is_some_and(|(order, item)| self.is_in_test(order, item, found)),
            range: found.range.clone(),
            captures,
            asks: Asks::Nothing,
            rule: rule.clone(),
        }
    }

    fn is_in_test(&self, order: usize, item: &Item<'_>, found: &Match) -> bool {
        if item.place.in_test {
            return true;
        }
        let locals = locals_of(item, self.text, self.language);
        let names = Names::new(self.language.family, &self.language.known, &locals, self.env, &item.place, order);
        let asker = Asker::new(self.language, self.text, names, self.active);
        self.node(&found.range).is_some_and(|node| asker.is_inside(node, "test"))
    }

    fn node(&self, range: &Range<usize>) -> Option<Node<'_>> {
        self.tree.root_node().descendant_for_byte_range(range.start, range.end)
    }

    fn is_in_string(&self, range: &Range<usize>) -> bool {
        let mut next = self.node(range);
        while let Some(node) = next {
            if node.kind().contains("string") {
                return true;
            }
            next = node.parent();
        }
        false
    }
}

fn holds(item: &Item<'_>, offset: usize) -> bool {
    item.node.start_byte() <= offset && offset < item.node.end_byte()
}

/// What may be shown of a secret: what all of its kind begin with, and how long it is.
fn hint(secret: &str, shown: usize) -> String {
    let start: String = secret.chars().take(shown).collect();
    if start.is_empty() { "…".to_owned() } else { format!("{start}… ({} characters)", secret.chars().count()) }
}

#[cfg(test)]
mod tests {
    use super::hint;

    #[test]
    fn a_hint_gives_away_nothing_but_the_kind() {
        assert_eq!(hint("abcd1234567890", 4), "abcd… (14 characters)");
        assert_eq!(hint("hunter2", 0), "…");
    }
}
