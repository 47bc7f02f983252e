//! Notebooks: the Python cells of one are analysed as one module, in their order, so that what one cell imports and defines is known
//! in the next. To all else here a notebook is a document whose text lies in several documents of the client's.

mod cells;
mod magics;

use std::sync::Arc;

use serde_json::Value;
use tower_lsp::ls_types::{
    DidChangeNotebookDocumentParams, DidOpenNotebookDocumentParams, LSPObject, NotebookDocumentCellChange,
    NotebookDocumentChangeTextContent, Uri,
};

pub(crate) use cells::Cells;
use cells::Effect;

use crate::capabilities::Delivery;
use crate::server::Server;

/// The language of the cells that are looked at.
pub(crate) const LANGUAGE: &str = "python";

/// What happens to a notebook.
#[derive(Debug)]
pub(crate) enum Change {
    /// It was opened.
    Opened(DidOpenNotebookDocumentParams),
    /// Its cells were changed.
    Changed(DidChangeNotebookDocumentParams),
    /// It was saved.
    Saved(Uri),
    /// It was closed.
    Closed(Uri),
}

/// The name that a notebook goes by here. Its own may be open as a text at the same time.
pub(crate) fn key(notebook: &Uri) -> Option<Uri> {
    format!("{}#caveat-notebook", notebook.as_str()).parse().ok()
}

/// Whether a notebook's kernel runs another language, as far as its metadata say.
fn is_other(metadata: Option<&LSPObject>) -> bool {
    // Some clients have the file's own metadata one level down.
    let language = |from: &Value| {
        let named = from.pointer("/language_info/name").or_else(|| from.pointer("/kernelspec/language"));
        named.and_then(Value::as_str).map(str::to_ascii_lowercase)
    };
    let all = metadata.and_then(|metadata| serde_json::to_value(metadata).ok());
    let named = all.as_ref().and_then(|all| language(all).or_else(|| language(all.get("metadata")?)));
    named.is_some_and(|name| !["python", "ipython"].contains(&name.trim_end_matches(|c: char| c.is_ascii_digit())))
}

impl Server {
    /// Something happened to a notebook.
    pub(crate) fn notebook(&mut self, change: Change) {
        match change {
            Change::Opened(params) => self.open_notebook(params),
            Change::Changed(params) => self.change_notebook(params),
            Change::Saved(uri) => {
                if let Some(key) = key(&uri) {
                    self.save(&key);
                    self.remind(&key);
                }
            }
            Change::Closed(uri) => {
                if let Some(key) = key(&uri) {
                    self.close(&key);
                }
            }
        }
    }

    fn open_notebook(&mut self, params: DidOpenNotebookDocumentParams) {
        let notebook = params.notebook_document;
        let Some(key) = key(&notebook.uri).filter(|_| !is_other(notebook.metadata.as_ref())) else { return };
        let mut document = self.opened(key, &notebook.uri, LANGUAGE.to_owned(), notebook.version);
        let cells = Cells::of(notebook.cells, params.cell_text_documents);
        self.cells.extend(cells.names().map(|cell| (cell.clone(), document.uri.clone())));
        document.cells = Some(cells);
        document.take_cells(None);
        // It was opened so: nothing of it is a change.
        document.edits.clear();
        document.untold.edits.clear();
        self.add(document);
    }

    fn change_notebook(&mut self, params: DidChangeNotebookDocumentParams) {
        let Some(key) = key(&params.notebook_document.uri) else { return };
        let Some(changes) = params.change.cells else { return };
        let Some(mut document) = self.documents.remove(&key) else { return };
        let (since, old_len) = (document.untold.edits.len(), document.text.len_bytes());
        let before = document.layout();
        let NotebookDocumentCellChange { structure, data, text_content } = changes;
        let mut changed = Vec::new();
        if let Some(cells) = &mut document.cells {
            let is_new_order = structure.is_some() || data.is_some();
            if let Some(structure) = structure {
                cells.splice(structure.array, structure.did_open.unwrap_or_default());
            }
            for cell in data.into_iter().flatten() {
                cells.told(&cell);
            }
            self.cells.retain(|_, notebook| *notebook != document.uri);
            self.cells.extend(cells.names().map(|cell| (cell.clone(), document.uri.clone())));
            if is_new_order {
                document.take_cells(None);
            }
        }
        for NotebookDocumentChangeTextContent { document: cell, changes } in text_content.into_iter().flatten() {
            let Some(cells) = &mut document.cells else { break };
            match cells.change(self.profile.encoding, &cell.uri, cell.version, changes) {
                Effect::None => {}
                Effect::Part(bytes, text) => document.take_cells(Some((bytes, &text))),
                Effect::Whole => document.take_cells(None),
            }
            changed.push(cell.uri);
        }
        document.count_change(params.notebook_document.version, &changed, since, old_len);
        let now = document.layout();
        for part in before.parts().iter().filter(|part| now.part(&part.uri).is_none()) {
            document.published.remove(&part.key);
            if self.profile.delivery == Delivery::Push {
                self.clear(&part.uri, now_version(&document, &part.uri).or(Some(part.version)));
            }
        }
        self.add(document);
    }
}

/// The version of a cell that is still open, but no part of the module any more.
fn now_version(document: &crate::document::Document, uri: &Arc<Uri>) -> Option<i32> {
    document.cells.as_ref()?.version(uri)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_kernel_of_another_language_is_told() {
        let check = |metadata: Value, expected: bool| {
            let metadata: LSPObject = serde_json::from_value(metadata).expect("it is an object");
            assert_eq!(is_other(Some(&metadata)), expected, "{metadata:?}");
        };
        check(json!({}), false);
        check(json!({"language_info": {"name": "python"}}), false);
        check(json!({"kernelspec": {"language": "Python3", "name": "x"}}), false);
        check(json!({"language_info": {"name": "julia"}}), true);
        check(json!({"kernelspec": {"language": "R"}}), true);
        check(json!({"metadata": {"language_info": {"name": "scala"}}}), true);
        assert!(!is_other(None));
    }

    #[test]
    fn a_notebook_has_a_name_of_its_own() {
        let uri: Uri = "file:///a%20b/x.ipynb".parse().expect("it is a URI");
        let key = key(&uri).expect("a name");
        assert_ne!(key, uri);
        assert_eq!(crate::roots::file_path(&key), crate::roots::file_path(&uri));
    }
}
