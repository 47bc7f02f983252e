//! Rust's nodes.

use std::sync::Arc;

use tree_sitter::Node;

use super::{Binding, CHANGING, Family, MAX_ENTRIES, MAX_PATTERN_DEPTH, MAX_TEXT, Role, children, integer, named, unescape};
use crate::expr::{Argument, Expr, Operator, Piece, Source};
use crate::fields::Fields as _;

/// Methods that give what they are called on, as far as names go.
const TRANSPARENT: [&str; 13] = [
    "unwrap",
    "expect",
    "clone",
    "to_owned",
    "as_ref",
    "as_mut",
    "unwrap_or_default",
    "borrow",
    "borrow_mut",
    "to_string",
    "into",
    "as_str",
    "ok",
];

pub(super) fn expr(node: Node<'_>, text: &str, depth: usize) -> Expr {
    let of = |node: Node<'_>| Family::Rust.expr_at(node, text, depth + 1);
    let field = |name: &str| node.field(name).map_or(Expr::Unknown, of);
    let own = || &text[node.byte_range()];
    match node.kind() {
        "identifier" | "type_identifier" | "self" | "crate" | "super" | "primitive_type" => Expr::Name(own().into()),
        "scoped_identifier" | "scoped_type_identifier" => match (node.field("path").map(plain), node.field("name")) {
            (Some(path), Some(name)) => of(path).member(&text[name.byte_range()], true),
            (None, Some(name)) => Expr::Path(text[name.byte_range()].into()),
            _ => Expr::Unknown,
        },
        "field_expression" => match node.field("field") {
            Some(name) => field("value").member(&text[name.byte_range()], false),
            None => Expr::Unknown,
        },
        "generic_function" => field("function"),
        "generic_type" | "generic_type_with_turbofish" => wrapped(field("type"), node, text, depth),
        "reference_type" | "pointer_type" => field("type"),
        "index_expression" => {
            let mut parts = named(node);
            match (parts.next(), parts.next()) {
                (Some(object), Some(key)) => Expr::Index { of: Arc::new(of(object)), key: Arc::new(of(key)) },
                _ => Expr::Unknown,
            }
        }
        "call_expression" => call(node, text, depth),
        "macro_invocation" => {
            let Some(name) = node.field("macro") else { return Expr::Unknown };
            let name = format!("{}!", text[name.byte_range()].rsplit("::").next().unwrap_or_default());
            if name == "format!" || name == "concat!" {
                format_macro(node, text, name == "concat!")
            } else {
                Expr::Call { function: Arc::new(Expr::Name(name.into())), arguments: Vec::new() }
            }
        }
        "string_literal" | "raw_string_literal" => {
            let body = own();
            if body.len() > MAX_TEXT {
                return Expr::Text(vec![Piece::Hole(Expr::Unknown)]);
            }
            Expr::text(string_body(body))
        }
        "integer_literal" => integer(own()).map_or(Expr::Number, Expr::Integer),
        "float_literal" => Expr::Float(own().into()),
        "boolean_literal" => Expr::Boolean(own() == "true"),
        "unit_expression" => Expr::Null("()".into()),
        "binary_expression" => {
            let operator = node.field("operator").and_then(|token| Operator::of(&text[token.byte_range()]));
            match operator {
                Some(operator) => Expr::Binary { operator, left: Arc::new(field("left")), right: Arc::new(field("right")) },
                None => Expr::Unknown,
            }
        }
        "unary_expression" => match (text.as_bytes().get(node.start_byte()), node.named_child(0).map_or(Expr::Unknown, of)) {
            (Some(b'!'), inner) => Expr::Not(Arc::new(inner)),
            (Some(b'-'), Expr::Integer(number)) => Expr::Integer(-number),
            (Some(b'*'), inner) => inner,
            _ => Expr::Unknown,
        },
        "parenthesized_expression" | "await_expression" | "try_expression" => node.named_child(0).map_or(Expr::Unknown, of),
        "reference_expression" => field("value"),
        "type_cast_expression" => match node.field("type").map(|kind| &text[kind.byte_range()]) {
            Some("u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "f32" | "f64") => {
                match field("value") {
                    known @ Expr::Integer(_) => known,
                    _ => Expr::Number,
                }
            }
            _ => field("value"),
        },
        "array_expression" | "tuple_expression" => {
            if node.named_child_count() > MAX_ENTRIES {
                Expr::Unknown
            } else {
                Expr::List(named(node).map(of).collect())
            }
        }
        "if_expression" => match (node.field("consequence"), node.field("alternative")) {
            (Some(then), Some(other)) => {
                Expr::Either(vec![tail(then, text, depth), other.named_child(0).map_or(Expr::Unknown, |block| tail(block, text, depth))])
            }
            _ => Expr::Unknown,
        },
        "match_expression" => {
            let arms = node.field("body").into_iter().flat_map(named).filter(|arm| arm.kind() == "match_arm");
            Expr::Either(arms.take(8).map(|arm| arm.field("value").map_or(Expr::Unknown, of)).collect())
        }
        "block" | "unsafe_block" => tail(node, text, depth),
        _ => Expr::Unknown,
    }
}

/// A generic type in a path is its name: `Box::<u8>::new`.
fn plain(path: Node<'_>) -> Node<'_> {
    match path.kind() {
        "generic_type" | "generic_type_with_turbofish" => path.field("type").unwrap_or(path),
        _ => path,
    }
}

/// The value of a block: its last expression.
fn tail(block: Node<'_>, text: &str, depth: usize) -> Expr {
    let block = if block.kind() == "unsafe_block" { block.named_child(0).unwrap_or(block) } else { block };
    named(block)
        .last()
        .filter(|last| !last.kind().ends_with("_statement") && !last.kind().ends_with("_item"))
        .map_or(Expr::Unknown, |last| Family::Rust.expr_at(last, text, depth + 1))
}

fn call(node: Node<'_>, text: &str, depth: usize) -> Expr {
    let of = |node: Node<'_>| Family::Rust.expr_at(node, text, depth + 1);
    let Some(function) = node.field("function") else { return Expr::Unknown };
    let arguments: Vec<Node<'_>> = node.field("arguments").into_iter().flat_map(named).collect();
    if function.kind() == "field_expression" {
        let name = function.field("field").map(|name| &text[name.byte_range()]);
        if let (Some(name), Some(value)) = (name, function.field("value")) {
            if matches!(name, "len" | "count" | "as_secs" | "as_millis") {
                return Expr::Number;
            }
            // Lowered once: a chain would double the work at each link.
            let receiver = of(value);
            let is_same = TRANSPARENT.contains(&name) || (name == "unwrap_or" && receiver == Expr::Number);
            if is_same {
                return receiver;
            }
            let arguments = arguments.into_iter().take(MAX_ENTRIES).map(|argument| Argument { name: None, value: of(argument) }).collect();
            return Expr::Call { function: Arc::new(receiver.member(name, false)), arguments };
        }
    }
    if function.kind() == "generic_function" && is_number_parse(function, text) {
        return Expr::Number;
    }
    let path = &text[function.byte_range()];
    if let ("Box::new" | "Arc::new" | "Rc::new" | "Some" | "Ok" | "String::from" | "Mutex::new" | "RwLock::new" | "RefCell::new", [inner]) =
        (path, &arguments[..])
    {
        of(*inner)
    } else {
        let arguments = arguments.into_iter().take(MAX_ENTRIES).map(|argument| Argument { name: None, value: of(argument) }).collect();
        Expr::Call { function: Arc::new(of(function)), arguments }
    }
}

/// Whether a generic function is `.parse::<i64>` of some primitive number.
fn is_number_parse(function: Node<'_>, text: &str) -> bool {
    let method = function.field("function").and_then(|inner| inner.field("field"));
    let kind = function.field("type_arguments").and_then(|arguments| named(arguments).next());
    method.is_some_and(|method| &text[method.byte_range()] == "parse")
        && kind.is_some_and(|kind| kind.kind() == "primitive_type" && !matches!(&text[kind.byte_range()], "str" | "char"))
}

/// Smart pointers, options and results count as what they hold.
fn wrapped(outer: Expr, node: Node<'_>, text: &str, depth: usize) -> Expr {
    let name = match &outer {
        Expr::Name(name) => &**name,
        Expr::Member { name, .. } => name,
        _ => return outer,
    };
    let first = node.field("type_arguments").and_then(|arguments| named(arguments).find(|argument| argument.kind() != "lifetime"));
    match (name, first) {
        ("Box" | "Arc" | "Rc" | "Option" | "Result" | "Mutex" | "RwLock" | "RefCell" | "MutexGuard", Some(first)) => {
            Family::Rust.expr_at(first, text, depth + 1)
        }
        _ => outer,
    }
}

/// What stands between a string's quotes, unescaped.
pub(crate) fn string_body(literal: &str) -> String {
    let body = literal.trim_start_matches(['b', 'c']);
    if let Some(raw) = body.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        return raw.get(hashes + 1..raw.len().saturating_sub(hashes + 1)).unwrap_or_default().to_owned();
    }
    let body = body.get(1..body.len().saturating_sub(1)).unwrap_or_default();
    // A backslash at the end of a line takes the next one's indentation away.
    let mut lines = body.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    unescape(&lines.fold(first, |joined, line| joined + line.trim_start()))
}

/// `format!`'s pieces. The grammar leaves its arguments as tokens, so they are read from the first literal: `{}` and `{name}`
/// are holes, and a name in braces is an expression; an argument list is split at its commas.
fn format_macro(node: Node<'_>, text: &str, is_concat: bool) -> Expr {
    let unknown = || Expr::Text(vec![Piece::Hole(Expr::Unknown)]);
    let Some(tokens) = children(node).find(|child| child.kind() == "token_tree") else { return unknown() };
    let mut parts: Vec<Vec<Node<'_>>> = vec![Vec::new()];
    for token in children(tokens) {
        match token.kind() {
            "(" | ")" | "[" | "]" | "{" | "}"
                if token.id() != tokens.id()
                    && !token.is_named()
                    && (token.start_byte() == tokens.start_byte() || token.end_byte() == tokens.end_byte()) => {}
            "," => parts.push(Vec::new()),
            _ => parts.last_mut().expect("never empty").push(token),
        }
    }
    parts.retain(|part| !part.is_empty());
    let of = |part: &[Node<'_>]| match part {
        [one] => Family::Rust.expr(*one, text),
        [amp, one] if &text[amp.byte_range()] == "&" => Family::Rust.expr(*one, text),
        _ => Expr::Unknown,
    };
    if is_concat {
        let pieces = parts.iter().flat_map(|part| match of(part) {
            Expr::Text(pieces) => pieces,
            other => vec![Piece::Hole(other)],
        });
        return Expr::Text(pieces.collect());
    }
    let Some((first, arguments)) = parts.split_first() else { return unknown() };
    let [literal] = &first[..] else { return unknown() };
    if !matches!(literal.kind(), "string_literal" | "raw_string_literal") || literal.byte_range().len() > MAX_TEXT {
        return unknown();
    }
    let format = string_body(&text[literal.byte_range()]);
    let (mut positional, mut by_name) = (Vec::new(), Vec::new());
    for part in arguments {
        match &part[..] {
            [name, equals, value @ ..] if &text[equals.byte_range()] == "=" => by_name.push((&text[name.byte_range()], of(value))),
            part => positional.push(of(part)),
        }
    }
    let mut next = 0;
    let (mut pieces, mut plain, mut rest) = (Vec::new(), String::new(), format.as_str());
    while let Some(at) = rest.find(['{', '}']) {
        plain.push_str(&rest[..at]);
        let doubled = rest[at..].starts_with("{{") || rest[at..].starts_with("}}");
        if doubled || rest[at..].starts_with('}') {
            plain.push_str(&rest[at..=at]);
            rest = &rest[at + if doubled { 2 } else { 1 }..];
            continue;
        }
        let end = rest[at..].find('}').map_or(rest.len(), |end| at + end);
        let name = rest[at + 1..end].split(':').next().unwrap_or_default().trim();
        if !plain.is_empty() {
            pieces.push(Piece::Literal(std::mem::take(&mut plain).into()));
        }
        let hole = if name.is_empty() {
            next += 1;
            positional.get(next - 1).cloned().unwrap_or(Expr::Unknown)
        } else if let Ok(index) = name.parse::<usize>() {
            positional.get(index).cloned().unwrap_or(Expr::Unknown)
        } else {
            by_name.iter().find(|(known, _)| *known == name).map_or_else(|| Expr::Name(name.into()), |(_, value)| value.clone())
        };
        pieces.push(Piece::Hole(hole));
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    plain.push_str(rest);
    if !plain.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Literal(plain.into()));
    }
    Expr::Text(pieces)
}

/// The kinds of nodes that bind names.
pub(super) const BINDING: [&str; 22] = [
    "use_declaration",
    "let_declaration",
    "let_condition",
    "assignment_expression",
    "compound_assignment_expr",
    "call_expression",
    "const_item",
    "static_item",
    "function_item",
    "struct_item",
    "enum_item",
    "union_item",
    "type_item",
    "trait_item",
    "mod_item",
    "macro_definition",
    "function_signature_item",
    "field_declaration",
    "parameter",
    "closure_parameters",
    "for_expression",
    "match_arm",
];

/// Kinds of expressions and of their parts: see [`Family::is_plain`].
pub(super) const PLAIN: [&str; 22] = [
    "arguments",
    "array_expression",
    "await_expression",
    "binary_expression",
    "call_expression",
    "field_expression",
    "generic_function",
    "generic_type",
    "index_expression",
    "macro_invocation",
    "parenthesized_expression",
    "range_expression",
    "reference_expression",
    "reference_type",
    "scoped_identifier",
    "scoped_type_identifier",
    "token_tree",
    "try_expression",
    "tuple_expression",
    "type_arguments",
    "type_cast_expression",
    "unary_expression",
];

/// What stands in every expression that binds a name: see [`Family::binding_marks`].
pub(super) const BINDING_MARKS: [&str; 5] = ["{", "=", "|", "let", "push_str"];

pub(super) fn bindings(node: Node<'_>, text: &str, out: &mut Vec<Binding>) {
    let own = |node: Node<'_>| text[node.byte_range()].to_owned();
    let of = |node: Node<'_>| Family::Rust.expr(node, text);
    let annotated = |node: Node<'_>| node.field("type").map(|kind| Expr::Instance(Arc::new(of(kind))));
    match node.kind() {
        "use_declaration" => {
            if let Some(argument) = node.field("argument") {
                use_tree(argument, "", node.end_byte(), text, MAX_PATTERN_DEPTH, out);
            }
        }
        "let_declaration" | "let_condition" => {
            let Some(pattern) = node.field("pattern") else { return };
            let value = node.field("value").map(of);
            // A written type tells more than a call that returns it, and less than a literal.
            let expr = match (value, annotated(node)) {
                (Some(Expr::Unknown | Expr::Call { .. }) | None, Some(instance)) if instance != Expr::Instance(Arc::new(Expr::Unknown)) => {
                    instance
                }
                (Some(value), _) => value,
                (None, Some(instance)) => instance,
                (None, None) => Expr::Unknown,
            };
            assign(pattern, expr, node.end_byte(), text, out);
        }
        "assignment_expression" => {
            if let (Some(left), Some(right)) = (node.field("left"), node.field("right")) {
                if left.kind() == "identifier" {
                    out.push(Binding { role: Role::Assigns, ..Binding::new(own(left), Source::Value(of(right)), node.end_byte()) });
                } else if let Some(object) =
                    left.field("value").or_else(|| left.named_child(0)).filter(|object| object.kind() == "identifier")
                {
                    out.push(Binding::change(&text[object.byte_range()], node.end_byte()));
                }
            }
        }
        "compound_assignment_expr" => {
            let (Some(left), Some(right), Some(operator)) = (node.field("left"), node.field("right"), node.field("operator")) else {
                return;
            };
            if left.kind() == "identifier" {
                let source =
                    Operator::of(&text[operator.byte_range()]).map_or(Source::Unknown, |operator| Source::Augmented(operator, of(right)));
                out.push(Binding { role: Role::Assigns, ..Binding::new(own(left), source, node.end_byte()) });
            }
        }
        // A text or a list that grows.
        "call_expression" => {
            let function = node.field("function").filter(|function| function.kind() == "field_expression");
            let parts = function.and_then(|function| Some((function.field("value")?, function.field("field")?)));
            if let Some((object, method)) = parts.filter(|(object, _)| object.kind() == "identifier") {
                let method = &text[method.byte_range()];
                let added = node.field("arguments").and_then(|arguments| named(arguments).next());
                if let ("push_str", Some(added)) = (method, added) {
                    let source = Source::Augmented(Operator::Add, of(added));
                    out.push(Binding { role: Role::Assigns, ..Binding::new(own(object), source, node.end_byte()) });
                } else if CHANGING.contains(&method) {
                    out.push(Binding::change(&text[object.byte_range()], node.end_byte()));
                }
            }
        }
        "const_item" | "static_item" => {
            if let Some(name) = node.field("name") {
                let is_mutable = children(node).any(|child| child.kind() == "mutable_specifier");
                let source = match node.field("value").map(of) {
                    Some(value) if !is_mutable && value != Expr::Unknown => Source::Value(value),
                    _ => annotated(node).map_or(Source::Unknown, Source::Value),
                };
                out.push(Binding::new(own(name), source, node.start_byte()));
            }
        }
        "function_item"
        | "struct_item"
        | "enum_item"
        | "union_item"
        | "type_item"
        | "trait_item"
        | "mod_item"
        | "macro_definition"
        | "function_signature_item" => {
            if let Some(name) = node.field("name") {
                let suffix = if node.kind() == "macro_definition" { "!" } else { "" };
                let source = match (node.kind(), node.field("type")) {
                    ("type_item", Some(kind)) => Source::Value(of(kind)),
                    _ => Source::Local,
                };
                out.push(Binding::new(own(name) + suffix, source, node.start_byte()));
            }
        }
        "field_declaration" => {
            // The struct that holds the list that holds the field.
            let holder = node.parent().and_then(|list| list.parent()).and_then(|holder| holder.field("name"));
            if let (Some(holder), Some(name), Some(kind)) = (holder, node.field("name"), annotated(node)) {
                out.push(Binding::new(format!("{}#{}", own(holder), own(name)), Source::Value(kind), node.end_byte()));
            }
        }
        "parameter" => {
            if let Some(pattern) = node.field("pattern") {
                // `State(pool): State<Pool>` takes apart what its type wraps.
                let wrapped = node.field("type").filter(|_| pattern.kind() == "tuple_struct_pattern").and_then(|kind| {
                    let wraps = kind.field("type")?.byte_range();
                    let is_it = pattern.field("type").is_some_and(|outer| text[outer.byte_range()] == text[wraps]);
                    let inner = kind.field("type_arguments").and_then(|inner| named(inner).next());
                    inner.filter(|_| is_it && named(pattern).count() == 2)
                });
                if let (Some(inner), Some(part)) = (wrapped, named(pattern).nth(1)) {
                    assign(part, Expr::Instance(Arc::new(of(inner))), node.start_byte(), text, out);
                } else {
                    let expr = annotated(node).unwrap_or(Expr::Unknown);
                    assign(pattern, expr, node.start_byte(), text, out);
                }
            }
        }
        "closure_parameters" => {
            for parameter in named(node).filter(|parameter| parameter.kind() != "parameter") {
                assign(parameter, Expr::Unknown, parameter.start_byte(), text, out);
            }
        }
        "for_expression" => {
            if let Some(pattern) = node.field("pattern") {
                assign(pattern, Expr::Unknown, pattern.end_byte(), text, out);
            }
        }
        "match_arm" => {
            let scrutinee = node.parent().and_then(|block| block.parent()).and_then(|whole| whole.field("value"));
            if let Some(pattern) = node.field("pattern") {
                assign(pattern, scrutinee.map_or(Expr::Unknown, of), pattern.end_byte(), text, out);
            }
        }
        _ => {}
    }
}

fn assign(pattern: Node<'_>, value: Expr, at: usize, text: &str, out: &mut Vec<Binding>) {
    assign_at(pattern, value, at, text, MAX_PATTERN_DEPTH, out);
}

fn assign_at(pattern: Node<'_>, value: Expr, at: usize, text: &str, depth: usize, out: &mut Vec<Binding>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match pattern.kind() {
        "identifier" | "shorthand_field_identifier" => {
            out.push(Binding::new(text[pattern.byte_range()].to_owned(), Source::Value(value), at));
        }
        "mut_pattern" | "ref_pattern" | "reference_pattern" | "captured_pattern" => named(pattern)
            .filter(|part| part.kind() != "mutable_specifier")
            .for_each(|part| assign_at(part, value.clone(), at, text, depth, out)),
        // `Some(x)` and `Ok(x)` hold what the option or result stands for.
        "tuple_struct_pattern" => {
            let is_wrapper = pattern.field("type").is_some_and(|kind| matches!(&text[kind.byte_range()], "Some" | "Ok"));
            let inner = if is_wrapper { value } else { Expr::Unknown };
            named(pattern).skip(1).for_each(|part| assign_at(part, inner.clone(), at, text, depth, out));
        }
        "tuple_pattern" | "slice_pattern" => {
            for (index, part) in named(pattern).enumerate() {
                let piece = match &value {
                    Expr::List(values) => values.get(index).cloned().unwrap_or(Expr::Unknown),
                    _ => Expr::Unknown,
                };
                assign_at(part, piece, at, text, depth, out);
            }
        }
        // A name alone may be a constant that is compared with; what it holds is not told.
        "match_pattern" => named(pattern).take(1).for_each(|part| {
            let inner = if part.kind() == "identifier" { Expr::Unknown } else { value.clone() };
            assign_at(part, inner, at, text, depth, out);
        }),
        "or_pattern" | "struct_pattern" | "field_pattern" => {
            named(pattern).for_each(|part| assign_at(part, Expr::Unknown, at, text, depth, out));
        }
        _ => {}
    }
}

fn use_tree(node: Node<'_>, prefix: &str, at: usize, text: &str, depth: usize, out: &mut Vec<Binding>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let own = |node: Node<'_>| text[node.byte_range()].replace(char::is_whitespace, "").trim_start_matches("::").to_owned();
    let join = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}::{name}") };
    let mut bind = |name: &str, path: String| out.push(Binding::new(name.to_owned(), Source::Value(Expr::Path(path.into())), at));
    match node.kind() {
        "identifier" | "crate" | "super" | "type_identifier" => bind(&own(node), join(&own(node))),
        "self" => bind(prefix.rsplit("::").next().unwrap_or_default(), prefix.to_owned()),
        "scoped_identifier" => {
            let path = own(node);
            bind(path.rsplit("::").next().unwrap_or_default(), join(&path));
        }
        "use_as_clause" => {
            if let (Some(path), Some(alias)) = (node.field("path"), node.field("alias")) {
                let path = if path.kind() == "self" { prefix.to_owned() } else { join(&own(path)) };
                bind(&own(alias), path);
            }
        }
        "use_wildcard" => {
            if let Some(path) = node.named_child(0) {
                bind("*", join(&own(path)));
            }
        }
        "scoped_use_list" => {
            let path = node.field("path").map_or_else(|| prefix.to_owned(), |path| join(&own(path)));
            if let Some(list) = node.field("list") {
                named(list).for_each(|part| use_tree(part, &path, at, text, depth, out));
            }
        }
        "use_list" => named(node).for_each(|part| use_tree(part, prefix, at, text, depth, out)),
        _ => {}
    }
}
