//! Which questions are asked, and what is brought back.

use std::collections::{BTreeMap, BTreeSet};

use caveat_learning::assess::{Estimate, QUESTIONS};
use caveat_learning::deck::deck;
use caveat_learning::{Assessment, Due, LabRef, Reason, Task, due, next_due, review};
use caveat_progress::{Event, EventKind, Mastery, State, Timestamp};

use crate::support::{HAND, LAB, RIGHT, WRONG, answer, catalog, event, known, noon};

/// The questions of a deck, the first one first.
fn asked(events: &[Event], state: State, family: &str, day: i64) -> String {
    let catalog = catalog();
    let (history, _) = known(events, day);
    let mastery = Mastery { state, ..Mastery::default() };
    let deck = deck(&catalog, "xxe", Some(family), &history, &mastery, noon(day).day());
    deck.iter().map(|question| question.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_deck_fits_what_the_reader_knows() {
    assert_eq!(asked(&[], State::New, "python", 1), "beginner general intermediate advanced");
    assert_eq!(asked(&[], State::Fading, "python", 1), "intermediate beginner general advanced");
    assert_eq!(asked(&[], State::Mastered, "python", 1), "advanced intermediate beginner general");
    assert_eq!(asked(&[], State::New, "rust", 1), "general");
}

#[test]
fn wrong_ones_come_back_first_and_known_ones_last_the_longest_ago_first() {
    let past = |id, day, kind| answer(day, "xxe", id, kind);
    let events = [past("beginner", 1, RIGHT), past("general", 2, RIGHT), past("advanced", 3, WRONG)];
    assert_eq!(asked(&events, State::Learning, "python", 5), "advanced intermediate beginner general");
    assert_eq!(asked(&events, State::Learning, "python", 3), "intermediate beginner general advanced", "not twice on one day");
    let again = [&events[..], &[past("advanced", 4, RIGHT), past("beginner", 4, RIGHT), past("intermediate", 4, RIGHT)]].concat();
    assert_eq!(asked(&again, State::Relapsed, "python", 9), "intermediate beginner general advanced");
    // The same question twice: its place is that of the last time.
    let twice = [past("general", 1, WRONG), past("general", 2, RIGHT)];
    assert!(asked(&twice, State::Learning, "python", 5).ends_with("general"));
}

#[test]
fn topics_come_back_when_they_relapse_fade_or_are_due() {
    let mut events = vec![event(0, "fresh", RIGHT), event(0, "old", RIGHT), event(100, "new", EventKind::LessonViewed)];
    // Practised until mastered, then left alone.
    for (topic, shift) in [("faded", 0), ("relapsed", 1), ("later", 2)] {
        events.extend([0, 3, 10].map(|day| event(day + shift, topic, HAND)));
    }
    events.push(event(20, "relapsed", EventKind::Introduced));
    events.sort_by_key(|event| event.at);
    let queue = |events: &[Event], day| {
        let (history, masteries) = known(events, day);
        let due = due(&masteries, &history, noon(day));
        due.into_iter().map(|Due { topic, reason, .. }| format!("{topic} {reason:?}")).collect::<Vec<_>>()
    };
    assert_eq!(queue(&events, 2), [""; 0]);
    assert_eq!(queue(&events, 21), ["relapsed Relapsed", "fresh Due", "old Due"]);
    let all = queue(&events, 364);
    assert_eq!(all[..3], ["relapsed Relapsed", "faded Fading", "later Fading"]);
    events.push(answer(364, "relapsed", "q", WRONG));
    assert!(!queue(&events, 364).iter().any(|due| due.starts_with("relapsed")), "it was asked today");
    assert!(queue(&events, 365).iter().any(|due| due.starts_with("relapsed")));
    let (_, masteries) = known(&events, 2);
    let (topic, date) = next_due(&masteries, noon(2)).expect("something comes back");
    assert_eq!((topic, date.day() > noon(2).day()), ("fresh", true));
}

#[test]
fn a_clock_set_back_brings_nothing_early_and_loses_nothing() {
    let events = [answer(100, "xxe", "beginner", RIGHT), answer(40, "xxe", "beginner", WRONG), answer(41, "csrf", "general", RIGHT)];
    let (history, masteries) = known(&events, 41);
    let past = history.question("xxe", "beginner").expect("it is known");
    assert_eq!((past.times, past.right), (2, false), "the last answer of the log is the last one");
    let mastery = &masteries["xxe"];
    assert!(mastery.last_rated <= mastery.due && mastery.recall <= 1.0, "{mastery:?}");
    assert!(due(&masteries, &history, noon(41)).iter().all(|due| due.since <= noon(41)));
    // Once the clock is right again all comes back, in the order of the log.
    let (history, masteries) = known(&events, 400);
    let topics: BTreeSet<String> = due(&masteries, &history, noon(400)).into_iter().map(|due| due.topic).collect();
    assert_eq!(topics, BTreeSet::from(["csrf".to_owned(), "xxe".to_owned()]));
    // A clock before all events, and before 1970.
    for now in [noon(-400), Timestamp::from_millis(-1), Timestamp::from_millis(i64::MIN), Timestamp::from_millis(i64::MAX)] {
        let masteries = caveat_learning::masteries(&events, now);
        let queue = due(&masteries, &history, now);
        assert!(queue.iter().all(|due| (0.0..=1.0).contains(&due.recall)), "{queue:?}");
    }
}

#[test]
fn a_review_brings_a_question_code_to_judge_or_a_lab_by_turns() {
    let catalog = catalog();
    let labs = [LabRef { topic: "xxe".into(), language: "python".into(), minutes: 20 }];
    let brought = |events: &[Event], state, days, family: &str| {
        let (history, _) = known(events, 50);
        let mastery = Mastery { state, rated_days: days, ..Mastery::default() };
        match review(&catalog, "xxe", Some(family), &history, &mastery, &labs, 50).expect("something") {
            Task::Question(sheet) => sheet.question.id.clone(),
            Task::Judge(sheet) => sheet.question.id.split('-').next().unwrap_or_default().to_owned(),
            Task::Lab(lab) => lab.language,
        }
    };
    assert_eq!(brought(&[], State::Mastered, 1, "python"), "advanced");
    assert_eq!(brought(&[], State::Mastered, 2, "python"), "judge");
    assert_eq!(brought(&[], State::Mastered, 3, "python"), "python");
    assert_eq!(brought(&[], State::Mastered, 3, "rust"), "general", "the lab is in another language");
    assert_eq!(brought(&[event(1, "xxe", LAB)], State::Mastered, 3, "python"), "advanced", "the lab was passed");
    assert_eq!(brought(&[], State::Relapsed, 2, "python"), "intermediate", "after a relapse a question says why");
    assert!(review(&catalog, "moon-phases", None, &known(&[], 1).0, &Mastery::default(), &labs, 1).is_none());
}

#[test]
fn code_to_judge_is_of_the_readers_language_and_is_not_the_same_twice() {
    let catalog = catalog();
    let mastery = Mastery { state: State::Mastered, rated_days: 2, ..Mastery::default() };
    let (mut events, mut seen, mut verdicts) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    // Three of the quiz, two of the lesson.
    for day in 0..5 {
        let (history, _) = known(&events, day);
        let task = review(&catalog, "sql-injection", Some("python"), &history, &mastery, &[], day).expect("code");
        let Task::Judge(sheet) = task else { panic!("no code to judge: {task:?}") };
        assert_eq!(sheet.question.language.as_deref(), Some("python"));
        assert!(sheet.answers().all(|answer| !answer.why.is_empty()));
        assert!(seen.insert(sheet.question.id.clone()), "{seen:?}");
        verdicts.insert(sheet.right());
        events.push(answer(day, "sql-injection", &sheet.question.id, RIGHT));
    }
    assert_eq!(verdicts.len(), 2, "some of it is bad, and some holds");
}

/// Plays an assessment; `knows` says of a topic and a level whether it is answered right. What is asked, and what comes out.
fn assess(events: &[Event], findings: &[(&str, usize)], knows: impl Fn(&str, &str) -> bool) -> (Vec<String>, Vec<Estimate>) {
    let catalog = catalog();
    let track = catalog.curriculum.track("ours").expect("our track").clone();
    let (history, masteries) = known(events, 100);
    let findings: BTreeMap<String, usize> = findings.iter().map(|(topic, count)| ((*topic).to_owned(), *count)).collect();
    let mut assessment = Assessment::new(&catalog, &track, Some("python"), &history, &masteries, &findings, noon(100).day());
    let mut asked = Vec::new();
    while let Some(sheet) = assessment.next_sheet() {
        assert_eq!(assessment.next_sheet().as_ref(), Some(&sheet), "it stays until it is answered");
        assert!(asked.len() < assessment.length() && assessment.length() <= QUESTIONS);
        asked.push(format!("{} {}", sheet.topic, sheet.question.id));
        assessment.answer(knows(&sheet.topic, &sheet.question.id));
    }
    (asked, assessment.lines().into_iter().map(|line| line.estimate).collect())
}

#[test]
fn an_assessment_goes_up_and_down_with_the_answers() {
    let (asked, estimates) = assess(&[], &[], |_, level| level != "advanced");
    assert_eq!(asked, ["xss intermediate", "security-headers advanced", "sql-injection intermediate", "xxe advanced", "csrf intermediate"]);
    assert_eq!(estimates, [Estimate::Right(1), Estimate::Wrong, Estimate::Right(1), Estimate::Wrong, Estimate::Right(1)]);
}

#[test]
fn what_needs_a_topic_that_went_wrong_is_spared() {
    let (asked, estimates) = assess(&[], &[], |topic, _| topic != "xss");
    assert_eq!(asked[..2], ["xss intermediate", "sql-injection beginner"]);
    assert_eq!(estimates[..2], [Estimate::Wrong, Estimate::Spared("xss".into())]);
}

#[test]
fn what_the_workspace_shows_is_asked_first_and_what_is_known_not_at_all() {
    let known = [0, 3, 10].map(|day| event(80 + day, "csrf", HAND));
    let (asked, estimates) = assess(&known, &[("xxe", 2), ("security-headers", 5)], |_, _| true);
    // What needs another topic waits for it.
    assert_eq!(
        asked.iter().map(|asked| asked.split(' ').next().unwrap_or_default()).collect::<Vec<_>>(),
        ["xss", "security-headers", "xxe", "sql-injection"]
    );
    assert_eq!(estimates[4], Estimate::Known);
    let (asked, _) = assess(&known, &[("csrf", 1)], |_, _| true);
    assert_eq!(asked[0], "csrf intermediate", "the code says that it is not known well enough");
}

#[test]
fn an_assessment_of_the_longest_track_is_short() {
    let catalog = catalog();
    let track = catalog.curriculum.track("security-champion").expect("a track").clone();
    let (history, masteries) = known(&[], 1);
    let findings = BTreeMap::new();
    let mut assessment = Assessment::new(&catalog, &track, None, &history, &masteries, &findings, 1);
    let mut asked = 0;
    while assessment.next_sheet().is_some() {
        assessment.answer(true);
        asked += 1;
    }
    assert!((5..=QUESTIONS).contains(&asked), "{asked}");
    assert!(matches!(Reason::Relapsed, reason if reason < Reason::Fading), "what went wrong goes before what fades");
}
