//! Asking and being answered: on a page, in a dialog, or both.

use caveat_learning::deck::{COUNT, deck};
use caveat_learning::{Input, Reason, Sheet, Task, choose, due, masteries, next_due, review};
use caveat_report::{learning, page};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;
use tower_lsp::Client;
use tower_lsp::jsonrpc::{self, Error};
use tower_lsp::ls_types::{MessageActionItem, MessageType};

use super::desk::{Desk, Log, Page};
use super::lab::labs;
use super::quiz::{Learner, Quiz, REVIEW, plain};
use crate::commands::{Answer, START_LAB, Wanted};
use crate::event::{Event, Reply};

/// Topics that are brought back in one sitting at most.
const TOPICS: usize = 5;

/// What came of a dialog.
#[derive(Debug)]
pub(crate) struct Said {
    /// The sitting.
    key: String,
    /// Which of its dialogs.
    dialog: u64,
    /// The question.
    question: (String, String),
    /// The answers as they were shown.
    shown: Vec<String>,
    /// What was chosen; `None` where the person closed it, an error where the client does not ask.
    chosen: Result<Option<String>, ()>,
}

/// A question to be asked in a dialog.
#[derive(Debug)]
pub(crate) struct Dialog {
    /// The sitting.
    key: String,
    /// Which of its dialogs.
    number: u64,
    /// The question.
    question: (String, String),
    /// What is asked.
    words: String,
    /// The answers to choose from.
    shown: Vec<String>,
}

impl Dialog {
    /// Asks. The answer comes as [`Event::Dialog`].
    pub(crate) async fn ask(self, client: Client, events: UnboundedSender<Event>) {
        let Self { key, number, question, words, shown } = self;
        let items = shown.iter().map(|title| MessageActionItem { title: title.clone(), properties: std::collections::HashMap::new() });
        let answer = client.show_message_request(MessageType::INFO, words, Some(items.collect())).await;
        let chosen = answer.map(|chosen| chosen.map(|item| item.title)).map_err(drop);
        // The loop ends after the last message only.
        let _ = events.send(Event::Dialog(Box::new(Said { key, dialog: number, question, shown, chosen })));
    }
}

/// Who answered.
enum By {
    /// A command, which waits to be told.
    Command(Reply<Option<Value>>),
    /// The dialog of this number.
    Dialog(u64),
}

impl Desk {
    /// Asks the questions of a topic. A sitting of today that is not at its end goes on.
    pub(crate) fn take_quiz(&mut self, wanted: &Wanted, document: Option<&str>, learner: Learner, reply: Reply<Option<Value>>) {
        let log = self.log();
        match self.begin(wanted, document, learner, &log) {
            Ok(index) => self.show_quiz(index, &log, reply),
            Err(error) => drop(reply.send(Err(error))),
        }
    }

    fn begin(&mut self, wanted: &Wanted, document: Option<&str>, learner: Learner, log: &Log) -> jsonrpc::Result<usize> {
        let family = match wanted.language.as_deref() {
            Some("any") => None,
            Some(name) => {
                let family = learner.catalog().family(&name.to_lowercase());
                Some(family.ok_or_else(|| Error::invalid_params(format!("{name:?} is no language of code here")))?.to_string())
            }
            None => {
                let of_document = document.and_then(|language| learner.catalog().family(language)).map(|family| family.to_string());
                of_document.or_else(|| self.family(&learner))
            }
        };
        let topic = if let Some(topic) = &wanted.topic {
            topic.clone()
        } else {
            let track = self.track(&learner);
            choose(learner.catalog(), track.as_deref(), family.as_deref(), &log.masteries, &log.history, log.now)
                .ok_or_else(|| Error::invalid_params("there are no questions for this language"))?
        };
        let is_open = |quiz: &Quiz| {
            let same = quiz.key == topic && quiz.day == log.now.day() && (wanted.language.is_none() || quiz.family == family);
            same && quiz.current().is_some()
        };
        if let Some(index) = self.quizzes.iter().position(is_open) {
            return Ok(index);
        }
        let mut quiz = Self::sitting(&topic, family, wanted.language.is_some(), learner, log)?;
        quiz.sheets.truncate(COUNT);
        Ok(self.put(quiz))
    }

    /// A new sitting with all questions of a topic.
    fn sitting(topic: &str, family: Option<String>, is_asked: bool, learner: Learner, log: &Log) -> jsonrpc::Result<Quiz> {
        let catalog = learner.catalog();
        if !catalog.lessons.contains_key(topic) {
            return Err(Error::invalid_params(format!("there is no topic {topic:?}")));
        }
        let mastery = log.masteries.get(topic).cloned().unwrap_or_default();
        let questions = |family: Option<&str>| deck(catalog, topic, family, &log.history, &mastery, log.now.day());
        let mut family = family;
        let mut asked = questions(family.as_deref());
        if asked.is_empty() && !is_asked {
            // Better a question in another language than none.
            family = None;
            asked = questions(None);
        }
        if asked.is_empty() {
            return Err(Error::invalid_params(format!("there are no questions on {topic:?} for this reader")));
        }
        let (available, day) = (asked.len(), log.now.day());
        let sheets = asked.into_iter().map(|question| Sheet::new(topic, question, day)).collect();
        Ok(Quiz { key: topic.to_owned(), sheets, given: Vec::new(), available, family, day, words: Vec::new(), dialogs: 0, learner })
    }

    /// Keeps a sitting in place of an earlier one of its kind.
    fn put(&mut self, quiz: Quiz) -> usize {
        self.quizzes.retain(|other| other.key != quiz.key);
        self.quizzes.push(quiz);
        self.quizzes.len() - 1
    }

    fn show_quiz(&mut self, index: usize, log: &Log, reply: Reply<Option<Value>>) {
        let quiz = &self.quizzes[index];
        let is_asked = self.has_dialogs && quiz.current().is_some();
        let mut page = Page::shown(quiz.page_name(), quiz.page(&log.masteries), what(quiz), reply);
        page.quiz = open_question(quiz);
        if is_asked {
            page.focus = false;
            // A dialog has all that can be said without code.
            page.show = page.show.filter(|_| quiz.current().is_some_and(|sheet| sheet.question.has_code()));
        }
        if is_asked {
            page.asks = self.dialog(index);
        }
        self.deliver(page);
    }

    /// A dialog with the open question.
    fn dialog(&mut self, index: usize) -> Option<Dialog> {
        let quiz = &mut self.quizzes[index];
        let (words, shown) = quiz.dialog()?;
        let question = quiz.current().map(|sheet| (sheet.topic.clone(), sheet.question.id.clone()))?;
        quiz.dialogs += 1;
        Some(Dialog { key: quiz.key.clone(), number: quiz.dialogs, question, words, shown })
    }

    /// A dialog was answered or closed.
    pub(crate) fn said(&mut self, said: Said) {
        let Some(index) = self.quizzes.iter().position(|quiz| quiz.key == said.key) else { return };
        let quiz = &self.quizzes[index];
        let open = quiz.current().filter(|sheet| (&sheet.topic, &sheet.question.id) == (&said.question.0, &said.question.1));
        let is_open = open.is_some();
        match said.chosen {
            Ok(Some(title)) => {
                let place = said.shown.iter().position(|shown| *shown == title);
                // One that was answered elsewhere meanwhile is not answered twice.
                if let Some(place) = place.filter(|_| is_open) {
                    self.answered(index, place, By::Dialog(said.dialog));
                }
            }
            // Closed: the quiz goes on from its page, which is beside the dialog already where the question has code.
            Ok(None) => {
                if said.dialog == quiz.dialogs && open.is_some_and(|sheet| !sheet.question.has_code()) {
                    self.show_page(index, false);
                }
            }
            Err(()) => {
                self.has_dialogs = false;
                self.show_page(index, true);
            }
        }
    }

    /// Shows the page of a quiz, in place of its dialog.
    fn show_page(&self, index: usize, focus: bool) {
        let (quiz, log) = (&self.quizzes[index], self.log());
        self.deliver(Page {
            name: quiz.page_name(),
            text: quiz.page(&log.masteries),
            show: Some(what(quiz)),
            focus,
            on_disk: false,
            reply: None,
            quiz: open_question(quiz),
            asks: None,
        });
    }

    /// Takes an answer that was given by a command.
    pub(crate) fn answer_quiz(&mut self, answer: &Answer, learner: Learner, reply: Reply<Option<Value>>) {
        match self.find(answer, learner) {
            Ok((index, place)) => match self.quizzes[index].sheets[place].read(&answer.letter) {
                Input::Answer(chosen) if place == self.quizzes[index].given.len() => self.answered(index, chosen, By::Command(reply)),
                Input::Answer(_) => self.again(index, place, reply),
                _ => {
                    let last = Sheet::letter(self.quizzes[index].sheets[place].answers().len().saturating_sub(1));
                    let _ = reply.send(Err(Error::invalid_params(format!("the answer must be a letter from a to {last}"))));
                }
            },
            Err(error) => drop(reply.send(Err(error))),
        }
    }

    /// The sitting and the place of a question. One of an earlier session begins a sitting anew.
    fn find(&mut self, answer: &Answer, learner: Learner) -> jsonrpc::Result<(usize, usize)> {
        let known = |quiz: &Quiz| quiz.find(&answer.topic, &answer.question).filter(|place| *place <= quiz.given.len());
        let found = self.quizzes.iter().enumerate().rev().filter_map(|(index, quiz)| Some((index, known(quiz)?)));
        // An open question before one that was answered.
        if let Some(found) = found.max_by_key(|(index, place)| *place == self.quizzes[*index].given.len()) {
            return Ok(found);
        }
        let log = self.log();
        let mut quiz = Self::sitting(&answer.topic, None, false, learner, &log)?;
        let wanted = quiz.find(&answer.topic, &answer.question);
        let place = wanted.ok_or_else(|| Error::invalid_params(format!("the question {:?} is not open", answer.question)))?;
        let sheet = quiz.sheets.remove(place);
        // The page was made on another day, with another order.
        let sheet = answer.day.map_or_else(|| sheet.clone(), |day| Sheet::new(&answer.topic, sheet.question.clone(), day));
        let language = sheet.question.language.as_deref().and_then(|language| quiz.learner.catalog().family(language));
        let in_family = |other: &Sheet| match (&language, &other.question.language) {
            (Some(family), Some(own)) => quiz.learner.catalog().family(own).as_ref() == Some(family),
            _ => true,
        };
        let mut sheets = vec![sheet];
        sheets.extend(quiz.sheets.iter().filter(|other| in_family(other)).cloned());
        quiz.family = language.map(|family| family.to_string());
        quiz.available = sheets.len();
        sheets.truncate(COUNT);
        quiz.sheets = sheets;
        Ok((self.put(quiz), 0))
    }

    /// Logs an answer to the open question, brings the page up to date, and asks the next.
    fn answered(&mut self, index: usize, place: usize, by: By) {
        let mut log = self.log();
        let quiz = &mut self.quizzes[index];
        let Some(sheet) = quiz.current() else { return };
        let right = place == sheet.right();
        let event = sheet.event(place, log.now, quiz.learner.workspace.clone(), &log.history);
        self.writer.log(event.clone());
        log.events.push(event);
        log.masteries = masteries(&log.events, log.now);
        quiz.given.push(place);
        let is_done = quiz.current().is_none();
        let (verdict, result) = (quiz.verdict(), quiz.result(&log.masteries));
        let answer = json!({
            "correct": right, "question": quiz.current().map(|sheet| sheet.question.id.clone()), "topic": quiz.current().map(|sheet| sheet.topic.clone()),
        });
        let mut page = Page {
            name: quiz.page_name(),
            text: quiz.page(&log.masteries),
            show: None,
            focus: false,
            on_disk: false,
            reply: None,
            quiz: open_question(quiz),
            asks: None,
        };
        let shows_code = quiz.current().is_some_and(|sheet| sheet.question.has_code());
        match by {
            By::Dialog(number) => {
                let goes_on = number == quiz.dialogs && !is_done;
                page.show = (goes_on && shows_code).then(|| what(quiz));
                page.asks = if goes_on { self.dialog(index) } else { None };
                self.deliver(page);
            }
            By::Command(reply) => {
                page.reply = Some((reply, answer));
                self.deliver(page);
                // An editor that does not follow the page on disk shows at least this.
                if !is_done {
                    self.outbox.show(MessageType::INFO, format!("Caveat: {verdict}"));
                }
            }
        }
        if is_done {
            self.outbox.show(MessageType::INFO, format!("Caveat: {verdict} — {result}"));
        }
    }

    /// A question was answered before in this sitting: nothing is logged, and the page is shown as it is.
    fn again(&self, index: usize, place: usize, reply: Reply<Option<Value>>) {
        let (quiz, log) = (&self.quizzes[index], self.log());
        let answer = json!({
            "correct": quiz.given.get(place).is_some_and(|given| *given == quiz.sheets[place].right()), "again": true,
            "question": quiz.current().map(|sheet| sheet.question.id.clone()), "topic": quiz.current().map(|sheet| sheet.topic.clone()),
        });
        self.outbox.show(MessageType::INFO, "Caveat: this question was answered already.");
        let page = Page {
            name: quiz.page_name(),
            text: quiz.page(&log.masteries),
            show: None,
            focus: false,
            on_disk: false,
            reply: Some((reply, answer)),
            quiz: open_question(quiz),
            asks: None,
        };
        self.deliver(page);
    }

    /// Brings back what is due: a question or a piece of code to judge for each topic.
    pub(crate) fn review(&mut self, wanted: &Wanted, learner: Learner, reply: Reply<Option<Value>>) {
        let log = self.log();
        let day = log.now.day();
        let queue = due(&log.masteries, &log.history, log.now);
        let family = match &wanted.language {
            Some(name) => learner.catalog().family(&name.to_lowercase()).map(|family| family.to_string()),
            None => self.family(&learner),
        };
        let catalog = learner.catalog();
        let labs = labs(catalog);
        let (mut sheets, mut words) = (Vec::new(), Vec::new());
        if queue.is_empty() {
            words.push(page::to_review(catalog, &[], next_due(&log.masteries, log.now)));
            words.push("`caveat.showPlan` says what is worth doing next.".to_owned());
        }
        for item in queue.into_iter().take(TOPICS) {
            let mastery = log.masteries.get(&item.topic).cloned().unwrap_or_default();
            let bring = |family| review(catalog, &item.topic, family, &log.history, &mastery, &labs, day);
            let title = learning::title(catalog, &item.topic);
            let why = match item.reason {
                Reason::Relapsed => "it went wrong after you had mastered it".to_owned(),
                Reason::Fading | Reason::Due => format!("predicted recall is {:.0} %", item.recall * 100.0),
            };
            // Better a question in another language than none.
            match bring(family.as_deref()).or_else(|| bring(None)) {
                Some(Task::Question(sheet) | Task::Judge(sheet)) => {
                    sheets.push(sheet);
                    words.push(format!("- {title}: {why}"));
                }
                Some(Task::Lab(lab)) => {
                    let argument = json!({ "topic": lab.topic, "language": lab.language });
                    words.push(format!("- {title}: {why}. Its lab is worth doing: `{START_LAB}` with `{argument}`"));
                }
                None => words.push(format!("- {title}: {why}. There is nothing to ask; the lesson is there to read.")),
            }
        }
        let available = sheets.len();
        let quiz = Quiz { key: REVIEW.to_owned(), sheets, given: Vec::new(), available, family, day, words, dialogs: 0, learner };
        let index = self.put(quiz);
        self.show_quiz(index, &log, reply);
    }

    /// Says in a line that something should come back, if that is so and nobody said it today.
    pub(crate) fn remind(&self, learner: &Learner) {
        let log = self.log();
        let queue = due(&log.masteries, &log.history, log.now);
        let Some(first) = queue.first() else { return };
        if !super::reminder::is_first(&self.data, log.now.day()) {
            return;
        }
        let title = plain(learning::title(learner.catalog(), &first.topic));
        let others = match queue.len() - 1 {
            0 => "is worth a minute today".to_owned(),
            1 => "and another topic are worth a minute each today".to_owned(),
            more => format!("and {more} other topics are worth a minute each today"),
        };
        self.outbox.show(MessageType::INFO, format!("Caveat: “{title}” {others}: caveat.review brings back what is due."));
    }
}

/// What a sitting is called where its place is said.
fn what(quiz: &Quiz) -> String {
    if quiz.key == REVIEW { "The review".to_owned() } else { "The quiz".to_owned() }
}

/// The open question of a quiz on a topic, for the actions at that topic's findings.
fn open_question(quiz: &Quiz) -> Option<(String, Option<(Sheet, i64)>)> {
    (quiz.key != REVIEW).then(|| (quiz.key.clone(), quiz.current().map(|sheet| (sheet.clone(), quiz.day))))
}
