//! `queries/README.md`.

use std::collections::BTreeSet;
use std::sync::Arc;

use caveat_catalog::{Confidence, Rule, Severity};

use super::lists::{CWE_2024, OWASP_2021, OWASP_2025};
use super::{NONE, NOTICE, Pack, cwe_ids, fix, number, owasp};
use crate::style::count;
use crate::table::{Align, Table, paragraph};

pub(super) fn page(pack: Pack<'_>) -> String {
    let languages = pack.languages();
    let topics: BTreeSet<&str> = pack.rules.iter().map(|rule| &*rule.topic).collect();
    let mut out = format!("{NOTICE}# Rules\n");
    let mut say = |text: &str| out.push_str(&format!("\n{}\n", text.trim_end()));
    say(&paragraph(&format!(
        "{} on {}, each in a folder of its own that holds all there is to know about it. `caveat rules show ID` prints one of them \
         with its examples.",
        count(pack.rules.len(), "rule"),
        count(topics.len(), "topic"),
    )));
    say(&totals(pack, &languages));
    say(&paragraph(
        "*High* confidence means nearly always right, *medium* mostly; what is *low* is shown at level `all` only. A *safe* fix \
         keeps behaviour, one to *review* wants a person's look. A rule without a fix says why in its `rule.toml`.",
    ));
    for sentence in inheriting(pack, &languages) {
        say(&paragraph(&sentence));
    }
    say("## Coverage");
    say(&format!("How many rules there are of each language; {NONE} where there is none."));
    say("### Topics");
    say(&topic_matrix(pack, &languages));
    for (title, list) in [("### OWASP Top 10, 2021", OWASP_2021), ("### OWASP Top 10, 2025", OWASP_2025)] {
        say(title);
        let rows = list.map(|(id, name)| (id.to_owned(), name, id));
        say(&matrix(pack, &languages, "category", &rows, |id, rule| rule.owasp.iter().any(|category| category == id)));
    }
    say("### CWE Top 25, 2024");
    say(&paragraph("Rules that name the very id. Many entries are wide, and rules name what is below them in the hierarchy."));
    let rows = CWE_2024.map(|(id, name)| (format!("CWE-{id}"), name, id));
    say(&matrix(pack, &languages, "weakness", &rows, |id, rule| rule.cwe.contains(&id)));
    for language in languages {
        say(&format!("## {}", pack.name(language)));
        say(&list(pack, language));
    }
    out
}

/// How many rules there are of each kind.
fn totals(pack: Pack<'_>, languages: &[&Arc<str>]) -> String {
    let heads =
        ["language", "rules", "critical", "high", "medium", "low", "high confidence", "medium", "low", "safe fix", "to review", "none"];
    let mut table = Table::new(&aligned(&heads, 1));
    let mut line = |name: String, rules: &[&Arc<Rule>]| {
        let of = |is_meant: &dyn Fn(&Rule) -> bool| number(rules.iter().filter(|rule| is_meant(rule)).count());
        let mut cells = vec![name, number(rules.len())];
        cells.extend(
            [Severity::Critical, Severity::High, Severity::Medium, Severity::Low].map(|wanted| of(&|rule| rule.severity == wanted)),
        );
        cells.extend([Confidence::High, Confidence::Medium, Confidence::Low].map(|wanted| of(&|rule| rule.confidence == wanted)));
        cells.extend(["safe", "review", "none"].map(|wanted| of(&|rule| fix(rule) == wanted)));
        table.row(&cells);
    };
    for language in languages {
        let rules: Vec<&Arc<Rule>> = pack.rules.iter().filter(|rule| rule.language == **language).collect();
        line(format!("[{}](#{})", pack.name(language), anchor(pack.name(language))), &rules);
    }
    line("all".into(), &pack.rules.iter().collect::<Vec<_>>());
    table.render()
}

/// Which languages take over the rules of others, as sentences.
fn inheriting(pack: Pack<'_>, languages: &[&Arc<str>]) -> Vec<String> {
    let mut sentences = Vec::new();
    for language in languages {
        let heirs =
            pack.catalog.languages.values().filter(|heir| heir.id != **language && pack.catalog.ancestry(&heir.id).contains(language));
        let mut heirs: Vec<&str> = heirs.map(|heir| heir.spec.name.as_str()).collect();
        heirs.sort_unstable();
        if !heirs.is_empty() {
            sentences.push(format!("The rules of {} apply to {} as well.", pack.name(language), heirs.join(" and ")));
        }
    }
    sentences
}

fn topic_matrix(pack: Pack<'_>, languages: &[&Arc<str>]) -> String {
    let mut topics: BTreeSet<&str> = pack.rules.iter().map(|rule| &*rule.topic).collect();
    topics.extend(pack.lessons.iter().map(|lesson| &*lesson.topic));
    let mut table = Table::new(&heads(pack, languages, &["topic"]));
    for topic in topics {
        let mut cells = vec![topic_link(topic, pack)];
        cells.extend(languages.iter().map(|language| pack.number(language, |rule| *rule.topic == *topic)));
        table.row(&cells);
    }
    table.render()
}

fn matrix<Id: Copy>(
    pack: Pack<'_>,
    languages: &[&Arc<str>],
    head: &str,
    rows: &[(String, &str, Id)],
    is_in: impl Fn(Id, &Rule) -> bool,
) -> String {
    let mut table = Table::new(&heads(pack, languages, &["", head]));
    for (id, name, key) in rows {
        let mut cells = vec![id.clone(), (*name).to_owned()];
        cells.extend(languages.iter().map(|language| pack.number(language, |rule| is_in(*key, rule))));
        table.row(&cells);
    }
    table.render()
}

/// The rules of a language, by topic and id.
fn list(pack: Pack<'_>, language: &str) -> String {
    let mut rules: Vec<&Arc<Rule>> = pack.rules.iter().filter(|rule| *rule.language == *language).collect();
    rules.sort_by_key(|rule| (&rule.topic, &rule.id));
    let mut table = Table::new(&aligned(&["topic", "rule", "CWE", "OWASP", "severity", "confidence", "fix"], 7));
    for rule in rules {
        let folder = rule.folder.strip_prefix("queries/").unwrap_or(&rule.folder);
        table.row(&[
            rule.topic.to_string(),
            format!("[{}]({folder})", rule.short_name()),
            cwe_ids(&rule.cwe),
            owasp(&rule.owasp),
            rule.severity.to_string(),
            rule.confidence.to_string(),
            fix(rule).to_owned(),
        ]);
    }
    table.render()
}

/// A topic, with a link where the pack has the lesson.
fn topic_link(topic: &str, pack: Pack<'_>) -> String {
    if pack.lessons.iter().any(|lesson| *lesson.topic == *topic) {
        format!("[{topic}](../lessons/{topic}/lesson.md)")
    } else {
        topic.to_owned()
    }
}

fn heads(pack: Pack<'_>, languages: &[&Arc<str>], first: &[&str]) -> Vec<(String, Align)> {
    let first = first.iter().map(|head| ((*head).to_owned(), Align::Left));
    first.chain(languages.iter().map(|language| (pack.name(language).to_owned(), Align::Right))).collect()
}

/// Columns of which the first are words and the rest numbers.
fn aligned<'a>(heads: &[&'a str], words: usize) -> Vec<(&'a str, Align)> {
    heads.iter().enumerate().map(|(index, head)| (*head, if index < words { Align::Left } else { Align::Right })).collect()
}

/// What a heading can be linked to by.
fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace(' ', "-")
}
