//! Which kinds of sources a file can have at all, by the words in it.
//!
//! Nothing comes from a request in a file that never says `request`. So a match that asks for values of kinds that a file cannot have is
//! answered without following any. Words are asked for in the whole file, as in [`crate::literals`]; here also the last word of a path and
//! the texts that a pattern fixes are, for a new word costs no more than following the file's values once.

use caveat_catalog::flow::{FlowPattern, Kinds, Role};
use std::cmp::Reverse;

use caveat_catalog::query::{Operand, Pattern, PredicateKind, Slot, Step, What};

use crate::literals::{Literals, Needs, Present, decorator, first_word, last_word, longest_word};

/// The sources of a language.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    all: Vec<(Kinds, Needs)>,
}

/// Lists of words; of each one has to be there.
type Clauses = Vec<Vec<Box<str>>>;

impl Sources {
    /// Learns what the sources need. `literals` is of no use for rules after that: what a pattern gives a type by its shape stands for that
    /// type from then on.
    pub(crate) fn new(said: &[&FlowPattern], literals: &mut Literals, normalised: &dyn Fn(&str) -> String) -> Self {
        Self::learn_types(said, literals, normalised);
        let mut out = Self::default();
        for each in said {
            for kind in kinds(each) {
                let clauses = if literals.is_off() { Vec::new() } else { clauses(&each.pattern, literals, normalised) };
                out.all.push((kind, literals.needs_of(&clauses)));
            }
        }
        out
    }

    /// Lets what a pattern asks for stand for the types that it gives by its shape.
    pub(crate) fn learn_types(said: &[&FlowPattern], literals: &mut Literals, normalised: &dyn Fn(&str) -> String) {
        for giver in said.iter().filter(|said| matches!(said.role, Role::Typed | Role::Handler)) {
            let clauses = clauses(&giver.pattern, literals, normalised);
            // The fewest words say most, and of as many the longest.
            let rarity = |words: &Vec<Box<str>>| (words.len(), Reverse(words.iter().map(|word| word.len()).sum::<usize>()));
            let words = clauses.into_iter().min_by_key(rarity).unwrap_or_default();
            for kind in &giver.types {
                literals.stand_in(kind, &words);
            }
        }
    }

    /// The kinds that a file with these words can have; what nothing is known of can be anywhere.
    pub(crate) fn kinds(&self, present: &Present) -> Kinds {
        let mut kinds = Kinds::UNKNOWN;
        for (kind, needs) in &self.all {
            if !kinds.has(*kind) && needs.are_met(present) {
                kinds = kinds.and(*kind);
            }
        }
        kinds
    }
}

/// The kinds of what a pattern makes a source.
pub(crate) fn kinds(said: &FlowPattern) -> Vec<Kinds> {
    match said.role {
        Role::Source => vec![said.kind],
        Role::Handler => said.types.iter().filter_map(|kind| Kinds::of(kind.strip_prefix("source:")?)).collect(),
        _ => Vec::new(),
    }
}

/// What has to stand in a file in which a pattern matches.
fn clauses(pattern: &Pattern, literals: &Literals, normalised: &dyn Fn(&str) -> String) -> Clauses {
    let mut out = Clauses::new();
    let word = |slot: Slot, text: &str| {
        let word = longest_word(text)?;
        Some(if names_decorator(&pattern.root, slot, false) { decorator(word).into() } else { Box::from(word) })
    };
    for predicate in pattern.predicates.iter().filter(|predicate| !predicate.negated) {
        match &predicate.kind {
            PredicateKind::Resolves(_, paths) | PredicateKind::Type(_, paths) => {
                let paths: Vec<String> = paths.iter().map(|path| normalised(path)).collect();
                let first: Option<Vec<Vec<Box<str>>>> = paths.iter().map(|path| literals.first_words(path)).collect();
                let last: Option<Vec<Box<str>>> = paths.iter().map(|path| last_word(path).map(Box::from)).collect();
                out.extend(first.map(|words| words.concat()).into_iter().chain(last));
            }
            PredicateKind::Argument { name, position: None, .. } => out.extend(first_word(name).map(|word| vec![word.into()])),
            PredicateKind::Eq(slot, Operand::Text(text)) => out.extend(word(*slot, text).map(|word| vec![word])),
            PredicateKind::AnyOf(slot, texts) => {
                let words: Option<Vec<Box<str>>> = texts.iter().map(|text| word(*slot, text)).collect();
                out.extend(words);
            }
            _ => {}
        }
    }
    out
}

/// Whether what a slot captures stands in the name of a decorator, not in what it is given.
pub(crate) fn names_decorator(step: &Step, slot: Slot, is_inside: bool) -> bool {
    if step.field.as_deref() == Some("arguments") {
        return false;
    }
    if step.captures.contains(&slot) {
        return is_inside;
    }
    match &step.what {
        What::Node { kind, children, .. } => {
            let is_inside = is_inside || kind.as_deref() == Some("decorator");
            children.iter().any(|child| names_decorator(child, slot, is_inside))
        }
        What::Alternation(options) => options.iter().any(|option| names_decorator(option, slot, is_inside)),
        What::Any | What::Token(_) => false,
    }
}
