//! Macros that write data down: `json!({"a": x})`, `hashmap! {"a" => x}`.

use tree_sitter::Node as Tree;

use super::super::{Lowering, MAX_ENTRIES, list_of};
use super::tokens::{is_sign, split, tokens};
use crate::flow::ir::{Constant, Entry, Node, Op};

impl Lowering<'_> {
    /// What stands in `json!`'s delimiters.
    pub(super) fn json(self, tree: Tree<'_>) -> Op {
        let value = self.json_value(&tokens(tree));
        match value.op {
            op @ (Op::Map(_) | Op::List(_) | Op::Inert(_) | Op::Opaque(_)) => op,
            _ => Op::Through(Box::new(value)),
        }
    }

    fn json_value(self, part: &[Tree<'_>]) -> Node {
        let Some(inner) = self.deeper() else { return Node { span: self.span_of(part), op: Op::Opaque(Vec::new()) } };
        let [only] = part else { return inner.expression(part) };
        let starts_with = |sign: &str| only.kind() == "token_tree" && only.child(0).is_some_and(|first| first.kind() == sign);
        let op = if starts_with("{") {
            inner.entries(&tokens(*only), ":")
        } else if starts_with("[") {
            inner.json_list(&tokens(*only))
        } else if only.kind() == "identifier" && inner.own(*only) == "null" {
            Op::Constant(Constant::Null)
        } else {
            return inner.expression(part);
        };
        inner.node(*only, op)
    }

    fn json_list(self, tokens: &[Tree<'_>]) -> Op {
        let values: Vec<&[Tree<'_>]> = split(tokens, &[","]).collect();
        if values.len() > MAX_ENTRIES {
            return self.too_many(&values);
        }
        list_of(values.into_iter().map(|value| self.json_value(value)).collect())
    }

    /// `hashmap! {"a" => x}`.
    pub(super) fn map(self, tree: Tree<'_>) -> Op {
        self.entries(&tokens(tree), "=>")
    }

    fn entries(self, tokens: &[Tree<'_>], separator: &str) -> Op {
        let entries: Vec<&[Tree<'_>]> = split(tokens, &[","]).collect();
        if entries.len() > MAX_ENTRIES {
            return self.too_many(&entries);
        }
        Op::Map(entries.into_iter().map(|entry| self.entry(entry, separator)).collect())
    }

    fn entry(self, entry: &[Tree<'_>], separator: &str) -> Entry {
        match entry.iter().position(|token| is_sign(*token, &[separator])) {
            Some(at) if at > 0 && at + 1 < entry.len() => Entry::Pair(self.expression(&entry[..at]), self.json_value(&entry[at + 1..])),
            _ => Entry::Spread(self.expression(entry)),
        }
    }

    /// A data table.
    fn too_many(self, parts: &[&[Tree<'_>]]) -> Op {
        let is_plain = |token: &Tree<'_>| !token.is_named() || token.kind().ends_with("_literal");
        if parts.iter().all(|part| part.iter().all(is_plain)) {
            return Op::Inert(Vec::new());
        }
        Op::Opaque(parts.iter().map(|part| self.expression(part)).collect())
    }
}
