//! Analyses every file of the workspace.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use caveat_analysis::{Finding, Input};
use caveat_workspace::{read, walk};
use ropey::Rope;
use serde_json::{Value, json};
use tower_lsp::ls_types::{
    Diagnostic, ProgressParams, ProgressParamsValue, ProgressToken, Uri, WorkDoneProgress, WorkDoneProgressBegin, WorkDoneProgressEnd,
    WorkDoneProgressReport,
};

use crate::analyze::{head, today};
use crate::capabilities::Profile;
use crate::diagnostics::Place;
use crate::event::Reply;
use crate::layout::{Layout, Part};
use crate::learn::Spot;
use crate::outbox::Outbox;
use crate::roots::Loaded;
use crate::settings::Settings;

/// How often progress is reported, at most.
const REPORT: Duration = Duration::from_millis(100);
/// See [`crate::workers`].
const STACK: usize = 32 << 20;

/// One folder to scan.
#[derive(Debug)]
pub(crate) struct Folder {
    pub(crate) path: PathBuf,
    pub(crate) loaded: Arc<Loaded>,
    pub(crate) settings: Arc<Settings>,
}

/// What was found in a file.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) uri: Arc<Uri>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) spots: Vec<Spot>,
}

/// A scan that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Which one.
    pub(crate) number: u64,
    /// Files with findings.
    pub(crate) found: HashSet<PathBuf>,
    /// Whether every file was looked at.
    pub(crate) complete: bool,
    /// What to answer.
    pub(crate) summary: Value,
    /// Where the answer goes.
    pub(crate) reply: Option<Reply<Option<Value>>>,
}

/// A scan to run.
#[derive(Debug)]
pub(crate) struct Scan {
    pub(crate) number: u64,
    pub(crate) folders: Vec<Folder>,
    pub(crate) profile: Arc<Profile>,
    pub(crate) token: Option<ProgressToken>,
    pub(crate) reply: Option<Reply<Option<Value>>>,
    /// Set to end it early.
    pub(crate) stop: Arc<AtomicBool>,
}

#[derive(Debug, Default)]
struct Counts {
    files: AtomicUsize,
    findings: AtomicUsize,
    skipped: AtomicUsize,
}

impl Scan {
    /// Runs on threads of its own, and ends with [`Ended`].
    pub(crate) fn start(self, outbox: Outbox, file: impl Fn(File) + Send + Sync + 'static, ended: impl FnOnce(Ended) + Send + 'static) {
        let run = move || {
            let end = self.run(&outbox, &file);
            ended(end);
        };
        if let Err(error) = thread::Builder::new().name("scan".into()).spawn(run) {
            tracing::error!(%error, "the workspace cannot be scanned");
        }
    }

    fn run(self, outbox: &Outbox, file: &(impl Fn(File) + Sync)) -> Ended {
        self.report(
            outbox,
            WorkDoneProgress::Begin(WorkDoneProgressBegin {
                title: "Caveat: scanning the workspace".to_owned(),
                cancellable: Some(true),
                message: None,
                percentage: Some(0),
            }),
        );
        let counts = Counts::default();
        let found = Mutex::new(HashSet::new());
        let mut notices = 0;
        let mut files = Vec::new();
        for folder in &self.folders {
            let walk = walk::walk(&folder.loaded.config, std::slice::from_ref(&folder.path), &self.stop);
            notices += walk.notices.len();
            // A file of a folder inside of a folder belongs to the inner one.
            let is_own = |path: &PathBuf| {
                !self
                    .folders
                    .iter()
                    .any(|other| other.path != folder.path && other.path.starts_with(&folder.path) && path.starts_with(&other.path))
            };
            files.extend(walk.files.into_iter().filter(is_own).map(|path| (folder, path)));
        }
        let next = AtomicUsize::new(0);
        let reported = Mutex::new(Instant::now());
        let threads = thread::available_parallelism().map_or(1, usize::from).min(4);
        thread::scope(|scope| {
            for _ in 0..threads {
                let work = || {
                    while let Some((folder, path)) = files.get(next.fetch_add(1, Ordering::Relaxed)).filter(|_| !self.is_stopped()) {
                        if let Some(one) = self.look(folder, path, &counts) {
                            found.lock().unwrap_or_else(PoisonError::into_inner).insert(one.path.clone());
                            file(one);
                        }
                        self.report_share(outbox, &reported, next.load(Ordering::Relaxed), files.len());
                    }
                };
                if let Err(error) = thread::Builder::new().name("scan".into()).stack_size(STACK).spawn_scoped(scope, work) {
                    tracing::error!(%error, "the workspace is scanned with fewer threads");
                }
            }
        });
        let complete = !self.is_stopped();
        let number = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        let (looked, findings) = (number(&counts.files), number(&counts.findings));
        let message = format!("{findings} findings in {looked} files{}", if complete { "" } else { ", cancelled" });
        self.report(outbox, WorkDoneProgress::End(WorkDoneProgressEnd { message: Some(message) }));
        let summary = json!({
            "files": looked, "findings": findings, "skipped": number(&counts.skipped) + notices, "cancelled": !complete,
        });
        let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ended { number: self.number, found, complete, summary, reply: self.reply }
    }

    /// Cancelled by its progress, by its request, or by the end of the session.
    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed) || self.reply.as_ref().is_some_and(Reply::is_closed)
    }

    fn look(&self, folder: &Folder, path: &std::path::Path, counts: &Counts) -> Option<File> {
        let Folder { loaded, settings, .. } = folder;
        let first = read::interpreter_line(path);
        let language = loaded.engine.language_of_path(path, &first)?;
        let source = read::read_source(path)
            .inspect_err(|why| {
                if loaded.engine.is_rest(language) {
                    return;
                }
                counts.skipped.fetch_add(1, Ordering::Relaxed);
                tracing::info!(path = %path.display(), %why, "not scanned");
            })
            .ok()?;
        counts.files.fetch_add(1, Ordering::Relaxed);
        let facts = loaded.facts(Some(path), head(&source.text));
        let text = Rope::from_str(&source.text);
        let input = Input { text: source.text.into(), language, facts: &facts, today: today() };
        let analyze = || loaded.engine.analyze(&input, None);
        let analysis = std::panic::catch_unwind(std::panic::AssertUnwindSafe(analyze)).ok()?;
        let uri = Arc::new(Uri::from_file_path(path)?);
        let layout = Layout::of(vec![Part { uri: uri.clone(), key: uri.as_str().into(), version: 0, text: text.clone(), start: 0 }]);
        let place = Place { profile: &self.profile, layout: &layout };
        let shown = analysis.findings().iter().filter(|finding| settings.shows(finding, loaded.config.level));
        let shown: Vec<_> = shown.collect();
        counts.findings.fetch_add(shown.len(), Ordering::Relaxed);
        let name = caveat_workspace::root::relative(&folder.path, path);
        let spot = |finding: &&Finding| Spot {
            topic: finding.rule.topic.to_string(),
            severity: finding.rule.severity,
            path: name.clone(),
            uri: uri.clone(),
            line: text.byte_to_line(finding.range.start) + 1,
            message: finding.message.clone(),
        };
        let spots = shown.iter().map(spot).collect();
        let diagnostics: Vec<_> = shown.iter().filter_map(|finding| Some(place.diagnostic(finding)?.1)).collect();
        (!diagnostics.is_empty()).then(|| File { path: path.to_owned(), uri, diagnostics, spots })
    }

    fn report_share(&self, outbox: &Outbox, reported: &Mutex<Instant>, done: usize, all: usize) {
        let Ok(mut last) = reported.try_lock() else { return };
        if last.elapsed() < REPORT {
            return;
        }
        *last = Instant::now();
        let percentage = u32::try_from(done.min(all) * 100 / all.max(1)).unwrap_or(100);
        self.report(
            outbox,
            WorkDoneProgress::Report(WorkDoneProgressReport {
                cancellable: Some(true),
                message: Some(format!("{done} of {all} files")),
                percentage: Some(percentage),
            }),
        );
    }

    fn report(&self, outbox: &Outbox, value: WorkDoneProgress) {
        if let Some(token) = &self.token {
            outbox.progress(&ProgressParams { token: token.clone(), value: ProgressParamsValue::WorkDone(value) });
        }
    }
}
