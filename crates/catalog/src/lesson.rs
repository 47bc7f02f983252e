//! A lesson: the topic's page and its micro-lessons.

use std::sync::Arc;

use serde::Deserialize;

use crate::problem::{Problem, from_toml};
use crate::template::Template;

/// The sections that every lesson has, in order.
pub const SECTIONS: [&str; 7] = [
    "What goes wrong",
    "Why it keeps happening",
    "An attack, step by step",
    "How to fix it",
    "What does not work",
    "How to check it in review",
    "References",
];

const MICRO_WORDS: usize = 100;

/// How much a reader should know already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LessonLevel {
    /// For anybody who programs.
    Beginner,
    /// For those who know the topic's surroundings.
    Intermediate,
    /// For those who know them well.
    Advanced,
}

/// A lesson's front matter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FrontMatter {
    /// The topic; the folder's name.
    pub id: String,
    /// Counts up when the lesson says something else.
    pub version: u32,
    /// The topic's name for people.
    pub title: String,
    /// CWE ids.
    pub cwe: Vec<u16>,
    /// OWASP Top 10 categories.
    #[serde(default)]
    pub owasp: Vec<String>,
    /// For whom it is.
    pub level: LessonLevel,
    /// Minutes to read.
    pub minutes: u8,
    /// Topics to know before.
    #[serde(default)]
    pub prerequisites: Vec<String>,
    /// The date, `YYYY-MM-DD`, on which a person last checked its claims.
    pub reviewed: String,
    /// What its micro-lessons may name of the reader's code.
    #[serde(default)]
    pub slots: Vec<String>,
}

/// One lesson, validated.
#[derive(Debug, Clone)]
pub struct Lesson {
    /// The topic's id.
    pub topic: Arc<str>,
    /// Its front matter.
    pub front: FrontMatter,
    /// The page: Markdown from the opening paragraph to the references, without a title.
    pub page: String,
    /// The micro-lessons.
    pub micros: Vec<Micro>,
    /// The marked code samples of the page.
    pub samples: Vec<Sample>,
    /// The file, relative to the pack's root.
    pub file: String,
}

/// What hover shows under a finding's message.
#[derive(Debug, Clone)]
pub struct Micro {
    /// The language it is for.
    pub language: String,
    /// The module that a file must import for this one to be chosen.
    pub framework: Option<String>,
    /// Its Markdown, with slots.
    pub text: Template,
    /// Its first line in the file, 1-based.
    pub line: u32,
}

/// A fenced code sample that the engine checks.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The language of the fence.
    pub language: String,
    /// Whether a weakness of the topic must be found in it; else none may be.
    pub bad: bool,
    /// The code.
    pub code: String,
    /// The line of the opening fence, 1-based.
    pub line: u32,
    /// The file that it stands in, relative to its pack's root: the lesson's, or that of a paved road.
    pub file: Arc<str>,
}

impl Lesson {
    /// The micro-lesson for a language, preferring the one for a framework among `imports`.
    pub fn micro(&self, language: &str, imports: &[String]) -> Option<&Micro> {
        let mut of_language = self.micros.iter().filter(|micro| micro.language == language);
        let matching = self.micros.iter().find(|micro| {
            micro.language == language && micro.framework.as_ref().is_some_and(|framework| imports.iter().any(|import| import == framework))
        });
        matching.or_else(|| of_language.find(|micro| micro.framework.is_none()))
    }
}

/// The section that an organisation's own way replaces.
const FIX: &str = "How to fix it";

/// Reads `paved-road.md` and puts it in place of the lesson's fix section, with its samples in place of that section's.
pub(crate) fn pave(lesson: &Lesson, folder: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Lesson> {
    let file = format!("{folder}/paved-road.md");
    let before = problems.len();
    if text.trim().is_empty() {
        problems.push(Problem::new(&file, 0, "the file is empty", "say how it is done here, in Markdown"));
    }
    let mut fenced = false;
    for (line, text) in (1..).zip(text.lines()) {
        if text.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced && (text.starts_with("# ") || text.starts_with("## ")) {
            let help = "it stands under the lesson's own `## How to fix it`; use `###` below that";
            problems.push(Problem::new(&file, line, "a heading of this level cannot stand here", help));
        }
    }
    if fenced {
        problems.push(Problem::new(&file, 0, "a fence of code is left open", "close it with ```"));
    }
    let parts = split(&lesson.page, 0);
    let at = parts.iter().position(|part| part.title == FIX).filter(|_| problems.len() == before)?;
    let start = parts[at].start;
    let end = parts.get(at + 1).map_or(lesson.page.len(), |next| next.start);
    let is_replaced: Vec<String> = samples(&lesson.page[start..end], 0, "").into_iter().map(|sample| sample.code).collect();
    let mut paved = lesson.clone();
    let page = format!("{}## {FIX}\n\n{}\n\n{}", &lesson.page[..start], text.trim(), &lesson.page[end..]);
    page.trim_end().clone_into(&mut paved.page);
    paved.samples.retain(|sample| !is_replaced.contains(&sample.code));
    paved.samples.extend(samples(text, 1, &file));
    Some(paved)
}

/// Whether this is a day, `YYYY-MM-DD`.
fn is_day(text: &str) -> bool {
    let parts: Vec<Option<u8>> =
        text.split('-').map(|part| part.get(part.len().saturating_sub(2)..).and_then(|end| end.parse().ok())).collect();
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [4, 2, 2] && matches!(parts[..], [Some(_), Some(1..=12), Some(1..=31)])
}

/// Reads `lesson.md`; each mistake goes to `problems`, and a lesson with a mistake in its front matter is `None`.
pub(crate) fn read(folder: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Lesson> {
    let file = format!("{folder}/lesson.md");
    let topic = folder.rsplit('/').next().unwrap_or(folder);
    let body_help = "begin the file with `+++`, the front matter, and `+++` on a line of its own";
    let Some((front_text, body)) = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")) else {
        problems.push(Problem::new(file, 1, "the front matter is missing", body_help));
        return None;
    };
    let front: FrontMatter = match toml::from_str(front_text) {
        Ok(front) => front,
        Err(error) => {
            let mut problem = from_toml(&file, front_text, &error);
            problem.line += 1;
            problems.push(problem);
            return None;
        }
    };
    if front.id != topic {
        problems.push(Problem::new(&file, 2, format!("the id `{}` is not the folder's name `{topic}`", front.id), "make them equal"));
    }
    if !is_day(&front.reviewed) {
        let line = front_text.lines().position(|line| line.starts_with("reviewed")).and_then(|index| u32::try_from(index + 2).ok());
        let message = format!("`{}` is no date", front.reviewed);
        problems.push(Problem::new(&file, line.unwrap_or(0), message, "write the day of the last review as `2026-11-22`"));
    }
    let first_line = u32::try_from(front_text.lines().count()).unwrap_or(u32::MAX) + 3;
    let parts = split(body, first_line);
    let mut sections = SECTIONS.iter().peekable();
    let mut micros = Vec::new();
    let mut page_end = body.len();
    for part in &parts {
        if let Some(target) = part.title.strip_prefix("Micro:") {
            page_end = page_end.min(part.start);
            micros.extend(micro(&file, target.trim(), part, &front, problems));
        } else if sections.peek().is_some_and(|expected| **expected == part.title) {
            sections.next();
        } else {
            let help = sections
                .peek()
                .map_or_else(|| "micro-lessons come last".to_owned(), |expected| format!("the next section is `## {expected}`"));
            problems.push(Problem::new(&file, part.line, format!("the section `{}` cannot stand here", part.title), help));
        }
    }
    if let Some(missing) = sections.next() {
        problems.push(Problem::new(
            &file,
            0,
            format!("the section `## {missing}` is missing"),
            "write it; docs/authoring.md lists the sections in order",
        ));
    }
    if micros.is_empty() {
        problems.push(Problem::new(
            &file,
            0,
            "there is no micro-lesson",
            "write `## Micro: <language>` for each language that has a rule of the topic",
        ));
    }
    Some(Lesson {
        topic: topic.into(),
        page: body[..page_end].trim().to_owned(),
        samples: samples(&body[..page_end], first_line, &file),
        front,
        micros,
        file,
    })
}

struct Part<'a> {
    title: &'a str,
    text: &'a str,
    start: usize,
    line: u32,
}

/// The second-level sections of a Markdown text, fenced code left alone.
fn split(body: &str, first_line: u32) -> Vec<Part<'_>> {
    let (mut parts, mut offset, mut fenced) = (Vec::<Part<'_>>::new(), 0, false);
    let mut text_start = 0;
    for (line, text) in (first_line..).zip(body.split_inclusive('\n')) {
        if text.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if let Some(title) = text.strip_prefix("## ").filter(|_| !fenced) {
            if let Some(last) = parts.last_mut() {
                last.text = &body[text_start..offset];
            }
            parts.push(Part { title: title.trim(), text: "", start: offset, line });
            text_start = offset + text.len();
        }
        offset += text.len();
    }
    if let Some(last) = parts.last_mut() {
        last.text = &body[text_start..];
    }
    parts
}

fn micro(file: &str, target: &str, part: &Part<'_>, front: &FrontMatter, problems: &mut Vec<Problem>) -> Option<Micro> {
    let (language, framework) = match target.split_once('(') {
        Some((language, rest)) => (language.trim(), Some(rest.trim_end_matches(')').trim().to_owned())),
        None => (target, None),
    };
    let text = match Template::parse(part.text.trim()) {
        Ok(text) => text,
        Err(error) => {
            problems.push(Problem::new(file, part.line, error.to_string(), "a slot is `{name}`, and a brace is doubled"));
            return None;
        }
    };
    for slot in text.slots() {
        if !front.slots.iter().any(|known| known == slot) {
            problems.push(Problem::new(
                file,
                part.line,
                format!("the slot `{{{slot}}}` is unknown"),
                format!("use one of: {}", front.slots.join(", ")),
            ));
        }
    }
    for needed in ["**What is wrong.**", "**Attack.**", "**Fix.**"] {
        if !part.text.contains(needed) {
            problems.push(Problem::new(
                file,
                part.line,
                format!("the micro-lesson has no paragraph {needed}"),
                "write the three paragraphs of docs/authoring.md",
            ));
        }
    }
    let words = part.text.split_whitespace().count();
    if words > MICRO_WORDS {
        problems.push(Problem::new(
            file,
            part.line,
            format!("the micro-lesson has {words} words"),
            format!("cut it to {MICRO_WORDS}: it is read in 20 seconds"),
        ));
    }
    Some(Micro { language: language.to_owned(), framework, text, line: part.line })
}

fn samples(page: &str, first_line: u32, file: &str) -> Vec<Sample> {
    let file: Arc<str> = file.into();
    let (mut samples, mut open): (Vec<Sample>, Option<Sample>) = (Vec::new(), None);
    for (line, text) in (first_line..).zip(page.split_inclusive('\n')) {
        if let Some(info) = text.trim_start().strip_prefix("```") {
            if let Some(done) = open.take() {
                samples.push(done);
            } else {
                let mut words = info.split_whitespace();
                let (language, mark) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
                open = Some(Sample { language: language.to_owned(), bad: mark == "bad", code: String::new(), line, file: file.clone() });
                if !matches!(mark, "bad" | "good") {
                    open.as_mut().expect("just set").language.clear();
                }
            }
        } else if let Some(sample) = &mut open {
            sample.code.push_str(text);
        }
    }
    samples.retain(|sample| !sample.language.is_empty());
    samples
}
