//! Python's nodes: where each kind goes, and the expressions.
//!
//! A function here looks at all parts it needs before it lowers the first, so that a broken node, which falls back to
//! [`Op::Opaque`] of its children, does not lower them twice.

mod annotation;
mod definition;
mod pattern;
mod statement;
mod text;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::Source;
use crate::expr::Operator;
use crate::fields::Fields as _;
use crate::flow::ir::{Argument, Comparison, Constant, Each, Element, Entry, Node, Op, Span};
use crate::lower::{children, integer, named};

/// Entries of a list or dictionary beyond which it is a table of data that is not looked into.
const MAX_ENTRIES: usize = 512;
/// Operands of a chained comparison beyond which nobody wrote it by hand.
const MAX_COMPARED: usize = 16;

pub(super) fn lower(item: Tree<'_>, source: Source<'_>, is_member: bool) -> Node {
    if is_member { definition::member(item, source) } else { lower_node(item, source) }
}

/// A statement or expression of any kind.
fn lower_node(node: Tree<'_>, source: Source<'_>) -> Node {
    let Some(source) = source.deeper() else { return unknown(node, source) };
    if node.is_missing() {
        return unknown(node, source);
    }
    if let Some(inner) = transparent(node) {
        return lower_node(inner, source);
    }
    let op = operation(node, source).unwrap_or_else(|| {
        let parts = with_broken(node).filter(|child| Some(child.id()) != source.skip);
        Op::Opaque(parts.map(|child| lower_node(child, source)).collect())
    });
    source.node(node, op)
}

/// The named children of a node, also what could not be parsed, which counts as extra.
fn with_broken(node: Tree<'_>) -> impl Iterator<Item = Tree<'_>> {
    children(node).filter(|child| child.is_named() && (child.is_error() || !child.is_extra()))
}

/// What a node stands for if it only wraps another.
fn transparent(node: Tree<'_>) -> Option<Tree<'_>> {
    let wraps = match node.kind() {
        "parenthesized_expression" | "as_pattern_target" | "case_pattern" => true,
        "expression_statement" => !has_token(node, ","),
        _ => false,
    };
    let mut inner = named(node).filter(|_| wraps);
    inner.next().filter(|_| inner.next().is_none())
}

/// What a node does; `None` if it is broken or of a kind that the form does not describe.
fn operation(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    match node.kind() {
        "identifier" => Some(Op::Name(source.name(node))),
        "string" | "concatenated_string" => Some(text::literal(node, source)),
        "integer" => Some(Op::Constant(whole_number(source.own(node)))),
        "float" => Some(Op::Constant(Constant::Float(source.own(node).into()))),
        "true" => Some(Op::Constant(Constant::Boolean(true))),
        "false" => Some(Op::Constant(Constant::Boolean(false))),
        "none" => Some(Op::Constant(Constant::Null)),
        "attribute" => attribute(node, source),
        "dotted_name" => dotted(node, source),
        "subscript" => subscript(node, source),
        "call" => call(node, source),
        "binary_operator" => binary(node, source),
        "boolean_operator" => boolean(node, source),
        "comparison_operator" => comparison(node, source),
        "not_operator" => Some(Op::Not(part(part_of(node, "argument")?, source))),
        "unary_operator" => unary(node, source),
        "conditional_expression" => conditional(node, source),
        "await" => Some(Op::Through(part(named(node).next()?, source))),
        "named_expression" => Some(statement::assign(part_of(node, "name")?, part_of(node, "value")?, source)),
        // Only a `with` can have one here; a handler's is taken apart there.
        "as_pattern" => Some(statement::assign(part_of(node, "alias")?, named(node).next()?, source)),
        "list" | "tuple" | "set" | "expression_list" | "pattern_list" | "expression_statement" => Some(list(node, source)),
        "dictionary" => Some(dictionary(node, source)),
        "list_comprehension" | "set_comprehension" | "generator_expression" => comprehension(node, Each::List, source),
        "dictionary_comprehension" => comprehension(node, Each::Map, source),
        "yield" => Some(statement::give(node, source)),
        "lambda" => definition::lambda(node, source),
        "function_definition" => definition::function(node, &[], false, source),
        "class_definition" => definition::class(node, &[], source),
        "decorated_definition" => definition::decorated(node, false, source),
        kind if says_nothing(kind) => Some(Op::Inert(Vec::new())),
        _ => statement::operation(node, source),
    }
}

/// Whether nothing is worked out in nodes of a kind.
fn says_nothing(kind: &str) -> bool {
    matches!(
        kind,
        "comment"
            | "line_continuation"
            | "ellipsis"
            | "pass_statement"
            | "global_statement"
            | "nonlocal_statement"
            | "future_import_statement"
            | "wildcard_import"
            | "import_prefix"
            | "positional_separator"
            | "keyword_separator"
            | "type"
            | "type_parameter"
            | "type_conversion"
            | "string_start"
            | "string_content"
            | "string_end"
            | "escape_sequence"
            | "escape_interpolation"
    )
}

/// Something that is not looked into.
fn unknown(node: Tree<'_>, source: Source<'_>) -> Node {
    source.node(node, Op::Opaque(Vec::new()))
}

#[expect(clippy::unnecessary_box_returns, reason = "the form boxes what it is made of")]
fn part(node: Tree<'_>, source: Source<'_>) -> Box<Node> {
    Box::new(lower_node(node, source))
}

fn part_of<'t>(node: Tree<'t>, field: &str) -> Option<Tree<'t>> {
    node.field(field)
}

/// All children in a field.
fn parts_of<'t>(node: Tree<'t>, field: &str) -> Vec<Tree<'t>> {
    let mut cursor = node.walk();
    node.children_by_field_name(field, &mut cursor).filter(|child| child.is_named() && !child.is_extra()).collect()
}

fn has_token(node: Tree<'_>, token: &str) -> bool {
    children(node).any(|child| child.kind() == token)
}

/// The bytes from one node's start to another's end.
fn between(first: Tree<'_>, last: Tree<'_>, source: Source<'_>) -> Span {
    Span { start: source.span(first).start, end: source.span(last).end }
}

/// Where one thing is expected and several may stand, separated by commas.
fn one_or_list(nodes: &[Tree<'_>], source: Source<'_>) -> Option<Node> {
    match nodes {
        [] => None,
        [only] => Some(lower_node(*only, source)),
        [first, .., last] => Some(Node {
            span: between(*first, *last, source),
            op: Op::List(nodes.iter().map(|node| Element { spread: false, value: lower_node(*node, source) }).collect()),
        }),
    }
}

fn whole_number(written: &str) -> Constant {
    // Python 2 writes octal numbers like this, and permissions are what they are used for.
    let old_octal = written.strip_prefix('0').filter(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()));
    let value = match old_octal {
        Some(digits) => i128::from_str_radix(digits, 8).ok(),
        None => integer(written),
    };
    value.map_or_else(|| Constant::Float(written.into()), Constant::Integer)
}

fn attribute(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (of, name) = (part_of(node, "object")?, part_of(node, "attribute")?);
    Some(Op::Member { of: part(of, source), name: source.name(name), scoped: false })
}

/// `a.b.c` where only names may stand.
fn dotted(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let mut names = named(node);
    let first = names.next()?;
    let whole = names.take(MAX_COMPARED).fold(lower_node(first, source), |of, name| Node {
        span: between(first, name, source),
        op: Op::Member { of: Box::new(of), name: source.name(name), scoped: false },
    });
    Some(whole.op)
}

fn subscript(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let of = part_of(node, "value")?;
    let keys = parts_of(node, "subscript");
    let (first, last) = (*keys.first()?, *keys.last()?);
    if keys.len() == 1 && first.kind() == "slice" && !has_token(node, ",") {
        return Some(slice(of, first, source));
    }
    let is_tuple = keys.len() > 1 || has_token(node, ",");
    let key = if is_tuple {
        let elements = keys.iter().map(|key| Element { spread: false, value: lower_node(*key, source) }).collect();
        Box::new(Node { span: between(first, last, source), op: Op::List(elements) })
    } else {
        part(first, source)
    };
    Some(Op::Index { of: part(of, source), key })
}

fn slice(of: Tree<'_>, slice: Tree<'_>, source: Source<'_>) -> Op {
    let mut bounds = [None; 3];
    let mut at = 0;
    for child in children(slice).filter(|child| !child.is_extra()) {
        if child.kind() == ":" {
            at += 1;
        } else if let Some(bound) = bounds.get_mut(at) {
            *bound = Some(child);
        }
    }
    match bounds {
        [from, to, None] => {
            let bound = |bound: Option<Tree<'_>>| bound.map(|bound| part(bound, source));
            Op::Slice { of: part(of, source), from: bound(from), to: bound(to) }
        }
        // What a step leaves over, or turns round, is no part that could be told.
        _ => Op::Opaque(std::iter::once(of).chain(bounds.into_iter().flatten()).map(|node| lower_node(node, source)).collect()),
    }
}

fn call(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (function, list) = (part_of(node, "function")?, part_of(node, "arguments")?);
    let arguments = if list.kind() == "argument_list" {
        named(list).map(|child| argument(child, source)).collect()
    } else {
        vec![Argument { name: None, spread: false, keywords: false, value: lower_node(list, source) }]
    };
    Some(Op::Call { function: part(function, source), arguments, is_new: false })
}

fn argument(node: Tree<'_>, source: Source<'_>) -> Argument {
    let (name, value) = match node.kind() {
        "keyword_argument" => (part_of(node, "name"), part_of(node, "value")),
        "list_splat" | "dictionary_splat" => (None, named(node).next()),
        _ => (None, None),
    };
    let keywords = node.kind() == "dictionary_splat";
    let spread = keywords || node.kind() == "list_splat";
    Argument { name: name.map(|name| source.name(name)), spread, keywords, value: lower_node(value.unwrap_or(node), source) }
}

fn binary(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (left, right) = (part_of(node, "left")?, part_of(node, "right")?);
    let operator = Operator::of(part_of(node, "operator")?.kind());
    let (left, right) = (lower_node(left, source), lower_node(right, source));
    Some(match operator {
        Some(operator) => Op::Binary { operator, left: Box::new(left), right: Box::new(right) },
        // `/` joins paths as well as it divides.
        None => Op::Opaque(vec![left, right]),
    })
}

fn boolean(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (left, right, operator) = (part_of(node, "left")?, part_of(node, "right")?, part_of(node, "operator")?);
    let (left, right) = (part(left, source), part(right, source));
    Some(if operator.kind() == "and" { Op::And(left, right) } else { Op::Or(left, right) })
}

fn comparison(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let operands: Vec<_> = named(node).collect();
    let how: Vec<_> = children(node).filter(|child| !child.is_named()).filter_map(|token| comparison_of(token.kind())).collect();
    if operands.len() > MAX_COMPARED || operands.len() != how.len() + 1 {
        return Some(Op::Inert(operands.into_iter().map(|operand| lower_node(operand, source)).collect()));
    }
    let pairs = operands.windows(2).zip(how).filter_map(|(pair, how)| {
        let [left, right] = pair else { return None };
        let op = Op::Compare { how, left: part(*left, source), right: part(*right, source) };
        Some(Node { span: between(*left, *right, source), op })
    });
    let both = |left: Node, right: Node| Node {
        span: Span { start: left.span.start, end: right.span.end },
        op: Op::And(Box::new(left), Box::new(right)),
    };
    pairs.reduce(both).map(|whole| whole.op)
}

fn comparison_of(token: &str) -> Option<Comparison> {
    Some(match token {
        "==" => Comparison::Equal,
        "!=" | "<>" => Comparison::NotEqual,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        ">=" => Comparison::GreaterOrEqual,
        "in" => Comparison::In,
        "not in" => Comparison::NotIn,
        "is" => Comparison::Is,
        "is not" => Comparison::IsNot,
        _ => return None,
    })
}

fn unary(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (operator, argument) = (part_of(node, "operator")?, part_of(node, "argument")?);
    let value = lower_node(argument, source);
    Some(match (operator.kind(), &value.op) {
        ("-", Op::Constant(Constant::Integer(number))) => Op::Constant(Constant::Integer(number.saturating_neg())),
        ("-", Op::Constant(Constant::Float(_))) => Op::Constant(Constant::Float(source.own(node).into())),
        // `~x` is `-1 - x`.
        ("~", _) => {
            let minus_one = source.node(operator, Op::Constant(Constant::Integer(-1)));
            Op::Binary { operator: Operator::Subtract, left: Box::new(minus_one), right: Box::new(value) }
        }
        _ => Op::Number(Box::new(value)),
    })
}

fn conditional(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let mut parts = named(node);
    let (then, condition, otherwise) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Op::If { condition: part(condition, source), then: part(then, source), otherwise: Some(part(otherwise, source)) })
}

fn list(node: Tree<'_>, source: Source<'_>) -> Op {
    let elements: Vec<_> = named(node).map(|child| element(child, source)).collect();
    if elements.len() <= MAX_ENTRIES {
        return Op::List(elements);
    }
    table(elements.into_iter().map(|element| element.value).collect())
}

fn element(node: Tree<'_>, source: Source<'_>) -> Element {
    let spread = Some(node).filter(|node| node.kind() == "list_splat").and_then(|node| named(node).next());
    Element { spread: spread.is_some(), value: lower_node(spread.unwrap_or(node), source) }
}

fn dictionary(node: Tree<'_>, source: Source<'_>) -> Op {
    let entries: Vec<_> = named(node).map(|child| entry(child, source)).collect();
    if entries.len() <= MAX_ENTRIES {
        return Op::Map(entries);
    }
    let parts = entries.into_iter().flat_map(|entry| match entry {
        Entry::Pair(key, value) => [Some(key), Some(value)],
        Entry::Spread(of) => [Some(of), None],
    });
    table(parts.flatten().collect())
}

fn entry(node: Tree<'_>, source: Source<'_>) -> Entry {
    match (node.kind(), part_of(node, "key"), part_of(node, "value")) {
        ("pair", Some(key), Some(value)) => Entry::Pair(lower_node(key, source), lower_node(value, source)),
        ("dictionary_splat", ..) => Entry::Spread(lower_node(named(node).next().unwrap_or(node), source)),
        _ => Entry::Spread(lower_node(node, source)),
    }
}

/// A list or dictionary with too many entries to follow each.
fn table(parts: Vec<Node>) -> Op {
    if parts.iter().all(is_literal) { Op::Inert(Vec::new()) } else { Op::Opaque(parts) }
}

fn is_literal(node: &Node) -> bool {
    match &node.op {
        Op::Constant(_) => true,
        Op::Inert(parts) => parts.is_empty(),
        Op::List(elements) => elements.iter().all(|element| !element.spread && is_literal(&element.value)),
        Op::Map(entries) => entries.iter().all(|entry| matches!(entry, Entry::Pair(key, value) if is_literal(key) && is_literal(value))),
        _ => false,
    }
}

/// A comprehension, the clauses of which nest from left to right. Those after the first keep their own spans.
fn comprehension(node: Tree<'_>, kind: Each, source: Source<'_>) -> Option<Op> {
    let body = part_of(node, "body")?;
    let mut clauses: Vec<Clause<'_>> = Vec::new();
    for child in named(node) {
        match (child.kind(), part_of(child, "left"), clauses.last_mut()) {
            ("for_in_clause", Some(target), _) => clauses.push(Clause { whole: child, target, conditions: Vec::new() }),
            ("if_clause", _, Some(clause)) => clause.conditions.extend(named(child)),
            _ => {}
        }
    }
    each(&clauses, body, kind, source)
}

/// One `for` of a comprehension, with the conditions behind it.
struct Clause<'t> {
    whole: Tree<'t>,
    target: Tree<'t>,
    conditions: Vec<Tree<'t>>,
}

fn each(clauses: &[Clause<'_>], body: Tree<'_>, kind: Each, source: Source<'_>) -> Option<Op> {
    let (clause, inner) = clauses.split_first()?;
    let source = source.deeper()?;
    let body = match each(inner, body, kind, source) {
        Some(op) => source.node(inner.first()?.whole, op),
        None => comprehension_body(body, source),
    };
    let iterated = one_or_list(&parts_of(clause.whole, "right"), source).unwrap_or_else(|| unknown(clause.whole, source));
    Some(Op::Each {
        target: Box::new(pattern::target(clause.target, source)),
        source: Box::new(iterated),
        conditions: clause.conditions.iter().map(|condition| lower_node(*condition, source)).collect(),
        body: Box::new(body),
        kind,
    })
}

fn comprehension_body(body: Tree<'_>, source: Source<'_>) -> Node {
    match (body.kind(), part_of(body, "key"), part_of(body, "value")) {
        ("pair", Some(key), Some(value)) => {
            let parts = [key, value].map(|node| Element { spread: false, value: lower_node(node, source) });
            source.node(body, Op::List(parts.into()))
        }
        _ => lower_node(body, source),
    }
}

/// A text constant that stands for a node.
fn text_constant(text: &str) -> Op {
    Op::Constant(Constant::Text(Arc::from(text)))
}
