//! Runs the service over a pair of byte streams.
//!
//! Messages are read and parsed on one thread and written on another, so that neither waits for the other or for the
//! protocol's task. Each handler is polled once as soon as its message is there: since handlers post to the main loop
//! before they wait for anything, the loop sees messages in the order in which the client sent them.

use std::future::{Future, poll_fn};
use std::io::{BufReader, Read};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::thread;

use futures_util::stream::FuturesUnordered;
use futures_util::{SinkExt, StreamExt};
use tokio::sync::{Notify, mpsc};
use tower_lsp::jsonrpc::{Id, Request, Response};
use tower_lsp::{ClientSocket, ExitedError, LanguageServer, LspService};
use tower_service::Service;

use crate::frame::{self, Incoming};
use crate::outbox::Outbox;

/// Messages that may wait to be handled before reading pauses.
const INBOX: usize = 256;

/// Reads messages on a thread of its own until the stream ends.
pub(crate) fn spawn_reader(from: impl Read + Send + 'static) -> std::io::Result<mpsc::Receiver<Incoming>> {
    let (sender, receiver) = mpsc::channel(INBOX);
    thread::Builder::new().name("read".into()).spawn(move || {
        let mut input = BufReader::with_capacity(64 << 10, from);
        loop {
            match frame::read(&mut input) {
                Ok(Some(message)) => {
                    if sender.blocking_send(message).is_err() {
                        break;
                    }
                }
                Ok(None) => break,
                Err(error) => {
                    tracing::debug!(%error, "the client does not write any more");
                    break;
                }
            }
        }
    })?;
    Ok(receiver)
}

type Answer = Pin<Box<dyn Future<Output = Result<Option<Response>, ExitedError>> + Send>>;

/// Serves messages until the client says exit, its stream ends or its process does. `watch` calls back when that process ends.
pub(crate) async fn serve<S: LanguageServer>(
    mut inbox: mpsc::Receiver<Incoming>,
    outbox: Outbox,
    mut service: LspService<S>,
    socket: ClientSocket,
    watch: fn(u32, Box<dyn FnOnce() + Send>),
) {
    let gone = Arc::new(Notify::new());
    let (mut requests, mut answers) = socket.split();
    let mut running = FuturesUnordered::<Answer>::new();
    loop {
        tokio::select! {
            message = inbox.recv() => match message {
                None => break,
                Some(Incoming::Request(request)) => {
                    let exits = request.method() == "exit";
                    if let Some(process) = client_process(&request) {
                        let gone = gone.clone();
                        watch(process, Box::new(move || gone.notify_one()));
                    }
                    if !start(&mut service, request, &outbox, &running).await || exits {
                        break;
                    }
                }
                Some(Incoming::Response(response)) => {
                    if answers.send(response).await.is_err() {
                        break;
                    }
                }
                Some(Incoming::Bad(error)) => {
                    tracing::warn!(%error, "a message could not be read");
                    outbox.push(frame::write(&Response::from_error(Id::Null, error)));
                }
                Some(Incoming::Complaint) => tracing::warn!("the client could not read a message"),
            },
            () = gone.notified() => break,
            Some(answer) = running.next(), if !running.is_empty() => send(&outbox, answer),
            Some(request) = requests.next() => outbox.push(frame::write(&request)),
        }
    }
}

/// The client's process, where it names it.
fn client_process(request: &Request) -> Option<u32> {
    if request.method() != "initialize" {
        return None;
    }
    u32::try_from(request.params()?.get("processId")?.as_u64()?).ok()
}

/// Hands a request to the service and polls it once. Whether the service goes on.
async fn start<S: LanguageServer>(
    service: &mut LspService<S>,
    request: Request,
    outbox: &Outbox,
    running: &FuturesUnordered<Answer>,
) -> bool {
    if poll_fn(|context| service.poll_ready(context)).await.is_err() {
        return false;
    }
    let mut future = service.call(request);
    match poll_fn(|context| Poll::Ready(pin!(&mut future).poll(context))).await {
        Poll::Ready(answer) => send(outbox, answer),
        Poll::Pending => running.push(future),
    }
    true
}

fn send(outbox: &Outbox, answer: Result<Option<Response>, ExitedError>) {
    if let Ok(Some(response)) = answer {
        outbox.push(frame::write(&response));
    }
}
