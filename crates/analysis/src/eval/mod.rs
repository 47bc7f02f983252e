//! What an expression names, what its value is and of what type it is, as far as this file tells.

mod fold;
mod format;
mod known;
mod value;

pub(crate) use fold::is_numeric;
pub(crate) use known::Known;
pub(crate) use value::Value;
pub(crate) use value::is_constant_path;

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::sync::Arc;

use caveat_catalog::query::HOLE;
use rapidhash::fast::RandomState;

use crate::expr::{Argument, Expr, Operator, Piece, Source};
use crate::item::Place;
use crate::language::last_part;
use crate::lower::{BASE, Family};
use crate::scope::{Env, EnvSite, Locals};

/// Steps that one question may take before it is given up as unknown.
const FUEL: u32 = 1_000;
/// Nesting of questions beyond which they are unknown; a name that is bound to itself would go on for ever.
const MAX_NESTING: u32 = 48;

/// Classes of the file that inherit one from another, at most.
const MAX_BASES: usize = 6;

/// Meanings of one name beyond which it is taken as unknown.
const MAX_SITES: usize = 12;

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

/// The entries of a dictionary by key, and whether it may hold more.
type Entries = (Vec<(Box<str>, Expr)>, bool);

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
    pub(crate) fn dictionary(&self, expr: &Expr, at: At) -> Option<Entries> {
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

    fn inner_dictionary(&self, of: &Expr, key: &str, at: At) -> Option<Entries> {
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
            found.extend(Self::reaching(sites, before));
            // A module of Rust sees what is around it only when it says so.
            let sees_out = !module.is_empty() && (self.family != Family::Rust || self.env.stars(module).any(|star| star == "super"));
            if !found.is_empty() || !sees_out {
                return found;
            }
            module = module.trim_end_matches("::").rsplit_once("::").map_or("", |(outer, _)| &module[..outer.len() + 2]);
        }
    }

    /// The sites of the file that count, the nearest first.
    fn reaching(sites: &[EnvSite], before: Option<Before>) -> Vec<(Arc<Source>, At)> {
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
        Self::reaching(self.env.sites(&key), None).into_iter().map(|(source, _)| (source, At::File(None))).collect()
    }

    /// The path of the class from elsewhere that a class of the file inherits from.
    fn base_path(&self, class: &str, depth: usize) -> Option<String> {
        let key = format!("{class}{BASE}");
        self.asked.borrow_mut().insert(key.as_str().into());
        let sites = Self::reaching(self.env.sites(&key), None);
        let [(source, _)] = &sites[..] else { return None };
        match &**source {
            Source::Value(Expr::Name(name)) if depth < MAX_BASES && !self.env.sites(&format!("{name}{BASE}")).is_empty() => {
                self.base_path(name, depth + 1)
            }
            Source::Value(base) => self.path_of(base, At::File(None)),
            _ => None,
        }
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
            Expr::Member { of, name, .. } if Self::is_self(of) && self.class.is_some() => {
                let own = self.field(name);
                if own.is_empty() { Some(format!("{}.{name}", self.base_path(self.class?, 0)?)) } else { self.agree(&own) }
            }
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
            Family::Rust => path
                .strip_prefix("core::")
                .or_else(|| path.strip_prefix("alloc::"))
                .map_or_else(|| path.to_owned(), |rest| format!("std::{rest}")),
            Family::JavaScript => path.strip_prefix("node:").unwrap_or(path).to_owned(),
            Family::Python => path.strip_prefix("builtins.").unwrap_or(path).to_owned(),
        }
    }

    fn call_path(&self, function: &Expr, arguments: &[Argument], at: At) -> Option<String> {
        if let (Family::JavaScript, Expr::Name(name)) = (self.family, function)
            && matches!(&**name, "require" | "import")
            && self.lookup(name, at).is_empty()
        {
            return match self.value_of(&arguments.first()?.value, at) {
                Value::Text(module) if !module.contains(HOLE) => Some(self.canonical(&module)),
                _ => None,
            };
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
}
