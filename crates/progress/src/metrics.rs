//! The numbers that a developer's log answers, each with its formula.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::{Event, EventKind, Standing, State, SuppressReason, Timestamp};

/// A number and what it means.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Metric {
    /// The number; `None` where there is nothing to compute it from.
    pub value: Option<f64>,
    /// `milliseconds`, `share` (0 to 1) or `topics`.
    pub unit: &'static str,
    /// How many things it was computed from: the size of the sample, or the denominator.
    pub of: usize,
    /// How it is computed.
    pub formula: &'static str,
}

/// What the log answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Metrics {
    /// Median time from a finding's introduction to its fix, in milliseconds.
    pub time_to_remediate: Metric,
    /// Share of the findings whose lesson was seen that were fixed afterwards.
    pub fixed_after_lesson: Metric,
    /// Share of the findings that were dismissed as false positives.
    pub dismissed_as_false_positive: Metric,
    /// How many topics are mastered now.
    pub topics_mastered: Metric,
    /// Median time of the labs that were passed, in milliseconds.
    pub lab_time: Metric,
}

/// A finding across documents and sessions.
type FindingKey<'a> = (&'a str, &'a str);

impl Metrics {
    /// Computes all of them from the whole log, in log order.
    pub fn of(events: &[Event], now: Timestamp) -> Self {
        Self {
            time_to_remediate: time_to_remediate(events),
            fixed_after_lesson: fixed_after_lesson(events),
            dismissed_as_false_positive: dismissed(events),
            topics_mastered: topics_mastered(events, now),
            lab_time: lab_time(events),
        }
    }
}

/// A finding is a fingerprint in a workspace. The fix's time is that of the save which showed it.
fn time_to_remediate(events: &[Event]) -> Metric {
    let mut introduced: HashMap<FindingKey<'_>, Vec<Timestamp>> = HashMap::new();
    let mut times = Vec::new();
    for event in events {
        let Some(key) = key(event) else { continue };
        match event.kind {
            EventKind::Introduced => introduced.entry(key).or_default().push(event.at),
            EventKind::Fixed { .. } => {
                let before = introduced.get(&key).into_iter().flatten().filter(|at| **at <= event.at);
                times.extend(before.max().map(|at| event.at.since(*at)));
            }
            _ => {}
        }
    }
    Metric {
        of: times.len(),
        value: median(times),
        unit: "milliseconds",
        formula: "median, over fixes by hand or quick fix, of (time of the save that showed the fix) - (time of the \
                  latest earlier introduction of the same finding in the log)",
    }
}

fn fixed_after_lesson(events: &[Event]) -> Metric {
    let mut seen: HashMap<FindingKey<'_>, Timestamp> = HashMap::new();
    for event in events.iter().filter(|event| is_lesson(event.kind)) {
        if let Some(key) = key(event) {
            seen.entry(key).and_modify(|at| *at = event.at.min(*at)).or_insert(event.at);
        }
    }
    let fixed: HashSet<_> = events
        .iter()
        .filter(|event| matches!(event.kind, EventKind::Fixed { .. }))
        .filter_map(|event| Some((key(event)?, event.at)))
        .filter(|(key, at)| seen.get(key).is_some_and(|seen| seen <= at))
        .map(|(key, _)| key)
        .collect();
    Metric {
        value: share(fixed.len(), seen.len()),
        unit: "share",
        of: seen.len(),
        formula: "(findings fixed by hand or quick fix after their lesson was first seen) / (findings whose lesson was \
                  seen, on hover or as a page)",
    }
}

fn dismissed(events: &[Event]) -> Metric {
    let mut met: HashMap<FindingKey<'_>, Option<SuppressReason>> = HashMap::new();
    for event in events {
        if let Some(key) = key(event) {
            let reason = met.entry(key).or_default();
            if let EventKind::Suppressed { reason: given } = event.kind {
                *reason = Some(given);
            }
        }
    }
    let dismissed = met.values().filter(|reason| **reason == Some(SuppressReason::FalsePositive)).count();
    Metric {
        value: share(dismissed, met.len()),
        unit: "share",
        of: met.len(),
        formula: "(findings whose latest suppression gives \"false positive\" as its reason) / (findings with any event \
                  in the log)",
    }
}

fn topics_mastered(events: &[Event], now: Timestamp) -> Metric {
    let standings = Standing::of_all(events, now);
    let mastered = standings.values().filter(|standing| standing.at(now).state == State::Mastered).count();
    Metric {
        value: Some(as_number(mastered)),
        unit: "topics",
        of: standings.len(),
        formula: "topics whose memory model has a stability of 7 days or more, or that were marked as learned, with no \
                  relapse since and a predicted recall of at least 0.8; of the topics with any event",
    }
}

fn lab_time(events: &[Event]) -> Metric {
    let passed = |event: &&Event| matches!(event.kind, EventKind::LabFinished { passed: true, .. });
    let times: Vec<_> = events.iter().filter(passed).filter_map(|event| event.duration_ms).collect();
    Metric { of: times.len(), value: median(times), unit: "milliseconds", formula: "median duration of the labs that were passed" }
}

const fn is_lesson(kind: EventKind) -> bool {
    matches!(kind, EventKind::LessonViewed | EventKind::LessonOpened)
}

fn key(event: &Event) -> Option<FindingKey<'_>> {
    Some((event.workspace.as_str(), event.fingerprint.as_deref()?))
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| as_number(part) / as_number(whole))
}

fn median(mut values: Vec<u64>) -> Option<f64> {
    values.sort_unstable();
    let upper = *values.get(values.len() / 2)?;
    let lower = if values.len().is_multiple_of(2) { values[values.len() / 2 - 1] } else { upper };
    #[allow(clippy::cast_precision_loss)] // Exact up to 285,000 years of milliseconds.
    Some((lower as f64).midpoint(upper as f64))
}

#[allow(clippy::cast_precision_loss)] // Counts.
fn as_number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FixedBy, WorkspaceId};

    const HAND: EventKind = EventKind::Fixed { by: FixedBy::Hand };
    const OURS: EventKind = EventKind::Fixed { by: FixedBy::QuickFix };

    fn log(events: &[(i64, EventKind, &str)]) -> Vec<Event> {
        let event = |&(at, kind, fingerprint): &(i64, EventKind, &str)| {
            let mut event = Event::of_topic(kind, Timestamp::from_millis(at), WorkspaceId::none(), "xxe");
            event.fingerprint = Some(fingerprint.to_owned());
            event.duration_ms = Some(at.unsigned_abs() * 10);
            event
        };
        events.iter().map(event).collect()
    }

    #[track_caller]
    fn check(metric: &Metric, value: Option<f64>, of: usize) {
        assert_eq!((metric.value, metric.of), (value, of), "{}", metric.formula);
    }

    #[test]
    fn an_empty_log_has_no_numbers() {
        let metrics = Metrics::of(&[], Timestamp::from_millis(0));
        check(&metrics.time_to_remediate, None, 0);
        check(&metrics.fixed_after_lesson, None, 0);
        check(&metrics.dismissed_as_false_positive, None, 0);
        check(&metrics.topics_mastered, Some(0.0), 0);
        check(&metrics.lab_time, None, 0);
    }

    #[test]
    fn time_to_remediate_is_from_the_latest_introduction() {
        let mut events = log(&[
            (10, EventKind::Introduced, "a"),
            (30, EventKind::Introduced, "a"),
            (100, HAND, "a"),
            (20, EventKind::Introduced, "b"),
            (30, OURS, "b"),
            (40, HAND, "never introduced"),
        ]);
        check(&time_to_remediate(&events), Some(40.0), 2);
        // The same fingerprint in another workspace is another finding.
        events[2].workspace = WorkspaceId::of(std::path::Path::new("elsewhere"));
        check(&time_to_remediate(&events), Some(10.0), 1);
    }

    #[test]
    fn a_fix_before_the_lesson_is_not_after_it() {
        let events = log(&[
            (10, EventKind::LessonViewed, "a"),
            (20, HAND, "a"),
            (30, OURS, "b"),
            (40, EventKind::LessonOpened, "b"),
            (50, EventKind::LessonViewed, "c"),
            (60, EventKind::LessonViewed, "d"),
            (70, OURS, "d"),
            (80, HAND, "d"),
        ]);
        check(&fixed_after_lesson(&events), Some(0.5), 4);
    }

    #[test]
    fn the_latest_reason_of_a_suppression_counts() {
        let suppressed = |reason| EventKind::Suppressed { reason };
        let events = log(&[
            (1, EventKind::Introduced, "a"),
            (2, suppressed(SuppressReason::FalsePositive), "a"),
            (3, suppressed(SuppressReason::FalsePositive), "b"),
            (4, suppressed(SuppressReason::Accepted), "b"),
            (5, HAND, "c"),
            (6, EventKind::LessonViewed, "d"),
        ]);
        check(&dismissed(&events), Some(0.25), 4);
    }

    #[test]
    fn mastered_topics_and_lab_times() {
        let lab = |passed| EventKind::LabFinished { passed, hints: 0 };
        let events = log(&[(1, lab(true), "a"), (3, lab(true), "a"), (100, lab(false), "a")]);
        check(&topics_mastered(&events, Timestamp::from_millis(200)), Some(1.0), 1);
        check(&lab_time(&events), Some(20.0), 2);
    }
}
