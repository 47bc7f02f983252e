//! What holds at a point of the program: variables, objects, and which labels were found harmless on the way.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rapidhash::fast::RandomState;

use super::ir::Name;
use super::label::{Label, Mark, Taint, Weaknesses};
use super::value::{FrameId, Object, ObjectId, Val};

thread_local! {
    /// What was copied and put together since it was last asked: it costs as much as working out expressions.
    static WORK: Cell<u32> = const { Cell::new(0) };
}

/// Notes that so many values were gone through.
fn works(values: usize) {
    WORK.set(WORK.get().saturating_add(u32::try_from(values).unwrap_or(u32::MAX)));
}

/// What was gone through since this was last asked.
pub(super) fn take_work() -> u32 {
    WORK.take()
}

/// Variables that are looked for one by one.
const MAX_PLAIN: usize = 16;

/// The variables of one call, or of the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Frame {
    /// The frame around the function, where names are looked up that this one does not have.
    pub(super) parent: Option<FrameId>,
    pub(super) vars: Vec<(Name, Val)>,
    /// What was there before this root began; `vars` go before it. Shared by all roots, for a file has many names.
    pub(super) fixed: Option<Arc<HashMap<Name, Val, RandomState>>>,
    /// Names that belong to the file though they are assigned here: Python's `global`.
    pub(super) outer: Vec<Name>,
}

impl Frame {
    pub(super) fn get(&self, name: &str) -> Option<&Val> {
        let own = self.vars.iter().find(|(known, _)| **known == *name).map(|(_, value)| value);
        own.or_else(|| self.fixed.as_ref()?.get(name))
    }
}

/// What holds at a point. Cloned at every branch, so all of it is shared until it changes.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    frames: Arc<Vec<(FrameId, Arc<Frame>)>>,
    heap: Arc<Vec<(ObjectId, Arc<Object>)>>,
    /// Objects that were there before this root began; one that changes is copied into `heap`.
    old: Arc<Vec<(ObjectId, Arc<Object>)>>,
    /// Labels that are harmless here, for what.
    cleared: Arc<Vec<(u64, Weaknesses)>>,
    /// Whether no way leads here.
    pub(super) dead: bool,
}

impl State {
    /// No way leads here.
    pub(super) fn dead() -> Self {
        Self { dead: true, ..Self::default() }
    }

    pub(super) fn frame(&self, id: FrameId) -> Option<&Frame> {
        let at = self.frames.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(&self.frames[at].1)
    }

    /// All frames.
    pub(super) fn frames(&self) -> impl Iterator<Item = (FrameId, &Frame)> {
        self.frames.iter().map(|(id, frame)| (*id, &**frame))
    }

    /// All that variables and objects hold.
    pub(super) fn values(&self) -> impl Iterator<Item = &Val> {
        let of_frames = self.frames.iter().flat_map(|(_, frame)| {
            let own = frame.vars.iter().map(|(_, value)| value);
            own.chain(frame.fixed.iter().flat_map(|fixed| fixed.values()))
        });
        let of_objects = self.heap.iter().chain(&*self.old).flat_map(|(_, object)| {
            let entries = object.entries.iter().map(|(_, value)| value);
            entries.chain(&object.rest).chain(&object.keys).chain(&object.base)
        });
        of_frames.chain(of_objects)
    }

    /// The objects that this root made or changed, in the order of their numbers.
    pub(super) fn changed_objects(&self) -> impl Iterator<Item = (ObjectId, &Object)> {
        self.heap.iter().map(|(id, object)| (*id, &**object))
    }

    pub(super) fn push_frame(&mut self, id: FrameId, frame: Frame) {
        Arc::make_mut(&mut self.frames).push((id, Arc::new(frame)));
    }

    pub(super) fn drop_frame(&mut self, id: FrameId) {
        if let Ok(at) = self.frames.binary_search_by_key(&id, |(id, _)| *id) {
            Arc::make_mut(&mut self.frames).remove(at);
        }
    }

    fn frame_mut(&mut self, id: FrameId) -> Option<&mut Frame> {
        let frames = Arc::make_mut(&mut self.frames);
        let at = frames.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(Arc::make_mut(&mut frames[at].1))
    }

    /// The value of a variable, and the frame that has it.
    pub(super) fn lookup(&self, frame: FrameId, name: &str) -> Option<(FrameId, &Val)> {
        let mut next = Some(frame);
        while let Some(id) = next {
            let frame = self.frame(id)?;
            if let Some(value) = frame.get(name) {
                return Some((id, value));
            }
            next = frame.parent;
        }
        None
    }

    pub(super) fn set(&mut self, frame: FrameId, name: &Name, value: Val) {
        let Some(frame) = self.frame_mut(frame) else { return };
        match frame.vars.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => frame.vars.push((name.clone(), value)),
        }
    }

    pub(super) fn remove(&mut self, frame: FrameId, name: &str) -> Option<Val> {
        let frame = self.frame_mut(frame)?;
        let at = frame.vars.iter().position(|(known, _)| **known == *name)?;
        Some(frame.vars.remove(at).1)
    }

    pub(super) fn object(&self, id: ObjectId) -> Option<&Object> {
        let find = |heap: &Vec<(ObjectId, Arc<Object>)>| heap.binary_search_by_key(&id, |(id, _)| *id).ok();
        match find(&self.heap) {
            Some(at) => Some(&self.heap[at].1),
            None => find(&self.old).map(|at| &*self.old[at].1),
        }
    }

    pub(super) fn object_mut(&mut self, id: ObjectId) -> Option<&mut Object> {
        if let (Err(at), Ok(old)) = (self.heap.binary_search_by_key(&id, |(id, _)| *id), self.old.binary_search_by_key(&id, |(id, _)| *id))
        {
            let object = self.old[old].1.clone();
            Arc::make_mut(&mut self.heap).insert(at, (id, object));
        }
        let heap = Arc::make_mut(&mut self.heap);
        let at = heap.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(Arc::make_mut(&mut heap[at].1))
    }

    pub(super) fn put_object(&mut self, id: ObjectId, object: Object) {
        works(object.entries.len() / 4);
        let heap = Arc::make_mut(&mut self.heap);
        match heap.binary_search_by_key(&id, |(id, _)| *id) {
            Ok(at) => heap[at].1 = Arc::new(object),
            Err(at) => heap.insert(at, (id, Arc::new(object))),
        }
    }

    /// Takes over what another state holds a copy of and this one has as it was before; nothing is copied for that.
    fn hold_all_of(&mut self, other: &Self) {
        // Objects that were made since are in no older list.
        let Some(last) = self.old.last().map(|(id, _)| *id) else { return };
        for (id, _) in other.heap.iter().take_while(|(id, _)| *id <= last) {
            if let (Err(at), Ok(old)) =
                (self.heap.binary_search_by_key(id, |(id, _)| *id), self.old.binary_search_by_key(id, |(id, _)| *id))
            {
                let object = self.old[old].1.clone();
                Arc::make_mut(&mut self.heap).insert(at, (*id, object));
            }
        }
    }

    /// What all roots begin with: nothing that is there now changes any more, but for copies.
    pub(super) fn settled(mut self) -> Self {
        let old = std::mem::take(&mut self.old);
        self.old = Arc::new(merge(&old, &self.heap, |old, new| new.or(old).cloned().unwrap_or_default()));
        self.heap = Arc::default();
        if self.frames.iter().any(|(_, frame)| frame.vars.len() > MAX_PLAIN) {
            for (_, frame) in Arc::make_mut(&mut self.frames).iter_mut().filter(|(_, frame)| frame.vars.len() > MAX_PLAIN) {
                let frame = Arc::make_mut(frame);
                let fixed = frame.fixed.take().unwrap_or_default();
                let mut fixed = Arc::try_unwrap(fixed).unwrap_or_else(|shared| HashMap::clone(&shared));
                fixed.extend(frame.vars.drain(..));
                frame.fixed = Some(Arc::new(fixed));
            }
        }
        self
    }

    /// The same on other ground: what it took from `before` as it was there, it has as it is in `now`. `None` where it changed some of that.
    pub(super) fn rebased(&self, before: &Self, now: &Self) -> Option<Self> {
        let frames = moved(&self.frames, &before.frames, &now.frames)?;
        let old = moved(&self.old, &before.old, &now.old)?;
        let is_plain = self.heap.is_empty() && before.heap.is_empty() && now.heap.is_empty();
        (is_plain && self.cleared == before.cleared && before.cleared == now.cleared).then(|| Self {
            frames: Arc::new(frames),
            old: Arc::new(old),
            cleared: now.cleared.clone(),
            ..Self::default()
        })
    }

    /// The names, each with its frame, that do not stand for the same in another state.
    pub(super) fn difference(&self, other: &Self) -> HashSet<(FrameId, Name), RandomState> {
        let mut out = HashSet::default();
        let mut same_objects: HashMap<ObjectId, bool, RandomState> = HashMap::default();
        for (states, is_back) in [((self, other), false), ((other, self), true)] {
            for (id, frame) in states.0.frames.iter() {
                let there = states.1.frame(*id);
                let fixed = frame.fixed.iter().flat_map(|fixed| fixed.iter());
                for (name, value) in frame.vars.iter().map(|(name, value)| (name, value)).chain(fixed) {
                    let twin = there.and_then(|there| there.get(name));
                    let is_same = match twin {
                        Some(_) if is_back => continue,
                        Some(twin) => {
                            value.is_told_as(twin) && value.objects().iter().all(|id| self.same_object(other, *id, &mut same_objects, 0))
                        }
                        None => false,
                    };
                    if !is_same {
                        out.insert((*id, name.clone()));
                    }
                }
            }
        }
        out
    }

    /// Whether an object is the same in another state, with all that is in it.
    pub(super) fn is_same_object(&self, other: &Self, id: ObjectId) -> bool {
        self.same_object(other, id, &mut HashMap::default(), 0)
    }

    fn same_object(&self, other: &Self, id: ObjectId, known: &mut HashMap<ObjectId, bool, RandomState>, depth: usize) -> bool {
        if let Some(known) = known.get(&id) {
            return *known;
        }
        // While it is looked at it counts as the same: an object may hold itself.
        known.insert(id, true);
        let is_same = match (self.object(id), other.object(id)) {
            (Some(a), Some(b)) => depth < 24 && a.is_told_as(b) && a.inner().all(|inner| self.same_object(other, inner, known, depth + 1)),
            (None, None) => true,
            _ => false,
        };
        known.insert(id, is_same);
        is_same
    }

    /// How many objects there are.
    pub(super) fn objects(&self) -> usize {
        self.heap.len()
    }

    /// For what a mark is harmless here.
    pub(super) fn clean(&self, mark: &Mark) -> Weaknesses {
        self.clean_label(&mark.label).and(mark.clean)
    }

    fn clean_label(&self, label: &Label) -> Weaknesses {
        if self.cleared.is_empty() {
            return Weaknesses::NONE;
        }
        label.line().fold(Weaknesses::NONE, |all, label| all.and(self.cleared_id(label.id)))
    }

    fn cleared_id(&self, id: u64) -> Weaknesses {
        self.cleared.iter().find(|(known, _)| *known == id).map_or(Weaknesses::NONE, |(_, weaknesses)| *weaknesses)
    }

    /// Everything that was found harmless.
    pub(super) fn cleared(&self) -> &Arc<Vec<(u64, Weaknesses)>> {
        &self.cleared
    }

    /// What was found out here about elements, said of what they are elements of.
    pub(super) fn found_of_wholes(&self, elements: &Taint) -> Vec<(u64, Weaknesses)> {
        let wholes = elements.marks().iter().filter_map(|mark| Some((&mark.label.part.as_ref()?.0, mark.label.id)));
        wholes.map(|(whole, element)| (whole.id, self.cleared_id(element))).filter(|(_, found)| *found != Weaknesses::NONE).collect()
    }

    /// Notes that a label is harmless from here.
    pub(super) fn clear(&mut self, label: u64, weaknesses: Weaknesses) {
        if self.cleared_id(label).has(weaknesses) {
            return;
        }
        let cleared = Arc::make_mut(&mut self.cleared);
        match cleared.iter_mut().find(|(known, _)| *known == label) {
            Some((_, old)) => *old = old.and(weaknesses),
            None => cleared.push((label, weaknesses)),
        }
    }

    /// Notes that a label stands for something new: what carries it already keeps what was found out before, under another label.
    pub(super) fn renew(&mut self, label: u64) {
        works(self.heap.len() + self.frames.iter().map(|(_, frame)| frame.vars.len()).sum::<usize>());
        let carries = |value: &Val| value.taint.marks().iter().any(|mark| mark.label.line().any(|label_of| label_of.id == label));
        let known = self.clone();
        let age = |value: &mut Val| {
            *value = value.map_marks(|mark| {
                let is_it = mark.label.line().any(|label_of| label_of.id == label);
                Some(if is_it { Mark { label: mark.label.aged(), clean: known.clean(mark), ..mark.clone() } } else { mark.clone() })
            });
        };
        for (_, frame) in Arc::make_mut(&mut self.frames).iter_mut().filter(|(_, frame)| frame.vars.iter().any(|(_, value)| carries(value)))
        {
            Arc::make_mut(frame).vars.iter_mut().for_each(|(_, value)| age(value));
        }
        let holds = |object: &Object| object.entries.iter().map(|(_, value)| value).chain(&object.rest).any(carries);
        for (_, object) in Arc::make_mut(&mut self.heap).iter_mut().filter(|(_, object)| holds(object)) {
            let object = Arc::make_mut(object);
            object.entries.iter_mut().map(|(_, value)| value).chain(&mut object.rest).for_each(age);
        }
        if self.cleared_id(label) != Weaknesses::NONE {
            Arc::make_mut(&mut self.cleared).retain(|(known, _)| *known != label);
        }
    }

    /// A value that keeps what was found out here, wherever it goes.
    pub(super) fn baked(&self, value: Val) -> Val {
        if self.cleared.is_empty() || value.taint.is_empty() {
            return value;
        }
        value.map_marks(|mark| Some(Mark { clean: self.clean(mark), ..mark.clone() }))
    }

    /// Whether it knows of labels to be harmless of which another state does not.
    fn knows_more_than(&self, other: &Self) -> bool {
        self.cleared.iter().any(|(label, weaknesses)| !other.cleared_id(*label).has(*weaknesses))
    }

    /// Bakes what is known here into all that is held.
    fn bake_all(&mut self) {
        let cleared = Self { cleared: self.cleared.clone(), ..Self::default() };
        for (_, frame) in Arc::make_mut(&mut self.frames).iter_mut() {
            *frame = cleared.baked_frame(frame);
        }
        for (_, object) in Arc::make_mut(&mut self.heap).iter_mut() {
            *object = cleared.baked_object(object);
        }
    }

    fn baked_frame(&self, frame: &Arc<Frame>) -> Arc<Frame> {
        let mut frame = frame.clone();
        if frame.vars.iter().any(|(_, value)| !value.taint.is_empty()) {
            for (_, value) in &mut Arc::make_mut(&mut frame).vars {
                *value = self.baked(std::mem::take(value));
            }
        }
        frame
    }

    fn baked_object(&self, object: &Arc<Object>) -> Arc<Object> {
        let mut object = object.clone();
        let tainted = |value: &Val| !value.taint.is_empty();
        if object.entries.iter().any(|(_, value)| tainted(value)) || object.rest.as_ref().is_some_and(tainted) {
            let object = Arc::make_mut(&mut object);
            for value in object.entries.iter_mut().map(|(_, value)| value).chain(&mut object.rest) {
                *value = self.baked(std::mem::take(value));
            }
        }
        object
    }

    /// Either of the two.
    pub(super) fn join(mut self, mut other: Self) -> Self {
        if self.dead {
            return other;
        }
        if other.dead {
            return self;
        }
        works(self.heap.len().max(other.heap.len()) + self.frames.iter().map(|(_, frame)| frame.vars.len()).sum::<usize>());
        let (mut mine, mut theirs) = (self.knows_more_than(&other), other.knows_more_than(&self));
        if mine && theirs {
            self.bake_all();
            other.bake_all();
            (mine, theirs) = (false, false);
        }
        // Where only one knows more, what both have alike needs no baking: what the other knows is all that holds for it.
        let knowledge = |state: &Self| Self { cleared: state.cleared.clone(), ..Self::default() };
        let (knowing, known) = (mine.then(|| knowledge(&self)), theirs.then(|| knowledge(&other)));
        if !Arc::ptr_eq(&self.cleared, &other.cleared) {
            let both = self.cleared.iter().map(|(label, weaknesses)| (*label, weaknesses.both(other.cleared_id(*label))));
            self.cleared = Arc::new(both.filter(|(_, weaknesses)| *weaknesses != Weaknesses::NONE).collect());
        }
        if !Arc::ptr_eq(&self.frames, &other.frames) {
            let baked = |state: &Option<Self>, frame: &Arc<Frame>| state.as_ref().map_or_else(|| frame.clone(), |by| by.baked_frame(frame));
            self.frames = Arc::new(merge(&self.frames, &other.frames, |a, b| match (a, b) {
                (Some(a), Some(b)) => Arc::new(join_frames(a, b, knowing.as_ref(), known.as_ref())),
                (a, b) => a.map(|a| baked(&knowing, a)).or(b.map(|b| baked(&known, b))).unwrap_or_default(),
            }));
        }
        if !Arc::ptr_eq(&self.heap, &other.heap) {
            // What only one of them changed, the other has as it was.
            self.hold_all_of(&other);
            other.hold_all_of(&self);
            let baked =
                |state: &Option<Self>, object: &Arc<Object>| state.as_ref().map_or_else(|| object.clone(), |by| by.baked_object(object));
            self.heap = Arc::new(merge(&self.heap, &other.heap, |a, b| match (a, b) {
                (Some(a), Some(b)) => Arc::new(baked(&knowing, a).join(&baked(&known, b))),
                (a, b) => a.map(|a| baked(&knowing, a)).or(b.map(|b| baked(&known, b))).unwrap_or_default(),
            }));
        }
        self
    }

    /// Whether they say the same, but for the ways that led here.
    pub(super) fn same(&self, other: &Self) -> bool {
        let frames = Arc::ptr_eq(&self.frames, &other.frames)
            || (self.frames.len() == other.frames.len()
                && self
                    .frames
                    .iter()
                    .zip(other.frames.iter())
                    .all(|((a, left), (b, right))| a == b && (Arc::ptr_eq(left, right) || same_frames(left, right))));
        let heap = Arc::ptr_eq(&self.heap, &other.heap)
            || (self.heap.len() == other.heap.len()
                && self
                    .heap
                    .iter()
                    .zip(other.heap.iter())
                    .all(|((a, left), (b, right))| a == b && (Arc::ptr_eq(left, right) || left.same(right))));
        self.dead == other.dead && frames && heap && (Arc::ptr_eq(&self.cleared, &other.cleared) || self.cleared == other.cleared)
    }
}

fn same_frames(a: &Frame, b: &Frame) -> bool {
    a.vars.len() == b.vars.len() && a.vars.iter().all(|(name, value)| b.vars.iter().any(|(known, twin)| known == name && twin.same(value)))
}

/// Either of two frames; each side's values are baked by what only it knows, where they are not alike.
fn join_frames(a: &Frame, b: &Frame, mine: Option<&State>, theirs: Option<&State>) -> Frame {
    let baked = |by: Option<&State>, value: Val| match by {
        Some(state) => state.baked(value),
        None => value,
    };
    let mut out = a.clone();
    // Mostly what both have stands at the same place.
    let at_same = |frame: &Frame, at: usize, name: &Name| frame.vars.get(at).is_some_and(|(known, _)| known == name);
    for (at, (name, value)) in out.vars.iter_mut().enumerate() {
        let twin = if at_same(b, at, name) { Some(&b.vars[at].1) } else { b.get(name) };
        match twin {
            Some(twin) if value.is(twin) => {}
            Some(twin) => *value = baked(mine, std::mem::take(value)).join(baked(theirs, twin.clone())),
            None => *value = baked(mine, std::mem::take(value)),
        }
    }
    for (at, (name, value)) in b.vars.iter().enumerate() {
        if at_same(a, at, name) || a.vars.iter().any(|(known, _)| known == name) {
            continue;
        }
        // What one of them changed, the other may have as it was.
        let value = baked(theirs, value.clone());
        let value = match a.get(name) {
            Some(old) => value.join(old.clone()),
            None => value,
        };
        out.vars.push((name.clone(), value));
    }
    out
}

/// A list with what is in `now` in place of what it shares with `before`; `None` where it has something else in its place.
fn moved<T>(all: &[(u32, Arc<T>)], before: &[(u32, Arc<T>)], now: &[(u32, Arc<T>)]) -> Option<Vec<(u32, Arc<T>)>> {
    let find = |list: &[(u32, Arc<T>)], id: u32| list.binary_search_by_key(&id, |(id, _)| *id).ok().map(|at| list[at].1.clone());
    let one = |(id, own): &(u32, Arc<T>)| match find(before, *id) {
        Some(old) if Arc::ptr_eq(&old, own) => Some((*id, find(now, *id)?)),
        Some(_) => None,
        None => Some((*id, own.clone())),
    };
    all.iter().map(one).collect()
}

/// Two lists in the order of their ids put together, by what either of them or both have.
fn merge<T>(a: &[(u32, Arc<T>)], b: &[(u32, Arc<T>)], join: impl Fn(Option<&Arc<T>>, Option<&Arc<T>>) -> Arc<T>) -> Vec<(u32, Arc<T>)> {
    let (mut out, mut at, mut other) = (Vec::with_capacity(a.len().max(b.len())), 0, 0);
    while at < a.len() || other < b.len() {
        match (a.get(at), b.get(other)) {
            (Some((left, mine)), Some((right, theirs))) if left == right => {
                out.push((*left, if Arc::ptr_eq(mine, theirs) { mine.clone() } else { join(Some(mine), Some(theirs)) }));
                at += 1;
                other += 1;
            }
            (Some((left, mine)), right) if right.is_none_or(|(right, _)| left < right) => {
                out.push((*left, join(Some(mine), None)));
                at += 1;
            }
            (_, Some((right, theirs))) => {
                out.push((*right, join(None, Some(theirs))));
                other += 1;
            }
            (_, None) => break,
        }
    }
    out
}
