//! Quizzes, progress and plans as Markdown pages: they read well as they are, since not every editor renders them.
//!
//! `CommonMark` without HTML. What a person can do about a page is said in words of whoever shows it, and handed in.

use caveat_catalog::Catalog;
use caveat_catalog::lesson::LessonLevel;
use caveat_catalog::quiz::{Answer, Form};
use caveat_labs::Attempt;
use caveat_learning::{Activity, Due, Reason, Sheet, Sitting, Step};
use caveat_progress::{Mastery, Metric, State, Summary, Timestamp};

use crate::learning::title;
use crate::progress::{date, percent, value};
use crate::style::{clean, count};

/// A sitting as it is shown.
#[derive(Debug, Clone, Copy)]
pub struct Quiz<'a> {
    /// What it is about.
    pub title: &'a str,
    /// The questions, in the order in which they are asked.
    pub sheets: &'a [Sheet],
    /// The answers so far, by their places: to the first questions.
    pub given: &'a [usize],
    /// How many questions there are for this reader; a sitting of fewer can be passed all the same.
    pub available: usize,
    /// Where each topic stands, by now.
    pub masteries: &'a caveat_learning::Masteries,
    /// Further words, each a paragraph.
    pub words: &'a [String],
    /// How the open question can be answered.
    pub how: &'a str,
}

/// A quiz: the verdict on the last answer, the open question, and what was answered before. Ends in a line break.
pub fn quiz(catalog: &Catalog, quiz: &Quiz<'_>) -> String {
    let mut out = format!("# {}\n", line(quiz.title));
    let done = quiz.given.len().min(quiz.sheets.len());
    if let Some((sheet, place)) = done.checked_sub(1).and_then(|last| Some((&quiz.sheets[last], *quiz.given.get(last)?))) {
        out.push_str(&format!("\n## Question {done}: {}\n\n{}", outcome(sheet, place), verdict(sheet, place)));
    }
    match quiz.sheets.get(done) {
        Some(sheet) => {
            let place = format!("Question {} of {}", done + 1, quiz.sheets.len());
            out.push_str(&format!("\n## {place}\n\n{}", question(catalog, sheet)));
            out.push_str(&format!("\n---\n\n{}\n", quiz.how.trim_end()));
        }
        None if !quiz.sheets.is_empty() => out.push_str(&format!("\n## What came of it\n\n{}", result(catalog, quiz))),
        None => {}
    }
    for words in quiz.words {
        out.push_str(&format!("\n{}\n", words.trim_end()));
    }
    for number in (1..done).rev() {
        let (sheet, place) = (&quiz.sheets[number - 1], quiz.given[number - 1]);
        out.push_str(&format!("\n## Question {number}: {}\n\n{}\n\n{}", outcome(sheet, place), sheet.question.ask, verdict(sheet, place)));
    }
    out
}

/// A question with its code and its answers.
fn question(catalog: &Catalog, sheet: &Sheet) -> String {
    let question = &sheet.question;
    let level = match question.level {
        LessonLevel::Beginner => "easy",
        LessonLevel::Intermediate => "middling",
        LessonLevel::Advanced => "hard",
    };
    let language = question.language.as_deref().and_then(|id| catalog.languages.get(id)).map(|language| language.spec.name.as_str());
    let about: Vec<&str> = [Some(title(catalog, &sheet.topic)), language, Some(level)].into_iter().flatten().collect();
    let mut out = format!("*{}*\n\n{}\n", about.join(" · "), clean(&question.ask));
    let tag = question.language.as_deref().unwrap_or_default();
    if let Some(snippet) = &question.code {
        let names_lines = matches!(question.answers.first().map(|answer| &answer.form), Some(Form::Line(_)));
        out.push_str(&format!("\n{}", fenced(&snippet.text, tag, "", names_lines)));
    }
    out.push('\n');
    for (place, answer) in sheet.answers().enumerate() {
        let letter = Sheet::letter(place);
        match &answer.form {
            Form::Code(snippet) => out.push_str(&format!("- {letter})\n\n{}\n", fenced(&snippet.text, tag, "  ", false))),
            _ => out.push_str(&format!("- {letter}) {}\n", said(sheet, answer))),
        }
    }
    out
}

/// What an answer says, on one line. Code is not repeated.
pub fn said(sheet: &Sheet, answer: &Answer) -> String {
    match &answer.form {
        Form::Line(number) => {
            let code = sheet.question.code.as_ref().map_or("", |snippet| snippet.text.as_str());
            format!("line {number}: {}", quoted(code.lines().nth(number.saturating_sub(1)).unwrap_or_default().trim()))
        }
        Form::Text(text) => line(text),
        Form::Code(_) => "this code".to_owned(),
    }
}

fn outcome(sheet: &Sheet, place: usize) -> &'static str {
    if place == sheet.right() { "right" } else { "not this one" }
}

/// Why an answer was right or wrong; where it was wrong, the right one as well. Ends in a line break.
pub fn verdict(sheet: &Sheet, place: usize) -> String {
    let Some(chosen) = sheet.answers().nth(place) else { return String::new() };
    let named = |place: usize, answer: &Answer| match answer.form {
        Form::Code(_) => format!("{})", Sheet::letter(place)),
        _ => format!("{}) {}", Sheet::letter(place), said(sheet, answer)),
    };
    if chosen.right {
        return format!("**Right:** {}\n\n{}\n", named(place, chosen), clean(&chosen.why));
    }
    let mut out = format!("**Not this one:** {}\n\n{}\n", named(place, chosen), clean(&chosen.why));
    let right = sheet.right();
    if let Some(answer) = sheet.answers().nth(right) {
        out.push_str(&format!("\n**Right is** {}\n", named(right, answer)));
        // What is to be judged has one reason for both answers.
        if answer.why != chosen.why {
            out.push_str(&format!("\n{}\n", clean(&answer.why)));
        }
    }
    out
}

/// What a sitting came to, in a few sentences without marks.
pub fn result(catalog: &Catalog, quiz: &Quiz<'_>) -> String {
    let mut sitting = Sitting::default();
    for (sheet, place) in quiz.sheets.iter().zip(quiz.given) {
        sitting.add(*place == sheet.right());
    }
    let mut topics: Vec<&str> = Vec::new();
    for sheet in quiz.sheets {
        if !topics.contains(&&*sheet.topic) {
            topics.push(&sheet.topic);
        }
    }
    let score = format!("{} of {} right", sitting.right, sitting.answered);
    // Questions on several topics are no quiz of one, and there is nothing to pass.
    let passed = match topics[..] {
        [_] if sitting.is_passed(quiz.available) => ", passed",
        [_] => ", not passed yet",
        _ => "",
    };
    let mut out = format!("{score}{passed}.\n");
    for topic in topics {
        let mastery = quiz.masteries.get(topic).cloned().unwrap_or_default();
        out.push_str(&format!("\n- {}\n", standing(catalog, topic, &mastery)));
    }
    out
}

/// Where a topic stands, in a sentence.
pub fn standing(catalog: &Catalog, topic: &str, mastery: &Mastery) -> String {
    let due = mastery.due.map(|due| format!("; it comes back on {}", date(due))).unwrap_or_default();
    format!("{}: {}{due}.", line(title(catalog, topic)), state(mastery.state))
}

/// A developer's progress: topics, what should come back, then the numbers with their formulas. Ends in a line break.
pub fn progress(catalog: &Catalog, summary: &Summary, due: &[Due], next: Option<(&str, Timestamp)>, how: &str) -> String {
    let mut out = String::from("# My progress\n\n");
    if summary.topics.is_empty() {
        out.push_str("Nothing is logged yet. It begins with the first lesson, question or fix.\n");
        return out;
    }
    let heading = ["Topic", "State", "Recall", "Fixed", "Introduced", "Questions right", "Lessons"].map(str::to_owned);
    let rows = summary.topics.iter().map(|topic| {
        let counts = &topic.counts;
        let recall = if topic.mastery.rated_days == 0 { "-".to_owned() } else { percent(topic.mastery.recall) };
        [
            line(title(catalog, &topic.topic)).replace('|', "/"),
            state(topic.mastery.state).to_owned(),
            recall,
            (counts.fixed_by_hand + counts.fixed_by_quick_fix).to_string(),
            counts.introduced.to_string(),
            format!("{} of {}", counts.quiz_right, counts.quiz_right + counts.quiz_wrong),
            (counts.lessons_viewed + counts.lessons_opened).to_string(),
        ]
    });
    out.push_str(&table(&heading, &rows.collect::<Vec<_>>()));
    out.push_str("\n## To review\n\n");
    out.push_str(&to_review(catalog, due, next));
    out.push_str(&format!("\n{}\n\n## Numbers\n\n", how.trim_end()));
    let metrics = &summary.metrics;
    for (name, metric, of) in [
        ("Time to remediate", &metrics.time_to_remediate, "fix"),
        ("Fixed after a lesson", &metrics.fixed_after_lesson, "finding"),
        ("Dismissed as false positives", &metrics.dismissed_as_false_positive, "finding"),
        ("Topics mastered", &metrics.topics_mastered, "topic"),
        ("Time in labs", &metrics.lab_time, "lab"),
    ] {
        out.push_str(&number(name, metric, of));
    }
    out.push_str(&format!("\n{} logged, on this machine only.\n", count(summary.events, "event")));
    out
}

fn number(name: &str, metric: &Metric, of: &str) -> String {
    let of = if metric.of == 1 || of != "fix" { count(metric.of, of) } else { format!("{} fixes", metric.of) };
    format!("- **{name}:** {}, of {of}. {}\n", value(metric), metric.formula.trim())
}

/// Which topics should come back. Ends in a line break.
pub fn to_review(catalog: &Catalog, due: &[Due], next: Option<(&str, Timestamp)>) -> String {
    let mut out = String::new();
    for due in due {
        let why = match due.reason {
            Reason::Relapsed => "it went wrong after you had mastered it".to_owned(),
            Reason::Fading | Reason::Due => format!("predicted recall is {}", percent(due.recall)),
        };
        out.push_str(&format!("- {}: {why}\n", line(title(catalog, &due.topic))));
    }
    match next {
        _ if !due.is_empty() => {}
        Some((topic, day)) => out.push_str(&format!("Nothing is due. “{}” comes back on {}.\n", line(title(catalog, topic)), date(day))),
        None => out.push_str("Nothing is due.\n"),
    }
    out
}

/// The next things worth doing; `how` says how each is begun, as a line. `words` are said above. Ends in a line break.
pub fn plan(catalog: &Catalog, steps: &[Step], words: &[String], how: &dyn Fn(&Step) -> String) -> String {
    let mut out = String::from("# What to do next\n");
    for words in words {
        out.push_str(&format!("\n{}\n", words.trim_end()));
    }
    if steps.is_empty() {
        out.push_str("\nNothing is due, and nothing on the track is new. Come back when something fades.\n");
    }
    for (number, step) in (1..).zip(steps) {
        let what = match step.activity {
            Activity::Lesson => "lesson",
            Activity::Quiz => "quiz",
            Activity::Lab => "lab",
            Activity::Review => "review",
            Activity::Fix => "fix",
        };
        let minutes = count(usize::try_from(step.minutes).unwrap_or_default(), "minute");
        out.push_str(&format!("\n## {number}. {}: {what}, {minutes}\n\n", line(title(catalog, &step.topic))));
        out.push_str(&format!("{}\n\n{}\n", clean(&step.reason), how(step)));
    }
    out
}

/// What a lab asks, and where to work on it. Ends in a line break.
pub fn lab(attempt: &Attempt, is_new: bool) -> String {
    let lab = &attempt.lab;
    let id = lab.id();
    let found = if is_new { "Your copy is in" } else { "Your copy was there already, and is left as it is:" };
    let outdated = if attempt.is_outdated() {
        format!(
            "\nIt is of version {} of this lab, and there is version {}: `caveat lab reset {id}` takes it.\n",
            attempt.state.version, lab.version
        )
    } else {
        String::new()
    };
    let files: Vec<String> = lab.files.iter().map(|file| quoted(file)).collect();
    format!(
        "# {}\n\n*{id} · about {}*\n\n{}\n\n## Where\n\n{found}\n\n- {}\n{outdated}\nWhat you will want to edit: {}\n\n\
         ## In a terminal\n\nThe editor runs nothing of a lab. These do, in a sandbox:\n\n\
         - `caveat lab check {id}` when you think that it is mended\n\
         - `caveat lab hint {id}` when you are stuck; each counts\n\
         - `caveat lab reset {id}` to begin again\n",
        line(&lab.title),
        count(lab.minutes.into(), "minute"),
        clean(lab.task.trim()),
        quoted(&attempt.state.folder.display().to_string()),
        files.join(", "),
    )
}

fn state(state: State) -> &'static str {
    crate::progress::state(state).0
}

/// A table whose columns also stand below each other where it is not rendered.
fn table<const N: usize>(heading: &[String; N], rows: &[[String; N]]) -> String {
    let width = |column: usize| std::iter::once(heading).chain(rows).map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..N).map(|column| width(column).max(3)).collect();
    let row = |cells: &[String; N]| {
        let cells = cells.iter().zip(&widths).map(|(cell, width)| format!(" {cell:width$} |"));
        format!("|{}\n", cells.collect::<String>())
    };
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    format!("{}| {} |\n{}", row(heading), rule.join(" | "), rows.iter().map(row).collect::<String>())
}

/// Code in a fence that nothing in it can close; with its line numbers where answers name them.
fn fenced(text: &str, tag: &str, indent: &str, numbered: bool) -> String {
    let text = clean(text);
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    let width = lines.len().to_string().len();
    let mut out = format!("{indent}{fence}{tag}\n");
    for (number, line) in (1..).zip(&lines) {
        let number: usize = number;
        let line = if numbered { format!("{number:width$}  {line}") } else { (*line).to_owned() };
        out.push_str(format!("{indent}{line}").trim_end());
        out.push('\n');
    }
    out.push_str(&format!("{indent}{fence}\n"));
    out
}

/// Code within a line.
fn quoted(code: &str) -> String {
    let code = line(code);
    let fence = "`".repeat(longest_run(&code) + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{code}{pad}{fence}")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

/// Text on one line.
fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use caveat_catalog::Question;
    use caveat_catalog::quiz::Snippet;
    use caveat_progress::{Event, EventKind, WorkspaceId};

    use super::*;

    fn sheet(forms: Vec<Form>, code: Option<&str>) -> Sheet {
        let answers = (0..).zip(forms);
        let answers = answers.map(|(index, form)| Answer { form, right: index == 0, why: format!("Because {index}."), line: 1 }).collect();
        let code = code.map(|text| Snippet { text: text.into(), claim: None, line: 1 });
        let question = Question {
            id: "q".into(),
            level: LessonLevel::Beginner,
            language: Some("python".into()),
            ask: "Which?".into(),
            code,
            answers,
            line: 1,
        };
        Sheet::new("xxe", Arc::new(question), 0)
    }

    fn page(sheets: &[Sheet], given: &[usize]) -> String {
        let masteries = caveat_learning::Masteries::default();
        let shown = Quiz { title: "Quiz: X", sheets, given, available: 9, masteries: &masteries, words: &[], how: "Type a letter." };
        quiz(&Catalog::default(), &shown)
    }

    #[test]
    fn an_open_question_has_its_code_and_its_answers() {
        let sheets = [sheet(vec![Form::Line(2), Form::Line(1)], Some("x = 1\nrun(`y`)  \n"))];
        assert_eq!(
            page(&sheets, &[]),
            "# Quiz: X\n\n## Question 1 of 1\n\n*xxe · easy*\n\nWhich?\n\n```python\n1  x = 1\n2  run(`y`)\n```\n\n\
             - a) line 1: `x = 1`\n- b) line 2: ``run(`y`)``\n\n---\n\nType a letter.\n"
        );
    }

    #[test]
    fn code_cannot_close_its_fence() {
        let sheets = [sheet(vec![Form::Code(Snippet { text: "\"\"\"\n```\n\"\"\"\n".into(), claim: None, line: 1 })], None)];
        assert!(page(&sheets, &[]).contains("- a)\n\n  ````python\n  \"\"\"\n  ```\n  \"\"\"\n  ````\n"), "{}", page(&sheets, &[]));
    }

    #[test]
    fn verdicts_come_first_and_the_end_says_what_came_of_it() {
        let yes_no = || sheet(vec![Form::Text("Yes.".into()), Form::Text("No.".into())], None);
        let after_one = page(&[yes_no(), yes_no()], &[1]);
        let at = |words: &str| after_one.find(words).unwrap_or_else(|| panic!("{words:?} is not in\n{after_one}"));
        assert!(at("## Question 1: not this one") < at("**Not this one:** b) No.") && at("Because 1.") < at("**Right is** a) Yes."));
        assert!(at("Because 0.") < at("## Question 2 of 2") && at("## Question 2 of 2") < at("Type a letter."));
        let end = page(&[yes_no(), yes_no()], &[1, 0]);
        assert!(end.contains("## Question 2: right\n\n**Right:** a) Yes.\n\nBecause 0.\n"), "{end}");
        assert!(end.contains("1 of 2 right, not passed yet.\n\n- xxe: new.\n") && !end.contains("Type a letter."), "{end}");
        assert!(end.find("Question 2: right") < end.find("Question 1: not this one"), "{end}");
    }

    #[test]
    fn columns_stand_below_each_other() {
        let at = Timestamp::from_millis(1_772_366_400_000);
        let events = [Event::of_topic(EventKind::QuizAnswered { correct: true }, at, WorkspaceId::none(), "xxe")];
        let text = progress(&Catalog::default(), &Summary::of(&events, at, &[]), &[], None, "Do.");
        assert!(
            text.contains(
                "| Topic | State    | Recall | Fixed | Introduced | Questions right | Lessons |\n\
                 | ----- | -------- | ------ | ----- | ---------- | --------------- | ------- |\n\
                 | xxe   | learning | 100 %  | 0     | 0          | 1 of 1          | 0       |\n"
            ),
            "{text}"
        );
    }
}
