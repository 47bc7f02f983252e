//! `caveat plan`.

use std::collections::BTreeMap;
use std::path::Path;

use caveat_catalog::{Level, Track};
use caveat_learning::{Found, Inputs, Step, plan};
use caveat_progress::clock;
use caveat_report::learning;
use caveat_report::place::Lines;

use super::args::PlanOptions;
use super::aside;
use super::session::Session;
use crate::scan::Scanner;
use crate::terminal;

/// Prints the next three things worth doing.
pub(crate) fn run(options: &PlanOptions) -> anyhow::Result<()> {
    let session = Session::open(&options.path)?;
    let track = session.track(options.track.as_deref())?;
    let found = findings(&options.path)?;
    let language = track.as_ref().and_then(|(track, _)| track.languages.first());
    let family = language.and_then(|language| session.catalog().family(language)).map(|family| family.to_string());
    let (track, said) = track.map_or((None, String::new()), |(track, said)| (Some(track), said));
    let steps = steps(&session, track.as_deref(), family.as_deref(), &found);
    if options.json {
        return terminal::print(&learning::plan_json(track.as_ref().map(|track| track.id.as_str()), family.as_deref(), &steps));
    }
    aside(&said)?;
    terminal::print(&learning::plan(session.catalog(), &steps, terminal::look()))
}

/// The plan of who is on this track.
pub(crate) fn steps(session: &Session, track: Option<&Track>, family: Option<&str>, findings: &BTreeMap<String, Found>) -> Vec<Step> {
    let now = clock::now();
    plan(&Inputs {
        catalog: session.catalog(),
        track,
        family,
        masteries: &session.masteries(now),
        history: &session.history,
        findings,
        labs: &session.labs,
        now,
    })
}

/// The findings below a path, by topic: those that the workspace's own level shows.
pub(crate) fn findings(path: &Path) -> anyhow::Result<BTreeMap<String, Found>> {
    let scanner = Scanner::of(path)?.without_fixes();
    let level = scanner.workspace.config.level.unwrap_or(Level::Default);
    let report = scanner.scan(&[path.to_owned()], level)?;
    let mut topics: BTreeMap<String, Found> = BTreeMap::new();
    for file in &report.files {
        let lines = Lines::new(&file.text);
        for found in &file.findings {
            let (rule, line) = (&found.finding.rule, lines.place(found.finding.range.start).line);
            let here = || Found { count: 0, worst: rule.severity, path: file.path.clone(), line };
            let topic = topics.entry(rule.topic.to_string()).or_insert_with(here);
            topic.count += 1;
            if rule.severity > topic.worst {
                *topic = Found { count: topic.count, ..here() };
            }
        }
    }
    Ok(topics)
}
