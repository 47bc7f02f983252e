//! Reads a source file, or says why not.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::{fmt, str};

/// Bytes of a file beyond which it is not analysed.
pub const MAX_BYTES: u64 = 5_000_000;

/// A source file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The text, without a byte order mark.
    pub text: String,
    /// How many bytes were not UTF-8. Each stands as one `?` in the text, so that every offset is still the file's.
    pub replaced: usize,
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Skipped {
    /// It has more than [`MAX_BYTES`]; this many.
    TooLarge(u64),
    /// It has NUL bytes.
    Binary,
    /// It is UTF-16.
    Utf16,
    /// It is a folder, a pipe, a socket or a device.
    NotAFile,
    /// It is not there, or no longer.
    Gone,
    /// The system's words.
    Unreadable(String),
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(bytes) => {
                write!(f, "skipped: it has {}.{} MB, and files over 5 MB are not analysed", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
            }
            Self::Binary => f.write_str("skipped: it has NUL bytes, so it is no text"),
            Self::Utf16 => f.write_str("skipped: it is UTF-16; save it as UTF-8 to have it analysed"),
            Self::NotAFile => f.write_str("skipped: it is no regular file"),
            Self::Gone => f.write_str("skipped: it is no longer there"),
            Self::Unreadable(error) => write!(f, "skipped: it cannot be read ({error})"),
        }
    }
}

impl From<io::Error> for Skipped {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound { Self::Gone } else { Self::Unreadable(error.to_string()) }
    }
}

/// Reads a file. Bytes that are not UTF-8 are replaced one for one, so that nothing shifts; NUL bytes make it binary.
pub fn read_source(path: &Path) -> Result<Source, Skipped> {
    // Looked at before it is opened: opening a pipe would wait for a writer.
    let metadata = path.metadata()?;
    if !metadata.is_file() {
        return Err(Skipped::NotAFile);
    }
    if metadata.len() > MAX_BYTES {
        return Err(Skipped::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    // It may have grown since.
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Skipped::TooLarge(bytes.len() as u64));
    }
    decode(bytes)
}

/// What tells the language of a file besides its name: its first line where the name has no extension, else nothing.
pub fn interpreter_line(path: &Path) -> String {
    if path.extension().is_none() { first_line(path) } else { String::new() }
}

/// The first line of a file, at most 256 bytes, for its interpreter; empty where there is none.
fn first_line(path: &Path) -> String {
    let is_file = path.metadata().is_ok_and(|metadata| metadata.is_file());
    let mut head = Vec::new();
    if !is_file || File::open(path).and_then(|file| file.take(256).read_to_end(&mut head)).is_err() || !head.starts_with(b"#!") {
        return String::new();
    }
    String::from_utf8_lossy(head.split(|byte| *byte == b'\n').next().unwrap_or_default()).into_owned()
}

/// Text from bytes, as [`read_source`] reads it.
pub fn decode(mut bytes: Vec<u8>) -> Result<Source, Skipped> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Skipped::Utf16);
    }
    if bytes.contains(&0) {
        return Err(Skipped::Binary);
    }
    if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) {
        bytes.drain(..3);
    }
    let (mut replaced, mut at) = (0, 0);
    while let Err(error) = str::from_utf8(&bytes[at..]) {
        let start = at + error.valid_up_to();
        let end = error.error_len().map_or(bytes.len(), |length| start + length);
        bytes[start..end].fill(b'?');
        replaced += end - start;
        at = end;
    }
    let text = String::from_utf8(bytes).expect("every byte that was not UTF-8 has been replaced");
    Ok(Source { text, replaced })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<(&str, usize), Skipped>) {
        let expected = expected.map(|(text, replaced)| Source { text: text.to_owned(), replaced });
        assert_eq!(decode(bytes.to_vec()), expected);
    }

    #[test]
    fn bytes_become_text_without_shifting() {
        check("héllo 🦀".as_bytes(), Ok(("héllo 🦀", 0)));
        check(b"\xEF\xBB\xBFx = 1", Ok(("x = 1", 0)));
        check(b"a\xE9b\xFFc", Ok(("a?b?c", 2)));
        check(b"cut \xF0\x9F\xA6", Ok(("cut ???", 3)));
        check(b"a\0b", Err(Skipped::Binary));
        check(b"\xFF\xFEa\0", Err(Skipped::Utf16));
        check(b"", Ok(("", 0)));
    }

    #[test]
    fn what_is_no_readable_file_says_why() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(read_source(folder.path()), Err(Skipped::NotAFile));
        assert_eq!(read_source(&folder.path().join("gone.py")), Err(Skipped::Gone));
        let large = folder.path().join("large.py");
        File::create(&large).and_then(|file| file.set_len(50_000_000)).expect("a sparse file");
        let skipped = read_source(&large).expect_err("it is too large");
        assert_eq!(skipped.to_string(), "skipped: it has 50.0 MB, and files over 5 MB are not analysed");
    }

    #[test]
    fn the_first_line_names_an_interpreter() {
        let folder = tempfile::tempdir().expect("a folder");
        let script = folder.path().join("run");
        std::fs::write(&script, "#!/usr/bin/env python3\nprint()\n").expect("a file");
        assert_eq!(first_line(&script), "#!/usr/bin/env python3");
        std::fs::write(&script, "print()\n").expect("a file");
        assert_eq!(first_line(&script), "");
        assert_eq!(first_line(folder.path()), "");
    }
}
