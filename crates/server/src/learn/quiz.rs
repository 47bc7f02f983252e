//! A sitting: questions, what was answered, and the page that shows them.

use std::path::PathBuf;
use std::sync::Arc;

use caveat_catalog::Catalog;
use caveat_learning::{Masteries, Sheet};
use caveat_progress::WorkspaceId;
use caveat_report::{learning, page};

use crate::commands::{ANSWER_QUIZ, Answer};
use crate::roots::Loaded;

/// What tells sittings apart that are on no one topic. No topic has it.
pub(crate) const REVIEW: &str = "caveat.review";

/// Characters of a verdict that a message has at most; the page has all of it.
const LONGEST: usize = 400;

/// Where somebody learns: the workspace with its rules and lessons.
#[derive(Debug, Clone)]
pub(crate) struct Learner {
    /// What is in force there.
    pub(crate) loaded: Arc<Loaded>,
    /// Its name in the log.
    pub(crate) workspace: WorkspaceId,
    /// Where it is.
    pub(crate) path: Option<PathBuf>,
}

impl Learner {
    /// Its lessons and quizzes.
    pub(crate) fn catalog(&self) -> &Catalog {
        self.loaded.engine.catalog()
    }
}

/// See the module's words.
#[derive(Debug)]
pub(crate) struct Quiz {
    /// The topic, or [`REVIEW`].
    pub(crate) key: String,
    /// Where.
    pub(crate) learner: Learner,
    /// The questions in their order.
    pub(crate) sheets: Vec<Sheet>,
    /// The answers to the first of them.
    pub(crate) given: Vec<usize>,
    /// How many questions there are for this reader.
    pub(crate) available: usize,
    /// The family of languages that was asked for.
    pub(crate) family: Option<String>,
    /// The UTC day of the sheets.
    pub(crate) day: i64,
    /// Further paragraphs of the page.
    pub(crate) words: Vec<String>,
    /// How often the person was asked in a dialog: only the last of them goes on with the next question.
    pub(crate) dialogs: u64,
}

impl Quiz {
    /// The open question.
    pub(crate) fn current(&self) -> Option<&Sheet> {
        self.sheets.get(self.given.len())
    }

    /// The place of a question in it.
    pub(crate) fn find(&self, topic: &str, question: &str) -> Option<usize> {
        self.sheets.iter().position(|sheet| sheet.topic == topic && sheet.question.id == question)
    }

    /// The name of its page: one for each topic, which no lesson has.
    pub(crate) fn page_name(&self) -> String {
        if self.key == REVIEW { format!("{REVIEW}.md") } else { format!("caveat.quiz.{}.md", self.key) }
    }

    /// What it is called.
    pub(crate) fn title(&self) -> String {
        if self.key == REVIEW { "Review".to_owned() } else { format!("Quiz: {}", learning::title(self.learner.catalog(), &self.key)) }
    }

    /// Its page.
    pub(crate) fn page(&self, masteries: &Masteries) -> String {
        page::quiz(self.learner.catalog(), &self.shown(masteries, &self.title(), &self.how()))
    }

    fn shown<'a>(&'a self, masteries: &'a Masteries, title: &'a str, how: &'a str) -> page::Quiz<'a> {
        page::Quiz { title, sheets: &self.sheets, given: &self.given, available: self.available, masteries, words: &self.words, how }
    }

    /// How the open question can be answered, for every client.
    fn how(&self) -> String {
        let Some(sheet) = self.current() else { return String::new() };
        let answer =
            Answer { topic: sheet.topic.clone(), question: sheet.question.id.clone(), letter: "a".to_owned(), day: Some(self.day) };
        let argument = serde_json::to_string(&answer).unwrap_or_default();
        let terminal = if self.key == REVIEW { "caveat review".to_owned() } else { format!("caveat quiz {}", self.key) };
        format!(
            "Answer with a code action of your editor on this page, or with its command `{ANSWER_QUIZ}` and this argument, in which \
             `\"a\"` stands for the letter:\n\n```json\n{argument}\n```\n\nIn a terminal, `{terminal}` asks the same."
        )
    }

    /// The verdict on the last answer, in a line for a message.
    pub(crate) fn verdict(&self) -> String {
        let Some((sheet, place)) = self.given.len().checked_sub(1).and_then(|last| Some((self.sheets.get(last)?, *self.given.get(last)?)))
        else {
            return String::new();
        };
        plain(&page::verdict(sheet, place))
    }

    /// What came of it, in a line for a message.
    pub(crate) fn result(&self, masteries: &Masteries) -> String {
        let title = self.title();
        let said = page::result(self.learner.catalog(), &self.shown(masteries, &title, ""));
        format!("{title}: {}", plain(&said.replace("- ", "")))
    }

    /// The open question in words for a dialog, and the answers to choose from.
    pub(crate) fn dialog(&self) -> Option<(String, Vec<String>)> {
        let sheet = self.current()?;
        let on_page = if sheet.question.has_code() { " The code is on the page." } else { "" };
        let verdict = self.verdict();
        let before = if verdict.is_empty() { String::new() } else { format!("{verdict} — ") };
        let place = format!("{} {}/{}", self.title(), self.given.len() + 1, self.sheets.len());
        let words = format!("{before}{place}: {}{on_page}", plain(&sheet.question.ask));
        Some((words, answers(sheet)))
    }
}

/// The answers of a question, each on one line behind its letter.
pub(crate) fn answers(sheet: &Sheet) -> Vec<String> {
    let said = |(place, answer)| format!("{}) {}", Sheet::letter(place), plain(&page::said(sheet, answer)));
    sheet.answers().enumerate().map(said).collect()
}

/// Markdown as one line of plain words: where messages are shown, nothing is rendered.
pub(crate) fn plain(markdown: &str) -> String {
    let words = markdown.replace("**", "").replace('`', "");
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_plain_line_of_bounded_length() {
        assert_eq!(plain("**Right:** b) `a  b`\n\nBecause *it* is.\n"), "Right: b) a b Because *it* is.");
        let long = plain(&"é ".repeat(1_000));
        assert!(long.chars().count() <= LONGEST + 1 && long.ends_with('…'), "{long}");
    }
}
