//! Patterns: what takes a value apart, what asks whether it has a form, and places that are given a value.

use std::sync::Arc;

use super::eval::Machine;
use super::ir::{Constant, Name, Node, Op, Pattern, Span};
use super::label::{Step, Weaknesses};
use super::model::Bits;
use super::state::State;
use super::value::{Key, Kind, Object, ObjectId, Val, What};
use crate::expr::Operator;

/// Nesting of patterns, at most.
const MAX_NESTING: usize = 24;

impl Machine<'_> {
    /// Gives a value to a pattern's names and places.
    pub(super) fn bind(&mut self, target: &Pattern, value: Val, declares: bool, depth: usize) {
        if depth > MAX_NESTING || self.state.dead {
            return;
        }
        match target {
            Pattern::Any | Pattern::Value(_) => {}
            Pattern::Name(name, span) => self.set_name(name, *span, value, declares),
            Pattern::Bound(name, span, inner) => {
                self.set_name(name, *span, value.clone(), declares);
                self.bind(inner, value, declares, depth + 1);
            }
            Pattern::Place(place) => self.set_place(place, value),
            Pattern::List(parts) => {
                let rest = parts.iter().position(|part| matches!(part, Pattern::Rest(_)));
                let behind = rest.map_or(0, |at| parts.len() - at - 1);
                for (at, part) in parts.iter().enumerate() {
                    if let Pattern::Rest(inner) = part {
                        let to = (behind > 0).then(|| Some(-(behind as i128)));
                        let values = self.part_of(&value, Some(Some(at as i128)), to);
                        self.bind(inner, values, declares, depth + 1);
                        continue;
                    }
                    let index = if rest.is_some_and(|rest| at > rest) { at as i128 - parts.len() as i128 } else { at as i128 };
                    let piece = self.element(&value, &Val::constant(Constant::Integer(index)), Span::default());
                    self.bind(part, piece, declares, depth + 1);
                }
            }
            Pattern::Rest(inner) => self.bind(inner, value, declares, depth + 1),
            Pattern::Map(entries, rest) => {
                for (name, part) in entries {
                    let piece = self.member(&value, name, false, Span::default());
                    self.bind(part, piece, declares, depth + 1);
                }
                if let Some(rest) = rest {
                    let left = self.without(&value, entries);
                    self.bind(rest, left, declares, depth + 1);
                }
            }
            Pattern::Variant(_, parts) => match &parts[..] {
                [only] => self.bind(only, value, declares, depth + 1),
                parts => {
                    for (at, part) in parts.iter().enumerate() {
                        let piece = self.element(&value, &Val::constant(Constant::Integer(at as i128)), Span::default());
                        self.bind(part, piece, declares, depth + 1);
                    }
                }
            },
            Pattern::Either(parts) => {
                for part in parts {
                    self.bind(part, value.clone(), declares, depth + 1);
                }
            }
            Pattern::Default(inner, default) => {
                let value = match &value.what {
                    What::Constants(_) if matches!(value.only(), Some(Constant::Null)) && value.taint.is_empty() => self.eval(default),
                    _ if value.is_known() && !matches!(&value.what, What::Constants(all) if all.contains(&Constant::Null)) => value,
                    _ => {
                        let default = self.eval(default);
                        value.join(default)
                    }
                };
                self.bind(inner, value, declares, depth + 1);
            }
        }
    }

    fn set_name(&mut self, name: &Name, span: Span, value: Val, declares: bool) {
        let value = if value.taint.is_empty() {
            value
        } else {
            let spot = self.spot(span);
            let taint = value.taint.step(spot, &Step::Assigned(name.clone()));
            Val { taint, ..value }
        };
        let own = self.frame;
        let is_python = self.family() == crate::lower::Family::Python;
        let is_outer = self.state.frame(own).is_some_and(|frame| frame.outer.contains(name));
        let frame = if declares || (is_python && !is_outer) {
            own
        } else {
            let from = if is_outer { self.state.frame(own).and_then(|frame| frame.parent).unwrap_or(own) } else { own };
            self.state.lookup(from, name).map_or(if is_outer { super::eval::FILE } else { own }, |(frame, _)| frame)
        };
        self.state.set(frame, name, value);
    }

    /// Gives a value to a place: a variable, a member, an element.
    pub(super) fn set_place(&mut self, place: &Node, value: Val) {
        match &place.op {
            Op::Name(name) => self.set_name(name, place.span, value, false),
            Op::Through(inner) => self.set_place(inner, value),
            Op::Member { of, name, .. } => {
                let spot = self.spot(place.span);
                let value = Val { taint: value.taint.step(spot, &Step::Assigned(written(place))), ..value };
                if let Some(ids) = self.objects_at(of) {
                    let key = name.parse().map_or_else(|_| Key::Text(name.clone()), Key::Index);
                    self.store(&ids, Some(key), value);
                }
            }
            Op::Index { of, key } => {
                let key = self.eval(key);
                let spot = self.spot(place.span);
                let value = Val { taint: value.taint.step(spot, &Step::Assigned(written(place))), ..value };
                if let Some(ids) = self.objects_at(of) {
                    self.store(&ids, key.key(), value);
                }
            }
            _ => {
                self.eval(place);
            }
        }
    }

    /// Puts a value into objects; into one that it surely is, in place of what is there.
    pub(super) fn store(&mut self, ids: &[ObjectId], key: Option<Key>, value: Val) {
        let is_sure = ids.len() == 1;
        for id in ids {
            let Some(object) = self.state.object_mut(*id) else { continue };
            match key.clone() {
                Some(Key::Index(index)) if object.kind == Kind::List && (index < 0 || object.get(&Key::Index(index)).is_none()) => {
                    object.put(value.clone());
                }
                Some(key) if is_sure => object.set(key, value.clone()),
                Some(key) => {
                    let old = object.get(&key).cloned();
                    object.set(key, old.map_or_else(|| value.clone(), |old| old.join(value.clone())));
                }
                None => {
                    object.put(value.clone());
                    for (_, old) in &mut object.entries {
                        *old = std::mem::take(old).join(value.clone());
                    }
                }
            }
        }
    }

    /// The objects that an expression is; what is none yet becomes one, so that it can hold something.
    pub(super) fn objects_at(&mut self, node: &Node) -> Option<Vec<ObjectId>> {
        let value = self.eval(node);
        if self.state.dead {
            return None;
        }
        if !value.objects().is_empty() {
            return Some(value.objects().to_vec());
        }
        if !matches!(value.what, What::Unknown | What::Constants(_) | What::Text(_)) {
            return None;
        }
        let (taint, path) = (value.taint.clone(), value.path.clone());
        let object = Object { kind: Kind::Map, base: Some(value), ..Object::default() };
        let made = Val { taint, path, ..self.allocate(object) };
        let ids = made.objects().to_vec();
        match &node.op {
            Op::Name(_) | Op::Member { .. } | Op::Index { .. } => self.replace(node, made),
            Op::Through(inner) => self.replace(inner, made),
            _ => {}
        }
        Some(ids)
    }

    /// Puts an object where the thing stood that it stands for.
    fn replace(&mut self, place: &Node, value: Val) {
        match &place.op {
            Op::Name(name) => {
                let frame = self.state.lookup(self.frame, name).map_or(self.frame, |(frame, _)| frame);
                self.state.set(frame, name, value);
            }
            Op::Through(inner) => self.replace(inner, value),
            Op::Member { of, name, .. } => {
                if let Some(ids) = self.objects_at(of) {
                    self.store(&ids, Some(Key::Text(name.clone())), value);
                }
            }
            Op::Index { of, key } => {
                let key = self.eval(key);
                if let Some(ids) = self.objects_at(of) {
                    self.store(&ids, key.key(), value);
                }
            }
            _ => {}
        }
    }

    /// What a map holds beside some entries.
    fn without(&mut self, value: &Val, entries: &[(Name, Pattern)]) -> Val {
        match value.only_object().and_then(|id| self.state.object(id)).cloned() {
            Some(mut object) => {
                object.entries.retain(|(key, _)| !matches!(key, Key::Text(name) if entries.iter().any(|(taken, _)| taken == name)));
                self.allocate(object)
            }
            None => Val { taint: value.taint.clone(), path: value.path.clone(), ..Val::default() },
        }
    }

    /// `x += y`.
    pub(super) fn update_place(&mut self, target: &Pattern, operator: Option<Operator>, value: &Node, span: Span) -> Val {
        let place = match target {
            Pattern::Name(name, span) => Node { span: *span, op: Op::Name(name.clone()) },
            Pattern::Place(place) => place.clone(),
            _ => {
                return self.eval(value);
            }
        };
        let old = self.eval(&place);
        let more = self.eval(value);
        // A list that grows is the same list.
        if operator == Some(Operator::Add)
            && let Some(id) = old.only_object()
            && let Some(mut object) = self.state.object(id).filter(|object| object.kind == Kind::List).cloned()
        {
            self.extend(&mut object, &more);
            self.state.put_object(id, object);
            return old;
        }
        let result = match operator {
            Some(operator) => self.operate(operator, &old, &more, span, span),
            None => Val { taint: old.taint.join(&more.taint).with(|traits| traits.number = true), what: What::Number, path: None },
        };
        match target {
            Pattern::Name(name, span) => self.set_name(name, *span, result.clone(), false),
            _ => self.set_place(&place, result.clone()),
        }
        result
    }

    pub(super) fn delete(&mut self, place: &Node) {
        match &place.op {
            Op::Name(name) => {
                let frame = self.frame;
                self.state.remove(frame, name);
            }
            Op::Member { of, name, .. } => {
                if let Some(ids) = self.objects_at(of) {
                    self.remove_key(&ids, &Key::Text(name.clone()));
                }
            }
            Op::Index { of, key } => {
                let key = self.eval(key).key();
                if let (Some(key), Some(ids)) = (key, self.objects_at(of)) {
                    self.remove_key(&ids, &key);
                }
            }
            Op::Opaque(parts) | Op::Sequence(parts) => parts.iter().for_each(|part| self.delete(part)),
            _ => {}
        }
    }

    /// Takes an entry out of an object that it surely is; the elements of a list move up.
    pub(super) fn remove_key(&mut self, ids: &[ObjectId], key: &Key) -> Option<Val> {
        let [id] = ids else { return None };
        let object = self.state.object_mut(*id)?;
        let key = match key {
            Key::Index(index) if *index < 0 => Key::Index(i64::try_from(object.entries.len()).ok()? + index),
            key => key.clone(),
        };
        let at = object.entries.iter().position(|(known, _)| *known == key);
        if let (None, Some(_)) = (at, &object.base) {
            object.set(key, Val::null());
            return None;
        }
        let (_, value) = object.entries.remove(at?);
        if object.kind == Kind::List {
            for ((known, _), at) in object.entries.iter_mut().zip(0..) {
                *known = Key::Index(at);
            }
        }
        Some(value)
    }

    /// The state where a value has a pattern's form, its names bound, and the state where it has not.
    pub(super) fn matching(&mut self, pattern: &Pattern, value: &Val) -> (State, State) {
        let before = self.state.clone();
        let answer = self.fits(pattern, value, 0);
        self.state = before.clone();
        let (mut yes, mut no) = (before.clone(), before);
        match answer {
            Fit::Surely => no.dead = true,
            Fit::Never => yes.dead = true,
            Fit::Perhaps => {}
        }
        if !yes.dead {
            self.state = yes;
            self.clear_constants(pattern, value, 0);
            self.bind(pattern, value.clone(), true, 0);
            yes = std::mem::take(&mut self.state);
        }
        let (is_so, is_not) = self.components(pattern);
        for mark in value.taint.marks() {
            yes.clear(mark.label.id, is_so);
            no.clear(mark.label.id, is_not);
        }
        self.state = State::default();
        (yes, no)
    }

    fn fits(&mut self, pattern: &Pattern, value: &Val, depth: usize) -> Fit {
        if depth > MAX_NESTING {
            return Fit::Perhaps;
        }
        match pattern {
            Pattern::Any | Pattern::Name(..) => Fit::Surely,
            Pattern::Bound(_, _, inner) | Pattern::Default(inner, _) => self.fits(inner, value, depth + 1),
            Pattern::Value(node) => {
                let wanted = self.eval(node);
                match (&wanted.what, &value.what) {
                    (What::Constants(wanted), What::Constants(all)) if value.taint.is_empty() && wanted.len() == 1 => {
                        let equal = all.iter().filter(|constant| **constant == wanted[0]).count();
                        match (equal, all.len()) {
                            (0, _) => Fit::Never,
                            (some, all) if some == all => Fit::Surely,
                            _ => Fit::Perhaps,
                        }
                    }
                    _ => Fit::Perhaps,
                }
            }
            Pattern::Either(parts) => {
                let mut answer = Fit::Never;
                for part in parts {
                    match self.fits(part, value, depth + 1) {
                        Fit::Surely => return Fit::Surely,
                        Fit::Perhaps => answer = Fit::Perhaps,
                        Fit::Never => {}
                    }
                }
                answer
            }
            Pattern::List(parts) if !parts.iter().any(|part| matches!(part, Pattern::Rest(_))) => {
                let Some(length) = value.only_object().and_then(|id| self.state.object(id)).and_then(Object::length) else {
                    return Fit::Perhaps;
                };
                if length != parts.len() {
                    return Fit::Never;
                }
                let mut answer = Fit::Surely;
                for (at, part) in parts.iter().enumerate() {
                    let piece = self.element(value, &Val::constant(Constant::Integer(at as i128)), Span::default());
                    match self.fits(part, &piece, depth + 1) {
                        Fit::Never => return Fit::Never,
                        Fit::Perhaps => answer = Fit::Perhaps,
                        Fit::Surely => {}
                    }
                }
                answer
            }
            _ => Fit::Perhaps,
        }
    }

    /// Where a value equals a constant, it is harmless.
    fn clear_constants(&mut self, pattern: &Pattern, value: &Val, depth: usize) {
        if depth > MAX_NESTING {
            return;
        }
        let is_constant = |pattern: &Pattern| matches!(pattern, Pattern::Value(_));
        match pattern {
            Pattern::Value(_) => self.clear_all(value),
            Pattern::Either(parts) if !parts.is_empty() && parts.iter().all(is_constant) => self.clear_all(value),
            Pattern::Bound(_, _, inner) => self.clear_constants(inner, value, depth + 1),
            Pattern::Variant(_, parts) => {
                if let [only] = &parts[..] {
                    self.clear_constants(only, value, depth + 1);
                }
            }
            Pattern::Either(parts) => {
                let inner: Option<Vec<&Pattern>> = parts
                    .iter()
                    .map(|part| match part {
                        Pattern::Variant(_, inner) if inner.len() == 1 && is_constant(&inner[0]) => Some(&inner[0]),
                        _ => None,
                    })
                    .collect();
                if inner.is_some_and(|inner| !inner.is_empty()) {
                    self.clear_all(value);
                }
            }
            Pattern::List(parts) => {
                for (at, part) in parts.iter().enumerate().take_while(|(_, part)| !matches!(part, Pattern::Rest(_))) {
                    let piece = self.element(value, &Val::constant(Constant::Integer(at as i128)), Span::default());
                    self.clear_constants(part, &piece, depth + 1);
                }
            }
            Pattern::Map(entries, _) => {
                for (name, part) in entries {
                    let piece = self.member(value, name, false, Span::default());
                    self.clear_constants(part, &piece, depth + 1);
                }
            }
            _ => {}
        }
    }

    /// For what a component of a path is harmless that is of one of these kinds, and for what one that is of none.
    fn components(&self, pattern: &Pattern) -> (Weaknesses, Weaknesses) {
        let kinds: Vec<&str> = match pattern {
            Pattern::Variant(name, _) => vec![name],
            Pattern::Either(parts) => parts.iter().map(|part| if let Pattern::Variant(name, _) = part { &**name } else { "" }).collect(),
            _ => return (Weaknesses::NONE, Weaknesses::NONE),
        };
        let bits = self.model().bits;
        let all = kinds.iter().all(|kind| matches!(*kind, "Normal" | "CurDir")) && self.family() == crate::lower::Family::Rust;
        let is_so = if all { bits.path.and(bits.archive) } else { Weaknesses::NONE };
        let half = |kind: &str, half: Weaknesses| if kinds.contains(&kind) { half } else { Weaknesses::NONE };
        (is_so, half("ParentDir", Bits::NOT_UP).and(half("RootDir", Bits::NOT_ROOTED)))
    }

    fn clear_all(&mut self, value: &Val) {
        for (label, weaknesses) in self.cleared_by_equality(value, Weaknesses::ALL) {
            self.state.clear(label, weaknesses);
        }
    }
}

/// Whether a value has a form.
enum Fit {
    Surely,
    Perhaps,
    Never,
}

/// A place as it is written, for a step.
fn written(place: &Node) -> Name {
    let mut out = String::new();
    put(place, &mut out, 0);
    Arc::from(out)
}

fn put(place: &Node, out: &mut String, depth: usize) {
    match &place.op {
        _ if depth > 6 => out.push('…'),
        Op::Name(name) => out.push_str(name),
        Op::Member { of, name, scoped } => {
            put(of, out, depth + 1);
            out.push_str(if *scoped { "::" } else { "." });
            out.push_str(name);
        }
        Op::Index { of, key } => {
            put(of, out, depth + 1);
            out.push('[');
            match &key.op {
                Op::Constant(Constant::Text(text)) => out.push_str(text),
                Op::Constant(Constant::Integer(number)) => out.push_str(&number.to_string()),
                Op::Name(name) => out.push_str(name),
                _ => out.push('…'),
            }
            out.push(']');
        }
        Op::Through(inner) => put(inner, out, depth + 1),
        _ => out.push('…'),
    }
}
