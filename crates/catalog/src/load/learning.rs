//! What of a pack is for learning beside the lessons: quizzes, paved roads, the curriculum.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::rule::stray;
use crate::problem::Problem;
use crate::{Catalog, Check, PackFiles, curriculum, lesson, quiz};

/// The folder of the lessons, in which the curriculum stands.
pub(super) const FOLDER: &str = "lessons";

type Folders<'a> = BTreeMap<String, BTreeMap<&'a str, &'a str>>;

/// Whether a folder may do without a lesson, since the pack below has it.
pub(super) fn stands_on(catalog: &Catalog, path: &str) -> bool {
    catalog.lessons.contains_key(topic(path))
}

/// Reads it, once all lessons and languages are there. The topics whose quiz is new and has no mistake are for [`check`].
pub(super) fn read(
    folders: &Folders<'_>,
    files: &PackFiles,
    level: Check,
    catalog: &mut Catalog,
    problems: &mut Vec<Problem>,
) -> Vec<Arc<str>> {
    let mut quizzes = Vec::new();
    for (path, entries) in folders.iter().filter(|(path, _)| matches!(path.split('/').collect::<Vec<_>>()[..], [FOLDER, _])) {
        if let Some(text) = entries.get("paved-road.md") {
            pave(path, entries.contains_key("lesson.md"), text, catalog, problems);
        }
        let Some(text) = files.get(&format!("{path}/quiz.toml")).filter(|_| stands_on(catalog, path)) else { continue };
        if level == Check::Trusted {
            let quiz = quiz::Quiz::trusted(path, text.clone());
            catalog.quizzes.insert(quiz.topic.clone(), Arc::new(quiz));
            continue;
        }
        let before = problems.len();
        let Some(quiz) = quiz::read(path, text.clone(), catalog, problems) else { continue };
        if problems.len() == before {
            quizzes.push(quiz.topic.clone());
        }
        catalog.quizzes.insert(quiz.topic.clone(), Arc::new(quiz));
    }
    for (name, text) in folders.get(FOLDER).into_iter().flatten() {
        if format!("{FOLDER}/{name}") == curriculum::FILE {
            catalog.curriculum = Arc::new(curriculum::read(text, catalog, problems));
        } else {
            problems.push(stray(format!("{FOLDER}/{name}"), "nothing reads this file", "the tracks are lessons/curriculum.toml"));
        }
    }
    quizzes
}

/// Whether each reader gets questions enough, once all rules are there.
pub(super) fn check(quizzes: &[Arc<str>], catalog: &Catalog, problems: &mut Vec<Problem>) {
    for quiz in quizzes.iter().filter_map(|topic| catalog.quizzes.get(topic)) {
        quiz::check_counts(quiz, catalog, problems);
    }
}

fn pave(path: &str, has_lesson: bool, text: &str, catalog: &mut Catalog, problems: &mut Vec<Problem>) {
    if has_lesson {
        let help = "write the section in lesson.md; a paved road is for a lesson of the pack below";
        problems.push(stray(format!("{path}/paved-road.md"), "this pack has the whole lesson", help));
    } else if let Some(lesson) = catalog.lessons.get(topic(path)) {
        let paved = lesson::pave(lesson, path, text, problems);
        catalog.lessons.extend(paved.map(|lesson| (lesson.topic.clone(), Arc::new(lesson))));
    }
}

fn topic(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
