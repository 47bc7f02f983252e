//! Which items matter: those that something is asked of, and those from which these can be reached; and in the same way, from where
//! anything else can be reached.
//!
//! It goes by names: who mentions what an item declares may call it. A method is reached from its own class; from elsewhere only where
//! the file mentions the class, for who has an object of it has it from there.

use std::collections::HashSet;

use rapidhash::fast::RandomState;

use super::ir::Op;
use super::program::{ClassPart, Entry, Program, hash_of};
use super::value::ItemId;
use crate::lower::Family;

type Hashes = HashSet<u64, RandomState>;

/// The items that matter, and by which names they were found.
#[derive(Debug, Default)]
pub(crate) struct Relevance {
    pub(crate) items: HashSet<ItemId, RandomState>,
    /// Names that are called as they are.
    names: Names,
    /// Names that are called as members of anything.
    members: Names,
    /// Names that are called as members of an object of their class.
    own: HashSet<(u64, u64), RandomState>,
    /// The classes of the file.
    classes: Hashes,
    /// Those that are only used by themselves.
    closed: Hashes,
}

/// A set of names. Most names are none of these: one bit each says so without a look at the set.
#[derive(Debug, Default)]
struct Names {
    bits: Vec<u64>,
    all: Hashes,
}

impl Names {
    const WORDS: usize = 256;

    fn place(name: u64) -> (usize, u64) {
        (usize::try_from(name >> 6).unwrap_or_default() % Self::WORDS, 1 << (name % 64))
    }

    fn insert(&mut self, name: u64) {
        self.bits.resize(Self::WORDS, 0);
        let (at, bit) = Self::place(name);
        self.bits[at] |= bit;
        self.all.insert(name);
    }

    fn has_any(&self, names: &[u64]) -> bool {
        let has = |name: &u64| {
            let (at, bit) = Self::place(*name);
            self.bits[at] & bit != 0 && self.all.contains(name)
        };
        !self.all.is_empty() && names.iter().any(has)
    }
}

impl Relevance {
    /// Finds the items that matter.
    pub(crate) fn of(program: &Program, family: Family) -> Self {
        Self::reaching(program, family, |entry| !entry.questions.is_empty())
    }

    /// Finds the items that are sought, and those from which these can be reached.
    pub(crate) fn reaching(program: &Program, family: Family, is_sought: impl Fn(&Entry) -> bool) -> Self {
        let classes = program.classes().map(|(name, _)| hash_of(name)).collect();
        let mut out = Self { closed: closed(program, &classes), classes, ..Self::default() };
        let entries = || program.order.iter().copied().zip(program.entries().iter().map(|entry| &**entry));
        let mut pending: Vec<(ItemId, &Entry)> = entries().filter(|(_, entry)| is_sought(entry)).collect();
        while !pending.is_empty() {
            for (id, entry) in pending.drain(..) {
                out.items.insert(id);
                out.declare(entry, family);
            }
            pending = entries().filter(|(id, entry)| !out.items.contains(id) && out.is_reached_from(entry)).collect();
        }
        out
    }

    /// Whether it is also what is relevant now that an item is another one.
    pub(crate) fn holds(&self, id: ItemId, before: &Entry, now: &Entry) -> bool {
        let (old, new) = (&before.lowered, &now.lowered);
        let is_same_outside = old.declares == new.declares
            && before.class == now.class
            && before.questions.is_empty() == now.questions.is_empty()
            && old.parts.len() == new.parts.len()
            && old.parts.iter().zip(&new.parts).all(|(a, b)| a.class == b.class && members(a).eq(members(b)) && a.bases == b.bases);
        if !is_same_outside {
            return false;
        }
        if old.names == new.names && old.members == new.members {
            return true;
        }
        // A class that is mentioned from here now, or is no more, may be open or closed by that.
        let differ = |a: &[u64], b: &[u64]| a.iter().any(|name| self.classes.contains(name) && b.binary_search(name).is_err());
        if differ(&old.names, &new.names) || differ(&new.names, &old.names) {
            return false;
        }
        !now.questions.is_empty() || (!self.items.contains(&id) && !self.is_reached_from(now))
    }

    fn declare(&mut self, entry: &Entry, family: Family) {
        for name in &entry.lowered.declares {
            self.names.insert(*name);
            // A module may be named to reach its functions; in Python no file names itself.
            if family != Family::Python {
                self.members.insert(*name);
            }
        }
        for part in &entry.lowered.parts {
            let class = hash_of(&part.class);
            for name in members(part) {
                if entry.class.is_some() && self.closed.contains(&class) {
                    self.own.insert((class, name));
                } else {
                    self.members.insert(name);
                }
            }
        }
    }

    fn is_reached_from(&self, entry: &Entry) -> bool {
        let class = entry.class.as_deref().map(hash_of);
        self.names.has_any(&entry.lowered.names)
            || self.members.has_any(&entry.lowered.members)
            || class.is_some_and(|class| {
                self.closed.contains(&class)
                    && entry.lowered.members.iter().chain(&entry.lowered.names).any(|name| self.own.contains(&(class, *name)))
            })
    }
}

/// The hashes of the names of a class's members.
fn members(part: &ClassPart) -> impl Iterator<Item = u64> {
    let fields = part.fields.iter().map(|field| hash_of(&field.name));
    part.methods.iter().map(|method| hash_of(&method.name)).chain(fields)
}

/// The classes that no item but their own members mentions, and that inherit from none of the file.
fn closed(program: &Program, classes: &Hashes) -> Hashes {
    let mut closed = classes.clone();
    let is_ours = |base: &Op| matches!(base, Op::Name(name) | Op::Member { name, .. } if program.class(name).is_some());
    for (name, info) in program.classes() {
        if info.bases.iter().any(|base| is_ours(&base.op)) {
            closed.remove(&hash_of(name));
        }
    }
    for entry in program.entries().iter() {
        let class = entry.class.as_deref().map(hash_of);
        for name in entry.lowered.names.iter().filter(|name| Some(**name) != class) {
            closed.remove(name);
        }
    }
    closed
}
