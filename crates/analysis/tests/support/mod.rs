//! Engines with throw-away packs, and short ways to ask them.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use caveat_analysis::{Analysis, Date, Edit, Engine, Explanation, Input, Outcome, ProjectFacts};
use caveat_catalog::{Catalog, Check, Level, PackFiles};

/// The day on which all tests run.
pub(crate) const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

/// A rule of a throw-away pack.
pub(crate) struct TestRule<'a> {
    /// The owning language.
    pub(crate) language: &'a str,
    /// The last part of the id.
    pub(crate) name: &'a str,
    /// The pattern.
    pub(crate) query: &'a str,
    /// The `[[fix]]` tables; empty for a rule without one.
    pub(crate) fixes: &'a str,
}

/// An engine with these rules and no other. Panics, with the loader's own words, on a mistake in one of them.
pub(crate) fn engine(rules: &[TestRule<'_>]) -> Engine {
    let mut files = PackFiles::new();
    for rule in rules {
        let folder = format!("queries/{}/rules/{}", rule.language, rule.name);
        let extension = match rule.language {
            "python" => "py",
            "javascript" => "js",
            _ => "rs",
        };
        let none = "fix = \"none\"\nwhy-no-fix = \"It is a test's.\"\n";
        let head = if rule.fixes.is_empty() { none } else { "" };
        let text = format!(
            "title = \"Test\"\nmessage = \"test\"\nseverity = \"high\"\nconfidence = \"high\"\ncwe = [78]\ntopic = \"weak-hash\"\n\
             {head}\n[slots]\ncall = \"it\"\n\n{}",
            rule.fixes
        );
        files.insert(format!("{folder}/rule.toml"), text.into());
        files.insert(format!("{folder}/query.scm"), rule.query.to_owned().into());
        for name in ["bad", "good"] {
            files.insert(format!("{folder}/{name}.{extension}"), "\n".into());
        }
        for index in 0..rule.fixes.matches("[[fix]]").count() {
            let name = if index == 0 { "fixed".to_owned() } else { format!("fixed-{}", index + 1) };
            files.insert(format!("{folder}/{name}.{extension}"), "\n".into());
        }
    }
    let mut builtin = Catalog::builtin();
    builtin.rules.clear();
    let (catalog, problems) = builtin.with_pack(&files, Check::Full);
    assert!(problems.is_empty(), "{problems:?}");
    let engine = Engine::new(Arc::new(catalog));
    let problems = engine.check();
    assert!(problems.is_empty(), "{problems:?}");
    engine
}

/// A fresh analysis on [`TODAY`] of code in a project that nothing is known of.
pub(crate) fn analyze(engine: &Engine, language: &str, code: &str) -> Analysis {
    let facts = ProjectFacts::default();
    engine.analyze(&Input { text: code.into(), language, facts: &facts, today: TODAY }, None)
}

/// The analysis after one more edit.
pub(crate) fn analyze_again(engine: &Engine, language: &str, before: &Analysis, range: Range<usize>, new: &str) -> Analysis {
    let facts = ProjectFacts::default();
    let mut text = before.text().to_string();
    let edit = Edit::of(&text, range.clone(), new);
    text.replace_range(range, new);
    engine.analyze(&Input { text: text.into(), language, facts: &facts, today: TODAY }, Some((before, &[edit])))
}

/// What became of rules on the last line with `mark` on it.
pub(crate) fn explain(engine: &Engine, language: &str, code: &str, mark: &str) -> Vec<Explanation> {
    let facts = ProjectFacts::default();
    let line = code.lines().enumerate().filter(|(_, line)| line.contains(mark)).map(|(number, _)| number).last();
    let line = line.unwrap_or_else(|| panic!("no line has `{mark}`:\n{code}"));
    engine.explain(&Input { text: code.into(), language, facts: &facts, today: TODAY }, line, Level::All)
}

/// Engines that say what `probe(x)` is given: its name by the rule `name`, its value by the rule `value`.
pub(crate) fn prober() -> Engine {
    let query = |kind: &str, predicate: &str| {
        format!(
            "({kind}\n  function: (identifier) @f\n  arguments: (_ . (_) @x)\n  (#eq? @f \"probe\")\n  ({predicate} @x \"no such thing\")) @finding"
        )
    };
    let texts: Vec<(&str, &str, String)> = [("python", "call"), ("javascript", "call_expression"), ("rust", "call_expression")]
        .iter()
        .flat_map(|(language, kind)| [(*language, "name", query(kind, "#type?")), (*language, "value", query(kind, "#value?"))])
        .collect();
    let rules: Vec<TestRule<'_>> = texts.iter().map(|(language, name, query)| TestRule { language, name, query, fixes: "" }).collect();
    engine(&rules)
}

/// What the rule `name` or `value` saw at the last `probe(` of the code: a name or a value, `?` where the file does not tell.
/// A hole in a text is `{…}`.
pub(crate) fn probed(engine: &Engine, rule: &str, language: &str, code: &str) -> String {
    let explanations = explain(engine, language, code, "probe(");
    let found = explanations.iter().find(|explanation| explanation.rule.ends_with(&format!("/{rule}")));
    match found.map(|explanation| &explanation.outcome) {
        Some(Outcome::PredicateFailed(_, saw)) => {
            let quoted = saw.split_once('`').and_then(|(_, rest)| rest.rsplit_once('`')).map(|(inner, _)| inner);
            quoted.map_or_else(|| "?".to_owned(), str::to_owned)
        }
        other => panic!("{rule} at `probe(` in\n{code}\ngave {other:?}"),
    }
}

/// The failures of a table of cases, told together.
pub(crate) fn tell(failures: &[String]) {
    assert!(failures.is_empty(), "{} cases fail:\n\n{}", failures.len(), failures.join("\n\n"));
}

/// All files below a folder, in the order of their paths.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("readable").path();
        if path.is_dir() { out.extend(files(&path)) } else { out.push(path) }
    }
    out.sort();
    out
}

/// The 0-based line on which an offset stands.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].bytes().filter(|byte| *byte == b'\n').count()
}

/// The analysis of a file of code that nothing else is known of; its language is told by its name.
pub(crate) fn analyze_file(engine: &Engine, path: &Path, text: &str) -> Analysis {
    let language = engine.language_of_path(path, "").expect("a language by its extension");
    let facts = ProjectFacts::default();
    engine.analyze(&Input { text: Arc::from(text), language, facts: &facts, today: TODAY }, None)
}
