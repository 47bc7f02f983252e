//! What the server says: it is answered as editors do, and held to what this editor declared.

use serde_json::{Value, json};

use super::{Editor, Failure};

impl Editor {
    /// Takes a message: keeps it, and answers it as an editor does.
    pub(super) fn take(&mut self, message: Value) {
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
        let is_held = self.holds && method == "window/showMessageRequest";
        let answer = message.get("id").filter(|_| !is_held).map(|id| (id.clone(), self.reply(&method, &message["params"])));
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
            "workspace/applyEdit" if !self.edits => json!({ "applied": false }),
            "window/showMessageRequest" => {
                let items = params["actions"].as_array().expect("answers to choose from");
                let Some(choice) = self.choices.pop_front() else { return Value::Null };
                let is_it = |item: &&Value| item["title"].as_str().is_some_and(|title| title.starts_with(choice));
                items.iter().find(is_it).unwrap_or_else(|| panic!("{choice:?} is none of {items:?}")).clone()
            }
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
            "window/showMessageRequest" => "/window/showMessage/messageActionItem",
            "window/workDoneProgress/create" => "/window/workDoneProgress",
            "client/unregisterCapability" => "/textDocument/diagnostic/dynamicRegistration",
            "client/registerCapability" => {
                for registration in message["params"]["registrations"].as_array().expect("registrations") {
                    let path = match registration["method"].as_str() {
                        Some("workspace/didChangeConfiguration") => "/workspace/didChangeConfiguration/dynamicRegistration",
                        Some("textDocument/diagnostic") => "/textDocument/diagnostic/dynamicRegistration",
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
}
