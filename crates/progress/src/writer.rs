//! A writer for a program that must never wait: events go down a channel, and one thread commits them.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::{Access, Effect, Error, Event, Mastery, Notice, PendingFix, Standing, Store, Timestamp, WorkspaceId, clock, data_dir};

/// How long events are gathered for one commit. With the commit itself it stays below the 250 ms that may be lost.
const BATCH: Duration = Duration::from_millis(150);

/// How long to wait after a failed commit; it doubles up to the second.
const RETRY: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));

/// How many effects may wait for a database that does not take them.
const BACKLOG: usize = 10_000;

type Standings = Arc<RwLock<HashMap<String, Standing>>>;

enum Command {
    Do(Vec<Effect>),
    Warm,
    Pending(WorkspaceId, Sender<Vec<PendingFix>>),
    Events(Sender<Vec<Event>>),
    Refresh,
    Flush(Sender<()>),
    Stop,
}

/// Writes to the store on a thread of its own. Nothing here waits for the disk, except [`Writer::flush`] and
/// [`Writer::shutdown`]. The database is opened with the first command. Without commands the thread sleeps.
#[derive(Debug)]
pub struct Writer {
    commands: Sender<Command>,
    standings: Standings,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the thread. `dir` is the store's folder, [`data_dir`] if `None`. `on_notice` is called on that thread
    /// with what a person should know.
    pub fn start(dir: Option<PathBuf>, on_notice: impl FnMut(Notice) + Send + 'static) -> Self {
        let (commands, inbox) = mpsc::channel();
        let standings = Standings::default();
        let mut worker = Worker {
            dir,
            store: None,
            standings: Arc::clone(&standings),
            seen: 0,
            on_notice: Box::new(on_notice),
            waiting: Vec::new(),
            due: None,
            retry: RETRY.0,
            said_delayed: false,
        };
        let thread = thread::Builder::new().name("progress".into()).spawn(move || worker.run(&inbox));
        let thread = thread.inspect_err(|error| tracing::error!(%error, "no progress is recorded")).ok();
        Self { commands, standings, thread: Mutex::new(thread) }
    }

    /// Logs an event: committed at most 250 ms from now.
    pub fn log(&self, event: Event) {
        self.apply(vec![Effect::Log(event)]);
    }

    /// Carries out effects, in order and in one transaction: committed at most 250 ms from now.
    pub fn apply(&self, effects: Vec<Effect>) {
        if !effects.is_empty() {
            self.send(Command::Do(effects));
        }
    }

    /// Opens the database and loads what mastery needs, in the background.
    pub fn warm(&self) {
        self.send(Command::Warm);
    }

    /// Asks for the fixes that earlier sessions left to confirm in a workspace. The answer comes once the database is
    /// open; the sender is dropped without one where it cannot be read.
    pub fn pending(&self, workspace: WorkspaceId) -> Receiver<Vec<PendingFix>> {
        let (answer, receiver) = mpsc::channel();
        self.send(Command::Pending(workspace, answer));
        receiver
    }

    /// Asks for the whole log, with everything that was handed over so far. The sender is dropped without an answer where it cannot
    /// be read.
    pub fn events(&self) -> Receiver<Vec<Event>> {
        let (answer, receiver) = mpsc::channel();
        self.send(Command::Events(answer));
        receiver
    }

    /// Takes in, in the background, what other programs have logged: [`Writer::mastery`] knows it then. Does nothing while the
    /// database is not open.
    pub fn refresh(&self) {
        self.send(Command::Refresh);
    }

    /// How well a topic is known, from memory: of a new topic until the database is loaded. Never waits for the disk.
    pub fn mastery(&self, topic: &str, now: Timestamp) -> Mastery {
        let standings = self.standings.read().unwrap_or_else(PoisonError::into_inner);
        standings.get(topic).map(|standing| standing.at(now)).unwrap_or_default()
    }

    /// Waits until everything handed over so far is committed, or could not be.
    pub fn flush(&self) {
        let (answer, done) = mpsc::channel();
        self.send(Command::Flush(answer));
        // An error means that the thread has ended, and nothing is left to wait for.
        let _ = done.recv();
    }

    /// Commits everything and ends the thread. What is handed over later is not recorded. Dropping the writer does the
    /// same.
    pub fn shutdown(&self) {
        self.send(Command::Stop);
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread
            && thread.join().is_err()
        {
            tracing::error!("the progress thread panicked");
        }
    }

    fn send(&self, command: Command) {
        if self.commands.send(command).is_err() {
            tracing::debug!("the progress thread has ended");
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.shutdown();
    }
}

struct Worker {
    dir: Option<PathBuf>,
    store: Option<Store>,
    standings: Standings,
    /// The number of the last event that the standings know.
    seen: i64,
    on_notice: Box<dyn FnMut(Notice) + Send>,
    waiting: Vec<Effect>,
    /// When what waits is to be committed.
    due: Option<Instant>,
    retry: Duration,
    said_delayed: bool,
}

impl Worker {
    fn run(&mut self, inbox: &Receiver<Command>) {
        loop {
            let command = match self.due {
                None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(due) => inbox.recv_timeout(due.saturating_duration_since(Instant::now())),
            };
            match command {
                Ok(Command::Do(effects)) => {
                    self.waiting.extend(effects);
                    self.due.get_or_insert_with(|| Instant::now() + BATCH);
                }
                Ok(Command::Warm) => {
                    self.open();
                }
                Ok(Command::Pending(workspace, answer)) => {
                    self.commit();
                    let pending = self
                        .open()
                        .and_then(|store| store.pending(&workspace).inspect_err(|error| tracing::warn!(%error, "no pending fixes")).ok());
                    // Nobody waits for the answer any more: fine.
                    let _ = pending.map(|pending| answer.send(pending));
                }
                Ok(Command::Events(answer)) => {
                    self.commit();
                    let events = self
                        .open()
                        .and_then(|store| store.events().inspect_err(|error| tracing::warn!(%error, "the log is not read")).ok());
                    // Nobody waits for the answer any more: fine.
                    let _ = events.map(|events| answer.send(events));
                    self.refresh();
                }
                Ok(Command::Refresh) => self.refresh(),
                Ok(Command::Flush(answer)) => {
                    self.commit();
                    let _ = answer.send(());
                }
                Err(RecvTimeoutError::Timeout) => self.commit(),
                Ok(Command::Stop) | Err(RecvTimeoutError::Disconnected) => break,
            }
            // Commands that come without a pause must not put the commit off.
            if self.due.is_some_and(|due| due <= Instant::now()) {
                self.commit();
            }
        }
        self.commit();
        if !self.waiting.is_empty() {
            self.give_up(self.waiting.len(), "the program ended before the database could be written");
        }
    }

    /// The store, opened and loaded if it was not.
    fn open(&mut self) -> Option<&mut Store> {
        if self.store.is_none() {
            let dir = self.dir.clone().map_or_else(data_dir, Ok);
            let opened = match &dir {
                Ok(dir) => Store::open(dir, clock::now()),
                Err(error) => Store::in_memory().map(|store| {
                    let notice = Notice::InMemory { path: PathBuf::new(), why: error.to_string() };
                    (store, vec![notice])
                }),
            };
            match opened {
                Ok((store, notices)) => {
                    notices.into_iter().for_each(&mut self.on_notice);
                    self.store = Some(store);
                    self.load();
                }
                Err(error) => tracing::error!(%error, "the progress store cannot be opened"),
            }
        }
        self.store.as_mut()
    }

    /// Reads the standing of every topic.
    fn load(&mut self) {
        let Some(store) = &self.store else { return };
        match store.events_after(0) {
            Ok(logged) => {
                self.seen = logged.last().map_or(0, |last| last.seq);
                let events: Vec<Event> = logged.into_iter().map(|logged| logged.event).collect();
                let read = Standing::of_all(&events, clock::now());
                self.standings.write().unwrap_or_else(PoisonError::into_inner).extend(read);
            }
            Err(error) => tracing::warn!(%error, "mastery could not be read"),
        }
    }

    /// Reads the standing of the topics that have new events, whoever logged them.
    fn refresh(&mut self) {
        let Some(store) = &self.store else { return };
        let now = clock::now();
        let read = || -> Result<(i64, HashMap<String, Standing>), Error> {
            let logged = store.events_after(self.seen)?;
            let last = logged.last().map_or(self.seen, |last| last.seq);
            let topics: BTreeSet<String> = logged.into_iter().map(|logged| logged.event.topic).collect();
            let standing = |topic: String| Ok((topic.clone(), Standing::of(&store.events_of(&topic)?, &topic, now)));
            Ok((last, topics.into_iter().map(standing).collect::<Result<_, Error>>()?))
        };
        match read() {
            Ok((last, read)) => {
                self.seen = last;
                self.standings.write().unwrap_or_else(PoisonError::into_inner).extend(read);
            }
            Err(error) => tracing::warn!(%error, "mastery could not be read"),
        }
    }

    fn commit(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        self.due = None;
        match self.try_commit() {
            Ok(()) => {
                self.retry = RETRY.0;
                self.said_delayed = false;
                self.waiting.clear();
                self.refresh();
            }
            Err(Error::ReadOnly { why }) => {
                // Said once, when it was opened or now that it has become so.
                if self.store.as_ref().is_some_and(|store| *store.access() == Access::ReadWrite) {
                    self.give_up(self.waiting.len(), &why);
                }
                self.waiting.clear();
            }
            Err(error) => self.put_off(&error),
        }
    }

    fn try_commit(&mut self) -> Result<(), Error> {
        let waiting = std::mem::take(&mut self.waiting);
        let result = self.commit_or_reopen(&waiting);
        self.waiting = waiting;
        result
    }

    fn commit_or_reopen(&mut self, effects: &[Effect]) -> Result<(), Error> {
        let unavailable = || Error::Io { path: PathBuf::new(), source: std::io::ErrorKind::NotFound.into() };
        let first = self.open().ok_or_else(unavailable)?.commit(effects);
        match first {
            // Opening looks at the file again: a damaged one is moved aside there.
            Err(Error::Corrupt { .. } | Error::Replaced) => {
                self.store = None;
                self.open().ok_or_else(unavailable)?.commit(effects).map(drop)
            }
            first => first.map(drop),
        }
    }

    fn put_off(&mut self, error: &Error) {
        tracing::warn!(%error, "progress could not be written");
        if !self.said_delayed {
            self.said_delayed = true;
            (self.on_notice)(Notice::Delayed { events: self.waiting.len(), why: error.to_string() });
        }
        if let Some(excess) = self.waiting.len().checked_sub(BACKLOG).filter(|excess| *excess > 0) {
            self.waiting.drain(..excess);
            self.give_up(excess, &error.to_string());
        }
        self.due = Some(Instant::now() + self.retry);
        self.retry = (self.retry * 2).min(RETRY.1);
    }

    fn give_up(&mut self, events: usize, why: &str) {
        (self.on_notice)(Notice::Lost { events, why: why.to_owned() });
    }
}
