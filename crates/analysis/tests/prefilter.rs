//! What is left out because a file has not the words for it would not have been found: with and without the prefilter, the findings
//! are the same.

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use caveat_analysis::{Engine, FileRole, Input, ProjectFacts};
use caveat_catalog::{Catalog, Level};
use support::{TODAY, files};

fn told(engine: &Engine, language: &str, text: &str) -> Vec<String> {
    let facts = ProjectFacts::default();
    let analysis = engine.analyze(&Input { text: Arc::from(text), language, facts: &facts, today: TODAY }, None);
    analysis.findings().iter().map(|finding| format!("{} {:?} {}", finding.rule.id, finding.range, finding.message)).collect()
}

/// What is told, at each level, in a file of each role.
fn told_at_each_level(engine: &Engine, language: &str, text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for role in [FileRole::Source, FileRole::Test] {
        let facts = ProjectFacts { role, ..ProjectFacts::default() };
        let input = Input { text: Arc::from(text), language, facts: &facts, today: TODAY };
        let analysis = engine.analyze(&input, None);
        for level in [Level::Default, Level::All] {
            let told = analysis.findings().iter().chain(analysis.suppressed()).any(|finding| level.shows(finding.confidence));
            // What may be told and is not costs time only.
            if told && engine.look_once(&input, level).is_none() {
                let rules: Vec<_> = analysis.findings().iter().map(|found| &found.rule.id).collect();
                out.push(format!("{role:?} at {level}: {rules:?}"));
            }
        }
    }
    out
}

#[test]
fn the_prefilter_leaves_out_nothing_that_would_be_found() {
    let catalog = Arc::new(Catalog::builtin());
    let (filtered, unfiltered) = (Engine::new(catalog.clone()), Engine::unfiltered(catalog.clone()));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<(String, String, String)> = Vec::new();
    for rule in catalog.rules.values() {
        for (name, text) in [("bad", &rule.examples.bad), ("good", &rule.examples.good)] {
            let language = match &*rule.examples.extension {
                "tsx" | "jsx" => "tsx",
                "ts" => "typescript",
                _ => &rule.language,
            };
            texts.push((format!("{} {name}", rule.id), language.to_owned(), text.clone()));
        }
    }
    // More of them where `CAVEAT_PREFILTER_FILES` names folders, separated as in PATH.
    let more = env::var_os("CAVEAT_PREFILTER_FILES").map(|paths| env::split_paths(&paths).collect::<Vec<PathBuf>>()).unwrap_or_default();
    let folders = [root.join("../../tests/pairs"), root.join("tests/flows"), root.join("src")];
    for path in folders.iter().chain(&more).flat_map(|folder| files(folder)) {
        if let (Some(language), Ok(text)) = (filtered.language_of_path(&path, ""), fs::read_to_string(&path)) {
            texts.push((path.display().to_string(), language.to_owned(), text));
        }
    }
    let (mut found, mut wrong) = (0, Vec::new());
    for (name, language, text) in &texts {
        let (with, without) = (told(&filtered, language, text), told(&unfiltered, language, text));
        found += without.len();
        let missed = told_at_each_level(&filtered, language, text);
        if !missed.is_empty() {
            wrong.push(format!("{name}: nothing at a glance, but {missed:#?}"));
        }
        if with != without {
            wrong.push(format!("{name}:\nwith    {with:#?}\nwithout {without:#?}"));
        }
    }
    println!("{} files, {found} findings", texts.len());
    assert!(found > 1_000, "only {found} findings");
    support::tell(&wrong);
}
