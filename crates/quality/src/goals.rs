//! What the rules are to reach.

use serde::Deserialize;

use crate::Error;

/// The goals that come with Caveat.
const BUILTIN: &str = include_str!("../../../tests/quality/goals.toml");

/// What the rules are to reach.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goals {
    /// The share of a corpus's labels that may be contested.
    pub contested: f64,
    /// The findings for each 1,000 lines of sound code below which they have to stay.
    pub noise: f64,
    #[serde(default, rename = "goal")]
    corpora: Vec<Goal>,
}

/// What they are to reach on one corpus.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    corpus: String,
    language: Option<String>,
    #[serde(default = "yes")]
    todo: bool,
    /// The share of labels that must be found and are, at level `all`.
    pub recall: f64,
    /// The share of findings that are right, at level `default`.
    pub precision: f64,
}

fn yes() -> bool {
    true
}

impl Goals {
    /// The goals that come with Caveat.
    pub fn builtin() -> Self {
        Self::parse(BUILTIN).expect("a test reads it")
    }

    /// Reads `goals.toml`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|source| Error::Toml { name: "goals.toml".into(), source })
    }

    /// The goal for a corpus, for one of its languages or all of them, with the labels marked `todo` or without.
    pub fn of(&self, corpus: &str, language: Option<&str>, todo: bool) -> Option<&Goal> {
        self.corpora.iter().find(|goal| goal.corpus == corpus && goal.language.as_deref() == language && goal.todo == todo)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_goals_that_come_with_caveat_are_well_formed() {
        let goals = Goals::builtin();
        assert!(goals.of("ruff-s", None, true).is_some());
        assert!(goals.of("ruff-s", None, false).is_none());
        assert!(goals.of("codeql", Some("rust"), false).is_some());
        assert!(goals.of("codeql", None, false).is_none());
    }
}
