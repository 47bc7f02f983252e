//! Statements: branches, loops, ways out, and what is raised.

use super::eval::{Call, Loop, Machine};
use super::ir::{Arm, Each, Handler, Name, Node, Op, Pattern};
use super::label::{Weaknesses, agreed};
use super::state::State;
use super::value::{Key, Kind, Object, Val, What};

/// Rounds of a loop after which what still changes is left as it is.
const MAX_ROUNDS: usize = 4;

impl Machine<'_> {
    /// What a statement is worth, and what it does.
    pub(super) fn run(&mut self, node: &Node) -> Val {
        match &node.op {
            Op::Sequence(parts) => {
                let mut last = Val::null();
                for part in parts {
                    last = self.eval(part);
                    if self.state.dead {
                        return Val::unknown();
                    }
                }
                last
            }
            Op::Scope { names, body } => self.scope(names, body),
            Op::Assign { target, value, declares } => {
                let value = self.eval(value);
                self.assign(target, value.clone(), *declares);
                value
            }
            Op::Update { target, operator, value } => self.update_place(target, *operator, value, node.span),
            Op::If { condition, then, otherwise } => {
                let (yes, no) = self.branch(condition);
                self.state = yes;
                let then = self.eval(then);
                let then = if self.state.dead { None } else { Some(self.state.baked(then)) };
                let after = std::mem::replace(&mut self.state, no);
                let otherwise = match otherwise {
                    Some(otherwise) => {
                        let value = self.eval(otherwise);
                        if self.state.dead { None } else { Some(self.state.baked(value)) }
                    }
                    None if self.state.dead => None,
                    None => Some(Val::null()),
                };
                self.state = after.join(std::mem::take(&mut self.state));
                match (then, otherwise) {
                    (Some(then), Some(otherwise)) => then.join(otherwise),
                    (value, other) => value.or(other).unwrap_or_default(),
                }
            }
            Op::While { condition, body, step, body_first, otherwise, label } => {
                self.while_loop(condition.as_deref(), body, step.as_deref(), *body_first, otherwise.as_deref(), label.as_ref())
            }
            Op::For { target, source, body, keys, otherwise, label } => {
                self.for_loop(target, source, body, *keys, otherwise.as_deref(), label.as_ref())
            }
            Op::Match { subject, arms, falls_through } => self.choose(subject, arms, *falls_through),
            Op::Try { body, handlers, otherwise, finally } => self.attempt(body, handlers, otherwise.as_deref(), finally.as_deref()),
            Op::Return(value) => {
                let value = value.as_ref().map_or_else(Val::null, |value| self.eval(value));
                self.give_back(value);
                Val::unknown()
            }
            Op::Throw(value) => {
                if let Some(value) = value {
                    self.eval(value);
                }
                self.raise();
                Val::unknown()
            }
            Op::Break(label, value) => {
                let value = value.as_ref().map(|value| self.eval(value));
                self.break_out(label.as_ref(), value);
                Val::unknown()
            }
            Op::Continue(label) => {
                let state = std::mem::replace(&mut self.state, State::dead());
                let call = self.calls.last_mut().expect("there is always a call");
                let found = call.loops.iter_mut().rev().find(|each| !each.is_switch && (label.is_none() || each.label == *label));
                if let Some(each) = found {
                    each.continues = Some(joined(each.continues.take(), state));
                }
                Val::unknown()
            }
            Op::Yield { value, all } => {
                let value = value.as_ref().map_or_else(Val::null, |value| self.eval(value));
                let value = if *all { self.any_element(&value).unwrap_or_default() } else { value };
                let value = self.state.baked(value);
                let call = self.calls.last_mut().expect("there is always a call");
                call.yielded = Some(match call.yielded.take() {
                    Some(old) => old.join(value),
                    None => value,
                });
                Val::unknown()
            }
            Op::Assert(condition) => {
                let (yes, _) = self.branch(condition);
                self.state = yes;
                Val::null()
            }
            Op::Delete(place) => {
                self.delete(place);
                Val::null()
            }
            _ => Val::unknown(),
        }
    }

    /// A block: what it declares ends with it, and what had the name before has it again.
    fn scope(&mut self, names: &[Name], body: &Node) -> Val {
        let frame = self.frame;
        let own = |state: &State, name: &Name| {
            let frame = state.frame(frame)?;
            frame.vars.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
        };
        let before: Vec<(Name, Option<Val>)> = names.iter().map(|name| (name.clone(), own(&self.state, name))).collect();
        let value = self.eval(body);
        if !self.state.dead {
            for (name, old) in before {
                match old {
                    Some(old) => self.state.set(frame, &name, old),
                    // A function that was made in the block may still ask for it.
                    None if !self.is_captured(frame) => {
                        self.state.remove(frame, &name);
                    }
                    None => {}
                }
            }
        }
        value
    }

    /// Whether a function was made that sees a frame.
    fn is_captured(&self, frame: u32) -> bool {
        self.made.iter().any(|closure| closure.frame == frame)
    }

    /// Ends the function with a value.
    fn give_back(&mut self, value: Val) {
        if self.state.dead {
            return;
        }
        let state = std::mem::replace(&mut self.state, State::dead());
        let value = state.baked(value);
        let (mut yes, mut no) = (state.cleared().to_vec(), state.cleared().to_vec());
        let truth = value.truth();
        if let What::Test(Some(test)) = &value.what {
            yes.extend(test.when_true.iter().copied());
            no.extend(test.when_false.iter().copied());
        }
        let call = self.calls.last_mut().expect("there is always a call");
        if truth != Some(false) {
            call.when_true = Some(call.when_true.take().map_or_else(|| yes.clone(), |old| agreed(&old, &yes)));
        }
        if truth != Some(true) {
            call.when_false = Some(call.when_false.take().map_or_else(|| no.clone(), |old| agreed(&old, &no)));
        }
        call.value = Some(match call.value.take() {
            Some(old) => old.join(value),
            None => value,
        });
        call.exit = Some(joined(call.exit.take(), state));
    }

    /// Leaves for the nearest handler.
    pub(super) fn raise(&mut self) {
        let state = std::mem::replace(&mut self.state, State::dead());
        let call = self.calls.last_mut().expect("there is always a call");
        if let Some(thrown) = call.tries.last_mut() {
            *thrown = Some(joined(thrown.take(), state));
        }
    }

    fn break_out(&mut self, label: Option<&Name>, value: Option<Val>) {
        let state = std::mem::replace(&mut self.state, State::dead());
        let call = self.calls.last_mut().expect("there is always a call");
        let found = call.loops.iter_mut().rev().find(|each| label.is_none() || each.label.as_ref() == label);
        if let Some(each) = found {
            each.breaks = Some(joined(each.breaks.take(), state));
            if let Some(value) = value {
                each.value = Some(match each.value.take() {
                    Some(old) => old.join(value),
                    None => value,
                });
            }
        }
    }

    pub(super) fn call_record(&mut self) -> &mut Call {
        self.calls.last_mut().expect("there is always a call")
    }

    fn enter_loop(&mut self, label: Option<&Name>, is_switch: bool) {
        self.call_record().loops.push(Loop { label: label.cloned(), is_switch, ..Loop::default() });
    }

    fn while_loop(
        &mut self,
        condition: Option<&Node>,
        body: &Node,
        step: Option<&Node>,
        body_first: bool,
        otherwise: Option<&Node>,
        label: Option<&Name>,
    ) -> Val {
        self.enter_loop(label, false);
        let (mut left, made_before) = (State::dead(), self.counters().1);
        if body_first {
            self.eval(body);
            self.next_round();
        }
        for round in 0..MAX_ROUNDS {
            let before = self.state.clone();
            let (yes, no) = match condition {
                Some(condition) => self.branch(condition),
                None => (self.state.clone(), State::dead()),
            };
            left = if round == 0 { no } else { left.join(no) };
            self.state = yes;
            if self.state.dead {
                break;
            }
            self.eval(body);
            self.next_round();
            if let Some(step) = step {
                self.eval(step);
            }
            if self.state.dead || self.state.repeats(&before, made_before) {
                break;
            }
            let after = before.clone().join(std::mem::take(&mut self.state));
            if after.same(&before) {
                break;
            }
            self.state = after;
        }
        let each = self.call_record().loops.pop().unwrap_or_default();
        self.state = left;
        if let Some(otherwise) = otherwise {
            self.eval(otherwise);
        }
        if let Some(breaks) = each.breaks {
            self.state = std::mem::take(&mut self.state).join(breaks);
        }
        each.value.unwrap_or_default()
    }

    /// The state at the beginning of the next round: of those that came to its end, and those that went on early.
    fn next_round(&mut self) {
        let each = self.call_record().loops.last_mut().and_then(|each| each.continues.take());
        if let Some(state) = each {
            self.state = std::mem::take(&mut self.state).join(state);
        }
    }

    fn for_loop(
        &mut self,
        target: &Pattern,
        source: &Node,
        body: &Node,
        keys: bool,
        otherwise: Option<&Node>,
        label: Option<&Name>,
    ) -> Val {
        let span = source.span;
        let is_taken_apart = is_taken_apart(source);
        let source = self.eval(source);
        let is_taken_apart = is_taken_apart && !source.taint.is_empty();
        if self.state.dead {
            return Val::unknown();
        }
        let elements = self.rounds(&source, keys, span);
        self.enter_loop(label, false);
        // What is found out about each character or component holds for what they are of.
        let mut known: Option<Vec<(u64, Weaknesses)>> = None;
        let (mut left, made_before) = (self.state.clone(), self.counters().1);
        if let Rounds::Known(values) = &elements {
            // A short list that is known is gone through as it is.
            for value in values {
                self.assign(target, value.clone(), true);
                self.eval(body);
                self.next_round();
                if self.state.dead {
                    break;
                }
            }
            left = std::mem::take(&mut self.state);
        } else if let Rounds::Any(mut element) = elements {
            if is_taken_apart {
                element.taint = source.taint.part("[]");
            }
            for _ in 0..MAX_ROUNDS {
                let before = self.state.clone();
                for mark in element.taint.marks() {
                    // Each round it is another one.
                    self.state.renew(mark.label.id);
                }
                self.assign(target, element.clone(), true);
                self.eval(body);
                self.next_round();
                if is_taken_apart && !self.state.dead {
                    let found = self.state.found_of_wholes(&element.taint);
                    known = Some(known.map_or_else(|| found.clone(), |known| agreed(&known, &found)));
                }
                left = left.join(self.state.clone());
                if self.state.dead || self.state.repeats(&before, made_before) {
                    break;
                }
                let after = before.clone().join(std::mem::take(&mut self.state));
                if after.same(&before) {
                    break;
                }
                self.state = after;
            }
        }
        let each = self.call_record().loops.pop().unwrap_or_default();
        if each.breaks.is_none() {
            known.into_iter().flatten().for_each(|(label, weaknesses)| left.clear(label, weaknesses));
        }
        self.state = left;
        if let Some(otherwise) = otherwise {
            self.eval(otherwise);
        }
        if let Some(breaks) = each.breaks {
            self.state = std::mem::take(&mut self.state).join(breaks);
        }
        Val::null()
    }

    /// What a loop goes through.
    fn rounds(&mut self, source: &Val, keys: bool, span: super::ir::Span) -> Rounds {
        if let Some(object) = source.only_object().and_then(|id| self.state.object(id)) {
            let is_list = object.kind == Kind::List;
            if let Some(length) = object.length().filter(|length| *length <= 12) {
                if length == 0 {
                    return Rounds::Known(Vec::new());
                }
                let of_keys = keys || !is_list;
                let values = object.entries.iter().map(|(key, value)| match (of_keys, key) {
                    (false, _) => value.clone(),
                    (true, Key::Text(name)) => Val::text(name),
                    (true, Key::Index(index)) => Val::text(&index.to_string()),
                });
                return Rounds::Known(values.collect());
            }
        }
        if keys && source.objects().is_empty() {
            return Rounds::Any(Val { taint: source.taint.part("keys"), ..Val::default() });
        }
        match self.any_element(source) {
            Some(element) => match element.path.clone().filter(|_| element.taint.is_empty()) {
                Some(path) => Rounds::Any(self.said(element, &path, span)),
                None => Rounds::Any(element),
            },
            None => Rounds::Known(Vec::new()),
        }
    }

    pub(super) fn each(&mut self, target: &Pattern, source: &Node, conditions: &[Node], body: &Node, kind: Each) -> Val {
        let span = source.span;
        let source = self.eval(source);
        let mut object = Object { kind: if kind == Each::Map { Kind::Map } else { Kind::List }, ..Object::default() };
        let nested = matches!(body.op, Op::Each { .. });
        let (values, is_known) = match self.rounds(&source, false, span) {
            Rounds::Known(values) => (values, true),
            Rounds::Any(value) => (vec![value], false),
        };
        for value in values {
            let before = self.state.clone();
            self.assign(target, value, true);
            let (mut skipped, mut sure) = (State::dead(), is_known);
            for condition in conditions {
                let (yes, no) = self.branch(condition);
                sure &= no.dead;
                skipped = skipped.join(no);
                self.state = yes;
            }
            if !self.state.dead {
                let result = self.eval(body);
                let result = self.state.baked(result);
                self.collect(&mut object, result, kind, nested, sure);
            }
            let after = std::mem::take(&mut self.state);
            // What the conditions found out holds for what was taken, not behind the comprehension.
            self.state = if conditions.is_empty() { after } else { before.join(after) };
        }
        self.allocate(object)
    }

    fn collect(&mut self, object: &mut Object, result: Val, kind: Each, nested: bool, sure: bool) {
        if nested {
            if let Some(element) = self.any_element(&result) {
                object.put(element);
            }
            return;
        }
        if kind == Each::Map {
            let pair = result
                .only_object()
                .and_then(|id| self.state.object(id))
                .map(|pair| (pair.get(&Key::Index(0)).cloned().unwrap_or_default(), pair.get(&Key::Index(1)).cloned().unwrap_or_default()));
            let (key, value) = pair.unwrap_or((Val::unknown(), result));
            match key.key() {
                Some(key) => object.set(key, value),
                None => object.put_under(key, value),
            }
        } else if sure && object.rest.is_none() {
            let at = i64::try_from(object.entries.len()).unwrap_or(i64::MAX);
            object.entries.push((Key::Index(at), result));
        } else {
            object.put(result);
        }
    }

    fn choose(&mut self, subject: &Node, arms: &[Arm], falls_through: bool) -> Val {
        let value = self.eval(subject);
        if self.state.dead {
            return Val::unknown();
        }
        if falls_through {
            self.enter_loop(None, true);
        }
        let (mut left, mut done) = (State::dead(), None::<Val>);
        let mut open = std::mem::take(&mut self.state);
        let mut fallen = State::dead();
        // `default` may stand anywhere; what it gets is what no other arm takes.
        let is_default = |arm: &Arm| falls_through && matches!(arm.pattern, Pattern::Any);
        let mut default_entry = None;
        if arms.iter().any(is_default) {
            let mut rest = open.clone();
            for arm in arms.iter().filter(|arm| !is_default(arm)) {
                self.state = rest;
                rest = self.matching(&arm.pattern, &value).1;
            }
            default_entry = Some(rest);
        }
        for arm in arms {
            self.state = open.clone();
            let (mut yes, mut no) = if is_default(arm) {
                (default_entry.take().unwrap_or_default(), open.clone())
            } else {
                self.matching(&arm.pattern, &value)
            };
            if let Some(guard) = &arm.guard {
                self.state = yes;
                let (guarded, refused) = self.branch(guard);
                yes = guarded;
                no = no.join(refused);
            }
            self.state = if falls_through { yes.join(std::mem::take(&mut fallen)) } else { yes };
            if !is_default(arm) {
                open = no;
            }
            let result = self.eval(&arm.body);
            if falls_through {
                fallen = std::mem::take(&mut self.state);
            } else if !self.state.dead {
                let result = self.state.baked(result);
                done = Some(match done {
                    Some(old) => old.join(result),
                    None => result,
                });
                left = left.join(std::mem::take(&mut self.state));
            }
        }
        let has_default = arms.iter().any(is_default);
        self.state = left.join(fallen);
        if !(falls_through && has_default) {
            self.state = std::mem::take(&mut self.state).join(open);
        }
        if falls_through {
            let each = self.call_record().loops.pop().unwrap_or_default();
            if let Some(breaks) = each.breaks {
                self.state = std::mem::take(&mut self.state).join(breaks);
            }
        }
        done.unwrap_or_default()
    }

    fn attempt(&mut self, body: &Node, handlers: &[Handler], otherwise: Option<&Node>, finally: Option<&Node>) -> Val {
        let before = self.state.clone();
        self.call_record().tries.push(None);
        let mut value = self.eval(body);
        let thrown = self.call_record().tries.pop().flatten();
        let after = self.state.clone();
        if let Some(otherwise) = otherwise {
            value = self.eval(otherwise);
        }
        let mut left = std::mem::take(&mut self.state);
        if !handlers.is_empty() {
            // Anything in the body may raise: at its start, at its end, or where it says so.
            let mut entry = before.join(after);
            if let Some(thrown) = thrown {
                entry = entry.join(thrown);
            }
            for handler in handlers {
                self.state = entry.clone();
                if let Some(target) = &handler.target {
                    self.assign(target, Val::of(What::Text(std::sync::Arc::from([super::value::Part::Hole]))), true);
                }
                let result = self.eval(&handler.body);
                if !self.state.dead {
                    value = value.join(result);
                }
                left = left.join(std::mem::take(&mut self.state));
            }
        }
        self.state = left;
        if let Some(finally) = finally {
            if self.state.dead {
                // It runs on the way out as well; what was given back is not changed by it.
                self.state = self.calls.last().and_then(|call| call.exit.clone()).unwrap_or_default();
                self.eval(finally);
                self.state = State::dead();
            } else {
                self.eval(finally);
            }
        }
        value
    }
}

/// What a loop goes through.
enum Rounds {
    /// These, in order.
    Known(Vec<Val>),
    /// Any number of these.
    Any(Val),
}

fn joined(old: Option<State>, new: State) -> State {
    match old {
        Some(old) => old.join(new),
        None => new,
    }
}

/// Whether a loop goes through all that a text or a path is made of.
fn is_taken_apart(source: &Node) -> bool {
    match &source.op {
        Op::Through(inner) => is_taken_apart(inner),
        Op::Call { function, arguments, .. } => {
            arguments.is_empty()
                && matches!(&function.op, Op::Member { name, .. } if matches!(&**name, "components" | "chars" | "bytes" | "char_indices"))
        }
        _ => false,
    }
}
