//! Written types.

use tree_sitter::Node as Tree;

use super::Lowering;
use crate::fields::Fields as _;
use crate::flow::ir::{Constant, Node, Op, Type};
use crate::lower::{children, named};

/// Types whose values are as good as numbers: nothing that somebody wrote fits in.
const PLAIN: [&str; 10] =
    ["IpAddr", "Ipv4Addr", "Ipv6Addr", "SocketAddr", "SocketAddrV4", "SocketAddrV6", "Uuid", "bool", "char", "NonZero"];

/// Whether a type's name is that of a number, truth value, character or address.
pub(super) fn is_plain_name(name: &str) -> bool {
    let is_number =
        matches!(name, "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "f32" | "f64");
    is_number || PLAIN.contains(&name) || name.starts_with("NonZeroU") || name.starts_with("NonZeroI")
}

impl Lowering<'_> {
    /// A written type. References, `Box`, `Arc` and `Rc` are what they hold; `impl T` and `dyn T` are T.
    pub(super) fn written_type(self, node: Tree<'_>) -> Option<Type> {
        let inner = self.deeper()?;
        let field = |name: &str| node.field(name);
        match node.kind() {
            "reference_type" | "pointer_type" => inner.written_type(field("type")?),
            "abstract_type" | "dynamic_type" => inner.written_type(field("trait")?),
            "higher_ranked_trait_bound" => inner.written_type(field("type")?),
            "bounded_type" => inner.written_type(named(node).find(|part| part.kind() != "lifetime")?),
            "generic_type" => inner.generic(node),
            "array_type" => Some(inner.built_in(node, "[]", field("element"))),
            "tuple_type" => Some(inner.built_in(node, "()", named(node))),
            "unit_type" => Some(inner.built_in(node, "()", None)),
            "function_type" => match field("trait") {
                Some(name) => inner.written_type(name),
                None => Some(inner.built_in(node, "fn", None)),
            },
            "type_identifier" | "scoped_type_identifier" | "primitive_type" | "metavariable" | "identifier" | "self" => {
                Some(Type { name: Box::new(inner.lower(node)), of: Vec::new() })
            }
            _ => None,
        }
    }

    fn generic(self, node: Tree<'_>) -> Option<Type> {
        let name = node.field("type")?;
        let of = node.field("type_arguments").into_iter().flat_map(named);
        let mut of: Vec<Type> = of.filter_map(|argument| self.written_type(argument)).collect();
        if matches!(self.last_name(name), "Box" | "Arc" | "Rc") && !of.is_empty() {
            return Some(of.swap_remove(0));
        }
        Some(Type { name: Box::new(self.lower(name)), of })
    }

    /// A type that has signs and no name.
    fn built_in<'t>(self, node: Tree<'_>, name: &str, of: impl IntoIterator<Item = Tree<'t>>) -> Type {
        let of = of.into_iter().filter_map(|part| self.written_type(part)).collect();
        Type { name: Box::new(self.node(node, Op::Name(name.into()))), of }
    }

    /// The last part of a path, without type arguments.
    pub(super) fn last_name(&self, mut path: Tree<'_>) -> &str {
        loop {
            let inner = match path.kind() {
                "generic_type" | "generic_type_with_turbofish" => path.field("type"),
                "generic_function" => path.field("function"),
                "generic_pattern" => named(path).next(),
                "scoped_identifier" | "scoped_type_identifier" => path.field("name"),
                "field_expression" => path.field("field"),
                _ => None,
            };
            match inner {
                Some(inner) => path = inner,
                None => return self.source.own(path),
            }
        }
    }

    /// Whether values of a type are as good as numbers; an option or result of such a type, too.
    pub(super) fn is_plain_type(self, mut node: Tree<'_>) -> bool {
        loop {
            let inner = match node.kind() {
                "reference_type" => node.field("type"),
                "generic_type" if matches!(self.last_name(node), "Option" | "Result" | "Box" | "NonZero") => node
                    .field("type_arguments")
                    .and_then(|arguments| children(arguments).find(|argument| argument.is_named() && argument.kind() != "lifetime")),
                "primitive_type" | "type_identifier" | "scoped_type_identifier" => return is_plain_name(self.last_name(node)),
                _ => None,
            };
            match inner {
                Some(inner) => node = inner,
                None => return false,
            }
        }
    }

    /// A value of a written type: one that is as good as a number is known to be one.
    pub(super) fn annotated(self, written: Option<Tree<'_>>, value: Node) -> Node {
        let is_number = written.is_some_and(|written| self.is_plain_type(written));
        let is_constant = matches!(value.op, Op::Constant(Constant::Integer(_) | Constant::Float(_) | Constant::Boolean(_)));
        if is_number && !is_constant { known_number(value) } else { value }
    }
}

/// A value that is known to be a number.
pub(super) fn known_number(value: Node) -> Node {
    Node { span: value.span, op: Op::Number(Box::new(value)) }
}
