//! From a grammar's nodes to the form of [`super::ir`]: one module a language family.
//!
//! A lowering describes, it decides nothing: what a name stands for, which branch runs and what a call does is worked out later.
//! A kind of node that it does not know becomes [`Op::Opaque`] of its named children, so that nothing inside is lost.

mod javascript;
mod python;
mod rust;

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::ir::{Constant, Name, Node, Op, Span};
use crate::lower::Family;

/// Nesting beyond which nodes become unknown.
const MAX_DEPTH: usize = 120;

/// What a lowering needs to know: the text, and where the item starts.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    /// The offset of the item's start.
    pub(super) base: usize,
    /// The body that other items cover; it is left out.
    pub(super) skip: Option<usize>,
    /// The nesting so far.
    pub(super) depth: usize,
}

/// Lowers an item; `skip` is the part that other items cover, such as a class's body. `is_member`: it stands directly in a class (its
/// functions are methods, its assignments fields).
pub(crate) fn lower(family: Family, item: Tree<'_>, skip: Option<Tree<'_>>, is_member: bool, text: &str) -> Node {
    let source = Source { text, base: item.start_byte(), skip: skip.map(|skip| skip.id()), depth: 0 };
    match family {
        Family::Python => python::lower(item, source, is_member),
        Family::JavaScript => javascript::lower(item, source, is_member),
        Family::Rust => rust::lower(item, source, is_member),
    }
}

impl<'a> Source<'a> {
    /// One level deeper; `None` where it is too deep.
    fn deeper(self) -> Option<Self> {
        (self.depth < MAX_DEPTH).then_some(Self { depth: self.depth + 1, ..self })
    }

    fn span(self, node: Tree<'_>) -> Span {
        let at = |offset: usize| u32::try_from(offset.saturating_sub(self.base)).unwrap_or(u32::MAX);
        Span { start: at(node.start_byte()), end: at(node.end_byte()) }
    }

    fn own(self, node: Tree<'_>) -> &'a str {
        &self.text[node.byte_range()]
    }

    fn name(self, node: Tree<'_>) -> Name {
        self.own(node).into()
    }

    fn node(self, node: Tree<'_>, op: Op) -> Node {
        Node { span: self.span(node), op }
    }

    /// A text constant that stands for a node: a plain word used as a key.
    fn word(self, node: Tree<'_>) -> Node {
        self.node(node, Op::Constant(Constant::Text(Arc::from(self.own(node)))))
    }
}
