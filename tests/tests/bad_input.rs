//! What is broken, huge, late or impossible gets a clear answer, and costs nothing else.

use caveat_tests::{Capabilities, Editor, frame};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{HASH, LOAD, PYTHON};

/// The session still finds, teaches and mends.
fn goes_on(editor: &mut Editor) {
    // A name of its own each time: what is said about the end of an opening may come late.
    let file = editor.open(&format!("afterwards{}.py", editor.heard.len()), PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    assert!(editor.hover(&file, "y.load").is_some());
    let actions = editor.actions(&file, "y.load(", Some(&["quickfix"]));
    editor.apply(&actions[0]["edit"]);
    assert_eq!(editor.findings(&file), [HASH]);
    editor.close(&file);
}

#[test]
fn what_is_no_message_is_answered_and_the_next_is_read() {
    let mut editor = home().editor(Capabilities::default());
    let mut check = |bytes: &[u8], code: i64| {
        editor.send_bytes(bytes);
        let error = editor.hear("error", |_| true);
        assert_eq!(error["params"]["code"], code, "{:?}: {error}", String::from_utf8_lossy(&bytes[..bytes.len().min(80)]));
    };
    check(&frame("{"), -32700);
    check(&frame(b"{\"jsonrpc\":\"2.0\",\"method\":\"a\xFF\xFE\"}"), -32700);
    check(&frame(b"\0\0\0"), -32700);
    check(&frame(""), -32700);
    check(&frame("[]"), -32600);
    check(&frame("null"), -32600);
    check(&frame(r#"{"jsonrpc":"2.0"}"#), -32600);
    check(&frame(r#"{"jsonrpc":"1.0","method":"shutdown","id":1}"#), -32600);
    check(&frame(r#"{"jsonrpc":"2.0","id":{},"method":"shutdown"}"#), -32600);
    check(b"Content-Length: 99999999999\r\n\r\n", -32600);
    let deep = format!(r#"{{"jsonrpc":"2.0","method":"x","params":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    check(&frame(deep), -32600);
    goes_on(&mut editor);
    assert_eq!(editor.shut_down().0, 0);
}

#[test]
fn a_wrong_length_costs_no_more_than_its_neighbour() {
    let mut editor = home().editor(Capabilities::default());
    let note = r#"{"jsonrpc":"2.0","method":"$/none","params":{}}"#;
    // Too short: the rest of the message is skipped on the way to the next header.
    editor.send_bytes(format!("Content-Length: 7\r\n\r\n{note}").as_bytes());
    editor.hear("error", |message| message["params"]["code"] == -32700);
    goes_on(&mut editor);
    // Too long: the next message is swallowed, and no more than that.
    editor.send_bytes(format!("Content-Length: {}\r\n\r\n{note}", note.len() + 20).as_bytes());
    editor.send_bytes(&frame(note));
    editor.hear("error", |message| message["params"]["code"] == -32700);
    goes_on(&mut editor);
    editor.send_bytes(b"Content-Length: many\r\n\r\n");
    editor.send_bytes(b"garbage\r\n\r\nmore garbage\r\n");
    goes_on(&mut editor);
}

#[test]
fn half_a_surrogate_pair_takes_the_place_of_one_unit() {
    let mut editor = home().editor(Capabilities::default().with("/general", Value::Null));
    let file = format!("{}/app.py", editor.folder);
    let body = format!(
        r#"{{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{{"textDocument":{{"uri":"{file}","languageId":"python","version":1,"text":"import yaml\nx = '\ud83e', yaml.load(f)\n"}}}}}}"#
    );
    editor
        .documents
        .insert(file.clone(), caveat_tests::Document { text: "import yaml\nx = '\u{fffd}', yaml.load(f)\n".to_owned(), version: 1 });
    editor.send_bytes(&frame(body));
    assert_eq!(editor.findings(&file), ["2 python/yaml-load: yaml.load(f)"]);
}

#[test]
fn nul_bytes_are_characters_like_others() {
    let mut editor = home().editor(Capabilities::default());
    let text = "import yaml\nx = '\0\0'\nyaml.load(f)\n";
    let file = editor.open("app.py", text);
    assert_eq!(editor.findings(&file), ["3 python/yaml-load: yaml.load(f)"]);
    let zeros = editor.open("zeros.py", &"\0".repeat(10_000));
    assert_eq!(editor.findings(&zeros), [""; 0]);
    editor.edit(&file, "x = '\0\0'", "\0");
    editor.diagnostics(&file);
    goes_on(&mut editor);
}

#[test]
fn a_file_of_50_mb_gets_one_notice_and_no_scan() {
    let home = home();
    let line = "yaml.load(stream)  # a line that would be a finding\n";
    let text = format!("import yaml\n{}", line.repeat(50_000_000 / line.len() + 1));
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("huge.py", &text);
    let notice = editor.shown("huge.py");
    assert!(notice.contains("5 MB"), "{notice}");
    editor.edit(&file, "import yaml\n", "import yaml\n\n");
    assert_eq!(editor.hover(&file, "yaml.load"), None);
    let params = editor.asking(&file, "yaml.load", &[], None);
    assert_eq!(editor.actions_for(&params), Vec::<Value>::new());
    editor.close(&file);
    goes_on(&mut editor);
    let of_it = editor.all("textDocument/publishDiagnostics").into_iter().filter(|message| message["params"]["uri"] == file.as_str());
    assert!(of_it.into_iter().all(|message| message["params"]["diagnostics"] == json!([])), "it is not analysed");
    assert_eq!(editor.all("window/showMessage").len(), 1, "it is said once");
    // On disk as well: a scan passes it by.
    home.write("huge.py", &text);
    let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    assert_eq!((&summary["findings"], &summary["skipped"]), (&json!(0), &json!(1)), "{summary}");
    let ran = home.run(&["check"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("huge.py") && ran.err.contains("5 MB"), "{ran:?}");
}

#[test]
fn a_file_that_shrinks_is_analysed_again() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", &"x = 1\n".repeat(900_000));
    editor.shown("app.py");
    editor.documents.insert(file.clone(), caveat_tests::Document { text: PYTHON.to_owned(), version: 2 });
    let id = json!({ "uri": file, "version": 2 });
    editor.notify("textDocument/didChange", &json!({ "textDocument": id, "contentChanges": [{ "text": PYTHON }] }));
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
}

#[test]
fn a_line_of_5_mb_is_analysed() {
    let mut editor = home().editor(Capabilities::default());
    // Not within the first lines, where it would be the mark of a generated file.
    let head = format!("{PYTHON}import tempfile; text = '");
    let text = format!("{head}{}'; x = tempfile.mktemp()\n", "é🦀".repeat((4_999_000 - head.len()) / 6));
    assert!(text.len() > 4_990_000);
    let file = editor.open("app.py", &text);
    assert_eq!(editor.findings(&file), [LOAD, HASH, "11 python/mktemp: tempfile.mktemp()"]);
    editor.edit(&file, "'; x = tempfile.mktemp()", "', tempfile.mktemp()");
    assert_eq!(editor.findings(&file).len(), 3);
}

/// Code that nests a hundred thousand levels deep, in many of the ways that these languages have.
#[test]
fn nesting_without_end_neither_crashes_nor_hangs() {
    let n = 100_000;
    let nested = |before: &str, open: &str, middle: &str, close: &str, after: &str| {
        format!("{before}{}{middle}{}{after}\n", open.repeat(n), close.repeat(n))
    };
    let cases = [
        ("a.py", nested("x = ", "(", "", ")", "")),
        ("a.js", nested("x = ", "[", "", "]", ";")),
        ("a.ts", nested("x = ", "(", "", ")", ";")),
        ("a.rs", nested("fn f() ", "{", "", "}", "")),
        ("b.py", nested("x = ", "[", "", "]", "")),
        ("c.py", nested("x = ", "f(", "", ")", "")),
        ("d.py", nested("x = ", "{", "", "", "")),
        ("b.js", nested("", "{", "", "}", "")),
        ("c.js", nested("x = ", "{a:", "1", "}", ";")),
        ("d.js", nested("x = ", "a.b(", "", ")", ";")),
        ("b.ts", nested("let x: ", "A<", "B", ">", " = 1;")),
        ("a.tsx", nested("x = ", "<a>", "", "</a>", ";")),
        ("b.rs", nested("fn f() { let x = ", "[", "", "]", "; }")),
        ("c.rs", nested("fn f() { let x = ", "g(", "", ")", "; }")),
        ("d.rs", nested("mod a ", "{ mod a ", "{}", "}", "")),
        ("e.rs", nested("m!", "(", "", ")", ";")),
    ];
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    for (name, text) in &cases {
        let file = editor.open(name, text);
        assert_eq!(editor.findings(&file), [""; 0], "{name}");
        editor.close(&file);
    }
    // One of each language also while it is being typed, in a scan, and on the command line.
    for (name, text) in &cases[..4] {
        let file = editor.open(&format!("typed-{name}"), text);
        editor.type_after(&file, &text[..10], " ");
        assert_eq!(editor.findings(&file), [""; 0], "{name}");
        editor.close(&file);
        home.write(name, text);
    }
    goes_on(&mut editor);
    let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    assert_eq!(summary["files"], 4, "{summary}");
    let ran = home.run(&["check"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn a_file_that_vanishes_costs_nothing() {
    let home = home();
    home.write("app.py", PYTHON);
    home.write("gone.py", PYTHON);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("gone.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    std::fs::remove_file(home.work().join("gone.py")).expect("it is there");
    editor.watched(&file, 3);
    editor.edit(&file, "y.load", "y.safe_load");
    assert_eq!(editor.findings(&file), [HASH]);
    // The whole workspace vanishes below the server.
    std::fs::remove_dir_all(home.work()).expect("it is there");
    let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    assert_eq!(summary["files"], 0, "{summary}");
    editor.notify("textDocument/didSave", &json!({ "textDocument": { "uri": file } }));
    editor.watched(&home.uri(".caveat/config.toml"), 3);
    goes_on(&mut editor);
}

#[test]
fn files_that_are_no_text_are_passed_by() {
    let home = home();
    home.write("app.py", PYTHON);
    home.write("latin.py", b"import yaml\nx = '\xE9\xE8'\nyaml.load(f)\n");
    home.write("zero.py", b"import yaml\n\0\0\nyaml.load(f)\n");
    home.write("wide.py", b"\xFF\xFEi\0m\0p\0o\0r\0t\0");
    std::fs::create_dir_all(home.work().join("folder.py")).expect("a folder");
    let mut editor = home.editor(Capabilities::default());
    goes_on(&mut editor);
    let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
    assert_eq!(summary, json!({ "files": 2, "findings": 3, "skipped": 2, "cancelled": false }));
    editor.settle();
    let of =
        editor.all("textDocument/publishDiagnostics").into_iter().find(|message| message["params"]["uri"] == home.uri("latin.py").as_str());
    assert_eq!(of.map(|message| &message["params"]["diagnostics"][0]["range"]["start"]), Some(&json!({ "line": 2, "character": 0 })));
    goes_on(&mut editor);
}

#[test]
fn places_that_are_not_there_are_the_nearest_that_are() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    for position in
        [json!({ "line": 0, "character": 4_000_000_000_u32 }), json!({ "line": 4_000_000_000_u32, "character": 4_000_000_000_u32 })]
    {
        let params = json!({ "textDocument": { "uri": file }, "position": position });
        assert_eq!(editor.request("textDocument/hover", &params), Ok(Value::Null), "{position}");
    }
    // Past the end of its line it is that end, where the finding ends.
    let params = json!({ "textDocument": { "uri": file }, "position": { "line": 5, "character": 900 } });
    assert!(editor.request("textDocument/hover", &params).expect("an answer").is_object());
    let wrong = json!({ "textDocument": { "uri": file }, "position": { "line": -1, "character": 0 } });
    assert_eq!(editor.request("textDocument/hover", &wrong).map_err(|failure| failure.code), Err(-32602));
    // An edit there is at the end of the text; a range that ends before it starts is empty.
    let far = json!({ "line": 4_000_000_000_u32, "character": 0 });
    let mut change = |version: i64, range: Value, text: &str, expected: String| {
        let id = json!({ "uri": file, "version": version });
        editor.notify("textDocument/didChange", &json!({ "textDocument": id, "contentChanges": [{ "range": range, "text": text }] }));
        editor.documents.insert(file.clone(), caveat_tests::Document { text: expected, version });
        let found = editor.findings(&file);
        assert_eq!(found.last().map(String::as_str), Some("12 python/yaml-load: y.load(body)"), "{found:?}");
    };
    let added = format!("{PYTHON}\ny.load(body)\n");
    change(2, json!({ "start": far, "end": far }), "\ny.load(body)\n", added.clone());
    let backwards = json!({ "start": { "line": 1, "character": 0 }, "end": { "line": 0, "character": 0 } });
    change(3, backwards, "#", format!("#{added}"));
}

#[test]
fn a_version_that_goes_backwards_changes_the_text_and_is_never_published() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.edit(&file, "import hashlib\n", "import hashlib\n\n");
    editor.edit(&file, "\n\n\ndef seal", "\n\n\n\ndef seal");
    assert_eq!(editor.findings(&file).len(), 2);
    // Its own text stays at version 3, so whatever is published must be of that.
    let id = json!({ "uri": file, "version": 1 });
    let range = editor.encoding.range(editor.text(&file), 0..0);
    editor.notify("textDocument/didChange", &json!({ "textDocument": id, "contentChanges": [{ "range": range, "text": "\n" }] }));
    let text = format!("\n{}", editor.text(&file));
    editor.documents.get_mut(&file).expect("it is open").text = text;
    editor.await_findings(&file, &["8 python/yaml-load: y.load(stream)", "13 python/hashlib-md5: hashlib.md5(body)"]);
    editor.edit(&file, "y.load", "y.safe_load");
    assert_eq!(editor.findings(&file), ["13 python/hashlib-md5: hashlib.md5(body)"]);
}

#[test]
fn what_is_about_a_file_that_is_not_open_is_answered_with_nothing() {
    let mut editor = home().editor(Capabilities::default());
    let file = format!("{}/never.py", editor.folder);
    let change = json!({ "range": editor.encoding.range("", 0..0), "text": "x" });
    editor.notify("textDocument/didChange", &json!({ "textDocument": { "uri": file, "version": 2 }, "contentChanges": [change] }));
    editor.notify("textDocument/didSave", &json!({ "textDocument": { "uri": file } }));
    editor.notify("textDocument/didClose", &json!({ "textDocument": { "uri": file } }));
    let at = json!({ "textDocument": { "uri": file }, "position": { "line": 0, "character": 0 } });
    assert_eq!(editor.request("textDocument/hover", &at), Ok(Value::Null));
    let range = editor.encoding.range("", 0..0);
    let ask = json!({ "textDocument": { "uri": file }, "range": range, "context": { "diagnostics": [] } });
    assert_eq!(editor.request("textDocument/codeAction", &ask), Ok(Value::Null));
    goes_on(&mut editor);
    // Opened twice without a close, it is opened anew.
    let twice = editor.open("twice.py", "x = 1\n");
    assert_eq!(editor.findings(&twice), [""; 0]);
    let twice = editor.open("twice.py", PYTHON);
    editor.await_findings(&twice, &[LOAD, HASH]);
}

#[test]
fn names_of_files_may_be_anything() {
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    for uri in [
        format!("{}/a%20b/%C3%A9%F0%9F%A6%80.py", editor.folder),
        format!("{}/../outside.py", editor.folder),
        "file:///".to_owned(),
        "untitled:".to_owned(),
        "git:/a.py?%7B%22ref%22%3A%22~%22%7D".to_owned(),
    ] {
        editor.open_as(&uri, "python", PYTHON);
        assert_eq!(editor.findings(&uri), [LOAD, HASH], "{uri}");
        editor.close(&uri);
    }
    goes_on(&mut editor);
}

#[test]
fn a_pack_that_is_no_pack_costs_nothing_else() {
    let home = home();
    home.write(".caveat/queries/python/rules/odd/rule.toml", b"title = \"\xFF\"");
    home.write(".caveat/queries/klingon/rules/qapla/rule.toml", "x = [");
    home.write(".caveat/lessons/empty/lesson.md", "");
    home.write(".caveat/config.toml", "\0");
    let mut editor = home.editor(Capabilities::default());
    let message = editor.shown(".caveat/config.toml");
    assert!(message.contains("problems"), "{message}");
    goes_on(&mut editor);
}
