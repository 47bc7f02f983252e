//! What is done about learning, one thing after another on a thread of its own: it reads the log, which may take a while.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use caveat_catalog::Track;
use caveat_learning::{History, Masteries, infer_track, masteries, most_common_family};
use caveat_progress::{Event as Logged, Timestamp, Writer, clock};
use caveat_workspace::walk;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::mpsc::UnboundedSender;
use tower_lsp::Client;
use tower_lsp::jsonrpc::Error;
use tower_lsp::ls_types::{MessageType, ShowDocumentParams, Uri};

use super::asking::Dialog;
use super::quiz::{Learner, Quiz};
use crate::capabilities::Profile;
use crate::event::{Event, Reply};
use crate::outbox::Outbox;
use crate::pages;

/// How long files are looked for to tell the language that most of them are in: what was seen by then says it well enough.
const LOOK: Duration = Duration::from_secs(2);

type Job = Box<dyn FnOnce(&mut Desk) + Send>;

/// The way to the desk. Its thread begins with the first job.
#[derive(Default)]
pub(crate) struct Study(Option<mpsc::Sender<Job>>);

impl std::fmt::Debug for Study {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Study").field(&self.0.is_some()).finish()
    }
}

impl Study {
    /// Does something soon, after all that was asked for before. `desk` sets the desk up, the first time.
    pub(crate) fn post(&mut self, desk: impl FnOnce() -> Desk, job: impl FnOnce(&mut Desk) + Send + 'static) {
        if self.0.is_none() {
            let (jobs, inbox) = mpsc::channel::<Job>();
            let mut desk = desk();
            let work = move || {
                for job in inbox {
                    // One that fails is told in the log, and ends only itself.
                    if std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| job(&mut desk))).is_err() {
                        tracing::error!("a job failed");
                    }
                }
            };
            match thread::Builder::new().name("learn".into()).spawn(work) {
                Ok(_) => self.0 = Some(jobs),
                Err(error) => tracing::error!(%error, "nothing can be asked"),
            }
        }
        if let Some(jobs) = &self.0 {
            // The thread ends with the sender only.
            let _ = jobs.send(Box::new(job));
        }
    }
}

/// A page to be shown, or brought up to date.
#[derive(Debug)]
pub(crate) struct Page {
    /// The file's name.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
    /// What it is called, if it is to be shown now.
    pub(crate) show: Option<String>,
    /// Whether the person is to look at it at once, and not at a dialog.
    pub(crate) focus: bool,
    /// Whether an editor that has it open does not take edits.
    pub(crate) on_disk: bool,
    /// Who waits for it, and the answer; the page's path where that is null.
    pub(crate) reply: Option<(Reply<Option<Value>>, Value)>,
    /// Where it is a quiz on a topic: that, and its open question with the day of it.
    pub(crate) quiz: Option<(String, Option<(caveat_learning::Sheet, i64)>)>,
    /// What is asked in a dialog once the page can be seen: some editors do nothing else while they ask.
    pub(crate) asks: Option<Dialog>,
}

impl Page {
    /// A page that is shown.
    pub(crate) fn shown(name: impl Into<String>, text: String, what: impl Into<String>, reply: Reply<Option<Value>>) -> Self {
        Self {
            name: name.into(),
            text,
            show: Some(what.into()),
            focus: true,
            on_disk: false,
            reply: Some((reply, Value::Null)),
            quiz: None,
            asks: None,
        }
    }
}

/// What the log says.
#[derive(Debug)]
pub(crate) struct Log {
    /// All of it.
    pub(crate) events: Vec<Logged>,
    /// Of questions, lessons and labs.
    pub(crate) history: History,
    /// Of topics.
    pub(crate) masteries: Masteries,
    /// When it was read.
    pub(crate) now: Timestamp,
}

/// The state of what is asked, and the ways to the client and the log.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) writer: Arc<Writer>,
    pub(crate) client: Client,
    pub(crate) outbox: Outbox,
    pub(crate) events: UnboundedSender<Event>,
    pub(crate) runtime: Handle,
    pub(crate) profile: Arc<Profile>,
    /// The folder of the store.
    pub(crate) data: PathBuf,
    /// Whether the client asks what it is told to ask.
    pub(crate) has_dialogs: bool,
    /// The sittings, the last begun at the end.
    pub(crate) quizzes: Vec<Quiz>,
    /// How many files of each language a workspace has.
    pub(crate) files: HashMap<PathBuf, BTreeMap<String, usize>>,
}

impl Desk {
    /// Reads the log; an empty one where there is none.
    pub(crate) fn log(&self) -> Log {
        let events = self.writer.events().recv().unwrap_or_default();
        let now = clock::now();
        Log { history: History::of(&events), masteries: masteries(&events, now), events, now }
    }

    /// Has the main loop deliver a page: it knows what the client has open.
    pub(crate) fn deliver(&self, page: Page) {
        // The loop ends after the last message only.
        let _ = self.events.send(Event::Page(Box::new(page)));
    }

    /// Writes a page that no editor edits, answers, and has it shown.
    pub(crate) fn write(&self, page: Page) {
        let folder = self.data.join("pages");
        match pages::put(&folder, &page.name, &page.text) {
            Ok(path) => self.delivered(page, path),
            Err(error) => {
                self.outbox.show(MessageType::ERROR, format!("Caveat: nothing can be written to {}: {error}", folder.display()));
                if let Some((reply, _)) = page.reply {
                    let _ = reply.send(Err(Error::internal_error()));
                }
            }
        }
    }

    fn delivered(&self, page: Page, path: PathBuf) {
        Self::answer(page.reply, &path);
        let (client, outbox, events) = (self.client.clone(), self.outbox.clone(), self.events.clone());
        let can_show = self.profile.show_document;
        self.runtime.spawn(async move {
            if let Some(what) = page.show {
                present(client.clone(), outbox, can_show, path, what, page.focus).await;
            }
            if let Some(dialog) = page.asks {
                dialog.ask(client, events).await;
            }
        });
    }

    /// Answers who waits for a page.
    pub(crate) fn answer(reply: Option<(Reply<Option<Value>>, Value)>, path: &Path) {
        let Some((reply, answer)) = reply else { return };
        let own = Value::String(path.display().to_string());
        let answer = match answer {
            Value::Object(mut answer) => {
                answer.insert("page".to_owned(), own);
                Value::Object(answer)
            }
            _ => own,
        };
        // A request that was cancelled needs no answer.
        let _ = reply.send(Ok(Some(answer)));
    }

    /// The track of who works in a workspace: that of its settings, else the one for most of its files.
    pub(crate) fn track(&mut self, learner: &Learner) -> Option<Arc<Track>> {
        let set = learner.loaded.config.track.as_deref().and_then(|id| learner.catalog().curriculum.track(id)).cloned();
        set.or_else(|| infer_track(learner.catalog(), self.files(learner)).cloned())
    }

    /// The family of languages to ask about: that of the track in a workspace's settings, else that of most files.
    pub(crate) fn family(&mut self, learner: &Learner) -> Option<String> {
        let catalog = learner.catalog();
        let set = learner.loaded.config.track.as_deref().and_then(|id| catalog.curriculum.track(id));
        let of_track = set.and_then(|track| catalog.family(track.languages.first()?)).map(|family| family.to_string());
        of_track.or_else(|| most_common_family(catalog, self.files(learner)))
    }

    /// How many files of each language a workspace has; looked up once a session.
    fn files(&mut self, learner: &Learner) -> &BTreeMap<String, usize> {
        let path = learner.path.clone().unwrap_or_default();
        self.files.entry(path).or_insert_with_key(|path| if learner.path.is_some() { count_files(learner, path) } else { BTreeMap::new() })
    }
}

/// Has the client show a page; one that cannot is told where it is.
pub(crate) async fn present(client: Client, outbox: Outbox, can_show: bool, path: PathBuf, what: String, focus: bool) {
    let mut shown = false;
    if let Some(uri) = Uri::from_file_path(&path).filter(|_| can_show) {
        let params = ShowDocumentParams { uri, external: Some(false), take_focus: Some(focus), selection: None };
        shown = client.show_document(params).await.unwrap_or(false);
    }
    if !shown {
        outbox.show(MessageType::INFO, format!("{what} is at {}", path.display()));
    }
}

fn count_files(learner: &Learner, root: &Path) -> BTreeMap<String, usize> {
    let stop = AtomicBool::new(false);
    let (done, wait) = mpsc::channel::<()>();
    let walked = thread::scope(|scope| {
        let stop = &stop;
        scope.spawn(move || {
            // An error of another kind says that the walk is done.
            if wait.recv_timeout(LOOK) == Err(mpsc::RecvTimeoutError::Timeout) {
                stop.store(true, Ordering::Relaxed);
            }
        });
        let walked = walk::walk(&learner.loaded.config, &[root.to_owned()], stop);
        drop(done);
        walked
    });
    let mut files = BTreeMap::new();
    for language in walked.files.iter().filter_map(|path| learner.loaded.engine.language_of_path(path, "")) {
        *files.entry(language.to_owned()).or_default() += 1;
    }
    files
}
