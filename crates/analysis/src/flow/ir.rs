//! The intermediate form that values are followed through: small, the same for all languages, and free of any tree.
//!
//! Everything is an expression, also what a language calls a statement, for Rust has it so and the others fit in. A node keeps the
//! bytes of the tree's node that it was made from, so that what a rule captured can be found again. Offsets count from the start of
//! the item, so that a lowered item can be kept while the text around it changes.

use std::sync::Arc;

use crate::expr::Operator;

/// A name of the program.
pub(crate) type Name = Arc<str>;

/// The bytes of a node, counted from the start of its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// An expression and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) op: Op,
}

/// What an expression does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Op {
    /// Something that this form does not describe, made of these: they are worked out, and its value may hold any of theirs.
    Opaque(Vec<Node>),
    /// Something that is worked out from these and holds nothing of them: a length, a comparison of types, a declaration.
    Inert(Vec<Node>),
    /// A value that stands in the text.
    Constant(Constant),
    /// A variable, or whatever else has this name where it stands. `self` in Rust and `this` in JavaScript are names.
    Name(Name),
    /// A thing from outside the file: what an import binds. Paths are spelled as rules spell them, `flask.request`, `std::fs::File`.
    Path(Name),
    /// A member: `a.b`, and `a::b` when scoped.
    Member { of: Box<Node>, name: Name, scoped: bool },
    /// An element by key: `a[b]`.
    Index { of: Box<Node>, key: Box<Node> },
    /// A part of a list or text: `a[1:]`. The bounds that are written; `None` for one that is left out.
    Slice { of: Box<Node>, from: Option<Box<Node>>, to: Option<Box<Node>> },
    /// A call, or a construction with `new`.
    Call { function: Box<Node>, arguments: Vec<Argument>, is_new: bool },
    /// A text that is put together from these, in order: template literals, f-strings, `format!`, JSX is not.
    Text(Vec<Node>),
    /// An operator with two operands that folding knows.
    Binary { operator: Operator, left: Box<Node>, right: Box<Node> },
    /// A comparison.
    Compare { how: Comparison, left: Box<Node>, right: Box<Node> },
    /// Logical negation.
    Not(Box<Node>),
    /// The left one if it is false, else the right one: `and`, `&&`.
    And(Box<Node>, Box<Node>),
    /// The left one if it is true, else the right one: `or`, `||`.
    Or(Box<Node>, Box<Node>),
    /// A list, tuple, array or set.
    List(Vec<Element>),
    /// A dictionary or object; a struct's literal, too.
    Map(Vec<Entry>),
    /// A comprehension: for each of `source` bound to `target` and let through by the conditions, `body`. Several clauses nest as the body.
    Each { target: Box<Pattern>, source: Box<Node>, conditions: Vec<Node>, body: Box<Node>, kind: Each },
    /// A function, where it stands in an expression, or a declaration (which binds its name).
    Function(Arc<Function>),
    /// A class, struct or interface that is declared here.
    Class(Arc<Class>),
    /// A target is given a value; its own value is that value. `declares`: the names belong to the scope from here (JavaScript's
    /// `let`, Rust's `let`); else they belong to whichever scope has them.
    Assign { target: Box<Pattern>, value: Box<Node>, declares: bool },
    /// `x += y`.
    Update { target: Box<Pattern>, operator: Option<Operator>, value: Box<Node> },
    /// One after the other; its value is the last one's.
    Sequence(Vec<Node>),
    /// A block whose declared names end with it.
    Scope { names: Vec<Name>, body: Box<Node> },
    /// Either, as an expression or a statement. A condition may bind: see [`Op::Matches`].
    If { condition: Box<Node>, then: Box<Node>, otherwise: Option<Box<Node>> },
    /// Whether a value has a form, binding its parts where it has: `if let P = x`, `while let`, `isinstance`-like patterns.
    Matches { pattern: Box<Pattern>, value: Box<Node> },
    /// `while`, `loop`, `do … while`, C's `for` (its start stands before it, its step in `step`).
    While {
        condition: Option<Box<Node>>,
        body: Box<Node>,
        step: Option<Box<Node>>,
        body_first: bool,
        otherwise: Option<Box<Node>>,
        label: Option<Name>,
    },
    /// `for` over the elements of something; `keys` for JavaScript's `for … in`.
    For { target: Box<Pattern>, source: Box<Node>, body: Box<Node>, keys: bool, otherwise: Option<Box<Node>>, label: Option<Name> },
    /// `match` and `switch`. With `falls_through`, an arm that does not break goes on into the next.
    Match { subject: Box<Node>, arms: Vec<Arm>, falls_through: bool },
    /// `try`. `otherwise` runs after a body that raised nothing.
    Try { body: Box<Node>, handlers: Vec<Handler>, otherwise: Option<Box<Node>>, finally: Option<Box<Node>> },
    /// Leaves the function.
    Return(Option<Box<Node>>),
    /// Raises: leaves for the nearest handler.
    Throw(Option<Box<Node>>),
    /// Leaves a loop, or a `switch`; Rust's may carry a value.
    Break(Option<Name>, Option<Box<Node>>),
    /// Goes on with a loop's next round.
    Continue(Option<Name>),
    /// Gives a value to whoever iterates: `yield`; `yield from` when `all`.
    Yield { value: Option<Box<Node>>, all: bool },
    /// What is the same value for our purpose: `await x`, `x?`, `&x`, `*x`, `x!`, a cast to a type that is no number.
    Through(Box<Node>),
    /// A value made into a number, or known to be one.
    Number(Box<Node>),
    /// Fails unless it is true: `assert`.
    Assert(Box<Node>),
    /// Removes a variable or an element: `del`, `delete`.
    Delete(Box<Node>),
    /// A macro of Rust that is not put together as a text, with its arguments as far as they parse as expressions; `name` without `!`.
    Macro { name: Name, arguments: Vec<Node> },
}

/// A value that stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Constant {
    Text(Arc<str>),
    Integer(i128),
    Float(Arc<str>),
    Boolean(bool),
    /// `None`, `null`, `undefined`, `()`.
    Null,
    /// A regular expression's literal, without its delimiters; flags apart.
    Regex {
        pattern: Arc<str>,
        flags: Arc<str>,
    },
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    /// `in`, Python's; JavaScript's `in` asks for keys and is this as well.
    In,
    NotIn,
    /// `is`, `instanceof`: identity and type.
    Is,
    IsNot,
}

/// An argument of a call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Argument {
    /// Its keyword.
    pub(crate) name: Option<Name>,
    /// `*a`, `...a`; `**k` is spread with `keywords`.
    pub(crate) spread: bool,
    pub(crate) keywords: bool,
    pub(crate) value: Node,
}

/// An element of a list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Element {
    pub(crate) spread: bool,
    pub(crate) value: Node,
}

/// An entry of a dictionary, object or struct literal.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Entry {
    /// A key that is worked out; a plain word is a text constant.
    Pair(Node, Node),
    /// All entries of another: `...a`, `**a`, `..a`.
    Spread(Node),
}

/// What a comprehension makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Each {
    /// A list, set or generator.
    List,
    /// A dictionary; the body is a list of key and value.
    Map,
}

/// One way through a `match` or `switch`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Arm {
    /// What the subject must be; [`Pattern::Any`] for `default`.
    pub(crate) pattern: Pattern,
    /// A further condition.
    pub(crate) guard: Option<Node>,
    pub(crate) body: Node,
}

/// A handler of what is raised.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Handler {
    /// The name of what was raised.
    pub(crate) target: Option<Pattern>,
    pub(crate) body: Node,
}

/// What takes a value apart, or says what it must be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Pattern {
    /// Anything; binds nothing.
    Any,
    /// Binds a name. The span is the name's.
    Name(Name, Span),
    /// An existing place: `a.b = …`, `a[k] = …`.
    Place(Node),
    /// Elements by position; a rest element takes what is left.
    List(Vec<Pattern>),
    /// The rest of a list or map: `*rest`, `...rest`, `rest @ ..`.
    Rest(Box<Pattern>),
    /// Entries by key, each with what takes it: `{a, b: c}`, `Point { x, y }`.
    Map(Vec<(Name, Pattern)>, Option<Box<Pattern>>),
    /// What is inside a variant or wrapper, by position: `Some(x)`, `Query(p)`; a lone inner pattern takes the same value.
    Variant(Name, Vec<Pattern>),
    /// A value that it must equal: `case "a"`, `Some("a")`'s inner one, a range of constants.
    Value(Node),
    /// One of these.
    Either(Vec<Pattern>),
    /// Binds a name to what another pattern accepts: `x @ P`, `P as x`.
    Bound(Name, Span, Box<Pattern>),
    /// Takes its default where the value is missing: `{a = 1}`.
    Default(Box<Pattern>, Box<Node>),
}

/// A function, method, lambda or closure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Function {
    /// Its own name; empty for none.
    pub(crate) name: Name,
    pub(crate) span: Span,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Node,
    /// What a caller gets is iterated.
    pub(crate) is_generator: bool,
    /// What it is decorated with, outermost first.
    pub(crate) decorators: Vec<Node>,
    /// How it is bound to an object, for a member of a class.
    pub(crate) receiver: Receiver,
    /// The written return type.
    pub(crate) returns: Option<Type>,
    /// The names that it says belong to a scope around it, though it assigns to them: Python's `global` and `nonlocal`.
    pub(crate) outer: Vec<Name>,
}

/// How a function gets at its object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Receiver {
    /// It has none: a plain function, a static method. An arrow function and a closure keep the one around them.
    None,
    /// Its first parameter is the object: Python's methods, Rust's `self`. The parameter is listed.
    First,
    /// Its first parameter is the class: `@classmethod`.
    Class,
    /// It is called `this` inside and is no parameter: JavaScript's functions and methods.
    This,
    /// Read like a field: `@property`, `get x()`; else like `First` in Python and `This` in JavaScript.
    Property,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) span: Span,
    pub(crate) target: Pattern,
    pub(crate) kind: ParameterKind,
    pub(crate) default: Option<Node>,
    pub(crate) annotation: Option<Type>,
}

/// Which arguments a parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterKind {
    /// One, by position or name.
    One,
    /// One, by name only.
    Keyword,
    /// All further positional ones.
    Rest,
    /// All further named ones.
    Keywords,
}

/// A written type: what it is called, and what it is of. `Optional[X]` and `X | None` are X; references and `Arc<X>` in Rust are X.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Type {
    /// The type's name as an expression: names and members.
    pub(crate) name: Box<Node>,
    /// Its type arguments.
    pub(crate) of: Vec<Type>,
}

/// A class, struct, or the like. Members that are items of their own are not here: see [`crate::item`].
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Class {
    pub(crate) name: Name,
    pub(crate) span: Span,
    /// What it inherits from; for Rust, traits are none.
    pub(crate) bases: Vec<Node>,
    pub(crate) methods: Vec<Arc<Function>>,
    /// Fields that are declared: the written type, and the value they begin with.
    pub(crate) fields: Vec<Field>,
    pub(crate) decorators: Vec<Node>,
}

/// A declared field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) annotation: Option<Type>,
    pub(crate) value: Option<Node>,
    pub(crate) is_static: bool,
}

impl Span {
    /// The bytes as offsets of the item.
    pub(crate) fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Node {
    /// The language's nothing, where nothing is written.
    pub(crate) fn nothing(span: Span) -> Self {
        Self { span, op: Op::Constant(Constant::Null) }
    }
}
