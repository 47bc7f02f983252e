//! From candidates to findings: which items matter, what is asked, and what the answers mean.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use caveat_catalog::flow::{Form, Kinds};
use caveat_catalog::query::PredicateKind;
use rapidhash::fast::RandomState;

use super::eval::Hit;
use super::ir::{Name, Span};
use super::label::Step as Way;
use super::marks::{marks, span};
use super::origin::Origins;
use super::program::{Entry, Lowered, Program, Question as Asked};
use super::relevance::Relevance;
use super::root::{self, Differing, Kept};
use super::shared::Shared;
use super::value::ItemId;
use crate::ask::Asker;
use crate::eval::Names;
use crate::expr::stable_hash;
use crate::finding::{Body, Step, StepKind};
use crate::item::{Item, ItemResult, Slot};
use crate::language::Language;
use crate::literals::Active;
use crate::scope::Env;
use crate::sieve::Sifted;

/// A match that is a finding if its questions are answered so.
#[derive(Debug)]
pub(crate) struct Candidate {
    pub(crate) body: Arc<Body>,
    pub(crate) questions: Vec<Question>,
    /// The first question as the rule writes it.
    pub(crate) text: Box<str>,
}

impl Candidate {
    /// Whether all of its questions can be answered where sources of these kinds can be.
    fn is_possible(&self, kinds: Kinds) -> bool {
        self.questions.iter().all(|question| question.negated || question.kinds.meets(kinds))
    }
}

/// What `#tainted?` asks in one match.
#[derive(Debug)]
pub(crate) struct Question {
    /// The bytes of the item that it is about.
    pub(crate) span: Span,
    pub(crate) inside: Arc<[String]>,
    pub(crate) kinds: Kinds,
    pub(crate) form: Form,
    pub(crate) negated: bool,
}

/// What a revision keeps of its flows for the next one.
#[derive(Debug, Clone, Default)]
pub(crate) struct FlowState {
    /// The results of the items, in the order of the file; the program has their entries in the same order.
    results: Shared<Arc<ItemResult>>,
    /// The places of the items that ask anything.
    asking: Arc<[usize]>,
    program: Arc<Program>,
    relevance: Arc<Relevance>,
    /// Items as they were before they were changed last: what is typed is taken back often.
    recent: VecDeque<(Arc<ItemResult>, Arc<Entry>)>,
    kept: Kept,
    /// The kinds of sources that were followed.
    possible: Kinds,
    /// Whether a bound was reached, so that there may be more.
    pub(crate) is_bounded: bool,
}

/// Items that are remembered as they were.
const MAX_RECENT: usize = 8;

/// Items that differ beyond which all of the file is looked at again.
const MAX_DIFFERING: usize = 8;

/// A finding that values made: its item, what it says, and the places on the way.
pub(crate) struct Flowed {
    pub(crate) order: usize,
    pub(crate) body: Arc<Body>,
    pub(crate) steps: Vec<Step>,
}

/// All that a file's flows are a function of.
pub(crate) struct File<'a, 't> {
    pub(crate) items: &'a [Item<'t>],
    pub(crate) slots: &'a [Slot],
    pub(crate) env: &'a Env,
    pub(crate) text: &'a str,
    pub(crate) language: &'a Language,
    pub(crate) active: &'a Active,
    pub(crate) changed: &'a HashSet<Box<str>, RandomState>,
    /// The kinds of sources that it can have.
    pub(crate) possible: Kinds,
    /// What is known of a file that is looked at once.
    pub(crate) sifted: Option<&'a Sifted>,
}

/// Answers the candidates of a file; nothing where there is none.
pub(crate) fn solve(file: &File<'_, '_>, before: Option<&FlowState>) -> (Vec<Flowed>, Option<FlowState>) {
    let marks = file.slots.iter().filter_map(|slot| slot.result.marks.as_deref());
    let (possible, sources) = match file.sifted {
        Some(sifted) => file.language.possible_of(sifted, marks),
        None => (file.possible, Vec::new()),
    };
    let file = &File { possible, ..*file };
    // Where other kinds can be, other things are asked.
    let before = before.filter(|before| before.possible == file.possible);
    let Some(now) = before.and_then(|before| inside(file, before)).or_else(|| whole(file, before)).filter(|now| !now.asking.is_empty())
    else {
        return (Vec::new(), None);
    };
    let empty = FlowState::default();
    let before = before.unwrap_or(&empty);
    let relevance = match &now.changes {
        Some(changes) if changes.iter().all(|change| before.relevance.holds(change.id, &change.before, &change.now)) => {
            before.relevance.clone()
        }
        _ => Arc::new(Relevance::of(&now.program, file.language.family)),
    };
    let differing = now.changes.as_ref().map(|changes| Differing {
        items: changes.iter().map(|change| change.id).collect(),
        called: changes.iter().flat_map(Change::called).collect(),
        is_inner: Arc::ptr_eq(&relevance, &before.relevance)
            && changes.iter().all(|change| change.before.lowered.changes_fields == change.now.lowered.changes_fields),
    });
    let asked = file.sifted.and_then(|_| asked_kinds(file, &now));
    let origins = asked.and_then(|kinds| Origins::of(file.language, &now.program, kinds, &sources));
    if origins.as_ref().is_some_and(Origins::is_empty) {
        return (findings(file, &now, Vec::new()), None);
    }
    let (followed, kept) = root::follow(file.language, &now.program, &relevance.items, origins.as_ref(), &before.kept, differing.as_ref());
    let mut recent = before.recent.clone();
    for change in now.changes.iter().flatten().filter(|change| change.before.lowered.version != change.now.lowered.version) {
        recent.retain(|(_, entry)| entry.lowered.version != change.before.lowered.version);
        recent.push_front((change.result.clone(), change.before.clone()));
    }
    recent.truncate(MAX_RECENT);
    let found = findings(file, &now, followed.hits);
    let Assembled { results, asking, program, .. } = now;
    (found, Some(FlowState { results, asking, program, relevance, recent, kept, possible: file.possible, is_bounded: followed.exhausted }))
}

/// A file's items put together.
struct Assembled {
    results: Shared<Arc<ItemResult>>,
    asking: Arc<[usize]>,
    program: Arc<Program>,
    /// What changed since the revision before, if all else is as it was.
    changes: Option<Vec<Change>>,
}

/// An item in whose place there is another one that looks the same from outside.
struct Change {
    id: ItemId,
    /// The result of the item that was there.
    result: Arc<ItemResult>,
    before: Arc<Entry>,
    now: Arc<Entry>,
}

impl Change {
    /// Hashes of the names that only one of the two calls.
    fn called(&self) -> impl Iterator<Item = u64> {
        let (before, now) = (&self.before.lowered.calls, &self.now.lowered.calls);
        let missing = |from: &Vec<u64>, name: &u64| from.binary_search(name).is_err();
        let gone = before.iter().filter(move |name| missing(now, name));
        gone.chain(now.iter().filter(move |name| missing(before, name))).copied()
    }
}

/// The file where it differs from the revision before inside a few items only; nothing else of it is looked at.
fn inside(file: &File<'_, '_>, before: &FlowState) -> Option<Assembled> {
    if before.results.len() != file.slots.len() || !file.changed.is_empty() {
        return None;
    }
    let pairs = file.slots.iter().zip(before.results.iter()).enumerate();
    let places: Vec<usize> = pairs.filter(|(_, (slot, old))| !Arc::ptr_eq(&slot.result, old)).map(|(at, _)| at).collect();
    if places.len() > MAX_DIFFERING {
        return None;
    }
    let (mut results, mut asking, mut replaced, mut changes) = (before.results.clone(), before.asking.clone(), Vec::new(), Vec::new());
    for at in places {
        let (slot, old) = (&file.slots[at], before.results.get(at)?);
        let was = before.program.entries().get(at)?;
        let taken_back = before.recent.iter().find(|(result, _)| Arc::ptr_eq(result, &slot.result)).map(|(_, entry)| entry.clone());
        let now = taken_back.unwrap_or_else(|| {
            let earlier = before.recent.iter().map(|(result, entry)| (result, entry));
            let known = [(old, was)].into_iter().chain(earlier).filter(|(result, _)| result.key == slot.result.key);
            let known: Vec<&Arc<Lowered>> = known.map(|(_, entry)| &entry.lowered).collect();
            Arc::new(entry(file, at, &file.items[at], slot, &known))
        });
        if !now.fits_for(was) {
            return None;
        }
        let asks = asks(slot, file.possible);
        if asks != asking.contains(&at) {
            let mut places: Vec<usize> = asking.iter().copied().filter(|place| *place != at).chain(asks.then_some(at)).collect();
            places.sort_unstable();
            asking = places.into();
        }
        results.set(at, slot.result.clone());
        replaced.push((at, now.clone()));
        changes.push(Change { id: before.program.order[at], result: old.clone(), before: was.clone(), now });
    }
    let program = if replaced.is_empty() { before.program.clone() } else { Arc::new(before.program.with(&replaced)) };
    Some(Assembled { results, asking, program, changes: Some(changes) })
}

/// All of the file, with what the revision before had of it; `None` where nothing is asked.
fn whole(file: &File<'_, '_>, before: Option<&FlowState>) -> Option<Assembled> {
    let asking: Arc<[usize]> = (0..file.slots.len()).filter(|at| asks(&file.slots[*at], file.possible)).collect();
    if asking.is_empty() {
        return None;
    }
    let empty = FlowState::default();
    let before = before.unwrap_or(&empty);
    let known = before.results.iter().zip(before.program.entries().iter()).collect();
    let mut old = Old { entries: known, next: 0, by_key: None, recent: &before.recent };
    let mut entries = Vec::with_capacity(file.items.len());
    for (order, (item, slot)) in file.items.iter().zip(file.slots).enumerate() {
        let same = old.same(slot, file);
        entries.push(same.unwrap_or_else(|| {
            let known = if slot.has_error { Vec::new() } else { old.lowered(slot.result.key) };
            Arc::new(entry(file, order, item, slot, &known))
        }));
    }
    let results = file.slots.iter().map(|slot| slot.result.clone()).collect();
    let pairs = || old.entries.iter().zip(&entries).enumerate();
    let is_in_place = entries.len() == old.entries.len() && pairs().all(|(_, ((_, was), now))| Arc::ptr_eq(was, now) || now.fits_for(was));
    if !is_in_place {
        return Some(Assembled { results, asking, program: Arc::new(Program::new(entries.iter())), changes: None });
    }
    let differing = || pairs().filter(|(_, ((_, was), now))| !Arc::ptr_eq(was, now));
    let replaced: Vec<(usize, Arc<Entry>)> = differing().map(|(at, (_, now))| (at, now.clone())).collect();
    let changes = differing().map(|(at, ((result, was), now))| Change {
        id: before.program.order[at],
        result: (*result).clone(),
        before: (*was).clone(),
        now: now.clone(),
    });
    let changes = changes.collect();
    let program = if replaced.is_empty() { before.program.clone() } else { Arc::new(before.program.with(&replaced)) };
    Some(Assembled { results, asking, program, changes: Some(changes) })
}

/// The kinds of sources that are asked for; `None` where something asks for values that come from none.
fn asked_kinds(file: &File<'_, '_>, now: &Assembled) -> Option<Kinds> {
    let candidates = now.asking.iter().flat_map(|at| &file.slots[*at].result.candidates);
    candidates.filter(|candidate| candidate.is_possible(file.possible)).try_fold(Kinds::default(), |all, candidate| {
        // What must not come from somewhere tells nothing where nothing comes from where it must.
        let wanted = candidate.questions.iter().filter(|question| !question.negated).map(|question| question.kinds);
        wanted.reduce(Kinds::and).map(|kinds| all.and(kinds))
    })
}

/// Whether an item asks anything that can be.
fn asks(slot: &Slot, possible: Kinds) -> bool {
    slot.result.candidates.iter().any(|candidate| candidate.is_possible(possible))
}

/// What the revision before had.
struct Old<'a> {
    entries: Vec<(&'a Arc<ItemResult>, &'a Arc<Entry>)>,
    next: usize,
    by_key: Option<HashMap<u64, usize, RandomState>>,
    recent: &'a VecDeque<(Arc<ItemResult>, Arc<Entry>)>,
}

impl<'a> Old<'a> {
    /// What the revision before had of an item that is the same in all respects. Most items stand where they stood.
    fn same(&mut self, slot: &Slot, file: &File<'_, '_>) -> Option<Arc<Entry>> {
        let is_it = |(result, _): &(&Arc<ItemResult>, &Arc<Entry>)| Arc::ptr_eq(result, &slot.result);
        let near = [self.next, self.next + 1].into_iter().find(|at| self.entries.get(*at).is_some_and(is_it));
        let at = near.or_else(|| self.by_key(slot.result.key).filter(|at| is_it(&self.entries[*at])));
        self.next = at.unwrap_or(self.next) + 1;
        let taken_back = || self.recent.iter().find(|(result, _)| Arc::ptr_eq(result, &slot.result)).map(|(_, entry)| entry);
        let entry = at.map(|at| self.entries[at].1).or_else(taken_back)?;
        let is_same = entry.is_whole != slot.has_error && !changed(file, &entry.lowered);
        is_same.then(|| entry.clone())
    }

    /// What was worked out of items with the same text.
    fn lowered(&mut self, key: u64) -> Vec<&'a Arc<Lowered>> {
        let now = self.by_key(key).map(|at| &self.entries[at].1.lowered);
        let recent = self.recent.iter().filter(|(result, _)| result.key == key).map(|(_, entry)| &entry.lowered);
        now.into_iter().chain(recent).collect()
    }

    fn by_key(&mut self, key: u64) -> Option<usize> {
        let by_key = self.by_key.get_or_insert_with(|| self.entries.iter().enumerate().map(|(at, (result, _))| (result.key, at)).collect());
        by_key.get(&key).copied()
    }
}

/// Whether a name that an item's marks rest on stands for something else now.
fn changed(file: &File<'_, '_>, lowered: &Lowered) -> bool {
    !file.changed.is_empty() && lowered.asked.iter().any(|name| file.changed.contains(name))
}

/// An item with what is asked of it; `known` is what was worked out of items with the same text.
fn entry(file: &File<'_, '_>, order: usize, item: &Item<'_>, slot: &Slot, known: &[&Arc<Lowered>]) -> Entry {
    let is_known = |lowered: &&Arc<Lowered>| match &slot.result.marks {
        Some(marks) => lowered.marks == *marks,
        None => !changed(file, lowered),
    };
    let known = known.iter().copied().filter(|_| !slot.has_error).find(is_known);
    let lowered = match (known, &slot.result.marks) {
        (Some(lowered), _) => lowered.clone(),
        (None, Some(marks)) => Arc::new(Lowered::new(item, file.text, file.language, marks.clone(), Vec::new())),
        (None, None) => {
            let locals = crate::look::locals_of(item, file.text, file.language);
            let names = Names::new(file.language.family, &file.language.known, &locals, file.env, &item.place, order);
            let asker = Asker::new(file.language, file.text, names, file.active);
            let marks = marks(item, &asker);
            Arc::new(Lowered::new(item, file.text, file.language, marks, asker.names.into_asked()))
        }
    };
    let asked: Vec<_> = slot
        .result
        .candidates
        .iter()
        .filter(|candidate| candidate.is_possible(file.possible))
        .map(|candidate| {
            let of =
                |question: &Question| (question.span, question.inside.clone(), question.kinds, question.form.numbers, question.form.joined);
            (candidate.body.identity, candidate.questions.iter().map(of).collect::<Vec<_>>())
        })
        .collect();
    Entry {
        version: stable_hash(&(lowered.version, asked)),
        lowered,
        questions: questions(slot, file),
        class: item.place.class.as_deref().map(Name::from),
        module: Name::from(&*item.place.module),
        is_whole: !slot.has_error,
    }
}

fn questions(slot: &Slot, file: &File<'_, '_>) -> HashMap<Span, Vec<Asked>, RandomState> {
    let mut out: HashMap<Span, Vec<Asked>, RandomState> = HashMap::default();
    for (candidate, found) in slot.result.candidates.iter().enumerate().filter(|(_, found)| found.is_possible(file.possible)) {
        for (question, asked) in found.questions.iter().enumerate() {
            let number = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
            out.entry(asked.span).or_default().push(Asked {
                candidate: number(candidate),
                number: number(question),
                inside: asked.inside.clone(),
                kinds: asked.kinds,
                form: asked.form,
                weakness: file.language.flow.topic(&found.body.rule.topic),
            });
        }
    }
    out
}

/// The findings that the answers make.
fn findings(file: &File<'_, '_>, now: &Assembled, hits: Vec<Hit>) -> Vec<Flowed> {
    let mut by_candidate: HashMap<(ItemId, u32), Vec<Hit>, RandomState> = HashMap::default();
    for hit in hits {
        by_candidate.entry((hit.item, hit.candidate)).or_default().push(hit);
    }
    let mut out = Vec::new();
    let program = &*now.program;
    for order in now.asking.iter().copied() {
        let id = program.order[order];
        for (index, candidate) in file.slots[order].result.candidates.iter().enumerate() {
            let hits = by_candidate.get(&(id, u32::try_from(index).unwrap_or(u32::MAX))).map_or(&[][..], Vec::as_slice);
            let is_answered = |at: usize, question: &Question| hits.iter().any(|hit| hit.question as usize == at) != question.negated;
            if !candidate.questions.iter().enumerate().all(|(at, question)| is_answered(at, question)) {
                continue;
            }
            // The shortest way from a source that is known tells most.
            let best = hits.iter().min_by_key(|hit| (hit.source.is_none(), hit.question, hit.steps.len()));
            let steps = best.map(|hit| steps(file, program, hit)).unwrap_or_default();
            let body = match best.and_then(|hit| hit.source.clone()) {
                Some(source) => filled(&candidate.body, &source),
                None => filled(&candidate.body, "a value that this file does not tell about"),
            };
            out.push(Flowed { order, body, steps });
        }
    }
    out
}

/// A finding's text with the name of the source in its place.
fn filled(body: &Arc<Body>, source: &str) -> Arc<Body> {
    let mark = crate::inspect::SOURCE_MARK;
    if !body.message.contains(mark) && !body.slots.iter().any(|(_, text)| text.contains(mark)) {
        return body.clone();
    }
    let mut body = Body::clone(body);
    body.message = body.message.replace(mark, source);
    for (_, text) in &mut body.slots {
        *text = text.replace(mark, source);
    }
    Arc::new(body)
}

/// The places on the way, in the file.
fn steps(file: &File<'_, '_>, program: &Program, hit: &Hit) -> Vec<Step> {
    let source = hit.source.as_deref().unwrap_or("outside");
    let mut out: Vec<Step> = Vec::new();
    for (spot, step) in &hit.steps {
        let Some(order) = program.places.get(&spot.item).copied() else { continue };
        let base = file.slots[order].range.start;
        let range = base + spot.span.start as usize..base + spot.span.end as usize;
        if range.end > file.text.len()
            || range.start > range.end
            || !file.text.is_char_boundary(range.start)
            || !file.text.is_char_boundary(range.end)
        {
            continue;
        }
        let (message, kind) = match step {
            Way::Source => (format!("this comes from {source}"), StepKind::Source(source.to_owned())),
            Way::Assigned(name) => (format!("`{name}` holds it"), StepKind::Held(name.to_string())),
            Way::Passed(function, name) => (
                format!("handed to `{function}` as `{name}`"),
                StepKind::Handed { function: function.to_string(), parameter: name.to_string() },
            ),
            Way::Returned(function) => (format!("`{function}` gives it back"), StepKind::GivenBack(function.to_string())),
        };
        // One place is told once: the last thing said of it is nearest to the end.
        if out.last().is_some_and(|last| last.range == range) && !matches!(step, Way::Source) {
            continue;
        }
        out.push(Step { range, message, kind });
    }
    out
}

/// The questions of a match, where the pattern asks any.
pub(crate) fn asked(compiled: &crate::pattern::Compiled, bound: &crate::ask::Bound<'_>, item: &Item<'_>) -> Option<Vec<Question>> {
    let mut out = Vec::new();
    for predicate in &compiled.predicates {
        let PredicateKind::Tainted { of, inside, kinds, form } = &predicate.kind else { continue };
        let at = match &bound[*of] {
            Some(crate::ask::Operandum::Node(node)) => {
                let mut node = *node;
                while node.kind() == "parenthesized_expression"
                    && let Some(inner) = node.named_child(0)
                {
                    node = inner;
                }
                span(node, item)
            }
            // What stands elsewhere, or nowhere, is not asked about here: the question stays without an answer.
            _ => Span { start: u32::MAX, end: u32::MAX },
        };
        out.push(Question { span: at, inside: inside.iter().cloned().collect(), kinds: *kinds, form: *form, negated: predicate.negated });
    }
    (!out.is_empty()).then_some(out)
}
