//! Flows as a person reads them: code with markers for where a value enters, the steps it takes, and where it does harm.
//!
//! Each file of `tests/flows/<language>/` begins with a sentence on what it shows. Markers stand in comments at the end of a line:
//! `source` where a value enters, `step` where it passes, `sink rule-id` where it arrives; `missed rule-id` where it arrives too but
//! the engine is known not to see it, so that the day it does is noticed; `safe` where nothing may be found though it looks like it.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use caveat_analysis::{Engine, Finding};
use caveat_catalog::{Catalog, Level};

use support::{analyze_file, files, line_of};

/// What the comments of a line say.
#[derive(Debug, PartialEq, Eq)]
enum Marker<'a> {
    Source,
    Step,
    Sink(&'a str),
    Missed(&'a str),
    Safe,
}

fn marker(line: &str) -> Option<Marker<'_>> {
    let at = [line.rfind("# "), line.rfind("// ")].into_iter().flatten().max()?;
    let text = line[at..].trim_start_matches(['#', '/', ' ']).trim();
    let mut words = text.split_whitespace();
    let (first, second) = (words.next()?, words.next());
    Some(match (first, second) {
        ("source", None) => Marker::Source,
        ("step", None) => Marker::Step,
        ("safe", None) => Marker::Safe,
        ("sink", Some(rule)) => Marker::Sink(rule),
        ("missed", Some(rule)) => Marker::Missed(rule),
        _ => return None,
    })
}

/// What is wrong with one file, in words.
fn check(engine: &Engine, path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).expect("readable");
    let analysis = analyze_file(engine, path, &text);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut wrong = Vec::new();
    let mut expected = BTreeSet::new();
    let (mut sources, mut steps) = (BTreeSet::new(), BTreeSet::new());
    let mut missed = BTreeSet::new();
    for (number, line) in text.lines().enumerate() {
        match marker(line) {
            Some(Marker::Source) => drop(sources.insert(number)),
            Some(Marker::Step) => drop(steps.insert(number)),
            Some(Marker::Sink(rule)) => drop(expected.insert((number, rule.to_owned()))),
            Some(Marker::Missed(rule)) => drop(missed.insert((number, rule.to_owned()))),
            Some(Marker::Safe) | None => {}
        }
    }
    // What is only worth a look is not what the fixtures are about.
    let is_shown = |finding: &&Finding| !finding.steps().is_empty() && Level::Default.shows(finding.confidence);
    let flowed: Vec<&Finding> = analysis.findings().iter().filter(is_shown).collect();
    let found: BTreeSet<(usize, String)> =
        flowed.iter().map(|finding| (line_of(&text, finding.range.start), finding.rule.id.to_string())).collect();
    for (line, rule) in expected.difference(&found) {
        wrong.push(format!("{name}:{}: `{rule}` does not find this sink", line + 1));
    }
    for (line, rule) in found.difference(&expected) {
        let known = if missed.contains(&(*line, rule.clone())) { ": it is missed no more, mark it as a sink" } else { "" };
        wrong.push(format!("{name}:{}: `{rule}` finds something here{known}", line + 1));
    }
    let first: BTreeSet<usize> = flowed.iter().filter_map(|finding| Some(line_of(&text, finding.steps().first()?.range.start))).collect();
    let between: BTreeSet<usize> = flowed.iter().flat_map(|finding| finding.steps()).map(|step| line_of(&text, step.range.start)).collect();
    for line in sources.symmetric_difference(&first) {
        let what = if sources.contains(line) { "no finding begins here" } else { "a finding begins here, and no marker says so" };
        wrong.push(format!("{name}:{}: {what}", line + 1));
    }
    for line in steps.difference(&between) {
        wrong.push(format!("{name}:{}: no finding passes here", line + 1));
    }
    if text.lines().next().is_none_or(|line| !line.starts_with(['#', '/']) || line.len() < 20) {
        wrong.push(format!("{name}:1: the file begins with no sentence on what it shows"));
    }
    wrong
}

#[test]
fn values_flow_as_the_fixtures_say() {
    let engine = Engine::new(Arc::new(Catalog::builtin()));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/flows");
    let all = files(&folder);
    assert!(all.len() >= 30, "only {} fixtures", all.len());
    let wrong: Vec<String> = all.iter().flat_map(|path| check(&engine, path)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
