//! Imports, exports and namespaces.

use tree_sitter::Node as Tree;

use super::super::Source;
use super::{any, class, has, literal, opaque, parts, pattern};
use crate::fields::Fields as _;
use crate::flow::ir::{Name, Node, Op, Pattern};
use crate::lower::{children, named};

/// Each name that an import binds is given its path.
pub(super) fn import(node: Tree<'_>, source: Source<'_>) -> Op {
    let mut found = Vec::new();
    let clauses = named(node).filter(|clause| matches!(clause.kind(), "import_clause" | "import_require_clause"));
    for clause in clauses {
        let from = clause.field("source").or_else(|| node.field("source"));
        let Some(from) = from.map(|from| module(from, source)) else { continue };
        for part in named(clause) {
            match part.kind() {
                "identifier" => found.push(bind(part, part, &from, source)),
                "namespace_import" => found.extend(named(part).map(|name| bind(part, name, &from, source))),
                "named_imports" => found.extend(named(part).filter_map(|specifier| specified(specifier, &from, source))),
                _ => {}
            }
        }
    }
    match (found.len(), node.field("source")) {
        (0, Some(from)) => given(Pattern::Any, source.node(from, Op::Path(module(from, source)))),
        (1, _) => found.remove(0).op,
        _ => Op::Sequence(found),
    }
}

/// `a as b` in the braces of an import.
fn specified(specifier: Tree<'_>, from: &str, source: Source<'_>) -> Option<Node> {
    let name = specifier.field("name")?;
    let local = specifier.field("alias").unwrap_or(name);
    let path = match literal::unquoted(source.own(name)) {
        "default" => from.to_owned(),
        imported => format!("{from}.{imported}"),
    };
    Some(bind(specifier, local, &path, source))
}

fn bind(node: Tree<'_>, name: Tree<'_>, path: &str, source: Source<'_>) -> Node {
    let value = source.node(node, Op::Path(path.into()));
    source.node(node, given(pattern::pattern(name, source), value))
}

fn given(target: Pattern, value: Node) -> Op {
    Op::Assign { target: Box::new(target), value: Box::new(value), declares: true }
}

/// The module that a text names, without Node's scheme.
fn module(text: Tree<'_>, source: Source<'_>) -> Name {
    let path = literal::unquoted(source.own(text));
    path.strip_prefix("node:").unwrap_or(path).into()
}

/// `import x = A.B`.
pub(super) fn alias(node: Tree<'_>, source: Source<'_>) -> Op {
    let mut both = named(node);
    match (both.next(), both.next()) {
        (Some(name), Some(path)) => given(pattern::pattern(name, source), any(path, source)),
        _ => opaque(node, source),
    }
}

/// What is exported, as if it were not; a list of names does nothing.
pub(super) fn export(node: Tree<'_>, source: Source<'_>) -> Node {
    let decorators: Vec<_> = children(node).filter(|child| child.kind() == "decorator").collect();
    match node.field("declaration").or_else(|| node.field("value")) {
        Some(inner) if !decorators.is_empty() && inner.kind().contains("class") => {
            source.node(inner, class::class(inner, &decorators, source))
        }
        Some(inner) => any(inner, source),
        // `export = x`.
        None if has(node, "=") => super::only(node, source),
        None if node.field("source").is_some() || has(node, "namespace") => source.node(node, Op::Inert(Vec::new())),
        None => {
            let lists = named(node).filter(|child| child.kind() == "export_clause").flat_map(named);
            let names = lists.filter_map(|specifier| specifier.field("name")).map(|name| any(name, source));
            let rest = parts(node).map(|part| any(part, source));
            source.node(node, Op::Inert(names.chain(rest).collect()))
        }
    }
}

/// What is declared to be elsewhere: only what says which fields there are is of use.
pub(super) fn ambient(node: Tree<'_>, source: Source<'_>) -> Node {
    let is_useful = |kind: &str| {
        matches!(
            kind,
            "class_declaration" | "abstract_class_declaration" | "interface_declaration" | "type_alias_declaration" | "enum_declaration"
        )
    };
    match named(node).find(|child| is_useful(child.kind())) {
        Some(inner) => any(inner, source),
        None => source.node(node, Op::Inert(Vec::new())),
    }
}

/// What a namespace holds runs, but cannot be seen by its name.
pub(super) fn namespace(node: Tree<'_>, source: Source<'_>) -> Op {
    let body = node.field("body").filter(|body| Some(body.id()) != source.skip);
    Op::Opaque(body.map(|body| any(body, source)).into_iter().collect())
}
