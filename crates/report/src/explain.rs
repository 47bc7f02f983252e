//! Why rules did or did not speak at a line.

use caveat_analysis::{Explanation, Outcome};

use crate::place::Lines;
use crate::style::{BAD, BOLD, CODE, FAINT, GOOD, WARN, clean, paint};

/// The explanations for one line of a file, 1-based. Ends in a line break.
pub fn render(path: &str, line: usize, text: &str, explanations: &[Explanation]) -> String {
    let lines = Lines::new(text);
    let mut out =
        format!("{}\n  {}\n\n", paint(BOLD, format!("{}:{line}", clean(path))), paint(CODE, clean(text[lines.line(line)].trim())));
    if explanations.is_empty() {
        out.push_str("No rule's pattern matches here.\n");
        return out;
    }
    let mut ordered: Vec<&Explanation> = explanations.iter().collect();
    ordered.sort_by_key(|explanation| (rank(&explanation.outcome), explanation.rule.clone(), explanation.range.start));
    for explanation in &ordered {
        let place = lines.place(explanation.range.start);
        let place = paint(FAINT, format!("{}:{}", place.line, place.column));
        out.push_str(&format!("{} {} {place}\n", mark(&explanation.outcome), paint(CODE, &explanation.rule)));
        out.push_str(&format!("    {}\n", what(&explanation.outcome)));
    }
    out
}

fn rank(outcome: &Outcome) -> u8 {
    match outcome {
        Outcome::Found => 0,
        Outcome::Suppressed(_) | Outcome::BelowLevel | Outcome::HiddenInTests => 1,
        Outcome::PredicateFailed(..) => 2,
    }
}

fn mark(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Found => paint(BAD.bold(), "found   "),
        Outcome::Suppressed(_) | Outcome::BelowLevel | Outcome::HiddenInTests => paint(WARN, "hidden  "),
        Outcome::PredicateFailed(..) => paint(GOOD, "no match"),
    }
}

fn what(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Found => "It is a finding.".to_owned(),
        Outcome::Suppressed(line) => format!("The suppression on line {line} hides it."),
        Outcome::BelowLevel => "Its confidence is below the level; `--level all` shows it.".to_owned(),
        Outcome::HiddenInTests => "The file is a test, generated or vendored, and the rule does not tell there.".to_owned(),
        Outcome::PredicateFailed(predicate, saw) => format!("{} does not hold: {}", paint(CODE, clean(predicate)), clean(saw)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_comes_first() {
        let text = "a\n  run(x)\n";
        let explanation = |rule: &str, outcome| Explanation { rule: rule.to_owned(), range: 4..10, outcome };
        let explanations = [
            explanation("python/a", Outcome::PredicateFailed("(#constant? @x)".into(), "it is not".into())),
            explanation("python/b", Outcome::Suppressed(1)),
            explanation("python/c", Outcome::Found),
        ];
        let plain = anstream::adapter::strip_str(&render("x.py", 2, text, &explanations)).to_string();
        assert_eq!(
            plain,
            "x.py:2\n  run(x)\n\nfound    python/c 2:3\n    It is a finding.\nhidden   python/b 2:3\n    The suppression on line 1 hides it.\n\
             no match python/a 2:3\n    (#constant? @x) does not hold: it is not\n"
        );
    }
}
