//! A catalog with small quizzes, and logs of events.

use std::borrow::Cow;
use std::fmt::Write as _;

use caveat_catalog::{Catalog, Check, PackFiles};
use caveat_learning::{History, Masteries, masteries};
use caveat_progress::{Event, EventKind, FixedBy, Timestamp, WorkspaceId};

pub(crate) const RIGHT: EventKind = EventKind::QuizAnswered { correct: true };
pub(crate) const WRONG: EventKind = EventKind::QuizAnswered { correct: false };
pub(crate) const HAND: EventKind = EventKind::Fixed { by: FixedBy::Hand };
pub(crate) const LAB: EventKind = EventKind::LabFinished { passed: true, hints: 0 };

/// The built-in lessons, one track of five topics, and for each of these a quiz of one question a level in Python and one for anybody.
pub(crate) fn catalog() -> Catalog {
    let topics = ["xss", "security-headers", "sql-injection", "xxe", "csrf"];
    let mut files = PackFiles::new();
    for topic in topics {
        let mut quiz = String::new();
        for level in ["beginner", "intermediate", "advanced"] {
            let _ = write!(
                quiz,
                "[[question]]\nid = \"{level}\"\nlevel = \"{level}\"\nlanguage = \"python\"\nask = \"?\"\nsample = \"bad\"\ncode = '''\nx = 1\ny = 2\nz = 3\n'''\n\
                 answer = [{{ line = 3, right = true, why = \"third\" }}, {{ line = 1, why = \"first\" }}, {{ line = 2, why = \"second\" }}]\n"
            );
        }
        quiz += "[[question]]\nid = \"general\"\nlevel = \"beginner\"\nask = \"?\"\n\
                 answer = [{ text = \"a\", right = true, why = \"so\" }, { text = \"b\", why = \"no\" }, { text = \"c\", why = \"no\" }]\n";
        files.insert(format!("lessons/{topic}/quiz.toml"), Cow::Owned(quiz));
    }
    let track = "version = 1\n[[track]]\nid = \"ours\"\ntitle = \"Ours\"\nfor-whom = \"Us\"\nlanguages = [\"python\"]\n\
                 topics = [\"xss\", \"security-headers\", \"sql-injection\", \"xxe\", \"csrf\"]\n";
    files.insert("lessons/curriculum.toml".into(), Cow::Borrowed(track));
    let (catalog, problems) = Catalog::builtin().with_pack(&files, Check::Full);
    // They are small on purpose.
    assert!(problems.iter().all(|problem| problem.message.contains("of at least")), "{problems:?}");
    catalog
}

/// Noon of a day after the first of January 2026.
pub(crate) fn noon(day: i64) -> Timestamp {
    Timestamp::from_millis(1_767_225_600_000 + day * Timestamp::DAY + Timestamp::DAY / 2)
}

/// An event of a topic at noon of a day.
pub(crate) fn event(day: i64, topic: &str, kind: EventKind) -> Event {
    Event::of_topic(kind, noon(day), WorkspaceId::none(), topic)
}

/// The answer to a question.
pub(crate) fn answer(day: i64, topic: &str, question: &str, kind: EventKind) -> Event {
    event(day, topic, kind).occasion(question)
}

/// What a log comes to on a day.
pub(crate) fn known(events: &[Event], day: i64) -> (History, Masteries) {
    (History::of(events), masteries(events, noon(day)))
}
