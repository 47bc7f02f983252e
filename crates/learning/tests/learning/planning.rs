//! The next three things worth doing.

use std::collections::BTreeMap;

use caveat_catalog::Severity;
use caveat_learning::{Found, Inputs, LabRef, Step, plan};
use caveat_progress::{Event, EventKind};

use crate::support::{HAND, RIGHT, WRONG, answer, catalog, event, known, noon};

fn steps(events: &[Event], findings: &[(&str, usize, Severity)], has_lab: bool, day: i64) -> Vec<Step> {
    let catalog = catalog();
    let (history, masteries) = known(events, day);
    let found = |count, worst| Found { count, worst, path: "src/app.py".into(), line: 12 };
    let findings: BTreeMap<String, Found> =
        findings.iter().map(|(topic, count, worst)| ((*topic).to_owned(), found(*count, *worst))).collect();
    let labs = [LabRef { topic: "xss".into(), language: "python".into(), minutes: 20 }];
    plan(&Inputs {
        catalog: &catalog,
        track: catalog.curriculum.track("ours").map(|track| &**track),
        family: Some("python"),
        masteries: &masteries,
        history: &history,
        findings: &findings,
        labs: if has_lab { &labs } else { &[] },
        now: noon(day),
    })
}

#[track_caller]
fn check(steps: &[Step], expected: &[(&str, &str)]) {
    let found: Vec<(&str, &str)> = steps.iter().map(|step| (step.topic.as_str(), step.command.as_str())).collect();
    assert_eq!(found, expected, "{steps:#?}");
    assert!(steps.iter().all(|step| step.reason.ends_with('.') && step.minutes > 0), "{steps:#?}");
}

#[test]
fn a_beginner_gets_the_first_topics_of_the_track() {
    // security-headers needs xss, so that is not named twice.
    let expected = [("xss", "caveat lesson xss"), ("sql-injection", "caveat lesson sql-injection"), ("xxe", "caveat lesson xxe")];
    check(&steps(&[], &[], false, 1), &expected);
    let read = event(0, "xss", EventKind::LessonOpened);
    check(&steps(&[read], &[], false, 1)[..1], &[("xss", "caveat quiz xss --language python")]);
}

#[test]
fn what_the_workspace_has_findings_of_goes_before_the_track() {
    let found = steps(&[], &[("csrf", 1, Severity::Medium), ("command-injection", 3, Severity::Critical)], false, 1);
    check(
        &found,
        &[("command-injection", "caveat lesson command-injection"), ("csrf", "caveat lesson csrf"), ("xss", "caveat lesson xss")],
    );
    assert_eq!(
        found[0].reason,
        "Here are 3 findings, the worst of critical severity (src/app.py:12), and you have not proved yet that you know it."
    );
    // What it needs comes first.
    let found = steps(&[], &[("security-headers", 2, Severity::Low)], false, 1);
    assert_eq!((found[0].topic.as_str(), found[1].topic.as_str()), ("xss", "sql-injection"));
    assert!(found[0].reason.starts_with("It comes before “"), "{}", found[0].reason);
}

#[test]
fn what_went_wrong_again_comes_first_and_what_fades_before_what_is_new() {
    let mut events: Vec<Event> = [0, 3, 10].into_iter().flat_map(|day| ["xxe", "csrf"].map(|topic| event(day, topic, HAND))).collect();
    events.push(event(20, "csrf", EventKind::Introduced));
    let found = steps(&events, &[("sql-injection", 1, Severity::High)], false, 340);
    check(
        &found,
        &[("csrf", "caveat quiz csrf --language python"), ("sql-injection", "caveat lesson sql-injection"), ("xxe", "caveat review")],
    );
    assert_eq!(found[0].reason, "You had mastered it, and it went wrong again on 2026-01-21.");
    // Who knows it has only to mend it.
    let found = steps(&events[..6], &[("xxe", 9, Severity::High)], false, 12);
    check(&found[..1], &[("xxe", "caveat check src/app.py")]);
    assert_eq!(found[0].minutes, 30);
}

#[test]
fn what_was_begun_leads_to_its_lab_and_what_is_due_to_a_review() {
    let begun: Vec<Event> = ["a", "b", "c", "d"].map(|id| answer(0, "xss", id, RIGHT)).to_vec();
    check(&steps(&begun, &[], true, 1)[..1], &[("xss", "caveat lab start xss/python")]);
    assert!(steps(&begun, &[], false, 1).iter().all(|step| step.topic != "xss"), "nothing is worth doing about it before its day");
    check(&steps(&begun, &[], true, 30)[..1], &[("xss", "caveat review")]);
    let wrong = answer(0, "xss", "a", WRONG);
    check(&steps(&[wrong], &[("xss", 1, Severity::Low)], true, 0)[..1], &[("xss", "caveat quiz xss --language python")]);
    let found = steps(&begun, &[("xss", 1, Severity::Low)], true, 0);
    check(&found[..1], &[("xss", "caveat lab start xss/python")]);
}

#[test]
fn who_has_done_all_has_nothing_to_do() {
    let topics = ["xss", "security-headers", "sql-injection", "xxe", "csrf"];
    let events: Vec<Event> = [0, 3, 10].into_iter().flat_map(|day| topics.map(|topic| event(day, topic, HAND))).collect();
    check(&steps(&events, &[], true, 12), &[]);
}
