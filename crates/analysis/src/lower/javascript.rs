//! JavaScript's and TypeScript's nodes.

use std::sync::Arc;

use tree_sitter::Node;

use super::{Binding, CHANGING, Family, MAX_ENTRIES, MAX_PATTERN_DEPTH, MAX_TEXT, NodeEntry, Role, children, integer, named, unescape};
use crate::expr::{Argument, Expr, Operator, Piece, Source};
use crate::fields::Fields as _;

pub(super) fn expr(node: Node<'_>, text: &str, depth: usize) -> Expr {
    let of = |node: Node<'_>| Family::JavaScript.expr_at(node, text, depth + 1);
    let field = |name: &str| node.field(name).map_or(Expr::Unknown, of);
    let own = || &text[node.byte_range()];
    match node.kind() {
        "identifier" | "property_identifier" | "type_identifier" | "shorthand_property_identifier" => Expr::Name(own().into()),
        "this" => Expr::Name("this".into()),
        "import" => Expr::Name("import".into()),
        "member_expression" => match node.field("property") {
            Some(name) => field("object").member(&text[name.byte_range()], false),
            None => Expr::Unknown,
        },
        "nested_identifier" | "nested_type_identifier" => {
            let mut parts = named(node);
            match (parts.next(), parts.next()) {
                (Some(object), Some(name)) => of(object).member(&text[name.byte_range()], false),
                _ => Expr::Unknown,
            }
        }
        "subscript_expression" => Expr::Index { of: Arc::new(field("object")), key: Arc::new(field("index")) },
        "call_expression" | "new_expression" => {
            let arguments = Family::JavaScript.arguments(node, text).unwrap_or_default();
            let arguments = arguments
                .into_iter()
                .take(MAX_ENTRIES)
                .map(|argument| Argument { name: None, value: if argument.spread { Expr::Unknown } else { of(argument.value) } })
                .collect();
            let function = Family::JavaScript.callee(node).map_or(Expr::Unknown, of);
            Expr::Call { function: Arc::new(function), arguments }
        }
        "string" => {
            let body = own();
            if body.len() > MAX_TEXT || body.len() < 2 {
                Expr::Text(vec![Piece::Hole(Expr::Unknown)])
            } else {
                Expr::text(unescape(&body[1..body.len() - 1]))
            }
        }
        "template_string" => template(node, text, depth),
        "number" => {
            let body = own();
            // The old way to write octal numbers.
            let octal = body.strip_prefix('0').filter(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_digit(8)));
            match octal {
                Some(digits) => i128::from_str_radix(digits, 8).map_or(Expr::Number, Expr::Integer),
                None => integer(body).map_or_else(|| Expr::Float(body.into()), Expr::Integer),
            }
        }
        "true" => Expr::Boolean(true),
        "false" => Expr::Boolean(false),
        "null" | "undefined" => Expr::Null(own().into()),
        "binary_expression" => {
            let operator = node.field("operator").and_then(|token| Operator::of(&text[token.byte_range()]));
            match operator {
                Some(operator) => Expr::Binary { operator, left: Arc::new(field("left")), right: Arc::new(field("right")) },
                None => Expr::Unknown,
            }
        }
        "unary_expression" => match (text.as_bytes().get(node.start_byte()), field("argument")) {
            (Some(b'!'), Expr::Integer(number)) => Expr::Boolean(number == 0),
            (Some(b'!'), argument) => Expr::Not(Arc::new(argument)),
            (Some(b'-'), Expr::Integer(number)) => Expr::Integer(-number),
            (Some(b'+'), _) => Expr::Number,
            (Some(b'v'), _) => Expr::Null("undefined".into()),
            (Some(b'~'), argument) => {
                Expr::Binary { operator: Operator::Subtract, left: Arc::new(Expr::Integer(-1)), right: Arc::new(argument) }
            }
            _ => Expr::Unknown,
        },
        "update_expression" => Expr::Number,
        "sequence_expression" => named(node).last().map_or(Expr::Unknown, of),
        "ternary_expression" => Expr::Either(vec![field("consequence"), field("alternative")]),
        "parenthesized_expression" | "await_expression" | "non_null_expression" => node.named_child(0).map_or(Expr::Unknown, of),
        "as_expression" | "satisfies_expression" => {
            let mut parts = named(node);
            let (value, kind) = (parts.next().map_or(Expr::Unknown, of), parts.next().map_or(Expr::Unknown, of));
            Expr::typed(value, kind)
        }
        "predefined_type" => match own() {
            name @ ("number" | "boolean" | "bigint") => Expr::Name(name.into()),
            _ => Expr::Unknown,
        },
        "literal_type" => node.named_child(0).map_or(Expr::Unknown, of),
        "union_type" => {
            let mut arms: Vec<Expr> = named(node).map(of).filter(|arm| !matches!(arm, Expr::Null(_))).collect();
            if arms.len() == 1 { arms.remove(0) } else { Expr::Either(arms) }
        }
        "type_annotation" => node.named_child(0).map_or(Expr::Unknown, of),
        "generic_type" => field("name"),
        "assignment_expression" => field("right"),
        "array" => {
            if node.named_child_count() > MAX_ENTRIES {
                Expr::Unknown
            } else {
                Expr::List(named(node).map(of).collect())
            }
        }
        "object" => {
            if node.named_child_count() > MAX_ENTRIES {
                return Expr::Dictionary { entries: Vec::new(), open: true };
            }
            let (found, open) = entries(node, text);
            let all = found.iter().all(|entry| entry.key.is_some());
            let entries = found.into_iter().filter_map(|entry| Some((entry.key?.into(), of(entry.value)))).collect();
            Expr::Dictionary { entries, open: open || !all }
        }
        _ => Expr::Unknown,
    }
}

fn template(node: Node<'_>, text: &str, depth: usize) -> Expr {
    let range = node.byte_range();
    if range.len() > MAX_TEXT || range.len() < 2 {
        return Expr::Text(vec![Piece::Hole(Expr::Unknown)]);
    }
    let (mut pieces, mut at) = (Vec::new(), range.start + 1);
    for child in children(node).filter(|child| child.kind() == "template_substitution") {
        if at < child.start_byte() {
            pieces.push(Piece::Literal(unescape(&text[at..child.start_byte()]).into()));
        }
        pieces.push(Piece::Hole(named(child).next().map_or(Expr::Unknown, |inner| Family::JavaScript.expr_at(inner, text, depth + 1))));
        at = child.end_byte();
    }
    if at < range.end - 1 || pieces.is_empty() {
        pieces.push(Piece::Literal(unescape(text.get(at..range.end - 1).unwrap_or_default()).into()));
    }
    Expr::Text(pieces)
}

pub(super) fn entries<'t>(node: Node<'t>, text: &str) -> (Vec<NodeEntry<'t>>, bool) {
    let (mut out, mut open) = (Vec::new(), false);
    for child in named(node) {
        match child.kind() {
            "pair" => match (child.field("key"), child.field("value")) {
                (Some(key), Some(value)) => out.push(NodeEntry { key: key_text(key, text), value, whole: child }),
                _ => open = true,
            },
            "shorthand_property_identifier" => {
                out.push(NodeEntry { key: Some(text[child.byte_range()].to_owned()), value: child, whole: child });
            }
            "method_definition" => {
                out.push(NodeEntry { key: child.field("name").and_then(|name| key_text(name, text)), value: child, whole: child });
            }
            _ => {
                // What is spread here may hold the keys before it again.
                for entry in &mut out {
                    entry.key = None;
                }
                open = true;
            }
        }
    }
    (out, open)
}

fn key_text(key: Node<'_>, text: &str) -> Option<String> {
    match key.kind() {
        "property_identifier" | "number" => Some(text[key.byte_range()].to_owned()),
        "string" => match Family::JavaScript.expr(key, text) {
            Expr::Text(pieces) => match &pieces[..] {
                [Piece::Literal(text)] => Some(text.to_string()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// The module that a specifier names, without Node's scheme.
fn module(node: Node<'_>, text: &str) -> String {
    let body = text[node.byte_range()].trim_matches(['"', '\'', '`']);
    body.strip_prefix("node:").unwrap_or(body).to_owned()
}

/// The kinds of nodes that bind names.
pub(super) const BINDING: [&str; 21] = [
    "import_statement",
    "variable_declarator",
    "assignment_expression",
    "call_expression",
    "interface_declaration",
    "type_alias_declaration",
    "function_expression",
    "generator_function",
    "augmented_assignment_expression",
    "update_expression",
    "field_definition",
    "public_field_definition",
    "for_in_statement",
    "catch_clause",
    "function_declaration",
    "generator_function_declaration",
    "class_declaration",
    "abstract_class_declaration",
    "enum_declaration",
    "formal_parameters",
    "arrow_function",
];

/// Kinds of expressions and of their parts: see [`Family::is_plain`].
pub(super) const PLAIN: [&str; 23] = [
    "arguments",
    "array",
    "as_expression",
    "await_expression",
    "binary_expression",
    "call_expression",
    "generic_type",
    "member_expression",
    "new_expression",
    "non_null_expression",
    "pair",
    "parenthesized_expression",
    "satisfies_expression",
    "spread_element",
    "string",
    "subscript_expression",
    "template_string",
    "template_substitution",
    "ternary_expression",
    "type_annotation",
    "type_arguments",
    "unary_expression",
    "union_type",
];

/// What stands in every expression that binds a name: see [`Family::binding_marks`].
pub(super) const BINDING_MARKS: [&str; 6] = ["=", "{", "++", "--", "function", "class"];

pub(super) fn bindings(node: Node<'_>, text: &str, class: Option<&str>, out: &mut Vec<Binding>) {
    let own = |node: Node<'_>| text[node.byte_range()].to_owned();
    let of = |node: Node<'_>| Family::JavaScript.expr(node, text);
    let value = |expr: Expr| Source::Value(expr);
    match node.kind() {
        "import_statement" => imports(node, text, out),
        "variable_declarator" => {
            let Some(name) = node.field("name") else { return };
            let kind = node.field("type").map_or(Expr::Unknown, of);
            let expr = match node.field("value") {
                Some(right) => Expr::typed(of(right), kind),
                None if kind == Expr::Unknown => {
                    if name.kind() == "identifier" && node.parent().is_none_or(|parent| parent.kind() != "for_in_statement") {
                        out.push(Binding::new(own(name), Source::Declared, node.end_byte()));
                    }
                    return;
                }
                None => Expr::Instance(Arc::new(kind)),
            };
            assign(name, expr, node.end_byte(), text, class, out);
        }
        "assignment_expression" => {
            if let (Some(left), Some(right)) = (node.field("left"), node.field("right")) {
                let first = out.len();
                assign(left, of(right), node.end_byte(), text, class, out);
                // No declaration: the names belong to whichever scope has them.
                out[first..].iter_mut().filter(|binding| binding.role == Role::Declares).for_each(|binding| binding.role = Role::Assigns);
            }
        }
        "call_expression" => {
            let function = node.field("function").filter(|function| function.kind() == "member_expression");
            let parts = function.and_then(|function| Some((function.field("object")?, function.field("property")?)));
            if let Some((object, _)) =
                parts.filter(|(object, method)| object.kind() == "identifier" && CHANGING.contains(&&text[method.byte_range()]))
            {
                out.push(Binding::change(&text[object.byte_range()], node.end_byte()));
            }
        }
        "interface_declaration" | "type_alias_declaration" => {
            if let Some(name) = node.field("name") {
                out.push(Binding::new(own(name), Source::Local, node.start_byte()));
            }
        }
        "function_expression" | "generator_function" => {
            if let Some(name) = node.field("name") {
                out.push(Binding::new(own(name), Source::Local, node.start_byte()));
            }
        }
        "augmented_assignment_expression" => {
            let (Some(left), Some(right), Some(operator)) = (node.field("left"), node.field("right"), node.field("operator")) else {
                return;
            };
            if left.kind() == "identifier" {
                let source =
                    Operator::of(&text[operator.byte_range()]).map_or(Source::Unknown, |operator| Source::Augmented(operator, of(right)));
                out.push(Binding { role: Role::Assigns, ..Binding::new(own(left), source, node.end_byte()) });
            } else if let Some(name) = field_name(left, text, class) {
                out.push(Binding::new(name, Source::Unknown, node.end_byte()));
            }
        }
        "update_expression" => {
            if let Some(argument) = node.field("argument").filter(|argument| argument.kind() == "identifier") {
                out.push(Binding { role: Role::Assigns, ..Binding::new(own(argument), value(Expr::Number), node.end_byte()) });
            }
        }
        "field_definition" | "public_field_definition" => {
            let name = node.field("property").or_else(|| node.field("name"));
            if let (Some(class), Some(name)) = (class, name) {
                let kind = node.field("type").map_or(Expr::Unknown, of);
                let expr = match node.field("value") {
                    Some(right) => Expr::typed(of(right), kind),
                    None if kind == Expr::Unknown => return,
                    None => Expr::Instance(Arc::new(kind)),
                };
                out.push(Binding::new(format!("{class}#{}", own(name)), value(expr), node.end_byte()));
            }
        }
        "for_in_statement" | "catch_clause" => {
            for field in ["left", "parameter"] {
                if let Some(target) = node.field(field) {
                    assign(target, Expr::Unknown, target.end_byte(), text, None, out);
                }
            }
        }
        "function_declaration"
        | "generator_function_declaration"
        | "class_declaration"
        | "abstract_class_declaration"
        | "enum_declaration" => {
            if let Some(name) = node.field("name") {
                out.push(Binding::new(own(name), Source::Local, node.start_byte()));
            }
        }
        "formal_parameters" => {
            for parameter in named(node) {
                let (target, annotation) = match parameter.kind() {
                    "required_parameter" | "optional_parameter" => (parameter.field("pattern"), parameter.field("type")),
                    _ => (Some(parameter), None),
                };
                let expr = annotation.map_or(Expr::Unknown, |annotation| Expr::Instance(Arc::new(of(annotation))));
                if let Some(target) = target {
                    assign(target, expr.clone(), parameter.start_byte(), text, None, out);
                }
                // `constructor(private db: Connection)` declares a field as well.
                if let (Some(class), Some(name), true) =
                    (class, target, children(parameter).any(|child| child.kind() == "accessibility_modifier" || child.kind() == "readonly"))
                {
                    out.push(Binding::new(format!("{class}#{}", own(name)), value(expr), parameter.end_byte()));
                }
            }
        }
        "arrow_function" => {
            if let Some(name) = node.field("parameter") {
                out.push(Binding::new(own(name), Source::Unknown, name.start_byte()));
            }
        }
        _ => {}
    }
}

fn imports(node: Node<'_>, text: &str, out: &mut Vec<Binding>) {
    let own = |node: Node<'_>| text[node.byte_range()].to_owned();
    let at = node.end_byte();
    // What is imported as a type only can be named in annotations, not used.
    let is_type = children(node).any(|child| child.kind() == "type");
    let mut bind = |name: String, path: String| {
        let path = Expr::Path(path.into());
        out.push(Binding::new(name, Source::Value(if is_type { Expr::Instance(Arc::new(path)) } else { path }), at));
    };
    for clause in named(node) {
        // TypeScript: `import x = require("y")`.
        if clause.kind() == "import_require_clause"
            && let (Some(name), Some(source)) = (named(clause).next(), clause.field("source"))
        {
            bind(own(name), module(source, text));
        }
        let Some(source) = node.field("source").filter(|_| clause.kind() == "import_clause") else { continue };
        let from = module(source, text);
        for part in named(clause) {
            match part.kind() {
                "identifier" => bind(own(part), from.clone()),
                "namespace_import" => named(part).for_each(|name| bind(own(name), from.clone())),
                _ => {
                    for specifier in named(part).filter(|specifier| specifier.kind() == "import_specifier") {
                        let Some(name) = specifier.field("name") else { continue };
                        let local = specifier.field("alias").unwrap_or(name);
                        let imported = own(name).trim_matches(['"', '\'']).to_owned();
                        let path = if imported == "default" { from.clone() } else { format!("{from}.{imported}") };
                        bind(own(local), path);
                    }
                }
            }
        }
    }
}

fn field_name(target: Node<'_>, text: &str, class: Option<&str>) -> Option<String> {
    let (object, name) = (target.field("object")?, target.field("property")?);
    let class = class.filter(|_| target.kind() == "member_expression" && object.kind() == "this")?;
    Some(format!("{class}#{}", &text[name.byte_range()]))
}

fn assign(target: Node<'_>, value: Expr, at: usize, text: &str, class: Option<&str>, out: &mut Vec<Binding>) {
    assign_at(target, value, at, text, class, MAX_PATTERN_DEPTH, out);
}

fn assign_at(target: Node<'_>, value: Expr, at: usize, text: &str, class: Option<&str>, depth: usize, out: &mut Vec<Binding>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let own = |node: Node<'_>| text[node.byte_range()].to_owned();
    let member = |name: &str| if value == Expr::Unknown { Expr::Unknown } else { value.clone().member(name, false) };
    match target.kind() {
        "identifier" => out.push(Binding::new(own(target), Source::Value(value), at)),
        "member_expression" | "subscript_expression" => match field_name(target, text, class) {
            Some(name) => out.push(Binding::new(name, Source::Value(value), at)),
            None => {
                if let Some(object) = target.field("object").filter(|object| object.kind() == "identifier") {
                    out.push(Binding::change(&text[object.byte_range()], at));
                }
            }
        },
        "object_pattern" => {
            for part in named(target) {
                match part.kind() {
                    "shorthand_property_identifier_pattern" => {
                        let name = own(part);
                        out.push(Binding::new(name.clone(), Source::Value(member(&name)), at));
                    }
                    "pair_pattern" => {
                        if let (Some(key), Some(inner)) = (part.field("key"), part.field("value")) {
                            let piece = key_text(key, text).map_or(Expr::Unknown, |key| member(&key));
                            assign_at(inner, piece, at, text, None, depth, out);
                        }
                    }
                    "object_assignment_pattern" => {
                        if let Some(name) = part.field("left").filter(|left| left.kind() == "shorthand_property_identifier_pattern") {
                            let name = own(name);
                            out.push(Binding::new(name.clone(), Source::Value(member(&name)), at));
                        }
                    }
                    "rest_pattern" => {
                        if let Some(name) = part.named_child(0) {
                            out.push(Binding::new(own(name), Source::Unknown, at));
                        }
                    }
                    _ => {}
                }
            }
        }
        "array_pattern" => {
            for (index, part) in named(target).enumerate() {
                let piece = match &value {
                    Expr::List(values) => values.get(index).cloned().unwrap_or(Expr::Unknown),
                    _ => Expr::Unknown,
                };
                assign_at(part, piece, at, text, None, depth, out);
            }
        }
        "assignment_pattern" => {
            if let Some(left) = target.field("left") {
                assign_at(left, Expr::Unknown, at, text, None, depth, out);
            }
        }
        "rest_pattern" => named(target).for_each(|part| assign_at(part, Expr::Unknown, at, text, None, depth, out)),
        _ => {}
    }
}
