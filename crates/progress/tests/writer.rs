//! The writer's thread: nothing waits for it, and nothing is lost by it.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use caveat_progress::{
    DocId, Effect, Event, EventKind, Finding, FixedBy, Notice, PendingFix, State, Store, Timestamp, WorkspaceId, Writer, clock,
};

fn event(kind: EventKind, topic: &str) -> Event {
    Event::of_topic(kind, clock::now(), WorkspaceId::none(), topic)
}

fn numbered(n: usize) -> Event {
    event(EventKind::QuizAnswered { correct: true }, "xxe").occasion(format!("q{n}"))
}

/// A writer, and what it told.
fn writer(dir: &Path) -> (Writer, Arc<Mutex<Vec<Notice>>>) {
    let notices = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&notices);
    let writer = Writer::start(Some(dir.to_path_buf()), move |notice| sink.lock().unwrap().push(notice));
    (writer, notices)
}

fn count(dir: &Path) -> usize {
    Store::open(dir, clock::now()).unwrap().0.events().unwrap().len()
}

#[test]
fn a_writer_can_be_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Writer>();
}

#[test]
fn nothing_is_opened_before_there_is_something_to_do() {
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("data");
    let (idle, _) = writer(&place);
    assert_eq!(idle.mastery("xxe", clock::now()).state, State::New);
    drop(idle);
    assert!(!place.exists());
}

#[test]
fn shutdown_and_drop_commit_what_waits() {
    let dir = tempfile::tempdir().unwrap();
    let (first, _) = writer(dir.path());
    (0..1_000).for_each(|n| first.log(numbered(n)));
    first.shutdown();
    assert_eq!(count(dir.path()), 1_000);
    let (second, _) = writer(dir.path());
    second.log(numbered(1_000));
    drop(second);
    assert_eq!(count(dir.path()), 1_001);
}

#[test]
fn a_batch_is_committed_without_being_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let (writer, _) = writer(dir.path());
    writer.log(numbered(0));
    let committed = (0..2_000).any(|_| {
        std::thread::sleep(Duration::from_millis(10));
        dir.path().join("progress.db").exists() && count(dir.path()) == 1
    });
    assert!(committed);
}

#[test]
fn mastery_is_known_from_earlier_sessions_and_follows_this_one() {
    let dir = tempfile::tempdir().unwrap();
    let (first, _) = writer(dir.path());
    first.log(event(EventKind::MarkedLearned, "xxe"));
    first.flush();
    assert_eq!(first.mastery("xxe", clock::now()).state, State::Mastered);
    drop(first);

    let (second, _) = writer(dir.path());
    assert_eq!(second.mastery("xxe", clock::now()).state, State::New);
    second.warm();
    second.flush();
    assert_eq!(second.mastery("xxe", clock::now()).state, State::Mastered);
    second.log(event(EventKind::Introduced, "xxe"));
    second.flush();
    assert_eq!(second.mastery("xxe", clock::now()).state, State::Relapsed);
    assert_eq!(second.mastery("csrf", clock::now()).state, State::New);
}

#[test]
fn pending_fixes_are_handed_to_the_next_session() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = WorkspaceId::of(dir.path());
    let fix = PendingFix {
        doc: DocId { workspace: workspace.clone(), path: "app.py".into() },
        finding: Finding {
            fingerprint: "f".into(),
            snippet: 7,
            rule: "python/xml-entities".into(),
            topic: "xxe".into(),
            language: "python".into(),
            span: 0..0,
        },
        last_fingerprint: "f".into(),
        twins: 0,
        by: FixedBy::Hand,
        at: Timestamp::from_millis(5),
        duration_ms: None,
    };
    let (first, _) = writer(dir.path());
    first.apply(vec![Effect::Keep(fix.clone())]);
    // Its own answer includes what was handed over just before.
    assert_eq!(first.pending(workspace.clone()).recv().unwrap(), std::slice::from_ref(&fix));
    drop(first);
    let (second, _) = writer(dir.path());
    assert_eq!(second.pending(workspace).recv().unwrap(), [fix]);
}

#[test]
fn a_damaged_database_costs_no_new_event() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("progress.db"), "not a database, not at all ".repeat(50)).unwrap();
    let (writer, notices) = writer(dir.path());
    writer.log(numbered(0));
    writer.shutdown();
    assert!(matches!(&notices.lock().unwrap()[..], [Notice::MovedAside { .. }]));
    assert_eq!(count(dir.path()), 1);
}

#[test]
fn a_newer_database_is_said_once_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let (first, _) = writer(dir.path());
    first.log(event(EventKind::MarkedLearned, "xxe"));
    first.shutdown();
    let conn = rusqlite::Connection::open(dir.path().join("progress.db")).unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    drop(conn);

    let (writer, notices) = writer(dir.path());
    writer.log(numbered(1));
    writer.flush();
    writer.log(numbered(2));
    writer.flush();
    assert_eq!(writer.mastery("xxe", clock::now()).state, State::Mastered);
    writer.shutdown();
    assert!(matches!(&notices.lock().unwrap()[..], [Notice::Newer { found: 99, .. }]));
    assert_eq!(count(dir.path()), 1);
}

#[test]
fn without_a_place_progress_lasts_as_long_as_the_program() {
    let dir = tempfile::tempdir().unwrap();
    let blocker = dir.path().join("file");
    fs::write(&blocker, "in the way").unwrap();
    let (writer, notices) = writer(&blocker.join("data"));
    writer.log(event(EventKind::MarkedLearned, "xxe"));
    writer.flush();
    assert_eq!(writer.mastery("xxe", clock::now()).state, State::Mastered);
    assert!(matches!(&notices.lock().unwrap()[..], [Notice::InMemory { .. }]));
}

#[cfg(unix)]
#[test]
fn a_file_moved_aside_by_another_process_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let (writer, _) = writer(dir.path());
    writer.log(numbered(0));
    writer.flush();
    for part in ["", "-wal", "-shm"] {
        let name = |stem: &str| dir.path().join(format!("{stem}{part}"));
        fs::rename(name("progress.db"), name("aside.db")).unwrap();
    }
    writer.log(numbered(1));
    writer.shutdown();
    assert_eq!(count(dir.path()), 1);
}
