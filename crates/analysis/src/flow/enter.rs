//! Entering a file from outside: its functions are called with what somebody may hand to them.

use caveat_catalog::flow::{Kinds, Role};

use super::call::Given;
use super::eval::Machine;
use super::ir::{Parameter, Pattern, Receiver, Span};
use super::label::{Label, Mark, Taint, Traits, Weaknesses};
use super::value::{Closure, Val};

/// Functions that one root made and never called, which are called at its end, at most.
const MAX_LEFT: usize = 64;

impl Machine<'_> {
    /// Calls a function as somebody outside does.
    pub(super) fn enter_function(&mut self, closure: &Closure, parameters: Option<&[Val]>, is_unknown: bool) {
        self.last_alive = self.state.clone();
        let given = self.handed_in(closure, parameters, is_unknown);
        self.call_closure(closure, given, Span::default());
        if self.state.dead {
            self.state = self.last_alive.clone();
        }
    }

    /// What somebody outside hands to a function.
    pub(super) fn handed_in(&mut self, closure: &Closure, parameters: Option<&[Val]>, is_unknown: bool) -> Vec<Given> {
        let function = self.current(closure);
        let mut given: Vec<Given> = Vec::new();
        let mut skip = usize::from(
            closure.this.is_some()
                && matches!(function.receiver, Receiver::First | Receiver::Class | Receiver::Property)
                && self.family() != crate::lower::Family::JavaScript,
        );
        let outside = std::mem::replace(&mut self.item, closure.item);
        for (at, parameter) in function.parameters.iter().enumerate() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let typed = parameters.and_then(|values| values.get(at)).cloned();
            let value = self.parameter_of(closure, parameter, typed, is_unknown);
            let name = match (&parameter.target, parameter.kind) {
                (Pattern::Name(name, _), super::ir::ParameterKind::Keyword) => Some(name.clone()),
                _ => None,
            };
            let is_rest = matches!(parameter.kind, super::ir::ParameterKind::Rest | super::ir::ParameterKind::Keywords);
            given.push(Given {
                name,
                spread: is_rest,
                keywords: parameter.kind == super::ir::ParameterKind::Keywords,
                value,
                span: parameter.span,
            });
        }
        self.item = outside;
        given
    }

    /// What somebody outside hands in as a parameter.
    fn parameter_of(&mut self, closure: &Closure, parameter: &Parameter, typed: Option<Val>, is_unknown: bool) -> Val {
        let mut spans = vec![parameter.span];
        names(&parameter.target, &mut spans);
        let model = self.model();
        let program = self.program;
        let mut value = typed.unwrap_or_default();
        let mut is_said = value.path.is_some() || !value.taint.is_empty();
        for span in spans {
            for index in program.marks(closure.item, span).unwrap_or_default() {
                let effect = &model.effects[*index as usize];
                if matches!(effect.said.role, Role::Source | Role::Typed) {
                    is_said = true;
                    value = self.apply(effect, value, span, None);
                }
            }
        }
        // A written type says what it is.
        value = self.annotated(value, parameter.annotation.as_ref());
        if is_said || value.path.is_some() || value.is_known() || !value.taint.is_empty() || parameter.default.is_some() && !is_unknown {
            return value;
        }
        let clean = if is_unknown { Weaknesses::NONE } else { Weaknesses::ALL };
        let label = Label::new(&("parameter", closure.item, parameter.span), Kinds::UNKNOWN, "".into());
        value.with_taint(Taint::of(Mark { label, clean, traits: Traits::default(), way: None }))
    }

    /// Calls what was made and never called: somebody else will.
    pub(super) fn call_left(&mut self) {
        for at in 0..MAX_LEFT {
            let Some(closure) = self.made.get(at).cloned() else { return };
            if self.called.contains(&closure.id()) {
                continue;
            }
            if self.state.dead {
                self.state = self.last_alive.clone();
            }
            self.enter_function(&closure, None, true);
        }
    }
}

/// The spans of the names that a pattern binds.
fn names(pattern: &Pattern, out: &mut Vec<Span>) {
    match pattern {
        Pattern::Name(_, span) => out.push(*span),
        Pattern::Bound(_, span, inner) => {
            out.push(*span);
            names(inner, out);
        }
        Pattern::Variant(_, parts) if parts.len() == 1 => names(&parts[0], out),
        Pattern::Default(inner, _) | Pattern::Rest(inner) => names(inner, out),
        _ => {}
    }
}
