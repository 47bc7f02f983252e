//! What the main loop reacts to.

use std::sync::Arc;

use caveat_analysis::Fingerprint;
use caveat_analysis::Operation;
use caveat_progress as progress;
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tower_lsp::jsonrpc;
use tower_lsp::ls_types::{
    CodeAction, CodeActionParams, CodeActionResponse, DidChangeTextDocumentParams, DocumentDiagnosticParams,
    DocumentDiagnosticReportResult, ExecuteCommandParams, FileDelete, FileEvent, FileRename, Hover, HoverParams, InitializeParams,
    ProgressToken, TextDocumentItem, Uri, WorkspaceDiagnosticParams, WorkspaceDiagnosticReportResult, WorkspaceFoldersChangeEvent,
};

use crate::analyze::Analyzed;
use crate::capabilities::Profile;
use crate::document::{Offer, Revision};
use crate::roots::{Loaded, RootId};
use crate::{learn, on_disk, scan, survey};

/// Where the answer to a request goes. It is closed when the client has cancelled the request.
pub(crate) type Reply<T> = oneshot::Sender<jsonrpc::Result<T>>;

/// A request about the current text of a document.
#[derive(Debug)]
pub(crate) struct Asked {
    /// What is asked.
    pub(crate) what: Question,
    /// When waiting for an analysis of the current text ends.
    pub(crate) until: Instant,
}

/// See [`Asked`].
#[derive(Debug)]
pub(crate) enum Question {
    /// Which code actions there are.
    Actions(Box<CodeActionParams>, Reply<Option<CodeActionResponse>>),
    /// What the edit of a code action is.
    Resolve(Box<CodeAction>, Reply<CodeAction>),
}

impl Question {
    /// The document as the client names it.
    pub(crate) fn uri(&self) -> Option<Uri> {
        match self {
            Self::Actions(params, _) => Some(params.text_document.uri.clone()),
            Self::Resolve(action, _) => crate::requests::document_of(action),
        }
    }

    /// Answers with an error.
    pub(crate) fn refuse(self, error: jsonrpc::Error) {
        // Nobody waits for a cancelled request.
        match self {
            Self::Actions(_, reply) => drop(reply.send(Err(error))),
            Self::Resolve(_, reply) => drop(reply.send(Err(error))),
        }
    }
}

/// What the main loop reacts to: messages of the client, in their order, and results of the workers.
#[derive(Debug)]
pub(crate) enum Event {
    /// The session begins.
    Initialize(Box<InitializeParams>, Arc<Profile>),
    /// The client is ready for requests.
    Initialized,
    /// A document was opened.
    Open(TextDocumentItem),
    /// A document was changed.
    Change(DidChangeTextDocumentParams),
    /// A document was saved.
    Save(Uri),
    /// A document was closed.
    Close(Uri),
    /// Something happened to a notebook.
    Notebook(Box<crate::notebook::Change>),
    /// Files are about to be renamed.
    WillRename(Vec<FileRename>),
    /// Files were renamed.
    Renamed(Vec<FileRename>),
    /// Files were deleted.
    Deleted(Vec<FileDelete>),
    /// Files that are watched have changed.
    Watched(Vec<FileEvent>),
    /// Workspace folders were added or removed.
    Folders(WorkspaceFoldersChangeEvent),
    /// Settings have changed; they are here only for a client that cannot be asked.
    ConfigurationChanged(Value),
    /// What is shown at a position.
    Hover(Box<HoverParams>, Reply<Option<Hover>>),
    /// The diagnostics of a document.
    Pull(Box<DocumentDiagnosticParams>, Reply<DocumentDiagnosticReportResult>),
    /// The diagnostics of all files.
    PullAll(Box<WorkspaceDiagnosticParams>, Reply<WorkspaceDiagnosticReportResult>),
    /// A question about the current text.
    Asked(Uri, Question),
    /// A command.
    Execute(Box<ExecuteCommandParams>, Reply<Option<Value>>),
    /// Something long was cancelled.
    CancelProgress(ProgressToken),

    /// The client's settings for these folders.
    Configuration(Vec<RootId>, Vec<Value>),
    /// A folder's settings and pack were read; the number tells readings apart.
    Loaded(RootId, u64, Arc<Loaded>),
    /// An analysis ended; `None` if it failed.
    Analyzed(Arc<Uri>, Running, Option<Box<Outcome>>),
    /// Edits were offered for a revision of a document.
    Offered(Arc<Uri>, Running, Vec<Offer>),
    /// Fixes of earlier sessions that are not confirmed yet.
    Pending(Vec<progress::PendingFix>),
    /// A document with such fixes was looked at on disk.
    Looked(progress::DocId, Vec<progress::Finding>),
    /// The client was asked to show the progress of a scan, and it can begin.
    BeginScan(Option<ProgressToken>, Option<Reply<Option<Value>>>),
    /// A scan found something in a file.
    Scanned(on_disk::File),
    /// A scan ended.
    ScanEnded(scan::Ended),
    /// A survey looked at a file.
    Surveyed(survey::Seen),
    /// A survey ended.
    SurveyEnded(survey::End),
    /// A page to be shown, or brought up to date.
    Page(Box<learn::Page>),
    /// The person answered a dialog or closed it.
    Dialog(Box<learn::Said>),
    /// The session ends: everything is to be written, and this told when it is.
    Stop(oneshot::Sender<()>),
}

/// Which text of which opening of a document something is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Running {
    /// See [`crate::document::Document::opening`].
    pub(crate) opening: u64,
    /// The revision.
    pub(crate) revision: Revision,
}

/// What an analysis came to.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The analysis.
    pub(crate) analyzed: Arc<Analyzed>,
    /// The diagnostics as they are delivered.
    pub(crate) delivery: crate::analyze::Delivered,
    /// What the life of the findings is told.
    pub(crate) seen: Seen,
    /// Whether the text is what is on disk, where that was looked at.
    pub(crate) on_disk: Option<bool>,
}

/// The findings of a revision as the log of progress sees them.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Those that are shown.
    pub(crate) findings: Vec<progress::Finding>,
    /// Those that comments hide.
    pub(crate) suppressed: Vec<progress::Suppressed>,
    /// A hash of the text.
    pub(crate) content: u64,
    /// What the statements of new findings do.
    pub(crate) operations: Vec<(Fingerprint, Operation)>,
}
