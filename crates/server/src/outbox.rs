//! What goes to the client, in order, written by a thread of its own.
//!
//! A client that does not read must neither stop the server nor fill its memory: diagnostics that still wait are
//! replaced by newer ones of the same document.

use std::collections::VecDeque;
use std::io::Write;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use serde::Serialize;
use tower_lsp::ls_types::notification::{LogMessage, Notification, Progress, ShowMessage};
use tower_lsp::ls_types::{LogMessageParams, MessageType, ProgressParams, ProgressToken, ShowMessageParams};

use crate::frame;

/// The way to the client for everything that is no request. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outbox(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    queue: Mutex<Queue>,
    filled: Condvar,
}

#[derive(Debug, Default)]
struct Queue {
    frames: VecDeque<Frame>,
    closed: bool,
}

#[derive(Debug)]
struct Frame {
    /// The document whose diagnostics it is.
    document: Option<Arc<str>>,
    bytes: Vec<u8>,
}

/// A notification as it is written, without the detour through a generic value.
#[derive(Serialize)]
struct Message<'a, P> {
    jsonrpc: &'static str,
    method: &'static str,
    params: &'a P,
}

/// The frame of a notification.
pub(crate) fn notification<N: Notification>(params: &N::Params) -> Vec<u8> {
    frame::write(&Message { jsonrpc: "2.0", method: N::METHOD, params })
}

impl Outbox {
    /// Sends a frame after all others.
    pub(crate) fn push(&self, bytes: Vec<u8>) {
        self.add(Frame { document: None, bytes });
    }

    /// Sends a frame with all diagnostics of a document. One that still waits is left out.
    pub(crate) fn publish(&self, document: &Arc<str>, bytes: Vec<u8>) {
        let mut queue = self.lock();
        queue.frames.retain(|frame| frame.document.as_ref() != Some(document));
        drop(queue);
        self.add(Frame { document: Some(document.clone()), bytes });
    }

    /// Sends a notification.
    pub(crate) fn notify<N: Notification>(&self, params: &N::Params) {
        self.push(notification::<N>(params));
    }

    /// Shows a message to the person.
    pub(crate) fn show(&self, typ: MessageType, message: impl Into<String>) {
        self.notify::<ShowMessage>(&ShowMessageParams { typ, message: message.into() });
    }

    /// Writes a message to the client's log.
    pub(crate) fn log(&self, typ: MessageType, message: impl Into<String>) {
        self.notify::<LogMessage>(&LogMessageParams { typ, message: message.into() });
    }

    /// Reports progress.
    pub(crate) fn progress(&self, params: &ProgressParams) {
        self.notify::<Progress>(params);
    }

    /// Sends a part of the answer to a request.
    pub(crate) fn partial(&self, token: &ProgressToken, value: &impl Serialize) {
        #[derive(Serialize)]
        struct Part<'a, T> {
            token: &'a ProgressToken,
            value: &'a T,
        }
        self.push(frame::write(&Message { jsonrpc: "2.0", method: Progress::METHOD, params: &Part { token, value } }));
    }

    /// Lets [`Outbox::drain`] end once all is written.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.0.filled.notify_one();
    }

    /// Writes frames as they come until the outbox is closed or the client is gone.
    pub(crate) fn drain(&self, mut to: impl Write) {
        while let Some(bytes) = self.next() {
            if let Err(error) = to.write_all(&bytes).and_then(|()| to.flush()) {
                tracing::debug!(%error, "the client does not read any more");
                break;
            }
        }
    }

    /// All frames that wait now, in one piece; waits for one. `None` once closed and empty.
    fn next(&self) -> Option<Vec<u8>> {
        let mut queue = self.lock();
        while queue.frames.is_empty() {
            if queue.closed {
                return None;
            }
            queue = self.0.filled.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
        let mut bytes = queue.frames.pop_front()?.bytes;
        bytes.extend(queue.frames.drain(..).flat_map(|frame| frame.bytes));
        Some(bytes)
    }

    fn add(&self, frame: Frame) {
        self.lock().frames.push_back(frame);
        self.0.filled.notify_one();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Queue> {
        // Nothing panics while it holds the lock.
        self.0.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drained(outbox: &Outbox) -> String {
        outbox.close();
        let mut written = Vec::new();
        outbox.drain(&mut written);
        String::from_utf8(written).expect("only text was sent")
    }

    #[test]
    fn frames_are_written_in_order() {
        let outbox = Outbox::default();
        outbox.push(b"1".to_vec());
        outbox.push(b"2".to_vec());
        outbox.push(b"3".to_vec());
        assert_eq!(drained(&outbox), "123");
    }

    #[test]
    fn only_the_newest_diagnostics_of_a_document_are_written() {
        let outbox = Outbox::default();
        let (a, b): (Arc<str>, Arc<str>) = ("a".into(), "b".into());
        outbox.publish(&a, b"a1".to_vec());
        outbox.publish(&b, b"b1".to_vec());
        outbox.push(b"x".to_vec());
        outbox.publish(&a, b"a2".to_vec());
        assert_eq!(drained(&outbox), "b1xa2");
    }

    #[test]
    fn a_message_is_a_frame() {
        let outbox = Outbox::default();
        outbox.show(MessageType::INFO, "é");
        assert_eq!(
            drained(&outbox),
            "Content-Length: 82\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"window/showMessage\",\"params\":{\"type\":3,\"message\":\"é\"}}"
        );
    }

    #[test]
    fn a_client_that_is_gone_ends_the_writing() {
        struct Broken;
        impl Write for Broken {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let outbox = Outbox::default();
        outbox.push(b"1".to_vec());
        outbox.drain(Broken);
    }
}
