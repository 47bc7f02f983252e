//! What a kind of node is to the names around it, looked up once for each grammar.

use tree_sitter::{Language as Grammar, Node};

use crate::lower::Family;

/// What nodes of one kind are.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each says something else of a kind")]
pub(crate) struct Kind {
    /// Whether it has names of its own.
    pub(crate) is_scope: bool,
    /// Whether it is a scope whose code runs when it is called, not where it stands.
    pub(crate) is_function: bool,
    /// Whether what it binds is known in itself, not around it: an expression's name for itself, an arrow function's lone parameter.
    pub(crate) binds_within: bool,
    /// Whether it may bind names.
    pub(crate) binds: bool,
    /// Whether what it binds is seen in it alone.
    pub(crate) is_own_region: bool,
    pub(crate) is_block: bool,
    pub(crate) is_loop: bool,
    /// Whether it is one case among several.
    pub(crate) is_case: bool,
    /// Whether code in it runs only sometimes, or many times.
    pub(crate) is_branch: bool,
    /// Whether of its arms only one runs.
    pub(crate) is_exclusive: bool,
    /// Whether it is an arm of which no other runs with it.
    pub(crate) is_arm: bool,
    /// Whether it is an expression that binds nothing where none of the family's [`Family::binding_marks`] stands in its text.
    pub(crate) is_plain: bool,
}

/// What the kinds of a grammar are.
#[derive(Debug)]
pub(crate) struct ScopeKinds {
    pub(crate) family: Family,
    /// By kind id.
    kinds: Box<[Kind]>,
}

impl ScopeKinds {
    /// The kinds of a grammar, with those of its loops and blocks by kind id.
    pub(crate) fn new(family: Family, grammar: &Grammar, loops: &[bool], blocks: &[bool]) -> Self {
        let has = |set: &[bool], id: u16| set.get(usize::from(id)).copied().unwrap_or(false);
        let kind = |id: u16| {
            let Some(name) = grammar.node_kind_for_id(id).filter(|_| grammar.node_kind_is_named(id)) else { return Kind::default() };
            let is_scope = family.is_scope(name);
            Kind {
                is_scope,
                is_function: is_scope && !name.ends_with("comprehension") && name != "generator_expression",
                binds_within: matches!(name, "arrow_function" | "function_expression" | "generator_function"),
                binds: family.may_bind(name),
                is_own_region: matches!(name, "for_in_statement" | "catch_clause" | "match_arm" | "for_expression"),
                is_block: has(blocks, id),
                is_loop: has(loops, id),
                is_case: family.is_case(name),
                is_branch: family.is_branch(name),
                is_exclusive: matches!(name, "if_statement" | "if_expression"),
                is_arm: name == "match_arm",
                is_plain: family.is_plain(name),
            }
        };
        let count = u16::try_from(grammar.node_kind_count()).unwrap_or(u16::MAX);
        Self { family, kinds: (0..count).map(kind).collect() }
    }

    /// What a node is; an error is nothing.
    pub(crate) fn of(&self, node: Node<'_>) -> Kind {
        self.kinds.get(usize::from(node.kind_id())).copied().unwrap_or_default()
    }
}
