//! How well a developer knows a topic: computed from events with the FSRS memory model, never stored.

use std::collections::{BTreeMap, HashSet};

use rs_fsrs::{Card, FSRS, Parameters};
use serde::{Deserialize, Serialize};

use crate::timeline::timeline;
use crate::{Event, EventKind, FixedBy, Timestamp};

/// From this stability on (days until recall falls to 90 %) a topic is mastered.
const MASTERED_DAYS: f64 = 7.0;

/// Below this predicted recall what was mastered is fading.
const FADING_RECALL: f64 = 0.8;

/// Where a topic stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// No evidence yet.
    #[default]
    New,
    /// Some evidence, not enough.
    Learning,
    /// Stability of seven days or more, or the developer's own word; no relapse since.
    Mastered,
    /// Mastered, and predicted recall has fallen below 80 %.
    Fading,
    /// Failed after it was mastered, and not shown again since.
    Relapsed,
}

impl State {
    /// Whether a hover teaches in full; in two lines otherwise.
    pub const fn wants_full_lesson(self) -> bool {
        matches!(self, Self::New | Self::Learning | Self::Relapsed)
    }
}

/// A rating of the memory model, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// Introduced again after mastery; a wrong quiz answer.
    Again,
    /// Fixed by hand after seeing the lesson.
    Hard,
    /// Fixed by hand without seeing it; a right quiz answer; marked as learned; a lab passed with hints.
    Good,
    /// A lab passed without hints.
    Easy,
}

impl Rating {
    fn to_fsrs(self) -> rs_fsrs::Rating {
        match self {
            Self::Again => rs_fsrs::Rating::Again,
            Self::Hard => rs_fsrs::Rating::Hard,
            Self::Good => rs_fsrs::Rating::Good,
            Self::Easy => rs_fsrs::Rating::Easy,
        }
    }
}

/// What is known of a topic at some time.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Mastery {
    /// Where it stands.
    pub state: State,
    /// Whether it counts as mastered by the developer's own word.
    pub declared: bool,
    /// Days until predicted recall falls to 90 %; 0 for a new topic.
    pub stability_days: f64,
    /// Predicted recall now, 0 to 1; 0 for a new topic.
    pub recall: f64,
    /// The rating of the last day that has one.
    pub last_rating: Option<Rating>,
    /// The start of that UTC day.
    pub last_rated: Option<Timestamp>,
    /// The start of the UTC day on which it should come back: the memory model's own date, when predicted recall has fallen to 90 %.
    pub due: Option<Timestamp>,
    /// How many days have a rating.
    pub rated_days: u32,
    /// How often it was failed after it was mastered.
    pub relapses: u32,
}

/// The evidence on one topic, folded; what it means at a time is [`Standing::at`].
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The card after all days before the last rated one.
    before: Option<Card>,
    /// The card after the last rated day.
    card: Option<Card>,
    /// The last rated day, and the worst rating of it.
    last: Option<(i64, Rating)>,
    rated_days: u32,
    relapses: u32,
    declared: bool,
    relapsed: bool,
}

impl Standing {
    /// Folds a topic's events, in log order. Events of other topics are passed over. `now` only serves to tell times
    /// that cannot be.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event, IntoIter: Clone>, topic: &str, now: Timestamp) -> Self {
        let of_topic: Vec<_> = events.into_iter().filter(|event| event.topic == topic).collect();
        let mut standing = Self::default();
        let mut lessons = Lessons::default();
        for (at, event) in timeline(of_topic, now) {
            standing.take(at, event, &mut lessons);
        }
        standing
    }

    /// The standing of every topic that has events.
    pub fn of_all<'a>(events: &'a [Event], now: Timestamp) -> BTreeMap<String, Self> {
        let mut topics: BTreeMap<&'a str, Vec<&'a Event>> = BTreeMap::new();
        for event in events {
            topics.entry(&event.topic).or_default().push(event);
        }
        topics.into_iter().map(|(topic, events)| (topic.to_owned(), Self::of(events, topic, now))).collect()
    }

    /// What the evidence means at this time. A time before the last evidence is taken for that evidence's day.
    pub fn at(&self, now: Timestamp) -> Mastery {
        let (Some(card), Some((day, rating))) = (&self.card, self.last) else {
            return Mastery::default();
        };
        let recall = card.get_retrievability(noon(now.day().max(day)));
        let state = match (self.is_mastered(), self.relapsed) {
            (true, _) if recall < FADING_RECALL => State::Fading,
            (true, _) => State::Mastered,
            (false, true) => State::Relapsed,
            (false, false) => State::Learning,
        };
        Mastery {
            state,
            declared: self.declared,
            stability_days: card.stability,
            recall,
            last_rating: Some(rating),
            last_rated: Some(Timestamp::from_millis(day.saturating_mul(Timestamp::DAY))),
            due: Some(Timestamp::from_millis(day.saturating_add(interval(card)).saturating_mul(Timestamp::DAY))),
            rated_days: self.rated_days,
            relapses: self.relapses,
        }
    }

    fn take<'a>(&mut self, at: Timestamp, event: &'a Event, lessons: &mut Lessons<'a>) {
        match event.kind {
            EventKind::Introduced => {
                if self.is_mastered() {
                    self.rate(at, Rating::Again);
                }
            }
            EventKind::Fixed { by: FixedBy::Hand } => {
                let rating = if lessons.seen(at, event) { Rating::Hard } else { Rating::Good };
                self.rate(at, rating);
            }
            EventKind::QuizAnswered { correct } => self.rate(at, if correct { Rating::Good } else { Rating::Again }),
            EventKind::LabFinished { passed: true, hints } => {
                self.rate(at, if hints == 0 { Rating::Easy } else { Rating::Good });
            }
            EventKind::MarkedLearned => {
                self.rate(at, Rating::Good);
                self.declared = true;
                self.relapsed = false;
            }
            EventKind::LessonViewed | EventKind::LessonOpened => lessons.see(at, event),
            EventKind::Fixed { by: FixedBy::QuickFix }
            | EventKind::Removed
            | EventKind::Suppressed { .. }
            | EventKind::LabFinished { passed: false, .. } => {}
        }
    }

    /// Gives the day its rating: the worst of what it has and this.
    fn rate(&mut self, at: Timestamp, rating: Rating) {
        let was_mastered = self.is_mastered();
        let day = at.day();
        let worst = match self.last {
            Some((last, worst)) if last == day => worst.min(rating),
            _ => {
                self.before = self.card.take();
                self.rated_days += 1;
                if rating > Rating::Again {
                    self.relapsed = false;
                }
                rating
            }
        };
        self.last = Some((day, worst));
        let before = self.before.clone().unwrap_or_default();
        self.card = Some(scheduler().next(before, noon(day), worst.to_fsrs()).card);
        if rating == Rating::Again && was_mastered {
            self.relapsed = true;
            self.declared = false;
            self.relapses += 1;
        }
    }

    fn is_mastered(&self) -> bool {
        let remembered = |card: &Card| card.stability >= MASTERED_DAYS;
        let failed = self.last.is_some_and(|(_, rating)| rating == Rating::Again);
        self.declared || (!failed && self.card.as_ref().is_some_and(remembered))
    }
}

/// Which lessons were seen, and when. A lesson counts as seen for a fix if it was seen at this very finding before, or
/// anywhere on the day of the fix or the day before.
#[derive(Default)]
struct Lessons<'a> {
    at_findings: HashSet<&'a str>,
    last_day: Option<i64>,
}

impl<'a> Lessons<'a> {
    fn see(&mut self, at: Timestamp, event: &'a Event) {
        self.at_findings.extend(event.fingerprint.as_deref());
        self.last_day = Some(at.day());
    }

    fn seen(&self, at: Timestamp, event: &Event) -> bool {
        let here = event.fingerprint.as_deref().is_some_and(|fingerprint| self.at_findings.contains(fingerprint));
        here || self.last_day.is_some_and(|day| at.day() - day <= 1)
    }
}

/// Days from a card's last rating to when it should come back; one at least.
fn interval(card: &Card) -> i64 {
    (card.due - card.last_review).num_days().max(1)
}

/// The model with its default weights. It is told whole days, since a day has one rating.
fn scheduler() -> FSRS {
    FSRS::new(Parameters { enable_short_term: false, enable_fuzz: false, ..Parameters::default() })
}

/// A time for the model to stand for a day. Days beyond its calendar are held at its ends.
fn noon(day: i64) -> chrono::DateTime<chrono::Utc> {
    // About the years -25,000 and 29,000: well inside the calendar, and intervals of a century can be added.
    let day = day.clamp(-10_000_000, 10_000_000);
    Timestamp::from_millis(day * Timestamp::DAY + Timestamp::DAY / 2).to_chrono().expect("the day was held inside the calendar")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{SuppressReason, WorkspaceId};

    const HAND: EventKind = EventKind::Fixed { by: FixedBy::Hand };
    const OURS: EventKind = EventKind::Fixed { by: FixedBy::QuickFix };
    const RIGHT: EventKind = EventKind::QuizAnswered { correct: true };
    const WRONG: EventKind = EventKind::QuizAnswered { correct: false };
    const LAB: EventKind = EventKind::LabFinished { passed: true, hints: 0 };

    fn event(hours: i64, kind: EventKind, fingerprint: &str) -> Event {
        let at = Timestamp::from_millis(hours * 3_600_000);
        let mut event = Event::of_topic(kind, at, WorkspaceId::none(), "xxe");
        event.fingerprint = Some(fingerprint.into());
        event
    }

    /// Events at these hours, seen at that hour.
    fn mastery(events: &[(i64, EventKind)], now: i64) -> Mastery {
        let events: Vec<_> = events.iter().map(|&(hours, kind)| event(hours, kind, "f")).collect();
        let now = Timestamp::from_millis(now * 3_600_000);
        Standing::of(&events, "xxe", now).at(now)
    }

    #[track_caller]
    fn check(events: &[(i64, EventKind)], now: i64, state: State, rating: Option<Rating>) {
        let mastery = mastery(events, now);
        assert_eq!((mastery.state, mastery.last_rating), (state, rating), "{mastery:?}");
    }

    #[test]
    fn viewing_suppressing_removing_and_quick_fixes_are_no_evidence() {
        let suppressed = EventKind::Suppressed { reason: SuppressReason::FalsePositive };
        let events: Vec<_> = [
            EventKind::LessonViewed,
            EventKind::LessonOpened,
            suppressed,
            EventKind::Removed,
            EventKind::Introduced,
            OURS,
            EventKind::LabFinished { passed: false, hints: 0 },
        ]
        .into_iter()
        .map(|kind| (1, kind))
        .collect();
        check(&events, 2, State::New, None);
        assert!(events.iter().all(|(_, kind)| !kind.is_learned()));
    }

    #[test]
    fn each_kind_of_evidence_has_its_rating() {
        check(&[(1, HAND)], 2, State::Learning, Some(Rating::Good));
        check(&[(1, EventKind::LessonViewed), (2, HAND)], 3, State::Learning, Some(Rating::Hard));
        check(&[(1, EventKind::LessonOpened), (2, HAND)], 3, State::Learning, Some(Rating::Hard));
        check(&[(1, HAND), (2, EventKind::LessonViewed)], 3, State::Learning, Some(Rating::Good));
        check(&[(1, RIGHT)], 2, State::Learning, Some(Rating::Good));
        check(&[(1, WRONG)], 2, State::Learning, Some(Rating::Again));
        check(&[(1, LAB)], 2, State::Mastered, Some(Rating::Easy));
        check(&[(1, EventKind::LabFinished { passed: true, hints: 2 })], 2, State::Learning, Some(Rating::Good));
    }

    #[test]
    fn a_lesson_seen_long_ago_at_another_finding_does_not_count_as_seen() {
        let rating = |hours, viewed| {
            let events = [event(0, EventKind::LessonViewed, viewed), event(hours, HAND, "f")];
            let now = Timestamp::from_millis(hours * 3_600_000);
            Standing::of(&events, "xxe", now).at(now).last_rating
        };
        assert_eq!(rating(30, "g"), Some(Rating::Hard));
        assert_eq!(rating(50, "g"), Some(Rating::Good));
        assert_eq!(rating(500, "f"), Some(Rating::Hard));
    }

    #[test]
    fn a_day_has_one_rating_the_worst() {
        check(&[(1, HAND), (2, LAB), (3, WRONG), (4, RIGHT)], 5, State::Learning, Some(Rating::Again));
        check(&[(1, LAB), (2, WRONG), (3, RIGHT)], 5, State::Relapsed, Some(Rating::Again));
        let once = mastery(&[(1, RIGHT)], 10);
        let thrice = mastery(&[(1, RIGHT), (2, RIGHT), (3, LAB)], 10);
        assert_eq!(once, thrice);
        assert_eq!(thrice.rated_days, 1);
    }

    #[test]
    fn days_of_practice_master_a_topic_and_time_fades_it() {
        let practice = [(0, HAND), (24 * 3, HAND), (24 * 10, HAND)];
        check(&practice[..1], 1, State::Learning, Some(Rating::Good));
        check(&practice, 24 * 10, State::Mastered, Some(Rating::Good));
        check(&practice, 24 * 400, State::Fading, Some(Rating::Good));
        assert!(mastery(&practice, 24 * 400).recall < mastery(&practice, 24 * 11).recall);
    }

    #[test]
    fn introduced_again_after_mastery_is_a_relapse_and_before_it_nothing() {
        check(&[(0, HAND), (30, EventKind::Introduced)], 31, State::Learning, Some(Rating::Good));
        check(&[(0, LAB), (30, EventKind::Introduced)], 31, State::Relapsed, Some(Rating::Again));
        check(&[(0, LAB), (1, EventKind::Introduced)], 2, State::Relapsed, Some(Rating::Again));
        check(&[(0, LAB), (24 * 300, EventKind::Introduced)], 24 * 300, State::Relapsed, Some(Rating::Again));
        // A second one while relapsed is no second relapse.
        assert_eq!(mastery(&[(0, LAB), (30, EventKind::Introduced), (60, EventKind::Introduced)], 61).relapses, 1);
    }

    #[test]
    fn a_relapse_ends_with_evidence_on_a_later_day() {
        let relapse = [(0, LAB), (30, EventKind::Introduced)];
        check(&[relapse[0], relapse[1], (31, HAND)], 32, State::Relapsed, Some(Rating::Again));
        check(&[relapse[0], relapse[1], (60, HAND)], 61, State::Learning, Some(Rating::Good));
    }

    #[test]
    fn the_developers_word_counts_until_a_relapse() {
        check(&[(1, EventKind::MarkedLearned)], 2, State::Mastered, Some(Rating::Good));
        // Also on a day with harder evidence, and after a relapse.
        check(&[(1, EventKind::LessonViewed), (2, HAND), (3, EventKind::MarkedLearned)], 4, State::Mastered, Some(Rating::Hard));
        let relapsed = [(1, EventKind::MarkedLearned), (40, EventKind::Introduced)];
        check(&relapsed, 41, State::Relapsed, Some(Rating::Again));
        check(&[relapsed[0], relapsed[1], (42, EventKind::MarkedLearned)], 43, State::Mastered, Some(Rating::Again));
        assert!(mastery(&[(1, EventKind::MarkedLearned)], 2).declared);
    }

    #[test]
    fn a_topic_is_due_when_recall_falls_to_nine_in_ten_and_a_day_later_at_the_soonest() {
        let due = |events: &[(i64, EventKind)]| mastery(events, 24 * 11).due.map(Timestamp::day);
        assert_eq!(due(&[]), None);
        assert_eq!(due(&[(25, WRONG)]), Some(2));
        let practised = [(0, HAND), (24 * 3, HAND), (24 * 10, HAND)];
        let day = due(&practised).expect("a day");
        let recall = |day: i64| mastery(&practised, 24 * day).recall;
        assert!(day > 20 && recall(day - 1) >= 0.895 && recall(day + 1) < 0.9, "{day}: {}", recall(day));
        // The developer's own word weighs as one right answer.
        assert_eq!(due(&[(0, EventKind::MarkedLearned)]), due(&[(0, RIGHT)]));
    }

    #[test]
    fn a_clock_set_back_neither_loses_nor_reorders_evidence() {
        // Mastered at hour 1000, then the clock goes back by weeks: the introduction still comes after.
        check(&[(1000, LAB), (100, EventKind::Introduced)], 101, State::Relapsed, Some(Rating::Again));
        check(&[(1000, LAB)], 100, State::Mastered, Some(Rating::Easy));
    }

    fn kinds() -> impl Strategy<Value = EventKind> {
        proptest::sample::select(vec![
            HAND,
            OURS,
            RIGHT,
            WRONG,
            LAB,
            EventKind::Introduced,
            EventKind::MarkedLearned,
            EventKind::Removed,
            EventKind::LessonViewed,
        ])
    }

    fn times() -> impl Strategy<Value = i64> {
        prop_oneof![8 => 0i64..100 * Timestamp::DAY, 1 => any::<i64>()]
    }

    proptest! {
        #[test]
        fn any_log_and_any_clock_give_a_sane_answer(
            log in proptest::collection::vec((kinds(), times(), times()), 0..40), now in times(),
        ) {
            let events: Vec<_> = log.into_iter().map(|(kind, at, logged)| {
                let mut event = event(0, kind, "f");
                (event.at, event.logged) = (Timestamp::from_millis(at), Timestamp::from_millis(logged));
                event
            }).collect();
            let now = Timestamp::from_millis(now);
            let mastery = Standing::of(&events, "xxe", now).at(now);
            prop_assert!((0.0..=1.0).contains(&mastery.recall), "{mastery:?}");
            prop_assert!(mastery.stability_days.is_finite() && mastery.stability_days >= 0.0, "{mastery:?}");
            prop_assert_eq!(mastery.state == State::New, mastery.rated_days == 0);
            prop_assert!(mastery.relapses <= u32::try_from(events.len()).unwrap());
        }

        #[test]
        fn what_is_no_evidence_changes_nothing(
            log in proptest::collection::vec((kinds(), 0i64..2000), 0..30), at in 0usize..30, hour in 0i64..2000,
        ) {
            let mut log = log;
            log.sort_by_key(|(_, hours)| *hours);
            let mut events: Vec<_> = log.into_iter().map(|(kind, hours)| event(hours, kind, "f")).collect();
            let now = Timestamp::from_millis(3000 * 3_600_000);
            let without = Standing::of(&events, "xxe", now).at(now);
            let suppressed = EventKind::Suppressed { reason: SuppressReason::Accepted };
            for kind in [suppressed, OURS, EventKind::Removed] {
                let mut extra = event(hour, kind, "f");
                // Not later than its successor, or the clock would seem to have been set back.
                extra.logged = events.get(at).map_or(extra.logged, |next| extra.logged.min(next.logged));
                events.insert(at.min(events.len()), extra);
            }
            prop_assert_eq!(Standing::of(&events, "xxe", now).at(now), without);
        }

        #[test]
        fn a_day_is_rated_once(log in proptest::collection::vec((kinds(), 0i64..500), 0..40)) {
            let mut log = log;
            log.sort_by_key(|(_, hours)| *hours);
            let days: std::collections::BTreeSet<_> = log.iter().map(|(_, hours)| hours / 24).collect();
            let log: Vec<_> = log.into_iter().map(|(kind, hours)| (hours, kind)).collect();
            prop_assert!(mastery(&log, 501).rated_days as usize <= days.len());
        }
    }
}
