//! The tokens inside a macro's delimiters, and the text between them parsed again as code.

use std::cell::RefCell;
use std::ops::Range;

use tree_sitter::{Node as Tree, Parser};

use super::super::{Lowering, Source};
use crate::fields::Fields as _;
use crate::lower::{children, named};

thread_local! {
    /// Apart from the parser of files, for it always has the same language.
    static PARSER: RefCell<Option<Parser>> = RefCell::new(parser());
}

/// Bytes of a macro beyond which it is not parsed again.
const MAX_BYTES: usize = 32_768;

/// Macros inside macros beyond which they are not parsed again.
const MAX_MACROS: usize = 8;

/// What is put around a macro's tokens, so that they can be parsed as this.
#[derive(Clone, Copy)]
pub(super) enum As {
    /// `a, b, name = c`.
    Arguments,
    /// `a, b` or `a; n`.
    Array,
    /// Statements and items.
    Block,
    /// `subject { pattern if guard`, the rest of a `match`.
    Arm,
}

impl As {
    /// A line's end behind the tokens keeps a comment from taking more.
    fn around(self) -> (&'static str, &'static str) {
        match self {
            Self::Arguments => ("fn m(){f(", "\n)}"),
            Self::Array => ("fn m(){[", "\n]}"),
            Self::Block => ("fn m(){", "\n;}"),
            Self::Arm => ("fn m(){match ", "\n=>0}}"),
        }
    }

    /// The node of a parsed function that holds the tokens.
    fn find(self, root: Tree<'_>) -> Option<Tree<'_>> {
        let block = root.named_child(0)?.field("body")?;
        if matches!(self, Self::Block) {
            return Some(block);
        }
        let mut inside = named(block);
        let only = inside.next().filter(|_| inside.next().is_none())?;
        let only = if only.kind() == "expression_statement" { only.named_child(0)? } else { only };
        match (self, only.kind()) {
            (Self::Arguments, "call_expression") => only.field("arguments"),
            (Self::Array, "array_expression") | (Self::Arm, "match_expression") => Some(only),
            _ => None,
        }
    }
}

impl Lowering<'_> {
    /// Parses bytes of the text again and reads what comes out; `None` if they do not parse as this. `replaced` are bytes that stand
    /// for another one there.
    pub(super) fn reparsed<T>(
        self,
        bytes: Range<usize>,
        replaced: &[(usize, char)],
        kind: As,
        read: impl FnOnce(Lowering<'_>, Tree<'_>) -> T,
    ) -> Option<T> {
        if bytes.len() > MAX_BYTES || self.macros >= MAX_MACROS {
            return None;
        }
        let (before, after) = kind.around();
        let mut text = format!("{before}{}{after}", self.source.text.get(bytes.clone())?);
        for (at, replacement) in replaced {
            let at = at.checked_sub(bytes.start)? + before.len();
            text.get(at..=at)?;
            text.replace_range(at..=at, replacement.encode_utf8(&mut [0; 4]));
        }
        let tree = PARSER.with_borrow_mut(|parser| parser.as_mut()?.parse(&text, None))?;
        let root = tree.root_node();
        if root.has_error() {
            return None;
        }
        let found = kind.find(root)?;
        let shift = u32::try_from(bytes.start.saturating_sub(self.source.base)).ok()?.saturating_add(self.shift);
        let source = Source { text: &text, base: before.len(), skip: None, ..self.source };
        Some(read(Lowering { source, shift, macros: self.macros + 1 }, found))
    }
}

fn parser() -> Option<Parser> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_rust::LANGUAGE.into()).ok()?;
    Some(parser)
}

/// The tokens between a token tree's delimiters.
pub(super) fn tokens(tree: Tree<'_>) -> Vec<Tree<'_>> {
    let mut tokens: Vec<Tree<'_>> = children(tree).filter(|token| !token.is_extra()).collect();
    let is_delimiter = |token: &Tree<'_>| matches!(token.kind(), "(" | ")" | "[" | "]" | "{" | "}");
    tokens.pop_if(|last| is_delimiter(last));
    if tokens.first().is_some_and(is_delimiter) {
        tokens.remove(0);
    }
    tokens
}

/// The runs of tokens between separators, without empty ones.
pub(super) fn split<'t, 's>(tokens: &'s [Tree<'t>], separators: &'s [&str]) -> impl Iterator<Item = &'s [Tree<'t>]> {
    tokens.split(|token| is_sign(*token, separators)).filter(|part| !part.is_empty())
}

/// Whether a token is one of these signs.
pub(super) fn is_sign(token: Tree<'_>, signs: &[&str]) -> bool {
    !token.is_named() && signs.contains(&token.kind())
}

/// The bytes of a run of tokens.
pub(super) fn bytes(tokens: &[Tree<'_>]) -> Range<usize> {
    match tokens {
        [first, .., last] => first.start_byte()..last.end_byte(),
        [only] => only.byte_range(),
        [] => 0..0,
    }
}

/// Whether a token is an expression as it is.
pub(super) fn is_simple(token: Tree<'_>) -> bool {
    matches!(token.kind(), "identifier" | "self") || token.kind().ends_with("_literal")
}

/// Whether tokens are surely no code: two words that no code has side by side. Macros with a syntax of their own are told this way
/// without a try at parsing them, which costs much more.
pub(super) fn is_no_code(tokens: &[Tree<'_>]) -> bool {
    let is_word = |token: &Tree<'_>| is_simple(*token) || token.kind() == "primitive_type";
    let is_lifetime = |at: usize| at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| is_sign(*before, &["'"]));
    // The grammar has no tokens of their own for `move`, `ref`, `dyn`, `else`, `in` and `extern`; all are short.
    let may_be_keyword = |token: &Tree<'_>| token.kind() == "identifier" && token.byte_range().len() <= "extern".len();
    tokens.windows(2).enumerate().any(|(at, pair)| match pair {
        [left, right] => is_word(left) && is_word(right) && !may_be_keyword(left) && !may_be_keyword(right) && !is_lifetime(at),
        _ => false,
    })
}

/// Whether tokens are surely no expression: a colon belongs to a closure's parameter or a label, else to no expression.
pub(super) fn is_no_expression(tokens: &[Tree<'_>]) -> bool {
    let has = |signs: &[&str]| tokens.iter().any(|token| is_sign(*token, signs));
    is_no_code(tokens) || (has(&[":"]) && !has(&["|", "'", "let"]))
}
