//! Parts of values: members, elements, slices; and lists and dictionaries as they are written.

use std::sync::Arc;

use super::eval::Machine;
use super::ir::{Constant, Entry, Name, Node, Span};
use super::value::{Closure, Key, Kind, Object, ObjectId, Part, Val, What};
use crate::lower::Family;

impl Machine<'_> {
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
    pub(super) fn missing(&mut self, id: ObjectId, name: &Name, span: Span) -> Val {
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

    pub(super) fn slice(&mut self, of: &Node, from: Option<&Node>, to: Option<&Node>) -> Val {
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

    pub(super) fn list_literal(&mut self, elements: &[super::ir::Element]) -> Val {
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

    pub(super) fn map_literal(&mut self, entries: &[Entry]) -> Val {
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
}
