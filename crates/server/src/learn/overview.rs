//! Pages that say where a developer stands, and what to do next.

use std::collections::BTreeMap;
use std::sync::Arc;

use caveat_catalog::Severity;
use caveat_learning::{Activity, Found, Inputs, Step, due, next_due, plan};
use caveat_progress::Summary;
use caveat_report::page;
use serde_json::{Value, json};
use tower_lsp::ls_types::Uri;

use super::desk::{Desk, Page};
use super::lab::labs;
use super::quiz::Learner;
use crate::commands::{OPEN_LESSON, REVIEW, SCAN, SHOW_PLAN, START_LAB, TAKE_QUIZ};
use crate::event::Reply;

/// A finding as a plan and an overview need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    /// Its topic.
    pub(crate) topic: String,
    /// How bad it is.
    pub(crate) severity: Severity,
    /// Its file, as a person would name it.
    pub(crate) path: String,
    /// Its document, as the client names it.
    pub(crate) uri: Arc<Uri>,
    /// Its line there, 1-based.
    pub(crate) line: usize,
    /// What is wrong.
    pub(crate) message: String,
}

/// Findings by topic, with the worst of each.
pub(crate) fn by_topic(spots: Vec<Spot>) -> BTreeMap<String, Found> {
    let mut topics: BTreeMap<String, Found> = BTreeMap::new();
    for Spot { topic, severity, path, line, .. } in spots {
        match topics.get_mut(&topic) {
            None => drop(topics.insert(topic, Found { count: 1, worst: severity, path, line })),
            Some(found) if severity > found.worst => *found = Found { count: found.count + 1, worst: severity, path, line },
            Some(found) => found.count += 1,
        }
    }
    topics
}

impl Desk {
    /// Shows how well each topic is known.
    pub(crate) fn show_progress(&self, learner: &Learner, reply: Reply<Option<Value>>) {
        let log = self.log();
        let summary = Summary::of(&log.events, log.now, &[]);
        let queue = due(&log.masteries, &log.history, log.now);
        let how = format!("`{REVIEW}` brings back what is due; `{SHOW_PLAN}` says what is worth doing next.");
        let text = page::progress(learner.catalog(), &summary, &queue, next_due(&log.masteries, log.now), &how);
        self.deliver(Page::shown("caveat.progress.md", text, "Your progress", reply));
    }

    /// Shows the next things worth doing. `is_scanned` says whether `spots` are of all files.
    pub(crate) fn show_plan(&mut self, learner: &Learner, spots: Vec<Spot>, is_scanned: bool, reply: Reply<Option<Value>>) {
        let log = self.log();
        let (track, family) = (self.track(learner), self.family(learner));
        let findings = by_topic(spots);
        let catalog = learner.catalog();
        let steps = plan(&Inputs {
            catalog,
            track: track.as_deref(),
            family: family.as_deref(),
            masteries: &log.masteries,
            history: &log.history,
            findings: &findings,
            labs: &labs(catalog),
            now: log.now,
        });
        let mut words = Vec::new();
        if let Some(track) = &track {
            words.push(format!("For the track “{}”; a workspace's settings can name another.", track.title));
        }
        if !is_scanned {
            words.push(format!("What is wrong was looked for in open files only. `{SCAN}` looks into all; then ask again."));
        }
        let text = page::plan(catalog, &steps, &words, &|step| how(step, family.as_deref()));
        self.deliver(Page::shown("caveat.plan.md", text, "The plan", reply));
    }
}

/// How a step is begun: in the editor, and in a terminal.
fn how(step: &Step, family: Option<&str>) -> String {
    let argument = |with_language: bool| match family.filter(|_| with_language) {
        Some(family) => json!({ "topic": step.topic, "language": family }),
        None => json!({ "topic": step.topic }),
    };
    let editor = match step.activity {
        Activity::Lesson => Some(format!("`{OPEN_LESSON}` with `{}`", argument(true))),
        Activity::Quiz => Some(format!("`{TAKE_QUIZ}` with `{}`", argument(true))),
        Activity::Review => Some(format!("`{REVIEW}`")),
        Activity::Lab => Some(format!("`{START_LAB}` with `{}`", argument(true))),
        Activity::Fix => None,
    };
    match editor {
        Some(editor) => format!("- in the editor: {editor}\n- in a terminal: `{}`", step.command),
        None => format!("- in a terminal: `{}`", step.command),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_of_a_topic_is_named_and_all_are_counted() {
        let uri: Arc<Uri> = Arc::new("file:///a.py".parse().expect("it is a URI"));
        let spot = |topic: &str, severity, line| Spot {
            topic: topic.into(),
            severity,
            path: "a.py".into(),
            uri: uri.clone(),
            line,
            message: String::new(),
        };
        let found = by_topic(vec![
            spot("xxe", Severity::Low, 1),
            spot("ssrf", Severity::Low, 2),
            spot("xxe", Severity::High, 3),
            spot("xxe", Severity::Low, 4),
        ]);
        let read: Vec<_> = found.iter().map(|(topic, found)| (topic.as_str(), found.count, found.worst, found.line)).collect();
        assert_eq!(read, [("ssrf", 1, Severity::Low, 2), ("xxe", 3, Severity::High, 3)]);
    }
}
