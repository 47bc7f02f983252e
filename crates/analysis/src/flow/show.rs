//! Prints the intermediate form on one line, so that tests of the lowerings can be read.
//!
//! Every node is `(what parts…)`; names, paths (`<flask.request>`) and constants stand as they are; `_` is a part that is not written.

use super::ir::{
    Argument, Arm, Class, Comparison, Constant, Each, Element, Entry, Field, Function, Handler, Name, Node, Op, Parameter, ParameterKind,
    Pattern, Receiver, Type,
};
use crate::expr::Operator;

/// An expression without its spans.
pub(crate) fn show(node: &Node) -> String {
    match &node.op {
        Op::Opaque(parts) => list("?", parts.iter().map(show)),
        Op::Inert(parts) => list("inert", parts.iter().map(show)),
        Op::Constant(constant) => show_constant(constant),
        Op::Name(name) => name.to_string(),
        Op::Path(path) => format!("<{path}>"),
        Op::Member { of, name, scoped } => form(if *scoped { "::" } else { "." }, [show(of), name.to_string()]),
        Op::Index { of, key } => form("[]", [show(of), show(key)]),
        Op::Slice { of, from, to } => form("slice", [show(of), maybe(from.as_deref()), maybe(to.as_deref())]),
        Op::Call { function, arguments, is_new } => {
            let head = if *is_new { "new" } else { "call" };
            list(head, std::iter::once(show(function)).chain(arguments.iter().map(show_argument)))
        }
        Op::Text(parts) => list("text", parts.iter().map(show)),
        Op::Binary { operator, left, right } => form(show_operator(*operator), [show(left), show(right)]),
        Op::Compare { how, left, right } => form(show_comparison(*how), [show(left), show(right)]),
        Op::Not(of) => form("not", [show(of)]),
        Op::And(left, right) => form("and", [show(left), show(right)]),
        Op::Or(left, right) => form("or", [show(left), show(right)]),
        Op::List(elements) => list("list", elements.iter().map(show_element)),
        Op::Map(entries) => list("map", entries.iter().map(show_entry)),
        Op::Each { target, source, conditions, body, kind } => {
            let head = match kind {
                Each::List => "each",
                Each::Map => "each-map",
            };
            let conditions = conditions.iter().map(|condition| format!("if {}", show(condition)));
            list(head, [show_pattern(target), show(source)].into_iter().chain(conditions).chain([show(body)]))
        }
        Op::Function(function) => show_function(function),
        Op::Class(class) => show_class(class),
        Op::Assign { target, value, declares } => form(if *declares { "let" } else { "=" }, [show_pattern(target), show(value)]),
        Op::Update { target, operator, value } => {
            form(&format!("{}=", operator.map_or("?", show_operator)), [show_pattern(target), show(value)])
        }
        Op::Sequence(parts) => list("do", parts.iter().map(show)),
        Op::Scope { names, body } => form("scope", [format!("[{}]", names.join(" ")), show(body)]),
        Op::If { condition, then, otherwise } => {
            list("if", [show(condition), show(then)].into_iter().chain(otherwise.iter().map(|otherwise| show(otherwise))))
        }
        Op::Matches { pattern, value } => form("matches", [show_pattern(pattern), show(value)]),
        Op::While { condition, body, step, body_first, otherwise, label } => {
            let head = labelled(if *body_first { "do-while" } else { "while" }, label.as_ref());
            let extra = [tagged("step", step.as_deref()), tagged("else", otherwise.as_deref())];
            list(&head, [maybe(condition.as_deref()), show(body)].into_iter().chain(extra.into_iter().flatten()))
        }
        Op::For { target, source, body, keys, otherwise, label } => {
            let head = labelled(if *keys { "for-keys" } else { "for" }, label.as_ref());
            list(&head, [show_pattern(target), show(source), show(body)].into_iter().chain(tagged("else", otherwise.as_deref())))
        }
        Op::Match { subject, arms, falls_through } => {
            let head = if *falls_through { "switch" } else { "match" };
            list(head, std::iter::once(show(subject)).chain(arms.iter().map(show_arm)))
        }
        Op::Try { body, handlers, otherwise, finally } => {
            let extra = [tagged("else", otherwise.as_deref()), tagged("finally", finally.as_deref())];
            list("try", std::iter::once(show(body)).chain(handlers.iter().map(show_handler)).chain(extra.into_iter().flatten()))
        }
        Op::Return(value) => list("return", value.iter().map(|value| show(value))),
        Op::Throw(value) => list("throw", value.iter().map(|value| show(value))),
        Op::Break(label, value) => list(&labelled("break", label.as_ref()), value.iter().map(|value| show(value))),
        Op::Continue(label) => list(&labelled("continue", label.as_ref()), None),
        Op::Yield { value, all } => list(if *all { "yield-all" } else { "yield" }, value.iter().map(|value| show(value))),
        Op::Through(of) => form("through", [show(of)]),
        Op::Number(of) => form("number", [show(of)]),
        Op::Assert(of) => form("assert", [show(of)]),
        Op::Delete(of) => form("delete", [show(of)]),
        Op::Macro { name, arguments } => list(&format!("{name}!"), arguments.iter().map(show)),
    }
}

fn form<const N: usize>(head: &str, parts: [String; N]) -> String {
    list(head, parts)
}

fn list(head: &str, parts: impl IntoIterator<Item = String>) -> String {
    let mut out = format!("({head}");
    for part in parts {
        out.push(' ');
        out.push_str(&part);
    }
    out.push(')');
    out
}

fn maybe(node: Option<&Node>) -> String {
    node.map_or_else(|| "_".to_owned(), show)
}

fn tagged(tag: &str, node: Option<&Node>) -> Option<String> {
    Some(form(tag, [show(node?)]))
}

fn labelled(head: &str, label: Option<&Name>) -> String {
    label.map_or_else(|| head.to_owned(), |label| format!("{head}@{label}"))
}

fn show_constant(constant: &Constant) -> String {
    match constant {
        Constant::Text(text) => format!("{text:?}"),
        Constant::Integer(integer) => integer.to_string(),
        Constant::Float(float) => float.to_string(),
        Constant::Boolean(boolean) => boolean.to_string(),
        Constant::Null => "null".to_owned(),
        Constant::Regex { pattern, flags } => format!("/{pattern}/{flags}"),
    }
}

fn show_operator(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "+",
        Operator::Subtract => "-",
        Operator::Multiply => "*",
        Operator::Percent => "%",
        Operator::Or => "|",
        Operator::And => "&",
        Operator::ShiftLeft => "<<",
        Operator::ShiftRight => ">>",
        Operator::Xor => "^",
        Operator::Power => "**",
        Operator::Floor => "//",
        Operator::Coalesce => "??",
        Operator::Else => "||",
    }
}

fn show_comparison(how: Comparison) -> &'static str {
    match how {
        Comparison::Equal => "==",
        Comparison::NotEqual => "!=",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
        Comparison::In => "in",
        Comparison::NotIn => "not-in",
        Comparison::Is => "is",
        Comparison::IsNot => "is-not",
    }
}

fn show_argument(argument: &Argument) -> String {
    let spread = match (argument.spread, argument.keywords) {
        (true, true) => "**",
        (true, false) => "*",
        (false, _) => "",
    };
    let name = argument.name.as_ref().map(|name| format!("{name}=")).unwrap_or_default();
    format!("{spread}{name}{}", show(&argument.value))
}

fn show_element(element: &Element) -> String {
    format!("{}{}", if element.spread { "*" } else { "" }, show(&element.value))
}

fn show_entry(entry: &Entry) -> String {
    match entry {
        Entry::Pair(key, value) => format!("{}:{}", show(key), show(value)),
        Entry::Spread(of) => format!("**{}", show(of)),
    }
}

fn show_arm(arm: &Arm) -> String {
    let guard = arm.guard.as_ref().map(|guard| format!("if {}", show(guard)));
    list("case", std::iter::once(show_pattern(&arm.pattern)).chain(guard).chain([show(&arm.body)]))
}

fn show_handler(handler: &Handler) -> String {
    form("catch", [handler.target.as_ref().map_or_else(|| "_".to_owned(), show_pattern), show(&handler.body)])
}

/// A pattern: names as they are, places as `@place`, values as `=value`, everything else in brackets of its kind.
fn show_pattern(pattern: &Pattern) -> String {
    match pattern {
        Pattern::Any => "any".to_owned(),
        Pattern::Name(name, _) => name.to_string(),
        Pattern::Place(place) => format!("@{}", show(place)),
        Pattern::List(parts) => format!("[{}]", joined(parts.iter().map(show_pattern))),
        Pattern::Rest(of) => format!("*{}", show_pattern(of)),
        Pattern::Map(entries, rest) => {
            let entries = entries.iter().map(|(key, part)| format!("{key}:{}", show_pattern(part)));
            format!("{{{}}}", joined(entries.chain(rest.iter().map(|rest| format!("**{}", show_pattern(rest))))))
        }
        Pattern::Variant(name, parts) => list(&format!("variant {name}"), parts.iter().map(show_pattern)),
        Pattern::Value(value) => format!("={}", show(value)),
        Pattern::Either(parts) => list("either", parts.iter().map(show_pattern)),
        Pattern::Bound(name, _, of) => form("bound", [name.to_string(), show_pattern(of)]),
        Pattern::Default(of, value) => form("default", [show_pattern(of), show(value)]),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" ")
}

/// `(fn name [parameters] -> type #receiver generator @decorator body)`, without what is not there.
fn show_function(function: &Function) -> String {
    let mut parts = Vec::new();
    if !function.name.is_empty() {
        parts.push(function.name.to_string());
    }
    parts.push(format!("[{}]", joined(function.parameters.iter().map(show_parameter))));
    parts.extend(function.returns.as_ref().map(|returns| format!("-> {}", show_type(returns))));
    parts.extend(match function.receiver {
        Receiver::None => None,
        Receiver::First => Some("#first".to_owned()),
        Receiver::Class => Some("#class".to_owned()),
        Receiver::This => Some("#this".to_owned()),
        Receiver::Property => Some("#property".to_owned()),
    });
    parts.extend(function.is_generator.then(|| "generator".to_owned()));
    parts.extend((!function.outer.is_empty()).then(|| format!("outer[{}]", function.outer.join(" "))));
    parts.extend(function.decorators.iter().map(|decorator| format!("@{}", show(decorator))));
    parts.push(show(&function.body));
    list("fn", parts)
}

fn show_parameter(parameter: &Parameter) -> String {
    let kind = match parameter.kind {
        ParameterKind::One => "",
        ParameterKind::Keyword => "/",
        ParameterKind::Rest => "*",
        ParameterKind::Keywords => "**",
    };
    let annotation = parameter.annotation.as_ref().map(|annotation| format!(":{}", show_type(annotation))).unwrap_or_default();
    let default = parameter.default.as_ref().map(|default| format!("={}", show(default))).unwrap_or_default();
    format!("{kind}{}{annotation}{default}", show_pattern(&parameter.target))
}

fn show_type(of: &Type) -> String {
    let name = show(&of.name);
    if of.of.is_empty() { name } else { format!("{name}<{}>", joined(of.of.iter().map(show_type))) }
}

/// `(class Name (bases …) @decorator (field …) (fn …))`, without what is not there.
fn show_class(class: &Class) -> String {
    let mut parts = Vec::new();
    if !class.name.is_empty() {
        parts.push(class.name.to_string());
    }
    parts.extend((!class.bases.is_empty()).then(|| list("bases", class.bases.iter().map(show))));
    parts.extend(class.decorators.iter().map(|decorator| format!("@{}", show(decorator))));
    parts.extend(class.fields.iter().map(show_field));
    parts.extend(class.methods.iter().map(|method| show_function(method)));
    list("class", parts)
}

fn show_field(field: &Field) -> String {
    let annotation = field.annotation.as_ref().map(|annotation| format!(":{}", show_type(annotation))).unwrap_or_default();
    let value = field.value.as_ref().map(|value| format!("={}", show(value))).unwrap_or_default();
    form(if field.is_static { "static" } else { "field" }, [format!("{}{annotation}{value}", field.name)])
}
