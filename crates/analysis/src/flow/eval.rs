//! Works out what expressions are worth, one after the other, along every way that can be taken.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use caveat_catalog::flow::{Kinds, Role};
use rapidhash::fast::RandomState;

use super::ir::{Constant, Entry, Function, Name, Node, Op, Pattern, Span};
use super::label::{Label, Mark, Step, Taint, Traits, Way, Weaknesses, agreed};
use super::model::{Effect, Model};
use super::program::{ClassInfo, Entry as ItemEntry, Program};
use super::state::{Frame, State};
use super::value::{Closure, FrameId, ItemId, Key, Kind, Object, ObjectId, Part, Spot, Test, Val, What};
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
    fn entry(&mut self) -> Option<&'a ItemEntry> {
        if self.here.0 != self.item {
            self.here = (self.item, self.program.entries.get(&self.item).map(|entry| &**entry));
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

    fn worth(&mut self, node: &Node) -> Val {
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
    fn name(&mut self, name: &Name, span: Span) -> Val {
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

    /// A member of a value.
    pub(super) fn member(&mut self, whole: &Val, name: &Name, scoped: bool, span: Span) -> Val {
        let key = Key::Text(name.clone());
        if !whole.objects().is_empty() {
            let index = name.parse::<i64>().ok().map(Key::Index);
            let mut found: Option<Val> = None;
            for id in whole.objects() {
                // What Rust wraps into a type of one part is what stands for the part here.
                let is_wrapped = self.family() == Family::Rust
                    && &**name == "0"
                    && self.state.object(*id).is_some_and(|object| object.kind == Kind::Instance && object.get(&Key::Index(0)).is_none());
                if is_wrapped {
                    return whole.clone();
                }
                // Parts of a tuple are written like fields.
                let by_index = index.as_ref().and_then(|index| self.state.object(*id)?.get(index).cloned());
                let value = by_index.or_else(|| self.field(*id, &key, whole, span));
                let value = value.unwrap_or_else(|| self.missing(*id, name, span));
                found = Some(match found {
                    Some(other) => other.join(value),
                    None => value,
                });
            }
            return found.unwrap_or_default();
        }
        if let What::Class(class) = &whole.what {
            let name_of = class.class.name.clone();
            if let Some(value) = self.static_field(&name_of, name) {
                return value;
            }
            if let Some(method) = self.method(&name_of, name) {
                return Val::of(What::Function(Closure { this: Some(Box::new(whole.clone())), ..method }));
            }
            if let Some(base) = self.outside_base(&name_of) {
                return self.thing(format!("{base}.{name}").into(), span);
            }
        }
        let path = whole.path.as_ref().map(|path| self.language.member_path(path, name, scoped));
        let what = match &whole.what {
            What::Number | What::Constants(_) | What::Text(_) if &**name == "length" => What::Number,
            // What a number or a member of an enumeration has is as harmless as it is.
            What::Number | What::Test(_) => What::Number,
            _ => What::Unknown,
        };
        let mut value = Val { taint: whole.taint.part(name), what, path: path.clone().map(Into::into) };
        if matches!(&**name, "length" | "size" | "len") {
            value = self.number(&value);
        }
        // What only says of a path what it is itself said to be: a part of it.
        match path {
            Some(path) => self.said(value, &path, span),
            None => value,
        }
    }

    /// What an object holds under a key.
    pub(super) fn field(&mut self, id: ObjectId, key: &Key, whole: &Val, span: Span) -> Option<Val> {
        let object = self.state.object(id)?;
        if let Some(value) = object.get(key) {
            return Some(value.clone());
        }
        let (class, base, rest) = (object.class.clone(), object.base.clone(), object.rest.clone());
        if let (Some(class), Key::Text(name)) = (&class, key) {
            if let Some(method) = self.method(class, name) {
                let receiver = method.function.receiver.clone();
                let bound = Closure { this: Some(Box::new(whole.clone())), ..method };
                if receiver == super::ir::Receiver::Property {
                    return Some(self.call_closure(&bound, Vec::new(), span));
                }
                return Some(Val::of(What::Function(bound)));
            }
            if let Some(value) = self.static_field(class, name) {
                return Some(value);
            }
        }
        let base = match (base, key) {
            (Some(base), Key::Text(name)) => Some(self.member(&base, name, false, span)),
            (Some(base), Key::Index(index)) => Some(Val { taint: base.taint.part(&index.to_string()), ..Val::default() }),
            (None, _) => None,
        };
        match (rest, base) {
            (Some(rest), Some(base)) => Some(rest.join(base)),
            (rest, base) => rest.or(base),
        }
    }

    /// What a key gives that an object does not have.
    fn missing(&mut self, id: ObjectId, name: &Name, span: Span) -> Val {
        let Some(object) = self.state.object(id) else { return Val::unknown() };
        let (kind, class, count) = (object.kind, object.class.clone(), object.length());
        match (kind, class) {
            (_, Some(class)) => match self.outside_base(&class) {
                Some(base) => self.thing(format!("{base}.{name}").into(), span),
                None => Val::unknown(),
            },
            (Kind::List, _) if matches!(&**name, "length" | "len") => {
                count.map_or(Val::number(), |count| Val::constant(Constant::Integer(count as i128)))
            }
            _ => Val::unknown(),
        }
    }

    /// An element of a value.
    pub(super) fn element(&mut self, whole: &Val, key: &Val, span: Span) -> Val {
        if whole.objects().is_empty() {
            return match key.key() {
                Some(Key::Text(name)) if self.family() == Family::JavaScript => self.member(whole, &name, false, span),
                Some(key) => {
                    let name = match &key {
                        Key::Text(name) => name.clone(),
                        Key::Index(index) => index.to_string().into(),
                    };
                    let what = self.constant_at(whole, &key);
                    let path = whole.path.as_ref().map(|path| format!("{path}[]").into());
                    Val { taint: whole.taint.part(&name), what, path }
                }
                None => Val {
                    taint: whole.taint.part("[]"),
                    path: whole.path.as_ref().map(|path| format!("{path}[]").into()),
                    ..Val::default()
                },
            };
        }
        let mut found: Option<Val> = None;
        for id in whole.objects().to_vec() {
            let value = self.element_of(id, whole, key, span);
            found = Some(match found {
                Some(other) => other.join(value),
                None => value,
            });
        }
        found.unwrap_or_default()
    }

    /// A character of a constant text.
    fn constant_at(&self, whole: &Val, key: &Key) -> What {
        match (whole.only_text(), key) {
            (Some(text), Key::Index(index)) => {
                let count = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
                let at = usize::try_from(if *index < 0 { count + index } else { *index }).unwrap_or(usize::MAX);
                text.chars().nth(at).map_or(What::Unknown, |c| What::Constants(Arc::from([Constant::Text(c.to_string().into())])))
            }
            _ => What::Unknown,
        }
    }

    fn element_of(&mut self, id: ObjectId, whole: &Val, key: &Val, span: Span) -> Val {
        let Some(object) = self.state.object(id) else { return Val::unknown() };
        let mut known = key.key();
        if let (Some(Key::Index(index)), Some(length)) = (&known, object.length()) {
            // From the end.
            if *index < 0 {
                known = Some(Key::Index(i64::try_from(length).unwrap_or(i64::MAX) + index));
            }
        }
        if let (Some(Key::Text(text)), Kind::List) = (&known, object.kind) {
            known = text.parse().ok().map(Key::Index).or(known);
        }
        match known {
            Some(Key::Index(index)) if index < 0 => object.any().unwrap_or_default(),
            Some(key) => {
                if let Some(value) = self.field(id, &key, whole, span) {
                    return value;
                }
                match (&key, self.state.object(id).map(|object| object.kind)) {
                    (Key::Text(name), Some(Kind::Instance)) => self.missing(id, name, span),
                    _ => Val::null(),
                }
            }
            // Any of them: a constant table gives only what stands in it, whatever it is asked for.
            None => {
                let any = object.any();
                let base = object.base.clone();
                match (any, base) {
                    (Some(any), Some(base)) => any.join(Val { taint: base.taint.part("[]"), ..Val::default() }),
                    (Some(any), None) => any,
                    (None, Some(base)) => Val { taint: base.taint.part("[]"), ..Val::default() },
                    (None, None) => Val::null(),
                }
            }
        }
    }

    fn slice(&mut self, of: &Node, from: Option<&Node>, to: Option<&Node>) -> Val {
        let whole = self.eval(of);
        let bound = |machine: &mut Self, node: Option<&Node>| node.map(|node| machine.eval(node).only_integer());
        let (from, to) = (bound(self, from), bound(self, to));
        self.part_of(&whole, from, to)
    }

    /// Elements from one position to another; `None` for a bound that is left out, `Some(None)` for one that is not known.
    #[allow(clippy::option_option, reason = "a bound that is not written is another thing than one that is not known")]
    pub(super) fn part_of(&mut self, whole: &Val, from: Option<Option<i128>>, to: Option<Option<i128>>) -> Val {
        if let Some(id) = whole.only_object() {
            let Some(object) = self.state.object(id) else { return Val::unknown() };
            let known = object.length().and_then(|length| {
                let length = i128::try_from(length).ok()?;
                let place = |bound: Option<Option<i128>>, otherwise: i128| match bound {
                    None => Some(otherwise),
                    Some(bound) => bound.map(|at| if at < 0 { (length + at).max(0) } else { at.min(length) }),
                };
                Some((usize::try_from(place(from, 0)?).ok()?, usize::try_from(place(to, length)?).ok()?))
            });
            return match known {
                Some((from, to)) => {
                    let values: Vec<Val> = object.entries.iter().take(to).skip(from).map(|(_, value)| value.clone()).collect();
                    self.list(values)
                }
                None => match object.any() {
                    Some(any) => self.list_of(any),
                    None => self.list(Vec::new()),
                },
            };
        }
        if let (Some(text), Some(from), Some(to)) = (whole.only_text(), from.unwrap_or(Some(0)), to.unwrap_or(Some(i128::MAX))) {
            let count = text.chars().count() as i128;
            let place = |at: i128| usize::try_from(if at < 0 { (count + at).max(0) } else { at.min(count) }).unwrap_or(0);
            let (from, to) = (place(from), place(to));
            return Val::text(&text.chars().take(to).skip(from).collect::<String>());
        }
        // The first so many characters of what begins so begin so as well.
        let what = match &whole.what {
            What::Text(parts) if from.is_none() => What::Text(parts.clone()),
            What::Text(_) | What::Constants(_) => What::Text(Arc::from([Part::Hole])),
            _ => What::Unknown,
        };
        Val { taint: whole.taint.part("[:]"), what, path: None }
    }

    fn list_literal(&mut self, elements: &[super::ir::Element]) -> Val {
        let mut object = Object { kind: Kind::List, ..Object::default() };
        for element in elements {
            let value = self.eval(&element.value);
            if element.spread {
                self.extend(&mut object, &value);
            } else if object.rest.is_some() {
                object.put(value);
            } else {
                let at = i64::try_from(object.entries.len()).unwrap_or(i64::MAX);
                object.entries.push((Key::Index(at), value));
            }
        }
        self.allocate(object)
    }

    /// Puts all elements of a value behind those of a list.
    pub(super) fn extend(&mut self, object: &mut Object, value: &Val) {
        let known =
            value.only_object().and_then(|id| self.state.object(id)).filter(|other| other.length().is_some() && other.kind == Kind::List);
        match known {
            Some(other) if object.rest.is_none() => {
                let at = i64::try_from(object.entries.len()).unwrap_or(i64::MAX);
                let more = other.entries.iter().zip(at..).map(|((_, value), at)| (Key::Index(at), value.clone()));
                object.entries.extend(more);
            }
            _ => {
                if let Some(element) = self.any_element(value) {
                    object.put(element);
                }
            }
        }
    }

    /// Any of the elements of a value; `None` where there surely is none.
    pub(super) fn any_element(&mut self, value: &Val) -> Option<Val> {
        if value.objects().is_empty() {
            if let What::Constants(_) | What::Text(_) | What::Number = &value.what {
                return Some(Val { taint: value.taint.part("[]"), what: What::Text(Arc::from([Part::Hole])), path: None });
            }
            let path = value.path.as_ref().map(|path| format!("{path}[]").into());
            return Some(Val { taint: value.taint.part("[]"), what: What::Unknown, path });
        }
        let ids = value.objects().to_vec();
        let mut found: Option<Val> = None;
        for id in ids {
            let Some(object) = self.state.object(id) else { continue };
            let own = if object.kind == Kind::List {
                object.any()
            } else {
                Some(object.keys.clone().unwrap_or_else(|| Val::of(What::Text(Arc::from([Part::Hole])))))
            };
            let base = object.base.as_ref().map(|base| Val { taint: base.taint.part("[]"), ..Val::default() });
            for part in own.into_iter().chain(base) {
                found = Some(match found {
                    Some(other) => other.join(part),
                    None => part,
                });
            }
        }
        match found {
            Some(found) => Some(Val { taint: found.taint.join(&value.taint), ..found }),
            None if !value.taint.is_empty() => Some(Val { taint: value.taint.clone(), ..Val::default() }),
            None => None,
        }
    }

    fn map_literal(&mut self, entries: &[Entry]) -> Val {
        let mut object = Object::default();
        for entry in entries {
            match entry {
                Entry::Pair(key, value) => {
                    let (key, value) = (self.eval(key), self.eval(value));
                    match key.key() {
                        Some(key) => object.set(key, value),
                        None => object.put_under(key, value),
                    }
                }
                // What Rust takes from another struct is what is not written.
                Entry::Spread(other) if self.family() == Family::Rust => {
                    let other = self.eval(other);
                    let written = std::mem::take(&mut object.entries);
                    self.update(&mut object, &other);
                    written.into_iter().for_each(|(key, value)| object.set(key, value));
                }
                Entry::Spread(other) => {
                    let other = self.eval(other);
                    self.update(&mut object, &other);
                }
            }
        }
        self.allocate(object)
    }

    /// Puts all entries of a value into an object, over those that it has.
    pub(super) fn update(&mut self, object: &mut Object, other: &Val) {
        match other.only_object().and_then(|id| self.state.object(id)).cloned() {
            Some(from) => {
                for (key, value) in from.entries {
                    object.set(key, value);
                }
                if let Some(rest) = from.rest {
                    object.put(rest);
                }
                object.base = object.base.take().or(from.base);
                object.class = object.class.take().or(from.class);
            }
            None if other.is_known() && other.taint.is_empty() && other.objects().is_empty() => {}
            None => {
                // What it has, it may have under any key; and it may hide what is there.
                let value = Val { taint: self.deep(other), ..Val::default() };
                for (_, old) in &mut object.entries {
                    *old = std::mem::take(old).join(value.clone());
                }
                object.base = Some(match object.base.take() {
                    Some(base) => base.join(other.clone()),
                    None => other.clone(),
                });
            }
        }
    }

    fn function(&mut self, function: &Arc<Function>) -> Val {
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

    /// The value of `a and b`, `a or b`.
    pub(super) fn either(&mut self, left: &Node, right: &Node, and: bool) -> Val {
        let value = self.eval(left);
        match value.truth() {
            Some(truth) if truth == and => return self.eval(right),
            Some(_) => return value,
            None => {}
        }
        let (yes, no) = self.by_value(&value);
        let (go_on, stay) = if and { (yes, no) } else { (no, yes) };
        self.state = go_on;
        let other = self.eval(right);
        let (after, left_value) = (std::mem::take(&mut self.state), stay.baked(value.clone()));
        let right_value = after.baked(other);
        let both = self.combined(&left_value, &right_value, and);
        self.state = after.join(stay);
        let left_value =
            if and && matches!(value.what, What::Test(_)) { Val { taint: Taint::default(), ..left_value } } else { left_value };
        match both {
            Some(test) => test,
            None if and => {
                right_value.join(Val { taint: Taint::default(), what: What::Test(None), ..left_value.clone() }.or_plain(&left_value))
            }
            None => left_value.without_null().join(right_value),
        }
    }

    /// What two truth values say together.
    fn combined(&self, left: &Val, right: &Val, and: bool) -> Option<Val> {
        let is_test = |value: &Val| matches!(value.what, What::Test(Some(_)));
        if !is_test(left) && !is_test(right) {
            return None;
        }
        // The other one may be anything: here it counts as a truth value.
        let facts = |value: &Val| match &value.what {
            What::Test(test) => test.as_deref().cloned().unwrap_or_default(),
            _ => Test::default(),
        };
        let (left, right) = (facts(left), facts(right));
        let all = |a: &[(u64, Weaknesses)], b: &[(u64, Weaknesses)]| [a, b].concat();
        let test = if and {
            Test { when_true: all(&left.when_true, &right.when_true), when_false: agreed(&left.when_false, &right.when_false) }
        } else {
            Test { when_true: agreed(&left.when_true, &right.when_true), when_false: all(&left.when_false, &right.when_false) }
        };
        Some(Val::test(test))
    }

    /// The state where a value is true, and where it is false.
    pub(super) fn by_value(&mut self, value: &Val) -> (State, State) {
        let (mut yes, mut no) = (self.state.clone(), self.state.clone());
        match value.truth() {
            Some(true) => no.dead = true,
            Some(false) => yes.dead = true,
            None => {}
        }
        match &value.what {
            What::Test(Some(test)) => {
                for (label, weaknesses) in &test.when_true {
                    yes.clear(*label, *weaknesses);
                }
                for (label, weaknesses) in &test.when_false {
                    no.clear(*label, *weaknesses);
                }
            }
            What::Unknown | What::Text(_) => {
                // Nothing, or an empty text: neither does harm.
                for mark in value.taint.marks() {
                    no.clear(mark.label.id, Weaknesses::ALL);
                }
            }
            _ => {}
        }
        (yes, no)
    }

    /// The state where a condition is true, and where it is false. What the condition binds is bound in the first.
    pub(super) fn branch(&mut self, condition: &Node) -> (State, State) {
        if self.state.dead || !self.enter() {
            return (std::mem::take(&mut self.state), State::dead());
        }
        let states = match &condition.op {
            Op::Not(inner) => {
                let (yes, no) = self.branch(inner);
                (no, yes)
            }
            Op::And(left, right) => {
                let (yes, no) = self.branch(left);
                self.state = yes;
                let (both, not_right) = self.branch(right);
                (both, no.join(not_right))
            }
            Op::Or(left, right) => {
                let (yes, no) = self.branch(left);
                self.state = no;
                let (right_yes, neither) = self.branch(right);
                (yes.join(right_yes), neither)
            }
            Op::Matches { pattern, value } => {
                let value = self.eval(value);
                self.matching(pattern, &value)
            }
            _ => {
                let value = self.eval(condition);
                self.by_value(&value)
            }
        };
        self.leave();
        states
    }

    /// A condition as a value.
    fn truth_of(&mut self, node: &Node) -> Val {
        match &node.op {
            Op::Not(inner) => {
                let value = self.eval(inner);
                match (&value.what, value.truth()) {
                    (_, Some(_)) | (What::Test(Some(_)), _) => value.negated(),
                    _ => {
                        let when_true = value.taint.marks().iter().map(|mark| (mark.label.id, Weaknesses::ALL)).collect();
                        Val::test(Test { when_true, when_false: Vec::new() })
                    }
                }
            }
            Op::Compare { how, left, right } => self.compare(*how, left, right),
            Op::Matches { pattern, value } => {
                let value = self.eval(value);
                let before = self.state.clone();
                let (yes, no) = self.matching(pattern, &value);
                let result = match (yes.dead, no.dead) {
                    (true, _) => Val::boolean(false),
                    (_, true) => Val::boolean(true),
                    _ => {
                        let new = |state: &State| -> Vec<(u64, Weaknesses)> {
                            state.cleared().iter().filter(|known| !before.cleared().contains(known)).copied().collect()
                        };
                        Val::test(Test { when_true: new(&yes), when_false: new(&no) })
                    }
                };
                self.state = yes.join(no);
                result
            }
            _ => Val::of(What::Test(None)),
        }
    }

    /// Asks whether a value is what a rule looks for here.
    fn ask(&mut self, span: Span, value: &Val) {
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
    fn inside(&mut self, value: &Val, way: &[String], span: Span) -> Vec<Val> {
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
    fn harm(&self, value: &Val, asked: &super::program::Question) -> Option<Option<Mark>> {
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
    fn or_plain(self, plain: &Self) -> Self {
        if matches!(plain.what, What::Test(_)) { self } else { Self { what: plain.what.clone(), ..self } }
    }

    /// Without the nothing that it may be.
    fn without_null(self) -> Self {
        match &self.what {
            What::Constants(all) => {
                let kept: Vec<Constant> = all.iter().filter(|constant| super::value::truth(constant)).cloned().collect();
                if kept.is_empty() { self } else { Self { what: What::Constants(kept.into()), ..self } }
            }
            _ => self,
        }
    }
}
