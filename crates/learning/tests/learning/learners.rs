//! Learners over a year: what the model makes of them, month by month. A change in the model shows as a difference here, to be read as a
//! teacher would.

use std::fmt::Write as _;

use caveat_learning::{History, due, masteries};
use caveat_progress::{Event, EventKind, FixedBy, State, SuppressReason, Timestamp};

use crate::support::{HAND, LAB, RIGHT, WRONG, answer, event, noon};

const TOPIC: &str = "sql-injection";
const INTRODUCED: EventKind = EventKind::Introduced;
const VIEWED: EventKind = EventKind::LessonViewed;

/// The first days of the months of 2026, and the last day, as days of the year.
const MONTHS: [(&str, i64); 13] = [
    ("2026-01-01", 0),
    ("2026-02-01", 31),
    ("2026-03-01", 59),
    ("2026-04-01", 90),
    ("2026-05-01", 120),
    ("2026-06-01", 151),
    ("2026-07-01", 181),
    ("2026-08-01", 212),
    ("2026-09-01", 243),
    ("2026-10-01", 273),
    ("2026-11-01", 304),
    ("2026-12-01", 334),
    ("2026-12-31", 364),
];

/// The year of a learner, told at the end of each first day of a month.
fn year(events: &[Event]) -> String {
    let mut table =
        format!("{:10}  {:8}  {:>6}  {:>9}  {:10}  {:6}  {}\n", "day", "state", "recall", "stability", "due", "hover", "review");
    for (date, day) in MONTHS {
        let now = noon(day).plus(Timestamp::DAY / 2 - 1);
        let so_far: Vec<Event> = events.iter().filter(|event| event.logged <= now).cloned().collect();
        let all = masteries(&so_far, now);
        let mastery = all.get(TOPIC).cloned().unwrap_or_default();
        let state = name(mastery.state);
        let due_on = mastery.due.map_or_else(|| "-".to_owned(), |due| due.to_rfc3339().chars().take(10).collect());
        let hover = if mastery.state.wants_full_lesson() { "full" } else { "short" };
        let review =
            due(&all, &History::of(&so_far), now).first().map_or_else(|| "-".to_owned(), |due| format!("{:?}", due.reason).to_lowercase());
        let recall = if mastery.rated_days == 0 { "-".to_owned() } else { format!("{:.0} %", mastery.recall * 100.0) };
        let _ = writeln!(table, "{date:10}  {state:8}  {recall:>6}  {:>9.1}  {due_on:10}  {hover:6}  {review}", mastery.stability_days);
    }
    table
}

fn name(state: State) -> &'static str {
    match state {
        State::New => "new",
        State::Learning => "learning",
        State::Mastered => "mastered",
        State::Fading => "fading",
        State::Relapsed => "relapsed",
    }
}

fn log(days: &[(i64, EventKind)]) -> Vec<Event> {
    days.iter().map(|(day, kind)| event(*day, TOPIC, *kind).occasion(format!("e{day}"))).collect()
}

#[test]
fn who_fixes_by_hand_masters_the_topic_and_keeps_it() {
    // The first time with the lesson, then without; each time the weakness was in the code they were given.
    insta::assert_snapshot!(year(&log(&[(2, VIEWED), (2, HAND), (6, HAND), (16, HAND), (50, HAND), (130, HAND), (290, HAND)])));
}

#[test]
fn who_relapses_is_taught_in_full_again() {
    let mut days = vec![(2, HAND), (5, HAND), (12, HAND), (40, HAND)];
    // In May they write it themselves, twice, and find back with the lesson.
    days.extend([(125, INTRODUCED), (128, INTRODUCED), (155, VIEWED), (155, HAND), (162, HAND), (180, HAND), (260, HAND)]);
    insta::assert_snapshot!(year(&log(&days)));
}

#[test]
fn who_only_reads_stays_new() {
    let days: Vec<_> = (0..360).step_by(9).flat_map(|day| [(day, VIEWED), (day + 1, EventKind::LessonOpened)]).collect();
    insta::assert_snapshot!(year(&log(&days)));
}

#[test]
fn who_only_suppresses_stays_new() {
    let suppressed = |reason| EventKind::Suppressed { reason };
    let days: Vec<_> = (0..360)
        .step_by(12)
        .flat_map(|day| {
            [(day, INTRODUCED), (day, suppressed(SuppressReason::FalsePositive)), (day + 1, suppressed(SuppressReason::Accepted))]
        })
        .collect();
    assert_eq!(year(&log(&days)), year(&[]), "suppressing is no evidence of anything");
    insta::assert_snapshot!(year(&log(&days)));
}

#[test]
fn who_only_applies_quick_fixes_stays_new() {
    let days: Vec<_> = (0..360).step_by(7).flat_map(|day| [(day, INTRODUCED), (day, EventKind::Fixed { by: FixedBy::QuickFix })]).collect();
    assert_eq!(year(&log(&days)), year(&[]));
}

#[test]
fn who_answers_daily_in_january_and_then_what_is_brought_back() {
    let mut events: Vec<Event> = (0..31).map(|day| answer(day, TOPIC, "q", if day == 4 { WRONG } else { RIGHT })).collect();
    // From then on they answer once a topic is due, as the review brings it.
    for day in 31..365 {
        let now = noon(day);
        if !due(&masteries(&events, now), &History::of(&events), now).is_empty() {
            events.push(answer(day, TOPIC, "q", RIGHT));
        }
    }
    let later = events.len() - 31;
    assert!(later <= 3, "a topic that was practised daily is not asked often: {later}");
    insta::assert_snapshot!(year(&events));
}

#[test]
fn who_says_so_and_shows_nothing_fades_and_ends_with_one_introduction() {
    insta::assert_snapshot!(year(&log(&[(3, EventKind::MarkedLearned), (200, INTRODUCED), (215, LAB)])));
}

#[test]
fn a_clock_set_back_for_a_month_costs_no_evidence() {
    let days = [(2, HAND), (5, HAND), (12, HAND), (40, HAND)];
    let mut events = log(&days);
    // The third fix is logged with a clock that is a month behind.
    events[2].at = noon(-18);
    events[2].logged = noon(-18);
    let at_the_end = |events: &[Event]| masteries(events, noon(60))[TOPIC].clone();
    let (right, wrong) = (at_the_end(&log(&days)), at_the_end(&events));
    assert_eq!((right.state, wrong.state), (State::Mastered, State::Mastered));
    assert_eq!(right.last_rated, wrong.last_rated);
    assert!(wrong.due >= wrong.last_rated && wrong.relapses == 0);
    // The third fix counts for the day on which time stood still, which has its rating: one day less, and no evidence against.
    assert_eq!((right.rated_days, wrong.rated_days), (4, 3));
    assert_eq!(History::of(&events).answered(TOPIC), 0);
}
