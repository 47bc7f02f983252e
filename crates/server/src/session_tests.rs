//! Whole sessions over pipes, within one process.

use std::io::{BufReader, PipeReader, PipeWriter, Read, Write, pipe};
use std::thread::{self, JoinHandle};

use serde_json::{Value, json};

use crate::{Options, frame, run};

const DOCUMENT: &str = "untitled:app";
const WEAK: &str = "import hashlib\nx = hashlib.md5(b'')\n";

struct Session {
    to: PipeWriter,
    from: BufReader<PipeReader>,
    server: JoinHandle<bool>,
    requests: i64,
    /// Everything that came from the server.
    received: Vec<Value>,
    _data: tempfile::TempDir,
}

impl Session {
    fn start(capabilities: &Value) -> Self {
        let data = tempfile::tempdir().expect("a folder");
        let (input, to) = pipe().expect("a pipe");
        let (from, output) = pipe().expect("a pipe");
        let options = Options { data_dir: Some(data.path().to_owned()), log: None };
        let server = thread::spawn(move || run(options, || {}, input, output).expect("it runs"));
        let mut session = Self { to, from: BufReader::new(from), server, requests: 0, received: Vec::new(), _data: data };
        session.ask("initialize", &json!({ "capabilities": capabilities }));
        session.tell("initialized", &json!({}));
        session
    }

    fn send(&mut self, message: &Value) {
        self.to.write_all(&frame::write(message)).expect("the server reads");
    }

    fn tell(&mut self, method: &str, params: &Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.requests += 1;
        let id = self.requests;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        self.wait(|message| message["id"] == id && message.get("method").is_none())
    }

    fn open(&mut self, text: &str) {
        self.tell("textDocument/didOpen", &json!({"textDocument": {"uri": DOCUMENT, "languageId": "python", "version": 1, "text": text}}));
    }

    fn insert(&mut self, version: i32, line: u32, text: &str) {
        let at = json!({"line": line, "character": 0});
        let changes = json!([{"range": {"start": at, "end": at}, "text": text}]);
        self.tell("textDocument/didChange", &json!({"textDocument": {"uri": DOCUMENT, "version": version}, "contentChanges": changes}));
    }

    /// The next message that fits. Those before are kept.
    fn wait(&mut self, fits: impl Fn(&Value) -> bool) -> Value {
        loop {
            let mut length = String::new();
            while !length.ends_with("\r\n\r\n") {
                let mut byte = [0];
                self.from.read_exact(&mut byte).expect("the server writes");
                length.push(char::from(byte[0]));
            }
            let length = length.trim_start_matches("Content-Length: ").trim().parse().expect("a length");
            let mut body = vec![0; length];
            self.from.read_exact(&mut body).expect("the server writes");
            let message: Value = serde_json::from_slice(&body).expect("it is JSON");
            self.received.push(message.clone());
            if fits(&message) {
                return message;
            }
        }
    }

    /// The codes of the diagnostics that are published for a version.
    fn published(&mut self, version: i32) -> Vec<Value> {
        let message =
            self.wait(|message| message["method"] == "textDocument/publishDiagnostics" && message["params"]["version"] == version);
        codes(&message["params"]["diagnostics"])
    }

    /// Says shutdown and exit. Whether the server took it for a good end.
    fn end(mut self) -> bool {
        self.ask("shutdown", &Value::Null);
        self.tell("exit", &Value::Null);
        self.server.join().expect("the server ends")
    }
}

fn codes(diagnostics: &Value) -> Vec<Value> {
    diagnostics.as_array().expect("a list").iter().map(|diagnostic| diagnostic["code"].clone()).collect()
}

#[test]
fn a_document_is_opened_changed_and_closed() {
    let mut session = Session::start(&json!({}));
    session.open(WEAK);
    assert_eq!(session.published(1), ["python/hashlib-md5"]);
    session.insert(2, 1, "#");
    assert_eq!(session.published(2), [""; 0]);
    session.insert(3, 1, "\n");
    assert_eq!(session.published(3), [""; 0]);
    session.tell("textDocument/didClose", &json!({"textDocument": {"uri": DOCUMENT}}));
    assert_eq!(session.published(3), [""; 0]);
    assert!(session.end());
}

#[test]
fn what_is_no_message_does_not_end_the_session() {
    let mut session = Session::start(&json!({}));
    for bad in [&b"{]"[..], b"\xFF", b"[]", br#"{"jsonrpc":"2.0","method":"textDocument/didChange","params":3}"#] {
        let header = format!("Content-Length: {}\r\n\r\n", bad.len());
        session.to.write_all(&[header.as_bytes(), bad].concat()).expect("the server reads");
    }
    session.open(WEAK);
    assert_eq!(session.published(1), ["python/hashlib-md5"]);
    let errors = session.received.iter().filter_map(|message| message["error"]["code"].as_i64());
    assert_eq!(errors.collect::<Vec<_>>(), [-32700, -32700, -32600]);
    assert!(session.end());
}

#[test]
fn a_burst_is_answered_for_its_last_version_and_never_backwards() {
    let mut session = Session::start(&json!({}));
    session.open(WEAK);
    for version in 2..=60 {
        session.insert(version, 0, "\n");
    }
    assert_eq!(session.published(60), ["python/hashlib-md5"]);
    let versions: Vec<_> = session.received.iter().filter_map(|message| message["params"]["version"].as_i64()).collect();
    assert!(versions.is_sorted(), "{versions:?}");
    assert!(session.end());
}

#[test]
fn a_client_that_pulls_gets_nothing_pushed() {
    let mut session = Session::start(&json!({"textDocument": {"diagnostic": {}}}));
    session.open(WEAK);
    let pull = |session: &mut Session, previous: Value| {
        let params = json!({"textDocument": {"uri": DOCUMENT}, "previousResultId": previous});
        session.ask("textDocument/diagnostic", &params)["result"].clone()
    };
    let first = pull(&mut session, Value::Null);
    assert_eq!((&first["kind"], codes(&first["items"])), (&json!("full"), vec![json!("python/hashlib-md5")]));
    let second = pull(&mut session, first["resultId"].clone());
    assert_eq!(second, json!({"kind": "unchanged", "resultId": first["resultId"]}));
    session.insert(2, 1, "#");
    let third = pull(&mut session, first["resultId"].clone());
    assert_eq!((&third["kind"], &third["items"]), (&json!("full"), &json!([])));
    assert!(session.received.iter().all(|message| message["method"] != "textDocument/publishDiagnostics"));
    assert!(session.end());
}

#[test]
fn a_hover_answers_from_the_last_analysis_moved_along() {
    let mut session = Session::start(&json!({}));
    session.open(WEAK);
    session.published(1);
    // All in one write: the hover cannot have waited for an analysis of the changes.
    session.insert(2, 0, "\n\n");
    session.insert(3, 0, "🦀\n");
    let at = json!({"textDocument": {"uri": DOCUMENT}, "position": {"line": 4, "character": 10}});
    let hover = session.ask("textDocument/hover", &at);
    assert_eq!(hover["result"]["range"]["start"], json!({"line": 4, "character": 4}));
    let text = hover["result"]["contents"]["value"].as_str().expect("a text").to_owned();
    assert!(text.contains("`hashlib.md5`"), "{text}");
    assert!(session.end());
}

#[test]
fn an_action_asked_for_right_after_a_change_is_for_that_change() {
    let capabilities = json!({
        "textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "isPreferredSupport": true}},
        "workspace": {"workspaceEdit": {"documentChanges": true}},
    });
    let mut session = Session::start(&capabilities);
    session.open(WEAK);
    session.published(1);
    session.insert(2, 0, "\n");
    let at = json!({"line": 2, "character": 5});
    let params = json!({
        "textDocument": {"uri": DOCUMENT}, "range": {"start": at, "end": at}, "context": {"diagnostics": [], "only": ["quickfix"]},
    });
    let answer = session.ask("textDocument/codeAction", &params);
    // A machine that is busy for 100 ms is told to ask again.
    if answer["error"]["code"] == -32801 {
        session.published(2);
    }
    let answer = if answer["error"].is_null() { answer } else { session.ask("textDocument/codeAction", &params) };
    let first = &answer["result"][0];
    assert_eq!((&first["kind"], &first["isPreferred"]), (&json!("quickfix"), &json!(true)));
    let edit = &first["edit"]["documentChanges"][0];
    assert_eq!(edit["textDocument"], json!({"uri": DOCUMENT, "version": 2}));
    assert_eq!(edit["edits"][0]["range"]["start"]["line"], 2);
    assert!(session.end());
}

#[test]
fn the_end_of_input_is_an_end() {
    let mut session = Session::start(&json!({}));
    session.open(WEAK);
    session.published(1);
    drop(session.to);
    assert!(!session.server.join().expect("the server ends"));
}
