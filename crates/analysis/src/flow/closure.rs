//! Calls of functions of the file, with what they are given.

use std::sync::Arc;

use super::call::Given;
use super::eval::{Call, MAX_CALLS, Machine};
use super::ir::{Function, Node, Op, ParameterKind, Pattern, Receiver, Span};
use super::label::{Step, Weaknesses};
use super::state::{Frame, State};
use super::value::{Closure, Key, Object, Test, Val, What};
use crate::lower::Family;

/// How often a function calls itself before what it gives back is known from the rounds before.
const MAX_ROUNDS: usize = 3;

impl Machine<'_> {
    /// Calls a function that may be called now, later or never.
    pub(super) fn maybe_call(&mut self, closure: &Closure, given: Vec<Given>, span: Span) -> Val {
        let before = self.state.clone();
        let value = self.call_closure(closure, given, span);
        self.state = std::mem::take(&mut self.state).join(before);
        value
    }

    /// A function as its item has it now: what was kept of the file's top may know an older one.
    pub(super) fn current(&self, closure: &Closure) -> Arc<Function> {
        self.program.function(closure.item, closure.index).unwrap_or(&closure.function).clone()
    }

    /// The frame in which an item of the file stands.
    pub(super) fn frame_of(&mut self, item: super::value::ItemId) -> super::value::FrameId {
        let module = self.program.entry(item).map(|entry| entry.module.clone()).unwrap_or_default();
        self.module_frame(&module)
    }

    /// Calls a function of the file.
    pub(super) fn call_closure(&mut self, closure: &Closure, given: Vec<Given>, span: Span) -> Val {
        let function = self.current(closure);
        let id = Arc::as_ptr(&function) as usize;
        self.called.insert(closure.id());
        let nested = self.calls.iter().filter(|call| call.function == id).count();
        if nested >= MAX_ROUNDS || self.calls.len() >= MAX_CALLS || self.state.dead || !self.enter() {
            self.exhausted |= nested < MAX_ROUNDS;
            if nested >= MAX_ROUNDS {
                // What it would give back, the rounds before give back as well.
                return Val::of(What::Text(Arc::from([super::value::Part::Hole])));
            }
            let taint = self.deep_given(&given);
            return Val { taint, ..Val::default() };
        }
        self.used.insert(closure.item);
        let frame = self.new_frame(Frame { parent: Some(closure.frame), outer: function.outer.clone(), ..Frame::default() });
        let outside = (std::mem::replace(&mut self.item, closure.item), std::mem::replace(&mut self.frame, frame), self.class.clone());
        self.class = closure.class.clone().or(self.class.take());
        self.calls.push(Call { function: id, ..Call::default() });
        self.bind_parameters(&function, closure, given, frame, super::value::Spot { item: outside.0, span });
        self.eval(&function.body);
        if !self.state.dead {
            let end = Node { span: function.span, op: Op::Return(None) };
            self.run(&end);
        }
        let call = self.calls.pop().unwrap_or_default();
        (self.item, self.frame, self.class) = outside;
        self.leave();
        let Some(exit) = call.exit else {
            // It never comes back: it raises.
            self.state = call.tries.into_iter().flatten().next().unwrap_or(State::dead());
            return Val::unknown();
        };
        self.state = exit;
        let mut value = if function.is_generator {
            let element = call.yielded.unwrap_or_default();
            // It can only be gone through: what it gives is what it is.
            let taint = self.deep(&element);
            Val { taint, ..self.list_of(element) }
        } else {
            call.value.unwrap_or_default()
        };
        let is_boolean = match &value.what {
            What::Test(_) => true,
            What::Constants(all) => {
                all.len() > 1 && all.iter().all(|constant| matches!(constant, super::ir::Constant::Boolean(_) | super::ir::Constant::Null))
            }
            _ => false,
        };
        if is_boolean && let (Some(when_true), Some(when_false)) = (call.when_true, call.when_false) {
            let new = |facts: Vec<(u64, Weaknesses)>| facts.into_iter().filter(|fact| !self.state.cleared().contains(fact)).collect();
            value = Val::test(Test { when_true: new(when_true), when_false: new(when_false) });
        }
        if !self.made.iter().any(|closure| closure.frame == frame) {
            self.state.drop_frame(frame);
        }
        if value.taint.is_empty() || function.name.is_empty() {
            value
        } else {
            let spot = self.spot(span);
            let taint = value.taint.step(spot, &Step::Returned(function.name.clone()));
            Val { taint, ..value }
        }
    }

    fn bind_parameters(&mut self, function: &Function, closure: &Closure, given: Vec<Given>, frame: u32, from: super::value::Spot) {
        let mut parameters = &function.parameters[..];
        match function.receiver {
            Receiver::First | Receiver::Class | Receiver::Property if self.family() != Family::JavaScript => {
                if let (Some((first, rest)), Some(this)) = (parameters.split_first(), &closure.this) {
                    if let Pattern::Name(name, _) = &first.target {
                        self.state.set(frame, name, Val::clone(this));
                    }
                    parameters = rest;
                } else if closure.this.is_none() && given.len() < parameters.len() && function.receiver != Receiver::First {
                    parameters = parameters.get(1..).unwrap_or_default();
                }
            }
            Receiver::None => {}
            _ => {
                let this = closure.this.as_ref().map_or_else(Val::unknown, |this| Val::clone(this));
                self.state.set(frame, &"this".into(), this);
            }
        }
        let has_spread = given.iter().any(|given| given.spread || given.keywords);
        let spread = given
            .iter()
            .filter(|given| given.spread || given.keywords)
            .filter_map(|given| self.any_element_of(&given.value))
            .reduce(Val::join);
        let mut positional: Vec<Given> =
            given.iter().filter(|given| given.name.is_none() && !given.spread && !given.keywords).cloned().collect();
        let mut named: Vec<Given> = given.into_iter().filter(|given| given.name.is_some()).collect();
        positional.reverse();
        for parameter in parameters {
            let own_name = match &parameter.target {
                Pattern::Name(name, _) => Some(name.clone()),
                _ => None,
            };
            let value = match parameter.kind {
                ParameterKind::Rest => {
                    positional.reverse();
                    let values: Vec<Val> = positional.drain(..).map(|given| given.value).collect();
                    let list = self.list(values);
                    if let (Some(spread), Some(id)) = (&spread, list.only_object())
                        && let Some(object) = self.state.object_mut(id)
                    {
                        object.put(spread.clone());
                    }
                    Some(list)
                }
                ParameterKind::Keywords => {
                    let mut object = Object::default();
                    for given in named.drain(..) {
                        if let Some(name) = given.name {
                            object.set(Key::Text(name), given.value);
                        }
                    }
                    if let Some(spread) = &spread {
                        object.put(spread.clone());
                    }
                    Some(self.allocate(object))
                }
                kind => {
                    let by_name = named.iter().position(|given| given.name.is_some() && given.name == own_name);
                    by_name
                        .map(|at| named.remove(at).value)
                        .or_else(|| if kind == ParameterKind::One { positional.pop().map(|given| given.value) } else { None })
                        .or_else(|| spread.clone().filter(|_| has_spread))
                }
            };
            let value = match (value, &parameter.default) {
                (Some(value), _) if !matches!(value.only(), Some(super::ir::Constant::Null)) => value,
                (_, Some(default)) => self.eval(default),
                (value, None) => value.unwrap_or_default(),
            };
            let value = self.annotated(value, parameter.annotation.as_ref());
            let value = match &own_name {
                Some(name) if !value.taint.is_empty() && !function.name.is_empty() => {
                    let step = Step::Passed(function.name.clone(), name.clone());
                    Val { taint: value.taint.step(from, &step), ..value }
                }
                _ => value,
            };
            match &parameter.target {
                Pattern::Name(name, _) => self.state.set(frame, name, value),
                target => self.assign(target, value, true),
            }
        }
    }

    fn any_element_of(&self, value: &Val) -> Option<Val> {
        if value.objects().is_empty() {
            return Some(Val { taint: value.taint.part("[]"), ..Val::default() });
        }
        let objects = value.objects().iter().filter_map(|id| self.state.object(*id));
        objects.filter_map(|object| object.any().or_else(|| object.base.clone())).reduce(Val::join)
    }
}
