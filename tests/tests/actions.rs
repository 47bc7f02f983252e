//! Fixes, suppressions and the ways to a lesson.

use caveat_tests::{Capabilities, Editor};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{HASH, LOAD, OTHERS, PYTHON, long_python, own_rule};

fn titles(actions: &[Value]) -> Vec<&str> {
    actions.iter().map(|action| action["title"].as_str().expect("a title")).collect()
}

fn kinds(actions: &[Value]) -> Vec<&str> {
    let mut kinds: Vec<_> = actions.iter().map(|action| action["kind"].as_str().expect("a kind")).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

#[test]
fn a_finding_has_its_fixes_the_first_preferred() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let fixes = editor.actions(&file, "hashlib.md5", None);
    let fixes: Vec<_> = fixes.into_iter().filter(|action| action["kind"] == "quickfix").collect();
    assert_eq!(
        titles(&fixes),
        ["Use SHA-256 (stored digests change) (review)", "State that nothing about security depends on it (review)"]
    );
    assert_eq!(fixes.iter().map(|fix| fix["isPreferred"].clone()).collect::<Vec<_>>(), [json!(true), Value::Null]);
    for fix in &fixes {
        assert_eq!(fix["diagnostics"][0]["code"], "python/hashlib-md5", "it says what it fixes: {fix}");
        assert_eq!(fix["edit"]["documentChanges"][0]["textDocument"], json!({ "uri": file, "version": 1 }));
    }
}

#[test]
fn a_fix_gives_a_clean_document() {
    let mut editor = home().editor(Capabilities::default());
    let mut check = |name: &str, text: &str, place: &str, expected: &str| {
        let file = editor.open(name, text);
        assert_eq!(editor.findings(&file).len(), 1, "{name}");
        let actions = editor.actions(&file, place, Some(&["quickfix"]));
        editor.apply(&actions[0]["edit"]);
        assert_eq!(editor.text(&file), expected, "{name}");
        assert_eq!(editor.findings(&file), [""; 0], "{name}");
    };
    check("a.py", "import yaml as y\n\nx = y.load(f)\n", "y.load", "import yaml as y\n\nx = y.safe_load(f)\n");
    check(
        "b.py",
        "import shlex\nimport subprocess as sp\n\n\ndef f(a):\n    sp.run('ls ' + a, shell=True)\n",
        "sp.run",
        "import shlex\nimport subprocess as sp\n\n\ndef f(a):\n    sp.run(shlex.split('ls ' + a))\n",
    );
    let secure = |text: &str| text.replace("rejectUnauthorized: false", "rejectUnauthorized: true");
    for (name, text, _) in &OTHERS[..3] {
        check(name, text, "rejectUnauthorized", &secure(text));
    }
    let (name, text, _) = OTHERS[3];
    check(name, text, "danger_accept", &text.replace("certs(true)", "certs(false)"));
}

#[test]
fn actions_are_those_of_the_kinds_asked_for() {
    let home = home();
    own_rule(&home, "careless", "high", "safe");
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", "from acme import careless\n\ncareless(x)\n");
    assert_eq!(editor.findings(&file), ["3 python/careless: careless(x)"]);
    let mut check = |only: Option<&[&str]>, expected: &[&str]| {
        let actions = editor.actions(&file, "careless(x)", only);
        assert_eq!(kinds(&actions), expected, "{only:?}");
    };
    let all = ["caveat.learn", "quickfix", "quickfix.suppress", "source.fixAll.caveat"];
    check(None, &all);
    check(Some(&["quickfix"]), &all[1..3]);
    check(Some(&["caveat.learn"]), &all[..1]);
    check(Some(&["quickfix.suppress"]), &["quickfix.suppress"]);
    check(Some(&["source"]), &["source.fixAll.caveat"]);
    check(Some(&["source.fixAll"]), &["source.fixAll.caveat"]);
    check(Some(&["source.fixAll.caveat"]), &["source.fixAll.caveat"]);
    check(Some(&["source.fixAll.other"]), &[]);
    check(Some(&["source.organizeImports"]), &[]);
    check(Some(&["refactor"]), &[]);
}

#[test]
fn the_diagnostics_of_other_servers_are_left_alone() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let diagnostics = editor.diagnostics(&file);
    let mut foreign = diagnostics[0].clone();
    foreign["source"] = json!("ruff");
    let only = editor.asking(&file, "y.load(stream)", &[foreign.clone()], None);
    assert_eq!(editor.actions_for(&only), Vec::<Value>::new());
    // With one of ours beside it, there are actions for ours, and only for that.
    let both = editor.asking(&file, "y.load(stream)", &[foreign, diagnostics[1].clone()], Some(&["quickfix"]));
    for action in editor.actions_for(&both) {
        let about: Vec<_> = action["diagnostics"].as_array().expect("diagnostics").iter().map(|one| &one["code"]).collect();
        assert_eq!(about, ["python/hashlib-md5"], "{action}");
    }
    // One that an older text had is not mistaken for another.
    let mut stale = diagnostics[0].clone();
    stale["data"]["fingerprint"] = json!("v1:0000000000000000");
    let params = editor.asking(&file, "y.load(stream)", &[stale], None);
    assert_eq!(editor.actions_for(&params), Vec::<Value>::new());
}

#[test]
fn a_question_without_diagnostics_is_about_its_range() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let params = editor.asking(&file, "y.load", &[], Some(&["quickfix"]));
    assert_eq!(titles(&editor.actions_for(&params))[0], "Use yaml.safe_load (review)");
    let params = editor.asking(&file, "import hashlib", &[], None);
    assert_eq!(editor.actions_for(&params), Vec::<Value>::new());
}

#[test]
fn a_client_that_keeps_no_data_is_understood_by_the_place() {
    let mut editor = home().editor(Capabilities::default().with("/textDocument/publishDiagnostics/dataSupport", json!(false)));
    let file = editor.open("app.py", PYTHON);
    assert!(editor.diagnostics(&file).iter().all(|diagnostic| diagnostic.get("data").is_none()));
    assert_eq!(titles(&editor.actions(&file, "y.load(", Some(&["quickfix"])))[0], "Use yaml.safe_load (review)");
}

#[test]
fn a_client_without_document_changes_gets_plain_edits() {
    let mut editor = home().editor(Capabilities::default().with("/workspace/workspaceEdit/documentChanges", json!(false)));
    let file = editor.open("app.py", PYTHON);
    let actions = editor.actions(&file, "y.load(", Some(&["quickfix"]));
    assert!(actions[0]["edit"].get("documentChanges").is_none(), "{}", actions[0]);
    editor.apply(&actions[0]["edit"]);
    assert_eq!(editor.findings(&file), [HASH]);
}

/// Two careless calls with a safe fix, and one with a fix to be looked at.
fn fix_all(capabilities: Capabilities) -> (Editor, String, Vec<Value>) {
    let home = home();
    own_rule(&home, "careless", "high", "safe");
    let mut editor = home.editor(capabilities);
    let text = "import acme\nimport yaml\n\nacme.careless(x)\nyaml.load(x)\n\n\ndef f(y):\n    return acme.careless(acme.careless(y))\n";
    let file = editor.open("app.py", text);
    assert_eq!(editor.findings(&file).len(), 4);
    let actions = editor.actions(&file, "import acme", Some(&["source.fixAll"]));
    assert_eq!(kinds(&actions), ["source.fixAll.caveat"]);
    (editor, file, actions)
}

fn is_fixed(mut editor: Editor, file: &str, edit: &Value) {
    editor.apply(edit);
    assert_eq!(
        editor.text(file),
        "import acme\nimport yaml\n\nacme.careless(x, careful=True)\nyaml.load(x)\n\n\ndef f(y):\n    return acme.careless(acme.careless(y, careful=True), careful=True)\n"
    );
    assert_eq!(editor.findings(file), ["5 python/yaml-load: yaml.load(x)"], "only safe fixes were applied");
}

#[test]
fn all_safe_fixes_are_one_edit_got_when_it_is_wanted() {
    let (mut editor, file, actions) = fix_all(Capabilities::default());
    assert!(actions[0].get("edit").is_none(), "its edit is made later: {}", actions[0]);
    let resolved = editor.request("codeAction/resolve", &actions[0]).expect("an answer");
    assert_eq!(resolved["title"], actions[0]["title"]);
    is_fixed(editor, &file, &resolved["edit"]);
}

#[test]
fn all_safe_fixes_are_at_hand_for_a_client_that_resolves_nothing() {
    let (editor, file, actions) = fix_all(Capabilities::default().with("/textDocument/codeAction/resolveSupport", Value::Null));
    is_fixed(editor, &file, &actions[0]["edit"]);
}

#[test]
fn an_action_for_an_older_text_is_not_resolved() {
    let (mut editor, file, actions) = fix_all(Capabilities::default());
    editor.edit(&file, "import acme\n", "import acme\n\n");
    editor.findings(&file);
    let failure = editor.request("codeAction/resolve", &actions[0]).expect_err("the text has changed");
    assert_eq!(failure.code, -32801, "{failure:?}");
}

#[test]
fn a_question_that_the_analysis_is_too_slow_for_is_refused() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("long.py", &long_python());
    let params = editor.asking(&file, "yaml.load(stream)", &[], None);
    let failure = editor.request("textDocument/codeAction", &params).expect_err("the analysis takes longer than the patience");
    assert_eq!(failure.code, -32801, "{failure:?}");
    editor.diagnostics(&file);
    assert!(!editor.actions_for(&params).is_empty(), "asked again it is answered");
}

#[test]
fn a_question_just_behind_an_edit_is_about_the_new_text() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let edit = editor.change(&file, "import hashlib\n", "import hashlib\n\n\n");
    let question = json!({
        "jsonrpc": "2.0", "id": 7000, "method": "textDocument/codeAction",
        "params": editor.asking(&file, "y.load(stream)", &[], Some(&["quickfix"])),
    });
    editor.send_together(&[edit, question]);
    match editor.answer(7000) {
        Ok(actions) => {
            editor.apply(&actions[0]["edit"]);
            assert_eq!(editor.findings(&file), [HASH.replace("10", "12")]);
        }
        // On a busy machine.
        Err(failure) => assert_eq!(failure.code, -32801, "{failure:?}"),
    }
}

#[test]
fn a_suppression_with_a_reason_hides_the_finding() {
    let check = |name: &str, text: &str, place: &str, reason: &str, comment: &str| {
        let mut editor = home().editor(Capabilities::default());
        let file = editor.open(name, text);
        let actions = editor.actions(&file, place, Some(&["quickfix.suppress"]));
        let action = actions
            .iter()
            .find(|action| action["title"].as_str().is_some_and(|title| title.ends_with(reason)))
            .expect("the reason is offered");
        editor.apply(&action["edit"]);
        assert!(editor.text(&file).contains(comment), "{}", editor.text(&file));
        assert!(editor.findings(&file).iter().all(|finding| !finding.contains(place)), "{name}: it is hidden, and no remark is made");
        // The reason is selected, to be said in the person's own words.
        let command = &action["command"];
        editor.execute(command["command"].as_str().expect("a command"), &command["arguments"][0]).expect("an answer");
        let shown = editor.hear("window/showDocument", |_| true);
        assert_eq!(shown["params"]["uri"], file.as_str());
        let selected = editor.encoding.bytes(editor.text(&file), &shown["params"]["selection"]);
        assert_eq!(&editor.text(&file)[selected], reason);
    };
    check("a.py", PYTHON, "md5", "accepted risk", "def seal(body):\n    # caveat: allow hashlib-md5 -- accepted risk\n    return");
    check("a.py", PYTHON, "md5", "false positive", "    # caveat: allow hashlib-md5 -- false positive\n");
    let rule = "tls-reject-unauthorized-off";
    check("a.js", OTHERS[0].1, "rejectUnauthorized", "accepted risk", &format!("  // caveat: allow {rule} -- accepted risk\n"));
    check("a.rs", OTHERS[3].1, "danger_accept", "false positive", "    // caveat: allow tls-certs-unchecked -- false positive\n");
}

#[test]
fn a_suppression_that_hides_nothing_is_told_and_can_be_removed() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", "import yaml\n\n# caveat: allow yaml-load -- trusted\nx = yaml.safe_load(f)\n");
    let found = editor.findings(&file);
    assert_eq!(found, ["3 caveat/suppression-unused: # caveat: allow yaml-load -- trusted"]);
    let kinds_of = kinds(&editor.actions(&file, "# caveat", None)).join(" ");
    assert!(!kinds_of.contains("suppress"), "a remark on a suppression is not silenced with another: {kinds_of}");
}

#[test]
fn learn_more_shows_the_lesson_for_this_code() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let actions = editor.actions(&file, "y.load", Some(&["caveat.learn"]));
    let title = "Insecure deserialization";
    let expected = ["Learn more", "Take the quiz", "Start the lab", "Mark as learned"].map(|what| format!("{what}: {title}"));
    assert_eq!(titles(&actions), expected);
    let command = &actions[0]["command"];
    let path = editor.execute(command["command"].as_str().expect("a command"), &command["arguments"][0]).expect("a path");
    let shown = editor.hear("window/showDocument", |_| true);
    let page = std::path::Path::new(path.as_str().expect("a path"));
    assert!(page.starts_with(home.data()) && shown["params"]["uri"].as_str().is_some_and(|uri| uri.contains("/data/pages/")), "{shown}");
    let text = std::fs::read_to_string(page).expect("the page is written");
    assert!(text.starts_with("# Insecure deserialization\n") && text.contains("`y.load`"), "{text}");
    assert!(text.find("### Python") < text.find("### Rust"), "this language comes first");
    assert!(editor.all("window/showMessage").is_empty(), "it was shown");
}

#[test]
fn learn_more_says_where_the_lesson_is_to_a_client_that_cannot_show_it() {
    let check = |capabilities: Capabilities, shows: bool| {
        let mut editor = home().editor(capabilities);
        editor.shows = shows;
        let file = editor.open("app.py", PYTHON);
        editor.findings(&file);
        let path = editor.execute("caveat.openLesson", &json!("weak-hash")).expect("a path");
        let message = editor.shown("The lesson is at");
        assert!(message.contains(path.as_str().expect("a path")), "{message}");
    };
    check(Capabilities::default().with("/window/showDocument", Value::Null), true);
    check(Capabilities::default(), false);
}

#[test]
fn commands_say_what_is_wrong_with_them() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let mut check = |command: &str, argument: Value, expected: &str| {
        let failure = editor.execute(command, &argument).expect_err(command);
        assert!(failure.code == -32602 && failure.message.contains(expected), "{failure:?}");
    };
    check("caveat.openLesson", json!("no-such-topic"), "no-such-topic");
    check("caveat.openLesson", json!("../../weak-hash"), "../../weak-hash");
    check("caveat.openLesson", Value::Null, "topic");
    check("caveat.markLearned", json!({ "topic": "" }), "no lesson");
    check("caveat.select", json!({}), "uri");
    check("caveat.applyEdit", json!(3), "WorkspaceEdit");
}

#[test]
fn a_client_that_knows_only_commands_can_have_the_fix_applied() {
    let mut editor = home().editor(Capabilities::default().with("/textDocument/codeAction", json!({})));
    let file = editor.open("app.py", PYTHON);
    let actions = editor.actions(&file, "y.load", Some(&["quickfix"]));
    let fix = &actions[0];
    assert_eq!((fix["title"].as_str(), fix["command"].as_str()), (Some("Use yaml.safe_load (review)"), Some("caveat.applyEdit")));
    let applied = editor.execute("caveat.applyEdit", &fix["arguments"][0]);
    assert_eq!(applied, Ok(json!(true)));
    assert_eq!(editor.findings(&file), [HASH]);
    assert_ne!(LOAD, HASH);
}
