//! What a session leaves in the log, whatever happens to it.

use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};

use caveat_tests::{Capabilities, Editor, Home};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{LOAD, PYTHON};

/// No weakness, and a place for one.
const CLEAN: &str = "import yaml as y\n\n\ndef settings(stream):\n    return y.safe_load(stream)\n";
const WEAK: &str = "5 python/yaml-load: y.load(stream)";

/// Opens a clean file that is on disk, makes a weakness in it and saves.
fn introduce(home: &Home, editor: &mut Editor, name: &str) -> String {
    home.write(name, CLEAN);
    let file = editor.open(name, CLEAN);
    assert_eq!(editor.findings(&file), [""; 0]);
    editor.edit(&file, "y.safe_load", "y.load");
    assert_eq!(editor.findings(&file), [WEAK]);
    editor.save(&file);
    file
}

/// A later session that looks at what an earlier one left.
fn next_session(home: &Home, name: &str) -> Editor {
    let mut editor = home.editor(Capabilities::default());
    let text = fs::read_to_string(home.work().join(name)).expect("it was saved");
    let file = editor.open(name, &text);
    editor.findings(&file);
    editor
}

/// The counts of all topics that are not nought.
fn check(home: &Home, expected: &Value) {
    let progress = home.progress();
    let mut sums = serde_json::Map::new();
    for topic in progress["topics"].as_array().expect("topics") {
        for (kind, count) in topic["counts"].as_object().expect("counts") {
            if count != 0 {
                let sum = sums.get(kind).and_then(Value::as_u64).unwrap_or(0) + count.as_u64().expect("a number");
                sums.insert(kind.clone(), json!(sum));
            }
        }
    }
    assert_eq!(&Value::Object(sums), expected, "{progress:#}");
    assert_eq!(progress["notices"], json!([]));
}

#[test]
fn a_weakness_that_is_typed_and_saved_was_introduced() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    introduce(&home, &mut editor, "app.py");
    editor.shut_down();
    check(&home, &json!({ "introduced": 1 }));
}

#[test]
fn opening_undoing_and_pasting_a_whole_file_introduce_nothing() {
    let home = home();
    home.write("app.py", PYTHON);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file).len(), 2);
    editor.save(&file);
    // Away and back again, as undo does.
    editor.edit(&file, "y.load", "y.safe_load");
    editor.findings(&file);
    editor.edit(&file, "y.safe_load", "y.load");
    assert_eq!(editor.findings(&file)[0], LOAD);
    editor.save(&file);
    // Another file's text in place of this one's.
    let other = home.write("other.py", "x = 1\n");
    assert!(other.is_file());
    let other = editor.open("other.py", "x = 1\n");
    editor.findings(&other);
    let pasted = PYTHON.repeat(10);
    editor.edit(&other, "x = 1\n", &pasted);
    assert_eq!(editor.findings(&other).len(), 20);
    editor.save(&other);
    // What was typed and never saved never was.
    let third = editor.open("third.py", CLEAN);
    editor.findings(&third);
    editor.edit(&third, "y.safe_load", "y.load");
    editor.findings(&third);
    editor.close(&third);
    editor.shut_down();
    check(&home, &json!({}));
}

#[test]
fn a_fix_by_hand_counts_once_the_next_session_has_seen_it() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = introduce(&home, &mut editor, "app.py");
    editor.edit(&file, "y.load(stream)", "y.safe_load(stream)  # data only");
    assert_eq!(editor.findings(&file), [""; 0]);
    editor.save(&file);
    editor.shut_down();
    check(&home, &json!({ "introduced": 1 }));
    let editor = next_session(&home, "app.py");
    home.await_count("fixed_by_hand", 1);
    editor.shut_down();
    check(&home, &json!({ "introduced": 1, "fixed_by_hand": 1 }));
}

#[test]
fn a_fix_is_confirmed_also_by_a_session_that_opens_another_file() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = introduce(&home, &mut editor, "app.py");
    editor.edit(&file, "y.load(stream)", "y.safe_load(stream)  # data only");
    editor.findings(&file);
    editor.save(&file);
    editor.shut_down();
    home.write("other.py", "x = 1\n");
    let editor = next_session(&home, "other.py");
    home.await_count("fixed_by_hand", 1);
    editor.shut_down();
}

/// A notebook's file is no Python: that nothing is found in it says nothing.
#[test]
fn a_fix_in_a_notebook_is_confirmed_only_by_a_session_that_opens_the_notebook() {
    const FIXED: &str = "y.safe_load(stream)  # data only";
    let home = home();
    let cells = |load: &'static str| ["import yaml as y", load];
    home.write("a.ipynb", "{}");
    let noted = || Capabilities::default().with("/notebookDocument", json!({ "synchronization": {} }));
    let mut editor = home.editor(noted());
    let (notebook, names) = editor.open_notebook("a.ipynb", &cells("y.safe_load(stream)"), &json!({}));
    assert_eq!(editor.findings(&names[1]), [""; 0]);
    editor.edit(&names[1], "y.safe_load", "y.load");
    assert_eq!(editor.findings(&names[1]), ["1 python/yaml-load: y.load(stream)"]);
    editor.save_notebook(&notebook);
    editor.edit(&names[1], "y.load(stream)", FIXED);
    editor.await_findings(&names[1], &[]);
    editor.save_notebook(&notebook);
    let file = introduce(&home, &mut editor, "app.py");
    editor.edit(&file, "y.load(stream)", FIXED);
    editor.findings(&file);
    editor.save(&file);
    editor.shut_down();
    home.write("other.py", "x = 1\n");
    let editor = next_session(&home, "other.py");
    home.await_count("fixed_by_hand", 1);
    editor.shut_down();
    assert_eq!(home.count("fixed_by_hand"), 1);
    let mut editor = home.editor(noted());
    let (_, names) = editor.open_notebook("a.ipynb", &cells(FIXED), &json!({}));
    editor.findings(&names[1]);
    home.await_count("fixed_by_hand", 2);
    editor.shut_down();
}

#[test]
fn a_fix_that_came_back_is_none() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = introduce(&home, &mut editor, "app.py");
    editor.edit(&file, "y.load(stream)", "y.safe_load(stream)  # data only");
    editor.findings(&file);
    editor.save(&file);
    editor.shut_down();
    // As another branch does, behind the editor's back.
    home.write("app.py", CLEAN.replace("safe_load", "load"));
    let mut editor = next_session(&home, "app.py");
    editor.hover_when_found(&home.uri("app.py"), "y.load");
    home.await_count("lessons_viewed", 1);
    editor.shut_down();
    check(&home, &json!({ "introduced": 1, "lessons_viewed": 1 }));
}

#[test]
fn a_quick_fix_is_told_from_a_fix_by_hand() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = introduce(&home, &mut editor, "app.py");
    let actions = editor.actions(&file, "y.load", Some(&["quickfix"]));
    editor.apply(&actions[0]["edit"]);
    assert_eq!(editor.findings(&file), [""; 0]);
    editor.save(&file);
    editor.shut_down();
    let editor = next_session(&home, "app.py");
    home.await_count("fixed_by_quick_fix", 1);
    editor.shut_down();
    check(&home, &json!({ "introduced": 1, "fixed_by_quick_fix": 1 }));
}

#[test]
fn deleted_code_is_removed_and_not_fixed() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = introduce(&home, &mut editor, "app.py");
    editor.edit(&file, "    return y.load(stream)\n", "    pass\n");
    assert_eq!(editor.findings(&file), [""; 0]);
    editor.save(&file);
    editor.shut_down();
    check(&home, &json!({ "introduced": 1, "removed": 1 }));
}

#[test]
fn a_suppression_is_logged_with_the_kind_of_its_reason_alone() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = introduce(&home, &mut editor, "app.py");
    let actions = editor.actions(&file, "y.load", Some(&["quickfix.suppress"]));
    assert!(actions[0]["title"].as_str().is_some_and(|title| title.ends_with("false positive")), "{}", actions[0]);
    editor.apply(&actions[0]["edit"]);
    assert_eq!(editor.findings(&file), [""; 0]);
    editor.save(&file);
    editor.shut_down();
    check(&home, &json!({ "introduced": 1, "suppressed": 1 }));
    let share = &home.progress()["metrics"]["dismissed_as_false_positive"];
    assert_eq!((&share["value"], &share["of"]), (&json!(1.0), &json!(1)));
}

#[test]
fn lessons_viewed_opened_and_learned_are_logged_once() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    for _ in 0..3 {
        editor.hover_when_found(&file, "y.load");
    }
    editor.hover_when_found(&file, "hashlib.md5");
    for _ in 0..2 {
        editor.execute("caveat.openLesson", &json!("weak-hash")).expect("a page");
        editor.execute("caveat.markLearned", &json!("weak-hash")).expect("it is logged");
    }
    editor.shut_down();
    check(&home, &json!({ "lessons_viewed": 2, "lessons_opened": 1, "marked_learned": 1 }));
    let progress = home.progress();
    let topic = progress["topics"].as_array().expect("topics").iter().find(|topic| topic["topic"] == "weak-hash").expect("the topic");
    assert_eq!((&topic["mastery"]["state"], &topic["mastery"]["declared"]), (&json!("mastered"), &json!(true)));
    let text = home.run(&["progress"]);
    assert!(text.code == 0 && text.out.contains("weak-hash"), "{text:?}");
}

/// Many findings, each of which leaves an event when it is hovered.
fn many(prefix: &str) -> String {
    (0..20).fold(String::from("import yaml\n"), |text, number| {
        text + &format!("\n\ndef {prefix}{number}(stream):\n    return {}\n", place(number))
    })
}

/// One of them.
fn place(number: usize) -> String {
    format!("yaml.load(stream[{number}], yaml.Loader)")
}

#[test]
fn what_is_committed_survives_a_kill() {
    let home = home();
    let text = many("f");
    for round in 0..3 {
        let seen = u64::try_from(if round == 0 { 0 } else { round * 4 + 4 }).expect("a small number");
        let mut editor = home.editor(Capabilities::default());
        let file = editor.open("app.py", &text);
        assert_eq!(editor.findings(&file).len(), 20);
        for number in round * 4..round * 4 + 4 {
            editor.hover(&file, &place(number)).expect("a lesson");
        }
        home.await_count("lessons_viewed", seen + 4);
        // More, of which nobody knows whether they are written.
        for number in 16..20 {
            editor.hover(&file, &place(number)).expect("a lesson");
        }
        editor.kill();
        let found = home.count("lessons_viewed");
        assert!((seen + 4..=seen + 8).contains(&found), "{found} events after {} were committed", seen + 4);
        assert_eq!(home.progress()["notices"], json!([]), "the store is whole");
        // The ones of unknown fate are viewed in peace, so that the next round can count.
        let mut editor = home.editor(Capabilities::default());
        let file = editor.open("app.py", &text);
        assert_eq!(editor.findings(&file).len(), 20);
        for number in 16..20 {
            editor.hover(&file, &place(number)).expect("a lesson");
        }
        editor.shut_down();
        let all = u64::try_from((round + 1) * 4 + 4).expect("a small number");
        assert_eq!(home.count("lessons_viewed"), all, "none is lost, and none is there twice");
    }
}

#[test]
fn four_servers_at_once_lose_nothing_and_double_nothing() {
    let home = home();
    // Two have the same file open, two have files of their own.
    let names = ["shared", "shared", "third", "fourth"];
    let mut editors: Vec<_> = names
        .iter()
        .map(|name| {
            let mut editor = home.editor(Capabilities::default());
            let file = editor.open(&format!("{name}.py"), &many(name));
            assert_eq!(editor.findings(&file).len(), 20);
            (editor, file)
        })
        .collect();
    for number in 0..20 {
        for (editor, file) in &mut editors {
            editor.hover(file, &place(number)).expect("a lesson");
        }
    }
    for (editor, file) in &mut editors {
        editor.execute("caveat.markLearned", &json!({ "topic": "insecure-deserialization", "uri": file })).expect("it is logged");
        // The same code in two files of a workspace is one weakness to the log, so each file has its own.
        let name = file.rsplit('/').next().expect("a name").trim_end_matches(".py").to_owned();
        let line = format!("\n\ndef late_{name}(stream):\n    return yaml.load(stream, yaml.Loader)\n");
        editor.type_after(file, &format!("{}\n", place(19)), &line);
        assert_eq!(editor.findings(file).len(), 21);
        editor.save(file);
    }
    // All leave at the same moment.
    let asked: Vec<_> = editors.iter_mut().map(|(editor, _)| editor.ask("shutdown", &Value::Null)).collect();
    for ((editor, _), id) in editors.iter_mut().zip(asked) {
        editor.answer(id).expect("an answer");
        editor.notify("exit", &Value::Null);
    }
    for (editor, _) in editors {
        assert_eq!(editor.ended(), (0, String::new()));
    }
    check(&home, &json!({ "lessons_viewed": 60, "introduced": 3, "marked_learned": 1 }));
}

/// A session with a store that cannot be used as it should: it says so, and serves.
fn goes_on(home: &Home, says: &str) -> String {
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file).len(), 2);
    assert!(editor.hover(&file, "y.load").is_some());
    let message = editor.shown(says);
    let told = editor.all("window/showMessage").len();
    assert_eq!(editor.findings(&file).len(), 2);
    editor.hover_when_found(&file, "hashlib.md5");
    let (code, _) = editor.shut_down();
    assert_eq!((code, told), (0, 1), "it is said once: {message}");
    message
}

#[test]
fn a_corrupt_store_is_moved_aside_and_never_deleted() {
    let home = home();
    fs::create_dir_all(home.data()).expect("a folder");
    let garbage = b"this is no database, but somebody may want it back".repeat(100);
    fs::write(home.data().join("progress.db"), &garbage).expect("a file");
    let message = goes_on(&home, "was damaged");
    let kept: Vec<_> = fs::read_dir(home.data())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().contains(".corrupt-"))
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(message.contains(&*kept[0].to_string_lossy()), "it says where: {message}");
    assert_eq!(fs::read(&kept[0]).expect("it is kept"), garbage);
    check(&home, &json!({ "lessons_viewed": 2 }));
}

#[test]
fn a_store_that_breaks_in_the_middle_of_a_session_is_moved_aside_too() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.hover_when_found(&file, "y.load");
    editor.shut_down();
    check(&home, &json!({ "lessons_viewed": 1 }));
    let path = home.data().join("progress.db");
    let mut database = fs::OpenOptions::new().write(true).open(&path).expect("the store");
    database.seek(SeekFrom::Start(100)).expect("it is longer");
    database.write_all(&[0xAB; 3000]).expect("it can be damaged");
    drop(database);
    goes_on(&home, "was damaged");
    check(&home, &json!({ "lessons_viewed": 2 }));
}

#[test]
fn a_store_of_a_newer_version_is_read_and_not_written() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.hover_when_found(&file, "y.load");
    editor.shut_down();
    // The number of the schema is at this place of every SQLite file.
    let path = home.data().join("progress.db");
    let mut database = fs::OpenOptions::new().read(true).write(true).open(&path).expect("the store");
    database.seek(SeekFrom::Start(60)).expect("it is longer");
    database.write_all(&99_u32.to_be_bytes()).expect("it can be written");
    drop(database);
    goes_on(&home, "schema 99");
    let progress = home.progress();
    assert_eq!(progress["events"], 1, "it is read, and nothing was added: {progress:#}");
    assert!(progress["notices"][0].as_str().is_some_and(|notice| notice.contains("schema 99")), "{progress:#}");
    let mut version = [0; 4];
    let mut database = fs::File::open(&path).expect("it is where it was");
    database.seek(SeekFrom::Start(60)).expect("it is longer");
    database.read_exact(&mut version).expect("it is longer");
    assert_eq!(u32::from_be_bytes(version), 99);
}

#[test]
fn a_store_that_cannot_be_written_is_read() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.hover_when_found(&file, "y.load");
    editor.shut_down();
    // Rights would not stop every user; a lock that cannot be taken does.
    let lock = home.data().join("progress.lock");
    fs::remove_file(&lock).expect("it is there");
    fs::create_dir(&lock).expect("a folder in its place");
    goes_on(&home, "cannot be written");
    fs::remove_dir(&lock).expect("it is there");
    check(&home, &json!({ "lessons_viewed": 1 }));
}

#[test]
fn without_a_place_for_the_store_a_session_remembers_until_its_end() {
    let home = home();
    fs::write(home.data(), "a file where the folder should be").expect("a file");
    goes_on(&home, "until this program ends");
    assert_eq!(fs::read_to_string(home.data()).expect("it is left as it was"), "a file where the folder should be");
}
