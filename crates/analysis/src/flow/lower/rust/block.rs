//! Blocks: their statements, the names that these declare, and their value.

use tree_sitter::Node as Tree;

use super::pattern::bound;
use super::{Lowering, expressions};
use crate::fields::Fields as _;
use crate::flow::ir::{Argument, Function, Name, Node, Op, Receiver, Span};
use crate::lower::{children, named};

/// The statements of a block.
pub(super) struct Statements {
    /// What it declares.
    pub(super) names: Vec<Name>,
    pub(super) nodes: Vec<Node>,
    /// Whether the last one is the block's value.
    pub(super) has_value: bool,
}

impl Lowering<'_> {
    /// A block and its value. One with a label is a loop that runs once, for `break 'label value` leaves it.
    pub(super) fn block(self, node: Tree<'_>) -> Node {
        let mut statements = self.statements(node);
        if !statements.has_value {
            let end = self.span(node).end;
            statements.nodes.push(Node::nothing(Span { start: end, end }));
        }
        let block = self.scope(node, statements.names, Op::Sequence(statements.nodes));
        let Some(label) = self.label(node) else { return block };
        let body = Box::new(self.node(node, Op::Break(Some(label.clone()), Some(Box::new(block)))));
        self.node(node, Op::While { condition: None, body, step: None, body_first: false, otherwise: None, label: Some(label) })
    }

    /// A block whose value nobody takes: a loop's.
    pub(super) fn body(self, node: Tree<'_>) -> Node {
        let statements = self.statements(node);
        self.scope(node, statements.names, Op::Sequence(statements.nodes))
    }

    /// A function's body: its value is what it returns.
    pub(super) fn function_body(self, node: Tree<'_>) -> Node {
        if node.kind() != "block" || self.label(node).is_some() {
            return returned(self.lower(node));
        }
        let mut statements = self.statements(node);
        if let Some(value) = statements.nodes.pop_if(|_| statements.has_value) {
            statements.nodes.push(returned(value));
        }
        self.scope(node, statements.names, Op::Sequence(statements.nodes))
    }

    /// Around `body`, the scope that declares `names`; none where nothing is declared.
    pub(super) fn scope(self, node: Tree<'_>, mut names: Vec<Name>, body: Op) -> Node {
        let body = self.node(node, body);
        if names.is_empty() {
            return body;
        }
        names.sort_unstable();
        names.dedup();
        self.node(node, Op::Scope { names, body: Box::new(body) })
    }

    /// The statements of a block. Items come first, for they hold in the whole block.
    pub(super) fn statements(self, block: Tree<'_>) -> Statements {
        let (mut items, mut rest, mut names) = (Vec::new(), Vec::new(), Vec::new());
        let mut has_value = false;
        for child in expressions(block) {
            has_value = is_value(child);
            match child.kind() {
                "empty_statement" => {}
                kind if is_item(kind) => items.push(self.statement(child, &mut names)),
                _ => rest.push(self.statement(child, &mut names)),
            }
        }
        items.append(&mut rest);
        Statements { names, nodes: items, has_value }
    }

    fn statement(self, node: Tree<'_>, names: &mut Vec<Name>) -> Node {
        if node.kind() == "let_declaration" {
            let inner = self.deeper();
            return match inner.and_then(|inner| inner.declaration(node, names)) {
                Some(declaration) => declaration,
                None => inner.map_or_else(|| self.unknown(node), |inner| inner.opaque(node)),
            };
        }
        let statement = self.lower(node);
        declared(&statement.op, names);
        statement
    }

    /// `let`. With `else`, it is a condition whose names stay.
    pub(super) fn declaration(self, node: Tree<'_>, names: &mut Vec<Name>) -> Option<Node> {
        let field = |name: &str| node.field(name);
        let pattern = Box::new(self.pattern(field("pattern")?));
        bound(&pattern, names);
        let Some(value) = field("value") else { return Some(self.node(node, Op::Inert(Vec::new()))) };
        let value = Box::new(self.annotated(field("type"), self.lower(value)));
        let op = match field("alternative") {
            Some(alternative) => Op::If {
                condition: Box::new(self.node(node, Op::Matches { pattern, value })),
                then: Box::new(Node::nothing(self.span(node))),
                otherwise: Some(self.boxed(alternative)),
            },
            None => Op::Assign { target: pattern, value, declares: true },
        };
        Some(self.node(node, op))
    }

    /// `async { … }` is its value. Where it may be left early or never ends, it is a function that is called here, for what follows
    /// goes on.
    pub(super) fn async_block(self, node: Tree<'_>) -> Option<Node> {
        let block = expressions(node).next()?;
        if may_leave(block) {
            return Some(self.called_at_once(node, block, false));
        }
        Some(self.node(node, Op::Through(self.boxed(block))))
    }

    /// A block that is a function of its own and is run where it stands.
    pub(super) fn called_at_once(self, node: Tree<'_>, block: Tree<'_>, is_generator: bool) -> Node {
        let function = Function {
            name: "".into(),
            span: self.span(node),
            parameters: Vec::new(),
            body: self.function_body(block),
            is_generator,
            decorators: Vec::new(),
            outer: Vec::new(),
            receiver: Receiver::None,
            returns: None,
        };
        let function = Box::new(self.node(node, Op::Function(function.into())));
        self.node(node, Op::Call { function, arguments: Vec::<Argument>::new(), is_new: false })
    }
}

/// Whether a statement that stands last in a block is the block's value.
fn is_value(statement: Tree<'_>) -> bool {
    match statement.kind() {
        "expression_statement" => children(statement).last().is_some_and(|last| last.kind() != ";"),
        "let_declaration" | "empty_statement" | "macro_definition" | "ERROR" => false,
        kind => !is_item(kind),
    }
}

fn is_item(kind: &str) -> bool {
    kind.ends_with("_item") || matches!(kind, "use_declaration" | "extern_crate_declaration")
}

/// Whether a block returns, or loops without an end that can be seen.
fn may_leave(block: Tree<'_>) -> bool {
    let mut cursor = block.walk();
    let mut open = vec![block];
    while let Some(node) = open.pop() {
        match node.kind() {
            "return_expression" | "loop_expression" => return true,
            "function_item" | "closure_expression" | "token_tree" => {}
            _ => open.extend(node.named_children(&mut cursor)),
        }
    }
    false
}

/// A function's value as what it returns.
pub(super) fn returned(value: Node) -> Node {
    if matches!(value.op, Op::Return(_) | Op::Throw(_)) {
        return value;
    }
    Node { span: value.span, op: Op::Return(Some(Box::new(value))) }
}

/// The names that a statement declares.
fn declared(statement: &Op, names: &mut Vec<Name>) {
    match statement {
        Op::Assign { target, declares: true, .. } => bound(target, names),
        Op::Function(function) if !function.name.is_empty() => names.push(function.name.clone()),
        Op::Class(class) => names.push(class.name.clone()),
        // What one `use` or one `lazy_static!` declares.
        Op::Sequence(parts) => parts.iter().filter(|part| matches!(part.op, Op::Assign { .. })).for_each(|part| declared(&part.op, names)),
        _ => {}
    }
}

/// The block of a node that has one.
pub(super) fn block_of(node: Tree<'_>) -> Option<Tree<'_>> {
    node.field("body").or_else(|| named(node).find(|child| child.kind() == "block"))
}
