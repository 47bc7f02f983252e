//! Analyses every file of the workspace.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tower_lsp::ls_types::{
    ProgressParams, ProgressParamsValue, ProgressToken, WorkDoneProgress, WorkDoneProgressBegin, WorkDoneProgressEnd,
    WorkDoneProgressReport,
};

use crate::capabilities::Profile;
use crate::event::Reply;
use crate::on_disk::{self, File, Folder, Looked};
use crate::outbox::Outbox;

/// How often progress is reported, at most.
const REPORT: Duration = Duration::from_millis(100);

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
        let (files, notices) = on_disk::files(&self.folders, &self.stop);
        let reported = Mutex::new(Instant::now());
        on_disk::each(
            &files,
            || self.is_stopped(),
            |begun, (folder, path)| {
                if let Some(one) = self.look(folder, path, &counts) {
                    found.lock().unwrap_or_else(PoisonError::into_inner).insert(one.path.clone());
                    file(one);
                }
                self.report_share(outbox, &reported, begun, files.len());
            },
        );
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

    /// Looks at a file, counts what came of it, and gives what was found, if anything was.
    fn look(&self, folder: &Folder, path: &std::path::Path, counts: &Counts) -> Option<File> {
        match folder.look(path, &self.profile) {
            Looked::Passed => None,
            Looked::Skipped => {
                counts.skipped.fetch_add(1, Ordering::Relaxed);
                None
            }
            Looked::Analysed(file) => {
                counts.files.fetch_add(1, Ordering::Relaxed);
                counts.findings.fetch_add(file.spots.len(), Ordering::Relaxed);
                Some(file).filter(|file| !file.diagnostics.is_empty())
            }
        }
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
