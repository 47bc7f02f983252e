//! Which of a topic's questions to ask.

use std::cmp::Reverse;
use std::sync::Arc;

use caveat_catalog::lesson::LessonLevel;
use caveat_catalog::{Catalog, Question};
use caveat_progress::{Mastery, State};

use crate::History;

/// Questions of a sitting where nobody says how many.
pub const COUNT: usize = 5;

/// The questions of a topic for a reader of this family of languages, the one to ask first at the front: those that were not answered
/// today; of these the wrong ones, then new ones, then those known; the nearest to what the reader knows; the longest ago.
pub fn deck(catalog: &Catalog, topic: &str, family: Option<&str>, history: &History, mastery: &Mastery, day: i64) -> Vec<Arc<Question>> {
    let Some(quiz) = catalog.quizzes.get(topic) else { return Vec::new() };
    let mut questions: Vec<Arc<Question>> = quiz.questions_for(catalog, family).cloned().collect();
    questions.sort_by_key(|question| {
        let past = history.question(topic, &question.id);
        let turn = match past {
            Some(past) if !past.right => 0,
            None => 1,
            Some(_) => 2,
        };
        (
            past.is_some_and(|past| past.day == day),
            turn,
            distance(question.level, mastery.state),
            // Code in the reader's own language says more than words.
            Reverse(question.has_code()),
            past.map(|past| past.place),
        )
    });
    questions
}

/// How far a question is from what a reader in this state should be asked.
fn distance(level: LessonLevel, state: State) -> u8 {
    let (wanted, then_harder) = match state {
        State::New | State::Learning => (0, true),
        State::Relapsed | State::Fading => (1, false),
        State::Mastered => (2, false),
    };
    let level = number(level);
    match level.abs_diff(wanted) {
        0 => 0,
        // Of two as far away, the one in the direction of the reader's own way.
        steps => steps * 2 - u8::from((level > wanted) == then_harder),
    }
}

/// A level as a number: 0 for beginners.
pub(crate) fn number(level: LessonLevel) -> u8 {
    match level {
        LessonLevel::Beginner => 0,
        LessonLevel::Intermediate => 1,
        LessonLevel::Advanced => 2,
    }
}
