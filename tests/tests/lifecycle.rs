//! A session begins and ends; what the client did not declare is not used.

use std::process::Stdio;

use caveat_tests::{Capabilities, Editor, Encoding, Failure};
use serde_json::{Value, json};

use crate::home;
use crate::samples::{HASH, LOAD, PYTHON};

#[test]
fn a_session_says_hello_and_goodbye() {
    let mut editor = home().editor(Capabilities::default());
    assert_eq!(editor.initialized["serverInfo"]["name"], "caveat");
    let file = editor.open("app.py", PYTHON);
    assert_eq!(editor.findings(&file), [LOAD, HASH]);
    assert_eq!(editor.shut_down(), (0, String::new()));
}

#[test]
fn the_server_says_what_this_client_can_use() {
    let check = |capabilities: Capabilities, path: &str, expected: Value| {
        let editor = home().editor(capabilities);
        let found = editor.initialized["capabilities"].pointer(path).cloned().unwrap_or_default();
        assert_eq!(found, expected, "{path}");
    };
    let modern = Capabilities::default;
    check(modern(), "/textDocumentSync/change", json!(2));
    check(modern(), "/hoverProvider", json!(true));
    check(modern(), "/codeActionProvider/codeActionKinds", json!(["quickfix", "source.fixAll.caveat", "caveat.learn"]));
    check(modern(), "/codeActionProvider/resolveProvider", json!(true));
    check(modern().with("/textDocument/codeAction/dataSupport", json!(false)), "/codeActionProvider/resolveProvider", json!(false));
    check(modern(), "/diagnosticProvider", Value::Null);
    check(modern().pulling(), "/diagnosticProvider/workspaceDiagnostics", json!(false));
    check(modern(), "/workspace/workspaceFolders/changeNotifications", json!(true));
    check(modern(), "/positionEncoding", json!("utf-8"));
    for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
        check(modern().counting(encoding), "/positionEncoding", json!(encoding.name()));
    }
    check(Capabilities::none(), "/positionEncoding", json!("utf-16"));
    check(modern().with("/general/positionEncodings", json!(["utf-7"])), "/positionEncoding", json!("utf-16"));
}

#[test]
fn a_client_that_declares_nothing_is_served_with_the_least() {
    let mut editor = home().editor(Capabilities::none());
    let file = editor.open("app.py", PYTHON);
    for diagnostic in editor.diagnostics(&file) {
        for part in ["codeDescription", "data", "relatedInformation", "tags"] {
            assert!(diagnostic.get(part).is_none(), "{part} was not declared: {diagnostic}");
        }
    }
    assert!(editor.hover(&file, "y.load").is_some());
    // Commands, since it knows no actions. Nothing else may come: the editor sees to that.
    for action in editor.actions(&file, "y.load", None) {
        assert!(action["command"].is_string(), "{action}");
    }
    editor.execute("caveat.scanWorkspace", &Value::Null).expect("a scan");
    editor.settle();
    for method in ["client/registerCapability", "workspace/configuration", "window/workDoneProgress/create", "$/progress"] {
        assert!(editor.all(method).is_empty(), "{method} was not declared");
    }
    assert_eq!(editor.shut_down().0, 0);
}

#[test]
fn exit_without_shutdown_is_a_failure() {
    let mut editor = home().editor(Capabilities::default());
    editor.notify("exit", &Value::Null);
    assert_eq!(editor.ended().0, 1);
}

#[test]
fn the_end_of_input_is_the_end() {
    let mut editor = home().editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    editor.findings(&file);
    editor.hang_up();
    assert_eq!(editor.ended().0, 1);
    // And in the middle of a message.
    let mut editor = home().editor(Capabilities::default());
    editor.send_bytes(b"Content-Length: 100\r\n\r\n{\"jsonrpc\"");
    editor.hang_up();
    assert_eq!(editor.ended().0, 1);
}

/// Elsewhere the end of input must do: docs/protocol.md says why.
#[cfg(target_os = "linux")]
#[test]
fn the_end_of_the_clients_process_is_the_end_while_the_input_is_held_open() {
    let home = home();
    // Any process will do that waits to be killed: here another server.
    let mut client = home.command(&["lsp"]).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("it starts");
    let mut editor = Editor::start_silent(&home, Capabilities::default(), None);
    editor.initialize(&json!({ "processId": client.id() }));
    editor.settle();
    client.kill().expect("it runs");
    client.wait().expect("it has ended");
    assert_eq!(editor.ended().0, 1);
}

#[test]
fn requests_out_of_turn_are_refused() {
    let home = home();
    let mut editor = Editor::start_silent(&home, Capabilities::default(), None);
    let early = editor
        .request("textDocument/hover", &json!({ "textDocument": { "uri": "file:///a.py" }, "position": { "line": 0, "character": 0 } }));
    assert_eq!(early.map_err(|failure| failure.code), Err(-32002), "before initialize");
    editor.initialize(&json!({}));
    let check = |editor: &mut Editor, method: &str, params: Value, expected: i64| {
        let failure: Failure = editor.request(method, &params).expect_err(method);
        assert_eq!(failure.code, expected, "{method}: {failure:?}");
    };
    check(&mut editor, "textDocument/none", json!({}), -32601);
    check(&mut editor, "textDocument/hover", json!({ "textDocument": 3 }), -32602);
    check(&mut editor, "workspace/executeCommand", json!({ "command": "caveat.dance" }), -32602);
    check(&mut editor, "initialize", json!({ "capabilities": {} }), -32600);
    editor.notify("$/setTrace", &json!({ "value": "off" }));
    editor.notify("textDocument/none", &json!({}));
    editor.settle();
    editor.request("shutdown", &Value::Null).expect("an answer");
    check(&mut editor, "textDocument/hover", json!({}), -32600);
    editor.notify("exit", &Value::Null);
    assert_eq!(editor.ended().0, 0);
}

#[test]
fn source_text_enters_neither_the_log_nor_the_store() {
    let home = home();
    let mut editor = Editor::start_silent(&home, Capabilities::default(), Some("trace"));
    editor.initialize(&json!({}));
    let text = PYTHON.replace("body", "zanzibar");
    home.write("app.py", &text);
    let file = editor.open("app.py", &text);
    editor.findings(&file);
    editor.hover(&file, "y.load");
    let actions = editor.actions(&file, "hashlib.md5", None);
    assert!(!actions.is_empty());
    editor.edit(&file, "zanzibar):", "zanzibar): # zanzibar");
    editor.type_after(&file, "load(stream)\n", "\n\ny.load(zanzibar)\n");
    editor.findings(&file);
    editor.save(&file);
    let (code, log) = editor.shut_down();
    assert_eq!(code, 0);
    assert!(!log.is_empty(), "everything is logged");
    assert!(!log.contains("zanzibar"), "source text in the log:\n{log}");
    assert_eq!(home.count("introduced"), 1);
    for file in std::fs::read_dir(home.data()).expect("the store").map(|entry| entry.expect("an entry").path()) {
        if file.is_file() {
            let bytes = std::fs::read(&file).expect("a file");
            assert!(!bytes.windows(8).any(|window| window == b"zanzibar"), "source text in {}", file.display());
        }
    }
}
