//! What takes values apart in Python: targets of assignments, and the patterns of `case`.

use tree_sitter::Node as Tree;

use super::{has_token, lower_node, part_of, text};
use crate::flow::ir::{Constant, Name, Node, Op, Pattern};
use crate::flow::lower::Source;
use crate::lower::{children, named};

/// The target of an assignment, a loop or a `with`.
pub(super) fn target(node: Tree<'_>, source: Source<'_>) -> Pattern {
    let Some(source) = source.deeper() else { return Pattern::Any };
    match node.kind() {
        "identifier" if !node.is_missing() => name(node, source),
        "attribute" | "subscript" => Pattern::Place(lower_node(node, source)),
        "pattern_list" | "tuple_pattern" | "list_pattern" | "tuple" | "list" | "expression_list" => {
            Pattern::List(named(node).map(|part| target(part, source)).collect())
        }
        "list_splat_pattern" | "list_splat" | "dictionary_splat_pattern" => {
            Pattern::Rest(Box::new(named(node).next().map_or(Pattern::Any, |rest| target(rest, source))))
        }
        "parenthesized_expression" | "as_pattern_target" => named(node).next().map_or(Pattern::Any, |inner| target(inner, source)),
        _ => Pattern::Place(lower_node(node, source)),
    }
}

/// A name that is bound.
pub(super) fn name(node: Tree<'_>, source: Source<'_>) -> Pattern {
    Pattern::Name(source.name(node), source.span(node))
}

/// What stands between `case` and its guard: several patterns are those of a sequence.
pub(super) fn of_case(clause: Tree<'_>, source: Source<'_>) -> Pattern {
    let mut patterns: Vec<_> = named(clause).filter(|child| child.kind() == "case_pattern").map(|node| case(node, source)).collect();
    match patterns.pop() {
        Some(only) if patterns.is_empty() && !has_token(clause, ",") => only,
        Some(last) => {
            patterns.push(last);
            Pattern::List(patterns)
        }
        None => Pattern::Any,
    }
}

fn case(node: Tree<'_>, source: Source<'_>) -> Pattern {
    let Some(source) = source.deeper() else { return Pattern::Any };
    match node.kind() {
        "case_pattern" => alternatives(node, source).pop().unwrap_or(Pattern::Any),
        "union_pattern" => Pattern::Either(alternatives(node, source)),
        "dotted_name" if node.named_child_count() == 1 => match source.own(node) {
            "_" => Pattern::Any,
            _ => name(node, source),
        },
        "as_pattern" => bound(node, source),
        "splat_pattern" => rest(node, source),
        // Parentheses alone.
        "tuple_pattern" if node.named_child_count() == 1 && !has_token(node, ",") => {
            named(node).next().map_or(Pattern::Any, |inner| case(inner, source))
        }
        "list_pattern" | "tuple_pattern" => Pattern::List(named(node).map(|part| case(part, source)).collect()),
        "dict_pattern" => map(node, source),
        "class_pattern" => class(node, source),
        "keyword_pattern" => keyword(node, source).map_or(Pattern::Any, |(_, inner)| inner),
        // A complex number is no text whichever it is.
        "complex_pattern" => Pattern::Value(source.node(node, Op::Constant(Constant::Float(source.own(node).into())))),
        _ => Pattern::Value(lower_node(node, source)),
    }
}

/// The patterns in a node that holds them bare: `_` is a token there, and so is the sign of a number.
fn alternatives(node: Tree<'_>, source: Source<'_>) -> Vec<Pattern> {
    bare(children(node), source)
}

fn bare<'t>(nodes: impl Iterator<Item = Tree<'t>>, source: Source<'_>) -> Vec<Pattern> {
    let mut out = Vec::new();
    let mut sign = None;
    for child in nodes.filter(|child| !child.is_extra()) {
        match child.kind() {
            "-" => sign = Some(child),
            "_" => out.push(Pattern::Any),
            _ if child.is_named() => out.push(match sign.take() {
                Some(sign) => Pattern::Value(negative(sign, child, source)),
                None => case(child, source),
            }),
            _ => {}
        }
    }
    out
}

fn negative(sign: Tree<'_>, number: Tree<'_>, source: Source<'_>) -> Node {
    let value = lower_node(number, source);
    let op = match value.op {
        Op::Constant(Constant::Integer(number)) => Op::Constant(Constant::Integer(number.saturating_neg())),
        Op::Constant(Constant::Float(number)) => Op::Constant(Constant::Float(format!("-{number}").into())),
        _ => Op::Number(Box::new(value)),
    };
    Node { span: super::between(sign, number, source), op }
}

/// `P as x`.
fn bound(node: Tree<'_>, source: Source<'_>) -> Pattern {
    let mut parts = named(node);
    match (parts.next(), parts.next()) {
        (Some(inner), Some(name)) => Pattern::Bound(source.name(name), source.span(name), Box::new(case(inner, source))),
        (Some(inner), None) => case(inner, source),
        _ => Pattern::Any,
    }
}

/// `*rest` and `**rest`; `_` is a token there.
fn rest(node: Tree<'_>, source: Source<'_>) -> Pattern {
    Pattern::Rest(Box::new(rest_name(node, source)))
}

fn rest_name(node: Tree<'_>, source: Source<'_>) -> Pattern {
    named(node).next().filter(|rest| source.own(*rest) != "_").map_or(Pattern::Any, |rest| name(rest, source))
}

fn map(node: Tree<'_>, source: Source<'_>) -> Pattern {
    let (mut entries, mut rest, mut key) = (Vec::new(), None, None);
    let mut cursor = node.walk();
    let mut more = cursor.goto_first_child();
    while more {
        let child = cursor.node();
        match cursor.field_name() {
            Some("key") => key = Some(child),
            Some("value") => entries.extend(key.take().map(|key| (key_name(key, source), case(child, source)))),
            _ if child.kind() == "splat_pattern" => rest = Some(Box::new(rest_name(child, source))),
            _ => {}
        }
        more = cursor.goto_next_sibling();
    }
    Pattern::Map(entries, rest)
}

/// A key as the form has it: a text's characters, anything else as it is written.
fn key_name(key: Tree<'_>, source: Source<'_>) -> Name {
    text::constant(key, source).unwrap_or_else(|| source.name(key))
}

/// `Point(1, y=2)`: the named parts are those of the same value.
fn class(node: Tree<'_>, source: Source<'_>) -> Pattern {
    let mut parts = named(node);
    let class = parts.next().map(|name| source.name(name)).unwrap_or_default();
    let (mut positional, mut by_name) = (Vec::new(), Vec::new());
    for part in parts {
        let pair = named(part).next().filter(|inner| inner.kind() == "keyword_pattern");
        match pair.and_then(|pair| keyword(pair, source)) {
            Some(entry) => by_name.push(entry),
            None => positional.push(case(part, source)),
        }
    }
    if !by_name.is_empty() {
        positional.push(Pattern::Map(by_name, None));
    }
    Pattern::Variant(class, positional)
}

/// `y=2`.
fn keyword(pair: Tree<'_>, source: Source<'_>) -> Option<(Name, Pattern)> {
    let name = named(pair).next()?;
    let value = bare(children(pair).skip_while(|child| child.kind() != "="), source).pop();
    Some((source.name(name), value.unwrap_or(Pattern::Any)))
}

/// What a handler calls the exception: `as e`, or Python 2's `, e`.
pub(super) fn of_handler(clause: Tree<'_>, source: Source<'_>) -> Option<Pattern> {
    let alias = part_of(clause, "alias").or_else(|| match super::parts_of(clause, "value")[..] {
        [value] if value.kind() == "as_pattern" => part_of(value, "alias"),
        // Classes have capitals; Python 3.14 allows several without parentheses.
        [_, second] if second.kind() == "identifier" && source.own(second).starts_with(char::is_lowercase) => Some(second),
        _ => None,
    });
    alias.map(|alias| target(alias, source))
}
