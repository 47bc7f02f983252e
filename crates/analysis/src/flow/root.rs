//! Where a file can be entered: its top, its functions, its classes. Each is worked out by itself and kept while nothing that it used
//! changes.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rapidhash::fast::RandomState;

use super::eval::{Hit, Machine};
use super::ir::Name;
use super::origin::Origins;
use super::program::{Program, hash_of};
use super::setup::{Setup, bodies, is_unknown, set_up};
use super::shared::Shared;
use super::top::{Base, is_called_elsewhere, top};
use super::value::{Closure, FrameId, ItemId};
use crate::expr::stable_hash;
use crate::language::Language;

/// Revisions for which what is not asked for stays: while a bracket is open, half a file may be gone.
const MAX_AGE: u8 = 12;

/// Tops that are remembered.
const MAX_BASES: usize = 4;

/// What one root found, and what that rests on.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// The items that it ran, with their texts.
    pub(super) used: Vec<(ItemId, u64)>,
    /// What it looked up of what the file's top left.
    pub(super) asked: Vec<(FrameId, Name)>,
    /// The classes that it looked into, with the items that they were made of.
    pub(super) classes: Vec<(Name, u64)>,
    pub(super) base: Arc<Base>,
    /// What it was given, where that was not enough.
    pub(super) short_of: Option<u32>,
    pub(super) hits: Vec<Hit>,
    pub(super) exhausted: bool,
}

/// What a revision keeps for the next one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    /// What the file's top left, the latest first, and before that: a bracket that is opened is closed soon.
    bases: Vec<Arc<Base>>,
    /// Where it was entered, in this order.
    entered: Shared<Entered>,
    /// The classes whose methods are among these.
    setups: Arc<[Arc<Setup>]>,
    /// Hashes of the names of all functions and classes of which it matters who calls them.
    named: Arc<HashSet<u64, RandomState>>,
    /// What was found where it was not entered this time.
    aged: Arc<HashMap<u64, Aged, RandomState>>,
    /// By the class and the items that it is made of, with the number of revisions for which it was not asked for.
    classes: Arc<HashMap<u64, (Arc<Setup>, u8), RandomState>>,
}

/// A place where the file was entered.
#[derive(Debug, Clone)]
struct Entered {
    id: u64,
    how: How,
    found: Arc<Found>,
    /// What was found before that: what is typed is taken back often.
    earlier: Option<Arc<Found>>,
    /// The items that it rests on, a bit each that may stand for others too.
    used: u64,
    /// Whether there is nothing to tell of it.
    is_silent: bool,
}

/// How a root is entered.
#[derive(Debug, Clone)]
enum How {
    /// A function that the top hands to a framework, by its place among these.
    Handled(usize),
    /// A function of the top, by its place among those that it made, and whether the file calls it.
    Function(usize, bool),
    /// A method, by its place in its class, and whether nothing is known of what it is handed.
    Method(Arc<Setup>, usize, bool),
}

#[derive(Debug, Clone)]
struct Aged {
    found: Arc<Found>,
    earlier: Option<Arc<Found>>,
    /// For how many revisions it was not asked for.
    age: u8,
}

/// How a file differs from the revision before, if it is made of the same items but for what stands in some of them.
#[derive(Debug)]
pub(crate) struct Differing {
    /// These items.
    pub(crate) items: Vec<ItemId>,
    /// Hashes of names that are called from more or fewer items.
    pub(crate) called: Vec<u64>,
    /// Whether the same items matter, and the same ones change fields of their class.
    pub(crate) is_inner: bool,
}

/// All that was found, and whether a bound was reached.
#[derive(Debug, Default)]
pub(crate) struct Followed {
    pub(crate) hits: Vec<Hit>,
    pub(crate) exhausted: bool,
}

/// Says whether what was found before still holds.
struct Judge<'a> {
    program: &'a Program,
    budget: u32,
    /// The items that are not as in the revision before, if all else is.
    recent: Option<&'a [ItemId]>,
    base: &'a Arc<Base>,
    /// What the classes are made of now.
    hashes: HashMap<Name, u64, RandomState>,
    /// The names that other tops left otherwise.
    changed: HashMap<*const Base, HashSet<(FrameId, Name), RandomState>, RandomState>,
}

impl Judge<'_> {
    /// Whether it holds now; `held` says that it did in the revision before.
    fn holds(&mut self, found: &Found, held: bool) -> bool {
        if found.short_of.is_some_and(|given| given != self.budget) {
            return false;
        }
        // What held a moment ago and rests on nothing that changed holds still.
        let is_untouched = held && self.recent.is_some_and(|changed| !is_touched(&found.used, changed));
        if is_untouched && Arc::ptr_eq(&found.base, self.base) {
            return true;
        }
        if !is_untouched && !is_same(self.program, &found.used) {
            return false;
        }
        let (program, hashes) = (self.program, &mut self.hashes);
        let mut hash = |class: &Name| *hashes.entry(class.clone()).or_insert_with(|| class_hash(program, class));
        if !found.classes.iter().all(|(class, items)| hash(class) == *items) {
            return false;
        }
        if Arc::ptr_eq(&found.base, self.base) {
            return true;
        }
        // Its frames and objects are counted on from those of the top.
        let (old, new) = (&found.base, self.base);
        if old.frames != new.frames || old.objects != new.objects || old.state.cleared() != new.state.cleared() {
            return false;
        }
        let changed = self.changed.entry(Arc::as_ptr(old)).or_insert_with(|| new.state.difference(&old.state));
        changed.is_empty() || !found.asked.iter().any(|asked| changed.contains(asked))
    }
}

/// The hash of the items that a class is made of.
fn class_hash(program: &Program, class: &Name) -> u64 {
    program.class(class).map_or(0, |info| stable_hash(&info.items))
}

/// What all roots have in common.
struct Ground<'a> {
    language: &'a Language,
    program: &'a Program,
    budget: u32,
    base: &'a Arc<Base>,
    /// What a root has to reach; `None` if all are entered.
    origins: Option<&'a Origins>,
}

impl Ground<'_> {
    /// Whether something can be found from one of these items.
    fn is_promising(&self, items: &[ItemId]) -> bool {
        self.origins.is_none_or(|origins| items.iter().any(|item| origins.are_reached_from(*item)))
    }

    fn judge<'j>(&'j self, differing: Option<&'j Differing>) -> Judge<'j> {
        let recent = differing.map(|differing| &*differing.items);
        Judge {
            program: self.program,
            budget: self.budget,
            recent,
            base: self.base,
            hashes: HashMap::default(),
            changed: HashMap::default(),
        }
    }

    /// Works a root out.
    fn enter(&self, how: &How) -> Found {
        let (state, frames, objects) = match how {
            How::Handled(_) | How::Function(..) => (&self.base.state, self.base.frames, self.base.objects),
            How::Method(setup, ..) => (&setup.state, setup.frames, setup.objects),
        };
        let mut machine = Machine::new(self.language, self.program, self.budget, state.clone(), frames, objects);
        machine.modules.clone_from(&self.base.modules);
        match how {
            How::Handled(at) => {
                let (closure, parameters) = &self.base.handled[*at];
                machine.enter_function(closure, Some(parameters), true);
            }
            How::Function(at, is_called) => machine.enter_function(&self.base.made[*at].closure, None, !is_called),
            How::Method(setup, at, is_unknown) => machine.enter_function(&setup.methods[*at], None, *is_unknown),
        }
        found(machine, self.program, self.base)
    }
}

impl Entered {
    fn new(id: u64, how: How, found: Arc<Found>, earlier: Option<Arc<Found>>) -> Self {
        let (used, is_silent) = (bits(found.used.iter().map(|(item, _)| item)), found.hits.is_empty() && !found.exhausted);
        Self { id, how, found, earlier, used, is_silent }
    }
}

/// Items as bits, which other items may share.
fn bits<'i>(items: impl Iterator<Item = &'i ItemId>) -> u64 {
    items.fold(0, |all, item| all | 1 << (item % 64))
}

impl Followed {
    fn add(&mut self, hits: &[Hit], exhausted: bool) {
        self.hits.extend(hits.iter().cloned());
        self.exhausted |= exhausted;
    }

    /// All that a revision found.
    fn of(kept: &Kept) -> Self {
        let mut out = Self::default();
        kept.bases.first().iter().for_each(|base| out.add(&base.hits, base.exhausted));
        kept.entered.iter().filter(|entered| !entered.is_silent).for_each(|entered| out.add(&entered.found.hits, entered.found.exhausted));
        kept.setups.iter().for_each(|setup| out.add(&setup.found.hits, setup.found.exhausted));
        out
    }
}

/// Follows values from all places where the file can be entered.
///
/// `differing` says how it differs from the revision that `kept` is of, if that is only inside items. With `origins`, only places are
/// entered from which one of these can be reached.
pub(crate) fn follow(
    language: &Language,
    program: &Program,
    relevant: &HashSet<ItemId, RandomState>,
    origins: Option<&Origins>,
    kept: &Kept,
    differing: Option<&Differing>,
) -> (Followed, Kept) {
    let budget = super::eval::budget(relevant.len());
    let inner = differing.filter(|differing| differing.is_inner);
    let again =
        inner.and_then(|differing| again(&Ground { language, program, budget, base: kept.bases.first()?, origins }, kept, differing));
    let next = again.unwrap_or_else(|| {
        let known = kept.bases.iter().find(|base| base.rests_on(program));
        let base = known.cloned().unwrap_or_else(|| Arc::new(top(language, program)));
        let origins = origins.filter(|origins| !origins.are_in(&base.state));
        anew(&Ground { language, program, budget, base: &base, origins }, relevant, kept, differing)
    });
    (Followed::of(&next), next)
}

/// Enters the file where it was entered before, if what differs cannot make that other places; works out again only what rests on it.
fn again(ground: &Ground<'_>, kept: &Kept, differing: &Differing) -> Option<Kept> {
    let changed = &differing.items;
    if differing.called.iter().any(|name| kept.named.contains(name))
        || is_touched(&ground.base.used, changed)
        || kept.setups.iter().any(|setup| is_touched(&setup.found.used, changed))
    {
        return None;
    }
    let mut judge = ground.judge(Some(differing));
    let mut next = kept.clone();
    let mask = bits(changed.iter());
    for (at, old) in kept.entered.iter().enumerate().filter(|(_, old)| old.used & mask != 0) {
        if judge.holds(&old.found, true) {
            continue;
        }
        let known = old.earlier.as_ref().filter(|found| judge.holds(found, false));
        let found = known.cloned().unwrap_or_else(|| Arc::new(ground.enter(&old.how)));
        next.entered.set(at, Entered::new(old.id, old.how.clone(), found, Some(old.found.clone())));
    }
    Some(next)
}

/// Finds out where the file can be entered, and takes over what still holds there.
fn anew(ground: &Ground<'_>, relevant: &HashSet<ItemId, RandomState>, kept: &Kept, differing: Option<&Differing>) -> Kept {
    let Ground { language, program, budget, base, origins } = *ground;
    let mut judge = ground.judge(differing);
    let mut bases = vec![base.clone()];
    bases.extend(kept.bases.iter().filter(|old| !Arc::ptr_eq(old, base)).take(MAX_BASES - 1).cloned());
    let entered_before = kept.entered.iter().map(|old| (old.id, Aged { found: old.found.clone(), earlier: old.earlier.clone(), age: 0 }));
    let mut before: HashMap<u64, Aged, RandomState> =
        kept.aged.iter().map(|(id, aged)| (*id, aged.clone())).chain(entered_before).collect();
    let mut all: Vec<Entered> = Vec::new();
    let mut run = |id: u64, how: How, judge: &mut Judge<'_>| {
        let old = before.remove(&id);
        let latest = old.as_ref().filter(|old| judge.holds(&old.found, old.age == 0)).map(|old| &old.found);
        let known = latest.or_else(|| old.as_ref()?.earlier.as_ref().filter(|found| judge.holds(found, false)));
        let found = known.cloned().unwrap_or_else(|| Arc::new(ground.enter(&how)));
        let earlier = match old {
            Some(old) if Arc::ptr_eq(&old.found, &found) => old.earlier,
            old => old.map(|old| old.found),
        };
        all.push(Entered::new(id, how, found, earlier));
    };
    let mut named: HashSet<u64, RandomState> = HashSet::default();
    let mut entered: HashSet<(ItemId, u32, FrameId), RandomState> = HashSet::default();
    for (at, (closure, parameters)) in base.handled.iter().enumerate().filter(|(_, (closure, _))| relevant.contains(&closure.item)) {
        entered.insert(closure.id());
        let is_given = origins.is_some_and(|origins| parameters.iter().any(|value| origins.is_one(value)));
        if !is_given && !ground.is_promising(&[closure.item]) {
            continue;
        }
        let parameters: Vec<Option<&Name>> = parameters.iter().map(|value| value.path.as_ref()).collect();
        run(stable_hash(&("handled", closure.id(), parameters)), How::Handled(at), &mut judge);
    }
    for (at, made) in base.made.iter().enumerate() {
        let closure = &made.closure;
        let is_of_interest = relevant.contains(&closure.item) || relevant.contains(&made.origin);
        if is_of_interest && ground.is_promising(&[closure.item, made.origin]) && entered.insert(closure.id()) {
            // Who calls it may change while the file's top stays as it is.
            let is_called = made.is_run || is_called_elsewhere(program, closure);
            named.insert(hash_of(&closure.function.name));
            run(stable_hash(&("function", closure.id(), is_called)), How::Function(at, is_called), &mut judge);
        }
    }
    let of_interest = program
        .classes()
        .filter(|(_, info)| info.items.iter().any(|item| relevant.contains(item)) && !info.methods.is_empty())
        .map(|(name, _)| name);
    let mut names: Vec<&Name> = of_interest.collect();
    names.sort();
    let mut classes: HashMap<u64, (Arc<Setup>, u8), RandomState> = HashMap::default();
    let mut setups = Vec::new();
    for class in names {
        let bodies = bodies(program, class);
        if !ground.is_promising(&bodies.iter().map(|(item, _)| *item).collect::<Vec<_>>()) {
            continue;
        }
        let key = stable_hash(&(class, &bodies));
        let known = kept.classes.get(&key);
        let old = known
            .filter(|(setup, age)| {
                setup.bodies == bodies && setup.is_called_alike(language, program, class) && judge.holds(&setup.found, *age == 0)
            })
            .map(|(setup, _)| setup);
        let setup = old.and_then(|setup| setup.on(base)).unwrap_or_else(|| {
            let mut setup = set_up(language, program, budget, base, class, bodies);
            // Where it comes to the same as before, what was found with it still holds.
            if let Some((old, _)) = kept.classes.get(&key).filter(|(old, _)| setup.comes_to(old)) {
                setup.id = old.id;
            }
            Arc::new(setup)
        });
        named.insert(hash_of(class));
        named.extend(setup.methods.iter().map(|method| hash_of(&method.function.name)));
        // What a method puts into a field, any other may find there.
        let changing: Vec<ItemId> = setup.called.iter().map(|(at, _)| setup.methods[*at].item).collect();
        let is_filled = ground.is_promising(&changing);
        let is_of_interest = |method: &Closure| relevant.contains(&method.item) && (is_filled || ground.is_promising(&[method.item]));
        for (at, method) in setup.methods.iter().enumerate().filter(|(_, method)| is_of_interest(method)) {
            let is_unknown = is_unknown(program, language, method, class);
            // The object that it is called on is that of this very set-up.
            let id = stable_hash(&("method", class, method.id(), is_unknown, setup.id));
            run(id, How::Method(setup.clone(), at, is_unknown), &mut judge);
        }
        classes.insert(key, (setup.clone(), 0));
        setups.push(setup);
    }
    // What is not there now may be there again soon.
    let aged = before.into_iter().filter(|(_, old)| old.age < MAX_AGE).map(|(id, old)| (id, Aged { age: old.age + 1, ..old })).collect();
    for (class, (setup, age)) in kept.classes.iter().filter(|(_, (_, age))| *age < MAX_AGE) {
        classes.entry(*class).or_insert_with(|| (setup.clone(), age + 1));
    }
    Kept {
        bases,
        entered: all.into_iter().collect(),
        setups: setups.into(),
        named: Arc::new(named),
        aged: Arc::new(aged),
        classes: Arc::new(classes),
    }
}

/// Whether items are among those that something rests on.
fn is_touched(used: &[(ItemId, u64)], changed: &[ItemId]) -> bool {
    changed.iter().any(|id| used.binary_search_by_key(id, |(id, _)| *id).is_ok())
}

/// The items that were run, each as it was.
pub(super) fn ran(machine: &Machine<'_>, program: &Program) -> Vec<(ItemId, u64)> {
    // An item that is broken is looked at again each time.
    let version = |item: &ItemId| program.entry(*item).map(|entry| if entry.is_whole { entry.version } else { 0 });
    let mut used: Vec<(ItemId, u64)> = machine.used.iter().filter_map(|item| Some((*item, version(item)?))).collect();
    used.sort_unstable();
    used
}

/// Whether items are as they were when they were run.
pub(super) fn is_same(program: &Program, used: &[(ItemId, u64)]) -> bool {
    used.iter().all(|(item, version)| program.entry(*item).is_some_and(|entry| entry.is_whole && entry.version == *version))
}

/// Ends a root: calls what it made and nobody called, and notes what it rests on.
fn found(mut machine: Machine<'_>, program: &Program, base: &Arc<Base>) -> Found {
    machine.call_left();
    rests_on(&mut machine, program, base)
}

pub(super) fn rests_on(machine: &mut Machine<'_>, program: &Program, base: &Arc<Base>) -> Found {
    // The places on a value's way are told, also those that were run before this root began.
    let passed: Vec<ItemId> = machine.hits.iter().flat_map(|hit| hit.steps.iter().map(|(spot, _)| spot.item)).collect();
    machine.used.extend(passed);
    let used = ran(machine, program);
    let asked = machine.asked.iter().filter(|(frame, _)| *frame <= base.frames).cloned().collect();
    let classes = machine.asked_classes.borrow().iter().map(|class| (class.clone(), class_hash(program, class))).collect();
    let short_of = machine.exhausted.then_some(machine.budget);
    Found { used, asked, classes, base: base.clone(), short_of, hits: std::mem::take(&mut machine.hits), exhausted: machine.exhausted }
}
