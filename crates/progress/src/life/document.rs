//! The findings of one open document, from version to version.

use std::collections::{HashSet, VecDeque};
use std::ops::Range;

use crate::finding::overlap;
use crate::{Edit, EventKind, Finding, FixedBy, SuppressReason, Timestamp};

use super::input::{Missing, Origin, Seen};
use super::work::Work;

/// How many earlier texts an undo may go back to. Each costs eight bytes.
const REMEMBERED: usize = 256;

/// A finding through the versions of its document.
#[derive(Clone, Debug)]
pub(super) struct Tracked {
    /// As it was first seen. Events bear this fingerprint, so that they belong together.
    pub(super) first: Finding,
    /// As it was last seen, its span carried to the present text.
    pub(super) last: Finding,
    pub(super) place: Place,
    /// Whether this developer's edits made it.
    mine: bool,
    /// Whether it was there at a save or an opening. What was not, such as a half-typed call, has no life to end.
    known: bool,
    /// Whether its suppression was there at an opening or is logged.
    allowed: bool,
    /// When its introduction was logged, if this session did.
    pub(super) introduced: Option<Timestamp>,
    /// When it appeared or vanished, in work of this session.
    since: Work,
}

/// Where a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Shown.
    Here,
    /// Hidden by an allow comment.
    Hidden(SuppressReason),
    /// Gone since the last save.
    Gone(How),
    /// Gone at a save, and handed to [`super::Life`] as a fix or a removal.
    Resolved,
}

/// What made a finding vanish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    Typed,
    OursFix,
    Undone,
}

impl Tracked {
    /// Whether this finding of another place is the same.
    pub(super) fn is_like(&self, finding: &Finding) -> bool {
        finding.rule == self.last.rule && (finding.fingerprint == self.last.fingerprint || finding.snippet == self.last.snippet)
    }

    /// Takes over the past of a finding that was moved here.
    pub(super) fn become_moved(&mut self, from: Self) {
        self.first = from.first;
        self.mine = from.mine;
        self.known = from.known;
        self.introduced = from.introduced;
    }

    /// Takes over the past of a finding that was fixed here, and is back.
    pub(super) fn become_known(&mut self, fingerprint: &str) {
        fingerprint.clone_into(&mut self.first.fingerprint);
        self.mine = false;
        self.known = true;
    }

    fn is_present(&self) -> bool {
        matches!(self.place, Place::Here | Place::Hidden(_))
    }
}

/// What one version changed.
#[derive(Debug)]
pub(super) struct Step {
    /// The origin, after an undo was recognised.
    pub(super) origin: Origin,
    /// Findings that were resolved and are back, as first seen.
    pub(super) returned: Vec<Finding>,
    /// Findings that something from outside took away, as last seen.
    pub(super) vanished_outside: Vec<Finding>,
    /// Indices into [`Document::tracked`] of findings that it did not have.
    pub(super) appeared: Vec<usize>,
}

/// What one save settled.
#[derive(Debug, Default)]
pub(super) struct Saved {
    pub(super) events: Vec<(Finding, EventKind)>,
    pub(super) fixed: Vec<(Tracked, FixedBy)>,
    pub(super) removed: Vec<Tracked>,
}

/// An open document.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) tracked: Vec<Tracked>,
    /// Hashes of its earlier texts, the present one last.
    texts: VecDeque<u64>,
    /// Whether its text was without errors since it came from outside. Until then a finding that appears may have been
    /// there all along, hidden by a syntax error, unless it stands in what was typed.
    settled: bool,
    /// What was typed while not settled.
    typed: Vec<Range<usize>>,
}

impl Document {
    pub(super) fn opened(seen: &Seen<'_>) -> Self {
        let mut document =
            Self { tracked: Vec::new(), texts: seen.content.into_iter().collect(), settled: seen.error_free, typed: Vec::new() };
        for (finding, hidden) in seen.all() {
            document.add(finding.clone(), hidden, false, Work::default());
        }
        document
    }

    /// The findings that are there, hidden or not.
    pub(super) fn present(&self) -> Vec<Finding> {
        self.tracked.iter().filter(|tracked| tracked.is_present()).map(|tracked| tracked.last.clone()).collect()
    }

    /// Goes on to the next version.
    pub(super) fn step(&mut self, work: Work, seen: &Seen<'_>) -> Step {
        let origin = self.recognise(seen);
        for edit in seen.edits {
            self.carry(edit);
        }
        let candidates: Vec<_> = seen.all().collect();
        let mut open: Vec<usize> = (0..candidates.len()).collect();
        let (mut present, mut absent): (Vec<_>, Vec<_>) = (0..self.tracked.len()).partition(|&index| self.tracked[index].is_present());
        let mut pairs = self.pair(&mut present, &mut open, &candidates);
        pairs.extend(self.pair(&mut absent, &mut open, &candidates));

        let mut step = Step { origin, returned: Vec::new(), vanished_outside: Vec::new(), appeared: Vec::new() };
        for (index, candidate) in pairs {
            let (finding, hidden) = candidates[candidate];
            let tracked = &mut self.tracked[index];
            if !tracked.is_present() {
                tracked.since = work;
            }
            if tracked.place == Place::Resolved {
                step.returned.push(tracked.first.clone());
            }
            if tracked.place == Place::Here && matches!(step.origin, Origin::Undo | Origin::External) {
                tracked.allowed = hidden.is_some();
            }
            tracked.last = finding.clone();
            tracked.place = hidden.map_or(Place::Here, Place::Hidden);
        }
        self.vanish(&present, work, &mut step);
        if step.origin == Origin::External {
            self.settled = false;
            self.typed.clear();
        }
        for candidate in open {
            let (finding, hidden) = candidates[candidate];
            let in_typed = || self.typed.iter().any(|typed| overlap(typed, &finding.span) > 0);
            let mine = step.origin == Origin::Typed && (self.settled || in_typed());
            step.appeared.push(self.tracked.len());
            self.add(finding.clone(), hidden, mine, work);
        }
        if seen.error_free {
            self.settled = true;
            self.typed.clear();
        }
        step
    }

    /// What is gone since the last save by the developer's own hand.
    pub(super) fn missing(&self) -> Vec<Missing> {
        let gone = |tracked: &&Tracked| tracked.place == Place::Gone(How::Typed) && tracked.known;
        let missing = |tracked: &Tracked| Missing {
            fingerprint: tracked.last.fingerprint.clone(),
            rule: tracked.last.rule.clone(),
            span: tracked.last.span.clone(),
        };
        self.tracked.iter().filter(gone).map(missing).collect()
    }

    /// The present version was saved.
    pub(super) fn save(&mut self, at: Timestamp, error_free: bool, survives: &HashSet<String>) -> Saved {
        let mut saved = Saved::default();
        self.tracked.retain_mut(|tracked| {
            match tracked.place {
                Place::Here => {
                    if tracked.mine && !tracked.known {
                        saved.events.push((tracked.first.clone(), EventKind::Introduced));
                        tracked.introduced = Some(at);
                    }
                    tracked.known = true;
                    tracked.allowed = false;
                }
                Place::Hidden(reason) => {
                    if !tracked.allowed {
                        saved.events.push((tracked.first.clone(), EventKind::Suppressed { reason }));
                    }
                    tracked.known = true;
                    tracked.allowed = true;
                }
                // Behind a syntax error anything can hide.
                Place::Gone(_) if !error_free => {}
                Place::Gone(how) => {
                    if !tracked.known || how == How::Undone {
                        return false;
                    }
                    tracked.place = Place::Resolved;
                    // A fix of ours was verified: the operation stands.
                    if how == How::OursFix {
                        saved.fixed.push((tracked.clone(), FixedBy::QuickFix));
                    } else if survives.contains(&tracked.last.fingerprint) {
                        saved.fixed.push((tracked.clone(), FixedBy::Hand));
                    } else {
                        saved.removed.push(tracked.clone());
                    }
                }
                Place::Resolved => {}
            }
            true
        });
        saved
    }

    /// Lets go of a finding that vanished a short while ago and now appeared in another document.
    pub(super) fn release(&mut self, finding: &Finding, recent: impl Fn(Work) -> bool) -> Option<Tracked> {
        let moved = |tracked: &Tracked| matches!(tracked.place, Place::Gone(_)) && tracked.is_like(finding) && recent(tracked.since);
        let found = self.tracked.iter().position(moved)?;
        Some(self.tracked.remove(found))
    }

    /// Makes a finding that appeared here a short while ago the one that now was removed elsewhere. Whether there is
    /// one.
    pub(super) fn adopt(&mut self, removed: &Tracked, recent: impl Fn(Work) -> bool) -> bool {
        let same = |tracked: &&mut Tracked| tracked.is_present() && tracked.mine && removed.is_like(&tracked.last) && recent(tracked.since);
        match self.tracked.iter_mut().find(same) {
            Some(tracked) => {
                tracked.become_moved(removed.clone());
                true
            }
            None => false,
        }
    }

    /// What was resolved is final: the same finding would be a new one.
    pub(super) fn forget_resolved(&mut self, fingerprint: &str) {
        self.tracked.retain(|tracked| tracked.place != Place::Resolved || tracked.first.fingerprint != fingerprint);
    }

    /// A text that was there before is an undo or a redo.
    fn recognise(&mut self, seen: &Seen<'_>) -> Origin {
        let Some(text) = seen.content.filter(|text| self.texts.back() != Some(text)) else {
            return seen.origin.clone();
        };
        let known = self.texts.contains(&text);
        self.texts.push_back(text);
        if self.texts.len() > REMEMBERED {
            self.texts.pop_front();
        }
        if known && seen.origin == Origin::Typed { Origin::Undo } else { seen.origin.clone() }
    }

    fn carry(&mut self, edit: &Edit) {
        for tracked in &mut self.tracked {
            tracked.last.span = edit.carry(&tracked.last.span);
        }
        if !self.settled {
            for typed in &mut self.typed {
                *typed = edit.carry(typed);
            }
            self.typed.push(edit.written());
        }
    }

    /// Pairs tracked findings with those of the new version, best evidence first, and takes both out of their lists.
    fn pair(
        &self,
        among: &mut Vec<usize>,
        open: &mut Vec<usize>,
        candidates: &[(&Finding, Option<SuppressReason>)],
    ) -> Vec<(usize, usize)> {
        type Fit = fn(&Finding, &Finding) -> usize;
        let passes: [Fit; 4] = [
            |old, new| usize::from(overlap(&old.span, &new.span) > 0 && is_equal(old, new)),
            |old, new| if old.rule == new.rule { overlap(&old.span, &new.span) } else { 0 },
            |old, new| usize::from(is_equal(old, new)),
            |old, new| usize::from(old.rule == new.rule && old.snippet == new.snippet),
        ];
        let mut pairs = Vec::new();
        for fit in passes {
            among.retain(|&index| {
                let score = |&slot: &usize| fit(&self.tracked[index].last, candidates[open[slot]].0);
                // The first of equals, so that order in the file decides.
                let best = (0..open.len()).rev().max_by_key(score).filter(|slot| score(slot) > 0);
                if let Some(slot) = best {
                    pairs.push((index, open.remove(slot)));
                }
                best.is_none()
            });
        }
        pairs
    }

    /// What is not in the new version is gone, by whatever made the version.
    fn vanish(&mut self, indices: &[usize], work: Work, step: &mut Step) {
        if let Origin::OursFix { fingerprints } = &step.origin {
            for tracked in self.tracked.iter_mut().filter(|tracked| matches!(tracked.place, Place::Gone(_))) {
                if fingerprints.contains(&tracked.last.fingerprint) {
                    tracked.place = Place::Gone(How::OursFix);
                }
            }
        }
        for &index in indices {
            let tracked = &mut self.tracked[index];
            tracked.since = work;
            tracked.place = Place::Gone(match step.origin {
                Origin::Typed => How::Typed,
                Origin::OursFix { .. } => How::OursFix,
                Origin::Undo | Origin::External => How::Undone,
            });
        }
        if step.origin == Origin::External {
            for &index in indices.iter().rev() {
                step.vanished_outside.push(self.tracked.remove(index).last);
            }
        }
    }

    fn add(&mut self, finding: Finding, hidden: Option<SuppressReason>, mine: bool, since: Work) {
        let mut first = finding.clone();
        // The same code above another gets that one's fingerprint, and that one the next: equals are told apart by
        // their order. So that each keeps a name of its own in the log, the new one takes the name that is new.
        if let Some(twin) = self.tracked.iter().find(|twin| is_equal(&twin.first, &finding)) {
            first.fingerprint.clone_from(&twin.last.fingerprint);
        }
        self.tracked.push(Tracked {
            first,
            last: finding,
            place: hidden.map_or(Place::Here, Place::Hidden),
            mine,
            known: !mine,
            allowed: hidden.is_some() && !mine,
            introduced: None,
            since,
        });
    }
}

fn is_equal(a: &Finding, b: &Finding) -> bool {
    a.rule == b.rule && a.fingerprint == b.fingerprint
}
