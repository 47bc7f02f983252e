//! The language server: the only crate that knows the protocol.
//!
//! Messages come in on one thread and go out on another. Handlers only post events; one loop owns all documents and does no
//! work that takes time; workers analyse snapshots. It must not know how anything is found, taught or stored: that is
//! asked of the analysis, the catalog and progress.
//!
//! docs/protocol.md says what a client can expect.

mod actions;
mod analyze;
mod backend;
mod capabilities;
mod client_process;
mod commands;
mod diagnostics;
mod document;
mod event;
mod folders;
mod frame;
mod hover;
mod layout;
mod learn;
mod logging;
mod notebook;
mod on_disk;
mod outbox;
mod pages;
mod position;
mod progress_log;
mod requests;
mod roots;
mod scan;
mod server;
mod settings;
mod survey;
mod sync;
mod transport;
mod workers;
mod workspace_pull;

#[cfg(test)]
mod session_tests;

use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tokio::sync::{mpsc, oneshot};
use tower_lsp::LspService;

use crate::backend::Backend;
use crate::event::Event;
use crate::outbox::Outbox;
use crate::server::Server;

/// How to run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Where progress and lesson pages are kept; the user's data directory if `None`.
    pub data_dir: Option<PathBuf>,
    /// What is logged to stderr, as `tracing` filters are written; warnings if `None`. What the protocol carries is never
    /// logged, whatever this says.
    pub log: Option<String>,
}

/// Gives memory that is free but still held back to the system. Called on a worker, and only after documents were closed
/// or a workspace was scanned: the allocators of some systems keep all that was ever used.
pub type ReleaseMemory = fn();

/// [`run_stdio_releasing`] with an allocator that needs no such help.
///
/// # Errors
/// When the system gives no threads.
pub fn run_stdio(options: Options) -> io::Result<ExitCode> {
    run_stdio_releasing(options, || {})
}

/// Serves one client over stdin and stdout until it says exit, closes its side, or its process ends.
///
/// The exit code is that of the protocol: success if the client said shutdown first.
///
/// # Errors
/// When the system gives no threads.
pub fn run_stdio_releasing(options: Options, release: ReleaseMemory) -> io::Result<ExitCode> {
    logging::start(options.log.as_deref());
    let was_shut_down = run(options, release, io::stdin(), io::stdout())?;
    Ok(if was_shut_down { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether the client said shutdown before it left.
fn run(
    options: Options,
    release: ReleaseMemory,
    input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
) -> io::Result<bool> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let outbox = Outbox::default();
    let draining = outbox.clone();
    let writer = thread::Builder::new().name("write".into()).spawn(move || draining.drain(output))?;
    let shut_down = Arc::new(AtomicBool::new(false));
    runtime.block_on(async {
        let (events, queue) = mpsc::unbounded_channel();
        let (own, shut) = (events.clone(), shut_down.clone());
        let (service, socket) = LspService::build(|client| {
            let server = Server::new(options, release, client, outbox.clone(), own.clone());
            tokio::spawn(server.run(queue));
            Backend::new(own, shut)
        })
        .custom_method("window/workDoneProgress/cancel", Backend::cancel_progress)
        .finish();
        let inbox = transport::spawn_reader(input)?;
        transport::serve(inbox, outbox.clone(), service, socket, client_process::watch).await;
        let (done, ended) = oneshot::channel();
        if events.send(Event::Stop(done)).is_ok() {
            // Dropped only if the loop has failed, and then there is nothing to wait for.
            let _ = ended.await;
        }
        io::Result::Ok(())
    })?;
    // Workers may still be busy; what they find matters to nobody.
    runtime.shutdown_background();
    outbox.close();
    if writer.join().is_err() {
        tracing::error!("the writing thread failed");
    }
    Ok(shut_down.load(Ordering::Relaxed))
}
