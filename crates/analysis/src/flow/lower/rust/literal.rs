//! Literals and the values that they spell.

use crate::flow::ir::Constant;
use crate::lower::{integer, string_body, unescape};

/// The value of a literal; `None` for a kind that is none.
pub(super) fn constant(kind: &str, literal: &str) -> Option<Constant> {
    Some(match kind {
        "string_literal" | "raw_string_literal" => Constant::Text(string_body(literal).into()),
        "char_literal" => character(literal),
        "integer_literal" | "float_literal" | "negative_literal" => number(literal),
        "boolean_literal" => Constant::Boolean(literal == "true"),
        "unit_expression" => Constant::Null,
        _ => return None,
    })
}

/// A number, perhaps negative; what is no integer is kept as it is written.
fn number(literal: &str) -> Constant {
    let (sign, digits) = literal.strip_prefix('-').map_or((1, literal), |digits| (-1, digits.trim_start()));
    let value = if digits.contains('.') { None } else { integer(digits) };
    value.map_or_else(|| Constant::Float(literal.into()), |value| Constant::Integer(sign * value))
}

/// A character is a text of one; a byte is a number.
fn character(literal: &str) -> Constant {
    let is_byte = literal.starts_with('b');
    let quoted = literal.trim_start_matches('b');
    let body = unescape(quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default());
    match body.chars().next() {
        Some(byte) if is_byte => Constant::Integer(i128::from(u32::from(byte))),
        _ => Constant::Text(body.into()),
    }
}
