//! Python's functions and classes.

use std::sync::Arc;

use tree_sitter::Node as Tree;

use super::{annotation, argument, lower_node, part_of, pattern, statement};
use crate::flow::ir::{Argument, Class, Field, Function, Name, Node, Op, Parameter, ParameterKind, Pattern, Receiver};
use crate::flow::lower::Source;
use crate::lower::named;

/// Something that stands directly in a class: its functions are methods, its assignments fields.
pub(super) fn member(item: Tree<'_>, source: Source<'_>) -> Node {
    let Some(deeper) = source.deeper() else { return lower_node(item, source) };
    let lowered = match item.kind() {
        "function_definition" => function(item, &[], true, deeper).map(|op| source.node(item, op)),
        "decorated_definition" => decorated(item, true, deeper).map(|op| source.node(item, op)),
        _ => lone_assignment(item).and_then(|node| member_assignment(node, deeper)),
    };
    lowered.unwrap_or_else(|| lower_node(item, source))
}

/// The assignment that a statement is.
fn lone_assignment(statement: Tree<'_>) -> Option<Tree<'_>> {
    super::transparent(statement).filter(|inner| statement.kind() == "expression_statement" && inner.kind() == "assignment")
}

fn member_assignment(node: Tree<'_>, source: Source<'_>) -> Option<Node> {
    let op = match (part_of(node, "type"), plain_target(node)) {
        (Some(_), Some(name)) => Op::Class(Arc::new(Class {
            name: Name::default(),
            span: source.span(node),
            bases: Vec::new(),
            methods: Vec::new(),
            fields: vec![field(name, node, part_of(node, "right"), source)],
            decorators: Vec::new(),
        })),
        _ => statement::assignment(node, source, true)?,
    };
    Some(source.node(node, op))
}

fn plain_target(assignment: Tree<'_>) -> Option<Tree<'_>> {
    part_of(assignment, "left").filter(|left| left.kind() == "identifier")
}

fn field(name: Tree<'_>, assignment: Tree<'_>, value: Option<Tree<'_>>, source: Source<'_>) -> Field {
    let kind = part_of(assignment, "type");
    Field {
        name: source.name(name),
        annotation: kind.and_then(|kind| annotation::of(kind, source)),
        value: value.map(|value| lower_node(value, source)),
        // What is annotated belongs to each object of a dataclass or model, and begins with the value.
        is_static: kind.is_none_or(|kind| annotation::is_class_variable(source.own(kind))),
    }
}

/// A definition behind its decorators. The node is the whole; the function or class keeps its own span.
pub(super) fn decorated(node: Tree<'_>, is_member: bool, source: Source<'_>) -> Option<Op> {
    let definition = part_of(node, "definition")?;
    let decorators: Vec<_> =
        named(node).filter(|child| child.kind() == "decorator").filter_map(|decorator| named(decorator).next()).collect();
    match definition.kind() {
        "function_definition" => function(definition, &decorators, is_member, source),
        "class_definition" => class(definition, &decorators, source),
        _ => None,
    }
}

pub(super) fn function(node: Tree<'_>, decorators: &[Tree<'_>], is_member: bool, source: Source<'_>) -> Option<Op> {
    let (name, body) = (part_of(node, "name")?, part_of(node, "body")?);
    let contents = Contents::of(body, source);
    let receiver = if is_member { receiver(source.own(name), decorators, source) } else { Receiver::None };
    Some(Op::Function(Arc::new(Function {
        name: source.name(name),
        span: source.span(node),
        parameters: part_of(node, "parameters").map(|list| parameters(list, source)).unwrap_or_default(),
        body: statement::block(body, source),
        is_generator: contents.yields,
        decorators: decorators.iter().map(|decorator| lower_node(*decorator, source)).collect(),
        receiver,
        returns: part_of(node, "return_type").and_then(|kind| annotation::of(kind, source)),
        outer: contents.outer,
    })))
}

/// A lambda gives back what its body is.
pub(super) fn lambda(node: Tree<'_>, source: Source<'_>) -> Option<Op> {
    let body = part_of(node, "body")?;
    let contents = Contents::of(body, source);
    let value = lower_node(body, source);
    Some(Op::Function(Arc::new(Function {
        name: Name::default(),
        span: source.span(node),
        parameters: part_of(node, "parameters").map(|list| parameters(list, source)).unwrap_or_default(),
        body: Node { span: value.span, op: Op::Return(Some(Box::new(value))) },
        is_generator: contents.yields,
        decorators: Vec::new(),
        receiver: Receiver::None,
        returns: None,
        outer: Vec::new(),
    })))
}

fn receiver(name: &str, decorators: &[Tree<'_>], source: Source<'_>) -> Receiver {
    if matches!(name, "__new__" | "__init_subclass__" | "__class_getitem__") {
        return Receiver::Class;
    }
    let by_decorator = |decorator: &Tree<'_>| {
        let called = source.own(*decorator).split('(').next().unwrap_or_default();
        match called.rsplit('.').next().unwrap_or_default().trim() {
            "classmethod" | "abstractclassmethod" => Some(Receiver::Class),
            "staticmethod" | "abstractstaticmethod" => Some(Receiver::None),
            "property" | "cached_property" | "abstractproperty" | "hybrid_property" => Some(Receiver::Property),
            _ => None,
        }
    };
    decorators.iter().find_map(by_decorator).unwrap_or(Receiver::First)
}

/// What a function's own body tells about it; functions and classes inside are their own.
#[derive(Default)]
struct Contents {
    yields: bool,
    /// The names that `global` and `nonlocal` list.
    outer: Vec<Name>,
}

impl Contents {
    fn of(body: Tree<'_>, source: Source<'_>) -> Self {
        let mut contents = Self::default();
        // Most functions have none of these words, and to look for them costs less than to go through the tree.
        let text = &source.text[body.byte_range()];
        if !["yield", "global", "nonlocal"].iter().any(|word| text.contains(word)) {
            return contents;
        }
        let mut cursor = body.walk();
        loop {
            let node = cursor.node();
            match node.kind() {
                "yield" => contents.yields |= node.is_named(),
                "global_statement" | "nonlocal_statement" => contents.outer.extend(named(node).map(|name| source.name(name))),
                _ => {}
            }
            let is_other = matches!(node.kind(), "function_definition" | "lambda" | "class_definition") && node.is_named();
            if !is_other && cursor.goto_first_child() {
                continue;
            }
            while !cursor.goto_next_sibling() {
                if !cursor.goto_parent() {
                    return contents;
                }
            }
        }
    }
}

fn parameters(list: Tree<'_>, source: Source<'_>) -> Vec<Parameter> {
    let mut by_name_only = false;
    let mut out = Vec::new();
    for node in named(list) {
        if matches!(node.kind(), "keyword_separator" | "positional_separator") {
            by_name_only |= node.kind() == "keyword_separator";
            continue;
        }
        let Some(target) = parameter_target(node) else { continue };
        let kind = match target.kind() {
            "list_splat_pattern" => ParameterKind::Rest,
            "dictionary_splat_pattern" => ParameterKind::Keywords,
            _ if by_name_only => ParameterKind::Keyword,
            _ => ParameterKind::One,
        };
        by_name_only |= kind == ParameterKind::Rest;
        out.push(Parameter {
            span: source.span(node),
            target: without_star(pattern::target(target, source)),
            kind,
            default: part_of(node, "value").map(|value| lower_node(value, source)),
            annotation: part_of(node, "type").and_then(|kind| annotation::of(kind, source)),
        });
    }
    out
}

fn parameter_target(node: Tree<'_>) -> Option<Tree<'_>> {
    match node.kind() {
        "identifier" | "tuple_pattern" | "list_splat_pattern" | "dictionary_splat_pattern" => Some(node),
        "default_parameter" | "typed_default_parameter" => part_of(node, "name"),
        "typed_parameter" => named(node).next().filter(|first| first.kind() != "type"),
        _ => None,
    }
}

/// The kind of a parameter says already that it takes the rest.
fn without_star(pattern: Pattern) -> Pattern {
    match pattern {
        Pattern::Rest(inner) => *inner,
        other => other,
    }
}

pub(super) fn class(node: Tree<'_>, decorators: &[Tree<'_>], source: Source<'_>) -> Option<Op> {
    let name = part_of(node, "name")?;
    let body = part_of(node, "body").filter(|body| Some(body.id()) != source.skip);
    let arguments = part_of(node, "superclasses").into_iter().flat_map(named).map(|base| argument(base, source));
    // `metaclass=M` and other settings are no bases.
    let (settings, bases): (Vec<Argument>, Vec<Argument>) = arguments.partition(|argument| argument.name.is_some());
    let members = body.map(|body| Members::of(body, source)).unwrap_or_default();
    let class = Op::Class(Arc::new(Class {
        name: source.name(name),
        span: source.span(node),
        bases: bases.into_iter().map(|base| base.value).collect(),
        methods: members.methods,
        fields: members.fields,
        decorators: decorators.iter().map(|decorator| lower_node(*decorator, source)).collect(),
    }));
    let settings: Vec<_> = settings.into_iter().map(|setting| setting.value).collect();
    let mut before = Vec::new();
    if !settings.is_empty() {
        before.push(source.node(node, Op::Inert(settings)));
    }
    before.extend(body.and_then(|body| at_once(body, members.rest, source)));
    if before.is_empty() {
        return Some(class);
    }
    before.push(source.node(node, class));
    Some(Op::Sequence(before))
}

/// What stands in a class's body.
#[derive(Default)]
struct Members {
    methods: Vec<Arc<Function>>,
    fields: Vec<Field>,
    /// Statements that are neither.
    rest: Vec<Node>,
}

impl Members {
    fn of(body: Tree<'_>, source: Source<'_>) -> Self {
        let mut members = Self::default();
        for statement in named(body) {
            members.add(statement, source);
        }
        members
    }

    fn add(&mut self, statement: Tree<'_>, source: Source<'_>) {
        if let Some(fields) = lone_assignment(statement).and_then(|assignment| fields(assignment, source)) {
            self.fields.extend(fields);
            return;
        }
        let node = member(statement, source);
        match node.op {
            Op::Function(function) => self.methods.push(function),
            Op::Class(ref class) if !class.name.is_empty() => {
                let name = class.name.clone();
                self.fields.push(Field { name, annotation: None, value: Some(node), is_static: true });
            }
            Op::Constant(_) => {}
            Op::Inert(parts) if parts.is_empty() => {}
            op => self.rest.push(Node { span: node.span, op }),
        }
    }
}

/// The fields that an assignment to plain names declares: `x: int = 1`, `a = b = 1`.
fn fields(assignment: Tree<'_>, source: Source<'_>) -> Option<Vec<Field>> {
    let mut names = vec![(plain_target(assignment)?, assignment)];
    let mut value = part_of(assignment, "right");
    while let Some(inner) = value.filter(|value| value.kind() == "assignment") {
        names.push((plain_target(inner)?, inner));
        value = part_of(inner, "right");
    }
    Some(names.into_iter().map(|(name, assignment)| field(name, assignment, value, source)).collect())
}

/// The other statements of a class's body run where it stands, with names of their own.
fn at_once(body: Tree<'_>, rest: Vec<Node>, source: Source<'_>) -> Option<Node> {
    if rest.is_empty() {
        return None;
    }
    let function = Function {
        name: Name::default(),
        span: source.span(body),
        parameters: Vec::new(),
        body: source.node(body, Op::Sequence(rest)),
        is_generator: false,
        decorators: Vec::new(),
        receiver: Receiver::None,
        returns: None,
        outer: Vec::new(),
    };
    let function = Box::new(source.node(body, Op::Function(Arc::new(function))));
    Some(source.node(body, Op::Call { function, arguments: Vec::new(), is_new: false }))
}
