//! The figures as tables.

// As in the reports: lines are put together, and writing to a string cannot fail.
#![allow(clippy::format_push_string)]

use caveat_report::table::{Align, Table, paragraph};

use crate::goals::Goals;
use crate::noise::Noise;
use crate::run::{Row, Verdict};

/// The figures of corpora as one Markdown table, laid out to be read as it is.
pub fn scores(rows: &[Row]) -> String {
    let mut table = Table::new(&[
        ("corpus", Align::Left),
        ("language", Align::Left),
        ("must", Align::Right),
        ("must not", Align::Right),
        ("recall, all", Align::Right),
        ("recall, default", Align::Right),
        ("precision", Align::Right),
        ("contested", Align::Right),
        ("recall, all ¹", Align::Right),
        ("recall, default ¹", Align::Right),
        ("precision ¹", Align::Right),
        ("goal", Align::Right),
        ("", Align::Left),
    ]);
    for row in rows {
        let name = if row.todo { row.corpus.clone() } else { format!("{} ²", row.corpus) };
        let contested = format!("{} · {:.0}%", row.contested, row.contested_share() * 100.0);
        let (raw, clean) = (&row.raw, &row.clean);
        table.row(&[
            name,
            row.language.clone(),
            raw.all.must().to_string(),
            raw.all.must_not().to_string(),
            fraction(raw.all.recall(), raw.all.found, raw.all.must()),
            fraction(raw.default.recall(), raw.default.found, raw.default.must()),
            fraction(raw.default.precision(), raw.default.found, raw.default.told()),
            contested,
            fraction(clean.all.recall(), clean.all.found, clean.all.must()),
            fraction(clean.default.recall(), clean.default.found, clean.default.must()),
            fraction(clean.default.precision(), clean.default.found, clean.default.told()),
            row.goal.map_or_else(String::new, |goal| format!("{:.2} / {:.2}", goal.recall, goal.precision)),
            row.goal.map_or_else(String::new, |goal| verdict(&goal)),
        ]);
    }
    table.render()
}

/// What the columns say, for below the table.
pub fn legend() -> String {
    let paragraphs = [
        "Labels *must* or *must not* be found. *Recall* is the share of those that must be found and are, at level `all` and at level \
         `default`; *precision*, at level `default`, is the share of findings that are right. Wrong are those on labels that must not be \
         found, and extra ones in files where the authors have labelled all of that weakness. Behind each share stand the numbers that \
         it is made of. *Contested* is how many labels, and which share, a user would not agree with; [contested.toml](contested.toml) \
         says why.",
        "¹ Without the contested labels, and without extra findings that are right: [contested.toml](contested.toml) says so, or the \
         authors do with a label that the row leaves out. The goal, recall at level `all` and precision, is for these columns.",
        "² Without the labels that the authors' own tool gets wrong. On the left of *contested*, findings on these are extra.",
    ];
    paragraphs.map(paragraph).join("\n\n") + "\n"
}

/// The page that keeps the table in the repository.
pub fn page(rows: &[Row], commit: &str, date: &str) -> String {
    let opening = format!(
        "Findings held against labelled code that nobody on the project wrote, of commit {commit}, on {date}. A row is a corpus, or one \
         language of it; a finding meets a label within two lines that is of the same family of weaknesses \
         ([families.toml](families.toml)). Read the columns on the right of *contested* against [the goals](goals.toml), and those on \
         its left as what someone gets who agrees with every label.",
    );
    format!(
        "<!-- Written by `caveat quality --corpora DIR --write`. -->\n\n# Quality of the rules\n\n{}\n\n{}\n{}",
        paragraph(&opening),
        scores(rows),
        legend(),
    )
}

fn fraction(share: Option<f64>, part: usize, whole: usize) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{} {part}/{whole}", decimal(share)))
}

/// Two digits, cut and not rounded: what is a little below a goal must not look as if it reached it.
fn decimal(share: f64) -> String {
    format!("{:.2}", (share * 100.0 + 1e-9).floor() / 100.0)
}

fn verdict(goal: &Verdict) -> String {
    if goal.is_met() {
        return "met".into();
    }
    let what = [(goal.has_recall, "recall"), (goal.has_precision, "precision"), (goal.is_fair, "too many contested")];
    format!("not met: {}", what.iter().filter(|(is_met, _)| !is_met).map(|(_, what)| *what).collect::<Vec<_>>().join(", "))
}

/// Lines and findings of packages as a Markdown table, by language and package, and the findings one by one.
pub fn noise(noise: &Noise, goals: &Goals) -> String {
    let mut table = Table::new(&[
        ("language", Align::Left),
        ("package", Align::Left),
        ("files", Align::Right),
        ("lines", Align::Right),
        ("of these tests and the like", Align::Right),
        ("findings", Align::Right),
        ("for 1,000 lines", Align::Right),
        ("for 1,000 lines of source", Align::Right),
        ("", Align::Left),
    ]);
    for (language, package, tally) in noise.tallies() {
        let density = tally.density();
        table.row(&[
            language.to_owned(),
            package.map_or_else(|| "**all**".to_owned(), ToOwned::to_owned),
            tally.files.to_string(),
            tally.lines.to_string(),
            (tally.lines - tally.source).to_string(),
            tally.findings.to_string(),
            density.map_or_else(|| "–".into(), |density| format!("{density:.3}")),
            tally.source_density().map_or_else(|| "–".into(), |density| format!("{density:.3}")),
            match density.filter(|_| package.is_none()) {
                Some(density) if density < goals.noise => format!("below {}", goals.noise),
                Some(_) => format!("not below {}", goals.noise),
                None => String::new(),
            },
        ]);
    }
    let mut out = table.render();
    if !noise.findings.is_empty() {
        out.push('\n');
    }
    for finding in &noise.findings {
        out.push_str(&format!("{}:{}: {} ({}, {})\n", finding.path, finding.line, finding.rule, finding.severity, finding.confidence));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_cut_and_not_rounded() {
        assert_eq!(fraction(Some(0.9499), 95, 100), "0.94 95/100");
        assert_eq!(fraction(Some(0.29), 29, 100), "0.29 29/100");
        assert_eq!(fraction(Some(1.0), 3, 3), "1.00 3/3");
        assert_eq!(fraction(None, 0, 0), "–");
    }

    #[test]
    fn a_goal_says_what_it_lacks() {
        let goal = |has_recall, has_precision, is_fair| Verdict { recall: 0.5, precision: 0.5, has_recall, has_precision, is_fair };
        assert_eq!(verdict(&goal(true, true, true)), "met");
        assert_eq!(verdict(&goal(false, true, false)), "not met: recall, too many contested");
    }
}
