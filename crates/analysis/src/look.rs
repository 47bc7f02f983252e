//! Looks at the items of a file: first at what each binds, so that the file's names are known, then at what is wrong in it.

use std::collections::HashSet;
use std::sync::Arc;

use rapidhash::fast::RandomState;

use crate::ask::Asker;
use crate::eval::Names;
use crate::facts::ProjectFacts;
use crate::inspect::inspect;
use crate::item::{Item, ItemResult, Slot};
use crate::language::Language;
use crate::literals::Active;
use crate::scope::{Env, Export, Locals};
use crate::sieve::{Bound, Spots};

/// An item on its way: what it binds is known, what is wrong in it not yet.
pub(crate) enum Prepared {
    Kept(Arc<ItemResult>),
    New { locals: Locals, exports: Vec<Export> },
}

impl Prepared {
    fn exports(&self) -> &[Export] {
        match self {
            Self::Kept(result) => &result.exports,
            Self::New { exports, .. } => exports,
        }
    }
}

/// The names that an item binds.
pub(crate) fn locals_of(item: &Item<'_>, text: &str, language: &Language) -> Locals {
    Locals::collect(item.node, item.skip, text, item.place.class.as_deref(), &language.scopes)
}

/// What an item gives to the rest of the file, under the names by which the file knows it.
fn exports_of(item: &Item<'_>, locals: &Locals) -> Vec<Export> {
    let mut exports = locals.exports(item.place.is_global, item.place.class.as_deref());
    if !item.place.module.is_empty() {
        for export in exports.iter_mut().filter(|export| !export.name.contains('#')) {
            export.name = format!("{}{}", item.place.module, export.name).into();
        }
    }
    exports
}

/// The items with what they bind; what is kept is not looked at again.
pub(crate) fn prepare(items: &[Item<'_>], kept: Vec<Option<Arc<ItemResult>>>, text: &str, language: &Language) -> Vec<Prepared> {
    let prepare = |(item, kept): (&Item<'_>, Option<Arc<ItemResult>>)| {
        if let Some(result) = kept {
            Prepared::Kept(result)
        } else {
            let locals = locals_of(item, text, language);
            let exports = exports_of(item, &locals);
            Prepared::New { locals, exports }
        }
    };
    items.iter().zip(kept).map(prepare).collect()
}

/// The names that items bind which are looked at anew.
pub(crate) fn bound(prepared: &[Prepared]) -> Vec<Bound<'_>> {
    let locals = prepared.iter().filter_map(|prepared| if let Prepared::New { locals, .. } = prepared { Some(locals) } else { None });
    locals.flat_map(Locals::bound).collect()
}

/// A set of names.
pub(crate) type NameSet = HashSet<Box<str>, RandomState>;

/// The file's names, and which of them changed.
pub(crate) fn environment(
    old: Option<(&[Slot], &Arc<Env>)>,
    prepared: &[Prepared],
    in_place: bool,
    moved: &[Box<str>],
) -> (Arc<Env>, NameSet) {
    let Some((slots, before)) = old else {
        return (Arc::new(Env::new(prepared.iter().map(Prepared::exports))), NameSet::default());
    };
    let same = in_place
        && slots.iter().zip(prepared).all(|(slot, prepared)| match prepared {
            Prepared::Kept(result) => Arc::ptr_eq(result, &slot.result) || result.exports == slot.result.exports,
            Prepared::New { exports, .. } => slot.result.exports == *exports,
        });
    if same {
        return (before.clone(), NameSet::default());
    }
    let env = Env::new(prepared.iter().map(Prepared::exports));
    let mut changed = env.difference(before);
    changed.extend(moved.iter().cloned());
    (Arc::new(env), changed)
}

/// Whether an item's result rests on a name that stands for something else now.
pub(crate) fn is_asked(result: &ItemResult, changed: &NameSet) -> bool {
    !changed.is_empty() && result.asked.iter().any(|name| changed.contains(name))
}

/// All that what is in an item is a function of, but for the item.
pub(crate) struct Sight<'a> {
    pub(crate) text: &'a str,
    pub(crate) language: &'a Language,
    pub(crate) facts: &'a ProjectFacts,
    pub(crate) env: &'a Env,
    /// The patterns that can match.
    pub(crate) active: &'a Active,
    /// Where they can, if not anywhere.
    pub(crate) spots: Option<&'a Spots>,
    /// Whether what the flow files say of nodes is of use.
    pub(crate) marked: bool,
}

impl Sight<'_> {
    /// What is in the items: those that are kept and rest on nothing that changed give what they gave.
    pub(crate) fn look(&self, items: &[Item<'_>], prepared: Vec<Prepared>, changed: &NameSet) -> Vec<Slot> {
        let each = |(order, (item, prepared)): (usize, (&Item<'_>, Prepared))| {
            let result = match prepared {
                Prepared::Kept(result) if !is_asked(&result, changed) => result,
                Prepared::Kept(result) => {
                    let locals = locals_of(item, self.text, self.language);
                    self.look_at(item, order, &locals, result.exports.clone())
                }
                Prepared::New { locals, exports } => self.look_at(item, order, &locals, exports),
            };
            Slot {
                range: item.node.byte_range(),
                lead: item.lead,
                kind: item.node.kind_id(),
                place: item.place.clone(),
                has_error: item.node.has_error(),
                result,
            }
        };
        items.iter().zip(prepared).enumerate().map(each).collect()
    }

    fn look_at(&self, item: &Item<'_>, order: usize, locals: &Locals, exports: Vec<Export>) -> Arc<ItemResult> {
        let names = Names::new(self.language.family, &self.language.known, locals, self.env, &item.place, order);
        let mut asker = Asker::new(self.language, self.text, names, self.active);
        asker.spots = self.spots;
        let inspection = inspect(item, &asker, self.facts, self.marked);
        Arc::new(ItemResult {
            key: item.key(self.text),
            exports,
            asked: asker.names.into_asked(),
            findings: inspection.findings,
            candidates: inspection.candidates,
            suppressions: inspection.suppressions,
            marks: self.marked.then(|| Arc::new(inspection.marks)),
        })
    }
}
