//! A developer at an editor, played by a script.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use caveat_progress::{DocId, Edit, Effect, EventKind, Finding, FixedBy, Life, Origin, PendingFix, Seen, Timestamp, WorkspaceId};

pub(crate) const MINUTE: i64 = 60_000;

/// A finding whose snippet and place follow from its fingerprint's first letter: `a`, `a2` are the same code.
pub(crate) fn finding(fingerprint: &str) -> Finding {
    let letter = u64::from(fingerprint.as_bytes()[0]);
    let start = usize::try_from(letter - u64::from(b'a')).unwrap() * 100;
    Finding {
        fingerprint: fingerprint.into(),
        snippet: letter,
        rule: "python/sql-format".into(),
        topic: "sql-injection".into(),
        language: "python".into(),
        span: start..start + 10,
    }
}

pub(crate) fn at(fingerprint: &str, span: Range<usize>) -> Finding {
    Finding { span, ..finding(fingerprint) }
}

pub(crate) fn doc(path: &str) -> DocId {
    DocId { workspace: WorkspaceId::none(), path: path.into() }
}

/// A developer at an editor. Documents are named by paths, findings by fingerprints.
pub(crate) struct Session {
    pub(crate) life: Life,
    pub(crate) now: i64,
    pub(crate) effects: Vec<Effect>,
    /// The findings of each document, for `save` to hand over nothing new.
    pub(crate) shown: BTreeMap<String, Vec<Finding>>,
}

impl Session {
    pub(crate) fn new() -> Self {
        Self { life: Life::new(), now: 1_000 * MINUTE, effects: Vec::new(), shown: BTreeMap::new() }
    }

    pub(crate) fn tick(&mut self) -> Timestamp {
        self.now += 1_000;
        Timestamp::from_millis(self.now)
    }

    pub(crate) fn see(&mut self, path: &str, seen: &Seen<'_>) {
        let at = self.tick();
        self.shown.insert(path.into(), seen.findings.to_vec());
        let effects = self.life.changed(at, &doc(path), seen);
        self.effects.extend(effects);
    }

    pub(crate) fn change(&mut self, path: &str, findings: &[Finding], origin: Origin, edits: &[Edit]) {
        let seen = Seen { findings, suppressed: &[], edits, origin, error_free: true, content: None };
        self.see(path, &seen);
    }

    pub(crate) fn open(&mut self, path: &str, fingerprints: &[&str]) {
        let at = self.tick();
        let findings: Vec<_> = fingerprints.iter().map(|f| finding(f)).collect();
        self.shown.insert(path.into(), findings.clone());
        let seen = Seen { findings: &findings, suppressed: &[], edits: &[], origin: Origin::External, error_free: true, content: None };
        let effects = self.life.opened(at, &doc(path), &seen);
        self.effects.extend(effects);
    }

    pub(crate) fn by(&mut self, origin: Origin, path: &str, fingerprints: &[&str]) {
        let findings: Vec<_> = fingerprints.iter().map(|f| finding(f)).collect();
        self.change(path, &findings, origin, &[]);
    }

    pub(crate) fn typed(&mut self, path: &str, fingerprints: &[&str]) {
        self.by(Origin::Typed, path, fingerprints);
    }

    pub(crate) fn save_with(&mut self, path: &str, error_free: bool, survives: &[&str]) {
        let at = self.tick();
        let survives: HashSet<String> = survives.iter().map(|&f| f.to_owned()).collect();
        let effects = self.life.saved(at, &doc(path), error_free, &survives);
        self.effects.extend(effects);
    }

    /// Saves; what is missing was deleted.
    pub(crate) fn save(&mut self, path: &str) {
        self.save_with(path, true, &[]);
    }

    /// Saves; the operations of all that is missing still stand there.
    pub(crate) fn save_fixed(&mut self, path: &str) {
        let missing: Vec<_> = self.life.missing(&doc(path)).into_iter().map(|m| m.fingerprint).collect();
        let missing: Vec<_> = missing.iter().map(String::as_str).collect();
        self.save_with(path, true, &missing);
    }

    /// Works on something else for that many minutes.
    pub(crate) fn work(&mut self, minutes: i64) {
        for _ in 0..minutes {
            self.now += MINUTE;
            self.typed("notes.py", &[]);
        }
    }

    pub(crate) fn close(&mut self, path: &str) {
        let at = self.tick();
        let effects = self.life.closed(at, &doc(path));
        self.effects.extend(effects);
    }

    /// Ends the session and starts the next, a day later, with what the store kept.
    pub(crate) fn next_session(&mut self) {
        let at = self.tick();
        let effects = self.life.ended(at);
        self.effects.extend(effects);
        self.now += 24 * 60 * MINUTE;
        self.life = Life::new();
        let at = self.tick();
        let effects = self.life.resume(at, kept(&self.effects));
        self.effects.extend(effects);
    }
}

/// What the store would hold after these effects.
pub(crate) fn kept(effects: &[Effect]) -> Vec<PendingFix> {
    let mut kept: BTreeMap<(DocId, String), PendingFix> = BTreeMap::new();
    for effect in effects {
        match effect {
            Effect::Keep(fix) => {
                kept.entry((fix.doc.clone(), fix.finding.fingerprint.clone())).or_insert_with(|| fix.clone());
            }
            Effect::Drop { doc, fingerprint } => {
                kept.remove(&(doc.clone(), fingerprint.clone()));
            }
            Effect::Log(_) => {}
        }
    }
    kept.into_values().collect()
}

pub(crate) fn events(effects: &[Effect]) -> Vec<String> {
    let event = |effect: &Effect| match effect {
        Effect::Log(event) => {
            let name = match event.kind {
                EventKind::Fixed { by: FixedBy::Hand } => "fixed by hand",
                EventKind::Fixed { by: FixedBy::QuickFix } => "fixed by quick fix",
                kind => kind.name(),
            };
            let (path, fingerprint) = (event.path.as_ref().unwrap(), event.fingerprint.as_ref().unwrap());
            Some(format!("{name}: {fingerprint} in {path}"))
        }
        Effect::Keep(_) | Effect::Drop { .. } => None,
    };
    effects.iter().filter_map(event).collect()
}

#[track_caller]
pub(crate) fn check(script: impl FnOnce(&mut Session), expected: &[&str]) {
    let mut session = Session::new();
    script(&mut session);
    assert_eq!(events(&session.effects), expected);
}
