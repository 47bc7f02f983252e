//! The diagnostics of all files, for an editor that asks for them.

use std::collections::{BTreeMap, BTreeSet};
use std::thread::sleep;
use std::time::Duration;

use caveat_tests::{Capabilities, Editor, Home};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{HASH, LOAD, PYTHON, bad_examples};

/// Long enough for an answer that is not held.
const MOMENT: Duration = Duration::from_millis(400);
/// Of [`PYTHON`].
const TWO: [&str; 2] = ["python/yaml-load", "python/hashlib-md5"];
const CLEAN: &str = "x = 1\n";

/// An editor that asks for diagnostics, and says from the beginning that it will ask for all.
fn asking(home: &Home) -> Editor {
    let mut editor = Editor::start_silent(home, Capabilities::default().pulling(), None);
    editor.settings = json!({ "workspaceDiagnostics": true });
    editor.initialize(&json!({ "initializationOptions": editor.settings }));
    editor
}

/// What an editor has of all files: the result's id, the version and the rules.
#[derive(Debug, Default)]
struct Having(BTreeMap<String, (String, Value, Vec<String>)>);

impl Having {
    fn asks(&self) -> Value {
        let previous: Vec<Value> = self.0.iter().map(|(uri, (id, ..))| json!({ "uri": uri, "value": id })).collect();
        json!({ "identifier": "caveat", "previousResultIds": previous })
    }

    /// Takes in an answer, and gives the documents that have news.
    fn take(&mut self, answer: &Value) -> Vec<String> {
        let mut news = Vec::new();
        for item in answer["items"].as_array().expect("items") {
            let uri = item["uri"].as_str().expect("a document").to_owned();
            assert!(item.get("version").is_some(), "a version or `null`: {item}");
            if item["kind"] == "unchanged" {
                let (id, ..) = self.0.get(&uri).unwrap_or_else(|| panic!("nothing is there to be unchanged: {item}"));
                assert_eq!(item["resultId"], id.as_str(), "{item}");
                continue;
            }
            assert_eq!(item["kind"], "full", "{item}");
            let rules = item["items"].as_array().expect("diagnostics").iter().map(|one| one["code"].as_str().expect("a rule").to_owned());
            let rules = rules.collect();
            match item["resultId"].as_str() {
                Some(id) => drop(self.0.insert(uri.clone(), (id.to_owned(), item["version"].clone(), rules))),
                None => drop(self.0.remove(&uri)),
            }
            news.push(uri);
        }
        news
    }

    /// Asks once, and gives the documents that have news.
    fn ask(&mut self, editor: &mut Editor) -> Vec<String> {
        let answer = editor.request("workspace/diagnostic", &self.asks()).expect("a report");
        self.take(&answer)
    }

    fn rules(&self, uri: &str) -> Vec<&str> {
        self.0.get(uri).map(|(_, _, rules)| rules.iter().map(String::as_str).collect()).unwrap_or_default()
    }

    fn version(&self, uri: &str) -> Value {
        self.0.get(uri).map_or(json!("nothing"), |(_, version, _)| version.clone())
    }
}

/// Whether a request has no answer, a moment after it was asked.
fn is_held(editor: &mut Editor, request: i64) -> bool {
    sleep(MOMENT);
    editor.settle();
    !editor.has_answer(request)
}

#[test]
fn it_is_not_offered_to_who_did_not_ask_for_it() {
    let home = home();
    home.write("app.py", PYTHON);
    let mut editor = home.editor(Capabilities::default().pulling());
    assert_eq!(editor.initialized["capabilities"]["diagnosticProvider"]["workspaceDiagnostics"], false);
    let mut having = Having::default();
    assert_eq!(having.ask(&mut editor), [""; 0]);
    // Nor to who gets its diagnostics pushed.
    let mut editor = Editor::start_silent(&home, Capabilities::default(), None);
    editor.initialize(&json!({ "initializationOptions": { "workspaceDiagnostics": true } }));
    assert_eq!(editor.initialized["capabilities"].get("diagnosticProvider"), None);
}

#[test]
fn all_files_are_told_as_the_gate_finds_them() {
    let home = home();
    home.write(".gitignore", "left.py\n");
    home.write("left.py", PYTHON);
    home.write("clean.py", CLEAN);
    let examples = bad_examples();
    for (name, text) in &examples {
        home.write(name, text);
    }
    let ran = home.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).expect("JSON");
    let mut gate: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for one in report["findings"].as_array().expect("findings") {
        let name = one["path"].as_str().expect("a path").trim_start_matches("./");
        gate.entry(home.uri(name)).or_default().insert(one["fingerprint"].as_str().expect("a text").to_owned());
    }
    let mut editor = asking(&home);
    // Some are open, as they are on disk, and one of them is not saved.
    for (name, text) in examples.iter().take(20) {
        editor.open(name, text);
    }
    let (name, text) = &examples[20];
    let changed = editor.open(name, text);
    editor.edit(&changed, text, CLEAN);
    let answer = editor.request("workspace/diagnostic", &Having::default().asks()).expect("a report");
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in answer["items"].as_array().expect("items") {
        let uri = item["uri"].as_str().expect("a document").to_owned();
        let open = editor.documents.get(&uri).map(|document| document.version);
        assert_eq!(item["version"], json!(open), "{uri}");
        let own = item["items"].as_array().expect("diagnostics").iter();
        let own = own.map(|one| one["data"]["fingerprint"].as_str().expect("a text").to_owned()).collect();
        assert!(told.insert(uri, own).is_none(), "told twice");
    }
    assert!(gate.remove(&changed).is_some() && gate.len() > 100);
    assert_eq!(told, gate);
}

#[test]
fn a_request_without_news_is_held_until_there_are_some() {
    let home = home();
    home.write("app.py", PYTHON);
    home.write("other.py", PYTHON);
    let (app, other) = (home.uri("app.py"), home.uri("other.py"));
    let mut editor = asking(&home);
    let mut having = Having::default();
    assert_eq!(having.ask(&mut editor).len(), 2);
    assert_eq!((having.rules(&app), having.version(&app)), (TWO.to_vec(), Value::Null));

    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request));
    // Opened: told with its version. An edit that changes nothing of it is no news.
    editor.open("app.py", PYTHON);
    let answer = editor.answer(request).expect("a report");
    assert_eq!(answer["items"].as_array().map(Vec::len), Some(2), "what is unchanged is said too: {answer}");
    assert_eq!(having.take(&answer), [app.as_str()]);
    assert_eq!((having.rules(&app), having.version(&app)), (TWO.to_vec(), json!(1)));
    let request = editor.ask("workspace/diagnostic", &having.asks());
    editor.edit(&app, "hexdigest()\n", "hexdigest()\n\n\n");
    assert!(is_held(&mut editor, request));
    editor.edit(&app, "y.load", "y.safe_load");
    let answer = editor.answer(request).expect("a report");
    assert_eq!(having.take(&answer), [app.as_str()]);
    assert_eq!(having.rules(&app), TWO[1..]);
    // The id is that of the document's own report.
    assert_eq!(editor.pull(&app, Some(&having.0[&app].0))["kind"], "unchanged");

    // Closed without a save: as on disk again.
    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request));
    editor.close(&app);
    let answer = editor.answer(request).expect("a report");
    assert_eq!(having.take(&answer), [app.as_str()]);
    assert_eq!((having.rules(&app), having.version(&app)), (TWO.to_vec(), Value::Null));

    // A file that goes is told with nothing.
    std::fs::remove_file(home.work().join("other.py")).expect("it is there");
    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request), "nobody has said that it is gone");
    editor.notify("workspace/didDeleteFiles", &json!({ "files": [{ "uri": other }] }));
    let answer = editor.answer(request).expect("a report");
    assert_eq!(having.take(&answer), [other.as_str()]);
    assert_eq!(having.0.len(), 1);
    assert!(editor.all("textDocument/publishDiagnostics").is_empty(), "nothing is pushed beside");
}

#[test]
fn a_file_that_was_saved_is_told_as_it_is_after_it_was_closed() {
    let home = home();
    home.write("app.py", PYTHON);
    let app = home.uri("app.py");
    let mut editor = asking(&home);
    let mut having = Having::default();
    assert_eq!(having.ask(&mut editor), [app.as_str()]);
    editor.open("app.py", PYTHON);
    editor.edit(&app, "y.load", "y.safe_load");
    home.write("app.py", PYTHON.replace("y.load", "y.safe_load"));
    editor.save(&app);
    editor.close(&app);
    assert_eq!(having.ask(&mut editor), [app.as_str()]);
    assert_eq!((having.rules(&app), having.version(&app)), (TWO[1..].to_vec(), Value::Null));
    // A new file is known as soon as it is saved.
    let new = editor.open("new.py", PYTHON);
    home.write("new.py", PYTHON);
    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request), "it was not there");
    editor.save(&new);
    let answer = editor.answer(request).expect("a report");
    assert_eq!(having.take(&answer), [new.as_str()]);
}

#[test]
fn settings_are_followed() {
    let home = home();
    home.write("app.py", PYTHON);
    let app = home.uri("app.py");
    let mut editor = asking(&home);
    let mut having = Having::default();
    having.ask(&mut editor);
    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request));
    editor.settings = json!({ "workspaceDiagnostics": true, "disabledRules": ["yaml-load"] });
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
    let answer = editor.answer(request).expect("a report");
    having.take(&answer);
    assert_eq!(having.rules(&app), TWO[1..]);
    // The overview knows of files that nobody has opened.
    let overview = editor.execute("caveat.overview", &Value::Null).expect("an overview");
    assert_eq!((&overview["findings"], &overview["scanned"]), (&json!(1), &json!(true)));
    // A scan pushes nothing that would stand there twice.
    let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    assert_eq!(summary["findings"], 1);
    editor.settle();
    assert!(editor.all("textDocument/publishDiagnostics").is_empty());
    let overview = editor.execute("caveat.overview", &Value::Null).expect("an overview");
    assert_eq!(overview["findings"], 1);
}

#[test]
fn it_is_offered_and_taken_back_as_the_setting_says() {
    let home = home();
    home.write("app.py", PYTHON);
    let capabilities = Capabilities::default().pulling().with("/textDocument/diagnostic/dynamicRegistration", json!(true));
    let mut editor = home.editor(capabilities);
    let offered = editor.initialized["capabilities"]["diagnosticProvider"].clone();
    assert_eq!((&offered["workspaceDiagnostics"], offered["id"].is_string()), (&json!(false), true));
    editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    let pushed = editor.hear("textDocument/publishDiagnostics", |_| true);
    assert_eq!(pushed["params"]["diagnostics"].as_array().map(Vec::len), Some(2));
    for whole in [true, false] {
        editor.settings = json!({ "workspaceDiagnostics": whole });
        editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
        let ended = editor.hear("client/unregisterCapability", |_| true);
        // The protocol's own spelling.
        let unregistered = &ended["params"]["unregisterations"][0];
        assert_eq!((&unregistered["id"], &unregistered["method"]), (&offered["id"], &json!("textDocument/diagnostic")));
        let is_it = |message: &Value| message["params"]["registrations"][0]["method"] == "textDocument/diagnostic";
        let begun = editor.hear("client/registerCapability", is_it);
        let registered = &begun["params"]["registrations"][0];
        assert_eq!((&registered["id"], &registered["registerOptions"]["workspaceDiagnostics"]), (&offered["id"], &json!(whole)));
        let mut having = Having::default();
        assert_eq!(having.ask(&mut editor).len(), usize::from(whole));
        if whole {
            let pushed = editor.hear("textDocument/publishDiagnostics", |_| true);
            assert_eq!(pushed["params"]["diagnostics"], json!([]), "what was pushed is taken back");
        }
    }
}

#[test]
fn who_takes_parts_gets_the_same() {
    let home = home();
    for number in 0..600 {
        home.write(&format!("files/weak{number}.py"), PYTHON);
    }
    let mut editor = asking(&home);
    let mut having = Having::default();
    let mut asks = having.asks();
    asks["partialResultToken"] = json!("parts");
    let answer = editor.request("workspace/diagnostic", &asks).expect("a report");
    assert_eq!(answer, json!({ "items": [] }), "what is told in parts is told in parts only");
    let parts: Vec<Value> = editor.all("$/progress").into_iter().filter(|part| part["params"]["token"] == "parts").cloned().collect();
    assert!(parts.len() > 1, "{} parts", parts.len());
    let mut told: Vec<String> = parts.iter().flat_map(|part| having.take(&part["params"]["value"])).collect();
    told.sort();
    told.dedup();
    assert_eq!((told.len(), parts.iter().map(|part| part["params"]["value"]["items"].as_array().map_or(0, Vec::len)).sum()), (600, 600));
    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request));
}

#[test]
fn a_request_that_is_cancelled_is_answered_so() {
    let home = home();
    for number in 0..300 {
        home.write(&format!("files/weak{number}.py"), PYTHON);
    }
    let mut editor = asking(&home);
    let mut having = Having::default();
    // In the middle of the work, and while it is held.
    let request = editor.ask("workspace/diagnostic", &having.asks());
    editor.notify("$/cancelRequest", &json!({ "id": request }));
    assert_eq!(editor.answer(request).expect_err("it was cancelled").code, -32800);
    assert_eq!(having.ask(&mut editor).len(), 300);
    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request));
    editor.notify("$/cancelRequest", &json!({ "id": request }));
    assert_eq!(editor.answer(request).expect_err("it was cancelled").code, -32800);
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    // A session ends while somebody waits.
    let request = editor.ask("workspace/diagnostic", &having.asks());
    assert!(is_held(&mut editor, request));
    assert_eq!(editor.shut_down().0, 0);
}
