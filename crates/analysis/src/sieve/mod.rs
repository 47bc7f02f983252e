//! Whether a file can have a finding at all, by its words: what cannot need not be parsed.
//!
//! [`crate::literals`] is asked on every keystroke, so it asks only for words that stay while code is typed. A file that is looked at once
//! is asked for more: for each pattern, all that stands in every file in which it matches. What is asked follows from the pattern alone,
//! and whoever writes rules need not know of it.

mod atom;
mod clauses;
mod required;
mod spots;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use caveat_catalog::flow::{FlowPattern, Kinds, Role};
use caveat_catalog::query::{Pattern, PredicateKind};

use crate::flow::by_path;
use crate::literals::Literals;
use crate::sources::{self, Sources};
use atom::{Atoms, Seen};
use clauses::clauses;
use spots::{Anchor, Spotter};

pub(crate) use spots::{Bound, Spots};

/// What the patterns of a language ask of a file.
#[derive(Debug, Default)]
pub(crate) struct Sieve {
    atoms: Atoms,
    /// In the order of the language's patterns.
    patterns: Vec<Asked>,
    /// What gives values from outside.
    sources: Vec<Source>,
    /// What gives something a type.
    givers: Vec<Giver>,
    /// Where the patterns can match, in their order.
    anchors: Vec<Option<Anchor>>,
    /// What flow files say by shape, by number.
    shapes: Vec<Option<Shape>>,
    spotter: Spotter,
}

/// What a flow pattern that goes by shape asks of a file, and where it can match.
#[derive(Debug)]
struct Shape {
    asked: Asked,
    anchor: Option<Anchor>,
}

/// What one flow pattern gives from outside.
#[derive(Debug)]
struct Source {
    kind: Kinds,
    asked: Asked,
    /// The pattern's number among all that flow files say.
    effect: u32,
    by: By,
}

/// How a flow pattern finds what it is about.
#[derive(Debug)]
enum By {
    /// By the tree: where it matches there is a mark.
    Shape,
    /// By its path, wherever a value comes to have it.
    Path,
    /// By a path that begins with one of these types, which the file's own words name, or which another pattern gives.
    TypedPath(Vec<Box<str>>, Asked),
}

/// A flow pattern that gives types.
#[derive(Debug)]
struct Giver {
    types: Vec<Box<str>>,
    asked: Asked,
    effect: u32,
    is_shape: bool,
}

/// What one pattern asks of a file: of each list, all that one of its entries names.
#[derive(Debug, Default)]
struct Asked {
    clauses: Vec<Vec<Vec<u32>>>,
    /// Kinds of sources; of each, the file must have one.
    kinds: Vec<Kinds>,
}

/// What a sieve says of a file.
#[derive(Debug)]
pub(crate) struct Sifted {
    /// Which of the language's patterns can match.
    pub(crate) patterns: Box<[bool]>,
    /// The kinds of sources that it can have.
    pub(crate) possible: Kinds,
    /// Whether one of the patterns asks where values come from.
    pub(crate) asks_sources: bool,
    /// Which of what flow files say by shape can match, by number.
    pub(crate) shapes: Box<[bool]>,
    seen: Seen,
}

impl Sieve {
    /// The sieve for a language's patterns, in their order, and what its flow files say. `literals` is of no use for anything else after
    /// that.
    pub(crate) fn new(patterns: &[&Pattern], said: &[&FlowPattern], literals: &mut Literals, normalised: &dyn Fn(&str) -> String) -> Self {
        let mut sieve = Self::default();
        for pattern in patterns {
            let asked = sieve.asked(pattern, literals, normalised);
            sieve.patterns.push(asked);
        }
        // From here on a type may be given by a pattern's shape.
        Sources::learn_types(said, literals, normalised);
        if !literals.is_off() {
            sieve.anchors = patterns.iter().map(|pattern| sieve.spotter.anchor(pattern, literals, normalised)).collect();
        }
        let of_types = |each: &&FlowPattern| matches!(each.role, Role::Typed | Role::Handler);
        let given: Vec<Box<str>> =
            said.iter().filter(|each| of_types(each)).flat_map(|each| &each.types).map(|path| path.as_str().into()).collect();
        for (effect, each) in (0..).zip(said) {
            let is_shape = by_path(each).is_none();
            let shape = is_shape.then(|| Shape {
                asked: sieve.asked(&each.pattern, literals, normalised),
                anchor: sieve.spotter.anchor(&each.pattern, literals, normalised),
            });
            sieve.shapes.push(shape);
            if of_types(each) {
                let asked = sieve.asked(&each.pattern, literals, normalised);
                sieve.givers.push(Giver { types: each.types.iter().map(|path| path.as_str().into()).collect(), asked, effect, is_shape });
            }
            for kind in sources::kinds(each) {
                let by = match by_path(each) {
                    None => By::Shape,
                    Some((paths, _)) => sieve.by_path(paths, &given, literals, normalised),
                };
                let asked = sieve.asked(&each.pattern, literals, normalised);
                sieve.sources.push(Source { kind, asked, effect, by });
            }
        }
        sieve.atoms.finish();
        sieve.spotter.finish();
        sieve
    }

    /// How a pattern that asks for paths finds them.
    fn by_path(&mut self, paths: &[String], given: &[Box<str>], literals: &Literals, normalised: &dyn Fn(&str) -> String) -> By {
        let paths: Vec<String> = paths.iter().map(|path| normalised(path)).collect();
        let begins =
            |path: &str, kind: &str| path.strip_prefix(kind).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ':', '(']));
        let of_given = |path: &String| given.iter().any(|kind| begins(path, kind) && !literals.is_returned(kind));
        if literals.is_off() || !paths.iter().all(of_given) {
            return By::Path;
        }
        let types = given.iter().filter(|kind| paths.iter().any(|path| begins(path, kind))).cloned().collect();
        let ways = paths.iter().flat_map(|path| clauses::own_ways(path, literals.family()));
        let own = ways.map(|way| way.into_iter().map(|atom| self.atoms.id(atom)).collect()).collect();
        By::TypedPath(types, Asked { clauses: vec![own], kinds: Vec::new() })
    }

    fn asked(&mut self, pattern: &Pattern, literals: &Literals, normalised: &dyn Fn(&str) -> String) -> Asked {
        if literals.is_off() {
            return Asked::default();
        }
        let number =
            |clause: Vec<Vec<_>>| clause.into_iter().map(|all| all.into_iter().map(|atom| self.atoms.id(atom)).collect()).collect();
        let clauses = clauses(pattern, literals, normalised).into_iter().map(number).collect();
        let kinds = pattern.predicates.iter().filter_map(|predicate| match predicate.kind {
            PredicateKind::Tainted { kinds, .. } if !predicate.negated => Some(kinds),
            _ => None,
        });
        Asked { clauses, kinds: kinds.collect() }
    }

    /// What can be in a text, of all that `is_wanted` wants.
    pub(crate) fn sift(&self, text: &str, is_wanted: impl Fn(usize) -> bool) -> Sifted {
        let seen = self.atoms.seen(text);
        let possible = kinds(self.given(&seen, |_, asked| asked.is_met(&seen)));
        let can_match =
            |(at, asked): (usize, &Asked)| is_wanted(at) && asked.kinds.iter().all(|kinds| kinds.meets(possible)) && asked.is_met(&seen);
        let patterns: Box<[bool]> = self.patterns.iter().enumerate().map(can_match).collect();
        let asks_sources = patterns.iter().zip(&self.patterns).any(|(can, asked)| *can && !asked.kinds.is_empty());
        let shapes = self.shapes.iter().map(|shape| shape.as_ref().is_some_and(|shape| shape.asked.is_met(&seen))).collect();
        Sifted { patterns, possible, asks_sources, shapes, seen }
    }

    /// Where in a text something can match of what a sieve has left of it; `None` if that can be anywhere. `bound` are the names that the
    /// text binds.
    pub(crate) fn spots<'s>(&'s self, sifted: &Sifted, text: &'s str, bound: &[Bound<'s>]) -> Option<Spots> {
        let rules = self.anchors.iter().zip(&sifted.patterns).filter(|(_, can)| **can).map(|(anchor, _)| anchor.as_ref());
        let shapes = self.shapes.iter().zip(&sifted.shapes).filter(|(_, can)| **can && sifted.asks_sources);
        let shapes = shapes.map(|(shape, _)| shape.as_ref().and_then(|shape| shape.anchor.as_ref()));
        self.spotter.spots(rules.chain(shapes), text, bound).filter(|_| !self.anchors.is_empty())
    }

    /// The sources that a file can have, now that it is known which flow patterns match somewhere in its tree: their kinds, and the
    /// patterns' numbers.
    pub(crate) fn possible(&self, sifted: &Sifted, is_marked: impl Fn(u32) -> bool) -> (Kinds, Vec<u32>) {
        let given = self.given(&sifted.seen, |effect, asked| effect.map_or_else(|| asked.is_met(&sifted.seen), &is_marked));
        let effects = given.iter().map(|source| source.effect).collect();
        (kinds(given), effects)
    }

    /// The sources in a file with these words; `is_there` says whether a pattern, which has a number if it goes by shape, can match.
    fn given(&self, seen: &Seen, is_there: impl Fn(Option<u32>, &Asked) -> bool) -> Vec<&Source> {
        let givers = self.givers.iter().filter(|giver| is_there(giver.is_shape.then_some(giver.effect), &giver.asked));
        let types: HashSet<&str> = givers.flat_map(|giver| &giver.types).map(|path| &**path).collect();
        let can_give = |source: &&Source| {
            is_there(matches!(source.by, By::Shape).then_some(source.effect), &source.asked)
                && match &source.by {
                    By::TypedPath(of, own) => own.is_met(seen) || of.iter().any(|path| types.contains(&**path)),
                    By::Shape | By::Path => true,
                }
        };
        self.sources.iter().filter(can_give).collect()
    }
}

/// The kinds of these sources, and what nothing is known of.
fn kinds(sources: Vec<&Source>) -> Kinds {
    sources.into_iter().fold(Kinds::UNKNOWN, |all, source| all.and(source.kind))
}

impl Sifted {
    /// Whether no pattern can match.
    pub(crate) fn is_empty(&self) -> bool {
        !self.patterns.contains(&true)
    }
}

impl Asked {
    fn is_met(&self, seen: &Seen) -> bool {
        self.clauses.iter().all(|options| options.iter().any(|all| all.iter().all(|atom| seen.has(*atom))))
    }
}
