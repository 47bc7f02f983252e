//! Weaknesses and their safe twins, which differ from them in one branch, key, guard or sanitizer.
//!
//! They were written by people who had not seen the engine. `tests/pairs/<sink>/<name>.bad.<ext>` has a marker on the line of the sink;
//! `<name>.good.<ext>` must not be found. Not all are: what counts is how many.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use caveat_analysis::Engine;
use caveat_catalog::Catalog;
use caveat_catalog::rule::Level;
use support::{analyze_file, files, line_of};

/// The sinks, each with the topics that a finding there may have.
const SINKS: [(&str, &[&str]); 7] = [
    ("sql", &["sql-injection"]),
    ("command", &["command-injection"]),
    ("path", &["path-traversal"]),
    ("xss", &["xss"]),
    ("ssrf", &["ssrf"]),
    ("redirect", &["open-redirect"]),
    ("deserialization", &["insecure-deserialization"]),
];

#[derive(Debug, Default)]
struct Score {
    weaknesses: usize,
    found: usize,
    twins: usize,
    flagged: usize,
    wrong: Vec<String>,
}

/// Whether a file is found as its name says.
fn look(engine: &Engine, path: &Path, topics: &[&str], score: &mut Score) {
    let text = fs::read_to_string(path).expect("readable");
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let analysis = analyze_file(engine, path, &text);
    assert!(!analysis.has_errors(), "{name} does not parse");
    let lines: Vec<(usize, usize)> = analysis
        .findings()
        .iter()
        .filter(|finding| Level::Default.shows(finding.confidence) && topics.contains(&&*finding.rule.topic))
        .map(|finding| (line_of(&text, finding.range.start), line_of(&text, finding.range.end)))
        .collect();
    if name.contains(".good.") {
        score.twins += 1;
        if !lines.is_empty() {
            score.flagged += 1;
            score.wrong.push(format!("{name} is flagged"));
        }
        return;
    }
    let marked: Vec<usize> = text.lines().enumerate().filter(|(_, line)| line.trim_end().ends_with("weakness")).map(|(at, _)| at).collect();
    assert!(!marked.is_empty(), "{name} has no marker");
    score.weaknesses += 1;
    if lines.iter().any(|(from, to)| marked.iter().any(|line| from <= line && line <= to)) {
        score.found += 1;
    } else {
        score.wrong.push(format!("{name} is missed"));
    }
}

#[test]
fn weaknesses_are_found_and_their_twins_are_not() {
    let engine = Engine::new(Arc::new(Catalog::builtin()));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pairs");
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for (sink, topics) in SINKS {
        let score = scores.entry(sink).or_default();
        for path in &files(&folder.join(sink)) {
            look(&engine, path, topics, score);
        }
        assert!(
            score.weaknesses >= 20 && score.weaknesses == score.twins,
            "{sink}: {} weaknesses, {} twins",
            score.weaknesses,
            score.twins
        );
    }
    let mut bad = Vec::new();
    for (sink, score) in &scores {
        println!("{sink:16} found {}/{}, twins flagged {}/{}", score.found, score.weaknesses, score.flagged, score.twins);
        for wrong in &score.wrong {
            println!("    {wrong}");
        }
        // A few are weaknesses only of a tool that others than its user can start; a rule would be noise for all other tools.
        if score.found * 100 < score.weaknesses * 70 {
            bad.push(format!("{sink}: only {} of {} weaknesses are found", score.found, score.weaknesses));
        }
    }
    let all = |of: fn(&Score) -> usize| scores.values().map(of).sum::<usize>();
    let (found, weaknesses) = (all(|score| score.found), all(|score| score.weaknesses));
    if found * 100 < weaknesses * 90 {
        bad.push(format!("only {found} of {weaknesses} weaknesses are found"));
    }
    let (flagged, twins) = (all(|score| score.flagged), all(|score| score.twins));
    if flagged * 100 > twins * 5 {
        bad.push(format!("{flagged} of {twins} twins are flagged"));
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}
