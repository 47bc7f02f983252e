//! What a keystroke costs: a fresh analysis and one edit, on real files of each language; and what of it following values costs, by
//! the same edits without the rules that ask where values come from.
//!
//! The files come from packages on this machine and are never part of the repository: Python's own library, crates in cargo's
//! registry, and whatever `CAVEAT_BENCH_FILES` names (paths, separated as in PATH).

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, process};

use caveat_analysis::{Analysis, Date, Edit, Engine, Input, ProjectFacts};
use caveat_catalog::Catalog;
use caveat_catalog::query::PredicateKind;
use caveat_catalog::rule::Rule;
use criterion::{BatchSize, Criterion};

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("start: catalog and engine", |bencher| {
        bencher.iter(|| Engine::new(Arc::new(Catalog::builtin())));
    });
    let engine = Engine::new(Arc::new(Catalog::builtin()));
    let mut catalog = Catalog::builtin();
    catalog.rules.retain(|_, rule| !follows_values(rule));
    let without_flows = Engine::new(Arc::new(catalog));
    for language in ["python", "javascript", "typescript", "tsx", "rust"] {
        criterion.bench_function(&format!("start: rules for {language}"), |bencher| {
            bencher.iter_batched(|| Engine::new(engine.catalog().clone()), |engine| engine.prepare(language), BatchSize::PerIteration);
        });
    }
    for path in files() {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let Some(language) = engine.language_of_path(&path, "") else { continue };
        let name = format!("{} ({} lines)", path.file_name().unwrap_or_default().to_string_lossy(), text.lines().count());
        bench_edits(&mut criterion, &engine, language, &text, &name);
        bench_edits(&mut criterion, &without_flows, language, &text, &format!("{name}, no values followed"));
    }
    criterion.final_summary();
}

/// Whether a rule asks where values come from.
fn follows_values(rule: &Rule) -> bool {
    let patterns = rule.patterns.iter().chain(rule.overrides.values().flatten());
    patterns.flat_map(|pattern| &pattern.predicates).any(|predicate| matches!(predicate.kind, PredicateKind::Tainted { .. }))
}

fn bench_edits(criterion: &mut Criterion, engine: &Engine, language: &str, text: &str, name: &str) {
    let facts = ProjectFacts::default();
    let input = |text: &str| Input { text: text.into(), language, facts: &facts, today: TODAY };
    let first = engine.analyze(&input(text), None);
    criterion.bench_function(&format!("fresh: {name}"), |bencher| bencher.iter(|| engine.analyze(&input(text), None)));
    // Inside an identifier of a body, so that the text stays free of errors.
    let places = places(text, 16);
    let mut turn = 0;
    criterion.bench_function(&format!("edit: {name}"), |bencher| {
        bencher.iter_batched(
            || {
                turn += 1;
                edited(text, places[turn % places.len()])
            },
            |(text, edit)| -> Analysis { engine.analyze(&input(&text), Some((&first, &[edit]))) },
            BatchSize::LargeInput,
        );
    });
}

fn edited(text: &str, at: usize) -> (String, Edit) {
    let edit = Edit::of(text, at..at, "x");
    let mut text = text.to_owned();
    text.insert(at, 'x');
    (text, edit)
}

/// Offsets behind identifiers that begin an indented statement, spread over the file.
fn places(text: &str, count: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let word = line[indent..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(0);
        let is_statement = line[indent + word..].starts_with(['.', '(']) || line[indent + word..].starts_with(" = ");
        if indent >= 4 && word >= 3 && is_statement {
            found.push(offset + indent + word);
        }
        offset += line.len();
    }
    let step = (found.len() / count).max(1);
    let spread: Vec<usize> = found.into_iter().step_by(step).collect();
    if spread.is_empty() { vec![0] } else { spread }
}

fn files() -> Vec<PathBuf> {
    if let Some(named) = env::var_os("CAVEAT_BENCH_FILES") {
        return env::split_paths(&named).collect();
    }
    let python = process::Command::new("python3")
        .args(["-c", "import os; print(os.path.join(os.path.dirname(os.__file__), 'test', 'test_os.py'))"])
        .output();
    let python = python.ok().and_then(|output| String::from_utf8(output.stdout).ok()).map(|path| PathBuf::from(path.trim()));
    python.into_iter().chain(largest_crate_file()).filter(|path| path.is_file()).collect()
}

/// A file of some 5,000 lines from the crates that cargo has unpacked.
fn largest_crate_file() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cargo")))?;
    let registry = fs::read_dir(home.join("registry/src")).ok()?.next()?.ok()?.path();
    let mut crates: Vec<PathBuf> = fs::read_dir(registry).ok()?.flatten().map(|entry| entry.path().join("src")).collect();
    crates.sort();
    let files = crates.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten().map(|entry| entry.path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .find(|path| fs::metadata(path).is_ok_and(|data| (150_000..250_000).contains(&data.len())))
}
