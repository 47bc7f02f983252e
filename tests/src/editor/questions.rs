//! What an editor asks about a document.

use std::time::Instant;

use serde_json::{Value, json};

use super::{Editor, Failure, PATIENCE};
use crate::check;

impl Editor {
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

    /// What was published for a document since it was last opened.
    fn of_this_opening<'a>(&'a self, uri: &'a str) -> impl DoubleEndedIterator<Item = &'a Value> {
        let since = self.openings.get(uri).copied().unwrap_or_default();
        self.heard[since..].iter().filter(move |message| is_published(message, uri))
    }
}

fn is_published(message: &Value, uri: &str) -> bool {
    message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri
}
