//! Identity of code: hashes of its normalised tokens.

use std::hash::{Hash, Hasher};

use tree_sitter::Node;

use crate::expr::stable_hash;
use crate::language::{Language, is_of};

/// Tokens that are counted at most, so that a finding on a large node stays cheap.
const MAX_TOKENS: usize = 4_000;

/// Calls `each` with the tokens of a node, without comments and white space, in order.
pub(crate) fn tokens<'a>(node: Node<'_>, text: &'a str, language: &Language, each: &mut dyn FnMut(Node<'_>, &'a str)) {
    let mut cursor = node.walk();
    let mut left = MAX_TOKENS;
    loop {
        let current = cursor.node();
        let is_comment = is_of(&language.comments, current);
        if is_comment || !cursor.goto_first_child() {
            if !is_comment {
                each(current, &text[current.byte_range()]);
                left -= 1;
            }
            while !cursor.goto_next_sibling() {
                if !cursor.goto_parent() || cursor.node().id() == node.id() {
                    return;
                }
            }
            if left == 0 {
                return;
            }
        }
    }
}

/// The hash of a node's tokens; for a secret, without the contents of its texts.
pub(crate) fn snippet(node: Node<'_>, text: &str, language: &Language, is_secret: bool) -> u64 {
    let mut hasher = rapidhash::fast::RapidHasher::default();
    tokens(node, text, language, &mut |token, body| {
        let is_text = || token.kind().contains("string") || token.parent().is_some_and(|parent| parent.kind().contains("string"));
        if is_secret && is_text() { "…".hash(&mut hasher) } else { body.hash(&mut hasher) }
    });
    hasher.finish()
}

/// Hashes of the names in a node, sorted, each once.
pub(crate) fn names(node: Node<'_>, text: &str, language: &Language) -> Vec<u64> {
    let mut out = Vec::new();
    tokens(node, text, language, &mut |token, body| {
        if token.is_named() && token.kind().contains("identifier") {
            out.push(stable_hash(&body));
        }
    });
    out.sort_unstable();
    out.dedup();
    out
}
