//! Notebooks: their cells are documents of their own, and the notebook says in which order.

use serde_json::{Value, json};

use super::{Document, Editor};

/// The message that a notebook's cells were changed.
pub(super) fn changed(notebook: &str, version: i64, cells: &Value) -> Value {
    let params = json!({ "notebookDocument": { "uri": notebook, "version": version }, "change": { "cells": cells } });
    json!({ "jsonrpc": "2.0", "method": "notebookDocument/didChange", "params": params })
}

impl Editor {
    /// Opens a notebook of the workspace, which need not be on disk; the texts of its Python cells. Its name, and those of the cells.
    pub fn open_notebook(&mut self, name: &str, texts: &[&str], metadata: &Value) -> (String, Vec<String>) {
        let notebook = format!("{}/{name}", self.folder);
        let names: Vec<String> = (0..texts.len()).map(|number| cell_of(&notebook, &number.to_string())).collect();
        let items: Vec<Value> = names.iter().zip(texts).map(|(uri, text)| self.cell(&notebook, uri, text)).collect();
        let cells: Vec<Value> = names.iter().map(|uri| json!({ "kind": 2, "document": uri })).collect();
        let document = json!({ "uri": notebook, "notebookType": "jupyter-notebook", "version": 1, "metadata": metadata, "cells": cells });
        self.notify("notebookDocument/didOpen", &json!({ "notebookDocument": document, "cellTextDocuments": items }));
        (notebook, names)
    }

    /// Replaces cells of a notebook by others: those with a text are new, the others are known already.
    pub fn splice(&mut self, notebook: &str, start: usize, count: usize, cells: &[(&str, Option<&str>)], closed: &[&str]) -> Vec<String> {
        let names: Vec<String> = cells.iter().map(|(name, _)| cell_of(notebook, name)).collect();
        let items: Vec<Value> =
            names.iter().zip(cells).filter_map(|(uri, (_, text))| text.map(|text| self.cell(notebook, uri, text))).collect();
        let added: Vec<Value> = names.iter().map(|uri| json!({ "kind": 2, "document": uri })).collect();
        let gone: Vec<Value> = closed.iter().map(|uri| json!({ "uri": uri })).collect();
        for uri in closed {
            if let Some(document) = self.documents.remove(*uri) {
                self.closed.insert((*uri).to_owned(), document.version);
            }
            self.cells.remove(*uri);
        }
        let array = json!({ "start": start, "deleteCount": count, "cells": added });
        let message = changed(notebook, 2, &json!({ "structure": { "array": array, "didOpen": items, "didClose": gone } }));
        self.send(&message);
        names
    }

    /// Saves a notebook. What is on disk is not looked at.
    pub fn save_notebook(&mut self, notebook: &str) {
        self.notify("notebookDocument/didSave", &json!({ "notebookDocument": { "uri": notebook } }));
    }

    /// Closes a notebook with its cells.
    pub fn close_notebook(&mut self, notebook: &str) {
        let cells: Vec<String> = self.cells.iter().filter(|(_, own)| *own == notebook).map(|(cell, _)| cell.clone()).collect();
        for cell in &cells {
            self.cells.remove(cell);
            if let Some(document) = self.documents.remove(cell) {
                self.closed.insert(cell.clone(), document.version);
            }
        }
        let ids: Vec<Value> = cells.iter().map(|uri| json!({ "uri": uri })).collect();
        self.notify("notebookDocument/didClose", &json!({ "notebookDocument": { "uri": notebook }, "cellTextDocuments": ids }));
    }

    fn cell(&mut self, notebook: &str, uri: &str, text: &str) -> Value {
        self.documents.insert(uri.to_owned(), Document { text: text.to_owned(), version: 1 });
        self.cells.insert(uri.to_owned(), notebook.to_owned());
        self.published.remove(uri);
        self.openings.insert(uri.to_owned(), self.heard.len());
        json!({ "uri": uri, "languageId": "python", "version": 1, "text": text })
    }
}

fn cell_of(notebook: &str, name: &str) -> String {
    format!("{}#{name}", notebook.replacen("file:", "notebook-cell:", 1))
}
