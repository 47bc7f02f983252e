//! Labels that a user would not agree with, and extra findings that are right.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::Error;
use crate::corpus::{Corpus, Label, key};
use crate::scan::Hit;

/// What `contested.toml` says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contested {
    #[serde(default, rename = "contested")]
    labels: Vec<Entry>,
    #[serde(default)]
    right: Vec<Right>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    corpus: String,
    rule: Option<String>,
    file: Option<String>,
    line: Option<usize>,
    reason: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Right {
    corpus: String,
    file: String,
    line: Places,
    rule: Option<String>,
    reason: String,
}

/// One line or several, 1-based.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Places {
    One(usize),
    Many(Vec<usize>),
}

impl Contested {
    /// Reads `contested.toml`; `name` is what mistakes in it are told with.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let contested: Self = toml::from_str(text).map_err(|source| Error::Toml { name: name.to_owned(), source })?;
        for entry in &contested.labels {
            let has_place = matches!((&entry.rule, &entry.file, entry.line), (Some(_), _, None) | (_, Some(_), Some(_)));
            if !has_place {
                let message = format!("{name}: a contested label of {} needs `rule`, or `file` and `line`", entry.corpus);
                return Err(Error::Senseless(message));
            }
        }
        let labels = contested.labels.iter().map(|entry| (&entry.corpus, &entry.reason));
        let mut reasons = labels.chain(contested.right.iter().map(|right| (&right.corpus, &right.reason)));
        if let Some((corpus, _)) = reasons.find(|(_, reason)| reason.trim().is_empty()) {
            return Err(Error::Senseless(format!("{name}: an entry for {corpus} has no reason")));
        }
        Ok(contested)
    }

    /// Whether a label of a corpus is contested.
    pub fn is_contested(&self, corpus: &str, label: &Label) -> bool {
        self.labels.iter().any(|entry| entry.meets(corpus, label))
    }

    /// Whether an extra finding in a corpus is right.
    pub fn is_right(&self, corpus: &str, hit: &Hit) -> bool {
        self.right.iter().any(|right| right.corpus == corpus && right.lines().contains(&hit.line) && right.meets(hit))
    }

    /// What the file says of corpora that are there, and that nothing in them meets any more. `hits` are all findings of a corpus.
    pub fn stale<'a>(&self, corpora: impl Iterator<Item = (&'a Corpus, &'a [Hit])>) -> BTreeSet<String> {
        let mut stale = BTreeSet::new();
        for (corpus, hits) in corpora {
            for entry in self.labels.iter().filter(|entry| entry.corpus == corpus.name) {
                if !corpus.labels.iter().any(|label| entry.meets(&corpus.name, label)) {
                    stale.insert(format!("{}: there is no label {}", corpus.name, entry.place()));
                }
            }
            for right in self.right.iter().filter(|right| right.corpus == corpus.name) {
                for line in right.lines().iter().filter(|line| !hits.iter().any(|hit| hit.line == **line && right.meets(hit))) {
                    stale.insert(format!("{}: nothing is found at {}:{line}", corpus.name, right.file));
                }
            }
        }
        stale
    }
}

impl Entry {
    fn meets(&self, corpus: &str, label: &Label) -> bool {
        self.corpus == corpus
            && self.rule.as_ref().is_none_or(|rule| *rule == label.rule)
            && self.file.as_ref().is_none_or(|file| key(file) == key(&label.file))
            && self.line.is_none_or(|line| label.line() == Some(line))
    }

    fn place(&self) -> String {
        let rule = self.rule.iter().map(|rule| format!("of {rule}"));
        let file = self.file.iter().map(|file| self.line.map_or_else(|| format!("of {file}"), |line| format!("at {file}:{line}")));
        rule.chain(file).collect::<Vec<_>>().join(" ")
    }
}

impl Right {
    fn lines(&self) -> &[usize] {
        match &self.line {
            Places::One(line) => std::slice::from_ref(line),
            Places::Many(lines) => lines,
        }
    }

    fn meets(&self, hit: &Hit) -> bool {
        key(&self.file) == hit.file && self.rule.as_ref().is_none_or(|rule| *rule == hit.rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_told() {
        let check = |text: &str, expected: &str| {
            let message = Contested::parse("c.toml", text).expect_err("it has a mistake").to_string();
            assert!(message.contains(expected), "{message}");
        };
        check("[[contested]]\ncorpus = \"a\"\nreason = \"b\"\n", "needs `rule`, or `file` and `line`");
        check("[[contested]]\ncorpus = \"a\"\nfile = \"b\"\nreason = \"b\"\n", "needs `rule`, or `file` and `line`");
        check("[[contested]]\ncorpus = \"a\"\nrule = \"b\"\nreason = \" \"\n", "an entry for a has no reason");
        check("[[contested]]\ncorpus = \"a\"\nrule = \"b\"\n", "missing field `reason`");
        check("[[right]]\ncorpus = \"a\"\nfile = \"b\"\nreason = \"b\"\n", "missing field `line`");
    }

    #[test]
    fn the_list_that_comes_with_caveat_is_well_formed() {
        let text = include_str!("../../../tests/quality/contested.toml");
        Contested::parse("contested.toml", text).expect("it has no mistake");
    }
}
