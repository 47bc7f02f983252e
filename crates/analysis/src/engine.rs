//! The engine: a catalog, ready to analyse.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use caveat_catalog::{Catalog, Level, Problem};

pub use crate::analysis::{Analysis, Input, Operation};
pub use crate::explain::{Explanation, Outcome};
pub use crate::fix::{BulkFix, OfferedFix};

use crate::edit::Edit;
use crate::glance::glance;
use crate::grammar;
use crate::language::{Language, Misfit, query_file};
use crate::suppress::MARK;

/// The rules of a catalog, made ready for each language when it is first needed. Cheap to share; never changes.
#[derive(Debug)]
pub struct Engine {
    catalog: Arc<Catalog>,
    languages: BTreeMap<Arc<str>, OnceLock<Option<Arc<Language>>>>,
    is_unfiltered: bool,
}

impl Engine {
    /// Bytes of stack that suit a thread that analyses, as much as a main thread has: parsers of nested code recurse.
    pub const STACK: usize = 8 << 20;

    /// An engine for a catalog. Prepares no language yet.
    pub fn new(catalog: Arc<Catalog>) -> Self {
        let languages = catalog.languages.keys().map(|id| (id.clone(), OnceLock::new())).collect();
        Self { catalog, languages, is_unfiltered: false }
    }

    /// An engine that tries all patterns in all files, also those that ask for words that a file does not have. It finds the same,
    /// more slowly: for tests of just that.
    pub fn unfiltered(catalog: Arc<Catalog>) -> Self {
        Self { is_unfiltered: true, ..Self::new(catalog) }
    }

    /// The catalog.
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// Prepares every rule for every language that it applies to, and says what does not fit the grammar.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut misfits = Vec::new();
        let mut tried: BTreeMap<(String, u32), usize> = BTreeMap::new();
        for id in self.catalog.languages.keys() {
            match Language::compile(&self.catalog, id, self.is_unfiltered) {
                Ok((_, found)) => misfits.extend(found),
                Err(message) => problems.push(Problem::new(
                    format!("queries/{id}/language.toml"),
                    0,
                    message,
                    "name one of: python, javascript, typescript, tsx, rust",
                )),
            }
            for rule in self.catalog.rules_for(id) {
                for pattern in rule.patterns_for(id) {
                    *tried.entry((query_file(rule, id), pattern.line)).or_default() += 1;
                }
            }
        }
        // A pattern that fits some language of its rule is no mistake: one about JSX has no place in plain TypeScript.
        let fits_none = |misfit: &&Misfit| {
            let failed = misfits.iter().filter(|other| other.file == misfit.file && other.pattern == misfit.pattern).count();
            tried.get(&(misfit.file.clone(), misfit.pattern)).is_none_or(|tried| failed >= *tried)
        };
        let help = "the grammar's node-types.json lists its kinds and fields";
        problems
            .extend(misfits.iter().filter(fits_none).map(|misfit| Problem::new(&misfit.file, misfit.problem.0, &misfit.problem.1, help)));
        problems.sort();
        problems
    }

    /// The id of the language of a document: the one that its LSP language id names, else that of its path. What has no path is text where
    /// nothing else is known of it.
    pub fn language_of_document(&self, language_id: &str, path: Option<&Path>, first_line: &str) -> Option<&str> {
        let named = self.language_of_id(language_id).filter(|id| !self.is_rest(id));
        named.or_else(|| match path {
            Some(path) => self.language_of_path(path, first_line),
            None => self.catalog.languages.values().find(|language| language.spec.rest.is_some()).map(|language| &*language.id),
        })
    }

    /// Whether a language is that of files that no other one has.
    pub fn is_rest(&self, language: &str) -> bool {
        self.catalog.languages.get(language).is_some_and(|language| language.spec.rest.is_some())
    }

    /// The id of the language of a file, by its extension or else the interpreter in its first line; that of text for a file that no
    /// other language has.
    pub fn language_of_path(&self, path: &Path, first_line: &str) -> Option<&str> {
        let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
        let found = if let Some(extension) = extension {
            self.catalog.languages.values().find(|language| language.spec.extensions.contains(&extension))
        } else {
            let interpreter = first_line
                .strip_prefix("#!")
                .map(|line| line.split([' ', '/']).rfind(|part| !part.is_empty() && !part.starts_with('-')).unwrap_or_default().trim());
            self.catalog
                .languages
                .values()
                .find(|language| interpreter.is_some_and(|name| language.spec.shebangs.iter().any(|known| known == name)))
        };
        let rest = || self.catalog.languages.values().find(|language| language.spec.rest.as_ref().is_some_and(|rest| rest.takes(path)));
        let found = found.filter(|language| grammar::by_name(&language.spec.grammar).is_some());
        found.or_else(rest).map(|language| &*language.id)
    }

    /// The id of the language that an LSP language id names.
    pub fn language_of_id(&self, language_id: &str) -> Option<&str> {
        self.catalog
            .languages
            .values()
            .find(|language| language.spec.language_ids.iter().any(|id| id == language_id))
            .filter(|language| grammar::by_name(&language.spec.grammar).is_some())
            .map(|language| &*language.id)
    }

    /// Prepares a language, so that the first analysis need not; `false` for an unknown one.
    pub fn prepare(&self, language: &str) -> bool {
        self.language(language).is_some()
    }

    pub(crate) fn language(&self, id: &str) -> Option<&Arc<Language>> {
        self.languages
            .get(id)?
            .get_or_init(|| Language::compile(&self.catalog, id, self.is_unfiltered).ok().map(|(language, _)| Arc::new(language)))
            .as_ref()
    }

    /// What [`Engine::analyze`] makes of a text that is looked at once, if anything in it is told, or suppressed, at a level; much sooner
    /// known where nothing is, for most files have not the words that a finding needs, and are not even parsed.
    ///
    /// # Panics
    /// As [`Engine::analyze`].
    pub fn look_once(&self, input: &Input<'_>, level: Level) -> Option<Analysis> {
        let language = self.language(input.language).expect("the language is one of the catalog's");
        // A suppression that hides nothing is told as well.
        if self.is_unfiltered || input.text.contains(MARK) {
            return Some(Analysis::new(language, input, None));
        }
        let tree = glance(language, input, level)?;
        Some(Analysis::of_tree(language, input, tree))
    }

    /// Analyses a text. With the analysis of an earlier text and the changes since, in order, only what changed is looked at again; the
    /// findings are those of a fresh analysis once the text has no syntax error.
    ///
    /// # Panics
    /// When the language is not one that [`Engine::language_of_path`] or [`Engine::language_of_id`] gives.
    pub fn analyze(&self, input: &Input<'_>, previous: Option<(&Analysis, &[Edit])>) -> Analysis {
        let language = self.language(input.language).expect("the language is one of the catalog's");
        Analysis::new(language, input, previous)
    }
}
