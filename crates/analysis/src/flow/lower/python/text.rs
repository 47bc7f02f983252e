//! Python's string literals: escapes, f-strings, and literals side by side.

use std::ops::Range;

use tree_sitter::Node as Tree;

use super::{lower_node, text_constant, unknown};
use crate::fields::Fields as _;
use crate::flow::ir::{Constant, Node, Op, Span};
use crate::flow::lower::Source;
use crate::lower::{children, named, unescape};

/// A string, or several side by side.
pub(super) fn literal(node: Tree<'_>, source: Source<'_>) -> Op {
    let mut parts = Vec::new();
    if node.kind() == "string" {
        string(node, source, &mut parts);
    } else {
        for string_node in named(node) {
            match string_node.kind() {
                "string" => string(string_node, source, &mut parts),
                _ => parts.push(lower_node(string_node, source)),
            }
        }
    }
    let mut parts = joined(parts);
    match (parts.pop(), parts.is_empty()) {
        (None, _) => text_constant(""),
        (Some(Node { op: op @ Op::Constant(Constant::Text(_)), .. }), true) => op,
        (Some(last), _) => {
            parts.push(last);
            Op::Text(parts)
        }
    }
}

/// The text that a literal stands for, if it is wholly known.
pub(super) fn constant(node: Tree<'_>, source: Source<'_>) -> Option<std::sync::Arc<str>> {
    if !matches!(node.kind(), "string" | "concatenated_string") {
        return None;
    }
    match literal(node, source) {
        Op::Constant(Constant::Text(text)) => Some(text),
        _ => None,
    }
}

/// Parts with the constants that touch made one.
fn joined(parts: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::with_capacity(parts.len());
    for part in parts {
        match (out.last_mut(), &part.op) {
            (Some(Node { span, op: Op::Constant(Constant::Text(before)) }), Op::Constant(Constant::Text(after))) => {
                span.end = part.span.end;
                *before = [&**before, &**after].concat().into();
            }
            _ => out.push(part),
        }
    }
    out
}

/// How the characters of a literal are read.
#[derive(Clone, Copy)]
struct Reading {
    is_raw: bool,
    is_format: bool,
}

fn string(node: Tree<'_>, source: Source<'_>, parts: &mut Vec<Node>) {
    let mut reading = Reading { is_raw: false, is_format: false };
    let (mut at, mut end) = (node.start_byte(), node.end_byte());
    for child in children(node) {
        match child.kind() {
            "string_start" => {
                let prefix = source.own(child).to_ascii_lowercase();
                reading = Reading { is_raw: prefix.contains('r'), is_format: prefix.contains('f') };
                at = child.end_byte();
            }
            "string_end" => end = child.start_byte(),
            "interpolation" | "ERROR" => {
                characters(at..child.start_byte(), reading, source, parts);
                hole(child, source, parts);
                at = child.end_byte();
            }
            _ => {}
        }
    }
    characters(at..end, reading, source, parts);
}

fn characters(range: Range<usize>, reading: Reading, source: Source<'_>, parts: &mut Vec<Node>) {
    let Some(written) = source.text.get(range.clone()).filter(|written| !written.is_empty()) else { return };
    let written = if reading.is_format { written.replace("{{", "{").replace("}}", "}") } else { written.to_owned() };
    let text = if reading.is_raw { written } else { unescape(&written) };
    parts.push(Node { span: span_of(range, source), op: text_constant(&text) });
}

fn span_of(range: Range<usize>, source: Source<'_>) -> Span {
    let at = |offset: usize| u32::try_from(offset.saturating_sub(source.base)).unwrap_or(u32::MAX);
    Span { start: at(range.start), end: at(range.end) }
}

/// A replacement field: what stands in it, and the text in front of it that `{x=}` adds.
fn hole(node: Tree<'_>, source: Source<'_>, parts: &mut Vec<Node>) {
    let Some(inner) = node.field("expression") else {
        parts.push(lower_node(node, source));
        return;
    };
    if let Some(equals) = children(node).find(|child| child.kind() == "=") {
        let range = inner.start_byte()..equals.end_byte();
        let written = source.text.get(range.clone()).unwrap_or_default();
        parts.push(Node { span: span_of(range, source), op: text_constant(written) });
    }
    let value = lower_node(inner, source);
    let specifier = node.field("format_specifier");
    parts.push(match specifier {
        Some(specifier) => formatted(value, specifier, source),
        None => value,
    });
}

fn formatted(value: Node, specifier: Tree<'_>, source: Source<'_>) -> Node {
    let span = value.span;
    let value = with_nested(value, specifier, source);
    match meaning(source.own(specifier)) {
        Format::Number => Node { span, op: Op::Number(Box::new(value)) },
        Format::Date => Node { span, op: Op::Inert(vec![value]) },
        Format::Text => value,
    }
}

/// A width that is worked out adds nothing to the text, but it is an expression.
fn with_nested(value: Node, specifier: Tree<'_>, source: Source<'_>) -> Node {
    let nested = |node: Tree<'_>| node.field("expression").map_or_else(|| unknown(node, source), |of| lower_node(of, source));
    let mut before: Vec<_> = named(specifier).map(nested).collect();
    if before.is_empty() {
        return value;
    }
    let span = value.span;
    before.push(value);
    Node { span, op: Op::Sequence(before) }
}

/// What only values of one sort can be formatted as.
enum Format {
    Number,
    /// `{day:%Y-%m-%d}`: no text accepts this.
    Date,
    Text,
}

fn meaning(specifier: &str) -> Format {
    let specifier = specifier.trim_end();
    let is_date = specifier.find('%').is_some_and(|at| at + 1 < specifier.len());
    if is_date {
        Format::Date
    } else if specifier.ends_with(['b', 'd', 'e', 'E', 'f', 'F', 'g', 'G', 'n', 'o', 'x', 'X', '%']) {
        Format::Number
    } else {
        Format::Text
    }
}
