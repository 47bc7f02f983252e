//! What is underlined, for which version, and when.

use std::time::Instant;

use caveat_tests::{Capabilities, Encoding, PATIENCE, lines};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{HASH, LOAD, OTHERS, PYTHON, bad_examples};

#[test]
fn each_finding_is_one_versioned_diagnostic() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    editor.edit(&file, "import hashlib\n", "import hashlib\n\n");
    assert_eq!(editor.findings(&file), [LOAD.replace('6', "7"), HASH.replace("10", "11")]);
    editor.settle();
    let versions: Vec<_> =
        editor.all("textDocument/publishDiagnostics").iter().map(|message| message["params"]["version"].clone()).collect();
    assert_eq!(versions, [json!(1), json!(2)], "each version is published once");
}

#[test]
fn every_language_is_analysed() {
    let mut editor = home().editor(Capabilities::default());
    for (name, text, finding) in OTHERS {
        let file = editor.open(name, text);
        assert_eq!(editor.findings(&file), [finding], "{name}");
    }
    let jsx = editor.open("a.jsx", OTHERS[0].1);
    assert_eq!(editor.findings(&jsx), [OTHERS[0].2]);
    let text = editor.open("a.txt", PYTHON);
    editor.close(&text);
    editor.settle();
    let of_text = editor.all("textDocument/publishDiagnostics").into_iter().filter(|message| message["params"]["uri"] == text.as_str());
    assert!(of_text.into_iter().all(|message| message["params"]["diagnostics"] == json!([])), "a text has no findings");
}

#[test]
fn a_diagnostic_says_all_that_there_is_to_say() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let diagnostics = editor.diagnostics(&file);
    let load = &diagnostics[0];
    assert_eq!(load["source"], "caveat");
    assert_eq!(load["code"], "python/yaml-load");
    assert_eq!(load["codeDescription"]["href"], "https://cwe.mitre.org/data/definitions/502.html");
    assert!(load["message"].as_str().is_some_and(|message| message.contains("`y.load`")), "{load}");
    let data = &load["data"];
    assert!(data["fingerprint"].as_str().is_some_and(|print| print.starts_with("v1:")), "{data}");
    assert_eq!(data["topic"], "insecure-deserialization");
    assert_eq!(data["cwe"], json!([502]));
    assert_eq!(data["fix"], "review");
}

/// The table in docs/protocol.md.
fn severity_of(severity: &str, confidence: &str) -> u64 {
    match (severity, confidence) {
        ("critical", "high") => 1,
        ("critical", "medium") | ("high", "high" | "medium") | ("medium", "high") => 2,
        ("critical" | "high" | "medium", "low") | ("medium", "medium") | ("low", "high") => 3,
        ("low", "medium" | "low") => 4,
        other => panic!("{other:?}"),
    }
}

#[test]
fn severities_follow_the_table_for_every_rule() {
    let mut editor = home().editor(Capabilities::default());
    editor.settings = json!({ "level": "all" });
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
    editor.hear("workspace/configuration", |_| true);
    let mut seen = 0;
    for (name, text) in bad_examples() {
        let file = editor.open(&name, &text);
        for diagnostic in editor.diagnostics(&file) {
            let part = |key: &str| diagnostic["data"][key].as_str().expect("data").to_owned();
            assert_eq!(diagnostic["severity"], severity_of(&part("severity"), &part("confidence")), "{name}: {diagnostic}");
            seen += 1;
        }
        editor.close(&file);
    }
    assert!(seen > 300, "the examples have {seen} findings");
}

#[test]
fn columns_are_right_after_astral_characters_in_every_encoding() {
    let text = "import yaml\n\n\ndef f(s):\n    return '🦀é𝔸', yaml.load(s)\n";
    // Before the finding: 12 characters, then a crab (4 bytes, 2 units), é (2, 1), 𝔸 (4, 2), and 3 characters.
    for (encoding, start) in [(Encoding::Utf8, 25), (Encoding::Utf16, 20), (Encoding::Utf32, 18)] {
        let mut editor = home().editor(Capabilities::default().counting(encoding));
        let file = editor.open("app.py", text);
        let expected = json!({ "start": { "line": 4, "character": start }, "end": { "line": 4, "character": start + 12 } });
        assert_eq!(editor.diagnostics(&file)[0]["range"], expected, "{encoding:?}");
        // Typing behind them lands where it should.
        editor.edit(&file, "(s)\n", "(s), '🦀', yaml.load(s)\n");
        editor.edit(&file, "𝔸', ", "𝔸🦀', ");
        assert_eq!(editor.findings(&file), ["5 python/yaml-load: yaml.load(s)", "5 python/yaml-load: yaml.load(s)"], "{encoding:?}");
        // Hover and fixes count in the same way.
        assert!(editor.hover(&file, "yaml.load(s), '").is_some());
        let actions = editor.actions(&file, "yaml.load(s), '", Some(&["quickfix"]));
        editor.apply(&actions[0]["edit"]);
        assert!(editor.text(&file).contains("'🦀é𝔸🦀', yaml.safe_load(s), '🦀', yaml.load(s)"), "{encoding:?}: {}", editor.text(&file));
    }
}

#[test]
fn line_ends_of_windows_are_no_columns() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", &PYTHON.replace('\n', "\r\n"));
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    editor.edit(&file, "y.load(stream)\r\n", "y.safe_load(stream)\r\n");
    assert_eq!(editor.findings(&file), [HASH]);
}

#[test]
fn a_client_that_pulls_is_never_pushed() {
    let mut editor = home().editor(Capabilities::default().pulling());
    let file = editor.open("app.py", PYTHON);
    let report = editor.pull(&file, None);
    assert_eq!(report["kind"], "full");
    assert_eq!(lines(editor.encoding, PYTHON, report["items"].as_array().expect("items")), [LOAD, HASH]);
    let id = report["resultId"].as_str().expect("a result has an id").to_owned();
    let again = editor.pull(&file, Some(&id));
    assert_eq!(again, json!({ "kind": "unchanged", "resultId": id }));

    editor.edit(&file, "y.load", "y.safe_load");
    let report = editor.pull(&file, Some(&id));
    assert_eq!(lines(editor.encoding, editor.text(&file), report["items"].as_array().expect("items")), [HASH]);
    editor.edit(&file, "y.safe_load", "y.load");
    assert_eq!(editor.pull(&file, Some(&id))["kind"], "unchanged", "the same diagnostics have the same id");

    editor.close(&file);
    assert_eq!(editor.pull(&file, Some(&id))["items"], json!([]), "what is not open has none");
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.pull(&file, Some(&id))["kind"], "full", "a client that closed a document may have forgotten what it showed");
    editor.settle();
    assert_eq!(editor.all("textDocument/publishDiagnostics"), Vec::<&Value>::new());
    assert_eq!(editor.all("workspace/diagnostic/refresh"), Vec::<&Value>::new(), "its own edits need no refresh");
}

#[test]
fn a_client_that_pulls_is_told_when_settings_change_what_it_has() {
    let mut editor = home().editor(Capabilities::default().pulling());
    let file = editor.open("app.py", PYTHON);
    let report = editor.pull(&file, None);
    editor.settings = json!({ "disabledRules": ["yaml-load"] });
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
    editor.hear("workspace/diagnostic/refresh", |_| true);
    let report = editor.pull(&file, report["resultId"].as_str());
    assert_eq!(lines(editor.encoding, PYTHON, report["items"].as_array().expect("items")), [HASH]);
}

#[test]
fn a_client_that_pulls_without_refresh_is_not_refreshed() {
    let mut editor = home().editor(Capabilities::default().pulling().with("/workspace/diagnostics", Value::Null));
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    editor.settings = json!({ "disabledRules": ["yaml-load"] });
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
    // Nothing tells when they have taken effect; an editor sees it with its next question.
    let deadline = Instant::now() + PATIENCE;
    while editor.findings(&file) != [HASH] {
        assert!(Instant::now() < deadline, "the settings take no effect");
    }
}

#[test]
fn closing_clears() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    editor.close(&file);
    editor.hear("textDocument/publishDiagnostics", |message| message["params"]["diagnostics"] == json!([]));
    // Closing at once, before anything was found, leaves nothing either.
    let file = editor.open("other.py", PYTHON);
    editor.close(&file);
    editor.settle();
    let last = editor.all("textDocument/publishDiagnostics").into_iter().rfind(|message| message["params"]["uri"] == file.as_str());
    assert!(last.is_none_or(|message| message["params"]["diagnostics"] == json!([])), "{last:?}");
    // And it can be opened again.
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
}

#[test]
fn a_burst_of_edits_gives_its_last_version() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let mut messages: Vec<_> =
        (0..49).map(|number| editor.change(&file, "\n\n\ndef seal", &format!("\nz{number} = {number}\n\n\ndef seal"))).collect();
    messages.push(editor.change(&file, "y.load", "y.safe_load"));
    editor.send_together(&messages);
    assert_eq!(editor.version(&file), 51);
    assert_eq!(editor.findings(&file), [HASH.replace("10", "59")]);
    editor.settle();
    let published = editor.all("textDocument/publishDiagnostics");
    assert!(published.len() < 30, "not all 50 are published, but {}", published.len());
    assert_eq!(published.last().map(|message| &message["params"]["version"]), Some(&json!(51)));
}

#[test]
fn edits_without_a_pause_never_bring_a_stale_version() {
    // That versions never go back is seen to by the editor, with every message.
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    for number in 0..60 {
        editor.edit(&file, "def seal", &format!("w{number} = [\n    {number},\n]\n\n\ndef seal"));
        editor.edit(&file, "y.load", "y.safe_load");
        editor.edit(&file, "y.safe_load", "y.load");
    }
    assert_eq!(editor.findings(&file), [LOAD.to_owned(), HASH.replace("10", "310")]);
}

#[test]
fn typing_shows_a_weakness_once_its_statement_parses() {
    let mut editor = home().editor(Capabilities::default());
    let head = "import yaml\n\n\ndef g(stream):\n    return yaml.load(stream)\n\n\ndef f(stream):\n    ";
    let other = "5 python/yaml-load: yaml.load(stream)";
    // In the second one the call is whole long before its statement is.
    for (name, typed) in [("a.py", "x = yaml.load(stream)"), ("b.py", "x = [yaml.load(stream), stream]")] {
        let file = editor.open(name, &format!("{head}\n\n\ndef h():\n    pass\n"));
        assert_eq!(editor.findings(&file), [other]);
        for (at, key) in typed.char_indices() {
            editor.type_after(&file, &format!("{head}{}", &typed[..at]), &key.to_string());
            let is_whole = at + 1 == typed.len();
            let expected: &[&str] = if is_whole { &[other, "9 python/yaml-load: yaml.load(stream)"] } else { &[other] };
            assert_eq!(editor.findings(&file), expected, "after {:?}", &typed[..=at]);
        }
    }
}

#[test]
fn typing_a_weakness_and_removing_it_ends_as_it_began() {
    let mut editor = home().editor(Capabilities::default());
    for (name, text, finding) in OTHERS {
        let file = editor.open(name, text);
        let line = text
            .lines()
            .nth(finding.split(' ').next().and_then(|number| number.parse::<usize>().ok()).expect("a number") - 1)
            .expect("a line");
        editor.edit(&file, line, "");
        assert_eq!(editor.findings(&file), [""; 0], "{name}");
        let before = &text[..text.find(line).expect("it is a line of it")];
        editor.type_after(&file, before, line);
        assert_eq!(editor.findings(&file), [finding], "{name}");
        editor.edit(&file, line, "");
        assert_eq!(editor.findings(&file), [""; 0], "{name}");
    }
}

#[test]
fn whole_texts_and_many_changes_at_once_are_taken() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let mut replace = |version: i64, changes: Value, text: &str, expected: &[&str]| {
        editor.documents.insert(file.clone(), caveat_tests::Document { text: text.to_owned(), version });
        editor.notify("textDocument/didChange", &json!({ "textDocument": { "uri": file, "version": version }, "contentChanges": changes }));
        assert_eq!(editor.findings(&file), expected);
    };
    let other = "import yaml\nyaml.load(a)\n";
    replace(2, json!([{ "text": other }]), other, &["2 python/yaml-load: yaml.load(a)"]);
    let at = |line: u32, character: u32| json!({ "start": { "line": line, "character": character }, "end": { "line": line, "character": character } });
    // Each change speaks of the text after the one before it.
    let changes = json!([{ "range": at(1, 0), "text": "x = 1\n" }, { "range": at(2, 10), "text": "b, " }, { "text": "" }, { "range": at(0, 0), "text": other }]);
    replace(3, changes, other, &["2 python/yaml-load: yaml.load(a)"]);
    replace(4, json!([]), other, &["2 python/yaml-load: yaml.load(a)"]);
}

#[test]
fn broken_code_keeps_what_was_found_elsewhere_and_settles() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    editor.edit(&file, "hexdigest()\n", "hexdigest()\n\n\ndef broken(:\n    pass\n");
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    editor.edit(&file, "broken(:", "broken():");
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
}

#[test]
fn a_document_that_is_opened_anew_gets_a_full_answer() {
    let mut editor = home().editor(Capabilities::default().pulling());
    let file = editor.open("app.py", PYTHON);
    let first = editor.pull(&file, None);
    let id = first["resultId"].as_str().expect("an id").to_owned();
    assert_eq!(editor.pull(&file, Some(&id))["kind"], "unchanged");
    // Some editors drop what they show, and keep the id.
    editor.close(&file);
    editor.open("app.py", PYTHON);
    let again = editor.pull(&file, Some(&id));
    assert_eq!((&again["kind"], &again["items"]), (&json!("full"), &first["items"]));
    assert_eq!(editor.pull(&file, again["resultId"].as_str())["kind"], "unchanged");
    // The same for a text without findings.
    let clean = editor.open("clean.py", "x = 1\n");
    let id = editor.pull(&clean, None)["resultId"].as_str().expect("an id").to_owned();
    editor.close(&clean);
    assert_eq!(editor.pull(&clean, Some(&id))["kind"], "full");
    editor.open("clean.py", "x = 1\n");
    assert_eq!(editor.pull(&clean, Some(&id))["kind"], "full");
}
