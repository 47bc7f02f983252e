//! Statements and declarations.

use tree_sitter::Node as Tree;

use super::super::Source;
use super::names::{bound, declared, scope, variables};
use super::{any, end_of, loose_parts, maybe_part, only, part, parts, pattern};
use crate::fields::Fields as _;
use crate::flow::ir::{Arm, Handler, Name, Node, Op, Pattern};
use crate::lower::named;

/// Statements in their order.
pub(super) fn statements<'t>(nodes: impl Iterator<Item = Tree<'t>>, source: Source<'_>) -> Vec<Node> {
    nodes.map(|statement| any(statement, source)).collect()
}

pub(super) fn block(node: Tree<'_>, source: Source<'_>) -> Node {
    scope(node, declared(named(node), source), Op::Sequence(statements(loose_parts(node), source)), source)
}

/// A class's static block, which has variables of its own as a function has.
pub(super) fn static_block(node: Tree<'_>, source: Source<'_>) -> Node {
    let Some(body) = node.field("body") else { return only(node, source) };
    let names = declared(named(body), source).into_iter().chain(variables(body, source)).collect();
    scope(body, names, Op::Sequence(statements(loose_parts(body), source)), source)
}

/// `let`, `const`, `var`.
pub(super) fn declaration(node: Tree<'_>, source: Source<'_>) -> Node {
    let declares = node.kind() != "variable_declaration";
    let mut all: Vec<Node> =
        parts(node)
            .map(|part| {
                if part.kind() == "variable_declarator" { source.node(part, declarator(part, declares, source)) } else { any(part, source) }
            })
            .collect();
    if all.len() == 1 { all.remove(0) } else { source.node(node, Op::Sequence(all)) }
}

pub(super) fn declarator(node: Tree<'_>, declares: bool, source: Source<'_>) -> Op {
    let value = maybe_part(node, "value", source).unwrap_or_else(|| Node::nothing(end_of(node, source)));
    Op::Assign { target: Box::new(pattern::in_field(node, "name", source)), value: Box::new(value), declares }
}

pub(super) fn condition(node: Tree<'_>, source: Source<'_>) -> Op {
    Op::If {
        condition: Box::new(part(node, "condition", source)),
        then: Box::new(part(node, "consequence", source)),
        otherwise: maybe_part(node, "alternative", source).map(Box::new),
    }
}

pub(super) fn switch(node: Tree<'_>, source: Source<'_>) -> Node {
    let cases: Vec<_> = node.field("body").into_iter().flat_map(parts).collect();
    let names = cases.iter().flat_map(|case| declared(named(*case), source)).collect();
    let arms = cases.iter().map(|case| arm(*case, source)).collect();
    let op = Op::Match { subject: Box::new(part(node, "value", source)), arms, falls_through: true };
    scope(node, names, op, source)
}

fn arm(case: Tree<'_>, source: Source<'_>) -> Arm {
    let value = case.field("value");
    let pattern = value.map_or(Pattern::Any, |value| Pattern::Value(any(value, source)));
    let body = statements(loose_parts(case).filter(|part| Some(part.id()) != value.map(|value| value.id())), source);
    Arm { pattern, guard: None, body: source.node(case, Op::Sequence(body)) }
}

/// A loop of any form.
pub(super) fn repeat(node: Tree<'_>, label: Option<Name>, source: Source<'_>) -> Node {
    match node.kind() {
        "for_statement" => count(node, label, source),
        "for_in_statement" => each(node, label, source),
        kind => {
            let op = Op::While {
                condition: Some(Box::new(part(node, "condition", source))),
                body: Box::new(part(node, "body", source)),
                step: None,
                body_first: kind == "do_statement",
                otherwise: None,
                label,
            };
            source.node(node, op)
        }
    }
}

/// `for (start; condition; step)`.
fn count(node: Tree<'_>, label: Option<Name>, source: Source<'_>) -> Node {
    let written = |field: &str| node.field(field).filter(|part| part.is_named() && part.kind() != "empty_statement");
    let in_field = |field: &str| written(field).map(|part| Box::new(any(part, source)));
    let op = Op::While {
        condition: in_field("condition"),
        body: Box::new(part(node, "body", source)),
        step: in_field("increment"),
        body_first: false,
        otherwise: None,
        label,
    };
    let Some(start) = written("initializer") else { return source.node(node, op) };
    let all = vec![any(start, source), source.node(node, op)];
    scope(node, declared(std::iter::once(start), source), Op::Sequence(all), source)
}

/// `for (x of xs)`, `for (k in o)`.
fn each(node: Tree<'_>, label: Option<Name>, source: Source<'_>) -> Node {
    let keyword = node.field("kind").map_or("", |kind| source.own(kind));
    let left = node.field("left");
    let op = Op::For {
        target: Box::new(pattern::in_field(node, "left", source)),
        source: Box::new(part(node, "right", source)),
        body: Box::new(part(node, "body", source)),
        keys: node.field("operator").is_some_and(|operator| operator.kind() == "in"),
        otherwise: None,
        label,
    };
    let names = left.filter(|_| !matches!(keyword, "" | "var")).map(|left| bound(left, source)).unwrap_or_default();
    // `for (var x = 1 in y)`, from long ago.
    let op = match maybe_part(node, "value", source) {
        Some(value) => {
            let target = Box::new(pattern::in_field(node, "left", source));
            let start = Op::Assign { target, value: Box::new(value), declares: false };
            Op::Sequence(vec![source.node(node, start), source.node(node, op)])
        }
        None => op,
    };
    scope(node, names, op, source)
}

/// A loop with a label. Other statements can have one as well; nobody uses it.
pub(super) fn labelled(node: Tree<'_>, source: Source<'_>) -> Node {
    match node.field("body") {
        Some(body) if matches!(body.kind(), "for_statement" | "for_in_statement" | "while_statement" | "do_statement") => {
            repeat(body, label(node, source), source)
        }
        _ => only(node, source),
    }
}

pub(super) fn label(node: Tree<'_>, source: Source<'_>) -> Option<Name> {
    node.field("label").map(|label| source.name(label))
}

pub(super) fn attempt(node: Tree<'_>, source: Source<'_>) -> Op {
    let handler = node.field("handler").map(|clause| Handler {
        target: clause.field("parameter").map(|target| pattern::pattern(target, source)),
        body: part(clause, "body", source),
    });
    Op::Try {
        body: Box::new(part(node, "body", source)),
        handlers: handler.into_iter().collect(),
        otherwise: None,
        finally: maybe_part(node, "finalizer", source).map(Box::new),
    }
}

/// What is returned, thrown or yielded.
pub(super) fn operand(node: Tree<'_>, source: Source<'_>) -> Option<Box<Node>> {
    parts(node).next().map(|_| Box::new(only(node, source)))
}
