//! Everything `caveat progress` has to say.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{Event, EventKind, FixedBy, Mastery, Metrics, Notice, Standing, Timestamp};

/// A developer's progress at one time. Its JSON is the output of `caveat progress --json`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// The version of this format.
    pub version: u32,
    /// When it was made, as RFC 3339 in UTC.
    pub at: String,
    /// How many events the log has.
    pub events: usize,
    /// The topics with events, by name.
    pub topics: Vec<TopicSummary>,
    /// The numbers.
    pub metrics: Metrics,
    /// What should be known about the store.
    pub notices: Vec<String>,
}

/// One topic's line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicSummary {
    /// The topic.
    pub topic: String,
    /// How well it is known.
    pub mastery: Mastery,
    /// What happened.
    pub counts: Counts,
}

/// How many events of each kind there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Findings introduced.
    pub introduced: u32,
    /// Findings fixed by hand.
    pub fixed_by_hand: u32,
    /// Findings fixed by a quick fix.
    pub fixed_by_quick_fix: u32,
    /// Findings removed with their code.
    pub removed: u32,
    /// Findings suppressed.
    pub suppressed: u32,
    /// Lessons viewed on hover: at most one a finding and day.
    pub lessons_viewed: u32,
    /// Lessons opened as a page: at most one a finding and day.
    pub lessons_opened: u32,
    /// Times the developer marked it as learned: at most one a workspace and day.
    pub marked_learned: u32,
    /// Quiz questions answered right.
    pub quiz_right: u32,
    /// Quiz questions answered wrong.
    pub quiz_wrong: u32,
    /// Labs passed.
    pub labs_passed: u32,
    /// Labs handed in that did not pass.
    pub labs_failed: u32,
}

impl Counts {
    fn add(&mut self, kind: EventKind) {
        let count = match kind {
            EventKind::Introduced => &mut self.introduced,
            EventKind::Fixed { by: FixedBy::Hand } => &mut self.fixed_by_hand,
            EventKind::Fixed { by: FixedBy::QuickFix } => &mut self.fixed_by_quick_fix,
            EventKind::Removed => &mut self.removed,
            EventKind::Suppressed { .. } => &mut self.suppressed,
            EventKind::LessonViewed => &mut self.lessons_viewed,
            EventKind::LessonOpened => &mut self.lessons_opened,
            EventKind::MarkedLearned => &mut self.marked_learned,
            EventKind::QuizAnswered { correct: true } => &mut self.quiz_right,
            EventKind::QuizAnswered { correct: false } => &mut self.quiz_wrong,
            EventKind::LabFinished { passed: true, .. } => &mut self.labs_passed,
            EventKind::LabFinished { passed: false, .. } => &mut self.labs_failed,
        };
        *count += 1;
    }
}

impl Summary {
    /// Sums up the whole log, in log order, as of `now`. The notices are those of opening the store.
    pub fn of(events: &[Event], now: Timestamp, notices: &[Notice]) -> Self {
        let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
        for event in events {
            counts.entry(&event.topic).or_default().add(event.kind);
        }
        let topics = Standing::of_all(events, now)
            .into_iter()
            .map(|(topic, standing)| TopicSummary {
                counts: counts.get(topic.as_str()).copied().unwrap_or_default(),
                mastery: standing.at(now),
                topic,
            })
            .collect();
        Self {
            version: 1,
            at: now.to_rfc3339(),
            events: events.len(),
            topics,
            metrics: Metrics::of(events, now),
            notices: notices.iter().map(ToString::to_string).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::WorkspaceId;

    #[test]
    fn the_json_says_what_happened_and_how_it_was_computed() {
        let at = Timestamp::from_millis(1_772_366_400_000);
        let events = [EventKind::MarkedLearned, EventKind::LessonViewed].map(|kind| Event::of_topic(kind, at, WorkspaceId::none(), "xxe"));
        let notices = [Notice::Newer { found: 9, known: 1 }];
        let json = serde_json::to_value(Summary::of(&events, at, &notices)).unwrap();
        assert_eq!(json["at"], "2026-03-01T12:00:00.000Z");
        assert_eq!(json["events"], 2);
        assert_eq!(json["topics"][0]["topic"], "xxe");
        assert_eq!(json["topics"][0]["mastery"]["state"], "mastered");
        assert_eq!(json["topics"][0]["mastery"]["last_rating"], "good");
        assert_eq!(json["topics"][0]["counts"]["marked_learned"], 1);
        assert_eq!(json["topics"][0]["counts"]["lessons_viewed"], 1);
        assert_eq!(json["metrics"]["topics_mastered"]["value"], 1.0);
        for metric in json["metrics"].as_object().unwrap().values() {
            assert!(!metric["formula"].as_str().unwrap().is_empty());
        }
        assert!(json["notices"][0].as_str().unwrap().contains("schema 9"));
    }
}
