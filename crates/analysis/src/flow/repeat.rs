//! Whether a loop has come round: a round ends as it began, or as one of the ways that it may have begun, but for the objects that it
//! makes anew each time.

use std::collections::HashSet;

use rapidhash::fast::RandomState;

use super::state::State;
use super::value::{Object, ObjectId, Val, What};

/// Objects that are compared before it is taken for granted that a loop goes on.
const MAX_PAIRS: usize = 64;

struct Comparison<'a> {
    end: &'a State,
    begin: &'a State,
    /// Objects with a higher number were made in the loop.
    made_after: ObjectId,
    /// What was compared, or is being compared.
    pairs: HashSet<(ObjectId, ObjectId), RandomState>,
}

impl State {
    /// Whether the end of a round says nothing that its beginning does not, but for the ways that led here and for objects with a number
    /// above `made_after`, each of which may stand for one that an earlier round made.
    pub(super) fn repeats(&self, begin: &Self, made_after: ObjectId) -> bool {
        let is_cleared = begin.cleared().iter().all(|known| self.cleared().contains(known));
        let mut comparison = Comparison { end: self, begin, made_after, pairs: HashSet::default() };
        self.dead == begin.dead && is_cleared && comparison.variables() && comparison.objects()
    }
}

impl Comparison<'_> {
    fn variables(&mut self) -> bool {
        let (end, begin) = (self.end, self.begin);
        end.frames().all(|(id, frame)| {
            let Some(other) = begin.frame(id) else { return true };
            std::ptr::eq(frame, other)
                || frame.vars.iter().enumerate().all(|(at, (name, value))| {
                    let near = other.vars.get(at).filter(|(known, _)| known == name).map(|(_, twin)| twin);
                    near.or_else(|| other.get(name)).is_some_and(|twin| self.values(value, twin))
                })
        })
    }

    /// What was there before the loop may be changed by it, whoever holds it.
    fn objects(&mut self) -> bool {
        let (end, begin, made_after) = (self.end, self.begin, self.made_after);
        end.changed_objects().take_while(|(id, _)| *id <= made_after).all(|(id, object)| {
            let other = begin.object(id);
            other.is_some_and(|other| std::ptr::eq(object, other) || self.pair(id, id))
        })
    }

    fn values(&mut self, value: &Val, twin: &Val) -> bool {
        if value.is(twin) && value.objects().is_empty() {
            return true;
        }
        match (&value.what, &twin.what) {
            (What::Objects(own), What::Objects(others)) => {
                value.path == twin.path
                    && twin.taint.join(&value.taint).same(&twin.taint)
                    && own.iter().all(|id| others.contains(id) || others.iter().any(|other| self.pair(*id, *other)))
            }
            _ => value.same(twin) || twin.clone().join(value.clone()).same(twin),
        }
    }

    fn pair(&mut self, id: ObjectId, other: ObjectId) -> bool {
        if id != other && (id <= self.made_after || other <= self.made_after) {
            return false;
        }
        if self.pairs.contains(&(id, other)) {
            return true;
        }
        if self.pairs.len() >= MAX_PAIRS {
            return false;
        }
        // While two are compared they count as alike: an object may hold itself.
        self.pairs.insert((id, other));
        match (self.end.object(id), self.begin.object(other)) {
            (Some(a), Some(b)) => self.contents(a, b),
            (None, None) => true,
            _ => false,
        }
    }

    fn contents(&mut self, a: &Object, b: &Object) -> bool {
        let mut parts = |a: &Option<Val>, b: &Option<Val>| match (a, b) {
            (Some(a), Some(b)) => self.values(a, b),
            (None, None) => true,
            _ => false,
        };
        let is_rest = parts(&a.rest, &b.rest) && parts(&a.keys, &b.keys) && parts(&a.base, &b.base);
        is_rest
            && a.kind == b.kind
            && a.class == b.class
            && a.entries.len() == b.entries.len()
            && a.entries.iter().all(|(key, value)| b.get(key).is_some_and(|twin| self.values(value, twin)))
    }
}
