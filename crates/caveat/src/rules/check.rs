//! `caveat rules check`.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use caveat_analysis::Engine;
use caveat_analysis::check::{self, Mistake};
use caveat_catalog::{Catalog, Check, Lab, Lesson, PackFiles, Problem, Quiz, Rule, read_pack};
use caveat_report::problems;
use caveat_report::style::{BAD, GOOD, count, paint};
use rayon::prelude::*;

use crate::{CLEAN, FINDINGS, scan, terminal};

/// What is checked: a catalog, and which of its rules, lessons, quizzes and labs belong to the pack.
struct Pack {
    name: String,
    /// Its files; `None` where the pack is the whole catalog.
    files: Option<PackFiles>,
    catalog: Catalog,
    rules: Vec<Arc<Rule>>,
    lessons: Vec<Arc<Lesson>>,
    quizzes: Vec<Arc<Quiz>>,
    labs: Vec<Arc<Lab>>,
    mistakes: Vec<Mistake>,
}

/// Checks a pack, everything looked at, and prints every mistake.
pub(crate) fn run(folder: Option<&Path>) -> anyhow::Result<ExitCode> {
    let mut pack = match folder {
        Some(folder) => Pack::read(folder)?,
        None => Pack::builtin(),
    };
    let engine = Engine::new(Arc::new(pack.catalog));
    let is_own = |file: &str| pack.files.as_ref().is_none_or(|files| files.contains_key(file));
    let compiled = engine.check().into_iter().filter(|problem| is_own(&problem.file)).map(Mistake::from);
    pack.mistakes.extend(compiled);
    let today = scan::today();
    let of_rules: Vec<check::Checked> = pack.rules.par_iter().map(|rule| check::rule(&engine, rule, today)).collect();
    let of_lessons: Vec<check::Checked> = pack.lessons.par_iter().map(|lesson| check::lesson(&engine, lesson, today)).collect();
    let of_quizzes: Vec<check::Checked> = pack.quizzes.par_iter().map(|quiz| check::quiz(&engine, quiz, today)).collect();
    let of_labs: Vec<check::Checked> = pack.labs.par_iter().map(|lab| check::lab(&engine, lab, today)).collect();
    let mut texts = 0;
    for checked in of_rules.into_iter().chain(of_lessons).chain(of_quizzes).chain(of_labs) {
        texts += checked.texts;
        pack.mistakes.extend(checked.mistakes);
    }
    pack.mistakes.sort_by(|left, right| left.problem.cmp(&right.problem));
    let mut out = String::new();
    let placed = |mut problem: Problem| {
        if let Some(folder) = folder {
            problem.file = format!("{}/{}", folder.display(), problem.file);
        }
        problem
    };
    for mistake in &mut pack.mistakes {
        mistake.problem = placed(std::mem::take(&mut mistake.problem));
        out.push_str(&problems::mistake(mistake));
        out.push('\n');
    }
    for overdue in pack.lessons.iter().filter_map(|lesson| check::overdue(engine.catalog(), lesson, today)) {
        out.push_str(&problems::warning(&placed(overdue)));
        out.push('\n');
    }
    let questions = pack.quizzes.iter().map(|quiz| quiz.questions().len()).sum();
    let mut parts = vec![count(pack.rules.len(), "rule"), count(pack.lessons.len(), "lesson"), count(questions, "question")];
    if !pack.labs.is_empty() {
        parts.push(count(pack.labs.len(), "lab"));
    }
    let last = parts.pop().unwrap_or_default();
    let what = format!("{} and {last}", parts.join(", "));
    let verdict = match pack.mistakes.len() {
        0 => paint(GOOD.bold(), "no mistakes"),
        number => paint(BAD.bold(), count(number, "mistake")),
    };
    out.push_str(&format!("Checked {what} of {}: {} analysed, {verdict}.\n", pack.name, count(texts, "example")));
    terminal::print(&out)?;
    Ok(if pack.mistakes.is_empty() { CLEAN } else { FINDINGS })
}

impl Pack {
    fn builtin() -> Self {
        let (catalog, problems) = Catalog::builtin_checked();
        Self {
            name: "the built-in pack".into(),
            files: None,
            rules: catalog.rules.values().cloned().collect(),
            lessons: catalog.lessons.values().cloned().collect(),
            quizzes: catalog.quizzes.values().cloned().collect(),
            labs: catalog.labs.values().cloned().collect(),
            mistakes: problems.into_iter().map(Mistake::from).collect(),
            catalog,
        }
    }

    fn read(folder: &Path) -> anyhow::Result<Self> {
        let files: PackFiles = read_pack(folder).with_context(|| format!("{}: the pack cannot be read", folder.display()))?;
        if files.is_empty() {
            bail!("{}: there is no pack here; a pack is a folder with `queries/` or `lessons/` in it", folder.display());
        }
        // The built-in pack may be in work, where this one is a part of it: its mistakes are told by its own check.
        let (base, _) = Catalog::builtin_checked();
        let (catalog, problems) = base.with_work(&files, Check::Full);
        let is_new = |old: Option<bool>| old != Some(true);
        let rules = catalog.rules.values().filter(|rule| is_new(base.rules.get(&rule.id).map(|old| Arc::ptr_eq(old, rule))));
        let lessons = catalog.lessons.values().filter(|lesson| is_new(base.lessons.get(&lesson.topic).map(|old| Arc::ptr_eq(old, lesson))));
        let quizzes = catalog.quizzes.values().filter(|quiz| is_new(base.quizzes.get(&quiz.topic).map(|old| Arc::ptr_eq(old, quiz))));
        let labs = catalog.labs.values().filter(|lab| is_new(base.labs.get(&*lab.id()).map(|old| Arc::ptr_eq(old, lab))));
        Ok(Self {
            name: folder.display().to_string(),
            files: Some(files),
            rules: rules.cloned().collect(),
            lessons: lessons.cloned().collect(),
            quizzes: quizzes.cloned().collect(),
            labs: labs.cloned().collect(),
            mistakes: problems.into_iter().map(Mistake::from).collect(),
            catalog,
        })
    }
}
