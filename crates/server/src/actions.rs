//! Code actions: fixes, suppressions and the ways to a lesson.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range as Bytes;
use std::sync::Arc;

use caveat_analysis::{Finding, TextEdit as Change};
use caveat_catalog::rule::FixKind;
use caveat_learning::Sheet;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tower_lsp::ls_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, CodeActionResponse, Command, Diagnostic, DocumentChanges,
    NumberOrString, OneOf, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextEdit, Uri, WorkspaceEdit,
};

use crate::analyze::Analyzed;
use crate::capabilities::{FIX_ALL, LEARN, Profile};
use crate::commands;
use crate::diagnostics::{Data, Place, SOURCE};
use crate::document::Offer;
use crate::layout::Part;
use crate::learn::{lab_of_topic, offers};
use crate::roots::Loaded;

/// Fixes are verified for so many findings of one request. Each costs some analyses; a selection of the whole file must not
/// cost a second.
const MOST_FINDINGS: usize = 12;

/// Below `quickfix`, so that a client that wants quick fixes gets it, and one that wants fixes alone can tell it apart.
const SUPPRESS: CodeActionKind = CodeActionKind::new("quickfix.suppress");

/// Reasons that a suppression can begin with. The log of progress tells the first from all others.
const REASONS: [&str; 2] = ["false positive", "accepted risk"];

/// A current analysis of a document, with all that an action needs.
#[derive(Debug, Clone)]
pub(crate) struct Ground {
    pub(crate) loaded: Arc<Loaded>,
    pub(crate) analyzed: Arc<Analyzed>,
    pub(crate) profile: Arc<Profile>,
    /// The document that is asked about, as the client names it.
    pub(crate) uri: Uri,
    /// The version of what was analysed.
    pub(crate) version: i32,
    /// The open question of each topic's quiz, with its day.
    pub(crate) questions: Arc<BTreeMap<String, (Sheet, i64)>>,
}

/// What a code action keeps until its edit is asked for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Later {
    /// The document.
    pub(crate) uri: Uri,
    /// The version that the action is for.
    pub(crate) version: i32,
}

/// Whether a client that asks for these kinds wants this one.
fn wants(only: Option<&[CodeActionKind]>, kind: &CodeActionKind) -> bool {
    let holds = |wanted: &CodeActionKind| {
        let rest = kind.as_str().strip_prefix(wanted.as_str());
        wanted.as_str().is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    only.is_none_or(|only| only.iter().any(holds))
}

impl Ground {
    /// The findings that a request is about: those of its diagnostics that are ours, or those in its range if it has no
    /// diagnostics at all.
    fn asked(&self, params: &CodeActionParams) -> Vec<&Finding> {
        let Some(range) = self.analyzed.layout.bytes(self.profile.encoding, &self.uri, params.range) else { return Vec::new() };
        let touches = |bytes: &Bytes<usize>| bytes.start <= range.end && range.start <= bytes.end;
        let all = &params.context.diagnostics;
        let ours: Vec<_> = all.iter().filter(|diagnostic| diagnostic.source.as_deref() == Some(SOURCE)).collect();
        let is_asked = |finding: &&Finding| {
            if all.is_empty() { touches(&finding.range) } else { ours.iter().any(|diagnostic| self.is_of(diagnostic, finding)) }
        };
        self.analyzed.shown().filter(is_asked).collect()
    }

    /// Whether a diagnostic that the client sent is of this finding.
    fn is_of(&self, diagnostic: &Diagnostic, finding: &Finding) -> bool {
        if let Some(data) = diagnostic.data.as_ref().and_then(|data| Data::deserialize(data).ok()) {
            return data.fingerprint == finding.fingerprint.to_string();
        }
        diagnostic.code == Some(NumberOrString::String(finding.rule.id.to_string()))
            && self
                .analyzed
                .layout
                .locate(self.profile.encoding, &finding.range)
                .is_some_and(|(part, range)| *part.uri == self.uri && range == diagnostic.range)
    }

    /// Whether a finding is about a suppression, not about code.
    fn is_remark(&self, finding: &Finding) -> bool {
        !self.loaded.engine.catalog().rules.contains_key(&finding.rule.id)
    }

    fn has_safe_fix(&self) -> bool {
        // The engine's own remarks on suppressions have fixes that no rule lists.
        let is_safe = |finding: &Finding| self.is_remark(finding) || finding.rule.fixes.iter().any(|fix| fix.kind == FixKind::Safe);
        self.analyzed.shown().any(is_safe)
    }

    /// Whether there may be an action. Costs next to nothing: editors ask at each move of the cursor.
    pub(crate) fn may_offer(&self, params: &CodeActionParams) -> bool {
        let only = params.context.only.as_deref();
        (wants(only, &FIX_ALL) && self.has_safe_fix()) || !self.asked(params).is_empty()
    }

    /// The actions, and the texts that they lead to.
    pub(crate) fn actions(&self, params: &CodeActionParams) -> (CodeActionResponse, Vec<Offer>) {
        let only = params.context.only.as_deref();
        let findings = self.asked(params);
        let (mut actions, mut offers) = (Vec::new(), Vec::new());
        if wants(only, &CodeActionKind::QUICKFIX) {
            for finding in findings.iter().take(MOST_FINDINGS) {
                self.fixes(finding, params, &mut actions, &mut offers);
            }
        }
        if wants(only, &FIX_ALL) && self.has_safe_fix() {
            let mut action =
                CodeAction { kind: Some(FIX_ALL), title: "Apply all safe fixes of Caveat".to_owned(), ..CodeAction::default() };
            if self.profile.resolve_edit {
                let later = Later { uri: self.uri.clone(), version: self.version };
                action.data = serde_json::to_value(later).ok();
                actions.push(action);
            } else if let Some((edit, offer)) = self.fix_all() {
                action.edit = Some(edit);
                actions.push(action);
                offers.push(offer);
            }
        }
        if wants(only, &SUPPRESS) {
            for finding in findings.iter().take(MOST_FINDINGS) {
                self.suppressions(finding, params, &mut actions);
            }
        }
        if wants(only, &LEARN) {
            let mut topics = BTreeSet::new();
            for finding in findings.iter().filter(|finding| topics.insert(finding.rule.topic.clone())) {
                self.lessons(finding, params, &mut actions);
            }
        }
        (actions.into_iter().map(|action| self.in_words_of_the_client(action)).collect(), offers)
    }

    fn fixes(&self, finding: &Finding, params: &CodeActionParams, actions: &mut Vec<CodeAction>, offers: &mut Vec<Offer>) {
        for (index, fix) in self.loaded.engine.fixes(&self.analyzed.analysis, finding).into_iter().enumerate() {
            let Some((edit, offer)) = self.edit(&fix.edits, vec![finding.fingerprint.to_string()]) else { continue };
            offers.push(offer);
            let title = match fix.kind {
                FixKind::Safe => fix.title,
                FixKind::Review => format!("{} (review)", fix.title),
            };
            actions.push(CodeAction {
                title,
                kind: Some(CodeActionKind::QUICKFIX),
                diagnostics: Some(self.diagnostics(finding, params)),
                edit: Some(edit),
                is_preferred: (self.profile.preferred && index == 0).then_some(true),
                ..CodeAction::default()
            });
        }
    }

    /// All safe fixes as one edit, if there are any that verify.
    pub(crate) fn fix_all(&self) -> Option<(WorkspaceEdit, Offer)> {
        let shown: BTreeSet<_> = self.analyzed.shown().map(|finding| finding.fingerprint).collect();
        let bulk = self.loaded.engine.fix_all(&self.analyzed.analysis, &|finding| shown.contains(&finding.fingerprint))?;
        let fixed = bulk.fixed.iter().map(ToString::to_string).collect();
        self.edit(&bulk.edits, fixed)
    }

    fn suppressions(&self, finding: &Finding, params: &CodeActionParams, actions: &mut Vec<CodeAction>) {
        // A remark on a suppression is not silenced with another.
        if self.is_remark(finding) {
            return;
        }
        let Some(first) = self.loaded.engine.suppression(&self.analyzed.analysis, finding, REASONS[0]) else { return };
        for reason in REASONS {
            // Where the comment stands was verified for one reason; it does not depend on which.
            let change = Change { range: first.range.clone(), text: first.text.replace(REASONS[0], reason) };
            // The reason is a beginning: the client selects it, to be said in the person's own words.
            let select = || {
                let all = self.analyzed.layout.by_part(&self.analyzed.text, [&change])?;
                let (part, changes) = all.first()?;
                let own = changes.first()?;
                let at = own.range.start + own.text.find(reason)?;
                let range = self.profile.encoding.range(&part.after(changes), &(at..at + reason.len()));
                Some(Command {
                    title: "Select the reason".to_owned(),
                    command: commands::SELECT.to_owned(),
                    arguments: Some(vec![json!({ "uri": *part.uri, "range": range })]),
                })
            };
            let Some((edit, _)) = self.edit(std::slice::from_ref(&change), Vec::new()) else { continue };
            actions.push(CodeAction {
                title: format!("Allow {} here: {reason}", finding.rule.id),
                kind: Some(SUPPRESS),
                diagnostics: Some(self.diagnostics(finding, params)),
                edit: Some(edit),
                command: self.profile.show_document.then(select).flatten(),
                ..CodeAction::default()
            });
        }
    }

    fn lessons(&self, finding: &Finding, params: &CodeActionParams, actions: &mut Vec<CodeAction>) {
        let topic = &finding.rule.topic;
        let Some(lesson) = self.loaded.engine.catalog().lessons.get(topic) else { return };
        let title = &lesson.front.title;
        let language = self.analyzed.analysis.language();
        let arguments = json!({
            "topic": &**topic, "language": language, "uri": self.uri, "fingerprint": finding.fingerprint.to_string(),
        });
        let command = |(title, command): (String, &str)| CodeAction {
            command: Some(Command { title: title.clone(), command: command.to_owned(), arguments: Some(vec![arguments.clone()]) }),
            title,
            kind: Some(LEARN),
            diagnostics: Some(self.diagnostics(finding, params)),
            ..CodeAction::default()
        };
        actions.push(command((format!("Learn more: {title}"), commands::OPEN_LESSON)));
        // The page of a quiz may not be a document of ours: its open question can be answered here as well.
        match self.questions.get(&**topic).filter(|_| !self.profile.dialogs) {
            Some((sheet, day)) => actions.extend(offers::of_sheet(sheet, *day)),
            None if self.has_questions(topic, language) => {
                actions.push(command((format!("Take the quiz: {title}"), commands::TAKE_QUIZ)));
            }
            None => {}
        }
        let catalog = self.loaded.engine.catalog();
        if catalog.family(language).is_some_and(|family| lab_of_topic(catalog, topic, Some(&family)).is_some()) {
            actions.push(command((format!("Start the lab: {title}"), commands::START_LAB)));
        }
        actions.push(command((format!("Mark as learned: {title}"), commands::MARK_LEARNED)));
    }

    /// Whether there is something to ask on a topic.
    fn has_questions(&self, topic: &str, language: &str) -> bool {
        let catalog = self.loaded.engine.catalog();
        let family = catalog.family(language);
        catalog.quizzes.get(topic).is_some_and(|quiz| quiz.questions_for(catalog, family.as_deref()).next().is_some())
    }

    /// The client's own diagnostics of a finding, or ours where it sent none.
    fn diagnostics(&self, finding: &Finding, params: &CodeActionParams) -> Vec<Diagnostic> {
        let ours = |diagnostic: &&Diagnostic| diagnostic.source.as_deref() == Some(SOURCE) && self.is_of(diagnostic, finding);
        let sent: Vec<_> = params.context.diagnostics.iter().filter(ours).cloned().collect();
        if !sent.is_empty() {
            return sent;
        }
        let place = Place { profile: &self.profile, layout: &self.analyzed.layout };
        place.diagnostic(finding).into_iter().map(|(_, diagnostic)| diagnostic).collect()
    }

    /// Changes as an edit of the client's documents, and the texts that it leads to. None if one of them cannot be made there.
    fn edit(&self, changes: &[Change], fingerprints: Vec<String>) -> Option<(WorkspaceEdit, Offer)> {
        let all = self.analyzed.layout.by_part(&self.analyzed.text, changes)?;
        let texts = all.iter().map(|(part, changes)| (part.uri.clone(), part.after(changes))).collect();
        let edits = all.iter().map(|(part, changes)| (*part, part.edits(self.profile.encoding, changes)));
        let edit = if self.profile.document_changes {
            let edit = |(part, edits): (&Part, Vec<TextEdit>)| TextDocumentEdit {
                text_document: OptionalVersionedTextDocumentIdentifier { uri: (*part.uri).clone(), version: Some(part.version) },
                edits: edits.into_iter().map(OneOf::Left).collect(),
            };
            WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(edits.map(edit).collect())), ..WorkspaceEdit::default() }
        } else {
            let changes = edits.map(|(part, edits)| ((*part.uri).clone(), edits)).collect::<HashMap<_, _>>();
            WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
        };
        Some((edit, Offer { texts, fingerprints }))
    }

    /// A client that knows only commands gets one that has the edit applied.
    fn in_words_of_the_client(&self, action: CodeAction) -> CodeActionOrCommand {
        if self.profile.code_actions {
            return action.into();
        }
        let apply = |edit| Command { title: action.title.clone(), command: commands::APPLY.to_owned(), arguments: Some(vec![json!(edit)]) };
        let empty = || Command { title: action.title.clone(), command: commands::APPLY.to_owned(), arguments: None };
        action.edit.as_ref().map(apply).or_else(|| action.command.clone()).unwrap_or_else(empty).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_wanted_with_all_below_it() {
        let check = |only: Option<&[&'static str]>, kind: &CodeActionKind, expected: bool| {
            let only: Option<Vec<_>> = only.map(|only| only.iter().map(|kind| CodeActionKind::new(kind)).collect());
            assert_eq!(wants(only.as_deref(), kind), expected, "{only:?} {kind:?}");
        };
        check(None, &FIX_ALL, true);
        check(Some(&[]), &FIX_ALL, false);
        check(Some(&[""]), &FIX_ALL, true);
        check(Some(&["source"]), &FIX_ALL, true);
        check(Some(&["source.fixAll"]), &FIX_ALL, true);
        check(Some(&["source.fixAll.caveat"]), &FIX_ALL, true);
        check(Some(&["source.fixAll.ruff"]), &FIX_ALL, false);
        check(Some(&["source.fix"]), &FIX_ALL, false);
        check(Some(&["quickfix"]), &FIX_ALL, false);
        check(Some(&["refactor", "quickfix"]), &SUPPRESS, true);
        check(Some(&["quickfix.suppress"]), &CodeActionKind::QUICKFIX, false);
        check(Some(&["quickfix"]), &LEARN, false);
        check(Some(&["caveat"]), &LEARN, true);
    }
}
