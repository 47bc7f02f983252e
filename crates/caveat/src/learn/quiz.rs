//! `caveat quiz`.

use std::path::Path;

use anyhow::bail;
use caveat_learning::deck::deck;
use caveat_learning::{Sheet, Sitting, due};
use caveat_progress::{State, clock};
use caveat_report::learning;

use super::args::QuizOptions;
use super::aside;
use super::ask::{Asker, Given};
use super::session::{Reader, Session};
use crate::terminal;

/// Asks the questions of one topic.
pub(crate) fn run(options: &QuizOptions) -> anyhow::Result<()> {
    let mut session = Session::open(Path::new("."))?;
    let topic = options.topic.as_deref().map(|topic| session.topic(topic)).transpose()?;
    let mut asker = Asker::new();
    let Some(mut reader) = session.reader(options.language.as_deref(), None, &mut asker)? else { return Ok(()) };
    let topic = match topic {
        Some(topic) => {
            fit(&session, &topic, &mut reader)?;
            topic
        }
        None => choose(&session, &reader)?,
    };
    aside(&reader.said)?;
    let now = clock::now();
    let mut questions = deck(session.catalog(), &topic, reader.family.as_deref(), &session.history, &session.mastery(&topic), now.day());
    let available = questions.len();
    questions.truncate(options.count.into());
    let mut sitting = Sitting::default();
    let total = questions.len();
    for (number, question) in (1..).zip(questions) {
        let sheet = Sheet::new(&topic, question, now.day());
        match asker.ask(&mut session, &sheet, &format!("Question {number} of {total}"))? {
            Given::Answered { right } => sitting.add(right),
            Given::Stopped => break,
        }
    }
    let mastery = session.mastery(&topic);
    terminal::print(&format!("\n{}", learning::sitting(session.catalog(), &topic, sitting, available, &mastery)))
}

/// How many questions of a topic there are for a reader.
fn questions(session: &Session, topic: &str, family: Option<&str>) -> usize {
    session.catalog().quizzes.get(topic).map_or(0, |quiz| quiz.questions_for(session.catalog(), family).count())
}

/// Makes sure that there is something to ask: of another language, where nobody named this one.
fn fit(session: &Session, topic: &str, reader: &mut Reader) -> anyhow::Result<()> {
    let Some(quiz) = session.catalog().quizzes.get(topic) else {
        bail!("`{topic}` has no quiz; `caveat lesson {topic}` shows its lesson");
    };
    let Some(family) = reader.family.clone().filter(|family| questions(session, topic, Some(family)) == 0) else { return Ok(()) };
    let mut others: Vec<String> = quiz
        .questions()
        .iter()
        .filter_map(|question| session.catalog().family(question.language.as_deref()?))
        .map(|family| family.to_string())
        .collect();
    others.sort();
    others.dedup();
    if reader.is_asked || others.is_empty() {
        bail!("`{topic}` has no questions for {}; there are some for {}", session.name(&family), others.join(", "));
    }
    let (found, wanted) = (session.name(&others[0]).to_owned(), session.name(&family));
    reader.said = format!("There are no questions on this for {wanted}: these are for {found}.");
    reader.family = Some(others.swap_remove(0));
    Ok(())
}

/// The topic for who names none: what should come back, else what is new on the track, else what is not mastered yet.
fn choose(session: &Session, reader: &Reader) -> anyhow::Result<String> {
    let now = clock::now();
    let masteries = session.masteries(now);
    let has_questions = |topic: &str| questions(session, topic, reader.family.as_deref()) > 0;
    let back = due(&masteries, &session.history, now).into_iter().map(|due| due.topic).find(|topic| has_questions(topic));
    if let Some(topic) = back {
        return Ok(topic);
    }
    let state = |topic: &str| masteries.get(topic).map(|mastery| mastery.state).unwrap_or_default();
    let track = session.track(None)?.map(|(track, _)| track);
    let order: Vec<&str> = match &track {
        Some(track) => track.topics.iter().map(|topic| &**topic).collect(),
        None => session.catalog().lessons.keys().map(|topic| &**topic).collect(),
    };
    let next = |wanted: State| order.iter().find(|topic| state(topic) == wanted && has_questions(topic));
    let Some(topic) = next(State::New).or_else(|| next(State::Learning)).or_else(|| order.iter().find(|topic| has_questions(topic))) else {
        bail!("there are no questions for this language; `--language` takes another");
    };
    Ok((*topic).to_owned())
}
