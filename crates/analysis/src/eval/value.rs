//! Values after folding.

use caveat_catalog::query::HOLE;

use crate::language::last_part;
use crate::lower::{Family, MAX_TEXT};

/// Stands for a piece that is one of several known ones: no constant, and no hole either.
pub(super) const VARIES: char = '\u{FFFB}';

/// A value after folding.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Nothing is known.
    Unknown,
    /// It is a number, whichever.
    Number,
    /// A text; each [`HOLE`] stands for an unknown piece.
    Text(String),
    /// An integer.
    Integer(i128),
    /// A number with a fraction, as written.
    Float(String),
    /// A truth value.
    Boolean(bool),
    /// The language's nothing, as it spells it.
    Null(String),
    /// A thing from outside the file.
    Path(String),
    /// A list of values.
    List(Vec<Value>),
}

/// Whether a path names a constant: they are spelled in capitals in all the languages.
pub(crate) fn is_constant_path(path: &str) -> bool {
    let last = last_part(path);
    last.len() > 1 && !last.contains(|c: char| c.is_lowercase())
}

impl Value {
    /// Whether all of it is known.
    pub(crate) fn is_constant(&self) -> bool {
        match self {
            Self::Unknown | Self::Number => false,
            Self::Text(text) => !text.contains([HOLE, VARIES]),
            Self::Integer(_) | Self::Float(_) | Self::Boolean(_) | Self::Null(_) => true,
            Self::Path(path) => is_constant_path(path),
            Self::List(values) => values.iter().all(Self::is_constant),
        }
    }

    /// The value as `#value?` compares it; `None` when there is nothing to compare.
    pub(crate) fn written(&self, family: Family) -> Option<String> {
        Some(match self {
            Self::Unknown | Self::Number => return None,
            // One of several known texts: there is nothing to compare, unless a piece of it is unknown as well.
            Self::Text(text) if text.contains(VARIES) && !text.contains(HOLE) => return None,
            Self::Text(text) | Self::Float(text) | Self::Null(text) | Self::Path(text) => text.clone(),
            Self::Integer(number) => number.to_string(),
            Self::Boolean(value) => match (family, value) {
                (Family::Python, true) => "True".to_owned(),
                (Family::Python, false) => "False".to_owned(),
                (_, value) => value.to_string(),
            },
            Self::List(values) => {
                let parts: Vec<String> = values.iter().map(|value| value.written(family).unwrap_or_else(|| HOLE.to_string())).collect();
                format!("[{}]", parts.join(", "))
            }
        })
    }

    /// The value as it appears inside a text.
    pub(super) fn piece(&self, family: Family) -> String {
        match self {
            Self::Number => "0".to_owned(),
            Self::Text(text) => text.clone(),
            Self::Integer(_) | Self::Float(_) => self.written(family).unwrap_or_default(),
            Self::Path(_) if self.is_constant() => self.written(family).unwrap_or_default(),
            Self::Boolean(_) | Self::Null(_) if family == Family::JavaScript => self.written(family).unwrap_or_default(),
            _ => HOLE.to_string(),
        }
    }
}

/// A text, or an unknown one where it would be too long.
pub(super) fn limited(text: String) -> Value {
    if text.len() > MAX_TEXT { Value::Text(HOLE.to_string()) } else { Value::Text(text) }
}
