//! Macros that put a text together.

use super::super::Lowering;
use super::super::call::positional;
use super::super::types::known_number;
use super::template::{Piece, Which, pieces};
use super::{Given, Invocation, without_name};
use crate::flow::ir::{Argument, Constant, Name, Node, Op, Span};

/// Links of a path up to which an argument is repeated where its text shows it twice. A larger one would be worked out twice.
const MAX_REPEATED: usize = 8;

/// What a macro was given, by position and name, as far as it is not yet put into the text.
struct Values {
    given: Vec<(Option<Name>, Slot)>,
}

enum Slot {
    Unused(Node),
    /// It stands in the text already; what stands for it where it is shown again.
    Used(Node),
}

impl Lowering<'_> {
    /// A macro that formats, as a call with the text as an argument: after `leading` other ones, and before what no hole shows, such as
    /// the fields of a log entry.
    pub(super) fn formatted(self, invocation: &Invocation<'_>, leading: usize) -> Op {
        let own = format!("{}!", self.last_name(invocation.path));
        let function = Box::new(self.node(invocation.path, Op::Name(own.into())));
        let arguments = match self.given(invocation.tree) {
            Some(given) => with_text(given, leading),
            None => self.search(invocation.tree).into_iter().map(without_name).map(positional).collect(),
        };
        Op::Call { function, arguments, is_new: false }
    }
}

/// What the macro is called with: the format and what it shows are one text.
fn with_text(mut given: Vec<Given>, leading: usize) -> Vec<Argument> {
    let is_format = |given: &Given| given.name.is_none() && matches!(given.value.op, Op::Constant(Constant::Text(_)));
    let Some(at) = given.iter().skip(leading).position(is_format).map(|at| at + leading) else {
        return given.into_iter().map(argument).collect();
    };
    let mut values = Values { given: given.split_off(at + 1).into_iter().map(|given| (given.name, Slot::Unused(given.value))).collect() };
    let Some(Given { value: format, .. }) = given.pop() else { return Vec::new() };
    let text = positional(text(&format, &mut values));
    let fields = given.split_off(leading.min(given.len()));
    let rest = values.given.into_iter().filter_map(|(name, slot)| match slot {
        Slot::Unused(value) => Some(Given { name, value }),
        Slot::Used(_) => None,
    });
    given.into_iter().map(argument).chain([text]).chain(fields.into_iter().chain(rest).map(argument)).collect()
}

/// The text that a format makes.
fn text(format: &Node, values: &mut Values) -> Node {
    let Op::Constant(Constant::Text(text)) = &format.op else { return format.clone() };
    let literal = |text: String| Node { span: format.span, op: Op::Constant(Constant::Text(text.into())) };
    let parts = pieces(text).into_iter().map(|piece| match piece {
        Piece::Literal(text) => literal(text),
        Piece::Hole { which, is_number } => {
            let value = values.show(which, format.span);
            if is_number { known_number(value) } else { value }
        }
    });
    let mut parts: Vec<Node> = parts.collect();
    if parts.is_empty() {
        parts.push(literal(String::new()));
    }
    Node { span: format.span, op: Op::Text(parts) }
}

impl Values {
    /// What a hole shows, which stands in the format. A name that was not given is a variable.
    fn show(&mut self, which: Which, span: Span) -> Node {
        let unknown = || Node { span, op: Op::Opaque(Vec::new()) };
        let slot = match &which {
            Which::Position(index) => self.given.get_mut(*index),
            Which::Named(name) => self.given.iter_mut().find(|(given, _)| given.as_deref() == Some(name)),
        };
        match (slot, which) {
            (Some((_, slot)), _) => slot.take(),
            (None, Which::Named(name)) => Node { span, op: Op::Name(name.into()) },
            (None, Which::Position(_)) => unknown(),
        }
    }
}

impl Slot {
    fn take(&mut self) -> Node {
        let again = match self {
            Self::Used(again) => return again.clone(),
            Self::Unused(value) if is_small(value) => value.clone(),
            Self::Unused(value) => Node { span: value.span, op: Op::Opaque(Vec::new()) },
        };
        match std::mem::replace(self, Self::Used(again)) {
            Self::Unused(value) | Self::Used(value) => value,
        }
    }
}

/// Whether a value is a constant or a short path.
fn is_small(mut value: &Node) -> bool {
    for _ in 0..MAX_REPEATED {
        match &value.op {
            Op::Name(_) | Op::Path(_) | Op::Constant(_) => return true,
            Op::Member { of, .. } | Op::Through(of) | Op::Number(of) => value = of,
            _ => return false,
        }
    }
    false
}

fn argument(given: Given) -> Argument {
    Argument { name: given.name, ..positional(given.value) }
}
