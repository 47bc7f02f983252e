//! A file's items in the intermediate form, with what is asked of them.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use caveat_catalog::flow::{Form, Kinds};
use rapidhash::fast::RandomState;

use super::ir::{Field, Function, Name, Node, Op, Span};
use super::label::Weaknesses;
use super::marks::Marks;
use super::shared::Shared;
use super::value::ItemId;
use super::visit;
use crate::expr::stable_hash;
use crate::item::Item;
use crate::language::Language;

/// An item in the intermediate form. Made when it is first needed; a function of the item's text and of the names it asked for.
#[derive(Debug)]
pub(crate) struct Lowered {
    /// The hash of its text without the bodies of its functions: what is seen of it where the file runs.
    pub(crate) shell: u64,
    pub(crate) node: Node,
    /// The hash of its text and its marks.
    pub(crate) version: u64,
    /// What the flow files say of its nodes, by their shape.
    pub(crate) marks: Arc<Marks>,
    /// Its functions, outermost first.
    pub(crate) functions: Vec<Arc<Function>>,
    /// Hashes of the names that it mentions as they are, sorted.
    pub(crate) names: Vec<u64>,
    /// Hashes of the names that it mentions as members of something, sorted.
    pub(crate) members: Vec<u64>,
    /// Hashes of the names by which it takes something out of another thing, other than as a member, sorted.
    pub(crate) keys: Vec<u64>,
    /// Hashes of the names that it calls, sorted.
    pub(crate) calls: Vec<u64>,
    /// Hashes of the names that it declares for the file.
    pub(crate) declares: Vec<u64>,
    /// Whether it puts something into a field of its object.
    pub(crate) changes_fields: bool,
    /// What it says of classes.
    pub(crate) parts: Vec<ClassPart>,
    /// The names of the file that its marks rest on, where they were not found with all else that is found in the item.
    pub(crate) asked: Vec<Box<str>>,
}

/// What an item says of one class.
#[derive(Debug)]
pub(crate) struct ClassPart {
    pub(crate) class: Name,
    pub(crate) methods: Vec<Arc<Function>>,
    pub(crate) fields: Vec<Arc<Field>>,
    pub(crate) bases: Vec<Arc<Node>>,
}

impl Lowered {
    pub(crate) fn new(item: &Item<'_>, text: &str, language: &Language, marks: Arc<Marks>, asked: Vec<Box<str>>) -> Self {
        let is_member = item.place.class.is_some();
        let node = super::lower::lower(language.family, item.node, item.skip, is_member, text);
        let mut functions = Vec::new();
        let (mut names, mut members, mut keys, mut calls, mut changes_fields) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), false);
        visit::walk(&node, &mut |node| {
            changes_fields |= changes_field(node);
            if let Op::Call { function, .. } = &node.op
                && let Op::Name(name) | Op::Member { name, .. } = &function.op
            {
                calls.push(hash_of(name));
            }
            visit::keys(node, &mut |name| keys.push(hash_of(name)));
            visit::types(node, &mut |name| {
                let last = hash_of(crate::language::last_part(name));
                names.push(last);
                keys.push(last);
            });
            match &node.op {
                Op::Function(function) => functions.push(function.clone()),
                Op::Class(class) => functions.extend(class.methods.iter().cloned()),
                Op::Name(name) => names.push(hash_of(name)),
                Op::Member { name, .. } => members.push(hash_of(name)),
                Op::Path(path) => {
                    let last = hash_of(crate::language::last_part(path));
                    names.push(last);
                    members.push(last);
                }
                _ => {}
            }
        });
        let mut declares = Vec::new();
        if !is_member {
            declared(&node, &mut declares);
        }
        for list in [&mut names, &mut members, &mut keys, &mut calls] {
            list.sort_unstable();
            list.dedup();
        }
        let mut parts = Vec::new();
        learn(&node, item.place.class.as_deref(), &mut parts);
        let mut said: Vec<(&Span, &Vec<u32>)> = marks.iter().collect();
        said.sort_unstable();
        let key = item.key(text);
        let version = stable_hash(&(key, said));
        Self {
            version,
            shell: shell(item, text, &functions),
            node,
            marks,
            functions,
            names,
            members,
            keys,
            calls,
            declares,
            changes_fields,
            parts,
            asked,
        }
    }
}

/// What a statement at the top of a file, and those in it, declare for the file.
fn declared(node: &Node, out: &mut Vec<u64>) {
    match &node.op {
        Op::Function(function) => out.push(hash_of(&function.name)),
        Op::Class(class) => out.push(hash_of(&class.name)),
        Op::Assign { target, value, .. } => {
            visit::bound(target, &mut |name| out.push(hash_of(name)));
            declared(value, out);
        }
        _ => visit::children(node, &mut |child| declared(child, out)),
    }
}

/// Whether one of the places that a pattern gives a value to is of a kind.
fn places(pattern: &super::ir::Pattern, is_it: &dyn Fn(&Node) -> bool) -> bool {
    use super::ir::Pattern;
    match pattern {
        Pattern::Place(place) => is_it(place),
        Pattern::List(parts) => parts.iter().any(|part| places(part, is_it)),
        Pattern::Rest(inner) => places(inner, is_it),
        _ => false,
    }
}

/// Whether a node puts something into a field of the object that the function belongs to.
fn changes_field(node: &Node) -> bool {
    let of_self = |place: &Node| {
        let mut place = place;
        loop {
            match &place.op {
                Op::Member { of, .. } | Op::Index { of, .. } => place = of,
                Op::Through(of) => place = of,
                Op::Name(name) => return matches!(&**name, "self" | "this" | "cls"),
                _ => return false,
            }
        }
    };
    match &node.op {
        Op::Assign { target, .. } | Op::Update { target, .. } => places(target, &of_self),
        // A method of a field may put something into it.
        Op::Call { function, arguments, .. } if !arguments.is_empty() => match &function.op {
            Op::Member { of, name, .. } => {
                matches!(
                    &**name,
                    "append" | "push" | "add" | "extend" | "insert" | "update" | "set" | "setdefault" | "unshift" | "push_str"
                ) && matches!(&of.op, Op::Member { .. } | Op::Index { .. })
                    && of_self(of)
            }
            _ => false,
        },
        _ => false,
    }
}

/// The hash of a name.
pub(crate) fn hash_of(name: &str) -> u64 {
    stable_hash(&name)
}

/// The hash of an item's text without its functions' bodies.
fn shell(item: &Item<'_>, text: &str, functions: &[Arc<Function>]) -> u64 {
    let base = item.node.start_byte();
    let mut holes: Vec<std::ops::Range<usize>> = functions.iter().map(|function| function.body.span.range()).collect();
    holes.extend(item.skip.map(|skip| skip.start_byte() - base..skip.end_byte() - base));
    holes.sort_by_key(|hole| (hole.start, std::cmp::Reverse(hole.end)));
    let own = &text[item.node.byte_range()];
    let (mut parts, mut at) = (Vec::new(), 0);
    for hole in holes {
        if hole.start >= at {
            parts.push(own.get(at..hole.start).unwrap_or_default());
            at = hole.end;
        }
    }
    parts.push(own.get(at..).unwrap_or_default());
    stable_hash(&(&item.place, parts))
}

/// What an item says of classes.
fn learn(node: &Node, owner: Option<&str>, out: &mut Vec<ClassPart>) {
    let part = |class: &str| ClassPart { class: class.into(), methods: Vec::new(), fields: Vec::new(), bases: Vec::new() };
    match (&node.op, owner) {
        (Op::Sequence(parts), _) => parts.iter().for_each(|inner| learn(inner, owner, out)),
        (Op::Scope { body, .. }, _) => learn(body, owner, out),
        (Op::Function(function), Some(owner)) => out.push(ClassPart { methods: vec![function.clone()], ..part(owner) }),
        (Op::Class(class), owner) => {
            let name = if class.name.is_empty() { owner } else { Some(&*class.name) };
            out.extend(name.map(|name| ClassPart {
                methods: class.methods.clone(),
                fields: class.fields.iter().cloned().map(Arc::new).collect(),
                bases: class.bases.iter().cloned().map(Arc::new).collect(),
                ..part(name)
            }));
        }
        (Op::Assign { target, value, .. }, Some(owner)) => {
            if let super::ir::Pattern::Name(name, _) = &**target {
                let field = Field { name: name.clone(), annotation: None, value: Some(Node::clone(value)), is_static: true };
                out.push(ClassPart { fields: vec![Arc::new(field)], ..part(owner) });
            }
        }
        _ => {}
    }
}

/// Something that a rule asks of a value.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) candidate: u32,
    pub(crate) number: u32,
    /// The way into the value.
    pub(crate) inside: Arc<[String]>,
    pub(crate) kinds: Kinds,
    pub(crate) form: Form,
    pub(crate) weakness: Weaknesses,
}

/// What is known of a class from all its items.
#[derive(Debug, Default)]
pub(crate) struct ClassInfo {
    pub(crate) methods: Vec<(ItemId, Arc<Function>)>,
    pub(crate) fields: Vec<(ItemId, Arc<Field>)>,
    pub(crate) bases: Vec<Arc<Node>>,
    /// The items that it is made of.
    pub(crate) items: Vec<ItemId>,
}

impl ClassInfo {
    fn add(&mut self, item: ItemId, part: &ClassPart) {
        // An item that says several things of a class is one of its items once for each.
        self.items.push(item);
        self.methods.extend(part.methods.iter().map(|method| (item, method.clone())));
        self.fields.extend(part.fields.iter().map(|field| (item, field.clone())));
        self.bases.extend(part.bases.iter().cloned());
    }

    pub(crate) fn has_fields(&self) -> bool {
        self.fields.iter().any(|(_, field)| field.annotation.is_some())
    }
}

/// An item with what is asked of it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) lowered: Arc<Lowered>,
    pub(crate) questions: HashMap<Span, Vec<Question>, RandomState>,
    /// The class and the module that it belongs to.
    pub(crate) class: Option<Name>,
    pub(crate) module: Name,
    /// The hash of all that a root that runs it sees of it: its text, what the flow files say of it, what is asked of it.
    pub(crate) version: u64,
    /// Whether its result may be kept: not while its text is broken.
    pub(crate) is_whole: bool,
}

/// Changes of calls beyond which they are counted anew.
const MAX_SINCE: usize = 32;

/// All items of a file.
#[derive(Debug, Default)]
pub(crate) struct Program {
    entries: Shared<Arc<Entry>>,
    /// Their ids in the order of the text.
    pub(crate) order: Arc<[ItemId]>,
    /// The index in the file of each.
    pub(crate) places: Arc<HashMap<ItemId, usize, RandomState>>,
    /// In how many items a name is called; made when it is first asked for.
    called_in: OnceLock<Arc<HashMap<u64, u32, RandomState>>>,
    /// What is to be added to that for items that were changed since.
    called_since: Vec<(u64, i32)>,
    classes: Arc<HashMap<Name, Arc<ClassInfo>, RandomState>>,
}

impl Entry {
    /// Whether it can take another one's place with all else as it is.
    pub(crate) fn fits_for(&self, other: &Self) -> bool {
        let classes = |entry: &Self| entry.lowered.parts.iter().map(|part| part.class.clone()).collect::<Vec<_>>();
        self.lowered.shell == other.lowered.shell
            && self.class == other.class
            && self.module == other.module
            && classes(self) == classes(other)
    }
}

impl Program {
    /// A file of these items.
    pub(crate) fn new<'e>(all: impl Iterator<Item = &'e Arc<Entry>>) -> Self {
        let (mut entries, mut places, mut order) = (Vec::new(), HashMap::default(), Vec::new());
        let mut seen: HashMap<u64, u32, RandomState> = HashMap::default();
        let mut classes: HashMap<Name, ClassInfo, RandomState> = HashMap::default();
        for entry in all {
            let nth = seen.entry(entry.lowered.shell).or_default();
            let id = stable_hash(&(entry.lowered.shell, *nth));
            *nth += 1;
            for part in &entry.lowered.parts {
                classes.entry(part.class.clone()).or_default().add(id, part);
            }
            entries.push(entry.clone());
            places.insert(id, order.len());
            order.push(id);
        }
        let classes = classes.into_iter().map(|(name, info)| (name, Arc::new(info))).collect();
        Self {
            entries: entries.into_iter().collect(),
            order: order.into(),
            places: Arc::new(places),
            called_in: OnceLock::new(),
            called_since: Vec::new(),
            classes: Arc::new(classes),
        }
    }

    /// The same file with other entries at some places, each of which looks from outside as the one before: see [`Lowered::shell`].
    pub(crate) fn with(&self, changes: &[(usize, Arc<Entry>)]) -> Self {
        let mut next = Self {
            entries: self.entries.clone(),
            order: self.order.clone(),
            places: self.places.clone(),
            called_in: self.called_in.clone(),
            called_since: self.called_since.clone(),
            classes: self.classes.clone(),
        };
        let mut touched = Vec::new();
        for (place, entry) in changes {
            let old = self.entries.get(*place).map(|old| &old.lowered);
            next.entries.set(*place, entry.clone());
            next.calls_change(old.map_or(&[], |old| &old.calls), &entry.lowered.calls);
            let parts = old.into_iter().flat_map(|old| &old.parts).chain(&entry.lowered.parts);
            touched.extend(parts.map(|part| part.class.clone()));
        }
        touched.sort();
        touched.dedup();
        for class in touched {
            let mut info = ClassInfo::default();
            let mut items = next.classes.get(&class).map(|info| info.items.clone()).unwrap_or_default();
            items.dedup();
            for id in items {
                let parts = next.entry(id).map_or(&[][..], |entry| &entry.lowered.parts);
                parts.iter().filter(|part| part.class == class).for_each(|part| info.add(id, part));
            }
            Arc::make_mut(&mut next.classes).insert(class, Arc::new(info));
        }
        next
    }

    /// An item.
    pub(crate) fn entry(&self, id: ItemId) -> Option<&Arc<Entry>> {
        self.entries.get(*self.places.get(&id)?)
    }

    /// All items in the order of the text.
    pub(super) fn entries(&self) -> &Shared<Arc<Entry>> {
        &self.entries
    }

    /// Notes that an item calls other names than before.
    fn calls_change(&mut self, before: &[u64], now: &[u64]) {
        if self.called_in.get().is_none() {
            return;
        }
        let missing = |from: &[u64], name: &u64| from.binary_search(name).is_err();
        self.called_since.extend(before.iter().filter(|name| missing(now, name)).map(|name| (*name, -1)));
        self.called_since.extend(now.iter().filter(|name| missing(before, name)).map(|name| (*name, 1)));
        if self.called_since.len() > MAX_SINCE {
            self.called_in = OnceLock::new();
            self.called_since.clear();
        }
    }

    /// Whether an item other than this one calls a name.
    pub(crate) fn is_called(&self, name: &str, beside: ItemId) -> bool {
        let called_in = self.called_in.get_or_init(|| {
            let mut out: HashMap<u64, u32, RandomState> = HashMap::default();
            for name in self.entries.iter().flat_map(|entry| &entry.lowered.calls) {
                *out.entry(*name).or_default() += 1;
            }
            Arc::new(out)
        });
        let name = hash_of(name);
        let own = self.entry(beside).is_some_and(|entry| entry.lowered.calls.binary_search(&name).is_ok());
        let since: i32 = self.called_since.iter().filter(|(known, _)| *known == name).map(|(_, by)| by).sum();
        called_in.get(&name).copied().unwrap_or(0).saturating_add_signed(since) > u32::from(own)
    }

    pub(crate) fn class(&self, name: &str) -> Option<&ClassInfo> {
        self.classes.get(name).map(|info| &**info)
    }

    pub(crate) fn classes(&self) -> impl Iterator<Item = (&Name, &ClassInfo)> {
        self.classes.iter().map(|(name, info)| (name, &**info))
    }

    /// Whether a type of the file holds nothing that one could choose: an enumeration without values.
    pub(crate) fn is_plain_enum(&self, name: &str) -> bool {
        self.class(name).is_some_and(|info| {
            info.bases.iter().any(
                |base| matches!(&base.op, Op::Name(name) | Op::Member { name, .. } if matches!(&**name, "Enum" | "StrEnum" | "IntEnum")),
            )
        })
    }

    /// Whether a path names a variant of a type of the file, or might.
    pub(crate) fn is_enum(&self, path: &str) -> bool {
        path.rsplit_once("::").is_some_and(|(owner, _)| self.classes.contains_key(crate::language::last_part(owner)))
    }

    pub(crate) fn marks(&self, item: ItemId, span: Span) -> Option<&[u32]> {
        let marks = &self.entry(item)?.lowered.marks;
        if marks.is_empty() { None } else { marks.get(&span).map(Vec::as_slice) }
    }

    /// The node at some bytes of an item.
    pub(crate) fn node_at(&self, item: ItemId, span: Span) -> Option<Node> {
        let mut found = None;
        visit::walk(&self.entry(item)?.lowered.node, &mut |node| {
            if node.span == span && found.is_none() {
                found = Some(node.clone());
            }
        });
        found
    }

    /// A function of an item as it is now.
    pub(crate) fn function(&self, item: ItemId, index: u32) -> Option<&Arc<Function>> {
        self.entry(item)?.lowered.functions.get(index as usize)
    }

    /// The number of a function in its item.
    pub(crate) fn index_of(&self, item: ItemId, function: &Arc<Function>) -> u32 {
        let functions = self.entry(item).map_or(&[][..], |entry| &entry.lowered.functions);
        functions.iter().position(|known| Arc::ptr_eq(known, function)).map_or(u32::MAX, |at| u32::try_from(at).unwrap_or(u32::MAX))
    }
}
