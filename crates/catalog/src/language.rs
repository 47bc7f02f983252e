//! A language: which files are its, and the model of its grammar that rules rely on.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;

use crate::flow::FlowPattern;
use crate::query::Pattern;

/// One language folder, validated.
#[derive(Debug, Clone)]
pub struct Language {
    /// Its id: the folder's name.
    pub id: Arc<str>,
    /// Its settings.
    pub spec: LanguageSpec,
    /// The named queries of `model.scm`, which `#inside?` can ask for; the name is the root's last capture.
    pub model: Vec<Pattern>,
    /// What known constructors, functions and methods return, from `types.toml`: resolved path to type path.
    pub types: BTreeMap<String, String>,
    /// How values flow, from the files of `flow/`, in the order of their names.
    pub flow: Vec<FlowPattern>,
}

/// What belongs to a language because it belongs to no other one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rest {
    /// Names of files that do not.
    #[serde(default)]
    pub not_names: Vec<String>,
    /// Extensions of files that do not.
    #[serde(default)]
    pub not_extensions: Vec<String>,
    /// Regular expressions for what stands in a secret's place and is none.
    #[serde(default)]
    pub placeholders: Vec<String>,
}

impl Rest {
    /// Whether a file may belong to the language.
    pub fn takes(&self, path: &Path) -> bool {
        let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
        path.file_name().is_some_and(|name| self.not_names.iter().all(|known| name != known.as_str()))
            && extension.is_none_or(|extension| !self.not_extensions.contains(&extension))
    }
}

/// `language.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LanguageSpec {
    /// Its name for people.
    pub name: String,
    /// The grammar that parses it, one of those built into the engine; `none` for text that is looked at as it stands.
    pub grammar: String,
    /// The language whose rules, types and model it takes over.
    pub inherits: Option<String>,
    /// File extensions, without the dot.
    pub extensions: Vec<String>,
    /// LSP language ids.
    pub language_ids: Vec<String>,
    /// Interpreter names in a `#!` line.
    #[serde(default)]
    pub shebangs: Vec<String>,
    /// What begins a comment that runs to the end of the line.
    pub line_comment: String,
    /// The extensions that a rule's examples may have; empty for a language that only inherits rules.
    #[serde(default)]
    pub example_extensions: Vec<String>,
    /// What makes it the language of files that no other one has.
    pub rest: Option<Rest>,
    /// Node kinds of comments.
    #[serde(default)]
    pub comments: Vec<String>,
    /// Node kinds of functions and methods that are analysed as items of their own.
    #[serde(default)]
    pub functions: Vec<String>,
    /// Node kinds whose members are items: classes, impl blocks, modules.
    #[serde(default)]
    pub containers: Vec<String>,
    /// Node kinds that hold a sequence of statements or items.
    #[serde(default)]
    pub blocks: Vec<String>,
    /// Names for sets of node kinds, which `#inside?` can ask for.
    #[serde(default)]
    pub named: BTreeMap<String, Vec<String>>,
    /// Node kinds of the inherited rules' grammar and what they are called here.
    #[serde(default)]
    pub kinds: BTreeMap<String, String>,
    /// Fields of the inherited rules' grammar, as `kind.field`, and what they are called here.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}
