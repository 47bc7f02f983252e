//! What hover and the lesson page say. Here a lesson is chosen: by the rule's topic, the file's language and its imports.

use std::fmt::Write as _;
use std::ops::Range;

use caveat_catalog::Lesson;
use caveat_catalog::rule::FixKind;

use crate::analysis::Analysis;
use crate::engine::Engine;
use crate::finding::{Finding, StepKind};
use crate::message::one_line;

/// What a person calls the line of a byte, such as `line 3`.
pub type LineName<'a> = &'a dyn Fn(usize) -> String;

impl Engine {
    /// The hover text for a finding: its message, the micro-lesson for this language and framework, and the way to more.
    /// `brief` gives two lines, for a topic that the developer has mastered. `CommonMark` without HTML or links.
    pub fn hover(&self, analysis: &Analysis, finding: &Finding, brief: bool) -> String {
        self.hover_naming(analysis, finding, brief, &|offset| line_of(analysis, offset))
    }

    /// [`Engine::hover`] for a text whose lines a person knows by other names.
    pub fn hover_naming(&self, analysis: &Analysis, finding: &Finding, brief: bool, line: LineName<'_>) -> String {
        let rule = &finding.rule;
        let mut out = format!(
            "**{}** · {} · {} severity, {} confidence\n\n{}.",
            rule.title,
            cwe_list(&rule.cwe),
            rule.severity,
            finding.confidence,
            finding.message
        );
        let lesson = self.catalog().lessons.get(&rule.topic);
        let micro = lesson.and_then(|lesson| self.micro(lesson, analysis.language(), analysis.imports(), finding));
        if let Some(micro) = micro {
            if brief {
                let fix = micro.split("**Fix.**").nth(1).map(str::trim);
                if let Some(fix) = fix {
                    let _ = write!(out, "\n\n**Fix.** {fix}");
                }
                return out;
            }
            let _ = write!(out, "\n\n{micro}");
        }
        let steps = finding.steps();
        if !steps.is_empty() && !brief {
            let _ = write!(out, "\n\n**How it gets here.** {}", way(analysis, finding, line));
        }
        if !brief {
            let quick = rule
                .fixes
                .iter()
                .map(|fix| format!("{}{}", fix.title, if fix.kind == FixKind::Review { " (look it over)" } else { "" }))
                .collect::<Vec<_>>();
            if !quick.is_empty() {
                let _ = write!(out, "\n\n**Quick fix.** {}.", quick.join("; or "));
            }
            if let Some(lesson) = lesson {
                let _ = write!(
                    out,
                    "\n\n`{}` · the whole lesson takes {} minutes: code action “Learn more: {}”.",
                    rule.id, lesson.front.minutes, lesson.front.title
                );
            }
        }
        out
    }

    /// The whole lesson of a topic as a Markdown page, with the fix for the given language first, opening with the finding if there is one;
    /// `None` for an unknown topic.
    pub fn lesson_page(&self, topic: &str, language: Option<&str>, finding: Option<(&Analysis, &Finding)>) -> Option<String> {
        let line = |offset| finding.map_or_else(String::new, |(analysis, _)| line_of(analysis, offset));
        self.lesson_page_naming(topic, language, finding, &line)
    }

    /// [`Engine::lesson_page`] for a text whose lines a person knows by other names.
    pub fn lesson_page_naming(
        &self,
        topic: &str,
        language: Option<&str>,
        finding: Option<(&Analysis, &Finding)>,
        line: LineName<'_>,
    ) -> Option<String> {
        let lesson = self.catalog().lessons.get(topic)?;
        let mut out = format!("# {}\n\n", lesson.front.title);
        let _ = writeln!(out, "*{} minutes · {}{}*\n", lesson.front.minutes, cwe_list(&lesson.front.cwe), owasp_list(&lesson.front.owasp));
        if let Some((analysis, finding)) = finding {
            let _ = writeln!(out, "> **In your code:** {}.\n", finding.message);
            if !finding.steps().is_empty() {
                let _ = writeln!(out, "> {}\n", way(analysis, finding, line).replace('\n', "\n> "));
            }
        }
        let chain = language.map_or_else(Vec::new, |language| self.catalog().ancestry(language));
        let names: Vec<&str> =
            chain.iter().filter_map(|id| self.catalog().languages.get(id)).map(|language| language.spec.name.as_str()).collect();
        out.push_str(&own_language_first(&lesson.page, &names));
        out.push('\n');
        Some(out)
    }

    fn micro(&self, lesson: &Lesson, language: &str, imports: &[String], finding: &Finding) -> Option<String> {
        // The suppressions' own lesson is the same in every language.
        let chain = self.catalog().ancestry(language);
        let micro = chain.iter().find_map(|language| lesson.micro(language, imports)).or_else(|| lesson.micros.first())?;
        let slot = |name: &str| finding.slots.iter().find(|(slot, _)| slot == name).map_or("…".into(), |(_, text)| text.as_str().into());
        Some(micro.text.render(slot))
    }
}

/// The way of a value in one sentence, and its steps below where there is more than one. It quotes the text, but no secret.
fn way(analysis: &Analysis, finding: &Finding, line: LineName<'_>) -> String {
    analysis.scrubber().clean(&quoted_way(analysis, finding, line)).into_owned()
}

/// The line of a byte, as a person counts it.
fn line_of(analysis: &Analysis, offset: usize) -> String {
    format!("line {}", analysis.text()[..offset].bytes().filter(|byte| *byte == b'\n').count() + 1)
}

fn quoted_way(analysis: &Analysis, finding: &Finding, line: LineName<'_>) -> String {
    let steps = finding.steps();
    let Some((first, others)) = steps.split_first() else { return String::new() };
    let text = |range: &Range<usize>| one_line(&analysis.text()[range.clone()]).replace('`', "'");
    let held = others.iter().find_map(|step| match &step.kind {
        StepKind::Held(name) => Some(name.clone()),
        StepKind::Handed { parameter, .. } => Some(parameter.clone()),
        _ => None,
    });
    let source = match &first.kind {
        StepKind::Source(source) => source.as_str(),
        _ => "outside",
    };
    let reached = finding.capture("f").or_else(|| finding.capture("method")).unwrap_or_else(|| finding.range.clone());
    let mut functions: Vec<&str> = Vec::new();
    for step in others {
        if let StepKind::Handed { function, .. } | StepKind::GivenBack(function) = &step.kind
            && !functions.contains(&function.as_str())
        {
            functions.push(function);
        }
    }
    let mut out = format!(
        "`{}` comes from {source} on {} and reaches `{}` on {}",
        held.unwrap_or_else(|| text(&first.range)),
        line(first.range.start),
        text(&reached),
        line(finding.range.start)
    );
    if !functions.is_empty() {
        let names: Vec<String> = functions.iter().map(|function| format!("`{function}`")).collect();
        let _ = write!(out, " through {}", names.join(" and "));
    }
    out.push('.');
    if steps.len() > 2 {
        out.push('\n');
        for step in steps {
            let _ = write!(out, "\n1. {}: {}", line(step.range.start), step.message);
        }
    }
    out
}

fn cwe_list(cwe: &[u16]) -> String {
    cwe.iter().map(|id| format!("CWE-{id}")).collect::<Vec<_>>().join(", ")
}

fn owasp_list(owasp: &[String]) -> String {
    owasp.iter().flat_map(|category| [" · OWASP ", category]).collect()
}

/// The page with the third-level section of *How to fix it* that is about one of `names` moved before the others.
fn own_language_first(page: &str, names: &[&str]) -> String {
    let Some(start) = page.find("## How to fix it") else { return page.to_owned() };
    let end = page[start + 3..].find("\n## ").map_or(page.len(), |at| start + 3 + at + 1);
    let section = &page[start..end];
    let mut parts: Vec<&str> = Vec::new();
    let mut from = 0;
    for (at, _) in section.match_indices("\n### ") {
        parts.push(&section[from..=at]);
        from = at + 1;
    }
    parts.push(&section[from..]);
    let is_own = |part: &&str| {
        part.strip_prefix("### ")
            .and_then(|rest| rest.lines().next())
            .is_some_and(|title| names.iter().any(|name| title.split([' ', ',']).any(|word| word == *name)))
    };
    if let Some(at) = parts.iter().skip(1).position(is_own) {
        let own = parts.remove(at + 1);
        parts.insert(1, own);
    }
    let joined: Vec<String> = parts.iter().map(|part| part.trim_end().to_owned()).collect();
    format!("{}{}\n\n{}", &page[..start], joined.join("\n\n"), &page[end..])
}

#[cfg(test)]
mod tests {
    use super::own_language_first;

    #[test]
    fn the_readers_language_comes_first() {
        let page =
            "Intro.\n\n## How to fix it\n\nAll.\n\n### Python\n\np\n\n### JavaScript and TypeScript\n\nj\n\n## What does not work\n\nx";
        let expected =
            "Intro.\n\n## How to fix it\n\nAll.\n\n### JavaScript and TypeScript\n\nj\n\n### Python\n\np\n\n## What does not work\n\nx";
        assert_eq!(own_language_first(page, &["TypeScript", "JavaScript"]), expected);
        assert_eq!(own_language_first(page, &["Rust"]), page);
    }
}
