//! What the client can do, and what this server says it can do.

use tower_lsp::ls_types::{
    ClientCapabilities, ClientInfo, CodeActionCapabilityResolveSupport, CodeActionClientCapabilities, CodeActionKind, CodeActionOptions,
    CodeActionProviderCapability, DiagnosticClientCapabilities, DiagnosticOptions, DiagnosticRegistrationOptions,
    DiagnosticServerCapabilities, ExecuteCommandOptions, FileOperationFilter, FileOperationPattern, FileOperationRegistrationOptions,
    HoverProviderCapability, MarkupKind, NotebookCellSelector, NotebookDocumentSyncOptions, NotebookSelector, OneOf,
    PublishDiagnosticsClientCapabilities, SaveOptions, ServerCapabilities, StaticRegistrationOptions, TextDocumentRegistrationOptions,
    TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions, WorkDoneProgressOptions,
    WorkspaceFileOperationsServerCapabilities, WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};

use crate::commands;
use crate::notebook;
use crate::position::Encoding;

/// The code action kind that applies every safe fix of a document.
pub(crate) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.caveat");
/// The code action kind of lessons and quizzes. Not below `quickfix`: who asks for fixes wants fixes.
pub(crate) const LEARN: CodeActionKind = CodeActionKind::new("caveat.learn");

/// The name under which a client is told how to pull diagnostics.
pub(crate) const PULLING: &str = "caveat/diagnostics";

/// How the client gets diagnostics. Never in both ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Delivery {
    /// The server sends them.
    #[default]
    Push,
    /// The client asks for them.
    Pull,
}

/// What the client declared, as far as it matters here.
#[expect(clippy::struct_excessive_bools, reason = "each is one capability of the protocol, and none depends on another")]
#[derive(Debug, Clone, Default)]
pub(crate) struct Profile {
    /// How positions are counted.
    pub(crate) encoding: Encoding,
    /// How it gets diagnostics.
    pub(crate) delivery: Delivery,
    /// What it can ask about diagnostics can be changed in the middle of a session.
    pub(crate) register_diagnostics: bool,
    /// It tells of notebooks.
    pub(crate) notebooks: bool,
    /// What a diagnostic may have.
    pub(crate) diagnostic: DiagnosticParts,
    /// It can be told to ask for diagnostics again.
    pub(crate) refresh: bool,
    /// It takes code actions, not only commands.
    pub(crate) code_actions: bool,
    /// It takes `isPreferred`.
    pub(crate) preferred: bool,
    /// It keeps a code action's `data` and can ask for its edit later.
    pub(crate) resolve_edit: bool,
    /// It takes edits that name the version they are for.
    pub(crate) document_changes: bool,
    /// It renders Markdown on hover.
    pub(crate) markdown: bool,
    /// It can be asked for settings.
    pub(crate) configuration: bool,
    /// It wants `workspace/didChangeConfiguration` to be registered.
    pub(crate) register_configuration: bool,
    /// It can watch files.
    pub(crate) watch_files: bool,
    /// It can show a document.
    pub(crate) show_document: bool,
    /// It can show the progress of something that the server began.
    pub(crate) progress: bool,
    /// It can ask the person something, with answers to choose.
    pub(crate) dialogs: bool,
    /// It applies edits that the server makes.
    pub(crate) apply_edit: bool,
    /// It shows a file anew when that changes on disk. An edit would leave it with unsaved changes.
    pub(crate) rereads: bool,
}

/// What a diagnostic may have.
#[expect(clippy::struct_excessive_bools, reason = "each is one capability of the protocol, and none depends on another")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct DiagnosticParts {
    /// Further places.
    pub(crate) related: bool,
    /// Tags.
    pub(crate) tags: bool,
    /// A link behind the code.
    pub(crate) code_description: bool,
    /// Data that comes back with a code action request.
    pub(crate) data: bool,
}

impl Profile {
    /// Reads the client's capabilities. What is not declared is not there.
    pub(crate) fn of(client: &ClientCapabilities) -> Self {
        let document = client.text_document.as_ref();
        let workspace = client.workspace.as_ref();
        let window = client.window.as_ref();
        let action = document.and_then(|document| document.code_action.as_ref());
        let pull = document.and_then(|document| document.diagnostic.as_ref());
        let push = document.and_then(|document| document.publish_diagnostics.as_ref());
        let general = client.general.as_ref();
        let offered = general.and_then(|general| general.position_encodings.as_deref());
        // Pull was added later, and some clients declare a diagnostic's parts for push alone.
        let part = |of_pull: fn(&DiagnosticClientCapabilities) -> bool, of_push: fn(&PublishDiagnosticsClientCapabilities) -> bool| {
            pull.is_some_and(of_pull) || push.is_some_and(of_push)
        };
        let yes = |flag: Option<bool>| flag == Some(true);
        let resolves = |action: &CodeActionClientCapabilities| {
            let edits = |resolve: &CodeActionCapabilityResolveSupport| resolve.properties.iter().any(|property| property == "edit");
            action.data_support == Some(true) && action.resolve_support.as_ref().is_some_and(edits)
        };
        let formats = document.and_then(|document| document.hover.as_ref()).and_then(|hover| hover.content_format.as_ref());
        Self {
            encoding: Encoding::negotiate(offered.unwrap_or_default()),
            delivery: if pull.is_some() { Delivery::Pull } else { Delivery::Push },
            register_diagnostics: pull.is_some_and(|pull| yes(pull.dynamic_registration)),
            notebooks: client.notebook_document.is_some(),
            diagnostic: DiagnosticParts {
                related: part(|pull| pull.related_information == Some(true), |push| push.related_information == Some(true)),
                tags: part(|pull| pull.tag_support.is_some(), |push| push.tag_support.is_some()),
                code_description: part(
                    |pull| pull.code_description_support == Some(true),
                    |push| push.code_description_support == Some(true),
                ),
                data: part(|pull| pull.data_support == Some(true), |push| push.data_support == Some(true)),
            },
            refresh: workspace.and_then(|workspace| workspace.diagnostics.as_ref()).is_some_and(|pull| yes(pull.refresh_support)),
            code_actions: action.is_some_and(|action| action.code_action_literal_support.is_some()),
            preferred: action.is_some_and(|action| yes(action.is_preferred_support)),
            resolve_edit: action.is_some_and(resolves),
            document_changes: workspace
                .and_then(|workspace| workspace.workspace_edit.as_ref())
                .is_some_and(|edit| yes(edit.document_changes)),
            // A client that says nothing gets Markdown, as the protocol's older versions had it.
            markdown: formats.is_none_or(|formats| formats.contains(&MarkupKind::Markdown)),
            configuration: workspace.is_some_and(|workspace| yes(workspace.configuration)),
            register_configuration: workspace
                .and_then(|workspace| workspace.did_change_configuration)
                .is_some_and(|change| yes(change.dynamic_registration)),
            watch_files: workspace
                .and_then(|workspace| workspace.did_change_watched_files.as_ref())
                .is_some_and(|watch| yes(watch.dynamic_registration)),
            show_document: window.and_then(|window| window.show_document.as_ref()).is_some_and(|show| show.support),
            progress: window.is_some_and(|window| yes(window.work_done_progress)),
            dialogs: window.and_then(|window| window.show_message.as_ref()).is_some_and(|show| show.message_action_item.is_some()),
            apply_edit: workspace.is_some_and(|workspace| yes(workspace.apply_edit)),
            rereads: false,
        }
    }

    /// The same for a client of this name: no capability says whether it follows files on disk.
    pub(crate) fn of_client(self, client: Option<&ClientInfo>) -> Self {
        Self { rereads: client.is_some_and(|client| client.name.starts_with("Visual Studio Code")), ..self }
    }

    /// How a client that pulls is told to do it; `whole` says whether it may ask for all files at once. Given a name where that can
    /// be taken back.
    pub(crate) fn pulling(&self, whole: bool) -> DiagnosticServerCapabilities {
        let diagnostic_options =
            DiagnosticOptions { identifier: Some("caveat".to_owned()), workspace_diagnostics: whole, ..DiagnosticOptions::default() };
        if !self.register_diagnostics {
            return DiagnosticServerCapabilities::Options(diagnostic_options);
        }
        DiagnosticServerCapabilities::RegistrationOptions(DiagnosticRegistrationOptions {
            text_document_registration_options: TextDocumentRegistrationOptions { document_selector: None },
            diagnostic_options,
            static_registration_options: StaticRegistrationOptions { id: Some(PULLING.to_owned()) },
        })
    }

    /// What to answer to `initialize`. `whole` says whether the diagnostics of all files are offered.
    pub(crate) fn server_capabilities(&self, whole: bool) -> ServerCapabilities {
        ServerCapabilities {
            position_encoding: Some(self.encoding.kind()),
            text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions { include_text: Some(false) })),
                ..TextDocumentSyncOptions::default()
            })),
            notebook_document_sync: self.notebooks.then(|| {
                let python = NotebookCellSelector { language: notebook::LANGUAGE.to_owned() };
                let selector = NotebookSelector::ByCells { notebook: None, cells: vec![python] };
                OneOf::Left(NotebookDocumentSyncOptions { notebook_selector: vec![selector], save: Some(true) })
            }),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, FIX_ALL, LEARN]),
                resolve_provider: Some(self.resolve_edit),
                work_done_progress_options: WorkDoneProgressOptions::default(),
            })),
            diagnostic_provider: (self.delivery == Delivery::Pull).then(|| self.pulling(whole)),
            execute_command_provider: Some(ExecuteCommandOptions {
                commands: commands::ALL.map(str::to_owned).to_vec(),
                work_done_progress_options: WorkDoneProgressOptions { work_done_progress: Some(true) },
            }),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(OneOf::Left(true)),
                }),
                file_operations: Some(WorkspaceFileOperationsServerCapabilities {
                    will_rename: Some(every_file()),
                    did_rename: Some(every_file()),
                    did_delete: Some(every_file()),
                    ..WorkspaceFileOperationsServerCapabilities::default()
                }),
            }),
            ..ServerCapabilities::default()
        }
    }
}

fn every_file() -> FileOperationRegistrationOptions {
    let pattern = FileOperationPattern { glob: "**".to_owned(), ..FileOperationPattern::default() };
    FileOperationRegistrationOptions { filters: vec![FileOperationFilter { scheme: Some("file".to_owned()), pattern }] }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use tower_lsp::ls_types::PositionEncodingKind;

    use super::*;

    fn profile(capabilities: Value) -> Profile {
        Profile::of(&serde_json::from_value(capabilities).expect("they are capabilities"))
    }

    #[test]
    fn a_client_that_declares_nothing_gets_the_least() {
        let profile = profile(json!({}));
        assert_eq!(profile.encoding, Encoding::Utf16);
        assert_eq!(profile.delivery, Delivery::Push);
        assert_eq!(profile.diagnostic, DiagnosticParts::default());
        assert!(!profile.code_actions && !profile.resolve_edit && !profile.document_changes && !profile.show_document);
        let server = profile.server_capabilities(false);
        assert_eq!(server.diagnostic_provider, None);
        assert_eq!(server.position_encoding, Some(PositionEncodingKind::UTF16));
    }

    #[test]
    fn a_client_that_pulls_is_offered_pull() {
        let profile = profile(json!({
            "textDocument": {"diagnostic": {}, "publishDiagnostics": {"relatedInformation": true}},
            "workspace": {"diagnostics": {"refreshSupport": true}},
        }));
        assert_eq!(profile.delivery, Delivery::Pull);
        assert!(profile.refresh && profile.diagnostic.related);
        let Some(DiagnosticServerCapabilities::Options(options)) = profile.server_capabilities(false).diagnostic_provider else {
            panic!("pull is not offered");
        };
        assert!(!options.workspace_diagnostics && !options.inter_file_dependencies);
    }

    #[test]
    fn what_is_offered_to_who_pulls_can_be_changed_where_the_client_can() {
        let check = |diagnostic: Value, whole: bool, expected: Value| {
            let profile = profile(json!({"textDocument": {"diagnostic": diagnostic}}));
            let told = serde_json::to_value(profile.server_capabilities(whole)).expect("they can be written");
            assert_eq!(told["diagnosticProvider"], expected);
        };
        let options = json!({"identifier": "caveat", "interFileDependencies": false, "workspaceDiagnostics": true});
        check(json!({}), true, options.clone());
        let named = json!({
            "id": "caveat/diagnostics", "documentSelector": null,
            "identifier": "caveat", "interFileDependencies": false, "workspaceDiagnostics": false,
        });
        check(json!({"dynamicRegistration": true}), false, named);
    }

    #[test]
    fn an_edit_is_resolved_later_only_by_a_client_that_keeps_the_data() {
        let check = |action: Value, expected: bool| {
            let profile = profile(json!({"textDocument": {"codeAction": action}}));
            assert_eq!(profile.resolve_edit, expected);
            let Some(CodeActionProviderCapability::Options(options)) = profile.server_capabilities(false).code_action_provider else {
                panic!("no options");
            };
            assert_eq!(options.resolve_provider, Some(expected));
        };
        check(json!({"dataSupport": true, "resolveSupport": {"properties": ["edit", "command"]}}), true);
        check(json!({"dataSupport": true, "resolveSupport": {"properties": ["command"]}}), false);
        check(json!({"resolveSupport": {"properties": ["edit"]}}), false);
    }
}
