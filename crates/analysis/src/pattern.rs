//! Matches patterns against nodes.
//!
//! Patterns are walked here rather than by tree-sitter's query engine: compiling the rules' patterns there costs a hundred
//! milliseconds and more at the start, and running them over a file many times what it costs to look at the few nodes whose
//! kind and name a rule asks for. What a pattern means is tree-sitter's to say; a test compares the two.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use caveat_catalog::query::{Operand, Predicate, PredicateKind, Slot};
use rapidhash::fast::RandomState;
use tree_sitter::{Node, TreeCursor};

use crate::dispatch::Gate;

/// A pattern, ready for its grammar.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) root: Shape,
    /// In the order in which they are asked.
    pub(crate) predicates: Vec<Predicate>,
    pub(crate) names: Vec<String>,
    pub(crate) finding: Slot,
}

/// One element of a pattern.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) element: Element,
    pub(crate) field: Option<u16>,
    pub(crate) repeats: bool,
    pub(crate) optional: bool,
    pub(crate) captures: Vec<Slot>,
    /// The predicates, by index, that ask for nothing but the text of what is captured here: asked at once, so that no way is gone that
    /// leads nowhere.
    pub(crate) checks: Vec<usize>,
}

/// What an element matches.
#[derive(Debug)]
pub(crate) enum Element {
    Any,
    Token(Box<[u16]>),
    Alternation(Vec<Shape>),
    Node { kinds: Kinds, children: Children, absent: Vec<u16> },
}

/// Kinds of named nodes.
#[derive(Debug)]
pub(crate) enum Kinds {
    AnyNamed,
    /// Sorted kind ids.
    Of(Box<[u16]>),
}

/// The children that a node must have.
#[derive(Debug)]
pub(crate) struct Children {
    pub(crate) steps: Vec<Shape>,
    /// Whether nothing named may stand before the step of the same index; the last entry is for after the last step.
    pub(crate) anchors: Vec<bool>,
}

/// The nodes that a match captured, by slot.
pub(crate) type Slots<'t> = Vec<Option<Node<'t>>>;

struct Child<'t> {
    node: Node<'t>,
    field: Option<u16>,
}

/// The children of the nodes that were looked at, for many patterns start from the same node.
#[derive(Default)]
pub(crate) struct Seen<'t> {
    lists: RefCell<HashMap<usize, Rc<[Child<'t>]>, RandomState>>,
    cursor: RefCell<Option<TreeCursor<'t>>>,
    /// Room for captures, used again by each try.
    slots: RefCell<Slots<'t>>,
    /// The text, if matches that a check refuses are of no interest.
    text: Option<&'t str>,
}

/// What is looked for in what.
struct Look<'a, 't> {
    predicates: &'a [Predicate],
    seen: &'a Seen<'t>,
}

impl<'t> Seen<'t> {
    /// Nothing seen yet; matches whose predicates cannot hold may be left out.
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text: Some(text), ..Self::default() }
    }

    fn children(&self, node: Node<'t>) -> Rc<[Child<'t>]> {
        if let Some(known) = self.lists.borrow().get(&node.id()) {
            return known.clone();
        }
        let mut slot = self.cursor.borrow_mut();
        let cursor = slot.get_or_insert_with(|| node.walk());
        cursor.reset(node);
        let mut out = Vec::new();
        let mut more = cursor.goto_first_child();
        while more {
            out.push(Child { node: cursor.node(), field: cursor.field_id().map(std::num::NonZero::get) });
            more = cursor.goto_next_sibling();
        }
        let list: Rc<[Child<'t>]> = out.into();
        self.lists.borrow_mut().insert(node.id(), list.clone());
        list
    }
}

/// Whether a predicate about nothing but a text holds for it.
fn is_text(predicate: &Predicate, text: &str) -> bool {
    let answer = match &predicate.kind {
        PredicateKind::Eq(_, Operand::Text(wanted)) => text == wanted,
        PredicateKind::AnyOf(_, texts) => texts.iter().any(|wanted| text == wanted),
        PredicateKind::Match(_, pattern) => pattern.is_match(text),
        _ => return true,
    };
    answer != predicate.negated
}

impl Compiled {
    /// A pattern that asks what it can at the earliest.
    pub(crate) fn new(mut root: Shape, predicates: Vec<Predicate>, names: Vec<String>, finding: Slot) -> Self {
        for (index, predicate) in predicates.iter().enumerate() {
            let (PredicateKind::Eq(slot, Operand::Text(_)) | PredicateKind::AnyOf(slot, _) | PredicateKind::Match(slot, _)) =
                &predicate.kind
            else {
                continue;
            };
            // Of what is captured more than once the last counts.
            if root.most_captures(*slot) == 1 {
                root.check(*slot, index);
            }
        }
        Self { root, predicates, names, finding }
    }

    /// Calls `accept` with each way in which `node` matches, until it says that one is enough.
    pub(crate) fn matches<'t>(&self, node: Node<'t>, seen: &Seen<'t>, accept: &mut dyn FnMut(&mut Slots<'t>) -> bool) -> bool {
        if !self.root.accepts_kind(node) {
            return false;
        }
        let mut slots = seen.slots.take();
        slots.clear();
        slots.resize(self.names.len(), None);
        let accepted = self.root.at(node, &mut slots, &Look { predicates: &self.predicates, seen }, accept);
        seen.slots.replace(slots);
        accepted
    }
}

type Next<'a, 't> = &'a mut dyn FnMut(&mut Slots<'t>) -> bool;

impl Shape {
    /// How often one match may capture for a slot, where more than once counts as twice.
    fn most_captures(&self, slot: Slot) -> usize {
        let inside = match &self.element {
            Element::Any | Element::Token(_) => 0,
            Element::Alternation(options) => options.iter().map(|option| option.most_captures(slot)).max().unwrap_or_default(),
            Element::Node { children, .. } => children.steps.iter().map(|step| step.most_captures(slot)).sum(),
        };
        let own = inside + self.captures.iter().filter(|known| **known == slot).count();
        if self.repeats { own * 2 } else { own }
    }

    /// Has a predicate asked wherever a slot is captured.
    fn check(&mut self, slot: Slot, predicate: usize) {
        if self.captures.contains(&slot) {
            self.checks.push(predicate);
        }
        match &mut self.element {
            Element::Any | Element::Token(_) => {}
            Element::Alternation(options) => options.iter_mut().for_each(|option| option.check(slot, predicate)),
            Element::Node { children, .. } => children.steps.iter_mut().for_each(|step| step.check(slot, predicate)),
        }
    }

    /// The kind ids that a node must have for this to match, out of `count`.
    pub(crate) fn roots(&self, count: usize) -> Vec<usize> {
        match &self.element {
            Element::Any | Element::Node { kinds: Kinds::AnyNamed, .. } => (0..count).collect(),
            Element::Token(ids) | Element::Node { kinds: Kinds::Of(ids), .. } => {
                ids.iter().map(|id| usize::from(*id).min(count - 1)).collect()
            }
            Element::Alternation(options) => {
                let mut all: Vec<usize> = options.iter().flat_map(|option| option.roots(count)).collect();
                all.sort_unstable();
                all.dedup();
                all
            }
        }
    }

    /// Where the capture of a slot stands, if it is the root or is reached by one or two fields that are always there.
    pub(crate) fn gate(&self, slot: Slot, single: &dyn Fn(u16) -> bool) -> Option<Gate> {
        if self.captures.contains(&slot) {
            return Some(Gate::Root);
        }
        let fixed = |step: &&Shape| !step.optional && !step.repeats;
        let direct = |shape: &Shape| {
            let Element::Node { children, .. } = &shape.element else { return None };
            let step = children.steps.iter().filter(fixed).find(|step| step.captures.contains(&slot))?;
            step.field
        };
        if let Some(field) = direct(self) {
            return Some(Gate::Field(field));
        }
        let Element::Node { children, .. } = &self.element else { return None };
        children.steps.iter().filter(fixed).find_map(|step| {
            let outer = step.field.filter(|field| single(*field))?;
            let inner = direct(step).filter(|field| single(*field))?;
            Some(Gate::Fields(outer, inner))
        })
    }

    /// The fields that lead from the root to the capture of a slot, by each way that a match may take; `None` if one of them goes by
    /// other than fields.
    pub(crate) fn fields_to(&self, slot: Slot, single: &dyn Fn(u16) -> bool) -> Option<Vec<Vec<u16>>> {
        if self.captures.contains(&slot) {
            return Some(vec![Vec::new()]);
        }
        match &self.element {
            Element::Alternation(options) => {
                let ways: Option<Vec<_>> = options.iter().map(|option| option.fields_to(slot, single)).collect();
                let mut ways = ways?.concat();
                ways.sort_unstable();
                ways.dedup();
                Some(ways)
            }
            Element::Node { children, .. } => {
                let fixed = |step: &&Shape| !step.optional && !step.repeats && step.field.is_some_and(single);
                children.steps.iter().filter(fixed).find_map(|step| {
                    let mut ways = step.fields_to(slot, single)?;
                    for way in &mut ways {
                        way.splice(..0, step.field);
                    }
                    Some(ways)
                })
            }
            Element::Any | Element::Token(_) => None,
        }
    }

    fn accepts_kind(&self, node: Node<'_>) -> bool {
        match &self.element {
            Element::Any => true,
            Element::Token(ids) => !node.is_named() && ids.contains(&node.kind_id()),
            Element::Alternation(options) => options.iter().any(|option| option.accepts_kind(node)),
            Element::Node { kinds: Kinds::AnyNamed, .. } => node.is_named() && !node.is_extra(),
            Element::Node { kinds: Kinds::Of(ids), .. } => node.is_named() && ids.binary_search(&node.kind_id()).is_ok(),
        }
    }

    fn at<'t>(&self, node: Node<'t>, slots: &mut Slots<'t>, look: &Look<'_, 't>, next: Next<'_, 't>) -> bool {
        if !self.accepts_kind(node) {
            return false;
        }
        if !self.checks.is_empty()
            && let Some(text) = look.seen.text
            && !self.checks.iter().all(|check| is_text(&look.predicates[*check], &text[node.byte_range()]))
        {
            return false;
        }
        // Few elements have more captures than one, so that what they held needs no list.
        let first = self.captures.first().map(|slot| slots[*slot]);
        let others: Vec<Option<Node<'t>>> = self.captures.iter().skip(1).map(|slot| slots[*slot]).collect();
        for slot in &self.captures {
            slots[*slot] = Some(node);
        }
        let accepted = match &self.element {
            Element::Any | Element::Token(_) => next(slots),
            Element::Alternation(options) => options.iter().any(|option| option.at(node, slots, look, next)),
            Element::Node { children, absent, .. } => {
                if absent.iter().any(|field| node.child_by_field_id(*field).is_some()) {
                    false
                } else if children.steps.is_empty() && !children.anchors[0] {
                    next(slots)
                } else {
                    children.from(0, &look.seen.children(node), 0, false, slots, look, next)
                }
            }
        };
        if !accepted {
            for (slot, old) in self.captures.iter().zip(first.into_iter().chain(others)) {
                slots[*slot] = old;
            }
        }
        accepted
    }
}

impl Children {
    #[allow(clippy::too_many_arguments, reason = "the state of one walk, handed on at each step")]
    fn from<'t>(
        &self,
        step: usize,
        list: &[Child<'t>],
        at: usize,
        again: bool,
        slots: &mut Slots<'t>,
        look: &Look<'_, 't>,
        next: Next<'_, 't>,
    ) -> bool {
        let counts = |child: &Child<'_>| child.node.is_named() && !child.node.is_extra();
        let Some(shape) = self.steps.get(step) else {
            let anchored = self.anchors[step];
            return !(anchored && list[at..].iter().any(counts)) && next(slots);
        };
        let anchored = self.anchors[step] && !again;
        for (index, child) in list.iter().enumerate().skip(at) {
            let fits = shape.field.is_none_or(|field| child.field == Some(field));
            if fits {
                let found = shape.at(child.node, slots, look, &mut |slots| {
                    (shape.repeats && self.from(step, list, index + 1, true, slots, look, next))
                        || self.from(step + 1, list, index + 1, false, slots, look, next)
                });
                if found {
                    return true;
                }
            }
            if anchored && counts(child) {
                break;
            }
        }
        (shape.optional && !again) && self.from(step + 1, list, at, false, slots, look, next)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use caveat_catalog::Catalog;
    use caveat_catalog::query::Pattern;
    use streaming_iterator::StreamingIterator;
    use tree_sitter::{Query, QueryCursor};

    use super::Seen;
    use crate::language::{Language, query_file};
    use crate::parse::parse;

    /// Each way to underline something: the pattern and the bytes.
    type Found = BTreeSet<(u32, usize, usize)>;

    fn without_comments(text: &str, mark: &str) -> String {
        text.lines().map(|line| line.find(&format!("{mark} ")).map_or(line, |at| &line[..at])).collect::<Vec<_>>().join("\n")
    }

    /// What a pattern means is tree-sitter's to say: both find the same in every rule's examples.
    #[test]
    fn matches_what_tree_sitter_matches() {
        let catalog = Catalog::builtin();
        let mut compared = 0;
        for id in ["python", "javascript", "rust"] {
            let (language, misfits) = Language::compile(&catalog, id, true).expect("built in");
            let mut compiled = language.patterns.iter();
            for rule in catalog.rules_for(id) {
                let fits = |pattern: &&Pattern| {
                    !misfits.iter().any(|misfit| misfit.pattern == pattern.line && misfit.file == query_file(rule, id))
                };
                for pattern in rule.patterns_for(id).iter().filter(fits) {
                    let ours = &compiled.next().expect("one for each").compiled;
                    let theirs = Query::new(&language.grammar, &pattern.syntax).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
                    let finding = theirs.capture_index_for_name("finding").expect("checked at loading");
                    for text in [&rule.examples.bad, &rule.examples.good] {
                        // A comment between two nodes parts them for tree-sitter's anchors, not for ours; the markers are such comments.
                        let text = &without_comments(text, &language.line_comment);
                        let tree = parse(&language, text, None);
                        let mut expected = Found::new();
                        let mut cursor = QueryCursor::new();
                        let mut matches = cursor.matches(&theirs, tree.root_node(), text.as_bytes());
                        while let Some(found) = matches.next() {
                            expected.extend(
                                found.nodes_for_capture_index(finding).map(|node| (pattern.line, node.start_byte(), node.end_byte())),
                            );
                        }
                        let mut got = Found::new();
                        let seen = Seen::default();
                        let mut pending = vec![tree.root_node()];
                        while let Some(node) = pending.pop() {
                            pending.extend(crate::lower::children(node));
                            ours.matches(node, &seen, &mut |slots| {
                                got.extend(slots[ours.finding].map(|node| (pattern.line, node.start_byte(), node.end_byte())));
                                false
                            });
                        }
                        assert_eq!(got, expected, "{} in\n{text}", rule.id);
                        compared += expected.len();
                    }
                }
            }
        }
        assert!(compared > 1_000, "only {compared} matches were compared");
    }
}
