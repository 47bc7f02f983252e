//! A lab's program against the findings that are to go.

use std::path::Path;
use std::sync::Arc;

use caveat_catalog::{Lab, Problem};

use super::{Bench, Checked, line_of, one_based};
use crate::facts::Date;
use crate::{Analysis, Engine, Finding};

/// A finding in a lab's program that is to go.
#[derive(Debug, Clone)]
pub struct Remaining {
    /// The file, relative to the program's folder.
    pub file: String,
    /// Its line, 1-based.
    pub line: u32,
    /// What was found.
    pub finding: Finding,
    /// Whether a comment in the program allows it, which mends nothing.
    pub is_allowed: bool,
}

/// What is left in a program of the findings that a lab is about, at any level of confidence. Comments that allow them do not count:
/// the exercise is to mend the code.
pub fn remaining<'a>(engine: &Engine, lab: &Lab, files: impl IntoIterator<Item = (&'a str, &'a str)>, today: Date) -> Vec<Remaining> {
    let bench = Bench::new(engine, today);
    let mut all = Vec::new();
    for (name, text) in files {
        let Some(analysis) = analyze(&bench, name, text) else { continue };
        let shown = analysis.findings().iter().chain(analysis.echoes()).map(|finding| (finding, false));
        for (finding, is_allowed) in shown.chain(analysis.suppressed().map(|finding| (finding, true))) {
            if lab.findings.contains(&finding.rule.id) {
                let line = one_based(line_of(text, finding.range.start));
                all.push(Remaining { file: name.to_owned(), line, finding: finding.clone(), is_allowed });
            }
        }
    }
    all
}

fn analyze(bench: &Bench<'_>, name: &str, text: &str) -> Option<Analysis> {
    let language = bench.engine.language_of_path(Path::new(name), text.lines().next().unwrap_or_default())?;
    Some(bench.analyze(text, language))
}

/// Holds a lab against the engine: each of its rules finds something in the start, and none does in the solution.
pub fn lab(engine: &Engine, lab: &Lab, today: Date) -> Checked {
    let mut checked = Checked::default();
    let mut look = |files: &caveat_catalog::lab::LabFiles| {
        checked.texts += files.len();
        remaining(engine, lab, files.iter().map(|(name, text)| (&**name, &**text)), today)
    };
    let (start, solved) = (look(&lab.start), look(&lab.solved()));
    let missing = |rule: &&Arc<str>| !start.iter().any(|one| one.finding.rule.id == **rule && !one.is_allowed);
    for rule in lab.findings.iter().filter(missing) {
        let message = format!("`{rule}` finds nothing in start/");
        let problem = Problem::new(
            format!("{}/lab.toml", lab.folder),
            0,
            message,
            "show the weakness in code that the rule finds, or name another rule",
        );
        checked.mistakes.push(problem.into());
    }
    for one in solved {
        let part = if lab.solution.contains_key(one.file.as_str()) { "solution" } else { "start" };
        let message = format!("`{}` still finds something when the lab is solved: {}", one.finding.rule.id, one.finding.message);
        let problem = Problem::new(format!("{}/{part}/{}", lab.folder, one.file), one.line, message, "mend it in the solution");
        checked.mistakes.push(problem.into());
    }
    checked
}
