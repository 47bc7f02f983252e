//! Calls: of the file's functions and classes, and of what the flow files know.

use std::sync::Arc;

use caveat_catalog::flow::{Kinds, Role, When};

use super::eval::{Call, FILE, MAX_CALLS, Machine};
use super::ir::{Argument, Class, Function, Name, Node, Op, ParameterKind, Pattern, Receiver, Span};
use super::label::{Label, Mark, Step, Taint, Traits, Weaknesses};
use super::state::{Frame, State};
use super::value::{ClassRef, Closure, Key, Kind, Object, Test, Val, What};
use crate::eval::is_numeric;
use crate::lower::Family;

/// How often a function calls itself before what it gives back is known from the rounds before.
const MAX_ROUNDS: usize = 3;

/// An argument with what it is worth.
#[derive(Debug, Clone)]
pub(super) struct Given {
    pub(super) name: Option<Name>,
    pub(super) spread: bool,
    pub(super) keywords: bool,
    pub(super) value: Val,
    pub(super) span: Span,
}

impl Given {
    pub(super) fn plain(value: Val, span: Span) -> Self {
        Self { name: None, spread: false, keywords: false, value, span }
    }
}

/// What is called, and on what.
pub(super) struct Callee<'n> {
    pub(super) value: Val,
    pub(super) receiver: Option<Val>,
    /// The node of what it is called on, which a method may change.
    pub(super) place: Option<&'n Node>,
    /// The method's or function's own name.
    pub(super) name: Name,
}

impl Machine<'_> {
    pub(super) fn call(&mut self, node: &Node, function: &Node, arguments: &[Argument], is_new: bool) -> Val {
        if let Some(value) = self.super_call(function, arguments) {
            return value;
        }
        let callee = self.callee(function);
        let mut given = Vec::with_capacity(arguments.len());
        for Argument { name, spread, keywords, value } in arguments {
            let span = value.span;
            let value = self.eval(value);
            if self.state.dead {
                return Val::unknown();
            }
            // A list that is known is as good as its elements written one by one.
            let known = value.only_object().and_then(|id| self.state.object(id)).filter(|object| object.length().is_some());
            match known {
                Some(object) if *spread && !*keywords && object.kind == Kind::List => {
                    given.extend(object.entries.iter().map(|(_, value)| Given::plain(value.clone(), span)));
                }
                Some(object) if *keywords && object.kind != Kind::List => {
                    let entries = object.entries.clone();
                    given.extend(entries.into_iter().filter_map(|(key, value)| match key {
                        Key::Text(name) => Some(Given { name: Some(name), ..Given::plain(value, span) }),
                        Key::Index(_) => None,
                    }));
                }
                _ => given.push(Given { name: name.clone(), spread: *spread, keywords: *keywords, value, span }),
            }
        }
        self.invoke(node, &callee, given, is_new)
    }

    fn callee<'n>(&mut self, function: &'n Node) -> Callee<'n> {
        match &function.op {
            Op::Member { of, name, scoped } => {
                let receiver = self.eval(of);
                let value = self.member(&receiver, name, *scoped, function.span);
                Callee { value, receiver: Some(receiver), place: Some(of), name: name.clone() }
            }
            Op::Name(name) => Callee { value: self.eval(function), receiver: None, place: None, name: name.clone() },
            Op::Through(inner) => self.callee(inner),
            _ => {
                let value = self.eval(function);
                let name = value.path.as_deref().map_or("", crate::language::last_part).into();
                Callee { value, receiver: None, place: None, name }
            }
        }
    }

    /// What a call is worth whose parts are.
    pub(super) fn invoke(&mut self, node: &Node, callee: &Callee<'_>, given: Vec<Given>, is_new: bool) -> Val {
        let span = node.span;
        let own = match &callee.value.what {
            What::Function(_) | What::Class(_) => None,
            _ => callee.value.path.clone().and_then(|path| self.function_of(&path, callee, &given, is_new, span)),
        };
        let value = match self.known_call(callee, &given, span, own) {
            Some(value) => value,
            None if self.state.dead => return Val::unknown(),
            None => match &callee.value.what {
                What::Function(closure) => self.call_closure(&closure.clone(), given.clone(), span),
                _ if is_new && self.family() == Family::Rust => self.literal(callee, &given),
                What::Class(class) => self.instantiate(&class.clone(), given.clone(), span),
                _ => match self.builtin(callee, &given, span) {
                    Some(value) => value,
                    None => self.unknown_call(callee, &given, is_new, span),
                },
            },
        };
        self.marked_call(span, callee, &given, value)
    }

    /// A call that the flow files say something of, by its path.
    fn known_call(&mut self, callee: &Callee<'_>, given: &[Given], span: Span, own: Option<Val>) -> Option<Val> {
        let path = callee.value.path.clone()?;
        let model = self.model();
        let is_own = own.is_some();
        let mut result = own;
        let mut effects: Vec<&super::model::Effect> = model.of_call(&path).collect();
        // What makes harmless has the last word, whichever file says so.
        effects.sort_by_key(|effect| effect.said.role == Role::Sanitizer);
        for effect in effects {
            // What the engine itself knows of a call, it knows better.
            if is_own && effect.said.role == Role::Propagator {
                continue;
            }
            result = self.effect(effect, callee, given, span, result);
        }
        // Handlers alone leave the call what it is; so do sources that fill an argument.
        result.map(|value| {
            let kind = Some(self.language.returned_path(&path));
            if value.path.is_none() { value.with_path(kind.map(Into::into)) } else { value }
        })
    }

    /// A call that the flow files say something of, by its shape.
    fn marked_call(&mut self, span: Span, callee: &Callee<'_>, given: &[Given], value: Val) -> Val {
        let Some(marks) = self.program.marks(self.item, span) else { return value };
        let model = self.model();
        let mut value = value;
        for index in marks {
            let effect = &model.effects[*index as usize];
            if matches!(effect.said.role, Role::Propagator | Role::Guard | Role::Handler | Role::Exit) || effect.said.into.is_some() {
                value = self.effect(effect, callee, given, span, Some(value.clone())).unwrap_or(value);
            }
        }
        value
    }

    /// What a call is worth after what one pattern says of it.
    fn effect(
        &mut self,
        effect: &super::model::Effect,
        callee: &Callee<'_>,
        given: &[Given],
        span: Span,
        so_far: Option<Val>,
    ) -> Option<Val> {
        let said = &effect.said;
        match said.role {
            Role::Source => {
                let mark = self.source(effect, span, None);
                match &said.into {
                    Some(into) => {
                        self.fill(into, callee, given, Taint::of(mark));
                        so_far
                    }
                    None => Some(Val { taint: Taint::of(mark), ..so_far.unwrap_or_default() }),
                }
            }
            Role::Sanitizer => {
                let worth = if let Some(value) = so_far {
                    value
                } else {
                    let taint = self.doubted_given(given);
                    let own = callee.receiver.as_ref().filter(|_| given.is_empty()).map(|receiver| self.deep(receiver)).unwrap_or_default();
                    Val { taint: taint.join(&callee.value.taint).join(&own), ..Val::default() }
                };
                let known = Val { what: What::Text(Arc::from([super::value::Part::Hole])), ..worth };
                Some(self.harmless(&known, effect.weaknesses))
            }
            Role::Propagator => {
                let taint = self.passed_on(said.from.as_slice(), callee, given);
                if let Some(into) = &said.into {
                    self.fill(into, callee, given, taint);
                    so_far
                } else {
                    let old = so_far.unwrap_or_default();
                    Some(Val { taint: old.taint.join(&taint), ..old })
                }
            }
            Role::Guard => {
                let about = self.argument(&said.about, callee, given);
                let facts: Vec<(u64, Weaknesses)> = about
                    .map(|value| self.deep(&value).marks().iter().map(|mark| (mark.label.id, effect.weaknesses)).collect())
                    .unwrap_or_default();
                let (mut when_true, mut when_false) = match so_far.as_ref().map(|value| &value.what) {
                    Some(What::Test(Some(test))) => (test.when_true.clone(), test.when_false.clone()),
                    _ => Default::default(),
                };
                match said.when {
                    When::True => when_true.extend(facts),
                    When::False => when_false.extend(facts),
                    When::Returns => {
                        for (label, weaknesses) in facts {
                            self.state.clear(label, weaknesses);
                        }
                        return so_far;
                    }
                }
                Some(Val::test(Test { when_true, when_false }))
            }
            Role::Handler => {
                for given in given {
                    self.hand_over(&given.value, &said.types, 0, span);
                }
                so_far
            }
            Role::Exit => {
                self.raise();
                Some(Val::unknown())
            }
            Role::Typed => {
                let kind: Option<Name> = said.types.first().map(|kind| kind.as_str().into());
                Some(Val { path: kind, ..so_far.unwrap_or_default() })
            }
        }
    }

    /// What a propagator passes on.
    fn passed_on(&self, from: &[String], callee: &Callee<'_>, given: &[Given]) -> Taint {
        // Methods whose argument is put below what they are called on.
        let is_below = matches!(&*callee.name, "join" | "push" | "joinpath" | "with_file_name" | "concat");
        if from.is_empty() {
            let mut all = self.doubted_given(given);
            if given.len() > 1 || (given.len() == 1 && callee.receiver.as_ref().is_some_and(|receiver| is_below || receiver.is_known())) {
                all = all.with(|traits| traits.joined = true);
            }
            return callee.receiver.as_ref().map_or(all.clone(), |receiver| all.join(&self.deep(receiver)));
        }
        let all = from.iter().filter_map(|from| self.argument(from, callee, given));
        let all = all.fold(Taint::default(), |all, value| all.join(&self.deep(&value)));
        if is_below { all.with(|traits| traits.joined = true) } else { all }
    }

    /// The labels of all arguments, or that nothing is known of them.
    pub(super) fn doubted_given(&self, given: &[Given]) -> Taint {
        given.iter().fold(Taint::default(), |all, given| all.join(&self.doubted(&given.value, given.span)))
    }

    /// The labels of all arguments and of all that is in them.
    pub(super) fn deep_given(&self, given: &[Given]) -> Taint {
        given.iter().fold(Taint::default(), |all, given| all.join(&self.deep(&given.value)))
    }

    /// An argument by its position or name; `receiver` for what the method is called on.
    pub(super) fn argument(&self, name: &str, callee: &Callee<'_>, given: &[Given]) -> Option<Val> {
        if name == "receiver" {
            return callee.receiver.clone();
        }
        let found = match name.parse::<usize>() {
            Ok(position) => given.iter().filter(|given| given.name.is_none()).nth(position),
            Err(_) => given.iter().find(|given| given.name.as_deref() == Some(name)),
        };
        found.map(|given| given.value.clone())
    }

    /// Puts marks on what an argument is, so that it carries them from here.
    fn fill(&mut self, into: &str, callee: &Callee<'_>, given: &[Given], taint: Taint) {
        let span = match into {
            "receiver" => callee.place.map(|place| place.span),
            position => position.parse::<usize>().ok().and_then(|position| given.get(position)).map(|given| given.span),
        };
        let Some(span) = span else { return };
        if let Some(place) = self.program.node_at(self.item, span) {
            let old = self.argument(into, callee, given).unwrap_or_default();
            let what = if old.objects().is_empty() { What::Unknown } else { old.what.clone() };
            let value = Val { taint: old.taint.join(&taint), what, path: old.path };
            self.set_place(&place, value);
        }
    }

    /// Functions in a value are called later, with parameters of these types.
    fn hand_over(&mut self, value: &Val, types: &[String], depth: usize, span: Span) {
        match &value.what {
            What::Function(closure) => {
                let closure = closure.clone();
                let parameters: Vec<Val> = types.iter().map(|kind| self.of_type(kind, &closure)).collect();
                if self.defers {
                    self.handled.push((closure, parameters));
                } else {
                    let given = parameters.into_iter().map(|value| Given::plain(value, span)).collect();
                    self.maybe_call(&closure, given, span);
                }
            }
            What::Objects(ids) if depth < 3 => {
                for id in ids.iter().copied().collect::<Vec<_>>() {
                    let parts: Vec<Val> = self
                        .state
                        .object(id)
                        .map(|object| object.entries.iter().map(|(_, part)| part.clone()).collect())
                        .unwrap_or_default();
                    for part in parts {
                        self.hand_over(&part, types, depth + 1, span);
                    }
                }
            }
            _ => {}
        }
    }

    /// A parameter as a handler's type says.
    fn of_type(&self, kind: &str, closure: &Closure) -> Val {
        match kind.split_once(':') {
            Some(("source", kind)) => {
                let kinds = Kinds::of(kind).unwrap_or_default();
                let label = Label::new(&("handler", closure.item, closure.function.span, kind), kinds, "the request".into());
                let spot = super::value::Spot {
                    item: closure.item,
                    span: closure.function.parameters.first().map_or(closure.function.span, |p| p.span),
                };
                let way = Some(super::label::Way::source(spot));
                Val::unknown().with_taint(Taint::of(Mark { label, clean: Weaknesses::NONE, traits: Traits::default(), way }))
            }
            _ if kind == "_" => Val::unknown(),
            _ => Val::called(kind),
        }
    }

    /// Calls a function that may be called now, later or never.
    pub(super) fn maybe_call(&mut self, closure: &Closure, given: Vec<Given>, span: Span) -> Val {
        let before = self.state.clone();
        let value = self.call_closure(closure, given, span);
        self.state = std::mem::take(&mut self.state).join(before);
        value
    }

    /// Calls what a value is, with these arguments; for callbacks of known functions.
    pub(super) fn call_value(&mut self, function: &Val, given: Vec<Val>, span: Span) -> Val {
        if let What::Function(closure) = &function.what {
            let given = given.into_iter().map(|value| Given::plain(value, span)).collect();
            self.call_closure(&closure.clone(), given, span)
        } else {
            let callee = Callee {
                value: function.clone(),
                receiver: None,
                place: None,
                name: function.path.as_deref().map_or("", crate::language::last_part).into(),
            };
            let given = given.into_iter().map(|value| Given::plain(value, span)).collect::<Vec<_>>();
            let node = Node { span: Span { start: u32::MAX, end: u32::MAX }, op: Op::Inert(Vec::new()) };
            self.invoke(&node, &callee, given, false)
        }
    }

    /// A call that nothing is known of.
    fn unknown_call(&mut self, callee: &Callee<'_>, given: &[Given], is_new: bool, span: Span) -> Val {
        let path = callee.value.path.as_ref().map(|path| Name::from(self.language.returned_path(path)));
        // Functions that are handed out may be called with whatever.
        if !self.defers {
            let closures: Vec<Closure> = given
                .iter()
                .filter_map(|given| match &given.value.what {
                    // A function at the file's top is entered by itself.
                    What::Function(closure) if closure.frame != FILE || closure.this.is_some() => Some(closure.clone()),
                    _ => None,
                })
                .collect();
            for closure in closures {
                let parameters = self.handed_in(&closure, None, true);
                self.maybe_call(&closure, parameters, span);
            }
        }
        let mut taint = callee.value.taint.clone();
        // One of many that are asked for by name: `request.args.get("x")` is `request.args["x"]`.
        if let Some(key) = given.first().and_then(|given| given.value.only_text().filter(|_| given.value.taint.is_empty())) {
            let is_lookup = matches!(&*callee.name, "get" | "getlist" | "getAll" | "get_all" | "pop" | "at" | "item");
            taint = match &callee.receiver {
                Some(receiver) if is_lookup && !receiver.taint.is_empty() => receiver.taint.part(key),
                _ => taint.part(key),
            };
        }
        // A new object of a class from elsewhere holds what it is made from, as far as one can see.
        let own = callee.receiver.as_ref().map(|receiver| self.deep(receiver)).unwrap_or_default();
        if taint.is_empty() && !own.is_empty() {
            taint = own.part(&callee.name);
        }
        let is_local = callee.value.path.is_none() && callee.receiver.is_none();
        if is_new || is_local {
            let given = self.deep_given(given);
            if is_local && !given.is_empty() {
                // It may hand back what it was given, or something made of it: that is not known.
                let label = Label::new(&("call", self.item, span), Kinds::UNKNOWN, "".into());
                taint = taint.join(&Taint::of(Mark { label, clean: Weaknesses::NONE, traits: Traits::default(), way: None }));
            }
        }
        // A method of something harmless gives something harmless.
        let is_plain = callee.receiver.as_ref().is_some_and(|receiver| {
            matches!(receiver.what, What::Number | What::Text(_) | What::Constants(_) | What::Test(_)) && receiver.taint.is_empty()
        });
        let is_clean = is_plain && given.iter().all(|given| self.deep(&given.value).is_empty() && given.value.is_known());
        let what = if is_clean { What::Text(Arc::from([super::value::Part::Hole])) } else { What::Unknown };
        // What it gives back is not known, but it is one thing, of which something may be found out.
        if taint.is_empty() && matches!(what, What::Unknown) && !is_new && path.as_deref().is_none_or(|path| path.ends_with("()")) {
            let label = Label::new(&("call", self.item, span), Kinds::UNKNOWN, "".into());
            taint = Taint::of(Mark { label, clean: Weaknesses::NONE, traits: Traits::default(), way: None });
        }
        let is_labelled = !taint.is_empty();
        let value = Val { taint, what, path: path.clone() };
        match path {
            Some(path) if is_labelled && value.taint.marks().iter().all(|mark| mark.label.kind == Kinds::UNKNOWN) => {
                self.said(value, &path, span)
            }
            Some(path) if value.taint.is_empty() => self.said(value, &path, span),
            _ => value,
        }
    }

    /// A struct's literal, or a variant with its values.
    fn literal(&mut self, callee: &Callee<'_>, given: &[Given]) -> Val {
        let Some(first) = given.first() else { return Val::unknown() };
        let value = first.value.clone();
        if let Some(id) = value.only_object() {
            let class = if &*callee.name == "Self" { self.class.clone() } else { Some(callee.name.clone()) };
            let path = callee.value.path.clone();
            if let Some(object) = self.state.object_mut(id) {
                object.class = class;
                object.kind = Kind::Instance;
            }
            return value.with_path(path);
        }
        value
    }

    /// A function as its item has it now: what was kept of the file's top may know an older one.
    pub(super) fn current(&self, closure: &Closure) -> Arc<Function> {
        self.program.function(closure.item, closure.index).unwrap_or(&closure.function).clone()
    }

    /// The frame in which an item of the file stands.
    pub(super) fn frame_of(&mut self, item: super::value::ItemId) -> super::value::FrameId {
        let module = self.program.entries.get(&item).map(|entry| entry.module.clone()).unwrap_or_default();
        self.module_frame(&module)
    }

    /// The class of the file that has a name.
    pub(super) fn class_value(&mut self, name: &Name) -> Option<Arc<ClassRef>> {
        if !self.defers {
            self.asked.insert((FILE, name.clone()));
        }
        match self.state.lookup(FILE, name).map(|(_, value)| value.what.clone()) {
            Some(What::Class(class)) => Some(class),
            _ => None,
        }
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

    /// A value with what its written type says of it.
    pub(super) fn annotated(&mut self, value: Val, annotation: Option<&super::ir::Type>) -> Val {
        let Some(annotation) = annotation else { return value };
        if self.is_numeric(annotation) {
            return self.number(&value);
        }
        if value.path.is_none() && matches!(value.what, What::Unknown) {
            let annotation = peeled(annotation);
            if let Some(tuple) = self.tuple_of(annotation, &value) {
                return tuple;
            }
            let kind = self.type_value(annotation);
            let span = annotation.name.span;
            if let What::Class(class) = &kind.what
                && (value.taint.is_empty() || self.class_info(&class.class.name).is_some_and(super::program::ClassInfo::has_fields))
            {
                // What comes in is an object of this class, with what its fields may be.
                return self.instance_of(class.clone(), &value);
            }
            if let Some(path) = kind.path.filter(|path| !is_primitive(path)) {
                if path.contains("Literal[]") {
                    return self.number(&value);
                }
                let typed = Val { path: Some(path.clone()), ..value };
                return if typed.taint.is_empty() { self.said(typed, &path, span) } else { typed };
            }
        }
        value
    }

    /// Whether a written type is a number or truth value, or one that cannot hold a text of one's choice.
    pub(super) fn is_numeric(&self, annotation: &super::ir::Type) -> bool {
        let name = match &annotation.name.op {
            Op::Name(name) | Op::Path(name) => name.clone(),
            Op::Member { name, .. } => name.clone(),
            _ => return false,
        };
        let is_wrapper = matches!(
            &*name,
            "Optional"
                | "Option"
                | "Path"
                | "Query"
                | "Form"
                | "Json"
                | "list"
                | "List"
                | "Vec"
                | "Array"
                | "Result"
                | "Annotated"
                | "Promise"
        );
        if is_wrapper && !annotation.of.is_empty() {
            let of = &annotation.of;
            return match &of[0].name.op {
                Op::Name(inner) if &**inner == "tuple" => !of[0].of.is_empty() && of[0].of.iter().all(|part| self.is_numeric(part)),
                _ => self.is_numeric(&of[0]),
            };
        }
        is_numeric(&name)
            || matches!(
                &*name,
                "Decimal"
                    | "UUID"
                    | "UUID4"
                    | "date"
                    | "datetime"
                    | "enum"
                    | "Uuid"
                    | "PositiveInt"
                    | "NonNegativeInt"
                    | "conint"
                    | "NaiveDate"
                    | "DateTime"
                    | "IpAddr"
                    | "Ipv4Addr"
                    | "char"
                    | "Literal"
            )
            || self.program.is_plain_enum(&name)
    }

    /// What a tuple's written type says of its parts: those that are numbers.
    fn tuple_of(&mut self, annotation: &super::ir::Type, whole: &Val) -> Option<Val> {
        let is_tuple = matches!(&annotation.name.op, Op::Name(name) | Op::Path(name) if matches!(&**name, "()" | "tuple"));
        if !is_tuple || whole.taint.is_empty() {
            return None;
        }
        let mut object = Object { base: Some(whole.clone()), ..Object::default() };
        for (part, at) in annotation.of.iter().zip(0..) {
            let value = Val { taint: whole.taint.part(&at.to_string()), ..Val::default() };
            let value = if self.is_numeric(part) { self.number(&value) } else { value };
            object.entries.push((Key::Index(at), value));
        }
        let value = self.allocate(object);
        Some(Val { taint: whole.taint.clone(), ..value })
    }

    fn type_value(&mut self, annotation: &super::ir::Type) -> Val {
        let (frame, class) = (std::mem::replace(&mut self.frame, FILE), self.class.take());
        let value = match &annotation.name.op {
            Op::Name(_) | Op::Path(_) | Op::Member { .. } => self.eval(&annotation.name),
            _ => Val::unknown(),
        };
        (self.frame, self.class) = (frame, class);
        value
    }

    /// An object of a class that comes from elsewhere: each field may hold what the whole does.
    pub(super) fn instance_of(&mut self, class: Arc<ClassRef>, whole: &Val) -> Val {
        let name = class.class.name.clone();
        let mut object = Object { kind: Kind::Instance, class: Some(name.clone()), base: Some(whole.clone()), ..Object::default() };
        let fields = self.class_info(&name).map(|info| info.fields.clone()).unwrap_or_default();
        for (_, field) in fields.iter().filter(|(_, field)| field.annotation.is_some() && !field.is_static) {
            if field.annotation.as_ref().is_some_and(|annotation| self.is_numeric(annotation)) {
                let value = Val { taint: whole.taint.part(&field.name), ..Val::default() };
                let value = self.number(&value);
                object.entries.push((Key::Text(field.name.clone()), value));
            }
        }
        let value = self.allocate(object);
        Val { taint: whole.taint.clone(), ..value }
    }

    /// A new object of a class of the file.
    pub(super) fn instantiate(&mut self, class: &Arc<ClassRef>, given: Vec<Given>, span: Span) -> Val {
        let name = class.class.name.clone();
        self.used.insert(class.item);
        let this = self.new_instance(&name);
        if let Some(method) = self.method(&name, constructor(self.family())) {
            self.call_closure(&Closure { this: Some(Box::new(this.clone())), ..method }, given, span);
            return this;
        }
        let fields: Vec<Name> = self
            .class_info(&name)
            .map(|info| info.fields.iter().filter(|(_, field)| !field.is_static).map(|(_, field)| field.name.clone()).collect())
            .unwrap_or_default();
        let Some(id) = this.only_object() else { return this };
        if self.family() == Family::JavaScript {
            return this;
        }
        for (at, given) in given.iter().enumerate() {
            let field = given.name.clone().or_else(|| fields.get(at).cloned());
            let annotation = field.as_ref().and_then(|name_of| {
                let info = self.class_info(&name)?;
                info.fields.iter().find(|(_, field)| field.name == *name_of)?.1.annotation.clone()
            });
            let value = match annotation {
                Some(annotation) if self.is_numeric(&annotation) => self.number(&given.value),
                _ => given.value.clone(),
            };
            let is_rust = self.family() == Family::Rust;
            if let Some(object) = self.state.object_mut(id) {
                match field {
                    Some(field) => object.set(Key::Text(field), value),
                    None if fields.is_empty() && is_rust => object.set(Key::Index(i64::try_from(at).unwrap_or(i64::MAX)), value),
                    None => object.put(value),
                }
            }
        }
        this
    }

    /// An object of a class of the file, with what its fields begin with.
    pub(super) fn new_instance(&mut self, name: &Name) -> Val {
        let mut object = Object { kind: Kind::Instance, class: Some(name.clone()), ..Object::default() };
        if self.family() == Family::JavaScript {
            let fields = self.class_info(name).map(|info| info.fields.clone()).unwrap_or_default();
            for (item, field) in fields.iter().filter(|(_, field)| !field.is_static) {
                if let Some(value) = &field.value {
                    let outside = std::mem::replace(&mut self.item, *item);
                    let value = self.eval(value);
                    self.item = outside;
                    object.set(Key::Text(field.name.clone()), value);
                }
            }
        }
        self.allocate(object)
    }

    /// A class that is declared where the program stands.
    pub(super) fn class(&mut self, class: &Arc<Class>) -> Val {
        for decorator in &class.decorators {
            self.eval(decorator);
        }
        let value = Val::of(What::Class(Arc::new(ClassRef { item: self.item, class: class.clone() })));
        if class.name.is_empty() {
            return value;
        }
        for method in &class.methods {
            let index = self.program.index_of(self.item, method);
            let (item, frame) = (self.item, self.frame);
            let closure = Closure { item, index, function: method.clone(), frame, this: None, class: Some(class.name.clone()) };
            self.methods.insert((class.name.clone(), method.name.clone()), Some(closure));
        }
        let frame = self.frame;
        self.state.set(frame, &class.name, value.clone());
        if !class.methods.is_empty() {
            let this = self.new_instance(&class.name);
            for method in &class.methods {
                let this = Some(Box::new(this.clone()));
                let index = self.program.index_of(self.item, method);
                self.made.push(Closure { item: self.item, index, function: method.clone(), frame, this, class: Some(class.name.clone()) });
                self.origins.push(self.origin);
            }
        }
        value
    }

    /// A method of a class of the file, or of one that it inherits from.
    pub(super) fn method(&mut self, class: &Name, name: &str) -> Option<Closure> {
        let key = (class.clone(), Name::from(name));
        if let Some(found) = self.methods.get(&key) {
            return found.clone();
        }
        self.methods.insert(key.clone(), None);
        let own = self.class_info(class).and_then(|info| {
            let (item, function) = info.methods.iter().rev().find(|(_, function)| *function.name == *name)?;
            Some((*item, function.clone()))
        });
        let own = own.map(|(item, function)| {
            let (index, frame) = (self.program.index_of(item, &function), self.frame_of(item));
            Closure { item, index, function, frame, this: None, class: Some(class.clone()) }
        });
        let found = own.or_else(|| self.bases(class).into_iter().find_map(|base| self.method(&base, name)));
        self.methods.insert(key, found.clone());
        found
    }

    /// The classes of the file that a class inherits from.
    pub(super) fn bases(&mut self, class: &Name) -> Vec<Name> {
        let bases = self.class_info(class).map(|info| info.bases.clone()).unwrap_or_default();
        bases
            .iter()
            .filter_map(|base| match &base.op {
                Op::Name(name) if self.class_info(name).is_some() && name != class => Some(name.clone()),
                _ => None,
            })
            .collect()
    }

    /// The path of the class from elsewhere that a class inherits from.
    pub(super) fn outside_base(&mut self, class: &Name) -> Option<Name> {
        let bases = self.class_info(class).map(|info| info.bases.clone())?;
        let mut found = None;
        for base in &bases {
            match &base.op {
                Op::Name(name) if self.class_info(name).is_some() && name != class && self.depth_left() => {
                    found = found.or_else(|| self.outside_base(name));
                }
                Op::Name(_) | Op::Member { .. } | Op::Path(_) => {
                    let frame = std::mem::replace(&mut self.frame, FILE);
                    let class = self.class.take();
                    let value = self.eval(base);
                    (self.frame, self.class) = (frame, class);
                    found = found.or(value.path);
                }
                _ => {}
            }
        }
        found
    }

    fn depth_left(&mut self) -> bool {
        let left = self.enter();
        if left {
            self.leave();
        }
        left
    }

    /// A field that a class gives to all its objects.
    pub(super) fn static_field(&mut self, class: &Name, name: &str) -> Option<Val> {
        let found = self.class_info(class).and_then(|info| {
            info.fields.iter().rev().find(|(_, field)| *field.name == *name).and_then(|(item, field)| Some((*item, field.value.clone()?)))
        });
        if let Some((item, value)) = found {
            if !self.enter() {
                return None;
            }
            self.used.insert(item);
            let outside = (std::mem::replace(&mut self.item, item), std::mem::replace(&mut self.frame, FILE));
            let value = self.eval(&value);
            (self.item, self.frame) = outside;
            self.leave();
            Some(value)
        } else {
            let bases = self.bases(class);
            bases.into_iter().find_map(|base| self.static_field(&base, name))
        }
    }

    /// `super().method(…)` and `super(…)`: what the class around inherits.
    fn super_call(&mut self, function: &Node, arguments: &[Argument]) -> Option<Val> {
        let is_super = |node: &Node| match &node.op {
            Op::Name(name) => &**name == "super",
            Op::Call { function, .. } => matches!(&function.op, Op::Name(name) if &**name == "super"),
            _ => false,
        };
        let name: Name = match &function.op {
            Op::Member { of, name, .. } if is_super(of) => name.clone(),
            Op::Name(name) if &**name == "super" && self.family() == Family::JavaScript => "constructor".into(),
            _ => return None,
        };
        let class = self.class.clone()?;
        let method = self.bases(&class).into_iter().find_map(|base| self.method(&base, &name));
        let this_name = match self.family() {
            Family::JavaScript => "this",
            _ => "self",
        };
        let this = self.state.lookup(self.frame, this_name).map(|(_, value)| value.clone()).unwrap_or_default();
        let given: Vec<Given> = arguments
            .iter()
            .map(|argument| Given { name: argument.name.clone(), ..Given::plain(self.eval(&argument.value), argument.value.span) })
            .collect();
        let method = method?;
        let class = method.class.clone();
        Some(self.call_closure(&Closure { this: Some(Box::new(this)), class, ..method }, given, function.span))
    }

    /// A function as its decorators leave it: those of the file are called.
    pub(super) fn decorated(&mut self, function: &Arc<Function>, value: Val) -> Val {
        let mut value = value;
        for decorator in function.decorators.iter().rev() {
            let decorator = self.eval(decorator);
            if let What::Function(closure) = &decorator.what {
                let span = function.span;
                let wrapped = self.call_closure(&closure.clone(), vec![Given::plain(value.clone(), span)], span);
                if matches!(wrapped.what, What::Function(_)) {
                    value = wrapped;
                }
            }
        }
        value
    }
}

/// What a constructor is called.
pub(super) fn constructor(family: Family) -> &'static str {
    if family == Family::JavaScript { "constructor" } else { "__init__" }
}

/// The type inside an extractor or wrapper.
fn peeled(annotation: &super::ir::Type) -> &super::ir::Type {
    let (Op::Name(name) | Op::Path(name) | Op::Member { name, .. }) = &annotation.name.op else { return annotation };
    let is_wrapper =
        matches!(&**name, "Query" | "Path" | "Json" | "Form" | "Option" | "Optional" | "Annotated" | "Multipart" | "Validated");
    match &annotation.of[..] {
        [inner] if is_wrapper => inner,
        _ => annotation,
    }
}

/// Whether a type's name says no more than that something is a text, or anything.
fn is_primitive(path: &str) -> bool {
    matches!(
        path,
        "string"
            | "str"
            | "String"
            | "std::string::String"
            | "std::str"
            | "bytes"
            | "any"
            | "unknown"
            | "object"
            | "void"
            | "dict"
            | "list"
            | "typing.Any"
            | "Any"
            | "typing.Union"
            | "null"
            | "[]"
            | "Function"
    ) || path.contains('‹')
}
