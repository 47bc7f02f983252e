//! JavaScript's, TypeScript's and TSX's nodes.

mod class;
mod expression;
mod function;
mod jsx;
mod kind;
mod literal;
mod module;
mod names;
mod pattern;
mod statement;
#[cfg(test)]
mod tests;

use tree_sitter::Node as Tree;

use super::Source;
use crate::fields::Fields as _;
use crate::flow::ir::{Constant, Name, Node, Op, Span};
use crate::lower::{children, named};

/// An item: a statement, or a member of a class, whose kind tells it apart.
pub(super) fn lower(item: Tree<'_>, source: Source<'_>, _is_member: bool) -> Node {
    any(item, source)
}

/// A node of any kind, statement or expression, for broken trees mix them.
fn any(node: Tree<'_>, source: Source<'_>) -> Node {
    let Some(source) = source.deeper().filter(|_| !node.is_missing()) else { return source.node(node, Op::Opaque(Vec::new())) };
    let field = |name: &str| Box::new(part(node, name, source));
    let op = match node.kind() {
        // What only holds another node.
        "expression_statement"
        | "parenthesized_expression"
        | "else_clause"
        | "finally_clause"
        | "decorator"
        | "template_substitution"
        | "jsx_expression"
        | "computed_property_name"
        | "instantiation_expression" => return only(node, source),

        "export_statement" => return module::export(node, source),
        "import_statement" => module::import(node, source),
        "import_alias" => module::alias(node, source),
        "ambient_declaration" => return module::ambient(node, source),
        "internal_module" | "module" => module::namespace(node, source),

        "statement_block" => return statement::block(node, source),
        "class_static_block" => return statement::static_block(node, source),
        "lexical_declaration" | "using_declaration" | "variable_declaration" => return statement::declaration(node, source),
        "variable_declarator" => statement::declarator(node, true, source),
        "if_statement" => statement::condition(node, source),
        "switch_statement" => return statement::switch(node, source),
        "for_statement" | "for_in_statement" | "while_statement" | "do_statement" => return statement::repeat(node, None, source),
        "labeled_statement" => return statement::labelled(node, source),
        "try_statement" => statement::attempt(node, source),
        "return_statement" => Op::Return(statement::operand(node, source)),
        "throw_statement" => Op::Throw(statement::operand(node, source)),
        "break_statement" => Op::Break(statement::label(node, source), None),
        "continue_statement" => Op::Continue(statement::label(node, source)),

        "function_declaration" | "generator_function_declaration" | "arrow_function" | "method_definition" => {
            function::function(node, source)
        }
        "function_expression" | "generator_function" => return function::named(node, function::function(node, source), source),
        "class_declaration" | "abstract_class_declaration" => class::class(node, &[], source),
        "class" => return function::named(node, class::class(node, &[], source), source),
        "field_definition" | "public_field_definition" => class::field(node, source),
        "interface_declaration" => class::interface(node, source),
        "type_alias_declaration" => class::alias(node, source),
        "enum_declaration" => class::enumeration(node, source),

        "identifier" | "shorthand_property_identifier" | "this" | "super" | "import" => Op::Name(source.name(node)),
        "meta_property" => expression::meta(node, source),
        "nested_identifier" | "member_expression" => expression::member(node, source),
        "subscript_expression" => Op::Index { of: field("object"), key: field("index") },
        "call_expression" => expression::call(node, source),
        "new_expression" => expression::construct(node, source),
        "assignment_expression" => expression::assign(node, source),
        "augmented_assignment_expression" => expression::update(node, source),
        "update_expression" => expression::count(node, source),
        "binary_expression" => expression::binary(node, source),
        "unary_expression" => expression::unary(node, source),
        "ternary_expression" => Op::If { condition: field("condition"), then: field("consequence"), otherwise: Some(field("alternative")) },
        "sequence_expression" => Op::Sequence(parts(node).map(|part| any(part, source)).collect()),
        "yield_expression" => Op::Yield { value: statement::operand(node, source), all: children(node).any(|child| child.kind() == "*") },
        "await_expression" | "non_null_expression" => Op::Through(Box::new(only(node, source))),
        "as_expression" | "satisfies_expression" | "type_assertion" => expression::cast(node, source),
        "jsx_element" | "jsx_self_closing_element" => jsx::element(node, source),

        "string" => literal::string(node, source),
        "template_string" => literal::template(node, source),
        "number" => Op::Constant(literal::number(source.own(node))),
        "true" => Op::Constant(Constant::Boolean(true)),
        "false" => Op::Constant(Constant::Boolean(false)),
        "null" | "undefined" => Op::Constant(Constant::Null),
        "regex" => literal::regex(node, source),
        "array" => literal::array(node, source),
        "object" => literal::object(node, source),
        "private_property_identifier" => return source.word(node),

        // What a form of its own needs to be understood, where that form is broken.
        "shorthand_property_identifier_pattern" => Op::Name(source.name(node)),
        kind if kind::is_inert(kind) => Op::Inert(Vec::new()),
        _ => opaque(node, source),
    };
    source.node(node, op)
}

/// The named children of a node that may hold expressions.
fn parts(node: Tree<'_>) -> impl Iterator<Item = Tree<'_>> {
    named(node).filter(|child| !kind::is_inert(child.kind()))
}

/// The statements of a block, or whatever stands between things that do not fit together: what does not parse is kept here, where it
/// changes the place of nothing.
fn loose_parts(node: Tree<'_>) -> impl Iterator<Item = Tree<'_>> {
    children(node).filter(|child| child.is_error() || child.is_named() && !child.is_extra() && !kind::is_inert(child.kind()))
}

/// A node that the form does not describe.
fn opaque(node: Tree<'_>, source: Source<'_>) -> Op {
    Op::Opaque(loose_parts(node).filter(|part| Some(part.id()) != source.skip).map(|part| any(part, source)).collect())
}

/// The only part of a node; a broken node may have several.
fn only(node: Tree<'_>, source: Source<'_>) -> Node {
    let mut all = parts(node);
    match (all.next(), all.next()) {
        (Some(part), None) => any(part, source),
        _ => source.node(node, opaque(node, source)),
    }
}

/// The part in a field.
fn part(node: Tree<'_>, field: &str, source: Source<'_>) -> Node {
    maybe_part(node, field, source).unwrap_or_else(|| Node { span: end_of(node, source), op: Op::Opaque(Vec::new()) })
}

/// The part in a field that may be left out.
fn maybe_part(node: Tree<'_>, field: &str, source: Source<'_>) -> Option<Node> {
    Some(any(node.field(field)?, source))
}

/// No bytes, behind a node: where something should stand and does not.
fn end_of(node: Tree<'_>, source: Source<'_>) -> Span {
    let end = source.span(node).end;
    Span { start: end, end }
}

/// The name in a field; empty for none.
fn name_of(node: Tree<'_>, source: Source<'_>) -> Name {
    node.field("name").map_or_else(|| Name::from(""), |name| source.name(name))
}

/// Whether a node has a keyword or sign of its own.
fn has(node: Tree<'_>, token: &str) -> bool {
    children(node).any(|child| !child.is_named() && child.kind() == token)
}
