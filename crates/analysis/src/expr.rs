//! Expressions in a small form that is the same for all languages and borrows nothing from a tree.
//!
//! Each language's module in [`crate::lower`] makes it from nodes; names, values and types are worked out on it.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// An expression, as far as names and values need it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Expr {
    /// Something this form does not describe.
    Unknown,
    /// Something that is surely a number, whichever.
    Number,
    /// A name to be looked up where it stands.
    Name(Box<str>),
    /// A thing from outside the file: a module, or what is imported from it.
    Path(Box<str>),
    /// A member: `a.b`, or `a::b` when scoped.
    Member { of: Arc<Expr>, name: Box<str>, scoped: bool },
    /// An element by a key that is an expression.
    Index { of: Arc<Expr>, key: Arc<Expr> },
    /// A call, or a construction with `new`.
    Call { function: Arc<Expr>, arguments: Vec<Argument> },
    /// A value of an annotated type.
    Instance(Arc<Expr>),
    /// A text, known in parts.
    Text(Vec<Piece>),
    /// An integer.
    Integer(i128),
    /// A number with a fraction, as written.
    Float(Box<str>),
    /// A truth value.
    Boolean(bool),
    /// The language's nothing, as it spells it.
    Null(Box<str>),
    /// An operator with two operands.
    Binary { operator: Operator, left: Arc<Expr>, right: Arc<Expr> },
    /// Logical negation.
    Not(Arc<Expr>),
    /// One of these, whichever.
    Either(Vec<Expr>),
    /// A list, tuple, array or set.
    List(Vec<Expr>),
    /// A dictionary or object; `open` when it may hold more than is listed.
    Dictionary { entries: Vec<(Box<str>, Expr)>, open: bool },
}

/// An argument of a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Argument {
    /// Its keyword.
    pub(crate) name: Option<Box<str>>,
    /// Its value.
    pub(crate) value: Expr,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Piece {
    /// Characters as they are.
    Literal(Box<str>),
    /// An expression put in.
    Hole(Expr),
}

/// Operators that folding knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Operator {
    Add,
    Subtract,
    Multiply,
    Percent,
    Or,
    And,
    ShiftLeft,
    ShiftRight,
    Xor,
    Power,
    /// Division whose result is rounded down.
    Floor,
    /// `??`: the right one where the left is null.
    Coalesce,
    /// `or`, `||`: the right one where the left is nothing.
    Else,
}

impl Operator {
    /// The operator that a token spells.
    pub(crate) fn of(token: &str) -> Option<Self> {
        Some(match token {
            "+" | "+=" => Self::Add,
            "-" | "-=" => Self::Subtract,
            "*" | "*=" => Self::Multiply,
            "%" | "%=" => Self::Percent,
            "|" | "|=" => Self::Or,
            "&" | "&=" => Self::And,
            "<<" | "<<=" => Self::ShiftLeft,
            ">>" | ">>=" => Self::ShiftRight,
            "^" | "^=" => Self::Xor,
            "**" | "**=" => Self::Power,
            "//" | "//=" => Self::Floor,
            "??" => Self::Coalesce,
            "or" | "||" => Self::Else,
            _ => return None,
        })
    }
}

impl Expr {
    /// A text that is wholly known.
    pub(crate) fn text(text: impl Into<Box<str>>) -> Self {
        Self::Text(vec![Piece::Literal(text.into())])
    }

    /// A member of an expression.
    pub(crate) fn member(self, name: &str, scoped: bool) -> Self {
        Self::Member { of: Arc::new(self), name: name.into(), scoped }
    }
}

impl Expr {
    /// The expression with its names replaced, where `replace` gives something for them.
    pub(crate) fn with_names(&self, replace: &mut dyn FnMut(&str) -> Option<Self>) -> Self {
        let mut of = |expr: &Self| expr.with_names(replace);
        match self {
            Self::Name(name) => replace(name).unwrap_or_else(|| self.clone()),
            Self::Member { of: inner, name, scoped } => Self::Member { of: Arc::new(of(inner)), name: name.clone(), scoped: *scoped },
            Self::Index { of: inner, key } => Self::Index { of: Arc::new(of(inner)), key: Arc::new(of(key)) },
            Self::Call { function, arguments } => Self::Call {
                function: Arc::new(of(function)),
                arguments: arguments.iter().map(|argument| Argument { name: argument.name.clone(), value: of(&argument.value) }).collect(),
            },
            Self::Instance(kind) => Self::Instance(Arc::new(of(kind))),
            Self::Text(pieces) => Self::Text(
                pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Literal(text) => Piece::Literal(text.clone()),
                        Piece::Hole(inner) => Piece::Hole(of(inner)),
                    })
                    .collect(),
            ),
            Self::Binary { operator, left, right } => {
                Self::Binary { operator: *operator, left: Arc::new(of(left)), right: Arc::new(of(right)) }
            }
            Self::Not(inner) => Self::Not(Arc::new(of(inner))),
            Self::Either(arms) => Self::Either(arms.iter().map(of).collect()),
            Self::List(values) => Self::List(values.iter().map(of).collect()),
            Self::Dictionary { entries, open } => {
                Self::Dictionary { entries: entries.iter().map(|(key, value)| (key.clone(), of(value))).collect(), open: *open }
            }
            Self::Unknown | Self::Number | Self::Path(_) | Self::Integer(_) | Self::Float(_) | Self::Boolean(_) | Self::Null(_) => {
                self.clone()
            }
        }
    }

    /// What is known of a value with a written type: the type tells more than a call that returns it, and less than a literal.
    pub(crate) fn typed(value: Self, kind: Self) -> Self {
        let is_vague = matches!(value, Self::Unknown | Self::Call { .. } | Self::Null(_) | Self::Index { .. });
        if is_vague && kind != Self::Unknown { Self::Instance(Arc::new(kind)) } else { value }
    }
}

/// How a name comes to stand for something.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    /// It is given this value.
    Value(Expr),
    /// Its value grows by an operator: `x += y`.
    Augmented(Operator, Expr),
    /// It is declared, and gets its meaning elsewhere.
    Declared,
    /// What it holds changes, not what it is: `x.append(y)`.
    Changed,
    /// It is defined in this file, as a function, class or type, and hides what has its name outside.
    Local,
    /// It holds something unknown: a parameter, a loop's variable.
    Unknown,
}

/// The hash of anything, the same in every run.
pub(crate) fn stable_hash(value: &impl Hash) -> u64 {
    let mut hasher = rapidhash::fast::RapidHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}
