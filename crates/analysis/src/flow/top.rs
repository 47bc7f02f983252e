//! What a file's top leaves: the values of its names, and the functions that others may call.

use std::collections::HashMap;
use std::sync::Arc;

use rapidhash::fast::RandomState;

use super::eval::{FILE, Hit, Machine};
use super::ir::Name;
use super::program::Program;
use super::root::{is_same, ran};
use super::state::{Frame, State};
use super::value::{Closure, FrameId, ItemId, ObjectId, Val};
use crate::language::Language;

/// Items of the file's top behind which what was found so far is put away.
const SETTLE: usize = 200;

/// What the file's top leaves: the values of its names.
#[derive(Debug)]
pub(crate) struct Base {
    /// What it rests on: the items in their order, and the texts of those whose functions ran.
    pub(super) order: Arc<[ItemId]>,
    pub(super) used: Vec<(ItemId, u64)>,
    pub(super) state: State,
    pub(super) frames: FrameId,
    pub(super) objects: ObjectId,
    pub(super) modules: HashMap<Name, FrameId, RandomState>,
    pub(super) made: Vec<Made>,
    pub(super) handled: Vec<(Closure, Vec<Val>)>,
    pub(super) hits: Vec<Hit>,
    pub(super) exhausted: bool,
}

/// A function that the file's top made and did not call.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) closure: Closure,
    /// The item at the file's top that led to it.
    pub(super) origin: ItemId,
    /// Whether the file's top calls it.
    pub(super) is_run: bool,
}

impl Base {
    /// Whether it is what the file's top leaves now.
    pub(super) fn rests_on(&self, program: &Program) -> bool {
        (Arc::ptr_eq(&self.order, &program.order) || self.order == program.order) && is_same(program, &self.used)
    }
}

/// Runs the file's top.
pub(super) fn top(language: &Language, program: &Program) -> Base {
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
        let Some(entry) = program.entry(*id).filter(|entry| entry.class.is_none()) else { continue };
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

/// Whether a function is no decorator's plaything: it may be entered by itself, though the file calls it as well.
fn is_plain(closure: &Closure) -> bool {
    closure.function.decorators.is_empty() && !closure.function.name.is_empty()
}

/// Whether another place of the file calls a function: then it is called from there, with what is known there.
pub(super) fn is_called_elsewhere(program: &Program, closure: &Closure) -> bool {
    if closure.function.name.is_empty() {
        return false;
    }
    program.is_called(&closure.function.name, closure.item)
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
}
