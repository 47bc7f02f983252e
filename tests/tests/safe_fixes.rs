//! What a fix does to a program that runs.
//!
//! A folder `safe-fixes/<language>/<rule>/` holds a small program, `case.toml`, and whatever else the program needs beside it. The
//! program has findings of the rule in it, uses what they are about, and prints what came out. It is run before and after the fix,
//! once for each input of `case.toml`, which gives the arguments and says what is expected:
//!
//! - `same`: output, exit status and the last line of the errors stay as they are.
//! - `differs`: one of these changes. Then the fix must not be `safe`.
//!
//! A case whose fix is `safe` has no input that differs, and one whose fix is to be reviewed has at least one, so that each case
//! shows why the fix is of its kind. Every rule with a safe fix has a case.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::{Duration, Instant};

use caveat_analysis::edit::apply;
use caveat_analysis::{Analysis, Date, Engine, Finding, Input, ProjectFacts};
use caveat_catalog::{Catalog, FixKind};
use serde::Deserialize;

/// The rules with a safe fix that is run, at least.
const RULES: usize = 20;
/// The engine's own rules with a fix; it is safe, and not part of the catalog.
const OWN: [&str; 2] = ["caveat/suppression-expired", "caveat/suppression-unused"];
/// The day on which everything is analysed.
const TODAY: Date = Date { year: 2026, month: 11, day: 22 };
/// How long one run may take, also on a machine with much else to do.
const RUN: Duration = Duration::from_secs(60);

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Arc::new(Catalog::builtin())));

/// `case.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// The title of the fix. Without it all safe fixes of the rule are applied, as one bulk fix.
    fix: Option<String>,
    /// Names of inputs and their arguments, for which nothing changes.
    #[serde(default)]
    same: BTreeMap<String, Vec<String>>,
    /// The same for which something does.
    #[serde(default)]
    differs: BTreeMap<String, Vec<String>>,
}

/// One folder.
struct Case {
    rule: String,
    folder: PathBuf,
    expected: Expected,
    /// The program's file.
    program: PathBuf,
}

/// What can be seen of a run.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    output: String,
    last_error: String,
    /// `None` where a signal ended it.
    status: Option<i32>,
}

/// All cases of a language, or of the engine itself.
fn cases(language: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("safe-fixes").join(language))
        .into_iter()
        .map(|folder| {
            let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(folder.join("case.toml")).unwrap_or_else(|error| panic!("{name}: case.toml: {error}"));
            let expected = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: case.toml: {error}"));
            let program = entries(&folder).into_iter().find(|file| file.file_stem().is_some_and(|stem| stem == "program"));
            let program = program.unwrap_or_else(|| panic!("{name} has no program"));
            Case { rule: format!("{language}/{name}"), folder, expected, program }
        })
        .collect();
    cases.sort_by(|left, right| left.rule.cmp(&right.rule));
    assert!(!cases.is_empty(), "{language} has no cases");
    cases
}

pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("an entry").path()).collect()
}

impl Case {
    fn extension(&self) -> &str {
        self.program.extension().and_then(|extension| extension.to_str()).expect("an extension")
    }

    fn analyze(&self, text: &str) -> Analysis {
        let language = ENGINE.language_of_path(&self.program, "").expect("a language by its extension");
        let facts = ProjectFacts::default();
        ENGINE.analyze(&Input { text: text.into(), language, facts: &facts, today: TODAY }, None)
    }

    fn findings<'a>(&self, analysis: &'a Analysis) -> Vec<&'a Finding> {
        analysis.findings().iter().filter(|finding| *finding.rule.id == *self.rule).collect()
    }

    /// The program after the fix, or why there is none.
    fn fixed(&self, text: &str) -> Result<String, String> {
        let before = self.analyze(text);
        let count = self.findings(&before).len();
        if before.has_errors() || count == 0 {
            return Err("the rule finds nothing in the program, or it does not parse".to_owned());
        }
        let fixed = match &self.expected.fix {
            None => {
                let bulk = ENGINE.fix_all(&before, &|finding| *finding.rule.id == *self.rule).ok_or("no safe fix is offered")?;
                apply(text, &bulk.edits)
            }
            Some(title) => {
                let mut text = text.to_owned();
                for _ in 0..count {
                    let analysis = self.analyze(&text);
                    let Some(finding) = self.findings(&analysis).first().copied() else { break };
                    let refused = || format!("\"{title}\" is not offered for: {}", finding.message);
                    let fix = ENGINE.fix_titled(&analysis, finding, title).ok_or_else(refused)?;
                    if fix.kind == FixKind::Safe {
                        return Err(format!("\"{title}\" is safe, so it is tested in bulk, and without its title"));
                    }
                    text = apply(&text, &fix.edits);
                }
                text
            }
        };
        let after = self.analyze(&fixed);
        if after.has_errors() || !self.findings(&after).is_empty() {
            return Err(format!("the rule still finds something after the fix:\n{fixed}"));
        }
        Ok(fixed)
    }

    /// Runs the program before and after the fix with each input; the error is what is not as expected.
    fn run(&self, tool: &str) -> Result<(), String> {
        let Expected { fix, same, differs } = &self.expected;
        if fix.is_none() != differs.is_empty() {
            return Err("a safe fix changes nothing, and one to be reviewed changes something".to_owned());
        }
        let bad = fs::read_to_string(&self.program).expect("the program is text");
        let fixed = self.fixed(&bad)?;
        let (old, new) = (Built::of(self, &bad, tool)?, Built::of(self, &fixed, tool)?);
        let mut wrong = String::new();
        for (names, is_same) in [(same, true), (differs, false)] {
            for (name, arguments) in names {
                let (before, after) = (old.run(arguments)?, new.run(arguments)?);
                let problem = match (before == after, is_same) {
                    // What is the same because nothing ran shows nothing.
                    _ if before.output.is_empty() => "prints nothing",
                    (true, false) => "does not differ",
                    (false, true) => "is not the same",
                    _ => continue,
                };
                let _ = writeln!(wrong, "`{name}` {problem}\nbefore: {before:#?}\nafter: {after:#?}");
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(format!("{wrong}{fixed}")) }
    }
}

/// A program that can be run.
struct Built {
    folder: tempfile::TempDir,
    command: Vec<String>,
}

impl Built {
    fn of(case: &Case, text: &str, tool: &str) -> Result<Self, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for file in entries(&case.folder) {
            fs::copy(&file, folder.path().join(file.file_name().expect("a name"))).expect("a file is copied");
        }
        // Both programs have the same name, since it may be in what they print.
        let name = format!("program.{}", case.extension());
        fs::write(folder.path().join(&name), text).expect("a file");
        let command = match case.extension() {
            "py" => vec![tool.to_owned(), "-B".to_owned(), name],
            "js" => vec![tool.to_owned(), name],
            "rs" => {
                let arguments = ["--edition", "2024", "--cap-lints", "allow", "-o", "program", &name];
                let built = Command::new(Path::new(tool).join("bin/rustc"))
                    .args(arguments)
                    .current_dir(folder.path())
                    .output()
                    .expect("rustc starts");
                if !built.status.success() {
                    return Err(format!("{}\n{text}", String::from_utf8_lossy(&built.stderr)));
                }
                vec!["./program".to_owned()]
            }
            other => panic!("{}: nothing runs .{other}", case.rule),
        };
        Ok(Self { folder, command })
    }

    /// Runs it, where the system allows it without a network.
    fn run(&self, arguments: &[String]) -> Result<Seen, String> {
        let words =
            [if *OFFLINE { UNSHARE.map(str::to_owned).to_vec() } else { Vec::new() }, self.command.clone(), arguments.to_vec()].concat();
        let Ran { output, errors, status } = run(self.folder.path(), &words, &[])?;
        let last_error = errors.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default().to_owned();
        Ok(Seen { output, last_error, status })
    }
}

/// What a program left behind.
pub(crate) struct Ran {
    pub(crate) output: String,
    pub(crate) errors: String,
    /// `None` where a signal ended it.
    pub(crate) status: Option<i32>,
}

/// Runs a program in a folder, with nothing of this machine's settings and without input. What it prints goes to files there, and so
/// do its home and its temporary files.
pub(crate) fn run(folder: &Path, words: &[String], environment: &[(&str, &OsStr)]) -> Result<Ran, String> {
    let home = folder.join("home");
    fs::create_dir_all(&home).expect("a folder");
    let file = |name: &str| File::create(folder.join(name)).expect("a file");
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).current_dir(folder).env_clear().env("HOME", &home).env("TMPDIR", &home).env("PYTHONUTF8", "1");
    command.envs(["PATH", "SYSTEMROOT"].iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
    command.envs(environment.iter().copied());
    command.stdin(Stdio::null()).stdout(file("output")).stderr(file("errors"));
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", words[0]));
    let deadline = Instant::now() + RUN;
    let status = loop {
        if let Some(status) = child.try_wait().expect("the program can be waited for") {
            break status;
        }
        if Instant::now() > deadline {
            child.kill().expect("the program can be ended");
            child.wait().expect("the program ends");
            return Err(format!("{words:?} took longer than {RUN:?}"));
        }
        thread::sleep(Duration::from_millis(5));
    };
    // Each has a folder of its own, whose name is in what errors say.
    let read = |name: &str| {
        let bytes = fs::read(folder.join(name)).expect("a file");
        String::from_utf8_lossy(&bytes).replace(&*folder.to_string_lossy(), "FOLDER")
    };
    Ok(Ran { output: read("output"), errors: read("errors"), status: status.code() })
}

/// Runs what follows without a network.
const UNSHARE: [&str; 4] = ["unshare", "--map-current-user", "--net", "--"];

/// Whether the system lets us take the network away.
static OFFLINE: LazyLock<bool> = LazyLock::new(|| {
    let tried = Command::new(UNSHARE[0]).args(&UNSHARE[1..]).arg("true").stderr(Stdio::null()).status();
    tried.is_ok_and(|status| status.success())
});

/// A program that runs code, and what it is asked to show that it can do what the cases need. It prints where it is.
pub(crate) type Tool = [&'static str; 3];
/// Python 3.9 or later.
pub(crate) const PYTHON: Tool = ["python3", "-c", "import random, sys; random.randbytes(1); print(sys.executable)"];
/// Node.js 20 or later.
pub(crate) const NODE: Tool = ["node", "-e", "globalThis.crypto.getRandomValues(new Uint8Array(1)); console.log(process.execPath)"];
/// Any Rust compiler.
pub(crate) const RUST: Tool = ["rustc", "--print", "sysroot"];

/// Whether and where a tool is here. In CI it must be.
pub(crate) fn found(tool: &Tool) -> Option<String> {
    let asked = Command::new(tool[0]).args(&tool[1..]).stdin(Stdio::null()).output().ok().filter(|output| output.status.success());
    let place = asked.and_then(|output| Some(String::from_utf8(output.stdout).ok()?.trim().to_owned()));
    let lack = format!("{tool:?} fails here, so nothing shows what code does before and after a fix");
    assert!(place.is_some() || std::env::var("CI").as_deref() != Ok("true"), "{lack}");
    if place.is_none() {
        // Tests hold back what they print; this is to be seen.
        writeln!(std::io::stderr(), "SKIPPED: {lack}").expect("somebody listens");
    }
    place
}

fn check(language: &str, tool: &Tool) {
    let Some(place) = found(tool) else { return };
    let failure = |case: &Case| case.run(&place).err().map(|error| format!("{}: {error}", case.rule));
    let wrong: Vec<String> = cases(language).iter().filter_map(failure).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn python_does_what_it_did() {
    check("python", &PYTHON);
}

#[test]
fn javascript_does_what_it_did() {
    check("javascript", &NODE);
}

#[test]
fn rust_does_what_it_did() {
    check("rust", &RUST);
}

#[test]
fn code_does_what_it_did_without_a_suppression() {
    check("caveat", &PYTHON);
}

#[test]
fn every_rule_with_a_safe_fix_is_run() {
    let safe: BTreeSet<String> = ENGINE
        .catalog()
        .rules
        .values()
        .filter(|rule| rule.fixes.iter().any(|fix| fix.kind == FixKind::Safe))
        .map(|rule| rule.id.to_string())
        .chain(OWN.map(str::to_owned))
        .collect();
    let all: Vec<Case> = ["caveat", "javascript", "python", "rust"].into_iter().flat_map(cases).collect();
    let run: BTreeSet<String> = all.iter().filter(|case| case.expected.fix.is_none()).map(|case| case.rule.clone()).collect();
    assert_eq!(safe, run, "rules with a safe fix, and cases of one");
    assert!(run.len() >= RULES, "only {} rules have a safe fix", run.len());
}
