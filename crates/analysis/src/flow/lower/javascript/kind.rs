//! Which kinds of nodes are written types, and what those say.

use tree_sitter::Node as Tree;

use super::super::Source;
use super::{any, parts};
use crate::fields::Fields as _;
use crate::flow::ir::{Name, Node, Op, Type};
use crate::lower::named;

/// Whether nodes of this kind hold no expression: types, words that are part of something else, declarations for the compiler.
pub(super) fn is_inert(kind: &str) -> bool {
    kind.ends_with("_type")
        || kind.ends_with("_annotation")
        || kind.ends_with("_signature")
        || matches!(
            kind,
            "accessibility_modifier"
                | "asserts"
                | "comment"
                | "constraint"
                | "debugger_statement"
                | "empty_statement"
                | "escape_sequence"
                | "export_clause"
                | "extends_type_clause"
                | "hash_bang_line"
                | "html_character_reference"
                | "html_comment"
                | "implements_clause"
                | "import_attribute"
                | "index_type_query"
                | "interface_body"
                | "jsx_closing_element"
                | "jsx_text"
                | "mapped_type_clause"
                | "namespace_export"
                | "optional_chain"
                | "override_modifier"
                | "property_identifier"
                | "regex_flags"
                | "regex_pattern"
                | "statement_identifier"
                | "string_fragment"
                | "type_arguments"
                | "type_identifier"
                | "type_parameter"
                | "type_parameters"
                | "type_predicate"
                | "type_query"
        )
}

/// The type in a field that holds an annotation.
pub(super) fn annotation(node: Tree<'_>, field: &str, source: Source<'_>) -> Option<Type> {
    written(node.field(field)?, source)
}

/// A written type, as far as it has a name.
pub(super) fn written(node: Tree<'_>, source: Source<'_>) -> Option<Type> {
    let source = source.deeper()?;
    let called = |name: &str, of: Vec<Type>| Some(Type { name: Box::new(source.node(node, Op::Name(Name::from(name)))), of });
    match node.kind() {
        // Asks the compiler, but is the same type for us.
        "type_annotation" | "parenthesized_type" | "readonly_type" | "optional_type" | "rest_type" | "flow_maybe_type" => {
            written(named(node).next()?, source)
        }
        "predefined_type" | "type_identifier" | "identifier" | "nested_type_identifier" | "nested_identifier" => {
            Some(Type { name: Box::new(name(node, source)?), of: Vec::new() })
        }
        "member_expression" | "call_expression" => Some(Type { name: Box::new(imported(node, source)?), of: Vec::new() }),
        "generic_type" => {
            let of = node.field("type_arguments").map(|arguments| all(arguments, source)).unwrap_or_default();
            Some(Type { name: Box::new(name(node.field("name")?, source)?), of })
        }
        "this_type" => called("this", Vec::new()),
        "array_type" => called("Array", all(node, source)),
        "tuple_type" => called("tuple", all(node, source)),
        "object_type" => called("object", Vec::new()),
        "function_type" | "constructor_type" => called("Function", Vec::new()),
        "template_literal_type" => called("string", Vec::new()),
        "intersection_type" => called("intersection", all(node, source)),
        "literal_type" if is_nothing(node) => called("null", Vec::new()),
        "literal_type" => called("enum", Vec::new()),
        "union_type" => union(node, source),
        _ => None,
    }
}

/// Whether a cast to this type says that the value is a number.
pub(super) fn is_number(node: Tree<'_>, source: Source<'_>) -> bool {
    match node.kind() {
        "type_arguments" => named(node).next().is_some_and(|inner| is_number(inner, source)),
        "predefined_type" => source.own(node) == "number",
        "type_identifier" => source.own(node) == "bigint",
        _ => false,
    }
}

fn all(node: Tree<'_>, source: Source<'_>) -> Vec<Type> {
    named(node).filter_map(|inner| written(inner, source)).collect()
}

/// A type's name: `Request`, `express.Request`.
pub(super) fn name(node: Tree<'_>, source: Source<'_>) -> Option<Node> {
    let op = match node.kind() {
        "predefined_type" | "type_identifier" | "identifier" => Op::Name(source.name(node)),
        "nested_type_identifier" | "nested_identifier" => {
            let source = source.deeper()?;
            let mut words = named(node);
            let (of, last) = (words.next()?, words.next()?);
            Op::Member { of: Box::new(name(of, source)?), name: source.name(last), scoped: false }
        }
        "generic_type" => return name(node.field("name")?, source),
        _ => return None,
    };
    Some(source.node(node, op))
}

/// `import("m").T`, which names a module where it is used.
fn imported(node: Tree<'_>, source: Source<'_>) -> Option<Node> {
    let op = if node.kind() == "member_expression" {
        let source = source.deeper()?;
        let of = imported(node.field("object")?, source)?;
        Op::Member { of: Box::new(of), name: source.name(node.field("property")?), scoped: false }
    } else {
        let module = parts(node.field("arguments")?).next().filter(|module| module.kind() == "string")?;
        let Op::Constant(crate::flow::ir::Constant::Text(path)) = any(module, source).op else { return None };
        Op::Path(path.strip_prefix("node:").unwrap_or(&path).into())
    };
    Some(source.node(node, op))
}

fn is_nothing(node: Tree<'_>) -> bool {
    match node.kind() {
        "literal_type" => named(node).next().is_some_and(|literal| matches!(literal.kind(), "null" | "undefined")),
        _ => false,
    }
}

fn union(node: Tree<'_>, source: Source<'_>) -> Option<Type> {
    let arms: Vec<_> = arms(node).into_iter().filter(|arm| !is_nothing(*arm)).collect();
    let called = |name: &str, of: Vec<Type>| Some(Type { name: Box::new(source.node(node, Op::Name(Name::from(name)))), of });
    match &arms[..] {
        [only] => written(*only, source),
        _ if arms.iter().all(|arm| arm.kind() == "literal_type") => called("enum", Vec::new()),
        _ => called("union", arms.iter().filter_map(|arm| written(*arm, source)).collect()),
    }
}

/// The members of a union, which nests to the left, in order.
fn arms(union: Tree<'_>) -> Vec<Tree<'_>> {
    let (mut pending, mut found) = (vec![union], Vec::new());
    while let Some(node) = pending.pop() {
        if node.kind() == "union_type" {
            let inner: Vec<_> = named(node).collect();
            pending.extend(inner.into_iter().rev());
        } else {
            found.push(node);
        }
    }
    found
}
