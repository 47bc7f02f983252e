//! What the languages' own functions and methods do with values.
//!
//! Only what changes or takes apart what a value is stands here; what just passes it on, or makes it harmless, is said in the flow
//! files.

use std::sync::Arc;

use super::call::{Callee, Given};
use super::eval::Machine;
use super::ir::{Constant, Name, Node, Op, Span};
use super::label::{Taint, Weaknesses};
use super::regex;
use super::value::{Part, Test, Val, What, written};
use crate::lower::Family;

impl Machine<'_> {
    /// A call of something that belongs to the language.
    pub(super) fn builtin(&mut self, callee: &Callee<'_>, given: &[Given], span: Span) -> Option<Val> {
        let first = given.first().map(|given| given.value.clone());
        let receiver = callee.receiver.clone()?;
        if let What::Function(closure) = &receiver.what {
            return self.function_method(&closure.clone(), &callee.name, given, span);
        }
        if let Some(value) = self.guard_method(&callee.name, &receiver, first.as_ref()) {
            return Some(value);
        }
        if !receiver.objects().is_empty() {
            let ids = receiver.objects().to_vec();
            if let Some(value) = self.container_method(&ids, &receiver, &callee.name, given, span) {
                return Some(value);
            }
        } else if is_growing(&callee.name)
            && let Some(place) = callee.place
            && matches!(receiver.what, What::Unknown)
            && receiver.path.is_none()
            && !given.is_empty()
        {
            // What is put into a thing that nothing is known of is in it from then on.
            let ids = self.objects_at(place)?;
            for given in given {
                let value = if matches!(&*callee.name, "extend" | "extend_from_slice" | "update") {
                    self.any_element(&given.value).unwrap_or_default()
                } else {
                    given.value.clone()
                };
                self.store(&ids, None, value);
            }
            return Some(Val::null());
        }
        self.value_method(&receiver, callee, given, span)
    }

    /// `a.then(f)`.
    pub(super) fn then(&mut self, receiver: &Val, name: &str, given: &[Given], span: Span) -> Val {
        let Some(function) = given.first().map(|given| given.value.clone()) else { return receiver.clone() };
        if name == "then" {
            let before = self.state.clone();
            let value = self.call_value(&function, vec![receiver.clone()], span);
            if self.state.dead {
                self.state = before;
            }
            value
        } else {
            if let What::Function(closure) = &function.what {
                self.maybe_call(&closure.clone(), vec![Given::plain(Val::unknown(), span)], span);
            }
            receiver.clone()
        }
    }

    /// A text with others between.
    pub(super) fn joined(&mut self, glue: &Val, list: &Val, span: Span) -> Val {
        if let Some(values) = self.elements(list) {
            let mut parts = Vec::new();
            for (at, value) in values.into_iter().enumerate() {
                if at > 0 {
                    parts.push((glue.clone(), span));
                }
                parts.push((value, span));
            }
            self.text(&parts)
        } else {
            let taint = self.deep(glue).join(&self.doubted(list, span));
            Val { taint, what: What::Text(Arc::from([Part::Hole])), path: None }
        }
    }

    /// A text in which what a pattern or text finds was replaced.
    pub(super) fn replaced(&mut self, pattern: Option<&Val>, by: &Val, text: &Val, every: bool) -> Val {
        let bits = self.model().bits;
        if let (Some(old), Some(new), Some(whole)) = (pattern.and_then(Val::only_text), by.only_text(), text.only_text())
            && text.taint.is_empty()
        {
            return Val::text(&if every { whole.replace(&**old, new) } else { whole.replacen(&**old, new, 1) });
        }
        let mut taint = text.taint.clone();
        if by.taint.is_empty() {
            let by_nothing_bad = by.only_text().is_some_and(|by| !by.contains(['\n', '<', '/', '\'']));
            let clean = match pattern.and_then(Val::only) {
                Some(Constant::Regex { pattern, flags }) if every || flags.contains('g') => {
                    let removed = regex::removed(pattern, flags, &bits);
                    if by_nothing_bad || matches!(by.what, What::Function(_)) { removed } else { Weaknesses::NONE }
                }
                Some(Constant::Text(old)) if every && by_nothing_bad => match &**old {
                    "\n" => bits.log.and(bits.header),
                    "<" => bits.xss,
                    _ => Weaknesses::NONE,
                },
                _ => Weaknesses::NONE,
            };
            taint = taint.cleaned(clean);
        } else {
            taint = taint.join(&by.taint);
        }
        let what = match &text.what {
            What::Unknown => What::Unknown,
            _ => What::Text(Arc::from([Part::Hole])),
        };
        let what = if taint.is_empty() && !text.taint.is_empty() { What::Text(Arc::from([Part::Hole])) } else { what };
        Val { taint, what, path: None }
    }

    /// Methods of texts, and of whatever else is not known from within.
    fn value_method(&mut self, receiver: &Val, callee: &Callee<'_>, given: &[Given], span: Span) -> Option<Val> {
        let first = given.first().map(|given| given.value.clone());
        let name = &*callee.name;
        let is_function = first.as_ref().is_some_and(|value| matches!(value.what, What::Function(_)));
        let is_text = matches!(&receiver.what, What::Text(_)) || receiver.only_text().is_some();
        let constant = receiver.only_text().filter(|_| receiver.taint.is_empty()).cloned();
        Some(match name {
            "lower" | "toLowerCase" | "to_lowercase" | "to_ascii_lowercase" | "casefold" | "toLocaleLowerCase" => match constant {
                Some(text) => Val::text(&text.to_lowercase()),
                None => same(receiver),
            },
            "upper" | "toUpperCase" | "to_uppercase" | "to_ascii_uppercase" | "toLocaleUpperCase" => match constant {
                Some(text) => Val::text(&text.to_uppercase()),
                None => same(receiver),
            },
            "strip" | "trim" | "lstrip" | "rstrip" | "trimStart" | "trimEnd" | "trim_start" | "trim_end" | "capitalize" | "title"
            | "encode" | "decode" | "toString" | "normalize" | "to_string" | "to_owned" | "as_str" | "as_bytes" | "into_bytes"
            | "as_ref" | "clone" | "into" | "unwrap" | "expect" | "unwrap_or_default" | "ok" | "ok_or" | "ok_or_else" | "as_deref"
            | "cloned" | "copied" | "into_inner" | "into_string" | "to_str" | "to_string_lossy" | "into_owned" | "valueOf" | "borrow"
            | "as_mut" | "map_err" | "removeprefix" | "removesuffix" | "zfill" | "ljust" | "rjust" | "center" | "padStart" | "padEnd"
            | "swapcase" | "expandtabs" | "trim_matches" | "trim_start_matches" | "trim_end_matches" | "to_path_buf" | "as_path"
            | "into_boxed_str" | "as_os_str" | "to_os_string" | "context" | "with_context" | "iter_bytes" | "lock" | "get_ref" | "take"
            | "inspect" | "inspect_err" | "or_else" | "toWellFormed" | "boxed" | "await" | "as_slice" | "to_vec" | "deref" | "err" => {
                if matches!(name, "map_err" | "with_context" | "ok_or_else" | "inspect" | "inspect_err") && is_function {
                    self.call_value(&first?, vec![Val::unknown()], span);
                }
                if name == "toString" && !given.is_empty() {
                    return Some(Val { what: What::Unknown, path: None, ..receiver.clone() });
                }
                let path = if matches!(
                    name,
                    "unwrap"
                        | "expect"
                        | "clone"
                        | "ok"
                        | "as_ref"
                        | "as_mut"
                        | "to_owned"
                        | "map_err"
                        | "context"
                        | "with_context"
                        | "borrow"
                        | "lock"
                        | "unwrap_or_default"
                        | "await"
                        | "cloned"
                        | "inspect"
                ) {
                    let own = callee.value.path.as_deref().and_then(|path| self.language.typed_path(path));
                    own.map(Name::from).or_else(|| receiver.path.clone())
                } else {
                    callee.value.path.as_deref().and_then(|path| self.language.typed_path(path)).map(Name::from)
                };
                if is_text
                    && matches!(name, "strip" | "trim")
                    && let Some(text) = constant
                {
                    return Some(Val::text(text.trim()));
                }
                if receiver.taint.is_empty() && !receiver.is_known() && path.is_none() {
                    return None;
                }
                // A path as a text is compared as one.
                let is_path_text = matches!(name, "to_str" | "to_string_lossy" | "as_os_str" | "into_string" | "to_string")
                    && self.family() == Family::Rust
                    && matches!(receiver.what, What::Unknown)
                    && receiver.taint.marks().iter().any(|mark| mark.traits.normal);
                let what = if is_path_text { What::Text(Arc::from([Part::Hole])) } else { receiver.what.clone() };
                Val { what, path, ..receiver.clone() }
            }
            "unwrap_or" | "or" | "get_or_insert" if self.family() == Family::Rust => receiver.clone().join(first?),
            "unwrap_or_else" if self.family() == Family::Rust => {
                let other = self.call_value(&first?, vec![Val::unknown()], span);
                if self.state.dead { receiver.clone() } else { receiver.clone().join(other) }
            }
            "map" | "and_then" | "filter_map" | "flat_map" | "then" | "map_or" | "map_or_else" | "filter" | "for_each" | "forEach"
            | "flatMap" | "some" | "every" | "any" | "all" | "find" | "catch" | "finally" | "pipe"
                if given.iter().any(|given| {
                    matches!(given.value.what, What::Function(_))
                        || (matches!(name, "map" | "then" | "and_then") && given.value.path.is_some())
                }) =>
            {
                self.generic_callback(receiver, name, given, span)?
            }
            "replace" | "replaceAll" | "replace_all" | "translate" | "replacen" | "sub" if given.len() >= 2 => {
                if let (Some(Constant::Regex { .. }), true) = (receiver.only(), matches!(name, "sub" | "replace_all")) {
                    // On a compiled pattern: the text comes last in Python, first in Rust.
                    let (by, text) =
                        if name == "sub" { (first?, given.get(1)?.value.clone()) } else { (given.get(1)?.value.clone(), first?) };
                    return Some(self.replaced(Some(receiver), &by, &text, true));
                }
                let every = name != "replace" || self.family() != Family::JavaScript;
                let by = given.get(1)?.value.clone();
                if matches!(by.what, What::Function(_)) {
                    self.call_value(&by, vec![Val { taint: receiver.taint.part("match()"), ..Val::default() }], span);
                }
                if receiver.taint.is_empty() && !receiver.is_known() {
                    return None;
                }
                self.replaced(first.as_ref(), &by, receiver, every)
            }
            "format" if self.family() == Family::Python => match receiver.only_text().cloned() {
                Some(text) if receiver.taint.is_empty() => self.braces(&text, given, span),
                _ if is_text => {
                    let taint = given.iter().fold(self.deep(receiver), |all, given| all.join(&self.doubted(&given.value, given.span)));
                    Val { taint, what: What::Text(Arc::from([Part::Hole])), path: None }
                }
                _ => return None,
            },
            "join" if self.family() == Family::Python && (is_text || !receiver.is_known()) && receiver.path.is_none() => {
                self.joined(receiver, &first?, span)
            }
            "concat" => {
                let mut parts = vec![(receiver.clone(), span)];
                parts.extend(given.iter().map(|given| (given.value.clone(), given.span)));
                self.text(&parts)
            }
            "push_str" | "push" | "write_str" | "insert_str" | "append"
                if self.family() == Family::Rust && (is_text || !receiver.taint.is_empty()) =>
            {
                let text = self.text(&[(receiver.clone(), span), (given.last()?.value.clone(), span)]);
                if let Some(place) = callee.place {
                    self.set_place(place, text);
                }
                Val::null()
            }
            "clear" if self.family() == Family::Rust && given.is_empty() => {
                if let Some(place) = callee.place {
                    self.set_place(place, Val::text(""));
                }
                Val::null()
            }
            "resolve" | "absolute" | "canonicalize" if given.is_empty() && !receiver.taint.is_empty() => {
                Val { taint: receiver.taint.with(|traits| traits.normal = true), ..receiver.clone() }
            }
            "reduce" | "reduceRight" | "fold" if !receiver.taint.is_empty() => {
                let (function, start) = match name {
                    "fold" => (given.get(1)?.value.clone(), first),
                    _ => (first?, given.get(1).map(|given| given.value.clone())),
                };
                let element = self.any_element(receiver).unwrap_or_default();
                let start = start.unwrap_or_else(|| element.clone());
                self.reduced(&function, start, &element, span)
            }
            "split_once" | "rsplit_once" | "partition" | "rpartition" if constant.is_none() && (is_text || !receiver.taint.is_empty()) => {
                // What is found out about the one piece says nothing of the other.
                let count = if name.ends_with("once") { 2 } else { 3 };
                let parts = (0..count).map(|at| Val {
                    taint: receiver.taint.part(&at.to_string()),
                    what: if receiver.taint.is_empty() { What::Text(Arc::from([Part::Hole])) } else { What::Unknown },
                    path: None,
                });
                self.list(parts.collect())
            }
            "split" | "rsplit" | "splitlines" | "partition" | "rpartition" | "lines" | "split_whitespace" | "chars" | "char_indices"
            | "bytes" | "splitn" | "split_once" | "split_terminator" | "matches" | "iter" | "into_iter" | "findall" | "finditer"
                if is_text || !receiver.taint.is_empty() =>
            {
                if let (Some(text), None, "split" | "split_whitespace") = (&constant, &first, name) {
                    let parts: Vec<Val> = text.split_whitespace().take(32).map(Val::text).collect();
                    return Some(self.list(parts));
                }
                if let (Some(text), Some(glue), true) = (&constant, first.as_ref().and_then(Val::only_text), name == "split") {
                    let parts: Vec<Val> = text.split(&**glue).take(16).map(Val::text).collect();
                    return Some(self.list(parts));
                }
                let part = Val {
                    taint: receiver.taint.part("[]"),
                    what: if is_text { What::Text(Arc::from([Part::Hole])) } else { What::Unknown },
                    path: None,
                };
                let part = if part.taint.is_empty() { part } else { Val { what: What::Unknown, ..part } };
                self.list_of(part)
            }
            "substring" | "substr" | "slice" | "charAt" | "at" if is_text || !receiver.taint.is_empty() => {
                let at = |index: usize| given.get(index).map(|given| given.value.only_integer());
                if matches!(name, "substring" | "slice") {
                    self.part_of(receiver, at(0), at(1))
                } else {
                    Val { taint: receiver.taint.part("[:]"), ..Val::default() }
                }
            }
            "len" | "count" | "length" | "capacity" | "search" | "rfind" | "rindex" | "lastIndexOf" | "charCodeAt" | "codePointAt"
            | "getTime" => self.number(&Val { taint: receiver.taint.clone(), ..Val::default() }),
            "min" | "clamp" if self.family() == Family::Rust => {
                let bounded = receiver.taint.cleaned(self.model().bits.exhaustion);
                Val { taint: bounded, what: What::Number, path: None }
            }
            "hexdigest" | "digest" | "finalize" | "isoformat" | "timestamp" => {
                Val { what: receiver.what.clone(), taint: receiver.taint.clone(), path: None }
            }
            "update" if receiver.taint.is_empty() || receiver.path.is_some() => {
                // A digest that goes on: it is one of all that it was given.
                let is_digest =
                    receiver.path.as_deref().is_some_and(|path| path.contains("mac") || path.contains("hash") || path.contains("Hash"));
                if !is_digest {
                    return None;
                }
                let taint = receiver.taint.join(&self.deep(&first?).part("digest()"));
                let value = Val { taint, ..receiver.clone() };
                if let Some(place) = callee.place.filter(|place| matches!(place.op, Op::Name(_))) {
                    self.set_place(place, value.clone());
                }
                value
            }
            _ => return None,
        })
    }

    /// A function that is called with a part of what the method is on.
    fn generic_callback(&mut self, receiver: &Val, name: &str, given: &[Given], span: Span) -> Option<Val> {
        let function =
            given.iter().rev().find(|given| matches!(given.value.what, What::Function(_)) || given.value.path.is_some())?.value.clone();
        let is_rust = self.family() == Family::Rust;
        if matches!(name, "then" | "catch" | "finally") && !is_rust {
            return Some(self.then(receiver, name, given, span));
        }
        // Rust's `Option` and `Result` hold the thing itself; a list gives its elements.
        let element = if is_rust { receiver.clone() } else { Val { taint: receiver.taint.part("[]"), ..Val::default() } };
        let before = self.state.clone();
        let value = self.call_value(&function, vec![element.clone()], span);
        if self.state.dead {
            self.state = before;
        }
        Some(match name {
            "map" | "filter_map" | "and_then" | "flatMap" | "flat_map" | "then" | "pipe" if is_rust => value,
            "map" | "flatMap" => self.list_of(value),
            "map_or" | "map_or_else" => match given.first().map(|given| given.value.clone()) {
                Some(default) if !matches!(default.what, What::Function(_)) => value.join(default),
                _ => value,
            },
            "filter" | "find" => {
                let (yes, _) = self.by_value(&value);
                let kept = yes.baked(element);
                if is_rust || name == "find" { kept } else { self.list_of(kept) }
            }
            "some" | "every" | "any" | "all" => match value.what {
                // What holds for each character holds for all of the text.
                What::Test(Some(test)) => {
                    let mut when_true = test.when_true.clone();
                    if !test.when_true.is_empty() && matches!(name, "all" | "every") {
                        let found = test.when_true.iter().fold(Weaknesses::NONE, |all, (_, found)| all.and(*found));
                        when_true.extend(self.cleared_by(receiver, found));
                    }
                    // Where it holds for none, what holds where it does not holds for all.
                    let when_false = if matches!(name, "any" | "some") { test.when_false.clone() } else { Vec::new() };
                    Val::test(Test { when_true, when_false })
                }
                _ => Val::of(What::Test(None)),
            },
            _ => Val::null(),
        })
    }

    /// A macro of Rust that puts no text together.
    pub(super) fn macro_call(&mut self, name: &Name, arguments: &[Node], span: Span) -> Val {
        let values: Vec<Val> = arguments.iter().map(|argument| self.eval(argument)).collect();
        if &**name == "vec_repeat" {
            let mut values = values.into_iter();
            let (element, count) = (values.next().unwrap_or_default(), values.next().unwrap_or_default());
            // How many there are may be someone else's choice.
            let taint = self.number(&count).taint;
            return Val { taint, ..self.list_of(element) };
        }
        let taint = values.iter().fold(Taint::default(), |all, value| all.join(&self.deep(value)));
        let value = Val { taint, ..Val::default() };
        let path = format!("{name}!");
        self.said(value, &path, span)
    }
}

impl Val {
    /// What it is, or what stands for nothing.
    pub(super) fn without_nothing(self, default: Self) -> Self {
        match self.only() {
            Some(Constant::Null) if self.taint.is_empty() => default,
            Some(_) if self.taint.is_empty() => self,
            _ => self.join(default),
        }
    }
}

/// The same text, whatever its case or the space around it.
pub(super) fn same(value: &Val) -> Val {
    let what = match &value.what {
        What::Constants(all) if all.iter().all(|constant| matches!(constant, Constant::Text(_))) => {
            What::Constants(all.iter().map(|constant| Constant::Text(written(constant).to_lowercase().into())).collect())
        }
        other => other.clone(),
    };
    Val { what, path: None, ..value.clone() }
}

/// Methods that put their argument into what they are called on.
fn is_growing(name: &str) -> bool {
    matches!(
        name,
        "append" | "push" | "add" | "extend" | "insert" | "unshift" | "extend_from_slice" | "update" | "push_back" | "appendleft"
    )
}
