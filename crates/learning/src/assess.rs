//! Where somebody stands on a track: a short quiz that goes up and down with the answers.

use std::collections::{BTreeMap, BTreeSet};

use caveat_catalog::{Catalog, Track};
use caveat_progress::State;

use crate::deck::{deck, number};
use crate::{History, Masteries, Sheet};

/// Questions of an assessment at most.
pub const QUESTIONS: usize = 12;
/// A topic that is mastered and so well remembered need not be asked.
const REMEMBERED: f64 = 0.9;

/// An assessment that goes on. Its answers are logged as any other, and nothing else is.
#[derive(Debug)]
pub struct Assessment<'a> {
    catalog: &'a Catalog,
    track: &'a Track,
    family: Option<&'a str>,
    history: &'a History,
    masteries: &'a Masteries,
    findings: &'a BTreeMap<String, usize>,
    day: i64,
    level: u8,
    answers: BTreeMap<String, (u8, bool)>,
    asked: Option<(String, u8)>,
    spared: BTreeMap<String, String>,
}

/// What an assessment says of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Estimate {
    /// It was mastered before, and is well remembered.
    Known,
    /// A question of this level was answered right: 0 for beginners to 2 for the advanced.
    Right(u8),
    /// A question was answered wrong.
    Wrong,
    /// It was spared, since this topic, which it needs, went wrong.
    Spared(String),
    /// It was not asked.
    Unasked,
}

/// A line of what came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The topic.
    pub topic: String,
    /// What is thought of it.
    pub estimate: Estimate,
    /// How many findings of it the workspace has.
    pub findings: usize,
}

impl<'a> Assessment<'a> {
    /// Begins one, at the middle level. `findings` are those of the workspace, by topic: what goes wrong there is asked first.
    pub fn new(
        catalog: &'a Catalog,
        track: &'a Track,
        family: Option<&'a str>,
        history: &'a History,
        masteries: &'a Masteries,
        findings: &'a BTreeMap<String, usize>,
        day: i64,
    ) -> Self {
        let (answers, spared) = (BTreeMap::new(), BTreeMap::new());
        Self { catalog, track, family, history, masteries, findings, day, level: 1, answers, asked: None, spared }
    }

    /// The next question; none when enough is known. It stays the same until it is answered.
    pub fn next_sheet(&mut self) -> Option<Sheet> {
        if self.answers.len() >= QUESTIONS {
            return None;
        }
        let mut open: Vec<&str> = self.track.topics.iter().map(|topic| &**topic).filter(|topic| self.is_open(topic)).collect();
        // A stable sort: where nothing is found, the track's own order holds.
        open.sort_by_key(|topic| std::cmp::Reverse(self.findings.get(*topic).copied().unwrap_or_default()));
        let topic = self.first_needed(open.first()?).to_owned();
        let topic = topic.as_str();
        let mastery = self.masteries.get(topic).cloned().unwrap_or_default();
        let questions = deck(self.catalog, topic, self.family, self.history, &mastery, self.day);
        let question = questions.into_iter().min_by_key(|question| {
            let asked_today = self.history.question(topic, &question.id).is_some_and(|past| past.day == self.day);
            (asked_today, number(question.level).abs_diff(self.level))
        })?;
        self.asked = Some((topic.to_owned(), number(question.level)));
        Some(Sheet::new(topic, question, self.day))
    }

    /// Takes the answer to the question that was asked last.
    pub fn answer(&mut self, correct: bool) {
        let Some((topic, level)) = self.asked.take() else { return };
        self.level = if correct { (self.level + 1).min(2) } else { self.level.saturating_sub(1) };
        if !correct {
            self.spare(&topic);
        }
        self.answers.insert(topic, (level, correct));
    }

    /// How many questions there will be at most.
    pub fn length(&self) -> usize {
        let open = self.track.topics.iter().filter(|topic| self.is_open(topic)).count();
        (self.answers.len() + open).min(QUESTIONS)
    }

    /// What came out, topic by topic, in the order of the track.
    pub fn lines(&self) -> Vec<Line> {
        let estimate = |topic: &str| match (self.answers.get(topic), self.spared.get(topic)) {
            (Some((level, true)), _) => Estimate::Right(*level),
            (Some(_), _) => Estimate::Wrong,
            (None, Some(needed)) => Estimate::Spared(needed.clone()),
            (None, None) if self.is_known(topic) => Estimate::Known,
            (None, None) => Estimate::Unasked,
        };
        let line = |topic: &str| Line {
            topic: topic.to_owned(),
            estimate: estimate(topic),
            findings: self.findings.get(topic).copied().unwrap_or_default(),
        };
        self.track.topics.iter().map(|topic| line(topic)).collect()
    }

    fn is_open(&self, topic: &str) -> bool {
        let has_question =
            || self.catalog.quizzes.get(topic).is_some_and(|quiz| quiz.questions_for(self.catalog, self.family).next().is_some());
        !self.answers.contains_key(topic) && !self.spared.contains_key(topic) && !self.is_known(topic) && has_question()
    }

    /// What is well remembered is known, unless the code says otherwise.
    fn is_known(&self, topic: &str) -> bool {
        let remembered = self.masteries.get(topic).is_some_and(|mastery| mastery.state == State::Mastered && mastery.recall >= REMEMBERED);
        remembered && !self.findings.contains_key(topic)
    }

    /// The topic, or what it needs and nobody was asked yet: who does not know that is spared the rest.
    fn first_needed<'b>(&'b self, topic: &'b str) -> &'b str {
        let (mut topic, mut seen) = (topic, BTreeSet::new());
        while seen.insert(topic) {
            let needed = self.catalog.lessons.get(topic).map_or(&[][..], |lesson| &lesson.front.prerequisites);
            let open = needed.iter().find(|needed| self.track.topics.iter().any(|own| **own == ***needed) && self.is_open(needed));
            match open {
                Some(needed) => topic = needed,
                None => break,
            }
        }
        topic
    }

    /// Spares all that needs a topic, and what needs that.
    fn spare(&mut self, topic: &str) {
        let needs = |other: &str, topic: &str| {
            self.catalog.lessons.get(other).is_some_and(|lesson| lesson.front.prerequisites.iter().any(|needed| needed == topic))
        };
        let mut queue = vec![topic.to_owned()];
        while let Some(wrong) = queue.pop() {
            for other in &self.track.topics {
                if needs(other, &wrong) && !self.answers.contains_key(&**other) && !self.spared.contains_key(&**other) {
                    self.spared.insert(other.to_string(), topic.to_owned());
                    queue.push(other.to_string());
                }
            }
        }
    }
}
