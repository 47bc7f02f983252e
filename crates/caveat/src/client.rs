//! An editor's side of the language server protocol: enough to open a file and ask about it.
//!
//! Waiting has an end: a server that says nothing is an error, never a hang.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Bytes of one message beyond which it is refused.
const MAX_MESSAGE: usize = 256 << 20;

/// A server that runs as a child process, and what it has said.
#[derive(Debug)]
pub struct Client {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<io::Result<Value>>,
    notifications: VecDeque<Value>,
    next_id: i64,
    timeout: Duration,
}

impl Client {
    /// Starts the server. Its standard error is the caller's to set.
    pub fn start(command: &mut Command, timeout: Duration) -> io::Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or_else(|| io::Error::other("the server has no standard output"))?;
        let input = child.stdin.take();
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read_message(&mut output).transpose() {
                let is_last = message.is_err();
                if sender.send(message).is_err() || is_last {
                    break;
                }
            }
        });
        Ok(Self { child, input, messages, notifications: VecDeque::new(), next_id: 1, timeout })
    }

    /// Asks, and waits for the answer. What the server tells or asks meanwhile is kept or answered.
    pub fn request(&mut self, method: &str, params: &Value) -> io::Result<Value> {
        let id = self.next_id;
        self.next_id += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }))?;
        let deadline = Instant::now() + self.timeout;
        loop {
            let message = self.receive(deadline, method)?;
            if message["id"] == json!(id) && message.get("method").is_none() {
                return match message.get("error") {
                    Some(error) => Err(io::Error::other(format!("{method}: {}", error["message"].as_str().unwrap_or("an error")))),
                    None => Ok(message["result"].clone()),
                };
            }
            self.keep(message)?;
        }
    }

    /// Tells.
    pub fn notify(&mut self, method: &str, params: &Value) -> io::Result<()> {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
    }

    /// Waits for the next notification of a kind and gives its parameters.
    pub fn notification(&mut self, method: &str) -> io::Result<Value> {
        let deadline = Instant::now() + self.timeout;
        loop {
            if let Some(index) = self.notifications.iter().position(|message| message["method"] == method) {
                let message = self.notifications.remove(index).unwrap_or_default();
                return Ok(message["params"].clone());
            }
            let message = self.receive(deadline, method)?;
            self.keep(message)?;
        }
    }

    /// Says goodbye as the protocol wants it, and waits for the process to end.
    pub fn stop(mut self) -> io::Result<ExitStatus> {
        self.request("shutdown", &Value::Null)?;
        self.notify("exit", &Value::Null)?;
        self.input = None;
        let deadline = Instant::now() + self.timeout;
        while Instant::now() < deadline {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            thread::sleep(Duration::from_millis(5));
        }
        Err(io::Error::new(io::ErrorKind::TimedOut, "the server does not end"))
    }

    fn send(&mut self, message: &Value) -> io::Result<()> {
        let input = self.input.as_mut().ok_or_else(|| io::Error::other("the server was stopped"))?;
        let body = message.to_string();
        write!(input, "Content-Length: {}\r\n\r\n{body}", body.len())?;
        input.flush()
    }

    fn receive(&self, deadline: Instant, what: &str) -> io::Result<Value> {
        match self.messages.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(message) => message,
            Err(RecvTimeoutError::Timeout) => Err(io::Error::new(io::ErrorKind::TimedOut, format!("the server does not answer {what}"))),
            Err(RecvTimeoutError::Disconnected) => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server has ended")),
        }
    }

    /// Keeps a notification and answers a request as an editor without settings would.
    fn keep(&mut self, message: Value) -> io::Result<()> {
        let Some(id) = message.get("id").cloned() else {
            self.notifications.push_back(message);
            return Ok(());
        };
        if message.get("method").is_none() {
            // An answer that came too late.
            return Ok(());
        }
        let items = message["params"]["items"].as_array().map_or(0, Vec::len);
        let result = if message["method"] == "workspace/configuration" { json!(vec![Value::Null; items]) } else { Value::Null };
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": result }))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // After a goodbye both do nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The next message of a stream; `None` at its end.
fn read_message(stream: &mut impl BufRead) -> io::Result<Option<Value>> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse::<usize>().ok();
        }
    }
    let invalid = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let length = length.filter(|length| *length <= MAX_MESSAGE).ok_or_else(|| invalid("a message without a usable Content-Length"))?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    serde_json::from_slice(&body).map(Some).map_err(|error| invalid(&format!("a message that is no JSON: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &str, expected: &Result<Option<Value>, io::ErrorKind>) {
        assert_eq!(read_message(&mut bytes.as_bytes()).map_err(|error| error.kind()), *expected);
    }

    #[test]
    fn messages_are_framed() {
        check("Content-Length: 8\r\n\r\n{\"id\":1}", &Ok(Some(json!({ "id": 1 }))));
        check("Content-Type: x\r\ncontent-length: 2\r\n\r\n{}", &Ok(Some(json!({}))));
        check("", &Ok(None));
        check("Content-Length: 9\r\n\r\n{}", &Err(io::ErrorKind::UnexpectedEof));
        check("Content-Length: 2\r\n\r\n{x", &Err(io::ErrorKind::InvalidData));
        check("\r\n{}", &Err(io::ErrorKind::InvalidData));
    }
}
