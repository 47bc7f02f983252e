//! Splits a file into items: what stands at its top, and the members of its classes and modules.
//!
//! An item is the unit that is analysed again when its text, or a name of the file that it asked for, changes.

use std::ops::Range;
use std::sync::Arc;

use tree_sitter::Node;

use crate::expr::stable_hash;
use crate::fields::Fields as _;
use crate::finding::Body;
use crate::flow::{Candidate, Marks};
use crate::language::{Language, is_of};
use crate::lower::Family;
use crate::scope::Export;
use crate::suppress::Suppression;

/// An item of a tree.
#[derive(Debug, Clone)]
pub(crate) struct Item<'t> {
    pub(crate) node: Node<'t>,
    /// The part that other items cover: the body of a class or module.
    pub(crate) skip: Option<Node<'t>>,
    pub(crate) place: Place,
    /// Where the comments and attributes begin that belong to the item; its own start where there are none, or where the language
    /// keeps them inside.
    pub(crate) lead: usize,
}

/// Where an item belongs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    /// The dotted names of the classes and modules around it.
    pub(crate) outer: Arc<str>,
    /// The class that it is a member of.
    pub(crate) class: Option<Arc<str>>,
    /// The module inside the file that it belongs to, with `::` behind it; empty for the file itself.
    pub(crate) module: Arc<str>,
    /// Whether what it binds can be seen in the whole file, or the whole module.
    pub(crate) is_global: bool,
    /// Whether a module around it is a test by its attribute.
    pub(crate) in_test: bool,
}

/// What the analysis of an item gave. Offsets count from the item's start.
#[derive(Debug)]
pub(crate) struct ItemResult {
    /// A hash of the text and of all that decides how it is analysed but the file's names.
    pub(crate) key: u64,
    pub(crate) exports: Vec<Export>,
    pub(crate) asked: Vec<Box<str>>,
    pub(crate) findings: Vec<Arc<Body>>,
    /// Matches that ask where a value comes from.
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) suppressions: Vec<Suppression>,
    /// What the flow files say of its nodes, if that was already of use when it was looked at.
    pub(crate) marks: Option<Arc<Marks>>,
}

/// An item's result and where it stood.
#[derive(Debug, Clone)]
pub(crate) struct Slot {
    pub(crate) range: Range<usize>,
    /// Where what belongs to it begins: see [`Item::lead`].
    pub(crate) lead: usize,
    pub(crate) kind: u16,
    pub(crate) place: Place,
    pub(crate) has_error: bool,
    pub(crate) result: Arc<ItemResult>,
}

impl Item<'_> {
    /// The hash that says whether an item is the same.
    pub(crate) fn key(&self, text: &str) -> u64 {
        let skipped = self.skip.map(|skip| skip.byte_range());
        let own = self.lead..self.node.end_byte();
        match skipped {
            Some(skip) => stable_hash(&(self.node.kind_id(), &self.place, &text[own.start..skip.start], &text[skip.end..own.end])),
            None => stable_hash(&(self.node.kind_id(), &self.place, &text[own])),
        }
    }
}

/// The items below `root`, in the order of the text.
pub(crate) fn split<'t>(root: Node<'t>, text: &str, language: &Language) -> Vec<Item<'t>> {
    let mut items = Vec::new();
    let place = Place { outer: "".into(), class: None, module: "".into(), is_global: true, in_test: false };
    members(root, &place, text, language, &mut items, 0);
    items
}

/// Nesting of classes and modules beyond which they are items as a whole.
const MAX_DEPTH: usize = 16;

fn members<'t>(holder: Node<'t>, place: &Place, text: &str, language: &Language, items: &mut Vec<Item<'t>>, depth: usize) {
    let mut cursor = holder.walk();
    let mut more = cursor.goto_first_child();
    let mut lead: Option<usize> = None;
    while more {
        let node = cursor.node();
        if node.is_named() {
            let leads = language.family == Family::Rust && (is_of(&language.comments, node) || node.kind() == "attribute_item");
            let start = *lead.get_or_insert(node.start_byte());
            if !leads {
                lead = None;
            }
            let body = container(node, language).filter(|_| depth < MAX_DEPTH).and_then(|inner| Some((inner, inner.field("body")?)));
            items.push(Item { node, skip: body.map(|(_, body)| body), place: place.clone(), lead: start });
            if let Some((inner, body)) = body {
                let inner_place = inside(inner, node, place, text);
                members(body, &inner_place, text, language, items, depth + 1);
            }
        }
        more = cursor.goto_next_sibling();
    }
}

/// The class or module that a statement declares, through decorators and exports.
fn container<'t>(node: Node<'t>, language: &Language) -> Option<Node<'t>> {
    let is = |node: Node<'_>| is_of(&language.containers, node);
    if is(node) {
        return Some(node);
    }
    match node.kind() {
        "decorated_definition" => node.field("definition"),
        "export_statement" => node.field("declaration"),
        _ => None,
    }
    .filter(|inner| is(*inner))
}

fn inside(inner: Node<'_>, statement: Node<'_>, place: &Place, text: &str) -> Place {
    let name = inner.field("name").or_else(|| inner.field("type"));
    let name = name.map_or("", |name| &text[name.byte_range()]).split('<').next().unwrap_or_default();
    let outer = if place.outer.is_empty() { name.to_owned() } else { format!("{}.{name}", place.outer) };
    let is_module = matches!(inner.kind(), "mod_item" | "internal_module");
    Place {
        outer: outer.into(),
        class: (!is_module).then(|| name.into()),
        module: if is_module { format!("{}{name}::", place.module).into() } else { place.module.clone() },
        is_global: is_module && place.is_global,
        in_test: place.in_test || crate::safety::is_rust_test(statement, text),
    }
}

/// The dotted name of an item: its place, and its own name if it is a function.
pub(crate) fn name_of(item: &Item<'_>, text: &str, language: &Language) -> String {
    let inner = match item.node.kind() {
        "decorated_definition" => item.node.field("definition"),
        "export_statement" => item.node.field("declaration"),
        _ => None,
    }
    .unwrap_or(item.node);
    let is_function = is_of(&language.functions, inner);
    // `const f = () => …` names a function as well.
    let named = if is_function { Some(inner) } else { inner.named_child(0).filter(|child| child.kind() == "variable_declarator") };
    let name = named.and_then(|named| named.field("name")).map(|name| &text[name.byte_range()]);
    match (item.place.outer.is_empty(), name) {
        (_, None) => item.place.outer.to_string(),
        (true, Some(name)) => name.to_owned(),
        (false, Some(name)) => format!("{}.{name}", item.place.outer),
    }
}
