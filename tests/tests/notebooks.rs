//! Notebooks: the Python cells of one are one module, and everything said of it is said in its cells.

use caveat_tests::{Capabilities, Editor, Encoding};
use serde_json::{Value, json};

use crate::home;
use crate::samples::own_rule;

fn noted() -> Capabilities {
    Capabilities::default().with("/notebookDocument", json!({ "synchronization": {} }))
}

/// A notebook whose weaknesses need what an earlier cell says.
const IMPORTS: &str = "%matplotlib inline\nimport hashlib\nimport yaml as y";
const LOAD: &str = "!ls -l 🦀\n\"🦀\"; y.load(stream)\nstream?";
const LOAD_FOUND: &str = "2 python/yaml-load: y.load(stream)";
const HASH: &str = "digest = hashlib.md5(body).hexdigest()\n";
const HASH_FOUND: &str = "1 python/hashlib-md5: hashlib.md5(body)";

#[test]
fn it_is_offered_to_who_tells_of_notebooks() {
    let told = |capabilities: Capabilities| home().editor(capabilities).initialized["capabilities"]["notebookDocumentSync"].clone();
    assert_eq!(told(noted()), json!({ "notebookSelector": [{ "cells": [{ "language": "python" }] }], "save": true }));
    assert_eq!(told(Capabilities::default()), Value::Null);
}

#[test]
fn what_one_cell_imports_is_known_in_the_next() {
    for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
        let mut editor = home().editor(noted().counting(encoding));
        let (_, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, LOAD, "%%bash\nhashlib.md5(body)", HASH], &json!({}));
        assert_eq!(editor.findings(&cells[0]), [""; 0]);
        assert_eq!(editor.findings(&cells[1]), [LOAD_FOUND]);
        assert_eq!(editor.findings(&cells[3]), [HASH_FOUND]);
        editor.settle();
        assert!(editor.all("textDocument/publishDiagnostics").iter().all(|message| message["params"]["uri"] != *cells[2]));
    }
}

#[test]
fn a_change_is_seen_in_all_cells_and_told_only_where_there_is_news() {
    let mut editor = home().editor(noted());
    let (_, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, LOAD, HASH], &json!({}));
    assert_eq!(editor.findings(&cells[2]), [HASH_FOUND]);
    let count = |editor: &Editor, cell: &str| {
        editor.all("textDocument/publishDiagnostics").iter().filter(|message| message["params"]["uri"] == *cell).count()
    };
    let before = count(&editor, &cells[2]);
    editor.edit(&cells[0], "yaml as y", "yaml as z");
    editor.await_findings(&cells[1], &[]);
    editor.edit(&cells[0], "yaml as z", "yaml as y\n\n# 🦀");
    editor.await_findings(&cells[1], &[LOAD_FOUND]);
    editor.edit(&cells[1], "y.load", "\nmark = 1; y.load");
    assert_eq!(editor.findings(&cells[1]), ["3 python/yaml-load: y.load(stream)"]);
    editor.edit(&cells[1], "!ls", "%%bash\nls");
    editor.await_findings(&cells[1], &[]);
    editor.edit(&cells[1], "%%bash\nls", "!ls");
    editor.await_findings(&cells[1], &["3 python/yaml-load: y.load(stream)"]);
    assert_eq!(count(&editor, &cells[2]), before, "nothing is new there");
    editor.type_after(&cells[2], HASH, "other = hashlib.md5(x)");
    assert_eq!(editor.findings(&cells[2]), [HASH_FOUND, "2 python/hashlib-md5: hashlib.md5(x)"]);
}

#[test]
fn what_one_cell_leaves_open_swallows_no_other() {
    for open in ["rows = {'a': [1,", "y.load(", "text = \"\"\"one", "total = 1 + \\", "def start(a, b=("] {
        let mut editor = home().editor(noted());
        let (_, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, open, LOAD, HASH], &json!({}));
        assert_eq!(editor.findings(&cells[2]), [LOAD_FOUND], "{open}");
        assert_eq!(editor.findings(&cells[3]), [HASH_FOUND], "{open}");
        editor.edit(&cells[1], open, "x = 1");
        editor.edit(&cells[1], "x = 1", open);
        editor.edit(&cells[2], "y.load", "y.full_load");
        editor.await_findings(&cells[2], &[]);
        editor.edit(&cells[2], "y.full_load", "y.load");
        editor.await_findings(&cells[2], &[LOAD_FOUND]);
    }
}

#[test]
fn cells_come_go_and_move() {
    let mut editor = home().editor(noted());
    let (notebook, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, HASH], &json!({}));
    assert_eq!(editor.findings(&cells[1]), [HASH_FOUND]);
    let added = editor.splice(&notebook, 1, 0, &[("new", Some(LOAD))], &[]);
    assert_eq!(editor.findings(&added[0]), [LOAD_FOUND]);
    // The imports come last: the alias is not known before.
    editor.splice(&notebook, 0, 3, &[("new", None), ("1", None), ("0", None)], &[]);
    editor.await_findings(&added[0], &[]);
    editor.splice(&notebook, 0, 3, &[("0", None), ("new", None), ("1", None)], &[]);
    editor.await_findings(&added[0], &[LOAD_FOUND]);
    editor.await_findings(&cells[1], &[HASH_FOUND]);
    let last = |editor: &mut Editor, cell: &str| {
        let gone = |message: &Value| message["params"]["uri"] == *cell && message["params"]["diagnostics"] == json!([]);
        editor.hear("textDocument/publishDiagnostics", gone);
    };
    editor.splice(&notebook, 1, 1, &[], &[&added[0]]);
    last(&mut editor, &added[0]);
    assert!(editor.hover(&cells[1], "hashlib.md5").is_some());
    editor.close_notebook(&notebook);
    last(&mut editor, &cells[1]);
    // It is opened anew as it was.
    let (_, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, HASH], &json!({}));
    assert_eq!(editor.findings(&cells[1]), [HASH_FOUND]);
}

#[test]
fn a_kernel_of_another_language_is_left_alone() {
    let mut editor = home().editor(noted());
    let metadata = json!({ "language_info": { "name": "julia" } });
    let (notebook, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, HASH], &metadata);
    editor.edit(&cells[1], "body", "other");
    assert!(editor.hover(&cells[1], "hashlib").is_none());
    editor.save_notebook(&notebook);
    editor.close_notebook(&notebook);
    editor.settle();
    assert_eq!(editor.all("textDocument/publishDiagnostics").len(), 0);
}

const SOURCE: &str = "from flask import Flask, request\nimport sqlite3\napp = Flask(__name__)";
const SINK: &str = "%%time\n@app.get('/people')\ndef people():\n    wanted = request.args['name']\n    return search(wanted)";
const HELPER: &str =
    "def search(name):\n    cursor = sqlite3.connect('p.db').cursor()\n    return cursor.execute('SELECT * FROM p WHERE n = ' + name)";

#[test]
fn the_steps_of_a_finding_are_in_their_cells() {
    let mut editor = home().editor(noted());
    let (_, cells) = editor.open_notebook("a.ipynb", &[SOURCE, HELPER, SINK], &json!({}));
    let all: Vec<Value> = cells.iter().flat_map(|cell| editor.diagnostics(cell)).collect();
    let found = all.iter().find(|one| !one["relatedInformation"].is_null()).unwrap_or_else(|| panic!("no way in {all:#?}"));
    let steps: Vec<(String, u64)> = found["relatedInformation"]
        .as_array()
        .expect("steps")
        .iter()
        .map(|step| {
            let line = step["location"]["range"]["start"]["line"].as_u64().expect("a line");
            (step["location"]["uri"].as_str().expect("a document").to_owned(), line + 1)
        })
        .collect();
    assert_eq!(steps.first(), Some(&(cells[2].clone(), 4)), "{steps:?}");
    assert!(steps.iter().all(|(uri, line)| (*uri == cells[2] && *line <= 5) || (*uri == cells[1] && *line <= 3)), "{steps:?}");
    let place = cells.iter().find(|cell| {
        editor.diagnostics(cell).iter().any(|one| one["fingerprint"] == found["fingerprint"] && one["range"] == found["range"])
    });
    let position = json!({ "textDocument": { "uri": place.expect("its cell") }, "position": found["range"]["start"] });
    let hover = editor.request("textDocument/hover", &position).expect("an answer")["contents"]["value"].to_string();
    assert!(hover.contains("on line ") && hover.contains(" of the cell "), "{hover}");
}

#[test]
fn hover_and_fixes_are_in_their_cells() {
    for changes in [true, false] {
        let mut editor = home().editor(noted().with("/workspace/workspaceEdit/documentChanges", json!(changes)));
        let (_, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, LOAD, HASH], &json!({}));
        let hover = editor.hover_when_found(&cells[1], "y.load");
        assert!(hover.contains("y.load"), "{hover}");
        assert!(editor.hover(&cells[1], "ls -l").is_none() && editor.hover(&cells[0], "hashlib").is_none());
        let actions = editor.actions(&cells[1], "y.load", Some(&["quickfix"]));
        let fix = actions.iter().find(|action| action["kind"] == "quickfix").unwrap_or_else(|| panic!("no fix in {actions:#?}"));
        editor.apply(&fix["edit"]);
        assert_eq!(editor.text(&cells[1]), LOAD.replace("y.load", "y.safe_load"));
        assert_eq!(editor.findings(&cells[1]), [""; 0]);
        assert_eq!(editor.text(&cells[0]), IMPORTS);
        let allow = editor.actions(&cells[2], "hashlib.md5", Some(&["quickfix.suppress"]));
        let allow = allow.first().expect("it can be allowed");
        assert_eq!(allow["command"]["arguments"][0]["uri"], json!(cells[2]));
        editor.apply(&allow["edit"]);
        assert!(editor.text(&cells[2]).contains("caveat: allow"), "{}", editor.text(&cells[2]));
        assert_eq!(editor.findings(&cells[2]), [""; 0]);
    }
}

/// A fix that needs an import puts it where it keeps every cell whole.
#[test]
fn a_fix_may_change_two_cells() {
    let mut editor = home().editor(noted());
    let (_, cells) =
        editor.open_notebook("a.ipynb", &["%pylab\nimport subprocess", "%%time\nsubprocess.run('ls ' + name, shell=True)"], &json!({}));
    editor.diagnostics(&cells[1]);
    let actions = editor.actions(&cells[1], "subprocess.run", Some(&["quickfix"]));
    for fix in actions.iter().filter(|action| action["kind"] == "quickfix") {
        let edit = fix["edit"].to_string();
        assert!(!edit.contains("0#"), "what stands for a magic is not written: {edit}");
    }
    let fix = actions.iter().find(|action| action["kind"] == "quickfix").unwrap_or_else(|| panic!("no fix in {actions:#?}"));
    editor.apply(&fix["edit"]);
    let [first, second] = [editor.text(&cells[0]), editor.text(&cells[1])];
    assert!(second.starts_with("%%time\n") && first.contains("%pylab\n") && !second.contains("shell=True"), "{first}\n---\n{second}");
}

#[test]
fn all_safe_fixes_are_one_edit_of_several_cells() {
    let home = home();
    own_rule(&home, "careless", "high", "safe");
    let mut editor = home.editor(noted());
    let texts = ["from acme import careless\ncareless(a)", "%magic\ncareless(b)"];
    let (_, cells) = editor.open_notebook("a.ipynb", &texts, &json!({}));
    editor.diagnostics(&cells[1]);
    let params = json!({
        "textDocument": { "uri": cells[1] }, "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 0 } },
        "context": { "diagnostics": [], "only": ["source.fixAll"] },
    });
    let actions = editor.actions_for(&params);
    let [action] = &actions[..] else { panic!("one action: {actions:#?}") };
    let resolved = editor.request("codeAction/resolve", action).expect("an edit");
    editor.apply(&resolved["edit"]);
    assert!(cells.iter().all(|cell| editor.text(cell) != texts[0] && editor.text(cell) != texts[1]));
    assert!(editor.text(&cells[1]).starts_with("%magic\n"));
    for cell in &cells {
        assert_eq!(editor.findings(cell), [""; 0], "{}", editor.text(cell));
    }
}

#[test]
fn a_client_that_pulls_asks_for_each_cell_and_is_told_of_news_in_others() {
    let mut editor = home().editor(noted().pulling());
    let (_, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, LOAD, HASH], &json!({}));
    assert_eq!(editor.findings(&cells[1]), [LOAD_FOUND]);
    let first = editor.pull(&cells[1], None);
    assert_eq!(editor.findings(&cells[2]), [HASH_FOUND]);
    editor.edit(&cells[0], "yaml as y", "yaml as z");
    assert_eq!(editor.findings(&cells[0]), [""; 0]);
    editor.hear("workspace/diagnostic/refresh", |_| true);
    assert_eq!(editor.findings(&cells[1]), [""; 0]);
    let id = first["resultId"].as_str().expect("an id");
    assert_eq!(editor.pull(&cells[1], Some(id))["kind"], "full");
    let hash = editor.pull(&cells[2], None)["resultId"].as_str().expect("an id").to_owned();
    assert_eq!(editor.pull(&cells[2], Some(&hash))["kind"], "unchanged");
}

#[test]
fn an_overview_names_the_cells() {
    let mut editor = home().editor(noted());
    let (_, cells) = editor.open_notebook("a.ipynb", &[IMPORTS, LOAD, HASH], &json!({}));
    editor.findings(&cells[2]);
    let all = editor.execute("caveat.overview", &json!({ "uri": cells[1] })).expect("an overview");
    let found: Vec<(&str, u64)> = all["topics"]
        .as_array()
        .expect("topics")
        .iter()
        .flat_map(|topic| topic["findings"].as_array().expect("findings"))
        .map(|one| (one["uri"].as_str().expect("a document"), one["line"].as_u64().expect("a line")))
        .collect();
    assert_eq!(found, [(cells[1].as_str(), 1), (cells[2].as_str(), 0)]);
}

#[test]
fn what_is_fixed_by_hand_in_a_cell_counts() {
    let home = home();
    let mut editor = home.editor(noted());
    let (notebook, cells) = editor.open_notebook("a.ipynb", &["import yaml", "x = 1\n"], &json!({}));
    editor.findings(&cells[1]);
    editor.type_after(&cells[1], "x = 1\n", "yaml.load(stream)");
    assert_eq!(editor.findings(&cells[1]), ["2 python/yaml-load: yaml.load(stream)"]);
    editor.save_notebook(&notebook);
    editor.settle();
    editor.shut_down();
    assert_eq!(home.count("introduced"), 1);
}
