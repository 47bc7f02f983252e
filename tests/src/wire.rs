//! Frames on a byte stream.

use std::io::{self, BufRead};

use serde_json::Value;

/// A message as it goes over the wire.
pub fn frame(body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut frame = format!("Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    frame.extend_from_slice(body);
    frame
}

/// The next message of a server; `None` at the end of its output. Anything that is no well-formed frame is an error: a server
/// may write nothing else to its standard output.
pub(crate) fn read(input: &mut impl BufRead) -> io::Result<Option<Value>> {
    let invalid = |what: String| io::Error::new(io::ErrorKind::InvalidData, what);
    let mut length = None;
    loop {
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return if length.is_none() { Ok(None) } else { Err(invalid("the output ends within a message".to_owned())) };
        }
        let line = line.strip_suffix("\r\n").ok_or_else(|| invalid(format!("a header that does not end as one: {line:?}")))?;
        match line.split_once(": ") {
            Some(("Content-Length", number)) => length = number.parse::<usize>().ok(),
            Some(("Content-Type", _)) => {}
            _ if line.is_empty() => break,
            _ => return Err(invalid(format!("no header: {line:?}"))),
        }
    }
    let length = length.ok_or_else(|| invalid("a message without a length".to_owned()))?;
    let mut body = vec![0; length];
    input.read_exact(&mut body)?;
    serde_json::from_slice(&body).map(Some).map_err(|error| invalid(format!("a message that is no JSON: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_framed_can_be_read() {
        let mut stream = [frame(r#"{"é":1}"#), frame("[]")].concat();
        let mut input = stream.as_slice();
        assert_eq!(read(&mut input).expect("a message"), Some(json!({"é": 1})));
        assert_eq!(read(&mut input).expect("a message"), Some(json!([])));
        assert_eq!(read(&mut input).expect("the end"), None);
        stream.splice(0..0, *b"hello\r\n");
        assert!(read(&mut stream.as_slice()).is_err(), "output that is no frame is noticed");
    }
}
