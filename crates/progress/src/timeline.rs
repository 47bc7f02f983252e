//! When events happened, if the clock was wrong at times.

use crate::{Event, Timestamp};

/// The events, handed over in log order, each with the time at which it counts; ordered by that time, which is never
/// after `now` by more than a day and never runs backwards against the log.
///
/// The log's order is the truth: an event logged after another did not come before it. So the time of logging is held
/// where the clock was set back, and one from the future, which only a wrong clock can give, is not believed. What
/// happened some time before it was logged, such as a fix that had to be confirmed, counts that much earlier.
pub(crate) fn timeline<'a>(events: impl IntoIterator<Item = &'a Event, IntoIter: Clone>, now: Timestamp) -> Vec<(Timestamp, &'a Event)> {
    let events = events.into_iter();
    let latest = now.plus(Timestamp::DAY);
    let believed = |event: &&Event| event.logged <= latest;
    let mut clock = events.clone().find(believed).map_or(now, |event| event.logged);
    let mut timed: Vec<_> = events
        .map(|event| {
            if believed(&event) {
                clock = clock.max(event.logged);
            }
            let delay = i64::try_from(event.logged.since(event.at)).unwrap_or(i64::MAX);
            (clock.plus(-delay), event)
        })
        .collect();
    timed.sort_by_key(|(at, _)| *at);
    timed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EventKind, WorkspaceId};

    /// Events as `(at, logged)` give these times, in this order.
    fn check(events: &[(i64, i64)], now: i64, expected: &[(usize, i64)]) {
        let events: Vec<_> = (0..)
            .zip(events)
            .map(|(n, &(at, logged))| {
                let topic = format!("{n}");
                let kind = EventKind::MarkedLearned;
                let at = Timestamp::from_millis(at);
                let mut event = Event::of_topic(kind, at, WorkspaceId::none(), &topic);
                event.logged = Timestamp::from_millis(logged);
                event
            })
            .collect();
        let timed: Vec<_> = timeline(&events, Timestamp::from_millis(now))
            .into_iter()
            .map(|(at, event)| (event.topic.parse::<usize>().unwrap(), at.millis()))
            .collect();
        assert_eq!(timed, expected);
    }

    #[test]
    fn a_right_clock_is_taken_as_it_is() {
        check(&[(1, 1), (5, 5), (9, 9)], 10, &[(0, 1), (1, 5), (2, 9)]);
    }

    #[test]
    fn a_clock_set_back_stands_still() {
        check(&[(50, 50), (20, 20), (60, 60)], 70, &[(0, 50), (1, 50), (2, 60)]);
    }

    #[test]
    fn a_fix_counts_when_it_was_saved_not_when_it_was_confirmed() {
        check(&[(10, 10), (30, 30), (20, 40)], 50, &[(0, 10), (2, 20), (1, 30)]);
    }

    #[test]
    fn a_time_from_the_future_is_not_believed() {
        let future = 99 * Timestamp::DAY;
        check(&[(10, 10), (future, future), (30, 30)], 50, &[(0, 10), (1, 10), (2, 30)]);
        check(&[(future, future), (30, 30)], 50, &[(0, 30), (1, 30)]);
        check(&[(future, future)], 50, &[(0, 50)]);
    }
}
