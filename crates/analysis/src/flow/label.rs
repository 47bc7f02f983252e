//! Labels: from where a value comes, and for what it is harmless by now.

use std::hash::Hash;
use std::sync::Arc;

use caveat_catalog::flow::Kinds;

use super::ir::Name;
use super::value::Spot;
use crate::expr::stable_hash;

/// Marks that one value may carry; the first ones stay.
const MAX_MARKS: usize = 8;
/// Steps that a way may have.
const MAX_STEPS: u16 = 24;

/// A set of topics, by their number in the language's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Weaknesses(pub(crate) u128);

impl Weaknesses {
    pub(crate) const ALL: Self = Self(u128::MAX);
    pub(crate) const NONE: Self = Self(0);

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// What both lists say of labels.
pub(super) fn agreed(a: &[(u64, Weaknesses)], b: &[(u64, Weaknesses)]) -> Vec<(u64, Weaknesses)> {
    a.iter()
        .filter_map(|(label, weaknesses)| {
            let other = b.iter().filter(|(known, _)| known == label).fold(Weaknesses::NONE, |all, (_, more)| all.and(*more));
            let both = weaknesses.both(other);
            (both != Weaknesses::NONE).then_some((*label, both))
        })
        .collect()
}

/// A source, or a part of what came from one.
#[derive(Debug)]
pub(super) struct Label {
    /// The same for the same thing: a source by its path or place, a part by its whole and key.
    pub(super) id: u64,
    pub(super) kind: Kinds,
    /// How a person calls the source.
    pub(super) what: Arc<str>,
    /// What it is a part of, and under which key.
    pub(super) part: Option<(Arc<Label>, Name)>,
}

impl Label {
    pub(super) fn new(identity: &impl Hash, kind: Kinds, what: Arc<str>) -> Arc<Self> {
        Arc::new(Self { id: stable_hash(identity), kind, what, part: None })
    }

    /// What it stood for before it came to stand for something new.
    pub(super) fn aged(&self) -> Arc<Self> {
        Arc::new(Self { id: stable_hash(&("before", self.id)), kind: self.kind, what: self.what.clone(), part: None })
    }

    /// A part of it.
    pub(super) fn part(self: &Arc<Self>, key: &str) -> Arc<Self> {
        // A part of a part of a part … is the part: recursion over a tree would go on for ever.
        if self.depth() >= 6 {
            return self.clone();
        }
        let id = stable_hash(&(self.id, key));
        Arc::new(Self { id, kind: self.kind, what: self.what.clone(), part: Some((self.clone(), key.into())) })
    }

    fn depth(&self) -> usize {
        self.part.as_ref().map_or(0, |(whole, _)| whole.depth() + 1)
    }

    /// It and what it is part of.
    pub(super) fn line(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |label| label.part.as_ref().map(|(whole, _)| &**whole))
    }
}

/// What is special about a value with a label.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing, and any of them may hold")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Traits {
    /// It is a path without `..` in it.
    pub(super) normal: bool,
    /// It became a number on the way.
    pub(super) number: bool,
    /// It is a path seen from another one.
    pub(super) relative: bool,
    /// It was put below, or behind, something else.
    pub(super) joined: bool,
}

/// One label of a value.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) label: Arc<Label>,
    /// For what it is harmless.
    pub(super) clean: Weaknesses,
    pub(super) traits: Traits,
    /// The way here.
    pub(super) way: Option<Arc<Way>>,
}

/// The way that a value took, its last step first.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) spot: Spot,
    pub(super) step: Step,
    pub(super) before: Option<Arc<Way>>,
    length: u16,
}

/// What happens to a value somewhere.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// It comes from outside.
    Source,
    /// It is given to a name.
    Assigned(Name),
    /// It is handed to a function of the file, as this parameter.
    Passed(Name, Name),
    /// It comes back from a function of the file.
    Returned(Name),
}

/// The labels of a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Taint(Option<Arc<[Mark]>>);

impl Taint {
    pub(super) fn of(mark: Mark) -> Self {
        Self(Some(Arc::from([mark])))
    }

    pub(super) fn marks(&self) -> &[Mark] {
        self.0.as_deref().unwrap_or(&[])
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Whether nobody changed it.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }

    pub(super) fn join(&self, other: &Self) -> Self {
        match (&self.0, &other.0) {
            (None, _) => other.clone(),
            (_, None) => self.clone(),
            (Some(a), Some(b)) if Arc::ptr_eq(a, b) => self.clone(),
            (Some(a), Some(b)) => {
                let mut all = a.to_vec();
                for mark in b.iter() {
                    if let Some(twin) = all.iter_mut().find(|twin| twin.label.id == mark.label.id) {
                        twin.clean = twin.clean.both(mark.clean);
                        twin.traits.normal &= mark.traits.normal;
                        twin.traits.joined |= mark.traits.joined;
                        twin.traits.relative &= mark.traits.relative;
                        twin.traits.number &= mark.traits.number;
                    } else {
                        all.push(mark.clone());
                    }
                }
                if all.len() > MAX_MARKS {
                    // What is known to come from outside matters more than what is not known.
                    all.sort_by_key(|mark| mark.label.kind == Kinds::UNKNOWN);
                    all.truncate(MAX_MARKS);
                }
                Self(Some(all.into()))
            }
        }
    }

    /// The marks changed, those left out for which `change` gives nothing.
    pub(super) fn map(&self, change: impl FnMut(&Mark) -> Option<Mark>) -> Self {
        let marks: Vec<Mark> = self.marks().iter().filter_map(change).collect();
        Self((!marks.is_empty()).then(|| marks.into()))
    }

    /// A part of what carries them.
    pub(super) fn part(&self, key: &str) -> Self {
        self.map(|mark| Some(Mark { label: mark.label.part(key), ..mark.clone() }))
    }

    /// Harmless for some weaknesses.
    pub(super) fn cleaned(&self, weaknesses: Weaknesses) -> Self {
        self.map(|mark| {
            let clean = mark.clean.and(weaknesses);
            Some(Mark { clean, ..mark.clone() })
        })
    }

    /// One step further.
    pub(super) fn step(&self, spot: Spot, step: &Step) -> Self {
        self.map(|mark| {
            let length = mark.way.as_ref().map_or(0, |way| way.length);
            if mark.label.kind == Kinds::UNKNOWN
                || length >= MAX_STEPS
                || mark.way.as_ref().is_some_and(|way| way.spot == spot && way.step == *step)
            {
                return Some(mark.clone());
            }
            let way = Way { spot, step: step.clone(), before: mark.way.clone(), length: length + 1 };
            Some(Mark { way: Some(Arc::new(way)), ..mark.clone() })
        })
    }

    pub(super) fn with(&self, change: impl Fn(&mut Traits)) -> Self {
        self.map(|mark| {
            let mut mark = mark.clone();
            change(&mut mark.traits);
            Some(mark)
        })
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        let (a, b) = (self.marks(), other.marks());
        a.len() == b.len()
            && a.iter()
                .all(|mark| b.iter().any(|twin| twin.label.id == mark.label.id && twin.clean == mark.clean && twin.traits == mark.traits))
    }
}

impl Taint {
    /// Whether a person is told the same of it: [`Taint::same`], by the same ways from sources of the same names.
    pub(super) fn is_told_as(&self, other: &Self) -> bool {
        let (a, b) = (self.marks(), other.marks());
        self.is(other) || (a.len() == b.len() && a.iter().zip(b).all(|(mark, twin)| mark.is_told_as(twin)))
    }
}

impl Mark {
    fn is_told_as(&self, other: &Self) -> bool {
        let (label, twin) = (&self.label, &other.label);
        let is_same_label = Arc::ptr_eq(label, twin) || (label.id == twin.id && label.kind == twin.kind && label.what == twin.what);
        is_same_label && self.clean == other.clean && self.traits == other.traits && Way::are_same(self.way.as_ref(), other.way.as_ref())
    }
}

impl Way {
    fn are_same(a: Option<&Arc<Self>>, b: Option<&Arc<Self>>) -> bool {
        match (a, b) {
            (None, None) => true,
            (Some(a), Some(b)) => {
                Arc::ptr_eq(a, b)
                    || (a.spot == b.spot
                        && a.step == b.step
                        && a.length == b.length
                        && Self::are_same(a.before.as_ref(), b.before.as_ref()))
            }
            _ => false,
        }
    }

    /// A way that begins at a source.
    pub(super) fn source(spot: Spot) -> Arc<Self> {
        Arc::new(Self { spot, step: Step::Source, before: None, length: 1 })
    }

    /// How many steps it has.
    pub(super) fn length(&self) -> u16 {
        self.length
    }

    /// The steps, the source first.
    pub(super) fn steps(&self) -> Vec<(Spot, Step)> {
        let mut steps: Vec<(Spot, Step)> =
            std::iter::successors(Some(self), |way| way.before.as_deref()).map(|way| (way.spot, way.step.clone())).collect();
        steps.reverse();
        steps
    }
}
