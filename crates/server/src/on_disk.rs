//! Files of a workspace that are looked at as they are on disk, many at a time.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use caveat_analysis::{Finding, Input};
use caveat_workspace::{read, walk};
use ropey::Rope;
use tower_lsp::ls_types::{Diagnostic, Uri};

use crate::analyze::{head, today};
use crate::capabilities::Profile;
use crate::diagnostics::Place;
use crate::layout::{Layout, Part};
use crate::learn::Spot;
use crate::roots::Loaded;
use crate::settings::Settings;

/// See [`crate::workers`].
const STACK: usize = 32 << 20;
/// More threads would only hold memory.
const MOST_THREADS: usize = 4;

/// One folder to look through.
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

/// What looking at a file came to.
#[derive(Debug)]
pub(crate) enum Looked {
    /// It is nothing that is looked at here.
    Passed,
    /// It should be, and cannot be read.
    Skipped,
    /// It was analysed.
    Analysed(File),
}

/// The files of some folders, and how many places could not be looked into. A file of a folder inside of a folder belongs to the inner one.
pub(crate) fn files<'a>(folders: &'a [Folder], stop: &AtomicBool) -> (Vec<(&'a Folder, PathBuf)>, usize) {
    let (mut files, mut notices) = (Vec::new(), 0);
    for folder in folders {
        let walk = walk::walk(&folder.loaded.config, std::slice::from_ref(&folder.path), stop);
        notices += walk.notices.len();
        let is_inner = |other: &&Folder| other.path != folder.path && other.path.starts_with(&folder.path);
        let inner: Vec<_> = folders.iter().filter(is_inner).collect();
        let is_own = |path: &PathBuf| !inner.iter().any(|other| path.starts_with(&other.path));
        files.extend(walk.files.into_iter().filter(is_own).map(|path| (folder, path)));
    }
    (files, notices)
}

/// Does something with each on a few threads, until `is_stopped`. `work` is told how many were begun.
pub(crate) fn each<T: Sync>(all: &[T], is_stopped: impl Fn() -> bool + Sync, work: impl Fn(usize, &T) + Sync) {
    let next = AtomicUsize::new(0);
    let run = || {
        while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)).filter(|_| !is_stopped()) {
            work(next.load(Ordering::Relaxed), one);
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    thread::scope(|scope| {
        for _ in 0..threads {
            if let Err(error) = thread::Builder::new().name("scan".into()).stack_size(STACK).spawn_scoped(scope, run) {
                tracing::error!(%error, "the workspace is looked through with fewer threads");
            }
        }
    });
}

impl Folder {
    /// Analyses a file of this folder.
    pub(crate) fn look(&self, path: &Path, profile: &Profile) -> Looked {
        let Self { loaded, settings, .. } = self;
        let first = read::interpreter_line(path);
        let Some(language) = loaded.engine.language_of_path(path, &first) else { return Looked::Passed };
        let source = match read::read_source(path) {
            Ok(source) => source,
            Err(_) if loaded.engine.is_rest(language) => return Looked::Passed,
            Err(why) => {
                tracing::info!(path = %path.display(), %why, "not scanned");
                return Looked::Skipped;
            }
        };
        let Some(uri) = Uri::from_file_path(path).map(Arc::new) else { return Looked::Passed };
        let facts = loaded.facts(Some(path), head(&source.text));
        let text = Rope::from_str(&source.text);
        let input = Input { text: source.text.into(), language, facts: &facts, today: today() };
        let level = settings.level_in(loaded.config.level);
        let analyze = || loaded.engine.look_once(&input, level);
        let Ok(Some(analysis)) = std::panic::catch_unwind(std::panic::AssertUnwindSafe(analyze)) else {
            return Looked::Analysed(File { path: path.to_owned(), uri, diagnostics: Vec::new(), spots: Vec::new() });
        };
        let layout = Layout::of(vec![Part { uri: uri.clone(), key: uri.as_str().into(), version: 0, text: text.clone(), start: 0 }]);
        let place = Place { profile, layout: &layout };
        let shown: Vec<_> = analysis.findings().iter().filter(|finding| settings.shows(finding, loaded.config.level)).collect();
        let name = caveat_workspace::root::relative(&self.path, path);
        let spot = |finding: &&Finding| Spot {
            topic: finding.rule.topic.to_string(),
            severity: finding.rule.severity,
            path: name.clone(),
            uri: uri.clone(),
            line: text.byte_to_line(finding.range.start) + 1,
            message: finding.message.clone(),
        };
        let spots = shown.iter().map(spot).collect();
        let diagnostics = shown.iter().filter_map(|finding| Some(place.diagnostic(finding)?.1)).collect();
        Looked::Analysed(File { path: path.to_owned(), uri, diagnostics, spots })
    }
}
