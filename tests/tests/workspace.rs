//! Settings, packs, folders and files: what is in force where.

use caveat_tests::{Capabilities, Editor, Home};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{HASH, LOAD, PYTHON, long_python, own_rule};

const CARELESS: &str = "from acme import careless\n\ncareless(x)\n";
const CARELESS_FOUND: &str = "3 python/careless: careless(x)";

/// Changes the person's settings.
fn set(editor: &mut Editor, settings: Value) {
    editor.settings = settings;
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
}

#[test]
fn settings_are_asked_for_and_take_effect_at_once() {
    let home = home();
    own_rule(&home, "careless", "low", "review");
    let mut editor = home.editor(Capabilities::default());
    let asked = editor.hear("workspace/configuration", |_| true);
    let scopes: Vec<_> = asked["params"]["items"].as_array().expect("items").iter().map(|item| item["scopeUri"].clone()).collect();
    assert!(scopes.contains(&json!(editor.folder)), "each folder has its own: {scopes:?}");

    let file = editor.open("app.py", CARELESS);
    let other = editor.open("other.py", PYTHON);
    assert_eq!(editor.findings(&file), [""; 0], "low confidence is for level all");
    set(&mut editor, json!({ "level": "all" }));
    editor.await_findings(&file, &[CARELESS_FOUND]);
    set(&mut editor, json!({ "level": "default" }));
    editor.await_findings(&file, &[]);
    set(&mut editor, json!({ "disabledRules": ["yaml-load", "python/careless"], "level": "all" }));
    editor.await_findings(&other, &[HASH]);
    editor.await_findings(&file, &[]);
    set(&mut editor, json!({}));
    editor.await_findings(&other, &[LOAD, HASH]);
}

#[test]
fn a_setting_of_the_wrong_kind_is_told_and_costs_no_other() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    set(&mut editor, json!({ "level": 3, "disabledRules": ["yaml-load"] }));
    let told =
        editor.hear("window/logMessage", |message| message["params"]["message"].as_str().is_some_and(|text| text.contains("caveat.level")));
    assert!(told["params"]["message"].as_str().is_some_and(|text| text.contains("\"default\" or \"all\"")), "{told}");
    editor.await_findings(&file, &[HASH]);
}

#[test]
fn a_client_that_cannot_be_asked_sends_its_settings() {
    let home = home();
    let mut editor = Editor::start_silent(&home, Capabilities::default().with("/workspace/configuration", Value::Null), None);
    editor.initialize(&json!({ "initializationOptions": { "disabledRules": ["hashlib-md5"] } }));
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD]);
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": { "caveat": { "disabledRules": ["yaml-load"] } } }));
    editor.await_findings(&file, &[HASH]);
}

#[test]
fn the_workspaces_own_settings_hold_and_are_followed() {
    let home = home();
    home.write(".caveat/config.toml", "disable = [\"yaml-load\"]\n");
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [HASH]);
    home.write(".caveat/config.toml", "ignore = [\"app.py\"]\n");
    let config = home.uri(".caveat/config.toml");
    editor.watched(&config, 2);
    editor.await_findings(&file, &[]);
    home.write(".caveat/config.toml", "level = \"loud\"\n");
    editor.watched(&config, 2);
    let message = editor.shown(".caveat/config.toml:1");
    assert!(message.contains("`default` or `all`"), "it says what to do: {message}");
    editor.await_findings(&file, &[LOAD, HASH]);
    std::fs::remove_file(home.work().join(".caveat/config.toml")).expect("it is there");
    editor.watched(&config, 3);
    editor.edit(&file, "import hashlib\n", "import hashlib\n\n");
    assert_eq!(editor.findings(&file).len(), 2);
}

#[test]
fn a_workspace_cannot_turn_anything_on_that_leaves_it() {
    let home = home();
    home.write(".caveat/config.toml", "[sync]\nendpoint = \"http://127.0.0.1:9/\"\n");
    let mut editor = home.editor(Capabilities::default());
    let message = editor.shown(".caveat/config.toml");
    assert!(message.contains("sync"), "{message}");
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
}

/// Whoever writes a repository can put a link into it.
#[cfg(unix)]
#[test]
fn links_in_a_workspace_do_not_lead_out_of_it() {
    use std::os::unix::fs::symlink;

    let home = home();
    own_rule(&home, "careless", "high", "review");
    std::fs::rename(home.work().join(".caveat"), home.root().join("outside")).expect("it can be moved");
    std::fs::write(home.root().join("outside/config.toml"), "disable = [\"yaml-load\"]\n").expect("a file");
    std::fs::write(home.root().join("outside/app.py"), PYTHON).expect("a file");
    let check = |link: &str, to: &str| {
        let path = home.work().join(link);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder");
        symlink(home.root().join("outside").join(to), &path).expect("a link");
        let mut editor = home.editor(Capabilities::default());
        let (own, other) = (editor.open("own.py", CARELESS), editor.open("other.py", PYTHON));
        assert_eq!(editor.findings(&own), [""; 0], "{link}: rules from outside");
        assert_eq!(editor.findings(&other), [LOAD, HASH], "{link}: settings from outside");
        let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
        assert_eq!(summary["files"], 0, "{link}: files from outside");
        editor.shut_down();
        std::fs::remove_file(&path).expect("it is there");
        // The folders above it, where there are any.
        let _ = std::fs::remove_dir_all(home.work().join(".caveat"));
    };
    check(".caveat/config.toml", "config.toml");
    check(".caveat/queries/python/rules/careless", "queries/python/rules/careless");
    check(".caveat/queries/python", "queries/python");
    check(".caveat/queries", "queries");
    check("linked", "");
    check("linked.py", "app.py");
    check(".caveat", "");
}

#[test]
fn a_pack_is_followed_as_it_comes_changes_breaks_and_goes() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let registered = editor.hear("client/registerCapability", |_| true).to_string();
    assert!(registered.contains("**/.caveat/**") && registered.contains("**/requirements.txt"), "{registered}");
    let file = editor.open("app.py", CARELESS);
    assert_eq!(editor.findings(&file), [""; 0]);

    own_rule(&home, "careless", "high", "review");
    let rule = home.uri(".caveat/queries/python/rules/careless/rule.toml");
    editor.watched(&rule, 1);
    editor.await_findings(&file, &[CARELESS_FOUND]);
    let hover = editor.hover(&file, "careless(x)").expect("a lesson");
    assert!(hover.contains("`careless` is careless with `x`"), "{hover}");

    own_rule(&home, "careless", "low", "review");
    editor.watched(&rule, 2);
    editor.await_findings(&file, &[]);

    own_rule(&home, "careless", "high", "review");
    home.write(
        ".caveat/queries/python/rules/careless/query.scm",
        "(call\n  function: (_) @f\n  (#resolvs? @f \"acme.careless\")) @finding\n",
    );
    let query = home.uri(".caveat/queries/python/rules/careless/query.scm");
    editor.watched(&query, 2);
    let message = editor.shown("careless/query.scm:3");
    assert!(message.contains("resolvs"), "{message}");
    // All else stays in force.
    let other = editor.open("other.py", PYTHON);
    assert_eq!(editor.findings(&other), [LOAD, HASH]);

    own_rule(&home, "careless", "high", "review");
    editor.watched(&query, 2);
    editor.await_findings(&file, &[CARELESS_FOUND]);
    std::fs::remove_dir_all(home.work().join(".caveat")).expect("it is there");
    editor.watched(&query, 3);
    editor.await_findings(&file, &[]);
}

#[test]
fn folders_come_and_go_with_what_is_in_force_in_them() {
    let home = home();
    home.write(".caveat/config.toml", "disable = [\"yaml-load\"]\n");
    let second = Home::work(&home).join("second");
    home.write("second/.caveat/config.toml", "disable = [\"hashlib-md5\"]\n");
    let mut editor = home.editor(Capabilities::default());
    let outer = editor.open("app.py", PYTHON);
    let inner = editor.open("second/app.py", PYTHON);
    assert_eq!(editor.findings(&outer), [HASH]);
    assert_eq!(editor.findings(&inner), [HASH]);

    let folder = json!({ "uri": home.uri("second"), "name": "second" });
    assert!(second.is_dir());
    editor.notify("workspace/didChangeWorkspaceFolders", &json!({ "event": { "added": [folder], "removed": [] } }));
    editor.await_findings(&inner, &[LOAD]);
    assert_eq!(editor.findings(&outer), [HASH]);
    editor.notify("workspace/didChangeWorkspaceFolders", &json!({ "event": { "added": [], "removed": [folder] } }));
    editor.await_findings(&inner, &[HASH]);
    // Without any folder what is built in holds.
    let first = json!({ "uri": editor.folder, "name": "work" });
    editor.notify("workspace/didChangeWorkspaceFolders", &json!({ "event": { "added": [], "removed": [first] } }));
    editor.await_findings(&outer, &[LOAD, HASH]);
}

#[test]
fn documents_without_a_file_are_analysed_by_their_language() {
    let mut editor = home().editor(Capabilities::default());
    for (uri, language, expected) in [
        ("untitled:Untitled-1", "python", &[LOAD, HASH][..]),
        ("untitled:Untitled-2", "plaintext", &[]),
        ("vscode-vfs://github/a/b.py", "python", &[LOAD, HASH]),
    ] {
        editor.open_as(uri, language, PYTHON);
        editor.settle();
        if !expected.is_empty() {
            assert_eq!(editor.findings(uri), expected, "{uri}");
            assert!(editor.hover(uri, "y.load").is_some());
            let actions = editor.actions(uri, "y.load(", Some(&["quickfix"]));
            editor.apply(&actions[0]["edit"]);
            assert_eq!(editor.findings(uri), [HASH]);
        }
    }
    // The next with this name is another document.
    editor.close("untitled:Untitled-1");
    editor.open_as("untitled:Untitled-1", "python", PYTHON);
    assert_eq!(editor.findings("untitled:Untitled-1"), [LOAD, HASH]);
}

#[test]
fn a_renamed_file_keeps_its_story() {
    let home = home();
    let clean = PYTHON.replace("y.load", "y.safe_load");
    home.write("old.py", &clean);
    let mut editor = home.editor(Capabilities::default());
    let old = editor.open("old.py", &clean);
    editor.findings(&old);
    editor.edit(&old, "y.safe_load", "y.load");
    editor.findings(&old);
    let files = json!({ "files": [{ "oldUri": old, "newUri": home.uri("new.py") }] });
    assert_eq!(editor.request("workspace/willRenameFiles", &files), Ok(Value::Null));
    let text = editor.text(&old).to_owned();
    editor.close(&old);
    let new = editor.open("new.py", &text);
    editor.notify("workspace/didRenameFiles", &files);
    assert_eq!(editor.findings(&new), [LOAD, HASH]);
    editor.save(&new);
    editor.shut_down();
    let progress = home.progress();
    assert_eq!(home.count("introduced"), 0, "what a file has when it is opened was introduced by nobody: {progress:#}");
    assert_eq!(home.count("removed"), 0, "a rename removes nothing: {progress:#}");
}

#[test]
fn a_deleted_file_has_no_diagnostics() {
    let home = home();
    home.write("app.py", PYTHON);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    std::fs::remove_file(home.work().join("app.py")).expect("it is there");
    editor.notify("workspace/didDeleteFiles", &json!({ "files": [{ "uri": file }] }));
    editor.await_findings(&file, &[]);
    editor.close(&file);
    editor.settle();
}

/// The last that was published for a file, as its number of diagnostics.
fn last_published(editor: &Editor, uri: &str) -> Option<usize> {
    let of = editor.all("textDocument/publishDiagnostics").into_iter().rfind(|message| message["params"]["uri"] == uri)?;
    of["params"]["diagnostics"].as_array().map(Vec::len)
}

#[test]
fn a_scan_of_the_workspace_reports_its_progress_and_what_it_found() {
    let home = home();
    home.write("a.py", PYTHON);
    home.write("deep/er/b.js", "eval(location.hash);\n");
    home.write("clean.py", "x = 1\n");
    home.write("ignored/c.py", PYTHON);
    home.write(".gitignore", "ignored/\n");
    home.write("open.py", PYTHON);
    let mut editor = home.editor(Capabilities::default());
    let open = editor.open("open.py", PYTHON);
    editor.findings(&open);
    let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    assert_eq!((&summary["files"], &summary["cancelled"], &summary["skipped"]), (&json!(5), &json!(false), &json!(0)), "{summary}");
    assert_eq!(last_published(&editor, &home.uri("a.py")), Some(2));
    assert_eq!(last_published(&editor, &home.uri("deep/er/b.js")), Some(1));
    assert_eq!(last_published(&editor, &home.uri("ignored/c.py")), None);
    assert_eq!(last_published(&editor, &home.uri("clean.py")), None);

    let create = editor.all("window/workDoneProgress/create")[0]["params"]["token"].clone();
    let steps = editor.all("$/progress");
    assert!(steps.iter().all(|step| step["params"]["token"] == create), "{steps:?}");
    let kinds: Vec<_> = steps.iter().map(|step| step["params"]["value"]["kind"].as_str().expect("a kind")).collect();
    assert_eq!((kinds.first(), kinds.last()), (Some(&"begin"), Some(&"end")), "{kinds:?}");
    assert_eq!(steps[0]["params"]["value"]["cancellable"], true);

    // A file that is opened has diagnostics of its own, with a version; when it is closed it has none until the next scan.
    let file = editor.open("a.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    editor.close(&file);
    // What is mended is cleared by the next scan.
    home.write("deep/er/b.js", "location.hash;\n");
    let again = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    assert_eq!(again["files"], 5);
    editor.settle();
    assert_eq!(last_published(&editor, &home.uri("deep/er/b.js")), Some(0));
    assert_eq!(last_published(&editor, &home.uri("a.py")), Some(2));
    // A deleted file's are cleared.
    editor.notify("workspace/didDeleteFiles", &json!({ "files": [{ "uri": home.uri("a.py") }] }));
    editor.settle();
    assert_eq!(last_published(&editor, &home.uri("a.py")), Some(0));
}

#[test]
fn a_scan_runs_at_the_start_where_it_is_wanted() {
    let home = home();
    home.write("a.py", PYTHON);
    let mut editor = Editor::start_silent(&home, Capabilities::default(), None);
    editor.settings = json!({ "workspaceScan": true });
    editor.initialize(&json!({}));
    let of = home.uri("a.py");
    editor.hear("textDocument/publishDiagnostics", |message| message["params"]["uri"] == of.as_str());
    editor.hear("$/progress", |message| message["params"]["value"]["kind"] == "end");
}

/// Enough files that a scan of them is still running when the next message is read.
fn many_files(home: &Home) {
    for number in 0..300 {
        home.write(&format!("m{number}.py"), PYTHON.repeat(20));
    }
}

#[test]
fn a_scan_is_cancelled_by_its_progress() {
    let home = home();
    many_files(&home);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let scan = json!({ "jsonrpc": "2.0", "id": 7000, "method": "workspace/executeCommand", "params": {
        "command": "caveat.scanWorkspace", "workDoneToken": "mine",
    }});
    let cancel = json!({ "jsonrpc": "2.0", "method": "window/workDoneProgress/cancel", "params": { "token": "mine" } });
    editor.send_together(&[scan, cancel]);
    let summary = editor.answer(7000).expect("a summary");
    assert_eq!(summary["cancelled"], true, "{summary}");
    assert!(summary["files"].as_u64() < Some(300), "{summary}");
    let steps = editor.all("$/progress");
    assert_eq!(steps.last().map(|step| &step["params"]["value"]["kind"]), Some(&json!("end")), "an end is told all the same");
    assert!(steps.iter().all(|step| step["params"]["token"] == "mine"), "the client's own token is used");
}

#[test]
fn a_scan_is_cancelled_by_its_request() {
    let home = home();
    many_files(&home);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let scan =
        json!({ "jsonrpc": "2.0", "id": 7000, "method": "workspace/executeCommand", "params": { "command": "caveat.scanWorkspace" } });
    let cancel = json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": 7000 } });
    editor.send_together(&[scan, cancel]);
    assert_eq!(editor.answer(7000).map_err(|failure| failure.code), Err(-32800));
    let end = editor.hear("$/progress", |message| message["params"]["value"]["kind"] == "end");
    assert!(end["params"]["value"]["message"].as_str().is_some_and(|text| text.contains("cancelled")), "{end}");
    assert_eq!(editor.findings(&file), [LOAD, HASH], "the session goes on");
}

#[test]
fn a_cancelled_request_is_answered_so_and_the_next_one_well() {
    let mut editor = home().editor(Capabilities::default().pulling());
    let file = editor.open("long.py", &long_python());
    let params = json!({ "textDocument": { "uri": file } });
    let pull = json!({ "jsonrpc": "2.0", "id": 7000, "method": "textDocument/diagnostic", "params": params });
    let cancel = json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": 7000 } });
    editor.send_together(&[pull, cancel]);
    assert_eq!(editor.answer(7000).map_err(|failure| failure.code), Err(-32800));
    assert_eq!(editor.findings(&file).len(), 1);
    // Nobody is asked about a request that does not run.
    editor.notify("$/cancelRequest", &json!({ "id": 7000 }));
    editor.notify("$/cancelRequest", &json!({ "id": "never" }));
    editor.settle();
}

#[test]
fn what_lock_files_say_is_followed() {
    let home = home();
    home.write("Cargo.toml", "[package]\nname = \"a\"\nversion = \"0.1.0\"\n");
    let text = "pub fn first(bytes: &[u8]) -> u8 {\n    unsafe { *bytes.get_unchecked(0) }\n}\n";
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("src/lib.rs", text);
    assert_eq!(editor.findings(&file), [""; 0]);
    // This lint says that the workspace wants to hear of it.
    home.write("Cargo.toml", "[package]\nname = \"a\"\nversion = \"0.1.0\"\n\n[lints.clippy]\nundocumented_unsafe_blocks = \"deny\"\n");
    editor.watched(&home.uri("Cargo.toml"), 2);
    editor.await_findings(&file, &["2 rust/unsafe-undocumented: unsafe"]);
}
