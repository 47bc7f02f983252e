//! The main loop: it alone owns the documents. It starts analyses, takes their results and answers.
//!
//! It does no work that takes time, except what is needed to keep texts current, and waits for nothing but its events and
//! the nearest of its timers. With neither, the process sleeps.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use caveat_learning::Sheet;
use serde_json::Value;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::time::{Instant, timeout_at};
use tower_lsp::Client;
use tower_lsp::jsonrpc::{Error, ErrorCode};
use tower_lsp::ls_types::{ProgressToken, Uri};

use crate::actions::Ground;
use crate::analyze::{self, Analyzed, Delivered, Job, Publication};
use crate::capabilities::{Delivery, Profile};
use crate::commands::Command;
use crate::diagnostics::{Report, publish_frame};
use crate::document::{Document, Told};
use crate::event::{Event, Outcome, Reply, Running};
use crate::learn::{Spot, Study};
use crate::outbox::Outbox;
use crate::progress_log::ProgressLog;
use crate::roots::{Builtin, Loaded, Roots};
use crate::workers::Workers;
use crate::workspace_pull::WorkspacePull;
use crate::{Options, ReleaseMemory};

/// A parse from scratch follows the last change by this much while there are syntax errors.
pub(crate) const SETTLE: Duration = Duration::from_millis(250);
/// Memory is given back when nothing was closed for this long.
const QUIET: Duration = Duration::from_secs(1);
/// Changes that come closer together than this, and faster than they are analysed, are a burst: a paste, a held key, many
/// cursors. The next analysis waits for its end.
const BURST_GAP: Duration = Duration::from_millis(3);
/// A burst is waited for this long.
const LONGEST_BURST: Duration = Duration::from_millis(30);
/// A question about the current text waits this long for its analysis.
pub(crate) const PATIENCE: Duration = Duration::from_millis(100);

/// Why a document is not analysed for now: a burst.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paused {
    until: Instant,
}

impl Paused {
    /// When to go on, if nothing changes after this last change.
    fn ends(self, changed_at: Instant) -> Instant {
        self.until.min(changed_at + BURST_GAP)
    }
}

/// The server's whole state.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) options: Options,
    release: ReleaseMemory,
    /// When to give memory back.
    release_at: Option<Instant>,
    pub(crate) client: Client,
    pub(crate) outbox: Outbox,
    pub(crate) events: UnboundedSender<Event>,
    pub(crate) workers: Workers,
    pub(crate) builtin: Arc<Builtin>,
    pub(crate) profile: Arc<Profile>,
    pub(crate) roots: Roots,
    pub(crate) documents: HashMap<Arc<Uri>, Document>,
    /// The notebooks of the cells that are open.
    pub(crate) cells: HashMap<Arc<Uri>, Arc<Uri>>,
    pub(crate) progress: ProgressLog,
    /// Documents that may need an analysis.
    pub(crate) dirty: Vec<Arc<Uri>>,
    /// When to look at which document again.
    pub(crate) timers: BinaryHeap<Reverse<(Instant, Arc<Uri>)>>,
    /// How many documents were opened.
    pub(crate) openings: u64,
    /// Renames that were announced: an old name that is closed is no end.
    pub(crate) renames: HashMap<Uri, (Uri, Instant)>,
    /// Files that are not open and have diagnostics of a scan, with the name that they were published under: clients write the
    /// name of one file in several ways.
    pub(crate) scanned: HashMap<PathBuf, (Arc<Uri>, Vec<Spot>)>,
    /// Whether all files were looked at once.
    pub(crate) is_scanned: bool,
    /// Scans that run: number, token, and what ends it.
    pub(crate) scans: Vec<(u64, Option<ProgressToken>, Arc<AtomicBool>)>,
    /// Who asks for the diagnostics of all files, and what is known of these.
    pub(crate) all: WorkspacePull,
    /// How many scans were started.
    pub(crate) scan_count: u64,
    /// Whether the client takes requests.
    pub(crate) is_ready: bool,
    /// Commands that came before what they need was read.
    pub(crate) early: Vec<Early>,
    /// What is asked and read about learning.
    pub(crate) study: Study,
    /// The open question of each topic's quiz, with its day.
    pub(crate) questions: Arc<BTreeMap<String, (Sheet, i64)>>,
    /// The UTC day on which a save last made somebody look for what is due.
    pub(crate) reminded: Option<i64>,
}

/// A command that waits, with its progress and who waits for it.
pub(crate) type Early = (Command, Option<ProgressToken>, Reply<Option<Value>>);

impl Server {
    /// A server for a client that has not said anything yet. Starts to make the engine.
    pub(crate) fn new(options: Options, release: ReleaseMemory, client: Client, outbox: Outbox, events: UnboundedSender<Event>) -> Self {
        let workers = Workers::new();
        let builtin = Arc::<Builtin>::default();
        let early = builtin.clone();
        workers.run(move || drop(early.engine().clone()));
        let progress = ProgressLog::new(options.data_dir.clone(), outbox.clone());
        Self {
            options,
            release,
            release_at: None,
            client,
            outbox,
            events,
            workers,
            builtin,
            profile: Arc::default(),
            roots: Roots::default(),
            documents: HashMap::new(),
            cells: HashMap::new(),
            progress,
            dirty: Vec::new(),
            timers: BinaryHeap::new(),
            openings: 0,
            renames: HashMap::new(),
            scanned: HashMap::new(),
            scans: Vec::new(),
            all: WorkspacePull::default(),
            scan_count: 0,
            is_ready: false,
            is_scanned: false,
            early: Vec::new(),
            study: Study::default(),
            questions: Arc::default(),
            reminded: None,
        }
    }

    /// Handles events until the session ends.
    pub(crate) async fn run(mut self, mut events: UnboundedReceiver<Event>) {
        loop {
            let nearest =
                self.timers.peek().map(|Reverse((at, _))| *at).into_iter().chain(self.release_at).chain(self.all.wakes_at()).min();
            let event = match nearest {
                None => Ok(events.recv().await),
                Some(at) => timeout_at(at, events.recv()).await,
            };
            let mut next = match event {
                Ok(None) => break,
                Ok(event) => event,
                Err(_) => None,
            };
            // A burst is taken whole before anything is analysed.
            while let Some(event) = next {
                if let Event::Stop(done) = event {
                    self.end();
                    // The one who waits may have been told to hurry.
                    let _ = done.send(());
                    return;
                }
                self.handle(event);
                next = events.try_recv().ok();
            }
            self.wake();
            self.start_analyses();
            self.serve_all();
        }
    }

    fn handle(&mut self, event: Event) {
        match event {
            Event::Initialize(params, profile) => self.initialize(*params, profile),
            Event::Initialized => self.initialized(),
            Event::Open(document) => self.open(document),
            Event::Change(params) => self.change(params),
            Event::Save(uri) => {
                self.save(&uri);
                self.remind(&uri);
            }
            Event::Close(uri) => self.close(&uri),
            Event::Notebook(notebook) => self.notebook(*notebook),
            Event::WillRename(files) => self.will_rename(files),
            Event::Renamed(files) => self.renamed(files),
            Event::Deleted(files) => self.deleted(files),
            Event::Watched(changes) => self.watched(&changes),
            Event::Folders(change) => self.folders_changed(&change),
            Event::ConfigurationChanged(settings) => self.configuration_changed(&settings),
            Event::Configuration(roots, settings) => self.configured(&roots, &settings),
            Event::Hover(params, reply) => {
                // A request that was cancelled needs no answer; so everywhere below.
                let _ = reply.send(Ok(self.hover(&params)));
            }
            Event::Pull(params, reply) => self.pull(*params, reply),
            Event::PullAll(params, reply) => self.pull_all(*params, reply),
            Event::Asked(uri, question) => self.ask(&uri, question),
            Event::Execute(params, reply) => self.execute(*params, reply),
            Event::CancelProgress(token) => self.cancel_progress(&token),
            Event::Loaded(root, reading, loaded) => self.loaded(root, reading, loaded),
            Event::Analyzed(uri, running, outcome) => self.analyzed(&uri, running, outcome.map(|outcome| *outcome)),
            Event::Offered(uri, running, offers) => {
                if let Some(document) = self.documents.get_mut(&uri).filter(|document| document.is_at(running)) {
                    document.offers = offers;
                }
            }
            Event::Pending(fixes) => self.resume(fixes),
            Event::Looked(doc, findings) => self.progress.looked(&doc, &findings),
            Event::BeginScan(token, reply) => self.begin_scan(token, reply),
            Event::Scanned(file) => self.scanned(file),
            Event::ScanEnded(ended) => self.scan_ended(ended),
            Event::Surveyed(seen) => self.surveyed(seen),
            Event::SurveyEnded(end) => self.survey_ended(&end),
            Event::Page(page) => self.page(*page),
            Event::Dialog(said) => self.said(*said),
            Event::Stop(_) => unreachable!("it ends the loop"),
        }
    }

    /// Starts an analysis of each document that needs one and has none running.
    fn start_analyses(&mut self) {
        for uri in std::mem::take(&mut self.dirty) {
            let Some(document) = self.documents.get_mut(&uri) else { continue };
            let Some(root) = self.roots.get(document.root) else { continue };
            let Some(loaded) = &root.loaded else { continue };
            if document.running.is_some()
                || document.paused.is_some()
                || document.is_current()
                || document.failed == Some(document.revision)
            {
                continue;
            }
            let Some(language) = document.language(loaded) else {
                document.from_scratch = false;
                let had_some = document.analyzed.take().is_some();
                if had_some || !document.pulls.is_empty() {
                    Self::show_nothing(&self.outbox, &self.profile, document);
                }
                continue;
            };
            let incremental = !std::mem::take(&mut document.from_scratch);
            let running = Running { opening: document.opening, revision: document.revision };
            let job = Job {
                loaded: loaded.clone(),
                settings: root.settings.clone(),
                profile: self.profile.clone(),
                layout: document.layout(),
                is_notebook: document.cells.is_some(),
                path: document.path.clone(),
                language,
                text: document.text.clone(),
                revision: document.revision,
                check_disk: document.cells.is_none() && document.untold.opened && !document.has_own_changes && document.revision > 1,
                previous: document.analyzed.clone().map(|analyzed| (analyzed, document.edits.clone())),
                incremental,
            };
            document.running = Some(document.revision);
            document.consumed = document.edits.len();
            let (events, retired) = (self.events.clone(), document.retired.take());
            self.workers.run(move || {
                let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| analyze::run(&job)));
                // The loop may have ended.
                let _ = events.send(Event::Analyzed(uri, running, outcome.ok().map(Box::new)));
                drop((job, retired));
            });
        }
    }

    /// Takes the result of an analysis.
    fn analyzed(&mut self, uri: &Arc<Uri>, running: Running, outcome: Option<Outcome>) {
        let Some(document) = self.documents.get_mut(uri).filter(|document| document.opening == running.opening) else { return };
        if document.running != Some(running.revision) {
            return;
        }
        document.running = None;
        self.all.note_news();
        let Some(Outcome { analyzed, delivery, seen, on_disk }) = outcome else {
            tracing::error!(revision = running.revision, "an analysis failed");
            document.fail(running.revision);
            Self::show_nothing(&self.outbox, &self.profile, document);
            self.dirty.push(uri.clone());
            return;
        };
        document.edits.drain(..std::mem::take(&mut document.consumed));
        document.retired = document.analyzed.replace(analyzed.clone());
        if document.revision != running.revision || document.from_scratch {
            // Never published: it is of an old text. The next analysis builds on it.
            document.untold.operations.extend(seen.operations);
            let paused = Paused { until: Instant::now() + LONGEST_BURST };
            document.paused = Some(paused);
            self.timers.push(Reverse((paused.ends(document.changed_at), uri.clone())));
            return;
        }
        document.note_origin(on_disk);
        match delivery {
            Delivered::Push(all) => {
                for Publication { key, hash, bytes } in all {
                    // Of a notebook only those cells that have news: there may be many.
                    if document.cells.is_none() || document.published.insert(key.clone(), hash) != Some(hash) {
                        self.outbox.publish(&key, bytes);
                    }
                }
            }
            Delivered::Pull(reports) => {
                // Somebody who has an older report and does not ask now is told to ask again.
                let is_whole = document.cells.is_none() && (!analyzed.incremental || document.settled == Some(running.revision));
                let is_late = reports.iter().any(|told| {
                    let has = document.reported.iter().find(|has| has.uri == told.uri);
                    // A cell changes with the cells before it, and nobody asks for one whose own text is as it was.
                    let is_due = is_whole || document.cells.is_some() && has.is_some_and(|has| has.version == told.version);
                    let asks = document.pulls.iter().any(|pull| pull.uri == *told.uri);
                    is_due && !asks && has.is_some_and(|has| has.report.id != told.report.id)
                });
                Self::answer_pulls(document, &reports);
                document.latest = Some(reports);
                if is_late {
                    Self::refresh(&self.client, &self.profile);
                }
            }
        }
        self.progress.seen(document, &analyzed, seen);
        if analyzed.incremental && analyzed.analysis.has_errors() && !document.settling {
            document.settling = true;
            self.timers.push(Reverse((document.changed_at + SETTLE, uri.clone())));
        }
        let waiting = std::mem::take(&mut document.waiting);
        for asked in waiting {
            self.answer(uri, asked.what);
        }
        self.warm();
    }

    /// Looks at the documents whose time has come.
    fn wake(&mut self) {
        if self.timers.is_empty() && self.release_at.is_none() {
            return;
        }
        let now = Instant::now();
        if self.release_at.is_some_and(|at| at <= now) {
            self.release_at = None;
            self.workers.run(self.release);
        }
        while let Some(Reverse((_, uri))) = self.timers.peek().filter(|Reverse((at, _))| *at <= now).cloned() {
            self.timers.pop();
            let Some(document) = self.documents.get_mut(&uri) else { continue };
            let (late, waiting) = std::mem::take(&mut document.waiting).into_iter().partition(|asked| asked.until <= now);
            document.waiting = waiting;
            for asked in Vec::from_iter(late) {
                let asked: crate::event::Asked = asked;
                asked.what.refuse(modified());
            }
            if let Some(paused) = document.paused {
                let ends = paused.ends(document.changed_at);
                if ends > now {
                    self.timers.push(Reverse((ends, uri.clone())));
                } else {
                    document.paused = None;
                    self.dirty.push(uri.clone());
                }
            }
            if !document.settling {
                continue;
            }
            let due = document.changed_at + SETTLE;
            if due > now {
                self.timers.push(Reverse((due, uri)));
                continue;
            }
            document.settling = false;
            if document.has_unsettled_errors() {
                document.from_scratch = true;
                document.settled = Some(document.revision);
                self.dirty.push(uri);
            }
        }
    }

    /// Much was let go of: gives its memory back once there is quiet.
    pub(crate) fn release_soon(&mut self) {
        self.release_at = Some(Instant::now() + QUIET);
    }

    /// Answers everybody who waits for the diagnostics of a document.
    pub(crate) fn answer_pulls(document: &mut Document, reports: &[Told]) {
        for pull in std::mem::take(&mut document.pulls) {
            let told = reports.iter().find(|told| *told.uri == pull.uri).cloned();
            let none = || Told { uri: Arc::new(pull.uri), version: document.version, report: Report::of(Vec::new()) };
            let told = told.unwrap_or_else(none);
            let _ = pull.reply.send(Ok(told.report.answer(pull.previous.as_deref(), document.opening)));
            document.reported.retain(|before| before.uri != told.uri);
            document.reported.push(told);
        }
    }

    /// Takes back what was shown for a document that has no analysis any more.
    fn show_nothing(outbox: &Outbox, profile: &Profile, document: &mut Document) {
        if profile.delivery == Delivery::Push {
            for part in document.layout().parts() {
                outbox.publish(&part.key, publish_frame(&part.uri, Vec::new(), Some(part.version)));
            }
            document.published.clear();
        }
        Self::answer_pulls(document, &[]);
    }

    /// Has a pulling client ask for all diagnostics again.
    pub(crate) fn refresh(client: &Client, profile: &Profile) {
        if profile.delivery == Delivery::Pull && profile.refresh {
            let client = client.clone();
            tokio::spawn(async move {
                if let Err(error) = client.workspace_diagnostic_refresh().await {
                    tracing::debug!(%error, "the client does not refresh");
                }
            });
        }
    }

    /// What actions on a document stand on, if its analysis is current. It may be a cell that is `asked` about.
    pub(crate) fn ground(&self, document: &Document, asked: Uri) -> Option<Ground> {
        let analyzed: &Arc<Analyzed> = document.analyzed.as_ref().filter(|_| document.is_current())?;
        let loaded: &Arc<Loaded> = self.roots.get(document.root)?.loaded.as_ref()?;
        Some(Ground {
            loaded: loaded.clone(),
            analyzed: analyzed.clone(),
            profile: self.profile.clone(),
            uri: asked,
            version: document.version,
            questions: self.questions.clone(),
        })
    }

    fn end(&mut self) {
        for (_, _, stop) in &self.scans {
            stop.store(true, std::sync::atomic::Ordering::Relaxed);
        }
        self.all.stop();
        self.progress.end();
    }
}

/// The text has changed since, or is not analysed yet.
pub(crate) fn modified() -> Error {
    Error { code: ErrorCode::ContentModified, message: "the document was modified; ask again".into(), data: None }
}
