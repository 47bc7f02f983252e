//! From a grammar's nodes to the forms that are the same for all languages: one module a language family.

mod javascript;
mod python;
mod rust;

pub(crate) use rust::string_body;

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use tree_sitter::Node;

use crate::expr::{Expr, Source};
use crate::fields::Fields as _;

/// Entries of a list or dictionary beyond which it is taken as unknown, so that data tables cost nothing.
pub(crate) const MAX_ENTRIES: usize = 64;
/// Bytes of a text beyond which it is taken as unknown.
pub(crate) const MAX_TEXT: usize = 8_192;
/// Nesting of expressions beyond which they are taken as unknown.
pub(crate) const MAX_DEPTH: usize = 40;

/// Behind a class's name: the field that stands for what it inherits from.
pub(crate) const BASE: &str = "#‹base›";

/// Nesting of patterns and import lists beyond which nothing is bound.
const MAX_PATTERN_DEPTH: usize = 32;

/// A name that a node binds.
pub(crate) struct Binding {
    /// The name; `Class#field` for a field of a class.
    pub(crate) name: String,
    /// What it stands for.
    pub(crate) source: Source,
    /// The offset from which it holds.
    pub(crate) at: usize,
    /// In which way.
    pub(crate) role: Role,
}

/// In which way a node binds a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The name belongs to the scope from here.
    Declares,
    /// The name belongs to whichever scope declares it.
    Assigns,
    /// The thing stays what it is; what it holds changes.
    Changes,
    /// The scope says that the name belongs to one around it.
    FromOutside,
}

impl Binding {
    /// A name that belongs to the scope from here.
    fn new(name: impl Into<String>, source: Source, at: usize) -> Self {
        Self { name: name.into(), source, at, role: Role::Declares }
    }

    /// What is held by a name changes.
    fn change(name: &str, at: usize) -> Self {
        Self { name: name.to_owned(), source: Source::Changed, at, role: Role::Changes }
    }
}

/// Methods that change what a list or dictionary holds.
const CHANGING: [&str; 14] =
    ["append", "extend", "insert", "push", "unshift", "splice", "update", "setdefault", "add", "clear", "remove", "pop", "sort", "reverse"];

/// An argument of a call, as nodes.
pub(crate) struct NodeArgument<'t> {
    /// Its keyword.
    pub(crate) name: Option<String>,
    /// Its value.
    pub(crate) value: Node<'t>,
    /// The whole argument, keyword and all.
    pub(crate) whole: Node<'t>,
    /// Whether it stands for any number of arguments: `*a`, `**k`, `...a`.
    pub(crate) spread: bool,
}

/// An entry of a dictionary or object literal, as nodes.
pub(crate) struct NodeEntry<'t> {
    /// Its key, if it is constant.
    pub(crate) key: Option<String>,
    /// Its value.
    pub(crate) value: Node<'t>,
    /// The whole entry.
    pub(crate) whole: Node<'t>,
}

/// Which of the lowerings a grammar needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Python,
    JavaScript,
    Rust,
}

impl Family {
    /// The family of a grammar that is built in.
    pub(crate) fn of_grammar(grammar: &str) -> Option<Self> {
        Some(match grammar {
            "python" => Self::Python,
            "javascript" | "typescript" | "tsx" => Self::JavaScript,
            "rust" => Self::Rust,
            _ => return None,
        })
    }

    /// An expression's small form.
    pub(crate) fn expr(self, node: Node<'_>, text: &str) -> Expr {
        self.expr_at(node, text, 0)
    }

    fn expr_at(self, node: Node<'_>, text: &str, depth: usize) -> Expr {
        if depth > MAX_DEPTH {
            return Expr::Unknown;
        }
        match self {
            Self::Python => python::expr(node, text, depth),
            Self::JavaScript => javascript::expr(node, text, depth),
            Self::Rust => rust::expr(node, text, depth),
        }
    }

    /// The names that a node binds by itself, not those its descendants bind.
    pub(crate) fn bindings(self, node: Node<'_>, text: &str, class: Option<&str>, out: &mut Vec<Binding>) {
        match self {
            Self::Python => python::bindings(node, text, class, out),
            Self::JavaScript => javascript::bindings(node, text, class, out),
            Self::Rust => rust::bindings(node, text, out),
        }
    }

    /// Whether a node of this kind may bind names: [`Self::bindings`] has none for any other.
    pub(crate) fn may_bind(self, kind: &str) -> bool {
        match self {
            Self::Python => python::BINDING.contains(&kind),
            Self::JavaScript => javascript::BINDING.contains(&kind),
            Self::Rust => rust::BINDING.contains(&kind),
        }
    }

    /// Whether a node of this kind is an expression, or a part of one, that neither binds names nor holds what does where none of
    /// [`Self::binding_marks`] stands in its text.
    pub(crate) fn is_plain(self, kind: &str) -> bool {
        match self {
            Self::Python => python::PLAIN.contains(&kind),
            Self::JavaScript => javascript::PLAIN.contains(&kind),
            Self::Rust => rust::PLAIN.contains(&kind),
        }
    }

    /// Finds what stands in every expression that binds a name, and in some others.
    pub(crate) fn binding_marks(self) -> &'static AhoCorasick {
        static MARKS: [OnceLock<AhoCorasick>; 3] = [const { OnceLock::new() }; 3];
        let own: &[&str] = match self {
            Self::Python => &python::BINDING_MARKS,
            Self::JavaScript => &javascript::BINDING_MARKS,
            Self::Rust => &rust::BINDING_MARKS,
        };
        MARKS[self as usize].get_or_init(|| {
            let builder = &mut AhoCorasick::builder();
            let builder = builder.match_kind(MatchKind::LeftmostFirst).kind(Some(AhoCorasickKind::DFA));
            builder.build(own.iter().chain(&CHANGING)).expect("a few words fit an automaton")
        })
    }

    /// Whether a node of this kind has names of its own.
    pub(crate) fn is_scope(self, kind: &str) -> bool {
        match self {
            Self::Python => matches!(
                kind,
                "function_definition"
                    | "lambda"
                    | "list_comprehension"
                    | "set_comprehension"
                    | "dictionary_comprehension"
                    | "generator_expression"
            ),
            Self::JavaScript => matches!(
                kind,
                "function_declaration"
                    | "generator_function_declaration"
                    | "function_expression"
                    | "generator_function"
                    | "arrow_function"
                    | "method_definition"
            ),
            Self::Rust => matches!(kind, "function_item" | "closure_expression"),
        }
    }

    /// Whether what a node binds cannot be seen outside the block it stands in.
    pub(crate) fn is_block_scoped(self, node: Node<'_>) -> bool {
        match self {
            Self::Python => false,
            Self::JavaScript => match node.kind() {
                "variable_declarator" => node.parent().is_some_and(|parent| parent.kind() == "lexical_declaration"),
                "for_in_statement" | "catch_clause" => true,
                _ => false,
            },
            Self::Rust => !matches!(node.kind(), "assignment_expression" | "compound_assignment_expr"),
        }
    }

    /// Whether a node of this kind is one case among several.
    pub(crate) fn is_case(self, kind: &str) -> bool {
        match self {
            Self::Python => kind == "case_clause",
            Self::JavaScript => matches!(kind, "switch_case" | "switch_default"),
            Self::Rust => kind == "match_arm",
        }
    }

    /// Whether code in a node of this kind runs only sometimes, or many times.
    pub(crate) fn is_branch(self, kind: &str) -> bool {
        match self {
            Self::Python => matches!(
                kind,
                "if_statement" | "elif_clause" | "else_clause" | "for_statement" | "while_statement" | "try_statement" | "except_clause"
            ),
            Self::JavaScript => matches!(
                kind,
                "if_statement"
                    | "else_clause"
                    | "for_statement"
                    | "for_in_statement"
                    | "while_statement"
                    | "do_statement"
                    | "try_statement"
                    | "catch_clause"
            ),
            Self::Rust => {
                matches!(kind, "if_expression" | "else_clause" | "for_expression" | "while_expression" | "loop_expression")
            }
        }
    }

    /// The function of a call node; `None` for a node that calls nothing.
    pub(crate) fn callee(self, node: Node<'_>) -> Option<Node<'_>> {
        match (self, node.kind()) {
            (Self::Python, "call") | (Self::JavaScript | Self::Rust, "call_expression") => node.field("function"),
            (Self::JavaScript, "new_expression") => node.field("constructor"),
            _ => None,
        }
    }

    /// The arguments of a call node, in order.
    pub(crate) fn arguments<'t>(self, node: Node<'t>, text: &str) -> Option<Vec<NodeArgument<'t>>> {
        self.callee(node)?;
        let list = node.field("arguments")?;
        let spread_kinds = ["list_splat", "dictionary_splat", "spread_element"];
        let mut out = Vec::new();
        for child in children(list).filter(|child| child.is_named() && !child.is_extra()) {
            let keyword = (child.kind() == "keyword_argument").then(|| Some((child.field("name")?, child.field("value")?))).flatten();
            out.push(match keyword {
                Some((name, value)) => NodeArgument { name: Some(text[name.byte_range()].to_owned()), value, whole: child, spread: false },
                None => NodeArgument { name: None, value: child, whole: child, spread: spread_kinds.contains(&child.kind()) },
            });
        }
        Some(out)
    }

    /// The entries of a dictionary or object literal, and whether it may hold more than these.
    pub(crate) fn entries<'t>(self, node: Node<'t>, text: &str) -> Option<(Vec<NodeEntry<'t>>, bool)> {
        match self {
            Self::Python if node.kind() == "dictionary" => Some(python::entries(node, text)),
            Self::JavaScript if node.kind() == "object" => Some(javascript::entries(node, text)),
            _ => None,
        }
    }

    /// The node behind parentheses, awaits, casts and references.
    pub(crate) fn bare(self, mut node: Node<'_>) -> Node<'_> {
        loop {
            let inner = match (self, node.kind()) {
                (
                    _,
                    "parenthesized_expression"
                    | "await"
                    | "await_expression"
                    | "non_null_expression"
                    | "as_expression"
                    | "satisfies_expression"
                    | "try_expression",
                ) => node.named_child(0),
                (Self::Rust, "reference_expression") => node.field("value"),
                _ => None,
            };
            match inner {
                Some(inner) => node = inner,
                None => return node,
            }
        }
    }
}

/// The children of a node, in order.
pub(crate) fn children(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let mut cursor = node.walk();
    let mut more = cursor.goto_first_child();
    std::iter::from_fn(move || {
        if !more {
            return None;
        }
        let child = cursor.node();
        more = cursor.goto_next_sibling();
        Some(child)
    })
}

/// The named children of a node, without comments.
pub(crate) fn named(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    children(node).filter(|child| child.is_named() && !child.is_extra())
}

/// An integer as any of the languages writes it.
pub(crate) fn integer(text: &str) -> Option<i128> {
    let digits: String = text.chars().filter(|c| *c != '_').collect::<String>().to_ascii_lowercase();
    let based = |prefix: &str, radix: u32| {
        let body = digits.strip_prefix(prefix)?;
        let end = body.find(|c: char| !c.is_digit(radix)).unwrap_or(body.len());
        i128::from_str_radix(&body[..end], radix).ok()
    };
    based("0x", 16).or_else(|| based("0o", 8)).or_else(|| based("0b", 2)).or_else(|| {
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        let (number, suffix) = digits.split_at(end);
        let is_suffix = suffix.is_empty()
            || ["n", "l", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"].contains(&suffix);
        number.parse().ok().filter(|_| is_suffix)
    })
}

/// The characters that a backslash escape stands for; unknown escapes stay as they are.
pub(crate) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('\n') => {}
            Some('x') => {
                let digits: String = chars.clone().take(2).collect();
                match u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) {
                    Some(c) if digits.len() == 2 => {
                        out.push(c);
                        chars.nth(1);
                    }
                    _ => out.push_str("\\x"),
                }
            }
            Some('u') => {
                let rest = chars.as_str();
                let (digits, length) = match rest.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
                    Some((digits, _)) => (digits, digits.len() + 2),
                    None => (rest.get(..4).unwrap_or_default(), 4),
                };
                match u32::from_str_radix(digits, 16).ok().and_then(char::from_u32) {
                    Some(c) => {
                        out.push(c);
                        chars = rest[length..].chars();
                    }
                    None => out.push_str("\\u"),
                }
            }
            Some(c @ ('\\' | '\'' | '"' | '`')) => out.push(c),
            Some(c) => out.extend(['\\', c]),
            None => out.push('\\'),
        }
    }
    out
}
