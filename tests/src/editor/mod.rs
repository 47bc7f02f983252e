//! An editor: it starts the server, keeps the texts, and holds the server to the protocol.

mod manners;
mod notebooks;
mod questions;
mod texts;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Write as _;
use std::io::{self, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::capabilities::Capabilities;
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
    /// The notebook of each open cell.
    cells: HashMap<String, String>,
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
    /// What the person chooses in dialogs, one after the other, by how it begins; with none left they close it.
    pub choices: VecDeque<&'static str>,
    /// Whether dialogs stay open: the test answers them itself.
    pub holds: bool,
    /// Whether the editor takes edits of the server.
    pub edits: bool,
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
        // Not in the workspace, which a test may take away.
        command.current_dir(home.root());
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
            cells: HashMap::new(),
            heard: Vec::new(),
            published: HashMap::new(),
            openings: HashMap::new(),
            closed: HashMap::new(),
            settings: Value::Null,
            shows: true,
            choices: VecDeque::new(),
            holds: false,
            edits: true,
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

    /// Whether an answer has come.
    pub fn has_answer(&self, id: i64) -> bool {
        self.answers.contains_key(&id)
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

    fn pulls(&self) -> bool {
        self.capabilities.has("/textDocument/diagnostic")
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
