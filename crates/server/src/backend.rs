//! The handlers: each posts an event to the main loop, and a request waits for the answer. None waits before it has posted,
//! so that the loop sees everything in the client's order.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;
use tokio::sync::{mpsc::UnboundedSender, oneshot};
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::ls_types::{
    CodeAction, CodeActionParams, CodeActionResponse, DeleteFilesParams, DidChangeConfigurationParams, DidChangeNotebookDocumentParams,
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams, DidCloseNotebookDocumentParams,
    DidCloseTextDocumentParams, DidOpenNotebookDocumentParams, DidOpenTextDocumentParams, DidSaveNotebookDocumentParams,
    DidSaveTextDocumentParams, DocumentDiagnosticParams, DocumentDiagnosticReportResult, ExecuteCommandParams, Hover, HoverParams,
    InitializeParams, InitializeResult, InitializedParams, RenameFilesParams, ServerInfo, WorkDoneProgressCancelParams,
    WorkspaceDiagnosticParams, WorkspaceDiagnosticReportResult, WorkspaceEdit,
};

use crate::capabilities::Profile;
use crate::event::{Event, Question, Reply};
use crate::notebook::Change;
use crate::requests::document_of;
use crate::settings::Settings;

/// What the protocol library calls.
#[derive(Debug)]
pub(crate) struct Backend {
    events: UnboundedSender<Event>,
    /// Whether the client asked for the end before it left.
    shut_down: Arc<AtomicBool>,
    version: &'static str,
}

impl Backend {
    /// Handlers that post to `events`, and set `shut_down` when the client says so.
    pub(crate) fn new(events: UnboundedSender<Event>, shut_down: Arc<AtomicBool>) -> Self {
        Self { events, shut_down, version: env!("CARGO_PKG_VERSION") }
    }

    fn post(&self, event: Event) {
        // The loop ends after the last message only.
        let _ = self.events.send(event);
    }

    async fn ask<T>(&self, event: impl FnOnce(Reply<T>) -> Event) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        self.post(event(reply));
        // Dropped without an answer where the work for it failed.
        answer.await.unwrap_or_else(|_| Err(Error::internal_error()))
    }

    /// The person cancelled something long.
    #[expect(clippy::unused_async, reason = "the protocol library takes only async handlers")]
    pub(crate) async fn cancel_progress(&self, params: WorkDoneProgressCancelParams) {
        self.post(Event::CancelProgress(params.token));
    }
}

impl LanguageServer for Backend {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let profile = Arc::new(Profile::of(&params.capabilities).of_client(params.client_info.as_ref()));
        let result = InitializeResult {
            capabilities: profile.server_capabilities(Settings::initial(&params).0.workspace_diagnostics),
            server_info: Some(ServerInfo { name: "caveat".to_owned(), version: Some(self.version.to_owned()) }),
            ..InitializeResult::default()
        };
        self.post(Event::Initialize(Box::new(params), profile));
        Ok(result)
    }

    async fn initialized(&self, _: InitializedParams) {
        self.post(Event::Initialized);
    }

    async fn shutdown(&self) -> Result<()> {
        self.shut_down.store(true, Ordering::Relaxed);
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        self.post(Event::Open(params.text_document));
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        self.post(Event::Change(params));
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        self.post(Event::Save(params.text_document.uri));
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        self.post(Event::Close(params.text_document.uri));
    }

    async fn notebook_did_open(&self, params: DidOpenNotebookDocumentParams) {
        self.post(Event::Notebook(Box::new(Change::Opened(params))));
    }

    async fn notebook_did_change(&self, params: DidChangeNotebookDocumentParams) {
        self.post(Event::Notebook(Box::new(Change::Changed(params))));
    }

    async fn notebook_did_save(&self, params: DidSaveNotebookDocumentParams) {
        self.post(Event::Notebook(Box::new(Change::Saved(params.notebook_document.uri))));
    }

    async fn notebook_did_close(&self, params: DidCloseNotebookDocumentParams) {
        self.post(Event::Notebook(Box::new(Change::Closed(params.notebook_document.uri))));
    }

    async fn will_rename_files(&self, params: RenameFilesParams) -> Result<Option<WorkspaceEdit>> {
        self.post(Event::WillRename(params.files));
        Ok(None)
    }

    async fn did_rename_files(&self, params: RenameFilesParams) {
        self.post(Event::Renamed(params.files));
    }

    async fn did_delete_files(&self, params: DeleteFilesParams) {
        self.post(Event::Deleted(params.files));
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        self.post(Event::Watched(params.changes));
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        self.post(Event::Folders(params.event));
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        self.post(Event::ConfigurationChanged(params.settings));
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        self.ask(|reply| Event::Hover(Box::new(params), reply)).await
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        self.ask(|reply| Event::Pull(Box::new(params), reply)).await
    }

    async fn workspace_diagnostic(&self, params: WorkspaceDiagnosticParams) -> Result<WorkspaceDiagnosticReportResult> {
        self.ask(|reply| Event::PullAll(Box::new(params), reply)).await
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let uri = params.text_document.uri.clone();
        self.ask(|reply| Event::Asked(uri, Question::Actions(Box::new(params), reply))).await
    }

    async fn code_action_resolve(&self, action: CodeAction) -> Result<CodeAction> {
        // An action without our data has all that it will ever have.
        let Some(uri) = document_of(&action) else { return Ok(action) };
        self.ask(|reply| Event::Asked(uri, Question::Resolve(Box::new(action), reply))).await
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        self.ask(|reply| Event::Execute(Box::new(params), reply)).await
    }
}
