//! JSX: an element is a call of its tag with an object of its attributes and its children.

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::super::Source;
use super::{any, expression, literal, only, opaque, parts};
use crate::fields::Fields as _;
use crate::flow::ir::{Argument, Constant, Entry, Node, Op};
use crate::lower::named;

pub(super) fn element(node: Tree<'_>, source: Source<'_>) -> Op {
    let (opening, children) = match (node.kind(), node.field("open_tag")) {
        ("jsx_self_closing_element", _) => (node, None),
        (_, Some(opening)) => (opening, Some(parts(node).filter(move |child| *child != opening))),
        _ => return opaque(node, source),
    };
    let attributes = named(opening).filter(|child| matches!(child.kind(), "jsx_attribute" | "jsx_expression"));
    let entries = attributes.map(|attribute| entry(attribute, source)).collect();
    let mut arguments = vec![expression::plain(source.node(opening, Op::Map(entries)), false)];
    arguments.extend(children.into_iter().flatten().filter_map(|child| inside(child, source)));
    let function = match opening.field("name") {
        Some(tag) => called(tag, source),
        None => source.node(opening, Op::Path("react.Fragment".into())),
    };
    Op::Call { function: Box::new(function), arguments, is_new: false }
}

/// What a tag names: a component of the program, or one of the page's own elements, which no variable hides.
fn called(tag: Tree<'_>, source: Source<'_>) -> Node {
    let name = source.own(tag);
    let is_own = tag.kind() != "member_expression" && (name.starts_with(|c: char| c.is_ascii_lowercase()) || name.contains([':', '-']));
    if is_own { source.node(tag, Op::Path(name.into())) } else { any(tag, source) }
}

fn entry(node: Tree<'_>, source: Source<'_>) -> Entry {
    let mut both = named(node);
    match (node.kind(), both.next(), both.next()) {
        ("jsx_attribute", Some(name), value) => {
            let value = value.map_or_else(|| source.node(node, Op::Constant(Constant::Boolean(true))), |value| given(value, source));
            Entry::Pair(source.word(name), value)
        }
        (_, Some(spread), None) if spread.kind() == "spread_element" => Entry::Spread(only(spread, source)),
        _ => Entry::Spread(source.node(node, opaque(node, source))),
    }
}

/// An attribute's value. A text has no escapes here.
fn given(node: Tree<'_>, source: Source<'_>) -> Node {
    match node.kind() {
        "string" => source.node(node, Op::Constant(Constant::Text(Arc::from(literal::unquoted(source.own(node)))))),
        _ => any(node, source),
    }
}

/// A child that is worked out.
fn inside(node: Tree<'_>, source: Source<'_>) -> Option<Argument> {
    if node.kind() != "jsx_expression" {
        return Some(expression::plain(any(node, source), false));
    }
    let inner = parts(node).next()?;
    Some(if inner.kind() == "spread_element" { expression::argument(inner, source) } else { expression::plain(only(node, source), false) })
}
