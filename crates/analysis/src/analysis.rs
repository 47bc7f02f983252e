//! The analysis of one revision of a document, made from scratch or from the one before.
//!
//! **Incremental equals from scratch.** An item's result is a function of its text and of the names it asked the file for.
//! So an item whose text is unchanged keeps its result unless one of these names changed. An item with a syntax error is
//! never kept, for its tree may hang on what stands around it.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use rapidhash::fast::RandomState;
use tree_sitter::{Node, Tree};

use crate::echo::without_echoes;
use crate::edit::Edit;
use crate::expr::stable_hash;
use crate::facts::{Date, FileRole, ProjectFacts};
use crate::finding::{Asks, Body, Finding, Fingerprint, Step};
use crate::fingerprint;
use crate::flow::{self, FlowState, Flowed};
use crate::item::{Slot, split};
use crate::language::{Language, is_of};
use crate::literals::{Active, Present};
use crate::look::{Sight, bound, environment, is_asked, prepare};
use crate::parse::parse;
use crate::reuse::{Kept, Recent, edited, keep, words_around};
use crate::scope::Env;
use crate::sieve::Sifted;
use crate::suppress::{OWN_RULES, Suppression};
use crate::text::{self, Secrets};

/// Results of items that are remembered as they were: what is typed is taken back often.
const MAX_RECENT: usize = 8;

/// Lines of comments and white space that may stand between a suppression and the code it is about.
const MAX_COMMENT_LINES: usize = 50;

/// What is analysed.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// The whole text.
    pub text: Arc<str>,
    /// The id of a language of the catalog, such as `python`.
    pub language: &'a str,
    /// What is known of the project.
    pub facts: &'a ProjectFacts,
    /// Today, for suppressions that expire.
    pub today: Date,
}

/// What was found in one revision of a document, with all that the next revision can reuse.
#[derive(Debug, Clone)]
pub struct Analysis {
    pub(crate) text: Arc<str>,
    pub(crate) language: Arc<Language>,
    pub(crate) tree: Tree,
    pub(crate) slots: Vec<Slot>,
    pub(crate) env: Arc<Env>,
    pub(crate) facts: Arc<ProjectFacts>,
    pub(crate) today: Date,
    findings: Vec<Finding>,
    suppressed: Vec<(Finding, usize)>,
    hidden: Vec<Finding>,
    /// Findings of what another finding tells already.
    echoes: Vec<Finding>,
    flow: Option<Arc<FlowState>>,
    /// What items gave before they were changed last, by their place among the items; it would still hold for that text.
    recent: Recent,
    /// The words in it that patterns ask for, and the patterns that can match for them.
    present: Present,
    pub(crate) active: Arc<Active>,
    secrets: Secrets,
    /// The bytes that nothing shown may quote.
    pub(crate) veiled: Vec<Range<usize>>,
}

/// What a finding's statement does, as hashes of its names; no text can be read back from it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Operation {
    /// Hashes of the names in the statement, sorted, each once.
    pub names: Vec<u64>,
    /// The name of the enclosing item.
    pub item: String,
}

impl Analysis {
    pub(crate) fn new(language: &Arc<Language>, input: &Input<'_>, previous: Option<(&Self, &[Edit])>) -> Self {
        Self::made(language, input, previous, None, None)
    }

    /// The same from the text's tree, where that is known already.
    pub(crate) fn of_tree(language: &Arc<Language>, input: &Input<'_>, tree: Tree) -> Self {
        Self::made(language, input, None, Some(tree), None)
    }

    /// What patterns that can match find, as a sieve says which these are; no later analysis can rest on it.
    pub(crate) fn glanced(language: &Arc<Language>, input: &Input<'_>, tree: Tree, sifted: &Sifted) -> Self {
        Self::made(language, input, None, Some(tree), Some(sifted))
    }

    fn made(
        language: &Arc<Language>,
        input: &Input<'_>,
        previous: Option<(&Self, &[Edit])>,
        tree: Option<Tree>,
        sifted: Option<&Sifted>,
    ) -> Self {
        // Another language or another project is another analysis.
        let facts = match previous {
            Some((old, _)) if *old.facts == *input.facts => old.facts.clone(),
            _ => Arc::new(input.facts.clone()),
        };
        let previous = previous.filter(|(old, _)| Arc::ptr_eq(&old.language, language) && Arc::ptr_eq(&old.facts, &facts));
        let text = &*input.text;
        let tree = tree.unwrap_or_else(|| parse(language, text, previous.map(|(old, edits)| (&old.tree, edits))));
        let items = split(tree.root_node(), text, language);
        let mut kept = previous.map_or_else(|| Kept::none(items.len()), |(old, edits)| keep(&old.slots, edits, &items, text));
        let mut present = previous.map(|(old, _)| old.present.clone()).unwrap_or_default();
        match (sifted, previous.and_then(|(_, edits)| edited(edits))) {
            // A sieve has said already what can match.
            (Some(_), _) => {}
            (None, Some(ranges)) => ranges.for_each(|range| language.note(words_around(text, range), &mut present)),
            (None, None) => language.note(text, &mut present),
        }
        let active = match (previous.filter(|(old, _)| old.present == present), sifted) {
            (Some((old, _)), _) => old.active.clone(),
            (None, Some(sifted)) => language.active_of(sifted),
            (None, None) => language.active(&present, &facts),
        };
        if previous.is_some_and(|(old, _)| old.active != active) {
            // Patterns that could not match before may now match anywhere.
            kept = Kept::none(items.len());
        }
        let mut recent = previous.map(|(old, _)| kept.take_back(&old.slots, &old.recent, &items, text)).unwrap_or_default();
        let prepared = prepare(&items, kept.results, text, language);
        let (env, changed) = environment(previous.map(|(old, _)| (&*old.slots, &old.env)), &prepared, kept.in_place, &kept.moved);
        recent.retain(|(_, result)| !is_asked(result, &changed));
        recent.truncate(MAX_RECENT);
        // Where values were followed they will be again.
        let marked = previous.is_some_and(|(old, _)| old.flow.is_some()) || sifted.is_some_and(|sifted| sifted.asks_sources);
        let spots = sifted.and_then(|sifted| language.spots(sifted, text, &bound(&prepared)));
        let sight = Sight { text, language, facts: &facts, env: &env, active: &active, spots: spots.as_ref(), marked };
        let slots = sight.look(&items, prepared, &changed);
        let file = flow::File {
            items: &items,
            slots: &slots,
            env: &env,
            text,
            language,
            active: &active,
            changed: &changed,
            possible: sifted.map_or_else(|| language.possible(&present), |sifted| sifted.possible),
            sifted,
        };
        let secrets = Secrets::new(&language.scanner, text, previous.map(|(old, edits)| (&old.secrets, edits)));
        let ground = text::Ground { text, language, tree: &tree, items: &items, env: &env, active: &active };
        let found = text::bodies(&language.scanner, &secrets, &ground);
        let (flowed, flow) = flow::solve(&file, previous.and_then(|(old, _)| old.flow.as_deref()));
        let mut analysis = Self {
            text: input.text.clone(),
            language: language.clone(),
            slots,
            env,
            present,
            active,
            facts,
            today: input.today,
            findings: Vec::new(),
            suppressed: Vec::new(),
            hidden: Vec::new(),
            echoes: Vec::new(),
            flow: flow.map(Arc::new),
            recent,
            secrets,
            veiled: Vec::new(),
            tree,
        };
        analysis.gather(flowed, found);
        analysis
    }

    /// The text that was analysed.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The language's id.
    pub fn language(&self) -> &str {
        &self.language.id
    }

    /// The findings in the order of the text, of every confidence; suppressed ones, and those that a test or a generated file may
    /// have, are left out.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings that a suppression hides.
    pub fn suppressed(&self) -> impl Iterator<Item = &Finding> {
        self.suppressed.iter().map(|(finding, _)| finding)
    }

    /// The suppressed findings, with the offset of the suppression.
    pub(crate) fn suppressed_by(&self) -> &[(Finding, usize)] {
        &self.suppressed
    }

    /// The findings of what another finding of the same place and topic tells already.
    pub(crate) fn echoes(&self) -> &[Finding] {
        &self.echoes
    }

    /// The findings that are not told because of what the file is for.
    pub(crate) fn hidden(&self) -> &[Finding] {
        &self.hidden
    }

    /// Whether the text has a syntax error.
    pub fn has_errors(&self) -> bool {
        self.tree.root_node().has_error()
    }

    /// Whether a bound was reached while values were followed, so that there may be more than was found.
    pub fn is_bounded(&self) -> bool {
        self.flow.as_ref().is_some_and(|flow| flow.is_bounded)
    }

    /// Whether the statement around an offset has a syntax error: a finding there, when new, waits until it has none.
    pub fn is_broken_at(&self, offset: usize) -> bool {
        self.statement(offset).is_none_or(|node| node.has_error())
    }

    /// The modules that the file imports, by whole path and by outermost name.
    pub fn imports(&self) -> &[String] {
        self.env.imports()
    }

    /// What a finding's statement does, without its text: what [`Analysis::survives`] compares.
    pub fn operation(&self, finding: &Finding) -> Operation {
        if self.language.is_text {
            let names = text::assigned(&self.text, &finding.range).into_iter().collect();
            return Operation { names, item: String::new() };
        }
        let names = self.statement(finding.range.start).map_or_else(Vec::new, |node| fingerprint::names(node, &self.text, &self.language));
        Operation { names, item: finding.item.clone() }
    }

    /// Whether an operation that stood at `offset` (carried through the edits since) still stands there, or elsewhere in the same
    /// item, in another form; it does not once it was deleted or commented out.
    pub fn survives(&self, operation: &Operation, offset: usize) -> bool {
        if self.language.is_text {
            return text::is_assigned(&self.text, offset, &operation.names);
        }
        let alike = |node: Node<'_>| {
            let names = fingerprint::names(node, &self.text, &self.language);
            let shared = operation.names.iter().filter(|name| names.binary_search(name).is_ok()).count();
            // Half of the names, so that a call may change its function, or its arguments, but not both.
            shared * 2 >= operation.names.len().max(1)
        };
        if self.statement(offset).is_some_and(alike) {
            return true;
        }
        let slot = self.slots.iter().find(|slot| slot.range.start <= offset && offset <= slot.range.end);
        let Some(item) = slot.and_then(|slot| self.tree.root_node().descendant_for_byte_range(slot.range.start, slot.range.end)) else {
            return false;
        };
        let mut pending = vec![item];
        while let Some(node) = pending.pop() {
            for child in crate::lower::named(node) {
                if self.is_block(node) && alike(child) && !is_of(&self.language.functions, child) {
                    return true;
                }
                pending.push(child);
            }
            if pending.len() > 10_000 {
                return false;
            }
        }
        false
    }

    fn is_block(&self, node: Node<'_>) -> bool {
        is_of(&self.language.blocks, node)
    }

    /// The statement that holds an offset: the nearest node around it that stands in a block.
    pub(crate) fn statement(&self, offset: usize) -> Option<Node<'_>> {
        let end = (offset + 1).min(self.text.len());
        let mut node = self.tree.root_node().descendant_for_byte_range(offset.min(end), end)?;
        loop {
            let parent = node.parent()?;
            if self.is_block(parent) {
                return Some(node);
            }
            node = parent;
        }
    }

    /// Puts the items' findings together, counts equals, and applies suppressions.
    fn gather(&mut self, flowed: Vec<Flowed>, secrets: Vec<Arc<Body>>) {
        let mut counts: HashMap<u64, u32, RandomState> = HashMap::default();
        let mut suppressions: Vec<Suppression> = Vec::new();
        let mut all: Vec<(Arc<Body>, usize, Vec<Step>)> = Vec::new();
        for slot in &self.slots {
            let base = slot.range.start;
            for body in &slot.result.findings {
                all.push((body.clone(), base, Vec::new()));
            }
            for suppression in &slot.result.suppressions {
                let range = suppression.range.start + base..suppression.range.end + base;
                suppressions.push(Suppression { range, ..suppression.clone() });
            }
        }
        if self.language.is_text {
            suppressions = text::suppress::all(&self.text);
        }
        all.extend(secrets.into_iter().map(|body| (body, 0, Vec::new())));
        all.extend(flowed.into_iter().map(|flowed| (flowed.body, self.slots[flowed.order].range.start, flowed.steps)));
        all.sort_by(|(a, at, _), (b, bt, _)| {
            (a.range.start + at, a.range.end + at, &a.rule.id).cmp(&(b.range.start + bt, b.range.end + bt, &b.rule.id))
        });
        self.veil(&mut all);
        let (all, echoes) = without_echoes(all);
        let mut uncounted = HashMap::default();
        self.echoes = echoes.into_iter().map(|(body, base, steps)| finding(&body, base, steps.into(), &mut uncounted)).collect();
        let all = all.into_iter().map(|(body, base, steps)| finding(&body, base, steps.into(), &mut counts)).collect::<Vec<_>>();
        let mut used = vec![false; suppressions.len()];
        let scopes: Vec<Range<usize>> = suppressions.iter().map(|suppression| self.scope_of(suppression)).collect();
        for finding in all {
            let names = |index: &usize| scopes[*index].contains(&finding.range.start) && suppressions[*index].names(&finding.rule);
            let is_valid = |index: &usize| suppressions[*index].is_valid(self.today);
            let mut hiding = (0..suppressions.len()).filter(names);
            let hiding = hiding.clone().find(is_valid).or_else(|| hiding.next()).map(|index| (index, &suppressions[index]));
            if let Some((index, suppression)) = hiding {
                used[index] = true;
                if suppression.is_valid(self.today) {
                    self.suppressed.push((finding, suppression.range.start));
                    continue;
                }
            }
            let is_elsewhere = self.facts.role != FileRole::Source && finding.rule.in_tests == caveat_catalog::rule::InTests::Hide;
            if finding.in_test || is_elsewhere { self.hidden.push(finding) } else { self.findings.push(finding) }
        }
        let mut own: Vec<Finding> = Vec::new();
        for (suppression, used) in suppressions.iter().zip(used) {
            if let Some(body) = self.verdict(suppression, used) {
                own.push(finding(&Arc::new(body), suppression.range.start, Arc::default(), &mut counts));
            }
        }
        if !own.is_empty() {
            self.findings.extend(own);
            self.findings.sort_by_key(|finding| (finding.range.start, finding.range.end));
        }
    }

    /// The bytes in which a suppression holds: its line, the statement's line below it when it stands alone, or the file when it stands
    /// before all code.
    fn scope_of(&self, suppression: &Suppression) -> Range<usize> {
        let text = &*self.text;
        if self.language.is_text {
            return text::suppress::scope(text, &suppression.range);
        }
        let line_start = text[..suppression.range.start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[suppression.range.end..].find('\n').map_or(text.len(), |at| suppression.range.end + at);
        // In JSX a comment stands in braces.
        let (before, behind) = (text[line_start..suppression.range.start].trim(), text[suppression.range.end..line_end].trim());
        let stands_alone = (before.is_empty() && behind.is_empty()) || (before == "{" && behind == "}");
        if !stands_alone {
            return line_start..line_end;
        }
        let first_code = crate::lower::named(self.tree.root_node()).find(|node| !is_of(&self.language.comments, *node));
        if first_code.is_none_or(|node| suppression.range.end <= node.start_byte()) {
            return 0..text.len();
        }
        // The next line with code on it: other comments may stand between.
        let (mut end, mut in_comment) = (line_end, false);
        for _ in 0..MAX_COMMENT_LINES {
            if end >= text.len() {
                break;
            }
            let start = end + 1;
            end = text[start..].find('\n').map_or(text.len(), |at| start + at);
            let line = text[start..end].trim();
            let opens = line.starts_with("/*") || line.starts_with("{/*");
            if !(in_comment || opens || line.is_empty() || line.starts_with(&self.language.line_comment)) {
                return line_start..end;
            }
            in_comment = (in_comment || opens) && !line.contains("*/");
        }
        line_start..end
    }

    fn verdict(&self, suppression: &Suppression, used: bool) -> Option<Body> {
        let rules = suppression.rules.join(", ");
        let (rule, message) = if suppression.reason.is_empty() {
            (
                &OWN_RULES.without_reason,
                format!("The suppression of `{rules}` gives no reason, so it hides nothing: add `-- why it is safe here`"),
            )
        } else if let Some(until) = suppression.until.filter(|until| self.today > *until) {
            (&OWN_RULES.expired, format!("The suppression of `{rules}` expired on {until}, so it hides nothing any more"))
        } else if !used {
            (&OWN_RULES.unused, format!("The suppression of `{rules}` hides nothing here: remove it"))
        } else {
            return None;
        };
        let snippet = stable_hash(&rules);
        Some(Body {
            message,
            confidence: rule.confidence,
            snippet,
            item: String::new(),
            slots: vec![("rule".to_owned(), rules)],
            in_test: false,
            range: 0..suppression.range.len(),
            identity: stable_hash(&(&*rule.id, snippet)),
            captures: vec![("finding".into(), 0..suppression.range.len())],
            rule: rule.clone(),
            asks: Asks::Nothing,
        })
    }
}

fn finding(body: &Arc<Body>, base: usize, steps: Arc<[Step]>, counts: &mut HashMap<u64, u32, RandomState>) -> Finding {
    let ordinal = counts.entry(body.identity).or_default();
    let fingerprint = Fingerprint(stable_hash(&(body.identity, *ordinal)));
    *ordinal += 1;
    Finding { range: body.range.start + base..body.range.end + base, fingerprint, body: body.clone(), steps }
}
