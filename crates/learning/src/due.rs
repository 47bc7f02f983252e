//! Which topics should come back, and when.

use caveat_progress::{State, Timestamp};

use crate::{History, Masteries};

/// Why a topic should come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// It was mastered, and went wrong since.
    Relapsed,
    /// It was mastered, and predicted recall has fallen below 80 %.
    Fading,
    /// The memory model's own date has come.
    Due,
}

/// A topic that should come back.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The topic.
    pub topic: String,
    /// Why.
    pub reason: Reason,
    /// Predicted recall, 0 to 1.
    pub recall: f64,
    /// Since which day.
    pub since: Timestamp,
}

/// The topics to bring back now: what relapsed first, then what fades, then what is due, each the longest first. A topic that was asked
/// today has its rating of the day, and waits.
pub fn due(masteries: &Masteries, history: &History, now: Timestamp) -> Vec<Due> {
    let mut queue: Vec<Due> = masteries
        .iter()
        .filter_map(|(topic, mastery)| {
            let date = mastery.due?;
            let reason = match mastery.state {
                State::Relapsed => Reason::Relapsed,
                State::Fading => Reason::Fading,
                _ if date.day() <= now.day() => Reason::Due,
                _ => return None,
            };
            let since = if reason == Reason::Relapsed { mastery.last_rated? } else { date };
            Some(Due { topic: topic.clone(), reason, recall: mastery.recall, since })
        })
        .filter(|due| !history.has_answered_on(&due.topic, now.day()))
        .collect();
    queue.sort_by(|left, right| (left.reason, left.since, &left.topic).cmp(&(right.reason, right.since, &right.topic)));
    queue
}

/// The topic that comes back next of those that need not yet, and on which day.
pub fn next_due(masteries: &Masteries, now: Timestamp) -> Option<(&str, Timestamp)> {
    let later = masteries.iter().filter_map(|(topic, mastery)| Some((mastery.due?, topic.as_str())));
    later.filter(|(date, _)| date.day() > now.day()).min().map(|(date, topic)| (topic, date))
}
