//! Parses a query file into patterns.

use super::predicate::{Operand, Predicate, PredicateKind, TextPattern, ValuePattern};
use super::{Bound, Pattern, Property, Quantifier, Slot, Step, VersionCheck, What};
use crate::flow::{Kinds, Role};
use crate::problem::line_of;

/// A mistake in a query file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// The line, 1-based.
    pub line: u32,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

const PREDICATES: &str =
    "#eq?, #any-of?, #match?, #resolves?, #argument?, #no-argument?, #value?, #constant?, #type?, #inside?, #tainted?, #version?";

/// What a query file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A rule: each pattern has a capture named `finding`.
    Rule,
    /// A language model: a pattern is named by its root's last capture.
    Model,
    /// Knowledge of how values flow: each pattern has one capture named by a role, see [`crate::flow::Role`].
    Flow,
}

/// Parses the patterns of `text`.
pub fn parse(text: &str, purpose: Purpose) -> Result<Vec<Pattern>, ParseError> {
    let mut parser = Parser { text, at: 0 };
    let mut patterns = Vec::new();
    loop {
        parser.skip();
        if parser.at >= text.len() {
            break;
        }
        patterns.push(parser.pattern(purpose)?);
    }
    if patterns.is_empty() {
        return Err(ParseError {
            line: 1,
            message: "no pattern in the file".into(),
            help: "write one, such as `(call function: (_) @f) @finding`".into(),
        });
    }
    Ok(patterns)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

/// What is gathered while one pattern is read.
#[derive(Default)]
struct Draft {
    names: Vec<String>,
    captured: Vec<bool>,
    predicates: Vec<Predicate>,
    predicate_ranges: Vec<(usize, usize)>,
    versions: Vec<VersionCheck>,
    properties: Vec<Property>,
}

impl Draft {
    fn slot(&mut self, name: &str, captured: bool) -> Slot {
        let slot = self.names.iter().position(|known| known == name).unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.captured.push(false);
            self.names.len() - 1
        });
        self.captured[slot] |= captured;
        slot
    }
}

/// An operand of a predicate, as written.
enum Raw {
    Capture(String),
    Text(String),
    Word(String),
}

impl<'a> Parser<'a> {
    fn error<T>(&self, message: impl Into<String>, help: impl Into<String>) -> Result<T, ParseError> {
        Err(ParseError { line: line_of(self.text, self.at), message: message.into(), help: help.into() })
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn skip(&mut self) {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() {
            match bytes[self.at] {
                b';' => self.at += self.text[self.at..].find('\n').unwrap_or(bytes.len() - self.at),
                byte if byte.is_ascii_whitespace() => self.at += 1,
                _ => break,
            }
        }
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.at += c.len_utf8();
        }
        found
    }

    fn word(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '?' | '!' | '/'))).unwrap_or(rest.len());
        // A quantifier behind a name belongs to the step; predicates and names never end in `?` here.
        let word = rest[..end].trim_end_matches(['?', '!']);
        self.at += word.len();
        word
    }

    fn string(&mut self) -> Result<String, ParseError> {
        let start = self.at;
        self.at += 1;
        let mut out = String::new();
        let mut chars = self.text[self.at..].char_indices();
        while let Some((offset, c)) = chars.next() {
            match c {
                '"' => {
                    self.at += offset + 1;
                    return Ok(out);
                }
                '\\' => match chars.next() {
                    Some((_, 'n')) => out.push('\n'),
                    Some((_, 't')) => out.push('\t'),
                    Some((_, c @ ('"' | '\\'))) => out.push(c),
                    // Kept as written: `\s` and `\\s` mean the same in a pattern.
                    Some((_, c)) => out.extend(['\\', c]),
                    None => break,
                },
                _ => out.push(c),
            }
        }
        self.at = start;
        self.error("this string has no closing quote", "close it with `\"`")
    }

    fn pattern(&mut self, purpose: Purpose) -> Result<Pattern, ParseError> {
        let start = self.at;
        let line = line_of(self.text, start);
        let mut draft = Draft::default();
        let root = self.step(&mut draft)?;
        if matches!(root.what, What::Any | What::Token(_)) || root.quantifier != Quantifier::One {
            return Err(ParseError {
                line,
                message: "a pattern must start from a named node".into(),
                help: "write `(kind …) @finding`".into(),
            });
        }
        let end = self.at;
        for predicate in &draft.predicates {
            let slot = predicate.kind.subject();
            if !draft.captured[slot] {
                let name = &draft.names[slot];
                let bound_here = draft.predicates.iter().any(|other| {
                    matches!(&other.kind, PredicateKind::Argument { bind: Some(bind), .. } if *bind == slot) && !other.negated
                });
                if !bound_here {
                    return Err(ParseError {
                        line: predicate.line,
                        message: format!("`{name}` is neither a capture of this pattern nor bound by `#argument?`"),
                        help: format!("add `@{name}` to a node of the pattern, or bind it with `(#argument? @call \"…\" \"{name}\")`"),
                    });
                }
            }
        }
        let named = |is_it: &dyn Fn(&str) -> bool| (0..draft.names.len()).find(|slot| draft.captured[*slot] && is_it(&draft.names[*slot]));
        let missing = |message: &str, help: String| Err(ParseError { line, message: message.into(), help });
        let finding = match purpose {
            Purpose::Rule => match named(&|name| name == "finding") {
                None => return missing("this pattern has no `@finding`", "put `@finding` behind the node to underline".into()),
                found => found,
            },
            Purpose::Flow => match named(&|name| Role::of_capture(name).is_some()) {
                None => {
                    return missing("this pattern says nothing about a node", format!("capture the node with one of {}", Role::CAPTURES));
                }
                found => found,
            },
            Purpose::Model => root.captures.last().copied(),
        };
        if let (Some(asked), true) = (draft.versions.first(), purpose != Purpose::Rule) {
            return Err(ParseError {
                line: asked.line,
                message: "only rules ask for versions".into(),
                help: "leave it out here, and ask in the rule".into(),
            });
        }
        if let (Some(property), true) = (draft.properties.first(), purpose != Purpose::Flow) {
            return Err(ParseError {
                line: property.line,
                message: "`#set!` says nothing here".into(),
                help: "it stands in the files of `flow/` only; remove it".into(),
            });
        }
        let mut syntax = String::new();
        let mut from = start;
        for (open, close) in &draft.predicate_ranges {
            syntax.push_str(&self.text[from..*open]);
            from = *close;
        }
        syntax.push_str(&self.text[from..end]);
        Ok(Pattern {
            root,
            predicates: draft.predicates,
            versions: draft.versions,
            properties: draft.properties,
            names: draft.names,
            finding,
            syntax,
            line,
        })
    }

    fn step(&mut self, draft: &mut Draft) -> Result<Step, ParseError> {
        self.skip();
        let line = line_of(self.text, self.at);
        let mut field = None;
        if self.peek().is_some_and(|c| c.is_alphabetic() || c == '_') {
            let start = self.at;
            let word = self.word();
            self.skip();
            if self.eat(':') {
                field = Some(word.to_owned());
                self.skip();
            } else if word == "_" {
                return self.finish(What::Any, None, line, draft);
            } else {
                self.at = start;
                return self.error(format!("`{word}` stands alone"), format!("write `({word})` for a node or `{word}: (…)` for a field"));
            }
        }
        if self.peek() == Some('(') && self.text[self.at + 1..].trim_start().starts_with(['(', '[']) {
            return self.group(field, draft);
        }
        let what = match self.peek() {
            Some('(') => self.node(draft)?,
            Some('[') => self.alternation(draft)?,
            Some('"') => What::Token(self.string()?),
            Some('_') => {
                self.word();
                What::Any
            }
            Some(c) => return self.error(format!("`{c}` cannot stand here"), "a node is written `(kind)`, `[ … ]`, `\"token\"` or `_`"),
            None => return self.error("the pattern ends too early", "close its parentheses"),
        };
        self.finish(what, field, line, draft)
    }

    /// One node in parentheses with its predicates behind it: `((kind) @x (#eq? @x "a"))`.
    fn group(&mut self, field: Option<String>, draft: &mut Draft) -> Result<Step, ParseError> {
        self.at += 1;
        let mut inner = self.step(draft)?;
        inner.field = field.or(inner.field);
        loop {
            self.skip();
            match self.peek() {
                Some(')') => break,
                Some('(') if self.text[self.at + 1..].trim_start().starts_with('#') => self.predicate(draft)?,
                Some(_) => {
                    return self.error("groups of siblings are not supported", "start the pattern from the parent node that holds them");
                }
                None => return self.error("the pattern ends too early", "close its parentheses"),
            }
        }
        self.at += 1;
        Ok(inner)
    }

    fn finish(&mut self, what: What, field: Option<String>, line: u32, draft: &mut Draft) -> Result<Step, ParseError> {
        let mut quantifier = Quantifier::One;
        let mut captures = Vec::new();
        loop {
            let quantified = match self.peek() {
                Some('?') => Some(Quantifier::Optional),
                Some('*') => Some(Quantifier::ZeroOrMore),
                Some('+') => Some(Quantifier::OneOrMore),
                _ => None,
            };
            if let Some(found) = quantified {
                self.at += 1;
                quantifier = found;
                continue;
            }
            let before = self.at;
            self.skip();
            if self.eat('@') {
                let name = self.word();
                if name.is_empty() {
                    return self.error("`@` has no name behind it", "name the capture, such as `@f`");
                }
                captures.push(draft.slot(name, true));
            } else {
                self.at = before;
                break;
            }
        }
        Ok(Step { what, field, quantifier, captures, line })
    }

    fn alternation(&mut self, draft: &mut Draft) -> Result<What, ParseError> {
        self.at += 1;
        let mut options = Vec::new();
        loop {
            self.skip();
            if self.eat(']') {
                break;
            }
            options.push(self.step(draft)?);
        }
        if options.is_empty() {
            return self.error("an empty alternation matches nothing", "put at least one node between `[` and `]`");
        }
        Ok(What::Alternation(options))
    }

    fn node(&mut self, draft: &mut Draft) -> Result<What, ParseError> {
        self.at += 1;
        self.skip();
        let kind = match self.peek() {
            Some('(' | '[' | '"') => {
                return self.error("groups of siblings are not supported", "start the pattern from the parent node that holds them");
            }
            Some('#') => return self.error("a predicate stands where a node must be", "move it behind the node's kind"),
            _ => self.word(),
        };
        if kind.is_empty() {
            return self.error("a node has no kind", "write `(kind)`, or `(_)` for any named node");
        }
        let kind = (kind != "_").then(|| kind.rsplit('/').next().unwrap_or(kind).to_owned());
        let (mut children, mut anchors, mut absent) = (Vec::new(), vec![false], Vec::new());
        loop {
            self.skip();
            match self.peek() {
                Some(')') => {
                    self.at += 1;
                    break;
                }
                Some('.') => {
                    self.at += 1;
                    *anchors.last_mut().expect("never empty") = true;
                }
                Some('!') => {
                    self.at += 1;
                    absent.push(self.word().to_owned());
                }
                Some('(') if self.text[self.at + 1..].trim_start().starts_with('#') => self.predicate(draft)?,
                Some(_) => {
                    children.push(self.step(draft)?);
                    anchors.push(false);
                }
                None => return self.error("the pattern ends too early", "close its parentheses"),
            }
        }
        Ok(What::Node { kind, children, anchors, absent })
    }

    fn predicate(&mut self, draft: &mut Draft) -> Result<(), ParseError> {
        let start = self.at;
        let line = line_of(self.text, start);
        self.at += 1;
        self.skip();
        self.at += 1;
        let name = self.word();
        let _ = self.eat('?') || self.eat('!');
        let mut operands = Vec::new();
        loop {
            self.skip();
            match self.peek() {
                Some(')') => {
                    self.at += 1;
                    break;
                }
                Some('@') => {
                    self.at += 1;
                    operands.push(Raw::Capture(self.word().to_owned()));
                }
                Some('"') => operands.push(Raw::Text(self.string()?)),
                Some(_) => {
                    let word = self.word();
                    if word.is_empty() {
                        return self.error("this cannot stand in a predicate", "operands are captures, quoted strings and numbers");
                    }
                    operands.push(Raw::Word(word.to_owned()));
                }
                None => return self.error("the predicate has no closing parenthesis", "add `)`"),
            }
        }
        let text = self.text[start..self.at].to_owned();
        let wrong = |message: String, help: String| Err(ParseError { line, message, help });
        if name == "set" {
            let mut words = operands.into_iter().map(|raw| match raw {
                Raw::Capture(text) | Raw::Text(text) | Raw::Word(text) => text,
            });
            let (Some(key), values) = (words.next(), words.collect::<Vec<_>>()) else {
                return wrong("`#set!` sets nothing".into(), "give it a key and its values, such as `(#set! \"kind\" \"http\")`".into());
            };
            draft.properties.push(Property { key, values, line });
            draft.predicate_ranges.push((start, self.at));
            return Ok(());
        }
        let (base, negated) = match name.strip_prefix("not-") {
            Some(base) => (base, true),
            None if name == "no-argument" => ("argument", true),
            None => (name, false),
        };
        if base == "version" {
            let mut words = operands.into_iter().filter_map(|raw| match raw {
                Raw::Text(text) => Some(text),
                Raw::Capture(_) | Raw::Word(_) => None,
            });
            let package = words.next();
            let bounds: Option<Vec<Bound>> = words.map(|text| Bound::parse(&text)).collect();
            let (Some(package), Some(bounds)) = (package, bounds.filter(|bounds| !bounds.is_empty())) else {
                return wrong(
                    format!("`#{name}?` names no dependency with a range of versions"),
                    "write both in quotes, such as `(#version? \"torch\" \"<2.6\")`; a bound begins with <, <=, > or >=".into(),
                );
            };
            draft.versions.push(VersionCheck { package, negated, bounds, line, text });
            draft.predicate_ranges.push((start, self.at));
            return Ok(());
        }
        let mut operands = operands.into_iter();
        let mut inside = Vec::new();
        let subject = match operands.next() {
            Some(Raw::Capture(name) | Raw::Text(name)) => {
                // `"options.url"` goes into the value.
                let mut parts = name.split('.');
                let name = if base == "tainted" { parts.next().unwrap_or_default() } else { &name };
                if base == "tainted" {
                    inside.extend(parts.map(str::to_owned));
                }
                draft.slot(name, false)
            }
            _ => {
                return wrong(
                    format!("`#{name}?` has nothing to ask about"),
                    "its first operand is a capture such as `@f`, or a bound name in quotes".into(),
                );
            }
        };
        let texts = |rest: std::vec::IntoIter<Raw>| -> Vec<String> {
            rest.map(|raw| match raw {
                Raw::Capture(text) | Raw::Text(text) | Raw::Word(text) => text,
            })
            .collect()
        };
        let kind = match base {
            "eq" => match operands.next() {
                Some(Raw::Capture(other)) => PredicateKind::Eq(subject, Operand::Slot(draft.slot(&other, false))),
                Some(Raw::Text(text) | Raw::Word(text)) => PredicateKind::Eq(subject, Operand::Text(text)),
                None => return wrong("`#eq?` compares with nothing".into(), "give it a second operand".into()),
            },
            "any-of" => PredicateKind::AnyOf(subject, texts(operands)),
            "match" => {
                let Some(Raw::Text(pattern)) = operands.next() else {
                    return wrong("`#match?` has no pattern".into(), "give it a quoted regular expression".into());
                };
                PredicateKind::Match(subject, TextPattern::new(&pattern))
            }
            "resolves" => PredicateKind::Resolves(subject, texts(operands)),
            "value" => PredicateKind::Value(subject, texts(operands).iter().map(|text| ValuePattern::parse(text)).collect()),
            "constant" => PredicateKind::Constant(subject),
            "type" => PredicateKind::Type(subject, texts(operands)),
            "inside" => PredicateKind::Inside(subject, texts(operands)),
            "argument" => {
                let (mut argument, mut position, mut bind) = (None, None, None);
                for raw in operands {
                    match raw {
                        Raw::Word(word) => match word.parse() {
                            Ok(number) => position = Some(number),
                            Err(_) => {
                                return wrong(
                                    format!("`{word}` is no position"),
                                    "a position is a number, 0 for the first argument".into(),
                                );
                            }
                        },
                        Raw::Text(text) if argument.is_none() && position.is_none() => argument = Some(text),
                        Raw::Text(text) => bind = Some(draft.slot(&text, false)),
                        Raw::Capture(name) => {
                            return wrong(format!("`@{name}` cannot stand here"), "bind the value under a name in quotes".into());
                        }
                    }
                }
                let argument = argument.unwrap_or_default();
                if argument.is_empty() && position.is_none() {
                    return wrong("the argument has neither a name nor a position".into(), "give at least one of them".into());
                }
                PredicateKind::Argument { of: subject, name: argument, position, bind }
            }
            "tainted" => match Kinds::parse(texts(operands).iter().map(String::as_str)) {
                Ok((kinds, form)) => PredicateKind::Tainted { of: subject, inside, kinds, form },
                Err(word) => return wrong(format!("`{word}` is no kind of source"), format!("use {}", Kinds::WORDS)),
            },
            _ => return wrong(format!("unknown predicate `#{name}?`"), format!("use one of {PREDICATES} or its `not-` form")),
        };
        let empty = matches!(&kind, PredicateKind::AnyOf(_, v) | PredicateKind::Resolves(_, v) | PredicateKind::Type(_, v) | PredicateKind::Inside(_, v) if v.is_empty())
            || matches!(&kind, PredicateKind::Value(_, v) if v.is_empty());
        if empty {
            return wrong(format!("`#{name}?` has nothing to compare with"), "list at least one alternative in quotes".into());
        }
        draft.predicates.push(Predicate { negated, kind, line, text });
        draft.predicate_ranges.push((start, self.at));
        Ok(())
    }
}
