//! What is taught where the pointer rests.

use caveat_tests::{Capabilities, commonmark};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{OTHERS, PYTHON, bad_examples, long_python};

#[test]
fn hover_teaches_with_the_names_in_the_code() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let answer = editor.request("textDocument/hover", &editor.at(&file, "load(stream)")).expect("an answer");
    assert_eq!(answer["contents"]["kind"], "markdown");
    assert_eq!(
        editor.encoding.bytes(PYTHON, &answer["range"]),
        PYTHON.find("y.load").map(|at| at..at + "y.load(stream)".len()).expect("a range")
    );
    let text = answer["contents"]["value"].as_str().expect("a text");
    for part in ["CWE-502", "`y.load`", "**Attack.**", "**Fix.**", "Learn more", "python/yaml-load"] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
    commonmark(text);
}

#[test]
fn there_is_nothing_where_nothing_is_wrong() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    for place in ["import yaml", "def settings", "\n\ndef seal"] {
        assert_eq!(editor.hover(&file, place), None, "{place:?}");
    }
    let unknown = json!({ "textDocument": { "uri": "file:///none.py" }, "position": { "line": 0, "character": 0 } });
    assert_eq!(editor.request("textDocument/hover", &unknown), Ok(Value::Null));
}

#[test]
fn every_language_has_its_lesson() {
    let mut editor = home().editor(Capabilities::default());
    for (name, text, finding) in OTHERS {
        let file = editor.open(name, text);
        editor.findings(&file);
        let underlined = finding.rsplit(": ").next().expect("a text");
        let place = if underlined == "false" { "rejectUnauthorized" } else { underlined };
        let hover = editor.hover(&file, place).expect("a lesson");
        assert!(hover.contains("**Fix.**"), "{name}:\n{hover}");
    }
}

/// Every editor renders it: no HTML, no command links, no code that is not closed.
#[test]
fn every_lesson_of_every_rule_is_plain_commonmark() {
    let mut editor = home().editor(Capabilities::default());
    editor.settings = json!({ "level": "all" });
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
    let mut seen = 0;
    for (name, text) in bad_examples() {
        let file = editor.open(&name, &text);
        for diagnostic in editor.diagnostics(&file) {
            let at = json!({ "textDocument": { "uri": file }, "position": diagnostic["range"]["start"] });
            let answer = editor.request("textDocument/hover", &at).expect("an answer");
            let shown = answer["contents"]["value"].as_str().unwrap_or_else(|| panic!("no hover on {diagnostic}"));
            commonmark(shown);
            assert!(
                shown.contains(diagnostic["message"].as_str().expect("a message")),
                "{name}: hover does not say what is wrong:\n{shown}"
            );
            seen += 1;
        }
        editor.close(&file);
    }
    assert!(seen > 300, "the examples have {seen} findings");
}

#[test]
fn findings_at_one_place_are_all_taught_narrowest_first() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", "import hashlib\nimport yaml\n\n\ndef f(s):\n    return hashlib.md5(yaml.load(s)).hexdigest()\n");
    assert_eq!(editor.findings(&file).len(), 2);
    let hover = editor.hover(&file, "load(s)").expect("a lesson");
    let (hash, load) = (hover.find("`hashlib.md5`"), hover.find("`yaml.load`"));
    assert!(load.is_some() && load < hash, "{hover}");
    commonmark(&hover);
}

#[test]
fn hover_never_waits_and_moves_with_the_text() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("long.py", &long_python());
    editor.findings(&file);
    // Above all the work, so that everything moves; and asked in the same breath, before it can be analysed.
    let edit = editor.change(&file, "import yaml\n", "import yaml\n# one\n# two\n");
    let hover = json!({ "jsonrpc": "2.0", "id": 7000, "method": "textDocument/hover", "params": editor.at(&file, "yaml.load(") });
    editor.send_together(&[edit, hover]);
    let answer = editor.answer(7000).expect("an answer");
    assert!(answer["contents"]["value"].as_str().is_some_and(|text| text.contains("`yaml.load`")), "{answer}");
    assert_eq!(answer["range"]["start"], editor.at(&file, "yaml.load(")["position"]);
    let is_published = |message: &&Value| message["params"]["version"] == 2;
    assert!(!editor.all("textDocument/publishDiagnostics").iter().any(is_published), "the analysis was faster than the question");
    editor.published(&file, 2);
}

#[test]
fn hover_stays_while_the_code_is_broken() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    editor.edit(&file, "hexdigest()\n", "hexdigest(\n");
    editor.diagnostics(&file);
    assert!(editor.hover(&file, "y.load").is_some());
}

#[test]
fn a_client_that_renders_no_markdown_is_told_so() {
    let mut editor = home().editor(Capabilities::default().with("/textDocument/hover/contentFormat", json!(["plaintext"])));
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    let answer = editor.request("textDocument/hover", &editor.at(&file, "y.load")).expect("an answer");
    assert_eq!(answer["contents"]["kind"], "plaintext");
}

#[test]
fn what_is_marked_as_learned_is_brief_and_still_underlined() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let full = editor.hover_when_found(&file, "y.load");
    editor.execute("caveat.markLearned", &json!({ "topic": "insecure-deserialization" })).expect("it is logged");
    editor.shown("Marked as learned: Insecure deserialization");
    // It takes effect once it is in the log.
    home.await_count("marked_learned", 1);
    let brief = editor.hover(&file, "y.load").expect("a lesson");
    assert!(brief.len() * 2 < full.len(), "{brief}");
    assert!(brief.contains("`y.load`") && brief.contains("**Fix.**") && !brief.contains("**Attack.**"), "{brief}");
    commonmark(&brief);
    assert_eq!(editor.findings(&file).len(), 2, "the diagnostic is never hidden");
    assert_eq!(editor.hover(&file, "md5").map(|text| text.contains("**Attack.**")), Some(true), "other topics are as they were");
    // It is so for the next session too, once the log is read.
    editor.shut_down();
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    let deadline = std::time::Instant::now() + caveat_tests::PATIENCE;
    while editor.hover_when_found(&file, "y.load") != brief {
        assert!(std::time::Instant::now() < deadline, "the next session does not know");
    }
}
