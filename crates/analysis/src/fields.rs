//! Children by the name of their field.
//!
//! tree-sitter compares the name with all that the grammar has, each time; here that is done once for each name and thread.

use std::cell::RefCell;
use std::collections::HashMap;

use rapidhash::fast::RandomState;
use tree_sitter::{Language, Node};

/// The fields of a grammar that were asked for, by name; 0 for a name that it does not have.
type Ids = HashMap<Box<str>, u16, RandomState>;

thread_local! {
    static KNOWN: RefCell<Vec<(Language, Ids)>> = const { RefCell::new(Vec::new()) };
}

/// Reaches a node's children by field.
pub(crate) trait Fields<'t> {
    /// The first child of a field.
    fn field(&self, name: &str) -> Option<Node<'t>>;
}

impl<'t> Fields<'t> for Node<'t> {
    fn field(&self, name: &str) -> Option<Node<'t>> {
        let language = self.language();
        let id = KNOWN.with_borrow_mut(|known| {
            let at = known.iter().position(|(of, _)| *of == *language).unwrap_or_else(|| {
                known.push(((*language).clone(), Ids::default()));
                known.len() - 1
            });
            let ids = &mut known[at].1;
            ids.get(name).copied().unwrap_or_else(|| {
                let id = language.field_id_for_name(name).map_or(0, std::num::NonZero::get);
                ids.insert(name.into(), id);
                id
            })
        });
        if id == 0 { None } else { self.child_by_field_id(id) }
    }
}
