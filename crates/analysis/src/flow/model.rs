//! What the flow files of a language say, made ready: by path where a path is all they ask for, by shape otherwise.

use std::collections::HashMap;
use std::sync::Arc;

use caveat_catalog::flow::{FlowPattern, Role};
use caveat_catalog::query::{PredicateKind, What};
use rapidhash::fast::RandomState;
use tree_sitter::Language as Grammar;

use super::label::Weaknesses;
use crate::dispatch::Dispatch;
use crate::literals::Needs;
use crate::pattern::Compiled;

/// What a pattern says, with its topics as a set.
#[derive(Debug)]
pub(crate) struct Effect {
    pub(crate) said: FlowPattern,
    pub(crate) weaknesses: Weaknesses,
}

/// Effects by a path; a path may stand for all below it.
#[derive(Debug, Default)]
pub(crate) struct ByPath {
    exact: HashMap<String, Vec<u32>, RandomState>,
    below: Vec<(String, u32)>,
}

/// The flow files of a language.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) effects: Vec<Effect>,
    /// What is said of a thing: a name, a member.
    pub(crate) things: ByPath,
    /// What is said of the call of a thing.
    pub(crate) calls: ByPath,
    /// Patterns of which the tree decides, each with its effect.
    pub(crate) shapes: Vec<(Compiled, u32)>,
    /// What each shape needs to be in a file.
    pub(crate) needs: Vec<Needs>,
    /// Finds the shapes that a node calls for.
    pub(crate) dispatch: Dispatch,
    /// The topics, in the order of their bits.
    topics: Vec<Arc<str>>,
    pub(crate) bits: Bits,
}

/// Topics that the engine itself knows how to make harmless.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Bits {
    pub(crate) sql: Weaknesses,
    pub(crate) nosql: Weaknesses,
    pub(crate) command: Weaknesses,
    pub(crate) template: Weaknesses,
    pub(crate) path: Weaknesses,
    pub(crate) xss: Weaknesses,
    pub(crate) ssrf: Weaknesses,
    pub(crate) redirect: Weaknesses,
    pub(crate) header: Weaknesses,
    pub(crate) log: Weaknesses,
    pub(crate) ldap: Weaknesses,
    pub(crate) xpath: Weaknesses,
    pub(crate) regex: Weaknesses,
    pub(crate) deserialization: Weaknesses,
    pub(crate) confusion: Weaknesses,
    pub(crate) exhaustion: Weaknesses,
    pub(crate) pollution: Weaknesses,
    pub(crate) archive: Weaknesses,
}

impl Bits {
    /// A text is known to begin with a slash: half of what makes a redirect stay here.
    pub(crate) const SLASH: Weaknesses = Weaknesses(1 << 127);
    /// A text is known not to begin with two slashes: the other half.
    pub(crate) const NOT_TWO: Weaknesses = Weaknesses(1 << 126);
    const HALVES: Weaknesses = Weaknesses(1 << 127 | 1 << 126);
    /// A path is known not to have `..` in it: half of what keeps it in a folder.
    pub(crate) const NOT_UP: Weaknesses = Weaknesses(1 << 125);
    /// A path is known not to begin at the root, or stands behind something: the other half.
    pub(crate) const NOT_ROOTED: Weaknesses = Weaknesses(1 << 124);
    const PATH_HALVES: Weaknesses = Weaknesses(1 << 125 | 1 << 124);
}

/// How many topics have a bit of their own; the highest four are halves of two.
const MAX_TOPICS: usize = 124;

impl Model {
    /// A model without patterns that knows the topics.
    pub(crate) fn new(mut topics: Vec<Arc<str>>, dispatch: Dispatch) -> Self {
        topics.sort();
        topics.dedup();
        topics.truncate(MAX_TOPICS);
        let mut model = Self {
            effects: Vec::new(),
            things: ByPath::default(),
            calls: ByPath::default(),
            shapes: Vec::new(),
            needs: Vec::new(),
            dispatch,
            topics,
            bits: Bits::default(),
        };
        model.bits = Bits {
            sql: model.topic("sql-injection"),
            nosql: model.topic("nosql-injection"),
            command: model.topic("command-injection"),
            template: model.topic("template-injection"),
            path: model.topic("path-traversal"),
            xss: model.topic("xss"),
            ssrf: model.topic("ssrf"),
            redirect: model.topic("open-redirect"),
            header: model.topic("header-injection"),
            log: model.topic("log-injection"),
            ldap: model.topic("ldap-injection"),
            xpath: model.topic("xpath-injection"),
            regex: model.topic("regex-dos"),
            deserialization: model.topic("insecure-deserialization"),
            confusion: model.topic("type-confusion"),
            exhaustion: model.topic("resource-exhaustion"),
            pollution: model.topic("prototype-pollution"),
            archive: model.topic("archive-traversal"),
        };
        model
    }

    /// The set of one topic; empty for one that no rule has.
    pub(crate) fn topic(&self, topic: &str) -> Weaknesses {
        self.topics.binary_search_by(|known| (**known).cmp(topic)).map_or(Weaknesses::NONE, |bit| Weaknesses(1 << bit))
    }

    /// What a set comes to: both halves of a redirect that stays here make a whole, and so do those of a path that stays in its folder.
    pub(crate) fn completed(&self, weaknesses: Weaknesses) -> Weaknesses {
        let mut all = weaknesses;
        if weaknesses.has(Bits::HALVES) {
            all = all.and(self.bits.redirect);
        }
        if weaknesses.has(Bits::PATH_HALVES) {
            all = all.and(self.bits.path).and(self.bits.archive);
        }
        all
    }

    /// Takes a pattern: `compiled` is `None` where it does not fit this grammar, which a path need not.
    pub(crate) fn add(
        &mut self,
        said: &FlowPattern,
        compiled: Option<(Compiled, Needs)>,
        grammar: &Grammar,
        normalised: impl Fn(&str) -> String,
    ) {
        let weaknesses = said
            .neutralises
            .iter()
            .fold(Weaknesses::NONE, |all, topic| all.and(if topic == "*" { Weaknesses::ALL } else { self.topic(topic) }));
        let index = u32::try_from(self.effects.len()).expect("fewer patterns than 2^32");
        if let Some((paths, of_call)) = by_path(said) {
            let table = if of_call { &mut self.calls } else { &mut self.things };
            for path in paths {
                match path.strip_suffix(".*").or_else(|| path.strip_suffix("::*")) {
                    Some(above) => table.below.push((normalised(above), index)),
                    None => table.exact.entry(normalised(path)).or_default().push(index),
                }
            }
        } else {
            let Some((compiled, needs)) = compiled else { return };
            self.needs.push(needs);
            let shape = u32::try_from(self.shapes.len()).expect("fewer patterns than 2^32");
            self.dispatch.add(grammar, &compiled, shape);
            self.shapes.push((compiled, index));
        }
        self.effects.push(Effect { said: said.clone(), weaknesses });
    }

    /// What is said of a thing by its path.
    pub(crate) fn of_thing(&self, path: &str) -> impl Iterator<Item = &Effect> {
        self.things.find(path).map(|index| &self.effects[index as usize])
    }

    /// What is said of a call by the path of what is called.
    pub(crate) fn of_call(&self, path: &str) -> impl Iterator<Item = &Effect> {
        self.calls.find(path).map(|index| &self.effects[index as usize])
    }
}

impl ByPath {
    fn find(&self, path: &str) -> impl Iterator<Item = u32> {
        let below = self
            .below
            .iter()
            .filter(move |(above, _)| path.strip_prefix(above.as_str()).is_some_and(|rest| rest.starts_with(['.', ':', '('])))
            .map(|(_, index)| *index);
        self.exact.get(path).into_iter().flatten().copied().chain(below)
    }
}

/// The paths of a pattern that asks for nothing else, and whether it is about the call of them.
pub(crate) fn by_path(said: &FlowPattern) -> Option<(&[String], bool)> {
    let pattern = &said.pattern;
    let [predicate] = &pattern.predicates[..] else { return None };
    let (PredicateKind::Resolves(slot, paths), false) = (&predicate.kind, predicate.negated) else { return None };
    let What::Node { kind, children, absent, .. } = &pattern.root.what else { return None };
    let is_role = |captures: &[usize]| pattern.finding.is_some_and(|role| captures.contains(&role));
    if !is_role(&pattern.root.captures) || !absent.is_empty() {
        return None;
    }
    match &children[..] {
        [] if pattern.root.captures.contains(slot) && said.role != Role::Handler => Some((paths, false)),
        [callee] if callee.captures.contains(slot) => {
            let is_call =
                kind.as_deref().is_some_and(|kind| matches!(kind, "call" | "call_expression" | "new_expression" | "macro_invocation"));
            let is_bare = matches!(&callee.what, What::Node { kind: None, children, .. } if children.is_empty())
                && matches!(callee.field.as_deref(), Some("function" | "constructor" | "macro"));
            (is_call && is_bare).then_some((&paths[..], true))
        }
        _ => None,
    }
}
