//! The log of progress: what happens to findings here becomes events there.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use caveat_analysis::Finding;
use caveat_progress as progress;
use caveat_progress::{Event, EventKind, Life, Origin, Seen, Timestamp, WorkspaceId, Writer, clock};
use tower_lsp::ls_types::MessageType;

use crate::analyze::{Analyzed, of_progress};
use crate::document::Document;
use crate::event;
use crate::outbox::Outbox;

/// The life of the session's findings, and the way to the store.
#[derive(Debug)]
pub(crate) struct ProgressLog {
    writer: Arc<Writer>,
    life: Life,
    warm: bool,
    /// What was logged as viewed today, so that a hover costs nothing the second time.
    viewed: HashSet<(String, i64)>,
}

impl ProgressLog {
    /// Opens nothing yet. What a person should know of the store is shown through `outbox`.
    pub(crate) fn new(dir: Option<PathBuf>, outbox: Outbox) -> Self {
        let writer = Writer::start(dir, move |notice| outbox.show(MessageType::WARNING, format!("Caveat: {notice}")));
        Self { writer: Arc::new(writer), life: Life::new(), warm: false, viewed: HashSet::new() }
    }

    /// The way to the store.
    pub(crate) fn writer(&self) -> Arc<Writer> {
        self.writer.clone()
    }

    /// Opens the store in the background and asks what earlier sessions left to confirm; once a session, when the first
    /// diagnostics are out.
    pub(crate) fn warm(&mut self, workspaces: Vec<WorkspaceId>, answer: impl FnOnce(Vec<progress::PendingFix>) + Send + 'static) {
        if std::mem::replace(&mut self.warm, true) {
            return;
        }
        self.writer.warm();
        let asked: Vec<_> = workspaces.into_iter().map(|workspace| self.writer.pending(workspace)).collect();
        // It waits for the disk, and ends once the store has answered.
        let wait = move || answer(asked.into_iter().filter_map(|asked| asked.recv().ok()).flatten().collect());
        if let Err(error) = std::thread::Builder::new().name("pending".into()).spawn(wait) {
            tracing::warn!(%error, "earlier fixes are not confirmed");
        }
    }

    /// Takes up fixes of earlier sessions. The documents that must be looked at to confirm them.
    pub(crate) fn resume(&mut self, pending: Vec<progress::PendingFix>) -> Vec<progress::DocId> {
        let effects = self.life.resume(clock::now(), pending);
        self.writer.apply(effects);
        self.life.unconfirmed()
    }

    /// Such a document was looked at.
    pub(crate) fn looked(&mut self, doc: &progress::DocId, findings: &[progress::Finding]) {
        let effects = self.life.looked(clock::now(), doc, findings);
        self.writer.apply(effects);
    }

    /// A revision that is delivered.
    pub(crate) fn seen(&mut self, document: &mut Document, analyzed: &Analyzed, seen: event::Seen) {
        let now = clock::now();
        let edits = std::mem::take(&mut document.untold.edits);
        let origin = document.untold.origin.take().unwrap_or(Origin::Typed);
        let error_free = !analyzed.analysis.has_errors();
        document.untold.operations.extend(seen.operations);
        let told =
            Seen { findings: &seen.findings, suppressed: &seen.suppressed, edits: &edits, origin, error_free, content: Some(seen.content) };
        let effects = if std::mem::replace(&mut document.untold.opened, true) {
            self.life.changed(now, &document.id, &told)
        } else {
            self.life.opened(now, &document.id, &told)
        };
        self.writer.apply(effects);
        if std::mem::take(&mut document.untold.saved) {
            self.saved(now, document, analyzed);
        }
    }

    /// The document's analysed text was saved.
    fn saved(&mut self, now: Timestamp, document: &mut Document, analyzed: &Analyzed) {
        let operations = &document.untold.operations;
        let still_stands = |missing: &progress::Missing| {
            let known = operations.iter().find(|(fingerprint, _)| fingerprint.to_string() == missing.fingerprint);
            known.is_some_and(|(_, operation)| analyzed.analysis.survives(operation, missing.span.start))
        };
        let survives = self.life.missing(&document.id).into_iter().filter(still_stands).map(|missing| missing.fingerprint).collect();
        let effects = self.life.saved(now, &document.id, !analyzed.analysis.has_errors(), &survives);
        self.writer.apply(effects);
        let shown: HashSet<_> = analyzed.shown().map(|finding| finding.fingerprint).collect();
        if !analyzed.analysis.has_errors() {
            document.untold.operations.retain(|fingerprint, _| shown.contains(fingerprint));
        }
    }

    /// A document was saved.
    pub(crate) fn save(&mut self, document: &mut Document) {
        // What was learned in a terminal meanwhile counts here as well.
        self.writer.refresh();
        document.has_own_changes = false;
        match document.analyzed.clone().filter(|_| document.is_current() && document.untold.opened) {
            Some(analyzed) => self.saved(clock::now(), document, &analyzed),
            None => document.untold.saved = true,
        }
    }

    /// A document was closed.
    pub(crate) fn closed(&mut self, doc: &progress::DocId) {
        let effects = self.life.closed(clock::now(), doc);
        self.writer.apply(effects);
    }

    /// A document was renamed.
    pub(crate) fn renamed(&mut self, old: &progress::DocId, new: &progress::DocId) {
        let effects = self.life.renamed(clock::now(), old, new);
        self.writer.apply(effects);
    }

    /// Whether a topic is known well enough for a short hover.
    pub(crate) fn is_brief(&self, topic: &str) -> bool {
        !self.writer.mastery(topic, clock::now()).state.wants_full_lesson()
    }

    /// A lesson was shown on hover.
    pub(crate) fn viewed(&mut self, doc: &progress::DocId, finding: &Finding, language: &str, lesson: Option<u32>) {
        let now = clock::now();
        if self.viewed.insert((finding.fingerprint.to_string(), now.day())) {
            let event = Event::of_finding(EventKind::LessonViewed, now, doc, &of_progress(finding, language));
            self.log(event, lesson);
        }
    }

    /// A whole lesson was opened.
    pub(crate) fn opened_lesson(&self, workspace: WorkspaceId, topic: &str, lesson: Option<u32>) {
        self.log(Event::of_topic(EventKind::LessonOpened, clock::now(), workspace, topic), lesson);
    }

    /// The developer says that they know a topic.
    pub(crate) fn marked_learned(&self, workspace: WorkspaceId, topic: &str) {
        self.writer.log(Event::of_topic(EventKind::MarkedLearned, clock::now(), workspace, topic));
    }

    /// Writes everything. Waits for the disk: for the end of the session only.
    pub(crate) fn end(&mut self) {
        let effects = self.life.ended(clock::now());
        self.writer.apply(effects);
        self.writer.shutdown();
    }

    fn log(&self, event: Event, lesson: Option<u32>) {
        self.writer.log(match lesson {
            Some(version) => event.lesson_version(version),
            None => event,
        });
    }
}
