//! Conditions and loops.
//!
//! What a condition or an arm binds ends with it, so such a node stands in a scope of its own.

use tree_sitter::Node as Tree;

use super::block::block_of;
use super::pattern::{bound, bound_by_condition};
use super::{Lowering, expressions};
use crate::fields::Fields as _;
use crate::flow::ir::{Arm, Name, Node, Op, Pattern};
use crate::lower::named;

/// Conditions of one chain beyond which they are not told apart.
const MAX_CHAIN: usize = 64;

impl Lowering<'_> {
    pub(super) fn conditional(self, node: Tree<'_>) -> Option<Node> {
        let field = |name: &str| node.field(name);
        let (condition, then) = (field("condition")?, field("consequence")?);
        let otherwise = field("alternative").and_then(|clause| expressions(clause).next());
        let condition = self.boxed(condition);
        let names = names_of(&condition);
        let op = Op::If { condition, then: self.boxed(then), otherwise: otherwise.map(|other| self.boxed(other)) };
        Some(self.scope(node, names, op))
    }

    /// `let P = x` as a condition.
    pub(super) fn matches(self, node: Tree<'_>) -> Option<Node> {
        let (pattern, value) = (node.field("pattern")?, node.field("value")?);
        let value = self.boxed(value);
        Some(self.node(node, Op::Matches { pattern: Box::new(self.pattern(pattern)), value }))
    }

    /// `let P = x && c && let Q = y`.
    pub(super) fn chain(self, node: Tree<'_>) -> Op {
        let mut parts = self.all(expressions(node));
        if parts.len() > MAX_CHAIN {
            return Op::Opaque(parts);
        }
        let mut rest = parts.drain(..);
        let Some(first) = rest.next() else { return Op::Opaque(Vec::new()) };
        rest.fold(first, |left, right| self.node(node, Op::And(Box::new(left), Box::new(right)))).op
    }

    pub(super) fn while_loop(self, node: Tree<'_>) -> Option<Node> {
        let block = block_of(node)?;
        let condition = node.field("condition").map(|condition| self.boxed(condition));
        let names = condition.as_deref().map(names_of).unwrap_or_default();
        let body = Box::new(self.body(block));
        let op = Op::While { condition, body, step: None, body_first: false, otherwise: None, label: self.label(node) };
        Some(self.scope(node, names, op))
    }

    pub(super) fn for_loop(self, node: Tree<'_>) -> Option<Node> {
        let field = |name: &str| node.field(name);
        let (target, values, block) = (field("pattern")?, field("value")?, block_of(node)?);
        let target = Box::new(self.pattern(target));
        let mut names = Vec::new();
        bound(&target, &mut names);
        let (source, body) = (self.boxed(values), Box::new(self.body(block)));
        let op = Op::For { target, source, body, keys: false, otherwise: None, label: self.label(node) };
        Some(self.scope(node, names, op))
    }

    pub(super) fn match_expression(self, node: Tree<'_>) -> Option<Node> {
        let subject = self.boxed(node.field("value")?);
        let arms = node.field("body").into_iter().flat_map(expressions);
        let arms: Vec<Arm> = arms.map(|arm| self.arm(arm)).collect();
        let mut names = Vec::new();
        for arm in &arms {
            bound(&arm.pattern, &mut names);
            arm.guard.iter().for_each(|guard| bound_by_condition(&guard.op, &mut names));
        }
        Some(self.scope(node, names, Op::Match { subject, arms, falls_through: false }))
    }

    fn arm(self, node: Tree<'_>) -> Arm {
        let (Some(whole), Some(value)) = (node.field("pattern"), node.field("value")) else {
            return Arm { pattern: Pattern::Any, guard: None, body: self.lower(node) };
        };
        let guard = whole.field("condition").map(|condition| self.lower(condition));
        Arm { pattern: self.pattern(whole), guard, body: self.lower(value) }
    }

    /// A pattern and its guard, as `matches!` takes them.
    pub(super) fn guarded(self, subject: Tree<'_>, whole: Tree<'_>, arm: Tree<'_>) -> (Vec<Name>, Op) {
        let value = self.boxed(subject);
        let Arm { pattern, guard, .. } = self.arm(arm);
        let mut names = Vec::new();
        bound(&pattern, &mut names);
        let matches = Op::Matches { pattern: Box::new(pattern), value };
        let op = match guard {
            Some(guard) => Op::And(Box::new(self.node(whole, matches)), Box::new(guard)),
            None => matches,
        };
        (names, op)
    }
}

fn names_of(condition: &Node) -> Vec<Name> {
    let mut names = Vec::new();
    bound_by_condition(&condition.op, &mut names);
    names
}

/// The first arm of a `match`, and what it looks at.
pub(super) fn only_arm(node: Tree<'_>) -> Option<(Tree<'_>, Tree<'_>)> {
    let subject = node.field("value")?;
    let arm = named(node.field("body")?).next()?;
    Some((subject, arm))
}
