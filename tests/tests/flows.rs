//! Where a value comes from is told in every place where a finding is: the diagnostic, the hover, the lesson, the report.

use caveat_tests::Capabilities;
use serde_json::{Value, json};

use crate::home;

const VIEW: &str = "import sqlite3

from flask import Flask, request

app = Flask(__name__)


def build_filter(name):
    return \"name = '\" + name + \"'\"


@app.get('/people')
def people():
    wanted = request.args['name']
    cursor = sqlite3.connect('people.db').cursor()
    return cursor.execute('SELECT * FROM people WHERE ' + build_filter(wanted)).fetchall()
";

#[test]
fn a_diagnostic_shows_the_way_of_the_value() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("people.py", VIEW);
    let diagnostics = editor.diagnostics(&file);
    let found = diagnostics.iter().find(|diagnostic| !diagnostic["relatedInformation"].is_null()).expect("a way");
    let steps: Vec<(u64, &str)> = found["relatedInformation"]
        .as_array()
        .expect("steps")
        .iter()
        .map(|step| {
            assert_eq!(step["location"]["uri"], json!(file));
            (step["location"]["range"]["start"]["line"].as_u64().expect("a line") + 1, step["message"].as_str().expect("a text"))
        })
        .collect();
    assert_eq!(
        steps,
        [(14, "this comes from the request's query"), (14, "`wanted` holds it"), (16, "handed to `build_filter` as `name`"),]
    );
}

#[test]
fn hover_and_lesson_tell_it_in_a_sentence() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("people.py", VIEW);
    editor.findings(&file);
    let hover = editor.hover(&file, "cursor.execute").expect("a lesson");
    let sentence = "`wanted` comes from the request's query on line 14 and reaches `cursor.execute` on line 16 through `build_filter`.";
    assert!(hover.contains(sentence), "{hover}");
}

#[test]
fn sarif_has_the_code_flow() {
    let home = home();
    home.write("people.py", VIEW);
    let ran = home.run(&["check", "--format", "sarif"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
    let results = report["runs"][0]["results"].as_array().expect("results");
    let flow = results.iter().find_map(|result| result["codeFlows"].as_array()).expect("a code flow");
    let lines: Vec<u64> = flow[0]["threadFlows"][0]["locations"]
        .as_array()
        .expect("locations")
        .iter()
        .map(|location| location["location"]["physicalLocation"]["region"]["startLine"].as_u64().expect("a line"))
        .collect();
    assert_eq!(lines, [14, 14, 16, 16], "the source first, the sink last");
}
