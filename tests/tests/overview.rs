//! `caveat.overview`: all topics with what is known of them, for a client that shows a list of its own.

use std::collections::BTreeSet;

use caveat_progress::{EventKind, FixedBy};
use caveat_tests::{Capabilities, Editor};
use serde_json::{Value, json};

use crate::home;
use crate::learning_editor::log;
use crate::samples::PYTHON;

fn overview(editor: &mut Editor, argument: &Value) -> Value {
    editor.execute("caveat.overview", argument).expect("an overview")
}

fn topics(overview: &Value) -> Vec<&Value> {
    overview["topics"].as_array().expect("topics").iter().collect()
}

fn topic<'a>(overview: &'a Value, id: &str) -> &'a Value {
    topics(overview).into_iter().find(|topic| topic["id"] == id).unwrap_or_else(|| panic!("no {id} in {overview}"))
}

#[test]
fn it_has_every_topic_of_the_catalog_in_the_order_of_the_title() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let all = overview(&mut editor, &Value::Null);
    assert_eq!((&all["version"], &all["scanned"], &all["findings"], &all["due"]), (&json!(1), &json!(false), &json!(0), &json!(0)));
    assert_eq!(all["next_due"], Value::Null);
    let ids: BTreeSet<_> = topics(&all).iter().map(|topic| topic["id"].as_str().expect("an id")).collect();
    let catalog = caveat_catalog::Catalog::builtin();
    assert_eq!(ids, catalog.lessons.keys().map(|id| &**id).collect());
    let titles: Vec<_> = topics(&all).iter().map(|topic| topic["title"].as_str().expect("a title").to_lowercase()).collect();
    assert!(titles.is_sorted(), "{titles:?}");
    let sql = topic(&all, "sql-injection");
    assert_eq!(
        *sql,
        json!({
            "id": "sql-injection", "title": "SQL injection", "mastery": "new", "recall": null, "due": false, "quiz": true,
            "labs": sql["labs"], "findings": [],
        })
    );
    assert!(sql["labs"].as_array().is_some_and(|labs| labs.contains(&json!("python"))), "{sql}");
}

#[test]
fn findings_come_first_then_what_is_due() {
    let home = home();
    for (topic, days) in [("csrf", 300), ("xss", 1)] {
        log(&home, EventKind::Fixed { by: FixedBy::Hand }, topic, days);
    }
    home.write("closed.py", "import hashlib\n\nx = hashlib.md5(b'')\n");
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let all = overview(&mut editor, &Value::Null);
    assert_eq!((&all["findings"], &all["due"], &all["scanned"]), (&json!(2), &json!(1), &json!(false)), "{all}");
    let order: Vec<_> = topics(&all).iter().take(3).map(|topic| topic["id"].as_str().expect("an id")).collect();
    assert_eq!(order, ["insecure-deserialization", "weak-hash", "csrf"]);
    let hash = topic(&all, "weak-hash");
    let finding = &hash["findings"][0];
    assert_eq!((&finding["uri"], &finding["line"], &finding["severity"]), (&json!(file), &json!(9), &json!("medium")), "{hash}");
    assert!(finding["message"].as_str().is_some_and(|text| text.contains("md5")), "{finding}");
    let csrf = topic(&all, "csrf");
    assert!(csrf["due"] == true && csrf["recall"].as_f64().is_some_and(|recall| recall > 0.0 && recall < 1.0), "{csrf}");
    assert_ne!(csrf["mastery"], "new");
    // What was fixed yesterday comes back on a day to come.
    assert!(all["next_due"].as_str().is_some_and(|day| day.len() == 10 && day > "2020-01-01"), "{all}");

    editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    let all = overview(&mut editor, &Value::Null);
    assert_eq!((&all["findings"], &all["scanned"]), (&json!(3), &json!(true)));
    let lines: Vec<_> = topic(&all, "weak-hash")["findings"].as_array().expect("findings").iter().map(|one| one["line"].clone()).collect();
    assert_eq!(lines, [json!(9), json!(2)], "in the order of the files");
    editor.edit(&file, "hashlib.md5(body).hexdigest()", "body");
    editor.findings(&file);
    assert_eq!(overview(&mut editor, &Value::Null)["findings"], 2);
}

#[test]
fn one_document_names_its_folder_and_a_wrong_argument_is_told() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.open_as("untitled:one", "python", PYTHON);
    editor.findings(&file);
    editor.findings("untitled:one");
    assert_eq!(overview(&mut editor, &Value::Null)["findings"], 4);
    assert_eq!(overview(&mut editor, &json!({ "uri": file }))["findings"], 2);
    assert_eq!(overview(&mut editor, &json!({ "uri": home.uri("not-open.py") }))["findings"], 2);
    let failure = editor.execute("caveat.overview", &json!(3)).expect_err("it is no object");
    assert_eq!(failure.code, -32602, "{failure:?}");
}
