//! Classes, and what declares fields like one: interfaces, types of objects, enums.

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::super::Source;
use super::{any, function, has, kind, literal, loose_parts, maybe_part, name_of, opaque, parts, pattern};
use crate::fields::Fields as _;
use crate::flow::ir::{Class, Constant, Entry, Field, Function, Name, Node, Op};
use crate::lower::{children, named};

/// A class with its members, where they are no items of their own; an `export` may have decorators for it.
pub(super) fn class(node: Tree<'_>, exported: &[Tree<'_>], source: Source<'_>) -> Op {
    let heritage = children(node).filter(|child| child.kind() == "class_heritage").flat_map(parts);
    let bases = heritage.flat_map(|base| if base.kind() == "extends_clause" { parts(base).collect() } else { vec![base] });
    let decorators = exported.iter().copied().chain(children(node).filter(|child| child.kind() == "decorator"));
    let body = node.field("body").filter(|body| Some(body.id()) != source.skip);
    let (methods, fields) = body.map(|body| members(body, source)).unwrap_or_default();
    Op::Class(Arc::new(Class {
        name: name_of(node, source),
        span: source.span(node),
        bases: bases.map(|base| any(base, source)).collect(),
        methods,
        fields,
        decorators: decorators.map(|decorator| any(decorator, source)).collect(),
    }))
}

fn members(body: Tree<'_>, source: Source<'_>) -> (Vec<Arc<Function>>, Vec<Field>) {
    let (mut methods, mut fields, mut decorators) = (Vec::new(), Vec::new(), Vec::new());
    for member in loose_parts(body) {
        match member.kind() {
            "decorator" => decorators.push(any(member, source)),
            "method_definition" => methods.push(function::method(member, std::mem::take(&mut decorators), source)),
            "field_definition" | "public_field_definition" => fields.extend(described(member, source)),
            _ => fields.push(loose(any(member, source))),
        }
    }
    fields.extend(decorators.into_iter().map(loose));
    (methods, fields)
}

/// A field that is an item of its own, as a class that has nothing else.
pub(super) fn field(node: Tree<'_>, source: Source<'_>) -> Op {
    declaring(node, "".into(), Vec::new(), described(node, source), source)
}

/// A field, after what its decorators work out.
fn described(node: Tree<'_>, source: Source<'_>) -> Vec<Field> {
    let name = node.field("property").or_else(|| node.field("name"));
    let field = Field {
        name: name.map_or_else(|| Name::from(""), |name| function::property_name(name, source)),
        annotation: kind::annotation(node, "type", source),
        value: maybe_part(node, "value", source),
        is_static: has(node, "static"),
    };
    let decorators = children(node).filter(|child| child.kind() == "decorator").map(|decorator| loose(any(decorator, source)));
    decorators.chain(std::iter::once(field)).collect()
}

/// Code that runs where a class is declared: a field of its own without a name.
fn loose(value: Node) -> Field {
    Field { name: "".into(), annotation: None, value: Some(value), is_static: true }
}

fn declaring(node: Tree<'_>, name: Name, bases: Vec<Node>, fields: Vec<Field>, source: Source<'_>) -> Op {
    Op::Class(Arc::new(Class { name, span: source.span(node), bases, methods: Vec::new(), fields, decorators: Vec::new() }))
}

pub(super) fn interface(node: Tree<'_>, source: Source<'_>) -> Op {
    let clauses = children(node).filter(|child| child.kind() == "extends_type_clause");
    let bases = clauses.flat_map(named).filter_map(|base| kind::name(base, source)).collect();
    let fields = node.field("body").map(|body| signatures(body, source)).unwrap_or_default();
    declaring(node, name_of(node, source), bases, fields, source)
}

/// `type X = { … }` and `type X = A & { … }`; other types are none that have fields.
pub(super) fn alias(node: Tree<'_>, source: Source<'_>) -> Op {
    let (mut fields, mut bases) = (Vec::new(), Vec::new());
    let mut pending: Vec<_> = node.field("value").into_iter().collect();
    if !pending.iter().any(|value| matches!(value.kind(), "object_type" | "intersection_type")) {
        return Op::Inert(Vec::new());
    }
    while let Some(part) = pending.pop() {
        match part.kind() {
            "object_type" => fields.extend(signatures(part, source)),
            "intersection_type" => {
                let inner: Vec<_> = named(part).collect();
                pending.extend(inner.into_iter().rev());
            }
            _ => bases.extend(kind::name(part, source)),
        }
    }
    declaring(node, name_of(node, source), bases, fields, source)
}

/// The fields that an interface or a type of objects lists.
fn signatures(body: Tree<'_>, source: Source<'_>) -> Vec<Field> {
    let fields = named(body).filter(|member| member.kind() == "property_signature");
    fields
        .filter_map(|member| {
            let name = function::property_name(member.field("name")?, source);
            Some(Field { name, annotation: kind::annotation(member, "type", source), value: None, is_static: false })
        })
        .collect()
}

/// `enum`: an object of constants.
pub(super) fn enumeration(node: Tree<'_>, source: Source<'_>) -> Op {
    let (Some(name), Some(body)) = (node.field("name"), node.field("body")) else {
        return opaque(node, source);
    };
    let (mut entries, mut next) = (Vec::new(), Some(0));
    for member in named(body) {
        let (key, value) = match member.kind() {
            "enum_assignment" => (member.field("name"), maybe_part(member, "value", source)),
            _ => (Some(member), None),
        };
        let Some(key) = key else { continue };
        // Without a value it is one more than the one before.
        let value = value.unwrap_or_else(|| {
            source.node(
                member,
                next.map_or_else(|| Op::Number(Box::new(literal::nothing(member, source))), |next| Op::Constant(Constant::Integer(next))),
            )
        });
        next = match value.op {
            Op::Constant(Constant::Integer(number)) => number.checked_add(1),
            _ => None,
        };
        entries.push(Entry::Pair(literal::key(key, source), value));
    }
    let target = Box::new(pattern::pattern(name, source));
    Op::Assign { target, value: Box::new(source.node(body, Op::Map(entries))), declares: true }
}
