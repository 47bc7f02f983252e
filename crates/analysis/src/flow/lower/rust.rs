//! Rust's nodes.
//!
//! What stands in a macro's delimiters is only tokens to the grammar. [`macros`] parses it again as what the macro takes it for, so a
//! lowering may read from a text of its own: [`Lowering`] knows where that text stands in the item.

mod block;
mod branch;
mod call;
mod item;
mod literal;
mod macros;
mod pattern;
#[cfg(test)]
mod tests;
mod types;

use tree_sitter::Node as Tree;

use super::Source;
use crate::expr::Operator;
use crate::fields::Fields as _;
use crate::flow::ir::{Comparison, Constant, Element, Name, Node, Op, Span};
use crate::lower::{children, named};

/// Entries of a list or map beyond which it is a data table, whose single values do not matter.
const MAX_ENTRIES: usize = 512;

pub(super) fn lower(item: Tree<'_>, source: Source<'_>, _is_member: bool) -> Node {
    Lowering { source, shift: 0, macros: 0 }.lower(item)
}

/// What is needed to lower a node: the text that it was parsed from, and where that text stands.
#[derive(Clone, Copy)]
struct Lowering<'a> {
    source: Source<'a>,
    /// The offset of the text's base in the item: not 0 in what was parsed again from inside a macro.
    shift: u32,
    /// The macros around.
    macros: usize,
}

impl<'a> Lowering<'a> {
    /// One level deeper; `None` where it is too deep.
    fn deeper(self) -> Option<Self> {
        Some(Self { source: self.source.deeper()?, ..self })
    }

    fn span(self, node: Tree<'_>) -> Span {
        let own = self.source.span(node);
        Span { start: own.start.saturating_add(self.shift), end: own.end.saturating_add(self.shift) }
    }

    fn own(self, node: Tree<'_>) -> &'a str {
        self.source.own(node)
    }

    /// The name that a node spells; `r#type` is called `type`.
    fn name(self, node: Tree<'_>) -> Name {
        let own = self.own(node);
        own.strip_prefix("r#").unwrap_or(own).into()
    }

    fn node(self, node: Tree<'_>, op: Op) -> Node {
        Node { span: self.span(node), op }
    }

    /// A text constant that stands for a node: a plain word used as a key.
    fn word(self, node: Tree<'_>) -> Node {
        self.node(node, Op::Constant(Constant::Text(self.name(node))))
    }

    /// A node that is not described, nor worked out further.
    fn unknown(self, node: Tree<'_>) -> Node {
        self.node(node, Op::Opaque(Vec::new()))
    }

    /// A node of a kind that the form does not describe.
    fn opaque(self, node: Tree<'_>) -> Node {
        let inner = expressions(node).filter(|child| Some(child.id()) != self.source.skip);
        self.node(node, Op::Opaque(inner.map(|child| self.lower(child)).collect()))
    }

    fn boxed(self, node: Tree<'_>) -> Box<Node> {
        Box::new(self.lower(node))
    }

    fn all<'t>(self, nodes: impl Iterator<Item = Tree<'t>>) -> Vec<Node> {
        nodes.map(|node| self.lower(node)).collect()
    }

    /// Lowers an expression, statement or item.
    fn lower(self, node: Tree<'_>) -> Node {
        let bare = behind_parentheses(node);
        match self.deeper() {
            Some(inner) => inner.known(bare).unwrap_or_else(|| inner.opaque(bare)),
            None => self.unknown(bare),
        }
    }

    /// The form of a node that has one; `None` is given before anything inside was lowered, so that nothing is lowered twice.
    fn known(self, node: Tree<'_>) -> Option<Node> {
        let field = |name: &str| node.field(name);
        let first = || expressions(node).next();
        let op = match node.kind() {
            "identifier"
            | "type_identifier"
            | "field_identifier"
            | "shorthand_field_identifier"
            | "primitive_type"
            | "self"
            | "super"
            | "crate"
            | "metavariable" => Op::Name(self.name(node)),
            "scoped_identifier" | "scoped_type_identifier" => return self.path(node),
            "generic_function" => return Some(self.lower(field("function")?)),
            "generic_type" | "generic_type_with_turbofish" | "qualified_type" => return Some(self.lower(field("type")?)),
            "bracketed_type" => return Some(self.lower(named(node).next()?)),
            "reference_type" | "pointer_type" => return Some(self.lower(field("type")?)),
            "field_expression" => {
                let (of, name) = (field("value")?, field("field")?);
                Op::Member { of: self.boxed(of), name: self.name(name), scoped: false }
            }
            "index_expression" => return self.index(node),
            "call_expression" => return self.call(node),
            "struct_expression" => return self.struct_literal(node),
            "macro_invocation" => return self.macro_invocation(node),
            "closure_expression" => return self.closure(node),
            "string_literal" | "raw_string_literal" | "char_literal" | "integer_literal" | "float_literal" | "boolean_literal"
            | "negative_literal" | "unit_expression" => Op::Constant(literal::constant(node.kind(), self.own(node))?),
            "binary_expression" => return self.binary(node),
            "unary_expression" => self.unary(node, first()?),
            "range_expression" | "range_pattern" => self.range(node),
            "await_expression" | "try_expression" | "reference_expression" => Op::Through(self.boxed(first()?)),
            "type_cast_expression" => {
                let value = self.boxed(field("value")?);
                if field("type").is_some_and(|written| self.is_plain_type(written)) { Op::Number(value) } else { Op::Through(value) }
            }
            "array_expression" => match field("length") {
                Some(length) => repeated(self.all(expressions(node).filter(|part| part.id() != length.id()).chain([length]))),
                None => self.list(expressions(node).collect()),
            },
            "tuple_expression" => self.list(expressions(node).collect()),
            "assignment_expression" => {
                let (left, right) = (field("left")?, field("right")?);
                let value = self.boxed(right);
                Op::Assign { target: Box::new(self.target(left)), value, declares: false }
            }
            "compound_assignment_expr" => {
                let (left, right) = (field("left")?, field("right")?);
                let operator = field("operator").and_then(|token| Operator::of(self.own(token)));
                Op::Update { target: Box::new(self.target(left)), operator, value: self.boxed(right) }
            }
            "return_expression" => Op::Return(first().map(|value| self.boxed(value))),
            "yield_expression" => Op::Yield { value: first().map(|value| self.boxed(value)), all: false },
            "break_expression" => Op::Break(self.label(node), first().map(|value| self.boxed(value))),
            "continue_expression" => Op::Continue(self.label(node)),
            "block" => return Some(self.block(node)),
            "unsafe_block" | "const_block" | "try_block" => Op::Through(self.boxed(first()?)),
            "async_block" => return self.async_block(node),
            "gen_block" => return Some(self.called_at_once(node, first()?, true)),
            "if_expression" => return self.conditional(node),
            "let_condition" => return self.matches(node),
            "let_chain" => self.chain(node),
            "match_expression" => return self.match_expression(node),
            "while_expression" | "loop_expression" => return self.while_loop(node),
            "for_expression" => return self.for_loop(node),
            "expression_statement" => return Some(self.lower(first()?)),
            "let_declaration" => return self.declaration(node, &mut Vec::new()),
            "line_comment" | "block_comment" | "shebang" | "empty_statement" | "macro_definition" => Op::Inert(Vec::new()),
            kind if is_no_expression(kind) => Op::Inert(Vec::new()),
            _ => return self.item(node),
        };
        Some(self.node(node, op))
    }

    /// `a::b`; what starts with `::` comes from outside the file.
    fn path(self, node: Tree<'_>) -> Option<Node> {
        let name = node.field("name")?;
        let op = match node.field("path") {
            Some(path) => Op::Member { of: self.boxed(path), name: self.name(name), scoped: true },
            None => Op::Path(self.name(name)),
        };
        Some(self.node(node, op))
    }

    /// `a[k]`, and `a[i..j]`, which is a part.
    fn index(self, node: Tree<'_>) -> Option<Node> {
        let mut parts = expressions(node);
        let (of, key) = (parts.next()?, behind_parentheses(parts.next()?));
        let of = self.boxed(of);
        let op = if key.kind() == "range_expression" {
            let bounds = bounds(key);
            let to = bounds.to.map(|to| if bounds.is_inclusive { Box::new(self.one_more(to)) } else { self.boxed(to) });
            Op::Slice { of, from: bounds.from.map(|from| self.boxed(from)), to }
        } else {
            Op::Index { of, key: self.boxed(key) }
        };
        Some(self.node(node, op))
    }

    /// The end of a range that includes its last element.
    fn one_more(self, last: Tree<'_>) -> Node {
        let one = self.node(last, Op::Constant(Constant::Integer(1)));
        self.node(last, Op::Binary { operator: Operator::Add, left: self.boxed(last), right: Box::new(one) })
    }

    /// A range gives numbers, or characters, whatever its bounds hold.
    fn range(self, node: Tree<'_>) -> Op {
        let bounds = bounds(node);
        let ends = self.all(bounds.from.into_iter().chain(bounds.to));
        Op::Number(Box::new(self.node(node, Op::Opaque(ends))))
    }

    fn binary(self, node: Tree<'_>) -> Option<Node> {
        let field = |name: &str| node.field(name);
        let (left, right, token) = (field("left")?, field("right")?, self.own(field("operator")?));
        let (left, right) = (self.boxed(left), self.boxed(right));
        let op = match (token, comparison(token), Operator::of(token)) {
            ("&&", ..) => Op::And(left, right),
            ("||", ..) => Op::Or(left, right),
            (_, Some(how), _) => Op::Compare { how, left, right },
            (_, _, Some(operator)) => Op::Binary { operator, left, right },
            _ => Op::Number(Box::new(self.node(node, Op::Opaque(vec![*left, *right])))),
        };
        Some(self.node(node, op))
    }

    fn unary(self, node: Tree<'_>, operand: Tree<'_>) -> Op {
        let operand = self.lower(operand);
        match self.own(node).as_bytes().first() {
            Some(b'!') => Op::Not(Box::new(operand)),
            Some(b'*') => Op::Through(Box::new(operand)),
            _ => match negative(&operand.op) {
                Some(constant) => Op::Constant(constant),
                None => Op::Number(Box::new(self.node(node, Op::Opaque(vec![operand])))),
            },
        }
    }

    /// The elements of an array or tuple.
    fn list(self, elements: Vec<Tree<'_>>) -> Op {
        if elements.len() <= MAX_ENTRIES {
            list_of(self.all(elements.into_iter()))
        } else if elements.iter().all(|element| is_literal(*element, 0)) {
            Op::Inert(Vec::new())
        } else {
            Op::Opaque(self.all(elements.into_iter()))
        }
    }

    /// The name of a loop or block, or of the one that is left, without its apostrophe.
    fn label(self, node: Tree<'_>) -> Option<Name> {
        let label = named(node).find(|child| child.kind() == "label")?;
        Some(self.own(label).trim_start_matches('\'').trim_start().into())
    }
}

/// The ends of a range.
struct Bounds<'t> {
    from: Option<Tree<'t>>,
    to: Option<Tree<'t>>,
    is_inclusive: bool,
}

fn bounds(range: Tree<'_>) -> Bounds<'_> {
    let mut bounds = Bounds { from: None, to: None, is_inclusive: false };
    let mut is_after = false;
    for child in children(range).filter(|child| !child.is_extra()) {
        match (child.kind(), is_after) {
            ("..", _) => is_after = true,
            ("..=" | "...", _) => (is_after, bounds.is_inclusive) = (true, true),
            (_, false) => bounds.from = Some(child),
            (_, true) => bounds.to = Some(child),
        }
    }
    bounds
}

/// A list of these.
fn list_of(values: Vec<Node>) -> Op {
    Op::List(values.into_iter().map(|value| Element { spread: false, value }).collect())
}

/// `[x; n]`.
fn repeated(arguments: Vec<Node>) -> Op {
    Op::Macro { name: "vec_repeat".into(), arguments }
}

fn behind_parentheses(mut node: Tree<'_>) -> Tree<'_> {
    while node.kind() == "parenthesized_expression" {
        match named(node).next() {
            Some(inner) => node = inner,
            None => break,
        }
    }
    node
}

/// The children of a node that may be expressions.
fn expressions(node: Tree<'_>) -> impl Iterator<Item = Tree<'_>> {
    named(node).filter(|child| !is_no_expression(child.kind()))
}

/// Whether nothing of a node of this kind is worked out: attributes, types, and the small words of declarations.
fn is_no_expression(kind: &str) -> bool {
    matches!(
        kind,
        "attribute_item"
            | "inner_attribute_item"
            | "mutable_specifier"
            | "visibility_modifier"
            | "function_modifiers"
            | "extern_modifier"
            | "label"
            | "lifetime"
            | "type_arguments"
            | "type_parameters"
            | "trait_bounds"
            | "where_clause"
            | "tuple_type"
            | "unit_type"
            | "array_type"
            | "function_type"
            | "never_type"
            | "dynamic_type"
            | "abstract_type"
            | "bounded_type"
            | "associated_type"
            | "removed_trait_bound"
    )
}

/// Whether a node is a literal, or a small list of literals.
fn is_literal(node: Tree<'_>, depth: usize) -> bool {
    match node.kind() {
        "unary_expression" | "reference_expression" | "array_expression" | "tuple_expression" => {
            depth < 4 && expressions(node).all(|part| is_literal(part, depth + 1))
        }
        kind => kind.ends_with("_literal"),
    }
}

fn comparison(token: &str) -> Option<Comparison> {
    Some(match token {
        "==" => Comparison::Equal,
        "!=" => Comparison::NotEqual,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        ">=" => Comparison::GreaterOrEqual,
        _ => return None,
    })
}

/// A constant number with a minus before it.
fn negative(op: &Op) -> Option<Constant> {
    match op {
        Op::Constant(Constant::Integer(number)) => number.checked_neg().map(Constant::Integer),
        Op::Constant(Constant::Float(number)) if !number.starts_with('-') => Some(Constant::Float(format!("-{number}").into())),
        _ => None,
    }
}
