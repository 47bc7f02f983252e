//! Values that stand in the text: texts, numbers, arrays, objects.

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::super::Source;
use super::{any, end_of, function, only, part, parts};
use crate::fields::Fields as _;
use crate::flow::ir::{Constant, Element, Entry, Name, Node, Op, Span};
use crate::lower::{children, integer, named, unescape};

/// Entries of a list or object beyond which it is not looked into.
const MAX_ENTRIES: usize = 512;
/// Nesting of lists and objects that are looked through for whether they are all literals.
const MAX_TABLE_DEPTH: usize = 8;

pub(super) fn string(node: Tree<'_>, source: Source<'_>) -> Op {
    text(&unescape(unquoted(source.own(node))))
}

/// What stands between quotes; a broken text may have only the first one.
pub(super) fn unquoted(text: &str) -> &str {
    let Some(quote) = text.chars().next().filter(|first| matches!(first, '"' | '\'' | '`')) else { return text };
    let body = &text[1..];
    body.strip_suffix(quote).unwrap_or(body)
}

fn text(text: &str) -> Op {
    Op::Constant(Constant::Text(Arc::from(text)))
}

pub(super) fn template(node: Tree<'_>, source: Source<'_>) -> Op {
    pieces(node, source, |hole| only(hole, source))
}

/// The pieces of a template, with what stands for its holes.
pub(super) fn pieces(node: Tree<'_>, source: Source<'_>, hole: impl Fn(Tree<'_>) -> Node) -> Op {
    let whole = node.byte_range();
    let end = whole.start + 1 + unquoted(source.own(node)).len();
    let (mut found, mut at) = (Vec::new(), whole.start + 1);
    let literal = |from: usize, to: usize, found: &mut Vec<Node>| {
        if from < to {
            let start = source.span(node).start;
            let place = |offset: usize| start + u32::try_from(offset - whole.start).unwrap_or(u32::MAX - start);
            let span = Span { start: place(from), end: place(to) };
            found.push(Node { span, op: text(&unescape(source.text.get(from..to).unwrap_or_default())) });
        }
    };
    for substitution in holes(node) {
        literal(at, substitution.start_byte(), &mut found);
        found.push(hole(substitution));
        at = substitution.end_byte();
    }
    if at == whole.start + 1 {
        return string(node, source);
    }
    literal(at, end, &mut found);
    Op::Text(found)
}

/// The places of a template where something is put in.
pub(super) fn holes(template: Tree<'_>) -> impl Iterator<Item = Tree<'_>> {
    named(template).filter(|child| child.kind() == "template_substitution")
}

pub(super) fn number(written: &str) -> Constant {
    // The old way to write octal numbers.
    let octal = written.strip_prefix('0').filter(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_digit(8)));
    let value = octal.map_or_else(|| integer(written), |digits| i128::from_str_radix(digits, 8).ok());
    value.map_or_else(|| Constant::Float(written.into()), Constant::Integer)
}

pub(super) fn regex(node: Tree<'_>, source: Source<'_>) -> Op {
    let field = |name: &str| node.field(name).map_or("", |part| source.own(part)).into();
    Op::Constant(Constant::Regex { pattern: field("pattern"), flags: field("flags") })
}

pub(super) fn array(node: Tree<'_>, source: Source<'_>) -> Op {
    if let Some(op) = table(node, source) {
        return op;
    }
    let (mut elements, mut is_open) = (Vec::new(), true);
    for child in children(node).filter(|child| !child.is_extra()) {
        if child.is_named() {
            let is_spread = child.kind() == "spread_element";
            elements.push(Element { spread: is_spread, value: if is_spread { only(child, source) } else { any(child, source) } });
            is_open = false;
        } else if child.kind() == "," {
            if is_open {
                elements
                    .push(Element { spread: false, value: Node::nothing(Span { end: source.span(child).start, ..source.span(child) }) });
            }
            is_open = true;
        }
    }
    Op::List(elements)
}

pub(super) fn object(node: Tree<'_>, source: Source<'_>) -> Op {
    table(node, source).unwrap_or_else(|| Op::Map(parts(node).map(|part| entry(part, source)).collect()))
}

fn entry(node: Tree<'_>, source: Source<'_>) -> Entry {
    match node.kind() {
        "pair" => {
            let name = node.field("key").map(|name| key(name, source));
            Entry::Pair(name.unwrap_or_else(|| part(node, "key", source)), part(node, "value", source))
        }
        "shorthand_property_identifier" => {
            // The bytes belong to the value: what is found there again is what it holds, not how it is called.
            let start = source.span(node).start;
            Entry::Pair(Node { span: Span { start, end: start }, ..source.word(node) }, any(node, source))
        }
        "method_definition" => {
            let name = node.field("name").map(|name| key(name, source));
            let mut name = name.unwrap_or_else(|| part(node, "name", source));
            if let (Op::Constant(Constant::Text(key)), true) = (&name.op, function::is_setter(node)) {
                name.op = text(&format!("set {key}"));
            }
            Entry::Pair(name, source.node(node, function::unnamed(node, source)))
        }
        "spread_element" => Entry::Spread(only(node, source)),
        _ => Entry::Spread(any(node, source)),
    }
}

/// A property's key as an expression.
pub(super) fn key(node: Tree<'_>, source: Source<'_>) -> Node {
    match node.kind() {
        "property_identifier" | "private_property_identifier" | "number" => source.word(node),
        _ => any(node, source),
    }
}

/// A property's key, if it stands in the text.
pub(super) fn key_text(node: Tree<'_>, source: Source<'_>) -> Option<Name> {
    match key(node, source).op {
        Op::Constant(Constant::Text(text)) => Some(text),
        _ => None,
    }
}

/// A list or object that is too long to be looked into.
fn table(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    (node.named_child_count() > MAX_ENTRIES)
        .then(|| if is_literal(node, MAX_TABLE_DEPTH) { Op::Inert(Vec::new()) } else { super::opaque(node, source) })
}

fn is_literal(node: Tree<'_>, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match node.kind() {
        "string" | "number" | "true" | "false" | "null" | "undefined" | "regex" => true,
        "array" | "object" => named(node).all(|child| is_literal(child, depth)),
        "pair" => {
            let is_plain = node.field("key").is_some_and(|key| key.kind() != "computed_property_name");
            is_plain && node.field("value").is_some_and(|value| is_literal(value, depth))
        }
        "unary_expression" => node.field("argument").is_some_and(|argument| argument.kind() == "number"),
        _ => false,
    }
}

/// Nothing, where nothing is written.
pub(super) fn nothing(node: Tree<'_>, source: Source<'_>) -> Node {
    Node::nothing(end_of(node, source))
}
