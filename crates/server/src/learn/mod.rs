//! Learning in the editor: quizzes, reviews, progress and plans.
//!
//! The main loop hands a request to the [`desk`], which reads the log and decides what to ask; pages come back to it, since it alone knows
//! what the client has open. No handler waits for the person: what they choose in a dialog comes as an event.

mod asking;
mod desk;
mod lab;
pub(crate) mod offers;
mod overview;
mod quiz;
mod reminder;
mod topics;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use caveat_progress::clock;
use serde_json::Value;
use tower_lsp::ls_types::{
    CodeActionParams, CodeActionResponse, DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextEdit, Uri,
    WorkspaceEdit,
};

pub(crate) use asking::Said;
pub(crate) use desk::{Page, Study, present};
pub(crate) use lab::of_topic as lab_of_topic;
pub(crate) use overview::Spot;
pub(crate) use quiz::Learner;

use crate::commands::Command;
use crate::document::Document;
use crate::event::{Event, Reply};
use crate::pages;
use crate::roots::{Root, RootId};
use crate::server::Server;
use desk::Desk;

impl Server {
    /// Does something at the desk.
    fn at_desk(&mut self, job: impl FnOnce(&mut Desk) + Send + 'static) {
        let (writer, client, outbox, events) = (self.progress.writer(), self.client.clone(), self.outbox.clone(), self.events.clone());
        let (profile, data) = (self.profile.clone(), pages::data(self.options.data_dir.as_deref()));
        let desk = move || Desk {
            writer,
            client,
            outbox,
            events,
            runtime: tokio::runtime::Handle::current(),
            has_dialogs: profile.dialogs,
            profile,
            data,
            quizzes: Vec::new(),
            files: HashMap::new(),
        };
        self.study.post(desk, job);
    }

    /// Carries out a command on learning; the workspace is that of a document, if one is named.
    pub(crate) fn learn(&mut self, command: Command, reply: Reply<Option<Value>>) {
        let uri = command.uri().cloned();
        let root = self.root_of(uri.as_ref());
        let Some(learner) = learner(root) else {
            // It was waited for, and is gone.
            let _ = reply.send(Err(crate::server::modified()));
            return;
        };
        let language = || {
            let analyzed = self.document(uri.as_ref()?)?.analyzed.as_ref()?;
            Some(analyzed.analysis.language().to_owned())
        };
        match command {
            Command::TakeQuiz(wanted) => {
                let language = language();
                self.at_desk(move |desk| desk.take_quiz(&wanted, language.as_deref(), learner, reply));
            }
            Command::StartLab(wanted) => {
                let language = language();
                self.at_desk(move |desk| desk.start_lab(&wanted, language.as_deref(), &learner, reply));
            }
            Command::AnswerQuiz(answer) => self.at_desk(move |desk| desk.answer_quiz(&answer, learner, reply)),
            Command::Review(wanted) => self.at_desk(move |desk| desk.review(&wanted, learner, reply)),
            Command::ShowProgress => self.at_desk(move |desk| desk.show_progress(&learner, reply)),
            Command::ShowPlan => {
                let (spots, is_scanned) = (self.spots(Some(root)), self.is_scanned);
                self.at_desk(move |desk| desk.show_plan(&learner, spots, is_scanned, reply));
            }
            Command::Overview(_) => {
                let (spots, is_scanned) = (self.spots(uri.is_some().then_some(root)), self.is_scanned);
                self.at_desk(move |desk| desk.overview(&learner, spots, is_scanned, reply));
            }
            _ => unreachable!("it is no command on learning"),
        }
    }

    /// The findings in a folder, or in all, that are known: of open documents, and of the last scan.
    fn spots(&self, root: Option<&Root>) -> Vec<Spot> {
        let is_own = |id: RootId| root.is_none_or(|root| root.id == id);
        let mut spots = Vec::new();
        for document in self.documents.values().filter(|document| is_own(document.root)) {
            let Some(analyzed) = &document.analyzed else { continue };
            spots.extend(analyzed.shown().filter_map(|finding| {
                let (part, range) = analyzed.layout.locate(self.profile.encoding, &finding.range)?;
                Some(Spot {
                    topic: finding.rule.topic.to_string(),
                    severity: finding.rule.severity,
                    path: document.id.path.clone(),
                    uri: part.uri.clone(),
                    line: range.start.line as usize + 1,
                    message: finding.message.clone(),
                })
            }));
        }
        let own = self.scanned.iter().filter(|(path, _)| is_own(self.roots.of(Some(path)).id));
        spots.extend(own.flat_map(|(_, (_, spots))| spots.iter().cloned()));
        let is_open = |path: &Path| self.documents.values().any(|document| document.path.as_deref() == Some(path));
        let closed = self.all.spots().filter(|(path, _)| is_own(self.roots.of(Some(path)).id) && !is_open(path));
        spots.extend(closed.filter(|(path, _)| !self.scanned.contains_key(*path)).flat_map(|(_, spots)| spots.iter().cloned()));
        // The order of a map is nobody's: of equal ones the first by name is the worst.
        spots.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
        spots
    }

    /// A dialog was answered, closed or refused.
    pub(crate) fn said(&mut self, said: Said) {
        self.at_desk(move |desk| desk.said(said));
    }

    /// Delivers a page: as an edit where the client has it open, so that nobody has to load it again; on disk else.
    pub(crate) fn page(&mut self, mut page: Page) {
        if let Some((topic, open)) = page.quiz.take() {
            let questions = Arc::make_mut(&mut self.questions);
            match open {
                Some(open) => drop(questions.insert(topic, open)),
                None => drop(questions.remove(&topic)),
            }
        }
        let path = pages::folder(self.options.data_dir.as_deref()).join(&page.name);
        let open = self.documents.values().find(|document| document.path.as_ref() == Some(&path));
        let takes_edits = self.profile.apply_edit && !self.profile.rereads && !page.on_disk;
        let Some(document) = open.filter(|_| takes_edits) else {
            return self.at_desk(move |desk| desk.write(page));
        };
        let edit = self.whole(document, &page.text);
        let (client, outbox, events) = (self.client.clone(), self.outbox.clone(), self.events.clone());
        let can_show = self.profile.show_document;
        Desk::answer(page.reply.take(), &path);
        tokio::spawn(async move {
            if !client.apply_edit(edit).await.is_ok_and(|answer| answer.applied) {
                page.on_disk = true;
                let _ = events.send(Event::Page(Box::new(page)));
                return;
            }
            if let Some(what) = page.show {
                present(client.clone(), outbox, can_show, path, what, page.focus).await;
            }
            if let Some(dialog) = page.asks {
                dialog.ask(client, events).await;
            }
        });
    }

    /// An edit that gives a document another text.
    fn whole(&self, document: &Document, text: &str) -> WorkspaceEdit {
        let range = self.profile.encoding.range(&document.text, &(0..document.text.len_bytes()));
        let edit = TextEdit { range, new_text: text.to_owned() };
        let uri = (*document.uri).clone();
        if self.profile.document_changes {
            let text_document = OptionalVersionedTextDocumentIdentifier { uri, version: Some(document.version) };
            let edit = TextDocumentEdit { text_document, edits: vec![OneOf::Left(edit)] };
            WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(vec![edit])), ..WorkspaceEdit::default() }
        } else {
            WorkspaceEdit { changes: Some(HashMap::from([(uri, vec![edit])])), ..WorkspaceEdit::default() }
        }
    }

    /// The answers to choose from on a page of ours; `None` where a document is no such page.
    pub(crate) fn page_actions(&self, uri: &Uri, params: &CodeActionParams) -> Option<CodeActionResponse> {
        let document = self.documents.get(uri)?;
        let path = document.path.as_ref()?;
        let is_ours = path.parent() == Some(&pages::folder(self.options.data_dir.as_deref()));
        let name = path.file_name()?.to_str()?;
        if !is_ours || !(name.starts_with("caveat.quiz.") || name == "caveat.review.md") {
            return None;
        }
        if !offers::are_wanted(params.context.only.as_deref()) {
            return Some(Vec::new());
        }
        let bytes = self.profile.encoding.bytes(&document.text, params.range);
        let actions = offers::on_page(&document.text, &bytes).into_iter();
        Some(actions.filter_map(|action| offers::in_words_of(self.profile.code_actions, action)).collect())
    }

    /// At the first save of a day, says in one quiet line that something should come back.
    pub(crate) fn remind(&mut self, uri: &Uri) {
        let today = clock::now().day();
        let Some(document) = self.documents.get(uri) else { return };
        let Some(root) = self.roots.get(document.root).filter(|root| !root.settings.quiet) else { return };
        let Some(learner) = learner(root) else { return };
        if self.reminded.replace(today) != Some(today) {
            self.at_desk(move |desk| desk.remind(&learner));
        }
    }
}

/// Who learns in a workspace, once it was read.
fn learner(root: &Root) -> Option<Learner> {
    Some(Learner { loaded: root.loaded.clone()?, workspace: root.workspace.clone(), path: root.path.clone() })
}
