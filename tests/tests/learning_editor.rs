//! Quizzes in an editor: on pages, in dialogs and as code actions, and what they change.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use caveat_progress::{Event, EventKind, FixedBy, Store, Timestamp, WorkspaceId, clock};
use caveat_tests::{Capabilities, Editor, Home, PATIENCE, commonmark};
use serde_json::{Value, json};

use crate::home;
use crate::samples::PYTHON;

/// The topic of a finding in [`PYTHON`].
const TOPIC: &str = "insecure-deserialization";

/// A quiz of the workspace in which the right answer is known: `a`, a yes.
pub(crate) fn quiz(home: &Home, topic: &str, questions: usize, code: bool) {
    let question = |number: usize| {
        let code = if code { format!("language = \"python\"\nsample = \"open\"\ncode = \"x = {number}\"\n") } else { String::new() };
        format!(
            "[[question]]\nid = \"q-{number}\"\nlevel = \"beginner\"\nask = \"Is {number} a number?\"\n{code}\
             answer = [{{ text = \"Yes.\", right = true, why = \"Yes because {number}.\" }}, {{ text = \"No.\", why = \"No because {number}.\" }}]\n"
        )
    };
    home.write(&format!(".caveat/lessons/{topic}/quiz.toml"), (0..questions).map(question).collect::<Vec<_>>().concat());
}

/// An editor that shows dialogs.
fn dialogs() -> Capabilities {
    Capabilities::default().with("/window/showMessage", json!({ "messageActionItem": {} }))
}

/// Logs something that happened some days ago.
pub(crate) fn log(home: &Home, kind: EventKind, topic: &str, days: i64) {
    let at = clock::now().plus(-days * Timestamp::DAY);
    let (mut store, _) = Store::open(&home.data(), at).expect("a store");
    let event = Event::of_topic(kind, at, WorkspaceId::none(), topic);
    assert_eq!(store.append(&[event]).expect("it is logged").written, 1);
}

/// The page that a command was answered with.
pub(crate) fn page(answer: &Value) -> PathBuf {
    PathBuf::from(answer.as_str().or_else(|| answer["page"].as_str()).unwrap_or_else(|| panic!("no page: {answer}")))
}

/// Its text, which every editor renders.
pub(crate) fn read(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("the page is written");
    commonmark(&text);
    text
}

/// The argument that the page gives for its open question, with another letter.
pub(crate) fn argument(text: &str, letter: &str) -> Value {
    let line = text.lines().find(|line| line.starts_with('{')).unwrap_or_else(|| panic!("no argument in:\n{text}"));
    let mut argument: Value = serde_json::from_str(line).expect("it is JSON");
    argument["answer"] = json!(letter);
    argument
}

/// Answers the open question of a page with the command that it names.
pub(crate) fn answer(editor: &mut Editor, text: &str, letter: &str) -> Value {
    assert!(text.contains("`caveat.answerQuiz`"), "{text}");
    editor.execute("caveat.answerQuiz", &argument(text, letter)).expect("an answer")
}

fn titles(actions: &[Value]) -> Vec<&str> {
    actions.iter().map(|action| action["title"].as_str().expect("a title")).collect()
}

/// Waits until this holds of the page.
fn await_page(path: &Path, words: &str) -> String {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let text = fs::read_to_string(path).unwrap_or_default();
        if text.contains(words) {
            return read(path);
        }
        assert!(Instant::now() < deadline, "{words:?} is not in:\n{text}");
    }
}

#[test]
fn a_quiz_is_a_page_and_each_answer_is_logged_when_it_is_given() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(Capabilities::default());
    let path = page(&editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page"));
    let shown = editor.hear("window/showDocument", |_| true);
    assert!(shown["params"]["uri"].as_str().is_some_and(|uri| uri.ends_with("/pages/caveat.quiz.suppression.md")), "{shown}");
    let first = read(&path);
    for words in ["# Quiz: ", "## Question 1 of 4", "Is 0 a number?", "- a) Yes.", "- b) No.", "`caveat quiz suppression`"] {
        assert!(first.contains(words), "{words:?} is not in:\n{first}");
    }
    let said = answer(&mut editor, &first, "a");
    assert_eq!((&said["correct"], page(&said)), (&json!(true), path.clone()));
    editor.shown("Right: a) Yes. Yes because 0.");
    home.await_count("quiz_right", 1);
    let second = read(&path);
    let at = |words: &str| second.find(words).unwrap_or_else(|| panic!("{words:?} is not in:\n{second}"));
    assert!(at("## Question 1: right") < at("Yes because 0.") && at("Yes because 0.") < at("## Question 2 of 4"));
    assert_eq!(said["question"], argument(&second, "a")["question"]);
    let said = answer(&mut editor, &second, "B");
    assert_eq!(said["correct"], false);
    editor.shown("Not this one: b) No.");
    home.await_count("quiz_wrong", 1);
    for letter in ["a", "1"] {
        answer(&mut editor, &read(&path), letter);
    }
    editor.shown("3 of 4 right, passed.");
    let end = read(&path);
    for words in ["## Question 4: right", "## What came of it", "3 of 4 right, passed.", "## Question 2: not this one", "No because "] {
        assert!(end.contains(words), "{words:?} is not in:\n{end}");
    }
    assert!(!end.contains("caveat.answerQuiz"), "nothing is open:\n{end}");
    editor.shut_down();
    assert_eq!((home.count("quiz_right"), home.count("quiz_wrong")), (3, 1));
    let files: Vec<_> = fs::read_dir(home.data().join("pages")).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(files, ["caveat.quiz.suppression.md"], "one page, written in place");
}

#[test]
fn an_answer_counts_once_and_a_letter_that_is_none_costs_nothing() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(Capabilities::default());
    let path = page(&editor.execute("caveat.takeQuiz", &json!({ "topic": "suppression" })).expect("a page"));
    let first = read(&path);
    for letter in ["c", "", "maybe", "q"] {
        let failure = editor.execute("caveat.answerQuiz", &argument(&first, letter)).expect_err(letter);
        assert!(failure.code == -32602 && failure.message.contains("a letter from a to b"), "{failure:?}");
    }
    assert_eq!(read(&path), first);
    // A double click, or an editor that still shows the old page.
    let together = [answer(&mut editor, &first, "b"), answer(&mut editor, &first, "a")];
    assert_eq!(
        together.map(|said| (said["correct"].clone(), said["again"].clone())),
        [(json!(false), Value::Null), (json!(false), json!(true))]
    );
    assert!(read(&path).contains("## Question 2 of 4"));
    editor.shut_down();
    assert_eq!((home.count("quiz_right"), home.count("quiz_wrong")), (0, 1));
}

#[test]
fn a_page_of_an_earlier_session_can_be_answered() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(Capabilities::default());
    let path = page(&editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page"));
    let first = read(&path);
    editor.shut_down();
    let mut editor = home.editor(Capabilities::default());
    assert_eq!(answer(&mut editor, &first, "a")["correct"], true);
    assert!(read(&path).contains("## Question 1: right") && read(&path).contains("## Question 2 of 4"));
    let unknown = json!({ "topic": "suppression", "question": "no-such", "answer": "a" });
    let failure = editor.execute("caveat.answerQuiz", &unknown).expect_err("no question");
    assert!(failure.message.contains("no-such"), "{failure:?}");
    editor.shut_down();
    assert_eq!(home.count("quiz_right"), 1);
}

#[test]
fn an_open_page_is_answered_by_its_code_actions_and_changed_in_place() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(Capabilities::default());
    let path = page(&editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page"));
    let uri = editor.hear("window/showDocument", |_| true)["params"]["uri"].as_str().expect("a document").to_owned();
    let first = read(&path);
    editor.open_as(&uri, "markdown", &first);
    let mut offered = |place: &str, only: Option<&[&str]>| {
        let params = editor.asking(&uri, place, &[], only);
        editor.actions_for(&params)
    };
    assert_eq!(titles(&offered("# Quiz", None)), ["Answer a) Yes.", "Answer b) No."]);
    assert_eq!(offered("- b)", Some(&["quickfix"])), Vec::<Value>::new(), "it is no fix");
    let chosen = offered("- b) No", Some(&["caveat.learn"]));
    assert_eq!(titles(&chosen), ["Answer b) No."]);
    let command = &chosen[0]["command"];
    editor.execute(command["command"].as_str().expect("a command"), &command["arguments"][0]).expect("an answer");
    editor.hear("workspace/applyEdit", |_| true);
    let text = editor.text(&uri).to_owned();
    commonmark(&text);
    assert!(text.contains("## Question 1: not this one") && text.contains("## Question 2 of 4"), "{text}");
    assert_eq!(read(&path), first, "an editor that has it open saves it itself");
    home.await_count("quiz_wrong", 1);
    // One that takes no edit finds it on disk.
    editor.edits = false;
    answer(&mut editor, &text, "a");
    editor.hear("workspace/applyEdit", |_| true);
    await_page(&path, "## Question 3 of 4");
    assert_eq!(editor.text(&uri), text);
}

#[test]
fn a_page_is_written_and_never_edited_where_the_editor_follows_the_disk() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = Editor::start_silent(&home, Capabilities::default(), None);
    editor.initialize(&json!({ "clientInfo": { "name": "Visual Studio Code", "version": "1.99" } }));
    let path = page(&editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page"));
    let uri = editor.hear("window/showDocument", |_| true)["params"]["uri"].as_str().expect("a document").to_owned();
    let first = read(&path);
    editor.open_as(&uri, "markdown", &first);
    answer(&mut editor, &first, "a");
    assert!(read(&path).contains("## Question 2 of 4"));
    assert!(editor.all("workspace/applyEdit").is_empty(), "it would leave unsaved changes");
}

#[test]
fn in_dialogs_one_question_follows_the_other_until_the_person_closes_one() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(dialogs());
    editor.choices.extend(["a)", "b)"]);
    let path = page(&editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page"));
    for words in ["1/4: Is 0 a number?", "Right: a) Yes. Yes because 0. — Quiz: ", "Not this one: b) No."] {
        let asked = editor.hear("window/showMessageRequest", |_| true);
        assert!(asked["params"]["message"].as_str().is_some_and(|message| message.contains(words)), "{words}: {asked}");
        assert_eq!(titles(asked["params"]["actions"].as_array().expect("answers")), ["a) Yes.", "b) No."]);
    }
    // The third was closed: nothing is lost, and the page has it.
    home.await_count("quiz_wrong", 1);
    assert_eq!(home.count("quiz_right"), 1);
    assert!(await_page(&path, "## Question 3 of 4").contains("## Question 1: right"));
    let shown = editor.hear("window/showDocument", |_| true);
    assert_eq!(shown["params"]["takeFocus"], false, "where it goes on can be seen, and nobody is taken there");
    assert_eq!(editor.all("window/showDocument").len(), 1, "there is no code that a dialog cannot show");
    // Asked for again, it goes on.
    editor.choices.extend(["a)", "a)"]);
    editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page");
    editor.shown("3 of 4 right, passed.");
    home.await_count("quiz_right", 3);
    assert_eq!(editor.all("window/showMessageRequest").len(), 5);
    assert!(read(&path).contains("3 of 4 right, passed."));
    let (code, _) = editor.shut_down();
    assert_eq!((code, home.count("quiz_right"), home.count("quiz_wrong")), (0, 3, 1));
}

#[test]
fn code_is_on_the_page_beside_a_dialog() {
    let home = home();
    quiz(&home, "suppression", 4, true);
    let mut editor = home.editor(dialogs());
    let path = page(&editor.execute("caveat.takeQuiz", &json!({ "topic": "suppression", "language": "Python" })).expect("a page"));
    let asked = editor.hear("window/showMessageRequest", |_| true);
    assert_eq!(
        editor.all("window/showDocument").len(),
        1,
        "the code can be seen before anything is asked: some editors do nothing else then"
    );
    assert!(asked["params"]["message"].as_str().is_some_and(|message| message.ends_with("The code is on the page.")), "{asked}");
    let shown = editor.hear("window/showDocument", |_| true);
    assert_eq!(shown["params"]["takeFocus"], false, "the dialog has it");
    assert!(read(&path).contains("```python\nx = "), "{}", read(&path));
}

#[test]
fn a_question_that_was_answered_on_the_page_is_not_answered_again_by_its_dialog() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(dialogs());
    editor.holds = true;
    let path = page(&editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page"));
    let asked = editor.hear("window/showMessageRequest", |_| true);
    // The server waits for nobody: hover, commands and all else go on.
    assert_eq!(answer(&mut editor, &read(&path), "a")["correct"], true);
    editor.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": { "title": "b) No." } }));
    editor.execute("caveat.showProgress", &Value::Null).expect("what was said before is done");
    editor.shut_down();
    assert_eq!((home.count("quiz_right"), home.count("quiz_wrong")), (1, 0));
}

#[test]
fn a_client_that_declares_dialogs_and_has_none_gets_the_page() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(dialogs());
    editor.holds = true;
    let path = page(&editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page"));
    let asked = editor.hear("window/showMessageRequest", |_| true);
    let error = json!({ "code": -32601, "message": "unknown request" });
    editor.send(&json!({ "jsonrpc": "2.0", "id": asked["id"], "error": error }));
    editor.hear("window/showDocument", |message| message["params"]["takeFocus"] == true);
    answer(&mut editor, &read(&path), "a");
    editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page");
    editor.hear("window/showDocument", |_| true);
    assert_eq!(editor.all("window/showMessageRequest").len(), 1, "it is not tried again");
}

#[test]
fn a_client_that_shows_no_documents_is_told_where_they_are() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    log(&home, EventKind::Fixed { by: FixedBy::Hand }, "sql-injection", 100);
    let mut editor = home.editor(Capabilities::none());
    for (command, what) in [
        ("caveat.takeQuiz", "The quiz is at "),
        ("caveat.review", "The review is at "),
        ("caveat.showProgress", "Your progress is at "),
        ("caveat.showPlan", "The plan is at "),
    ] {
        let path = page(&editor.execute(command, &Value::Null).expect("a page"));
        assert!(editor.shown(what).ends_with(&*path.to_string_lossy()));
        assert!(path.starts_with(home.data().join("pages")) && !read(&path).is_empty());
    }
}

#[test]
fn at_a_finding_its_quiz_can_be_taken_and_answered() {
    let home = home();
    quiz(&home, TOPIC, 4, false);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let offered = editor.actions(&file, "y.load", None);
    let learn = |action: &Value| action["kind"] == "caveat.learn";
    let first = offered.iter().position(learn).expect("there are some");
    assert!(first > 0 && offered[first..].iter().all(learn), "fixes come first: {:?}", titles(&offered));
    assert!(!editor.actions(&file, "y.load", Some(&["quickfix"])).iter().any(learn), "who asks for fixes gets fixes");
    let run = |editor: &mut Editor, title: &str| {
        let offered = editor.actions(&file, "y.load", Some(&["caveat.learn"]));
        let action = offered.iter().find(|action| action["title"] == title).unwrap_or_else(|| panic!("{title}: {:?}", titles(&offered)));
        let command = &action["command"];
        page(&editor.execute(command["command"].as_str().expect("a command"), &command["arguments"][0]).expect("an answer"))
    };
    let path = run(&mut editor, "Take the quiz: Insecure deserialization");
    assert!(read(&path).contains("## Question 1 of 4"));
    // The page may be a document that no server is told of.
    assert_eq!(run(&mut editor, "Answer a) Yes."), path);
    assert!(read(&path).contains("## Question 1: right"));
    for _ in 0..3 {
        run(&mut editor, "Answer b) No.");
    }
    let offered = editor.actions(&file, "y.load", Some(&["caveat.learn"]));
    assert_eq!(titles(&offered)[1], "Take the quiz: Insecure deserialization", "it is at its end");
    editor.shut_down();
    assert_eq!((home.count("quiz_right"), home.count("quiz_wrong")), (1, 3));
}

#[test]
fn a_client_that_knows_only_commands_is_offered_the_quiz() {
    let home = home();
    let mut editor = home.editor(Capabilities::none());
    let file = editor.open("app.py", PYTHON);
    let offered = editor.actions(&file, "y.load", None);
    let command = offered.iter().find(|command| command["command"] == "caveat.takeQuiz").expect("it is there");
    let path = page(&editor.execute("caveat.takeQuiz", &command["arguments"][0]).expect("a page"));
    let text = read(&path);
    assert!(text.contains("Insecure deserialization · Python · "), "in the language of the code: {text}");
}

/// Waits until the hover is brief, or full.
fn await_hover(editor: &mut Editor, file: &str, brief: bool) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let hover = editor.hover_when_found(file, "y.load");
        if hover.contains("**Attack.**") != brief {
            return;
        }
        assert!(Instant::now() < deadline, "the hover does not follow: {hover}");
    }
}

#[test]
fn a_quiz_that_is_answered_changes_the_hover_and_the_progress() {
    let home = home();
    quiz(&home, TOPIC, 4, false);
    log(&home, EventKind::QuizAnswered { correct: true }, TOPIC, 20);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.execute("caveat.showProgress", &Value::Null).expect("the log is read");
    await_hover(&mut editor, &file, false);
    let path = page(&editor.execute("caveat.takeQuiz", &json!(TOPIC)).expect("a page"));
    answer(&mut editor, &read(&path), "a");
    await_hover(&mut editor, &file, true);
    let progress = page(&editor.execute("caveat.showProgress", &Value::Null).expect("a page"));
    assert!(read(&progress).contains("| Insecure deserialization | mastered | 100 %"), "{}", read(&progress));
    assert_eq!(editor.findings(&file).len(), 2, "the diagnostic is never hidden");
}

#[test]
fn a_wrong_answer_after_mastery_brings_the_full_hover_back() {
    let home = home();
    quiz(&home, TOPIC, 4, false);
    for days in [40, 20] {
        log(&home, EventKind::QuizAnswered { correct: true }, TOPIC, days);
    }
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    await_hover(&mut editor, &file, true);
    let path = page(&editor.execute("caveat.takeQuiz", &json!(TOPIC)).expect("a page"));
    answer(&mut editor, &read(&path), "b");
    await_hover(&mut editor, &file, false);
    assert_eq!(home.progress()["topics"][0]["mastery"]["state"], "relapsed");
}

#[test]
fn what_was_learned_in_a_terminal_counts_after_a_save() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    home.write("app.py", PYTHON);
    let file = editor.open("app.py", PYTHON);
    await_hover(&mut editor, &file, false);
    assert_eq!(home.run(&["learned", TOPIC]).code, 0);
    editor.save(&file);
    await_hover(&mut editor, &file, true);
}

#[test]
fn what_cannot_be_asked_is_said() {
    let mut editor = home().editor(Capabilities::default());
    let mut check = |command: &str, argument: Value, expected: &str| {
        let failure = editor.execute(command, &argument).expect_err(command);
        assert!(failure.code == -32602 && failure.message.contains(expected), "{failure:?}");
    };
    check("caveat.takeQuiz", json!("no-such-topic"), "there is no topic \"no-such-topic\"");
    check("caveat.takeQuiz", json!("../../weak-hash"), "there is no topic");
    check("caveat.takeQuiz", json!({ "topic": "xss", "language": "cobol" }), "\"cobol\" is no language of code");
    check("caveat.takeQuiz", json!(7), "must be a topic");
    check("caveat.answerQuiz", Value::Null, "the first argument must be");
    check("caveat.answerQuiz", json!({ "topic": "none", "question": "q", "answer": "a" }), "there is no topic");
    assert!(!editor.initialized["capabilities"]["executeCommandProvider"]["commands"].to_string().contains("dance"));
}

#[test]
fn a_session_may_end_in_the_middle_of_a_dialog() {
    let home = home();
    quiz(&home, "suppression", 4, false);
    let mut editor = home.editor(dialogs());
    editor.choices.push_back("a)");
    editor.execute("caveat.takeQuiz", &json!("suppression")).expect("a page");
    editor.hear("window/showMessageRequest", |_| true);
    home.await_count("quiz_right", 1);
    editor.holds = true;
    let (code, _) = editor.shut_down();
    assert_eq!((code, home.count("quiz_right")), (0, 1));
}
