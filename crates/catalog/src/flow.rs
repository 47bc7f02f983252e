//! What a language and its frameworks do with values: where they come from, what makes them harmless, what passes them on.
//!
//! The patterns of `queries/<language>/flow/*.scm`, one file a framework. Each has one capture that is named by a [`Role`], and says
//! the rest with `#set!`.

use std::fmt;

use crate::query::{ParseError, Pattern};

/// Kinds of sources, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Kinds(u16);

/// Every kind, in the order of its bit.
const KINDS: [&str; 14] = [
    "http",
    "socket",
    "event",
    "message",
    "dom",
    "storage",
    "argv",
    "environment",
    "stdin",
    "file",
    "database",
    "secret",
    "unknown",
    "unprotected",
];

/// Words that stand for several kinds.
const GROUPS: [(&str, &[&str]); 4] = [
    ("remote", &["http", "socket", "event", "message"]),
    ("browser", &["dom", "storage", "message"]),
    ("local", &["argv", "environment", "stdin", "file"]),
    ("any", &["http", "socket", "event", "message", "dom", "storage", "argv", "environment", "stdin", "file", "database"]),
];

impl Kinds {
    /// The words that a rule can use, for messages.
    pub const WORDS: &str = "http, socket, event, message, dom, storage, argv, environment, stdin, file, database, secret, unprotected, unknown; \
                             remote, browser, local or any for several; size where numbers count as well, joined where only what is put below \
                             something else counts";
    /// What nothing is known of: a parameter of a function that nobody in the file calls, a result of a call that is not known.
    pub const UNKNOWN: Self = Self(1 << 12);

    /// One kind by its word.
    pub fn of(word: &str) -> Option<Self> {
        KINDS.iter().position(|kind| *kind == word).map(|bit| Self(1 << bit))
    }

    /// A set from the words of a predicate, and in which form values count.
    ///
    /// # Errors
    /// The first word that names no kind; the empty text when no kind is named.
    pub fn parse<'a>(words: impl Iterator<Item = &'a str>) -> Result<(Self, Form), String> {
        let (mut kinds, mut form) = (Self::default(), Form::default());
        for word in words {
            if word == "size" {
                form.numbers = true;
            } else if word == "joined" {
                form.joined = true;
            } else if let Some(kind) = Self::of(word) {
                kinds.0 |= kind.0;
            } else if let Some((_, group)) = GROUPS.iter().find(|(name, _)| *name == word) {
                kinds = group.iter().filter_map(|word| Self::of(word)).fold(kinds, |all, kind| Self(all.0 | kind.0));
            } else {
                return Err(word.to_owned());
            }
        }
        if kinds.0 == 0 { Err(String::new()) } else { Ok((kinds, form)) }
    }

    /// The kinds of both sets.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all kinds of the other set are in this one.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the sets have a kind in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl fmt::Display for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> = (0..KINDS.len()).filter(|bit| self.0 & (1 << bit) != 0).map(|bit| KINDS[bit]).collect();
        f.write_str(&words.join(", "))
    }
}

/// In which form a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Form {
    /// Numbers made from it count as well.
    pub numbers: bool,
    /// It counts only where it was put below, or behind, something else: a name in a folder of the program's own.
    pub joined: bool,
}

/// What a flow pattern says of the node that its role's capture stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A value from outside comes from here.
    Source,
    /// The result of this call is harmless.
    Sanitizer,
    /// The result of this call holds what its arguments hold.
    Propagator,
    /// What this call is about is harmless where its answer is as said.
    Guard,
    /// This is of a type.
    Typed,
    /// Functions among the arguments of this call are called with parameters of some types.
    Handler,
    /// This call never comes back: it raises, or ends the program.
    Exit,
}

impl Role {
    /// The captures that name roles, for messages.
    pub const CAPTURES: &str = "@source, @sanitizer, @propagator, @guard, @typed, @handler, @exit";

    /// The role that a capture names.
    pub fn of_capture(name: &str) -> Option<Self> {
        Some(match name {
            "source" => Self::Source,
            "sanitizer" => Self::Sanitizer,
            "propagator" => Self::Propagator,
            "guard" => Self::Guard,
            "typed" => Self::Typed,
            "handler" => Self::Handler,
            "exit" => Self::Exit,
            _ => return None,
        })
    }

    /// The properties that a pattern of this role may set, the ones that it must set first, and how many those are.
    fn properties(self) -> (&'static [&'static str], usize) {
        match self {
            Self::Source => (&["kind", "what", "into"], 1),
            Self::Sanitizer => (&["neutralises"], 1),
            Self::Propagator => (&["from", "into"], 0),
            Self::Guard => (&["neutralises", "about", "when"], 1),
            Self::Typed => (&["type"], 1),
            Self::Handler => (&["parameters"], 1),
            Self::Exit => (&[], 0),
        }
    }
}

/// When a guard's subject is harmless.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum When {
    /// Where the call's answer is true.
    #[default]
    True,
    /// Where it is false.
    False,
    /// Where the call came back at all: it raises otherwise.
    Returns,
}

/// One pattern of a flow file.
#[derive(Debug, Clone)]
pub struct FlowPattern {
    /// What to match; [`Pattern::finding`] is the role's capture.
    pub pattern: Pattern,
    /// What it says of it.
    pub role: Role,
    /// The file that it is from.
    pub file: String,
    /// The kind of a source.
    pub kind: Kinds,
    /// How a person calls a source.
    pub what: String,
    /// The topics that a sanitizer or guard is good for; `*` for all.
    pub neutralises: Vec<String>,
    /// The argument that becomes the source, or takes what is passed on; `receiver` for what the method is called on.
    pub into: Option<String>,
    /// What a propagator passes on: positions, keywords, `receiver`; all when empty.
    pub from: Vec<String>,
    /// The argument that a guard is about.
    pub about: String,
    /// When a guard's subject is harmless.
    pub when: When,
    /// The type of a typed node; the types of a handler's parameters.
    pub types: Vec<String>,
}

impl FlowPattern {
    /// Takes a pattern with what `#set!` says.
    ///
    /// # Errors
    /// A property that is missing, unknown for the role, or has a value that means nothing.
    pub fn new(pattern: Pattern, file: &str) -> Result<Self, ParseError> {
        let wrong = |line: u32, message: String, help: String| ParseError { line, message, help };
        let name = pattern.finding.map(|slot| pattern.names[slot].clone()).unwrap_or_default();
        let role = Role::of_capture(&name).ok_or_else(|| {
            wrong(pattern.line, "this pattern has no role".into(), format!("capture a node with one of {}", Role::CAPTURES))
        })?;
        let (allowed, needed) = role.properties();
        let mut out = Self {
            role,
            file: file.to_owned(),
            kind: Kinds::default(),
            what: String::new(),
            neutralises: Vec::new(),
            into: None,
            from: Vec::new(),
            about: "0".to_owned(),
            when: When::True,
            types: Vec::new(),
            pattern,
        };
        for property in &out.pattern.properties {
            let (line, values) = (property.line, &property.values);
            if !allowed.contains(&property.key.as_str()) {
                return Err(wrong(line, format!("`{}` says nothing of a `@{name}`", property.key), format!("use {}", allowed.join(", "))));
            }
            let Some(first) = values.first() else {
                return Err(wrong(line, format!("`{}` has no value", property.key), "write its value in quotes behind it".into()));
            };
            match property.key.as_str() {
                "kind" => {
                    out.kind = Kinds::of(first).ok_or_else(|| {
                        wrong(line, format!("`{first}` is no kind of source"), format!("use one of {}", KINDS.join(", ")))
                    })?;
                }
                "what" => out.what.clone_from(first),
                "neutralises" => out.neutralises.clone_from(values),
                "into" => {
                    if first != "receiver" && first.parse::<usize>().is_err() {
                        return Err(wrong(
                            line,
                            format!("`{first}` is no place for a value"),
                            "use a position, such as 0, or receiver".into(),
                        ));
                    }
                    out.into = Some(first.clone());
                }
                "from" => out.from.clone_from(values),
                "about" => out.about.clone_from(first),
                "when" => {
                    out.when = match first.as_str() {
                        "true" => When::True,
                        "false" => When::False,
                        "returns" => When::Returns,
                        _ => return Err(wrong(line, format!("`{first}` is no answer of a guard"), "use true, false or returns".into())),
                    };
                }
                _ => {
                    let unknown = values.iter().filter_map(|kind| kind.strip_prefix("source:")).find(|kind| Kinds::of(kind).is_none());
                    if let Some(kind) = unknown {
                        return Err(wrong(line, format!("`{kind}` is no kind of source"), format!("use one of {}", KINDS.join(", "))));
                    }
                    out.types.clone_from(values);
                }
            }
        }
        let has = |key: &str| out.pattern.properties.iter().any(|property| property.key == key);
        if let Some(missing) = allowed[..needed].iter().find(|key| !has(key)) {
            let line = out.pattern.line;
            return Err(wrong(line, format!("a `@{name}` needs `{missing}`"), format!("add `(#set! \"{missing}\" \"…\")`")));
        }
        Ok(out)
    }
}
