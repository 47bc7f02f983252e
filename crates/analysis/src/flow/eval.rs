//! Works out what expressions are worth, one after the other, along every way that can be taken.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use caveat_catalog::flow::{Kinds, Role};
use rapidhash::fast::RandomState;

use super::ir::{Constant, Function, Name, Node, Op, Pattern, Span};
use super::label::{Label, Mark, Step, Taint, Traits, Way, Weaknesses};
use super::model::{Effect, Model};
use super::program::{ClassInfo, Entry as ItemEntry, Program};
use super::state::{Frame, State};
use super::value::{Closure, FrameId, ItemId, Key, Kind, Object, ObjectId, Part, Spot, Val, What};
use crate::eval::is_constant_path;
use crate::language::Language;
use crate::lower::Family;

/// Expressions that are worked out for one root, at most.
const MAX_STEPS: u32 = 12_000;
/// All roots of a file together, at most, as far as each keeps a fair part.
const FILE_STEPS: u32 = 600_000;
/// What a root has at least.
const MIN_STEPS: u32 = 1_000;
/// Values that are copied or put together at the price of one expression.
const WORK_PER_STEP: u32 = 12;
/// Nesting of expressions and calls, at most: the stack has an end.
const MAX_DEPTH: u32 = 220;
/// Calls of the file's functions inside one another, at most.
pub(super) const MAX_CALLS: usize = 10;
/// Objects that one root makes, at most.
const MAX_OBJECTS: usize = 2_000;

/// What each of so many roots may take.
pub(super) fn budget(roots: usize) -> u32 {
    (FILE_STEPS / u32::try_from(roots.max(1)).unwrap_or(u32::MAX)).clamp(MIN_STEPS, MAX_STEPS)
}

/// The frame of the file itself.
pub(super) const FILE: FrameId = 0;

/// What a value reached.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    /// The item of the sink, and which candidate of it.
    pub(crate) item: ItemId,
    pub(crate) candidate: u32,
    /// Which of its questions this answers.
    pub(crate) question: u32,
    /// The source; `None` where nothing is known of the value.
    pub(crate) source: Option<Arc<str>>,
    /// The steps, source first.
    pub(crate) steps: Vec<(Spot, Step)>,
}

/// A call that is being worked out.
#[derive(Default)]
pub(super) struct Call {
    pub(super) function: usize,
    pub(super) value: Option<Val>,
    pub(super) exit: Option<State>,
    /// What is harmless where the answer is true, and where it is false.
    pub(super) when_true: Option<Vec<(u64, Weaknesses)>>,
    pub(super) when_false: Option<Vec<(u64, Weaknesses)>>,
    /// What a generator gave so far.
    pub(super) yielded: Option<Val>,
    /// Ways out of loops and switches, innermost last.
    pub(super) loops: Vec<Loop>,
    /// What was raised inside each `try`, innermost last.
    pub(super) tries: Vec<Option<State>>,
}

/// A loop or switch that is being worked out.
#[derive(Default)]
pub(super) struct Loop {
    pub(super) label: Option<Name>,
    pub(super) is_switch: bool,
    pub(super) breaks: Option<State>,
    pub(super) continues: Option<State>,
    pub(super) value: Option<Val>,
}

/// Works out one root.
pub(super) struct Machine<'a> {
    pub(super) language: &'a Language,
    pub(super) program: &'a Program,
    pub(super) state: State,
    pub(super) calls: Vec<Call>,
    /// The item that is being worked out, and the frame and object of its function.
    pub(super) item: ItemId,
    /// What is known of the item that was asked about last.
    here: (ItemId, Option<&'a ItemEntry>),
    pub(super) frame: FrameId,
    pub(super) class: Option<Name>,
    next_frame: FrameId,
    next_object: ObjectId,
    left: u32,
    /// The steps that it had at first.
    pub(super) budget: u32,
    depth: u32,
    /// Whether a bound was reached, so that there may be more.
    pub(super) exhausted: bool,
    /// Names of what was there before this root began that it looked up, by the frame that has them; the file's for those that none has.
    pub(super) asked: HashSet<(FrameId, Name), RandomState>,
    /// Classes of the file that it looked into.
    pub(super) asked_classes: RefCell<HashSet<Name, RandomState>>,
    /// The last frame that was there before this root began.
    first_frame: FrameId,
    /// Items whose code was run.
    pub(super) used: HashSet<ItemId, RandomState>,
    pub(super) hits: Vec<Hit>,
    told: HashSet<(ItemId, u32, u32), RandomState>,
    /// Functions that were made, and those that were called.
    pub(super) made: Vec<Closure>,
    pub(super) called: HashSet<(ItemId, u32, FrameId), RandomState>,
    /// For each function that was made, the item at the file's top that led to it.
    pub(super) origins: Vec<ItemId>,
    pub(super) origin: ItemId,
    /// Whether functions that are handed out are left for roots of their own.
    pub(super) defers: bool,
    pub(super) handled: Vec<(Closure, Vec<Val>)>,
    pub(super) methods: HashMap<(Name, Name), Option<Closure>, RandomState>,
    /// The frames of the file's modules.
    pub(super) modules: HashMap<Name, FrameId, RandomState>,
    /// What held before the last thing that may not have come back.
    pub(super) last_alive: State,
}

impl<'a> Machine<'a> {
    pub(super) fn new(language: &'a Language, program: &'a Program, budget: u32, base: State, frames: FrameId, objects: ObjectId) -> Self {
        Self {
            language,
            program,
            state: base,
            calls: vec![Call::default()],
            item: 0,
            here: (0, None),
            frame: FILE,
            class: None,
            next_frame: frames,
            next_object: objects,
            left: budget,
            budget,
            depth: 0,
            exhausted: false,
            asked: HashSet::default(),
            asked_classes: RefCell::default(),
            first_frame: frames,
            used: HashSet::default(),
            hits: Vec::new(),
            told: HashSet::default(),
            made: Vec::new(),
            called: HashSet::default(),
            origins: Vec::new(),
            origin: 0,
            modules: HashMap::default(),
            last_alive: State::default(),
            defers: false,
            handled: Vec::new(),
            methods: HashMap::default(),
        }
    }

    /// The item that is being worked out.
    pub(super) fn entry(&mut self) -> Option<&'a ItemEntry> {
        if self.here.0 != self.item {
            self.here = (self.item, self.program.entry(self.item).map(|entry| &**entry));
        }
        self.here.1
    }

    /// What is known of a class of the file.
    pub(super) fn class_info(&self, name: &Name) -> Option<&'a ClassInfo> {
        if !self.defers {
            self.asked_classes.borrow_mut().insert(name.clone());
        }
        self.program.class(name)
    }

    pub(super) fn family(&self) -> Family {
        self.language.family
    }

    pub(super) fn model(&self) -> &'a Model {
        &self.language.flow
    }

    pub(super) fn counters(&self) -> (FrameId, ObjectId) {
        (self.next_frame, self.next_object)
    }

    pub(super) fn new_frame(&mut self, frame: Frame) -> FrameId {
        self.next_frame += 1;
        self.state.push_frame(self.next_frame, frame);
        self.next_frame
    }

    pub(super) fn spot(&self, span: Span) -> Spot {
        Spot { item: self.item, span }
    }

    /// A new object.
    pub(super) fn allocate(&mut self, object: Object) -> Val {
        if self.state.objects() >= MAX_OBJECTS {
            self.exhausted = true;
            return Val { taint: object.any().map(|any| any.taint).unwrap_or_default(), ..Val::default() };
        }
        self.next_object += 1;
        self.state.put_object(self.next_object, object);
        Val::object(self.next_object)
    }

    pub(super) fn list(&mut self, values: Vec<Val>) -> Val {
        let entries = values.into_iter().zip(0..).map(|(value, at)| (Key::Index(at), value)).collect();
        self.allocate(Object { kind: Kind::List, entries, ..Object::default() })
    }

    /// A list of any number of one value.
    pub(super) fn list_of(&mut self, value: Val) -> Val {
        self.allocate(Object { kind: Kind::List, rest: Some(value), ..Object::default() })
    }

    /// A part of the stack and of the time that is left; `false` where there is none.
    pub(super) fn enter(&mut self) -> bool {
        if self.left == 0 || self.depth >= MAX_DEPTH {
            self.exhausted = true;
            return false;
        }
        self.left = self.left.saturating_sub(1 + super::state::take_work() / WORK_PER_STEP);
        self.depth += 1;
        true
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// What an expression is worth here.
    pub(super) fn eval(&mut self, node: &Node) -> Val {
        if self.state.dead || !self.enter() {
            return Val::unknown();
        }
        let value = self.worth(node);
        let value = self.marked(node, value);
        self.ask(node.span, &value);
        self.leave();
        value
    }

    pub(super) fn worth(&mut self, node: &Node) -> Val {
        match &node.op {
            Op::Constant(constant) => Val::constant(constant.clone()),
            Op::Name(name) => self.name(name, node.span),
            Op::Path(path) => self.thing(path.clone(), node.span),
            Op::Member { of, name, scoped } => {
                let whole = self.eval(of);
                self.member(&whole, name, *scoped, node.span)
            }
            Op::Index { of, key } => {
                let (whole, key) = (self.eval(of), self.eval(key));
                self.element(&whole, &key, node.span)
            }
            Op::Slice { of, from, to } => self.slice(of, from.as_deref(), to.as_deref()),
            Op::Call { function, arguments, is_new } => self.call(node, function, arguments, *is_new),
            Op::Text(parts) => {
                let parts: Vec<(Val, Span)> = parts.iter().map(|part| (self.eval(part), part.span)).collect();
                self.text(&parts)
            }
            Op::Binary { operator, left, right } => self.binary(*operator, left, right),
            Op::Compare { .. } | Op::Not(_) | Op::Matches { .. } => self.truth_of(node),
            Op::And(left, right) => self.either(left, right, true),
            Op::Or(left, right) => self.either(left, right, false),
            Op::Opaque(parts) => {
                let worth: Vec<Val> = parts.iter().map(|part| self.eval(part)).collect();
                let mut taint = worth.iter().fold(Taint::default(), |all, value| all.join(&self.deep(value)));
                if parts.len() > 1 {
                    taint = taint.with(|traits| traits.joined = true);
                }
                // A path from outside the file below another is such a path.
                let path = worth.first().and_then(|value| value.path.clone()).filter(|path| path.contains("Path"));
                Val { taint, what: What::Unknown, path }
            }
            Op::Inert(parts) => {
                for part in parts {
                    self.eval(part);
                }
                Val::of(What::Test(None))
            }
            Op::Number(inner) => {
                let value = self.eval(inner);
                self.number(&value)
            }
            Op::Through(inner) => self.eval(inner),
            Op::List(elements) => self.list_literal(elements),
            Op::Map(entries) => self.map_literal(entries),
            Op::Each { target, source, conditions, body, kind } => self.each(target, source, conditions, body, *kind),
            Op::Function(function) => self.function(function),
            Op::Class(class) => self.class(class),
            Op::Macro { name, arguments } => self.macro_call(name, arguments, node.span),
            _ => self.run(node),
        }
    }

    /// A variable's value, or the thing outside the file that has its name.
    pub(super) fn name(&mut self, name: &Name, span: Span) -> Val {
        let found = self.state.lookup(self.frame, name).map(|(frame, value)| (frame, value.clone()));
        let holder = found.as_ref().map_or(FILE, |(frame, _)| *frame);
        if holder <= self.first_frame && !self.defers {
            self.asked.insert((holder, name.clone()));
        }
        if let Some((_, value)) = found {
            // A name that stands for a thing of a framework, such as `request`.
            return match &value.path {
                Some(path) if !value.kinds().any(|kind| kind != Kinds::UNKNOWN) && matches!(value.what, What::Unknown) => {
                    self.said(value.clone(), &path.clone(), span)
                }
                _ => value,
            };
        }
        if self.family() == Family::Rust
            && &**name == "Self"
            && let Some(class) = self.class.clone()
        {
            return self.name(&class, span);
        }
        if let Some(class) = self.class.clone() {
            // Names in a class's body are the class's.
            if let Some(value) = self.static_field(&class, name) {
                return value;
            }
        }
        if matches!(&**name, "self" | "this" | "super" | "cls") {
            return Val::unknown();
        }
        self.thing(self.language.global_path(name).into(), span)
    }

    /// A thing from outside the file.
    pub(super) fn thing(&mut self, path: Name, span: Span) -> Val {
        let value = Val::called(path.clone());
        self.said(value, &path, span)
    }

    /// A value with what the flow files say of its path.
    pub(super) fn said(&mut self, mut value: Val, path: &str, span: Span) -> Val {
        let model = self.model();
        for effect in model.of_thing(path) {
            value = self.apply(effect, value, span, Some(path));
        }
        value
    }

    /// A value with what the tree around its node says of it.
    fn marked(&mut self, node: &Node, value: Val) -> Val {
        let Some(entry) = self.entry() else { return value };
        if entry.lowered.marks.is_empty() {
            return value;
        }
        let Some(marks) = entry.lowered.marks.get(&node.span) else { return value };
        let model = self.model();
        let mut value = value;
        for index in marks {
            let effect = &model.effects[*index as usize];
            // What a call does with its arguments is seen to where it is called.
            if matches!(effect.said.role, Role::Source | Role::Typed) || (effect.said.role == Role::Sanitizer) {
                value = self.apply(effect, value, node.span, None);
            }
        }
        value
    }

    /// A value with what one pattern says of it.
    pub(super) fn apply(&mut self, effect: &Effect, value: Val, span: Span, path: Option<&str>) -> Val {
        match effect.said.role {
            Role::Source if effect.said.into.is_none() => {
                let mark = self.source(effect, span, path);
                Val { taint: value.taint.join(&Taint::of(mark)), what: What::Unknown, path: value.path }
            }
            Role::Sanitizer => self.harmless(&value, effect.weaknesses),
            Role::Typed => {
                let path: Option<Name> = effect.said.types.first().map(|path| path.as_str().into());
                match path.clone() {
                    Some(kind) => {
                        let typed = Val { path, ..value };
                        self.said(typed, &kind, span)
                    }
                    None => value,
                }
            }
            _ => value,
        }
    }

    /// The mark of what comes from a source.
    pub(super) fn source(&mut self, effect: &Effect, span: Span, path: Option<&str>) -> Mark {
        let what: Arc<str> = if effect.said.what.is_empty() { "outside".into() } else { effect.said.what.as_str().into() };
        let label = match path {
            // The same thing each time it is asked for, wherever.
            Some(path) => Label::new(&("thing", path), effect.said.kind, what),
            None => Label::new(&("place", self.item, span), effect.said.kind, what),
        };
        if path.is_none() {
            self.state.renew(label.id);
        }
        Mark { label, clean: Weaknesses::NONE, traits: Traits::default(), way: Some(Way::source(self.spot(span))) }
    }

    /// A value that is harmless for some weaknesses.
    pub(super) fn harmless(&self, value: &Val, weaknesses: Weaknesses) -> Val {
        let taint = self.deep(value).cleaned(weaknesses);
        if taint.is_empty() && !value.is_known() && weaknesses == Weaknesses::ALL {
            return Val { what: What::Text(Arc::from([Part::Hole])), taint, path: value.path.clone() };
        }
        if taint.is_empty() && !value.is_known() {
            // Nothing is known of what it was, but for this it is harmless.
            let label = Label::new(&"doubt", Kinds::UNKNOWN, "".into());
            let mark = Mark { label, clean: weaknesses, traits: Traits::default(), way: None };
            return Val { taint: Taint::of(mark), ..value.clone() };
        }
        let what = if value.objects().is_empty() { value.what.clone() } else { What::Text(Arc::from([Part::Hole])) };
        Val { taint, what, path: value.path.clone() }
    }

    /// A number made of a value: what is found out about the number says nothing of the text that it was.
    pub(super) fn number(&self, value: &Val) -> Val {
        let what = match value.only() {
            Some(Constant::Integer(_) | Constant::Float(_)) => value.what.clone(),
            Some(Constant::Text(text)) => {
                text.parse().map_or(What::Number, |number| What::Constants(Arc::from([Constant::Integer(number)])))
            }
            _ => What::Number,
        };
        let is_number = matches!(value.what, What::Number);
        let taint = self.deep(value);
        let taint = if is_number { taint } else { taint.part("number") };
        Val { taint: taint.with(|traits| traits.number = true), what, path: None }
    }

    /// The labels of a value and of all that is in it.
    pub(super) fn deep(&self, value: &Val) -> Taint {
        let mut all = value.taint.clone();
        let mut seen: Vec<ObjectId> = Vec::new();
        let mut pending: Vec<ObjectId> = value.objects().to_vec();
        while let Some(id) = pending.pop() {
            if seen.contains(&id) || seen.len() > 64 {
                continue;
            }
            seen.push(id);
            let Some(object) = self.state.object(id) else { continue };
            for part in object.entries.iter().map(|(_, part)| part).chain(&object.rest).chain(&object.base) {
                all = all.join(&part.taint);
                pending.extend_from_slice(part.objects());
            }
        }
        all
    }

    /// The labels of a value, or that nothing is known of it.
    pub(super) fn doubted(&self, value: &Val, span: Span) -> Taint {
        let taint = self.deep(value);
        if taint.is_empty() && self.is_doubtful(value) {
            let label = Label::new(&("unknown", self.item, span), Kinds::UNKNOWN, "".into());
            return Taint::of(Mark { label, clean: Weaknesses::NONE, traits: Traits::default(), way: None });
        }
        taint
    }

    /// Whether nothing is known of a value; a constant of another module is spelled in capitals.
    pub(super) fn is_doubtful(&self, value: &Val) -> bool {
        matches!(value.what, What::Unknown) && value.taint.is_empty() && !value.path.as_deref().is_some_and(is_constant_path)
    }

    pub(super) fn function(&mut self, function: &Arc<Function>) -> Val {
        for decorator in &function.decorators {
            self.eval(decorator);
        }
        let index = self.program.index_of(self.item, function);
        let closure =
            Closure { item: self.item, index, function: function.clone(), frame: self.frame, this: None, class: self.class.clone() };
        self.made.push(closure.clone());
        self.origins.push(self.origin);
        let own = Val::of(What::Function(closure.clone()));
        let value = self.decorated(function, own);
        if !matches!(&value.what, What::Function(wrapper) if wrapper.index == index && wrapper.item == self.item) {
            // Whoever calls it calls what the decorator made of it.
            self.called.insert(closure.id());
        }
        if !function.name.is_empty() {
            let frame = self.frame;
            self.state.set(frame, &function.name, value.clone());
        }
        value
    }

    /// Asks whether a value is what a rule looks for here.
    pub(super) fn ask(&mut self, span: Span, value: &Val) {
        let Some(entry) = self.entry() else { return };
        if entry.questions.is_empty() || self.state.dead {
            return;
        }
        let Some(questions) = entry.questions.get(&span) else { return };
        for asked in questions {
            if self.told.contains(&(self.item, asked.candidate, asked.number)) {
                continue;
            }
            let parts = self.inside(value, &asked.inside, span);
            let found = parts.iter().find_map(|part| self.harm(part, asked));
            let Some(mark) = found else { continue };
            self.told.insert((self.item, asked.candidate, asked.number));
            let (source, steps) = match mark {
                Some(mark) if mark.label.kind != Kinds::UNKNOWN => {
                    (Some(mark.label.what.clone()), mark.way.as_ref().map(|way| way.steps()).unwrap_or_default())
                }
                _ => (None, Vec::new()),
            };
            self.hits.push(Hit { item: self.item, candidate: asked.candidate, question: asked.number, source, steps });
        }
    }

    /// The values that a question is about.
    pub(super) fn inside(&mut self, value: &Val, way: &[String], span: Span) -> Vec<Val> {
        let mut values = vec![value.clone()];
        for step in way {
            values = match step.as_str() {
                "*" => values.iter().map(|value| Val { taint: self.doubted(value, span), ..Val::default() }).collect(),
                key => {
                    let key = Val::constant(key.parse().map_or_else(|_| Constant::Text(key.into()), Constant::Integer));
                    values.iter().map(|value| self.element(value, &key, span)).collect()
                }
            };
        }
        values
    }

    /// The mark by which a value is what a question asks for; `Some(None)` where nothing is known of it.
    #[allow(clippy::option_option, reason = "harm without a mark is another thing than no harm")]
    pub(super) fn harm(&self, value: &Val, asked: &super::program::Question) -> Option<Option<Mark>> {
        let is_harmful = |mark: &&Mark| {
            mark.label.kind.meets(asked.kinds)
                && (asked.form.numbers || !mark.traits.number)
                && (!asked.form.joined || mark.traits.joined)
                && !self.model().completed(self.state.clean(mark)).has(asked.weakness)
        };
        let mut found: Vec<&Mark> = value.taint.marks().iter().filter(is_harmful).collect();
        found.sort_by_key(|mark| (mark.label.kind == Kinds::UNKNOWN, mark.way.as_ref().map_or(0, |way| way.length())));
        match found.first() {
            Some(mark) => Some(Some((*mark).clone())),
            None if asked.kinds.meets(Kinds::UNKNOWN) && self.is_doubtful(value) => Some(None),
            None => None,
        }
    }

    /// Gives a value to a pattern's names and places.
    pub(super) fn assign(&mut self, target: &Pattern, value: Val, declares: bool) {
        self.bind(target, value, declares, 0);
    }
}

impl Val {
    /// A truth value where it was one, else itself.
    pub(super) fn or_plain(self, plain: &Self) -> Self {
        if matches!(plain.what, What::Test(_)) { self } else { Self { what: plain.what.clone(), ..self } }
    }

    /// Without the nothing that it may be.
    pub(super) fn without_null(self) -> Self {
        match &self.what {
            What::Constants(all) => {
                let kept: Vec<Constant> = all.iter().filter(|constant| super::value::truth(constant)).cloned().collect();
                if kept.is_empty() { self } else { Self { what: What::Constants(kept.into()), ..self } }
            }
            _ => self,
        }
    }
}
