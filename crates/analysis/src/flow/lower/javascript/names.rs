//! Which names a block or function declares.

use tree_sitter::Node as Tree;

use super::super::Source;
use crate::fields::Fields as _;
use crate::flow::ir::{Name, Node, Op};
use crate::lower::named;

/// A body with the names that end with it, if there are any.
pub(super) fn scope(node: Tree<'_>, mut names: Vec<Name>, op: Op, source: Source<'_>) -> Node {
    let body = source.node(node, op);
    names.sort_unstable();
    names.dedup();
    if names.is_empty() { body } else { source.node(node, Op::Scope { names, body: Box::new(body) }) }
}

/// The names that statements declare for the block they stand in.
pub(super) fn declared<'t>(statements: impl Iterator<Item = Tree<'t>>, source: Source<'_>) -> Vec<Name> {
    let mut names = Vec::new();
    for statement in statements {
        let statement = statement.field("declaration").unwrap_or(statement);
        match statement.kind() {
            "lexical_declaration" | "using_declaration" => declarators(statement, source, &mut names),
            "function_declaration"
            | "generator_function_declaration"
            | "class_declaration"
            | "abstract_class_declaration"
            | "interface_declaration"
            | "type_alias_declaration"
            | "enum_declaration" => names.extend(statement.field("name").map(|name| source.name(name))),
            _ => {}
        }
    }
    names
}

/// The names that a function's body declares with `var`, wherever in it: they belong to the whole function.
pub(super) fn variables(body: Tree<'_>, source: Source<'_>) -> Vec<Name> {
    let (mut pending, mut names) = (vec![body], Vec::new());
    while let Some(node) = pending.pop() {
        match node.kind() {
            "variable_declaration" => declarators(node, source, &mut names),
            "statement_block" | "if_statement" | "else_clause" | "for_statement" | "for_in_statement" | "while_statement"
            | "do_statement" | "try_statement" | "catch_clause" | "finally_clause" | "switch_statement" | "switch_body" | "switch_case"
            | "switch_default" | "labeled_statement" | "with_statement" | "ERROR" => {
                if is_var_loop(node) {
                    names.extend(node.field("left").map(|left| bound(left, source)).unwrap_or_default());
                }
                pending.extend(named(node));
            }
            _ => {}
        }
    }
    names
}

fn is_var_loop(node: Tree<'_>) -> bool {
    node.kind() == "for_in_statement" && node.field("kind").is_some_and(|kind| kind.kind() == "var")
}

fn declarators(declaration: Tree<'_>, source: Source<'_>, names: &mut Vec<Name>) {
    for declarator in named(declaration).filter(|child| child.kind() == "variable_declarator") {
        names.extend(declarator.field("name").map(|pattern| bound(pattern, source)).unwrap_or_default());
    }
}

/// The names that a pattern binds.
pub(super) fn bound(pattern: Tree<'_>, source: Source<'_>) -> Vec<Name> {
    let (mut pending, mut names) = (vec![pattern], Vec::new());
    while let Some(node) = pending.pop() {
        match node.kind() {
            "identifier" | "shorthand_property_identifier_pattern" if !node.is_missing() => names.push(source.name(node)),
            "assignment_pattern" | "object_assignment_pattern" => pending.extend(node.field("left")),
            "pair_pattern" => pending.extend(node.field("value")),
            "required_parameter" | "optional_parameter" => pending.extend(node.field("pattern")),
            "array_pattern" | "object_pattern" | "rest_pattern" | "formal_parameters" => pending.extend(named(node)),
            _ => {}
        }
    }
    names
}
