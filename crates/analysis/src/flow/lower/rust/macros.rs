//! Macros: each is lowered as what it is known to do, the others as a name and the expressions that they hold.

mod data;
mod template;
mod text;
mod tokens;

use tree_sitter::Node as Tree;

use self::tokens::{As, bytes, is_no_code, is_no_expression, is_sign, is_simple, split, tokens};
use super::branch::only_arm;
use super::call::positional;
use super::pattern::bound;
use super::{Lowering, MAX_ENTRIES, is_literal, list_of, repeated};
use crate::fields::Fields as _;
use crate::flow::ir::{Argument, Comparison, Constant, Name, Node, Op, Span};
use crate::lower::{children, named};

/// Expressions beyond which a macro of unknown form is not searched further.
const MAX_PARTS: usize = 256;

/// A macro that is invoked.
struct Invocation<'t> {
    node: Tree<'t>,
    /// What names it, path and all.
    path: Tree<'t>,
    /// Its delimiters and what is between them.
    tree: Tree<'t>,
}

/// An argument of a macro.
struct Given {
    /// The name before a `=`.
    name: Option<Name>,
    value: Node,
}

impl Lowering<'_> {
    pub(super) fn macro_invocation(self, node: Tree<'_>) -> Option<Node> {
        let path = node.field("macro")?;
        let tree = children(node).find(|child| child.kind() == "token_tree")?;
        Some(self.invoked(&Invocation { node, path, tree }))
    }

    fn invoked(self, invocation: &Invocation<'_>) -> Node {
        let node = invocation.node;
        let op = match self.last_name(invocation.path) {
            "format" | "print" | "println" | "eprint" | "eprintln" | "panic" | "format_args" | "unreachable" | "todo" | "unimplemented"
            | "trace" | "debug" | "info" | "warn" | "error" | "anyhow" | "bail" | "eyre" | "format_err" | "trace_span" | "debug_span"
            | "info_span" | "warn_span" | "error_span" => self.formatted(invocation, 0),
            "write" | "writeln" | "log" | "event" | "span" => self.formatted(invocation, 1),
            "assert" | "debug_assert" | "ensure" => self.asserted(invocation, None),
            "assert_eq" | "debug_assert_eq" => self.asserted(invocation, Some(Comparison::Equal)),
            "assert_ne" | "debug_assert_ne" => self.asserted(invocation, Some(Comparison::NotEqual)),
            "vec" => self.vector(invocation),
            "matches" => return self.matches_macro(invocation),
            "json" => self.json(invocation.tree),
            "hashmap" | "btreemap" | "indexmap" | "phf_map" => self.map(invocation.tree),
            "concat" => self.concatenated(invocation),
            "dbg" | "pin" | "try" | "addr_of" | "addr_of_mut" | "black_box" => self.same(invocation),
            "stringify" | "include_str" | "include_bytes" | "env" | "option_env" | "line" | "column" | "file" | "module_path" | "cfg"
            | "compile_error" => Op::Inert(Vec::new()),
            "select" | "select_biased" => return self.selected(invocation),
            "lazy_static" | "thread_local" => self.statements_inside(invocation.tree).map_or_else(|| self.other(invocation), Op::Sequence),
            _ => self.other(invocation),
        };
        self.node(node, op)
    }

    /// The arguments of a macro that takes them like a function; `None` if they are no expressions.
    fn given(self, tree: Tree<'_>) -> Option<Vec<Given>> {
        let tokens = tokens(tree);
        if let Some(simple) = split(&tokens, &[","]).map(|part| self.simple(part)).collect() {
            return Some(simple);
        }
        if is_no_code(&tokens) {
            return None;
        }
        let read = |inner: Lowering<'_>, list: Tree<'_>| named(list).map(|argument| inner.argument(argument)).collect();
        self.reparsed(bytes(&tokens), &field_signs(&tokens), As::Arguments, read)
    }

    /// An argument of one token, with or without a name, which need not be parsed again.
    fn simple(self, part: &[Tree<'_>]) -> Option<Given> {
        match part {
            [value] if is_simple(*value) => Some(Given { name: None, value: self.lower(*value) }),
            [name, equals, value] if name.kind() == "identifier" && is_sign(*equals, &["="]) && is_simple(*value) => {
                Some(Given { name: Some(self.name(*name)), value: self.lower(*value) })
            }
            _ => None,
        }
    }

    fn argument(self, node: Tree<'_>) -> Given {
        let field = |name: &str| node.field(name);
        match (field("left"), field("right")) {
            (Some(name), Some(value)) if node.kind() == "assignment_expression" => {
                Given { name: Some(self.name(name)), value: self.lower(value) }
            }
            _ => Given { name: None, value: self.lower(node) },
        }
    }

    /// The arguments of an attribute.
    pub(super) fn attribute_arguments(self, tree: Tree<'_>) -> Vec<Argument> {
        match self.given(tree) {
            Some(given) => given.into_iter().map(|given| Argument { name: given.name, ..positional(given.value) }).collect(),
            None => self.search(tree).into_iter().map(without_name).map(positional).collect(),
        }
    }

    /// Fails unless the first argument is true, or the first two compare so. A message is worked out, too.
    fn asserted(self, invocation: &Invocation<'_>, how: Option<Comparison>) -> Op {
        let Some(given) = self.given(invocation.tree) else { return self.other(invocation) };
        let mut values = given.into_iter().map(|given| given.value);
        let condition = match (how, values.next()) {
            (_, None) => return Op::Inert(Vec::new()),
            (None, Some(condition)) => condition,
            (Some(how), Some(left)) => {
                let Some(right) = values.next() else { return Op::Inert(vec![left]) };
                self.node(invocation.node, Op::Compare { how, left: Box::new(left), right: Box::new(right) })
            }
        };
        let assert = Op::Assert(Box::new(condition));
        let message: Vec<Node> = values.collect();
        if message.is_empty() {
            return assert;
        }
        Op::Sequence(vec![self.node(invocation.node, assert), self.node(invocation.tree, Op::Inert(message))])
    }

    /// `vec![a, b]`, `vec![x; n]`.
    fn vector(self, invocation: &Invocation<'_>) -> Op {
        let tokens = tokens(invocation.tree);
        let elements: Vec<&[Tree<'_>]> = split(&tokens, &[","]).collect();
        if elements.len() > MAX_ENTRIES && elements.iter().all(|element| matches!(element, [one] if is_literal(*one, 0))) {
            return Op::Inert(Vec::new());
        }
        if let Some(simple) = elements.into_iter().map(|part| self.simple(part)).collect::<Option<Vec<Given>>>() {
            return list_of(simple.into_iter().map(|given| given.value).collect());
        }
        let list = self.reparsed(bytes(&tokens), &[], As::Array, |inner, array| inner.lower(array).op);
        list.unwrap_or_else(|| match &split(&tokens, &[";"]).collect::<Vec<_>>()[..] {
            [value, count] => repeated(vec![self.expression(value), self.expression(count)]),
            _ => self.other(invocation),
        })
    }

    /// `matches!(x, P if c)`; what the pattern binds ends with it.
    fn matches_macro(self, invocation: &Invocation<'_>) -> Node {
        let tokens = tokens(invocation.tree);
        let comma = tokens.iter().find(|token| is_sign(**token, &[","]));
        let last = tokens.last().filter(|token| is_sign(**token, &[","]) && Some(token.id()) != comma.map(Tree::id));
        let replaced: Vec<(usize, char)> =
            comma.map(|comma| (comma.start_byte(), '{')).into_iter().chain(last.map(|last| (last.start_byte(), ' '))).collect();
        let matches = self.reparsed(bytes(&tokens), &replaced, As::Arm, |inner, whole| {
            let (subject, arm) = only_arm(whole)?;
            Some(inner.guarded(subject, whole, arm))
        });
        match matches.flatten() {
            Some((names, op)) => self.scope(invocation.node, names, op),
            None => self.node(invocation.node, self.other(invocation)),
        }
    }

    /// `concat!("a", "b")`.
    fn concatenated(self, invocation: &Invocation<'_>) -> Op {
        let Some(given) = self.given(invocation.tree) else { return self.other(invocation) };
        let spelled = |given: &Given| match &given.value.op {
            Op::Constant(Constant::Text(text) | Constant::Float(text)) => Some(text.to_string()),
            Op::Constant(Constant::Integer(number)) => Some(number.to_string()),
            Op::Constant(Constant::Boolean(value)) => Some(value.to_string()),
            _ => None,
        };
        match given.iter().map(spelled).collect::<Option<String>>() {
            Some(text) => Op::Constant(Constant::Text(text.into())),
            None => Op::Text(given.into_iter().map(|given| given.value).collect()),
        }
    }

    /// A macro that gives its only argument.
    fn same(self, invocation: &Invocation<'_>) -> Op {
        let Some(mut given) = self.given(invocation.tree) else { return self.other(invocation) };
        match given.pop() {
            Some(only) if given.is_empty() => Op::Through(Box::new(only.value)),
            last => list_of(given.into_iter().chain(last).map(|given| given.value).collect()),
        }
    }

    /// A macro of unknown form: arguments, else statements, else whatever expressions are found in it.
    fn other(self, invocation: &Invocation<'_>) -> Op {
        let given = self.given(invocation.tree).map(|given| given.into_iter().map(|given| given.value).collect());
        let searched = || self.search(invocation.tree).into_iter().map(without_name).collect();
        let arguments = given.or_else(|| self.statements_inside(invocation.tree)).unwrap_or_else(searched);
        Op::Macro { name: self.last_name(invocation.path).into(), arguments }
    }

    /// `select! { pattern = future => body, … }`: what an arm binds ends with the macro.
    fn selected(self, invocation: &Invocation<'_>) -> Node {
        let mut names = Vec::new();
        let mut arguments = self.search(invocation.tree);
        for argument in &mut arguments {
            if let Op::Assign { target, declares, .. } = &mut argument.op {
                *declares = true;
                bound(target, &mut names);
            }
        }
        self.scope(invocation.node, names, Op::Macro { name: self.last_name(invocation.path).into(), arguments })
    }

    fn statements_inside(self, tree: Tree<'_>) -> Option<Vec<Node>> {
        let tokens = tokens(tree);
        if is_no_code(&tokens) {
            return None;
        }
        self.reparsed(bytes(&tokens), &[], As::Block, |inner, block| inner.statements(block).nodes)
    }

    /// The expression that some tokens are; else whatever expressions are found in them.
    fn expression(self, part: &[Tree<'_>]) -> Node {
        if let [only] = part
            && is_simple(*only)
        {
            return self.lower(*only);
        }
        let parsed = self.parsed(part);
        parsed.unwrap_or_else(|| {
            let mut found = Vec::new();
            self.search_runs(part, &mut found);
            Node { span: self.span_of(part), op: Op::Opaque(found) }
        })
    }

    fn parsed(self, part: &[Tree<'_>]) -> Option<Node> {
        if is_no_expression(part) {
            return None;
        }
        let only = |inner: Lowering<'_>, list: Tree<'_>| {
            let mut arguments = named(list);
            let only = arguments.next().filter(|_| arguments.next().is_none());
            only.map(|only| inner.lower(only))
        };
        self.reparsed(bytes(part), &[], As::Arguments, only).flatten()
    }

    fn span_of(self, part: &[Tree<'_>]) -> Span {
        match (part.first(), part.last()) {
            (Some(first), Some(last)) => Span { start: self.span(*first).start, end: self.span(*last).end },
            _ => Span::default(),
        }
    }

    /// The expressions in tokens that are of no known form. Far inside, only single tokens are looked at.
    fn search(self, tree: Tree<'_>) -> Vec<Node> {
        let mut found = Vec::new();
        if let Some(inner) = self.deeper() {
            Lowering { macros: inner.macros + 1, ..inner }.search_runs(&tokens(tree), &mut found);
        }
        found
    }

    /// Tries what stands between commas and the like, then what stands between blocks, and last the single tokens.
    fn search_runs(self, tokens: &[Tree<'_>], found: &mut Vec<Node>) {
        for run in split(tokens, &[",", ";", "=>"]) {
            if found.len() >= MAX_PARTS {
                return;
            }
            if let Some(value) = self.simple(run).map(|given| given.value).or_else(|| self.parsed(run)) {
                found.push(value);
                continue;
            }
            for piece in between_blocks(run) {
                let parsed = if piece.len() < run.len() { self.parsed(piece) } else { None };
                match parsed {
                    Some(value) => found.push(value),
                    None => self.search_tokens(piece, found),
                }
            }
        }
    }

    fn search_tokens(self, tokens: &[Tree<'_>], found: &mut Vec<Node>) {
        for token in tokens {
            match token.kind() {
                "token_tree" => found.extend(self.search(*token)),
                _ if is_simple(*token) => found.push(self.lower(*token)),
                _ => {}
            }
            if found.len() >= MAX_PARTS {
                return;
            }
        }
    }
}

/// What is given with a name that only the macro knows.
fn without_name(node: Node) -> Node {
    match node.op {
        Op::Assign { value, declares: false, .. } => *value,
        _ => node,
    }
}

/// The runs of tokens between `{…}`, and these themselves.
fn between_blocks<'t, 's>(tokens: &'s [Tree<'t>]) -> impl Iterator<Item = &'s [Tree<'t>]> {
    let is_block = |token: &Tree<'t>| token.kind() == "token_tree" && token.child(0).is_some_and(|first| first.kind() == "{");
    tokens.chunk_by(move |left, right| !is_block(left) && !is_block(right))
}

/// The signs of logging's fields that are no part of an expression: `?value`, `%value`, and the colon of `target: "name"`.
fn field_signs(tokens: &[Tree<'_>]) -> Vec<(usize, char)> {
    let mut signs = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        let starts = |token: Option<&Tree<'_>>| token.is_none_or(|token| is_sign(*token, &[",", "="]));
        if is_sign(*token, &["?", "%"]) && starts(before) {
            signs.push((token.start_byte(), ' '));
        }
        let is_name = before.is_some_and(|before| matches!(before.kind(), "identifier" | "string_literal"));
        if is_sign(*token, &[":"]) && is_name && starts(index.checked_sub(2).and_then(|start| tokens.get(start))) {
            signs.push((token.start_byte(), '='));
        }
    }
    signs
}
