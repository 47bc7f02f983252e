//! What a file or block declares: functions, types, constants, and what it brings in.

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::call::positional;
use super::{Lowering, expressions};
use crate::fields::Fields as _;
use crate::flow::ir::{Class, Field, Function, Name, Node, Op, Parameter, ParameterKind, Pattern, Receiver};
use crate::lower::{children, named};

impl Lowering<'_> {
    /// The form of a declaration.
    pub(super) fn item(self, node: Tree<'_>) -> Option<Node> {
        let op = match node.kind() {
            "function_item" => Op::Function(Arc::new(self.function(node)?)),
            "function_signature_item" | "foreign_mod_item" => Op::Inert(Vec::new()),
            "struct_item" | "union_item" | "enum_item" => Op::Class(Arc::new(self.structure(node)?)),
            "impl_item" | "trait_item" => self.members(node)?,
            "mod_item" => return Some(self.module(node)),
            "const_item" | "static_item" => return self.constant_item(node),
            "type_item" => self.alias(node)?,
            "use_declaration" => return self.imports(node),
            "extern_crate_declaration" => {
                let name = node.field("name")?;
                self.import(node, node.field("alias").unwrap_or(name), self.own(name))
            }
            _ => return None,
        };
        Some(self.node(node, op))
    }

    fn function(self, node: Tree<'_>) -> Option<Function> {
        let body = node.field("body")?;
        let list = node.field("parameters");
        let parameters = list.into_iter().flat_map(expressions_and_types).map(|parameter| self.declared_parameter(parameter));
        let parameters: Vec<Parameter> = parameters.collect();
        let has_self = matches!(parameters.first(), Some(Parameter { target: Pattern::Name(name, _), .. }) if &**name == "self");
        Some(Function {
            name: node.field("name").map_or_else(|| "".into(), |name| self.name(name)),
            span: self.span(node),
            parameters,
            body: self.function_body(body),
            is_generator: false,
            decorators: self.decorators(node),
            outer: Vec::new(),
            receiver: if has_self { Receiver::First } else { Receiver::None },
            returns: node.field("return_type").and_then(|written| self.written_type(written)),
        })
    }

    fn declared_parameter(self, node: Tree<'_>) -> Parameter {
        let plain = |target, annotation| Parameter { span: self.span(node), target, kind: ParameterKind::One, default: None, annotation };
        match node.kind() {
            "self_parameter" => {
                let own = named(node).find(|child| child.kind() == "self").unwrap_or(node);
                plain(Pattern::Name("self".into(), self.span(own)), None)
            }
            "parameter" | "variadic_parameter" => self.parameter(node),
            "_" => plain(Pattern::Any, None),
            _ => plain(Pattern::Any, self.written_type(node)),
        }
    }

    /// A struct, union or enum; an enum's variants are no fields.
    fn structure(self, node: Tree<'_>) -> Option<Class> {
        let name = node.field("name")?;
        let fields = match node.field("body") {
            Some(list) if list.kind() == "field_declaration_list" => named(list).filter_map(|field| self.named_field(field)).collect(),
            Some(list) if list.kind() == "ordered_field_declaration_list" => self.numbered_fields(list),
            _ => Vec::new(),
        };
        Some(Class { fields, decorators: self.decorators(node), ..self.class(node, self.name(name)) })
    }

    fn class(self, node: Tree<'_>, name: Name) -> Class {
        Class { name, span: self.span(node), bases: Vec::new(), methods: Vec::new(), fields: Vec::new(), decorators: Vec::new() }
    }

    fn named_field(self, node: Tree<'_>) -> Option<Field> {
        let name = self.name(node.field("name")?);
        let annotation = node.field("type").and_then(|written| self.written_type(written));
        Some(Field { name, annotation, value: None, is_static: false })
    }

    fn numbered_fields(self, list: Tree<'_>) -> Vec<Field> {
        let mut cursor = list.walk();
        let types = list.children_by_field_name("type", &mut cursor);
        let field = |(index, written): (usize, Tree<'_>)| Field {
            name: index.to_string().into(),
            annotation: self.written_type(written),
            value: None,
            is_static: false,
        };
        types.filter(Tree::is_named).enumerate().map(field).collect()
    }

    /// An `impl` or `trait`. Where its members are items of their own there is nothing left of it.
    fn members(self, node: Tree<'_>) -> Option<Op> {
        let Some(body) = node.field("body") else { return Some(Op::Inert(Vec::new())) };
        if Some(body.id()) == self.source.skip {
            return Some(Op::Inert(Vec::new()));
        }
        let name = node.field("type").or_else(|| node.field("name"))?;
        let mut class = self.class(node, self.last_name(name).into());
        for member in expressions(body) {
            match self.lower(member).op {
                Op::Function(method) => class.methods.push(method),
                Op::Assign { target, value, .. } => {
                    if let Pattern::Name(name, _) = *target {
                        class.fields.push(Field { name, annotation: None, value: Some(*value), is_static: true });
                    }
                }
                _ => {}
            }
        }
        Some(Op::Class(Arc::new(class)))
    }

    fn module(self, node: Tree<'_>) -> Node {
        match node.field("body").filter(|body| Some(body.id()) != self.source.skip) {
            Some(body) => self.body(body),
            None => self.node(node, Op::Inert(Vec::new())),
        }
    }

    fn constant_item(self, node: Tree<'_>) -> Option<Node> {
        let name = node.field("name")?;
        let Some(value) = node.field("value") else { return Some(self.node(node, Op::Inert(Vec::new()))) };
        let value = self.annotated(node.field("type"), self.lower(value));
        Some(self.node(node, self.declares(name, value)))
    }

    fn declares(self, name: Tree<'_>, value: Node) -> Op {
        Op::Assign { target: Box::new(Pattern::Name(self.name(name), self.span(name))), value: Box::new(value), declares: true }
    }

    /// `type A = B`: another name for a type.
    fn alias(self, node: Tree<'_>) -> Option<Op> {
        let (name, written) = (node.field("name")?, node.field("type")?);
        Some(match self.written_type(written) {
            Some(written) => self.declares(name, *written.name),
            None => Op::Inert(Vec::new()),
        })
    }

    fn imports(self, node: Tree<'_>) -> Option<Node> {
        let mut found = Vec::new();
        self.use_tree(node.field("argument")?, "", &mut found);
        Some(match found.len() {
            0 => self.node(node, Op::Inert(Vec::new())),
            1 => found.swap_remove(0),
            _ => self.node(node, Op::Sequence(found)),
        })
    }

    fn use_tree(self, node: Tree<'_>, prefix: &str, found: &mut Vec<Node>) {
        let Some(inner) = self.deeper() else { return };
        let field = |name: &str| node.field(name);
        let joined = |path: Tree<'_>| {
            let own = self.own(path).replace(char::is_whitespace, "");
            let own = own.trim_start_matches("::");
            if prefix.is_empty() { own.to_owned() } else { format!("{prefix}::{own}") }
        };
        let bind = |name: Tree<'_>, path: &str| self.node(node, self.import(node, name, path));
        match node.kind() {
            "self" => found.push(self.node(node, self.import_as(last_part(prefix).into(), node, node, prefix))),
            "identifier" | "crate" | "super" | "metavariable" => found.push(bind(node, &joined(node))),
            "scoped_identifier" => found.extend(field("name").map(|name| bind(name, &joined(node)))),
            "use_as_clause" => {
                // `as _` brings a trait's methods in, no name.
                if let (Some(path), Some(alias)) = (field("path"), field("alias").filter(|alias| self.own(*alias) != "_")) {
                    let path = if path.kind() == "self" { prefix.to_owned() } else { joined(path) };
                    found.push(bind(alias, &path));
                }
            }
            "scoped_use_list" => {
                let path = field("path").map_or_else(|| prefix.to_owned(), joined);
                field("list").into_iter().flat_map(named).for_each(|part| inner.use_tree(part, &path, found));
            }
            "use_list" => named(node).for_each(|part| inner.use_tree(part, prefix, found)),
            _ => {}
        }
    }

    fn import(self, node: Tree<'_>, name: Tree<'_>, path: &str) -> Op {
        self.import_as(self.name(name), name, node, path)
    }

    fn import_as(self, name: Name, named: Tree<'_>, node: Tree<'_>, path: &str) -> Op {
        let value = self.node(node, Op::Path(canonical(path).into()));
        Op::Assign { target: Box::new(Pattern::Name(name, self.span(named))), value: Box::new(value), declares: true }
    }

    /// The attributes before a node, outermost first. Those of a whole item stand before its bytes, so their spans are cut to nothing.
    fn decorators(self, node: Tree<'_>) -> Vec<Node> {
        let mut found = Vec::new();
        let mut before = node.prev_sibling();
        while let Some(sibling) = before.filter(|sibling| sibling.is_extra() || sibling.kind() == "attribute_item") {
            if sibling.kind() == "attribute_item" {
                found.extend(named(sibling).find(|child| child.kind() == "attribute").and_then(|attribute| self.attribute(attribute)));
            }
            before = sibling.prev_sibling();
        }
        found.reverse();
        found
    }

    fn attribute(self, node: Tree<'_>) -> Option<Node> {
        let field = |name: &str| node.field(name);
        let path = self.lower(named(node).next()?);
        let arguments = match (field("value"), field("arguments")) {
            (Some(value), _) => vec![positional(self.lower(value))],
            (None, Some(tokens)) => self.attribute_arguments(tokens),
            (None, None) => return Some(path),
        };
        Some(self.node(node, Op::Call { function: Box::new(path), arguments, is_new: false }))
    }
}

/// `core` and `alloc` are parts of `std`.
fn canonical(path: &str) -> String {
    match path.strip_prefix("core").or_else(|| path.strip_prefix("alloc")) {
        Some(rest) if rest.starts_with("::") => format!("std{rest}"),
        _ => path.to_owned(),
    }
}

fn last_part(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// The parameters of a function, also those that are only a type or `_`.
fn expressions_and_types(list: Tree<'_>) -> impl Iterator<Item = Tree<'_>> {
    children(list).filter(|child| child.kind() == "_" || (child.is_named() && !child.is_extra() && child.kind() != "attribute_item"))
}
