//! Operators and texts on values.

use std::sync::Arc;

use super::eval::Machine;
use super::ir::{Comparison, Constant, Node, Op, Span};
use super::label::{Taint, Weaknesses};
use super::model::Bits;
use super::value::{Kind, Part, Test, Val, What, written};
use crate::expr::Operator;
use crate::lower::{Family, MAX_TEXT};

/// Parts that a text keeps; beyond them it is unknown.
const MAX_PARTS: usize = 64;

impl Machine<'_> {
    pub(super) fn binary(&mut self, operator: Operator, left: &Node, right: &Node) -> Val {
        match operator {
            Operator::Else => return self.either(left, right, false),
            Operator::Coalesce => {
                let value = self.eval(left);
                if value.only() == Some(&Constant::Null) && value.taint.is_empty() {
                    return self.eval(right);
                }
                // What was looked up may be missing, also where what was found is known.
                let is_looked_up = matches!(left.op, Op::Call { .. } | Op::Member { .. } | Op::Index { .. } | Op::Through(_));
                if !is_looked_up && matches!(value.only(), Some(constant) if *constant != Constant::Null) {
                    return value;
                }
                let other = self.eval(right);
                return value.join(other);
            }
            _ => {}
        }
        let (a, b) = (self.eval(left), self.eval(right));
        self.operate(operator, &a, &b, left.span, right.span)
    }

    /// An operator on two values; the spans say where they stand.
    pub(super) fn operate(&mut self, operator: Operator, left: &Val, right: &Val, left_span: Span, right_span: Span) -> Val {
        if let (Some(Constant::Integer(a)), Some(Constant::Integer(b))) = (left.only(), right.only())
            && left.taint.is_empty()
            && right.taint.is_empty()
        {
            return integers(operator, *a, *b).map_or_else(Val::number, |number| Val::constant(Constant::Integer(number)));
        }
        let is_number = |value: &Val| match &value.what {
            What::Number => true,
            What::Constants(all) => all.iter().all(|constant| matches!(constant, Constant::Integer(_) | Constant::Float(_))),
            _ => false,
        };
        let is_text = |value: &Val| match &value.what {
            What::Text(_) => true,
            What::Constants(all) => all.iter().any(|constant| matches!(constant, Constant::Text(_))),
            _ => false,
        };
        match operator {
            Operator::Add => {
                if is_number(left) && is_number(right) {
                    return Val { taint: left.taint.join(&right.taint), what: What::Number, path: None };
                }
                let list = |machine: &Self, value: &Val| {
                    value.only_object().and_then(|id| machine.state.object(id)).is_some_and(|object| object.kind == Kind::List)
                };
                if list(self, left) || (list(self, right) && !is_text(left)) {
                    let mut object = super::value::Object { kind: Kind::List, ..Default::default() };
                    self.extend(&mut object, left);
                    self.extend(&mut object, right);
                    return self.allocate(object);
                }
                self.text(&[(left.clone(), left_span), (right.clone(), right_span)])
            }
            Operator::Percent if is_text(left) && self.family() == Family::Python => self.percent(left, right, right_span),
            Operator::Percent if self.family() == Family::Python && !is_number(left) && !left.taint.is_empty() => {
                // Perhaps a format from outside.
                Val { taint: self.deep(left).join(&self.doubted(right, right_span)), ..Val::default() }
            }
            // A path put below another: pathlib's `/` has no operator of its own.
            Operator::Multiply if is_text(left) || is_text(right) => {
                let text = if is_text(left) { left } else { right };
                let constant = text.only_text().cloned();
                let count = if is_text(left) { right } else { left }.only_integer();
                match (constant, count) {
                    (Some(text), Some(count)) if (0..=64).contains(&count) && text.len() < 256 => {
                        Val::text(&text.repeat(usize::try_from(count).unwrap_or(0))).with_taint(left.taint.join(&right.taint))
                    }
                    _ => Val { taint: left.taint.join(&right.taint), what: What::Text(Arc::from([Part::Hole])), path: None },
                }
            }
            Operator::Or if !left.objects().is_empty() && !right.objects().is_empty() => {
                // Sets and dictionaries put together.
                let mut object = left.only_object().and_then(|id| self.state.object(id)).cloned().unwrap_or_default();
                if object.kind == Kind::List {
                    self.extend(&mut object, right);
                } else {
                    self.update(&mut object, right);
                }
                self.allocate(object)
            }
            Operator::Else | Operator::Coalesce => left.clone().join(right.clone()),
            _ => {
                let mut taint = left.taint.join(&right.taint);
                taint = taint.with(|traits| traits.number = true);
                // What is left after a division or a mask by a constant is bounded by it.
                if matches!(operator, Operator::Percent | Operator::And) && is_number(right) && right.taint.is_empty() {
                    taint = taint.cleaned(self.model().bits.exhaustion);
                }
                Val { taint, what: What::Number, path: None }
            }
        }
    }

    /// A text put together from values.
    pub(super) fn text(&mut self, parts: &[(Val, Span)]) -> Val {
        let mut taint = Taint::default();
        let mut known: Vec<Part> = Vec::new();
        let bits = self.model().bits;
        for (value, span) in parts {
            let mut part = self.doubted(value, *span);
            if !part.is_empty() {
                let pinned = pins_host(&known);
                if pinned {
                    part = part.cleaned(bits.ssrf.and(bits.redirect));
                }
                // What stands behind something does not begin the path.
                if !known.is_empty() {
                    part = part.cleaned(Bits::NOT_ROOTED);
                }
                // Behind a constant scheme and path, what follows cannot be `javascript:`.
                let rooted = matches!(known.first(), Some(Part::Literal(text)) if !text.is_empty());
                let is_joined = parts.len() > 1;
                part = part.with(|traits| {
                    traits.joined |= is_joined;
                    traits.normal &= !rooted;
                    traits.relative = false;
                });
            }
            taint = taint.join(&part);
            for piece in value.parts() {
                match (known.last_mut(), piece) {
                    (Some(Part::Literal(text)), Part::Literal(more)) => *text = format!("{text}{more}").into(),
                    (Some(Part::Hole), Part::Hole) => {}
                    (_, piece) => known.push(piece),
                }
            }
        }
        let is_long = known.len() > MAX_PARTS || known.iter().any(|part| matches!(part, Part::Literal(text) if text.len() > MAX_TEXT));
        if is_long {
            known = vec![Part::Hole];
        }
        let what = match &known[..] {
            [] => What::Constants(Arc::from([Constant::Text("".into())])),
            [Part::Literal(text)] => What::Constants(Arc::from([Constant::Text(text.clone())])),
            _ => What::Text(known.into()),
        };
        Val { taint, what, path: None }
    }

    /// Python's `%` on a text.
    fn percent(&mut self, format: &Val, values: &Val, span: Span) -> Val {
        let values: Vec<Val> = match values.only_object().and_then(|id| self.state.object(id)) {
            Some(object) if object.kind == Kind::List && object.length().is_some() => {
                object.entries.iter().map(|(_, value)| value.clone()).collect()
            }
            _ => vec![values.clone()],
        };
        let Some(text) = format.only_text().cloned() else {
            let all = values.iter().fold(self.deep(format), |all, value| all.join(&self.doubted(value, span)));
            return Val { taint: all, what: What::Text(Arc::from([Part::Hole])), path: None };
        };
        let named = values.first().filter(|_| text.contains("%(")).cloned();
        let (mut parts, mut literal, mut next) = (Vec::new(), String::new(), values.into_iter());
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            if c != '%' {
                literal.push(c);
                continue;
            }
            if chars.next_if_eq(&'%').is_some() {
                literal.push('%');
                continue;
            }
            let mut key = None;
            if chars.next_if_eq(&'(').is_some() {
                key = Some(chars.by_ref().take_while(|c| *c != ')').collect::<String>());
            }
            while chars.next_if(|c| matches!(c, '#' | '0'..='9' | '-' | '+' | ' ' | '.' | '*')).is_some() {}
            let conversion = chars.next().unwrap_or('s');
            let value = match (&key, &named) {
                (Some(key), Some(whole)) => self.element(&whole.clone(), &Val::text(key), span),
                _ => next.next().unwrap_or_default(),
            };
            let is_number = matches!(conversion, 'd' | 'i' | 'u' | 'f' | 'F' | 'x' | 'X' | 'o' | 'e' | 'g');
            parts.push((Val::text(&std::mem::take(&mut literal)), span));
            parts.push((if is_number { self.number(&value) } else { value }, span));
        }
        parts.push((Val::text(&literal), span));
        self.text(&parts)
    }

    /// Python's `str.format`.
    pub(super) fn braces(&mut self, format: &str, arguments: &[super::call::Given], span: Span) -> Val {
        let (mut parts, mut rest, mut position) = (Vec::new(), format, 0);
        while let Some(open) = rest.find(['{', '}']) {
            parts.push((Val::text(&rest[..open]), span));
            let tail = &rest[open..];
            if tail.starts_with("{{") || tail.starts_with("}}") {
                parts.push((Val::text(&tail[..1]), span));
                rest = &tail[2..];
                continue;
            }
            let Some(close) = tail.find('}').filter(|_| tail.starts_with('{')) else {
                parts.push((Val::text(&tail[..1]), span));
                rest = &tail[1..];
                continue;
            };
            let field = &tail[1..close];
            let name = field.split([':', '!', '.', '[']).next().unwrap_or_default();
            let positional = |index: usize| arguments.iter().filter(|given| given.name.is_none() && !given.spread).nth(index);
            let given = match name.parse::<usize>() {
                Ok(index) => positional(index),
                Err(_) if name.is_empty() => {
                    position += 1;
                    positional(position - 1)
                }
                Err(_) => arguments.iter().find(|given| given.name.as_deref() == Some(name)),
            };
            let spread = arguments.iter().find(|given| given.spread).map(|given| given.value.clone());
            let value = match (given, spread) {
                (Some(given), _) => given.value.clone(),
                (None, Some(spread)) => self.element(&spread, &Val::text(name), span),
                _ => Val::unknown(),
            };
            let kind = field.split_once(':').map_or("", |(_, kind)| kind);
            let is_number = kind.ends_with(['d', 'f', 'x', 'X', 'e', 'g', 'o', 'b', '%', 'n']);
            let value = if is_number { self.number(&value) } else { value };
            parts.push((value, span));
            rest = &tail[close + 1..];
        }
        parts.push((Val::text(rest), span));
        self.text(&parts)
    }

    pub(super) fn compare(&mut self, how: Comparison, left: &Node, right: &Node) -> Val {
        let (a, b) = (self.eval(left), self.eval(right));
        match how {
            Comparison::Equal | Comparison::Is => self.equality(left, right, &a, &b),
            Comparison::NotEqual | Comparison::IsNot => self.equality(left, right, &a, &b).negated(),
            Comparison::In => self.membership(&a, &b),
            Comparison::NotIn => self.membership(&a, &b).negated(),
            _ => self.order(how, &a, &b),
        }
    }

    fn order(&mut self, how: Comparison, left: &Val, right: &Val) -> Val {
        if let (Some(a), Some(b)) = (left.only_integer(), right.only_integer()) {
            return Val::boolean(match how {
                Comparison::Less => a < b,
                Comparison::LessOrEqual => a <= b,
                Comparison::Greater => a > b,
                _ => a >= b,
            });
        }
        // Where something was found: at or behind the start, or not at all.
        if let (What::Position(found, _), Some(bound)) = (&left.what, right.only_integer()) {
            return match (how, bound) {
                (Comparison::Greater, -1) | (Comparison::GreaterOrEqual, 0) => Val::test(Test::clone(found)),
                (Comparison::Less, 0) | (Comparison::LessOrEqual, -1) => Val::test(Test::clone(found)).negated(),
                _ => Val::of(What::Test(None)),
            };
        }
        // A number below a bound that does not come from outside is no size to be afraid of.
        let bits = self.model().bits;
        let bounded = |value: &Val| value.taint.marks().iter().map(|mark| (mark.label.id, bits.exhaustion)).collect::<Vec<_>>();
        let is_bound = |value: &Val| value.taint.marks().iter().all(|mark| mark.label.kind == caveat_catalog::flow::Kinds::UNKNOWN);
        let is_less = matches!(how, Comparison::Less | Comparison::LessOrEqual);
        if is_bound(right) && !left.taint.is_empty() {
            let test = if is_less {
                Test { when_true: bounded(left), when_false: Vec::new() }
            } else {
                Test { when_true: Vec::new(), when_false: bounded(left) }
            };
            return Val::test(test);
        }
        if is_bound(left) && !right.taint.is_empty() {
            let test = if is_less {
                Test { when_true: Vec::new(), when_false: bounded(right) }
            } else {
                Test { when_true: bounded(right), when_false: Vec::new() }
            };
            return Val::test(test);
        }
        Val::of(What::Test(None))
    }

    fn equality(&mut self, left: &Node, right: &Node, a: &Val, b: &Val) -> Val {
        if let (What::Constants(all), What::Constants(others)) = (&a.what, &b.what)
            && a.taint.is_empty()
            && b.taint.is_empty()
        {
            if let ([one], [other]) = (&all[..], &others[..]) {
                return Val::boolean(one == other || loosely_equal(one, other));
            }
            if !all.iter().any(|one| others.contains(one)) {
                return Val::boolean(false);
            }
        }
        for (value, other) in [(a, b), (b, a)] {
            match (&value.what, other.only()) {
                (What::Position(_, at_start), Some(Constant::Integer(0))) => return Val::test(Test::clone(at_start)),
                (What::Position(found, _), Some(Constant::Integer(-1))) => return Val::test(Test::clone(found)).negated(),
                // A match that is none.
                (What::Test(Some(test)), Some(Constant::Null)) => return Val::test(Test::clone(test)).negated(),
                (What::Test(Some(test)), Some(Constant::Boolean(wanted))) => {
                    let value = Val::test(Test::clone(test));
                    return if *wanted { value } else { value.negated() };
                }
                // A set, list or object is something.
                (What::Objects(_) | What::Function(_) | What::Class(_), Some(Constant::Null)) if value.taint.is_empty() => {
                    return Val::boolean(false);
                }
                _ => {}
            }
        }
        // `typeof x === "string"`: it is one value, and no operator of a query.
        for (node, other) in [(left, b), (right, a)] {
            if let (Op::Inert(parts), Some(Constant::Text(kind))) = (&node.op, other.only()) {
                let bits = self.model().bits;
                let weaknesses = match &**kind {
                    "string" => bits.nosql.and(bits.confusion).and(bits.pollution),
                    "number" | "boolean" => Weaknesses::ALL,
                    _ => Weaknesses::NONE,
                };
                let mut when_true = Vec::new();
                for part in parts {
                    let value = self.eval(part);
                    when_true.extend(value.taint.marks().iter().map(|mark| (mark.label.id, weaknesses)));
                }
                return Val::test(Test { when_true, when_false: Vec::new() });
            }
        }
        let mut test = Test::default();
        for (value, other) in [(a, b), (b, a)] {
            if value.taint.is_empty() {
                continue;
            }
            // What a component of a path is not, and the character that it does not begin with.
            let other_name = other.path.as_deref().map(crate::language::last_part);
            match (other_name, other.only_text().map(|text| &**text)) {
                (Some("ParentDir"), _) => test.when_false.extend(self.cleared_by(value, Bits::NOT_UP)),
                (Some("RootDir"), _) => test.when_false.extend(self.cleared_by(value, Bits::NOT_ROOTED)),
                (_, Some("/")) => {
                    let firsts = value.taint.marks().iter().filter_map(|mark| mark.label.part.as_ref());
                    let firsts = firsts.filter(|(_, key)| matches!(&**key, "0" | "[:]"));
                    test.when_false.extend(firsts.map(|(whole, _)| (whole.id, Bits::NOT_ROOTED)));
                }
                _ => {}
            }
            if self.is_fixed(other) {
                match other.only() {
                    // Being nothing is harmless; being something says nothing.
                    Some(Constant::Null) => test.when_true.extend(value.taint.marks().iter().map(|mark| (mark.label.id, Weaknesses::ALL))),
                    _ => test.when_true.extend(self.cleared_by_equality(value, Weaknesses::ALL)),
                }
            } else {
                test.when_true.extend(self.cleared_by_proof(value, other));
            }
        }
        Val::test(test)
    }

    /// Whether a value does not come from outside: a constant, or a constant of another module.
    pub(super) fn is_fixed(&self, value: &Val) -> bool {
        value.taint.is_empty()
            && (matches!(value.what, What::Constants(_) | What::Number) || (!value.is_known() && !self.is_doubtful(value)))
    }

    /// What is harmless where a value equals something harmless: it, and the whole of which it is the telling part.
    pub(super) fn cleared_by_equality(&self, value: &Val, weaknesses: Weaknesses) -> Vec<(u64, Weaknesses)> {
        let bits = self.model().bits;
        let mut out = Vec::new();
        for mark in value.taint.marks() {
            out.push((mark.label.id, weaknesses));
            let mut label = &mark.label;
            while let Some((whole, key)) = &label.part {
                match &**key {
                    // To whom a URL leads.
                    "hostname" | "host" | "netloc" | "origin" | "host_str" | "domain" | "authority" => {
                        out.push((whole.id, bits.ssrf.and(bits.redirect)));
                    }
                    // What two paths share.
                    "commonpath()" if mark.traits.normal => out.push((whole.id, bits.path)),
                    // What it is a digest of.
                    "digest()" => out.push((whole.id, bits.deserialization.and(bits.redirect))),
                    _ => {}
                }
                label = whole;
            }
        }
        out
    }

    /// What is harmless where two values that are not constant are equal: what a digest with a key proves, where paths meet, a host that
    /// is the server's own.
    pub(super) fn cleared_by_proof(&self, value: &Val, other: &Val) -> Vec<(u64, Weaknesses)> {
        let from_outside = other.taint.marks().iter().any(|mark| mark.label.kind != caveat_catalog::flow::Kinds::UNKNOWN);
        let own = |mark: &super::label::Mark| (mark.label.id, Weaknesses::ALL);
        let telling = self.cleared_by_equality(value, Weaknesses::ALL).into_iter();
        let labels: Vec<u64> = value.taint.marks().iter().map(|mark| own(mark).0).collect();
        let has_digest = value
            .taint
            .marks()
            .iter()
            .any(|mark| mark.label.line().any(|label| label.part.as_ref().is_some_and(|(_, key)| &**key == "digest()")));
        if from_outside && !has_digest {
            return Vec::new();
        }
        // The wholes only: the part itself equals something that is not known. A path that is a folder of the program leads nowhere else.
        let paths = value.taint.marks().iter().filter(|mark| mark.traits.normal && !from_outside);
        let paths = paths.map(|mark| (mark.label.id, self.model().bits.path));
        telling.filter(|(label, _)| !labels.contains(label)).chain(paths).collect()
    }

    /// Whether one value is among others, or a text in a text.
    pub(super) fn membership(&mut self, value: &Val, holder: &Val) -> Val {
        if let (Some(text), Some(whole)) = (value.only_text(), holder.only_text()) {
            return Val::boolean(whole.contains(&**text));
        }
        if let (Some(key), Some(object)) = (value.key(), holder.only_object().and_then(|id| self.state.object(id)))
            && value.taint.is_empty()
            && object.length().is_some()
        {
            if object.kind == Kind::List {
                let all =
                    object.entries.iter().map(|(_, value)| value.key().filter(|_| value.taint.is_empty())).collect::<Option<Vec<_>>>();
                if let Some(all) = all {
                    return Val::boolean(all.contains(&key));
                }
            } else {
                return Val::boolean(object.get(&key).is_some());
            }
        }
        let bits = self.model().bits;
        let from_outside = |taint: &Taint| taint.marks().iter().any(|mark| mark.label.kind != caveat_catalog::flow::Kinds::UNKNOWN);
        // One of a list that is not from outside; the keys of a table, whatever its values are.
        let keys_only = holder.objects().iter().all(|id| self.state.object(*id).is_some_and(|object| object.kind != Kind::List));
        let holder_taint = if keys_only { holder.taint.clone() } else { self.deep(holder) };
        if !value.taint.is_empty() && !from_outside(&holder_taint) {
            return Val::test(Test { when_true: self.cleared_by_equality(value, Weaknesses::ALL), when_false: Vec::new() });
        }
        // Something dangerous that is looked for in a text from outside.
        if let (Some(text), false) = (value.only_text(), holder.taint.is_empty()) {
            if &**text == ".." {
                return Val::test(Test { when_true: Vec::new(), when_false: not_up(holder) });
            }
            let absent = match &**text {
                // A lone carriage return, or both together, is not all that ends a line.
                "\n" => bits.header.and(bits.log),
                "/" | "\\" => bits.path,
                "<" => bits.xss,
                "//" | "://" => Bits::NOT_TWO,
                _ => Weaknesses::NONE,
            };
            let when_false = holder.taint.marks().iter().map(|mark| (mark.label.id, absent)).filter(|(_, all)| *all != Weaknesses::NONE);
            return Val::test(Test { when_true: Vec::new(), when_false: when_false.collect() });
        }
        Val::of(What::Test(None))
    }
}

impl Val {
    /// The truth value the other way round.
    pub(super) fn negated(self) -> Self {
        match (&self.what, self.truth()) {
            (_, Some(truth)) => Self::boolean(!truth),
            (What::Test(Some(test)), _) => Self::test(Test { when_true: test.when_false.clone(), when_false: test.when_true.clone() }),
            _ => Self::of(What::Test(None)),
        }
    }
}

/// What holds of a path without `..` in it: half of what keeps it in a folder, all of it where the path is seen from there.
fn not_up(path: &Val) -> Vec<(u64, Weaknesses)> {
    let mut out = Vec::new();
    for mark in path.taint.marks() {
        out.push((mark.label.id, Bits::NOT_UP));
        // The parts of a path are all of it.
        if let Some((whole, _)) = mark.label.part.as_ref().filter(|(_, key)| &**key == "parts") {
            out.push((whole.id, Bits::NOT_UP));
        }
    }
    out
}

/// Whether a text's beginning already says to which host a URL leads, or that it stays on this one.
pub(super) fn pins_host(known: &[Part]) -> bool {
    let Some(Part::Literal(text)) = known.first() else { return false };
    let lower = text.to_ascii_lowercase();
    if let Some((scheme, rest)) = lower.split_once("://") {
        return scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
            && rest.find(['/', '?', '#']).is_some_and(|at| at > 0);
    }
    if let Some(rest) = lower.strip_prefix("//") {
        return rest.find(['/', '?', '#']).is_some_and(|at| at > 0);
    }
    if lower.starts_with('/') {
        // A lone slash may become two.
        return lower.len() > 1 && !lower.starts_with("/\\");
    }
    // A fragment, a query, a name of a page; but not the beginning of a scheme.
    lower.starts_with(['?', '#', '.']) || lower.contains(['/', '?', '#'])
}

fn loosely_equal(a: &Constant, b: &Constant) -> bool {
    match (a, b) {
        (Constant::Boolean(_), Constant::Integer(_)) | (Constant::Integer(_), Constant::Boolean(_)) => {
            super::value::truth(a) == super::value::truth(b)
        }
        (Constant::Integer(_), Constant::Float(_)) | (Constant::Float(_), Constant::Integer(_)) => {
            written(a).parse::<f64>().ok() == written(b).parse::<f64>().ok()
        }
        _ => false,
    }
}

fn integers(operator: Operator, a: i128, b: i128) -> Option<i128> {
    let shift = u32::try_from(b).ok().filter(|shift| *shift < 64);
    match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Percent => (b != 0).then(|| a.rem_euclid(b)),
        Operator::Floor => (b != 0).then(|| a.div_euclid(b)),
        Operator::Power => u32::try_from(b).ok().filter(|power| *power < 64).and_then(|power| a.checked_pow(power)),
        Operator::Or => Some(a | b),
        Operator::And => Some(a & b),
        Operator::Xor => Some(a ^ b),
        Operator::ShiftLeft => shift.and_then(|shift| a.checked_mul(1 << shift)),
        Operator::ShiftRight => shift.map(|shift| a >> shift),
        Operator::Else => Some(if a == 0 { b } else { a }),
        Operator::Coalesce => Some(a),
    }
}
