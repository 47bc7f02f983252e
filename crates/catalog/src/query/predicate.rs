//! What a rule can ask beyond syntax.

use std::sync::{Arc, OnceLock};

use regex::{Regex, RegexBuilder};

use super::Slot;
use crate::flow::{Form, Kinds};

/// The character that stands for an unknown piece of a folded string; `\h` in a rule's pattern.
pub const HOLE: char = '\u{FFFC}';

/// A predicate of a pattern.
#[derive(Debug, Clone)]
pub struct Predicate {
    /// Whether it is the `not-` form.
    pub negated: bool,
    /// What it asks.
    pub kind: PredicateKind,
    /// The line on which it stands, 1-based.
    pub line: u32,
    /// Its text, for explanations.
    pub text: String,
}

/// The second operand of `#eq?`.
#[derive(Debug, Clone)]
pub enum Operand {
    /// The text of another capture.
    Slot(Slot),
    /// A literal text.
    Text(String),
}

/// The questions of docs/authoring.md.
#[derive(Debug, Clone)]
pub enum PredicateKind {
    /// The node's text is that of the operand.
    Eq(Slot, Operand),
    /// The node's text is one of these.
    AnyOf(Slot, Vec<String>),
    /// The pattern is found in the node's text.
    Match(Slot, TextPattern),
    /// The expression names one of these things.
    Resolves(Slot, Vec<String>),
    /// The call has this argument.
    Argument {
        /// The call, or an object or dictionary literal.
        of: Slot,
        /// The keyword, dotted to go down into objects; empty for none.
        name: String,
        /// The 0-based position.
        position: Option<usize>,
        /// Where the argument's value goes.
        bind: Option<Slot>,
    },
    /// The folded value is one of these.
    Value(Slot, Vec<ValuePattern>),
    /// The whole value is known.
    Constant(Slot),
    /// The inferred type is one of these.
    Type(Slot, Vec<String>),
    /// An enclosing node is of one of these kinds, or matches one of these named queries.
    Inside(Slot, Vec<String>),
    /// A value from a source of these kinds can reach it with nothing on the way that makes it harmless for the rule's topic.
    Tainted {
        /// What is asked about.
        of: Slot,
        /// The way into the value: keys and positions, `*` for anything inside.
        inside: Vec<String>,
        /// The kinds of sources.
        kinds: Kinds,
        /// In which form it counts.
        form: Form,
    },
}

impl PredicateKind {
    /// The operand that the predicate is about.
    pub fn subject(&self) -> Slot {
        match self {
            Self::Eq(slot, _)
            | Self::AnyOf(slot, _)
            | Self::Match(slot, _)
            | Self::Resolves(slot, _)
            | Self::Argument { of: slot, .. }
            | Self::Value(slot, _)
            | Self::Constant(slot)
            | Self::Type(slot, _)
            | Self::Inside(slot, _)
            | Self::Tainted { of: slot, .. } => *slot,
        }
    }
}

/// A regular expression that is compiled when it is first needed, for compiling all of them would delay the start. Clones share that.
#[derive(Debug, Clone)]
pub struct TextPattern {
    source: String,
    compiled: Arc<OnceLock<Option<Regex>>>,
}

impl TextPattern {
    /// Takes a pattern as a rule writes it, in which `\h` stands for a hole.
    pub fn new(source: &str) -> Self {
        Self { source: source.replace("\\h", &HOLE.to_string()), compiled: Arc::default() }
    }

    /// Whether it is found in `text`; a pattern that does not compile is found nowhere (loading a pack refuses it).
    pub fn is_match(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| compile(&self.source).ok());
        compiled.as_ref().is_some_and(|regex| regex.is_match(text))
    }

    /// What is wrong with the pattern, if it does not compile.
    pub fn error(&self) -> Option<String> {
        compile(&self.source).err().map(|error| error.to_string())
    }

    /// The pattern as it is compiled.
    pub fn source(&self) -> &str {
        &self.source
    }
}

/// Compiles a pattern within bounds: what it looks at is short, so a small cache serves it, and a pack cannot use up the memory.
///
/// Classes such as `\w` are those of ASCII where the pattern allows it: what code is made of is, and Unicode's tables are most of
/// what a compiled pattern takes.
fn compile(source: &str) -> Result<Regex, regex::Error> {
    let build = |unicode| RegexBuilder::new(source).unicode(unicode).size_limit(1 << 20).dfa_size_limit(1 << 17).build();
    build(false).or_else(|_| build(true))
}

/// One alternative of `#value?`.
#[derive(Debug, Clone)]
pub enum ValuePattern {
    /// The folded value, written out, is this text; integers are written in decimal.
    Literal(String),
    /// The pattern is found in the value, written out.
    Regex(TextPattern),
}

impl ValuePattern {
    /// Parses an alternative: `/…/` is a pattern, an integer in any base is taken by its value.
    pub fn parse(text: &str) -> Self {
        if let Some(body) = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
            return Self::Regex(TextPattern::new(body));
        }
        let digits = text.replace('_', "");
        let based = |prefix: &str, radix| digits.strip_prefix(prefix).and_then(|rest| i128::from_str_radix(rest, radix).ok());
        match based("0x", 16).or_else(|| based("0o", 8)).or_else(|| based("0b", 2)) {
            Some(number) => Self::Literal(number.to_string()),
            None => Self::Literal(text.to_owned()),
        }
    }

    /// Whether a folded value, written out, is this.
    pub fn is_match(&self, value: &str) -> bool {
        match self {
            Self::Literal(text) => text == value,
            Self::Regex(pattern) => pattern.is_match(value),
        }
    }
}
