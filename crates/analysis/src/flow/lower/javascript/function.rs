//! Functions, methods and arrow functions.

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::super::Source;
use super::names::{bound, declared, scope, variables};
use super::{any, end_of, has, kind, literal, loose_parts, maybe_part, name_of, parts, pattern, statement};
use crate::fields::Fields as _;
use crate::flow::ir::{Function, Name, Node, Op, Parameter, ParameterKind, Pattern, Receiver};
use crate::lower::{children, named as named_children};

pub(super) fn function(node: Tree<'_>, source: Source<'_>) -> Op {
    let name = if node.kind() == "method_definition" { method_name(node, source) } else { name_of(node, source) };
    Op::Function(Arc::new(describe(node, name, Vec::new(), source)))
}

/// A method of an object literal: its name is a key, and is bound nowhere.
pub(super) fn unnamed(node: Tree<'_>, source: Source<'_>) -> Op {
    Op::Function(Arc::new(describe(node, "".into(), Vec::new(), source)))
}

/// A method of a class; TypeScript's decorators stand before it.
pub(super) fn method(node: Tree<'_>, decorators: Vec<Node>, source: Source<'_>) -> Arc<Function> {
    Arc::new(describe(node, method_name(node, source), decorators, source))
}

/// A function or class in an expression: its own name can be used inside only.
pub(super) fn named(node: Tree<'_>, op: Op, source: Source<'_>) -> Node {
    let names = node.field("name").map(|name| source.name(name));
    scope(node, names.into_iter().collect(), op, source)
}

/// A setter is called what the language calls it, so that it does not hide the getter: `set x`.
fn method_name(node: Tree<'_>, source: Source<'_>) -> Name {
    let name = node.field("name").map_or_else(|| Name::from(""), |name| property_name(name, source));
    if is_setter(node) { format!("set {name}").into() } else { name }
}

/// A member's name; what is worked out keeps its brackets.
pub(super) fn property_name(node: Tree<'_>, source: Source<'_>) -> Name {
    literal::key_text(node, source).unwrap_or_else(|| source.name(node))
}

pub(super) fn is_setter(method: Tree<'_>) -> bool {
    has(method, "set")
}

fn describe(node: Tree<'_>, name: Name, mut decorators: Vec<Node>, source: Source<'_>) -> Function {
    decorators.extend(children(node).filter(|child| child.kind() == "decorator").map(|decorator| any(decorator, source)));
    Function {
        name,
        span: source.span(node),
        parameters: parameters(node, source),
        body: body(node, source),
        is_generator: node.kind().starts_with("generator_") || has(node, "*"),
        decorators,
        receiver: receiver(node),
        returns: kind::annotation(node, "return_type", source),
        outer: Vec::new(),
    }
}

fn receiver(node: Tree<'_>) -> Receiver {
    match node.kind() {
        "arrow_function" => Receiver::None,
        "method_definition" if has(node, "get") || has(node, "static get") => Receiver::Property,
        "method_definition" if has(node, "static") => Receiver::Class,
        _ => Receiver::This,
    }
}

fn parameters(node: Tree<'_>, source: Source<'_>) -> Vec<Parameter> {
    let list = node.field("parameters").into_iter().flat_map(parts);
    let lone = node.field("parameter");
    list.chain(lone).filter_map(|part| parameter(part, source)).collect()
}

fn parameter(node: Tree<'_>, source: Source<'_>) -> Option<Parameter> {
    let (target, default) = match node.kind() {
        "required_parameter" | "optional_parameter" => (node.field("pattern")?, maybe_part(node, "value", source)),
        "assignment_pattern" => (node.field("left")?, maybe_part(node, "right", source)),
        "ERROR" | "decorator" => return None,
        _ => (node, None),
    };
    let (target, kind) = match target.kind() {
        // Says what `this` is; no argument is passed for it.
        "this" => return None,
        "rest_pattern" => (parts(target).next().map_or(Pattern::Any, |inner| pattern::pattern(inner, source)), ParameterKind::Rest),
        _ => (pattern::pattern(target, source), ParameterKind::One),
    };
    Some(Parameter { span: source.span(node), target, kind, default, annotation: kind::annotation(node, "type", source) })
}

fn body(node: Tree<'_>, source: Source<'_>) -> Node {
    let Some(body) = node.field("body") else {
        return Node { span: end_of(node, source), op: Op::Sequence(Vec::new()) };
    };
    if body.kind() != "statement_block" {
        return source.node(body, Op::Return(Some(Box::new(any(body, source)))));
    }
    let passed = ["parameters", "parameter"].into_iter().filter_map(|field| node.field(field));
    let passed: Vec<Name> = passed.flat_map(|parameters| bound(parameters, source)).collect();
    // `var x` for a parameter `x` is that parameter.
    let own = declared(named_children(body), source).into_iter().chain(variables(body, source));
    let names = own.filter(|name| !passed.contains(name)).collect();
    let mut all = stored(node, source);
    all.extend(statement::statements(loose_parts(body), source));
    scope(body, names, Op::Sequence(all), source)
}

/// What TypeScript's constructors store by themselves: `constructor(private db: Db)`.
fn stored(node: Tree<'_>, source: Source<'_>) -> Vec<Node> {
    let is_field = |parameter: &Tree<'_>| {
        children(*parameter).any(|child| matches!(child.kind(), "accessibility_modifier" | "override_modifier" | "readonly"))
    };
    let store = |parameter: Tree<'_>| {
        let pattern = parameter.field("pattern").filter(|pattern| pattern.kind() == "identifier")?;
        let name = source.name(pattern);
        let this = source.node(parameter, Op::Name("this".into()));
        let place = source.node(parameter, Op::Member { of: Box::new(this), name: name.clone(), scoped: false });
        let value = Box::new(source.node(pattern, Op::Name(name)));
        Some(source.node(parameter, Op::Assign { target: Box::new(Pattern::Place(place)), value, declares: false }))
    };
    node.field("parameters").into_iter().flat_map(parts).filter(is_field).filter_map(store).collect()
}
