//! What an expression names, what its value is and of what type it is, as far as this file tells.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use caveat_catalog::query::HOLE;
use rapidhash::fast::RandomState;

use crate::expr::{Argument, Expr, Operator, Piece, Source};
use crate::item::Place;
use crate::language::last_part;
use crate::lower::{Family, MAX_TEXT};
use crate::scope::{Env, EnvSite, Locals};

/// Steps that one question may take before it is given up as unknown.
const FUEL: u32 = 1_000;
/// Nesting of questions beyond which they are unknown; a name that is bound to itself would go on for ever.
const MAX_NESTING: u32 = 48;

/// Meanings of one name beyond which it is taken as unknown.
const MAX_SITES: usize = 12;

/// Stands for a piece that is one of several known ones: no constant, and no hole either.
const VARIES: char = '\u{FFFB}';

/// Where an expression stands, for the names in it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum At {
    /// At an offset of the item that is looked at.
    Here(usize),
    /// At the top of the file, where only what comes before this place in its sequence counts; or in a function, where all of it may.
    File(Option<usize>),
}

/// Which sites of the file count at its top.
#[derive(Debug, Clone, Copy)]
enum Before {
    /// Those of earlier items.
    Item(usize),
    /// Those earlier in the sequence.
    Sequence(usize),
}

/// A value after folding.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Nothing is known.
    Unknown,
    /// It is a number, whichever.
    Number,
    /// A text; each [`HOLE`] stands for an unknown piece.
    Text(String),
    /// An integer.
    Integer(i128),
    /// A number with a fraction, as written.
    Float(String),
    /// A truth value.
    Boolean(bool),
    /// The language's nothing, as it spells it.
    Null(String),
    /// A thing from outside the file.
    Path(String),
    /// A list of values.
    List(Vec<Value>),
}

impl Value {
    /// Whether all of it is known.
    pub(crate) fn is_constant(&self) -> bool {
        match self {
            Self::Unknown | Self::Number => false,
            Self::Text(text) => !text.contains([HOLE, VARIES]),
            Self::Integer(_) | Self::Float(_) | Self::Boolean(_) | Self::Null(_) => true,
            // Constants are spelled in capitals in all the languages.
            Self::Path(path) => {
                path.rsplit(['.', ':']).next().is_some_and(|last| last.len() > 1 && !last.contains(|c: char| c.is_lowercase()))
            }
            Self::List(values) => values.iter().all(Self::is_constant),
        }
    }

    /// The value as `#value?` compares it; `None` when there is nothing to compare.
    pub(crate) fn written(&self, family: Family) -> Option<String> {
        Some(match self {
            Self::Unknown | Self::Number => return None,
            // One of several known texts: there is nothing to compare, unless a piece of it is unknown as well.
            Self::Text(text) if text.contains(VARIES) && !text.contains(HOLE) => return None,
            Self::Text(text) | Self::Float(text) | Self::Null(text) | Self::Path(text) => text.clone(),
            Self::Integer(number) => number.to_string(),
            Self::Boolean(value) => match (family, value) {
                (Family::Python, true) => "True".to_owned(),
                (Family::Python, false) => "False".to_owned(),
                (_, value) => value.to_string(),
            },
            Self::List(values) => {
                let parts: Vec<String> = values.iter().map(|value| value.written(family).unwrap_or_else(|| HOLE.to_string())).collect();
                format!("[{}]", parts.join(", "))
            }
        })
    }

    /// The value as it appears inside a text.
    fn piece(&self, family: Family) -> String {
        match self {
            Self::Number => "0".to_owned(),
            Self::Text(text) => text.clone(),
            Self::Integer(_) | Self::Float(_) => self.written(family).unwrap_or_default(),
            Self::Path(_) if self.is_constant() => self.written(family).unwrap_or_default(),
            Self::Boolean(_) | Self::Null(_) if family == Family::JavaScript => self.written(family).unwrap_or_default(),
            _ => HOLE.to_string(),
        }
    }
}

/// What a language knows beyond one file: see [`crate::language`].
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// What constructors, functions and methods return.
    pub(crate) types: BTreeMap<String, String>,
    /// Every path that a rule or a type mentions, for `from x import *`.
    pub(crate) mentioned: HashSet<String, RandomState>,
}

/// Answers questions about the expressions of one item, and keeps which names of the file it asked for.
pub(crate) struct Names<'a> {
    /// The language family.
    pub(crate) family: Family,
    /// The language's knowledge.
    pub(crate) known: &'a Known,
    /// The item's own names.
    pub(crate) locals: &'a Locals,
    /// The file's names.
    pub(crate) env: &'a Env,
    /// The item's index in the file.
    pub(crate) order: usize,
    /// The class that the item belongs to.
    pub(crate) class: Option<&'a str>,
    /// The module inside the file that the item belongs to, with `::` behind it; empty for the file itself.
    pub(crate) module: &'a str,
    /// What is being worked out: a name that asks for itself gets nothing new from it.
    working: RefCell<Vec<*const Source>>,
    /// The names of the file that were asked for.
    asked: RefCell<HashSet<Box<str>, RandomState>>,
    fuel: Cell<u32>,
    nesting: Cell<u32>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(family: Family, known: &'a Known, locals: &'a Locals, env: &'a Env, place: &'a Place, order: usize) -> Self {
        let (class, module) = (place.class.as_deref(), &*place.module);
        Self {
            family,
            known,
            locals,
            env,
            order,
            class,
            module,
            working: RefCell::default(),
            asked: RefCell::default(),
            fuel: Cell::new(FUEL),
            nesting: Cell::new(0),
        }
    }

    /// The names of the file that the answers rest on.
    pub(crate) fn into_asked(self) -> Vec<Box<str>> {
        let mut asked: Vec<Box<str>> = self.asked.into_inner().into_iter().collect();
        asked.sort_unstable();
        asked
    }

    /// The path of the thing that an expression names, or of the type of its value.
    pub(crate) fn path(&self, expr: &Expr, at: At) -> Option<String> {
        self.fuel.set(FUEL);
        self.path_of(expr, at)
    }

    /// The value of an expression.
    pub(crate) fn value(&self, expr: &Expr, at: At) -> Value {
        self.fuel.set(FUEL);
        self.value_of(expr, at)
    }

    /// The dictionary that an expression is, looked up through names and keys.
    pub(crate) fn dictionary(&self, expr: &Expr, at: At) -> Option<(Vec<(Box<str>, Expr)>, bool)> {
        self.nested(None, || match expr {
            Expr::Dictionary { entries, open } => Some((entries.clone(), *open)),
            Expr::Name(name) => match &self.lookup(name, at)[..] {
                [(source, at)] => match &**source {
                    Source::Value(inner) if !matches!(inner, Expr::Name(_)) => self.dictionary(inner, *at),
                    _ => None,
                },
                _ => None,
            },
            Expr::Member { of, name, .. } if self.family == Family::JavaScript && !Self::is_self(of) => self.inner_dictionary(of, name, at),
            Expr::Index { of, key } => match self.value_of(key, at) {
                Value::Text(name) => self.inner_dictionary(of, &name, at),
                _ => None,
            },
            _ => None,
        })
    }

    fn inner_dictionary(&self, of: &Expr, key: &str, at: At) -> Option<(Vec<(Box<str>, Expr)>, bool)> {
        let (entries, _) = self.dictionary(of, at)?;
        let (_, value) = entries.into_iter().rev().find(|(known, _)| **known == *key)?;
        self.dictionary(&value, at)
    }

    /// Runs `question` unless it is too deep or too long.
    fn nested<T>(&self, otherwise: T, question: impl FnOnce() -> T) -> T {
        let (fuel, nesting) = (self.fuel.get(), self.nesting.get());
        if fuel == 0 || nesting >= MAX_NESTING {
            return otherwise;
        }
        self.fuel.set(fuel - 1);
        self.nesting.set(nesting + 1);
        let answer = question();
        self.nesting.set(nesting);
        answer
    }

    /// What may give a name its meaning, the nearest first.
    fn lookup(&self, name: &str, at: At) -> Vec<(Arc<Source>, At)> {
        let mut found = Vec::new();
        let mut before = None;
        match at {
            At::Here(pos) => {
                let reaching = self.locals.lookup(name, pos);
                if reaching.too_many {
                    return vec![(Arc::new(Source::Unknown), at)];
                }
                found.extend(reaching.sites.iter().map(|site| (site.source.clone(), At::Here(site.at.saturating_sub(1)))));
                if reaching.settled {
                    return found;
                }
                if reaching.at_top {
                    // In a class body, names are the class's first.
                    if self.class.is_some() && self.family == Family::Python {
                        found.extend(self.field(name));
                        if !found.is_empty() {
                            return found;
                        }
                    }
                    before = Some(Before::Item(self.order));
                }
            }
            At::File(sequence) => before = sequence.map(Before::Sequence),
        }
        let mut module = self.module;
        loop {
            let sites = if module.is_empty() { self.env.sites(name) } else { self.env.sites(&format!("{module}{name}")) };
            self.asked.borrow_mut().insert(format!("{module}{name}").into());
            found.extend(self.reaching(sites, before));
            // A module of Rust sees what is around it only when it says so.
            let sees_out = !module.is_empty() && (self.family != Family::Rust || self.env.stars(module).any(|star| star == "super"));
            if !found.is_empty() || !sees_out {
                return found;
            }
            module = module.trim_end_matches("::").rsplit_once("::").map_or("", |(outer, _)| &module[..outer.len() + 2]);
        }
    }

    /// The sites of the file that count, the nearest first.
    fn reaching(&self, sites: &[EnvSite], before: Option<Before>) -> Vec<(Arc<Source>, At)> {
        let mut found = Vec::new();
        for site in sites.iter().rev() {
            match before {
                Some(Before::Item(order)) if site.order >= order => continue,
                Some(Before::Sequence(sequence)) if site.sequence >= sequence => continue,
                _ => {}
            }
            if found.len() >= MAX_SITES {
                return vec![(Arc::new(Source::Unknown), At::File(None))];
            }
            found.push((site.source.clone(), At::File(Some(site.sequence))));
            if before.is_some() && !site.conditional {
                break;
            }
        }
        found
    }

    /// What may give a field of the enclosing class its meaning.
    fn field(&self, name: &str) -> Vec<(Arc<Source>, At)> {
        let Some(class) = self.class else { return Vec::new() };
        let key = format!("{class}#{name}");
        self.asked.borrow_mut().insert(key.as_str().into());
        self.reaching(self.env.sites(&key), None).into_iter().map(|(source, _)| (source, At::File(None))).collect()
    }

    fn is_self(expr: &Expr) -> bool {
        matches!(expr, Expr::Name(name) if matches!(&**name, "self" | "this" | "cls" | "Self"))
    }

    fn path_of(&self, expr: &Expr, at: At) -> Option<String> {
        self.nested(None, || match expr {
            Expr::Path(path) => Some(self.canonical(path)),
            Expr::Name(name) => {
                let found = self.lookup(name, at);
                if found.is_empty() { self.global(name) } else { self.agree(&found) }
            }
            Expr::Member { of, name, .. } if Self::is_self(of) && self.class.is_some() => self.agree(&self.field(name)),
            Expr::Member { of, name, scoped } => {
                let base = self.path_of(of, at)?;
                if self.family == Family::JavaScript {
                    match (base.as_str(), &**name) {
                        (_, "default") => return Some(base),
                        ("window" | "globalThis" | "global" | "self", _) => return Some(name.to_string()),
                        _ => {}
                    }
                }
                let separator = if *scoped { "::" } else { "." };
                Some(self.canonical(&format!("{base}{separator}{name}")))
            }
            Expr::Index { of, key } => match self.value_of(key, at) {
                Value::Text(name) if self.family == Family::JavaScript && !name.contains(HOLE) => {
                    self.path_of(&Expr::Member { of: of.clone(), name: name.into(), scoped: false }, at)
                }
                _ => {
                    let base = self.path_of(of, at)?;
                    // `Optional[X]` counts as X in an annotation.
                    match last_part(&base) {
                        "Optional" | "Annotated" if self.family == Family::Python => self.path_of(key, at),
                        _ => Some(base + "[]"),
                    }
                }
            },
            Expr::Call { function, arguments } => self.call_path(function, arguments, at),
            Expr::Instance(kind) => match &**kind {
                Expr::Text(pieces) => match &pieces[..] {
                    [Piece::Literal(name)] => self.path_of(&Expr::Name(name.clone()), at),
                    _ => None,
                },
                kind => self.path_of(kind, at),
            },
            Expr::Either(arms) => {
                let mut paths = arms.iter().map(|arm| self.path_of(arm, at));
                let first = paths.next()??;
                paths.all(|other| other.as_deref() == Some(first.as_str())).then_some(first)
            }
            Expr::Binary { operator: Operator::Else | Operator::Coalesce, left, right } => {
                self.path_of(left, at).or_else(|| self.path_of(right, at))
            }
            _ => None,
        })
    }

    /// The path that all sources that name something agree on.
    fn agree(&self, found: &[(Arc<Source>, At)]) -> Option<String> {
        let mut agreed: Option<String> = None;
        for (source, at) in found {
            match &**source {
                // Declared, changed, or nothing yet: what it is, others say.
                Source::Declared | Source::Changed | Source::Value(Expr::Null(_)) => {}
                Source::Value(expr) => {
                    let Some(answer) = self.once(source, || self.path_of(expr, *at)) else { continue };
                    let path = answer?;
                    if agreed.as_ref().is_some_and(|known| *known != path) {
                        return None;
                    }
                    agreed = Some(path);
                }
                Source::Augmented(..) | Source::Local | Source::Unknown => return None,
            }
        }
        agreed
    }

    /// Runs a question about a source, unless it is being worked out already.
    fn once<T>(&self, source: &Arc<Source>, question: impl FnOnce() -> T) -> Option<T> {
        let address = Arc::as_ptr(source);
        if self.working.borrow().contains(&address) {
            return None;
        }
        self.working.borrow_mut().push(address);
        let answer = question();
        self.working.borrow_mut().pop();
        Some(answer)
    }

    /// The path of a name that the file does not bind.
    fn global(&self, name: &str) -> Option<String> {
        let separator = if self.family == Family::Rust { "::" } else { "." };
        self.asked.borrow_mut().insert("*".into());
        for star in self.env.stars(self.module).filter(|star| self.known.mentioned.contains(self.canonical(star).as_str())) {
            let path = self.canonical(&format!("{star}{separator}{name}"));
            if self.known.mentioned.contains(&path) {
                return Some(path);
            }
        }
        match self.family {
            Family::Rust => match name {
                "self" | "Self" | "crate" | "super" => None,
                "Box" => Some("std::boxed::Box".to_owned()),
                "Vec" => Some("std::vec::Vec".to_owned()),
                "String" => Some("std::string::String".to_owned()),
                "Option" | "Result" => Some(format!("std::{}::{name}", name.to_lowercase())),
                "str" => Some("std::str".to_owned()),
                "core" | "alloc" => Some("std".to_owned()),
                _ => Some(name.to_owned()),
            },
            _ if Self::is_self(&Expr::Name(name.into())) => None,
            _ => Some(name.to_owned()),
        }
    }

    /// A path as rules write it.
    fn canonical(&self, path: &str) -> String {
        match self.family {
            Family::Rust => {
                let path = path
                    .strip_prefix("core::")
                    .or_else(|| path.strip_prefix("alloc::"))
                    .map_or_else(|| path.to_owned(), |rest| format!("std::{rest}"));
                path
            }
            Family::JavaScript => path.strip_prefix("node:").unwrap_or(path).to_owned(),
            Family::Python => path.strip_prefix("builtins.").unwrap_or(path).to_owned(),
        }
    }

    fn call_path(&self, function: &Expr, arguments: &[Argument], at: At) -> Option<String> {
        if let (Family::JavaScript, Expr::Name(name)) = (self.family, function) {
            if matches!(&**name, "require" | "import") && self.lookup(name, at).is_empty() {
                return match self.value_of(&arguments.first()?.value, at) {
                    Value::Text(module) if !module.contains(HOLE) => Some(self.canonical(&module)),
                    _ => None,
                };
            }
        }
        let path = self.path_of(function, at)?;
        match (self.family, path.as_str()) {
            (Family::JavaScript, "util.promisify" | "bluebird.promisify") => return self.path_of(&arguments.first()?.value, at),
            (Family::Python, "importlib.import_module" | "__import__") => {
                return match self.value_of(&arguments.first()?.value, at) {
                    Value::Text(module) if !module.contains(HOLE) => Some(module),
                    _ => None,
                };
            }
            (Family::Python, "getattr") => {
                let (object, name) = (arguments.first()?, arguments.get(1)?);
                return match self.value_of(&name.value, at) {
                    Value::Text(name) if !name.contains(HOLE) => Some(format!("{}.{name}", self.path_of(&object.value, at)?)),
                    _ => None,
                };
            }
            _ => {}
        }
        Some(self.known.returned(self.family, path))
    }

    fn value_of(&self, expr: &Expr, at: At) -> Value {
        self.nested(Value::Unknown, || match expr {
            Expr::Unknown => Value::Unknown,
            Expr::Number => Value::Number,
            Expr::Integer(number) => Value::Integer(*number),
            Expr::Float(text) => Value::Float(text.to_string()),
            Expr::Boolean(value) => Value::Boolean(*value),
            Expr::Null(text) => Value::Null(text.to_string()),
            Expr::Text(pieces) => {
                let mut out = String::new();
                for piece in pieces {
                    match piece {
                        Piece::Literal(text) => out.push_str(text),
                        Piece::Hole(inner) => out.push_str(&self.value_of(inner, at).piece(self.family)),
                    }
                }
                limited(out)
            }
            Expr::Path(path) => Value::Path(self.canonical(path)),
            Expr::Name(name) => {
                let found = self.lookup(name, at);
                if found.is_empty() {
                    match (self.family, &**name) {
                        (Family::JavaScript, "undefined") => Value::Null("undefined".to_owned()),
                        _ => self.path_of(expr, at).map_or(Value::Unknown, Value::Path),
                    }
                } else {
                    self.merged(name, &found)
                }
            }
            Expr::Member { of, name, .. } if Self::is_self(of) && self.class.is_some() => self.merged(name, &self.field(name)),
            Expr::Member { of, name, .. } => {
                if let Some((entries, _)) = self.dictionary(of, at) {
                    return entries.iter().rev().find(|(key, _)| key == name).map_or(Value::Unknown, |(_, value)| self.value_of(value, at));
                }
                self.path_of(expr, at).map_or(Value::Unknown, Value::Path)
            }
            Expr::Index { of, key } => self.element(of, key, at),
            Expr::Call { function, arguments } => self.call_value(expr, function, arguments, at),
            Expr::Instance(kind) => match &**kind {
                Expr::Name(name) if is_numeric(name) => Value::Number,
                _ => Value::Unknown,
            },
            Expr::Binary { operator, left, right } => {
                let left_value = self.value_of(left, at);
                if *operator == Operator::Percent && self.family == Family::Python {
                    if let Value::Text(format) = &left_value {
                        return self.percent(format, right, at);
                    }
                }
                let right_value = self.value_of(right, at);
                self.operate(*operator, left_value, right_value)
            }
            Expr::Not(inner) => match self.value_of(inner, at) {
                Value::Boolean(value) => Value::Boolean(!value),
                Value::Null(_) => Value::Boolean(true),
                Value::Text(text) if !text.contains(HOLE) => Value::Boolean(text.is_empty()),
                _ => Value::Unknown,
            },
            Expr::Either(arms) => self.merge(arms.iter().map(|arm| self.value_of(arm, at)).collect()),
            Expr::List(values) => Value::List(values.iter().map(|value| self.value_of(value, at)).collect()),
            Expr::Dictionary { .. } => Value::Unknown,
        })
    }

    fn merged(&self, name: &str, found: &[(Arc<Source>, At)]) -> Value {
        let mut values = Vec::new();
        for (source, at) in found {
            let value = match &**source {
                Source::Declared if found.len() > 1 => continue,
                Source::Value(expr) => self.once(source, || self.value_of(expr, *at)),
                Source::Augmented(operator, right) => self.once(source, || {
                    let before = self.value_of(&Expr::Name(name.into()), *at);
                    self.operate(*operator, before, self.value_of(right, *at))
                }),
                Source::Declared | Source::Changed | Source::Local | Source::Unknown => Some(Value::Unknown),
            };
            values.extend(value);
        }
        self.merge(values)
    }

    /// One value for several possible ones: the same if all are, or a text that is built on some way.
    #[allow(clippy::unused_self, reason = "it belongs to the family of `value_of`")]
    fn merge(&self, values: Vec<Value>) -> Value {
        let mut values = values.into_iter();
        let Some(first) = values.next() else { return Value::Unknown };
        let rest: Vec<Value> = values.collect();
        if rest.iter().all(|value| *value == first) {
            return first;
        }
        let is_number = |value: &Value| matches!(value, Value::Number | Value::Integer(_));
        if is_number(&first) && rest.iter().all(is_number) {
            return Value::Number;
        }
        let is_known = |value: &Value| matches!(value, Value::Text(text) if !text.contains(HOLE));
        if is_known(&first) && rest.iter().all(is_known) {
            return Value::Text(VARIES.to_string());
        }
        let built = |value: &Value| matches!(value, Value::Text(text) if text.contains(HOLE) && text.chars().count() > 1);
        std::iter::once(first).chain(rest).find(built).unwrap_or(Value::Unknown)
    }

    fn element(&self, of: &Expr, key: &Expr, at: At) -> Value {
        match self.value_of(key, at) {
            Value::Integer(index) => match self.value_of(of, at) {
                Value::List(values) => usize::try_from(index).ok().and_then(|index| values.get(index).cloned()).unwrap_or(Value::Unknown),
                _ => Value::Unknown,
            },
            Value::Text(name) if !name.contains(HOLE) => match self.dictionary(of, at) {
                Some((entries, _)) => {
                    entries.iter().rev().find(|(key, _)| **key == *name).map_or(Value::Unknown, |(_, value)| self.value_of(value, at))
                }
                None => Value::Unknown,
            },
            _ => Value::Unknown,
        }
    }

    fn call_value(&self, call: &Expr, function: &Expr, arguments: &[Argument], at: At) -> Value {
        let first = || arguments.first().map_or(Value::Unknown, |argument| self.value_of(&argument.value, at));
        if let Expr::Member { of, name, .. } = function {
            match &**name {
                "format" if self.family == Family::Python => {
                    if let Value::Text(format) = self.value_of(of, at) {
                        return self.braces(&format, arguments, at);
                    }
                }
                "join" => {
                    let (separator, list) =
                        if self.family == Family::Python { (self.value_of(of, at), first()) } else { (first(), self.value_of(of, at)) };
                    let separator =
                        if arguments.is_empty() && self.family == Family::JavaScript { Value::Text(",".to_owned()) } else { separator };
                    return match (separator, list) {
                        (Value::Text(separator), Value::List(values)) => {
                            limited(values.iter().map(|value| value.piece(self.family)).collect::<Vec<_>>().join(&separator))
                        }
                        _ => Value::Text(HOLE.to_string()),
                    };
                }
                "concat" if self.family == Family::JavaScript => {
                    if let Value::Text(mut text) = self.value_of(of, at) {
                        for argument in arguments {
                            text.push_str(&self.value_of(&argument.value, at).piece(self.family));
                        }
                        return limited(text);
                    }
                }
                "lower" | "toLowerCase" | "to_lowercase" | "to_ascii_lowercase" => {
                    if let Value::Text(text) = self.value_of(of, at) {
                        return Value::Text(text.to_lowercase());
                    }
                }
                "upper" | "toUpperCase" | "to_uppercase" | "to_ascii_uppercase" => {
                    if let Value::Text(text) = self.value_of(of, at) {
                        return Value::Text(text.to_uppercase());
                    }
                }
                "strip" | "trim" if arguments.is_empty() => {
                    if let Value::Text(text) = self.value_of(of, at) {
                        return Value::Text(text.trim().to_owned());
                    }
                }
                "encode" | "decode" | "toString" | "as_bytes" | "into_bytes" => {
                    if let value @ Value::Text(_) = self.value_of(of, at) {
                        return value;
                    }
                }
                "replace" | "substring" | "slice" => return Value::Text(HOLE.to_string()),
                _ => {}
            }
        }
        let Some(path) = self.path_of(function, at) else { return Value::Unknown };
        match (self.family, path.as_str()) {
            (Family::Python, "int" | "float" | "len" | "round" | "abs" | "ord" | "sum" | "hash" | "id" | "bool")
            | (
                Family::JavaScript,
                "Number" | "parseInt" | "parseFloat" | "BigInt" | "Number.parseInt" | "Math.floor" | "Math.round" | "Date.now",
            ) => Value::Number,
            (Family::Python, "str" | "textwrap.dedent" | "bytes" | "bytearray" | "inspect.cleandoc")
            | (Family::JavaScript, "String" | "Buffer.from") => match first() {
                Value::Unknown | Value::Path(_) => Value::Text(HOLE.to_string()),
                known => known,
            },
            _ => self.path_of(call, at).map_or(Value::Unknown, Value::Path),
        }
    }

    #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "the shift is checked to be from 0 to 63")]
    fn operate(&self, operator: Operator, left: Value, right: Value) -> Value {
        let number = |value: &Value| matches!(value, Value::Number | Value::Integer(_) | Value::Float(_));
        match (operator, left, right) {
            (Operator::Add, left @ Value::Text(_), right) | (Operator::Add, left, right @ Value::Text(_)) => {
                limited(left.piece(self.family) + &right.piece(self.family))
            }
            (Operator::Add, Value::List(mut left), Value::List(right)) => {
                left.extend(right);
                Value::List(left)
            }
            (Operator::Multiply, Value::Text(text), Value::Integer(times)) if (0..=256).contains(&times) => {
                limited(text.repeat(times as usize))
            }
            (operator, Value::Integer(left), Value::Integer(right)) => match operator {
                Operator::Add => left.checked_add(right),
                Operator::Subtract => left.checked_sub(right),
                Operator::Multiply => left.checked_mul(right),
                Operator::Percent if self.family == Family::Python && right > 0 => left.checked_rem_euclid(right),
                Operator::Percent if self.family == Family::Python => None,
                Operator::Percent => left.checked_rem(right),
                Operator::Xor => Some(left ^ right),
                Operator::Power => u32::try_from(right).ok().and_then(|right| left.checked_pow(right)),
                Operator::Floor if right > 0 => left.checked_div_euclid(right),
                Operator::Floor => None,
                Operator::ShiftRight if (0..64).contains(&right) => Some(left >> right as u32),
                Operator::ShiftRight => None,
                Operator::Or => Some(left | right),
                Operator::And => Some(left & right),
                Operator::ShiftLeft if (0..64).contains(&right) => left.checked_mul(1 << right as u32),
                Operator::ShiftLeft => None,
                Operator::Else => Some(if left == 0 { right } else { left }),
                Operator::Coalesce => Some(left),
            }
            .map_or(Value::Number, Value::Integer),
            (Operator::Multiply, Value::Integer(times), Value::Text(text)) if (0..=256).contains(&times) => {
                limited(text.repeat(times as usize))
            }
            (Operator::Else, Value::Null(_) | Value::Boolean(false), right) => right,
            (Operator::Else, Value::Text(text), right) if text.is_empty() => right,
            (Operator::Else, left @ (Value::Boolean(true) | Value::Text(_)), _)
            | (Operator::Coalesce, left @ (Value::Boolean(_) | Value::Text(_) | Value::Integer(_)), _) => left,
            (Operator::Coalesce, Value::Null(_), right) => right,
            (Operator::Add | Operator::Subtract | Operator::Multiply | Operator::Percent, left, right)
                if number(&left) && number(&right) =>
            {
                Value::Number
            }
            _ => Value::Unknown,
        }
    }

    /// Python's `%` on a text.
    fn percent(&self, format: &str, right: &Expr, at: At) -> Value {
        let known = match right {
            Expr::Name(_) => self.value_of(right, at),
            _ => Value::Unknown,
        };
        let values = match right {
            Expr::Name(_) if matches!(known, Value::List(_)) => match known {
                Value::List(values) => values,
                _ => Vec::new(),
            },
            Expr::List(values) => values.iter().map(|value| self.value_of(value, at)).collect(),
            Expr::Dictionary { .. } => Vec::new(),
            other => vec![self.value_of(other, at)],
        };
        let (mut out, mut values, mut chars) = (String::new(), values.into_iter(), format.chars().peekable());
        while let Some(c) = chars.next() {
            if c != '%' {
                out.push(c);
                continue;
            }
            if chars.next_if_eq(&'%').is_some() {
                out.push('%');
                continue;
            }
            let mut named = false;
            if chars.next_if_eq(&'(').is_some() {
                named = true;
                for c in chars.by_ref() {
                    if c == ')' {
                        break;
                    }
                }
            }
            while chars.next_if(|c| matches!(c, '#' | '0'..='9' | '-' | '+' | ' ' | '.')).is_some() {}
            let conversion = chars.next().unwrap_or('s');
            let value = if named { Value::Unknown } else { values.next().unwrap_or(Value::Unknown) };
            if matches!(conversion, 'd' | 'i' | 'u' | 'f' | 'x' | 'o' | 'e' | 'g' | 'X') {
                out.push('0')
            } else {
                out.push_str(&value.piece(self.family))
            }
        }
        limited(out)
    }

    /// Python's `str.format`.
    fn braces(&self, format: &str, arguments: &[Argument], at: At) -> Value {
        let (mut out, mut rest) = (String::new(), format);
        let mut positional = arguments.iter().filter(|argument| argument.name.is_none());
        while let Some(open) = rest.find(['{', '}']) {
            out.push_str(&rest[..open]);
            let tail = &rest[open..];
            if tail.starts_with("{{") || tail.starts_with("}}") {
                out.push_str(&tail[..1]);
                rest = &tail[2..];
                continue;
            }
            let Some(close) = tail.find('}').filter(|_| tail.starts_with('{')) else {
                out.push_str(&tail[..1]);
                rest = &tail[1..];
                continue;
            };
            let field = &tail[1..close];
            let name = field.split([':', '!', '.', '[']).next().unwrap_or_default();
            let argument = match name.parse::<usize>() {
                _ if name.is_empty() => positional.next(),
                Ok(index) => arguments.iter().filter(|argument| argument.name.is_none()).nth(index),
                Err(_) => arguments.iter().find(|argument| argument.name.as_deref() == Some(name)),
            };
            let is_number = field.ends_with(":d") || field.ends_with('f') && field.contains(':');
            let plain = name.len() == field.len() || field[name.len()..].starts_with(':');
            let value = argument.filter(|_| plain).map_or(Value::Unknown, |argument| self.value_of(&argument.value, at));
            out.push_str(&if is_number { "0".to_owned() } else { value.piece(self.family) });
            rest = &tail[close + 1..];
        }
        out.push_str(rest);
        limited(out)
    }
}

impl Known {
    /// Notes a path, and the modules and types on the way to it.
    pub(crate) fn mention(&mut self, path: &str) {
        let ends = path.match_indices(['.', ':']).map(|(at, _)| at).chain([path.len()]);
        for end in ends {
            if !self.mentioned.contains(&path[..end]) {
                self.mentioned.insert(path[..end].to_owned());
            }
        }
    }

    /// What a call of `path` gives: its type, an instance, or `path()` where nothing is known.
    pub(crate) fn returned(&self, family: Family, path: String) -> String {
        if let Some(kind) = self.types.get(&path) {
            return kind.clone();
        }
        let last = path.rsplit(['.', ':']).next().unwrap_or(&path);
        match family {
            Family::Rust => match path.strip_suffix("::new").or_else(|| path.strip_suffix("::default")) {
                Some(kind) => kind.to_owned(),
                None if last.starts_with(char::is_uppercase) => path,
                None => path + "()",
            },
            _ if last.starts_with(char::is_uppercase) => path,
            _ => path + "()",
        }
    }

    /// A path as a rule writes it, with its calls replaced by what they give.
    pub(crate) fn normalised(&self, family: Family, path: &str) -> String {
        let mut parts = path.split("()");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            out = self.returned(family, out) + part;
        }
        out
    }
}

fn limited(text: String) -> Value {
    if text.len() > MAX_TEXT { Value::Text(HOLE.to_string()) } else { Value::Text(text) }
}

fn is_numeric(name: &str) -> bool {
    matches!(
        name,
        "int"
            | "float"
            | "bool"
            | "number"
            | "boolean"
            | "bigint"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f32"
            | "f64"
    )
}
