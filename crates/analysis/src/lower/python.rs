//! Python's nodes.

use std::sync::Arc;

use tree_sitter::Node;

use super::{
    BASE, Binding, CHANGING, Family, MAX_ENTRIES, MAX_PATTERN_DEPTH, MAX_TEXT, NodeEntry, Role, children, integer, named, unescape,
};
use crate::expr::{Argument, Expr, Operator, Piece, Source};
use crate::fields::Fields as _;

pub(super) fn expr(node: Node<'_>, text: &str, depth: usize) -> Expr {
    let of = |node: Node<'_>| Family::Python.expr_at(node, text, depth + 1);
    let field = |name: &str| node.field(name).map_or(Expr::Unknown, of);
    let own = || &text[node.byte_range()];
    match node.kind() {
        "identifier" => Expr::Name(own().into()),
        "attribute" => match node.field("attribute") {
            Some(name) => field("object").member(&text[name.byte_range()], false),
            None => Expr::Unknown,
        },
        "subscript" => Expr::Index { of: Arc::new(field("value")), key: Arc::new(field("subscript")) },
        "call" => {
            let arguments = Family::Python.arguments(node, text).unwrap_or_default();
            let arguments = arguments
                .into_iter()
                .take(MAX_ENTRIES)
                .map(|argument| Argument {
                    name: argument.name.map(Into::into),
                    value: if argument.spread { Expr::Unknown } else { of(argument.value) },
                })
                .collect();
            Expr::Call { function: Arc::new(field("function")), arguments }
        }
        "string" => string(node, text, depth),
        "concatenated_string" => Expr::Text(
            named(node)
                .flat_map(|part| if let Expr::Text(pieces) = of(part) { pieces } else { vec![Piece::Hole(Expr::Unknown)] })
                .collect(),
        ),
        "integer" => integer(own()).map_or(Expr::Number, Expr::Integer),
        "float" => Expr::Float(own().into()),
        "true" => Expr::Boolean(true),
        "false" => Expr::Boolean(false),
        "none" => Expr::Null("None".into()),
        "binary_operator" | "boolean_operator" => {
            let operator = node.field("operator").and_then(|token| Operator::of(&text[token.byte_range()]));
            match operator {
                Some(operator) => Expr::Binary { operator, left: Arc::new(field("left")), right: Arc::new(field("right")) },
                None => Expr::Unknown,
            }
        }
        "unary_operator" => match (text.as_bytes().get(node.start_byte()), field("argument")) {
            (Some(b'+'), argument) => argument,
            // `~x` is `-1 - x`.
            (Some(b'~'), argument) => {
                Expr::Binary { operator: Operator::Subtract, left: Arc::new(Expr::Integer(-1)), right: Arc::new(argument) }
            }
            (Some(b'-'), Expr::Integer(number)) => Expr::Integer(-number),
            _ => Expr::Unknown,
        },
        "not_operator" => Expr::Not(Arc::new(field("argument"))),
        "conditional_expression" => {
            let mut parts = named(node);
            match (parts.next(), parts.nth(1)) {
                (Some(then), Some(other)) => Expr::Either(vec![of(then), of(other)]),
                _ => Expr::Unknown,
            }
        }
        "parenthesized_expression" | "await" => node.named_child(0).map_or(Expr::Unknown, of),
        "named_expression" => field("value"),
        "assignment" => field("right"),
        "list" | "tuple" | "set" | "expression_list" => {
            if node.named_child_count() > MAX_ENTRIES {
                return Expr::Unknown;
            }
            Expr::List(named(node).map(of).collect())
        }
        "dictionary" => {
            if node.named_child_count() > MAX_ENTRIES {
                return Expr::Dictionary { entries: Vec::new(), open: true };
            }
            let (found, open) = entries(node, text);
            let all = found.iter().all(|entry| entry.key.is_some());
            let entries = found.into_iter().filter_map(|entry| Some((entry.key?.into(), of(entry.value)))).collect();
            Expr::Dictionary { entries, open: open || !all }
        }
        // `Optional[X]` and `X | None` count as X in an annotation.
        "generic_type" => {
            let mut parts = named(node);
            let (outer, arguments) = (parts.next().map_or(Expr::Unknown, of), parts.next());
            let first = arguments.and_then(|arguments| named(arguments).next()).map_or(Expr::Unknown, of);
            Expr::Index { of: Arc::new(outer), key: Arc::new(first) }
        }
        "union_type" => union(named(node).map(of).collect()),
        // A slot that the grammar wraps, such as the type of an annotation.
        "type" | "expression_statement" => node.named_child(0).map_or(Expr::Unknown, of),
        _ => Expr::Unknown,
    }
}

/// The type of several of which one is nothing.
fn union(mut arms: Vec<Expr>) -> Expr {
    arms.retain(|arm| !matches!(arm, Expr::Null(_)));
    if arms.len() == 1 { arms.remove(0) } else { Expr::Either(arms) }
}

/// The type that an annotation names.
fn annotated(annotation: Node<'_>, text: &str) -> Expr {
    match Family::Python.expr(annotation, text) {
        Expr::Binary { operator: Operator::Or, left, right } => union(vec![Expr::clone(&left), Expr::clone(&right)]),
        Expr::Text(pieces) => match &pieces[..] {
            [Piece::Literal(name)] if name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.')) => {
                let mut parts = name.split('.');
                let first = Expr::Name(parts.next().unwrap_or_default().into());
                parts.fold(first, |of, part| of.member(part, false))
            }
            _ => Expr::Unknown,
        },
        kind => kind,
    }
}

fn string(node: Node<'_>, text: &str, depth: usize) -> Expr {
    if node.byte_range().len() > MAX_TEXT {
        return Expr::Text(vec![Piece::Hole(Expr::Unknown)]);
    }
    let (mut pieces, mut raw, mut at, mut end) = (Vec::new(), false, node.start_byte(), node.end_byte());
    let literal = |range: std::ops::Range<usize>, raw: bool, braces: bool| {
        let body = &text[range];
        let body = if raw { body.to_owned() } else { unescape(body) };
        if braces { body.replace("{{", "{").replace("}}", "}") } else { body }
    };
    let mut is_format = false;
    for child in children(node) {
        match child.kind() {
            "string_start" => {
                let prefix = text[child.byte_range()].to_ascii_lowercase();
                raw = prefix.contains('r');
                is_format = prefix.contains('f');
                at = child.end_byte();
            }
            "string_end" => end = child.start_byte(),
            "interpolation" => {
                if at < child.start_byte() {
                    pieces.push(Piece::Literal(literal(at..child.start_byte(), raw, true).into()));
                }
                let specifier = children(child).find(|part| part.kind() == "format_specifier").map(|part| &text[part.byte_range()]);
                let inner = match child.field("expression") {
                    Some(_) if specifier.is_some_and(|specifier| specifier.ends_with(['d', 'f', 'x', 'X', 'o', 'e', 'g', '%'])) => {
                        Expr::Number
                    }
                    Some(inner) => Family::Python.expr_at(inner, text, depth + 1),
                    None => Expr::Unknown,
                };
                pieces.push(Piece::Hole(inner));
                at = child.end_byte();
            }
            _ => {}
        }
    }
    if at < end || pieces.is_empty() {
        pieces.push(Piece::Literal(literal(at..end.max(at), raw, is_format).into()));
    }
    Expr::Text(pieces)
}

pub(super) fn entries<'t>(node: Node<'t>, text: &str) -> (Vec<NodeEntry<'t>>, bool) {
    let (mut out, mut open) = (Vec::new(), false);
    for child in named(node) {
        if let ("pair", Some(key), Some(value)) = (child.kind(), child.field("key"), child.field("value")) {
            out.push(NodeEntry { key: constant_key(key, text), value, whole: child });
        } else {
            // What is spread here may hold the keys before it again.
            for entry in &mut out {
                entry.key = None;
            }
            open = true;
        }
    }
    (out, open)
}

fn constant_key(key: Node<'_>, text: &str) -> Option<String> {
    if !matches!(key.kind(), "string" | "concatenated_string") {
        return None;
    }
    match Family::Python.expr(key, text) {
        Expr::Text(pieces) => match &pieces[..] {
            [Piece::Literal(text)] => Some(text.to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// The kinds of nodes that bind names.
pub(super) const BINDING: [&str; 18] = [
    "import_statement",
    "import_from_statement",
    "assignment",
    "augmented_assignment",
    "named_expression",
    "as_pattern",
    "for_statement",
    "for_in_clause",
    "function_definition",
    "class_definition",
    "parameters",
    "lambda_parameters",
    "case_pattern",
    "type_alias_statement",
    "delete_statement",
    "global_statement",
    "nonlocal_statement",
    "call",
];

/// Kinds of expressions and of their parts: see [`Family::is_plain`].
pub(super) const PLAIN: [&str; 25] = [
    "argument_list",
    "attribute",
    "await",
    "binary_operator",
    "boolean_operator",
    "call",
    "comparison_operator",
    "concatenated_string",
    "conditional_expression",
    "dictionary",
    "dictionary_splat",
    "expression_list",
    "interpolation",
    "keyword_argument",
    "list",
    "list_splat",
    "not_operator",
    "pair",
    "return_statement",
    "set",
    "slice",
    "string",
    "subscript",
    "type",
    "unary_operator",
];

/// What stands in every expression that binds a name: see [`Family::binding_marks`].
pub(super) const BINDING_MARKS: [&str; 13] =
    ["lambda", ":=", "for ", "for(", "for[", "for*", "for\t", "for\n", "for\r", "for\\", " as ", "\tas ", ")as "];

pub(super) fn bindings(node: Node<'_>, text: &str, class: Option<&str>, out: &mut Vec<Binding>) {
    let own = |node: Node<'_>| &text[node.byte_range()];
    let of = |node: Node<'_>| Family::Python.expr(node, text);
    match node.kind() {
        "import_statement" => {
            for name in named(node) {
                let (path, alias) = match name.kind() {
                    "aliased_import" => (name.field("name").map(own), name.field("alias").map(own)),
                    _ => (Some(own(name)), None),
                };
                let Some(path) = path else { continue };
                let (bound, target) = match alias {
                    Some(alias) => (alias, path),
                    None => (path.split('.').next().unwrap_or(path), path.split('.').next().unwrap_or(path)),
                };
                out.push(Binding::new(bound.to_owned(), Source::Value(Expr::Path(target.into())), node.end_byte()));
            }
        }
        "import_from_statement" => {
            let Some(module) = node.field("module_name") else { return };
            let module_text = own(module);
            for name in named(node).filter(|name| name.id() != module.id()) {
                let (path, alias) = match name.kind() {
                    "aliased_import" => (name.field("name").map(own), name.field("alias").map(own)),
                    "wildcard_import" => {
                        out.push(Binding::new("*".to_owned(), Source::Value(Expr::Path(module_text.into())), node.end_byte()));
                        continue;
                    }
                    _ => (Some(own(name)), None),
                };
                let Some(path) = path else { continue };
                let target = if module_text.ends_with('.') { format!("{module_text}{path}") } else { format!("{module_text}.{path}") };
                out.push(Binding::new(alias.unwrap_or(path).to_owned(), Source::Value(Expr::Path(target.into())), node.end_byte()));
            }
        }
        "assignment" => {
            let Some(left) = node.field("left") else { return };
            let kind = node.field("type").map_or(Expr::Unknown, |annotation| annotated(annotation, text));
            let source = match node.field("right") {
                Some(right) => Expr::typed(of(right), kind),
                None if kind == Expr::Unknown => return,
                None => Expr::Instance(Arc::new(kind)),
            };
            assign(left, source, node.end_byte(), text, class, out);
        }
        "augmented_assignment" => {
            let (Some(left), Some(right), Some(operator)) = (node.field("left"), node.field("right"), node.field("operator")) else {
                return;
            };
            let source = Operator::of(own(operator)).map_or(Source::Unknown, |operator| Source::Augmented(operator, of(right)));
            if left.kind() == "identifier" {
                out.push(Binding::new(own(left).to_owned(), source, node.end_byte()));
            } else if let Some(name) = field_name(left, text, class) {
                out.push(Binding::new(name, Source::Unknown, node.end_byte()));
            }
        }
        "named_expression" => {
            if let (Some(name), Some(value)) = (node.field("name"), node.field("value")) {
                out.push(Binding::new(own(name).to_owned(), Source::Value(of(value)), node.end_byte()));
            }
        }
        "as_pattern" => {
            let value = node.named_child(0);
            let target = node.field("alias");
            if let (Some(value), Some(target)) = (value, target.and_then(|target| target.named_child(0).or(Some(target)))) {
                // The caught exception of `except E as e` and the resource of `with f() as x` look the same; both are the value.
                assign(target, of(value), node.end_byte(), text, None, out);
            }
        }
        "for_statement" | "for_in_clause" => {
            if let Some(left) = node.field("left") {
                assign(left, Expr::Unknown, left.end_byte(), text, None, out);
            }
        }
        "function_definition" | "class_definition" => {
            if let Some(name) = node.field("name") {
                if let Some(base) = node.field("superclasses").and_then(|bases| named(bases).next()) {
                    out.push(Binding::new(format!("{}{BASE}", own(name)), Source::Value(of(base)), node.start_byte()));
                }
                out.push(Binding::new(own(name).to_owned(), Source::Local, node.start_byte()));
            }
        }
        "parameters" | "lambda_parameters" => {
            for parameter in named(node) {
                let (name, annotation) = match parameter.kind() {
                    "identifier" => (Some(parameter), None),
                    "typed_parameter" => (parameter.named_child(0), parameter.field("type")),
                    "default_parameter" => (parameter.field("name"), None),
                    "typed_default_parameter" => (parameter.field("name"), parameter.field("type")),
                    _ => (parameter.named_child(0), None),
                };
                let source =
                    annotation.map_or(Source::Unknown, |annotation| Source::Value(Expr::Instance(Arc::new(annotated(annotation, text)))));
                if let Some(name) = name.filter(|name| name.kind() == "identifier") {
                    out.push(Binding::new(own(name).to_owned(), source, parameter.start_byte()));
                }
            }
        }
        "case_pattern" => {
            let name = named(node).next().filter(|name| name.kind() == "dotted_name" && name.named_child_count() == 1);
            out.extend(name.map(|name| Binding::new(own(name), Source::Unknown, node.end_byte())));
        }
        "type_alias_statement" => {
            if let Some(name) = node.field("left") {
                out.push(Binding::new(own(name), Source::Local, node.start_byte()));
            }
        }
        "delete_statement" => {
            for name in named(node).filter(|name| name.kind() == "identifier") {
                out.push(Binding::new(own(name), Source::Unknown, node.end_byte()));
            }
        }
        "global_statement" | "nonlocal_statement" => {
            for name in named(node).filter(|name| name.kind() == "identifier") {
                out.push(Binding { role: Role::FromOutside, ..Binding::new(own(name), Source::Declared, node.end_byte()) });
            }
        }
        "call" => {
            let function = node.field("function").filter(|function| function.kind() == "attribute");
            let parts = function.and_then(|function| Some((function.field("object")?, function.field("attribute")?)));
            if let Some((object, method)) =
                parts.filter(|(object, method)| object.kind() == "identifier" && CHANGING.contains(&own(*method)))
            {
                let _ = method;
                out.push(Binding::change(own(object), node.end_byte()));
            }
        }
        _ => {}
    }
}

/// Notes that what a plain name holds changes.
fn changed(object: Option<Node<'_>>, at: usize, text: &str, out: &mut Vec<Binding>) {
    if let Some(object) = object.filter(|object| object.kind() == "identifier") {
        out.push(Binding::change(&text[object.byte_range()], at));
    }
}

fn field_name(target: Node<'_>, text: &str, class: Option<&str>) -> Option<String> {
    let (object, name) = (target.field("object")?, target.field("attribute")?);
    let class = class.filter(|_| target.kind() == "attribute" && matches!(&text[object.byte_range()], "self" | "cls"))?;
    Some(format!("{class}#{}", &text[name.byte_range()]))
}

fn assign(target: Node<'_>, value: Expr, at: usize, text: &str, class: Option<&str>, out: &mut Vec<Binding>) {
    assign_at(target, value, at, text, class, MAX_PATTERN_DEPTH, out);
}

fn assign_at(target: Node<'_>, value: Expr, at: usize, text: &str, class: Option<&str>, depth: usize, out: &mut Vec<Binding>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match target.kind() {
        "identifier" => out.push(Binding::new(text[target.byte_range()].to_owned(), Source::Value(value), at)),
        "attribute" => match field_name(target, text, class) {
            Some(name) => out.push(Binding::new(name, Source::Value(value), at)),
            None => changed(target.field("object"), at, text, out),
        },
        "subscript" => changed(target.field("value"), at, text, out),
        "pattern_list" | "tuple_pattern" | "list_pattern" | "tuple" | "list" | "expression_list" => {
            for (index, part) in named(target).enumerate() {
                let piece = match &value {
                    Expr::List(values) => values.get(index).cloned().unwrap_or(Expr::Unknown),
                    _ => Expr::Unknown,
                };
                assign_at(part, piece, at, text, class, depth, out);
            }
        }
        _ => {}
    }
}
