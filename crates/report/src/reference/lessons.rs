//! `lessons/README.md`.

use caveat_catalog::Lesson;
use caveat_catalog::lesson::LessonLevel;

use super::{NONE, NOTICE, Pack, cwe_ids, number, owasp};
use crate::style::count;
use crate::table::{Align, Table, paragraph};

pub(super) fn page(pack: Pack<'_>) -> String {
    let mut out = format!("{NOTICE}# Lessons\n\n");
    let opening = paragraph(&format!(
        "{}, one a topic: a page to read, and what an editor shows at a finding, in words for its language. [The \
         rules](../queries/README.md) say which code leads there.",
        count(pack.lessons.len(), "lesson"),
    ));
    out.push_str(&format!("{opening}\n\n"));
    let left = ["topic", "title", "CWE", "OWASP", "for", "languages", "labs", "checked"];
    let mut columns: Vec<(&str, Align)> = left.iter().map(|head| (*head, Align::Left)).collect();
    columns.extend(["minutes", "version", "rules"].map(|head| (head, Align::Right)));
    let mut table = Table::new(&columns);
    for lesson in pack.lessons {
        let front = &lesson.front;
        table.row(&[
            format!("[{}]({}/lesson.md)", lesson.topic, lesson.topic),
            front.title.clone(),
            cwe_ids(&front.cwe),
            owasp(&front.owasp),
            level(front.level).to_owned(),
            languages(pack, lesson),
            labs(pack, lesson),
            front.reviewed.clone(),
            front.minutes.to_string(),
            front.version.to_string(),
            number(pack.rules.iter().filter(|rule| rule.topic == lesson.topic).count()),
        ]);
    }
    out.push_str(&table.render());
    out
}

fn level(level: LessonLevel) -> &'static str {
    match level {
        LessonLevel::Beginner => "beginners",
        LessonLevel::Intermediate => "intermediate",
        LessonLevel::Advanced => "advanced",
    }
}

/// The languages that it has words for.
fn languages(pack: Pack<'_>, lesson: &Lesson) -> String {
    let mut languages: Vec<&str> = lesson.micros.iter().map(|micro| pack.name(&micro.language)).collect();
    languages.sort_unstable();
    languages.dedup();
    if languages.is_empty() { NONE.to_owned() } else { languages.join(", ") }
}

/// The languages that it has a lab in.
fn labs(pack: Pack<'_>, lesson: &Lesson) -> String {
    let labs = pack.catalog.labs.values().filter(|lab| lab.topic == lesson.topic);
    let languages: Vec<&str> = labs.map(|lab| pack.name(&lab.language)).collect();
    if languages.is_empty() { NONE.to_owned() } else { languages.join(", ") }
}
