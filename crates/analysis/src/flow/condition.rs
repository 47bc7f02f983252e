//! Conditions: what holds where they are true, and where they are false.

use super::eval::Machine;
use super::ir::{Node, Op};
use super::label::{Taint, Weaknesses, agreed};
use super::state::State;
use super::value::{Test, Val, What};

impl Machine<'_> {
    /// The value of `a and b`, `a or b`.
    pub(super) fn either(&mut self, left: &Node, right: &Node, and: bool) -> Val {
        let value = self.eval(left);
        match value.truth() {
            Some(truth) if truth == and => return self.eval(right),
            Some(_) => return value,
            None => {}
        }
        let (yes, no) = self.by_value(&value);
        let (go_on, stay) = if and { (yes, no) } else { (no, yes) };
        self.state = go_on;
        let other = self.eval(right);
        let (after, left_value) = (std::mem::take(&mut self.state), stay.baked(value.clone()));
        let right_value = after.baked(other);
        let both = self.combined(&left_value, &right_value, and);
        self.state = after.join(stay);
        let left_value =
            if and && matches!(value.what, What::Test(_)) { Val { taint: Taint::default(), ..left_value } } else { left_value };
        match both {
            Some(test) => test,
            None if and => {
                right_value.join(Val { taint: Taint::default(), what: What::Test(None), ..left_value.clone() }.or_plain(&left_value))
            }
            None => left_value.without_null().join(right_value),
        }
    }

    /// What two truth values say together.
    fn combined(&self, left: &Val, right: &Val, and: bool) -> Option<Val> {
        let is_test = |value: &Val| matches!(value.what, What::Test(Some(_)));
        if !is_test(left) && !is_test(right) {
            return None;
        }
        // The other one may be anything: here it counts as a truth value.
        let facts = |value: &Val| match &value.what {
            What::Test(test) => test.as_deref().cloned().unwrap_or_default(),
            _ => Test::default(),
        };
        let (left, right) = (facts(left), facts(right));
        let all = |a: &[(u64, Weaknesses)], b: &[(u64, Weaknesses)]| [a, b].concat();
        let test = if and {
            Test { when_true: all(&left.when_true, &right.when_true), when_false: agreed(&left.when_false, &right.when_false) }
        } else {
            Test { when_true: agreed(&left.when_true, &right.when_true), when_false: all(&left.when_false, &right.when_false) }
        };
        Some(Val::test(test))
    }

    /// The state where a value is true, and where it is false.
    pub(super) fn by_value(&mut self, value: &Val) -> (State, State) {
        let (mut yes, mut no) = (self.state.clone(), self.state.clone());
        match value.truth() {
            Some(true) => no.dead = true,
            Some(false) => yes.dead = true,
            None => {}
        }
        match &value.what {
            What::Test(Some(test)) => {
                for (label, weaknesses) in &test.when_true {
                    yes.clear(*label, *weaknesses);
                }
                for (label, weaknesses) in &test.when_false {
                    no.clear(*label, *weaknesses);
                }
            }
            What::Unknown | What::Text(_) => {
                // Nothing, or an empty text: neither does harm.
                for mark in value.taint.marks() {
                    no.clear(mark.label.id, Weaknesses::ALL);
                }
            }
            _ => {}
        }
        (yes, no)
    }

    /// The state where a condition is true, and where it is false. What the condition binds is bound in the first.
    pub(super) fn branch(&mut self, condition: &Node) -> (State, State) {
        if self.state.dead || !self.enter() {
            return (std::mem::take(&mut self.state), State::dead());
        }
        let states = match &condition.op {
            Op::Not(inner) => {
                let (yes, no) = self.branch(inner);
                (no, yes)
            }
            Op::And(left, right) => {
                let (yes, no) = self.branch(left);
                self.state = yes;
                let (both, not_right) = self.branch(right);
                (both, no.join(not_right))
            }
            Op::Or(left, right) => {
                let (yes, no) = self.branch(left);
                self.state = no;
                let (right_yes, neither) = self.branch(right);
                (yes.join(right_yes), neither)
            }
            Op::Matches { pattern, value } => {
                let value = self.eval(value);
                self.matching(pattern, &value)
            }
            _ => {
                let value = self.eval(condition);
                self.by_value(&value)
            }
        };
        self.leave();
        states
    }

    /// A condition as a value.
    pub(super) fn truth_of(&mut self, node: &Node) -> Val {
        match &node.op {
            Op::Not(inner) => {
                let value = self.eval(inner);
                match (&value.what, value.truth()) {
                    (_, Some(_)) | (What::Test(Some(_)), _) => value.negated(),
                    _ => {
                        let when_true = value.taint.marks().iter().map(|mark| (mark.label.id, Weaknesses::ALL)).collect();
                        Val::test(Test { when_true, when_false: Vec::new() })
                    }
                }
            }
            Op::Compare { how, left, right } => self.compare(*how, left, right),
            Op::Matches { pattern, value } => {
                let value = self.eval(value);
                let before = self.state.clone();
                let (yes, no) = self.matching(pattern, &value);
                let result = match (yes.dead, no.dead) {
                    (true, _) => Val::boolean(false),
                    (_, true) => Val::boolean(true),
                    _ => {
                        let new = |state: &State| -> Vec<(u64, Weaknesses)> {
                            state.cleared().iter().filter(|known| !before.cleared().contains(known)).copied().collect()
                        };
                        Val::test(Test { when_true: new(&yes), when_false: new(&no) })
                    }
                };
                self.state = yes.join(no);
                result
            }
            _ => Val::of(What::Test(None)),
        }
    }
}
