//! A language of the catalog made ready for its grammar: kinds as numbers, patterns to walk with, rules by name.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use caveat_catalog::Catalog;
use caveat_catalog::flow::Kinds as SourceKinds;
use caveat_catalog::query::{Pattern, PredicateKind, Quantifier, Step as PatternStep, VersionCheck, What};
use caveat_catalog::rule::Rule;
use rapidhash::fast::RandomState;
use tree_sitter::{Language as Grammar, Node};

use crate::dispatch::Dispatch;
use crate::eval::Known;
use crate::facts::ProjectFacts;
use crate::flow::{Marks, Model};
use crate::grammar;
use crate::literals::{Active, Literals, Needs, Present};
use crate::lower::Family;
use crate::pattern::{Children, Compiled, Element, Kinds, Shape};
use crate::scope::ScopeKinds;
use crate::sieve::{Bound, Sieve, Sifted, Spots};
use crate::sources::Sources;
use crate::text::Scanner;

/// A set of node kinds, by kind id.
pub(crate) type KindSet = Vec<bool>;

/// One pattern of one rule.
#[derive(Debug)]
pub(crate) struct RulePattern {
    /// The rule.
    pub(crate) rule: Arc<Rule>,
    /// Its place among the rule's patterns for the language.
    at: usize,
    /// What to match.
    pub(crate) compiled: Compiled,
}

/// Whether a node is of one of the kinds of a set; an error node, whose id is the largest there is, never is.
pub(crate) fn is_of(set: &[bool], node: Node<'_>) -> bool {
    set.get(usize::from(node.kind_id())).copied().unwrap_or(false)
}

/// A pattern that does not fit a grammar.
#[derive(Debug)]
pub(crate) struct Misfit {
    /// The query file.
    pub(crate) file: String,
    /// The line on which the pattern begins.
    pub(crate) pattern: u32,
    /// The line of what does not fit, and why.
    pub(crate) problem: (u32, String),
}

/// A language, ready.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) id: Arc<str>,
    pub(crate) family: Family,
    /// Whether it has no grammar.
    pub(crate) is_text: bool,
    /// What looks for secrets.
    pub(crate) scanner: Arc<Scanner>,
    pub(crate) grammar: Grammar,
    pub(crate) line_comment: String,
    pub(crate) comments: KindSet,
    pub(crate) functions: KindSet,
    pub(crate) containers: KindSet,
    pub(crate) blocks: KindSet,
    /// What its kinds of nodes are to names.
    pub(crate) scopes: ScopeKinds,
    pub(crate) named_kinds: BTreeMap<String, KindSet>,
    pub(crate) model: Vec<(String, Compiled)>,
    pub(crate) known: Known,
    /// How values flow.
    pub(crate) flow: Model,
    pub(crate) patterns: Vec<RulePattern>,
    /// Finds the patterns that a node calls for.
    pub(crate) dispatch: Dispatch,
    literals: Literals,
    sources: Sources,
    /// What a file that is looked at once is asked for; made when there is one.
    sieve: OnceLock<Sieve>,
    /// What each of `patterns` needs to be in a file.
    needs: Vec<Needs>,
}

impl Language {
    /// Makes a language ready; what does not fit its grammar is left out and told.
    /// With `is_unfiltered`, all patterns are tried in all files.
    pub(crate) fn compile(catalog: &Catalog, id: &str, is_unfiltered: bool) -> Result<(Self, Vec<Misfit>), String> {
        let found = catalog.languages.get(id).ok_or_else(|| format!("`{id}` is no language"))?;
        let spec = &found.spec;
        let grammar = grammar::by_name(&spec.grammar).ok_or_else(|| format!("the grammar `{}` is not built in", spec.grammar))?;
        let is_text = spec.grammar == grammar::NONE;
        let family = Family::of_grammar(&spec.grammar)
            .or(is_text.then_some(Family::Python))
            .ok_or_else(|| format!("the grammar `{}` has no lowering", spec.grammar))?;
        let set = |names: &[String]| kind_set(&grammar, names);
        let (blocks, loops) = (set(&spec.blocks), set(spec.named.get("loop").map_or(&[], Vec::as_slice)));
        let ids = KindIds::of(&grammar);
        let mut known = Known::default();
        let chain = catalog.ancestry(id);
        for ancestor in chain.iter().rev().filter_map(|id| catalog.languages.get(id)) {
            known.types.extend(ancestor.types.iter().map(|(from, to)| (from.clone(), to.clone())));
        }
        let paths: Vec<String> = known.types.iter().flat_map(|(from, to)| [from.clone(), to.clone()]).collect();
        for path in &paths {
            known.mention(path);
        }
        let mut language = Self {
            id: found.id.clone(),
            family,
            is_text,
            scanner: Arc::new(Scanner::new(catalog)),
            line_comment: spec.line_comment.clone(),
            comments: set(&spec.comments),
            functions: set(&spec.functions),
            containers: set(&spec.containers),
            scopes: ScopeKinds::new(family, &grammar, &loops, &blocks),
            blocks,
            named_kinds: spec.named.iter().map(|(name, kinds)| (name.clone(), set(kinds))).collect(),
            model: Vec::new(),
            literals: Literals::new(family, &known, is_unfiltered),
            sources: Sources::default(),
            sieve: OnceLock::new(),
            needs: Vec::new(),
            known,
            flow: Model::new(catalog.lessons.keys().cloned().collect(), Dispatch::new(&grammar)),
            patterns: Vec::new(),
            dispatch: Dispatch::new(&grammar),
            grammar,
        };
        let mut misfits = Vec::new();
        let renamed = (&spec.kinds, &spec.fields);
        let own = (&BTreeMap::new(), &BTreeMap::new());
        let ancestors = || chain.iter().rev().filter_map(|id| catalog.languages.get(id));
        for (ancestor, pattern) in ancestors().flat_map(|of| of.model.iter().map(move |pattern| (of, pattern))) {
            let renamed = if ancestor.id == found.id { own } else { renamed };
            let compiler = Compiler { grammar: &language.grammar, ids: &ids, renamed };
            match compiler.pattern(pattern) {
                Ok(compiled) => {
                    language.model.push((pattern.finding.map(|slot| pattern.names[slot].clone()).unwrap_or_default(), compiled));
                }
                Err(problem) => {
                    misfits.push(Misfit { file: format!("queries/{}/model.scm", ancestor.id), pattern: pattern.line, problem });
                }
            }
        }
        for (ancestor, said) in ancestors().flat_map(|of| of.flow.iter().map(move |said| (of, said))) {
            let renamed = if ancestor.id == found.id { own } else { renamed };
            let compiled = match (Compiler { grammar: &language.grammar, ids: &ids, renamed }).pattern(&said.pattern) {
                Ok(compiled) => Some(language.normalised(compiled)),
                Err((line, message)) => {
                    let problem = (line, format!("for {}: {message}", spec.name));
                    misfits.push(Misfit { file: said.file.clone(), pattern: said.pattern.line, problem });
                    None
                }
            };
            let (known, family) = (&language.known, language.family);
            let needs = compiled.as_ref().map(|compiled| language.literals.needs(compiled)).unwrap_or_default();
            language.flow.add(said, compiled.zip(Some(needs)), &language.grammar, |path| known.normalised(family, path));
        }
        for rule in catalog.rules_for(id) {
            let renamed = if *rule.language == *id || rule.overrides.contains_key(id) { own } else { renamed };
            let file = query_file(rule, id);
            for (at, pattern) in rule.patterns_for(id).iter().enumerate() {
                match (Compiler { grammar: &language.grammar, ids: &ids, renamed }).pattern(pattern) {
                    Ok(compiled) => language.add(rule, at, compiled),
                    Err((line, message)) => misfits.push(Misfit {
                        file: file.clone(),
                        pattern: pattern.line,
                        problem: (line, format!("for {}: {message}", spec.name)),
                    }),
                }
            }
        }
        let said: Vec<_> = language.flow.effects.iter().map(|effect| &effect.said).collect();
        let known = &language.known;
        language.sources = Sources::new(&said, &mut language.literals, &|path| known.normalised(family, path));
        Ok((language, misfits))
    }

    /// A pattern with its paths as names are resolved to them.
    fn normalised(&mut self, mut compiled: Compiled) -> Compiled {
        for predicate in &mut compiled.predicates {
            if let PredicateKind::Resolves(_, paths) | PredicateKind::Type(_, paths) = &mut predicate.kind {
                for path in paths.iter_mut() {
                    *path = self.known.normalised(self.family, path);
                    self.known.mention(path);
                }
            }
        }
        compiled
    }

    fn add(&mut self, rule: &Arc<Rule>, at: usize, compiled: Compiled) {
        let compiled = self.normalised(compiled);
        let index = u32::try_from(self.patterns.len()).expect("fewer patterns than 2^32");
        self.dispatch.add(&self.grammar, &compiled, index);
        self.needs.push(self.literals.needs(&compiled));
        self.patterns.push(RulePattern { rule: rule.clone(), at, compiled });
    }
}

impl Language {
    /// Adds the words of a text that patterns ask for.
    pub(crate) fn note(&self, text: &str, present: &mut Present) {
        self.literals.note(text, present);
    }

    /// The patterns that can match in a file with these words, of a project with these facts.
    pub(crate) fn active(&self, present: &Present, facts: &ProjectFacts) -> Arc<Active> {
        let mut rules = Needs::met(&self.needs, present);
        for (is_met, pattern) in rules.iter_mut().zip(&self.patterns) {
            *is_met = *is_met && self.unfit(pattern, facts).is_none();
        }
        let shapes = self.flow.dispatch.choose(Needs::met(&self.flow.needs, present));
        Arc::new(Active { rules: self.dispatch.choose(rules), shapes })
    }

    /// The patterns that a sieve has left, of rules and of flow files.
    pub(crate) fn active_of(&self, sifted: &Sifted) -> Arc<Active> {
        let shapes = self.flow.shapes.iter().map(|(_, effect)| sifted.shapes[*effect as usize]).collect();
        Arc::new(Active { rules: self.dispatch.choose(sifted.patterns.clone()), shapes: self.flow.dispatch.choose(shapes) })
    }

    /// Where in a text that binds these names something can match of what a sieve has left; `None` if that can be anywhere.
    pub(crate) fn spots<'s>(&'s self, sifted: &Sifted, text: &'s str, bound: &[Bound<'s>]) -> Option<Spots> {
        self.sieve().spots(sifted, text, bound)
    }

    /// What a pattern asks of the project's dependencies, and does not hold.
    pub(crate) fn unfit<'a>(&'a self, pattern: &'a RulePattern, facts: &ProjectFacts) -> Option<&'a VersionCheck> {
        let versions = &pattern.rule.patterns_for(&self.id)[pattern.at].versions;
        versions.iter().find(|asked| !asked.holds(facts.dependencies.get(&asked.package).map(String::as_str)))
    }

    /// What can be in a text that is looked at once, of the rules that `is_wanted` wants.
    pub(crate) fn sift(&self, text: &str, facts: &ProjectFacts, is_wanted: impl Fn(&Rule) -> bool) -> Sifted {
        self.sieve().sift(text, |pattern| {
            let pattern = &self.patterns[pattern];
            is_wanted(&pattern.rule) && self.unfit(pattern, facts).is_none()
        })
    }

    fn sieve(&self) -> &Sieve {
        self.sieve.get_or_init(|| {
            let patterns: Vec<_> = self.patterns.iter().map(|pattern| &pattern.rule.patterns_for(&self.id)[pattern.at]).collect();
            let said: Vec<_> = self.flow.effects.iter().map(|effect| &effect.said).collect();
            let mut literals = Literals::new(self.family, &self.known, self.literals.is_off());
            Sieve::new(&patterns, &said, &mut literals, &|path| self.known.normalised(self.family, path))
        })
    }

    /// The kinds of sources that a file with these words can have.
    pub(crate) fn possible(&self, present: &Present) -> SourceKinds {
        self.sources.kinds(present)
    }

    /// The kinds of sources that a file can have that was sifted, with the marks of its items, and the numbers of what gives them.
    pub(crate) fn possible_of<'a>(&self, sifted: &Sifted, marks: impl Iterator<Item = &'a Marks>) -> (SourceKinds, Vec<u32>) {
        let marked: HashSet<u32> = marks.flat_map(HashMap::values).flatten().copied().collect();
        self.sieve().possible(sifted, |effect| marked.contains(&effect))
    }

    /// The path of a name that the file does not bind.
    pub(crate) fn global_path<'n>(&self, name: &'n str) -> &'n str {
        match (self.family, name) {
            (Family::Rust, "core" | "alloc") => "std",
            (Family::Rust, "Box") => "std::boxed::Box",
            (Family::Rust, "Vec") => "std::vec::Vec",
            (Family::Rust, "String") => "std::string::String",
            (Family::Rust, "str") => "std::str",
            _ => name,
        }
    }

    /// The path of a member of what has a path.
    pub(crate) fn member_path(&self, path: &str, name: &str, scoped: bool) -> String {
        if self.family == Family::JavaScript {
            match (path, name) {
                (_, "default") => return path.to_owned(),
                ("window" | "globalThis" | "global" | "self" | "top" | "parent", _) => return name.to_owned(),
                _ => {}
            }
        }
        format!("{path}{}{name}", if scoped { "::" } else { "." })
    }

    /// What a call of a path gives.
    pub(crate) fn returned_path(&self, path: &str) -> String {
        self.known.returned(self.family, path.to_owned())
    }

    /// What a call of a path is known to give.
    pub(crate) fn typed_path(&self, path: &str) -> Option<&str> {
        self.known.types.get(path).map(String::as_str)
    }
}

/// The file that holds a rule's patterns for a language.
pub(crate) fn query_file(rule: &Rule, language: &str) -> String {
    if rule.overrides.contains_key(language) {
        format!("{}/query.{language}.scm", rule.folder)
    } else {
        format!("{}/query.scm", rule.folder)
    }
}

/// The last part of a resolved path.
pub(crate) fn last_part(path: &str) -> &str {
    path.rsplit(['.', ':']).next().unwrap_or(path)
}

/// The ids of each kind, by its name.
#[derive(Default)]
struct KindIds {
    named: HashMap<Box<str>, Vec<u16>, RandomState>,
    tokens: HashMap<Box<str>, Vec<u16>, RandomState>,
}

impl KindIds {
    fn of(grammar: &Grammar) -> Self {
        let mut ids = Self::default();
        for id in 0..u16::try_from(grammar.node_kind_count()).unwrap_or(u16::MAX) {
            if let Some(kind) = grammar.node_kind_for_id(id) {
                let map = if grammar.node_kind_is_named(id) { &mut ids.named } else { &mut ids.tokens };
                map.entry(kind.into()).or_default().push(id);
            }
        }
        ids
    }
}

fn kind_set(grammar: &Grammar, names: &[String]) -> KindSet {
    let count = u16::try_from(grammar.node_kind_count()).unwrap_or(u16::MAX);
    let mut set: KindSet = (0..count)
        .map(|id| grammar.node_kind_is_named(id) && grammar.node_kind_for_id(id).is_some_and(|kind| names.iter().any(|name| name == kind)))
        .collect();
    // Error nodes have the largest id there is.
    set.push(false);
    set
}

struct Compiler<'a> {
    grammar: &'a Grammar,
    ids: &'a KindIds,
    renamed: (&'a BTreeMap<String, String>, &'a BTreeMap<String, String>),
}

impl Compiler<'_> {
    fn pattern(&self, pattern: &Pattern) -> Result<Compiled, (u32, String)> {
        let root = self.step(&pattern.root, None)?;
        let mut predicates = pattern.predicates.clone();
        // What costs more is asked later; arguments come before the questions about what they bind.
        predicates.sort_by_key(|predicate| match predicate.kind {
            PredicateKind::Eq(..) | PredicateKind::AnyOf(..) | PredicateKind::Match(..) => 0,
            PredicateKind::Resolves(slot, _) if !bound(pattern, slot) => 1,
            PredicateKind::Argument { .. } => 2,
            PredicateKind::Resolves(..) | PredicateKind::Type(..) => 3,
            PredicateKind::Value(..) | PredicateKind::Constant(_) => 4,
            PredicateKind::Inside(..) => 5,
            PredicateKind::Tainted { .. } => 6,
        });
        // A syntactic question about a bound value has to wait for it.
        predicates
            .sort_by_key(|predicate| bound(pattern, predicate.kind.subject()) && !matches!(predicate.kind, PredicateKind::Argument { .. }));
        Ok(Compiled::new(root, predicates, pattern.names.clone(), pattern.finding.unwrap_or_default()))
    }

    fn kinds(&self, kind: &str, line: u32) -> Result<Kinds, (u32, String)> {
        let kind = self.renamed.0.get(kind).map_or(kind, String::as_str);
        let mut ids = self.ids.named.get(kind).cloned().unwrap_or_default();
        for supertype in self.grammar.supertypes().iter().filter(|id| self.grammar.node_kind_for_id(**id) == Some(kind)) {
            let mut pending = self.grammar.subtypes_for_supertype(*supertype).to_vec();
            while let Some(id) = pending.pop() {
                if !ids.contains(&id) {
                    ids.push(id);
                    if self.grammar.node_kind_is_supertype(id) {
                        pending.extend_from_slice(self.grammar.subtypes_for_supertype(id));
                    }
                }
            }
        }
        if kind == "ERROR" {
            ids.push(u16::MAX);
        }
        if ids.is_empty() {
            return Err((line, format!("the grammar has no node `{kind}`")));
        }
        ids.sort_unstable();
        Ok(Kinds::Of(ids.into()))
    }

    fn field(&self, parent: Option<&str>, field: &str, line: u32) -> Result<u16, (u32, String)> {
        let name = parent.and_then(|parent| self.renamed.1.get(&format!("{parent}.{field}"))).map_or(field, String::as_str);
        self.grammar.field_id_for_name(name).map(std::num::NonZero::get).ok_or_else(|| (line, format!("the grammar has no field `{name}`")))
    }

    fn step(&self, step: &PatternStep, parent: Option<&str>) -> Result<Shape, (u32, String)> {
        let element = match &step.what {
            What::Any => Element::Any,
            What::Token(token) => {
                let ids = self.ids.tokens.get(token.as_str()).cloned().unwrap_or_default();
                if ids.is_empty() {
                    return Err((step.line, format!("the grammar has no token `{token}`")));
                }
                Element::Token(ids.into())
            }
            What::Alternation(options) => {
                // A name of one grammar only is left out of an alternation in the other, unless all of them are.
                let compiled: Vec<_> = options.iter().map(|option| self.step(option, parent)).collect();
                if compiled.iter().all(Result::is_err) {
                    return Err(compiled.into_iter().find_map(Result::err).expect("all are errors"));
                }
                Element::Alternation(compiled.into_iter().filter_map(Result::ok).collect())
            }
            What::Node { kind, children, anchors, absent } => {
                let kinds = kind.as_deref().map_or(Ok(Kinds::AnyNamed), |kind| self.kinds(kind, step.line))?;
                let steps = children.iter().map(|child| self.step(child, kind.as_deref())).collect::<Result<Vec<_>, _>>()?;
                let absent = absent.iter().map(|field| self.field(kind.as_deref(), field, step.line)).collect::<Result<Vec<_>, _>>()?;
                Element::Node { kinds, children: Children { steps, anchors: anchors.clone() }, absent }
            }
        };
        let field = step.field.as_deref().map(|field| self.field(parent, field, step.line)).transpose()?;
        let repeats = matches!(step.quantifier, Quantifier::ZeroOrMore | Quantifier::OneOrMore);
        let optional = matches!(step.quantifier, Quantifier::ZeroOrMore | Quantifier::Optional);
        Ok(Shape { element, field, repeats, optional, captures: step.captures.clone(), checks: Vec::new() })
    }
}

fn bound(pattern: &Pattern, slot: usize) -> bool {
    pattern.predicates.iter().any(|predicate| matches!(&predicate.kind, PredicateKind::Argument { bind: Some(bind), .. } if *bind == slot))
}
