//! Operators, calls and members.

use tree_sitter::Node as Tree;

use super::super::Source;
use super::{any, kind, literal, only, opaque, part, parts, pattern};
use crate::expr::Operator;
use crate::fields::Fields as _;
use crate::flow::ir::{Argument, Comparison, Constant, Node, Op};
use crate::lower::named;

/// Operands of `+` beyond which they are taken as one text, for they nest.
const MAX_SUM: usize = 40;
/// Nodes of a part beyond which it is lowered only once, even where it is needed twice.
const MAX_REPEATED: usize = 64;

pub(super) fn member(node: Tree<'_>, source: Source<'_>) -> Op {
    match node.field("property").filter(|name| !name.is_missing()) {
        Some(name) => Op::Member { of: Box::new(part(node, "object", source)), name: source.name(name), scoped: false },
        None => opaque(node, source),
    }
}

pub(super) fn meta(node: Tree<'_>, source: Source<'_>) -> Op {
    match source.own(node) {
        "import.meta" => Op::Path("import.meta".into()),
        _ => Op::Inert(Vec::new()),
    }
}

pub(super) fn call(node: Tree<'_>, source: Source<'_>) -> Op {
    let arguments = match node.field("arguments") {
        Some(template) if template.kind() == "template_string" => tagged(template, source),
        Some(list) => arguments(list, source),
        None => Vec::new(),
    };
    Op::Call { function: Box::new(part(node, "function", source)), arguments, is_new: false }
}

pub(super) fn construct(node: Tree<'_>, source: Source<'_>) -> Op {
    let arguments = node.field("arguments").map(|list| arguments(list, source)).unwrap_or_default();
    Op::Call { function: Box::new(part(node, "constructor", source)), arguments, is_new: true }
}

fn arguments(list: Tree<'_>, source: Source<'_>) -> Vec<Argument> {
    parts(list).map(|part| argument(part, source)).collect()
}

/// An argument, or what a list or element puts in its place: `...a`.
pub(super) fn argument(node: Tree<'_>, source: Source<'_>) -> Argument {
    let spread = node.kind() == "spread_element";
    plain(if spread { only(node, source) } else { any(node, source) }, spread)
}

/// A positional argument.
pub(super) fn plain(value: Node, spread: bool) -> Argument {
    Argument { name: None, spread, keywords: false, value }
}

/// The arguments of a template's tag: the template, then each hole.
fn tagged(template: Tree<'_>, source: Source<'_>) -> Vec<Argument> {
    let whole = literal::pieces(template, source, |hole| again(hole, source));
    let holes = literal::holes(template).map(|hole| plain(only(hole, source), false));
    std::iter::once(plain(source.node(template, whole), false)).chain(holes).collect()
}

pub(super) fn assign(node: Tree<'_>, source: Source<'_>) -> Op {
    Op::Assign { target: Box::new(pattern::in_field(node, "left", source)), value: Box::new(part(node, "right", source)), declares: false }
}

/// `x += y` and its like.
pub(super) fn update(node: Tree<'_>, source: Source<'_>) -> Op {
    let Some(place) = node.field("left") else { return opaque(node, source) };
    let (target, right) = (Box::new(pattern::pattern(place, source)), Box::new(part(node, "right", source)));
    let token = token(node, source);
    if token == "+=" {
        return Op::Update { target, operator: Some(Operator::Add), value: right };
    }
    let left = Box::new(again(place, source));
    let value = match token {
        "??=" => Op::Binary { operator: Operator::Coalesce, left, right },
        "||=" => Op::Or(left, right),
        "&&=" => Op::And(left, right),
        _ => arithmetic(node, token.trim_end_matches('='), left, right, source),
    };
    Op::Assign { target, value: Box::new(source.node(node, value)), declares: false }
}

/// `x++` and `--x`. What stands before it is the value from before, which is not told.
pub(super) fn count(node: Tree<'_>, source: Source<'_>) -> Op {
    let Some(argument) = node.field("argument") else { return opaque(node, source) };
    let one = Box::new(source.node(node, Op::Constant(Constant::Integer(1))));
    let operator = if token(node, source) == "--" { Operator::Subtract } else { Operator::Add };
    let sum = Op::Binary { operator, left: Box::new(again(argument, source)), right: one };
    let value = Op::Number(Box::new(source.node(node, sum)));
    let target = Box::new(pattern::pattern(argument, source));
    let assign = Op::Assign { target, value: Box::new(source.node(node, value)), declares: false };
    if argument.start_byte() > node.start_byte() {
        return assign;
    }
    let parts = vec![source.node(node, assign)];
    Op::Number(Box::new(source.node(node, Op::Opaque(parts))))
}

/// The operator of a node, as it is spelled.
fn token<'a>(node: Tree<'_>, source: Source<'a>) -> &'a str {
    node.field("operator").map_or("", |token| source.own(token))
}

pub(super) fn binary(node: Tree<'_>, source: Source<'_>) -> Op {
    if let Some(terms) = long_sum(node, source) {
        return Op::Text(terms.into_iter().map(|term| any(term, source)).collect());
    }
    let token = token(node, source);
    let (left, right) = (Box::new(part(node, "left", source)), Box::new(part(node, "right", source)));
    if let Some(how) = comparison(token) {
        return Op::Compare { how, left, right };
    }
    match token {
        "" => opaque(node, source),
        "&&" => Op::And(left, right),
        "||" => Op::Or(left, right),
        "??" => Op::Binary { operator: Operator::Coalesce, left, right },
        "+" => Op::Binary { operator: Operator::Add, left, right },
        _ => arithmetic(node, token, left, right, source),
    }
}

/// An operator that always gives a number, unlike in other languages.
fn arithmetic(node: Tree<'_>, token: &str, left: Box<Node>, right: Box<Node>, source: Source<'_>) -> Op {
    let inner = match Operator::of(token) {
        Some(operator) => Op::Binary { operator, left, right },
        None => Op::Opaque(vec![*left, *right]),
    };
    Op::Number(Box::new(source.node(node, inner)))
}

fn comparison(token: &str) -> Option<Comparison> {
    Some(match token {
        "==" | "===" => Comparison::Equal,
        "!=" | "!==" => Comparison::NotEqual,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        ">=" => Comparison::GreaterOrEqual,
        "in" => Comparison::In,
        "instanceof" => Comparison::Is,
        _ => return None,
    })
}

/// The operands of a sum that is too long to nest, in order.
fn long_sum<'t>(node: Tree<'t>, source: Source<'_>) -> Option<Vec<Tree<'t>>> {
    let is_sum = |node: Tree<'_>| node.kind() == "binary_expression" && token(node, source) == "+";
    let (mut at, mut terms) = (node, Vec::new());
    while is_sum(at) {
        terms.push(at.field("right")?);
        at = at.field("left")?;
    }
    terms.push(at);
    terms.reverse();
    (terms.len() > MAX_SUM).then_some(terms)
}

pub(super) fn unary(node: Tree<'_>, source: Source<'_>) -> Op {
    let Some(argument) = node.field("argument") else { return opaque(node, source) };
    let of = any(argument, source);
    match (token(node, source), of.op) {
        ("!", Op::Constant(Constant::Integer(number))) => Op::Constant(Constant::Boolean(number == 0)),
        ("-", Op::Constant(Constant::Integer(number))) => Op::Constant(Constant::Integer(number.wrapping_neg())),
        ("-", Op::Constant(Constant::Float(number))) => Op::Constant(Constant::Float(format!("-{number}").into())),
        ("void", Op::Constant(_)) => Op::Constant(Constant::Null),
        (token, op) => {
            let of = Node { span: of.span, op };
            match token {
                "!" => Op::Not(Box::new(of)),
                "+" => Op::Number(Box::new(of)),
                "-" => Op::Number(Box::new(source.node(node, Op::Opaque(vec![of])))),
                "~" => complement(node, of, source),
                "delete" => Op::Delete(Box::new(of)),
                "typeof" | "void" => Op::Inert(vec![of]),
                _ => Op::Opaque(vec![of]),
            }
        }
    }
}

/// `~x` is `-1 - x`.
fn complement(node: Tree<'_>, of: Node, source: Source<'_>) -> Op {
    let minus_one = Box::new(source.node(node, Op::Constant(Constant::Integer(-1))));
    let difference = Op::Binary { operator: Operator::Subtract, left: minus_one, right: Box::new(of) };
    Op::Number(Box::new(source.node(node, difference)))
}

/// `x as T`, `x satisfies T`, `<T>x`.
pub(super) fn cast(node: Tree<'_>, source: Source<'_>) -> Op {
    let mut written = named(node);
    let (value, kind) = match node.kind() {
        "type_assertion" => {
            let kind = written.next();
            (written.next(), kind)
        }
        _ => (written.next(), written.next()),
    };
    let Some(value) = value else { return opaque(node, source) };
    let value = Box::new(any(value, source));
    if kind.is_some_and(|kind| kind::is_number(kind, source)) { Op::Number(value) } else { Op::Through(value) }
}

/// A part that is lowered once more; one that is large is left out, so that such parts within each other do not double at each level.
fn again(node: Tree<'_>, source: Source<'_>) -> Node {
    if node.descendant_count() <= MAX_REPEATED { any(node, source) } else { source.node(node, Op::Opaque(Vec::new())) }
}
