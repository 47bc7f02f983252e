//! Asks a pattern's predicates about a match.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use caveat_catalog::query::{Operand, Predicate, PredicateKind, Slot};
use rapidhash::fast::RandomState;
use tree_sitter::Node;

use crate::eval::{At, Names};
use crate::expr::{Expr, stable_hash};
use crate::language::{Language, is_of};
use crate::literals::Active;
use crate::pattern::{Compiled, Seen, Slots};
use crate::sieve::Spots;

/// What a capture or a bound name stands for.
#[derive(Debug, Clone)]
pub(crate) enum Operandum<'t> {
    /// A node of the item.
    Node(Node<'t>),
    /// An expression that stands elsewhere in the file.
    Elsewhere(Expr, At),
}

/// The captures and bound values of a match that holds.
pub(crate) type Bound<'t> = Vec<Option<Operandum<'t>>>;

/// A predicate that did not hold, and the values that were bound before it.
#[derive(Debug)]
pub(crate) struct Refusal<'t> {
    pub(crate) predicate: usize,
    bound: Bound<'t>,
}

/// Asks about the matches of one item.
pub(crate) struct Asker<'a> {
    pub(crate) language: &'a Language,
    pub(crate) text: &'a str,
    pub(crate) names: Names<'a>,
    /// The patterns that can match in the file.
    pub(crate) active: &'a Active,
    /// Where they can match, if not anywhere.
    pub(crate) spots: Option<&'a Spots>,
    /// What was worked out of a node, by its id: many patterns ask of the same one.
    exprs: RefCell<HashMap<usize, Rc<Expr>, RandomState>>,
    paths: RefCell<HashMap<usize, Option<Rc<str>>, RandomState>>,
    /// Whether a node, by its id, is inside of something, by its hash: many matches share what is around them, and to find that costs its depth.
    inside: RefCell<HashMap<(usize, u64), bool, RandomState>>,
}

impl<'a> Asker<'a> {
    pub(crate) fn new(language: &'a Language, text: &'a str, names: Names<'a>, active: &'a Active) -> Self {
        Self {
            language,
            text,
            names,
            active,
            spots: None,
            exprs: RefCell::default(),
            paths: RefCell::default(),
            inside: RefCell::default(),
        }
    }

    /// A node as an expression.
    pub(crate) fn expr(&self, node: Node<'_>) -> Rc<Expr> {
        if let Some(known) = self.exprs.borrow().get(&node.id()) {
            return known.clone();
        }
        let expr = Rc::new(self.language.family.expr(node, self.text));
        self.exprs.borrow_mut().insert(node.id(), expr.clone());
        expr
    }

    /// What a node names.
    pub(crate) fn path(&self, node: Node<'_>) -> Option<Rc<str>> {
        if let Some(known) = self.paths.borrow().get(&node.id()) {
            return known.clone();
        }
        let path: Option<Rc<str>> = self.names.path(&self.expr(node), At::Here(node.start_byte())).map(Rc::from);
        self.paths.borrow_mut().insert(node.id(), path.clone());
        path
    }

    /// The text of a node.
    pub(crate) fn text(&self, node: Node<'_>) -> &'a str {
        &self.text[node.byte_range()]
    }

    /// Asks all predicates; the values that they bound, or the first that does not hold.
    pub(crate) fn ask<'t>(&self, compiled: &Compiled, slots: &Slots<'t>) -> Result<Bound<'t>, Refusal<'t>> {
        let mut bound: Bound<'t> = slots.iter().map(|node| node.map(Operandum::Node)).collect();
        for (index, predicate) in compiled.predicates.iter().enumerate() {
            if !self.holds(predicate, &mut bound) {
                return Err(Refusal { predicate: index, bound });
            }
        }
        Ok(bound)
    }

    fn holds(&self, predicate: &Predicate, bound: &mut Bound<'_>) -> bool {
        if let PredicateKind::Argument { of, name, position, bind } = &predicate.kind {
            return self.argument(bound, *of, name, *position, *bind, predicate.negated);
        }
        // A question about what a pattern did not capture holds neither way, but for `not-` ones, which hold.
        let subject = predicate.kind.subject();
        if bound[subject].is_none() {
            return predicate.negated;
        }
        let answer = match &predicate.kind {
            PredicateKind::Eq(slot, operand) => {
                let left = self.slot_text(bound, *slot);
                match operand {
                    Operand::Text(text) => left == *text,
                    Operand::Slot(other) => left == self.slot_text(bound, *other),
                }
            }
            PredicateKind::AnyOf(slot, texts) => {
                let own = self.slot_text(bound, *slot);
                texts.iter().any(|text| own == *text)
            }
            PredicateKind::Match(slot, pattern) => pattern.is_match(&self.slot_text(bound, *slot)),
            PredicateKind::Resolves(slot, paths) | PredicateKind::Type(slot, paths) => {
                let path = self.path_of(bound, *slot);
                path.is_some_and(|path| paths.iter().any(|wanted| is_path(&path, wanted)))
            }
            PredicateKind::Value(slot, values) => {
                let value = self.with(bound, *slot, |expr, at| self.names.value(expr, at));
                let written = value.and_then(|value| value.written(self.language.family));
                written.is_some_and(|written| values.iter().any(|wanted| wanted.is_match(&written)))
            }
            PredicateKind::Constant(slot) => self.with(bound, *slot, |expr, at| self.names.value(expr, at).is_constant()).unwrap_or(false),
            PredicateKind::Inside(slot, kinds) => match &bound[*slot] {
                Some(Operandum::Node(node)) => kinds.iter().any(|kind| self.is_inside(*node, kind)),
                _ => false,
            },
            // Answered later, for the whole file: see [`crate::flow`].
            PredicateKind::Tainted { .. } => return true,
            PredicateKind::Argument { .. } => unreachable!("answered above"),
        };
        answer != predicate.negated
    }

    /// What the thing in a slot is named.
    fn path_of(&self, bound: &Bound<'_>, slot: Slot) -> Option<Rc<str>> {
        match bound[slot].as_ref()? {
            Operandum::Node(node) => self.path(*node),
            Operandum::Elsewhere(expr, at) => self.names.path(expr, *at).map(Rc::from),
        }
    }

    /// Runs a question on the expression of a slot.
    fn with<T>(&self, bound: &Bound<'_>, slot: Slot, question: impl FnOnce(&Expr, At) -> T) -> Option<T> {
        match bound[slot].as_ref()? {
            Operandum::Node(node) => Some(question(&self.expr(*node), At::Here(node.start_byte()))),
            Operandum::Elsewhere(expr, at) => Some(question(expr, *at)),
        }
    }

    /// The text of a capture or bound value.
    pub(crate) fn slot_text(&self, bound: &Bound<'_>, slot: Slot) -> Cow<'a, str> {
        match &bound[slot] {
            Some(Operandum::Node(node)) => Cow::Borrowed(self.text(*node)),
            Some(Operandum::Elsewhere(expr, at)) => {
                Cow::Owned(self.names.value(expr, *at).written(self.language.family).unwrap_or_else(|| "…".to_owned()))
            }
            None => Cow::Borrowed(""),
        }
    }

    fn argument(&self, bound: &mut Bound<'_>, of: Slot, name: &str, position: Option<usize>, bind: Option<Slot>, negated: bool) -> bool {
        let Some(subject) = bound[of].clone() else { return false };
        let found = self.find_argument(&subject, name, position);
        match found {
            Found::Argument(value) => {
                if let Some(slot) = bind {
                    bound[slot] = Some(value);
                }
                !negated
            }
            Found::Absent => negated,
            Found::Unsure => false,
        }
    }

    fn find_argument<'t>(&self, subject: &Operandum<'t>, name: &str, position: Option<usize>) -> Found<'t> {
        let family = self.language.family;
        let node = match subject {
            Operandum::Node(node) => family.bare(*node),
            Operandum::Elsewhere(expr, at) => return self.entry_elsewhere(expr, *at, name),
        };
        let Some(arguments) = family.arguments(node, self.text) else {
            return self.entry(node, name);
        };
        let unsure = arguments.iter().any(|argument| argument.spread);
        let by_position = |position: usize| {
            let before = arguments.iter().take(position + 1).any(|argument| argument.spread);
            arguments.iter().filter(|argument| argument.name.is_none()).nth(position).filter(|_| !before)
        };
        match family {
            crate::lower::Family::JavaScript if !name.is_empty() => {
                let candidates: Vec<Node<'t>> = match position {
                    Some(position) => by_position(position).map(|argument| argument.value).into_iter().collect(),
                    None => arguments.iter().filter(|argument| !argument.spread).map(|argument| argument.value).collect(),
                };
                let mut answer = if unsure { Found::Unsure } else { Found::Absent };
                for candidate in candidates {
                    match self.entry(candidate, name) {
                        found @ Found::Argument(_) => return found,
                        // With no position given, an argument that is no object at all brings nothing.
                        Found::Unsure if position.is_some() || self.may_be_options(candidate) => answer = Found::Unsure,
                        _ => {}
                    }
                }
                answer
            }
            _ => {
                let named = arguments.iter().find(|argument| !name.is_empty() && argument.name.as_deref() == Some(name));
                match named.or_else(|| position.and_then(by_position)) {
                    Some(argument) => Found::Argument(Operandum::Node(argument.value)),
                    None if unsure => Found::Unsure,
                    None => Found::Absent,
                }
            }
        }
    }

    /// Whether an expression may be an object that is not visible here.
    fn may_be_options(&self, node: Node<'_>) -> bool {
        matches!(
            self.language.family.bare(node).kind(),
            "identifier" | "member_expression" | "call_expression" | "ternary_expression" | "subscript_expression"
        ) && self.names.value(&self.expr(node), At::Here(node.start_byte())) == crate::eval::Value::Unknown
    }

    /// An entry of a dictionary or object literal, by a dotted name.
    fn entry<'t>(&self, node: Node<'t>, name: &str) -> Found<'t> {
        let family = self.language.family;
        let node = family.bare(node);
        let Some((entries, open)) = family.entries(node, self.text) else {
            return self.entry_elsewhere(&self.expr(node), At::Here(node.start_byte()), name);
        };
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        match entries.iter().rev().find(|entry| entry.key.as_deref() == Some(name) || entry.key.as_deref() == Some(first)) {
            Some(entry) if rest.is_empty() || entry.key.as_deref() == Some(name) => Found::Argument(Operandum::Node(entry.value)),
            Some(entry) => self.entry(entry.value, rest),
            None if open || entries.iter().any(|entry| entry.key.is_none()) => Found::Unsure,
            None => Found::Absent,
        }
    }

    fn entry_elsewhere<'t>(&self, expr: &Expr, at: At, name: &str) -> Found<'t> {
        let Some((entries, open)) = self.names.dictionary(expr, at) else {
            return match expr {
                Expr::Text(_) | Expr::Integer(_) | Expr::Boolean(_) | Expr::Null(_) | Expr::List(_) => Found::Absent,
                _ => Found::Unsure,
            };
        };
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        match entries.into_iter().rev().find(|(key, _)| &**key == name || &**key == first) {
            Some((key, value)) if rest.is_empty() || &*key == name => Found::Argument(Operandum::Elsewhere(value, at)),
            Some((_, value)) => self.entry_elsewhere(&value, at, rest),
            None if open => Found::Unsure,
            None => Found::Absent,
        }
    }

    /// Whether a node, or one around it, is of a kind or matches a named query of the model.
    pub(crate) fn is_inside(&self, node: Node<'_>, kind: &str) -> bool {
        if kind == "safety-commented" {
            return crate::safety::is_commented(node, self.text);
        }
        let set = self.language.named_kinds.get(kind);
        let queries: Vec<&Compiled> = self.language.model.iter().filter(|(name, _)| name == kind).map(|(_, compiled)| compiled).collect();
        let (seen, what, mut passed) = (Seen::of(self.text), stable_hash(&kind), Vec::new());
        let mut next = Some(node);
        let mut answer = false;
        while let Some(node) = next {
            let key = (node.id(), what);
            if let Some(known) = self.inside.borrow().get(&key) {
                answer = *known;
                break;
            }
            passed.push(key);
            answer = set.map_or_else(|| node.kind() == kind, |set| is_of(set, node))
                || queries.iter().any(|query| query.matches(node, &seen, &mut |slots| self.ask(query, slots).is_ok()))
                || self.is_rust_place(node, kind);
            if answer {
                break;
            }
            next = node.parent();
        }
        self.inside.borrow_mut().extend(passed.into_iter().map(|key| (key, answer)));
        answer
    }

    /// Whether a node is one that the attributes of Rust make a test or a handler.
    fn is_rust_place(&self, node: Node<'_>, kind: &str) -> bool {
        self.language.family == crate::lower::Family::Rust
            && match kind {
                "test" => crate::safety::is_rust_test(node, self.text),
                "handler" => crate::safety::is_rust_handler(node, self.text),
                _ => false,
            }
    }

    /// What the predicate saw.
    pub(crate) fn describe(&self, compiled: &Compiled, refusal: &Refusal<'_>) -> String {
        let (predicate, bound) = (&compiled.predicates[refusal.predicate], &refusal.bound);
        let slot = predicate.kind.subject();
        if bound[slot].is_none() {
            return "nothing is captured there".to_owned();
        }
        match &predicate.kind {
            PredicateKind::Resolves(..) | PredicateKind::Type(..) => match self.path_of(bound, slot) {
                Some(path) => format!("it is `{path}`"),
                None => "this file does not tell what it is".to_owned(),
            },
            PredicateKind::Value(..) | PredicateKind::Constant(_) => {
                let value = self.with(bound, slot, |expr, at| self.names.value(expr, at));
                match value.and_then(|value| value.written(self.language.family)) {
                    Some(written) => format!("its value is `{}`", written.replace(caveat_catalog::query::HOLE, "{…}")),
                    None => "its value is not known here".to_owned(),
                }
            }
            PredicateKind::Argument { .. } if predicate.negated => "the argument is there, or may be".to_owned(),
            PredicateKind::Argument { .. } => "the call has no such argument, or it cannot be seen here".to_owned(),
            PredicateKind::Inside(..) => if predicate.negated { "it is inside one" } else { "it is not inside one" }.to_owned(),
            _ => format!("its text is `{}`", crate::message::one_line(&self.slot_text(bound, slot))),
        }
    }
}

enum Found<'t> {
    Argument(Operandum<'t>),
    Absent,
    Unsure,
}

fn is_path(path: &str, wanted: &str) -> bool {
    match wanted.strip_suffix(".*").or_else(|| wanted.strip_suffix("::*")) {
        Some(prefix) => path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(['.', ':', '('])),
        None => path == wanted,
    }
}
