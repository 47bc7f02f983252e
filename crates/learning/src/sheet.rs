//! A question as it is asked, and a sitting of several.

use std::sync::Arc;

use caveat_catalog::Question;
use caveat_catalog::quiz::{Answer, Form};
use caveat_progress::{Event, EventKind, Timestamp, WorkspaceId};
use rapidhash::v3::{RapidSecrets, rapidhash_v3_seeded};

use crate::History;

/// Questions of a sitting that make it a quiz.
const ENOUGH: usize = 4;
/// Right answers of a hundred that pass it.
const PASS: usize = 75;

/// One question with its answers in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The topic.
    pub topic: String,
    /// The question.
    pub question: Arc<Question>,
    order: Vec<usize>,
}

/// What a person typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// An answer, by its place on the sheet.
    Answer(usize),
    /// They want to stop.
    Quit,
    /// Nothing that is an answer.
    Other,
}

impl Sheet {
    /// A question on this day. Lines are shown as they follow each other, and a yes before a no; other answers change places from day to
    /// day, so that what is remembered is the answer and not its letter.
    pub fn new(topic: &str, question: Arc<Question>, day: i64) -> Self {
        let mut order: Vec<usize> = (0..question.answers.len()).collect();
        match question.answers.first().map(|answer| &answer.form) {
            Some(Form::Line(_)) => order.sort_by_key(|index| match question.answers[*index].form {
                Form::Line(number) => number,
                _ => usize::MAX,
            }),
            _ if order.len() < 3 => {}
            _ => order.sort_by_key(|index| seed(&[topic, &question.id, &day.to_string(), &index.to_string()])),
        }
        Self { topic: topic.to_owned(), question, order }
    }

    /// The answers, the first to be shown first.
    pub fn answers(&self) -> impl ExactSizeIterator<Item = &Answer> {
        self.order.iter().map(|index| &self.question.answers[*index])
    }

    /// The place of the right answer.
    pub fn right(&self) -> usize {
        self.answers().position(|answer| answer.right).unwrap_or_default()
    }

    /// The letter of a place: `a` for the first.
    pub fn letter(place: usize) -> char {
        u8::try_from(place).ok().map_or('?', |place| char::from(b'a' + place.min(25)))
    }

    /// Reads what a person typed: a letter or a number for an answer, `q` to stop, in any case and with blanks around it.
    pub fn read(&self, typed: &str) -> Input {
        let typed = typed.trim().trim_end_matches([')', '.']).to_lowercase();
        if matches!(typed.as_str(), "q" | "quit" | "exit") {
            return Input::Quit;
        }
        let number = match typed.as_bytes() {
            [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a')),
            _ => typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1)),
        };
        number.filter(|place| *place < self.order.len()).map_or(Input::Other, Input::Answer)
    }

    /// The event of an answer.
    pub fn event(&self, place: usize, now: Timestamp, workspace: WorkspaceId, history: &History) -> Event {
        let correct = self.answers().nth(place).is_some_and(|answer| answer.right);
        let mut event = Event::of_topic(EventKind::QuizAnswered { correct }, now, workspace, &self.topic).occasion(history.occasion(
            &self.topic,
            &self.question.id,
            now,
        ));
        event.language.clone_from(&self.question.language);
        event
    }
}

/// A number that depends on all of this and on nothing else, the same in every release.
pub(crate) fn seed(parts: &[&str]) -> u64 {
    rapidhash_v3_seeded(parts.join("\0").as_bytes(), &RapidSecrets::seed(0))
}

/// What became of the questions of one sitting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sitting {
    /// How many were answered.
    pub answered: usize,
    /// How many of them right.
    pub right: usize,
}

impl Sitting {
    /// Adds an answer.
    pub fn add(&mut self, correct: bool) {
        self.answered += 1;
        self.right += usize::from(correct);
    }

    /// Whether the quiz is passed: four answers at least, or all that there are for this reader, three of four of them right.
    pub fn is_passed(self, available: usize) -> bool {
        self.answered > 0 && self.answered >= ENOUGH.min(available) && self.right * 100 >= self.answered * PASS
    }
}

#[cfg(test)]
mod tests {
    use caveat_catalog::lesson::LessonLevel;

    use super::*;

    fn question(forms: Vec<Form>) -> Arc<Question> {
        let answers = forms.into_iter().enumerate();
        let answers = answers.map(|(index, form)| Answer { form, right: index == 0, why: "so".into(), line: 1 }).collect();
        Arc::new(Question { id: "q".into(), level: LessonLevel::Beginner, language: None, ask: "?".into(), code: None, answers, line: 1 })
    }

    #[test]
    fn the_right_answer_changes_its_place_from_day_to_day() {
        let forms = || ["one", "two", "three", "four"].map(|text| Form::Text(text.into())).to_vec();
        let place = |day| Sheet::new("xxe", question(forms()), day).right();
        let places: std::collections::BTreeSet<_> = (0..60).map(place).collect();
        assert_eq!(places.len(), 4);
        assert_eq!((0..8).map(place).collect::<Vec<_>>(), PLACES, "a release that changes this changes a sitting in its middle");
    }

    const PLACES: [usize; 8] = [2, 2, 2, 3, 1, 3, 2, 1];

    #[test]
    fn lines_stay_in_the_order_of_the_code_and_yes_before_no() {
        let sheet = Sheet::new("xxe", question([9, 2, 5].map(Form::Line).to_vec()), 3);
        assert_eq!(sheet.answers().map(|answer| answer.form.clone()).collect::<Vec<_>>(), [2, 5, 9].map(Form::Line));
        assert_eq!(sheet.right(), 2);
        for day in 0..20 {
            assert_eq!(Sheet::new("xxe", question(["Yes", "No"].map(|text| Form::Text(text.into())).to_vec()), day).right(), 0);
        }
    }

    #[test]
    fn what_is_typed_is_an_answer_the_end_or_nothing() {
        let sheet = Sheet::new("xxe", question([1, 2, 3].map(Form::Line).to_vec()), 0);
        for (typed, expected) in [
            ("a", Input::Answer(0)),
            (" C\r\n", Input::Answer(2)),
            ("2", Input::Answer(1)),
            ("b)", Input::Answer(1)),
            ("d", Input::Other),
            ("0", Input::Other),
            ("4", Input::Other),
            ("", Input::Other),
            ("ab", Input::Other),
            ("-1", Input::Other),
            ("99999999999999999999999", Input::Other),
            ("Q", Input::Quit),
            ("quit", Input::Quit),
        ] {
            assert_eq!(sheet.read(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_quiz_is_passed_with_four_answers_three_of_four_right() {
        let passed = |right, answered, available| Sitting { answered, right }.is_passed(available);
        assert!(passed(3, 4, 9) && passed(4, 5, 9) && passed(3, 3, 3) && passed(1, 1, 1));
        assert!(!passed(3, 3, 9) && !passed(2, 4, 9) && !passed(3, 5, 9) && !passed(0, 0, 0) && !passed(2, 3, 3));
    }
}
