//! Calls: of the file's functions and classes, and of what the flow files know.

use std::sync::Arc;

use caveat_catalog::flow::{Kinds, Role, When};

use super::eval::{FILE, Machine};
use super::ir::{Argument, Name, Node, Op, Span};
use super::label::{Label, Mark, Taint, Traits, Weaknesses};
use super::value::{Closure, Key, Kind, Test, Val, What};
use crate::lower::Family;

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

    pub(super) fn callee<'n>(&mut self, function: &'n Node) -> Callee<'n> {
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
    fn invoke(&mut self, node: &Node, callee: &Callee<'_>, given: Vec<Given>, is_new: bool) -> Val {
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
    pub(super) fn effect(
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
                // A text it is at least; of a path's end, more may be known.
                let what =
                    if let What::Text(_) = worth.what { worth.what.clone() } else { What::Text(Arc::from([super::value::Part::Hole])) };
                let known = Val { what, ..worth };
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
    pub(super) fn fill(&mut self, into: &str, callee: &Callee<'_>, given: &[Given], taint: Taint) {
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
    pub(super) fn literal(&mut self, callee: &Callee<'_>, given: &[Given]) -> Val {
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
}
