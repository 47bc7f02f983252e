//! From where a value that is asked for can come. In a file that is looked at once, what reaches no such place need not be followed.

use std::collections::HashSet;

use caveat_catalog::flow::{Kinds, Role};
use rapidhash::fast::RandomState;

use super::model::by_path;
use super::program::{Entry, Program, hash_of};
use super::relevance::Relevance;
use super::state::State;
use super::value::{ItemId, Val};
use crate::language::Language;
use crate::lower::Family;

type Hashes = HashSet<u64, RandomState>;

/// Where the values that are asked for can come from.
#[derive(Debug)]
pub(crate) struct Origins {
    kinds: Kinds,
    /// The paths of what gives them, without the brackets at their ends.
    paths: HashSet<String, RandomState>,
    /// The items that have such a place, and those from which one can be reached.
    items: HashSet<ItemId, RandomState>,
}

/// What an item mentions that has such a place.
struct Sought<'a> {
    language: &'a Language,
    kinds: Kinds,
    /// Paths that are one word.
    names: Hashes,
    /// The last words of the others.
    members: Hashes,
}

impl Origins {
    /// The origins of values of these kinds, of all that flow files say the patterns that can match in the file. `None` where they could be
    /// anywhere.
    pub(crate) fn of(language: &Language, program: &Program, kinds: Kinds, possible: &[u32]) -> Option<Self> {
        if kinds.meets(Kinds::UNKNOWN) {
            return None;
        }
        let mut sought = Sought { language, kinds, names: Hashes::default(), members: Hashes::default() };
        let mut paths: HashSet<String, RandomState> = HashSet::default();
        for effect in possible {
            let said = &language.flow.effects[*effect as usize].said;
            let Some((all, _)) = by_path(said).filter(|_| said.kind.meets(kinds)) else { continue };
            for path in all {
                let path = language.known.normalised(language.family, path);
                let path = path.trim_end_matches(['(', ')', '[', ']']);
                let last = crate::language::last_part(path);
                if last == "*" {
                    return None;
                }
                let words = if last == path { &mut sought.names } else { &mut sought.members };
                words.insert(hash_of(last));
                paths.insert(path.to_owned());
            }
        }
        let items = Relevance::reaching(program, language.family, |entry| sought.is_in(entry)).items;
        Some(Self { kinds, paths, items })
    }

    /// Whether there is no such place.
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether such a place can be reached from an item.
    pub(crate) fn are_reached_from(&self, item: ItemId) -> bool {
        self.items.contains(&item)
    }

    /// Whether there is such a value already, or something that gives one by another name.
    pub(super) fn are_in(&self, state: &State) -> bool {
        state.values().any(|value| self.is_one(value))
    }

    /// Whether a value is such a value, or gives one.
    pub(super) fn is_one(&self, value: &Val) -> bool {
        let gives = |path: &str| self.paths.contains(path.trim_end_matches(['(', ')', '[', ']']));
        value.kinds().any(|kind| kind.meets(self.kinds)) || value.path.as_deref().is_some_and(gives)
    }
}

impl Sought<'_> {
    fn is_in(&self, entry: &Entry) -> bool {
        let lowered = &entry.lowered;
        let has = |words: &Hashes, all: &[u64]| all.iter().any(|word| words.contains(word));
        let is_python = self.language.family == Family::Python;
        has(&self.names, &lowered.names)
            || has(&self.members, &lowered.members)
            || has(&self.members, &lowered.keys)
            // A member of a module can be had without saying of which.
            || (!is_python && has(&self.members, &lowered.names))
            || lowered.marks.values().flatten().any(|effect| self.gives(*effect))
    }

    /// Whether what a flow pattern says by its shape gives such a value, or a type that has one.
    fn gives(&self, effect: u32) -> bool {
        let said = &self.language.flow.effects[effect as usize].said;
        match said.role {
            Role::Source => said.kind.meets(self.kinds),
            Role::Typed | Role::Handler => true,
            _ => false,
        }
    }
}
