//! What stands in every file in which a pattern matches.

use caveat_catalog::query::{Operand, Pattern, PredicateKind, Quantifier, Slot, Step, ValuePattern, What};

use super::atom::Atom;
use super::required::{all_of, required, required_of_value};
use crate::literals::{Giver, Literals, first_word, last_word, longest_word, words_of};
use crate::lower::Family;
use crate::sources::names_decorator;

/// Lists, of each of which one entry has to be there, with all that it names.
pub(crate) type Clauses = Vec<Vec<Vec<Atom>>>;

/// What has to stand in a file in which a pattern matches.
pub(crate) fn clauses(pattern: &Pattern, literals: &Literals, normalised: &dyn Fn(&str) -> String) -> Clauses {
    let mut out = keywords(&pattern.root);
    for predicate in pattern.predicates.iter().filter(|predicate| !predicate.negated) {
        match &predicate.kind {
            PredicateKind::Resolves(_, paths) => {
                let options: Option<Vec<_>> = paths.iter().map(|path| of_path(&normalised(path), literals, &mut Vec::new())).collect();
                out.extend(options.map(|options| options.concat()));
            }
            PredicateKind::Type(_, paths) => {
                let first = |path: &String| Some(literals.first_words(&normalised(path))?.into_iter().map(|word| vec![Atom::Word(word)]));
                let options: Option<Vec<_>> = paths.iter().map(first).collect();
                out.extend(options.map(|options| options.into_iter().flatten().collect()));
            }
            // An argument that is known by its name alone has it written somewhere, at the call or in a dictionary.
            PredicateKind::Argument { name, position: None, .. } => {
                out.extend(first_word(name).map(|word| vec![vec![Atom::Word(word.into())]]));
            }
            PredicateKind::Eq(slot, Operand::Text(text)) => out.extend(of_text(pattern, *slot, text).map(|atom| vec![vec![atom]])),
            PredicateKind::AnyOf(slot, texts) => {
                let options: Option<Vec<_>> = texts.iter().map(|text| Some(vec![of_text(pattern, *slot, text)?])).collect();
                out.extend(options);
            }
            PredicateKind::Match(slot, expression) => {
                let texts = all_of(expression.source()).unwrap_or_default();
                let options: Option<Vec<_>> = texts.iter().map(|text| Some(vec![of_text(pattern, *slot, text)?])).collect();
                out.extend(options.filter(|options| !options.is_empty()));
                let pieces = |list: Vec<Box<str>>| list.into_iter().map(|piece| vec![Atom::Piece(piece)]).collect();
                out.extend(required(expression.source()).into_iter().map(pieces));
            }
            PredicateKind::Value(_, patterns) => out.extend(of_values(patterns)),
            _ => {}
        }
    }
    out
}

/// The words of the language that a pattern asks for.
pub(super) fn keywords(step: &Step) -> Clauses {
    if !matches!(step.quantifier, Quantifier::One | Quantifier::OneOrMore) {
        return Clauses::new();
    }
    match &step.what {
        What::Token(text) if longest_word(text) == Some(text) => vec![vec![vec![Atom::Word(text.as_str().into())]]],
        What::Node { kind, children, .. } => {
            let own = kind.as_deref().and_then(keyword_of).map(|word| vec![vec![Atom::Word(word.into())]]);
            own.into_iter().chain(children.iter().flat_map(keywords)).collect()
        }
        What::Token(_) | What::Alternation(_) | What::Any => Clauses::new(),
    }
}

/// The word with which all nodes of a kind begin.
fn keyword_of(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "assert_statement" => "assert",
        "raise_statement" => "raise",
        "await" | "await_expression" => "await",
        "lambda" => "lambda",
        "new_expression" => "new",
        "throw_statement" => "throw",
        "unsafe_block" => "unsafe",
        _ => return None,
    })
}

/// What has to stand in a file in which an expression has one of these values.
fn of_values(patterns: &[ValuePattern]) -> Clauses {
    let lists = |pattern: &ValuePattern| match pattern {
        ValuePattern::Regex(expression) => required_of_value(expression.source()),
        ValuePattern::Literal(_) => Vec::new(),
    };
    let pieces = |list: Vec<Box<str>>| list.into_iter().map(|piece| vec![Atom::Piece(piece)]);
    if let [pattern] = patterns {
        return lists(pattern).into_iter().map(|list| pieces(list).collect()).collect();
    }
    let first: Option<Vec<_>> = patterns.iter().map(|pattern| lists(pattern).into_iter().next()).collect();
    first.map(|lists| lists.into_iter().flat_map(pieces).collect()).into_iter().collect()
}

/// The ways to name a path as it is. Where Python's code has no import of a module, it says of what it asks for what.
pub(crate) fn own_ways(path: &str, family: Family) -> Vec<Vec<Atom>> {
    let all: Vec<Atom> = words(path).into_iter().map(|word| Atom::Word(word.into())).collect();
    let first = first_word(path).filter(|first| family == Family::Python && !NO_MODULES.contains(first) && path.starts_with(first));
    let Some(first) = first else { return vec![all] };
    let second = words_of(path).nth(1).unwrap_or_default();
    let said = format!("{first}.{second}");
    if !path.starts_with(&said) {
        return vec![all];
    }
    let with = |atom: Atom| {
        let others = all.iter().filter(|word| **word != Atom::Word(first.into())).cloned();
        others.chain([atom]).collect::<Vec<_>>()
    };
    vec![with(Atom::Module(first.into())), with(Atom::Piece(said.to_ascii_lowercase().into()))]
}

/// What paths begin with in Python, where it is no module.
const NO_MODULES: [&str; 11] = ["bool", "bytearray", "bytes", "dict", "float", "int", "list", "object", "set", "str", "web"];

/// The ways to ask something that has a type for its members, one after the other.
fn members(path: &str, family: Family) -> Vec<Vec<Atom>> {
    let words = words(path);
    let said = |atom: fn(Box<str>) -> Atom| words.iter().map(|word| atom((*word).into())).collect::<Vec<_>>();
    match family {
        _ if words.is_empty() => vec![Vec::new()],
        Family::Python => vec![said(Atom::Member), [vec![Atom::Word("getattr".into())], said(Atom::Word)].concat()],
        // Members are also taken out by a pattern, or by a text in brackets.
        Family::JavaScript | Family::Rust => vec![said(Atom::Word)],
    }
}

/// A name that needs no import.
fn at_hand(name: &str, family: Family) -> Atom {
    if family == Family::Python { Atom::Name(name.into()) } else { Atom::Bare(name.into()) }
}

/// The words of a path that have to be written.
fn words(path: &str) -> Vec<&str> {
    let mut words: Vec<&str> = words_of(path).filter(|word| !UNSAID.contains(word)).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Words of paths that are not written where a module's only export is imported.
pub(super) const UNSAID: [&str; 1] = ["default"];

/// The module that holds Python's own names.
const BUILTINS: &str = "builtins";

/// Ways to name one path beyond which only its ends are asked for.
const MAX_WAYS: usize = 64;

/// The ways to name a path: all of its words; or what gives something of a type that it begins with, and the words behind that. `None`
/// if it may be named without any. `given` are the types that are being asked for: what only itself gives is given by nothing.
fn of_path(path: &str, literals: &Literals, given: &mut Vec<String>) -> Option<Vec<Vec<Atom>>> {
    let last = Atom::Word(last_word(path)?.into());
    let first = literals.first_words(path);
    let mut ways = match &first {
        // A name that is at hand stands for itself, but for what is asked of the module that holds such names.
        None if last_word(path) == Some(path) => {
            vec![vec![at_hand(path, literals.family())], vec![Atom::Word(BUILTINS.into()), last.clone()]]
        }
        None if literals.family() != Family::Python || first_word(path) != Some(BUILTINS) => vec![vec![last.clone()]],
        None => own_ways(path, literals.family()),
        Some(_) => own_ways(path, literals.family()),
    };
    let ends = path.match_indices(['.', ':']).map(|(at, _)| at).chain([path.len()]);
    for end in ends {
        let (kind, rest) = (&path[..end], members(&path[end..], literals.family()));
        if given.iter().any(|known| known == kind) {
            continue;
        }
        given.push(kind.to_owned());
        for giver in literals.givers(kind) {
            let by = match giver {
                Giver::Path(from) => of_path(from, literals, given)?,
                Giver::Shape(words) if words.is_empty() => vec![Vec::new()],
                Giver::Shape(words) => words.iter().map(|word| vec![Atom::Word(word.clone())]).collect(),
            };
            ways.extend(by.iter().flat_map(|way| rest.iter().map(|rest| [&way[..], rest].concat())));
        }
        given.pop();
    }
    if let (Some(first), true) = (first, ways.len() > MAX_WAYS) {
        ways = first.into_iter().map(|word| vec![Atom::Word(word), last.clone()]).collect();
    }
    // What may be there without a word may be anywhere.
    ways.iter().all(|way| !way.is_empty()).then_some(ways)
}

/// What has to be there for a capture to have a text.
fn of_text(pattern: &Pattern, slot: Slot, text: &str) -> Option<Atom> {
    let word = longest_word(text)?;
    Some(if names_decorator(&pattern.root, slot, false) {
        Atom::Decorator(word.into())
    } else if word == text && names(&pattern.root, slot, is_member) {
        Atom::Member(word.into())
    } else if word == text && names(&pattern.root, slot, is_parameter) {
        Atom::Parameter(word.into())
    } else if word == text && names(&pattern.root, slot, is_keyword) {
        Atom::Keyword(word.into())
    } else {
        Atom::Word(word.into())
    })
}

/// Whether this field of this kind of node is the name of a member: what stands behind the dot.
fn is_member(parent: &str, field: &str) -> bool {
    matches!((parent, field), ("attribute", "attribute") | ("member_expression", "property") | ("field_expression", "field"))
}

/// Whether this field of this kind of node, or its part without one, is the name of a parameter.
fn is_parameter(parent: &str, field: &str) -> bool {
    matches!(
        (parent, field),
        ("parameters" | "typed_parameter" | "formal_parameters", "") | ("default_parameter" | "typed_default_parameter", "name")
    )
}

/// Whether this field of this kind of node is the keyword of an argument: what stands before the `=`.
fn is_keyword(parent: &str, field: &str) -> bool {
    matches!((parent, field), ("keyword_argument", "name"))
}

/// Whether all that a slot captures is in such a place.
fn names(root: &Step, slot: Slot, is_it: fn(&str, &str) -> bool) -> bool {
    let (all, there) = captured(root, slot, None, is_it);
    all > 0 && all == there
}

/// How many steps capture a slot, and how many of these are in such a place.
pub(super) fn captured(step: &Step, slot: Slot, parent: Option<&str>, is_it: fn(&str, &str) -> bool) -> (usize, usize) {
    let is_there = parent.is_some_and(|parent| is_it(parent, step.field.as_deref().unwrap_or_default()));
    let own = usize::from(step.captures.contains(&slot));
    let start = (own, if is_there { own } else { 0 });
    let (kind, children) = match &step.what {
        What::Node { kind, children, .. } => (kind.as_deref(), &children[..]),
        What::Alternation(options) if step.field.is_none() => (parent, &options[..]),
        What::Alternation(options) => {
            // Each option stands in the field of the whole.
            let inner = options.iter().map(|option| captured(&Step { field: step.field.clone(), ..option.clone() }, slot, parent, is_it));
            return inner.fold(start, |(all, there), (more, placed)| (all + more, there + placed));
        }
        What::Any | What::Token(_) => (None, &[][..]),
    };
    let inner = children.iter().map(|child| captured(child, slot, kind, is_it));
    inner.fold(start, |(all, there), (more, placed)| (all + more, there + placed))
}
