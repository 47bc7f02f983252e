//! A rule on text against secrets that are made up here, and against its good file.

use caveat_catalog::Problem;
use caveat_catalog::rule::Rule;
use caveat_catalog::secret::Sample;

use super::{Bench, Checked, line_of, of_rule, one_based};
use crate::facts::Date;
use crate::text::Generator;
use crate::{Analysis, Engine};

/// How many secrets are made for each bad text.
const DRAWS: usize = 8;

/// Texts with secrets of a rule's kind, as its `pattern.toml` describes them, each with its secrets. They look real, are the same each
/// time, and open nothing. Empty for a rule that is not on text.
pub fn secrets(rule: &Rule) -> Vec<(String, Vec<String>)> {
    let Some(secret) = &rule.secret else { return Vec::new() };
    let mut generator = Generator::new(secret, &rule.id);
    secret.bad.iter().map(|sample| generator.text(sample)).collect()
}

/// Makes secrets and near misses and looks whether they are found, and nothing in the good file.
pub(super) fn rule(engine: &Engine, rule: &Rule, today: Date) -> Checked {
    let mut run = Run { bench: Bench::new(engine, today), rule, checked: Checked::default() };
    let Some(secret) = &rule.secret else { return run.checked };
    let mut generator = Generator::new(secret, &rule.id);
    for (kind, samples) in [("bad", &secret.bad), ("near-misses", &secret.near_misses)] {
        for sample in samples {
            run.sample(&mut generator, kind, sample);
        }
    }
    let analysis = run.analyze(&rule.examples.good);
    for finding in of_rule(&analysis, rule) {
        let message = format!("the rule finds something in the good example: {}", finding.message);
        let line = line_of(&rule.examples.good, finding.range.start);
        run.mistake("good.txt", one_based(line), message, "make the pattern stricter or, where it is right, add it to `bad`");
    }
    run.checked
}

struct Run<'a> {
    bench: Bench<'a>,
    rule: &'a Rule,
    checked: Checked,
}

impl Run<'_> {
    fn sample(&mut self, generator: &mut Generator<'_>, kind: &str, sample: &Sample) {
        let (mut found, mut leaks) = (0, false);
        for _ in 0..DRAWS {
            let (text, secrets) = generator.text(sample);
            let expected = if kind == "bad" { secrets.len() } else { 0 };
            let analysis = self.analyze(&text);
            let findings = of_rule(&analysis, self.rule);
            found += usize::from(findings.len() == expected);
            leaks |= findings.iter().any(|finding| secrets.iter().any(|secret| finding.message.contains(secret.as_str())));
        }
        // The texts themselves are not told: they look like secrets.
        if found < DRAWS && kind == "bad" {
            let message = format!("of {DRAWS} secrets made for `{}` the rule finds {found}", first_line(sample));
            let help = "compare `sample` with `regex`, `checksum`, `entropy` and `not`, and the line with `keywords` and `near`";
            self.mistake("pattern.toml", 0, message, help);
        } else if found < DRAWS {
            let message = format!("of {DRAWS} texts made for `{}` the rule finds something in {}", first_line(sample), DRAWS - found);
            self.mistake("pattern.toml", 0, message, "make the pattern stricter or, where it is right, move the text to `bad`");
        }
        if leaks {
            self.mistake("rule.toml", 0, "the message holds the secret", "name only `{name}` and `{hint}`");
        }
    }

    fn analyze(&mut self, text: &str) -> Analysis {
        self.checked.texts += 1;
        self.bench.analyze(text, &self.rule.language)
    }

    fn mistake(&mut self, file: &str, line: u32, message: impl Into<String>, help: &str) {
        let problem = Problem::new(format!("{}/{file}", self.rule.folder), line, message, help);
        self.checked.mistakes.push(problem.into());
    }
}

fn first_line(sample: &Sample) -> String {
    sample.to_string().lines().next().unwrap_or_default().to_owned()
}
