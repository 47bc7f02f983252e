//! A rule: what it finds, how bad it is, what it teaches and how it is mended.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::query::Pattern;
use crate::secret::SecretPattern;
use crate::template::Template;

/// How bad a finding is if it is real.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth a note.
    Low,
    /// Helps an attacker who has something else already.
    Medium,
    /// An attacker gains data or control under likely conditions.
    High,
    /// An attacker gains control, as the code stands.
    Critical,
}

/// How often a finding is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Worth a look when auditing; hidden at the default level.
    Low,
    /// Mostly right.
    Medium,
    /// Nearly always right.
    High,
}

/// Which findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Those of medium confidence and up.
    #[default]
    Default,
    /// All of them.
    All,
}

impl Level {
    /// Whether a finding of this confidence is shown.
    pub fn shows(self, confidence: Confidence) -> bool {
        self == Self::All || confidence >= Confidence::Medium
    }
}

macro_rules! spelled {
    ($type:ty, $($variant:ident => $text:literal),+) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(match self { $(Self::$variant => $text),+ })
            }
        }
    };
}
spelled!(Severity, Low => "low", Medium => "medium", High => "high", Critical => "critical");
spelled!(Confidence, Low => "low", Medium => "medium", High => "high");
spelled!(Level, Default => "default", All => "all");

/// A hint for how an editor may draw a finding: LSP's `DiagnosticTag`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    /// The code does nothing.
    Unnecessary,
    /// The code uses something deprecated.
    Deprecated,
}

/// What happens to a rule's findings in tests, fixtures, generated and vendored files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InTests {
    /// They are not told.
    #[default]
    Hide,
    /// They are told as anywhere else.
    Show,
}

/// Whether a fix may be applied without a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FixKind {
    /// It keeps behaviour and may be applied in bulk.
    Safe,
    /// A person must look.
    Review,
}

/// An edit that removes a finding, as data.
#[derive(Debug, Clone)]
pub struct Fix {
    /// What the editor's menu says.
    pub title: String,
    /// Whether it may be applied in bulk.
    pub kind: FixKind,
    /// Its operations, applied together.
    pub edits: Vec<FixEdit>,
}

/// One operation of a fix. A target is the name of a capture or of a bound value.
#[derive(Debug, Clone)]
pub enum FixEdit {
    /// Replaces the target.
    Replace {
        /// What is replaced.
        target: String,
        /// By what.
        with: Template,
    },
    /// Puts text around the target.
    Wrap {
        /// What is wrapped.
        target: String,
        /// The text before it.
        before: Template,
        /// The text after it.
        after: Template,
    },
    /// Sets an argument where it is there, or appends it.
    SetArgument {
        /// The call.
        call: String,
        /// The keyword; empty for none.
        name: String,
        /// The 0-based position.
        position: Option<usize>,
        /// The new value.
        value: Template,
    },
    /// Removes an argument with its comma.
    RemoveArgument {
        /// The call.
        call: String,
        /// The keyword; empty for none.
        name: String,
        /// The 0-based position.
        position: Option<usize>,
    },
    /// Adds a line before the statement that holds the target.
    InsertBefore {
        /// What the statement holds.
        target: String,
        /// The line, without its indentation.
        text: Template,
    },
    /// Adds a line after the statement that holds the target.
    InsertAfter {
        /// What the statement holds.
        target: String,
        /// The line, without its indentation.
        text: Template,
    },
    /// Removes the statement that holds the target.
    DeleteStatement {
        /// What the statement holds.
        target: String,
    },
    /// A transform that the engine knows by name.
    Transform {
        /// Its name.
        name: String,
        /// What it works on.
        target: String,
        /// Its further settings.
        options: BTreeMap<String, String>,
    },
}

impl FixEdit {
    /// The captures and bound names that it needs.
    pub fn slots(&self) -> Vec<&str> {
        match self {
            Self::Replace { target, with: text }
            | Self::InsertBefore { target, text }
            | Self::InsertAfter { target, text }
            | Self::SetArgument { call: target, value: text, .. } => std::iter::once(target.as_str()).chain(text.slots()).collect(),
            Self::Wrap { target, before, after } => std::iter::once(target.as_str()).chain(before.slots()).chain(after.slots()).collect(),
            Self::RemoveArgument { call: target, .. } | Self::DeleteStatement { target } | Self::Transform { target, .. } => {
                vec![target.as_str()]
            }
        }
    }
}

/// A rule's example files, as texts.
#[derive(Debug, Clone, Default)]
pub struct Examples {
    /// The extension of the files.
    pub extension: String,
    /// Code in which the marked lines must be found.
    pub bad: String,
    /// Code in which nothing may be found.
    pub good: String,
    /// `bad` after the first, second, … fix.
    pub fixed: Vec<String>,
}

/// One rule, validated.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its id: `<language>/<folder>`.
    pub id: Arc<str>,
    /// The language whose folder holds it.
    pub language: Arc<str>,
    /// A noun phrase for lists.
    pub title: String,
    /// What is wrong in this code.
    pub message: Template,
    /// How bad it is.
    pub severity: Severity,
    /// How often it is right.
    pub confidence: Confidence,
    /// CWE ids; never empty.
    pub cwe: Vec<u16>,
    /// OWASP Top 10 categories such as `A03:2021`.
    pub owasp: Vec<String>,
    /// The topic that its lesson teaches.
    pub topic: Arc<str>,
    /// How an editor may draw it.
    pub tags: Vec<Tag>,
    /// What happens in tests.
    pub in_tests: InTests,
    /// A lint of the project's own tools; where the project denies it, the rule's confidence is high.
    pub raise_with: Option<String>,
    /// What fills the slots of the topic's micro-lessons.
    pub slots: BTreeMap<String, Template>,
    /// Its fixes, the preferred first.
    pub fixes: Vec<Fix>,
    /// Why it has none.
    pub why_no_fix: Option<String>,
    /// Its patterns.
    pub patterns: Vec<Pattern>,
    /// What it looks for in text of any kind, in place of patterns.
    pub secret: Option<SecretPattern>,
    /// Patterns for inheriting languages that replace [`Rule::patterns`] there.
    pub overrides: BTreeMap<String, Vec<Pattern>>,
    /// Its examples.
    pub examples: Examples,
    /// Its folder, relative to the pack's root.
    pub folder: String,
}

impl Rule {
    /// The patterns for a language that is this rule's own or inherits from it.
    pub fn patterns_for(&self, language: &str) -> &[Pattern] {
        self.overrides.get(language).unwrap_or(&self.patterns)
    }

    /// The last part of the id, as suppressions may write it.
    pub fn short_name(&self) -> &str {
        self.id.rsplit('/').next().unwrap_or(&self.id)
    }

    /// The page of the rule's first CWE at MITRE.
    pub fn cwe_url(&self) -> Option<String> {
        self.cwe.first().map(|cwe| format!("https://cwe.mitre.org/data/definitions/{cwe}.html"))
    }
}
