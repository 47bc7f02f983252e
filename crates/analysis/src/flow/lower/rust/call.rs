//! Calls, literals of structs, and closures.

use tree_sitter::Node as Tree;

use super::pattern::patterns;
use super::types::{is_plain_name, known_number};
use super::{Lowering, MAX_ENTRIES, expressions};
use crate::fields::Fields as _;
use crate::flow::ir::{Argument, Entry, Function, Node, Op, Parameter, ParameterKind, Receiver};
use crate::lower::named;

/// What turns a value into the type that its type argument names.
const CONVERTING: [&str; 10] =
    ["parse", "try_into", "into", "from", "try_from", "from_str", "from_str_radix", "parse_str", "sum", "product"];

/// What makes a value of the type that it belongs to.
const MAKING: [&str; 6] = ["from", "try_from", "from_str", "from_str_radix", "parse_str", "try_parse"];

impl Lowering<'_> {
    pub(super) fn call(self, node: Tree<'_>) -> Option<Node> {
        let function = node.field("function")?;
        let arguments = node.field("arguments").into_iter().flat_map(expressions);
        let is_number = self.gives_number(function);
        let function = Box::new(self.called(function));
        let arguments = arguments.map(|argument| positional(self.lower(argument))).collect();
        let call = self.node(node, Op::Call { function, arguments, is_new: false });
        Some(if is_number { known_number(call) } else { call })
    }

    /// What is called. A method is no level of its own, so that long chains come through.
    fn called(self, function: Tree<'_>) -> Node {
        let method = if function.kind() == "field_expression" { self.known(function) } else { None };
        method.unwrap_or_else(|| self.lower(function))
    }

    /// Whether a call gives a number by what is written: `x.parse::<u16>()`, `u16::from_str(x)`.
    fn gives_number(self, function: Tree<'_>) -> bool {
        let name = self.last_name(function);
        match function.kind() {
            "generic_function" => {
                let mut kinds = function.field("type_arguments").into_iter().flat_map(named);
                CONVERTING.contains(&name) && kinds.next().is_some_and(|kind| self.is_plain_type(kind))
            }
            "scoped_identifier" => {
                let kind = function.field("path");
                MAKING.contains(&name) && kind.is_some_and(|kind| is_plain_name(self.last_name(kind)))
            }
            _ => false,
        }
    }

    /// `Point { x, y: 1, ..base }` is a construction from its fields.
    pub(super) fn struct_literal(self, node: Tree<'_>) -> Option<Node> {
        let (name, body) = (node.field("name")?, node.field("body")?);
        let fields = expressions(body).take(MAX_ENTRIES).map(|field| self.field_value(field)).collect();
        let arguments = vec![positional(self.node(body, Op::Map(fields)))];
        Some(self.node(node, Op::Call { function: self.boxed(name), arguments, is_new: true }))
    }

    fn field_value(self, node: Tree<'_>) -> Entry {
        let (field, value) = (node.field("field"), node.field("value"));
        match (field, value, expressions(node).next()) {
            (Some(field), Some(value), _) => Entry::Pair(self.word(field), self.lower(value)),
            (_, _, Some(name)) if node.kind() == "shorthand_field_initializer" => Entry::Pair(self.word(name), self.lower(name)),
            (_, _, Some(base)) if node.kind() == "base_field_initializer" => Entry::Spread(self.lower(base)),
            _ => Entry::Spread(self.lower(node)),
        }
    }

    pub(super) fn closure(self, node: Tree<'_>) -> Option<Node> {
        let body = node.field("body")?;
        let parameters = node.field("parameters").into_iter().flat_map(patterns);
        let function = Function {
            name: "".into(),
            span: self.span(node),
            parameters: parameters.map(|parameter| self.parameter(parameter)).collect(),
            body: self.function_body(body),
            is_generator: false,
            decorators: Vec::new(),
            outer: Vec::new(),
            receiver: Receiver::None,
            returns: node.field("return_type").and_then(|written| self.written_type(written)),
        };
        Some(self.node(node, Op::Function(function.into())))
    }

    /// A closure's parameter, with or without a type.
    pub(super) fn parameter(self, node: Tree<'_>) -> Parameter {
        let (pattern, written) = match node.kind() {
            "parameter" | "variadic_parameter" => (node.field("pattern"), node.field("type")),
            _ => (Some(node), None),
        };
        Parameter {
            span: self.span(node),
            target: pattern.map_or(crate::flow::ir::Pattern::Any, |pattern| self.pattern(pattern)),
            kind: if node.kind() == "variadic_parameter" { ParameterKind::Rest } else { ParameterKind::One },
            default: None,
            annotation: written.and_then(|written| self.written_type(written)),
        }
    }
}

/// An argument without a keyword.
pub(super) fn positional(value: Node) -> Argument {
    Argument { name: None, spread: false, keywords: false, value }
}
