//! A lesson against its own code samples.

use caveat_catalog::Problem;
use caveat_catalog::lesson::{Lesson, Sample};

use super::{Bench, Checked, broken_line, line_of};
use crate::Engine;
use crate::facts::Date;

/// Analyses each sample marked `bad` or `good`: a weakness of the lesson's topic must be found in the one, none in the other.
pub fn lesson(engine: &Engine, lesson: &Lesson, today: Date) -> Checked {
    let bench = Bench::new(engine, today);
    let mut checked = Checked::default();
    for sample in &lesson.samples {
        checked.texts += 1;
        checked.mistakes.extend(check(&bench, lesson, sample).into_iter().map(Into::into));
    }
    checked
}

fn check(bench: &Bench<'_>, lesson: &Lesson, sample: &Sample) -> Vec<Problem> {
    let problem = |line: usize, message: String, help: &str| {
        let line = sample.line.saturating_add(u32::try_from(line).unwrap_or(u32::MAX));
        Problem::new(&*sample.file, line, message, help)
    };
    if !bench.engine.catalog().languages.contains_key(sample.language.as_str()) {
        let message = format!("`{}` is no language of the engine", sample.language);
        return vec![problem(0, message, "use python, javascript, typescript, tsx or rust, or take `bad` or `good` away")];
    }
    let analysis = bench.analyze(&sample.code, &sample.language);
    if analysis.has_errors() {
        let message = "the sample has a syntax error".to_owned();
        return vec![problem(broken_line(&analysis) + 1, message, "make it valid code, or take `bad` or `good` away")];
    }
    let mut found = analysis.findings().iter().filter(|finding| finding.rule.topic == lesson.topic).peekable();
    match (sample.bad, found.peek()) {
        (true, None) => {
            let message = format!("no weakness of the topic `{}` is found in this bad sample", lesson.topic);
            vec![problem(0, message, "show a weakness that a rule of the topic finds, or take `bad` away")]
        }
        (false, Some(_)) => found
            .map(|finding| {
                let line = line_of(&sample.code, finding.range.start) + 1;
                let message = format!("`{}` finds something in this good sample: {}", finding.rule.id, finding.message);
                problem(line, message, "show code without the weakness, or make the rule stricter")
            })
            .collect(),
        _ => Vec::new(),
    }
}
