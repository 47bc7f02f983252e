//! A workspace that the person does not trust: what it brings along is not in force.

use caveat_tests::{Capabilities, Editor, Home};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{HASH, LOAD, PYTHON, own_rule};

const CARELESS: &str = "from acme import careless\n\ncareless(x)\n";
const CARELESS_FOUND: &str = "3 python/careless: careless(x)";

/// A workspace that switches a rule off and brings one of its own.
fn bold() -> Home {
    let home = home();
    own_rule(&home, "careless", "high", "review");
    home.write(".caveat/config.toml", "disable = [\"yaml-load\"]\nignore = [\"hidden.py\"]\n");
    home
}

fn set(editor: &mut Editor, settings: Value) {
    editor.settings = settings;
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
}

#[test]
fn trust_is_given_and_taken_at_any_time() {
    let home = bold();
    home.write("closed.py", PYTHON);
    let mut editor = home.editor(Capabilities::default());
    let files = [editor.open("app.py", CARELESS), editor.open("other.py", PYTHON), editor.open("hidden.py", PYTHON)];
    let trusted: [&[&str]; 3] = [&[CARELESS_FOUND], &[HASH], &[]];
    let untrusted: [&[&str]; 3] = [&[], &[LOAD, HASH], &[LOAD, HASH]];
    let check = |editor: &mut Editor, expected: [&[&str]; 3]| {
        for (file, expected) in files.iter().zip(expected) {
            editor.await_findings(file, expected);
        }
    };
    for (file, expected) in files.iter().zip(trusted).take(2) {
        editor.await_findings(file, expected);
    }
    assert_eq!(editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary")["findings"], 1);
    set(&mut editor, json!({ "trusted": false }));
    check(&mut editor, untrusted);
    // What was said of files that are not open was said by the workspace's rules.
    let closed = home.uri("closed.py");
    let two =
        |message: &Value| message["params"]["uri"] == *closed && message["params"]["diagnostics"].as_array().is_some_and(|d| d.len() == 2);
    editor.hear("textDocument/publishDiagnostics", two);
    assert_eq!(editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary")["findings"], 2);
    set(&mut editor, json!({ "trusted": true }));
    check(&mut editor, trusted);
}

#[test]
fn a_workspace_that_is_not_trusted_from_the_start_is_never_read() {
    let home = bold();
    home.write(".caveat/config.toml", "level = \"loud\"\n");
    for asked in [true, false] {
        let capabilities =
            if asked { Capabilities::default() } else { Capabilities::default().with("/workspace/configuration", Value::Null) };
        let mut editor = Editor::start_silent(&home, capabilities, None);
        // The settings that are asked for later do not say it again.
        editor.settings = json!({ "level": "all" });
        editor.initialize(&json!({ "initializationOptions": { "trusted": false } }));
        let (file, other) = (editor.open("app.py", CARELESS), editor.open("other.py", PYTHON));
        editor.await_findings(&other, &[LOAD, HASH]);
        assert_eq!(editor.findings(&file), [""; 0]);
        editor.watched(&home.uri(".caveat/config.toml"), 2);
        editor.edit(&file, "(x)", "(y)");
        assert_eq!(editor.findings(&file), [""; 0]);
        editor.settle();
        assert_eq!(editor.all("window/showMessage").len(), 0, "its mistakes are not told, since nothing of it is read");
        editor.notify("workspace/didChangeConfiguration", &json!({ "settings": { "trusted": true } }));
        if asked {
            set(&mut editor, json!({ "trusted": true }));
        }
        editor.await_findings(&file, &["3 python/careless: careless(y)"]);
        assert!(editor.shown(".caveat/config.toml:1").contains("`default` or `all`"));
        editor.shut_down();
    }
}

/// What the versions of dependencies tell is data, and holds without trust.
#[test]
fn an_untrusted_folder_is_found_in_all_the_same() {
    let home = bold();
    let mut editor = Editor::start_silent(&home, Capabilities::default(), None);
    editor.initialize(&json!({ "initializationOptions": { "trusted": false } }));
    let file = editor.open("hidden.py", PYTHON);
    editor.await_findings(&file, &[LOAD, HASH]);
    let actions = editor.actions(&file, "y.load(stream)", Some(&["quickfix"]));
    assert!(!actions.is_empty(), "fixes are the built-in rules' own");
}
