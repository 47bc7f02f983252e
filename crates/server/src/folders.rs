//! The session's beginning, workspace folders, settings and watched files.

use std::path::Path;
use std::sync::Arc;

use caveat_analysis::Input;
use caveat_progress as progress;
use caveat_workspace::facts::{self, is_manifest};
use caveat_workspace::{config, read};
use serde_json::{Value, json};
use tower_lsp::ls_types::{
    ConfigurationItem, DidChangeWatchedFilesRegistrationOptions, FileEvent, FileSystemWatcher, GlobPattern, InitializeParams, MessageType,
    Registration, Uri, WorkspaceFoldersChangeEvent,
};

use crate::analyze::{head, of_progress, today};
use crate::capabilities::Profile;
use crate::event::Event;
use crate::roots::{Loaded, RootId, file_path};
use crate::server::Server;
use crate::settings::{SECTION, Settings};

/// Problems of a pack that are shown; the others go to the client's log.
const SHOWN_PROBLEMS: usize = 3;

impl Server {
    /// The session begins.
    pub(crate) fn initialize(&mut self, params: InitializeParams, profile: Arc<Profile>) {
        self.profile = profile;
        let (settings, problems) = Settings::initial(&params);
        self.all.offered_at_first(settings.workspace_diagnostics);
        self.tell(MessageType::WARNING, problems);
        let settings = Arc::new(settings);
        for root in self.roots.iter_mut() {
            root.settings = settings.clone();
        }
        let mut folders: Vec<Uri> = params.workspace_folders.into_iter().flatten().map(|folder| folder.uri).collect();
        if folders.is_empty() {
            // What older clients have in place of folders.
            #[allow(deprecated)]
            let (uri, path) = (params.root_uri, params.root_path);
            folders.extend(uri.or_else(|| Uri::from_file_path(path?)));
        }
        for folder in &folders {
            self.roots.add(folder, settings.clone());
        }
        let all: Vec<_> = self.roots.iter().map(|root| root.id).collect();
        for root in all {
            self.read(root);
        }
    }

    /// The client takes requests now.
    pub(crate) fn initialized(&mut self) {
        self.is_ready = true;
        self.register();
        self.ask_configuration();
        if !self.profile.configuration {
            self.scan_if_wanted();
        }
    }

    fn register(&self) {
        let mut registrations = Vec::new();
        if self.profile.register_configuration {
            registrations.push(Registration {
                id: "caveat/configuration".to_owned(),
                method: "workspace/didChangeConfiguration".to_owned(),
                register_options: Some(json!({ "section": SECTION })),
            });
        }
        if self.profile.watch_files {
            let pattern = |glob: String| FileSystemWatcher { glob_pattern: GlobPattern::String(glob), kind: None };
            let mut watchers = vec![pattern(format!("**/{}/**", config::FOLDER))];
            watchers.extend(facts::WATCHED.iter().map(|name| pattern(format!("**/{name}"))));
            registrations.push(Registration {
                id: "caveat/files".to_owned(),
                method: "workspace/didChangeWatchedFiles".to_owned(),
                register_options: serde_json::to_value(DidChangeWatchedFilesRegistrationOptions { watchers }).ok(),
            });
        }
        if registrations.is_empty() {
            return;
        }
        let client = self.client.clone();
        tokio::spawn(async move {
            if let Err(error) = client.register_capability(registrations).await {
                tracing::warn!(%error, "the client registers nothing");
            }
        });
    }

    /// Asks for the settings of every folder.
    fn ask_configuration(&self) {
        if !self.profile.configuration {
            return;
        }
        let (ids, items): (Vec<_>, Vec<_>) = self
            .roots
            .iter()
            .map(|root| (root.id, ConfigurationItem { scope_uri: root.uri.clone(), section: Some(SECTION.to_owned()) }))
            .unzip();
        let (client, events) = (self.client.clone(), self.events.clone());
        tokio::spawn(async move {
            match client.configuration(items).await {
                Ok(settings) => drop(events.send(Event::Configuration(ids, settings))),
                Err(error) => tracing::warn!(%error, "the client has no settings"),
            }
        });
    }

    /// Settings have changed.
    pub(crate) fn configuration_changed(&mut self, settings: &Value) {
        if self.profile.configuration {
            return self.ask_configuration();
        }
        let (ids, settings): (Vec<_>, Vec<_>) = self.roots.iter().map(|root| (root.id, settings.clone())).unzip();
        self.configured(&ids, &settings);
    }

    /// The client's settings for these folders. `null` changes nothing: the client has none, and what it said when the
    /// session began holds.
    pub(crate) fn configured(&mut self, roots: &[RootId], settings: &[Value]) {
        let mut problems = Vec::new();
        let mut wanted = false;
        for (id, value) in roots.iter().zip(settings).filter(|(_, value)| !value.is_null()) {
            let (settings, wrong) = Settings::read(value);
            problems.extend(wrong);
            let Some(root) = self.roots.get_mut(*id) else { continue };
            let settings = settings.after(&root.settings);
            if *root.settings == settings {
                continue;
            }
            wanted |= settings.workspace_scan && !root.settings.workspace_scan;
            let was_trusted = root.settings.trusts();
            root.settings = Arc::new(settings);
            self.survey_again(*id);
            let Some(root) = self.roots.get(*id) else { continue };
            if root.settings.trusts() == was_trusted {
                self.analyse_again(*id);
            } else {
                self.read(*id);
            }
        }
        problems.dedup();
        self.tell(MessageType::WARNING, problems);
        self.offer_all();
        if wanted {
            self.scan_if_wanted();
        }
    }

    fn scan_if_wanted(&mut self) {
        let wanted = self.roots.iter().any(|root| root.path.is_some() && root.settings.workspace_scan);
        let ready = self.roots.iter().all(|root| root.loaded.is_some());
        if wanted && ready && self.is_ready && self.scan_count == 0 {
            self.request_scan(None, None);
        }
    }

    /// Folders were added or removed.
    pub(crate) fn folders_changed(&mut self, change: &WorkspaceFoldersChangeEvent) {
        for folder in &change.removed {
            self.roots.remove(folder);
        }
        let settings = self.roots.of(None).settings.clone();
        for folder in &change.added {
            if let Some(root) = self.roots.add(&folder.uri, settings.clone()) {
                self.read(root);
            }
        }
        for (uri, document) in &mut self.documents {
            let root = self.roots.of(document.path.as_deref()).id;
            if root != document.root {
                document.root = root;
                let id = self.roots.doc_id(uri);
                self.progress.renamed(&document.id, &id);
                document.id = id;
                document.failed = None;
                document.from_scratch = true;
                self.dirty.push(uri.clone());
            }
        }
        self.offer_all();
        if !change.added.is_empty() {
            self.ask_configuration();
        }
        // One that they waited for may be gone.
        self.carry_out_early();
    }

    /// Files that are watched have changed.
    pub(crate) fn watched(&mut self, changes: &[FileEvent]) {
        let (mut reread, mut again) = (Vec::new(), Vec::new());
        for path in changes.iter().filter_map(|change| file_path(&change.uri)) {
            let root = self.roots.of(Some(&path));
            let pack = root.path.as_ref().map(|root| root.join(config::FOLDER));
            if pack.is_some_and(|pack| path.starts_with(pack)) {
                reread.push(root.id);
            } else if is_manifest(&path) {
                if let Some(loaded) = &root.loaded {
                    loaded.forget_facts();
                }
                again.push(root.id);
            }
        }
        for list in [&mut reread, &mut again] {
            list.sort_unstable();
            list.dedup();
        }
        for root in reread {
            self.read(root);
        }
        for root in again {
            self.analyse_again(root);
        }
    }

    /// Reads a folder's settings and pack on a worker.
    fn read(&mut self, id: RootId) {
        let Some(root) = self.roots.get_mut(id) else { return };
        root.readings += 1;
        let (reading, path, builtin, events) = (root.readings, root.path.clone(), self.builtin.clone(), self.events.clone());
        let trusted = root.settings.trusts();
        self.workers.run(move || {
            let loaded = Loaded::read(path.as_deref(), trusted, &builtin);
            let _ = events.send(Event::Loaded(id, reading, Arc::new(loaded)));
        });
    }

    /// A folder's settings and pack were read.
    pub(crate) fn loaded(&mut self, id: RootId, reading: u64, loaded: Arc<Loaded>) {
        let Some(root) = self.roots.get_mut(id).filter(|root| root.readings == reading) else { return };
        let is_first = root.loaded.is_none();
        let is_trust_news = root.loaded.as_ref().is_some_and(|before| before.trusted != loaded.trusted);
        let folder = root.path.clone().unwrap_or_default();
        let problems: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
        root.loaded = Some(loaded);
        if !problems.is_empty() {
            let (count, shown) = (problems.len(), problems[..problems.len().min(SHOWN_PROBLEMS)].join("\n"));
            let text = format!(
                "Caveat found {count} problems in the settings or rules of {}; all else stays in force.\n{shown}",
                folder.display()
            );
            self.outbox.show(MessageType::WARNING, text);
            self.tell(MessageType::WARNING, problems);
        }
        self.carry_out_early();
        if is_first {
            let own = self.documents.iter().filter(|(_, document)| document.root == id).map(|(uri, _)| uri.clone());
            self.dirty.extend(own);
            self.scan_if_wanted();
        } else {
            self.analyse_again(id);
        }
        if is_trust_news && self.is_scanned {
            // What was found in files that are not open is what other rules found.
            self.request_scan(None, None);
        }
    }

    /// Analyses the documents of a folder anew, since something other than their text has changed.
    fn analyse_again(&mut self, root: RootId) {
        self.survey_again(root);
        for (uri, document) in self.documents.iter_mut().filter(|(_, document)| document.root == root) {
            document.from_scratch = true;
            document.failed = None;
            self.dirty.push(uri.clone());
        }
    }

    /// Writes lines to the client's log.
    fn tell(&self, kind: MessageType, lines: Vec<String>) {
        for line in lines {
            self.outbox.log(kind, line);
        }
    }

    /// Once the first diagnostics are out, reads what earlier sessions left.
    pub(crate) fn warm(&mut self) {
        let workspaces = self.roots.iter().map(|root| root.workspace.clone()).collect();
        let events = self.events.clone();
        self.progress.warm(workspaces, move |fixes| drop(events.send(Event::Pending(fixes))));
    }

    /// Takes up fixes of earlier sessions, and looks at their documents on disk.
    pub(crate) fn resume(&mut self, fixes: Vec<progress::PendingFix>) {
        // The file of a notebook is not the text that was analysed: its fixes wait until it is opened again.
        let is_text = |doc: &progress::DocId| Path::new(&doc.path).extension().is_none_or(|ending| ending != "ipynb");
        for doc in self.progress.resume(fixes).into_iter().filter(is_text) {
            let Some(root) = self.roots.iter().find(|root| root.workspace == doc.workspace && root.path.is_some()) else { continue };
            let (Some(folder), Some(loaded)) = (root.path.clone(), root.loaded.clone()) else { continue };
            let (settings, events) = (root.settings.clone(), self.events.clone());
            self.workers.run(move || {
                let path = folder.join(&doc.path);
                let Ok(source) = read::read_source(&path) else { return };
                let Some(language) = loaded.engine.language_of_path(&path, source.text.lines().next().unwrap_or_default()) else { return };
                let facts = loaded.facts(Some(&path), head(&source.text));
                let input = Input { text: source.text.into(), language, facts: &facts, today: today() };
                let analysis = loaded.engine.analyze(&input, None);
                let shown = analysis.findings().iter().filter(|finding| settings.shows(finding, loaded.config.level));
                let findings = shown.map(|finding| of_progress(finding, language)).collect();
                let _ = events.send(Event::Looked(doc, findings));
            });
        }
    }
}
