//! What to ask of who names no topic.

use caveat_catalog::{Catalog, Track};
use caveat_progress::{State, Timestamp};

use crate::{History, Masteries, due};

/// The topic to ask: what should come back, else what is new on the track, else what is not mastered yet, else any. `None` where there are
/// no questions for this family of languages.
pub fn choose(
    catalog: &Catalog,
    track: Option<&Track>,
    family: Option<&str>,
    masteries: &Masteries,
    history: &History,
    now: Timestamp,
) -> Option<String> {
    let has_questions = |topic: &str| catalog.quizzes.get(topic).is_some_and(|quiz| quiz.questions_for(catalog, family).next().is_some());
    let back = due(masteries, history, now).into_iter().map(|due| due.topic).find(|topic| has_questions(topic));
    if back.is_some() {
        return back;
    }
    let state = |topic: &str| masteries.get(topic).map(|mastery| mastery.state).unwrap_or_default();
    let order: Vec<&str> = match track {
        Some(track) => track.topics.iter().map(|topic| &**topic).collect(),
        None => catalog.lessons.keys().map(|topic| &**topic).collect(),
    };
    let next = |wanted: State| order.iter().find(|topic| state(topic) == wanted && has_questions(topic));
    let found = next(State::New).or_else(|| next(State::Learning)).or_else(|| order.iter().find(|topic| has_questions(topic)));
    found.map(|topic| (*topic).to_owned())
}
