//! A quiz: the topic's questions, each with its answers and why they are right or wrong.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;
use toml::Spanned;

use crate::Catalog;
use crate::lesson::LessonLevel;
use crate::problem::{Problem, from_toml, line_of};

/// Questions with code in a reader's language that a topic has at least, where it has rules for that language.
const WITH_CODE: usize = 3;
/// Questions that each reader can get at least.
const FOR_EACH: usize = 4;

/// The questions of one topic, validated.
#[derive(Debug, Clone)]
pub struct Quiz {
    /// The topic.
    pub topic: Arc<str>,
    /// The file, relative to the pack's root.
    pub file: String,
    text: Cow<'static, str>,
    questions: OnceLock<Vec<Arc<Question>>>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id in the topic; never used again for another question.
    pub id: String,
    /// How much a reader should know already.
    pub level: LessonLevel,
    /// The language of its code; none where it serves any reader.
    pub language: Option<String>,
    /// What is asked, in Markdown.
    pub ask: String,
    /// The code that it is about.
    pub code: Option<Snippet>,
    /// What can be answered; exactly one is right, and all are of one form.
    pub answers: Vec<Answer>,
    /// Its first line in the file, 1-based.
    pub line: u32,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What it says.
    pub form: Form,
    /// Whether it is the right one.
    pub right: bool,
    /// Why it is right or wrong, in Markdown.
    pub why: String,
    /// Its first line in the file, 1-based.
    pub line: u32,
}

/// What an answer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// A line of the question's code, 1-based.
    Line(usize),
    /// A sentence, in Markdown.
    Text(String),
    /// Code in place of the question's.
    Code(Snippet),
}

/// Code that the engine is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The code.
    pub text: String,
    /// What the engine must say of it; nothing is said where it is in no language of the engine.
    pub claim: Option<Claim>,
    /// Its first line in the file, 1-based.
    pub line: u32,
}

/// What the engine must say of a snippet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Claim {
    /// A weakness of the topic is found.
    Bad,
    /// None is.
    Good,
    /// The point is something that no rule sees.
    Open,
}

impl Question {
    /// The index of the right answer.
    pub fn right(&self) -> usize {
        self.answers.iter().position(|answer| answer.right).unwrap_or_default()
    }

    /// Whether it shows code, of its own or in its answers.
    pub fn has_code(&self) -> bool {
        self.code.is_some() || self.answers.iter().any(|answer| matches!(answer.form, Form::Code(_)))
    }
}

impl Quiz {
    /// A quiz of a pack whose own tests have passed: it is read when a question is asked for, since most programs ask none.
    pub(crate) fn trusted(folder: &str, text: Cow<'static, str>) -> Self {
        Self { topic: topic(folder).into(), file: format!("{folder}/quiz.toml"), text, questions: OnceLock::new() }
    }

    /// Its questions, in the order of the file.
    pub fn questions(&self) -> &[Arc<Question>] {
        self.questions.get_or_init(|| questions(&self.file, &self.text, &|_| true, &mut Vec::new()).unwrap_or_default())
    }

    /// The questions for a reader of a language family, or of any: those in it, and those in no language.
    pub fn questions_for<'a>(&'a self, catalog: &'a Catalog, family: Option<&'a str>) -> impl Iterator<Item = &'a Arc<Question>> {
        self.questions().iter().filter(move |question| match (&question.language, family) {
            (Some(language), Some(family)) => catalog.family(language).is_some_and(|own| *own == *family),
            _ => true,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuiz {
    #[serde(default)]
    question: Vec<Spanned<RawQuestion>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: String,
    level: LessonLevel,
    language: Option<String>,
    ask: String,
    sample: Option<Claim>,
    code: Option<Spanned<String>>,
    #[serde(default)]
    answer: Vec<Spanned<RawAnswer>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnswer {
    line: Option<usize>,
    text: Option<String>,
    code: Option<Spanned<String>>,
    #[serde(default)]
    right: bool,
    #[serde(default)]
    why: String,
    sample: Option<Claim>,
}

/// Reads `quiz.toml`; each mistake goes to `problems`, and a question with one is left out. `None` where nothing can be read.
pub(crate) fn read(folder: &str, text: Cow<'static, str>, catalog: &Catalog, problems: &mut Vec<Problem>) -> Option<Quiz> {
    let mut quiz = Quiz::trusted(folder, text);
    let is_language = |language: &str| catalog.family(language).is_some();
    quiz.questions = questions(&quiz.file, &quiz.text, &is_language, problems)?.into();
    Some(quiz)
}

fn topic(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or(folder)
}

fn questions(file: &str, text: &str, is_language: &dyn Fn(&str) -> bool, problems: &mut Vec<Problem>) -> Option<Vec<Arc<Question>>> {
    let raw: RawQuiz = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            problems.push(from_toml(file, text, &error));
            return None;
        }
    };
    let mut questions: Vec<Arc<Question>> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    for raw in raw.question {
        let mut reader = Reader { file, text, is_language, line: line_of(text, raw.span().start), id: String::new(), wrong: Vec::new() };
        let raw = raw.into_inner();
        reader.id.clone_from(&raw.id);
        if ids.contains(&raw.id) {
            reader.wrong(0, "its id is taken by another question", "give it an id of its own: answers are remembered by it");
        }
        ids.push(raw.id.clone());
        let question = reader.question(raw);
        if reader.wrong.is_empty() {
            questions.push(Arc::new(question));
        }
        problems.append(&mut reader.wrong);
    }
    Some(questions)
}

/// Whether each reader gets questions enough: those of a family of languages that has rules of the topic, or everybody.
pub(crate) fn check_counts(quiz: &Quiz, catalog: &Catalog, problems: &mut Vec<Problem>) {
    let mut families: Vec<Arc<str>> =
        catalog.rules.values().filter(|rule| rule.topic == quiz.topic).filter_map(|rule| catalog.family(&rule.language)).collect();
    families.sort();
    families.dedup();
    let mut too_few = |what: String, least: usize, found: usize| {
        if found < least {
            let message = format!("{what} has {found} of at least {least} questions");
            problems.push(Problem::new(&quiz.file, 0, message, "write more; docs/authoring.md says what a good question is"));
        }
    };
    for family in &families {
        let own = || quiz.questions_for(catalog, Some(family));
        let with_code = own().filter(|question| question.language.is_some() && question.has_code()).count();
        too_few(format!("a reader of {family} code"), FOR_EACH, own().count());
        too_few(format!("{family}, in which the topic has rules, with code in it,"), WITH_CODE, with_code);
    }
    if families.is_empty() {
        let general = quiz.questions().iter().filter(|question| question.language.is_none()).count();
        let most = if general >= FOR_EACH { general } else { quiz.questions().len() };
        too_few("the topic".to_owned(), FOR_EACH, most);
    }
}

/// Reads one question.
struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    is_language: &'a dyn Fn(&str) -> bool,
    line: u32,
    id: String,
    wrong: Vec<Problem>,
}

impl Reader<'_> {
    /// Tells a mistake at a line; at the question's own for 0.
    fn wrong(&mut self, line: u32, message: impl AsRef<str>, help: &str) {
        let line = if line == 0 { self.line } else { line };
        self.wrong.push(Problem::new(self.file, line, format!("question `{}`: {}", self.id, message.as_ref()), help));
    }

    fn question(&mut self, raw: RawQuestion) -> Question {
        let is_kebab = raw.id.split('-').all(|word| !word.is_empty() && word.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
        if !is_kebab || raw.id.len() > 60 {
            self.wrong(0, "its id is none", "use lower-case words joined by `-`, 60 characters at most");
        }
        if raw.ask.trim().is_empty() {
            self.wrong(0, "it asks nothing", "say in `ask` what is to be answered");
        }
        if let Some(language) = raw.language.as_deref().filter(|language| !(self.is_language)(language)) {
            let message = format!("`{language}` is no language of code");
            self.wrong(0, message, "use python, javascript or rust; leave `language` out where the code serves any reader");
        }
        let in_language = raw.language.is_some();
        match (&raw.code, raw.sample) {
            (Some(_), None) if in_language => {
                self.wrong(
                    0,
                    "it does not say what its code is",
                    "add `sample = \"bad\"`, `\"good\"` or, where no rule sees the point, `\"open\"`",
                );
            }
            (None, Some(_)) => self.wrong(0, "it has a `sample` and no `code`", "take `sample` away, or add the code"),
            (Some(_), Some(_)) if !in_language => {
                self.wrong(0, "it has a `sample` and no `language`", "take `sample` away, or say in which language the code is");
            }
            _ => {}
        }
        let code = raw.code.map(|code| self.snippet(code, raw.sample));
        let answers: Vec<Answer> = raw.answer.into_iter().filter_map(|answer| self.answer(answer, code.as_ref(), in_language)).collect();
        if self.wrong.is_empty() {
            self.together(&answers);
        }
        Question { id: raw.id, level: raw.level, language: raw.language, ask: raw.ask.trim().to_owned(), code, answers, line: self.line }
    }

    fn snippet(&self, code: Spanned<String>, claim: Option<Claim>) -> Snippet {
        let Range { start, .. } = code.span();
        // A line break right behind the quotes that open it is no part of the text.
        let opens = |quotes: &str| self.text[start..].strip_prefix(quotes).is_some_and(|rest| rest.starts_with('\n'));
        let line = line_of(self.text, start) + u32::from(opens("'''") || opens("\"\"\""));
        Snippet { text: code.into_inner(), claim, line }
    }

    fn answer(&mut self, raw: Spanned<RawAnswer>, code: Option<&Snippet>, in_language: bool) -> Option<Answer> {
        let line = line_of(self.text, raw.span().start);
        let raw = raw.into_inner();
        if raw.why.trim().is_empty() {
            self.wrong(line, "this answer does not say why", "say in `why` what makes it right, or what would still go wrong");
        }
        if raw.sample.is_some() && raw.code.is_none() {
            self.wrong(line, "this answer has a `sample` and no `code`", "take `sample` away");
        }
        let form = match (raw.line, raw.text, raw.code) {
            (Some(number), None, None) => {
                let of_code = code.and_then(|code| code.text.lines().nth(number.checked_sub(1)?));
                if of_code.is_none_or(|line| line.trim().is_empty()) {
                    let lines = code.map_or(0, |code| code.text.lines().count());
                    self.wrong(line, format!("there is nothing on line {number} of its code"), &format!("name one of its {lines} lines"));
                }
                Form::Line(number)
            }
            (None, Some(text), None) => {
                if text.trim().is_empty() {
                    self.wrong(line, "this answer is empty", "say something in `text`");
                }
                Form::Text(text.trim().to_owned())
            }
            (None, None, Some(code)) => {
                if raw.right && raw.sample == Some(Claim::Bad) {
                    self.wrong(line, "the right answer is marked bad", "take `sample` away: nothing may be found in the right answer");
                }
                let claim = if raw.right { Some(Claim::Good) } else { raw.sample };
                Form::Code(self.snippet(code, claim.filter(|_| in_language)))
            }
            _ => {
                self.wrong(line, "this answer is not one of `line`, `text` and `code`", "give it exactly one of them");
                return None;
            }
        };
        Some(Answer { form, right: raw.right, why: raw.why.trim().to_owned(), line })
    }

    /// What must hold of all answers together.
    fn together(&mut self, answers: &[Answer]) {
        let Some(first) = answers.first() else {
            self.wrong(0, "it has no answers", "add 3 to 5 `[[question.answer]]`, one of them `right = true`");
            return;
        };
        if let Some(other) = answers.iter().find(|answer| std::mem::discriminant(&answer.form) != std::mem::discriminant(&first.form)) {
            self.wrong(other.line, "this answer is of another form than the first", "make all `line`, all `text` or all `code`");
            return;
        }
        let least = if matches!(first.form, Form::Text(_)) { 2 } else { 3 };
        if !(least..=5).contains(&answers.len()) {
            self.wrong(0, format!("it has {} answers", answers.len()), "give it 3 to 5, or the two of a yes or no");
        }
        match answers.iter().filter(|answer| answer.right).map(|answer| answer.line).collect::<Vec<_>>()[..] {
            [] => self.wrong(0, "no answer is right", "mark one with `right = true`"),
            [_] => {}
            [_, second, ..] => self.wrong(second, "this is a second right answer", "leave `right = true` on one of them"),
        }
        let said = |answer: &Answer| match &answer.form {
            Form::Line(number) => number.to_string(),
            Form::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Form::Code(code) => code.text.trim().to_owned(),
        };
        for (index, answer) in answers.iter().enumerate() {
            if answers[..index].iter().any(|other| said(other) == said(answer)) {
                self.wrong(answer.line, "this answer says what another one says", "make them different");
            }
        }
    }
}
