//! What the flow files say of an item's nodes by their shape.

use std::collections::HashMap;
use std::sync::Arc;

use rapidhash::fast::RandomState;
use tree_sitter::Node;

use super::ir::Span;
use crate::ask::Asker;
use crate::item::Item;
use crate::pattern::Seen;

/// The effects at some bytes of an item.
pub(crate) type Marks = HashMap<Span, Vec<u32>, RandomState>;

/// Adds what is said of one node.
pub(crate) fn mark<'t>(node: Node<'t>, item: &Item<'t>, asker: &Asker<'_>, seen: &Seen<'t>, marks: &mut Marks) {
    let model = &asker.language.flow;
    model.dispatch.each(node, asker, &asker.active.shapes, &mut |shape| {
        let (compiled, effect) = &model.shapes[shape as usize];
        compiled.matches(node, seen, &mut |slots| {
            if let (Ok(_), Some(at)) = (asker.ask(compiled, slots), slots[compiled.finding]) {
                let of = marks.entry(span(at, item)).or_default();
                if !of.contains(effect) {
                    of.push(*effect);
                }
            }
            false
        });
    });
}

/// What is said of all of an item.
pub(crate) fn marks(item: &Item<'_>, asker: &Asker<'_>) -> Arc<Marks> {
    let (mut marks, seen) = (Marks::default(), Seen::of(asker.text));
    crate::inspect::each_node(item, None, &mut |node| mark(node, item, asker, &seen, &mut marks));
    Arc::new(marks)
}

/// The bytes of a node in its item.
pub(crate) fn span(node: Node<'_>, item: &Item<'_>) -> Span {
    let base = item.node.start_byte();
    let at = |offset: usize| u32::try_from(offset.saturating_sub(base)).unwrap_or(u32::MAX);
    Span { start: at(node.start_byte()), end: at(node.end_byte()) }
}
