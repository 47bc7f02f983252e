//! Which patterns are worth trying at a node: by its kind, by the name that stands there, by a text that they fix.

use std::collections::HashMap;

use caveat_catalog::query::{Operand, PredicateKind, Slot, TextPattern};
use rapidhash::fast::RandomState;
use tree_sitter::{Language as Grammar, Node};

use crate::ask::Asker;
use crate::expr::Expr;
use crate::language::last_part;
use crate::pattern::Compiled;

/// Where a pattern's resolved name stands, so that the name can choose the pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gate {
    /// The root itself.
    Root,
    /// The root's child of this field.
    Field(u16),
    /// The child of the second field of the root's child of the first.
    Fields(u16, u16),
}

/// Fields that lead to a node, by each way that a match may take.
type Ways = Vec<Vec<u16>>;

/// Patterns chosen by the text of a node that is reached by fields: a call's method name, say.
#[derive(Debug)]
struct TextGate {
    ways: Ways,
    /// The patterns for each text.
    patterns: HashMap<Box<str>, Vec<u32>, RandomState>,
}

/// A pattern chosen by whether a node's text is of some form.
#[derive(Debug)]
struct FormGate {
    ways: Ways,
    form: TextPattern,
    pattern: u32,
}

/// Fields that hold one node at most, in every grammar.
const SINGLE: [&str; 14] = [
    "function",
    "attribute",
    "property",
    "object",
    "field",
    "value",
    "name",
    "left",
    "right",
    "constructor",
    "macro",
    "path",
    "key",
    "pattern",
];

/// Patterns, by their numbers, found by what they start from.
#[derive(Debug)]
pub(crate) struct Dispatch {
    /// Patterns that are tried on every node of a kind, by kind id.
    always: Vec<Vec<u32>>,
    /// For each kind id, where a name that chooses patterns may stand.
    gates: Vec<Vec<Gate>>,
    /// Patterns that are tried where a name is resolved, by its last part and where it stands.
    by_name: HashMap<Box<str>, Vec<(Gate, u32)>, RandomState>,
    /// Prefixes of names, for `path.*`.
    by_prefix: Vec<(String, Gate, u32)>,
    /// For each kind id, the gates in `texts` to ask.
    text_gates: Vec<Vec<u32>>,
    /// Patterns that are tried where a node has one of some texts.
    texts: Vec<TextGate>,
    /// For each kind id, the gates in `forms` to ask.
    form_gates: Vec<Vec<u32>>,
    /// Patterns that are tried where a node's text is of some form.
    forms: Vec<FormGate>,
}

impl Dispatch {
    /// No patterns yet, for a grammar.
    pub(crate) fn new(grammar: &Grammar) -> Self {
        // The id of error nodes is the largest there is; tables end with a place for it.
        let kinds = grammar.node_kind_count() + 1;
        Self {
            always: vec![Vec::new(); kinds],
            gates: vec![Vec::new(); kinds],
            by_name: HashMap::default(),
            by_prefix: Vec::new(),
            text_gates: vec![Vec::new(); kinds],
            texts: Vec::new(),
            form_gates: vec![Vec::new(); kinds],
            forms: Vec::new(),
        }
    }

    /// Adds a pattern, whose paths are normalised, under its number.
    pub(crate) fn add(&mut self, grammar: &Grammar, compiled: &Compiled, index: u32) {
        let roots = compiled.root.roots(self.always.len());
        let mut asked = compiled.predicates.iter().filter(|predicate| !predicate.negated);
        let by_name = asked.find_map(|predicate| match &predicate.kind {
            PredicateKind::Resolves(slot, paths) => Some((compiled.root.gate(*slot, &|field| is_single(grammar, field))?, paths)),
            _ => None,
        });
        if let Some((gate, paths)) = by_name {
            for path in paths {
                if let Some(prefix) = path.strip_suffix(".*").or_else(|| path.strip_suffix("::*")) {
                    self.by_prefix.push((prefix.to_owned(), gate, index));
                } else {
                    let entry = self.by_name.entry(last_part(path).into()).or_default();
                    if !entry.contains(&(gate, index)) {
                        entry.push((gate, index));
                    }
                }
            }
            for root in roots {
                if !self.gates[root].contains(&gate) {
                    self.gates[root].push(gate);
                }
            }
        } else if let Some((ways, texts)) = text_gate(grammar, compiled) {
            let known = self.texts.iter().position(|gate| gate.ways == ways);
            let gate = known.unwrap_or_else(|| {
                self.texts.push(TextGate { ways, patterns: HashMap::default() });
                self.texts.len() - 1
            });
            for text in texts {
                let patterns = self.texts[gate].patterns.entry(text.into()).or_default();
                if !patterns.contains(&index) {
                    patterns.push(index);
                }
            }
            let gate = u32::try_from(gate).expect("fewer gates than patterns");
            for root in roots {
                if !self.text_gates[root].contains(&gate) {
                    self.text_gates[root].push(gate);
                }
            }
        } else if let Some((ways, form)) = form_gate(grammar, compiled) {
            let gate = u32::try_from(self.forms.len()).expect("fewer gates than patterns");
            self.forms.push(FormGate { ways, form: form.clone(), pattern: index });
            for root in roots {
                self.form_gates[root].push(gate);
            }
        } else {
            for root in roots {
                self.always[root].push(index);
            }
        }
    }

    /// Calls `attempt` with each of the patterns that can match in the file and may match at a node.
    pub(crate) fn each(&self, node: Node<'_>, asker: &Asker<'_>, active: &[bool], attempt: &mut dyn FnMut(u32)) {
        let attempt = &mut |pattern: u32| {
            if active[pattern as usize] {
                attempt(pattern);
            }
        };
        let kind = usize::from(node.kind_id()).min(self.always.len() - 1);
        self.always[kind].iter().for_each(|pattern| attempt(*pattern));
        for gate in &self.gates[kind] {
            self.named(node, *gate, asker, attempt);
        }
        for gate in &self.text_gates[kind] {
            let gate = &self.texts[*gate as usize];
            let mut texts = reached(node, &gate.ways, asker);
            let first = texts.next().and_then(|text| gate.patterns.get(text)).map_or(&[][..], Vec::as_slice);
            for pattern in first {
                attempt(*pattern);
            }
            for pattern in texts.filter_map(|text| gate.patterns.get(text)).flatten().filter(|pattern| !first.contains(pattern)) {
                attempt(*pattern);
            }
        }
        for gate in &self.form_gates[kind] {
            let gate = &self.forms[*gate as usize];
            if active[gate.pattern as usize] && reached(node, &gate.ways, asker).any(|text| gate.form.is_match(text)) {
                attempt(gate.pattern);
            }
        }
    }

    fn named(&self, node: Node<'_>, gate: Gate, asker: &Asker<'_>, attempt: &mut dyn FnMut(u32)) {
        let named = match gate {
            Gate::Root => Some(node),
            Gate::Field(field) => node.child_by_field_id(field),
            Gate::Fields(outer, inner) => node.child_by_field_id(outer).and_then(|child| child.child_by_field_id(inner)),
        };
        let Some(named) = named else { return };
        let expr = asker.expr(named);
        // A member keeps its name when it is resolved, so most calls of methods need not be.
        if let Expr::Member { name, .. } = &*expr {
            let is_plain = !matches!(&**name, "default" | "call" | "apply" | "bind");
            if is_plain && self.by_prefix.is_empty() && !self.by_name.contains_key(&**name) {
                return;
            }
        }
        let Some(path) = asker.path(named) else { return };
        let patterns = self.by_name.get(last_part(&path)).into_iter().flatten();
        patterns.filter(|(at, _)| *at == gate).for_each(|(_, pattern)| attempt(*pattern));
        let below = self.by_prefix.iter().filter(|(prefix, at, _)| *at == gate && path.starts_with(prefix.as_str()));
        below.for_each(|(_, _, pattern)| attempt(*pattern));
    }
}

/// The texts of the nodes to which the ways lead.
fn reached<'a>(node: Node<'_>, ways: &Ways, asker: &Asker<'a>) -> impl Iterator<Item = &'a str> {
    ways.iter().filter_map(move |way| way.iter().try_fold(node, |node, field| node.child_by_field_id(*field))).map(|node| asker.text(node))
}

/// The ways to a node whose text a pattern fixes, and the texts.
fn text_gate(grammar: &Grammar, compiled: &Compiled) -> Option<(Ways, Vec<String>)> {
    compiled.predicates.iter().filter(|predicate| !predicate.negated).find_map(|predicate| {
        let (slot, texts) = match &predicate.kind {
            PredicateKind::Eq(slot, Operand::Text(text)) => (*slot, vec![text.clone()]),
            PredicateKind::AnyOf(slot, texts) => (*slot, texts.clone()),
            _ => return None,
        };
        Some((ways_to(grammar, compiled, slot)?, texts))
    })
}

/// The ways to a node whose text has to be of some form.
fn form_gate<'c>(grammar: &Grammar, compiled: &'c Compiled) -> Option<(Ways, &'c TextPattern)> {
    compiled.predicates.iter().filter(|predicate| !predicate.negated).find_map(|predicate| {
        let PredicateKind::Match(slot, form) = &predicate.kind else { return None };
        Some((ways_to(grammar, compiled, *slot)?, form))
    })
}

/// The ways from a pattern's root to the capture of a slot, where it is not the root itself.
fn ways_to(grammar: &Grammar, compiled: &Compiled, slot: Slot) -> Option<Ways> {
    compiled.root.fields_to(slot, &|field| is_single(grammar, field)).filter(|ways| ways.iter().all(|way| !way.is_empty()))
}

/// Whether a field holds one node at most.
fn is_single(grammar: &Grammar, field: u16) -> bool {
    grammar.field_name_for_id(field).is_some_and(|name| SINGLE.contains(&name))
}
