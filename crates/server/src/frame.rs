//! Messages in and out of a byte stream: `Content-Length` frames with JSON-RPC in them.
//!
//! The library's own decoder ends the session at the first message that it cannot read. This one says what is wrong and
//! goes on with the next.

use std::io::{self, BufRead, Read};

use serde::Deserialize;
use serde_json::value::RawValue;
use tower_lsp::jsonrpc::{Error, ErrorCode, Request, Response};

/// Bytes of one message beyond which it is not taken.
const MAX_MESSAGE: usize = 256 << 20;
/// Bytes of one header line beyond which it is none.
const MAX_HEADER: u64 = 4096;

/// One message of the client.
#[derive(Debug, PartialEq)]
pub(crate) enum Incoming {
    /// A request or a notification.
    Request(Request),
    /// The answer to a request of ours.
    Response(Response),
    /// Something that is no message, and what to answer.
    Bad(Error),
    /// The client's word that it could not read something of ours. An answer to it could go back and forth for ever.
    Complaint,
}

/// Reads the next message; `None` at the end of the stream.
pub(crate) fn read(input: &mut impl BufRead) -> io::Result<Option<Incoming>> {
    let Some(length) = read_length(input)? else { return Ok(None) };
    if length > MAX_MESSAGE {
        return Ok(Some(Incoming::Bad(error(ErrorCode::InvalidRequest, format!("a message of {length} bytes is too large")))));
    }
    // Not reserved by what the header claims: it may lie.
    let mut body = Vec::with_capacity(length.min(64 << 10));
    Read::take(&mut *input, length as u64).read_to_end(&mut body)?;
    if body.len() < length {
        return Ok(None);
    }
    Ok(Some(parse(&body)))
}

/// The length of the next frame's body. Lines that are no header are skipped.
fn read_length(input: &mut impl BufRead) -> io::Result<Option<usize>> {
    let mut length = None;
    let mut line = Vec::new();
    loop {
        line.clear();
        if Read::take(&mut *input, MAX_HEADER).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let text = line.trim_ascii();
        if text.is_empty() {
            if length.is_some() {
                return Ok(length);
            }
        } else if let Some(found) = content_length(text) {
            length = Some(found);
        }
    }
}

/// The number in `Content-Length: 12`, also where garbage stands before it on the line.
fn content_length(line: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"content-length:";
    let at = line.windows(NAME.len()).position(|window| window.eq_ignore_ascii_case(NAME))?;
    std::str::from_utf8(&line[at + NAME.len()..]).ok()?.trim().parse().ok()
}

/// A message's outer form, which says which of the two it is.
#[derive(Deserialize)]
struct Shape<'a> {
    #[serde(borrow)]
    method: Option<&'a RawValue>,
    id: Option<&'a RawValue>,
    error: Option<&'a RawValue>,
}

fn parse(body: &[u8]) -> Incoming {
    let Ok(text) = std::str::from_utf8(body) else {
        return Incoming::Bad(error(ErrorCode::ParseError, "the message is not UTF-8"));
    };
    let Ok(shape) = serde_json::from_str::<Shape<'_>>(text) else {
        let code = if serde_json::from_str::<&RawValue>(text).is_ok() { ErrorCode::InvalidRequest } else { ErrorCode::ParseError };
        return Incoming::Bad(error(code, "the message is no JSON-RPC"));
    };
    let is_request = shape.method.is_some();
    if !is_request && shape.id.is_none() {
        if shape.error.is_some() {
            return Incoming::Complaint;
        }
        return Incoming::Bad(error(ErrorCode::InvalidRequest, "the message has neither a method nor an id"));
    }
    let read = |text: &str| {
        if is_request { serde_json::from_str(text).map(Incoming::Request) } else { serde_json::from_str(text).map(Incoming::Response) }
    };
    // An editor may send half of a surrogate pair while a character is being typed. Serde refuses it.
    read(text).or_else(|_| read(&without_lone_surrogates(text))).unwrap_or_else(|_| {
        Incoming::Bad(error(ErrorCode::InvalidRequest, "the message has no valid \"jsonrpc\", \"id\", \"method\" or \"params\""))
    })
}

/// JSON in which each escaped half of a surrogate pair without its other half is the replacement character, which is one
/// UTF-16 code unit too, so that no position shifts.
fn without_lone_surrogates(json: &str) -> String {
    let unit = |at: usize| {
        let digits = json.as_bytes().get(at..at + 6)?.strip_prefix(b"\\u")?;
        u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    let (mut out, mut kept, mut at) = (String::with_capacity(json.len()), 0, 0);
    while let Some(found) = json[at..].find('\\') {
        at += found;
        match unit(at) {
            Some(0xD800..0xDC00) if matches!(unit(at + 6), Some(0xDC00..0xE000)) => at += 12,
            Some(0xD800..0xE000) => {
                out.push_str(&json[kept..at]);
                out.push_str("\\ufffd");
                at += 6;
                kept = at;
            }
            Some(_) => at += 6,
            // An escape of two bytes, such as `\\` before a `u`. A backslash at the very end is no JSON.
            None => at += 1 + json[at + 1..].chars().next().map_or(0, char::len_utf8),
        }
    }
    out.push_str(&json[kept..]);
    out
}

fn error(code: ErrorCode, message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error { code, message: message.into(), data: None }
}

/// A frame around a message.
pub(crate) fn write(message: &impl serde::Serialize) -> Vec<u8> {
    let body = serde_json::to_vec(message).expect("the protocol's types have string keys only");
    let mut frame = Vec::with_capacity(body.len() + 32);
    frame.extend_from_slice(format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes());
    frame.extend_from_slice(&body);
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: &str = r#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#;

    fn framed(body: impl AsRef<[u8]>) -> Vec<u8> {
        let mut frame = format!("Content-Length: {}\r\n\r\n", body.as_ref().len()).into_bytes();
        frame.extend_from_slice(body.as_ref());
        frame
    }

    /// What is read from a stream, in one word a message.
    fn check(stream: &[u8], expected: &[&str]) {
        let mut input = stream;
        let mut found = Vec::new();
        while let Some(message) = read(&mut input).expect("a slice can be read") {
            found.push(match message {
                Incoming::Request(request) => request.method().to_owned(),
                Incoming::Response(response) => format!("answer {}", response.id()),
                Incoming::Bad(error) => error.code.code().to_string(),
                Incoming::Complaint => "complaint".to_owned(),
            });
        }
        assert_eq!(found, expected, "{}", String::from_utf8_lossy(stream));
    }

    #[test]
    fn messages_are_told_apart() {
        check(&framed(NOTE), &["initialized"]);
        check(&framed(r#"{"jsonrpc":"2.0","id":7,"result":null}"#), &["answer 7"]);
        check(&framed(r#"{"jsonrpc":"2.0","id":"a","error":{"code":-1,"message":"no"}}"#), &["answer \"a\""]);
        check(&framed(r#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#), &["shutdown"]);
        check(&framed(r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"what?"}}"#), &["complaint"]);
        check(b"", &[]);
    }

    #[test]
    fn headers_may_be_written_in_any_way() {
        let body = format!("content-length:  {}  \r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{NOTE}", NOTE.len());
        check(body.as_bytes(), &["initialized"]);
        check(format!("Content-Length: {}\n\n{NOTE}", NOTE.len()).as_bytes(), &["initialized"]);
    }

    #[test]
    fn what_is_no_message_is_answered_and_the_next_is_read() {
        let deep = format!(r#"{{"jsonrpc":"2.0","method":"x","params":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
        let bad: [(&[u8], &str); 13] = [
            (b"{", "-32700"),
            (b"\xFF\xFE", "-32700"),
            (b"", "-32700"),
            (b"null", "-32600"),
            (b"[]", "-32600"),
            (br#"[{"jsonrpc":"2.0","method":"x"}]"#, "-32600"),
            (br#"{"jsonrpc":"2.0"}"#, "-32600"),
            (br#"{"jsonrpc":"1.0","method":"x"}"#, "-32600"),
            (br#"{"method":"x"}"#, "-32600"),
            (br#"{"jsonrpc":"2.0","method":3}"#, "-32600"),
            (br#"{"jsonrpc":"2.0","id":1.5,"method":"x"}"#, "-32600"),
            (br#"{"jsonrpc":"2.0","method":"x","params":1e999}"#, "-32600"),
            (deep.as_bytes(), "-32600"),
        ];
        for (body, code) in bad {
            let mut stream = framed(body);
            stream.extend(framed(NOTE));
            check(&stream, &[code, "initialized"]);
        }
    }

    #[test]
    fn a_wrong_length_loses_no_more_than_its_neighbour() {
        let good = String::from_utf8(framed(NOTE)).expect("it is text");
        check(format!("Content-Length: 5\r\n\r\n{NOTE}\r\n{good}").as_bytes(), &["-32700", "initialized"]);
        check(format!("Content-Length: 5\r\n\r\n{NOTE}{good}").as_bytes(), &["-32700", "initialized"]);
        check(format!("Content-Length: x\r\n\r\n{good}").as_bytes(), &["initialized"]);
        check(format!("Content-Length: 99999999999\r\n\r\n{good}").as_bytes(), &["-32600", "initialized"]);
        check(format!("garbage{good}").as_bytes(), &["initialized"]);
        check(&good.as_bytes()[..good.len() - 1], &[]);
    }

    #[test]
    fn half_a_surrogate_pair_becomes_one_replacement_character() {
        let check = |written: &str, expected: &str| {
            let message = parse(format!(r#"{{"jsonrpc":"2.0","method":"x","params":["{written}"]}}"#).as_bytes());
            let Incoming::Request(request) = message else { panic!("{message:?}") };
            assert_eq!(request.params().and_then(|params| params[0].as_str()), Some(expected));
        };
        check(r"a\ud83e", "a\u{fffd}");
        check(r"\udd80b", "\u{fffd}b");
        check(r"\ud83e\ud83e\udd80", "\u{fffd}🦀");
        check(r"\\ud83e\ud800", "\\ud83e\u{fffd}");
        check(r"é\n\u00e9\ud800", "é\né\u{fffd}");
    }

    #[test]
    fn what_is_written_can_be_read() {
        let request = Request::build("initialized").params(serde_json::json!({"é": 1})).finish();
        assert_eq!(read(&mut write(&request).as_slice()).expect("a slice can be read"), Some(Incoming::Request(request)));
    }
}
