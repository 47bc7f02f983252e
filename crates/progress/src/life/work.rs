//! Time spent working, as opposed to time that passed.

use crate::Timestamp;

/// Milliseconds of work in this session. A pause counts as work up to two minutes, for reading and thinking; a night
/// does not, nor does a clock set back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Work(u64);

const LONGEST_PAUSE: u64 = 2 * 60 * 1000;

impl Work {
    pub(super) const fn minutes(minutes: u64) -> Self {
        Self(minutes * 60 * 1000)
    }

    /// The work done when something happens at `at`, and the thing before happened at `last`.
    pub(super) fn after(self, last: Option<Timestamp>, at: Timestamp) -> Self {
        let pause = last.map_or(0, |last| at.since(last));
        Self(self.0 + pause.min(LONGEST_PAUSE))
    }

    pub(super) fn since(self, earlier: Self) -> Self {
        Self(self.0.saturating_sub(earlier.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_is_not_work_and_a_clock_set_back_neither() {
        let at = |minutes: i64| Timestamp::from_millis(minutes * 60_000);
        let mut work = Work::default();
        let mut last = None;
        let mut check = |minutes, expected| {
            work = work.after(last.replace(at(minutes)), at(minutes));
            assert_eq!(work, Work::minutes(expected));
        };
        check(100, 0);
        check(101, 1);
        check(700, 3);
        check(300, 3);
        check(302, 5);
    }
}
