//! Python's statements.

use tree_sitter::Node as Tree;

use super::{annotation, has_token, lower_node, one_or_list, part, part_of, parts_of, pattern, unknown, with_broken};
use crate::expr::Operator;
use crate::flow::ir::{Arm, Handler, Name, Node, Op, Pattern};
use crate::flow::lower::Source;
use crate::lower::named;

/// What a statement does; `None` if it is broken or of a kind that the form does not describe.
pub(super) fn operation(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    match node.kind() {
        "block" => Some(sequence(node, source)),
        "assignment" => assignment(node, source, false),
        "augmented_assignment" => update(node, source),
        "import_statement" => Some(import(node, source)),
        "import_from_statement" => import_from(node, source),
        "return_statement" => Some(Op::Return(named(node).next().map(|value| part(value, source)))),
        "raise_statement" => Some(raise(node, source)),
        "assert_statement" => assert(node, source),
        "delete_statement" => delete(node, source),
        "break_statement" => Some(Op::Break(None, None)),
        "continue_statement" => Some(Op::Continue(None)),
        "type_alias_statement" => type_alias(node, source),
        "if_statement" => branch(node, &parts_of(node, "alternative"), source),
        "while_statement" => repeat(node, source),
        "for_statement" => iterate(node, source),
        "try_statement" => attempt(node, source),
        "with_statement" => with(node, source),
        "match_statement" => select(node, source),
        _ => None,
    }
}

/// The statements of a block.
pub(super) fn block(node: Tree<'_>, source: Source<'_>) -> Node {
    if node.kind() == "block" { source.node(node, sequence(node, source)) } else { lower_node(node, source) }
}

fn sequence(node: Tree<'_>, source: Source<'_>) -> Op {
    Op::Sequence(with_broken(node).map(|statement| lower_node(statement, source)).collect())
}

fn boxed_block(node: Tree<'_>, source: Source<'_>) -> Box<Node> {
    Box::new(block(node, source))
}

/// A value given to a name that may have stood before: `x = 1`, `(x := 1)`, `with 1 as x`.
pub(super) fn assign(target: Tree<'_>, value: Tree<'_>, source: Source<'_>) -> Op {
    let target = Box::new(pattern::target(target, source));
    Op::Assign { target, value: part(value, source), declares: false }
}

/// `declares`: the targets are fields of the class around.
pub(super) fn assignment(node: Tree<'_>, source: Source<'_>, declares: bool) -> Option<Op> {
    let target = part_of(node, "left")?;
    let Some(value) = part_of(node, "right") else {
        // `a.b: int` works out `a`, `a: int` nothing.
        let parts = if target.kind() == "identifier" { Vec::new() } else { vec![lower_node(target, source)] };
        return Some(Op::Inert(parts));
    };
    let value = match source.deeper() {
        Some(deeper) if value.kind() == "assignment" => {
            let op = assignment(value, deeper, declares).unwrap_or_else(|| Op::Opaque(Vec::new()));
            Box::new(deeper.node(value, op))
        }
        _ => part(value, source),
    };
    Some(Op::Assign { target: Box::new(pattern::target(target, source)), value, declares })
}

fn update(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (target, value) = (part_of(node, "left")?, part_of(node, "right")?);
    let operator = part_of(node, "operator").and_then(|token| Operator::of(token.kind()));
    Some(Op::Update { target: Box::new(pattern::target(target, source)), operator, value: part(value, source) })
}

/// `yield x`, `yield from x`.
pub(super) fn give(node: Tree<'_>, source: Source<'_>) -> Op {
    Op::Yield { value: named(node).next().map(|value| part(value, source)), all: has_token(node, "from") }
}

fn import(node: Tree<'_>, source: Source<'_>) -> Op {
    Op::Sequence(parts_of(node, "name").into_iter().map(|name| import_module(name, source)).collect())
}

fn import_module(node: Tree<'_>, source: Source<'_>) -> Node {
    if node.kind() == "aliased_import" {
        let Some((module, alias)) = part_of(node, "name").zip(part_of(node, "alias")) else { return unknown(node, source) };
        return bind(node, alias, module, spelled(module, source), source);
    }
    let Some(first) = named(node).next() else { return unknown(node, source) };
    bind(node, first, node, source.name(first), source)
}

fn import_from(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let module = spelled(part_of(node, "module_name")?, source);
    if named(node).any(|child| child.kind() == "wildcard_import") {
        return Some(Op::Inert(Vec::new()));
    }
    let separator = if module.ends_with('.') { "" } else { "." };
    let bindings = parts_of(node, "name").into_iter().map(|whole| {
        let name = part_of(whole, "name").unwrap_or(whole);
        let path = [&*module, separator, &*spelled(name, source)].concat();
        bind(whole, part_of(whole, "alias").unwrap_or(name), name, path.into(), source)
    });
    Some(Op::Sequence(bindings.collect()))
}

/// A name bound to a thing from outside.
fn bind(whole: Tree<'_>, name: Tree<'_>, outside: Tree<'_>, path: Name, source: Source<'_>) -> Node {
    let value = Box::new(source.node(outside, Op::Path(path)));
    source.node(whole, Op::Assign { target: Box::new(pattern::name(name, source)), value, declares: false })
}

/// A module's name without the blanks that may stand in it.
fn spelled(node: Tree<'_>, source: Source<'_>) -> Name {
    source.own(node).split_whitespace().collect::<String>().into()
}

fn raise(node: Tree<'_>, source: Source<'_>) -> Op {
    let cause = part_of(node, "cause");
    let raised = named(node).find(|child| Some(child.id()) != cause.map(|cause| cause.id()));
    let throw = Op::Throw(raised.map(|raised| part(raised, source)));
    match cause.filter(|cause| !matches!(cause.kind(), "identifier" | "none")) {
        Some(cause) => Op::Sequence(vec![lower_node(cause, source), source.node(node, throw)]),
        None => throw,
    }
}

fn assert(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let mut parts = named(node);
    let assert = Op::Assert(part(parts.next()?, source));
    let rest: Vec<_> = parts.map(|message| lower_node(message, source)).filter(|message| !matches!(message.op, Op::Constant(_))).collect();
    if rest.is_empty() {
        return Some(assert);
    }
    Some(Op::Sequence(vec![source.node(node, assert), source.node(node, Op::Inert(rest))]))
}

fn delete(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let what = named(node).next()?;
    if !matches!(what.kind(), "expression_list" | "tuple" | "list") {
        return Some(Op::Delete(part(what, source)));
    }
    Some(Op::Sequence(named(what).map(|each| source.node(each, Op::Delete(part(each, source)))).collect()))
}

fn type_alias(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (left, right) = (part_of(node, "left")?, part_of(node, "right")?);
    let name = named(left).next().filter(|name| name.kind() == "identifier");
    Some(match (name, annotation::of(right, source)) {
        (Some(name), Some(kind)) => Op::Assign { target: Box::new(pattern::name(name, source)), value: kind.name, declares: false },
        _ => Op::Inert(Vec::new()),
    })
}

/// An `if` or `elif`, and what follows it.
fn branch(node: Tree<'_>, rest: &[Tree<'_>], source: Source<'_>) -> Option<Op> {
    let (condition, then) = (part_of(node, "condition")?, part_of(node, "consequence")?);
    let otherwise = rest.split_first().map(|(next, rest)| Box::new(alternative(*next, rest, source)));
    Some(Op::If { condition: part(condition, source), then: boxed_block(then, source), otherwise })
}

fn alternative(node: Tree<'_>, rest: &[Tree<'_>], source: Source<'_>) -> Node {
    let Some(source) = source.deeper() else { return unknown(node, source) };
    let op = if node.kind() == "elif_clause" { branch(node, rest, source) } else { None };
    match (op, part_of(node, "body")) {
        (Some(op), _) => source.node(node, op),
        (None, Some(body)) => block(body, source),
        // A broken `elif` must not lose those behind it.
        (None, None) => {
            let parts = rest.iter().flat_map(|clause| named(*clause));
            source.node(node, Op::Opaque(named(node).chain(parts).map(|part| lower_node(part, source)).collect()))
        }
    }
}

/// The block of an `else` behind a loop or `try`.
fn otherwise(clause: Option<Tree<'_>>, source: Source<'_>) -> Option<Box<Node>> {
    part_of(clause?, "body").map(|body| boxed_block(body, source))
}

fn repeat(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (condition, body) = (part_of(node, "condition")?, part_of(node, "body")?);
    Some(Op::While {
        condition: Some(part(condition, source)),
        body: boxed_block(body, source),
        step: None,
        body_first: false,
        otherwise: otherwise(part_of(node, "alternative"), source),
        label: None,
    })
}

fn iterate(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let (target, iterated, body) = (part_of(node, "left")?, part_of(node, "right")?, part_of(node, "body")?);
    Some(Op::For {
        target: Box::new(pattern::target(target, source)),
        source: part(iterated, source),
        body: boxed_block(body, source),
        keys: false,
        otherwise: otherwise(part_of(node, "alternative"), source),
        label: None,
    })
}

fn attempt(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let body = part_of(node, "body")?;
    let clause = |kind: &'static str| named(node).filter(move |child| child.kind() == kind);
    Some(Op::Try {
        body: boxed_block(body, source),
        handlers: clause("except_clause").map(|clause| handler(clause, source)).collect(),
        otherwise: otherwise(clause("else_clause").next(), source),
        finally: clause("finally_clause").next().and_then(inner_block).map(|block| boxed_block(block, source)),
    })
}

fn handler(clause: Tree<'_>, source: Source<'_>) -> Handler {
    let body = inner_block(clause).map_or_else(|| unknown(clause, source), |body| block(body, source));
    Handler { target: pattern::of_handler(clause, source), body }
}

fn inner_block(clause: Tree<'_>) -> Option<Tree<'_>> {
    named(clause).find(|child| child.kind() == "block")
}

fn with(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let body = part_of(node, "body")?;
    let items = named(node).filter(|child| child.kind() == "with_clause").flat_map(named);
    let managers = items.map(|item| lower_node(part_of(item, "value").unwrap_or(item), source));
    Some(Op::Sequence(managers.chain([block(body, source)]).collect()))
}

fn select(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let body = part_of(node, "body")?;
    let subject = Box::new(one_or_list(&parts_of(node, "subject"), source)?);
    let arms = named(body).filter(|child| child.kind() == "case_clause").map(|clause| arm(clause, source)).collect();
    Some(Op::Match { subject, arms, falls_through: false })
}

fn arm(clause: Tree<'_>, source: Source<'_>) -> Arm {
    let pattern: Pattern = pattern::of_case(clause, source);
    let guard = part_of(clause, "guard").and_then(|guard| named(guard).next());
    let body = part_of(clause, "consequence");
    Arm {
        pattern,
        guard: guard.map(|guard| lower_node(guard, source)),
        body: body.map_or_else(|| unknown(clause, source), |body| block(body, source)),
    }
}
