//! Goes through a tree of the intermediate form.

use super::ir::{Constant, Entry, Function, Name, Node, Op, Pattern, Type};

/// Calls `see` with a node and all below it, outermost first; functions' bodies as well.
pub(crate) fn walk(node: &Node, see: &mut dyn FnMut(&Node)) {
    see(node);
    children(node, &mut |child| walk(child, see));
}

/// Calls `each` with the nodes that a node is directly made of.
pub(crate) fn children(node: &Node, each: &mut dyn FnMut(&Node)) {
    match &node.op {
        Op::Constant(_) | Op::Name(_) | Op::Path(_) | Op::Continue(_) => {}
        Op::Opaque(parts) | Op::Inert(parts) | Op::Text(parts) | Op::Sequence(parts) | Op::Macro { arguments: parts, .. } => {
            parts.iter().for_each(each);
        }
        Op::Member { of, .. } => each(of),
        Op::Index { of, key } => {
            each(of);
            each(key);
        }
        Op::Slice { of, from, to } => {
            each(of);
            from.iter().chain(to).for_each(|part| each(part));
        }
        Op::Call { function, arguments, .. } => {
            each(function);
            arguments.iter().for_each(|argument| each(&argument.value));
        }
        Op::Binary { left, right, .. } | Op::Compare { left, right, .. } | Op::And(left, right) | Op::Or(left, right) => {
            each(left);
            each(right);
        }
        Op::Not(inner) | Op::Through(inner) | Op::Number(inner) | Op::Assert(inner) | Op::Delete(inner) => each(inner),
        Op::List(elements) => elements.iter().for_each(|element| each(&element.value)),
        Op::Map(entries) => {
            for entry in entries {
                match entry {
                    Entry::Pair(key, value) => {
                        each(key);
                        each(value);
                    }
                    Entry::Spread(value) => each(value),
                }
            }
        }
        Op::Each { target, source, conditions, body, .. } => {
            pattern(target, each);
            each(source);
            conditions.iter().for_each(&mut *each);
            each(body);
        }
        Op::Function(function) => {
            function.decorators.iter().for_each(&mut *each);
            for parameter in &function.parameters {
                pattern(&parameter.target, each);
                parameter.default.iter().for_each(&mut *each);
            }
            each(&function.body);
        }
        Op::Class(class) => {
            class.decorators.iter().chain(&class.bases).for_each(&mut *each);
            class.fields.iter().filter_map(|field| field.value.as_ref()).for_each(&mut *each);
            for method in &class.methods {
                method.decorators.iter().for_each(&mut *each);
                each(&method.body);
            }
        }
        Op::Assign { target, value, .. } | Op::Update { target, value, .. } | Op::Matches { pattern: target, value } => {
            pattern(target, each);
            each(value);
        }
        Op::Scope { body, .. } => each(body),
        Op::If { condition, then, otherwise } => {
            each(condition);
            each(then);
            otherwise.iter().for_each(|part| each(part));
        }
        Op::While { condition, body, step, otherwise, .. } => {
            condition.iter().for_each(|part| each(part));
            each(body);
            step.iter().chain(otherwise).for_each(|part| each(part));
        }
        Op::For { target, source, body, otherwise, .. } => {
            pattern(target, each);
            each(source);
            each(body);
            otherwise.iter().for_each(|part| each(part));
        }
        Op::Match { subject, arms, .. } => {
            each(subject);
            for arm in arms {
                pattern(&arm.pattern, each);
                arm.guard.iter().for_each(&mut *each);
                each(&arm.body);
            }
        }
        Op::Try { body, handlers, otherwise, finally } => {
            each(body);
            handlers.iter().for_each(|handler| each(&handler.body));
            otherwise.iter().chain(finally).for_each(|part| each(part));
        }
        Op::Return(value) | Op::Throw(value) | Op::Break(_, value) | Op::Yield { value, .. } => value.iter().for_each(|part| each(part)),
    }
}

/// Calls `each` with the nodes in a pattern.
fn pattern(of: &Pattern, each: &mut dyn FnMut(&Node)) {
    match of {
        Pattern::Place(node) | Pattern::Value(node) => each(node),
        _ => parts(of, &mut |part| pattern(part, each)),
    }
    if let Pattern::Default(_, default) = of {
        each(default);
    }
}

/// Calls `each` with the patterns that a pattern is directly made of.
fn parts(of: &Pattern, each: &mut dyn FnMut(&Pattern)) {
    match of {
        Pattern::Any | Pattern::Name(..) | Pattern::Place(_) | Pattern::Value(_) => {}
        Pattern::List(parts) | Pattern::Variant(_, parts) | Pattern::Either(parts) => parts.iter().for_each(each),
        Pattern::Rest(inner) | Pattern::Bound(_, _, inner) | Pattern::Default(inner, _) => each(inner),
        Pattern::Map(entries, rest) => {
            entries.iter().for_each(|(_, part)| each(part));
            rest.iter().for_each(|part| each(part));
        }
    }
}

/// Calls `see` with each name that a pattern binds.
pub(crate) fn bound(of: &Pattern, see: &mut dyn FnMut(&Name)) {
    if let Pattern::Name(name, _) | Pattern::Bound(name, ..) = of {
        see(name);
    }
    parts(of, &mut |part| bound(part, see));
}

/// Calls `see` with each name by which a node can take something out of another, other than as a member: by a pattern, as in
/// `{ query } = request`, or by a text, as in `getattr(request, "args")`.
pub(crate) fn keys(node: &Node, see: &mut dyn FnMut(&Name)) {
    match &node.op {
        Op::Constant(Constant::Text(text)) if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') => see(text),
        Op::Each { target, .. }
        | Op::Assign { target, .. }
        | Op::Update { target, .. }
        | Op::Matches { pattern: target, .. }
        | Op::For { target, .. } => keys_of(target, see),
        Op::Function(function) => function.parameters.iter().for_each(|parameter| keys_of(&parameter.target, see)),
        Op::Class(class) => {
            class.methods.iter().flat_map(|method| &method.parameters).for_each(|parameter| keys_of(&parameter.target, see));
        }
        Op::Match { arms, .. } => arms.iter().for_each(|arm| keys_of(&arm.pattern, see)),
        _ => {}
    }
}

fn keys_of(of: &Pattern, see: &mut dyn FnMut(&Name)) {
    if let Pattern::Map(entries, _) = of {
        entries.iter().for_each(|(key, _)| see(key));
    }
    parts(of, &mut |part| keys_of(part, see));
}

/// Calls `see` with the names in the types that a node writes for its parameters, results and fields; not with those of nodes in it.
pub(crate) fn types(node: &Node, see: &mut dyn FnMut(&Name)) {
    let mut of = |written: &Type| named(written, see);
    let mut function = |function: &Function| {
        function.parameters.iter().filter_map(|parameter| parameter.annotation.as_ref()).for_each(&mut of);
        function.returns.iter().for_each(&mut of);
    };
    match &node.op {
        Op::Function(own) => function(own),
        Op::Class(class) => {
            class.methods.iter().for_each(|method| function(method));
            class.fields.iter().filter_map(|field| field.annotation.as_ref()).for_each(&mut of);
        }
        _ => {}
    }
}

fn named(written: &Type, see: &mut dyn FnMut(&Name)) {
    if let Op::Name(name) | Op::Path(name) | Op::Member { name, .. } = &written.name.op {
        see(name);
    }
    written.of.iter().for_each(|part| named(part, see));
}
