//! Patterns, and the left sides of assignments, which look like expressions and take values apart the same way.

use tree_sitter::Node as Tree;

use super::{Lowering, behind_parentheses, expressions};
use crate::fields::Fields as _;
use crate::flow::ir::{Name, Op, Pattern};
use crate::lower::{children, named};

impl Lowering<'_> {
    pub(super) fn pattern(self, node: Tree<'_>) -> Pattern {
        self.deeper().map_or(Pattern::Any, |inner| inner.known_pattern(node))
    }

    fn known_pattern(self, node: Tree<'_>) -> Pattern {
        let inner = || patterns(node).next().map_or(Pattern::Any, |part| self.pattern(part));
        let all = || patterns(node).map(|part| self.pattern(part)).collect();
        match node.kind() {
            "_" => Pattern::Any,
            "self" | "shorthand_field_identifier" => Pattern::Name(self.name(node), self.span(node)),
            "identifier" | "metavariable" => self.name_or_constant(node),
            "scoped_identifier" | "generic_pattern" => self.constant_or_variant(node),
            "mut_pattern" | "ref_pattern" | "reference_pattern" | "match_pattern" => inner(),
            "captured_pattern" => self.captured(node),
            "remaining_field_pattern" => Pattern::Rest(Box::new(Pattern::Any)),
            "tuple_pattern" | "slice_pattern" => Pattern::List(all()),
            "unit_expression" => Pattern::List(Vec::new()),
            "tuple_struct_pattern" => {
                let kind = node.field("type");
                let parts = patterns(node).filter(|part| Some(part.id()) != kind.map(|kind| kind.id()));
                Pattern::Variant(self.variant(kind), parts.map(|part| self.pattern(part)).collect())
            }
            "struct_pattern" => {
                let fields = named(node).filter(|part| part.kind() == "field_pattern").filter_map(|part| self.field_pattern(part));
                Pattern::Variant(self.variant(node.field("type")), vec![Pattern::Map(fields.collect(), None)])
            }
            "or_pattern" => Pattern::Either(alternatives(node).into_iter().map(|part| self.pattern(part)).collect()),
            _ => Pattern::Value(self.lower(node)),
        }
    }

    fn variant(self, kind: Option<Tree<'_>>) -> Name {
        kind.map_or_else(|| "".into(), |kind| self.last_name(kind).into())
    }

    /// A name alone binds, unless it is spelled like a variant or a constant.
    fn name_or_constant(self, node: Tree<'_>) -> Pattern {
        match self.own(node) {
            "_" => Pattern::Any,
            own if own.starts_with(char::is_uppercase) => self.constant_or_variant(node),
            _ => Pattern::Name(self.name(node), self.span(node)),
        }
    }

    /// A path is a constant where its last part is written in capitals, else a variant.
    fn constant_or_variant(self, node: Tree<'_>) -> Pattern {
        let last = self.last_name(node);
        if last.len() > 1 && !last.contains(char::is_lowercase) {
            Pattern::Value(self.lower(node))
        } else {
            Pattern::Variant(last.into(), Vec::new())
        }
    }

    /// `x @ P`; `rest @ ..` takes what is left.
    fn captured(self, node: Tree<'_>) -> Pattern {
        let mut parts = patterns(node);
        let (Some(name), Some(inner)) = (parts.next(), parts.next()) else { return Pattern::Any };
        if inner.kind() == "remaining_field_pattern" {
            Pattern::Rest(Box::new(Pattern::Name(self.name(name), self.span(name))))
        } else {
            Pattern::Bound(self.name(name), self.span(name), Box::new(self.pattern(inner)))
        }
    }

    fn field_pattern(self, node: Tree<'_>) -> Option<(Name, Pattern)> {
        let name = node.field("name")?;
        let target = match node.field("pattern") {
            Some(pattern) => self.pattern(pattern),
            None => Pattern::Name(self.name(name), self.span(name)),
        };
        Some((self.name(name), target))
    }

    /// The left side of an assignment.
    pub(super) fn target(self, node: Tree<'_>) -> Pattern {
        self.deeper().map_or(Pattern::Any, |inner| inner.known_target(behind_parentheses(node)))
    }

    fn known_target(self, node: Tree<'_>) -> Pattern {
        match node.kind() {
            "_" => Pattern::Any,
            "identifier" if self.own(node) == "_" => Pattern::Any,
            "identifier" | "self" => Pattern::Name(self.name(node), self.span(node)),
            "tuple_expression" | "array_expression" => Pattern::List(patterns(node).map(|part| self.target(part)).collect()),
            "range_expression" if self.own(node) == ".." => Pattern::Rest(Box::new(Pattern::Any)),
            "call_expression" => {
                let arguments = node.field("arguments").into_iter().flat_map(patterns);
                Pattern::Variant(self.variant(node.field("function")), arguments.map(|part| self.target(part)).collect())
            }
            "struct_expression" => {
                let fields = node.field("body").into_iter().flat_map(named).filter_map(|field| self.field_target(field));
                Pattern::Variant(self.variant(node.field("name")), vec![Pattern::Map(fields.collect(), None)])
            }
            "unary_expression" => self.behind_references(node),
            _ => Pattern::Place(self.lower(node)),
        }
    }

    fn field_target(self, node: Tree<'_>) -> Option<(Name, Pattern)> {
        let field = node.field("field").or_else(|| expressions(node).next())?;
        let value = node.field("value").unwrap_or(field);
        Some((self.name(field), self.target(value)))
    }

    /// `*x = …` changes what `x` stands for.
    fn behind_references(self, node: Tree<'_>) -> Pattern {
        let mut bare = node;
        while bare.kind() == "unary_expression" {
            match expressions(bare).next() {
                Some(inner) => bare = behind_parentheses(inner),
                None => break,
            }
        }
        match bare.kind() {
            "identifier" | "self" => Pattern::Name(self.name(bare), self.span(bare)),
            _ => Pattern::Place(self.lower(bare)),
        }
    }
}

/// The patterns in a pattern; `_` is one without a name in the grammar.
pub(super) fn patterns(node: Tree<'_>) -> impl Iterator<Item = Tree<'_>> {
    children(node).filter(|child| {
        child.kind() == "_" || (child.is_named() && !child.is_extra() && !matches!(child.kind(), "mutable_specifier" | "attribute_item"))
    })
}

/// The alternatives of `a | b | c`, which the grammar nests.
fn alternatives(node: Tree<'_>) -> Vec<Tree<'_>> {
    let mut open = vec![node];
    let mut found = Vec::new();
    while let Some(next) = open.pop() {
        if next.kind() == "or_pattern" {
            let parts: Vec<Tree<'_>> = patterns(next).collect();
            open.extend(parts.into_iter().rev());
        } else {
            found.push(next);
        }
    }
    found
}

/// The names that a pattern binds.
pub(super) fn bound(pattern: &Pattern, names: &mut Vec<Name>) {
    match pattern {
        Pattern::Name(name, _) => names.push(name.clone()),
        Pattern::Bound(name, _, inner) => {
            names.push(name.clone());
            bound(inner, names);
        }
        Pattern::List(parts) | Pattern::Variant(_, parts) | Pattern::Either(parts) => parts.iter().for_each(|part| bound(part, names)),
        Pattern::Map(entries, rest) => {
            for part in entries.iter().map(|(_, part)| part).chain(rest.as_deref()) {
                bound(part, names);
            }
        }
        Pattern::Rest(inner) | Pattern::Default(inner, _) => bound(inner, names),
        Pattern::Any | Pattern::Place(_) | Pattern::Value(_) => {}
    }
}

/// The names that a condition binds: `let P = x && …`.
pub(super) fn bound_by_condition(condition: &Op, names: &mut Vec<Name>) {
    match condition {
        Op::Matches { pattern, .. } => bound(pattern, names),
        Op::And(left, right) => {
            bound_by_condition(&left.op, names);
            bound_by_condition(&right.op, names);
        }
        _ => {}
    }
}
