//! What to bring back of a topic: a question, a piece of code to judge, or a lab.

use std::cmp::Reverse;
use std::sync::Arc;

use caveat_catalog::lesson::LessonLevel;
use caveat_catalog::quiz::{Answer, Claim, Form, Snippet};
use caveat_catalog::{Catalog, Question};
use caveat_progress::{Mastery, State};

use crate::deck::deck;
use crate::sheet::seed;
use crate::{History, LabRef, Sheet};

/// What a reader is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// A question of the quiz.
    Question(Sheet),
    /// Code of which to say whether it has the weakness.
    Judge(Sheet),
    /// The topic's lab.
    Lab(LabRef),
}

/// What to bring of a topic on this day: by turns a question, code to judge and, once there was some practice, the lab if it was not passed
/// yet. After a relapse it is a question, which says why. `None` where there is nothing in this family of languages.
pub fn review(
    catalog: &Catalog,
    topic: &str,
    family: Option<&str>,
    history: &History,
    mastery: &Mastery,
    labs: &[LabRef],
    day: i64,
) -> Option<Task> {
    let question = || deck(catalog, topic, family, history, mastery, day).into_iter().next();
    let question = || question().map(|question| Task::Question(Sheet::new(topic, question, day)));
    let judge = || judge(catalog, topic, family, history, day).map(Task::Judge);
    let lab = || LabRef::find(labs, topic, family).filter(|_| !history.has_passed_lab(topic)).cloned().map(Task::Lab);
    match (mastery.state, mastery.rated_days % 3) {
        (State::Relapsed, _) | (_, 1) => question().or_else(judge),
        (_, 2) => judge().or_else(question),
        _ => lab().or_else(question).or_else(judge),
    }
}

/// The piece of code to judge that was judged the longest ago.
fn judge(catalog: &Catalog, topic: &str, family: Option<&str>, history: &History, day: i64) -> Option<Sheet> {
    let mut pieces = pieces(catalog, topic, family);
    pieces.sort_by_key(|piece| {
        let past = history.question(topic, &piece.id);
        (past.map(|past| (Reverse(!past.right), past.place)), seed(&[topic, &piece.id, &day.to_string()]))
    });
    pieces.into_iter().next().map(|piece| Sheet::new(topic, Arc::new(piece), day))
}

/// All code of a topic of which it is known whether the weakness is in it, each as a question with the answers yes and no.
fn pieces(catalog: &Catalog, topic: &str, family: Option<&str>) -> Vec<Question> {
    let Some(lesson) = catalog.lessons.get(topic) else { return Vec::new() };
    let title = &lesson.front.title;
    let mut pieces = Vec::new();
    for question in catalog.quizzes.get(topic).into_iter().flat_map(|quiz| quiz.questions_for(catalog, family)) {
        for (index, answer) in question.answers.iter().enumerate() {
            let id = format!("judge-{}-{}", question.id, index + 1);
            let judged =
                |snippet: &Snippet, why: String| piece(id.clone(), title, question.level, question.language.as_deref(), snippet, &why);
            match (&answer.form, &question.code) {
                (Form::Code(snippet), _) => pieces.extend(judged(snippet, answer.why.clone())),
                (Form::Line(number), Some(snippet)) if answer.right && snippet.claim == Some(Claim::Bad) => {
                    pieces.extend(judged(snippet, format!("Line {number}: {}", answer.why)));
                }
                _ => {}
            }
        }
    }
    let opening = lesson.page.split("\n## ").next().unwrap_or_default().trim();
    for (index, sample) in lesson.samples.iter().enumerate() {
        let Some(own) = catalog.family(&sample.language) else { continue };
        if family.is_none_or(|family| *family == *own) {
            let claim = if sample.bad { Claim::Bad } else { Claim::Good };
            let snippet = Snippet { text: sample.code.clone(), claim: Some(claim), line: sample.line };
            let id = format!("judge-lesson-{}", index + 1);
            pieces.extend(piece(id, title, lesson.front.level, Some(&sample.language), &snippet, opening));
        }
    }
    pieces
}

fn piece(id: String, title: &str, level: LessonLevel, language: Option<&str>, snippet: &Snippet, why: &str) -> Option<Question> {
    let bad = match snippet.claim? {
        Claim::Bad => true,
        Claim::Good => false,
        Claim::Open => return None,
    };
    let answer = |text: &str, right: bool| Answer { form: Form::Text(text.into()), right, why: why.into(), line: snippet.line };
    Some(Question {
        id,
        level,
        language: language.map(Into::into),
        ask: format!("Somebody asks you to review this. Is the weakness of the lesson “{title}” in it?"),
        code: Some(snippet.clone()),
        answers: vec![answer("Yes: it must be changed.", bad), answer("No: it holds.", !bad)],
        line: snippet.line,
    })
}
