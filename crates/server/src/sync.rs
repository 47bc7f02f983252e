//! Documents as they are opened, changed, saved, closed, renamed and deleted.

use std::collections::HashMap;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use ropey::Rope;
use tokio::time::Instant;
use tower_lsp::ls_types::{
    DidChangeTextDocumentParams, FileDelete, FileRename, MessageType, TextDocumentItem, Uri, VersionedTextDocumentIdentifier,
};

use crate::capabilities::Delivery;
use crate::diagnostics::publish_frame;
use crate::document::{Document, Untold};
use crate::layout::Layout;
use crate::notebook;
use crate::roots::file_path;
use crate::server::{Server, modified};

/// An announced renaming that has not happened by then was given up.
const RENAMING: Duration = Duration::from_secs(10);

impl Server {
    /// A document was opened. One that is open already is opened anew.
    pub(crate) fn open(&mut self, item: TextDocumentItem) {
        let name = item.uri.clone();
        let mut document = self.opened(item.uri, &name, item.language_id, item.version);
        document.set_text(&item.text);
        self.add(document);
    }

    /// A document that was just opened, without its text. `uri` tells it from all others, `name` is what the person calls it.
    pub(crate) fn opened(&mut self, uri: Uri, name: &Uri, language_id: String, version: i32) -> Document {
        let path = file_path(name);
        self.clear_scanned(|scanned| path.as_deref() == Some(scanned));
        if self.documents.contains_key(&uri) {
            tracing::warn!("a document was opened twice");
            self.forget(&uri);
        }
        self.openings += 1;
        self.all.note_news();
        let uri = Arc::new(uri);
        Document {
            opening: self.openings,
            key: uri.as_str().into(),
            root: self.roots.of(path.as_deref()).id,
            id: self.roots.doc_id(name),
            path,
            uri,
            language_id,
            cells: None,
            text: Rope::new(),
            too_large: false,
            told_too_large: false,
            version,
            revision: 1,
            analyzed: None,
            retired: None,
            edits: Vec::new(),
            consumed: 0,
            running: None,
            paused: None,
            from_scratch: false,
            changed_at: Instant::now(),
            settling: false,
            has_own_changes: false,
            settled: None,
            failed: None,
            untold: Untold::default(),
            pulls: Vec::new(),
            waiting: Vec::new(),
            latest: None,
            reported: Vec::new(),
            published: HashMap::new(),
            offers: Vec::new(),
        }
    }

    /// Takes in a document, or what became of one.
    pub(crate) fn add(&mut self, mut document: Document) {
        self.tell_too_large(&mut document);
        let uri = document.uri.clone();
        self.documents.insert(uri.clone(), document);
        self.dirty.push(uri);
    }

    /// The name that a document of the client's goes by here: that of its notebook for a cell.
    pub(crate) fn key(&self, uri: &Uri) -> Option<Arc<Uri>> {
        let own = self.documents.get_key_value(uri).map(|(key, _)| key);
        own.or_else(|| self.cells.get(uri)).cloned()
    }

    /// What holds a document of the client's.
    pub(crate) fn document(&self, uri: &Uri) -> Option<&Document> {
        self.documents.get(uri).or_else(|| self.documents.get(self.cells.get(uri)?))
    }

    /// A document was changed.
    pub(crate) fn change(&mut self, params: DidChangeTextDocumentParams) {
        let VersionedTextDocumentIdentifier { uri, version } = params.text_document;
        let Some(mut document) = self.documents.remove(&uri) else {
            tracing::warn!("a document that is not open was changed");
            return;
        };
        if version <= document.version {
            // The text follows the client; the versions that are published never go backwards.
            tracing::warn!(version, last = document.version, "a document's version does not grow");
        }
        document.change(self.profile.encoding, version, params.content_changes);
        self.add(document);
    }

    /// A document was saved.
    pub(crate) fn save(&mut self, uri: &Uri) {
        if let Some(document) = self.documents.get_mut(uri) {
            self.progress.save(document);
            // One that is known is told as it is in the editor. Another is new, or says which files there are.
            if document.path.as_ref().is_some_and(|path| !self.all.knows(path) || is_about_files(path)) {
                self.all.note_change_on_disk();
            }
        }
    }

    /// A document was closed: its diagnostics go with it.
    pub(crate) fn close(&mut self, uri: &Uri) {
        let shown = self.documents.get(uri).map(Document::layout);
        if self.forget(uri) && self.profile.delivery == Delivery::Push {
            for part in shown.iter().flat_map(Layout::parts) {
                self.clear(&part.uri, Some(part.version));
            }
        }
    }

    /// Publishes that a document has no diagnostics.
    pub(crate) fn clear(&self, uri: &Uri, version: Option<i32>) {
        self.outbox.publish(&uri.as_str().into(), publish_frame(uri, Vec::new(), version));
    }

    /// Lets go of a document and of all who wait for it. Whether it was open.
    fn forget(&mut self, uri: &Uri) -> bool {
        let Some(mut document) = self.documents.remove(uri) else { return false };
        // It is told as it is on disk from now on.
        self.all.note_change_on_disk();
        self.cells.retain(|_, notebook| **notebook != *uri);
        Self::answer_pulls(&mut document, &[]);
        for asked in document.waiting.drain(..) {
            asked.what.refuse(modified());
        }
        let (analyzed, retired, edits) = (document.analyzed.take(), document.retired.take(), document.edits);
        self.workers.run(move || drop((analyzed, retired, edits)));
        self.release_soon();
        let renamed = self.renames.remove(uri).filter(|(_, announced)| announced.elapsed() < RENAMING);
        if let Some((new, _)) = renamed {
            self.progress.renamed(&document.id, &self.roots.doc_id(&new));
        } else {
            self.progress.closed(&document.id);
        }
        true
    }

    /// Files are about to be renamed. The editor may close the old name before it says that the renaming is done.
    pub(crate) fn will_rename(&mut self, files: Vec<FileRename>) {
        let pairs = files.into_iter().filter_map(|file| Some((Uri::from_str(&file.old_uri).ok()?, Uri::from_str(&file.new_uri).ok()?)));
        for (old, new) in pairs {
            // A renamed folder takes what is open below it along.
            let folder = format!("{}/", old.as_str().trim_end_matches('/'));
            let below = self.documents.keys().filter_map(|uri| {
                let rest = uri.as_str().strip_prefix(&folder)?;
                let renamed = Uri::from_str(&format!("{}/{rest}", new.as_str().trim_end_matches('/'))).ok()?;
                Some(((**uri).clone(), renamed))
            });
            let below: Vec<_> = below.collect();
            let now = Instant::now();
            self.renames.extend(below.into_iter().map(|(old, new)| (old, (new, now))));
            let notebook = notebook::key(&old).filter(|key| self.documents.contains_key(key));
            if let Some(open) = notebook.or_else(|| self.documents.contains_key(&old).then_some(old)) {
                self.renames.insert(open, (new, now));
            }
        }
    }

    /// Files were renamed.
    pub(crate) fn renamed(&mut self, files: Vec<FileRename>) {
        self.all.note_change_on_disk();
        for file in &files {
            let old = Uri::from_str(&file.old_uri).ok().and_then(|uri| file_path(&uri));
            self.clear_scanned(|path| old.as_ref().is_some_and(|old| path.starts_with(old)));
        }
        // For a client that did not announce it.
        self.will_rename(files);
        let done: Vec<_> = self.renames.drain().collect();
        for (old, (new, _)) in done {
            // Its old name is still open: the editor closes it next, or has kept it.
            if let Some(document) = self.documents.get_mut(&old) {
                let id = self.roots.doc_id(&new);
                self.progress.renamed(&document.id, &id);
                document.id = id;
            }
        }
    }

    /// Files were deleted.
    pub(crate) fn deleted(&mut self, files: Vec<FileDelete>) {
        self.all.note_change_on_disk();
        for file in files {
            let Some(gone) = Uri::from_str(&file.uri).ok().and_then(|uri| file_path(&uri)) else { continue };
            self.clear_scanned(|path| path.starts_with(&gone));
            let is_gone = |document: &&Document| document.path.as_ref().is_some_and(|path| path.starts_with(&gone));
            let open: Vec<_> = self.documents.values().filter(is_gone).map(|document| document.uri.clone()).collect();
            for uri in open {
                self.close(&uri);
            }
        }
    }

    /// Takes back what a scan found in files.
    pub(crate) fn clear_scanned(&mut self, which: impl Fn(&Path) -> bool) {
        let gone: Vec<_> = self.scanned.extract_if(|path, _| which(path)).collect();
        for (_, (uri, _)) in gone {
            self.clear(&uri, None);
        }
    }

    /// Says once an opening that a document is not looked at.
    fn tell_too_large(&self, document: &mut Document) {
        if document.too_large && !std::mem::replace(&mut document.told_too_large, true) {
            let name = document
                .path
                .as_deref()
                .and_then(|path| path.file_name())
                .map_or_else(|| document.key.to_string(), |name| name.to_string_lossy().into_owned());
            let limit = caveat_workspace::read::MAX_BYTES / 1_000_000;
            self.outbox.show(MessageType::INFO, format!("Caveat does not analyse {name}: it has more than {limit} MB."));
        }
    }
}

/// Whether a file says which other files are looked at.
fn is_about_files(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == ".gitignore" || name == ".ignore")
}
