//! Labs: what there is, what is asked, and what a check came to.

use std::path::Path;

use caveat_analysis::check::Remaining;
use caveat_catalog::Lab;
use caveat_labs::{Attempt, Outcome, Run, State, Verdict};

use crate::diff::unified;
use crate::markdown;
use crate::style::{BAD, BOLD, CODE, FAINT, GOOD, Look, PLACE, WARN, clean, count, paint};

/// Lines of a program's output that are shown: the last ones.
const OUTPUT_LINES: usize = 30;

/// The labs that there are, with how far each is. Ends in a line break.
pub fn list<'a>(labs: impl IntoIterator<Item = (&'a Lab, Option<&'a State>)>) -> String {
    let rows: Vec<(String, &Lab, &str)> = labs.into_iter().map(|(lab, state)| (lab.id(), lab, standing(lab, state))).collect();
    let widest = rows.iter().map(|(id, ..)| id.len()).max().unwrap_or(0);
    let mut out = String::new();
    for (id, lab, standing) in &rows {
        let minutes = paint(FAINT, format!("{:>3} min", lab.minutes));
        let standing = if standing.is_empty() { String::new() } else { format!("  {}", paint(GOOD, standing)) };
        out.push_str(&format!("{}  {minutes}  {}{standing}\n", paint(BOLD, format!("{id:widest$}")), clean(&lab.title)));
    }
    out.push_str(&format!("\n{}. `caveat lab start NAME` makes a copy to work in.\n", count(rows.len(), "lab")));
    out
}

fn standing(lab: &Lab, state: Option<&State>) -> &'static str {
    match state {
        None => "",
        Some(state) if state.version != lab.version => "started, of an older version",
        Some(state) if state.passed => "passed",
        Some(state) if state.solution_shown => "solution seen",
        Some(_) => "started",
    }
}

/// What is asked of the learner, and where. Ends in a line break.
pub fn task(attempt: &Attempt, is_new: bool, look: Look) -> String {
    let lab = &attempt.lab;
    let mut out =
        format!("{}  {}\n\n", paint(BOLD, clean(&lab.title)), paint(FAINT, format!("{}, about {} minutes", lab.id(), lab.minutes)));
    out.push_str(&markdown::render(&lab.task, look, ""));
    let found = if is_new { "Your copy is in" } else { "Your copy was there already, and is left as it is:" };
    out.push_str(&format!("\n{found} {}\n", paint(PLACE, shown(&attempt.state.folder))));
    out.push_str(&format!("What you will want to edit: {}\n\n", paint(CODE, clean(&lab.files.join(", ")))));
    let id = lab.id();
    for (command, what) in [
        (format!("caveat lab check {id}"), "when you think that it is mended"),
        (format!("caveat lab hint {id}"), "when you are stuck; each counts"),
        (format!("caveat lab reset {id}"), "to begin again"),
    ] {
        out.push_str(&format!("  {}  {}\n", paint(CODE, format!("{command:width$}", width = id.len() + 17)), paint(FAINT, what)));
    }
    out
}

/// A hint with its number. Ends in a line break.
pub fn hint(number: usize, of: usize, text: &str, look: Look) -> String {
    format!("{}\n{}", paint(BOLD, format!("Hint {number} of {of}")), markdown::render(text, look, "  "))
}

/// What the solution changes, as unified diffs.
pub fn solution(lab: &Lab) -> String {
    let differences = lab.solution.iter().map(|(name, text)| {
        let before = lab.start.get(name).map_or("", |text| text);
        unified(before, text, &format!("start/{name}"), &format!("solution/{name}"))
    });
    differences.collect()
}

/// What a check came to, step by step. Ends in a line break.
pub fn checked(attempt: &Attempt, remaining: &[Remaining], outcome: &Outcome) -> String {
    let mut page = Page { out: String::new(), folder: &attempt.state.folder };
    page.findings(&attempt.lab, remaining);
    if let Some(build) = &outcome.build {
        page.step(false, &format!("It does not build: {}.", build.verdict));
        page.output(build);
    }
    if let Some(tests) = &outcome.tests {
        let good = outcome.tests_pass();
        page.step(good, &if good { "The tests pass.".to_owned() } else { format!("The tests fail: {}.", tests.verdict) });
        if !good {
            page.output(tests);
        }
    }
    if let Some(exploit) = &outcome.exploit {
        let said = match &exploit.verdict {
            Verdict::Exited(1) => "The attack is repelled.".to_owned(),
            Verdict::Exited(0) => "The attack still works.".to_owned(),
            Verdict::Exited(_) => "The attack could not be tried, so nothing is known of it.".to_owned(),
            other => format!("The attack could not be tried: {other}."),
        };
        page.step(outcome.is_repelled(), &said);
        page.output(exploit);
    }
    page.out
}

struct Page<'a> {
    out: String,
    folder: &'a Path,
}

impl Page<'_> {
    fn step(&mut self, is_good: bool, text: &str) {
        let mark = if is_good { paint(GOOD.bold(), "  ok  ") } else { paint(BAD.bold(), "  not ") };
        self.out.push_str(&format!("{mark}  {}\n", clean(text)));
    }

    fn findings(&mut self, lab: &Lab, remaining: &[Remaining]) {
        let rules = lab.findings.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
        if remaining.is_empty() {
            self.step(true, &format!("There is no finding of {rules} any more."));
            return;
        }
        self.step(false, "The weakness is still found:");
        for one in remaining {
            let allowed =
                if one.is_allowed { paint(WARN, "  (a comment allows it; in a lab, that does not count)") } else { String::new() };
            let place = paint(PLACE, format!("{}:{}", clean(&one.file), one.line));
            self.out.push_str(&format!("        {place}  {} [{}]{allowed}\n", clean(&one.finding.message), one.finding.rule.id));
        }
    }

    /// The end of what a program said, with the learner's own folder in place of the sandbox's.
    fn output(&mut self, run: &Run) {
        let own = format!("{}/", self.folder.display());
        let text = clean(run.output.trim_end()).replace("/lab/", &own);
        let lines: Vec<&str> = text.lines().collect();
        let first = lines.len().saturating_sub(OUTPUT_LINES);
        if first > 0 || run.is_cut {
            self.out.push_str(&format!("        {}\n", paint(FAINT, "(the end of a longer output)")));
        }
        for line in &lines[first..] {
            self.out.push_str(&format!("        {}\n", paint(FAINT, line)));
        }
    }
}

fn shown(path: &Path) -> String {
    clean(&path.display().to_string())
}
