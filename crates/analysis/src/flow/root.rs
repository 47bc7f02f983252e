//! Where a file can be entered: its top, its functions, its classes. Each is worked out by itself and kept while nothing that it used
//! changes.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use caveat_catalog::flow::{Kinds, Role};
use rapidhash::fast::RandomState;

use super::call::Given;
use super::class::constructor;
use super::eval::{FILE, Hit, Machine};
use super::ir::{Name, Parameter, Pattern, Receiver, Span};
use super::label::{Label, Mark, Taint, Traits, Weaknesses};
use super::program::Program;
use super::state::{Frame, State};
use super::value::{Closure, FrameId, ItemId, ObjectId, Val};
use crate::expr::stable_hash;
use crate::language::Language;

/// Items of the file's top behind which what was found so far is put away.
const SETTLE: usize = 200;

/// Numbers for set-ups.
static SETUPS: AtomicU64 = AtomicU64::new(0);

/// Functions that one root made and never called, which are called at its end, at most.
const MAX_LEFT: usize = 64;

/// What the file's top leaves: the values of its names.
#[derive(Debug)]
pub(crate) struct Base {
    /// What it rests on: the items in their order, and the texts of those whose functions ran.
    order: Arc<[ItemId]>,
    used: Vec<(ItemId, u64)>,
    state: State,
    frames: FrameId,
    objects: ObjectId,
    modules: HashMap<Name, FrameId, RandomState>,
    made: Vec<Made>,
    handled: Vec<(Closure, Vec<Val>)>,
    hits: Vec<Hit>,
    exhausted: bool,
}

/// A function that the file's top made and did not call.
#[derive(Debug)]
struct Made {
    closure: Closure,
    /// The item at the file's top that led to it.
    origin: ItemId,
    /// Whether the file's top calls it.
    is_run: bool,
}

/// What one root found, and what that rests on.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// The items that it ran, with their texts.
    used: Vec<(ItemId, u64)>,
    /// What it looked up of what the file's top left.
    asked: Vec<(FrameId, Name)>,
    /// The classes that it looked into, with the items that they were made of.
    classes: Vec<(Name, u64)>,
    base: Arc<Base>,
    /// What it was given, where that was not enough.
    short_of: Option<u32>,
    hits: Vec<Hit>,
    exhausted: bool,
}

/// What a revision keeps for the next one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    /// What the file's top left, the latest first, and before that: a bracket that is opened is closed soon.
    bases: Vec<Arc<Base>>,
    /// What each root found, and what it found before that: what is typed is taken back often.
    roots: HashMap<u64, KeptRoot, RandomState>,
    /// By the class and the items that it is made of.
    classes: HashMap<u64, (Arc<Setup>, u8), RandomState>,
}

#[derive(Debug, Clone)]
struct KeptRoot {
    found: Arc<Found>,
    earlier: Option<Arc<Found>>,
    /// For how many revisions it was not asked for.
    age: u8,
}

/// A class with an object of which nobody has called a method yet, but those that give it its fields.
#[derive(Debug)]
struct Setup {
    /// Tells it from any other.
    id: u64,
    /// What it rests on, and what was found on the way.
    found: Found,
    /// The items of its methods and whether they change fields.
    bodies: Vec<(ItemId, bool)>,
    /// Which of them were called to give it its fields, and whether nothing was known of what they are handed.
    called: Vec<(usize, bool)>,
    state: State,
    frames: FrameId,
    objects: ObjectId,
    methods: Vec<Closure>,
}

/// All that was found, and whether a bound was reached.
#[derive(Debug, Default)]
pub(crate) struct Followed {
    pub(crate) hits: Vec<Hit>,
    pub(crate) exhausted: bool,
}

/// Revisions for which what is not asked for stays: while a bracket is open, half a file may be gone.
const MAX_AGE: u8 = 12;

/// Tops that are remembered.
const MAX_BASES: usize = 4;

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

impl Base {
    /// Whether it is what the file's top leaves now.
    fn rests_on(&self, program: &Program) -> bool {
        (Arc::ptr_eq(&self.order, &program.order) || self.order == program.order) && is_same(program, &self.used)
    }
}

impl Judge<'_> {
    /// Whether it holds now; `held` says that it did in the revision before.
    fn holds(&mut self, found: &Found, held: bool) -> bool {
        if found.short_of.is_some_and(|given| given != self.budget) {
            return false;
        }
        let is_touched = |changed: &[ItemId]| changed.iter().any(|id| found.used.binary_search_by_key(id, |(id, _)| *id).is_ok());
        // What held a moment ago and rests on nothing that changed holds still.
        let is_untouched = held && self.recent.is_some_and(|changed| !is_touched(changed));
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

/// Follows values from all places where the file can be entered.
///
/// `changed` are the items that are not as in the revision that `kept` is of, if that is all that changed.
pub(crate) fn follow(
    language: &Language,
    program: &Program,
    relevant: &HashSet<ItemId, RandomState>,
    kept: &Kept,
    changed: Option<&[ItemId]>,
) -> (Followed, Kept) {
    let known = kept.bases.iter().find(|base| base.rests_on(program));
    let base = known.cloned().unwrap_or_else(|| Arc::new(top(language, program)));
    let budget = super::eval::budget(relevant.len());
    let mut judge = Judge { program, budget, recent: changed, base: &base, hashes: HashMap::default(), changed: HashMap::default() };
    let mut next = Kept { bases: vec![base.clone()], ..Kept::default() };
    next.bases.extend(kept.bases.iter().filter(|old| !Arc::ptr_eq(old, &base)).take(MAX_BASES - 1).cloned());
    let mut out = Followed { hits: base.hits.clone(), exhausted: base.exhausted };
    let mut run = |id: u64, next: &mut Kept, judge: &mut Judge<'_>, enter: &mut dyn FnMut() -> Found| {
        let old = kept.roots.get(&id);
        let latest = old.filter(|old| judge.holds(&old.found, old.age == 0)).map(|old| &old.found);
        let known = latest.or_else(|| old?.earlier.as_ref().filter(|found| judge.holds(found, false)));
        let found = known.cloned().unwrap_or_else(|| Arc::new(enter()));
        out.hits.extend(found.hits.iter().cloned());
        out.exhausted |= found.exhausted;
        let earlier = match old {
            Some(old) if Arc::ptr_eq(&old.found, &found) => old.earlier.clone(),
            old => old.map(|old| old.found.clone()),
        };
        next.roots.insert(id, KeptRoot { found, earlier, age: 0 });
    };
    let fresh = || {
        let mut machine = Machine::new(language, program, budget, base.state.clone(), base.frames, base.objects);
        machine.modules.clone_from(&base.modules);
        machine
    };
    let mut entered: HashSet<(ItemId, u32, FrameId), RandomState> = HashSet::default();
    for (closure, parameters) in base.handled.iter().filter(|(closure, _)| relevant.contains(&closure.item)) {
        entered.insert(closure.id());
        let parameters_id: Vec<Option<&Name>> = parameters.iter().map(|value| value.path.as_ref()).collect();
        run(stable_hash(&("handled", closure.id(), parameters_id)), &mut next, &mut judge, &mut || {
            let mut machine = fresh();
            machine.enter_function(closure, Some(parameters), true);
            found(machine, program, &base)
        });
    }
    for made in base.made.iter().filter(|made| relevant.contains(&made.closure.item) || relevant.contains(&made.origin)) {
        if entered.insert(made.closure.id()) {
            // Who calls it may change while the file's top stays as it is.
            let is_called = made.is_run || is_called_elsewhere(program, &made.closure);
            run(stable_hash(&("function", made.closure.id(), is_called)), &mut next, &mut judge, &mut || {
                let mut machine = fresh();
                machine.enter_function(&made.closure, None, !is_called);
                found(machine, program, &base)
            });
        }
    }
    let mut classes: Vec<&Name> = program
        .classes()
        .filter(|(_, info)| info.items.iter().any(|item| relevant.contains(item)) && !info.methods.is_empty())
        .map(|(name, _)| name)
        .collect();
    classes.sort();
    let mut setups = Vec::new();
    for class in classes {
        let bodies = bodies(program, class);
        let key = stable_hash(&(class, &bodies));
        let known = kept.classes.get(&key);
        let old = known
            .filter(|(setup, age)| {
                setup.bodies == bodies && setup.is_called_alike(language, program, class) && judge.holds(&setup.found, *age == 0)
            })
            .map(|(setup, _)| setup);
        let setup = old.and_then(|setup| setup.on(&base)).unwrap_or_else(|| {
            let mut setup = set_up(language, program, budget, &base, class, bodies);
            // Where it comes to the same as before, what was found with it still holds.
            if let Some((old, _)) = kept.classes.get(&key).filter(|(old, _)| setup.comes_to(old)) {
                setup.id = old.id;
            }
            Arc::new(setup)
        });
        for method in setup.methods.iter().filter(|method| relevant.contains(&method.item)) {
            let is_unknown = is_unknown(program, language, method, class);
            // The object that it is called on is that of this very set-up.
            let id = stable_hash(&("method", class, method.id(), is_unknown, setup.id));
            run(id, &mut next, &mut judge, &mut || {
                let mut machine = Machine::new(language, program, budget, setup.state.clone(), setup.frames, setup.objects);
                machine.modules.clone_from(&base.modules);
                machine.enter_function(method, None, is_unknown);
                found(machine, program, &base)
            });
        }
        next.classes.insert(key, (setup.clone(), 0));
        setups.push(setup);
    }
    for setup in setups {
        out.hits.extend(setup.found.hits.iter().cloned());
        out.exhausted |= setup.found.exhausted;
    }
    // What is not there now may be there again soon.
    for (id, old) in kept.roots.iter().filter(|(_, old)| old.age < MAX_AGE) {
        next.roots.entry(*id).or_insert_with(|| KeptRoot { age: old.age + 1, ..old.clone() });
    }
    for (class, (setup, age)) in kept.classes.iter().filter(|(_, (_, age))| *age < MAX_AGE) {
        next.classes.entry(*class).or_insert_with(|| (setup.clone(), age + 1));
    }
    (out, next)
}

/// Whether nothing is known of what a method is handed: nobody in the file calls it, or makes an object of its class.
fn is_unknown(program: &Program, language: &Language, method: &Closure, class: &Name) -> bool {
    let constructor = constructor(language.family);
    let own = if &*method.function.name == constructor { class } else { &method.function.name };
    !program.is_called(own, method.item)
}

impl Setup {
    /// The same with what the file's top leaves now, where its methods will see it.
    fn on(self: &Arc<Self>, base: &Arc<Base>) -> Option<Arc<Self>> {
        if Arc::ptr_eq(&self.found.base, base) {
            return Some(self.clone());
        }
        Some(Arc::new(Self {
            id: self.id,
            found: Found { base: base.clone(), ..self.found.clone() },
            bodies: self.bodies.clone(),
            called: self.called.clone(),
            state: self.state.rebased(&self.found.base.state, &base.state)?,
            frames: self.frames,
            objects: self.objects,
            methods: self.methods.clone(),
        }))
    }

    /// Whether as much is known of what its methods are handed as when they were called.
    fn is_called_alike(&self, language: &Language, program: &Program, class: &Name) -> bool {
        self.called.iter().all(|(at, was_unknown)| is_unknown(program, language, &self.methods[*at], class) == *was_unknown)
    }

    /// Whether the object and all around it is as in another set-up.
    fn comes_to(&self, old: &Self) -> bool {
        let ids = |setup: &Self| setup.methods.iter().map(Closure::id).collect::<Vec<_>>();
        self.frames == old.frames
            && self.objects == old.objects
            && ids(self) == ids(old)
            && self.state.cleared() == old.state.cleared()
            && self.state.difference(&old.state).is_empty()
            && self
                .methods
                .iter()
                .filter_map(|method| method.this.as_ref())
                .all(|this| this.objects().iter().all(|id| self.state.is_same_object(&old.state, *id)))
    }
}

/// Runs the file's top.
fn top(language: &Language, program: &Program) -> Base {
    let mut state = State::default();
    state.push_frame(FILE, Frame::default());
    // It is one root, and has what one root may have.
    let definitions = u32::try_from(program.order.len()).unwrap_or(u32::MAX / 16);
    let budget = super::eval::budget(1).saturating_add(definitions.saturating_mul(8));
    let mut machine = Machine::new(language, program, budget, state, FILE, 0);
    machine.defers = true;
    for (at, id) in program.order.iter().enumerate() {
        if at % SETTLE == SETTLE - 1 {
            // A file with many names is not to be searched one by one.
            machine.last_alive = State::default();
            machine.state = std::mem::take(&mut machine.state).settled();
        }
        let Some(entry) = program.entries.get(id).filter(|entry| entry.class.is_none()) else { continue };
        machine.item = *id;
        machine.origin = *id;
        machine.last_alive = machine.state.clone();
        machine.frame = machine.module_frame(&entry.module);
        machine.eval(&entry.lowered.node);
        if machine.state.dead {
            // A script that ends itself: what stands behind may still be called.
            machine.revive();
        }
    }
    let (frames, objects) = machine.counters();
    let (made, origins) = (std::mem::take(&mut machine.made), std::mem::take(&mut machine.origins));
    let is_open = |closure: &Closure| !machine.called.contains(&closure.id());
    let made: Vec<Made> = made
        .into_iter()
        .zip(origins)
        .filter(|(closure, _)| is_open(closure) || (closure.frame == FILE && is_plain(closure)))
        .map(|(closure, origin)| Made { is_run: !is_open(&closure), closure, origin })
        .collect();
    Base {
        order: program.order.clone(),
        used: ran(&machine, program),
        frames,
        objects,
        modules: machine.modules.clone(),
        made,
        handled: std::mem::take(&mut machine.handled),
        hits: std::mem::take(&mut machine.hits),
        exhausted: machine.exhausted,
        state: machine.state.settled(),
    }
}

/// The items that were run, each as it was.
fn ran(machine: &Machine<'_>, program: &Program) -> Vec<(ItemId, u64)> {
    // An item that is broken is looked at again each time.
    let version = |item: &ItemId| program.entries.get(item).map(|entry| if entry.is_whole { entry.version } else { 0 });
    let mut used: Vec<(ItemId, u64)> = machine.used.iter().filter_map(|item| Some((*item, version(item)?))).collect();
    used.sort_unstable();
    used
}

/// Whether items are as they were when they were run.
fn is_same(program: &Program, used: &[(ItemId, u64)]) -> bool {
    used.iter().all(|(item, version)| program.entries.get(item).is_some_and(|entry| entry.is_whole && entry.version == *version))
}

/// Whether a function is no decorator's plaything: it may be entered by itself, though the file calls it as well.
fn is_plain(closure: &Closure) -> bool {
    closure.function.decorators.is_empty() && !closure.function.name.is_empty()
}

/// Whether another place of the file calls a function: then it is called from there, with what is known there.
fn is_called_elsewhere(program: &Program, closure: &Closure) -> bool {
    if closure.function.name.is_empty() {
        return false;
    }
    program.is_called(&closure.function.name, closure.item)
}

/// Ends a root: calls what it made and nobody called, and notes what it rests on.
fn found(mut machine: Machine<'_>, program: &Program, base: &Arc<Base>) -> Found {
    machine.call_left();
    rests_on(&mut machine, program, base)
}

fn rests_on(machine: &mut Machine<'_>, program: &Program, base: &Arc<Base>) -> Found {
    // The places on a value's way are told, also those that were run before this root began.
    let passed: Vec<ItemId> = machine.hits.iter().flat_map(|hit| hit.steps.iter().map(|(spot, _)| spot.item)).collect();
    machine.used.extend(passed);
    let used = ran(machine, program);
    let asked = machine.asked.iter().filter(|(frame, _)| *frame <= base.frames).cloned().collect();
    let classes = machine.asked_classes.borrow().iter().map(|class| (class.clone(), class_hash(program, class))).collect();
    let short_of = machine.exhausted.then_some(machine.budget);
    Found { used, asked, classes, base: base.clone(), short_of, hits: std::mem::take(&mut machine.hits), exhausted: machine.exhausted }
}

/// The items of a class's methods, its own and those it inherits, and whether they change fields.
fn bodies(program: &Program, class: &Name) -> Vec<(ItemId, bool)> {
    let mut out = Vec::new();
    let mut pending = vec![class.clone()];
    while let Some(name) = pending.pop() {
        let Some(info) = program.class(&name).filter(|_| out.len() < 1_000) else { continue };
        let changes = |item: &ItemId| program.entries.get(item).is_some_and(|entry| entry.lowered.changes_fields);
        out.extend(info.items.iter().map(|item| (*item, changes(item))));
        for base in &info.bases {
            if let super::ir::Op::Name(base) = &base.op
                && *base != name
                && !pending.contains(base)
            {
                pending.push(base.clone());
            }
        }
    }
    out
}

/// Makes an object of a class and calls what gives it its fields: its constructor, and the methods that change them, in any order.
fn set_up(language: &Language, program: &Program, budget: u32, base: &Arc<Base>, class: &Name, bodies: Vec<(ItemId, bool)>) -> Setup {
    let mut machine = Machine::new(language, program, budget, base.state.clone(), base.frames, base.objects);
    machine.modules.clone_from(&base.modules);
    let this = machine.object_of(class);
    let mut list = program.class(class).map(|info| info.methods.clone()).unwrap_or_default();
    machine.inherited(class, &mut list, 0);
    let mut methods = Vec::new();
    for (item, function) in list {
        let bound = match function.receiver {
            Receiver::None => None,
            _ => Some(Box::new(this.clone())),
        };
        let (index, frame) = (program.index_of(item, &function), machine.frame_of(item));
        methods.push(Closure { item, index, function, frame, this: bound, class: Some(class.clone()) });
    }
    let constructor = constructor(language.family);
    let changes = |method: &&Closure| {
        method.this.is_some()
            && (&*method.function.name == constructor
                || program.entries.get(&method.item).is_some_and(|entry| entry.lowered.changes_fields))
    };
    let mut changing: Vec<&Closure> = methods.iter().filter(changes).collect();
    changing.sort_by_key(|method| &*method.function.name != constructor);
    let called = methods.iter().enumerate().filter(|(_, method)| changes(method));
    let called = called.map(|(at, method)| (at, is_unknown(program, language, method, class))).collect();
    for round in 0..2 {
        let before = machine.state.clone();
        for method in &changing {
            let is_constructor = &*method.function.name == constructor;
            if round > 0 && is_constructor {
                continue;
            }
            let outside = machine.state.clone();
            let is_unknown = is_unknown(program, language, method, class);
            machine.enter_function(method, None, is_unknown);
            if !is_constructor {
                machine.state = std::mem::take(&mut machine.state).join(outside);
            }
        }
        let id = this.only_object();
        let is_settled = match (id.and_then(|id| before.object(id)), id.and_then(|id| machine.state.object(id))) {
            (Some(old), Some(new)) => old.same(new),
            _ => true,
        };
        if is_settled || changing.len() < 2 {
            break;
        }
    }
    let (frames, objects) = machine.counters();
    let found = rests_on(&mut machine, program, base);
    Setup {
        id: SETUPS.fetch_add(1, Ordering::Relaxed),
        found,
        bodies,
        called,
        state: std::mem::take(&mut machine.state).settled(),
        frames,
        objects,
        methods,
    }
}

impl Machine<'_> {
    /// The frame of a module of the file; its own for the file itself.
    pub(super) fn module_frame(&mut self, module: &Name) -> FrameId {
        if module.is_empty() {
            return FILE;
        }
        if let Some(frame) = self.modules.get(module) {
            return *frame;
        }
        let frame = self.new_frame(Frame { parent: Some(FILE), ..Frame::default() });
        self.modules.insert(module.clone(), frame);
        frame
    }

    /// Goes on behind something that never comes back.
    fn revive(&mut self) {
        let exit = self.call_record().exit.take();
        match exit {
            Some(state) => self.state = state,
            None => self.state = self.last_alive.clone(),
        }
    }

    /// Calls a function as somebody outside does.
    fn enter_function(&mut self, closure: &Closure, parameters: Option<&[Val]>, is_unknown: bool) {
        self.last_alive = self.state.clone();
        let given = self.handed_in(closure, parameters, is_unknown);
        self.call_closure(closure, given, Span::default());
        if self.state.dead {
            self.state = self.last_alive.clone();
        }
    }

    /// What somebody outside hands to a function.
    pub(super) fn handed_in(&mut self, closure: &Closure, parameters: Option<&[Val]>, is_unknown: bool) -> Vec<Given> {
        let function = self.current(closure);
        let mut given: Vec<Given> = Vec::new();
        let mut skip = usize::from(
            closure.this.is_some()
                && matches!(function.receiver, Receiver::First | Receiver::Class | Receiver::Property)
                && self.family() != crate::lower::Family::JavaScript,
        );
        let outside = std::mem::replace(&mut self.item, closure.item);
        for (at, parameter) in function.parameters.iter().enumerate() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let typed = parameters.and_then(|values| values.get(at)).cloned();
            let value = self.parameter_of(closure, parameter, typed, is_unknown);
            let name = match (&parameter.target, parameter.kind) {
                (Pattern::Name(name, _), super::ir::ParameterKind::Keyword) => Some(name.clone()),
                _ => None,
            };
            let is_rest = matches!(parameter.kind, super::ir::ParameterKind::Rest | super::ir::ParameterKind::Keywords);
            given.push(Given {
                name,
                spread: is_rest,
                keywords: parameter.kind == super::ir::ParameterKind::Keywords,
                value,
                span: parameter.span,
            });
        }
        self.item = outside;
        given
    }

    /// What somebody outside hands in as a parameter.
    fn parameter_of(&mut self, closure: &Closure, parameter: &Parameter, typed: Option<Val>, is_unknown: bool) -> Val {
        let mut spans = vec![parameter.span];
        names(&parameter.target, &mut spans);
        let model = self.model();
        let program = self.program;
        let mut value = typed.unwrap_or_default();
        let mut is_said = value.path.is_some() || !value.taint.is_empty();
        for span in spans {
            for index in program.marks(closure.item, span).unwrap_or_default() {
                let effect = &model.effects[*index as usize];
                if matches!(effect.said.role, Role::Source | Role::Typed) {
                    is_said = true;
                    value = self.apply(effect, value, span, None);
                }
            }
        }
        // A written type says what it is.
        value = self.annotated(value, parameter.annotation.as_ref());
        if is_said || value.path.is_some() || value.is_known() || !value.taint.is_empty() || parameter.default.is_some() && !is_unknown {
            return value;
        }
        let clean = if is_unknown { Weaknesses::NONE } else { Weaknesses::ALL };
        let label = Label::new(&("parameter", closure.item, parameter.span), Kinds::UNKNOWN, "".into());
        value.with_taint(Taint::of(Mark { label, clean, traits: Traits::default(), way: None }))
    }

    /// An object of a class as somebody outside makes it.
    fn object_of(&mut self, class: &Name) -> Val {
        let this = match self.class_value(class) {
            Some(class) => self.instance_of(class, &Val::unknown()),
            None => self.new_instance(class),
        };
        if let Some(object) = this.only_object().and_then(|id| self.state.object_mut(id)) {
            // What it does not have itself is to be found in its class, not in something unknown.
            object.base = None;
        }
        if self.family() == crate::lower::Family::JavaScript {
            let begins = self.new_instance(class);
            if let (Some(to), Some(from)) = (this.only_object(), begins.only_object())
                && let (Some(mut object), Some(from)) = (self.state.object(to).cloned(), self.state.object(from).cloned())
            {
                object.entries.extend(from.entries);
                self.state.put_object(to, object);
            }
        }
        this
    }

    /// Adds the methods that a class inherits from others of the file and does not replace.
    fn inherited(&mut self, class: &Name, methods: &mut Vec<(ItemId, Arc<super::ir::Function>)>, depth: usize) {
        if depth > 4 {
            return;
        }
        for base in self.bases(class) {
            let own = self.program.class(&base).map(|info| info.methods.clone()).unwrap_or_default();
            for (item, function) in own {
                if !methods.iter().any(|(_, known)| known.name == function.name) {
                    methods.push((item, function));
                }
            }
            self.inherited(&base, methods, depth + 1);
        }
    }

    /// Calls what was made and never called: somebody else will.
    fn call_left(&mut self) {
        for at in 0..MAX_LEFT {
            let Some(closure) = self.made.get(at).cloned() else { return };
            if self.called.contains(&closure.id()) {
                continue;
            }
            if self.state.dead {
                self.state = self.last_alive.clone();
            }
            self.enter_function(&closure, None, true);
        }
    }
}

/// The spans of the names that a pattern binds.
fn names(pattern: &Pattern, out: &mut Vec<Span>) {
    match pattern {
        Pattern::Name(_, span) => out.push(*span),
        Pattern::Bound(_, span, inner) => {
            out.push(*span);
            names(inner, out);
        }
        Pattern::Variant(_, parts) if parts.len() == 1 => names(&parts[0], out),
        Pattern::Default(inner, _) | Pattern::Rest(inner) => names(inner, out),
        _ => {}
    }
}
