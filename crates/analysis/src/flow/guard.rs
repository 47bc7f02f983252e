//! Methods that find something out about a value: whether it begins with a text, is in a list, has a form.

use std::sync::Arc;

use super::eval::Machine;
use super::ir::{Constant, Span};
use super::label::{Taint, Weaknesses};
use super::model::Bits;
use super::regex;
use super::value::{Part, Test, Val, What};
use crate::lower::Family;

impl Machine<'_> {
    /// A regular expression that is known.
    pub(super) fn regex_of(&mut self, pattern: &Val, flags: Option<&Val>) -> Option<Val> {
        let flags = flags.and_then(Val::only_text).cloned().unwrap_or_else(|| Arc::from(""));
        let constant = match pattern.only()? {
            Constant::Text(text) => Constant::Regex { pattern: text.clone(), flags },
            regex @ Constant::Regex { .. } => regex.clone(),
            _ => return None,
        };
        // What is not constant is somebody's pattern: that is for a rule to say.
        pattern.taint.is_empty().then(|| Val::constant(constant))
    }

    /// What a regular expression finds in a text, and what follows from its being there.
    pub(super) fn matched(&mut self, pattern: Option<&Val>, text: &Val, whole: bool, from_start: bool) -> Val {
        let Some(Constant::Regex { pattern, flags }) = pattern.and_then(Val::only) else {
            return Val { taint: text.taint.part("match()"), ..Val::default() };
        };
        let bits = self.model().bits;
        let pattern = if from_start { format!("^(?:{pattern})") } else { pattern.to_string() };
        let accepted = regex::accepted(&pattern, flags, whole, &bits);
        let found = regex::found(&pattern, flags, &bits);
        let when_true = self.cleared_by(text, accepted);
        Val { taint: text.taint.part("match()").cleaned(found), ..Val::test(Test { when_true, when_false: Vec::new() }) }
    }

    pub(super) fn cleared_by(&self, value: &Val, weaknesses: Weaknesses) -> Vec<(u64, Weaknesses)> {
        if weaknesses == Weaknesses::NONE {
            return Vec::new();
        }
        value.taint.marks().iter().map(|mark| (mark.label.id, weaknesses)).collect()
    }

    /// Methods that ask something of a text, a path or a list.
    pub(super) fn guard_method(&mut self, name: &str, receiver: &Val, first: Option<&Val>) -> Option<Val> {
        let bits = self.model().bits;
        Some(match (name, first) {
            (
                "isdigit"
                | "isdecimal"
                | "isnumeric"
                | "isalnum"
                | "isalpha"
                | "isidentifier"
                | "is_ascii_digit"
                | "is_alphanumeric"
                | "is_ascii_alphanumeric"
                | "is_numeric"
                | "is_ascii_lowercase"
                | "is_ascii_uppercase"
                | "is_ascii_alphabetic"
                | "is_alphabetic"
                | "is_ascii_hexdigit"
                | "is_lowercase"
                | "is_uppercase"
                | "is_digit",
                _,
            ) => Val::test(Test { when_true: self.cleared_by(receiver, Weaknesses::ALL), when_false: Vec::new() }),
            ("is_absolute" | "has_root", None) => {
                Val::test(Test { when_true: Vec::new(), when_false: self.cleared_by(receiver, Bits::NOT_ROOTED) })
            }
            ("is_relative", None) => Val::test(Test { when_true: self.cleared_by(receiver, Bits::NOT_ROOTED), when_false: Vec::new() }),
            ("is_relative_to", Some(start)) => self.begins_with(receiver, start, true),
            // Rust's paths are compared component by component, its texts are not.
            ("startswith" | "startsWith" | "starts_with", Some(start)) => {
                let is_path = self.family() == Family::Rust && !matches!(receiver.what, What::Text(_));
                self.begins_with(receiver, start, is_path)
            }
            ("endswith" | "endsWith" | "ends_with", Some(end)) => match (receiver.only_text(), end.only_text()) {
                (Some(text), Some(end)) => Val::boolean(text.ends_with(&**end)),
                // A host below one's own.
                (_, Some(end)) if end.starts_with('.') && end.len() > 3 => {
                    Val::test(Test { when_true: self.cleared_by_equality(receiver, bits.ssrf.and(bits.redirect)), when_false: Vec::new() })
                }
                _ => Val::of(What::Test(None)),
            },
            ("includes" | "contains" | "has" | "contains_key" | "__contains__", Some(value)) => self.membership(value, receiver),
            ("hasOwnProperty", Some(value)) => self.membership(value, receiver),
            ("indexOf" | "find" | "index" | "search", Some(value))
                if !matches!(value.what, What::Function(_)) && !matches!(value.only(), Some(Constant::Regex { .. })) =>
            {
                if name == "find" && (receiver.path.is_some() || (self.family() == Family::JavaScript)) {
                    return None;
                }
                let test = |value: &Val| match &value.what {
                    What::Test(Some(test)) => test.clone(),
                    _ => Arc::default(),
                };
                let found = self.membership(value, receiver);
                let at_start = self.begins_with(receiver, value, false);
                Val::of(What::Position(test(&found), test(&at_start)))
            }
            ("test" | "is_match", Some(text)) if matches!(receiver.only(), Some(Constant::Regex { .. })) => {
                let value = self.matched(Some(receiver), text, false, false);
                Val { taint: Taint::default(), ..value }
            }
            ("exec" | "captures" | "fullmatch" | "match" | "search", Some(text))
                if matches!(receiver.only(), Some(Constant::Regex { .. })) =>
            {
                self.matched(Some(receiver), text, name == "fullmatch", name == "match")
            }
            ("match" | "matchAll" | "search", Some(pattern)) if matches!(pattern.only(), Some(Constant::Regex { .. })) => {
                self.matched(Some(pattern), receiver, false, false)
            }
            ("eq" | "equals" | "eq_ignore_ascii_case" | "localeCompare", Some(other)) => {
                let mut test = Test::default();
                for (value, other) in [(receiver, other), (other, receiver)] {
                    if !value.taint.is_empty() && self.is_fixed(other) {
                        test.when_true.extend(self.cleared_by_equality(value, Weaknesses::ALL));
                    }
                }
                Val::test(test)
            }
            ("is_some_and" | "is_ok_and", Some(function)) => {
                let value = self.call_value(function, vec![receiver.clone()], Span::default());
                match value.what {
                    What::Test(Some(test)) => Val::test(Test { when_true: test.when_true.clone(), when_false: Vec::new() }),
                    _ => Val::of(What::Test(None)),
                }
            }
            ("is_none_or", Some(function)) => self.call_value(function, vec![receiver.clone()], Span::default()),
            ("is_some" | "is_ok" | "is_empty" | "is_none" | "is_err" | "exists" | "is_file" | "is_dir" | "isEmpty", _) => {
                Val::of(What::Test(None))
            }
            _ => return None,
        })
    }

    /// Whether a text begins with another, or a path with a folder, which `by_component` says.
    fn begins_with(&mut self, text: &Val, start: &Val, by_component: bool) -> Val {
        if let (Some(text), Some(start)) = (text.only_text(), start.only_text()) {
            return Val::boolean(text.starts_with(&**start));
        }
        let bits = self.model().bits;
        let known = match &text.what {
            What::Text(parts) => match parts.first() {
                Some(Part::Literal(first)) => Some(first.clone()),
                _ => None,
            },
            _ => None,
        };
        if let (Some(known), Some(start)) = (known, start.only_text())
            && known.starts_with(&**start)
        {
            return Val::boolean(true);
        }
        let mut test = Test::default();
        let start_from_outside = start.taint.marks().iter().any(|mark| mark.label.kind != caveat_catalog::flow::Kinds::UNKNOWN);
        if start_from_outside {
            return Val::of(What::Test(None));
        }
        // One of several, `name.startswith(("/", "\\"))`.
        let of_several = start.only_object().and_then(|id| self.state.object(id));
        let is_root = |start: &Val| start.only_text().is_some_and(|start| &**start == "/");
        if of_several.is_some_and(|several| several.entries.iter().any(|(_, start)| is_root(start))) {
            return Val::test(Test { when_true: Vec::new(), when_false: self.cleared_by(text, Bits::NOT_ROOTED) });
        }
        // `/srv/files-of-others` begins with `/srv/files`, and is none of its files.
        let meets_neighbours = !by_component && ends_in_name(start);
        for mark in text.taint.marks() {
            match start.only_text().map(|start| &**start) {
                Some("..") if mark.traits.relative => test.when_false.push((mark.label.id, bits.path)),
                Some("..") if mark.traits.normal => test.when_false.push((mark.label.id, Bits::NOT_UP)),
                Some("//") => test.when_false.push((mark.label.id, Bits::NOT_TWO)),
                Some("/") => {
                    test.when_true.push((mark.label.id, Bits::SLASH));
                    test.when_false.push((mark.label.id, Bits::NOT_ROOTED));
                }
                _ if mark.traits.normal && !meets_neighbours => test.when_true.push((mark.label.id, bits.path)),
                Some(start) if super::fold::pins_host(&[Part::Literal(start.into()), Part::Hole]) && start.contains("//") => {
                    test.when_true.push((mark.label.id, bits.ssrf.and(bits.redirect)));
                }
                Some(start) if start.starts_with('/') && start.len() > 1 && !start.starts_with("/\\") => {
                    test.when_true.push((mark.label.id, bits.redirect));
                }
                _ => {}
            }
        }
        Val::test(test)
    }
}

/// Whether a text is known to end in a name: no separator, and nothing else that sets a name's beginning off.
pub(super) fn ends_in_name(text: &Val) -> bool {
    match (&text.what, text.only_text()) {
        (_, Some(text)) => text.ends_with(|c: char| c.is_alphanumeric()),
        (What::Text(parts), None) => match parts.last() {
            Some(Part::Literal(last)) => last.is_empty() || last.ends_with(|c: char| c.is_alphanumeric()),
            _ => false,
        },
        _ => false,
    }
}
