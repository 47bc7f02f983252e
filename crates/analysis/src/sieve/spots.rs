//! Where in a text patterns can match: most of a file that has to be looked at has nothing to look at.
//!
//! Of a pattern's predicates, some say what stands in the very part of the text that it matches. A part in which none of that stands, for
//! none of the patterns, need not be walked. What a pattern asks for by its path may stand there under another name; so may all that a
//! name of the file leads to.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use caveat_catalog::query::{Operand, Pattern, PredicateKind, Quantifier, Slot, Step, What};
use rapidhash::fast::RandomState;

use super::atom::Atom;
use super::clauses::{UNSAID, captured, keywords};
use super::required::{all_of, required};
use crate::expr::{Expr, Piece, Source};
use crate::literals::{Literals, is_word, last_word, longest_word, words_of};
use crate::suppress::MARK;

/// What stands in each part of a text that a pattern matches.
#[derive(Debug)]
pub(super) struct Anchor {
    /// One of these texts, in whatever case, by their numbers.
    texts: Vec<u32>,
    by: By,
}

/// How it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// As it is.
    Text,
    /// As the end of a path, for which a name may stand that the file gives it.
    Path,
    /// As a part of a path, for which a name may stand that is given what comes of it.
    Within,
}

/// Finds the texts of all anchors.
#[derive(Debug, Default)]
pub(super) struct Spotter {
    texts: Vec<Box<str>>,
    numbers: HashMap<Box<str>, u32, RandomState>,
    finder: Option<AhoCorasick>,
}

/// Where in a text patterns can match, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Spots(Vec<usize>);

/// A name that the file binds, and what it stands for.
pub(crate) type Bound<'s> = (&'s str, &'s Source);

type Names<'s> = HashSet<&'s str, RandomState>;

impl Spotter {
    /// The anchor of a pattern; `None` if it can match anywhere.
    pub(super) fn anchor(&mut self, pattern: &Pattern, literals: &Literals, normalised: &dyn Fn(&str) -> String) -> Option<Anchor> {
        let (texts, by) = of_texts(pattern).or_else(|| of_paths(pattern, literals, normalised)).or_else(|| of_keywords(pattern))?;
        Some(Anchor { texts: texts.into_iter().map(|text| self.number(&text.to_ascii_lowercase())).collect(), by })
    }

    fn number(&mut self, text: &str) -> u32 {
        if let Some(known) = self.numbers.get(text) {
            return *known;
        }
        let number = u32::try_from(self.texts.len()).expect("fewer texts than 2^32");
        self.texts.push(text.into());
        self.numbers.insert(text.into(), number);
        number
    }

    /// Makes it ready to look; no anchor may be asked for after that.
    pub(super) fn finish(&mut self) {
        // Suppressions are told of where they hide nothing.
        self.number(MARK);
        let builder = &mut AhoCorasick::builder();
        let builder = builder.ascii_case_insensitive(true).match_kind(MatchKind::Standard).kind(Some(AhoCorasickKind::DFA));
        self.finder = Some(builder.build(self.texts.iter().map(|text| &**text)).expect("a few thousand words fit an automaton"));
    }

    /// Where patterns with these anchors can match in a text that binds these names; `None` if one of them can match anywhere.
    pub(super) fn spots<'s, 'a>(
        &'s self,
        anchors: impl Iterator<Item = Option<&'a Anchor>>,
        text: &'s str,
        bound: &[Bound<'s>],
    ) -> Option<Spots> {
        let finder = self.finder.as_ref()?;
        let mut wanted = vec![false; self.texts.len()];
        wanted[self.numbers[MARK] as usize] = true;
        let (mut named, mut through_calls) = (Names::default(), false);
        for anchor in anchors {
            let Anchor { texts, by } = anchor?;
            for number in texts {
                wanted[*number as usize] = true;
                if *by != By::Text {
                    named.insert(&self.texts[*number as usize]);
                }
            }
            through_calls |= *by == By::Within;
        }
        let found = finder.find_overlapping_iter(text).filter(|found| wanted[found.pattern().as_usize()]);
        let mut spots: Vec<usize> = found.map(|found| found.start()).collect();
        let others = other_names(named, through_calls, bound);
        if !others.is_empty() {
            spots.extend(words(text).filter(|word| others.contains(&text[word.clone()])).map(|word| word.start));
        }
        spots.sort_unstable();
        spots.dedup();
        Some(Spots(spots))
    }
}

impl Spots {
    /// Whether a pattern can match something in a range, or the whole of it.
    pub(crate) fn are_in(&self, range: &Range<usize>) -> bool {
        self.0.get(self.0.partition_point(|spot| *spot < range.start)).is_some_and(|spot| *spot < range.end)
    }
}

/// What the text of a capture has in it.
fn of_texts(pattern: &Pattern) -> Option<(Vec<Box<str>>, By)> {
    let word = |text: &str| longest_word(text).map(Box::from);
    let words = |texts: &[String]| texts.iter().map(|text| word(text)).collect::<Option<Vec<Box<str>>>>();
    let asked = pattern.predicates.iter().filter(|predicate| !predicate.negated && is_captured(pattern, predicate.kind.subject()));
    let texts = asked.filter_map(|predicate| match &predicate.kind {
        PredicateKind::Eq(_, Operand::Text(text)) => Some(vec![word(text)?]),
        PredicateKind::AnyOf(_, texts) => words(texts),
        PredicateKind::Match(_, expression) => {
            let exact = all_of(expression.source()).and_then(|texts| words(&texts));
            exact.or_else(|| required(expression.source()).into_iter().min_by_key(Vec::len))
        }
        _ => None,
    });
    Some((texts.min_by_key(Vec::len)?, By::Text))
}

/// How the path of a capture ends.
fn of_paths(pattern: &Pattern, literals: &Literals, normalised: &dyn Fn(&str) -> String) -> Option<(Vec<Box<str>>, By)> {
    let asked = pattern.predicates.iter().filter(|predicate| !predicate.negated && is_captured(pattern, predicate.kind.subject()));
    let texts = asked.filter_map(|predicate| {
        let PredicateKind::Resolves(_, paths) = &predicate.kind else { return None };
        let mut by = By::Path;
        let mut end = |path: &String| {
            let path = normalised(path);
            let whole = path.trim_end_matches(['.', ':', '*']);
            // What has a type is named in any way.
            if !literals.givers(whole).is_empty() {
                return None;
            }
            if whole != path || path.contains('(') {
                by = By::Within;
            }
            last_word(whole).filter(|last| !UNSAID.contains(last)).map(Box::from)
        };
        let ends: Vec<Box<str>> = paths.iter().map(&mut end).collect::<Option<_>>()?;
        Some((ends, by))
    });
    texts.min_by_key(|(ends, _)| ends.len())
}

/// A word of the language.
fn of_keywords(pattern: &Pattern) -> Option<(Vec<Box<str>>, By)> {
    let words = keywords(&pattern.root).into_iter().flatten().flatten();
    let mut texts = words.filter_map(|atom| if let Atom::Word(word) = atom { Some(word) } else { None });
    let text = texts.next().or_else(|| sign(&pattern.root))?;
    Some((vec![text], By::Text))
}

/// A sign that stands in all that a step matches.
fn sign(step: &Step) -> Option<Box<str>> {
    let What::Node { kind, children, .. } = &step.what else { return None };
    let own = match kind.as_deref() {
        Some("slice") => Some(":".into()),
        _ => None,
    };
    let must = |child: &&Step| matches!(child.quantifier, Quantifier::One | Quantifier::OneOrMore);
    own.or_else(|| children.iter().filter(must).find_map(sign))
}

/// Whether what a slot stands for is in the part of the text that matches.
fn is_captured(pattern: &Pattern, slot: Slot) -> bool {
    let is_bound = |kind: &PredicateKind| matches!(kind, PredicateKind::Argument { bind: Some(bind), .. } if *bind == slot);
    captured(&pattern.root, slot, None, |_, _| true).0 > 0 && !pattern.predicates.iter().any(|predicate| is_bound(&predicate.kind))
}

/// The names by which a text calls what has one of these names.
fn other_names<'s>(named: Names<'s>, through_calls: bool, bound: &[Bound<'s>]) -> Names<'s> {
    let mut all = Leads { all: named, through_calls };
    let mut others = Names::default();
    if all.all.is_empty() {
        return others;
    }
    loop {
        let before = others.len();
        for (name, source) in bound {
            let name = name.rsplit('#').next().unwrap_or(name);
            let (Source::Value(expr) | Source::Augmented(_, expr)) = source else { continue };
            if !all.any(name) && all.lead_to(expr) {
                all.all.insert(name);
                others.insert(name);
            }
        }
        if others.len() == before {
            return others;
        }
    }
}

/// Whether expressions stand for something by its name.
struct Leads<'s> {
    all: Names<'s>,
    through_calls: bool,
}

impl Leads<'_> {
    fn any(&self, text: &str) -> bool {
        words_of(text).any(|word| self.all.contains(word) || self.all.contains(&*word.to_ascii_lowercase()))
    }

    fn lead_to(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) | Expr::Path(name) => self.any(name),
            Expr::Member { of, name, .. } => self.any(name) || self.lead_to(of),
            Expr::Index { of, key } => self.lead_to(of) || self.lead_to(key),
            // What is called is left behind, but for a function that gives what it is handed, or what has the name.
            Expr::Call { function, arguments } => {
                arguments.iter().any(|argument| self.lead_to(&argument.value)) || (self.through_calls && self.lead_to(function))
            }
            Expr::Instance(inner) | Expr::Not(inner) => self.lead_to(inner),
            Expr::Text(pieces) => pieces.iter().any(|piece| match piece {
                Piece::Literal(text) => self.any(text),
                Piece::Hole(inner) => self.lead_to(inner),
            }),
            Expr::Binary { left, right, .. } => self.lead_to(left) || self.lead_to(right),
            Expr::Either(all) | Expr::List(all) => all.iter().any(|each| self.lead_to(each)),
            Expr::Dictionary { entries, .. } => entries.iter().any(|(_, value)| self.lead_to(value)),
            Expr::Unknown | Expr::Number | Expr::Integer(_) | Expr::Float(_) | Expr::Boolean(_) | Expr::Null(_) => false,
        }
    }
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && !is_word(bytes[at]) {
            at += 1;
        }
        let start = at;
        while at < bytes.len() && is_word(bytes[at]) {
            at += 1;
        }
        (start < at).then_some(start..at)
    })
}
