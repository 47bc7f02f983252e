//! A quiz against the engine: what a question says of its code is what is found there.

use std::collections::BTreeSet;

use caveat_catalog::quiz::{Answer, Claim, Form, Question, Quiz, Snippet};
use caveat_catalog::{Catalog, Problem};

use super::{Bench, Checked, broken_line, line_of};
use crate::facts::Date;
use crate::{Analysis, Engine, Finding};

/// Analyses the code of each question and each answer: bad code has a weakness of the topic and good code none, the right line of bad
/// code is one of the weakness or of the way to it and a wrong line none of it, and the right answer's code has none.
pub fn quiz(engine: &Engine, quiz: &Quiz, today: Date) -> Checked {
    let mut checked = Checked::default();
    for question in quiz.questions() {
        let Some(language) = question.language.as_deref().filter(|language| is_language(engine.catalog(), language)) else { continue };
        let mut run = Run { bench: Bench::new(engine, today), quiz, question, language, checked: Checked::default() };
        run.all();
        checked.texts += run.checked.texts;
        checked.mistakes.append(&mut run.checked.mistakes);
    }
    checked
}

/// The loader has told of any other.
fn is_language(catalog: &Catalog, language: &str) -> bool {
    catalog.languages.contains_key(language)
}

/// One question.
struct Run<'a> {
    bench: Bench<'a>,
    quiz: &'a Quiz,
    question: &'a Question,
    language: &'a str,
    checked: Checked,
}

/// What is found in a snippet.
struct Found {
    /// The lines on which findings begin, 1-based.
    own: BTreeSet<usize>,
    /// All lines of the findings, and of the ways to them.
    all: BTreeSet<usize>,
    /// What each says.
    says: Vec<(usize, String)>,
}

impl Run<'_> {
    fn all(&mut self) {
        if let Some(code) = &self.question.code {
            let found = self.look(code, "its code");
            if let Some(found) = found.filter(|_| code.claim == Some(Claim::Bad)) {
                self.lines(&found);
            }
        }
        for (index, answer) in self.question.answers.iter().enumerate() {
            if let Form::Code(code) = &answer.form {
                self.answer(index, answer, code);
            }
        }
    }

    fn answer(&mut self, index: usize, answer: &Answer, code: &Snippet) {
        let name = format!("the code of answer {}", index + 1);
        let found = self.look(code, &name);
        if let Some((line, says)) = found.filter(|_| !answer.right && code.claim.is_none()).and_then(|found| found.says.into_iter().next())
        {
            let help = "add `sample = \"bad\"` to the answer, so that this stays so; or show code in which nothing is found";
            self.wrong(code, line, format!("{name} is found, and the answer does not say so: {says}"), help);
        }
    }

    /// Analyses a snippet and holds it against its claim; `None` where it is no valid code.
    fn look(&mut self, code: &Snippet, name: &str) -> Option<Found> {
        self.checked.texts += 1;
        let analysis = self.bench.analyze(&code.text, self.language);
        if analysis.has_errors() {
            let line = broken_line(&analysis) + 1;
            self.wrong(code, line, format!("{name} has a syntax error"), "make it valid code as it stands");
            return None;
        }
        let found = self.found(&analysis);
        match code.claim {
            Some(Claim::Bad) if found.own.is_empty() => {
                let message = format!("{name} is marked bad, and no weakness of the topic `{}` is found in it", self.quiz.topic);
                self.wrong(code, 1, message, "show a weakness that a rule of the topic finds, or say `sample = \"open\"`");
            }
            Some(Claim::Good) => {
                for (line, says) in &found.says {
                    let message = format!("{name} should be good, and a weakness of the topic is found: {says}");
                    self.wrong(code, *line, message, "show code without the weakness, or make the rule stricter");
                }
            }
            _ => {}
        }
        Some(found)
    }

    fn found(&self, analysis: &Analysis) -> Found {
        let of_topic: Vec<&Finding> = analysis.findings().iter().filter(|finding| finding.rule.topic == self.quiz.topic).collect();
        let line = |offset: usize| line_of(analysis.text(), offset) + 1;
        let mut all = BTreeSet::new();
        for finding in &of_topic {
            let steps = finding.steps().iter().map(|step| &step.range);
            for range in steps.chain([&finding.range]) {
                all.extend(line(range.start)..=line(range.end));
            }
        }
        Found {
            own: of_topic.iter().map(|finding| line(finding.range.start)).collect(),
            all,
            says: of_topic
                .iter()
                .map(|finding| (line(finding.range.start), format!("`{}`: {}", finding.rule.id, finding.message)))
                .collect(),
        }
    }

    /// Holds answers that are lines of bad code against what is found in it.
    fn lines(&mut self, found: &Found) {
        let listed = |lines: &BTreeSet<usize>| lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        for answer in &self.question.answers {
            let Form::Line(number) = answer.form else { continue };
            if answer.right && !found.all.contains(&number) {
                let message = format!("its right line {number} is none of what is found: {}", listed(&found.all));
                self.tell(answer.line, &message, "name the line of the finding or of a step to it, or say `sample = \"open\"`");
            } else if !answer.right && found.own.contains(&number) {
                let message = format!("a weakness of the topic is found on its wrong line {number}");
                self.tell(answer.line, &message, "name another line, or change the code so that only the right one is found");
            }
        }
    }

    /// Tells a mistake at a line of a snippet.
    fn wrong(&mut self, code: &Snippet, line: usize, message: impl AsRef<str>, help: &str) {
        let line = code.line.saturating_add(u32::try_from(line.saturating_sub(1)).unwrap_or(u32::MAX));
        self.tell(line, message.as_ref(), help);
    }

    fn tell(&mut self, line: u32, message: &str, help: &str) {
        let message = format!("question `{}`: {message}", self.question.id);
        self.checked.mistakes.push(Problem::new(&self.quiz.file, line, message, help).into());
    }
}
