//! The attacks that lessons describe, against the lessons' own samples.
//!
//! A file `attacks/<topic>/<language>.<extension>` carries out the attack of a lesson against one of its samples, and says in a line
//! `samples: bad 1, good 1` against which: the numbers count the samples with this mark in this language. It is run once with each. The
//! sample is taken from the lesson, and what the attack sends is held against the lesson's words (`quoted`), so what is tested is what
//! people read. It prints
//!
//! - `USE: …` for each legitimate input: what it gave. These lines are the same for all samples.
//! - `ATTACK WORKED: …` or `ATTACK FAILED: …`, once. It works on bad samples and fails on good ones.
//! - or `LACKS: …`, alone, where what runs it has not what the sample needs.
//!
//! Packages that samples import are stood in for by files below `attacks/stand-ins/`. With `CAVEAT_PACKAGES` in the environment the
//! folder that it names is used in their place (`python/` and `node/` in there), so that a reviewer can run the same attacks
//! with the packages themselves.

use std::collections::BTreeSet;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use caveat_catalog::Catalog;

use crate::safe_fixes::{NODE, PYTHON, RUST, Tool, entries, found, run};

/// The lessons whose attacks are run, at least.
const LESSONS: usize = 25;

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::builtin);

/// The folder with the cases, and what they share.
fn attacks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("attacks")
}

/// What is built as a crate of its own for cases in Rust.
fn crate_files() -> Vec<PathBuf> {
    [vec![attacks().join("attack.rs")], entries(&attacks().join("stand-ins/rust"))].concat()
}

/// One file.
struct Case {
    topic: String,
    language: String,
    file: PathBuf,
    /// Whether the sample is a bad one, and which.
    samples: Vec<(bool, usize)>,
}

fn cases() -> Vec<Case> {
    let folders = entries(&attacks()).into_iter().filter(|folder| folder.is_dir() && !folder.ends_with("stand-ins"));
    let mut cases: Vec<Case> = folders.flat_map(|folder| entries(&folder)).map(|file| Case::of(&file)).collect();
    cases.sort_by(|left, right| left.file.cmp(&right.file));
    cases
}

impl Case {
    fn of(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let named = text.lines().find_map(|line| line.split_once("samples: ")).map(|(_, names)| names);
        let samples = named.and_then(|names| names.split(", ").map(sample_name).collect::<Option<Vec<_>>>());
        let samples = samples.unwrap_or_else(|| panic!("{}: no line such as `samples: bad 1, good 1`", file.display()));
        let both = samples.iter().any(|(bad, _)| *bad) && samples.iter().any(|(bad, _)| !bad);
        assert!(both, "{}: an attack is run before and after the fix", file.display());
        let name = |part: Option<&OsStr>| part.expect("a name").to_string_lossy().into_owned();
        let (topic, language) = (name(file.parent().and_then(Path::file_name)), name(file.file_stem()));
        Self { topic, language, file: file.to_owned(), samples }
    }

    fn name(&self) -> String {
        format!("{}/{}", self.topic, self.language)
    }

    /// The code of a sample.
    fn sample(&self, bad: bool, number: usize) -> Result<&'static str, String> {
        let lesson = CATALOG.lessons.get(&*self.topic).ok_or_else(|| format!("there is no lesson {}", self.topic))?;
        let mut samples = lesson.samples.iter().filter(|sample| sample.language == self.language && sample.bad == bad);
        samples
            .nth(number - 1)
            .map(|sample| &*sample.code)
            .ok_or_else(|| format!("the lesson has fewer than {number} samples marked {}", mark(bad)))
    }

    /// Runs the attack against each sample; the error is what is not as expected.
    fn check(&self, runner: &Runner) -> Result<(), String> {
        let mut wrong = String::new();
        let mut uses: Option<Vec<String>> = None;
        for &(bad, number) in &self.samples {
            let shown = runner.run(self, bad, self.sample(bad, number)?)?;
            let lines = |start: &str| shown.lines().filter(|line| line.starts_with(start)).map(str::to_owned).collect::<Vec<_>>();
            let (used, attacks, lacks) = (lines("USE: "), lines("ATTACK "), lines("LACKS: "));
            if let [lack] = &lacks[..] {
                // Tests hold back what they print; this is to be seen.
                writeln!(std::io::stderr(), "SKIPPED: {}: {lack}", self.name()).expect("somebody listens");
                return Ok(());
            }
            let expected = if bad { "ATTACK WORKED: " } else { "ATTACK FAILED: " };
            if !matches!(&attacks[..], [attack] if attack.starts_with(expected)) {
                let _ = writeln!(wrong, "{} {number}: expected is one line with `{expected}`:\n{shown}", mark(bad));
            }
            if used.is_empty() || uses.as_ref().is_some_and(|uses| *uses != used) {
                let _ = writeln!(wrong, "{} {number}: a legitimate use is missing, or differs from {uses:#?}:\n{shown}", mark(bad));
            }
            uses.get_or_insert(used);
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }
}

/// `bad 1`, read.
fn sample_name(text: &str) -> Option<(bool, usize)> {
    let (mark, number) = text.trim().split_once(' ')?;
    Some((["good", "bad"].iter().position(|known| *known == mark)? == 1, number.parse().ok().filter(|number| *number > 0)?))
}

fn mark(bad: bool) -> &'static str {
    if bad { "bad" } else { "good" }
}

/// What runs cases of a language.
enum Runner {
    /// A program that runs a file, the variable with its search path, and that path.
    Interpreter { program: String, variable: &'static str, packages: OsString },
    /// The compiler, and a folder with what stands in for crates.
    Compiler { program: PathBuf, crates: tempfile::TempDir },
}

impl Runner {
    fn interpreter(program: String, variable: &'static str, folder: &str) -> Self {
        let stand_ins = attacks().join("stand-ins").join(folder);
        let packages = env::var_os("CAVEAT_PACKAGES").map_or(stand_ins, |packages| Path::new(&packages).join(folder));
        Self::Interpreter { program, variable, packages: env::join_paths([attacks(), packages]).expect("no separators in names") }
    }

    fn compiler(sysroot: &str) -> Self {
        let program = Path::new(sysroot).join("bin/rustc");
        let crates = tempfile::tempdir().expect("a temporary folder");
        for file in crate_files() {
            let is_macro = fs::read_to_string(&file).expect("a file").contains("#[proc_macro");
            let mut command = Command::new(&program);
            command.args(["--edition", "2024", "--crate-type", if is_macro { "proc-macro" } else { "lib" }, "--out-dir"]);
            let built = command.arg(crates.path()).arg(&file).output().expect("rustc starts");
            assert!(built.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&built.stderr));
        }
        Self::Compiler { program, crates }
    }

    /// What a case prints for a sample.
    fn run(&self, case: &Case, bad: bool, sample: &str) -> Result<String, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let work = folder.path().join("work");
        fs::create_dir(&work).expect("a folder");
        let text = |path: &Path| path.to_str().expect("names are text").to_owned();
        let lesson = attacks().join("../../lessons").join(&case.topic).join("lesson.md");
        let ran = match self {
            Self::Interpreter { program, variable, packages } => {
                let place = folder.path().join("sample").with_extension(case.file.extension().expect("an extension"));
                fs::write(&place, sample).expect("a file");
                let words = [program.clone(), text(&case.file), text(&place), mark(bad).to_owned(), text(&lesson)];
                run(&work, &words, &[(variable, packages), ("PYTHONDONTWRITEBYTECODE", "1".as_ref())])?
            }
            Self::Compiler { program, crates } => {
                let place = folder.path().join("sample.rs");
                let main =
                    format!("\n#[path = {:?}]\nmod steps;\nuse steps::*;\n\nfn main() {{\n    steps::run();\n}}\n", text(&case.file));
                fs::write(&place, sample.to_owned() + &main).expect("a file");
                let mut command = Command::new(program);
                command.args(["--edition", "2024", "--cap-lints", "allow", "--cfg", mark(bad), "-o"]);
                command.arg(folder.path().join("program")).arg("-L").arg(crates.path());
                for file in crate_files() {
                    command.arg("--extern").arg(file.file_stem().expect("a name"));
                }
                let built = command.arg(&place).output().expect("rustc starts");
                if !built.status.success() {
                    return Err(format!("{}\n{sample}", String::from_utf8_lossy(&built.stderr)));
                }
                run(&work, &[text(&folder.path().join("program")), text(&lesson)], &[])?
            }
        };
        if ran.status != Some(0) {
            return Err(format!("{}: the status is {:?}\n{}\n{}\n{sample}", mark(bad), ran.status, ran.output, ran.errors));
        }
        Ok(ran.output)
    }
}

fn check(language: &str, tool: &Tool, runner: impl FnOnce(String) -> Runner) {
    let Some(place) = found(tool) else { return };
    let runner = runner(place);
    let cases: Vec<Case> = cases().into_iter().filter(|case| case.language == language).collect();
    assert!(!cases.is_empty(), "{language} has no cases");
    let failure = |case: &Case| case.check(&runner).err().map(|error| format!("{}: {error}", case.name()));
    let wrong: Vec<String> = cases.iter().filter_map(failure).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn python_samples_fall_and_their_fixes_hold() {
    check("python", &PYTHON, |place| Runner::interpreter(place, "PYTHONPATH", "python"));
}

#[test]
fn javascript_samples_fall_and_their_fixes_hold() {
    check("javascript", &NODE, |place| Runner::interpreter(place, "NODE_PATH", "node"));
}

#[test]
fn rust_samples_fall_and_their_fixes_hold() {
    check("rust", &RUST, |sysroot| Runner::compiler(&sysroot));
}

/// `docs/reviewing-lessons.md` says of every lesson what was checked, and of none that its attack is run where it is not.
#[test]
fn the_reviewers_table_is_true() {
    let cases = cases();
    let topics: BTreeSet<&str> = cases.iter().map(|case| &*case.topic).collect();
    assert!(topics.len() >= LESSONS, "the attacks of {} lessons are run", topics.len());
    let unknown: Vec<String> = cases.iter().filter(|case| case.sample(true, 1).is_err()).map(Case::name).collect();
    assert!(unknown.is_empty(), "no lesson, or no bad sample in this language: {unknown:?}");
    let languages: BTreeSet<&str> = cases.iter().map(|case| &*case.language).collect();
    assert_eq!(languages, BTreeSet::from(["javascript", "python", "rust"]), "the languages of the tests above");

    let table = fs::read_to_string(attacks().join("../../docs/reviewing-lessons.md")).expect("the reviewer's checklist");
    let mut expected = String::new();
    for topic in CATALOG.lessons.keys() {
        let languages: Vec<&str> = cases.iter().filter(|case| *case.topic == **topic).map(|case| &*case.language).collect();
        let run = if languages.is_empty() { "–".to_owned() } else { languages.join(", ") };
        let _ = writeln!(expected, "{topic}: {run}");
    }
    let rows = table.lines().filter_map(|line| line.strip_prefix("| [")).filter_map(|row| row.split_once(']'));
    let shown =
        rows.fold(String::new(), |shown, (topic, rest)| shown + &format!("{topic}: {}\n", rest.split('|').nth(1).unwrap_or("").trim()));
    assert_eq!(expected, shown, "topics, and the languages in which their attack is run");
}
