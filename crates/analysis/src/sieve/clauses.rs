//! What stands in every file in which a pattern matches.

use caveat_catalog::query::{Operand, Pattern, PredicateKind, Slot, Step, What};

use super::atom::Atom;
use super::required::required;
use crate::literals::{Giver, Literals, first_word, last_word, longest_word};
use crate::sources::names_decorator;

/// Lists, of each of which one entry has to be there, with all that it names.
pub(crate) type Clauses = Vec<Vec<Vec<Atom>>>;

/// What has to stand in a file in which a pattern matches.
pub(crate) fn clauses(pattern: &Pattern, literals: &Literals, normalised: &dyn Fn(&str) -> String) -> Clauses {
    let mut out = Clauses::new();
    for predicate in pattern.predicates.iter().filter(|predicate| !predicate.negated) {
        match &predicate.kind {
            PredicateKind::Resolves(_, paths) => {
                let options: Option<Vec<_>> = paths.iter().map(|path| of_path(&normalised(path), literals, 0)).collect();
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
            PredicateKind::Match(_, expression) => {
                let pieces = |list: Vec<Box<str>>| list.into_iter().map(|piece| vec![Atom::Piece(piece)]).collect();
                out.extend(required(expression.source()).into_iter().map(pieces));
            }
            _ => {}
        }
    }
    out
}

/// The words of a path that is named as it is.
pub(crate) fn own_words(path: &str) -> Vec<Atom> {
    [first_word(path), last_word(path)].into_iter().flatten().map(|word| Atom::Word(word.into())).collect()
}

/// Types that are got from each other, in a row.
const MAX_GIVERS: usize = 8;

/// The ways to name a path: its first word, or one that stands for it, with its last one; or what gives something of the type that it
/// names. `None` if it may be named without any.
fn of_path(path: &str, literals: &Literals, depth: usize) -> Option<Vec<Vec<Atom>>> {
    if depth > MAX_GIVERS {
        return None;
    }
    let last = Atom::Word(last_word(path)?.into());
    let mut ways = match literals.first_words(path) {
        // A name that is at hand stands for itself, but for what is asked of the module that holds such names.
        None if last_word(path) == Some(path) => vec![vec![Atom::Bare(path.into())], vec![Atom::Word("builtins".into()), last]],
        None => vec![vec![last]],
        Some(first) => first.into_iter().map(|word| vec![Atom::Word(word), last.clone()]).collect(),
    };
    for giver in literals.givers(path) {
        match giver {
            Giver::Path(from) => ways.extend(of_path(from, literals, depth + 1)?),
            Giver::Shape(words) if words.is_empty() => return None,
            Giver::Shape(words) => ways.extend(words.iter().map(|word| vec![Atom::Word(word.clone())])),
        }
    }
    Some(ways)
}

/// What has to be there for a capture to have a text.
fn of_text(pattern: &Pattern, slot: Slot, text: &str) -> Option<Atom> {
    let word = longest_word(text)?;
    Some(if names_decorator(&pattern.root, slot, false) {
        Atom::Decorator(word.into())
    } else if word == text && names_member(&pattern.root, slot) {
        Atom::Member(word.into())
    } else {
        Atom::Word(word.into())
    })
}

/// Whether all that a slot captures is the name of a member: what stands behind the dot.
fn names_member(root: &Step, slot: Slot) -> bool {
    let (all, members) = captured(root, slot, None);
    all > 0 && all == members
}

/// How many steps capture a slot, and how many of these are names of members.
fn captured(step: &Step, slot: Slot, parent: Option<&str>) -> (usize, usize) {
    let is_member = matches!(
        (parent, step.field.as_deref()),
        (Some("attribute"), Some("attribute")) | (Some("member_expression"), Some("property")) | (Some("field_expression"), Some("field"))
    );
    let own = usize::from(step.captures.contains(&slot));
    let (kind, children) = match &step.what {
        What::Node { kind, children, .. } => (kind.as_deref(), &children[..]),
        What::Alternation(options) if step.field.is_none() => (parent, &options[..]),
        What::Alternation(options) => {
            // Each option stands in the field of the whole.
            let inner = options.iter().map(|option| captured(&Step { field: step.field.clone(), ..option.clone() }, slot, parent));
            return inner.fold((own, if is_member { own } else { 0 }), |(all, members), (more, named)| (all + more, members + named));
        }
        What::Any | What::Token(_) => (None, &[][..]),
    };
    let inner = children.iter().map(|child| captured(child, slot, kind));
    inner.fold((own, if is_member { own } else { 0 }), |(all, members), (more, named)| (all + more, members + named))
}
