//! What a question says of its code is held against the engine.

use std::borrow::Cow;
use std::sync::Arc;

use caveat_analysis::{Date, Engine, check};
use caveat_catalog::{Catalog, Check, PackFiles};

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };
const FILE: &str = "lessons/sql-injection/quiz.toml";

/// The mistakes of one question, as `line: what`.
fn mistakes(question: &str) -> Vec<String> {
    let text = format!("[[question]]\nid = \"q\"\nlevel = \"beginner\"\nlanguage = \"python\"\nask = \"?\"\n{question}");
    let files: PackFiles = [(FILE.to_owned(), Cow::Owned(text))].into_iter().collect();
    let (catalog, problems) = Catalog::builtin().with_pack(&files, Check::Full);
    // One question is too few for a quiz, and enough for this.
    assert!(problems.iter().all(|problem| problem.message.contains("of at least")), "{problems:?}");
    let engine = Engine::new(Arc::new(catalog));
    let checked = check::quiz(&engine, &engine.catalog().quizzes["sql-injection"], TODAY);
    assert!(checked.texts > 0);
    checked.mistakes.iter().map(|mistake| format!("{}: {}", mistake.problem.line, mistake.problem.message)).collect()
}

#[track_caller]
fn check(question: &str, expected: &[&str]) {
    let found = mistakes(question);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found}\nshould begin with\n{expected}");
    }
}

/// A search with its statement built on line 6 and sent on line 7.
fn lines(sample: &str, right: usize, wrong: usize, execute: &str) -> String {
    format!(
        "sample = \"{sample}\"\ncode = '''\nimport sqlite3\nfrom flask import request\n\ndef find(db: sqlite3.Connection):\n    \
         term = request.args[\"q\"]\n    sql = f\"SELECT * FROM t WHERE n = '{{term}}'\"\n    return db.execute({execute})\n'''\n\
         answer = [\n{{ line = {right}, right = true, why = \"a\" }},\n{{ line = {wrong}, why = \"b\" }},\n{{ line = 1, why = \"c\" }},\n]\n"
    )
}

#[test]
fn the_right_line_is_where_the_engine_finds_it_or_on_the_way() {
    check(&lines("bad", 7, 4, "sql"), &[]);
    check(&lines("bad", 5, 4, "sql"), &[]);
    check(&lines("bad", 2, 4, "sql"), &["17: question `q`: its right line 2 is none of what is found: "]);
    check(&lines("bad", 5, 7, "sql"), &["18: question `q`: a weakness of the topic is found on its wrong line 7"]);
}

#[test]
fn code_is_what_the_question_says() {
    let harmless = |sample| lines(sample, 7, 4, "sql").replace("f\"SELECT * FROM t WHERE n = '{term}'\"", "\"SELECT 1\"");
    check(&harmless("good"), &[]);
    let found = "question `q`: its code should be good, and a weakness of the topic is found: `python/";
    // The statement's text, and where it is sent.
    check(&lines("good", 7, 4, "sql"), &[&format!("13: {found}"), &format!("14: {found}")]);
    check(
        &harmless("bad"),
        &[
            "8: question `q`: its code is marked bad, and no weakness of the topic `sql-injection` is found in it",
            "17: question `q`: its right line 7 is none of what is found: ",
        ],
    );
    check(&lines("open", 7, 4, "sql"), &[]);
    check(&lines("open", 7, 4, "sql,, 1"), &["11: question `q`: its code has a syntax error"]);
}

/// Fixes to choose from: the right one, and one with a mark.
fn fixes(right: &str, wrong: &str, mark: &str) -> String {
    let code = |statement: &str| {
        format!("'''\nimport sqlite3\n\ndef find(db: sqlite3.Connection, n: str):\n    return db.execute({statement})\n'''")
    };
    format!(
        "[[question.answer]]\nwhy = \"a\"\nright = true\ncode = {}\n[[question.answer]]\nwhy = \"b\"\n{mark}\ncode = {}\n\
         [[question.answer]]\nwhy = \"c\"\ncode = 'pass'\n",
        code(right),
        code(wrong)
    )
}

#[test]
fn the_right_fix_holds_and_a_wrong_one_that_is_found_says_so() {
    let (safe, pasted) = ("\"SELECT * FROM t WHERE n = ?\", (n,)", "\"SELECT * FROM t WHERE n = '\" + n + \"'\"");
    check(&fixes(safe, pasted, "sample = \"bad\""), &[]);
    check(&fixes(safe, pasted, ""), &["22: question `q`: the code of answer 2 is found, and the answer does not say so: `python/"]);
    check(&fixes(safe, "\"SELECT 1\"", "sample = \"bad\""), &["19: question `q`: the code of answer 2 is marked bad, and no weakness"]);
    check(
        &fixes(pasted, "\"SELECT 1\"", ""),
        &["13: question `q`: the code of answer 1 should be good, and a weakness of the topic is found"],
    );
}

#[test]
fn a_lesson_is_overdue_after_its_days_and_no_day_sooner() {
    let files: PackFiles = [("lessons/curriculum.toml".to_owned(), Cow::Borrowed("version = 1\nreview-days = 30"))].into_iter().collect();
    let (catalog, problems) = Catalog::builtin().with_pack(&files, Check::Full);
    assert_eq!(problems, []);
    let mut lesson = (*catalog.lessons["xxe"]).clone();
    let mut said = |reviewed: &str| {
        reviewed.clone_into(&mut lesson.front.reviewed);
        check::overdue(&catalog, &lesson, TODAY).map(|problem| problem.to_string())
    };
    assert_eq!((said("2026-11-22"), said("2026-10-23")), (None, None));
    assert!(
        said("2026-10-22")
            .is_some_and(|said| said.contains("lessons/xxe/lesson.md: the lesson was last reviewed on 2026-10-22, 31 days ago"))
    );
    assert!(said("2027-01-01").is_some_and(|said| said.contains("still to come")));
    // A clock a day behind the author's is no reason to warn.
    assert_eq!(said("2026-11-23"), None);
}

#[test]
fn days_are_counted_as_the_calendar_does() {
    for days in (0..60_000).step_by(37) {
        let date = Date::from_unix_seconds(days * 86_400);
        assert_eq!(date.days(), i64::try_from(days).expect("small"), "{date}");
    }
}
