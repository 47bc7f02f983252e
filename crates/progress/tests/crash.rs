//! Processes that write at once, and processes that are killed while they write: no committed event is lost, and none
//! is there twice.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use caveat_progress::{Event, EventKind, Store, Timestamp, WorkspaceId, Writer, clock};

const DIR: &str = "CAVEAT_TEST_DIR";
const SERIES: &str = "CAVEAT_TEST_SERIES";
const COUNT: &str = "CAVEAT_TEST_COUNT";
const THROUGH: &str = "CAVEAT_TEST_THROUGH";

/// The `n`th event of a series. Two processes that write the same series agree on all but the moment.
fn event(series: &str, n: usize) -> Event {
    let noon = 20_000 * Timestamp::DAY + Timestamp::DAY / 2;
    let at = Timestamp::from_millis(noon + i64::from(std::process::id() % 1_000));
    let answer = EventKind::QuizAnswered { correct: true };
    Event::of_topic(answer, at, WorkspaceId::none(), "xxe").occasion(format!("{series}-{n}"))
}

/// The program of the child processes: writes a series, and says so after each event that was committed.
#[test]
#[ignore = "run by the other tests, as a process of its own"]
fn child() {
    let var = |name| std::env::var(name).unwrap();
    let dir = Path::new(&var(DIR)).to_path_buf();
    let series = var(SERIES);
    let mut commit: Box<dyn FnMut(Event)> = if var(THROUGH) == "writer" {
        let writer = Writer::start(Some(dir), |notice| panic!("{notice}"));
        Box::new(move |event| {
            writer.log(event);
            writer.flush();
        })
    } else {
        let (mut store, notices) = Store::open(&dir, clock::now()).unwrap();
        assert_eq!(notices, []);
        Box::new(move |event| {
            store.append(&[event]).unwrap();
        })
    };
    let mut out = std::io::stdout();
    for n in 0..var(COUNT).parse().unwrap() {
        commit(event(&series, n));
        writeln!(out, "\ncommitted {series}-{n}").unwrap();
        out.flush().unwrap();
    }
}

struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    committed: BTreeSet<String>,
}

impl Running {
    fn start(dir: &Path, series: &str, count: usize, through: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["child", "--exact", "--ignored", "--nocapture"])
            .env(DIR, dir)
            .env(SERIES, series)
            .env(COUNT, count.to_string())
            .env(THROUGH, through)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines, committed: BTreeSet::new() }
    }

    /// Reads until that many events are known to be committed, or to the end.
    fn read_to(&mut self, count: usize) {
        while self.committed.len() < count {
            let Some(line) = self.lines.next() else {
                return;
            };
            let line = line.unwrap();
            self.committed.extend(line.strip_prefix("committed ").map(str::to_owned));
        }
    }

    /// Kills it at once, and reads what it still said before.
    fn kill(mut self) -> BTreeSet<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.read_to(usize::MAX);
        self.committed
    }

    fn finish(mut self) -> BTreeSet<String> {
        self.read_to(usize::MAX);
        assert!(self.child.wait().unwrap().success());
        self.committed
    }
}

/// The occasions in the log; none twice.
fn logged(dir: &Path) -> BTreeSet<String> {
    let (store, notices) = Store::open(dir, clock::now()).unwrap();
    assert_eq!(notices, []);
    let events = store.events().unwrap();
    let occasions: BTreeSet<_> = events.iter().map(|event| event.occasion.clone().unwrap()).collect();
    assert_eq!(occasions.len(), events.len(), "an event is there twice");
    occasions
}

#[test]
fn a_committed_event_survives_a_kill() {
    for through in ["store", "writer"] {
        let dir = tempfile::tempdir().unwrap();
        let mut committed = BTreeSet::new();
        for (round, after) in [1, 7, 20, 45].into_iter().enumerate() {
            let mut child = Running::start(dir.path(), &format!("round{round}"), 1_000_000, through);
            child.read_to(after);
            let by_child = child.kill();
            assert!(by_child.len() >= after);
            committed.extend(by_child);
            let logged = logged(dir.path());
            let lost: Vec<_> = committed.difference(&logged).collect();
            assert!(lost.is_empty(), "lost {lost:?}");
            // The one it was about to tell of may be there as well, and no more.
            assert!(logged.len() <= committed.len() + round + 1);
        }
    }
}

#[test]
fn four_processes_write_at_once_and_two_of_them_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let children: Vec<_> = [("same", "store"), ("same", "writer"), ("third", "store"), ("fourth", "writer")]
        .map(|(series, through)| Running::start(dir.path(), series, 60, through))
        .into();
    let committed: Vec<_> = children.into_iter().map(Running::finish).collect();
    assert!(committed.iter().all(|committed| committed.len() == 60));
    let expected: BTreeSet<_> = committed.into_iter().flatten().collect();
    assert_eq!(expected.len(), 180);
    assert_eq!(logged(dir.path()), expected);
}

#[test]
fn killing_some_of_them_harms_none_of_the_others() {
    let dir = tempfile::tempdir().unwrap();
    let mut doomed: Vec<_> = ["same", "doomed"].map(|series| Running::start(dir.path(), series, 1_000_000, "store")).into();
    let others: Vec<_> = ["same", "other"].map(|series| Running::start(dir.path(), series, 60, "store")).into();
    let mut committed = BTreeSet::new();
    for child in &mut doomed {
        child.read_to(10);
    }
    for child in doomed {
        committed.extend(child.kill());
    }
    for other in others {
        let by_other = other.finish();
        assert_eq!(by_other.len(), 60);
        committed.extend(by_other);
    }
    let lost: Vec<_> = committed.difference(&logged(dir.path())).cloned().collect();
    assert!(lost.is_empty(), "lost {lost:?}");
}
