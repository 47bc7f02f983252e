//! What methods do that are called on lists, dictionaries and objects of the file.

use std::sync::Arc;

use super::call::Given;
use super::eval::Machine;
use super::ir::{Constant, Span};
use super::value::{Key, Kind, Object, ObjectId, Part, Test, Val, What};
use crate::lower::Family;

impl Machine<'_> {
    /// A dictionary from pairs, or a copy of one.
    pub(super) fn put_pairs(&mut self, object: &mut Object, value: &Val) {
        let pairs = self
            .elements(value)
            .filter(|_| value.only_object().and_then(|id| self.state.object(id)).is_some_and(|object| object.kind == Kind::List));
        let Some(pairs) = pairs else {
            let is_list = value.only_object().and_then(|id| self.state.object(id)).is_some_and(|object| object.kind == Kind::List);
            if is_list {
                let row = self.any_element(value).unwrap_or_default();
                let taint = self.element(&row, &Val::constant(Constant::Integer(1)), Span::default());
                object.put(taint);
            } else {
                self.update(object, value);
            }
            return;
        };
        for pair in pairs {
            let at = |machine: &mut Self, index| machine.element(&pair, &Val::constant(Constant::Integer(index)), Span::default());
            let (key, value) = (at(self, 0), at(self, 1));
            match key.key() {
                Some(key) => object.set(key, value),
                None => object.put(value),
            }
        }
    }

    /// The elements of a list that is wholly known.
    pub(super) fn elements(&self, value: &Val) -> Option<Vec<Val>> {
        let object = self.state.object(value.only_object()?)?;
        object.length()?;
        Some(object.entries.iter().map(|(_, value)| value.clone()).collect())
    }

    /// Keys, values or both of an object.
    pub(super) fn listed(&mut self, value: &Val, which: &str) -> Val {
        let known = value.only_object().and_then(|id| self.state.object(id)).filter(|object| object.length().is_some()).cloned();
        if let Some(object) = known {
            let key = |key: &Key| match key {
                Key::Text(name) => Val::text(name),
                Key::Index(index) => Val::constant(Constant::Integer(i128::from(*index))),
            };
            let mut out = Vec::new();
            for (name, value) in &object.entries {
                out.push(match which {
                    "values" => value.clone(),
                    "items" => self.list(vec![key(name), value.clone()]),
                    _ => key(name),
                });
            }
            self.list(out)
        } else {
            let any =
                value.objects().iter().filter_map(|id| self.state.object(*id).and_then(Object::any)).reduce(Val::join).unwrap_or_default();
            let part = Val {
                taint: any.taint.join(&value.taint.part("[]")),
                what: if value.objects().is_empty() { What::Unknown } else { any.what },
                path: None,
            };
            let own_keys =
                value.objects().iter().filter_map(|id| self.state.object(*id).and_then(|object| object.keys.clone())).reduce(Val::join);
            let own_key = own_keys.unwrap_or_else(|| Val {
                taint: value.taint.part("keys"),
                what: if value.objects().is_empty() { What::Unknown } else { What::Text(Arc::from([Part::Hole])) },
                path: None,
            });
            let base = value.objects().iter().find_map(|id| self.state.object(*id).and_then(|object| object.base.clone()));
            let part = match base {
                Some(base) => part.join(Val { taint: base.taint.part("[]"), ..Val::default() }),
                None => part,
            };
            match which {
                "values" => self.list_of(part),
                "items" => {
                    let row = self.list(vec![own_key, part]);
                    self.list_of(row)
                }
                _ => self.list_of(own_key),
            }
        }
    }

    /// Methods of lists, dictionaries and sets.
    pub(super) fn container_method(&mut self, ids: &[ObjectId], receiver: &Val, name: &str, given: &[Given], span: Span) -> Option<Val> {
        let kind = self.state.object(ids[0])?.kind;
        let first = given.first().map(|given| given.value.clone());
        let is_function = first
            .as_ref()
            .is_some_and(|value| matches!(value.what, What::Function(_)) || (value.path.is_some() && value.objects().is_empty()));
        let has_base = self.state.object(ids[0])?.base.is_some();
        if kind == Kind::Instance && !matches!(name, "dict" | "model_dump") {
            return None;
        }
        Some(match name {
            "append" | "push" | "add" | "push_back" | "push_str" | "appendleft" | "unshift" | "push_front"
                if kind == Kind::List || has_base =>
            {
                for id in ids {
                    let Some(mut object) = self.state.object(*id).cloned() else { continue };
                    for given in given {
                        if given.spread {
                            self.extend(&mut object, &given.value);
                        } else if object.rest.is_some() || ids.len() > 1 || has_base {
                            object.put(given.value.clone());
                        } else if matches!(name, "unshift" | "appendleft" | "push_front") {
                            object.entries.insert(0, (Key::Index(0), given.value.clone()));
                            for ((key, _), at) in object.entries.iter_mut().zip(0..) {
                                *key = Key::Index(at);
                            }
                        } else {
                            let at = i64::try_from(object.entries.len()).unwrap_or(i64::MAX);
                            object.entries.push((Key::Index(at), given.value.clone()));
                        }
                    }
                    self.state.put_object(*id, object);
                }
                if matches!(name, "add") { receiver.clone() } else { Val::number() }
            }
            "insert" if kind == Kind::List => {
                let value = given.get(1).map_or_else(|| first.clone().unwrap_or_default(), |given| given.value.clone());
                let at = first.as_ref().and_then(Val::only_integer).and_then(|at| usize::try_from(at).ok()).filter(|_| given.len() > 1);
                for id in ids {
                    let Some(object) = self.state.object_mut(*id) else { continue };
                    match at {
                        Some(at) if object.rest.is_none() && ids.len() == 1 => {
                            let at = at.min(object.entries.len());
                            object.entries.insert(at, (Key::Index(0), value.clone()));
                            for ((key, _), at) in object.entries.iter_mut().zip(0..) {
                                *key = Key::Index(at);
                            }
                        }
                        _ => object.put(value.clone()),
                    }
                }
                Val::null()
            }
            "insert" | "set" | "setdefault" | "put" | "entry" if kind == Kind::Map => {
                let key = first.as_ref().and_then(Val::key);
                let value = given.get(1).map(|given| given.value.clone()).unwrap_or_default();
                if name == "setdefault"
                    && let Some(old) = key.as_ref().and_then(|key| self.state.object(ids[0])?.get(key).cloned())
                {
                    return Some(old);
                }
                if let (None, Some(unknown)) = (&key, &first) {
                    for id in ids {
                        if let Some(object) = self.state.object_mut(*id) {
                            object.put_under(unknown.clone(), value.clone());
                        }
                    }
                } else {
                    self.store(ids, key, value.clone());
                }
                if name == "set" { receiver.clone() } else { value }
            }
            "extend" | "extend_from_slice" | "append_all" if kind == Kind::List => {
                for id in ids {
                    let Some(mut object) = self.state.object(*id).cloned() else { continue };
                    for given in given {
                        self.extend(&mut object, &given.value);
                    }
                    self.state.put_object(*id, object);
                }
                Val::null()
            }
            "update" | "extend" => {
                for id in ids {
                    let Some(mut object) = self.state.object(*id).cloned() else { continue };
                    for given in given {
                        match &given.name {
                            Some(name) => object.set(Key::Text(name.clone()), given.value.clone()),
                            None if object.kind == Kind::List => self.extend(&mut object, &given.value),
                            None => self.put_pairs(&mut object, &given.value),
                        }
                    }
                    self.state.put_object(*id, object);
                }
                Val::null()
            }
            "pop" | "remove" | "popleft" | "shift" | "pop_front" | "pop_back" | "swap_remove" | "delete" | "popitem" => {
                let end = match (name, kind) {
                    ("shift" | "popleft" | "pop_front", _) => Some(Key::Index(0)),
                    ("pop_back", _) => Some(Key::Index(-1)),
                    ("pop", Kind::List) if given.is_empty() => Some(Key::Index(-1)),
                    ("remove", Kind::List) if self.family() == Family::Python => None,
                    _ => first.as_ref().and_then(Val::key),
                };
                let is_known = self.state.object(ids[0]).is_some_and(|object| object.length().is_some() || object.kind == Kind::Map);
                let value = match &end {
                    Some(key) if ids.len() == 1 && is_known => {
                        let value = self.element(receiver, &key_value(key), span);
                        self.remove_key(ids, key);
                        value
                    }
                    _ => self.any_element(receiver).unwrap_or_default(),
                };
                match given.get(1) {
                    Some(default) => value.without_nothing(default.value.clone()),
                    None => value,
                }
            }
            "get" | "at" | "getlist" | "get_mut" | "getOrDefault" | "get_or_insert" | "nth" | "item" => {
                let key = first.unwrap_or_default();
                let is_sure = key.key().is_some();
                let value = self.element(receiver, &key, span);
                let value = if is_sure || given.len() > 1 { value } else { value.join(Val::null()) };
                match given.get(1) {
                    Some(default) if !is_sure => value.join(default.value.clone()),
                    Some(default) => value.without_nothing(default.value.clone()),
                    None => value,
                }
            }
            "first" | "front" | "next" | "peek" if given.is_empty() => {
                let value = self.element(receiver, &Val::constant(Constant::Integer(0)), span);
                if matches!(name, "next" | "peek") {
                    // Each time it is another one.
                    let any = self.any_element(receiver).unwrap_or(value);
                    let taint = any.taint.part(&format!("{}", span.start));
                    if any.taint.is_empty() { any } else { Val { taint, ..any } }
                } else {
                    value
                }
            }
            "last" | "back" if given.is_empty() => self.element(receiver, &Val::constant(Constant::Integer(-1)), span),
            "keys" | "values" | "items" | "entries" | "into_keys" | "into_values" | "values_mut" => match (kind, name) {
                (Kind::List, _) => receiver.clone(),
                (_, "values" | "into_values" | "values_mut") => self.listed(receiver, "values"),
                (_, "items" | "entries") => self.listed(receiver, "items"),
                _ => self.listed(receiver, "keys"),
            },
            "copy" | "iter" | "into_iter" | "iter_mut" | "clone" | "to_vec" | "to_owned" | "as_slice" | "as_ref" | "as_mut" | "unwrap"
            | "expect" | "cloned" | "copied" | "sort" | "reverse" | "toSorted" | "toReversed" | "rev" | "sort_unstable" | "dedup"
            | "flat" | "flatten" | "unwrap_or_default" | "freeze" | "lock" | "borrow" | "borrow_mut" | "by_ref" | "peekable" | "fuse"
            | "ok" | "into" | "dict" | "model_dump" | "toArray" | "to_list" | "as_deref" | "drain" | "iterator" => {
                if matches!(name, "iter" | "into_iter") && kind == Kind::Map {
                    return Some(self.listed(receiver, "items"));
                }
                if matches!(name, "copy" | "clone" | "to_vec" | "cloned" | "dict" | "model_dump") {
                    let object = self.state.object(ids[0])?.clone();
                    let value = self.allocate(object);
                    return Some(Val { taint: receiver.taint.clone(), ..value });
                }
                if matches!(name, "sort" | "reverse" | "sort_unstable" | "toSorted" | "toReversed" | "rev") {
                    let any = self.any_element(receiver);
                    let is_same = matches!(name, "sort" | "reverse" | "sort_unstable");
                    let object = Object { kind: Kind::List, rest: any, ..Object::default() };
                    if is_same && ids.len() == 1 && kind == Kind::List {
                        self.state.put_object(ids[0], object);
                        return Some(receiver.clone());
                    }
                    return Some(self.allocate(object));
                }
                if matches!(name, "flat" | "flatten") {
                    let element = self.any_element(receiver).unwrap_or_default();
                    let inner = if element.objects().is_empty() { Some(element) } else { self.any_element(&element) };
                    return Some(match inner {
                        Some(inner) => self.list_of(inner),
                        None => self.list(Vec::new()),
                    });
                }
                receiver.clone()
            }
            "collect" | "to_string" | "concat" if self.family() == Family::Rust => {
                Val { taint: self.deep(receiver), what: receiver.what.clone(), path: None }
            }
            "concat" => {
                let mut object = Object { kind: Kind::List, ..Object::default() };
                self.extend(&mut object, receiver);
                for given in given {
                    if given.value.objects().is_empty() { object.put(given.value.clone()) } else { self.extend(&mut object, &given.value) }
                }
                self.allocate(object)
            }
            "slice" | "take" | "skip" => {
                let at = |index: usize| given.get(index).map(|given| given.value.only_integer());
                match name {
                    "take" => self.part_of(receiver, None, at(0)),
                    "skip" => self.part_of(receiver, at(0), None),
                    _ => self.part_of(receiver, at(0), at(1)),
                }
            }
            "splice" => {
                for given in given.iter().skip(2) {
                    self.store(ids, None, given.value.clone());
                }
                match self.any_element(receiver) {
                    Some(any) => self.list_of(any),
                    None => self.list(Vec::new()),
                }
            }
            "clear" => {
                for id in ids.iter().filter(|_| ids.len() == 1) {
                    self.state.put_object(*id, Object { kind, ..Object::default() });
                }
                Val::null()
            }
            "join" if kind == Kind::List && self.family() != Family::Python => {
                let glue = first.unwrap_or_else(|| Val::text(","));
                self.joined(&glue, receiver, span)
            }
            "filter" | "take_while" | "skip_while" | "takeWhile" | "filter_map" | "retain" if is_function => {
                if name == "filter_map" {
                    let element = self.any_element(receiver).unwrap_or_default();
                    let value = self.call_value(&first?, vec![element], span);
                    return Some(self.list_of(value));
                }
                self.filtered(&first?, receiver, span)
            }
            "map" | "flatMap" | "forEach" | "for_each" | "flat_map" | "map_err" | "inspect" | "each" if is_function => {
                let function = first?;
                if let Some(values) = self.elements(receiver).filter(|values| values.len() <= 8 && kind == Kind::List) {
                    let mut out = Vec::new();
                    for (at, value) in values.into_iter().enumerate() {
                        out.push(self.call_value(&function, vec![value, Val::constant(Constant::Integer(at as i128))], span));
                    }
                    if matches!(name, "flatMap" | "flat_map") {
                        let mut object = Object { kind: Kind::List, ..Object::default() };
                        for value in out {
                            if value.objects().is_empty() { object.put(value) } else { self.extend(&mut object, &value) }
                        }
                        return Some(self.allocate(object));
                    }
                    return Some(if matches!(name, "inspect" | "map_err") { receiver.clone() } else { self.list(out) });
                }
                let element = if kind == Kind::Map { self.listed(receiver, "values") } else { receiver.clone() };
                match self.any_element(&element) {
                    Some(element) => {
                        let value = self.call_value(&function, vec![element, Val::number()], span);
                        let value = if matches!(name, "flatMap" | "flat_map") && !value.objects().is_empty() {
                            self.any_element(&value).unwrap_or_default()
                        } else {
                            value
                        };
                        if matches!(name, "inspect" | "map_err") { receiver.clone() } else { self.list_of(value) }
                    }
                    None => self.list(Vec::new()),
                }
            }
            "reduce" | "fold" | "reduceRight" | "try_fold" => {
                let (function, start) = match name {
                    "fold" | "try_fold" => (given.get(1)?.value.clone(), first),
                    _ => (first?, given.get(1).map(|given| given.value.clone())),
                };
                let element = self.any_element(receiver).unwrap_or_default();
                let start = start.unwrap_or_else(|| element.clone());
                self.reduced(&function, start, &element, span)
            }
            "find" | "find_map" | "max_by_key" | "min_by_key" | "findLast" if is_function => {
                let kept = self.filtered(&first?, receiver, span);
                self.any_element(&kept).unwrap_or_else(Val::null).join(Val::null())
            }
            "some" | "any" | "every" | "all" | "position" | "findIndex" if is_function => {
                let element = self.any_element(receiver).unwrap_or_default();
                let value = self.call_value(&first?, vec![element], span);
                match value.what {
                    What::Test(Some(test)) if matches!(name, "every" | "all") => Val::test(of_whole(&test, receiver, self)),
                    What::Test(Some(test)) => Val::test(Test::clone(&test)),
                    _ => Val::of(What::Test(None)),
                }
            }
            "zip" => {
                let (a, b) =
                    (self.any_element(receiver).unwrap_or_default(), first.and_then(|value| self.any_element(&value)).unwrap_or_default());
                let row = self.list(vec![a, b]);
                self.list_of(row)
            }
            "enumerate" => {
                let element = self.any_element(receiver).unwrap_or_default();
                let row = self.list(vec![Val::number(), element]);
                self.list_of(row)
            }
            "chain" => {
                let mut object = Object { kind: Kind::List, ..Object::default() };
                self.extend(&mut object, receiver);
                self.extend(&mut object, &first?);
                self.allocate(object)
            }
            "len" | "length" | "size" | "count" => {
                let count = self.state.object(ids[0]).and_then(Object::length);
                count.map_or(Val::number(), |count| Val::constant(Constant::Integer(count as i128)))
            }
            "then" | "catch" | "finally" if is_function => self.then(receiver, name, given, span),
            "unwrap_or" | "unwrap_or_else" => receiver.clone(),
            _ => return None,
        })
    }

    /// A list with what a function lets through.
    pub(super) fn filtered(&mut self, function: &Val, list: &Val, span: Span) -> Val {
        let values = self.elements(list).filter(|values| values.len() <= 8);
        let is_known = values.is_some();
        let values = match values {
            Some(values) => values,
            None => self.any_element(list).into_iter().collect(),
        };
        let mut object = Object { kind: Kind::List, ..Object::default() };
        for value in values {
            let answer = if matches!(function.only(), Some(Constant::Null)) {
                value.clone()
            } else {
                self.call_value(function, vec![value.clone()], span)
            };
            if answer.truth() == Some(false) {
                continue;
            }
            let (yes, _) = self.by_value(&answer);
            let value = yes.baked(value);
            if is_known && answer.truth() == Some(true) && object.rest.is_none() {
                let at = i64::try_from(object.entries.len()).unwrap_or(i64::MAX);
                object.entries.push((Key::Index(at), value));
            } else {
                object.put(value);
            }
        }
        self.allocate(object)
    }

    pub(super) fn reduced(&mut self, function: &Val, start: Val, element: &Val, span: Span) -> Val {
        let mut value = start;
        for _ in 0..2 {
            let next = self.call_value(function, vec![value.clone(), element.clone(), Val::number()], span);
            value = value.join(next);
        }
        value
    }
}

fn key_value(key: &Key) -> Val {
    match key {
        Key::Text(name) => Val::text(name),
        Key::Index(index) => Val::constant(Constant::Integer(i128::from(*index))),
    }
}

/// What holds for every element holds for the whole that they are the elements of.
fn of_whole(test: &Test, list: &Val, machine: &Machine<'_>) -> Test {
    let mut when_true = test.when_true.clone();
    for mark in machine.deep(list).marks() {
        if let Some((whole, key)) = &mark.label.part
            && &**key == "[]"
        {
            let element = test.when_true.iter().filter(|(label, _)| *label == mark.label.id);
            when_true.extend(element.map(|(_, weaknesses)| (whole.id, *weaknesses)));
        }
    }
    Test { when_true, when_false: Vec::new() }
}
