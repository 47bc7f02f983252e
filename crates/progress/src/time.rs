//! Points in time.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since 1970 in UTC. Days are UTC days everywhere in this crate, so that an answer does
/// not depend on where the machine is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// Milliseconds in a day.
    pub const DAY: i64 = 86_400_000;

    /// The time that many milliseconds after 1970 began.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970 began.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// The UTC day, counted from 1970-01-01 as day 0.
    pub const fn day(self) -> i64 {
        self.0.div_euclid(Self::DAY)
    }

    /// Milliseconds from `earlier` to this; 0 if the clock ran backwards between them.
    pub const fn since(self, earlier: Self) -> u64 {
        let span = self.0.saturating_sub(earlier.0);
        if span < 0 { 0 } else { span.unsigned_abs() }
    }

    /// This time moved by that many milliseconds.
    #[must_use]
    pub const fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// As `2026-03-01T12:00:00.000Z`; a time beyond the calendar is written as its number of milliseconds.
    pub fn to_rfc3339(self) -> String {
        self.to_chrono().map_or_else(|| self.0.to_string(), |time| time.to_rfc3339_opts(SecondsFormat::Millis, true))
    }

    pub(crate) fn to_chrono(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_millis(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_begin_at_midnight_utc_also_before_1970() {
        assert_eq!(Timestamp::from_millis(0).day(), 0);
        assert_eq!(Timestamp::from_millis(Timestamp::DAY - 1).day(), 0);
        assert_eq!(Timestamp::from_millis(-1).day(), -1);
    }

    #[test]
    fn a_clock_set_back_gives_no_time() {
        assert_eq!(Timestamp::from_millis(5).since(Timestamp::from_millis(9)), 0);
        assert_eq!(Timestamp::from_millis(9).since(Timestamp::from_millis(5)), 4);
    }

    #[test]
    fn times_are_written_as_rfc3339() {
        let check = |millis, expected: &str| assert_eq!(Timestamp::from_millis(millis).to_rfc3339(), expected);
        check(1_772_366_400_123, "2026-03-01T12:00:00.123Z");
        check(i64::MAX, "9223372036854775807");
    }
}
