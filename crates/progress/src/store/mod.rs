//! The database: an append-only log, and the little state that must outlive a session.

mod open;
mod rows;
mod schema;

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::platform::{self, FileIdentity};
use crate::{Effect, Error, Event, EventId, Notice, PendingFix, Timestamp, WorkspaceId};

pub use schema::SCHEMA_VERSION;

/// What can be done with a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    ReadWrite,
    /// Reading only; a write answers [`Error::ReadOnly`] with this reason.
    ReadOnly(String),
    /// Everything, and nothing is kept when the program ends.
    InMemory,
}

/// An event with its place in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// Its number: later events have greater ones. Not necessarily without gaps.
    pub seq: i64,
    /// Its id.
    pub id: EventId,
    /// The event.
    pub event: Event,
}

/// What became of events handed to the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// Appended to the log.
    pub written: usize,
    /// Already there: this or another editor logged the same thing.
    pub duplicates: usize,
    /// Refused, because a field that should hold an id could hold text.
    pub refused: usize,
}

/// The progress database. Any number of processes may have it open at once.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    access: Access,
    path: PathBuf,
    /// Shared while writing, exclusive while opening: nobody moves the file aside under a writer.
    lock: Option<File>,
    identity: Option<FileIdentity>,
}

impl Store {
    /// Opens the database of this folder, and makes both where they are missing. `now` names a damaged file that is
    /// moved aside.
    ///
    /// What can be told to a person is in the notices: a damaged file is moved aside, never deleted; a newer or
    /// unwritable one is read; where nothing can be kept, the store is in memory. An error is left for when even
    /// memory fails.
    pub fn open(dir: &Path, now: Timestamp) -> Result<(Self, Vec<Notice>), Error> {
        open::open(dir, now)
    }

    /// A store that forgets everything when it is dropped.
    pub fn in_memory() -> Result<Self, Error> {
        let mut conn = Connection::open_in_memory()?;
        schema::migrate(&mut conn)?;
        Ok(Self { conn, access: Access::InMemory, path: PathBuf::new(), lock: None, identity: None })
    }

    /// What can be done with it.
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The database file; empty for a store in memory.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Appends events, all or none. When this returns, they survive the end of the process and of the system.
    pub fn append(&mut self, events: &[Event]) -> Result<Appended, Error> {
        let effects: Vec<_> = events.iter().cloned().map(Effect::Log).collect();
        self.commit(&effects)
    }

    /// Carries out effects in their order in one transaction, all or none.
    pub fn commit(&mut self, effects: &[Effect]) -> Result<Appended, Error> {
        if let Access::ReadOnly(why) = &self.access {
            return Err(Error::ReadOnly { why: why.clone() });
        }
        let _held = match &self.lock {
            Some(lock) => Some(Held::shared(lock, &self.path)?),
            None => None,
        };
        if self.lock.is_some() && platform::identity(&self.path) != self.identity {
            return Err(Error::Replaced);
        }
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut appended = Appended::default();
        for effect in effects {
            if let Some(field) = malformed(effect) {
                tracing::error!(field, "refused to log something that is not an id");
                appended.refused += 1;
                continue;
            }
            match rows::perform(&tx, effect)? {
                rows::Outcome::Written => appended.written += 1,
                rows::Outcome::Duplicate => appended.duplicates += 1,
                rows::Outcome::State => {}
            }
        }
        tx.commit()?;
        Ok(appended)
    }

    /// Every event, in the order in which they were appended.
    pub fn events(&self) -> Result<Vec<Event>, Error> {
        let logged = rows::read(&self.conn, "1", [])?;
        Ok(logged.into_iter().map(|logged| logged.event).collect())
    }

    /// The events of one topic, in the order in which they were appended.
    pub fn events_of(&self, topic: &str) -> Result<Vec<Event>, Error> {
        let logged = rows::read(&self.conn, "topic = ?1", [topic])?;
        Ok(logged.into_iter().map(|logged| logged.event).collect())
    }

    /// The events after that number, for a reader that goes on where it stopped. 0 reads from the start.
    pub fn events_after(&self, seq: i64) -> Result<Vec<Logged>, Error> {
        rows::read(&self.conn, "seq > ?1", [seq])
    }

    /// The fixes of a workspace that have still to be confirmed.
    pub fn pending(&self, workspace: &WorkspaceId) -> Result<Vec<PendingFix>, Error> {
        rows::pending(&self.conn, workspace)
    }
}

fn malformed(effect: &Effect) -> Option<&'static str> {
    match effect {
        Effect::Log(event) => event.malformed(),
        Effect::Keep(fix) => {
            let kind = crate::EventKind::Fixed { by: fix.by };
            let event = |finding| Event::of_finding(kind, fix.at, &fix.doc, finding).malformed();
            let last = crate::Finding { fingerprint: fix.last_fingerprint.clone(), ..fix.finding.clone() };
            event(&fix.finding).or_else(|| event(&last))
        }
        Effect::Drop { .. } => None,
    }
}

/// A held lock file.
struct Held<'a>(&'a File);

impl<'a> Held<'a> {
    fn shared(lock: &'a File, path: &Path) -> Result<Self, Error> {
        lock.lock_shared().map_err(|source| Error::Io { path: path.to_path_buf(), source })?;
        Ok(Self(lock))
    }

    fn exclusive(lock: &'a File, path: &Path) -> Result<Self, Error> {
        lock.lock().map_err(|source| Error::Io { path: path.to_path_buf(), source })?;
        Ok(Self(lock))
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // Closing the file unlocks it as well, so a failure here ends with the store.
        let _ = self.0.unlock();
    }
}
