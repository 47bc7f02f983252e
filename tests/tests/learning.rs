//! Quizzes, assessment, review and plan in a terminal: a script on standard input stands for the person.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Stdio;

use caveat_progress::{Event, EventKind, FixedBy, Store, Timestamp, WorkspaceId, clock};
use caveat_tests::{Home, Ran};
use serde_json::{Value, json};

use crate::home;

/// Code with a weakness that the built-in rules find.
const SQL: &str = "import sqlite3\n\nfrom flask import request\n\n\ndef find(db: sqlite3.Connection):\n    \
                   return db.execute(\"SELECT * FROM t WHERE n = '\" + request.args[\"q\"] + \"'\")\n";

/// Runs the program with these lines on its standard input.
fn run(home: &Home, arguments: &[&str], typed: &[u8]) -> Ran {
    let mut command = home.command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    // It may end before it has read all.
    let _ = child.stdin.take().expect("it is piped").write_all(typed);
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

/// The same, and it must go well.
fn answer(home: &Home, arguments: &[&str], typed: &str) -> String {
    let ran = run(home, arguments, typed.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}: {}", ran.out);
    assert!(!ran.out.contains('\u{1b}'), "no colours where there is no terminal: {}", ran.out);
    ran.out
}

/// The counts of a topic in the log.
fn counts(home: &Home, topic: &str) -> Value {
    let progress = home.progress();
    let topics = progress["topics"].as_array().expect("topics");
    topics.iter().find(|entry| entry["topic"] == topic).map_or(Value::Null, |entry| entry["counts"].clone())
}

/// A pack of the workspace in which the right answer is known: `yes` for every question.
fn pack(home: &Home, questions: usize) {
    let mut quiz = String::new();
    for number in 0..questions {
        let _ = write!(
            quiz,
            "[[question]]\nid = \"q-{number}\"\nlevel = \"beginner\"\nask = \"Is {number} a number?\"\n\
             answer = [{{ text = \"Yes.\", right = true, why = \"Yes because {number}.\" }}, {{ text = \"No.\", why = \"No because {number}.\" }}]\n"
        );
    }
    home.write(".caveat/lessons/suppression/quiz.toml", quiz);
}

#[test]
fn a_quiz_is_answered_from_a_script_and_each_answer_is_logged() {
    let home = home();
    pack(&home, 4);
    let out = answer(&home, &["quiz", "suppression", "--language", "python"], "a\n1\n A \nb\n");
    for said in [
        "Question 1 of 4",
        "Is 0 a number?",
        "  a  Yes.",
        "  b  No.",
        "Right.",
        "Yes because 0.",
        "Not this one.",
        "No because ",
        "Right is a",
    ] {
        assert!(out.contains(said), "`{said}` is not in\n{out}");
    }
    assert!(out.contains("3 of 4 right, passed"), "{out}");
    let counts = counts(&home, "suppression");
    assert_eq!((&counts["quiz_right"], &counts["quiz_wrong"]), (&json!(3), &json!(1)));
    // The worst of the day counts.
    assert_eq!(home.progress()["topics"][0]["mastery"]["last_rating"], "again");
    // What went wrong comes first on another day, and on this one last.
    let again = answer(&home, &["quiz", "suppression", "--language", "python", "--count", "4"], "b\nb\nq\n");
    assert!(again.contains("0 of 2 right, not passed yet") && again.contains("caveat lesson suppression"), "{again}");
    assert_eq!(self::counts(&home, "suppression")["quiz_wrong"], 3, "the same question twice on one day is two answers");
}

#[test]
fn leaving_early_loses_nothing_that_was_answered() {
    let home = home();
    pack(&home, 4);
    let quiz = ["quiz", "suppression", "--language", "any"];
    assert!(answer(&home, &quiz, "a\n").contains("1 of 1 right, not passed yet"), "the input ended");
    assert_eq!(home.count("quiz_right"), 1);
    assert!(answer(&home, &quiz, "").contains("nothing was answered, and nothing is logged"));
    assert!(answer(&home, &quiz, "Q\na\na\n").contains("nothing was answered"));
    assert_eq!((home.count("quiz_right"), home.count("quiz_wrong")), (1, 0));
    assert!(answer(&home, &quiz, "a").contains("1 of 1 right"), "a last line needs no end");
}

#[test]
fn input_that_is_no_answer_is_told_and_costs_nothing() {
    let home = home();
    pack(&home, 4);
    let quiz = ["quiz", "suppression", "--language", "any", "--count", "1"];
    let out = answer(&home, &quiz, "maybe\n\n0\nc\n99999999999999999999\n\u{1b}[31m\na\n");
    for said in [
        "`maybe` is no answer: type a letter from a to b, or q to stop.",
        "\nType a letter from a to b, or q to stop.",
        "`c` is no answer",
        "1 of 1 right",
    ] {
        assert!(out.contains(said), "`{said}` is not in\n{out}");
    }
    let mut noise = vec![b'a'; 3 << 20];
    noise.extend(b"\n\xff\xfe\x00\nb\n");
    let ran = run(&home, &quiz, &noise);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.len() < 4_000 && ran.out.contains("0 of 1 right"), "{}", ran.out);
    assert_eq!((home.count("quiz_right"), home.count("quiz_wrong")), (1, 1));
}

#[test]
fn what_is_not_there_is_told_with_what_is() {
    let home = home();
    let check = |arguments: &[&str], expected: &str| {
        let ran = run(&home, arguments, b"a\n");
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        assert!(ran.err.contains(expected), "{}", ran.err);
    };
    check(&["quiz", "sql"], "there is no topic `sql`; is it nosql-injection or sql-injection?");
    check(&["quiz", "moon"], "there is no topic `moon`; there are archive-traversal, ");
    check(&["quiz", "xss", "--language", "cobol"], "`cobol` is no language of code here; there are javascript, python, rust");
    check(&["quiz", "xss", "--count", "0"], "0 is not in 1..=100");
    check(&["assess", "juggling"], "there is no track `juggling`; there are backend-python, ");
    check(&["assess"], "the files here tell no track; name one of backend-python, ");
    check(&["plan", "--track", "juggling"], "there is no track `juggling`");
    check(&["plan", "nowhere"], "nowhere: there is no such file or folder");
    check(&["learned", "sql"], "there is no topic `sql`");
    check(&["lesson", "sql"], "there is no topic `sql`");
    home.write(".caveat/config.toml", "track = \"juggling\"\n");
    let ran = home.run(&["quiz", "xss", "--language", "python"]);
    assert!(ran.code == 0 && ran.err.contains("there is no track `juggling`"), "{}", ran.err);
}

#[test]
fn the_language_is_that_of_the_files_or_is_asked_for() {
    let home = home();
    let asked = answer(&home, &["quiz", "xss"], "cobol\nrust\nq\n");
    assert!(asked.contains("Which language do you write: javascript, python, rust?"), "{asked}");
    assert!(asked.contains("`cobol` is no language of code here"), "{asked}");
    assert!(asked.contains("Question 1 of"), "{asked}");
    assert_eq!(answer(&home, &["quiz", "xss"], "").lines().count(), 1, "nobody answers");
    home.write("a.tsx", "export const a = <p/>;\n");
    let quiz = answer(&home, &["quiz", "memory-unsafety"], "q\n");
    assert!(quiz.contains("There are no questions on this for JavaScript: these are for Rust."), "{quiz}");
    let quiz = answer(&home, &["quiz", "xss"], "q\n");
    assert!(quiz.contains("Questions for JavaScript, the language of most files here."), "{quiz}");
    home.write(".caveat/config.toml", "track = \"backend-python\"\n");
    let quiz = answer(&home, &["quiz", "sql-injection"], "q\n");
    assert!(quiz.contains(" · Python · "), "the settings say which track: {quiz}");
}

#[test]
fn every_built_in_question_can_be_answered_in_the_terminal() {
    let home = home();
    for family in ["python", "javascript", "rust"] {
        for topic in ["sql-injection", "xss", "hardcoded-secrets"] {
            let out = answer(&home, &["quiz", topic, "--language", family, "--count", "100"], &"a\n".repeat(100));
            let asked = out.matches("Question ").count();
            assert!(asked >= 4, "{topic} for {family}: {asked}");
            assert_eq!(out.matches("Right.\n").count() + out.matches("Not this one.\n").count(), asked);
        }
    }
}

#[test]
fn an_assessment_is_short_and_ends_in_a_plan() {
    let home = home();
    home.write("app.py", SQL);
    let out = answer(&home, &["assess", "backend-python"], &"a\n".repeat(50));
    assert!(out.contains("Question 1 of at most 12") && out.contains("Track: Backend in Python."), "{out}");
    let first = out.split("Question 1 of at most 12").nth(1).expect("a question");
    assert!(first.starts_with(" · SQL injection"), "what the workspace has findings of is asked first: {first:.80}");
    assert!(out.contains("Where you stand") && out.contains("1 finding in this workspace") && out.contains("What to do next"), "{out}");
    let logged = home.count("quiz_right") + home.count("quiz_wrong");
    assert!((8..=12).contains(&logged), "{logged} answers");
    assert_eq!(home.progress()["events"], json!(logged), "its answers are logged, and nothing else");
    let left = answer(&home, &["assess", "backend-python"], "q\n");
    assert!(left.contains("Where you stand"), "{left}");
}

#[test]
fn a_plan_says_what_to_do_and_why() {
    let home = home();
    home.write("app.py", SQL);
    home.write("tools/run.py", "import subprocess, sys\n\nsubprocess.run(sys.argv[1], shell=True)\n");
    let plan: Value = serde_json::from_str(&answer(&home, &["plan", "--json"], "")).expect("JSON");
    assert_eq!((&plan["version"], &plan["track"], &plan["language"]), (&json!(1), &json!("backend-python"), &json!("python")));
    let steps = plan["steps"].as_array().expect("steps");
    assert_eq!(steps.len(), 3);
    let sql = steps.iter().find(|step| step["topic"] == "sql-injection").expect("what is found is in the plan");
    assert_eq!((&sql["activity"], &sql["command"]), (&json!("lesson"), &json!("caveat lesson sql-injection")));
    assert!(sql["reason"].as_str().is_some_and(|reason| reason.contains("(app.py:7)")), "{sql}");
    let text = answer(&home, &["plan", "tools", "--track", "security-champion"], "");
    assert!(text.contains("Track: Security champion.") && text.contains("1. Command injection"), "{text}");
    // Reading leads to the quiz, and the quiz to what comes next.
    let read = answer(&home, &["lesson", "sql-injection"], "");
    assert!(read.contains("What goes wrong") && home.count("lessons_opened") == 1, "{read}");
    let plan: Value = serde_json::from_str(&answer(&home, &["plan", "--json"], "")).expect("JSON");
    let commands: Vec<_> = plan["steps"].as_array().expect("steps").iter().map(|step| step["command"].clone()).collect();
    assert!(commands.contains(&json!("caveat quiz sql-injection --language python")), "{commands:?}");
}

#[test]
fn what_was_learned_on_a_word_comes_back_and_nothing_is_due_at_first() {
    let home = home();
    assert!(answer(&home, &["review"], "").contains("Nothing is due. `caveat plan` says what to begin with."));
    let said = answer(&home, &["learned", "xss"], "");
    assert!(said.contains("Logged, on your word:") && said.contains("The topic is mastered; it comes back on "), "{said}");
    assert!(answer(&home, &["learned", "xss"], "").contains("It was logged today already:"));
    assert_eq!(counts(&home, "xss")["marked_learned"], 1);
    assert!(answer(&home, &["review"], "").contains("Nothing is due. “"), "it says what comes back next");
    let progress = answer(&home, &["progress"], "");
    assert!(progress.contains("To review") && progress.contains("Nothing today. xss comes back on "), "{progress}");
    assert!(home.progress()["topics"][0]["mastery"]["due"].is_i64());
}

/// Logs that a weakness of this topic was fixed by hand so many days ago.
fn fixed(home: &Home, topic: &str, days: i64) {
    let at = clock::now().plus(-days * Timestamp::DAY);
    let (mut store, _) = Store::open(&home.data(), at).expect("a store");
    let fixed = Event::of_topic(EventKind::Fixed { by: FixedBy::Hand }, at, WorkspaceId::none(), topic);
    assert_eq!(store.append(&[fixed]).expect("it is logged").written, 1);
}

#[test]
fn what_is_due_is_brought_back_and_gone_once_it_was_asked() {
    let home = home();
    // Three topics that were practised a year ago, in a workspace of Python.
    home.write("app.py", "x = 1\n");
    for (topic, ago) in [("sql-injection", 300), ("xss", 200), ("csrf", 100)] {
        fixed(&home, topic, ago);
    }
    let progress = answer(&home, &["progress"], "");
    assert!(progress.contains("  - Due: ") && progress.contains("caveat review brings them back"), "{progress}");
    let out = answer(&home, &["review", "--count", "2"], "a\na\n");
    assert!(out.contains("1 of 2 · predicted recall is ") && out.contains("Reviewed 2 topics") && out.contains("1 topic left."), "{out}");
    assert!(out.contains(" · SQL injection"), "the longest due comes first: {out}");
    let out = answer(&home, &["review"], "q\n");
    assert!(out.contains("1 of 1 ") && out.contains("Reviewed 0 topics, 0 right. 1 topic left."), "{out}");
    let out = answer(&home, &["review"], "b\n");
    assert!(out.contains("Nothing else is due."), "{out}");
    assert!(answer(&home, &["review"], "").contains("Nothing is due."));
}

#[test]
fn a_store_that_cannot_be_written_is_said_and_the_quiz_goes_on() {
    let home = home();
    pack(&home, 4);
    std::fs::write(home.data(), "a file where the folder should be").expect("a file");
    let ran = run(&home, &["quiz", "suppression", "--language", "any"], b"a\na\na\na\n");
    assert!(ran.code == 0 && ran.out.contains("4 of 4 right, passed"), "{}", ran.out);
    assert!(ran.err.contains("until this program ends"), "{}", ran.err);
    let ran = run(&home, &["learned", "xss"], b"");
    assert!(ran.code == 2 && ran.err.contains("it is not kept"), "{}", ran.err);
}

#[test]
fn rules_check_names_the_file_and_the_question_and_warns_of_what_is_old() {
    let home = home();
    let broken = "[[question]]\nid = \"no-right\"\nlevel = \"beginner\"\nask = \"?\"\n\
                  answer = [{ text = \"a\", why = \"b\" }, { text = \"c\", why = \"d\" }]\n";
    home.write("pack/lessons/xss/quiz.toml", broken);
    let ran = home.run(&["rules", "check", "pack"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("pack/lessons/xss/quiz.toml:1: error: question `no-right`: no answer is right"), "{}", ran.out);
    // A paved road makes a lesson the pack's own, and the pack wants all to be reviewed daily.
    let home = self::home();
    home.write("pack/lessons/xss/paved-road.md", "Use `acme.html`.\n");
    home.write("pack/lessons/curriculum.toml", "version = 1\nreview-days = 1\n");
    let ran = home.run(&["rules", "check", "pack"]);
    assert!(ran.code == 0 && ran.out.contains("no mistakes"), "{}", ran.out);
    let reviewed = ran.out.contains("warning: the lesson was last reviewed on ");
    let today = caveat_analysis::Date::from_unix_seconds(
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs(),
    );
    let catalog = caveat_catalog::Catalog::builtin();
    let day: caveat_analysis::Date = catalog.lessons["xss"].front.reviewed.parse().expect("a day");
    assert_eq!(reviewed, !(-1..=1).contains(&(today.days() - day.days())), "{}", ran.out);
    let broken = "version = 1\n[[track]]\nid = \"ours\"\ntitle = \"t\"\nfor-whom = \"w\"\nlanguages = []\ntopics = [\"security-headers\", \"xss\"]\n";
    home.write("pack/lessons/curriculum.toml", broken);
    let ran = home.run(&["rules", "check", "pack"]);
    let said = "pack/lessons/curriculum.toml:7: error: track `ours`: `security-headers` stands before `xss`, which it needs";
    assert!(ran.code == 1 && ran.out.contains(said), "{}", ran.out);
}
