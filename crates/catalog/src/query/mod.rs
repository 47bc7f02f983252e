//! The query dialect of rules: tree-sitter's patterns with the predicates of docs/authoring.md, as data.
//!
//! This module knows syntax only. Whether a node kind exists is the grammar's to say, in the analysis crate.

mod parse;
mod predicate;
mod version;

pub use parse::{ParseError, Purpose, parse};
pub use predicate::{HOLE, Operand, Predicate, PredicateKind, TextPattern, ValuePattern};
pub use version::{Bound, VersionCheck};

/// Index of a capture or a bound name in its pattern's [`Pattern::names`].
pub type Slot = usize;

/// One top-level pattern of a query file.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// The node that the pattern starts from.
    pub root: Step,
    /// What must hold beyond syntax, in the order written.
    pub predicates: Vec<Predicate>,
    /// What must hold of the project's dependencies.
    pub versions: Vec<VersionCheck>,
    /// What `#set!` says of it.
    pub properties: Vec<Property>,
    /// The names of captures and of bound values; a [`Slot`] indexes it.
    pub names: Vec<String>,
    /// The slot of `@finding`; of the last capture of the root in a language model; of the role in a flow file.
    pub finding: Option<Slot>,
    /// The pattern's text without its predicates: what tree-sitter itself can compile.
    pub syntax: String,
    /// Its first line in the file, 1-based.
    pub line: u32,
}

/// Something that `#set!` says of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// Its key.
    pub key: String,
    /// Its values.
    pub values: Vec<String>,
    /// The line on which it stands, 1-based.
    pub line: u32,
}

impl Pattern {
    /// The slot of a name, if the pattern has it.
    pub fn slot(&self, name: &str) -> Option<Slot> {
        self.names.iter().position(|known| known == name)
    }

    /// The regular expressions of its predicates, each with the line of its predicate.
    pub fn regexes(&self) -> impl Iterator<Item = (u32, &TextPattern)> {
        self.predicates.iter().flat_map(|predicate| {
            let patterns: Vec<&TextPattern> = match &predicate.kind {
                PredicateKind::Match(_, pattern) => vec![pattern],
                PredicateKind::Value(_, values) => values
                    .iter()
                    .filter_map(|value| match value {
                        ValuePattern::Regex(pattern) => Some(pattern),
                        ValuePattern::Literal(_) => None,
                    })
                    .collect(),
                _ => Vec::new(),
            };
            patterns.into_iter().map(|pattern| (predicate.line, pattern))
        })
    }
}

/// How often a step may match in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantifier {
    /// Exactly once.
    One,
    /// Once or not at all: `?`.
    Optional,
    /// Any number of times: `*`.
    ZeroOrMore,
    /// At least once: `+`.
    OneOrMore,
}

/// One element of a pattern.
#[derive(Debug, Clone)]
pub struct Step {
    /// What the node must be.
    pub what: What,
    /// The field under which the parent must hold it.
    pub field: Option<String>,
    /// How often.
    pub quantifier: Quantifier,
    /// The captures that take the node.
    pub captures: Vec<Slot>,
    /// Its line in the file, 1-based.
    pub line: u32,
}

/// What a step matches.
#[derive(Debug, Clone)]
pub enum What {
    /// A named node: `(kind …)`, or `(_ …)` when the kind is `None`.
    Node {
        /// The kind, which may be a supertype.
        kind: Option<String>,
        /// Children that must be there, in order.
        children: Vec<Step>,
        /// Whether nothing named may stand before the child of the same index; one more entry for after the last.
        anchors: Vec<bool>,
        /// Fields that must not be there: `!field`.
        absent: Vec<String>,
    },
    /// Any node, named or not: `_`.
    Any,
    /// An anonymous node with this text: `"token"`.
    Token(String),
    /// One of several: `[a b]`.
    Alternation(Vec<Step>),
}
