//! Python's ways to put values into a text.

use super::value::{Value, limited};
use super::{At, Names};
use crate::expr::{Argument, Expr};

impl Names<'_> {
    /// Python's `%` on a text.
    pub(super) fn percent(&self, format: &str, right: &Expr, at: At) -> Value {
        let known = match right {
            Expr::Name(_) => self.value_of(right, at),
            _ => Value::Unknown,
        };
        let values = match right {
            Expr::Name(_) if matches!(known, Value::List(_)) => match known {
                Value::List(values) => values,
                _ => Vec::new(),
            },
            Expr::List(values) => values.iter().map(|value| self.value_of(value, at)).collect(),
            Expr::Dictionary { .. } => Vec::new(),
            other => vec![self.value_of(other, at)],
        };
        let (mut out, mut values, mut chars) = (String::new(), values.into_iter(), format.chars().peekable());
        while let Some(c) = chars.next() {
            if c != '%' {
                out.push(c);
                continue;
            }
            if chars.next_if_eq(&'%').is_some() {
                out.push('%');
                continue;
            }
            let mut named = false;
            if chars.next_if_eq(&'(').is_some() {
                named = true;
                for c in chars.by_ref() {
                    if c == ')' {
                        break;
                    }
                }
            }
            while chars.next_if(|c| matches!(c, '#' | '0'..='9' | '-' | '+' | ' ' | '.')).is_some() {}
            let conversion = chars.next().unwrap_or('s');
            let value = if named { Value::Unknown } else { values.next().unwrap_or(Value::Unknown) };
            if matches!(conversion, 'd' | 'i' | 'u' | 'f' | 'x' | 'o' | 'e' | 'g' | 'X') {
                out.push('0');
            } else {
                out.push_str(&value.piece(self.family));
            }
        }
        limited(out)
    }

    /// Python's `str.format`.
    pub(super) fn braces(&self, format: &str, arguments: &[Argument], at: At) -> Value {
        let (mut out, mut rest) = (String::new(), format);
        let mut positional = arguments.iter().filter(|argument| argument.name.is_none());
        while let Some(open) = rest.find(['{', '}']) {
            out.push_str(&rest[..open]);
            let tail = &rest[open..];
            if tail.starts_with("{{") || tail.starts_with("}}") {
                out.push_str(&tail[..1]);
                rest = &tail[2..];
                continue;
            }
            let Some(close) = tail.find('}').filter(|_| tail.starts_with('{')) else {
                out.push_str(&tail[..1]);
                rest = &tail[1..];
                continue;
            };
            let field = &tail[1..close];
            let name = field.split([':', '!', '.', '[']).next().unwrap_or_default();
            let argument = match name.parse::<usize>() {
                _ if name.is_empty() => positional.next(),
                Ok(index) => arguments.iter().filter(|argument| argument.name.is_none()).nth(index),
                Err(_) => arguments.iter().find(|argument| argument.name.as_deref() == Some(name)),
            };
            let is_number = field.ends_with(":d") || field.ends_with('f') && field.contains(':');
            let plain = name.len() == field.len() || field[name.len()..].starts_with(':');
            let value = argument.filter(|_| plain).map_or(Value::Unknown, |argument| self.value_of(&argument.value, at));
            out.push_str(&if is_number { "0".to_owned() } else { value.piece(self.family) });
            rest = &tail[close + 1..];
        }
        out.push_str(rest);
        limited(out)
    }
}
