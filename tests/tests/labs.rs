//! Labs: each starts unsolved and can be solved, and a learner is led through one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use caveat_analysis::{Date, Engine, check};
use caveat_catalog::lab::LabFiles;
use caveat_catalog::{Catalog, Lab};
use caveat_labs::{Confinement, Limits, Outcome, Snapshot, Tools, Verdict};
use caveat_tests::{Home, Ran};

use crate::home;

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };
const SHOP: &str = "sql-injection/python";

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new(Arc::new(Catalog::builtin())))
}

fn lab(id: &str) -> Arc<Lab> {
    engine().catalog().labs.get(id).unwrap_or_else(|| panic!("there is no lab {id}")).clone()
}

/// Whether programs can be confined here; see [`crate::sandbox::is_there`].
fn is_confined() -> bool {
    #[cfg(target_os = "linux")]
    return crate::sandbox::is_there();
    #[cfg(not(target_os = "linux"))]
    false
}

fn run(lab: &Arc<Lab>, program: &LabFiles) -> Outcome {
    let confinement = Confinement::Sandbox(env!("CARGO_BIN_EXE_caveat-under-test").into());
    let snapshot = Snapshot::of_files(lab, program).expect("a snapshot");
    snapshot.run(&confinement, &Tools::find(), &Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", lab.id()))
}

/// The rules of the lab that find something in a program.
fn found(lab: &Lab, program: &LabFiles) -> BTreeSet<Arc<str>> {
    let files = program.iter().map(|(name, text)| (&**name, &**text));
    check::remaining(engine(), lab, files, TODAY).into_iter().map(|one| one.finding.rule.id.clone()).collect()
}

#[test]
fn each_lab_starts_unsolved_and_its_solution_passes() {
    assert!(!engine().catalog().labs.is_empty());
    for lab in engine().catalog().labs.values() {
        assert_eq!(found(lab, &lab.start), lab.findings.iter().cloned().collect(), "{}", lab.id());
        assert_eq!(found(lab, &lab.solved()), BTreeSet::new(), "{}", lab.id());
        if is_confined() {
            let start = run(lab, &lab.start);
            assert!(start.tests_pass() && start.is_exploited(), "{}: {start:?}", lab.id());
            let solved = run(lab, &lab.solved());
            assert!(solved.tests_pass() && solved.is_repelled(), "{}: {solved:?}", lab.id());
        }
    }
}

#[test]
fn a_program_that_does_nothing_passes_nowhere() {
    for lab in engine().catalog().labs.values().filter(|_| is_confined()) {
        let mut program = lab.start.clone();
        for name in &lab.files {
            program.insert(name.as_str().into(), "".into());
        }
        let outcome = run(lab, &program);
        assert!(!outcome.tests_pass() && !outcome.is_exploited(), "{}: {outcome:?}", lab.id());
    }
}

/// The solution with a part of it changed: the attack is repelled, and the tests must tell that something is missing.
#[track_caller]
fn check_broken(id: &str, file: &str, from: &str, to: &str) {
    if !is_confined() {
        return;
    }
    let lab = lab(id);
    let mut program = lab.solved();
    let text = &program[file];
    assert!(text.contains(from), "{id}: `{from}` is not in\n{text}");
    let broken = text.replace(from, to);
    program.insert(file.into(), broken.into());
    let outcome = run(&lab, &program);
    assert!(!outcome.tests_pass() && outcome.is_repelled(), "{id}: {outcome:?}");
}

#[test]
fn a_feature_that_was_cut_out_fails_the_tests() {
    check_broken(SHOP, "shop.py", "    \"price desc\": SEARCH + \" ORDER BY price DESC\",\n", "");
    check_broken("command-injection/python", "signs.py", "str(width)", "\"30\"");
}

/// Runs a command on the shop's lab; both outputs together must hold each of the texts.
#[track_caller]
fn says(home: &Home, arguments: &[&str], code: i32, expected: &[&str]) -> Ran {
    let ran = home.run(&[&["lab"], arguments].concat());
    let all = format!("{}{}", ran.out, ran.err);
    assert_eq!(ran.code, code, "{all}");
    for text in expected {
        assert!(all.contains(text), "`{text}` is not in\n{all}");
    }
    ran
}

fn copy_solution(to: &Path) {
    for (name, text) in &lab(SHOP).solution {
        fs::write(to.join(&**name), &**text).expect("a file");
    }
}

#[test]
fn a_learner_is_led_through_a_lab() {
    if !is_confined() {
        return;
    }
    let home = home();
    let folder = home.data().join("labs/sql-injection-python");
    says(&home, &["list"], 0, &[SHOP, "caveat lab start NAME"]);
    says(&home, &["check", SHOP], 2, &["is not started", "caveat lab start sql-injection/python"]);
    says(&home, &["start", SHOP], 0, &["door", "shop.py", &folder.display().to_string(), "caveat lab check"]);
    says(&home, &["start", SHOP], 0, &["was there already"]);
    let unsolved =
        says(&home, &["check", SHOP], 1, &["shop.py:", "[python/untrusted-sql]", "The tests pass.", "The attack still works.", "Not yet."]);
    assert!(!unsolved.out.contains("/lab/"), "paths are the learner's: {}", unsolved.out);
    let first = says(&home, &["hint", SHOP], 0, &["Hint 1 of"]);
    says(&home, &["hint", SHOP], 0, &["Hint 2 of"]);
    let again = says(&home, &["hint", SHOP, "--again"], 0, &["Hint 1 of", "Hint 2 of"]);
    assert!(again.out.starts_with(&first.out) && !again.out.contains("Hint 3 of"), "{}", again.out);
    // A comment that allows the finding mends nothing.
    let shop = folder.join("shop.py");
    let start = fs::read_to_string(&shop).expect("the copy");
    fs::write(&shop, start.replace("    rows = db.", "    # caveat: allow untrusted-sql -- false positive\n    rows = db."))
        .expect("a file");
    says(&home, &["check", SHOP], 1, &["a comment allows it"]);
    copy_solution(&folder);
    says(&home, &["check", SHOP], 0, &["There is no finding", "The tests pass.", "The attack is repelled.", "with 2 hints"]);
    assert_eq!((home.count("labs_failed"), home.count("labs_passed")), (2, 1));
    // Once is enough, and now the solution costs nothing.
    says(&home, &["check", SHOP], 0, &["You had passed"]);
    says(&home, &["solution", SHOP], 0, &["--- start/shop.py", "+++ solution/shop.py"]);
    says(&home, &["list"], 0, &["passed"]);
    assert_eq!(home.count("labs_passed"), 1);
    assert_eq!(home.progress()["topics"][0]["topic"], "sql-injection");
    assert!(home.progress()["metrics"]["lab_time"]["value"].is_number(), "{:#}", home.progress());
}

#[test]
fn a_lab_whose_solution_was_seen_does_not_count_until_it_is_reset() {
    if !is_confined() {
        return;
    }
    let home = home();
    says(&home, &["start", SHOP, "--dir", "shop"], 0, &["work/shop"]);
    let refused = says(&home, &["solution", SHOP], 2, &["does not count", "--yes"]);
    assert!(!refused.out.contains("+++"), "{}", refused.out);
    says(&home, &["solution", SHOP, "--yes"], 0, &["+++ solution/shop.py"]);
    let folder = home.work().join("shop");
    copy_solution(&folder);
    says(&home, &["check", SHOP], 0, &["does not count"]);
    assert!(home.progress()["topics"].as_array().expect("topics").is_empty(), "nothing is logged");
    fs::write(folder.join("notes.txt"), "mine").expect("a file");
    says(&home, &["reset", SHOP], 2, &["throws away", "--yes"]);
    assert!(folder.join("notes.txt").exists());
    says(&home, &["reset", SHOP, "--yes"], 0, &["as it was at the start"]);
    assert!(!folder.join("notes.txt").exists());
    assert_eq!(fs::read_to_string(folder.join("shop.py")).expect("the copy"), *lab(SHOP).start["shop.py"]);
    copy_solution(&folder);
    let hints = lab(SHOP).hints.len();
    says(&home, &["check", SHOP], 0, &[&format!("with {hints} hints")]);
    assert_eq!(home.count("labs_passed"), 1);
}

#[test]
fn what_is_no_lab_is_told_with_what_there_is() {
    let home = home();
    says(&home, &["start", "suppression"], 2, &["`suppression` has no such lab", SHOP]);
    says(&home, &["start", "nonsense"], 2, &["`nonsense` is no topic", SHOP]);
    says(&home, &["start", "sql-injection/cobol"], 2, &["`sql-injection` has no such lab", SHOP]);
    home.write("shop/mine.txt", "x");
    says(&home, &["start", SHOP, "--dir", "shop"], 2, &["is not empty"]);
}

#[test]
fn a_copy_of_another_version_is_told() {
    let home = home();
    says(&home, &["start", SHOP], 0, &[]);
    let state = home.data().join("labs/sql-injection-python.json");
    let text = fs::read_to_string(&state).expect("the state");
    let version = lab(SHOP).version;
    let older = text.replace(&format!("\"version\": {version}"), &format!("\"version\": {}", version + 7));
    assert_ne!(text, older);
    fs::write(&state, older).expect("a file");
    says(&home, &["hint", SHOP], 0, &[&format!("your copy is of version {}", version + 7), "caveat lab reset"]);
    says(&home, &["reset", SHOP, "--yes"], 0, &[]);
    assert!(!says(&home, &["hint", SHOP], 0, &["Hint 2 of"]).err.contains("version"));
    fs::write(&state, "{").expect("a file");
    says(&home, &["hint", SHOP], 2, &["sql-injection-python.json", "start the lab again"]);
}

#[cfg(unix)]
#[test]
fn a_copy_that_leads_elsewhere_is_refused_and_nothing_there_is_touched() {
    use std::os::unix::fs::symlink;
    let home = home();
    let folder = home.work().join("shop");
    let outside = home.write("private.txt", "private");
    says(&home, &["start", SHOP, "--dir", "shop"], 0, &[]);
    fs::remove_file(folder.join("shop.py")).expect("the copy");
    symlink(&outside, folder.join("shop.py")).expect("a link");
    says(&home, &["check", SHOP], 2, &["shop.py: this is a link"]);
    says(&home, &["reset", SHOP, "--yes"], 0, &[]);
    symlink(home.root(), folder.join("up")).expect("a link");
    says(&home, &["check", SHOP], 2, &["up: this is a link"]);
    says(&home, &["reset", SHOP, "--yes"], 0, &[]);
    assert_eq!(fs::read_to_string(&outside).expect("it is there"), "private");
    // The folder itself.
    fs::remove_dir_all(&folder).expect("the copy");
    symlink(home.root(), &folder).expect("a link");
    says(&home, &["check", SHOP], 2, &["shop: this is a link"]);
    says(&home, &["reset", SHOP, "--yes"], 2, &["shop: this is a link"]);
    assert_eq!(fs::read_to_string(&outside).expect("it is there"), "private");
}

#[test]
fn without_the_sandbox_nothing_runs_unasked() {
    let home = home();
    says(&home, &["start", SHOP, "--dir", "shop"], 0, &[]);
    says(&home, &["check", SHOP, "--unsandboxed"], 2, &["like any other program of yours", "--yes"]);
    if Tools::find() != Tools::default() {
        says(&home, &["check", SHOP, "--unsandboxed", "--yes"], 1, &["The tests pass.", "The attack still works."]);
        copy_solution(&home.work().join("shop"));
        says(&home, &["check", SHOP, "--unsandboxed", "--yes"], 0, &["The attack is repelled."]);
    }
}

#[test]
fn limits_without_the_sandbox_hold_for_time_and_output() {
    let lab = lab(SHOP);
    let limits = Limits { seconds: 1, output: 1024, ..Limits::default() };
    let run = |program: &str| {
        let mut files = lab.start.clone();
        files.insert("shop.py".into(), program.into());
        let snapshot = Snapshot::of_files(&lab, &files).expect("a snapshot");
        snapshot.run(&Confinement::None, &Tools::find(), &limits).expect("it runs").tests.expect("the tests")
    };
    assert_eq!(run("import time\ntime.sleep(100)\n").verdict, Verdict::Time(1));
    let loud = run("print('x' * 100000)\nraise SystemExit(3)\n");
    assert_eq!((loud.verdict, loud.output.len(), loud.is_cut), (Verdict::Exited(3), 1024, true));
}

#[test]
fn a_workspace_brings_no_labs() {
    let home = home();
    home.write(".caveat/lessons/sql-injection/lab/python/lab.toml", "title = \"Mine\"\n");
    home.write("a.py", "print(1)\n");
    let ran = home.run(&["check", "."]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("may not carry labs"), "{}", ran.err);
    assert!(!home.run(&["lab", "list"]).out.contains("Mine"));
    assert!(home.run(&["rules", "check", ".caveat"]).out.contains("may not carry labs"));
}
