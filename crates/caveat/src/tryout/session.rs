//! A conversation with the server about open files.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};
use caveat_analysis::TextEdit;
use caveat_analysis::edit::apply;
use caveat_report::place::Lines;
use serde_json::{Value, json};

use crate::client::Client;

/// How long to wait for an answer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A file as an editor holds it.
pub(super) struct Document {
    pub(super) path: PathBuf,
    /// The file's name, to be shown.
    pub(super) name: String,
    /// The language's name, to be shown.
    pub(super) language: String,
    /// The protocol's id of the language.
    pub(super) language_id: String,
    pub(super) text: String,
    /// The same without its secrets, as long as it is: what is printed.
    pub(super) masked: String,
}

/// A diagnostic.
pub(super) struct Shown {
    pub(super) rule: String,
    pub(super) message: String,
    /// As in the protocol: 1 error, 2 warning, 3 information, 4 hint.
    pub(super) severity: u64,
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    raw: Value,
}

/// A quick fix in the menu.
pub(super) struct OfferedAction {
    pub(super) title: String,
    pub(super) preferred: bool,
}

/// A running server.
pub(super) struct Session {
    client: Client,
}

impl Session {
    /// Starts this program as a server for a workspace, with a store of its own that is thrown away.
    pub(super) fn start(root: &Path, scratch: &Path) -> anyhow::Result<Self> {
        let program = std::env::current_exe().context("this program cannot be found")?;
        let mut command = Command::new(program);
        command.arg("lsp").env("CAVEAT_DATA_DIR", scratch.join("progress")).stderr(Stdio::null());
        let mut client = Client::start(&mut command, TIMEOUT).context("the server cannot be started")?;
        let root = uri(root);
        let answer = client.request(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "clientInfo": { "name": "caveat try" },
                "rootUri": root,
                "workspaceFolders": [{ "uri": root, "name": "workspace" }],
                "capabilities": {
                    "general": { "positionEncodings": ["utf-8"] },
                    "textDocument": {
                        "diagnostic": {},
                        "hover": { "contentFormat": ["markdown"] },
                        "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix", "source.fixAll"] } },
                                        "isPreferredSupport": true },
                    },
                    "workspace": { "workspaceEdit": { "documentChanges": true } },
                },
            }),
        )?;
        if answer["capabilities"]["positionEncoding"] != "utf-8" {
            bail!("the server does not take UTF-8 positions");
        }
        client.notify("initialized", &json!({}))?;
        Ok(Self { client })
    }

    pub(super) fn open(&mut self, document: &Document) -> anyhow::Result<()> {
        let item = json!({ "uri": uri(&document.path), "languageId": document.language_id, "version": 1, "text": document.text });
        Ok(self.client.notify("textDocument/didOpen", &json!({ "textDocument": item }))?)
    }

    /// The diagnostics of a document whose text is now `text`, in the order of the text.
    pub(super) fn diagnostics(&mut self, document: &Document, text: &str) -> anyhow::Result<Vec<Shown>> {
        let report = self.client.request("textDocument/diagnostic", &json!({ "textDocument": { "uri": uri(&document.path) } }))?;
        let lines = Lines::new(text);
        let items = report["items"].as_array().context("the server sent no diagnostics")?;
        let mut shown: Vec<Shown> = items
            .iter()
            .map(|item| Shown {
                rule: item["code"].as_str().unwrap_or_default().to_owned(),
                message: item["message"].as_str().unwrap_or_default().to_owned(),
                severity: item["severity"].as_u64().unwrap_or(3),
                range: bytes(&lines, &item["range"]),
                raw: item.clone(),
            })
            .collect();
        shown.sort_by_key(|one| (one.range.start, one.range.end));
        Ok(shown)
    }

    /// What hovering over a diagnostic shows, and the fixes in its menu.
    pub(super) fn at(&mut self, document: &Document, one: &Shown) -> anyhow::Result<(String, Vec<OfferedAction>)> {
        let identifier = json!({ "uri": uri(&document.path) });
        let range = &one.raw["range"];
        let hover = self.client.request("textDocument/hover", &json!({ "textDocument": identifier, "position": range["start"] }))?;
        let context = json!({ "diagnostics": [one.raw], "only": ["quickfix"] });
        let actions =
            self.client.request("textDocument/codeAction", &json!({ "textDocument": identifier, "range": range, "context": context }))?;
        let fixes =
            actions.as_array().into_iter().flatten().filter(|action| action["kind"] == "quickfix" && action.get("command").is_none());
        let fixes = fixes.map(|action| OfferedAction {
            title: action["title"].as_str().unwrap_or_default().to_owned(),
            preferred: action["isPreferred"] == true,
        });
        Ok((hover["contents"]["value"].as_str().unwrap_or_default().to_owned(), fixes.collect()))
    }

    /// The text after all safe fixes; `None` where there is none.
    pub(super) fn fix_all(&mut self, document: &Document) -> anyhow::Result<Option<String>> {
        let lines = Lines::new(&document.text);
        let whole = json!({ "start": { "line": 0, "character": 0 }, "end": position(&lines, document.text.len()) });
        let identifier = json!({ "uri": uri(&document.path) });
        let context = json!({ "diagnostics": [], "only": ["source.fixAll.caveat"] });
        let actions =
            self.client.request("textDocument/codeAction", &json!({ "textDocument": identifier, "range": whole, "context": context }))?;
        let mut edits = Vec::new();
        for action in actions.as_array().into_iter().flatten() {
            let edit = &action["edit"];
            let changes = edit["documentChanges"].as_array().into_iter().flatten().map(|change| &change["edits"]);
            let changes = changes.chain(edit["changes"].as_object().into_iter().flat_map(serde_json::Map::values));
            edits.extend(changes.filter_map(Value::as_array).flatten().map(|edit| TextEdit {
                range: bytes(&lines, &edit["range"]),
                text: edit["newText"].as_str().unwrap_or_default().to_owned(),
            }));
        }
        Ok((!edits.is_empty()).then(|| apply(&document.text, &edits)))
    }

    /// Changes the whole text, and gives the diagnostics that are left.
    pub(super) fn change(&mut self, document: &Document, text: &str) -> anyhow::Result<Vec<Shown>> {
        let identifier = json!({ "uri": uri(&document.path), "version": 2 });
        self.client.notify("textDocument/didChange", &json!({ "textDocument": identifier, "contentChanges": [{ "text": text }] }))?;
        self.diagnostics(document, text)
    }

    pub(super) fn stop(self) -> std::io::Result<()> {
        let status = self.client.stop()?;
        if status.success() { Ok(()) } else { Err(std::io::Error::other(format!("it ended with {status}"))) }
    }
}

/// A range of the protocol, in UTF-8 positions, as bytes.
fn bytes(lines: &Lines<'_>, range: &Value) -> Range<usize> {
    let at = |position: &Value| {
        let number = |key: &str| position[key].as_u64().and_then(|value| usize::try_from(value).ok()).unwrap_or(0);
        lines.line(number("line") + 1).start + number("character")
    };
    at(&range["start"])..at(&range["end"])
}

fn position(lines: &Lines<'_>, offset: usize) -> Value {
    let line = lines.place(offset).line;
    json!({ "line": line - 1, "character": offset - lines.line(line).start })
}

/// The `file:` URI of an absolute path.
fn uri(path: &Path) -> String {
    let path = path.display().to_string().replace('\\', "/");
    let lead = if path.starts_with('/') { "" } else { "/" };
    let mut uri = format!("file://{lead}");
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        let check = |path: &str, expected: &str| assert_eq!(uri(Path::new(path)), expected);
        check("/a b/é.py", "file:///a%20b/%C3%A9.py");
        check("C:\\x\\y.py", "file:///C:/x/y.py");
    }

    #[test]
    fn ranges_in_utf8_are_bytes() {
        let lines = Lines::new("é\nab🦀c\n");
        let range = json!({ "start": { "line": 1, "character": 2 }, "end": { "line": 1, "character": 6 } });
        assert_eq!(bytes(&lines, &range), 5..9);
        assert_eq!(position(&lines, 9), json!({ "line": 1, "character": 6 }));
    }
}
