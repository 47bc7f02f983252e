//! What an editor says that it can do.

use serde_json::{Value, json};

use crate::text::Encoding;

/// The client capabilities of `initialize`.
#[derive(Debug, Clone)]
pub struct Capabilities(Value);

impl Default for Capabilities {
    /// A modern editor that gets its diagnostics pushed.
    fn default() -> Self {
        Self(json!({
            "general": { "positionEncodings": ["utf-8", "utf-16"] },
            "textDocument": {
                "synchronization": { "didSave": true },
                "publishDiagnostics": {
                    "relatedInformation": true, "tagSupport": { "valueSet": [1, 2] }, "versionSupport": true,
                    "codeDescriptionSupport": true, "dataSupport": true,
                },
                "hover": { "contentFormat": ["markdown", "plaintext"] },
                "codeAction": {
                    "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix", "source", "source.fixAll"] } },
                    "isPreferredSupport": true, "dataSupport": true, "resolveSupport": { "properties": ["edit"] },
                },
            },
            "workspace": {
                "applyEdit": true,
                "workspaceEdit": { "documentChanges": true },
                "configuration": true,
                "didChangeConfiguration": { "dynamicRegistration": true },
                "didChangeWatchedFiles": { "dynamicRegistration": true },
                "workspaceFolders": true,
            },
            "window": { "workDoneProgress": true, "showDocument": { "support": true } },
        }))
    }
}

impl Capabilities {
    /// An editor that declares nothing at all.
    pub fn none() -> Self {
        Self(json!({}))
    }

    /// The same editor, which asks for diagnostics.
    #[must_use]
    pub fn pulling(self) -> Self {
        self.with("/textDocument/diagnostic", json!({ "relatedDocumentSupport": true }))
            .with("/workspace/diagnostics", json!({ "refreshSupport": true }))
    }

    /// The same editor, which counts in this encoding only.
    #[must_use]
    pub fn counting(self, encoding: Encoding) -> Self {
        self.with("/general/positionEncodings", json!([encoding.name()]))
    }

    /// The same editor with another value at a path such as `/window/showDocument`; `null` takes it away.
    #[must_use]
    pub fn with(mut self, path: &str, value: Value) -> Self {
        let (holder, key) = path.rsplit_once('/').expect("a path begins with a slash");
        let mut at = &mut self.0;
        for step in holder.split('/').filter(|step| !step.is_empty()) {
            at = &mut at[step];
        }
        at[key] = value;
        self
    }

    /// What is at a path.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.0.pointer(path).is_some_and(|value| !value.is_null() && *value != json!(false))
    }

    pub(crate) fn json(&self) -> &Value {
        &self.0
    }
}
