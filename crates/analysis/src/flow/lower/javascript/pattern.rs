//! What takes a value apart: the left sides of assignments, declarations, parameters.

use tree_sitter::Node as Tree;

use super::super::Source;
use super::{any, literal, part, parts};
use crate::fields::Fields as _;
use crate::flow::ir::{Name, Pattern};
use crate::lower::children;

/// A pattern, or an existing place.
pub(super) fn pattern(node: Tree<'_>, source: Source<'_>) -> Pattern {
    let Some(source) = source.deeper().filter(|_| !node.is_missing()) else { return Pattern::Any };
    match node.kind() {
        "identifier" | "shorthand_property_identifier_pattern" => Pattern::Name(source.name(node), source.span(node)),
        "undefined" => Pattern::Any,
        "parenthesized_expression" => match parts(node).next() {
            Some(inner) => pattern(inner, source),
            None => Pattern::Any,
        },
        "rest_pattern" => Pattern::Rest(Box::new(parts(node).next().map_or(Pattern::Any, |inner| pattern(inner, source)))),
        "assignment_pattern" | "object_assignment_pattern" => {
            let left = node.field("left").map_or(Pattern::Any, |left| pattern(left, source));
            Pattern::Default(Box::new(left), Box::new(part(node, "right", source)))
        }
        "array_pattern" => Pattern::List(list(node, source)),
        "object_pattern" => map(node, source),
        _ => Pattern::Place(any(node, source)),
    }
}

/// The pattern in a field.
pub(super) fn in_field(node: Tree<'_>, field: &str, source: Source<'_>) -> Pattern {
    node.field(field).map_or(Pattern::Any, |target| pattern(target, source))
}

/// The elements of an array pattern, those too that are left out: `[, b]`.
fn list(node: Tree<'_>, source: Source<'_>) -> Vec<Pattern> {
    let (mut found, mut is_open) = (Vec::new(), true);
    for child in children(node).filter(|child| !child.is_extra()) {
        if child.is_named() {
            found.push(pattern(child, source));
            is_open = false;
        } else if child.kind() == "," {
            if is_open {
                found.push(Pattern::Any);
            }
            is_open = true;
        }
    }
    found
}

fn map(node: Tree<'_>, source: Source<'_>) -> Pattern {
    let (mut entries, mut rest) = (Vec::new(), None);
    for part in parts(node) {
        match part.kind() {
            "pair_pattern" => entries.push((key(part, source), in_field(part, "value", source))),
            "rest_pattern" => rest = parts(part).next().map(|inner| Box::new(pattern(inner, source))),
            "object_assignment_pattern" => {
                let left = part.field("left").map_or_else(|| Name::from(""), |left| source.name(left));
                entries.push((left, pattern(part, source)));
            }
            _ => entries.push((source.name(part), pattern(part, source))),
        }
    }
    Pattern::Map(entries, rest)
}

/// The key of an entry; empty where it is worked out.
fn key(pair: Tree<'_>, source: Source<'_>) -> Name {
    pair.field("key").and_then(|key| literal::key_text(key, source)).unwrap_or_else(|| Name::from(""))
}
