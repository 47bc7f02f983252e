//! Classes as somebody outside finds them: an object, with what its constructor and the methods that change fields give it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::class::constructor;
use super::eval::Machine;
use super::ir::{Name, Receiver};
use super::program::Program;
use super::root::{Found, rests_on};
use super::state::State;
use super::top::Base;
use super::value::{Closure, FrameId, ItemId, ObjectId, Val};
use crate::language::Language;

/// Numbers for set-ups.
static SETUPS: AtomicU64 = AtomicU64::new(0);

/// A class with an object of which nobody has called a method yet, but those that give it its fields.
#[derive(Debug)]
pub(super) struct Setup {
    /// Tells it from any other.
    pub(super) id: u64,
    /// What it rests on, and what was found on the way.
    pub(super) found: Found,
    /// The items of its methods and whether they change fields.
    pub(super) bodies: Vec<(ItemId, bool)>,
    /// Which of them were called to give it its fields, and whether nothing was known of what they are handed.
    pub(super) called: Vec<(usize, bool)>,
    pub(super) state: State,
    pub(super) frames: FrameId,
    pub(super) objects: ObjectId,
    pub(super) methods: Vec<Closure>,
}

impl Setup {
    /// The same with what the file's top leaves now, where its methods will see it.
    pub(super) fn on(self: &Arc<Self>, base: &Arc<Base>) -> Option<Arc<Self>> {
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
    pub(super) fn is_called_alike(&self, language: &Language, program: &Program, class: &Name) -> bool {
        self.called.iter().all(|(at, was_unknown)| is_unknown(program, language, &self.methods[*at], class) == *was_unknown)
    }

    /// Whether the object and all around it is as in another set-up.
    pub(super) fn comes_to(&self, old: &Self) -> bool {
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

/// Whether nothing is known of what a method is handed: nobody in the file calls it, or makes an object of its class.
pub(super) fn is_unknown(program: &Program, language: &Language, method: &Closure, class: &Name) -> bool {
    let constructor = constructor(language.family);
    let own = if &*method.function.name == constructor { class } else { &method.function.name };
    !program.is_called(own, method.item)
}

/// The items of a class's methods, its own and those it inherits, and whether they change fields.
pub(super) fn bodies(program: &Program, class: &Name) -> Vec<(ItemId, bool)> {
    let mut out = Vec::new();
    let mut pending = vec![class.clone()];
    while let Some(name) = pending.pop() {
        let Some(info) = program.class(&name).filter(|_| out.len() < 1_000) else { continue };
        let changes = |item: &ItemId| program.entry(*item).is_some_and(|entry| entry.lowered.changes_fields);
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
pub(super) fn set_up(
    language: &Language,
    program: &Program,
    budget: u32,
    base: &Arc<Base>,
    class: &Name,
    bodies: Vec<(ItemId, bool)>,
) -> Setup {
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
            && (&*method.function.name == constructor || program.entry(method.item).is_some_and(|entry| entry.lowered.changes_fields))
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
}
