//! Reviews, plans, progress, labs and reminders in an editor, and commands that come early.

use std::fs;
use std::path::PathBuf;

use caveat_progress::{EventKind, FixedBy};
use caveat_tests::{Capabilities, Editor, Home};
use serde_json::{Value, json};

use crate::home;
use crate::learning_editor::{answer, argument, log, page, quiz, read};
use crate::samples::PYTHON;

#[test]
fn a_review_brings_back_what_is_due() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let empty = page(&editor.execute("caveat.review", &Value::Null).expect("a page"));
    assert!(read(&empty).starts_with("# Review\n\nNothing is due."), "{}", read(&empty));
    for (topic, days) in [("sql-injection", 300), ("csrf", 100)] {
        log(&home, EventKind::Fixed { by: FixedBy::Hand }, topic, days);
    }
    let path = page(&editor.execute("caveat.review", &json!({ "language": "python" })).expect("a page"));
    let text = read(&path);
    for words in ["## Question 1 of 2", "predicted recall is ", "`caveat review`"] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
    let topics = [argument(&text, "a")["topic"].clone(), answer(&mut editor, &text, "a")["topic"].clone()];
    assert_eq!(topics, [json!("sql-injection"), json!("csrf")]);
    answer(&mut editor, &read(&path), "b");
    let end = read(&path);
    assert!(end.contains(" of 2 right.\n\n- SQL injection: ") && !end.contains("passed"), "{end}");
    assert!(
        read(&page(&editor.execute("caveat.review", &Value::Null).expect("a page"))).contains("Nothing is due."),
        "both were asked today"
    );
    editor.shut_down();
    assert_eq!(home.count("quiz_right") + home.count("quiz_wrong"), 2);
}

#[test]
fn a_plan_is_made_of_the_findings_and_says_how_to_begin() {
    let home = home();
    home.write("app.py", PYTHON);
    home.write("other.py", "import hashlib\n\nx = hashlib.md5(b'')\n");
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let path = page(&editor.execute("caveat.showPlan", &Value::Null).expect("a page"));
    let text = read(&path);
    for words in [
        "# What to do next\n",
        "For the track “",
        "in open files only",
        "(app.py:",
        "- in the editor: `caveat.openLesson` with `{",
        "- in a terminal: `caveat lesson ",
    ] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
    assert!(!text.contains("2 findings"), "{text}");
    editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    let text = read(&page(&editor.execute("caveat.showPlan", &Value::Null).expect("a page")));
    assert!(!text.contains("in open files only") && text.contains("2 findings"), "{text}");
}

#[test]
fn progress_is_a_table_that_reads_well_as_it_is() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let path = page(&editor.execute("caveat.showProgress", &Value::Null).expect("a page"));
    assert!(read(&path).contains("Nothing is logged yet."));
    log(&home, EventKind::QuizAnswered { correct: false }, "xss", 30);
    editor.execute("caveat.showProgress", &Value::Null).expect("a page");
    let text = read(&path);
    for words in [
        "| Topic ",
        "| 0 of 1 ",
        "## To review",
        "## Numbers",
        "**Topics mastered:** 0, of 1 topic.",
        "1 event logged, on this machine only.",
    ] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
}

#[test]
fn a_lab_is_copied_and_its_task_shown_and_nothing_of_it_is_run() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let wanted = json!({ "topic": "sql-injection", "language": "python" });
    let started = editor.execute("caveat.startLab", &wanted).expect("a copy");
    let folder = PathBuf::from(started["folder"].as_str().expect("a folder"));
    assert!(folder.starts_with(home.data()) && folder.join("shop.py").is_file(), "{started}");
    assert_eq!((&started["lab"], &started["new"]), (&json!("sql-injection/python"), &json!(true)));
    let shown = editor.hear("window/showDocument", |_| true);
    assert!(shown["params"]["uri"].as_str().is_some_and(|uri| uri.ends_with("/pages/caveat.lab.sql-injection.python.md")), "{shown}");
    let text = read(&page(&started));
    let place = folder.display().to_string();
    for words in [&*place, "`shop.py`", "The editor runs nothing of a lab.", "`caveat lab check sql-injection/python`"] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }
    fs::write(folder.join("shop.py"), "mine").expect("it can be edited");
    let again = editor.execute("caveat.startLab", &wanted).expect("a copy");
    assert_eq!((&again["new"], fs::read_to_string(folder.join("shop.py")).expect("a file")), (&json!(false), "mine".to_owned()));
    for (argument, words) in [
        (json!("no-such-topic"), "there is no lab on \"no-such-topic\""),
        (json!({ "topic": "sql-injection", "language": "rust" }), "there is one in python"),
        (Value::Null, "must name a topic"),
    ] {
        let failure = editor.execute("caveat.startLab", &argument).expect_err("no lab");
        assert!(failure.code == -32602 && failure.message.contains(words), "{failure:?}");
    }
    editor.shut_down();
    assert_eq!(home.progress()["events"], 0, "starting a lab is no evidence");
}

/// Saves, and says what was said of it once that is done.
fn reminders(editor: &mut Editor, file: &str) -> usize {
    editor.save(file);
    // The desk does one thing after another.
    editor.execute("caveat.showProgress", &Value::Null).expect("a page");
    let said = editor.all("window/showMessage");
    said.iter().filter(|message| message["params"]["message"].as_str().is_some_and(|text| text.contains("caveat.review"))).count()
}

#[test]
fn a_reminder_is_one_line_a_day_for_all_editors_and_can_be_turned_off() {
    let home = home();
    home.write("app.py", "x = 1\n");
    for (topic, days) in [("sql-injection", 300), ("csrf", 100)] {
        log(&home, EventKind::Fixed { by: FixedBy::Hand }, topic, days);
    }
    let open = |home: &Home, settings: Value| {
        let mut editor = Editor::start_silent(home, Capabilities::default(), None);
        editor.settings = settings.clone();
        editor.initialize(&json!({ "initializationOptions": settings }));
        let file = editor.open("app.py", "x = 1\n");
        editor.findings(&file);
        (editor, file)
    };
    let (mut quiet, file) = open(&home, json!({ "reminders": false }));
    assert_eq!(reminders(&mut quiet, &file), 0, "it was turned off");
    let (mut first, file) = open(&home, Value::Null);
    let (mut second, _) = open(&home, Value::Null);
    first.edit(&file, "x = 1", "x = 2");
    assert_eq!(reminders(&mut first, &file), 1);
    let message = first.shown("caveat.review");
    assert!(message.contains("“SQL injection” and another topic are worth a minute each today") && !message.contains('\n'), "{message}");
    assert_eq!(reminders(&mut first, &file), 1, "once a day");
    assert_eq!(reminders(&mut second, &file), 0, "whichever editor says it");
    let (_, log) = first.shut_down();
    assert_eq!(log, "");
}

#[test]
fn nobody_is_reminded_of_nothing() {
    let home = home();
    home.write("app.py", "x = 1\n");
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", "x = 1\n");
    editor.findings(&file);
    assert_eq!(reminders(&mut editor, &file), 0);
    assert!(!fs::read_dir(home.data()).expect("a folder").flatten().any(|entry| entry.file_name().to_string_lossy().contains("reminded")));
}

#[test]
fn commands_that_come_before_the_settings_are_read_wait_for_them() {
    let home = home();
    home.write("app.py", PYTHON);
    quiz(&home, "suppression", 4, false);
    let mut editor = Editor::start_silent(&home, Capabilities::default(), None);
    editor.initialize(&json!({}));
    let commands = [
        ("caveat.openLesson", json!("weak-hash")),
        ("caveat.markLearned", json!("xss")),
        ("caveat.scanWorkspace", Value::Null),
        ("caveat.takeQuiz", json!("suppression")),
        ("caveat.showPlan", Value::Null),
    ];
    let asked =
        commands.map(|(command, argument)| editor.ask("workspace/executeCommand", &json!({ "command": command, "arguments": [argument] })));
    let answers = asked.map(|id| editor.answer(id).expect("an answer"));
    assert!(read(&page(&answers[0])).starts_with("# Weak "), "{}", answers[0]);
    assert_eq!(answers[2]["findings"], 2, "{}", answers[2]);
    assert!(read(&page(&answers[3])).contains("Is 0 a number?"), "by the workspace's own pack");
    editor.shut_down();
    assert_eq!((home.count("marked_learned"), home.count("lessons_opened")), (1, 1));
}
