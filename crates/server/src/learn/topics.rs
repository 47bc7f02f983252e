//! Every topic with what is known of it, for a client that shows a list of its own.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use caveat_catalog::{Catalog, Severity};
use caveat_learning::{due, next_due};
use caveat_progress::State;
use serde::Serialize;
use serde_json::Value;
use tower_lsp::jsonrpc::Error;

use super::desk::{Desk, Log};
use super::overview::Spot;
use super::quiz::Learner;
use crate::event::Reply;

/// The form of the answer. A field may be added to it; one that goes or means something else makes another.
const VERSION: u32 = 1;

/// The answer to `caveat.overview`. docs/protocol.md describes it.
#[derive(Debug, Serialize)]
struct Overview {
    version: u32,
    scanned: bool,
    findings: usize,
    due: usize,
    next_due: Option<String>,
    topics: Vec<Topic>,
}

#[derive(Debug, Serialize)]
struct Topic {
    id: String,
    title: String,
    mastery: State,
    recall: Option<f64>,
    due: bool,
    quiz: bool,
    labs: Vec<String>,
    findings: Vec<Finding>,
}

#[derive(Debug, Serialize)]
struct Finding {
    uri: String,
    line: usize,
    severity: Severity,
    message: String,
}

impl Desk {
    /// Answers with every topic. `is_scanned` says whether `spots` are of all files.
    pub(crate) fn overview(&self, learner: &Learner, spots: Vec<Spot>, is_scanned: bool, reply: Reply<Option<Value>>) {
        let overview = Overview::of(learner.catalog(), spots, is_scanned, &self.log());
        // A request that was cancelled needs no answer.
        let _ = reply.send(serde_json::to_value(overview).map(Some).map_err(|_| Error::internal_error()));
    }
}

impl Overview {
    fn of(catalog: &Catalog, spots: Vec<Spot>, scanned: bool, log: &Log) -> Self {
        let findings = spots.len();
        let mut found: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for Spot { topic, uri, line, severity, message, .. } in spots {
            found.entry(topic).or_default().push(Finding { uri: uri.as_str().to_owned(), line: line - 1, severity, message });
        }
        let queue: Vec<String> = due(&log.masteries, &log.history, log.now).into_iter().map(|due| due.topic).collect();
        let mut ids: Vec<String> = catalog.lessons.keys().map(ToString::to_string).collect();
        // Another folder's pack may have topics of its own.
        ids.extend(found.keys().filter(|id| !catalog.lessons.contains_key(id.as_str())).cloned());
        let topic = |id: String| {
            let mastery = log.masteries.get(&id).cloned().unwrap_or_default();
            let labs = catalog.labs.values().filter(|lab| *lab.topic == *id);
            let mut findings = found.remove(&id).unwrap_or_default();
            findings.sort_by(|a, b| (Reverse(a.severity), &a.uri, a.line).cmp(&(Reverse(b.severity), &b.uri, b.line)));
            Topic {
                title: catalog.lessons.get(&*id).map_or_else(|| id.clone(), |lesson| lesson.front.title.clone()),
                mastery: mastery.state,
                recall: (mastery.rated_days > 0).then_some(mastery.recall),
                due: queue.contains(&id),
                quiz: catalog.quizzes.get(&*id).is_some_and(|quiz| !quiz.questions().is_empty()),
                labs: labs.map(|lab| lab.language.to_string()).collect(),
                findings,
                id,
            }
        };
        let mut topics: Vec<Topic> = ids.into_iter().map(topic).collect();
        topics.sort_by_cached_key(|topic| {
            let worst = topic.findings.first().map(|finding| finding.severity);
            let place = queue.iter().position(|id| *id == topic.id).unwrap_or(queue.len());
            (Reverse((worst, topic.findings.len())), place, topic.title.to_lowercase())
        });
        let next = next_due(&log.masteries, log.now).map(|(_, day)| day.to_rfc3339().chars().take(10).collect());
        let due = topics.iter().filter(|topic| topic.due).count();
        Self { version: VERSION, scanned, findings, due, next_due: next, topics }
    }
}
