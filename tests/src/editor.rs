//! An editor: it starts the server, keeps the texts, and holds the server to the protocol.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::io::{self, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::capabilities::Capabilities;
use crate::check;
use crate::home::{Home, uri};
use crate::text::Encoding;
use crate::wire;

/// How long anything is waited for. Far more than it takes: the machine may be busy.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// An open document as the editor has it.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its text.
    pub text: String,
    /// How often it was changed.
    pub version: i64,
}

/// The error that a request was answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The protocol's number for it.
    pub code: i64,
    /// What the server says.
    pub message: String,
}

/// An editor with a server of its own. It fails the test when the server says something that this editor did not declare, that is
/// out of order, or that is no message.
#[derive(Debug)]
pub struct Editor {
    child: Child,
    input: Option<ChildStdin>,
    inbox: Receiver<io::Result<Value>>,
    log: Arc<Mutex<String>>,
    logging: Option<JoinHandle<()>>,
    capabilities: Capabilities,
    next_id: i64,
    /// Answers that nobody has waited for yet.
    answers: HashMap<i64, Result<Value, Failure>>,
    /// What `initialize` was answered with.
    pub initialized: Value,
    /// How positions are counted.
    pub encoding: Encoding,
    /// The workspace's folder as a URI.
    pub folder: String,
    /// The open documents.
    pub documents: BTreeMap<String, Document>,
    /// Every notification and request of the server, in order.
    pub heard: Vec<Value>,
    /// The last version of each open document that had diagnostics.
    published: HashMap<String, i64>,
    /// How much was heard when each document was last opened.
    openings: HashMap<String, usize>,
    /// The last version of each document that was closed.
    closed: HashMap<String, i64>,
    /// What the person has set, section `caveat`.
    pub settings: Value,
    /// Whether the editor can show the documents that it is asked to show.
    pub shows: bool,
}

impl Editor {
    /// Starts a server and says hello.
    pub(crate) fn start(home: &Home, capabilities: Capabilities) -> Self {
        let mut editor = Self::start_silent(home, capabilities, None);
        editor.initialize(&json!({}));
        editor
    }

    /// Starts a server, here with a log filter, and says nothing yet.
    pub fn start_silent(home: &Home, capabilities: Capabilities, log: Option<&str>) -> Self {
        let mut command = home.command(&["lsp"]);
        if let Some(filter) = log {
            command.env("CAVEAT_LOG", filter);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the server starts");
        let output = child.stdout.take().expect("it is piped");
        let mut errors = child.stderr.take().expect("it is piped");
        let (sender, inbox) = mpsc::channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = wire::read(&mut output).transpose() {
                let is_last = message.is_err();
                if sender.send(message).is_err() || is_last {
                    break;
                }
            }
        });
        let log: Arc<Mutex<String>> = Arc::default();
        let kept = log.clone();
        let logging = thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = errors.read(&mut buffer) {
                kept.lock().unwrap_or_else(PoisonError::into_inner).push_str(&String::from_utf8_lossy(&buffer[..count]));
            }
        });
        Self {
            input: child.stdin.take(),
            child,
            inbox,
            log,
            logging: Some(logging),
            capabilities,
            next_id: 1,
            answers: HashMap::new(),
            initialized: Value::Null,
            encoding: Encoding::Utf16,
            folder: uri(&home.work()),
            documents: BTreeMap::new(),
            heard: Vec::new(),
            published: HashMap::new(),
            openings: HashMap::new(),
            closed: HashMap::new(),
            settings: Value::Null,
            shows: true,
        }
    }

    /// Says hello; `more` are further parameters.
    pub fn initialize(&mut self, more: &Value) {
        let folders = json!([{ "uri": self.folder, "name": "work" }]);
        let mut params = json!({ "processId": std::process::id(), "capabilities": self.capabilities.json(), "workspaceFolders": folders });
        for (key, value) in more.as_object().expect("parameters") {
            params[key] = value.clone();
        }
        self.initialized = self.request("initialize", &params).expect("the server says hello");
        self.encoding = self.initialized["capabilities"]["positionEncoding"].as_str().map_or(Encoding::Utf16, Encoding::of);
        self.notify("initialized", &json!({}));
    }

    /// The server's process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    // Texts.

    /// Opens a file of the workspace, which need not be on disk. Its language is told by its ending.
    pub fn open(&mut self, name: &str, text: &str) -> String {
        let language = match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "py" => "python",
            "js" => "javascript",
            "jsx" => "javascriptreact",
            "ts" => "typescript",
            "tsx" => "typescriptreact",
            "rs" => "rust",
            other => other,
        };
        let uri = format!("{}/{name}", self.folder);
        self.open_as(&uri, language, text);
        uri
    }

    /// Opens a document.
    pub fn open_as(&mut self, uri: &str, language: &str, text: &str) {
        self.documents.insert(uri.to_owned(), Document { text: text.to_owned(), version: 1 });
        self.published.remove(uri);
        self.openings.insert(uri.to_owned(), self.heard.len());
        let document = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        self.notify("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    /// The text of a document.
    pub fn text(&self, uri: &str) -> &str {
        &self.documents[uri].text
    }

    /// The version of a document.
    pub fn version(&self, uri: &str) -> i64 {
        self.documents[uri].version
    }

    /// The message that replaces the first `old` in a document, and the change here.
    pub fn change(&mut self, uri: &str, old: &str, new: &str) -> Value {
        let at = self.find(uri, old);
        let document = self.documents.get_mut(uri).expect("it is open");
        let range = self.encoding.range(&document.text, at..at + old.len());
        document.text.replace_range(at..at + old.len(), new);
        document.version += 1;
        let document = json!({ "uri": uri, "version": document.version });
        json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
            "textDocument": document, "contentChanges": [{ "range": range, "text": new }],
        }})
    }

    /// Replaces the first `old` in a document.
    pub fn edit(&mut self, uri: &str, old: &str, new: &str) {
        let message = self.change(uri, old, new);
        self.send(&message);
    }

    /// Types text behind the first `mark`, one message a key.
    pub fn type_after(&mut self, uri: &str, mark: &str, typed: &str) {
        let start = self.find(uri, mark) + mark.len();
        for (at, key) in typed.char_indices() {
            let document = self.documents.get_mut(uri).expect("it is open");
            let range = self.encoding.range(&document.text, start + at..start + at);
            document.text.insert(start + at, key);
            document.version += 1;
            let id = json!({ "uri": uri, "version": document.version });
            let changes = json!([{ "range": range, "text": key.to_string() }]);
            self.notify("textDocument/didChange", &json!({ "textDocument": id, "contentChanges": changes }));
        }
    }

    /// Saves a document, on disk too.
    pub fn save(&mut self, uri: &str) {
        let path = self.path(uri);
        std::fs::write(path, self.text(uri)).expect("the file can be written");
        self.notify("textDocument/didSave", &json!({ "textDocument": { "uri": uri } }));
    }

    /// Closes a document.
    pub fn close(&mut self, uri: &str) {
        if let Some(document) = self.documents.remove(uri) {
            self.closed.insert(uri.to_owned(), document.version);
        }
        self.notify("textDocument/didClose", &json!({ "textDocument": { "uri": uri } }));
    }

    /// Tells that files have changed on disk: 1 created, 2 changed, 3 deleted.
    pub fn watched(&mut self, uri: &str, kind: u8) {
        self.notify("workspace/didChangeWatchedFiles", &json!({ "changes": [{ "uri": uri, "type": kind }] }));
    }

    /// Applies a workspace edit as an editor does: one for another version is refused.
    pub fn apply(&mut self, edit: &Value) {
        let mut all: Vec<(String, Vec<Value>)> = Vec::new();
        let edits = |value: &Value| value.as_array().expect("edits").clone();
        if self.capabilities.has("/workspace/workspaceEdit/documentChanges") {
            for change in edits(&edit["documentChanges"]) {
                let uri = change["textDocument"]["uri"].as_str().expect("a document").to_owned();
                assert_eq!(change["textDocument"]["version"], self.version(&uri), "the edit is for this version");
                all.push((uri, edits(&change["edits"])));
            }
        } else {
            assert!(edit.get("documentChanges").is_none(), "undeclared documentChanges: {edit}");
            all.extend(edit["changes"].as_object().expect("changes").iter().map(|(uri, list)| (uri.clone(), edits(list))));
        }
        for (uri, list) in all {
            let encoding = self.encoding;
            let document = self.documents.get_mut(&uri).expect("it is open");
            let new = encoding.apply(&document.text, &list);
            // Editors tell of the later places first, so that the earlier ones still hold.
            let mut changes = list;
            changes.sort_by_key(|edit| std::cmp::Reverse(encoding.offset(&document.text, &edit["range"]["start"])));
            let changes: Vec<_> = changes.iter().map(|edit| json!({ "range": edit["range"], "text": edit["newText"] })).collect();
            document.text = new;
            document.version += 1;
            let id = json!({ "uri": uri, "version": document.version });
            self.notify("textDocument/didChange", &json!({ "textDocument": id, "contentChanges": changes }));
        }
    }

    // Questions.

    /// The diagnostics of a document as it is now, pushed or pulled.
    pub fn diagnostics(&mut self, uri: &str) -> Vec<Value> {
        if self.pulls() {
            return self.pull(uri, None)["items"].as_array().expect("a full report").clone();
        }
        let version = self.version(uri);
        self.published(uri, version)
    }

    /// Waits for the diagnostics of a version, and gives the last ones.
    pub fn published(&mut self, uri: &str, version: i64) -> Vec<Value> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(message) = self.of_this_opening(uri).rfind(|message| message["params"]["version"] == version) {
                return message["params"]["diagnostics"].as_array().expect("diagnostics").clone();
            }
            self.receive(deadline, &format!("the diagnostics of version {version}"));
        }
    }

    /// Waits until the last diagnostics of a document are these, whatever the version.
    pub fn await_findings(&mut self, uri: &str, expected: &[&str]) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let last = self.of_this_opening(uri).last();
            let found = last.and_then(|last| {
                let text = self.documents.get(uri).map_or("", |document| &document.text);
                check::lines_of(self.encoding, text, last["params"]["diagnostics"].as_array().expect("diagnostics"))
            });
            if found.as_ref().is_some_and(|found| found == expected) {
                return;
            }
            self.receive(deadline, &format!("{expected:?} in place of {found:?}"));
        }
    }

    /// The diagnostics of a document as it is now, as [`check::lines`] writes them.
    pub fn findings(&mut self, uri: &str) -> Vec<String> {
        let diagnostics = self.diagnostics(uri);
        check::lines(self.encoding, self.text(uri), &diagnostics)
    }

    /// Asks for the diagnostics of a document.
    pub fn pull(&mut self, uri: &str, previous: Option<&str>) -> Value {
        let mut params = json!({ "textDocument": { "uri": uri } });
        if let Some(id) = previous {
            params["previousResultId"] = json!(id);
        }
        self.request("textDocument/diagnostic", &params).expect("a report")
    }

    /// What is shown over the first `place`.
    pub fn hover(&mut self, uri: &str, place: &str) -> Option<String> {
        let answer = self.request("textDocument/hover", &self.at(uri, place)).expect("an answer");
        answer["contents"]["value"].as_str().map(str::to_owned)
    }

    /// The same once the document is analysed; there must be something.
    pub fn hover_when_found(&mut self, uri: &str, place: &str) -> String {
        self.diagnostics(uri);
        self.hover(uri, place).unwrap_or_else(|| panic!("nothing is shown over {place:?}"))
    }

    /// Parameters that name the place of the first `place`.
    pub fn at(&self, uri: &str, place: &str) -> Value {
        let position = self.encoding.position(self.text(uri), self.find(uri, place));
        json!({ "textDocument": { "uri": uri }, "position": position })
    }

    /// Parameters of a request for code actions on the first `place`, with these diagnostics.
    pub fn asking(&self, uri: &str, place: &str, diagnostics: &[Value], only: Option<&[&str]>) -> Value {
        let at = self.find(uri, place);
        let range = self.encoding.range(self.text(uri), at..at + place.len());
        let mut context = json!({ "diagnostics": diagnostics });
        if let Some(only) = only {
            context["only"] = json!(only);
        }
        json!({ "textDocument": { "uri": uri }, "range": range, "context": context })
    }

    /// The code actions on the first `place`. One that came too early is asked for again, as editors do.
    pub fn actions(&mut self, uri: &str, place: &str, only: Option<&[&str]>) -> Vec<Value> {
        let diagnostics = self.diagnostics(uri);
        let bytes = self.find(uri, place)..self.find(uri, place) + place.len();
        let touches = |diagnostic: &&Value| {
            let range = self.encoding.bytes(self.text(uri), &diagnostic["range"]);
            range.start <= bytes.end && bytes.start <= range.end
        };
        let own: Vec<_> = diagnostics.iter().filter(touches).cloned().collect();
        let params = self.asking(uri, place, &own, only);
        self.actions_for(&params)
    }

    /// The answer to a request for code actions.
    pub fn actions_for(&mut self, params: &Value) -> Vec<Value> {
        let answer = self.request("textDocument/codeAction", params).expect("an answer");
        answer.as_array().cloned().unwrap_or_default()
    }

    /// Carries out a command.
    pub fn execute(&mut self, command: &str, argument: &Value) -> Result<Value, Failure> {
        self.request("workspace/executeCommand", &json!({ "command": command, "arguments": [argument] }))
    }

    // Messages.

    /// Asks and waits for the answer.
    pub fn request(&mut self, method: &str, params: &Value) -> Result<Value, Failure> {
        let id = self.ask(method, params);
        self.answer(id)
    }

    /// Asks. The answer is got with [`Editor::answer`].
    pub fn ask(&mut self, method: &str, params: &Value) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        let mut message = json!({ "jsonrpc": "2.0", "id": id, "method": method });
        if !params.is_null() {
            message["params"] = params.clone();
        }
        self.send(&message);
        id
    }

    /// Waits for an answer.
    pub fn answer(&mut self, id: i64) -> Result<Value, Failure> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = self.answers.remove(&id) {
                return answer;
            }
            self.receive(deadline, &format!("the answer to request {id}"));
        }
    }

    /// Tells.
    pub fn notify(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Waits until the server has handled everything that was said so far.
    pub fn settle(&mut self) {
        let failure = self.execute("caveat.none", &Value::Null).expect_err("there is no such command");
        assert!(failure.message.contains("caveat.none"), "{failure:?}");
    }

    /// Sends a message.
    pub fn send(&mut self, message: &Value) {
        self.send_bytes(&wire::frame(message.to_string()));
    }

    /// Sends messages in one piece.
    pub fn send_together(&mut self, messages: &[Value]) {
        let bytes: Vec<u8> = messages.iter().flat_map(|message| wire::frame(message.to_string())).collect();
        self.send_bytes(&bytes);
    }

    /// Sends bytes, whatever they are.
    pub fn send_bytes(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("the input is open");
        if let Err(error) = input.write_all(bytes).and_then(|()| input.flush()) {
            self.fail(&format!("the server does not read: {error}"));
        }
    }

    /// Waits for a message of the server, and takes it: it is not given again.
    pub fn hear(&mut self, method: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(message) = self.heard(method, &is_it) {
                return message;
            }
            self.receive(deadline, method);
        }
    }

    /// Takes a message that the server has sent already.
    pub fn heard(&mut self, method: &str, is_it: impl Fn(&Value) -> bool) -> Option<Value> {
        let at = self.heard.iter().position(|message| message["method"] == method && is_it(message))?;
        // Its place stays, so that what comes after can be told from what came before.
        let message = self.heard[at].clone();
        self.heard[at]["method"] = json!(format!("{method} (taken)"));
        Some(message)
    }

    /// All messages so far of a method, also those that were taken.
    pub fn all(&self, method: &str) -> Vec<&Value> {
        let is_it =
            |message: &&Value| message["method"].as_str().is_some_and(|name| name.strip_suffix(" (taken)").unwrap_or(name) == method);
        self.heard.iter().filter(is_it).collect()
    }

    /// Waits for a message to the person that holds these words.
    pub fn shown(&mut self, words: &str) -> String {
        let has = |message: &Value| message["params"]["message"].as_str().is_some_and(|text| text.contains(words));
        self.hear("window/showMessage", has)["params"]["message"].as_str().expect("a text").to_owned()
    }

    // The end.

    /// Says goodbye as the protocol wants it, and gives the exit code and the log.
    pub fn shut_down(mut self) -> (i32, String) {
        assert_eq!(self.request("shutdown", &Value::Null), Ok(Value::Null));
        self.notify("exit", &Value::Null);
        self.ended()
    }

    /// Closes the server's input.
    pub fn hang_up(&mut self) {
        self.input = None;
    }

    /// Ends the server without any word.
    pub fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it has ended");
    }

    /// Waits until the server has ended, and gives the exit code and the log.
    pub fn ended(mut self) -> (i32, String) {
        let deadline = Instant::now() + PATIENCE;
        // Its output ends with it.
        while let Some(message) = self.receive_or_end(deadline, "the end") {
            self.take(message);
        }
        let status = self.child.wait().expect("it has ended");
        if let Some(logging) = self.logging.take() {
            logging.join().expect("the log is read to its end");
        }
        let log = self.logged();
        assert!(!log.contains("panicked"), "the server panicked:\n{log}");
        (status.code().unwrap_or(-1), log)
    }

    /// The server's log so far.
    pub fn logged(&self) -> String {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was published for a document since it was last opened.
    fn of_this_opening<'a>(&'a self, uri: &'a str) -> impl DoubleEndedIterator<Item = &'a Value> {
        let since = self.openings.get(uri).copied().unwrap_or_default();
        self.heard[since..].iter().filter(move |message| is_published(message, uri))
    }

    fn pulls(&self) -> bool {
        self.capabilities.has("/textDocument/diagnostic")
    }

    fn find(&self, uri: &str, place: &str) -> usize {
        let text = self.text(uri);
        text.find(place).unwrap_or_else(|| panic!("{place:?} is not in:\n{text}"))
    }

    fn path(&self, uri: &str) -> std::path::PathBuf {
        let name = uri.strip_prefix("file://").expect("a file");
        // Paths of tests need no escapes.
        std::path::PathBuf::from(if cfg!(windows) { name.trim_start_matches('/') } else { name })
    }

    fn receive(&mut self, deadline: Instant, what: &str) {
        match self.receive_or_end(deadline, what) {
            Some(message) => self.take(message),
            None => self.fail(&format!("the server ended while this was awaited: {what}")),
        }
    }

    fn receive_or_end(&mut self, deadline: Instant, what: &str) -> Option<Value> {
        match self.inbox.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(Ok(message)) => Some(message),
            Ok(Err(error)) => self.fail(&format!("the server's output is no protocol: {error}")),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => self.fail(&format!("this did not come: {what}")),
        }
    }

    /// Takes a message: keeps it, and answers it as an editor does.
    fn take(&mut self, message: Value) {
        assert_eq!(message["jsonrpc"], "2.0", "{message}");
        let Some(method) = message["method"].as_str().map(str::to_owned) else {
            let answer = match message.get("error") {
                None => Ok(message["result"].clone()),
                Some(error) => Err(Failure {
                    code: error["code"].as_i64().expect("an error has a code"),
                    message: error["message"].as_str().expect("an error has a message").to_owned(),
                }),
            };
            match message["id"].as_i64() {
                Some(id) => assert!(self.answers.insert(id, answer).is_none(), "answered twice: {message}"),
                // The answer to something that was no request.
                None => self.heard.push(json!({ "method": "error", "params": message["error"] })),
            }
            return;
        };
        self.is_allowed(&method, &message);
        let answer = message.get("id").map(|id| (id.clone(), self.reply(&method, &message["params"])));
        self.heard.push(message);
        if let Some((id, result)) = answer
            && self.input.is_some()
        {
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": result }));
        }
    }

    fn reply(&mut self, method: &str, params: &Value) -> Value {
        match method {
            "workspace/configuration" => {
                let items = params["items"].as_array().expect("items");
                items.iter().map(|item| if item["section"] == "caveat" { self.settings.clone() } else { Value::Null }).collect()
            }
            "window/showDocument" => json!({ "success": self.shows }),
            "workspace/applyEdit" => {
                self.apply(&params["edit"]);
                json!({ "applied": true })
            }
            _ => Value::Null,
        }
    }

    /// Whether the editor declared what the server uses, and diagnostics come in their order.
    fn is_allowed(&mut self, method: &str, message: &Value) {
        let needed = match method {
            "textDocument/publishDiagnostics" => {
                self.is_in_order(&message["params"]);
                return;
            }
            "window/showMessage" | "window/logMessage" | "$/progress" => return,
            "workspace/configuration" => "/workspace/configuration",
            "workspace/diagnostic/refresh" => "/workspace/diagnostics/refreshSupport",
            "workspace/applyEdit" => "/workspace/applyEdit",
            "window/showDocument" => "/window/showDocument/support",
            "window/workDoneProgress/create" => "/window/workDoneProgress",
            "client/registerCapability" => {
                for registration in message["params"]["registrations"].as_array().expect("registrations") {
                    let path = match registration["method"].as_str() {
                        Some("workspace/didChangeConfiguration") => "/workspace/didChangeConfiguration/dynamicRegistration",
                        Some("workspace/didChangeWatchedFiles") => "/workspace/didChangeWatchedFiles/dynamicRegistration",
                        _ => panic!("an unexpected registration: {registration}"),
                    };
                    assert!(self.capabilities.has(path), "{path} was not declared: {message}");
                }
                return;
            }
            other => panic!("an unexpected message {other}: {message}"),
        };
        assert!(self.capabilities.has(needed), "{needed} was not declared: {message}");
    }

    fn is_in_order(&mut self, params: &Value) {
        let uri = params["uri"].as_str().expect("a document");
        let Some(document) = self.documents.get(uri) else {
            return;
        };
        let diagnostics = params["diagnostics"].as_array().expect("diagnostics");
        if self.pulls() {
            assert!(diagnostics.is_empty(), "an open document gets pulled and pushed diagnostics: {params}");
            return;
        }
        let Some(version) = params["version"].as_i64() else {
            assert!(diagnostics.is_empty(), "an open document gets diagnostics without a version: {params}");
            return;
        };
        // The end of an earlier opening may be heard after this one began.
        if diagnostics.is_empty() && self.closed.get(uri) == Some(&version) {
            return;
        }
        assert!(version <= document.version, "a version from the future: {params}");
        let before = self.published.insert(uri.to_owned(), version).unwrap_or(version);
        assert!(before <= version, "version {version} after version {before}: {params}");
    }

    fn fail(&self, why: &str) -> ! {
        let mut last = String::new();
        for message in self.heard.iter().rev().take(5).rev() {
            let text = message.to_string();
            let _ = writeln!(last, "  {}", text.chars().take(600).collect::<String>());
        }
        panic!("{why}\nlast heard:\n{last}log:\n{}", self.logged());
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // After its end both do nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !thread::panicking() {
            let log = self.logged();
            assert!(!log.contains("panicked"), "the server panicked:\n{log}");
        }
    }
}

fn is_published(message: &Value, uri: &str) -> bool {
    message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
}
