//! Questions, what came of them, and plans.

use caveat_catalog::Catalog;
use caveat_catalog::lesson::LessonLevel;
use caveat_catalog::quiz::{Answer, Form};
use caveat_learning::assess::{Estimate, Line};
use caveat_learning::{Activity, Masteries, Sheet, Sitting, Step};
use caveat_progress::Mastery;
use serde::Serialize;

use crate::markdown;
use crate::progress::{date, state};
use crate::style::{BAD, BOLD, CODE, FAINT, GOOD, Look, WARN, clean, count, paint};

/// A topic's name for people.
pub fn title<'a>(catalog: &'a Catalog, topic: &'a str) -> &'a str {
    catalog.lessons.get(topic).map_or(topic, |lesson| &lesson.front.title)
}

/// A question with its answers, to be read in a terminal. `place` says which of how many it is. Ends in a line break.
pub fn question(catalog: &Catalog, sheet: &Sheet, place: &str, look: Look) -> String {
    let question = &sheet.question;
    let level = match question.level {
        LessonLevel::Beginner => "easy",
        LessonLevel::Intermediate => "middling",
        LessonLevel::Advanced => "hard",
    };
    let language = question.language.as_deref().and_then(|id| catalog.languages.get(id)).map(|language| language.spec.name.as_str());
    let about: Vec<&str> = [Some(place), Some(title(catalog, &sheet.topic)), language, Some(level)].into_iter().flatten().collect();
    let mut out = format!("{}\n\n", paint(FAINT, about.join(" · ")));
    out.push_str(&markdown::render(&question.ask, look, ""));
    if let Some(snippet) = &question.code {
        out.push('\n');
        out.push_str(&code(&snippet.text, true));
    }
    out.push('\n');
    let of_code = question.code.as_ref().map_or("", |snippet| snippet.text.as_str());
    for (place, answer) in sheet.answers().enumerate() {
        out.push_str(&shown(answer, Sheet::letter(place), of_code, look));
    }
    out
}

/// One answer to choose, behind its letter.
fn shown(answer: &Answer, letter: char, of_code: &str, look: Look) -> String {
    let mark = paint(BOLD, format!("  {letter}"));
    match &answer.form {
        Form::Line(number) => {
            let line = of_code.lines().nth(number.saturating_sub(1)).unwrap_or_default().trim();
            format!("{mark}  line {number}: {}\n", paint(CODE, clean(line)))
        }
        Form::Text(text) => {
            let text = markdown::render(text, look, "     ");
            format!("{mark}  {}", text.get(5..).unwrap_or_default())
        }
        Form::Code(snippet) => format!("{mark}\n{}\n", code(&snippet.text, false)),
    }
}

/// Code, with its line numbers where answers may name them.
fn code(text: &str, numbered: bool) -> String {
    let lines = text.trim_end().lines();
    let lines = (1..).zip(lines).map(|(number, line): (usize, &str)| {
        let number = if numbered { paint(FAINT, format!("{number:4}")) } else { "    ".to_owned() };
        format!("{number}  {}\n", paint(CODE, clean(line)))
    });
    lines.collect()
}

/// What an answer was worth, and why; where it was wrong, the right one as well. Ends in a line break.
pub fn verdict(sheet: &Sheet, place: usize, look: Look) -> String {
    let Some(chosen) = sheet.answers().nth(place) else { return String::new() };
    let mut out =
        if chosen.right { format!("{}\n", paint(GOOD.bold(), "Right.")) } else { format!("{}\n", paint(BAD.bold(), "Not this one.")) };
    out.push_str(&markdown::render(&chosen.why, look, "  "));
    let right = sheet.right();
    if let Some(answer) = sheet.answers().nth(right).filter(|_| !chosen.right) {
        let name = match answer.form {
            Form::Line(number) => format!("line {number}"),
            _ => "this".to_owned(),
        };
        out.push_str(&format!("{}\n", paint(BOLD, format!("Right is {}, {name}:", Sheet::letter(right)))));
        // What is to be judged has one reason for both answers.
        let why = if answer.why == chosen.why { "See above." } else { &answer.why };
        out.push_str(&markdown::render(why, look, "  "));
    }
    out
}

/// What a sitting came to. `available` is how many questions there are for this reader. Ends in a line break.
pub fn sitting(catalog: &Catalog, topic: &str, sitting: Sitting, available: usize, mastery: &Mastery) -> String {
    let title = title(catalog, topic);
    if sitting.answered == 0 {
        return format!("{title}: nothing was answered, and nothing is logged.\n");
    }
    let score = format!("{} of {} right", sitting.right, sitting.answered);
    let verdict = if sitting.is_passed(available) { paint(GOOD.bold(), "passed") } else { paint(WARN.bold(), "not passed yet") };
    let mut out = format!("{}: {score}, {verdict}. {}\n", paint(BOLD, title), standing(mastery));
    if !sitting.is_passed(available) && sitting.right < sitting.answered {
        out.push_str(&format!("Read it up with {}.\n", paint(CODE, format!("caveat lesson {topic}"))));
    }
    out
}

/// Where a topic stands, in a sentence.
pub fn standing(mastery: &Mastery) -> String {
    let (word, style) = state(mastery.state);
    let due = mastery.due.map(|due| format!("; it comes back on {}", date(due))).unwrap_or_default();
    format!("The topic is {}{due}.", paint(style, word))
}

/// What an assessment came to, topic by topic. Ends in a line break.
pub fn assessment(catalog: &Catalog, lines: &[Line], masteries: &Masteries) -> String {
    let widest = lines.iter().map(|line| title(catalog, &line.topic).chars().count()).max().unwrap_or(0);
    let mut out = format!("{}\n", paint(BOLD, "Where you stand"));
    let mut unasked = Vec::new();
    for line in lines {
        let said = match &line.estimate {
            Estimate::Known => paint(GOOD, "known: mastered before, and well remembered"),
            Estimate::Right(0) => paint(GOOD, "an easy question answered right"),
            Estimate::Right(1) => paint(GOOD, "a middling question answered right"),
            Estimate::Right(_) => paint(GOOD, "a hard question answered right"),
            Estimate::Wrong => paint(BAD, "answered wrong: begin here"),
            Estimate::Spared(needed) => paint(FAINT, format!("not asked: it needs “{}”, which comes first", title(catalog, needed))),
            Estimate::Unasked if line.findings == 0 => {
                unasked.push(line);
                continue;
            }
            Estimate::Unasked => paint(FAINT, "not asked"),
        };
        let found =
            if line.findings > 0 { paint(WARN, format!("; {} in this workspace", count(line.findings, "finding"))) } else { String::new() };
        let mastery = masteries.get(&line.topic).cloned().unwrap_or_default();
        let (word, style) = state(mastery.state);
        out.push_str(&format!("  {:widest$}  {}  {said}{found}\n", title(catalog, &line.topic), paint(style, format!("{word:8}"))));
    }
    if !unasked.is_empty() {
        out.push_str(&paint(FAINT, format!("  {} not asked; the plan brings them in time.", count(unasked.len(), "other topic"))));
        out.push('\n');
    }
    out
}

/// The next things worth doing. Ends in a line break.
pub fn plan(catalog: &Catalog, steps: &[Step], look: Look) -> String {
    if steps.is_empty() {
        return "Nothing is due, and nothing on the track is new. Come back when something fades.\n".into();
    }
    let mut out = format!("{}\n", paint(BOLD, if steps.len() == 1 { "What to do next" } else { "What to do next, the first first" }));
    for (number, step) in (1..).zip(steps) {
        let what = match step.activity {
            Activity::Lesson => "lesson",
            Activity::Quiz => "quiz",
            Activity::Lab => "lab",
            Activity::Review => "review",
            Activity::Fix => "fix",
        };
        let about = format!("{what}, {}", count(usize::try_from(step.minutes).unwrap_or_default(), "minute"));
        out.push_str(&format!("\n{number}. {}  {}\n", paint(BOLD, title(catalog, &step.topic)), paint(FAINT, about)));
        out.push_str(&markdown::render(&step.reason, look, "   "));
        out.push_str(&format!("   {}\n", paint(CODE, clean(&step.command))));
    }
    out
}

#[derive(Serialize)]
struct PlanJson<'a> {
    version: u32,
    track: Option<&'a str>,
    language: Option<&'a str>,
    steps: &'a [Step],
}

/// The same as JSON. Ends in a line break.
pub fn plan_json(track: Option<&str>, language: Option<&str>, steps: &[Step]) -> String {
    let mut out = serde_json::to_string_pretty(&PlanJson { version: 1, track, language, steps }).expect("it has only texts and numbers");
    out.push('\n');
    out
}
