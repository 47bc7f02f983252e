//! Answers to choose from as code actions: on the page of a quiz, and at a finding of its topic.

use std::ops::Range;

use caveat_learning::Sheet;
use ropey::Rope;
use serde_json::json;
use tower_lsp::ls_types::{CodeAction, CodeActionKind, CodeActionOrCommand, Command};

use super::quiz::{answers, plain};
use crate::capabilities::LEARN;
use crate::commands::{ANSWER_QUIZ, Answer};

/// Characters of a title: menus are narrow.
const LONGEST: usize = 80;

/// The answers to a question, as actions of their own.
pub(crate) fn of_sheet(sheet: &Sheet, day: i64) -> Vec<CodeAction> {
    let answer = |(place, said): (usize, String)| {
        let letter = Sheet::letter(place).to_string();
        action(
            &format!("Answer {said}"),
            &Answer { topic: sheet.topic.clone(), question: sheet.question.id.clone(), letter, day: Some(day) },
        )
    };
    answers(sheet).into_iter().enumerate().map(answer).collect()
}

/// The answers on the page of a quiz: the one in these bytes, or all if none is. The page says itself which question it asks, so that it can
/// be answered also in a later session.
pub(crate) fn on_page(text: &Rope, bytes: &Range<usize>) -> Vec<CodeAction> {
    let Some(open) = open_question(text) else { return Vec::new() };
    let lines = text.byte_to_line(bytes.start.min(text.len_bytes()))..=text.byte_to_line(bytes.end.min(text.len_bytes()));
    let all: Vec<(usize, CodeAction)> = text
        .lines()
        .enumerate()
        .filter_map(|(line, content)| {
            let content = content.to_string();
            let said = content.strip_prefix("- ")?;
            let letter = said.strip_suffix('\n').unwrap_or(said).split_once(')').map(|(letter, _)| letter)?;
            if letter.len() != 1 || !letter.starts_with(|c: char| c.is_ascii_lowercase()) {
                return None;
            }
            Some((line, action(&format!("Answer {}", plain(said)), &Answer { letter: letter.to_owned(), ..open.clone() })))
        })
        .collect();
    // An answer reaches to the next one: it may be code of several lines.
    let end = |index: usize| all.get(index + 1).map_or(usize::MAX, |(line, _)| line - 1);
    let last = text.lines().position(|line| line == "---\n").unwrap_or(usize::MAX);
    let touched = |index: usize, line: usize| *lines.start() <= end(index).min(last) && line <= *lines.end();
    let chosen: Vec<CodeAction> =
        all.iter().enumerate().filter(|(index, (line, _))| touched(*index, *line)).map(|(_, (_, action))| action.clone()).collect();
    if chosen.is_empty() { all.into_iter().map(|(_, action)| action).collect() } else { chosen }
}

/// The question that a page asks: the argument that it shows, for which any letter stands.
fn open_question(text: &Rope) -> Option<Answer> {
    text.lines().find_map(|line| {
        let line = line.to_string();
        line.starts_with('{').then(|| serde_json::from_str(line.trim_end()).ok()).flatten()
    })
}

/// In the words of a client that takes code actions, or only commands.
pub(crate) fn in_words_of(takes_actions: bool, action: CodeAction) -> Option<CodeActionOrCommand> {
    if takes_actions { Some(action.into()) } else { action.command.map(CodeActionOrCommand::Command) }
}

/// Whether who wants these kinds wants answers.
pub(crate) fn are_wanted(only: Option<&[CodeActionKind]>) -> bool {
    only.is_none_or(|only| only.iter().any(|kind| ["", "caveat", LEARN.as_str()].contains(&kind.as_str())))
}

fn action(title: &str, answer: &Answer) -> CodeAction {
    let title = match title.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", title[..end].trim_end()),
        None => title.trim_end().to_owned(),
    };
    CodeAction {
        command: Some(Command { title: title.clone(), command: ANSWER_QUIZ.to_owned(), arguments: Some(vec![json!(answer)]) }),
        title,
        kind: Some(LEARN),
        ..CodeAction::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Quiz: X\n\n## Question 1 of 2\n\n- not an answer\n\n- a) `one`\n- b)\n\n  ```python\n  two = 2\n  ```\n\n\
                        ---\n\nHow.\n\n```json\n{\"topic\":\"xxe\",\"question\":\"q-1\",\"answer\":\"a\",\"day\":7}\n```\n";

    fn check(page: &str, place: &str, expected: &[&str]) {
        let at = page.find(place).expect("the place is there");
        let actions = on_page(&Rope::from_str(page), &(at..at + place.len()));
        let titles: Vec<_> = actions.iter().map(|action| action.title.as_str()).collect();
        assert_eq!(titles, expected, "{place:?}");
    }

    #[test]
    fn the_answer_under_the_cursor_is_offered_and_elsewhere_all_are() {
        check(PAGE, "one", &["Answer a) one"]);
        check(PAGE, "two", &["Answer b)"]);
        check(PAGE, "one`\n- b", &["Answer a) one", "Answer b)"]);
        check(PAGE, "# Quiz", &["Answer a) one", "Answer b)"]);
        check(PAGE, "How.", &["Answer a) one", "Answer b)"]);
        check(&PAGE.replace("{\"topic", "{\"other"), "one", &[]);
    }

    #[test]
    fn an_answer_says_what_the_page_says() {
        let at = PAGE.find("two").expect("the place is there");
        let actions = on_page(&Rope::from_str(PAGE), &(at..at));
        let argument = actions[0].command.as_ref().and_then(|command| command.arguments.as_ref()).expect("an argument");
        assert_eq!(argument[0], json!({ "topic": "xxe", "question": "q-1", "answer": "b", "day": 7 }));
    }
}
