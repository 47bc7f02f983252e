//! Works out the value of an expression.

use std::sync::Arc;

use caveat_catalog::query::HOLE;

use super::value::{VARIES, Value, limited};
use super::{At, Names};
use crate::expr::{Argument, Expr, Operator, Piece, Source};
use crate::lower::Family;

impl Names<'_> {
    pub(super) fn value_of(&self, expr: &Expr, at: At) -> Value {
        self.nested(Value::Unknown, || match expr {
            Expr::Unknown => Value::Unknown,
            Expr::Number => Value::Number,
            Expr::Integer(number) => Value::Integer(*number),
            Expr::Float(text) => Value::Float(text.to_string()),
            Expr::Boolean(value) => Value::Boolean(*value),
            Expr::Null(text) => Value::Null(text.to_string()),
            Expr::Text(pieces) => {
                let mut out = String::new();
                for piece in pieces {
                    match piece {
                        Piece::Literal(text) => out.push_str(text),
                        Piece::Hole(inner) => out.push_str(&self.value_of(inner, at).piece(self.family)),
                    }
                }
                limited(out)
            }
            Expr::Path(path) => Value::Path(self.canonical(path)),
            Expr::Name(name) => {
                let found = self.lookup(name, at);
                if found.is_empty() {
                    match (self.family, &**name) {
                        (Family::JavaScript, "undefined") => Value::Null("undefined".to_owned()),
                        _ => self.path_of(expr, at).map_or(Value::Unknown, Value::Path),
                    }
                } else {
                    self.merged(name, &found)
                }
            }
            Expr::Member { of, name, .. } if Self::is_self(of) && self.class.is_some() => self.merged(name, &self.field(name)),
            Expr::Member { of, name, .. } => {
                if let Some((entries, _)) = self.dictionary(of, at) {
                    return entries.iter().rev().find(|(key, _)| key == name).map_or(Value::Unknown, |(_, value)| self.value_of(value, at));
                }
                self.path_of(expr, at).map_or(Value::Unknown, Value::Path)
            }
            Expr::Index { of, key } => self.element(of, key, at),
            Expr::Call { function, arguments } => self.call_value(expr, function, arguments, at),
            Expr::Instance(kind) => match &**kind {
                Expr::Name(name) if is_numeric(name) => Value::Number,
                _ => Value::Unknown,
            },
            Expr::Binary { operator, left, right } => {
                let left_value = self.value_of(left, at);
                if *operator == Operator::Percent
                    && self.family == Family::Python
                    && let Value::Text(format) = &left_value
                {
                    return self.percent(format, right, at);
                }
                let right_value = self.value_of(right, at);
                self.operate(*operator, left_value, right_value)
            }
            Expr::Not(inner) => match self.value_of(inner, at) {
                Value::Boolean(value) => Value::Boolean(!value),
                Value::Null(_) => Value::Boolean(true),
                Value::Text(text) if !text.contains(HOLE) => Value::Boolean(text.is_empty()),
                _ => Value::Unknown,
            },
            Expr::Either(arms) => self.merge(arms.iter().map(|arm| self.value_of(arm, at)).collect()),
            Expr::List(values) => Value::List(values.iter().map(|value| self.value_of(value, at)).collect()),
            Expr::Dictionary { .. } => Value::Unknown,
        })
    }

    fn merged(&self, name: &str, found: &[(Arc<Source>, At)]) -> Value {
        let mut values = Vec::new();
        for (source, at) in found {
            let value = match &**source {
                Source::Declared if found.len() > 1 => continue,
                Source::Value(expr) => self.once(source, || self.value_of(expr, *at)),
                Source::Augmented(operator, right) => self.once(source, || {
                    let before = self.value_of(&Expr::Name(name.into()), *at);
                    self.operate(*operator, before, self.value_of(right, *at))
                }),
                Source::Declared | Source::Changed | Source::Local | Source::Unknown => Some(Value::Unknown),
            };
            values.extend(value);
        }
        self.merge(values)
    }

    /// One value for several possible ones: the same if all are, or a text that is built on some way.
    #[allow(clippy::unused_self, reason = "it belongs to the family of `value_of`")]
    fn merge(&self, values: Vec<Value>) -> Value {
        let mut values = values.into_iter();
        let Some(first) = values.next() else { return Value::Unknown };
        let rest: Vec<Value> = values.collect();
        if rest.iter().all(|value| *value == first) {
            return first;
        }
        let is_number = |value: &Value| matches!(value, Value::Number | Value::Integer(_));
        if is_number(&first) && rest.iter().all(is_number) {
            return Value::Number;
        }
        let is_known = |value: &Value| matches!(value, Value::Text(text) if !text.contains(HOLE));
        if is_known(&first) && rest.iter().all(is_known) {
            return Value::Text(VARIES.to_string());
        }
        let built = |value: &Value| matches!(value, Value::Text(text) if text.contains(HOLE) && text.chars().count() > 1);
        std::iter::once(first).chain(rest).find(built).unwrap_or(Value::Unknown)
    }

    fn element(&self, of: &Expr, key: &Expr, at: At) -> Value {
        match self.value_of(key, at) {
            Value::Integer(index) => match self.value_of(of, at) {
                Value::List(values) => usize::try_from(index).ok().and_then(|index| values.get(index).cloned()).unwrap_or(Value::Unknown),
                _ => Value::Unknown,
            },
            Value::Text(name) if !name.contains(HOLE) => match self.dictionary(of, at) {
                Some((entries, _)) => {
                    entries.iter().rev().find(|(key, _)| **key == *name).map_or(Value::Unknown, |(_, value)| self.value_of(value, at))
                }
                None => Value::Unknown,
            },
            _ => Value::Unknown,
        }
    }

    fn call_value(&self, call: &Expr, function: &Expr, arguments: &[Argument], at: At) -> Value {
        let first = || arguments.first().map_or(Value::Unknown, |argument| self.value_of(&argument.value, at));
        if let Expr::Member { of, name, .. } = function {
            match &**name {
                "format" if self.family == Family::Python => {
                    if let Value::Text(format) = self.value_of(of, at) {
                        return self.braces(&format, arguments, at);
                    }
                }
                "join" => {
                    let (separator, list) =
                        if self.family == Family::Python { (self.value_of(of, at), first()) } else { (first(), self.value_of(of, at)) };
                    let separator =
                        if arguments.is_empty() && self.family == Family::JavaScript { Value::Text(",".to_owned()) } else { separator };
                    return match (separator, list) {
                        (Value::Text(separator), Value::List(values)) => {
                            limited(values.iter().map(|value| value.piece(self.family)).collect::<Vec<_>>().join(&separator))
                        }
                        _ => Value::Text(HOLE.to_string()),
                    };
                }
                "concat" if self.family == Family::JavaScript => {
                    if let Value::Text(mut text) = self.value_of(of, at) {
                        for argument in arguments {
                            text.push_str(&self.value_of(&argument.value, at).piece(self.family));
                        }
                        return limited(text);
                    }
                }
                "lower" | "toLowerCase" | "to_lowercase" | "to_ascii_lowercase" => {
                    if let Value::Text(text) = self.value_of(of, at) {
                        return Value::Text(text.to_lowercase());
                    }
                }
                "upper" | "toUpperCase" | "to_uppercase" | "to_ascii_uppercase" => {
                    if let Value::Text(text) = self.value_of(of, at) {
                        return Value::Text(text.to_uppercase());
                    }
                }
                "strip" | "trim" if arguments.is_empty() => {
                    if let Value::Text(text) = self.value_of(of, at) {
                        return Value::Text(text.trim().to_owned());
                    }
                }
                "encode" | "decode" | "toString" | "as_bytes" | "into_bytes" => {
                    if let value @ Value::Text(_) = self.value_of(of, at) {
                        return value;
                    }
                }
                "replace" | "substring" | "slice" => return Value::Text(HOLE.to_string()),
                _ => {}
            }
        }
        let Some(path) = self.path_of(function, at) else { return Value::Unknown };
        match (self.family, path.as_str()) {
            (Family::Python, "int" | "float" | "len" | "round" | "abs" | "ord" | "sum" | "hash" | "id" | "bool")
            | (
                Family::JavaScript,
                "Number" | "parseInt" | "parseFloat" | "BigInt" | "Number.parseInt" | "Math.floor" | "Math.round" | "Date.now",
            ) => Value::Number,
            (Family::Python, "str" | "textwrap.dedent" | "bytes" | "bytearray" | "inspect.cleandoc")
            | (Family::JavaScript, "String" | "Buffer.from") => match first() {
                Value::Unknown | Value::Path(_) => Value::Text(HOLE.to_string()),
                known => known,
            },
            _ => self.path_of(call, at).map_or(Value::Unknown, Value::Path),
        }
    }

    #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "the shift is checked to be from 0 to 63")]
    pub(super) fn operate(&self, operator: Operator, left: Value, right: Value) -> Value {
        let number = |value: &Value| matches!(value, Value::Number | Value::Integer(_) | Value::Float(_));
        match (operator, left, right) {
            (Operator::Add, left @ Value::Text(_), right) | (Operator::Add, left, right @ Value::Text(_)) => {
                limited(left.piece(self.family) + &right.piece(self.family))
            }
            (Operator::Add, Value::List(mut left), Value::List(right)) => {
                left.extend(right);
                Value::List(left)
            }
            (Operator::Multiply, Value::Text(text), Value::Integer(times)) if (0..=256).contains(&times) => {
                limited(text.repeat(times as usize))
            }
            (operator, Value::Integer(left), Value::Integer(right)) => match operator {
                Operator::Add => left.checked_add(right),
                Operator::Subtract => left.checked_sub(right),
                Operator::Multiply => left.checked_mul(right),
                Operator::Percent if self.family == Family::Python && right > 0 => left.checked_rem_euclid(right),
                Operator::Percent if self.family == Family::Python => None,
                Operator::Percent => left.checked_rem(right),
                Operator::Xor => Some(left ^ right),
                Operator::Power => u32::try_from(right).ok().and_then(|right| left.checked_pow(right)),
                Operator::Floor if right > 0 => left.checked_div_euclid(right),
                Operator::Floor => None,
                Operator::ShiftRight if (0..64).contains(&right) => Some(left >> right as u32),
                Operator::ShiftRight => None,
                Operator::Or => Some(left | right),
                Operator::And => Some(left & right),
                Operator::ShiftLeft if (0..64).contains(&right) => left.checked_mul(1 << right as u32),
                Operator::ShiftLeft => None,
                Operator::Else => Some(if left == 0 { right } else { left }),
                Operator::Coalesce => Some(left),
            }
            .map_or(Value::Number, Value::Integer),
            (Operator::Multiply, Value::Integer(times), Value::Text(text)) if (0..=256).contains(&times) => {
                limited(text.repeat(times as usize))
            }
            (Operator::Else, Value::Null(_) | Value::Boolean(false), right) => right,
            (Operator::Else, Value::Text(text), right) if text.is_empty() => right,
            (Operator::Else, left @ (Value::Boolean(true) | Value::Text(_)), _)
            | (Operator::Coalesce, left @ (Value::Boolean(_) | Value::Text(_) | Value::Integer(_)), _) => left,
            (Operator::Coalesce, Value::Null(_), right) => right,
            (Operator::Add | Operator::Subtract | Operator::Multiply | Operator::Percent, left, right)
                if number(&left) && number(&right) =>
            {
                Value::Number
            }
            _ => Value::Unknown,
        }
    }
}

/// Whether a type's name, in any of the languages, is that of a number or truth value.
pub(crate) fn is_numeric(name: &str) -> bool {
    matches!(
        name,
        "int"
            | "float"
            | "bool"
            | "number"
            | "boolean"
            | "bigint"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f32"
            | "f64"
    )
}
