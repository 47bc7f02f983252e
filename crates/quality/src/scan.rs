//! What is found in the files of a corpus.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use caveat_analysis::{Date, Engine, Finding, Input, ProjectFacts};
use caveat_catalog::Confidence;
use caveat_report::place::Lines;
use caveat_workspace::read::{interpreter_line, read_source};
use rayon::prelude::*;

use crate::corpus::{Corpus, key};

/// One finding, as far as it is held against labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The file, as [`key`] has it.
    pub file: String,
    /// Its first line, 1-based.
    pub line: usize,
    /// The weaknesses.
    pub cwe: Vec<u32>,
    /// The rule.
    pub rule: String,
    /// How often it is right.
    pub confidence: Confidence,
}

impl Hit {
    fn new(file: &str, lines: &Lines<'_>, finding: &Finding) -> Self {
        Self {
            file: file.to_owned(),
            line: lines.place(finding.range.start).line,
            cwe: finding.rule.cwe.iter().map(|cwe| u32::from(*cwe)).collect(),
            rule: finding.rule.id.to_string(),
            confidence: finding.confidence,
        }
    }
}

/// Everything that is found in the labelled files of a corpus, of any confidence, and notes on files that could not be looked at.
///
/// Each file is looked at by itself, as source of a project of which nothing is known: where the corpus lies, and what lies
/// beside it, changes nothing.
pub(crate) fn corpus(engine: &Engine, today: Date, corpus: &Corpus) -> (Vec<Hit>, Vec<String>) {
    let files: BTreeSet<&str> = corpus.labels.iter().map(|label| label.file.as_str()).collect();
    let files: Vec<&str> = files.into_iter().collect();
    let looked: Vec<Result<Vec<Hit>, String>> = in_parallel(|| files.par_iter().map(|file| look(engine, today, corpus, file)).collect());
    let (mut hits, mut notes) = (Vec::new(), Vec::new());
    for one in looked {
        match one {
            Ok(found) => hits.extend(found),
            Err(note) => notes.push(note),
        }
    }
    (hits, notes)
}

fn look(engine: &Engine, today: Date, corpus: &Corpus, file: &str) -> Result<Vec<Hit>, String> {
    let path = corpus.folder.join(file);
    let Some(language) = language(engine, &path) else { return Err(format!("{}: no language here has {file}", corpus.name)) };
    let source = read_source(&path).map_err(|skipped| format!("{}: {file}: {skipped}", corpus.name))?;
    let text: Arc<str> = Arc::from(source.text);
    let facts = ProjectFacts::default();
    let analysis = engine.analyze(&Input { text: text.clone(), language, facts: &facts, today }, None);
    let lines = Lines::new(&text);
    let name = key(file);
    Ok(analysis.findings().iter().map(|finding| Hit::new(&name, &lines, finding)).collect())
}

/// The language of a file, by its name or else its first line.
pub(crate) fn language<'a>(engine: &'a Engine, path: &Path) -> Option<&'a str> {
    engine.language_of_path(path, &interpreter_line(path))
}

/// Runs something with workers whose stacks are large enough for any parser.
pub(crate) fn in_parallel<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(Engine::STACK).build().expect("the system gives threads");
    pool.install(work)
}
