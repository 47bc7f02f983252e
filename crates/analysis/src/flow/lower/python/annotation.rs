//! Python's annotations: the type that is meant, without what only says how it is used.

use tree_sitter::Node as Tree;

use super::{lower_node, part_of, parts_of, text};
use crate::flow::ir::{Constant, Node, Op, Span, Type};
use crate::flow::lower::Source;
use crate::lower::named;

/// The type that an annotation names; `None` if it names none (`x: Final = 1`).
pub(super) fn of(node: Tree<'_>, source: Source<'_>) -> Option<Type> {
    let written = written(node, source);
    let is_bare = written.of.is_empty() && last_name(&written.name).is_some_and(|name| matches!(name, "Final" | "ClassVar"));
    (!is_bare).then_some(written)
}

/// Whether a field belongs to the class alone.
pub(super) fn is_class_variable(written: &str) -> bool {
    written.split('[').next().unwrap_or_default().ends_with("ClassVar")
}

/// What a generic type means for the value.
enum Meaning {
    /// The value has the first type: `Optional[X]`, `Annotated[X, …]`.
    First,
    /// It has one of the types.
    Union,
    /// It is one of the values.
    Literal,
    /// It is made of the types.
    Of,
}

fn meaning(name: &str) -> Meaning {
    match name {
        "Optional" | "Annotated" | "ClassVar" | "Final" | "Required" | "NotRequired" | "ReadOnly" | "InitVar" => Meaning::First,
        "Union" => Meaning::Union,
        "Literal" => Meaning::Literal,
        _ => Meaning::Of,
    }
}

fn last_name(name: &Node) -> Option<&str> {
    match &name.op {
        Op::Name(name) | Op::Member { name, .. } => Some(name),
        _ => None,
    }
}

fn written(node: Tree<'_>, source: Source<'_>) -> Type {
    let Some(deeper) = source.deeper() else { return plain(super::unknown(node, source)) };
    let source = deeper;
    match node.kind() {
        "type" | "parenthesized_expression" => match named(node).next() {
            Some(inner) => written(inner, source),
            None => plain(super::unknown(node, source)),
        },
        "generic_type" => {
            let mut parts = named(node);
            match (parts.next(), parts.next()) {
                (Some(name), Some(list)) => generic(node, name, &named(list).collect::<Vec<_>>(), source),
                _ => plain(super::unknown(node, source)),
            }
        }
        "subscript" => match part_of(node, "value") {
            Some(name) => generic(node, name, &parts_of(node, "subscript"), source),
            None => plain(super::unknown(node, source)),
        },
        "union_type" => union(node, None, named(node).map(|arm| written(arm, source)), source),
        "binary_operator" if part_of(node, "operator").is_some_and(|operator| operator.kind() == "|") => {
            let arms = [part_of(node, "left"), part_of(node, "right")].into_iter().flatten().map(|arm| written(arm, source));
            union(node, None, arms, source)
        }
        "string" | "concatenated_string" => match text::constant(node, source) {
            Some(text) => quoted(&text, source.span(node), source),
            None => plain(super::unknown(node, source)),
        },
        _ => plain(lower_node(node, source)),
    }
}

fn plain(name: Node) -> Type {
    Type { name: Box::new(name), of: Vec::new() }
}

fn generic(node: Tree<'_>, name: Tree<'_>, arguments: &[Tree<'_>], source: Source<'_>) -> Type {
    let name = lower_node(name, source);
    let types = || arguments.iter().map(|argument| written(*argument, source));
    match meaning(last_name(&name).unwrap_or_default()) {
        Meaning::First => match arguments.first() {
            Some(first) => written(*first, source),
            None => plain(name),
        },
        Meaning::Union => union(node, Some(name), types(), source),
        Meaning::Literal => {
            let values =
                arguments.iter().map(|argument| named(*argument).next().filter(|_| argument.kind() == "type").unwrap_or(*argument));
            Type { name: Box::new(name), of: values.map(|value| plain(lower_node(value, source))).collect() }
        }
        Meaning::Of => Type { name: Box::new(name), of: types().collect() },
    }
}

fn union(node: Tree<'_>, name: Option<Node>, arms: impl Iterator<Item = Type>, source: Source<'_>) -> Type {
    one_of(name.unwrap_or_else(|| source.node(node, Op::Path(UNION.into()))), arms)
}

/// What `X | Y` is called.
const UNION: &str = "typing.Union";

/// The type of several; nothing does not count, and unions inside count as their arms.
fn one_of(name: Node, arms: impl Iterator<Item = Type>) -> Type {
    let mut types = Vec::new();
    for arm in arms {
        match &arm.name.op {
            Op::Constant(Constant::Null) => {}
            Op::Path(path) if &**path == UNION => types.extend(arm.of),
            _ => types.push(arm),
        }
    }
    match types.pop() {
        Some(only) if types.is_empty() => only,
        last => {
            types.extend(last);
            Type { name: Box::new(name), of: types }
        }
    }
}

/// A type that is written as a text, for it is defined further down. Its parts have the text's span.
fn quoted(text: &str, span: Span, source: Source<'_>) -> Type {
    let Some(source) = source.deeper() else { return plain(Node { span, op: Op::Opaque(Vec::new()) }) };
    let types = |text: &str, separator: char| -> Vec<Type> {
        split(text, separator).into_iter().map(|part| quoted_one(part, span, source)).collect()
    };
    one_of(Node { span, op: Op::Path(UNION.into()) }, types(text, '|').into_iter())
}

fn quoted_one(text: &str, span: Span, source: Source<'_>) -> Type {
    let text = text.trim();
    let Some((name, arguments)) = text.strip_suffix(']').and_then(|text| text.split_once('[')) else {
        return plain(quoted_name(text, span));
    };
    let arguments = split(arguments, ',').into_iter().filter(|argument| !argument.trim().is_empty());
    let mut types = arguments.map(|argument| quoted(argument, span, source));
    let name = quoted_name(name.trim(), span);
    match meaning(last_name(&name).unwrap_or_default()) {
        Meaning::First => types.next().unwrap_or_else(|| plain(name)),
        Meaning::Union => one_of(name, types),
        Meaning::Literal | Meaning::Of => Type { name: Box::new(name), of: types.collect() },
    }
}

/// A dotted name; anything else is unknown.
fn quoted_name(text: &str, span: Span) -> Node {
    let is_name =
        |part: &str| part.starts_with(|c: char| c.is_alphabetic() || c == '_') && part.chars().all(|c| c.is_alphanumeric() || c == '_');
    let mut parts = text.split('.');
    let first = match parts.next() {
        Some("None") => Op::Constant(Constant::Null),
        Some(first) if text.split('.').count() <= MAX_DOTS && text.split('.').all(is_name) => Op::Name(first.into()),
        _ => return Node { span, op: Op::Opaque(Vec::new()) },
    };
    parts.fold(Node { span, op: first }, |of, part| Node { span, op: Op::Member { of: Box::new(of), name: part.into(), scoped: false } })
}

/// Parts of a dotted name beyond which it is none.
const MAX_DOTS: usize = 16;

/// The parts between separators that stand in no brackets.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut out, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ if c == separator && depth == 0 => {
                out.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    out.push(&text[start..]);
    out
}
