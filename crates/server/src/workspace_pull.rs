//! `workspace/diagnostic`: the diagnostics of all files, for a client that asks for them, in folders whose settings say so.
//!
//! Files that are open are told as they are in the editor, all others as they are on disk. A request that has nothing to be told is held
//! until there is something: clients ask again as soon as they have an answer. While nobody asks nothing is looked at.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use caveat_analysis::Date;
use serde_json::to_value;
use tokio::time::Instant;
use tower_lsp::ls_types::{
    FullDocumentDiagnosticReport, ProgressToken, Registration, UnchangedDocumentDiagnosticReport, Unregistration, Uri,
    WorkspaceDiagnosticParams, WorkspaceDiagnosticReport, WorkspaceDiagnosticReportResult, WorkspaceDocumentDiagnosticReport,
    WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport,
};

use crate::analyze::today;
use crate::capabilities::{Delivery, PULLING};
use crate::diagnostics::Report;
use crate::document::Document;
use crate::event::{Event, Reply};
use crate::learn::Spot;
use crate::on_disk::Folder;
use crate::roots::{Root, RootId, file_path};
use crate::server::Server;
use crate::survey::{End, Seen, Stamp, Survey};

/// Changes that other programs make are seen after this time, while somebody asks.
const FRESH: Duration = Duration::from_secs(60);
/// How often parts of an answer are sent, at most.
const PART: Duration = Duration::from_millis(100);
/// In result ids, the opening of what is not open. Documents count from 1.
const ON_DISK: u64 = 0;

/// What the client and we call a document: clients write the name of one file in several ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Name {
    File(PathBuf),
    Other(String),
}

impl Name {
    fn of(uri: &Uri) -> Self {
        file_path(uri).map_or_else(|| Self::Other(uri.as_str().to_owned()), Self::File)
    }
}

/// A file as it was on disk.
#[derive(Debug)]
struct Known {
    /// How it was when it was looked at; `None` if it is to be looked at again in any case.
    stamp: Option<Stamp>,
    found: Option<Found>,
}

/// What was found in it.
#[derive(Debug)]
struct Found {
    uri: Arc<Uri>,
    report: Report,
    spots: Vec<Spot>,
}

/// Somebody who asks.
#[derive(Debug)]
struct Request {
    /// What they have: the document as they name it, and the result's id.
    previous: HashMap<Name, (Uri, String)>,
    /// Where parts of the answer go.
    token: Option<ProgressToken>,
    /// What they were told in parts.
    told: HashSet<Name>,
    reply: Reply<WorkspaceDiagnosticReportResult>,
}

/// See the module's words.
#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own, and they come in any combination")]
#[derive(Debug)]
pub(crate) struct WorkspacePull {
    /// Whether the client was told that it can ask.
    offered: bool,
    requests: Vec<Request>,
    files: HashMap<PathBuf, Known>,
    /// How many surveys were begun.
    count: u64,
    /// What stops the one that runs.
    running: Option<Arc<AtomicBool>>,
    /// When one last ended, and on which day: suppressions expire.
    surveyed: Option<(Instant, Date)>,
    /// Whether something has changed that a survey would see.
    stale: bool,
    /// Whether something may have changed for those who ask.
    news: bool,
    /// Files that a survey saw, and of which no part of an answer tells yet.
    fresh: Vec<PathBuf>,
    /// When the last part was sent.
    sent_at: Option<Instant>,
    /// Whether anybody was answered since it is offered. The first one need not wait for news.
    answered: bool,
}

impl Default for WorkspacePull {
    fn default() -> Self {
        Self {
            offered: false,
            requests: Vec::new(),
            files: HashMap::new(),
            count: 0,
            running: None,
            surveyed: None,
            stale: true,
            news: false,
            fresh: Vec::new(),
            sent_at: None,
            answered: false,
        }
    }
}

impl WorkspacePull {
    /// It was offered when the session began, or was not.
    pub(crate) fn offered_at_first(&mut self, offered: bool) {
        self.offered = offered;
    }

    /// A file may have come, gone or changed.
    pub(crate) fn note_change_on_disk(&mut self) {
        self.stale = true;
    }

    /// Something that is told of open documents has changed.
    pub(crate) fn note_news(&mut self) {
        self.news = true;
    }

    /// Whether this is a file that is told of.
    pub(crate) fn knows(&self, path: &Path) -> bool {
        self.files.contains_key(path)
    }

    /// What was found in files, by their path.
    pub(crate) fn spots(&self) -> impl Iterator<Item = (&PathBuf, &[Spot])> {
        self.files.iter().filter_map(|(path, known)| Some((path, &*known.found.as_ref()?.spots)))
    }

    /// When files are to be looked through again, if somebody asks.
    pub(crate) fn wakes_at(&self) -> Option<Instant> {
        let (at, _) = self.surveyed.filter(|_| !self.requests.is_empty() && self.running.is_none())?;
        Some(at + FRESH)
    }

    /// Whether a survey would see something, as far as can be known without making it.
    fn is_due(&self, now: Instant, today: Date) -> bool {
        self.stale || self.surveyed.is_none_or(|(at, day)| now >= at + FRESH || day != today)
    }

    /// Ends the survey that runs. What it has not seen yet is still to be seen.
    pub(crate) fn stop(&mut self) {
        if let Some(stop) = self.running.take() {
            stop.store(true, Ordering::Relaxed);
            self.count += 1;
            self.stale = true;
        }
    }

    /// Has the files below a folder looked at again, since something other than their text has changed.
    fn look_again(&mut self, below: &Path) {
        self.stop();
        self.stale = true;
        for (_, known) in self.files.iter_mut().filter(|(path, _)| path.starts_with(below)) {
            known.stamp = None;
        }
    }
}

/// Whether the diagnostics of all files of a folder are told.
fn is_wanted(root: &Root) -> bool {
    root.path.is_some() && root.settings.workspace_diagnostics
}

impl Server {
    /// Somebody asks for the diagnostics of all files.
    pub(crate) fn pull_all(&mut self, params: WorkspaceDiagnosticParams, reply: Reply<WorkspaceDiagnosticReportResult>) {
        let previous = params.previous_result_ids.into_iter().map(|has| (Name::of(&has.uri), (has.uri, has.value))).collect();
        let token = params.partial_result_params.partial_result_token;
        self.all.requests.push(Request { previous, token, told: HashSet::new(), reply });
        self.all.news = true;
    }

    /// Offers the diagnostics of all files, or takes that back, as the settings are now and as far as the client can be told.
    pub(crate) fn offer_all(&mut self) {
        let wanted = self.roots.iter().any(is_wanted);
        let is_told = |path: &PathBuf| is_wanted(self.roots.of(Some(path)));
        let told: HashSet<PathBuf> = self.all.files.keys().filter(|path| is_told(path)).cloned().collect();
        self.all.stop();
        self.all.files.retain(|path, _| told.contains(path));
        self.all.note_change_on_disk();
        self.all.note_news();
        let can_tell = self.profile.delivery == Delivery::Pull && self.profile.register_diagnostics && self.is_ready;
        if wanted == self.all.offered || !can_tell {
            return;
        }
        self.all.offered = wanted;
        self.all.answered = false;
        // What a scan has pushed would stand there twice.
        let twice: HashSet<PathBuf> = self.scanned.keys().filter(|path| self.is_told_of(path)).cloned().collect();
        self.clear_scanned(|path| twice.contains(path));
        let method = "textDocument/diagnostic".to_owned();
        let before = vec![Unregistration { id: PULLING.to_owned(), method: method.clone() }];
        let register_options = to_value(self.profile.pulling(wanted)).ok();
        let now = vec![Registration { id: PULLING.to_owned(), method, register_options }];
        let client = self.client.clone();
        tokio::spawn(async move {
            // Both are sent at once, so that what another change of the settings sends comes after them.
            let (ended, begun) = tokio::join!(client.unregister_capability(before), client.register_capability(now));
            if let Err(error) = ended.and(begun) {
                tracing::warn!(%error, "the client does not change how it pulls diagnostics");
            }
        });
    }

    /// Whether a file's diagnostics are told to who asks for all, so that they must not be pushed.
    pub(crate) fn is_told_of(&self, path: &Path) -> bool {
        self.profile.delivery == Delivery::Pull && self.all.offered && is_wanted(self.roots.of(Some(path)))
    }

    /// Has the files of a folder looked at again, since something other than their text has changed.
    pub(crate) fn survey_again(&mut self, root: RootId) {
        if let Some(path) = self.roots.get(root).and_then(|root| root.path.as_ref()) {
            self.all.look_again(path);
        }
    }

    /// A survey looked at a file.
    pub(crate) fn surveyed(&mut self, seen: Seen) {
        let Seen { number, path, stamp, found } = seen;
        if number != self.all.count {
            return;
        }
        let found = found.map(|file| Found { uri: file.uri, report: Report::of(file.diagnostics), spots: file.spots });
        self.all.files.insert(path.clone(), Known { stamp: Some(stamp), found });
        self.all.fresh.push(path);
    }

    /// A survey ended: what it did not see is no longer there.
    pub(crate) fn survey_ended(&mut self, end: &End) {
        if end.number != self.all.count {
            return;
        }
        self.all.running = None;
        self.all.files.retain(|path, _| end.files.contains(path));
        self.all.surveyed = Some((Instant::now(), today()));
        self.all.fresh.clear();
        self.all.news = true;
        self.is_scanned = true;
        self.release_soon();
    }

    /// Answers those who ask for everything, if there is something to answer, and looks through the files if that is due.
    pub(crate) fn serve_all(&mut self) {
        // A request that was cancelled needs no answer.
        self.all.requests.retain(|request| !request.reply.is_closed());
        if self.all.requests.is_empty() {
            return self.all.stop();
        }
        let wanted: Vec<&Root> = self.roots.iter().filter(|root| is_wanted(root)).collect();
        if wanted.iter().any(|root| root.loaded.is_none()) {
            return;
        }
        let now = Instant::now();
        if !wanted.is_empty() && self.all.running.is_none() && self.all.is_due(now, today()) {
            self.survey();
        }
        if self.all.running.is_some() {
            return self.send_parts(now);
        }
        if !self.all.news || !self.are_documents_settled() {
            return;
        }
        self.all.news = false;
        for mut request in std::mem::take(&mut self.all.requests) {
            let mut items = self.items(&request);
            let is_full = |item: &WorkspaceDocumentDiagnosticReport| matches!(item, WorkspaceDocumentDiagnosticReport::Full(_));
            let has_news = items.iter().any(is_full) || !request.told.is_empty();
            if !has_news && self.all.answered && self.all.offered {
                self.all.requests.push(request);
                continue;
            }
            self.all.answered = true;
            if let Some(token) = request.token.take().filter(|_| !request.told.is_empty()) {
                // What was begun in parts is ended in parts.
                self.outbox.partial(&token, &WorkspaceDiagnosticReport { items: std::mem::take(&mut items) });
            }
            let _ = request.reply.send(Ok(WorkspaceDiagnosticReport { items }.into()));
        }
    }

    fn survey(&mut self) {
        let folders =
            self.roots.iter().filter(|root| is_wanted(root)).filter_map(|root| {
                Some(Folder { path: root.path.clone()?, loaded: root.loaded.clone()?, settings: root.settings.clone() })
            });
        let folders = folders.collect();
        let today = today();
        let is_same_day = self.all.surveyed.is_none_or(|(_, day)| day == today);
        let known = self.all.files.iter().filter_map(|(path, known)| Some((path.clone(), known.stamp?)));
        let known = known.filter(|_| is_same_day).collect();
        self.all.count += 1;
        self.all.stale = false;
        let stop = Arc::default();
        self.all.running = Some(Arc::clone(&stop));
        let (seen, ended) = (self.events.clone(), self.events.clone());
        Survey { number: self.all.count, folders, profile: self.profile.clone(), known, stop }
            .start(move |one| drop(seen.send(Event::Surveyed(one))), move |end| drop(ended.send(Event::SurveyEnded(end))));
    }

    /// Tells of files that a survey has just looked at, to those who take answers in parts.
    fn send_parts(&mut self, now: Instant) {
        if self.all.fresh.is_empty() || self.all.sent_at.is_some_and(|at| now < at + PART) {
            return;
        }
        self.all.sent_at = Some(now);
        let fresh = std::mem::take(&mut self.all.fresh);
        let closed: Vec<&PathBuf> = fresh.iter().filter(|path| !self.is_open(path)).collect();
        let mut requests = std::mem::take(&mut self.all.requests);
        for request in &mut requests {
            let Some(token) = &request.token else { continue };
            let mut items = Vec::new();
            for path in &closed {
                let name = Name::File((*path).clone());
                let found = self.all.files.get(*path).and_then(|known| known.found.as_ref());
                let Some(found) = found else { continue };
                let item = item(request, &name, &found.uri, None, &found.report, ON_DISK);
                if let Some(item @ WorkspaceDocumentDiagnosticReport::Full(_)) = item {
                    items.push(item);
                    request.told.insert(name);
                }
            }
            if !items.is_empty() {
                self.outbox.partial(token, &WorkspaceDiagnosticReport { items });
            }
        }
        self.all.requests = requests;
    }

    fn is_open(&self, path: &Path) -> bool {
        self.documents.values().any(|document| document.path.as_deref() == Some(path))
    }

    /// The open documents that are told of here.
    fn told_documents(&self) -> impl Iterator<Item = &Document> {
        self.documents.values().filter(|document| {
            let is_known = document.path.as_ref().is_some_and(|path| self.all.knows(path));
            is_known && self.roots.get(document.root).is_some_and(is_wanted)
        })
    }

    /// Whether what is open was analysed as it is, where it ever will be.
    fn are_documents_settled(&self) -> bool {
        self.told_documents().all(|document| {
            let loaded = self.roots.get(document.root).and_then(|root| root.loaded.as_deref());
            document.is_current() || document.cannot_be_analysed(loaded)
        })
    }

    /// All that is to be said to somebody, but for what they were told in parts.
    fn items(&self, request: &Request) -> Vec<WorkspaceDocumentDiagnosticReport> {
        let (mut items, mut current) = (Vec::new(), HashSet::new());
        for document in self.told_documents().filter(|document| document.is_current()) {
            for told in document.latest.iter().flatten() {
                let name = Name::of(&told.uri);
                items.extend(item(request, &name, &told.uri, Some(told.version), &told.report, document.opening));
                current.insert(name);
            }
        }
        let open: HashSet<&Path> = self.documents.values().filter_map(|document| document.path.as_deref()).collect();
        for (path, known) in self.all.files.iter().filter(|(path, _)| !open.contains(path.as_path())) {
            let Some(found) = &known.found else { continue };
            let name = Name::File(path.clone());
            if !request.told.contains(&name) {
                items.extend(item(request, &name, &found.uri, None, &found.report, ON_DISK));
            }
            current.insert(name);
        }
        // What they have and is there no more. Of what is open and not told of here another request tells.
        let is_open = |uri: &Uri| self.document(uri).is_some();
        let gone = request.previous.iter().filter(|(name, (uri, _))| !current.contains(*name) && !is_open(uri));
        items.extend(gone.map(|(_, (uri, _))| full(uri, None, None, &Report::of(Vec::new()))));
        items
    }
}

/// What is to be said to somebody of a document, if anything.
fn item(
    request: &Request,
    name: &Name,
    uri: &Uri,
    version: Option<i32>,
    report: &Report,
    opening: u64,
) -> Option<WorkspaceDocumentDiagnosticReport> {
    let id = report.id_of(opening);
    let Some((uri, previous)) = request.previous.get(name) else {
        return (!report.items.is_empty()).then(|| full(uri, version, Some(id), report));
    };
    if *previous != id {
        return Some(full(uri, version, Some(id), report));
    }
    Some(WorkspaceDocumentDiagnosticReport::Unchanged(WorkspaceUnchangedDocumentDiagnosticReport {
        uri: uri.clone(),
        version: version.map(i64::from),
        unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport { result_id: id },
    }))
}

/// A report that has no id is one that the client need not remember.
fn full(uri: &Uri, version: Option<i32>, result_id: Option<String>, report: &Report) -> WorkspaceDocumentDiagnosticReport {
    WorkspaceDocumentDiagnosticReport::Full(WorkspaceFullDocumentDiagnosticReport {
        uri: uri.clone(),
        version: version.map(i64::from),
        full_document_diagnostic_report: FullDocumentDiagnosticReport { result_id, items: report.items.to_vec() },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_looked_through_only_after_a_change_or_a_while() {
        let (now, today) = (Instant::now(), Date::from_unix_seconds(0));
        let check = |surveyed: Option<(Instant, Date)>, stale: bool, after: Duration, expected: bool| {
            let all = WorkspacePull { surveyed, stale, ..WorkspacePull::default() };
            assert_eq!(all.is_due(now + after, today), expected, "{surveyed:?} {stale} {after:?}");
        };
        let second = Duration::from_secs(1);
        check(None, false, second, true);
        check(Some((now, today)), false, second, false);
        check(Some((now, today)), true, second, true);
        check(Some((now, today)), false, FRESH.saturating_sub(second), false);
        check(Some((now, today)), false, FRESH, true);
        check(Some((now, Date::from_unix_seconds(86_400))), false, second, true);
    }

    #[test]
    fn nobody_who_asks_is_no_reason_to_wake_up() {
        let surveyed = Some((Instant::now(), today()));
        let mut all = WorkspacePull { surveyed, ..WorkspacePull::default() };
        assert_eq!(all.wakes_at(), None);
        let (reply, _answer) = tokio::sync::oneshot::channel();
        all.requests.push(Request { previous: HashMap::new(), token: None, told: HashSet::new(), reply });
        assert_eq!(all.wakes_at(), surveyed.map(|(at, _)| at + FRESH));
        all.running = Some(Arc::default());
        assert_eq!(all.wakes_at(), None);
    }
}
