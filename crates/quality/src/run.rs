//! Scores corpora.

use std::path::Path;

use caveat_analysis::{Date, Engine};
use caveat_catalog::Level;
use serde::Serialize;

use crate::contested::Contested;
use crate::corpus::{Corpus, Label, key};
use crate::families::Families;
use crate::goals::Goals;
use crate::score::{Counts, is_of_label, score, share};
use crate::{Error, Hit, scan};

/// What scoring corpora came to.
#[derive(Debug)]
pub struct Assessment {
    /// The figures, by corpus and language.
    pub rows: Vec<Row>,
    /// What a person should know: files that could not be looked at, entries of `contested.toml` that nothing meets any more.
    pub notes: Vec<String>,
}

/// The figures of one corpus, for one of its languages or all of them.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The corpus.
    pub corpus: String,
    /// The language, `all` where the row is for several.
    pub language: String,
    /// Whether labels that the authors' own tool does not agree with are among the labels.
    pub todo: bool,
    /// All labels.
    pub raw: Figures,
    /// All but the contested ones, and extra findings that are right left out, as [`Row::right`] counts them.
    pub clean: Figures,
    /// How many labels are contested.
    pub contested: usize,
    /// How many extra findings of level `default` are right: by `contested.toml`, or by a label that is left out as to do.
    pub right: usize,
    /// What is to be reached, after contested labels.
    pub goal: Option<Verdict>,
}

/// Findings of both levels held against the same labels.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Figures {
    /// Findings of any confidence.
    pub all: Counts,
    /// Those that are shown if nothing else is asked for.
    pub default: Counts,
}

/// A goal and what came of it.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Verdict {
    /// The recall to reach.
    pub recall: f64,
    /// The precision to reach.
    pub precision: f64,
    /// Whether the recall at level `all` is reached.
    pub has_recall: bool,
    /// Whether the precision at level `default` is reached.
    pub has_precision: bool,
    /// Whether no more labels are contested than may be.
    pub is_fair: bool,
}

impl Row {
    /// How many labels there are, those that must be found and those that must not.
    pub fn labels(&self) -> usize {
        self.raw.all.must() + self.raw.all.must_not()
    }

    /// The share of the labels that is contested.
    pub fn contested_share(&self) -> f64 {
        share(self.contested, self.labels()).unwrap_or(0.0)
    }
}

impl Verdict {
    /// Whether all is reached.
    pub fn is_met(&self) -> bool {
        self.has_recall && self.has_precision && self.is_fair
    }
}

/// Scores the corpora below a folder, or the one that it is.
pub fn assess(engine: &Engine, today: Date, folder: &Path, contested: &Contested, goals: &Goals) -> Result<Assessment, Error> {
    let families = Families::builtin();
    let corpora = Corpus::read_all(folder)?;
    let (mut rows, mut notes, mut found) = (Vec::new(), Vec::new(), Vec::new());
    for corpus in &corpora {
        let (hits, wrong) = scan::corpus(engine, today, corpus);
        notes.extend(wrong);
        found.push(hits);
    }
    for (corpus, hits) in corpora.iter().zip(&found) {
        let marking = Marking { families: &families, contested, goals, corpus, hits };
        let languages = corpus.languages();
        let has_todo = corpus.labels.iter().any(|label| label.todo);
        for todo in if has_todo { &[true, false][..] } else { &[true] } {
            if let [language] = &languages[..] {
                rows.push(marking.row(language, None, *todo));
                continue;
            }
            rows.extend(languages.iter().map(|language| marking.row(language, Some(language), *todo)));
            rows.push(marking.row("all", None, *todo));
        }
    }
    notes.extend(contested.stale(corpora.iter().zip(found.iter().map(Vec::as_slice))));
    Ok(Assessment { rows, notes })
}

/// All that the figures of a corpus are made of.
struct Marking<'a> {
    families: &'a Families,
    contested: &'a Contested,
    goals: &'a Goals,
    corpus: &'a Corpus,
    hits: &'a [Hit],
}

impl Marking<'_> {
    fn row(&self, name: &str, language: Option<&str>, todo: bool) -> Row {
        let is_meant = |label: &&Label| language.is_none_or(|language| label.lang == language) && (todo || !label.todo) && !label.contested;
        let labels: Vec<&Label> = self.corpus.labels.iter().filter(is_meant).collect();
        let undisputed: Vec<&Label> =
            labels.iter().copied().filter(|label| !self.contested.is_contested(&self.corpus.name, label)).collect();
        // What the authors' own tool misses, they call a weakness all the same.
        let later: Vec<&Label> = self.corpus.labels.iter().filter(|label| !todo && label.todo && label.expect).collect();
        let is_right =
            |hit: &Hit| self.contested.is_right(&self.corpus.name, hit) || later.iter().any(|label| is_of_label(self.families, label, hit));
        let raw = self.figures(&labels, language, |_| false);
        let clean = self.figures(&undisputed, language, is_right);
        let unexcused = self.figures(&undisputed, language, |_| false);
        let contested = (raw.all.must() + raw.all.must_not()) - (clean.all.must() + clean.all.must_not());
        let mut row = Row {
            corpus: self.corpus.name.clone(),
            language: name.to_owned(),
            todo,
            raw,
            clean,
            contested,
            right: unexcused.default.extra - clean.default.extra,
            goal: None,
        };
        row.goal = self.goals.of(&self.corpus.name, language, todo).map(|goal| Verdict {
            recall: goal.recall,
            precision: goal.precision,
            // Where nothing is asked, nothing is missed.
            has_recall: clean.all.recall().is_none_or(|recall| recall >= goal.recall),
            has_precision: clean.default.precision().is_none_or(|precision| precision >= goal.precision),
            is_fair: row.contested_share() <= self.goals.contested,
        });
        row
    }

    fn figures(&self, labels: &[&Label], language: Option<&str>, is_right: impl Fn(&Hit) -> bool) -> Figures {
        let counts = |level: Level| {
            let shown = self.hits.iter().filter(|hit| level.shows(hit.confidence) && is_of(&hit.file, language));
            let closed = self.corpus.closed.iter().filter(|closed| is_of(&key(&closed.file), language));
            score(self.families, labels.iter().copied(), closed, shown, &is_right)
        };
        Figures { all: counts(Level::All), default: counts(Level::Default) }
    }
}

/// Whether a file is of a language: its folder is the language's.
fn is_of(file: &str, language: Option<&str>) -> bool {
    language.is_none_or(|language| file.split('/').next() == Some(language))
}
