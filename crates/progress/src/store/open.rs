//! Opening the database, whatever state it is in.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::{Error, Notice, Timestamp, platform};

use super::{Access, Held, Store, schema};

const DATABASE: &str = "progress.db";
const LOCK: &str = "progress.lock";

/// How long a statement waits for another process's transaction. A transaction takes milliseconds; a machine that
/// wakes up or a slow disk can take seconds.
const BUSY: Duration = Duration::from_secs(10);

/// What an attempt to open the file found.
enum Found {
    Usable(Connection),
    Newer(i64),
}

pub(super) fn open(dir: &Path, now: Timestamp) -> Result<(Store, Vec<Notice>), Error> {
    let path = dir.join(DATABASE);
    if let Err(error) = fs::create_dir_all(dir) {
        return in_memory(dir.to_path_buf(), error.to_string(), Vec::new());
    }
    let lock = match open_lock(&dir.join(LOCK)) {
        Ok(lock) => lock,
        Err(error) => return read_only(path, error.to_string(), Vec::new()),
    };
    let held = match Held::exclusive(&lock, &path) {
        Ok(held) => held,
        Err(error) => return read_only(path, error.to_string(), Vec::new()),
    };
    let mut notices = Vec::new();
    let mut found = open_file(&path);
    if let Err(Error::Corrupt { why }) = &found {
        match move_aside(&path, now) {
            Ok(to) => notices.push(Notice::MovedAside { to, why: why.clone() }),
            // Windows refuses while another program has the file open.
            Err(error) => return in_memory(path, format!("{why}; it cannot be moved: {error}"), notices),
        }
        found = open_file(&path);
    }
    drop(held);
    match found {
        Ok(Found::Usable(conn)) => {
            let identity = platform::identity(&path);
            let store = Store { conn, access: Access::ReadWrite, path, lock: Some(lock), identity };
            Ok((store, notices))
        }
        Ok(Found::Newer(found)) => newer(path, found, notices),
        Err(error) => read_only(path, reason(&error), notices),
    }
}

fn open_lock(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

fn open_file(path: &Path) -> Result<Found, Error> {
    refuse_emptied(path)?;
    // First without the right to write: merely closing a database tidies it up, and a newer one is not ours to touch.
    let found = match version_of(path) {
        Ok(found) => found,
        Err(Error::Corrupt { why }) => return Err(Error::Corrupt { why }),
        // A new database, or one that needs recovery first.
        Err(_) => 0,
    };
    if found > schema::SCHEMA_VERSION {
        return Ok(Found::Newer(found));
    }
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.busy_timeout(BUSY)?;
    if conn.is_readonly("main")? {
        return Err(Error::ReadOnly { why: "no permission to write".into() });
    }
    prepare(conn).map(Found::Usable)
}

fn version_of(path: &Path) -> Result<i64, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(BUSY)?;
    schema::version(&conn)
}

fn prepare(mut conn: Connection) -> Result<Connection, Error> {
    conn.pragma_update(None, "trusted_schema", false)?;
    let check: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if check != "ok" {
        return Err(Error::Corrupt { why: check });
    }
    if !schema::is_ours(&conn)? {
        return Err(Error::Corrupt { why: "its tables are not those of a progress database".into() });
    }
    // A file system without shared memory answers with another mode; the log works there as well, with more waiting.
    let _mode: String = conn.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    // FULL syncs the log at each commit, so that a commit survives the loss of power, not just of the process. There
    // are few of them, on a thread of its own.
    conn.pragma_update(None, "synchronous", "full")?;
    schema::migrate(&mut conn)?;
    Ok(conn)
}

/// `SQLite` takes an empty file for a new database, and throws away the log that lies beside it.
fn refuse_emptied(path: &Path) -> Result<(), Error> {
    let size = |path: &Path| fs::metadata(path).map_or(0, |meta| meta.len());
    if path.exists() && size(path) == 0 && size(&beside(path, "-wal")) > 0 {
        return Err(Error::Corrupt { why: "the file was emptied".into() });
    }
    Ok(())
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Renames the database and what belongs to it to a name that nothing has yet.
fn move_aside(path: &Path, now: Timestamp) -> std::io::Result<PathBuf> {
    // No colons: Windows does not take them in a name.
    let time = now.to_rfc3339().replace([':', '.'], "-");
    let name = |n: u32| match n {
        0 => beside(path, &format!(".corrupt-{time}")),
        n => beside(path, &format!(".corrupt-{time}-{n}")),
    };
    let parts = ["", "-wal", "-shm"];
    let free = |to: &PathBuf| parts.iter().all(|part| !beside(to, part).exists());
    let to = (0..=u32::MAX).map(name).find(free).expect("the numbers are more than the files");
    fs::rename(path, &to)?;
    for part in &parts[1..] {
        let from = beside(path, part);
        if from.exists() {
            fs::rename(&from, beside(&to, part))?;
        }
    }
    Ok(to)
}

fn newer(path: PathBuf, found: i64, mut notices: Vec<Notice>) -> Result<(Store, Vec<Notice>), Error> {
    let known = schema::SCHEMA_VERSION;
    let why = format!("its schema is {found}, and this version knows schemas up to {known}");
    match open_for_reading(&path) {
        Ok(conn) => {
            notices.push(Notice::Newer { found, known });
            Ok((reader(conn, path, why), notices))
        }
        Err(error) => in_memory(path, format!("{why}; {}", reason(&error)), notices),
    }
}

fn read_only(path: PathBuf, why: String, mut notices: Vec<Notice>) -> Result<(Store, Vec<Notice>), Error> {
    match open_for_reading(&path) {
        Ok(conn) => {
            let found = schema::version(&conn)?;
            notices.push(if found > schema::SCHEMA_VERSION {
                Notice::Newer { found, known: schema::SCHEMA_VERSION }
            } else {
                Notice::ReadOnly { path: path.clone(), why: why.clone() }
            });
            Ok((reader(conn, path, why), notices))
        }
        Err(error) => {
            tracing::debug!(%error, "the database cannot be read either");
            in_memory(path, why, notices)
        }
    }
}

fn reader(conn: Connection, path: PathBuf, why: String) -> Store {
    Store { conn, access: Access::ReadOnly(why), path, lock: None, identity: None }
}

fn in_memory(path: PathBuf, why: String, mut notices: Vec<Notice>) -> Result<(Store, Vec<Notice>), Error> {
    notices.push(Notice::InMemory { path, why });
    Ok((Store::in_memory()?, notices))
}

/// Opens for reading; where not even the shared memory beside the file can be made, as it is on the disk.
fn open_for_reading(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let usable = |conn: Connection| -> Result<Connection, Error> {
        conn.busy_timeout(BUSY)?;
        conn.query_row("SELECT count(*) FROM events", [], |_| Ok(()))?;
        Ok(conn)
    };
    let plain = Connection::open_with_flags(path, flags).map_err(Error::from).and_then(usable);
    plain.or_else(|_| {
        let conn = Connection::open_with_flags(immutable_uri(path), flags | OpenFlags::SQLITE_OPEN_URI)?;
        usable(conn)
    })
}

fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    let text = path.to_string_lossy().replace('\\', "/");
    if !text.starts_with('/') && path.is_absolute() {
        uri.push('/');
    }
    for c in text.chars() {
        match c {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            c => uri.push(c),
        }
    }
    uri + "?immutable=1"
}

/// An error of this crate, without the words that the notice says itself.
fn reason(error: &Error) -> String {
    match error {
        Error::ReadOnly { why } | Error::Corrupt { why } => why.clone(),
        Error::Database(error) => error.to_string(),
        error => error.to_string(),
    }
}
