//! Made-up corpora, scored with the built-in rules.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use caveat_analysis::{Date, Engine};
use caveat_catalog::Catalog;
use caveat_quality::noise::Noise;
use caveat_quality::score::Counts;
use caveat_quality::{Assessment, Contested, Goals, assess, table};
use serde_json::{Value, json};
use tempfile::TempDir;

const TODAY: Date = Date { year: 2026, month: 1, day: 1 };

/// A finding on line 5, and nothing else.
const SHELL: &str = "import os\n\n\ndef remove(name):\n    os.system(\"rm \" + name)\n";

fn engine() -> Engine {
    Engine::new(Arc::new(Catalog::builtin()))
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn lines(values: &[Value]) -> String {
    values.iter().map(Value::to_string).collect::<Vec<_>>().join("\n")
}

fn label(file: &str, line: usize, expect: bool, rule: &str) -> Value {
    let lang = file.split('/').next().expect("its folder");
    json!({ "file": format!("files/{file}"), "line": line, "cwe": [78], "expect": expect, "rule": rule, "scope": "line", "lang": lang })
}

/// A folder with one corpus `made-up` of these files and labels, all of whose commands are labelled.
fn corpus(files: &[(&str, &str)], labels: &[Value]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fill(&folder.path().join("made-up"), files, labels);
    folder
}

fn fill(folder: &Path, files: &[(&str, &str)], labels: &[Value]) {
    let closed: Vec<Value> = files.iter().map(|(name, _)| json!({ "file": format!("files/{name}"), "cwe": 78, "rule": "all" })).collect();
    for (name, text) in files {
        write(folder, &format!("files/{name}"), text);
    }
    write(folder, "labels.jsonl", &lines(labels));
    write(folder, "closed.jsonl", &lines(&closed));
}

fn score(folder: &Path, contested: &str) -> Assessment {
    let contested = Contested::parse("contested.toml", contested).expect("it has no mistake");
    assess(&engine(), TODAY, folder, &contested, &Goals::builtin()).expect("it is a corpus")
}

fn counts(found: usize, missed: usize, wrong: usize, quiet: usize, extra: usize) -> Counts {
    Counts { found, missed, wrong, quiet, extra }
}

#[test]
fn a_finding_counts_within_two_lines_of_its_label_and_no_further() {
    let check = |line: usize, expected: Counts| {
        let folder = corpus(&[("python/a.py", SHELL)], &[label("python/a.py", line, true, "R")]);
        let assessment = score(folder.path(), "");
        assert_eq!(assessment.notes, [""; 0]);
        assert_eq!((assessment.rows.len(), assessment.rows[0].raw.default), (1, expected), "the label is on line {line}");
    };
    check(2, counts(0, 1, 0, 0, 1));
    for line in 3..=7 {
        check(line, counts(1, 0, 0, 0, 0));
    }
    check(8, counts(0, 1, 0, 0, 1));
}

#[test]
fn where_a_corpus_lies_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let deep = folder.path().join("node_modules/tests/fixtures/made-up");
    fill(&deep, &[("python/test_a.py", SHELL)], &[label("python/test_a.py", 5, true, "R")]);
    // A corpus can be named itself, too.
    for folder in [deep.as_path(), deep.parent().expect("below a folder")] {
        assert_eq!(score(folder, "").rows[0].raw.default, counts(1, 0, 0, 0, 0));
    }
}

#[test]
fn contested_labels_and_right_findings_are_left_out_of_the_second_score_only() {
    let files = [("python/a.py", SHELL), ("python/b.py", SHELL), ("python/c.py", SHELL)];
    let labels = [
        label("python/a.py", 1, true, "IMPORT"),
        label("python/b.py", 1, false, "NOTHING"),
        label("python/b.py", 5, false, "WRONG"),
        label("python/c.py", 5, true, "R"),
    ];
    let folder = corpus(&files, &labels);
    let contested = "
        [[contested]]\ncorpus = \"made-up\"\nrule = \"IMPORT\"\nreason = \"An import is no weakness.\"
        [[contested]]\ncorpus = \"made-up\"\nfile = \"python/b.py\"\nline = 5\nreason = \"It is one.\"
        [[right]]\ncorpus = \"made-up\"\nfile = \"python/a.py\"\nline = 5\nreason = \"It is one.\"
        [[right]]\ncorpus = \"made-up\"\nfile = \"python/b.py\"\nline = [5]\nrule = \"python/os-system\"\nreason = \"It is one.\"";
    let assessment = score(folder.path(), contested);
    assert_eq!(assessment.notes, [""; 0]);
    let row = &assessment.rows[0];
    assert_eq!((row.raw.default, row.clean.default), (counts(1, 1, 1, 1, 1), counts(1, 0, 0, 1, 0)));
    assert_eq!((row.labels(), row.contested, row.right), (4, 2, 2));
    assert!((row.contested_share() - 0.5).abs() < 1e-9);
}

#[test]
fn what_nothing_meets_any_more_is_told() {
    let folder = corpus(&[("python/a.py", SHELL)], &[label("python/a.py", 5, true, "R"), label("python/gone.py", 5, true, "R")]);
    let contested = "
        [[contested]]\ncorpus = \"made-up\"\nrule = \"OLD\"\nreason = \"x\"
        [[contested]]\ncorpus = \"elsewhere\"\nrule = \"OLD\"\nreason = \"not here to be asked\"
        [[contested]]\ncorpus = \"made-up\"\nfile = \"python/a.py\"\nline = 9\nreason = \"x\"
        [[right]]\ncorpus = \"made-up\"\nfile = \"python/a.py\"\nline = [5, 6]\nreason = \"x\"";
    let notes = score(folder.path(), contested).notes;
    let expected = [
        "made-up: files/python/gone.py: skipped: it is no longer there",
        "made-up: nothing is found at python/a.py:6",
        "made-up: there is no label at python/a.py:9",
        "made-up: there is no label of OLD",
    ];
    assert_eq!(notes, expected);
}

#[test]
fn languages_and_labels_to_do_have_rows_of_their_own() {
    let mut later = label("python/a.py", 20, true, "R");
    later["todo"] = json!(true);
    let files = [("python/a.py", SHELL), ("rust/a.rs", "fn main() {}\n")];
    let folder = corpus(&files, &[label("python/a.py", 5, true, "R"), later, label("rust/a.rs", 1, false, "R")]);
    let assessment = score(folder.path(), "");
    let rows: Vec<(&str, bool, usize, usize)> =
        assessment.rows.iter().map(|row| (row.language.as_str(), row.todo, row.raw.all.found, row.labels())).collect();
    let expected = [
        ("python", true, 1, 2),
        ("rust", true, 0, 1),
        ("all", true, 1, 3),
        ("python", false, 1, 1),
        ("rust", false, 0, 1),
        ("all", false, 1, 2),
    ];
    assert_eq!(rows, expected);
    let page = table::page(&assessment.rows, "abc", "2026-01-01");
    assert!(page.contains("| made-up ² | python   |    1 |        0 |    1.00 1/1 |"), "{page}");
    assert!(page.contains("of commit abc, on 2026-01-01"), "{page}");
}

#[test]
fn a_finding_on_a_label_that_is_left_out_is_extra_in_the_first_score_and_right_in_the_second() {
    let mut later = label("python/a.py", 6, true, "R");
    later["todo"] = json!(true);
    let row = |later: Value| {
        let folder = corpus(&[("python/a.py", SHELL)], &[later]);
        let row = score(folder.path(), "").rows.into_iter().find(|row| !row.todo).expect("there is a label to do");
        (row.raw.default.extra, row.clean.default.extra, row.right)
    };
    assert_eq!(row(later.clone()), (1, 0, 1));
    later["expect"] = json!(false);
    assert_eq!(row(later), (1, 1, 0));
}

#[test]
fn noise_is_counted_by_language_and_package_and_tests_stand_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "one/src/a.py", SHELL);
    write(folder.path(), "one/tests/a.py", SHELL);
    write(folder.path(), "two/a.py", "x = 1\n");
    write(folder.path(), "two/a.rs", "fn main() {}\n");
    let noise = Noise::of(&engine(), TODAY, &[folder.path().join("one"), folder.path().join("two")]);
    let tallies: Vec<_> = noise.tallies().into_iter().filter(|(language, ..)| ["python", "rust"].contains(language)).collect();
    let rows: Vec<_> =
        tallies.iter().map(|(language, package, tally)| (*language, *package, tally.lines, tally.source, tally.findings)).collect();
    let expected = [
        ("python", Some("one"), 10, 5, 1),
        ("python", Some("two"), 1, 1, 0),
        ("python", None, 11, 6, 1),
        ("rust", Some("two"), 1, 1, 0),
        ("rust", None, 1, 1, 0),
    ];
    assert_eq!(rows, expected);
    let text = table::noise(&noise, &Goals::builtin());
    assert!(text.contains("one/src/a.py:5: python/os-system ("), "{text}");
    assert!(text.contains("90.909 |") && text.contains("not below 0.3"), "{text}");
}
