//! Code with labels: the lines that must be found, and those that must not.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// One corpus.
#[derive(Debug, Clone)]
pub struct Corpus {
    /// Its name: the folder's.
    pub name: String,
    /// Where it is.
    pub folder: PathBuf,
    /// What its authors say of its lines.
    pub labels: Vec<Label>,
    /// Where they say all that there is.
    pub closed: Vec<Closed>,
}

/// What the authors say of a line, or of a whole file.
#[derive(Debug, Clone, Deserialize)]
pub struct Label {
    /// The file, relative to the corpus.
    pub file: String,
    /// The line, 1-based; none for a whole file.
    #[serde(default)]
    pub line: Option<usize>,
    /// The weakness.
    #[serde(default)]
    cwe: Ids,
    /// Whether it must be found, or must not.
    pub expect: bool,
    /// The authors' own rule.
    pub rule: String,
    /// Whether it is of one line or of the whole file.
    pub scope: Scope,
    /// The file's language.
    pub lang: String,
    /// Whether the authors' own tool does not agree with it.
    #[serde(default)]
    pub todo: bool,
    /// Whether the corpus itself leaves it out.
    #[serde(default)]
    pub contested: bool,
}

/// What a label is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Its line.
    Line,
    /// Its file.
    File,
}

/// A file in which the authors have labelled all that there is of some weaknesses.
#[derive(Debug, Clone, Deserialize)]
pub struct Closed {
    /// The file, relative to the corpus.
    pub file: String,
    /// The weaknesses.
    #[serde(default)]
    cwe: Ids,
}

/// One id or a list of them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(untagged)]
enum Ids {
    One(u32),
    Many(Vec<u32>),
    #[default]
    None,
}

impl Ids {
    fn get(&self) -> &[u32] {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Many(ids) => ids,
            Self::None => &[],
        }
    }
}

impl Label {
    /// The CWE ids of the weakness.
    pub fn cwe(&self) -> &[u32] {
        self.cwe.get()
    }

    /// The line, where the label is about one.
    pub fn line(&self) -> Option<usize> {
        self.line.filter(|_| self.scope == Scope::Line)
    }
}

impl Closed {
    /// The CWE ids of the weaknesses.
    pub fn cwe(&self) -> &[u32] {
        self.cwe.get()
    }
}

impl Corpus {
    /// The corpora below a folder, or the one that it is, by name.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, Error> {
        let unreadable = |error| Error::Unreadable(folder.to_owned(), error);
        let mut folders = vec![folder.to_owned()];
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            folders.push(entry.map_err(unreadable)?.path());
        }
        folders.retain(|folder| folder.join(LABELS).is_file());
        folders.sort();
        if folders.is_empty() {
            return Err(Error::Empty(folder.to_owned()));
        }
        folders.iter().map(|folder| Self::read(folder)).collect()
    }

    fn read(folder: &Path) -> Result<Self, Error> {
        let full = folder.canonicalize().map_err(|error| Error::Unreadable(folder.to_owned(), error))?;
        let closed = folder.join(CLOSED);
        Ok(Self {
            name: full.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            folder: folder.to_owned(),
            labels: lines(&folder.join(LABELS))?,
            closed: if closed.is_file() { lines(&closed)? } else { Vec::new() },
        })
    }

    /// The languages of its labels, sorted.
    pub fn languages(&self) -> Vec<String> {
        let mut languages: Vec<String> = self.labels.iter().map(|label| label.lang.clone()).collect();
        languages.sort();
        languages.dedup();
        languages
    }
}

const LABELS: &str = "labels.jsonl";
const CLOSED: &str = "closed.jsonl";

/// Reads a file of one JSON object a line.
fn lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, Error> {
    let text = fs::read_to_string(path).map_err(|error| Error::Unreadable(path.to_owned(), error))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(index, line)| serde_json::from_str(line).map_err(|source| Error::Line { path: path.to_owned(), line: index + 1, source }))
        .collect()
}

/// What files are told apart by: the folder of the language and the name.
pub fn key(path: &str) -> String {
    let mut parts: Vec<&str> = path.rsplit('/').take(2).collect();
    parts.reverse();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_in_all_their_forms() {
        let text = concat!(
            r#"{"file": "files/python/a.py", "line": 3, "cwe": 78, "expect": true, "rule": "B1", "scope": "line", "lang": "python"}"#,
            "\n\n",
            r#"{"file": "files/rust/a.rs", "line": null, "cwe": [1, 2], "expect": false, "rule": "x", "scope": "file", "lang": "rust", "todo": true}"#,
            "\n",
        );
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(LABELS), text).expect("a file");
        let corpora = Corpus::read_all(folder.path()).expect("it is a corpus itself");
        let labels = &corpora[0].labels;
        assert_eq!((labels[0].cwe(), labels[0].line(), labels[0].todo), (&[78][..], Some(3), false));
        assert_eq!((labels[1].cwe(), labels[1].line(), labels[1].todo), (&[1, 2][..], None, true));
        assert_eq!(corpora[0].languages(), ["python", "rust"]);
    }

    #[test]
    fn what_is_no_corpus_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let told = |path: &Path| Corpus::read_all(path).expect_err("it is none").to_string();
        assert!(told(folder.path()).contains("there is no corpus here"));
        assert!(told(&folder.path().join("gone")).contains("cannot be read"));
        fs::write(folder.path().join(LABELS), "{}\n").expect("a file");
        assert!(told(folder.path()).contains("labels.jsonl:1: missing field"));
    }

    #[test]
    fn a_file_is_known_by_its_last_two_parts() {
        assert_eq!(key("files/python/a.py"), "python/a.py");
        assert_eq!(key("a.py"), "a.py");
    }
}
