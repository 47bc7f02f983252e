//! Rules, lessons and languages as typed, validated data, with the built-in pack embedded.
//!
//! It knows the formats of docs/authoring.md and nothing of how they are used: no grammar, no analysed
//! text, no protocol, no store. Everything else in Caveat stands on it.

pub mod curriculum;
mod embedded;
pub mod flow;
pub mod lab;
pub mod language;
pub mod lesson;
mod load;
pub mod problem;
pub mod query;
pub mod quiz;
pub mod rule;
pub mod secret;
pub mod template;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

pub use curriculum::{Curriculum, Track};
pub use lab::Lab;
pub use language::{Language, LanguageSpec};
pub use lesson::Lesson;
pub use load::Check;
use load::Labs;
pub use problem::Problem;
pub use quiz::{Question, Quiz};
pub use rule::{Confidence, Fix, FixEdit, FixKind, Level, Rule, Severity};
pub use secret::SecretPattern;

/// The files of a pack: path relative to its root, with `/` between its parts, to text.
pub type PackFiles = BTreeMap<String, Cow<'static, str>>;

/// Bytes of one pack file beyond which it is refused, so that a workspace cannot make loading slow.
const MAX_FILE: u64 = 1 << 20;
/// Files of one pack beyond which it is refused.
const MAX_FILES: usize = 20_000;

/// All rules, lessons and languages that are in force.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Languages by id.
    pub languages: BTreeMap<Arc<str>, Arc<Language>>,
    /// Rules by id.
    pub rules: BTreeMap<Arc<str>, Arc<Rule>>,
    /// Lessons by topic.
    pub lessons: BTreeMap<Arc<str>, Arc<Lesson>>,
    /// Quizzes by topic.
    pub quizzes: BTreeMap<Arc<str>, Arc<Quiz>>,
    /// The tracks.
    pub curriculum: Arc<Curriculum>,
    /// Labs by `<topic>/<language>`. All of them are the built-in pack's.
    pub labs: BTreeMap<Arc<str>, Arc<Lab>>,
}

impl Catalog {
    /// The built-in pack. A mistake in it would leave a rule out; the project's own checks rule that out.
    pub fn builtin() -> Self {
        load::load(&Self::default(), &embedded::files(), Check::Trusted, Labs::Read).0
    }

    /// The built-in pack and what is wrong with it, everything looked at.
    pub fn builtin_checked() -> (Self, Vec<Problem>) {
        load::load(&Self::default(), &embedded::files(), Check::Full, Labs::Read)
    }

    /// This catalog with a pack on top of it: a rule or lesson of the same id replaces the one below. What has a
    /// mistake is left out and told, and so is every lab: a lab runs programs, and a pack comes with somebody's repository.
    pub fn with_pack(&self, files: &PackFiles, check: Check) -> (Self, Vec<Problem>) {
        load::load(self, files, check, Labs::Refuse)
    }

    /// This catalog with a folder on top of it that somebody writes a pack in, for commands that only look at it. Labs are taken where
    /// the folder is the built-in pack's own source: where it has every language, which a pack on top of it has no reason to.
    pub fn with_work(&self, files: &PackFiles, check: Check) -> (Self, Vec<Problem>) {
        let is_source =
            !self.languages.is_empty() && self.languages.keys().all(|id| files.contains_key(&format!("queries/{id}/language.toml")));
        load::load(self, files, check, if is_source { Labs::Read } else { Labs::Refuse })
    }

    /// The rules that apply to a language, its own and those it inherits, in the order of their ids.
    pub fn rules_for<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a Arc<Rule>> {
        let chain = self.ancestry(language);
        self.rules.values().filter(move |rule| chain.iter().any(|id| *id == rule.language))
    }

    /// A language and those it inherits from, nearest first.
    pub fn ancestry(&self, language: &str) -> Vec<Arc<str>> {
        let mut chain: Vec<Arc<str>> = Vec::new();
        let mut next = self.languages.get(language);
        while let Some(language) = next {
            if chain.contains(&language.id) {
                break;
            }
            chain.push(language.id.clone());
            next = language.spec.inherits.as_deref().and_then(|parent| self.languages.get(parent));
        }
        chain
    }

    /// The family of a language that code is written in: the language from which it inherits all, such as `javascript` for `tsx`. None
    /// for text, and for what is no language.
    pub fn family(&self, language: &str) -> Option<Arc<str>> {
        self.ancestry(language).pop().filter(|id| self.languages.get(id).is_some_and(|language| language.spec.rest.is_none()))
    }

    /// The labs that a name may mean: one by `<topic>/<language>`, or those of a topic.
    pub fn labs_named(&self, name: &str) -> Vec<&Arc<Lab>> {
        self.labs.iter().filter(|(id, lab)| ***id == *name || *lab.topic == *name).map(|(_, lab)| lab).collect()
    }

    /// A rule by its id or, when only one language has it, by its last part.
    pub fn rule(&self, name: &str) -> Option<&Arc<Rule>> {
        self.rules.get(name).or_else(|| {
            let mut found = self.rules.values().filter(|rule| rule.short_name() == name);
            found.next().filter(|_| found.next().is_none())
        })
    }
}

/// Reads the files of a pack from a folder: those below `queries/` and `lessons/`, links not followed.
///
/// # Errors
/// When the folder cannot be read, or the pack is too large to be one.
pub fn read_pack(root: &Path) -> io::Result<PackFiles> {
    let mut files = PackFiles::new();
    for folder in ["queries", "lessons"] {
        let path = root.join(folder);
        if path.is_dir() && !path.is_symlink() {
            read_folder(&path, folder, &mut files)?;
        }
    }
    Ok(files)
}

fn read_folder(path: &Path, name: &str, files: &mut PackFiles) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let own = entry.file_name();
        let Some(own) = own.to_str().filter(|own| !own.starts_with('.') && *own != "README.md") else { continue };
        let relative = format!("{name}/{own}");
        let kind = entry.file_type()?;
        if kind.is_dir() {
            read_folder(&entry.path(), &relative, files)?;
        } else if kind.is_file() {
            if entry.metadata()?.len() > MAX_FILE || files.len() >= MAX_FILES {
                return Err(io::Error::other(format!(
                    "{relative}: the pack is too large (a file may have 1 MiB, a pack {MAX_FILES} files)"
                )));
            }
            let text = fs::read_to_string(entry.path()).map_err(|error| io::Error::new(error.kind(), format!("{relative}: {error}")))?;
            files.insert(relative, text.replace("\r\n", "\n").into());
        }
    }
    Ok(())
}
