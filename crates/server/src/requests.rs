//! Answers to requests.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde::Deserialize;
use serde_json::Value;
use tokio::time::Instant;
use tower_lsp::jsonrpc::{self, Error};
use tower_lsp::ls_types::{
    CodeAction, DocumentDiagnosticParams, DocumentDiagnosticReportResult, ExecuteCommandParams, Hover, HoverParams, MessageType,
    NumberOrString, ProgressToken, ShowDocumentParams, TextDocumentPositionParams, Uri,
};

use crate::actions::Later;
use crate::commands::{Command, Selection, Topic, Whose};
use crate::diagnostics::{Report, publish_frame};
use crate::document::Pull;
use crate::event::{Asked, Event, Question, Reply, Running};
use crate::roots::file_path;
use crate::scan::{self, Scan};
use crate::server::{PATIENCE, Server, modified};
use crate::{hover, learn, on_disk, pages};

impl Server {
    /// What is shown at a position. Never waits.
    pub(crate) fn hover(&mut self, params: &HoverParams) -> Option<Hover> {
        let TextDocumentPositionParams { text_document, position } = &params.text_document_position_params;
        let document = self.documents.get(&self.key(&text_document.uri)?)?;
        let loaded = self.roots.get(document.root)?.loaded.clone()?;
        let progress = &self.progress;
        let (hover, findings) =
            hover::hover(document, &loaded, &self.profile, &text_document.uri, *position, |topic| progress.is_brief(topic))?;
        let language = document.analyzed.as_ref()?.analysis.language();
        for finding in findings {
            let lesson = loaded.engine.catalog().lessons.get(&finding.rule.topic);
            self.progress.viewed(&document.id, finding, language, lesson.map(|lesson| lesson.front.version));
        }
        Some(hover)
    }

    /// The diagnostics of a document, once it is analysed.
    pub(crate) fn pull(&mut self, params: DocumentDiagnosticParams, reply: Reply<DocumentDiagnosticReportResult>) {
        let previous = params.previous_result_id;
        let uri = params.text_document.uri;
        let Some(document) = self.key(&uri).and_then(|key| self.documents.get_mut(&key)) else {
            let _ = reply.send(Ok(Report::of(Vec::new()).answer(previous.as_deref(), 0)));
            return;
        };
        document.pulls.push(Pull { uri, previous, reply });
        if document.failed == Some(document.revision) {
            Self::answer_pulls(document, &[]);
        } else if let Some(reports) = document.latest.clone().filter(|_| document.is_current()) {
            Self::answer_pulls(document, &reports);
        } else {
            self.dirty.push(document.uri.clone());
        }
    }

    /// A question about the current text: answered now, or when it is analysed, or not after [`PATIENCE`].
    pub(crate) fn ask(&mut self, uri: &Uri, what: Question) {
        let what = match what {
            Question::Actions(params, reply) => match self.page_actions(uri, &params) {
                Some(actions) => return drop(reply.send(Ok((!actions.is_empty()).then_some(actions)))),
                None => Question::Actions(params, reply),
            },
            what @ Question::Resolve(..) => what,
        };
        let Some(document) = self.key(uri).and_then(|key| self.documents.get_mut(&key)) else {
            return nothing(what);
        };
        if document.is_current() {
            let uri = document.uri.clone();
            return self.answer(&uri, what);
        }
        if document.cannot_be_analysed(self.roots.get(document.root).and_then(|root| root.loaded.as_deref())) {
            return nothing(what);
        }
        let until = Instant::now() + PATIENCE;
        document.waiting.push(Asked { what, until });
        self.timers.push(std::cmp::Reverse((until, document.uri.clone())));
        self.dirty.push(document.uri.clone());
    }

    /// Answers a question about a text whose analysis is current.
    pub(crate) fn answer(&self, uri: &Arc<Uri>, what: Question) {
        let asked = what.uri().unwrap_or_else(|| (**uri).clone());
        let Some((document, ground)) = self.documents.get(uri).and_then(|document| Some((document, self.ground(document, asked)?))) else {
            return what.refuse(modified());
        };
        let running = Running { opening: document.opening, revision: document.revision };
        let (events, uri) = (self.events.clone(), uri.clone());
        match what {
            Question::Actions(params, reply) => {
                if !ground.may_offer(&params) {
                    let _ = reply.send(Ok(None));
                    return;
                }
                self.workers.run(move || {
                    let (actions, offers) = ground.actions(&params);
                    let _ = events.send(Event::Offered(uri, running, offers));
                    let _ = reply.send(Ok((!actions.is_empty()).then_some(actions)));
                });
            }
            Question::Resolve(mut action, reply) => {
                let later = action.data.as_ref().and_then(|data| Later::deserialize(data).ok());
                if later.is_none_or(|later| later.version != ground.version) {
                    let _ = reply.send(Err(modified()));
                    return;
                }
                self.workers.run(move || {
                    // Without an edit the client does nothing, which is right where no fix could be verified.
                    if let Some((edit, offer)) = ground.fix_all() {
                        action.edit = Some(edit);
                        let _ = events.send(Event::Offered(uri, running, vec![offer]));
                    }
                    let _ = reply.send(Ok(*action));
                });
            }
        }
    }

    /// Carries out a command.
    pub(crate) fn execute(&mut self, params: ExecuteCommandParams, reply: Reply<Option<Value>>) {
        match Command::read(&params.command, params.arguments) {
            Err(error) => drop(reply.send(Err(error))),
            Ok(command) => self.carry_out(command, params.work_done_progress_params.work_done_token, reply),
        }
    }

    /// Carries out a command, once the settings and rules that it needs are read.
    fn carry_out(&mut self, command: Command, token: Option<ProgressToken>, reply: Reply<Option<Value>>) {
        let is_early = match &command {
            Command::Apply(_) | Command::Select(_) => false,
            Command::Scan | Command::Overview(Whose { uri: None }) => self.roots.iter().any(|root| root.loaded.is_none()),
            other => self.root_of(other.uri()).loaded.is_none(),
        };
        if is_early {
            self.early.push((command, token, reply));
            return;
        }
        match command {
            Command::OpenLesson(topic) => self.open_lesson(topic, reply),
            Command::MarkLearned(topic) => drop(reply.send(self.mark_learned(&topic))),
            Command::Scan => self.request_scan(token, Some(reply)),
            Command::Apply(edit) => {
                let client = self.client.clone();
                tokio::spawn(async move {
                    let answer = client.apply_edit(*edit).await;
                    let _ = reply.send(answer.map(|answer| Some(Value::Bool(answer.applied))));
                });
            }
            Command::Select(Selection { uri, range }) => {
                self.show(ShowDocumentParams { uri, external: Some(false), take_focus: Some(true), selection: Some(range) });
                let _ = reply.send(Ok(None));
            }
            learning => self.learn(learning, reply),
        }
    }

    /// Carries out, in their order, the commands that came before what they need was read. One that was cancelled is left out.
    pub(crate) fn carry_out_early(&mut self) {
        for (command, token, reply) in std::mem::take(&mut self.early) {
            if !reply.is_closed() {
                self.carry_out(command, token, reply);
            }
        }
    }

    /// Has the client show a document, where it can.
    fn show(&self, params: ShowDocumentParams) {
        if self.profile.show_document {
            let client = self.client.clone();
            tokio::spawn(async move {
                if let Err(error) = client.show_document(params).await {
                    tracing::debug!(%error, "the client shows no document");
                }
            });
        }
    }

    /// The root that something is asked for in: that of a document, which need not be open, else the first.
    pub(crate) fn root_of(&self, uri: Option<&Uri>) -> &crate::roots::Root {
        let document = uri.and_then(|uri| self.document(uri));
        let named = document.and_then(|document| self.roots.get(document.root));
        let holding = || uri.and_then(file_path).map(|path| self.roots.of(Some(&path))).filter(|root| root.path.is_some());
        named.or_else(holding).or_else(|| self.roots.iter().nth(1)).unwrap_or_else(|| self.roots.of(None))
    }

    fn open_lesson(&mut self, topic: Topic, reply: Reply<Option<Value>>) {
        let root = self.root_of(topic.uri.as_ref());
        let Some(loaded) = root.loaded.clone() else {
            let _ = reply.send(Err(modified()));
            return;
        };
        let Some(lesson) = loaded.engine.catalog().lessons.get(&*topic.id) else {
            let _ = reply.send(Err(no_lesson(&topic.id)));
            return;
        };
        self.progress.opened_lesson(root.workspace.clone(), &topic.id, Some(lesson.front.version));
        let analyzed = topic.uri.as_ref().and_then(|uri| self.document(uri)).and_then(|document| document.analyzed.clone());
        let pages = pages::folder(self.options.data_dir.as_deref());
        let (client, outbox, can_show) = (self.client.clone(), self.outbox.clone(), self.profile.show_document);
        let runtime = tokio::runtime::Handle::current();
        self.workers.run(move || {
            let finding = analyzed.as_ref().and_then(|analyzed| {
                let finding = analyzed.shown().find(|finding| Some(finding.fingerprint.to_string()) == topic.fingerprint)?;
                Some((&**analyzed, finding))
            });
            let path = match pages::write(&pages, &loaded.engine, &topic.id, topic.language.as_deref(), finding) {
                Ok(Some(path)) => path,
                Ok(None) => return drop(reply.send(Err(no_lesson(&topic.id)))),
                Err(error) => {
                    outbox.show(MessageType::ERROR, format!("Caveat: the lesson cannot be written below {}: {error}", pages.display()));
                    return drop(reply.send(Err(Error::internal_error())));
                }
            };
            let _ = reply.send(Ok(Some(Value::String(path.display().to_string()))));
            runtime.spawn(learn::present(client, outbox, can_show, path, "The lesson".to_owned(), true));
        });
    }

    fn mark_learned(&self, topic: &Topic) -> jsonrpc::Result<Option<Value>> {
        let root = self.root_of(topic.uri.as_ref());
        let lesson = root.loaded.as_ref().and_then(|loaded| loaded.engine.catalog().lessons.get(&*topic.id).cloned());
        let lesson = lesson.ok_or_else(|| no_lesson(&topic.id))?;
        self.progress.marked_learned(root.workspace.clone(), &topic.id);
        self.outbox.show(MessageType::INFO, format!("Marked as learned: {}. Hovers on it are short now.", lesson.front.title));
        Ok(None)
    }

    /// Begins a scan, once there is a way to show its progress if the client has one.
    pub(crate) fn request_scan(&mut self, token: Option<ProgressToken>, reply: Option<Reply<Option<Value>>>) {
        if token.is_some() || !self.profile.progress || !self.is_ready {
            return self.begin_scan(token, reply);
        }
        let token = NumberOrString::String(format!("caveat/scan/{}", self.scan_count + 1));
        let (client, events) = (self.client.clone(), self.events.clone());
        tokio::spawn(async move {
            let created = client.create_work_done_progress(token.clone()).await.is_ok();
            let _ = events.send(Event::BeginScan(created.then_some(token), reply));
        });
    }

    /// Begins a scan.
    pub(crate) fn begin_scan(&mut self, token: Option<ProgressToken>, reply: Option<Reply<Option<Value>>>) {
        let folders = self.roots.iter().filter_map(|root| {
            Some(on_disk::Folder { path: root.path.clone()?, loaded: root.loaded.clone()?, settings: root.settings.clone() })
        });
        let folders: Vec<_> = folders.collect();
        self.scan_count += 1;
        let stop = Arc::default();
        self.scans.push((self.scan_count, token.clone(), Arc::clone(&stop)));
        let scan = Scan { number: self.scan_count, folders, profile: self.profile.clone(), token, reply, stop };
        let (found, ended) = (self.events.clone(), self.events.clone());
        scan.start(
            self.outbox.clone(),
            move |file| drop(found.send(Event::Scanned(file))),
            move |end| drop(ended.send(Event::ScanEnded(end))),
        );
    }

    /// A scan found something in a file. A file that is open has diagnostics of its own, and so has one that the client asks for.
    pub(crate) fn scanned(&mut self, file: on_disk::File) {
        if !self.is_told_of(&file.path) && !self.documents.values().any(|document| document.path.as_ref() == Some(&file.path)) {
            self.outbox.publish(&file.uri.as_str().into(), publish_frame(&file.uri, file.diagnostics, None));
            self.scanned.insert(file.path, (file.uri, file.spots));
        }
    }

    /// A scan ended: what earlier ones found and this one did not is no longer there.
    pub(crate) fn scan_ended(&mut self, ended: scan::Ended) {
        self.scans.retain(|(number, _, _)| *number != ended.number);
        self.release_soon();
        if ended.complete {
            self.is_scanned = true;
            self.clear_scanned(|path| !ended.found.contains(path));
        }
        if let Some(reply) = ended.reply {
            let _ = reply.send(Ok(Some(ended.summary)));
        }
    }

    /// The person cancelled something long.
    pub(crate) fn cancel_progress(&mut self, token: &ProgressToken) {
        for (_, _, stop) in self.scans.iter().filter(|(_, own, _)| own.as_ref() == Some(token)) {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

fn nothing(what: Question) {
    match what {
        Question::Actions(_, reply) => drop(reply.send(Ok(None))),
        Question::Resolve(action, reply) => drop(reply.send(Ok(*action))),
    }
}

fn no_lesson(topic: &str) -> Error {
    Error::invalid_params(format!("there is no lesson on {topic:?}"))
}

/// The document that a code action is about.
pub(crate) fn document_of(action: &CodeAction) -> Option<Uri> {
    Uri::from_str(action.data.as_ref()?.get("uri")?.as_str()?).ok()
}
