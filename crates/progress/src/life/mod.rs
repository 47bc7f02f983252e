//! The life of a finding, from what an editor shows to the events of the log. No I/O, no clock: times are handed in.
//!
//! * *Introduced*: this developer's edits made it, and it is there at a save.
//! * *Fixed*: it is gone at a save from error-free text, its operation still stands there in another form, and it stays
//!   gone for ten minutes of work or until a later session looks.
//! * *Removed*: it is gone at such a save, and so is its operation.
//! * *Suppressed*: an allow comment hides it at a save.
//!
//! Opening, pasting a whole file, undo, a branch switch and a change from outside introduce and resolve nothing. A
//! finding that vanishes here and appears there in the same short while was moved.

mod document;
mod input;
mod work;

use std::collections::btree_map::{BTreeMap, Entry};
use std::collections::{HashMap, HashSet};

use crate::{DocId, Effect, Event, EventKind, Finding, FixedBy, PendingFix, Timestamp};

pub use input::{Missing, Origin, Seen, Suppressed};

use document::{Document, Tracked};
use work::Work;

/// How much work a fix must outlive to count.
const CONFIRM: Work = Work::minutes(10);

/// How much work may lie between cutting a finding here and pasting it there.
const MOVE: Work = Work::minutes(2);

/// The findings of a session, in all its documents.
#[derive(Debug, Default)]
pub struct Life {
    docs: HashMap<DocId, Document>,
    /// Fixes that have still to prove themselves, by document and fingerprint of first sight.
    fixes: BTreeMap<(DocId, String), Fix>,
    /// Removals that may yet turn out to be a move.
    removals: Vec<Removal>,
    work: Work,
    last: Option<Timestamp>,
}

#[derive(Debug)]
struct Fix {
    pending: PendingFix,
    /// When it was saved, in work of this session; `None` if an earlier session saved it.
    since: Option<Work>,
    /// Whether something from outside brought the finding back for now, such as another branch.
    suspended: bool,
}

#[derive(Debug)]
struct Removal {
    doc: DocId,
    tracked: Tracked,
    at: Timestamp,
    since: Work,
}

impl Life {
    /// A session that has seen nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes up the fixes that earlier sessions left to confirm. One whose document is already open is settled now, the
    /// others when their document is next opened or looked at.
    pub fn resume(&mut self, at: Timestamp, pending: Vec<PendingFix>) -> Vec<Effect> {
        let mut docs = Vec::new();
        for pending in pending {
            let key = (pending.doc.clone(), pending.finding.fingerprint.clone());
            // Our own fix of this session, which the store gives back, goes on as it is.
            if let Entry::Vacant(entry) = self.fixes.entry(key) {
                docs.push(pending.doc.clone());
                entry.insert(Fix { pending, since: None, suspended: false });
            }
        }
        docs.dedup();
        let mut effects = Vec::new();
        for doc in docs {
            if let Some(open) = self.docs.get(&doc) {
                let present = open.present();
                effects.extend(self.settle_earlier(at, &doc, &present));
            }
        }
        effects
    }

    /// The documents with fixes of earlier sessions that wait for someone to look. Reading such a file in the
    /// background and calling [`Life::looked`] settles them without waiting for it to be opened.
    pub fn unconfirmed(&self) -> Vec<DocId> {
        let earlier = self.fixes.iter().filter(|(_, fix)| fix.since.is_none());
        let mut docs: Vec<_> = earlier.map(|((doc, _), _)| doc.clone()).collect();
        docs.dedup();
        docs
    }

    /// A document that is not open was analysed as it is on the disk: settles the fixes of earlier sessions in it.
    pub fn looked(&mut self, at: Timestamp, doc: &DocId, findings: &[Finding]) -> Vec<Effect> {
        self.settle_earlier(at, doc, findings)
    }

    /// A document was opened. What is in it then was introduced by nobody. The edits and the origin are not looked at.
    pub fn opened(&mut self, at: Timestamp, doc: &DocId, seen: &Seen<'_>) -> Vec<Effect> {
        let present: Vec<_> = seen.all().map(|(finding, _)| finding.clone()).collect();
        let mut effects = self.settle_earlier(at, doc, &present);
        for ((of, _), fix) in &mut self.fixes {
            if of == doc {
                // The file changed behind our back since we saw it fixed.
                fix.suspended = is_back(&fix.pending, &present);
            }
        }
        self.docs.insert(doc.clone(), Document::opened(seen));
        effects.extend(self.advance(at));
        effects
    }

    /// A new version of an open document was analysed. Call it for each analysed version, in order, with every edit
    /// since the version before. A document that was not opened is opened by it.
    pub fn changed(&mut self, at: Timestamp, doc: &DocId, seen: &Seen<'_>) -> Vec<Effect> {
        let Some(document) = self.docs.get_mut(doc) else {
            return self.opened(at, doc, seen);
        };
        let mut step = document.step(self.work, seen);
        let mut effects = Vec::new();
        for returned in step.returned {
            effects.extend(self.returned(doc, &returned, &step.origin));
        }
        for finding in &step.vanished_outside {
            self.resume_fix(doc, finding);
        }
        for index in std::mem::take(&mut step.appeared) {
            effects.extend(self.appeared(doc, index, &step.origin));
        }
        effects.extend(self.advance(at));
        effects
    }

    /// The findings that are gone since the last save, each with where its code stood, carried to the present text. The
    /// caller looks there whether the operation still stands in another form, and tells [`Life::saved`].
    pub fn missing(&self, doc: &DocId) -> Vec<Missing> {
        self.docs.get(doc).map(Document::missing).unwrap_or_default()
    }

    /// The version last handed to [`Life::changed`] was saved. `error_free`: its syntax tree has no errors.
    /// `survives`: of [`Life::missing`], the fingerprints whose operation still stands there in another form.
    pub fn saved(&mut self, at: Timestamp, doc: &DocId, error_free: bool, survives: &HashSet<String>) -> Vec<Effect> {
        let mut effects = self.advance(at);
        let Some(document) = self.docs.get_mut(doc) else {
            return effects;
        };
        let saved = document.save(at, error_free, survives);
        for (finding, kind) in saved.events {
            effects.push(Effect::Log(Event::of_finding(kind, at, doc, &finding)));
        }
        for (tracked, by) in saved.fixed {
            effects.extend(self.keep_fix(at, doc, &tracked, by));
        }
        for tracked in saved.removed {
            self.remove(at, doc, tracked);
        }
        effects
    }

    /// A document was closed. What was not saved never was.
    pub fn closed(&mut self, at: Timestamp, doc: &DocId) -> Vec<Effect> {
        self.docs.remove(doc);
        self.advance(at)
    }

    /// A file was renamed, open or not. Its findings and its fixes go with it.
    pub fn renamed(&mut self, at: Timestamp, old: &DocId, new: &DocId) -> Vec<Effect> {
        let mut effects = self.advance(at);
        if old == new {
            return effects;
        }
        // What stood at the new name was replaced.
        let replaced: Vec<_> = self.fixes.keys().filter(|(doc, _)| doc == new).cloned().collect();
        for key in replaced {
            effects.extend(self.forget(&key));
        }
        if let Some(document) = self.docs.remove(old) {
            self.docs.insert(new.clone(), document);
        }
        for removal in self.removals.iter_mut().filter(|removal| removal.doc == *old) {
            removal.doc = new.clone();
        }
        let keys: Vec<_> = self.fixes.keys().filter(|(doc, _)| doc == old).cloned().collect();
        for key in keys {
            if let Some(mut fix) = self.fixes.remove(&key) {
                let (doc, fingerprint) = key;
                fix.pending.doc = new.clone();
                effects.push(Effect::Drop { doc, fingerprint: fingerprint.clone() });
                effects.push(Effect::Keep(fix.pending.clone()));
                self.fixes.insert((new.clone(), fingerprint), fix);
            }
        }
        effects
    }

    /// The session ends. What was removed stays removed; fixes wait in the store for the next session.
    pub fn ended(&mut self, at: Timestamp) -> Vec<Effect> {
        let mut effects = self.advance(at);
        effects.extend(std::mem::take(&mut self.removals).iter().map(|removal| removed(removal, at)));
        self.docs.clear();
        self.fixes.clear();
        effects
    }

    /// Counts the work since the last call, and settles what is old enough.
    fn advance(&mut self, at: Timestamp) -> Vec<Effect> {
        self.work = self.work.after(self.last.replace(at), at);
        let mut effects = Vec::new();
        let work = self.work;
        let old_enough = |removal: &mut Removal| work.since(removal.since) >= MOVE;
        for removal in self.removals.extract_if(.., old_enough) {
            if let Some(document) = self.docs.get_mut(&removal.doc) {
                document.forget_resolved(&removal.tracked.first.fingerprint);
            }
            effects.push(removed(&removal, at));
        }
        let proven = |fix: &Fix| !fix.suspended && fix.since.is_some_and(|since| work.since(since) >= CONFIRM);
        let keys: Vec<_> = self.fixes.iter().filter(|(_, fix)| proven(fix)).map(|(key, _)| key.clone()).collect();
        for key in keys {
            effects.extend(self.confirm(at, &key));
        }
        effects
    }

    /// Settles the fixes of earlier sessions in a document by what is in it now.
    fn settle_earlier(&mut self, at: Timestamp, doc: &DocId, present: &[Finding]) -> Vec<Effect> {
        let earlier = |((of, _), fix): &(&(DocId, String), &Fix)| of == doc && fix.since.is_none();
        let keys: Vec<_> = self.fixes.iter().filter(earlier).map(|(key, _)| key.clone()).collect();
        let mut effects = Vec::new();
        for key in keys {
            let is_back = is_back(&self.fixes[&key].pending, present);
            effects.extend(if is_back { self.forget(&key) } else { self.confirm(at, &key) });
        }
        effects
    }

    fn confirm(&mut self, at: Timestamp, key: &(DocId, String)) -> Vec<Effect> {
        let Some(fix) = self.fixes.remove(key) else {
            return Vec::new();
        };
        if let Some(document) = self.docs.get_mut(&key.0) {
            document.forget_resolved(&key.1);
        }
        let PendingFix { doc, finding, by, at: saved, duration_ms, .. } = fix.pending;
        let mut event = Event::of_finding(EventKind::Fixed { by }, saved, &doc, &finding);
        event.logged = at.max(saved);
        event.duration_ms = duration_ms;
        vec![Effect::Log(event), Effect::Drop { doc, fingerprint: finding.fingerprint }]
    }

    fn forget(&mut self, key: &(DocId, String)) -> Vec<Effect> {
        let (doc, fingerprint) = key.clone();
        self.fixes.remove(key).map(|_| Effect::Drop { doc, fingerprint }).into_iter().collect()
    }

    fn keep_fix(&mut self, at: Timestamp, doc: &DocId, tracked: &Tracked, by: FixedBy) -> Option<Effect> {
        let present = self.docs.get(doc).map(Document::present).unwrap_or_default();
        let pending = PendingFix {
            doc: doc.clone(),
            finding: Finding { span: 0..0, snippet: tracked.last.snippet, ..tracked.first.clone() },
            last_fingerprint: tracked.last.fingerprint.clone(),
            twins: twins(&tracked.last, &present),
            by,
            at,
            duration_ms: tracked.introduced.map(|introduced| at.since(introduced)),
        };
        let key = (doc.clone(), pending.finding.fingerprint.clone());
        if let Some(fix) = self.fixes.get_mut(&key) {
            // Fixed on another branch before, and now on this one: the first time stands, the proof begins anew.
            fix.suspended = false;
            fix.since = Some(self.work);
            return None;
        }
        self.fixes.insert(key, Fix { pending: pending.clone(), since: Some(self.work), suspended: false });
        Some(Effect::Keep(pending))
    }

    /// A removal is logged a little later, since it may be half of a move; or not at all, if the other half is here.
    fn remove(&mut self, at: Timestamp, doc: &DocId, tracked: Tracked) {
        let work = self.work;
        for (other, document) in &mut self.docs {
            if other != doc && document.adopt(&tracked, |since| work.since(since) < MOVE) {
                if let Some(document) = self.docs.get_mut(doc) {
                    document.forget_resolved(&tracked.first.fingerprint);
                }
                return;
            }
        }
        self.removals.push(Removal { doc: doc.clone(), tracked, at, since: work });
    }

    /// A finding that was gone stands in its document again.
    fn returned(&mut self, doc: &DocId, finding: &Finding, origin: &Origin) -> Vec<Effect> {
        self.removals.retain(|removal| removal.doc != *doc || removal.tracked.first.fingerprint != finding.fingerprint);
        let key = (doc.clone(), finding.fingerprint.clone());
        match self.fixes.get_mut(&key) {
            Some(fix) if *origin == Origin::External => {
                fix.suspended = true;
                Vec::new()
            }
            Some(_) => self.forget(&key),
            None => Vec::new(),
        }
    }

    /// Something from outside took away again what something from outside had brought back.
    fn resume_fix(&mut self, doc: &DocId, finding: &Finding) {
        for ((of, _), fix) in &mut self.fixes {
            if of == doc && is_same(&fix.pending, finding) {
                fix.suspended = false;
            }
        }
    }

    /// A finding that this document did not have: moved here, brought back after a fix, or new.
    fn appeared(&mut self, doc: &DocId, index: usize, origin: &Origin) -> Vec<Effect> {
        let finding = self.docs[doc].tracked[index].last.clone();
        if let Some(moved) = self.take_moved(doc, &finding) {
            let document = self.docs.get_mut(doc).expect("the document whose finding this is");
            document.tracked[index].become_moved(moved);
        }
        let fixed = self.fixes.iter().find(|((of, _), fix)| of == doc && is_same(&fix.pending, &finding));
        let Some((key, _)) = fixed else {
            return Vec::new();
        };
        let key = key.clone();
        if *origin == Origin::External {
            self.fixes.get_mut(&key).expect("found above").suspended = true;
            return Vec::new();
        }
        // It was there at a save or an opening before; that it is back makes it neither new nor fixed.
        let document = self.docs.get_mut(doc).expect("the document whose finding this is");
        document.tracked[index].become_known(&key.1);
        self.forget(&key)
    }

    /// Takes the finding out of another document, if it vanished there a short while ago.
    fn take_moved(&mut self, doc: &DocId, finding: &Finding) -> Option<Tracked> {
        let work = self.work;
        for (other, document) in &mut self.docs {
            if other != doc
                && let Some(moved) = document.release(finding, |since| work.since(since) < MOVE)
            {
                return Some(moved);
            }
        }
        let found = self.removals.iter().position(|removal| removal.tracked.is_like(finding))?;
        let removal = self.removals.remove(found);
        if let Some(document) = self.docs.get_mut(&removal.doc) {
            document.forget_resolved(&removal.tracked.first.fingerprint);
        }
        Some(removal.tracked)
    }
}

fn removed(removal: &Removal, now: Timestamp) -> Effect {
    let mut event = Event::of_finding(EventKind::Removed, removal.at, &removal.doc, &removal.tracked.first);
    event.logged = now.max(removal.at);
    Effect::Log(event)
}

/// How many findings are of the same rule and the same code.
fn twins(of: &Finding, among: &[Finding]) -> u32 {
    let count = among.iter().filter(|finding| finding.rule == of.rule && finding.snippet == of.snippet).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether the fixed finding is among these. Where the same code stands several times in a document, fingerprints tell
/// its places apart by their order only, and change when one is fixed: then their number decides.
fn is_back(fix: &PendingFix, present: &[Finding]) -> bool {
    twins(&fix.finding, present) > fix.twins
}

/// Whether a finding that appears is the one that was fixed.
fn is_same(fix: &PendingFix, finding: &Finding) -> bool {
    finding.rule == fix.finding.rule
        && (finding.fingerprint == fix.finding.fingerprint
            || finding.fingerprint == fix.last_fingerprint
            || finding.snippet == fix.finding.snippet)
}
