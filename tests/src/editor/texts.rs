//! The texts: opening, typing, saving, closing, and the edits that the server offers.

use std::cmp::Reverse;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::{Document, Editor};

impl Editor {
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
        self.changed(uri, &json!([{ "range": range, "text": new }]))
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
            let changes = json!([{ "range": range, "text": key.to_string() }]);
            let message = self.changed(uri, &changes);
            self.send(&message);
        }
    }

    /// Saves a document, on disk too.
    pub fn save(&mut self, uri: &str) {
        let path = path(uri);
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
            changes.sort_by_key(|edit| Reverse(encoding.offset(&document.text, &edit["range"]["start"])));
            let changes: Vec<_> = changes.iter().map(|edit| json!({ "range": edit["range"], "text": edit["newText"] })).collect();
            document.text = new;
            document.version += 1;
            let message = self.changed(&uri, &json!(changes));
            self.send(&message);
        }
    }

    /// The message that a document was changed: its notebook's for a cell.
    fn changed(&self, uri: &str, changes: &Value) -> Value {
        let id = json!({ "uri": uri, "version": self.version(uri) });
        if let Some(notebook) = self.cells.get(uri) {
            let text = json!([{ "document": id, "changes": changes }]);
            return super::notebooks::changed(notebook, self.version(uri), &json!({ "textContent": text }));
        }
        let params = json!({ "textDocument": id, "contentChanges": changes });
        json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": params })
    }

    pub(super) fn find(&self, uri: &str, place: &str) -> usize {
        let text = self.text(uri);
        text.find(place).unwrap_or_else(|| panic!("{place:?} is not in:\n{text}"))
    }
}

/// Where a `file:` URI is. Paths of tests need no escapes.
fn path(uri: &str) -> PathBuf {
    let name = uri.strip_prefix("file://").expect("a file");
    PathBuf::from(if cfg!(windows) { name.trim_start_matches('/') } else { name })
}
