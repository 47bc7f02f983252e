//! Mistakes in packs and settings.

use caveat_analysis::check::Mistake;
use caveat_catalog::Problem;

use crate::diff::unified;
use crate::style::{BAD, BOLD, GOOD, PLACE, WARN, clean, paint};

/// A mistake with its place and what to do, styled, ending in a line break.
pub fn problem(problem: &Problem) -> String {
    told(problem, &paint(BAD.bold(), "error"))
}

/// The same for what is no mistake, and should be looked at all the same.
pub fn warning(problem: &Problem) -> String {
    told(problem, &paint(WARN.bold(), "warning"))
}

fn told(problem: &Problem, kind: &str) -> String {
    let place = if problem.line == 0 { clean(&problem.file) } else { format!("{}:{}", clean(&problem.file), problem.line) };
    let help = paint(GOOD.bold(), "help");
    format!("{}: {kind}: {}\n  {help}: {}\n", paint(PLACE, place), paint(BOLD, clean(&problem.message)), clean(&problem.help))
}

/// The same, with the difference where a text came out otherwise than it should.
pub fn mistake(mistake: &Mistake) -> String {
    let mut out = problem(&mistake.problem);
    if let Some(mismatch) = &mistake.mismatch {
        let diff = unified(&mismatch.expected, &mismatch.actual, "what the file says", "what the fix gives");
        diff.lines().for_each(|line| {
            out.push_str("  ");
            out.push_str(line);
            out.push('\n');
        });
    }
    out
}
