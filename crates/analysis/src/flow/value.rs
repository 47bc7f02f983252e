//! What an expression may be worth: where it comes from, what is known of it, and what it is.

use std::sync::Arc;

use caveat_catalog::flow::Kinds;

use super::ir::{Class, Constant, Function, Name, Span};
use super::label::{Mark, Taint, Weaknesses};

/// A frame of variables: the file's own, or one call's.
pub(super) type FrameId = u32;
/// A list, dictionary or object that may change.
pub(super) type ObjectId = u32;
/// An item of the file, by what it declares or by its text, so that it is the same in the next revision.
pub(crate) type ItemId = u64;

/// How many constants a value is followed as; beyond it is just unknown.
const MAX_OPTIONS: usize = 12;
/// Objects that one value may be.
const MAX_OBJECTS: usize = 4;

/// A value, as far as it is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Val {
    /// From where it may come.
    pub(super) taint: Taint,
    /// What it is.
    pub(super) what: What,
    /// What it is called outside the file: its path or its type's.
    pub(super) path: Option<Name>,
}

/// What a value is.
#[derive(Debug, Clone, Default)]
pub(super) enum What {
    /// Nothing is known.
    #[default]
    Unknown,
    /// A number.
    Number,
    /// A truth value, with what follows from it.
    Test(Option<Arc<Test>>),
    /// Where something was found in a text or list: what follows from its being found at all, and from its being found at the start.
    Position(Arc<Test>, Arc<Test>),
    /// One of these.
    Constants(Arc<[Constant]>),
    /// A text whose parts are known in places.
    Text(Arc<[Part]>),
    /// One of these objects.
    Objects(Arc<[ObjectId]>),
    /// A function.
    Function(Closure),
    /// A class of the file.
    Class(Arc<ClassRef>),
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Part {
    /// These characters.
    Literal(Arc<str>),
    /// Others.
    Hole,
}

/// What follows where a truth value is true, and where it is false: labels that are harmless then.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Test {
    pub(super) when_true: Vec<(u64, Weaknesses)>,
    pub(super) when_false: Vec<(u64, Weaknesses)>,
}

/// A function and the variables around it.
#[derive(Debug, Clone)]
pub(super) struct Closure {
    pub(super) item: ItemId,
    /// Its number among the functions of the item, by which it is found again as it is now.
    pub(super) index: u32,
    pub(super) function: Arc<Function>,
    pub(super) frame: FrameId,
    /// The object that it is a method of, where it was taken from one.
    pub(super) this: Option<Box<Val>>,
    /// The class that it is a member of.
    pub(super) class: Option<Name>,
}

impl Closure {
    /// Which function it is, with which variables around it.
    pub(super) fn id(&self) -> (ItemId, u32, FrameId) {
        (self.item, self.index, self.frame)
    }
}

/// A class of the file.
#[derive(Debug)]
pub(super) struct ClassRef {
    pub(super) item: ItemId,
    pub(super) class: Arc<Class>,
}

/// A key of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Text(Name),
    Index(i64),
}

/// A list, dictionary, set or instance.
#[derive(Debug, Clone, Default)]
pub(super) struct Object {
    pub(super) kind: Kind,
    /// What is known to be there.
    pub(super) entries: Vec<(Key, Val)>,
    /// What may be there under any key.
    pub(super) rest: Option<Val>,
    /// What the keys are under which something may be.
    pub(super) keys: Option<Val>,
    /// What a key that is not listed gives: the thing that this object was before it was changed.
    pub(super) base: Option<Val>,
    /// The class of the file that it is an instance of.
    pub(super) class: Option<Name>,
}

/// What an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Kind {
    #[default]
    Map,
    /// Elements under 0, 1, 2 …
    List,
    Instance,
}

impl Val {
    /// Nothing is known of it.
    pub(super) fn unknown() -> Self {
        Self::default()
    }

    pub(super) fn of(what: What) -> Self {
        Self { what, ..Self::default() }
    }

    pub(super) fn constant(constant: Constant) -> Self {
        Self::of(What::Constants(Arc::from([constant])))
    }

    pub(super) fn text(text: &str) -> Self {
        Self::constant(Constant::Text(text.into()))
    }

    pub(super) fn null() -> Self {
        Self::constant(Constant::Null)
    }

    pub(super) fn boolean(value: bool) -> Self {
        Self::constant(Constant::Boolean(value))
    }

    pub(super) fn number() -> Self {
        Self::of(What::Number)
    }

    pub(super) fn object(id: ObjectId) -> Self {
        Self::of(What::Objects(Arc::from([id])))
    }

    pub(super) fn called(path: impl Into<Name>) -> Self {
        Self { path: Some(path.into()), ..Self::default() }
    }

    /// A truth value with what follows from it.
    pub(super) fn test(test: Test) -> Self {
        let is_empty = test.when_true.is_empty() && test.when_false.is_empty();
        Self::of(What::Test((!is_empty).then(|| Arc::new(test))))
    }

    pub(super) fn with_taint(mut self, taint: Taint) -> Self {
        self.taint = taint;
        self
    }

    pub(super) fn with_path(mut self, path: Option<Name>) -> Self {
        self.path = path;
        self
    }

    /// The one constant that it is.
    pub(super) fn only(&self) -> Option<&Constant> {
        match &self.what {
            What::Constants(all) => match &all[..] {
                [only] => Some(only),
                _ => None,
            },
            _ => None,
        }
    }

    /// The one text that it is.
    pub(super) fn only_text(&self) -> Option<&Arc<str>> {
        match self.only() {
            Some(Constant::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(super) fn only_integer(&self) -> Option<i128> {
        match self.only() {
            Some(Constant::Integer(number)) => Some(*number),
            _ => None,
        }
    }

    /// The key that it is, for an element.
    pub(super) fn key(&self) -> Option<Key> {
        match self.only()? {
            Constant::Text(text) => Some(Key::Text(text.clone())),
            Constant::Integer(number) => i64::try_from(*number).ok().map(Key::Index),
            Constant::Boolean(value) => Some(Key::Text(if *value { "true" } else { "false" }.into())),
            _ => None,
        }
    }

    /// The objects that it may be.
    pub(super) fn objects(&self) -> &[ObjectId] {
        match &self.what {
            What::Objects(ids) => ids,
            _ => &[],
        }
    }

    /// The object that it surely is.
    pub(super) fn only_object(&self) -> Option<ObjectId> {
        match self.objects() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// Whether it is known to hold nothing from outside: a constant, a number, an object (whose entries are asked one by one).
    pub(super) fn is_known(&self) -> bool {
        !matches!(self.what, What::Unknown)
    }

    /// Whether it is surely true or false.
    pub(super) fn truth(&self) -> Option<bool> {
        match &self.what {
            What::Constants(all) => {
                let first = truth(&all[0]);
                all.iter().all(|constant| truth(constant) == first).then_some(first)
            }
            What::Text(parts) => parts.iter().any(|part| matches!(part, Part::Literal(text) if !text.is_empty())).then_some(true),
            What::Function(_) | What::Class(_) => Some(true),
            _ => None,
        }
    }

    /// The parts of the text that it is.
    pub(super) fn parts(&self) -> Vec<Part> {
        match &self.what {
            What::Text(parts) => parts.to_vec(),
            What::Constants(_) => match self.only() {
                Some(constant) => vec![Part::Literal(written(constant))],
                None => vec![Part::Hole],
            },
            _ => vec![Part::Hole],
        }
    }

    /// Whether two values are one that nobody changed: quick, and `false` where it would have to look closer.
    pub(super) fn is(&self, other: &Self) -> bool {
        let is_path = match (&self.path, &other.path) {
            (None, None) => true,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            _ => false,
        };
        is_path && self.taint.is(&other.taint) && self.what.is(&other.what)
    }

    /// One of the two.
    pub(super) fn join(self, other: Self) -> Self {
        if self.is(&other) {
            return self;
        }
        let path = if self.path == other.path {
            self.path.clone()
        } else if matches!(self.only(), Some(Constant::Null)) {
            other.path.clone()
        } else if matches!(other.only(), Some(Constant::Null)) {
            self.path.clone()
        } else {
            None
        };
        Self { taint: self.taint.join(&other.taint), what: self.what.join(other.what), path }
    }

    /// Whether they say the same, but for the ways that led here.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.path == other.path && self.taint.same(&other.taint) && self.what.same(&other.what)
    }

    /// Whether a person is told the same of it: [`Val::same`], and the ways that led here are the same too.
    pub(super) fn is_told_as(&self, other: &Self) -> bool {
        let is_this_told_as = match (&self.what, &other.what) {
            (What::Function(a), What::Function(b)) => are_told_alike(a.this.as_deref(), b.this.as_deref()),
            _ => true,
        };
        self.same(other) && self.taint.is_told_as(&other.taint) && is_this_told_as
    }

    /// The same value with a mark changed.
    pub(super) fn map_marks(&self, change: impl FnMut(&Mark) -> Option<Mark>) -> Self {
        Self { taint: self.taint.map(change), ..self.clone() }
    }

    /// The kinds of sources that it may come from.
    pub(super) fn kinds(&self) -> impl Iterator<Item = Kinds> {
        self.taint.marks().iter().map(|mark| mark.label.kind)
    }
}

impl What {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unknown, Self::Unknown) | (Self::Number, Self::Number) | (Self::Test(None), Self::Test(None)) => true,
            (Self::Constants(a), Self::Constants(b)) => Arc::ptr_eq(a, b),
            (Self::Text(a), Self::Text(b)) => Arc::ptr_eq(a, b),
            (Self::Objects(a), Self::Objects(b)) => Arc::ptr_eq(a, b),
            (Self::Test(Some(a)), Self::Test(Some(b))) => Arc::ptr_eq(a, b),
            (Self::Class(a), Self::Class(b)) => Arc::ptr_eq(a, b),
            (Self::Function(a), Self::Function(b)) => {
                let is_this = match (&a.this, &b.this) {
                    (None, None) => true,
                    (Some(a), Some(b)) => a.is(b),
                    _ => false,
                };
                is_this && a.id() == b.id() && Arc::ptr_eq(&a.function, &b.function)
            }
            _ => false,
        }
    }

    fn join(self, other: Self) -> Self {
        match (self, other) {
            (Self::Constants(a), Self::Constants(b)) => {
                let mut all: Vec<Constant> = a.to_vec();
                for constant in b.iter() {
                    if !all.contains(constant) {
                        all.push(constant.clone());
                    }
                }
                if all.len() > MAX_OPTIONS {
                    let is_number = all.iter().all(|constant| matches!(constant, Constant::Integer(_) | Constant::Float(_)));
                    return if is_number { Self::Number } else { Self::Text(Arc::from([Part::Hole])) };
                }
                Self::Constants(all.into())
            }
            (Self::Number, Self::Number) => Self::Number,
            (Self::Number, Self::Constants(all)) | (Self::Constants(all), Self::Number)
                if all.iter().all(|constant| matches!(constant, Constant::Integer(_) | Constant::Float(_))) =>
            {
                Self::Number
            }
            (Self::Objects(a), Self::Objects(b)) => {
                let mut all = a.to_vec();
                for id in b.iter() {
                    if !all.contains(id) {
                        all.push(*id);
                    }
                }
                all.sort_unstable();
                all.truncate(MAX_OBJECTS);
                Self::Objects(all.into())
            }
            // Nothing, or the object: what is done with it is done with the object.
            (objects @ (Self::Objects(_) | Self::Function(_) | Self::Class(_)), Self::Constants(all))
            | (Self::Constants(all), objects @ (Self::Objects(_) | Self::Function(_) | Self::Class(_)))
                if all.iter().all(|constant| matches!(constant, Constant::Null)) =>
            {
                objects
            }
            (Self::Function(a), Self::Function(b)) if Arc::ptr_eq(&a.function, &b.function) => Self::Function(a),
            (Self::Class(a), Self::Class(b)) if Arc::ptr_eq(&a, &b) => Self::Class(a),
            (Self::Text(a), Self::Text(b)) => {
                if a == b {
                    return Self::Text(a);
                }
                Self::Text(common(&a, &b))
            }
            (Self::Text(a), Self::Constants(b)) | (Self::Constants(b), Self::Text(a)) => match &b[..] {
                [Constant::Text(text)] => Self::Text(common(&a, &[Part::Literal(text.clone())])),
                _ => Self::Text(Arc::from([Part::Hole])),
            },
            // What follows from it, whoever gives it back has noted.
            (Self::Test(_), Self::Constants(all)) | (Self::Constants(all), Self::Test(_))
                if all.iter().all(|constant| matches!(constant, Constant::Boolean(_) | Constant::Null)) =>
            {
                Self::Test(None)
            }
            (Self::Test(a), Self::Test(b)) => Self::Test(a.filter(|a| b.as_ref().is_some_and(|b| a == b))),
            _ => Self::Unknown,
        }
    }

    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unknown, Self::Unknown) | (Self::Number, Self::Number) => true,
            (Self::Test(a), Self::Test(b)) => a == b,
            (Self::Position(a, b), Self::Position(c, d)) => a == c && b == d,
            (Self::Constants(a), Self::Constants(b)) => a == b,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Objects(a), Self::Objects(b)) => a == b,
            // What a function does is asked of its item.
            (Self::Function(a), Self::Function(b)) => {
                a.id() == b.id()
                    && match (&a.this, &b.this) {
                        (Some(a), Some(b)) => a.same(b),
                        (None, None) => true,
                        _ => false,
                    }
            }
            (Self::Class(a), Self::Class(b)) => a.item == b.item,
            _ => false,
        }
    }
}

/// The beginning that two texts share, and the rest unknown.
fn common(a: &[Part], b: &[Part]) -> Arc<[Part]> {
    let first = |parts: &[Part]| match parts.first() {
        Some(Part::Literal(text)) => text.clone(),
        _ => Arc::from(""),
    };
    let (a, b) = (first(a), first(b));
    let shared: String = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
    if shared.is_empty() { Arc::from([Part::Hole]) } else { Arc::from([Part::Literal(shared.into()), Part::Hole]) }
}

/// Whether a constant counts as true.
pub(super) fn truth(constant: &Constant) -> bool {
    match constant {
        Constant::Text(text) => !text.is_empty(),
        Constant::Integer(number) => *number != 0,
        Constant::Float(text) => text.parse::<f64>().is_ok_and(|number| number != 0.0),
        Constant::Boolean(value) => *value,
        Constant::Null => false,
        Constant::Regex { .. } => true,
    }
}

/// A constant as it appears inside a text.
pub(super) fn written(constant: &Constant) -> Arc<str> {
    match constant {
        Constant::Text(text) | Constant::Float(text) => text.clone(),
        Constant::Integer(number) => number.to_string().into(),
        Constant::Boolean(value) => value.to_string().into(),
        Constant::Null => "null".into(),
        Constant::Regex { pattern, .. } => pattern.clone(),
    }
}

impl Object {
    /// What stands under a key.
    pub(super) fn get(&self, key: &Key) -> Option<&Val> {
        self.entries.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// Puts a value under a key, in place of what is there.
    pub(super) fn set(&mut self, key: Key, value: Val) {
        match self.entries.iter_mut().find(|(known, _)| *known == key) {
            Some((_, old)) => *old = value,
            None => self.entries.push((key, value)),
        }
    }

    /// Puts a value under a key that is not known.
    pub(super) fn put(&mut self, value: Val) {
        self.rest = Some(match self.rest.take() {
            Some(old) => old.join(value),
            None => value,
        });
    }

    /// Puts a value under a key that is not known, but from which it comes.
    pub(super) fn put_under(&mut self, key: Val, value: Val) {
        self.keys = Some(match self.keys.take() {
            Some(old) => old.join(key),
            None => key,
        });
        self.put(value);
    }

    /// How many elements a list has, where that is known.
    pub(super) fn length(&self) -> Option<usize> {
        (self.rest.is_none() && self.base.is_none()).then_some(self.entries.len())
    }

    /// Anything that is in it.
    pub(super) fn any(&self) -> Option<Val> {
        let parts = self.entries.iter().map(|(_, value)| value.clone()).chain(self.rest.clone());
        parts.reduce(Val::join)
    }

    /// One of the two.
    pub(super) fn join(&self, other: &Self) -> Self {
        let mut out = Self {
            kind: self.kind,
            entries: Vec::with_capacity(self.entries.len()),
            rest: match (self.rest.clone(), other.rest.clone()) {
                (Some(a), Some(b)) => Some(a.join(b)),
                (a, b) => a.or(b),
            },
            keys: match (self.keys.clone(), other.keys.clone()) {
                (Some(a), Some(b)) => Some(a.join(b)),
                (a, b) => a.or(b),
            },
            base: self.base.clone().or_else(|| other.base.clone()),
            class: self.class.clone().or_else(|| other.class.clone()),
        };
        let is_list = self.kind == Kind::List;
        for (at, (key, value)) in self.entries.iter().enumerate() {
            // Mostly what both have stands at the same place.
            let twin = other.entries.get(at).filter(|(known, _)| known == key).map(|(_, twin)| twin);
            match twin.or_else(|| other.get(key)) {
                Some(twin) if value.is(twin) => out.entries.push((key.clone(), value.clone())),
                Some(twin) => out.entries.push((key.clone(), value.clone().join(twin.clone()))),
                // A list may be longer on one way: then what its end holds is not known by position.
                None if is_list => out.put(value.clone()),
                None => out.entries.push((key.clone(), value.clone().join(Val::null()))),
            }
        }
        let is_new =
            |(at, (key, _)): &(usize, &(Key, Val))| self.entries.get(*at).is_none_or(|(known, _)| known != key) && self.get(key).is_none();
        for (_, (key, value)) in other.entries.iter().enumerate().filter(is_new) {
            if is_list {
                out.put(value.clone());
            } else {
                out.entries.push((key.clone(), value.clone().join(Val::null())));
            }
        }
        out
    }

    /// The objects that it holds.
    pub(super) fn inner(&self) -> impl Iterator<Item = ObjectId> {
        let values = self.entries.iter().map(|(_, value)| value).chain(&self.rest).chain(&self.base).chain(&self.keys);
        values.flat_map(|value| value.objects().iter().copied())
    }

    /// Whether a person is told the same of all that is in it.
    pub(super) fn is_told_as(&self, other: &Self) -> bool {
        self.kind == other.kind
            && self.class == other.class
            && self.entries.len() == other.entries.len()
            && self.entries.iter().zip(&other.entries).all(|((key, value), (known, twin))| key == known && value.is_told_as(twin))
            && [(&self.rest, &other.rest), (&self.keys, &other.keys), (&self.base, &other.base)]
                .iter()
                .all(|(a, b)| are_told_alike(a.as_ref(), b.as_ref()))
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        let same = |a: &Option<Val>, b: &Option<Val>| match (a, b) {
            (Some(a), Some(b)) => a.same(b),
            (None, None) => true,
            _ => false,
        };
        self.entries.len() == other.entries.len()
            && same(&self.rest, &other.rest)
            && self.entries.iter().all(|(key, value)| other.get(key).is_some_and(|twin| twin.same(value)))
    }
}

fn are_told_alike(a: Option<&Val>, b: Option<&Val>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.is_told_as(b),
        (None, None) => true,
        _ => false,
    }
}

/// Bytes of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) item: ItemId,
    pub(crate) span: Span,
}
