//! The database in good and in bad states.

use std::fs;
use std::path::{Path, PathBuf};

use caveat_progress::{
    Access, Appended, DocId, Effect, Error, Event, EventKind, Finding, FixedBy, Notice, PendingFix, SCHEMA_VERSION, Store, SuppressReason,
    Timestamp, WorkspaceId,
};
use rusqlite::Connection;

const NOON: i64 = 20_000 * Timestamp::DAY + Timestamp::DAY / 2;

fn now() -> Timestamp {
    Timestamp::from_millis(NOON)
}

fn event(fingerprint: &str) -> Event {
    event_at(fingerprint, NOON)
}

fn event_at(fingerprint: &str, millis: i64) -> Event {
    Event::of_finding(EventKind::Introduced, Timestamp::from_millis(millis), &doc(), &finding(fingerprint))
}

fn doc() -> DocId {
    DocId { workspace: WorkspaceId::none(), path: "app.py".into() }
}

fn finding(fingerprint: &str) -> Finding {
    Finding {
        fingerprint: fingerprint.into(),
        snippet: u64::MAX - 1,
        rule: "python/sql-format".into(),
        topic: "sql-injection".into(),
        language: "python".into(),
        span: 0..0,
    }
}

/// Opens a store about which there is nothing to say.
fn open(dir: &Path) -> Store {
    let (store, notices) = Store::open(dir, now()).unwrap();
    assert_eq!(notices, []);
    assert_eq!(*store.access(), Access::ReadWrite);
    store
}

/// A closed database with that many events.
fn filled(dir: &Path, events: usize) -> PathBuf {
    let mut store = open(dir);
    let events: Vec<_> = (0..events).map(|n| event(&format!("f{n}"))).collect();
    store.append(&events).unwrap();
    store.path().to_path_buf()
}

fn fingerprints(store: &Store) -> Vec<String> {
    store.events().unwrap().into_iter().map(|event| event.fingerprint.unwrap()).collect()
}

#[test]
fn events_come_back_as_they_were() {
    let dir = tempfile::tempdir().unwrap();
    let kinds = [
        EventKind::Introduced,
        EventKind::Fixed { by: FixedBy::Hand },
        EventKind::Removed,
        EventKind::Suppressed { reason: SuppressReason::FalsePositive },
        EventKind::LessonViewed,
        EventKind::LessonOpened,
        EventKind::LabFinished { passed: true, hints: 3 },
    ];
    let mut events: Vec<_> =
        kinds.map(|kind| Event::of_finding(kind, now(), &doc(), &finding("f")).lesson_version(3).duration_ms(1_500)).into();
    events[1].logged = now().plus(600_000);
    let quiz = Event::of_topic(EventKind::QuizAnswered { correct: true }, now(), WorkspaceId::none(), "xxe");
    events.push(quiz.clone().occasion("question-1"));
    events.push(quiz.occasion("question-2"));
    open(dir.path()).append(&events).unwrap();

    let store = open(dir.path());
    assert_eq!(store.events().unwrap(), events);
    assert_eq!(store.events_of("xxe").unwrap(), events[7..]);
    let logged = store.events_after(0).unwrap();
    let ids: Vec<_> = logged.iter().map(|logged| logged.id.clone()).collect();
    assert_eq!(ids, events.iter().map(Event::id).collect::<Vec<_>>());
    let rest = store.events_after(logged[5].seq).unwrap();
    assert_eq!(rest, logged[6..]);
}

#[test]
fn the_same_thing_is_logged_once() {
    let dir = tempfile::tempdir().unwrap();
    let (mut one, mut two) = (open(dir.path()), open(dir.path()));
    let events = [event("a"), event("b")];
    assert_eq!(one.append(&events).unwrap(), Appended { written: 2, ..Appended::default() });
    let again = [event_at("b", NOON + 700), event("c")];
    assert_eq!(two.append(&again).unwrap(), Appended { written: 1, duplicates: 1, refused: 0 });
    assert_eq!(fingerprints(&one), ["a", "b", "c"]);
}

#[test]
fn midnight_does_not_double_what_two_editors_saw() {
    let midnight = 20_001 * Timestamp::DAY;
    let check = |first, second, expected: usize| {
        let mut store = Store::in_memory().unwrap();
        store.append(&[event_at("a", midnight + first), event_at("a", midnight + second)]).unwrap();
        assert_eq!(fingerprints(&store).len(), expected, "{first} {second}");
    };
    check(-100, 100, 1);
    check(100, -100, 1);
    check(-1_800_000, 1_800_000, 2);
    check(-500_000, 500_000, 2);
}

#[test]
fn what_is_not_an_id_is_refused() {
    let mut store = Store::in_memory().unwrap();
    let appended = store.append(&[event("cursor.execute(q)"), event("good")]).unwrap();
    assert_eq!(appended, Appended { written: 1, duplicates: 0, refused: 1 });
    assert_eq!(fingerprints(&store), ["good"]);
    store.commit(&[Effect::Keep(pending("my secret"))]).unwrap();
    assert_eq!(store.pending(&WorkspaceId::none()).unwrap(), []);
}

#[test]
fn the_log_cannot_be_changed_by_any_statement() {
    let dir = tempfile::tempdir().unwrap();
    let path = filled(dir.path(), 2);
    let conn = Connection::open(path).unwrap();
    for sql in ["UPDATE events SET topic = 'x'", "DELETE FROM events", "DELETE FROM events WHERE seq = 1"] {
        let error = conn.execute(sql, []).unwrap_err();
        assert!(error.to_string().contains("append-only"), "{error}");
    }
    let replace = "INSERT OR REPLACE INTO events (id, seq, kind, at, logged, workspace, topic)
                   SELECT id, seq, 'removed', 0, 0, 'w', 'x' FROM events";
    assert_eq!(conn.execute(replace, []).unwrap(), 0);
    drop(conn);
    assert_eq!(open(dir.path()).events().unwrap(), [event("f0"), event("f1")]);
}

fn pending(fingerprint: &str) -> PendingFix {
    PendingFix {
        doc: doc(),
        finding: finding(fingerprint),
        last_fingerprint: format!("{fingerprint}-later"),
        twins: 2,
        by: FixedBy::Hand,
        at: now(),
        duration_ms: Some(5),
    }
}

#[test]
fn pending_fixes_outlive_the_session() {
    let dir = tempfile::tempdir().unwrap();
    let quick = PendingFix { by: FixedBy::QuickFix, duration_ms: None, ..pending("b") };
    let effects = [Effect::Keep(pending("a")), Effect::Keep(quick.clone())];
    open(dir.path()).commit(&effects).unwrap();

    let mut store = open(dir.path());
    assert_eq!(store.pending(&WorkspaceId::none()).unwrap(), [pending("a"), quick.clone()]);
    assert_eq!(store.pending(&WorkspaceId::of(dir.path())).unwrap(), []);
    // Another editor saw the same fix a little later: the first stands.
    let later = PendingFix { at: now().plus(40), ..pending("a") };
    let drop = Effect::Drop { doc: doc(), fingerprint: "b".into() };
    store.commit(&[Effect::Keep(later), drop]).unwrap();
    assert_eq!(store.pending(&WorkspaceId::none()).unwrap(), [pending("a")]);
}

#[test]
fn events_of_later_versions_are_passed_over() {
    let dir = tempfile::tempdir().unwrap();
    let path = filled(dir.path(), 1);
    let insert = "INSERT INTO events (id, kind, at, logged, workspace, topic, detail)
                  VALUES ('i', 'dreamt-of', 0, 0, 'w', 'xxe', '{\"deeply\":true}')";
    Connection::open(path).unwrap().execute(insert, []).unwrap();
    assert_eq!(fingerprints(&open(dir.path())), ["f0"]);
}

/// Damages a database of many events; it must be moved aside whole, said so, and a new one begun.
#[track_caller]
fn check_damaged(damage: impl FnOnce(&Path)) {
    let dir = tempfile::tempdir().unwrap();
    let path = filled(dir.path(), 500);
    damage(&path);
    let damaged = fs::read(&path).unwrap();

    let (mut store, notices) = Store::open(dir.path(), now()).unwrap();
    let [Notice::MovedAside { to, .. }] = &notices[..] else {
        panic!("{notices:?}");
    };
    let name = to.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.starts_with("progress.db.corrupt-2024-10-04T12-00-00"), "{name}");
    assert!(fs::read(to).unwrap() == damaged, "the file was changed");
    assert!(notices[0].to_string().contains(&name));

    store.append(&[event("new")]).unwrap();
    drop(store);
    assert_eq!(fingerprints(&open(dir.path())), ["new"]);
}

#[test]
fn a_file_that_is_no_database_is_moved_aside() {
    check_damaged(|path| fs::write(path, "this was my shopping list, and it is long enough to be read\n".repeat(20)).unwrap());
}

#[test]
fn a_file_with_damaged_pages_is_moved_aside() {
    check_damaged(|path| {
        let mut bytes = fs::read(path).unwrap();
        let from = bytes.len() / 3;
        bytes[from..].fill(0xa5);
        fs::write(path, bytes).unwrap();
    });
}

#[test]
fn a_truncated_file_is_moved_aside() {
    check_damaged(|path| {
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..bytes.len() / 2 - 100]).unwrap();
    });
}

#[test]
fn an_emptied_file_whose_log_remains_is_moved_aside_with_it() {
    check_damaged(|path| {
        fs::write(path, "").unwrap();
        fs::write(path.with_extension("db-wal"), "what was not yet checkpointed").unwrap();
    });
}

#[test]
fn a_database_of_something_else_is_moved_aside() {
    check_damaged(|path| {
        fs::remove_file(path).unwrap();
        let conn = Connection::open(path).unwrap();
        conn.execute_batch(&format!("CREATE TABLE songs (a); PRAGMA user_version = {SCHEMA_VERSION}")).unwrap();
    });
}

#[test]
fn the_log_beside_a_damaged_file_moves_with_it_and_nothing_is_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    for round in 0..2 {
        fs::write(dir.path().join("progress.db"), format!("no database at all, round {round} ").repeat(100)).unwrap();
        fs::write(dir.path().join("progress.db-wal"), "a log").unwrap();
        let (store, notices) = Store::open(dir.path(), now()).unwrap();
        assert_eq!(notices.len(), 1);
        assert_eq!(*store.access(), Access::ReadWrite);
    }
    let mut names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.contains("corrupt") && !name.ends_with("-shm"));
    names.sort();
    let aside = "progress.db.corrupt-2024-10-04T12-00-00-000Z";
    assert_eq!(names, [aside.to_owned(), format!("{aside}-1"), format!("{aside}-1-wal"), format!("{aside}-wal")]);
}

#[test]
fn a_newer_database_is_read_and_not_touched() {
    let dir = tempfile::tempdir().unwrap();
    let path = filled(dir.path(), 3);
    let newer = "ALTER TABLE events ADD COLUMN mood TEXT; PRAGMA user_version = 99";
    Connection::open(&path).unwrap().execute_batch(newer).unwrap();
    let before = fs::read(&path).unwrap();

    let (mut store, notices) = Store::open(dir.path(), now()).unwrap();
    assert_eq!(notices, [Notice::Newer { found: 99, known: SCHEMA_VERSION }]);
    assert_eq!(store.events().unwrap().len(), 3);
    let error = store.append(&[event("new")]).unwrap_err();
    assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
    assert!(error.to_string().contains("schema is 99"), "{error}");
    drop(store);
    assert!(fs::read(&path).unwrap() == before, "the file was changed");
}

#[test]
fn a_database_that_cannot_be_written_is_read() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 3);
    // Unlike permissions, this binds every user on every system.
    fs::remove_file(dir.path().join("progress.lock")).unwrap();
    fs::create_dir(dir.path().join("progress.lock")).unwrap();

    let (mut store, notices) = Store::open(dir.path(), now()).unwrap();
    assert!(matches!(&notices[..], [Notice::ReadOnly { .. }]), "{notices:?}");
    assert_eq!(store.events().unwrap().len(), 3);
    assert!(matches!(store.append(&[event("new")]), Err(Error::ReadOnly { .. })));
}

/// No database can be kept at `dir`: one in memory serves, and says so.
#[track_caller]
fn check_in_memory(dir: &Path) {
    let (mut store, notices) = Store::open(dir, now()).unwrap();
    assert!(matches!(&notices[..], [Notice::InMemory { .. }]), "{notices:?}");
    assert_eq!(*store.access(), Access::InMemory);
    store.append(&[event("a")]).unwrap();
    assert_eq!(fingerprints(&store), ["a"]);
}

#[test]
fn a_folder_that_cannot_be_made_leaves_memory() {
    let dir = tempfile::tempdir().unwrap();
    let blocker = dir.path().join("file");
    fs::write(&blocker, "in the way").unwrap();
    check_in_memory(&blocker.join("caveat"));
}

#[test]
fn a_folder_in_place_of_the_file_leaves_memory() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("progress.db")).unwrap();
    check_in_memory(dir.path());
}

/// A user whom permissions do not bind can write anyway; then everything has to work as ever.
#[cfg(unix)]
#[test]
fn a_folder_without_permission_to_write_is_no_reason_to_fail() {
    use std::os::unix::fs::PermissionsExt;

    let set = |dir: &Path, mode| fs::set_permissions(dir, fs::Permissions::from_mode(mode)).unwrap();
    let bound = |dir: &Path| fs::write(dir.join("probe"), "").is_err();

    let empty = tempfile::tempdir().unwrap();
    set(empty.path(), 0o555);
    if bound(empty.path()) {
        check_in_memory(empty.path());
    } else {
        open(empty.path());
    }
    set(empty.path(), 0o755);

    let full = tempfile::tempdir().unwrap();
    filled(full.path(), 3);
    set(full.path(), 0o555);
    let (store, notices) = Store::open(full.path(), now()).unwrap();
    assert_eq!(store.events().unwrap().len(), 3);
    assert_eq!(bound(full.path()), matches!(&notices[..], [Notice::ReadOnly { .. }]), "{notices:?}");
    set(full.path(), 0o755);
}

#[cfg(unix)]
#[test]
fn nobody_writes_into_a_file_that_was_moved_aside() {
    let dir = tempfile::tempdir().unwrap();
    let mut old = open(dir.path());
    old.append(&[event("a")]).unwrap();
    fs::rename(dir.path().join("progress.db"), dir.path().join("elsewhere")).unwrap();
    let mut new = open(dir.path());
    assert!(matches!(old.append(&[event("b")]), Err(Error::Replaced)));
    new.append(&[event("b")]).unwrap();
    assert_eq!(fingerprints(&new), ["b"]);
}
