//! What the log says of questions, lessons and labs.

use std::collections::{BTreeMap, BTreeSet};

use caveat_progress::{Event, EventKind, Timestamp};

/// What stands between a question's id and the number of its answer on a day. No id has it.
const REPEAT: char = '#';

/// How a question went so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    /// How often it was answered.
    pub times: u32,
    /// Whether the last answer was right.
    pub right: bool,
    /// The place of the last answer in the log: of two questions, the one with the lesser was asked longer ago, whatever the clock said.
    pub place: usize,
    /// The UTC day of the last answer, as the clock was.
    pub day: i64,
}

/// The questions, lessons and labs of the log.
#[derive(Debug, Clone, Default)]
pub struct History {
    questions: BTreeMap<(String, String), Past>,
    days: BTreeMap<(String, String, i64), u32>,
    lessons: BTreeSet<String>,
    labs: BTreeSet<String>,
    answered: BTreeSet<(String, i64)>,
}

impl History {
    /// Reads the whole log, in its order.
    pub fn of(events: &[Event]) -> Self {
        let mut history = Self::default();
        for (place, event) in events.iter().enumerate() {
            history.take(place, event);
        }
        history
    }

    /// Adds an event that was just logged.
    pub fn add(&mut self, event: &Event) {
        let place = self.questions.values().map(|past| past.place + 1).max().unwrap_or_default();
        self.take(place, event);
    }

    fn take(&mut self, place: usize, event: &Event) {
        let topic = || event.topic.clone();
        match event.kind {
            EventKind::QuizAnswered { correct } => {
                let day = event.at.day();
                self.answered.insert((topic(), day));
                let Some(id) = event.occasion.as_deref().map(question_of) else { return };
                let key = (topic(), id.to_owned());
                *self.days.entry((topic(), id.to_owned(), day)).or_default() += 1;
                let times = self.questions.get(&key).map_or(0, |past| past.times) + 1;
                self.questions.insert(key, Past { times, right: correct, place, day });
            }
            EventKind::LessonOpened => {
                self.lessons.insert(topic());
            }
            EventKind::LabFinished { passed: true, .. } => {
                self.labs.insert(topic());
            }
            _ => {}
        }
    }

    /// How a question of a topic went; none if it was never answered.
    pub fn question(&self, topic: &str, id: &str) -> Option<Past> {
        self.questions.get(&(topic.to_owned(), id.to_owned())).copied()
    }

    /// Whether the topic's whole lesson was opened.
    pub fn has_opened(&self, topic: &str) -> bool {
        self.lessons.contains(topic)
    }

    /// Whether a lab of the topic was passed.
    pub fn has_passed_lab(&self, topic: &str) -> bool {
        self.labs.contains(topic)
    }

    /// Whether a question of the topic was answered on this UTC day.
    pub fn has_answered_on(&self, topic: &str, day: i64) -> bool {
        self.answered.contains(&(topic.to_owned(), day))
    }

    /// How many questions of the topic were ever answered, each counted once.
    pub fn answered(&self, topic: &str) -> usize {
        self.questions.keys().filter(|(of, _)| of == topic).count()
    }

    /// What tells the next answer to a question from those before it: its id, with a number from the second answer of a day on. The
    /// store takes two like events for one, also across midnight.
    pub fn occasion(&self, topic: &str, id: &str, now: Timestamp) -> String {
        let on = |day: i64| self.days.get(&(topic.to_owned(), id.to_owned(), day)).copied().unwrap_or_default();
        let before: u32 = (-1..=1).map(|near| on(now.day() + near)).sum();
        if before == 0 { id.to_owned() } else { format!("{id}{REPEAT}{}", before + 1) }
    }
}

/// The question of an occasion.
fn question_of(occasion: &str) -> &str {
    occasion.split_once(REPEAT).map_or(occasion, |(id, _)| id)
}

#[cfg(test)]
mod tests {
    use caveat_progress::WorkspaceId;
    use proptest::prelude::*;

    use super::*;

    fn answer(history: &History, id: &str, hour: i64, correct: bool) -> Event {
        let now = Timestamp::from_millis(hour * 3_600_000);
        Event::of_topic(EventKind::QuizAnswered { correct }, now, WorkspaceId::none(), "xxe").occasion(history.occasion("xxe", id, now))
    }

    proptest! {
        #[test]
        fn no_two_answers_are_one_event_wherever_the_clock_goes(hours in proptest::collection::vec(-50i64..200, 0..40)) {
            let mut history = History::default();
            let mut ids = BTreeSet::new();
            for hour in &hours {
                let event = answer(&history, "q", *hour, true);
                prop_assert!(ids.insert(event.id()), "{:?} at hour {hour} of {hours:?}", event.occasion);
                history.add(&event);
            }
            let times = history.question("xxe", "q").map_or(0, |past| past.times);
            prop_assert_eq!(times as usize, hours.len());
        }
    }

    #[test]
    fn the_order_is_that_of_the_log_and_not_of_the_clock() {
        let mut history = History::default();
        for (id, hour, correct) in [("a", 1000, true), ("b", 10, false), ("a", 9, false)] {
            let event = answer(&history, id, hour, correct);
            history.add(&event);
        }
        let (a, b) = (history.question("xxe", "a").expect("asked"), history.question("xxe", "b").expect("asked"));
        assert!(a.place > b.place && !a.right);
        assert_eq!(history.answered("xxe"), 2);
        assert!(history.has_answered_on("xxe", 0) && !history.has_answered_on("xxe", 5));
    }
}
