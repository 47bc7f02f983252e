//! The next three things worth doing, and why.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use caveat_catalog::{Catalog, Severity, Track};
use caveat_progress::{Mastery, State, Timestamp};
use serde::Serialize;

use crate::{History, LabRef, Masteries};

/// Things in a plan at most: more would be a list, and lists are not done.
const STEPS: usize = 3;
/// Questions of a topic that are to be answered before a lab or nothing follows.
const ENOUGH: usize = 4;
/// Minutes of a quiz.
const QUIZ_MINUTES: u32 = 4;
/// Minutes of a review of one topic.
const REVIEW_MINUTES: u32 = 1;
/// Minutes to mend one finding, and for all of a topic at most.
const FIX_MINUTES: (u32, u32) = (5, 30);

/// What a plan is made from.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// What there is to learn.
    pub catalog: &'a Catalog,
    /// The reader's track, if there is one.
    pub track: Option<&'a Track>,
    /// The family of the languages that the reader writes; none for any.
    pub family: Option<&'a str>,
    /// What is known.
    pub masteries: &'a Masteries,
    /// What was asked, read and done.
    pub history: &'a History,
    /// What the workspace has, by topic.
    pub findings: &'a BTreeMap<String, Found>,
    /// The labs that there are.
    pub labs: &'a [LabRef],
    /// Now.
    pub now: Timestamp,
}

/// The findings of a topic in the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How many there are.
    pub count: usize,
    /// How bad the worst is.
    pub worst: Severity,
    /// The file with the worst, as a person would name it.
    pub path: String,
    /// Its line there, 1-based.
    pub line: usize,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// Read the lesson.
    Lesson,
    /// Take the quiz.
    Quiz,
    /// Do the lab.
    Lab,
    /// Answer what is due.
    Review,
    /// Mend the findings.
    Fix,
}

/// One thing worth doing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The topic.
    pub topic: String,
    /// What to do.
    pub activity: Activity,
    /// Why, in a sentence or two.
    pub reason: String,
    /// The command that begins it.
    pub command: String,
    /// About how many minutes it takes.
    pub minutes: u32,
}

/// The next three things at most, the most worth doing first, each about another topic. What went wrong again comes first, then what the
/// workspace has findings of and the reader has not proved, what fades, mastered topics with findings to mend, what is due, a lab of what
/// was begun, and the next topics of the track.
pub fn plan(inputs: &Inputs<'_>) -> Vec<Step> {
    let order: Vec<&str> = inputs.track.map(|track| track.topics.iter().map(|topic| &**topic).collect()).unwrap_or_default();
    let others = inputs.findings.keys().chain(inputs.masteries.keys()).map(String::as_str).collect::<BTreeSet<_>>();
    let topics = order.iter().copied().chain(others.into_iter().filter(|topic| !order.contains(topic)));
    let mut candidates: Vec<(u32, usize, Step)> = topics
        .filter(|topic| inputs.catalog.lessons.contains_key(*topic))
        .enumerate()
        .filter_map(|(place, topic)| inputs.candidate(topic, order.contains(&topic)).map(|(worth, step)| (worth, place, step)))
        .collect();
    candidates.sort_by_key(|(worth, place, _)| (Reverse(*worth), *place));
    let mut steps: Vec<Step> = Vec::new();
    for (_, _, step) in candidates {
        if steps.len() < STEPS && steps.iter().all(|other| other.topic != step.topic) {
            steps.push(step);
        }
    }
    steps
}

impl Inputs<'_> {
    fn mastery(&self, topic: &str) -> Mastery {
        self.masteries.get(topic).cloned().unwrap_or_default()
    }

    /// What to do about a topic, and how much it is worth.
    fn candidate(&self, topic: &str, on_track: bool) -> Option<(u32, Step)> {
        let mastery = self.mastery(topic);
        let found = self.findings.get(topic);
        let is_due = mastery.due.is_some_and(|due| due.day() <= self.now.day()) && !self.history.has_answered_on(topic, self.now.day());
        let percent = format!("{:.0} %", mastery.recall * 100.0);
        let bad = |found: &Found| urgency(found.worst) + u32::try_from(found.count.min(4)).unwrap_or_default();
        Some(match (mastery.state, found) {
            (State::Relapsed, _) => {
                let day = mastery.last_rated.map(|day| format!(" on {}", date(day))).unwrap_or_default();
                let again = found.map(|found| format!(" Here {}.", findings(found))).unwrap_or_default();
                (200, self.practice(topic, format!("You had mastered it, and it went wrong again{day}.{again}")))
            }
            (State::New, Some(found)) => {
                (100 + bad(found), self.begin(topic, &format!("Here {}, and you have not proved yet that you know it.", findings(found))))
            }
            (State::Learning, Some(found)) => {
                (100 + bad(found), self.practice(topic, format!("Here {}, and you are still learning it.", findings(found))))
            }
            (State::Fading, None) => (90, self.review(topic, format!("You had mastered it; predicted recall has fallen to {percent}."))),
            (State::Mastered | State::Fading, Some(found)) => {
                (70 + bad(found), fix(topic, found, format!("You have mastered it, and here {}.", findings(found))))
            }
            (State::Learning | State::Mastered, None) if is_due => (
                60,
                self.review(topic, format!("It is time to recall it: predicted recall is {percent}, and an answer now makes it last.")),
            ),
            (State::Learning, None) if on_track => {
                let lab = LabRef::find(self.labs, topic, self.family).filter(|_| !self.history.has_passed_lab(topic))?;
                (50, lab_step(lab, "You have begun it; a lab shows that you can stop the attack yourself.".into()))
            }
            (State::New, None) if on_track => {
                let track = self.track.map(|track| track.title.as_str()).unwrap_or_default();
                (40, self.begin(topic, &format!("It comes next on the track “{track}”.")))
            }
            _ => return None,
        })
    }

    /// The way into a new topic: what it needs first, then the lesson, then the quiz.
    fn begin(&self, topic: &str, why: &str) -> Step {
        let needed = self.catalog.lessons.get(topic).map_or(&[][..], |lesson| &lesson.front.prerequisites);
        let missing =
            needed.iter().find(|needed| self.mastery(needed).state == State::New && self.catalog.lessons.contains_key(needed.as_str()));
        if let Some(missing) = missing {
            let title = &self.catalog.lessons[topic].front.title;
            return self.read_or_ask(missing, format!("It comes before “{title}”. {why}"));
        }
        self.read_or_ask(topic, why.to_owned())
    }

    fn read_or_ask(&self, topic: &str, reason: String) -> Step {
        if self.history.has_opened(topic) && self.has_questions(topic) {
            return self.quiz(topic, reason);
        }
        let minutes = self.catalog.lessons.get(topic).map_or(0, |lesson| u32::from(lesson.front.minutes));
        Step { topic: topic.to_owned(), activity: Activity::Lesson, reason, command: format!("caveat lesson {topic}"), minutes }
    }

    /// What makes a topic that was begun stay: its quiz, then its lab.
    fn practice(&self, topic: &str, reason: String) -> Step {
        let lab = LabRef::find(self.labs, topic, self.family).filter(|_| !self.history.has_passed_lab(topic));
        match lab {
            Some(lab) if self.history.answered(topic) >= ENOUGH => lab_step(lab, reason),
            _ if self.has_questions(topic) => self.quiz(topic, reason),
            Some(lab) => lab_step(lab, reason),
            None => self.read_or_ask(topic, reason),
        }
    }

    fn quiz(&self, topic: &str, reason: String) -> Step {
        let step = Step {
            topic: topic.to_owned(),
            activity: Activity::Quiz,
            reason,
            command: format!("caveat quiz {topic}"),
            minutes: QUIZ_MINUTES,
        };
        match self.family {
            Some(family) => Step { command: format!("{} --language {family}", step.command), ..step },
            None => step,
        }
    }

    fn review(&self, topic: &str, reason: String) -> Step {
        if !self.has_questions(topic) {
            return self.read_or_ask(topic, reason);
        }
        Step { topic: topic.to_owned(), activity: Activity::Review, reason, command: "caveat review".into(), minutes: REVIEW_MINUTES }
    }

    fn has_questions(&self, topic: &str) -> bool {
        self.catalog.quizzes.get(topic).is_some_and(|quiz| quiz.questions_for(self.catalog, self.family).next().is_some())
    }
}

fn lab_step(lab: &LabRef, reason: String) -> Step {
    let command = format!("caveat lab start {}", lab.name());
    Step { topic: lab.topic.clone(), activity: Activity::Lab, reason, command, minutes: lab.minutes }
}

fn fix(topic: &str, found: &Found, reason: String) -> Step {
    let (each, most) = FIX_MINUTES;
    let minutes = u32::try_from(found.count).unwrap_or(most).saturating_mul(each).min(most);
    // A path with a space in it would be two.
    let path = if found.path.contains([' ', '\'', '"', '$']) { ".".to_owned() } else { found.path.clone() };
    Step { topic: topic.to_owned(), activity: Activity::Fix, reason, command: format!("caveat check {path}"), minutes }
}

/// `is 1 finding of it (high severity, app.py:12)`.
fn findings(found: &Found) -> String {
    let place = format!("{}:{}", found.path, found.line);
    if found.count == 1 {
        return format!("is a finding of {} severity ({place})", found.worst);
    }
    format!("are {} findings, the worst of {} severity ({place})", found.count, found.worst)
}

fn urgency(worst: Severity) -> u32 {
    match worst {
        Severity::Critical => 15,
        Severity::High => 10,
        Severity::Medium => 5,
        Severity::Low => 0,
    }
}

/// The day of a time, `YYYY-MM-DD`.
fn date(at: Timestamp) -> String {
    at.to_rfc3339().chars().take(10).collect()
}
