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

impl TextGate {
    fn leads_to(&self, is_active: &[bool]) -> bool {
        self.patterns.values().flatten().any(|pattern| is_active[*pattern as usize])
    }
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

/// What is to be asked at nodes of one kind.
#[derive(Debug, Default, PartialEq, Eq)]
struct Start {
    /// Patterns that are tried on every node of the kind.
    always: Vec<u32>,
    /// Where a name that chooses patterns may stand, and these patterns.
    gates: Vec<(Gate, Vec<u32>)>,
    /// The gates in `texts` to ask.
    texts: Vec<u32>,
    /// The gates in `forms` to ask.
    forms: Vec<u32>,
}

/// The patterns that a name leads to, from each place where it may stand.
#[derive(Debug)]
struct Named {
    number: usize,
    patterns: Vec<(Gate, u32)>,
}

/// Some of the patterns, those that can match in a file, and where they start from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    is_active: Box<[bool]>,
    /// By kind id; most kinds have none.
    starts: Vec<Option<Start>>,
    /// By the number of a name, whether it leads to one of them.
    names: Box<[bool]>,
    /// The prefixes of names that do.
    prefixes: Vec<usize>,
}

/// Patterns, by their numbers, found by what they start from.
#[derive(Debug)]
pub(crate) struct Dispatch {
    /// By kind id.
    starts: Vec<Start>,
    /// Patterns that are tried where a name is resolved, by its last part and where it stands.
    by_name: HashMap<Box<str>, Named, RandomState>,
    /// Prefixes of names, for `path.*`.
    by_prefix: Vec<(String, Gate, u32)>,
    /// Patterns that are tried where a node has one of some texts.
    texts: Vec<TextGate>,
    /// Patterns that are tried where a node's text is of some form.
    forms: Vec<FormGate>,
}

impl Dispatch {
    /// No patterns yet, for a grammar.
    pub(crate) fn new(grammar: &Grammar) -> Self {
        // The id of error nodes is the largest there is; tables end with a place for it.
        let kinds = grammar.node_kind_count() + 1;
        Self {
            starts: std::iter::repeat_with(Start::default).take(kinds).collect(),
            by_name: HashMap::default(),
            by_prefix: Vec::new(),
            texts: Vec::new(),
            forms: Vec::new(),
        }
    }

    /// Adds a pattern, whose paths are normalised, under its number.
    pub(crate) fn add(&mut self, grammar: &Grammar, compiled: &Compiled, index: u32) {
        let roots = compiled.root.roots(self.starts.len());
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
                    let number = self.by_name.len();
                    let named = self.by_name.entry(last_part(path).into()).or_insert_with(|| Named { number, patterns: Vec::new() });
                    if !named.patterns.contains(&(gate, index)) {
                        named.patterns.push((gate, index));
                    }
                }
            }
            for root in roots {
                let gates = &mut self.starts[root].gates;
                match gates.iter_mut().find(|(known, _)| *known == gate) {
                    Some((_, patterns)) => patterns.push(index),
                    None => gates.push((gate, vec![index])),
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
                if !self.starts[root].texts.contains(&gate) {
                    self.starts[root].texts.push(gate);
                }
            }
        } else if let Some((ways, form)) = form_gate(grammar, compiled) {
            let gate = u32::try_from(self.forms.len()).expect("fewer gates than patterns");
            self.forms.push(FormGate { ways, form: form.clone(), pattern: index });
            for root in roots {
                self.starts[root].forms.push(gate);
            }
        } else {
            for root in roots {
                self.starts[root].always.push(index);
            }
        }
    }

    /// Chooses patterns: nothing else will be looked for.
    pub(crate) fn choose(&self, is_active: Box<[bool]>) -> Chosen {
        let active = |patterns: &[u32]| patterns.iter().copied().filter(|pattern| is_active[*pattern as usize]).collect::<Vec<_>>();
        let texts: Vec<bool> = self.texts.iter().map(|gate| gate.leads_to(&is_active)).collect();
        let start = |all: &Start| {
            let gates = all.gates.iter().map(|(gate, patterns)| (*gate, active(patterns))).filter(|(_, patterns)| !patterns.is_empty());
            let start = Start {
                always: active(&all.always),
                gates: gates.collect(),
                texts: all.texts.iter().copied().filter(|gate| texts[*gate as usize]).collect(),
                forms: all.forms.iter().copied().filter(|gate| is_active[self.forms[*gate as usize].pattern as usize]).collect(),
            };
            (start != Start::default()).then_some(start)
        };
        let starts = self.starts.iter().map(start).collect();
        let mut names = vec![false; self.by_name.len()];
        for named in self.by_name.values() {
            names[named.number] = named.patterns.iter().any(|(_, pattern)| is_active[*pattern as usize]);
        }
        let prefixes = self.by_prefix.iter().enumerate().filter(|(_, (_, _, pattern))| is_active[*pattern as usize]);
        let prefixes = prefixes.map(|(at, _)| at).collect();
        Chosen { starts, names: names.into(), prefixes, is_active }
    }

    /// Calls `attempt` with each of the chosen patterns that may match at a node.
    pub(crate) fn each(&self, node: Node<'_>, asker: &Asker<'_>, chosen: &Chosen, attempt: &mut dyn FnMut(u32)) {
        let kind = usize::from(node.kind_id()).min(self.starts.len() - 1);
        let Some(start) = &chosen.starts[kind] else { return };
        let attempt = &mut |pattern: u32| {
            if chosen.is_active[pattern as usize] {
                attempt(pattern);
            }
        };
        start.always.iter().for_each(|pattern| attempt(*pattern));
        for (gate, _) in &start.gates {
            self.named(node, *gate, asker, chosen, attempt);
        }
        for gate in &start.texts {
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
        for gate in &start.forms {
            let gate = &self.forms[*gate as usize];
            if reached(node, &gate.ways, asker).any(|text| gate.form.is_match(text)) {
                attempt(gate.pattern);
            }
        }
    }

    fn named(&self, node: Node<'_>, gate: Gate, asker: &Asker<'_>, chosen: &Chosen, attempt: &mut dyn FnMut(u32)) {
        let named = match gate {
            Gate::Root => Some(node),
            Gate::Field(field) => node.child_by_field_id(field),
            Gate::Fields(outer, inner) => node.child_by_field_id(outer).and_then(|child| child.child_by_field_id(inner)),
        };
        let Some(named) = named else { return };
        let expr = asker.expr(named);
        let of_name = |name: &str| self.by_name.get(name).filter(|named| chosen.names[named.number]);
        // A member keeps its name when it is resolved, so most calls of methods need not be.
        if let Expr::Member { name, .. } = &*expr {
            let is_plain = !matches!(&**name, "default" | "call" | "apply" | "bind");
            if is_plain && chosen.prefixes.is_empty() && of_name(name).is_none() {
                return;
            }
        }
        let Some(path) = asker.path(named) else { return };
        let patterns = of_name(last_part(&path)).into_iter().flat_map(|named| &named.patterns);
        patterns.filter(|(at, _)| *at == gate).for_each(|(_, pattern)| attempt(*pattern));
        let below = chosen.prefixes.iter().map(|at| &self.by_prefix[*at]);
        let below = below.filter(|(prefix, at, _)| *at == gate && path.starts_with(prefix.as_str()));
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
