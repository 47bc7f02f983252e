//! Reads packs: from files to a catalog, with every mistake told.

mod folder;
mod learning;
mod pattern;
mod rule;

pub(crate) use folder::Folder;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use crate::flow::FlowPattern;
use crate::language::{Language, LanguageSpec};
use crate::problem::{Problem, from_toml};
use crate::query::{self, Purpose};
use crate::{Catalog, PackFiles, lab, lesson};

/// How much of a pack is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// A pack whose own tests have passed, such as the built-in one: regular expressions are compiled when needed.
    Trusted,
    /// Everything.
    Full,
}

/// What becomes of the labs of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Labs {
    /// They are read.
    Read,
    /// They are left out and told.
    Refuse,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypesFile {
    #[serde(default)]
    types: BTreeMap<String, String>,
}

/// Reads `files` on top of `base`; what has a mistake is left out and told.
pub(crate) fn load(base: &Catalog, files: &PackFiles, check: Check, labs: Labs) -> (Catalog, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut catalog = base.clone();
    let folders = group(files);
    for (path, entries) in &folders {
        match path.split('/').collect::<Vec<_>>()[..] {
            ["queries", id] => read_language(id, &mut Folder::new(path, entries, check, &mut problems), &mut catalog),
            ["lessons", _] => {
                if let Some(text) = entries.get("lesson.md") {
                    catalog.lessons.extend(lesson::read(path, text, &mut problems).map(|lesson| (lesson.topic.clone(), Arc::new(lesson))));
                } else if !learning::stands_on(&catalog, path) {
                    problems.push(rule::stray(
                        format!("{path}/lesson.md"),
                        "the file is missing",
                        "write it; docs/authoring.md has its form",
                    ));
                }
            }
            ["queries", id, "flow"] => read_flow(id, &mut Folder::new(path, entries, check, &mut problems), &mut catalog),
            _ => {}
        }
    }
    let quizzes = learning::read(&folders, files, check, &mut catalog, &mut problems);
    let mut names = BTreeSet::new();
    for (path, entries) in &folders {
        let parts: Vec<&str> = path.split('/').collect();
        if let ["queries", id, "rules", _] = parts[..] {
            let extensions = catalog.languages.get(id).map(|language| language.spec.example_extensions.clone());
            let Some(extensions) = extensions.filter(|extensions| !extensions.is_empty()) else {
                problems.push(rule::stray(
                    path.clone(),
                    "this language takes no rules",
                    "put the rule under python, javascript, rust or text; TypeScript inherits JavaScript's",
                ));
                continue;
            };
            if let Some(rule) = rule::read(id, &extensions, &mut Folder::new(path, entries, check, &mut problems)) {
                names.insert(rule.id.clone());
                catalog.rules.insert(rule.id.clone(), Arc::new(rule));
            }
        } else if path != learning::FOLDER && !matches!(parts[..], ["queries" | "lessons", _] | ["queries", _, "flow"]) {
            let file = entries.keys().next().map(|name| format!("{path}/{name}")).unwrap_or_default();
            problems.push(rule::stray(
                file,
                "nothing reads this file",
                "a rule is queries/<language>/rules/<rule>/, a lesson lessons/<topic>/lesson.md",
            ));
        }
    }
    check_topics(&mut catalog, &names, &mut problems);
    learning::check(&quizzes, &catalog, &mut problems);
    match labs {
        Labs::Read => lab::load(&mut catalog, files, &mut problems),
        Labs::Refuse => lab::refuse(files, &mut problems),
    }
    problems.sort();
    (catalog, problems)
}

fn group(files: &PackFiles) -> BTreeMap<String, BTreeMap<&str, &str>> {
    let mut folders: BTreeMap<String, BTreeMap<&str, &str>> = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| !lab::is_of_lab(path)) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        folders.entry(folder.to_owned()).or_default().insert(name, text);
    }
    folders
}

fn read_language(id: &str, folder: &mut Folder<'_>, catalog: &mut Catalog) {
    let known = catalog.languages.get(id).cloned();
    let mut language = if let Some(text) = folder.files.get("language.toml") {
        match toml::from_str::<LanguageSpec>(text) {
            Ok(spec) => Language { id: id.into(), spec, model: Vec::new(), types: BTreeMap::new(), flow: Vec::new() },
            Err(error) => {
                folder.problems.push(from_toml(&folder.path("language.toml"), text, &error));
                return;
            }
        }
    } else if let Some(known) = known {
        Language::clone(&known)
    } else {
        folder.problem(
            "language.toml",
            0,
            format!("`{id}` is no language that the engine knows"),
            "use the folder name of a built-in language: python, javascript, rust, text",
        );
        return;
    };
    if let Some(text) = folder.files.get("model.scm") {
        match query::parse(text, Purpose::Model) {
            Ok(patterns) => {
                if folder.check == Check::Full {
                    folder.check_regexes("model.scm", &patterns);
                }
                language.model.extend(patterns);
            }
            Err(error) => folder.problem("model.scm", error.line, error.message, error.help),
        }
    }
    if let Some(text) = folder.files.get("types.toml") {
        match toml::from_str::<TypesFile>(text) {
            Ok(file) => language.types.extend(file.types),
            Err(error) => folder.problems.push(from_toml(&folder.path("types.toml"), text, &error)),
        }
    }
    catalog.languages.insert(language.id.clone(), Arc::new(language));
}

fn read_flow(id: &str, folder: &mut Folder<'_>, catalog: &mut Catalog) {
    let Some(known) = catalog.languages.get(id) else { return };
    let mut language = Language::clone(known);
    let files: Vec<(String, String)> = folder.files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    for (name, text) in files {
        let patterns = match query::parse(&text, Purpose::Flow) {
            Ok(patterns) => patterns,
            Err(error) => {
                folder.problem(&name, error.line, error.message, error.help);
                continue;
            }
        };
        if folder.check == Check::Full {
            folder.check_regexes(&name, &patterns);
        }
        for pattern in patterns {
            match FlowPattern::new(pattern, &folder.path(&name)) {
                Ok(pattern) => language.flow.push(pattern),
                Err(error) => folder.problem(&name, error.line, error.message, error.help),
            }
        }
    }
    catalog.languages.insert(language.id.clone(), Arc::new(language));
}

/// Each rule's topic has a lesson, with a micro-lesson for the rule's language whose slots the rule fills.
fn check_topics(catalog: &mut Catalog, new: &BTreeSet<Arc<str>>, problems: &mut Vec<Problem>) {
    for said in catalog.languages.values().flat_map(|language| &language.flow) {
        let unknown = |topic: &&String| *topic != "*" && !catalog.lessons.contains_key(topic.as_str());
        if let Some(topic) = said.neutralises.iter().find(unknown) {
            problems.push(Problem::new(
                &said.file,
                said.pattern.line,
                format!("there is no topic `{topic}` to be neutralised"),
                "name a folder of lessons/, or * for all",
            ));
        }
    }
    let mut broken = Vec::new();
    for rule in new.iter().filter_map(|id| catalog.rules.get(id)) {
        let file = format!("{}/rule.toml", rule.folder);
        let Some(lesson) = catalog.lessons.get(&rule.topic) else {
            problems.push(Problem::new(
                &file,
                0,
                format!("the topic `{}` has no lesson", rule.topic),
                format!("write lessons/{}/lesson.md, or name another topic", rule.topic),
            ));
            broken.push(rule.id.clone());
            continue;
        };
        if lesson.micro(&rule.language, &[]).is_none() {
            problems.push(Problem::new(
                &lesson.file,
                0,
                format!("there is no micro-lesson for {}, which `{}` needs", rule.language, rule.id),
                format!("write `## Micro: {}`", rule.language),
            ));
        }
        for slot in lesson.front.slots.iter().filter(|slot| !rule.slots.contains_key(*slot)) {
            problems.push(Problem::new(
                &file,
                0,
                format!("the rule does not fill the slot `{slot}` of its topic's lesson"),
                format!("add `{slot} = \"…\"` under `[slots]`"),
            ));
        }
        for slot in rule.slots.keys().filter(|slot| !lesson.front.slots.contains(slot)) {
            problems.push(Problem::new(
                &file,
                0,
                format!("the lesson `{}` has no slot `{slot}`", rule.topic),
                "remove it, or add it to the lesson's front matter",
            ));
        }
    }
    for id in broken {
        catalog.rules.remove(&id);
    }
}
