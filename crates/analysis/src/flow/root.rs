//! Where a file can be entered: its top, its functions, its classes. Each is worked out by itself and kept while nothing that it used
//! changes.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use caveat_catalog::flow::{Kinds, Role};
use rapidhash::fast::RandomState;

use super::call::Given;
use super::eval::{FILE, Hit, Machine};
use super::ir::{Name, Parameter, Pattern, Receiver, Span};
use super::label::{Label, Mark, Taint, Traits, Weaknesses};
use super::program::Program;
use super::state::{Frame, State};
use super::value::{Closure, FrameId, ItemId, ObjectId, Val};
use crate::expr::stable_hash;
use crate::language::Language;

/// Functions that one root made and never called, which are called at its end, at most.
const MAX_LEFT: usize = 64;

/// What the file's top leaves: the values of its names.
#[derive(Debug)]
pub(crate) struct Base {
    /// What it rests on: the items in their order, and the texts of those whose functions ran.
    order: Vec<ItemId>,
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
    /// Whether the file itself calls it.
    is_called: bool,
}

/// What one root found.
#[derive(Debug)]
pub(crate) struct Found {
    used: Vec<(ItemId, u64)>,
    hits: Vec<Hit>,
    exhausted: bool,
}

/// What a revision keeps for the next one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    base: Option<Arc<Base>>,
    roots: HashMap<u64, Arc<Found>, RandomState>,
    classes: HashMap<Name, Arc<Setup>, RandomState>,
}

/// A class with an object of which nobody has called a method yet, but those that give it its fields.
#[derive(Debug)]
struct Setup {
    used: Vec<(ItemId, u64)>,
    /// The items of its methods and whether they change fields.
    bodies: Vec<(ItemId, bool)>,
    state: State,
    frames: FrameId,
    objects: ObjectId,
    methods: Vec<Closure>,
    hits: Vec<Hit>,
    exhausted: bool,
}

/// All that was found, and whether a bound was reached.
#[derive(Debug, Default)]
pub(crate) struct Followed {
    pub(crate) hits: Vec<Hit>,
    pub(crate) exhausted: bool,
}

/// Follows values from all places where the file can be entered.
pub(crate) fn follow(language: &Language, program: &Program, relevant: &HashSet<ItemId, RandomState>, kept: &Kept) -> (Followed, Kept) {
    let is_same = |used: &[(ItemId, u64)]| {
        used.iter().all(|(item, key)| program.entries.get(item).is_some_and(|entry| entry.is_whole && entry.lowered.key == *key))
    };
    let base = match &kept.base {
        Some(base) if base.order == program.order && is_same(&base.used) => base.clone(),
        _ => Arc::new(top(language, program)),
    };
    let is_kept = kept.base.as_ref().is_some_and(|old| Arc::ptr_eq(old, &base));
    let mut next = Kept { base: Some(base.clone()), ..Kept::default() };
    let mut out = Followed { hits: base.hits.clone(), exhausted: base.exhausted };
    let run = |id: u64, out: &mut Followed, next: &mut Kept, enter: &mut dyn FnMut(&mut Machine<'_>)| {
        let known = kept.roots.get(&id).filter(|found| is_kept && is_same(&found.used));
        let found = known.cloned().unwrap_or_else(|| Arc::new(root(language, program, &base, enter)));
        out.hits.extend(found.hits.iter().cloned());
        out.exhausted |= found.exhausted;
        next.roots.insert(id, found);
    };
    let mut entered: HashSet<(ItemId, u32, FrameId), RandomState> = HashSet::default();
    for (closure, parameters) in base.handled.iter().filter(|(closure, _)| relevant.contains(&closure.item)) {
        entered.insert(closure.id());
        let parameters_id: Vec<Option<&Name>> = parameters.iter().map(|value| value.path.as_ref()).collect();
        run(stable_hash(&("handled", closure.id(), parameters_id)), &mut out, &mut next, &mut |machine| {
            machine.enter_function(closure, Some(parameters), true);
        });
    }
    for made in base.made.iter().filter(|made| relevant.contains(&made.closure.item) || relevant.contains(&made.origin)) {
        if entered.insert(made.closure.id()) {
            run(stable_hash(&("function", made.closure.id())), &mut out, &mut next, &mut |machine| {
                machine.enter_function(&made.closure, None, !made.is_called);
            });
        }
    }
    let mut classes: Vec<&Name> = program
        .classes()
        .filter(|(_, info)| info.items.iter().any(|item| relevant.contains(item)) && !info.methods.is_empty())
        .map(|(name, _)| name)
        .collect();
    classes.sort();
    for class in classes {
        let old = kept.classes.get(class).filter(|setup| is_kept && is_same(&setup.used) && setup.bodies == bodies(program, class));
        let setup = old.cloned().unwrap_or_else(|| Arc::new(set_up(language, program, &base, class)));
        let is_old = old.is_some();
        out.hits.extend(setup.hits.iter().cloned());
        out.exhausted |= setup.exhausted;
        for method in setup.methods.iter().filter(|method| relevant.contains(&method.item)) {
            let id = stable_hash(&("method", class, method.id()));
            let known = kept.roots.get(&id).filter(|found| is_old && is_same(&found.used));
            let found = known.cloned().unwrap_or_else(|| {
                let mut machine = Machine::new(language, program, setup.state.clone(), setup.frames, setup.objects);
                machine.modules.clone_from(&base.modules);
                machine.enter_method(method, class);
                Arc::new(found(machine, program))
            });
            out.hits.extend(found.hits.iter().cloned());
            out.exhausted |= found.exhausted;
            next.roots.insert(id, found);
        }
        next.classes.insert(class.clone(), setup);
    }
    (out, next)
}

/// Runs the file's top.
fn top(language: &Language, program: &Program) -> Base {
    let mut state = State::default();
    state.push_frame(FILE, Frame::default());
    let mut machine = Machine::new(language, program, state, FILE, 0);
    machine.defers = true;
    for id in &program.order {
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
        .map(|(closure, origin)| Made { is_called: !is_open(&closure) || is_mentioned(program, &closure), closure, origin })
        .collect();
    let mut used: Vec<(ItemId, u64)> = machine.used.iter().filter_map(|item| Some((*item, key_of(program, *item)?))).collect();
    used.sort_unstable();
    Base {
        order: program.order.clone(),
        used,
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

fn key_of(program: &Program, item: ItemId) -> Option<u64> {
    // An item that is broken is looked at again each time.
    program.entries.get(&item).map(|entry| if entry.is_whole { entry.lowered.key } else { 0 })
}

/// Whether a function is no decorator's plaything: it may be entered by itself, though the file calls it as well.
fn is_plain(closure: &Closure) -> bool {
    closure.function.decorators.is_empty() && !closure.function.name.is_empty()
}

/// Whether another place of the file names a function: then it is called from there, with what is known there.
fn is_mentioned(program: &Program, closure: &Closure) -> bool {
    if closure.function.name.is_empty() {
        return false;
    }
    program.is_mentioned(&closure.function.name, closure.item)
}

/// Runs one root.
fn root(language: &Language, program: &Program, base: &Base, enter: &mut dyn FnMut(&mut Machine<'_>)) -> Found {
    let mut machine = Machine::new(language, program, base.state.clone(), base.frames, base.objects);
    machine.modules.clone_from(&base.modules);
    enter(&mut machine);
    found(machine, program)
}

/// Ends a root.
fn found(mut machine: Machine<'_>, program: &Program) -> Found {
    machine.call_left();
    let mut used: Vec<(ItemId, u64)> = machine.used.iter().filter_map(|item| Some((*item, key_of(program, *item)?))).collect();
    used.sort_unstable();
    Found { used, hits: machine.hits, exhausted: machine.exhausted }
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
fn set_up(language: &Language, program: &Program, base: &Base, class: &Name) -> Setup {
    let mut machine = Machine::new(language, program, base.state.clone(), base.frames, base.objects);
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
    let constructor = if machine.family() == crate::lower::Family::JavaScript { "constructor" } else { "__init__" };
    let changes = |method: &&Closure| {
        method.this.is_some()
            && (&*method.function.name == constructor || program.entries.get(&method.item).is_some_and(|entry| entry.lowered.changes_fields))
    };
    let mut changing: Vec<&Closure> = methods.iter().filter(changes).collect();
    changing.sort_by_key(|method| &*method.function.name != constructor);
    for round in 0..2 {
        let before = machine.state.clone();
        for method in &changing {
            let is_constructor = &*method.function.name == constructor;
            if round > 0 && is_constructor {
                continue;
            }
            let outside = machine.state.clone();
            machine.enter_method(method, class);
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
    let mut used: Vec<(ItemId, u64)> = machine.used.iter().filter_map(|item| Some((*item, key_of(program, *item)?))).collect();
    used.sort_unstable();
    Setup {
        used,
        bodies: bodies(program, class),
        state: std::mem::take(&mut machine.state).settled(),
        frames,
        objects,
        methods,
        hits: std::mem::take(&mut machine.hits),
        exhausted: machine.exhausted,
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
        let given = self.from_outside(closure, parameters, is_unknown);
        self.call_closure(closure, given, Span::default());
        if self.state.dead {
            self.state = self.last_alive.clone();
        }
    }

    /// What somebody outside hands to a function.
    pub(super) fn from_outside(&mut self, closure: &Closure, parameters: Option<&[Val]>, is_unknown: bool) -> Vec<Given> {
        let function = self.current(closure);
        let mut given: Vec<Given> = Vec::new();
        let mut skip = usize::from(
            closure.this.is_some() && matches!(function.receiver, Receiver::First | Receiver::Class | Receiver::Property) && self.family() != crate::lower::Family::JavaScript,
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
            given.push(Given { name, spread: is_rest, keywords: parameter.kind == super::ir::ParameterKind::Keywords, value, span: parameter.span });
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

    /// Calls a method as somebody outside does.
    fn enter_method(&mut self, method: &Closure, class: &Name) {
        let constructor = if self.family() == crate::lower::Family::JavaScript { "constructor" } else { "__init__" };
        // Who makes it in this file says what it is made of.
        let own = if &*method.function.name == constructor { class } else { &method.function.name };
        let is_unknown = !self.program.is_mentioned(own, method.item);
        self.enter_function(method, None, is_unknown);
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
