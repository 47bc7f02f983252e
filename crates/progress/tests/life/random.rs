//! The rules that hold in every session, against random ones.

use std::collections::BTreeSet;

use caveat_progress::{Edit, Effect, EventKind, Origin, Seen};
use proptest::prelude::*;

use crate::session::{MINUTE, Session, doc, events, finding};

/// One thing that can happen in a session; numbers choose documents and findings.
#[derive(Clone, Debug)]
enum Act {
    Open(usize, BTreeSet<usize>),
    Change(usize, BTreeSet<usize>, Origin, Vec<Edit>, bool),
    Save(usize, bool, bool),
    Close(usize),
    Rename(usize, usize),
    Work(i64),
    NextSession,
    ClockBack,
}

const DOCS: [&str; 3] = ["a.py", "b.py", "c.py"];
const FINDINGS: [&str; 6] = ["a", "a2", "b", "c", "d", "d2"];

fn findings() -> impl Strategy<Value = BTreeSet<usize>> {
    proptest::collection::btree_set(0..FINDINGS.len(), 0..4)
}

fn origins() -> impl Strategy<Value = Origin> {
    prop_oneof![
        4 => Just(Origin::Typed),
        1 => Just(Origin::External),
        1 => Just(Origin::Undo),
        1 => Just(Origin::OursFix { fingerprints: vec!["a".into(), "c".into()] }),
    ]
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = (0usize..600, 0usize..40, 0usize..40).prop_map(|(start, len, inserted)| Edit { range: start..start + len, inserted });
    proptest::collection::vec(edit, 0..3)
}

fn acts(origin: impl Strategy<Value = Origin> + 'static) -> impl Strategy<Value = Vec<Act>> {
    let n = 0..DOCS.len();
    let act = prop_oneof![
        2 => (n.clone(), findings()).prop_map(|(d, f)| Act::Open(d, f)),
        8 => (n.clone(), findings(), origin, edits(), any::<bool>())
            .prop_map(|(d, f, o, e, free)| Act::Change(d, f, o, e, free)),
        5 => (n.clone(), any::<bool>(), any::<bool>()).prop_map(|(d, free, all)| Act::Save(d, free, all)),
        1 => n.clone().prop_map(Act::Close),
        1 => (n.clone(), n).prop_map(|(a, b)| Act::Rename(a, b)),
        3 => (0i64..15).prop_map(Act::Work),
        1 => Just(Act::NextSession),
        1 => Just(Act::ClockBack),
    ];
    proptest::collection::vec(act, 0..40)
}

fn play(s: &mut Session, act: &Act) {
    let named = |chosen: &BTreeSet<usize>| chosen.iter().map(|&f| FINDINGS[f]).collect::<Vec<_>>();
    match act {
        Act::Open(d, chosen) => s.open(DOCS[*d], &named(chosen)),
        Act::Change(d, chosen, origin, edits, error_free) => {
            let findings: Vec<_> = named(chosen).into_iter().map(finding).collect();
            let seen = Seen { findings: &findings, suppressed: &[], edits, origin: origin.clone(), error_free: *error_free, content: None };
            s.see(DOCS[*d], &seen);
        }
        Act::Save(d, error_free, all) => {
            let missing: Vec<_> = s.life.missing(&doc(DOCS[*d])).into_iter().map(|m| m.fingerprint).collect();
            let survives: Vec<_> = missing.iter().filter(|_| *all).map(String::as_str).collect();
            s.save_with(DOCS[*d], *error_free, &survives);
        }
        Act::Close(d) => s.close(DOCS[*d]),
        Act::Rename(a, b) => {
            let now = s.tick();
            let effects = s.life.renamed(now, &doc(DOCS[*a]), &doc(DOCS[*b]));
            s.effects.extend(effects);
        }
        Act::Work(minutes) => s.work(*minutes),
        Act::NextSession => s.next_session(),
        Act::ClockBack => s.now -= 300 * MINUTE,
    }
}

proptest! {
    #[test]
    fn nothing_happens_without_the_developer(
        acts in acts(prop_oneof![Just(Origin::External), Just(Origin::Undo)])
    ) {
        let mut s = Session::new();
        for act in &acts {
            play(&mut s, act);
        }
        s.next_session();
        prop_assert_eq!(s.effects, []);
    }

    #[test]
    fn every_fix_was_kept_and_is_let_go(acts in acts(origins())) {
        let mut s = Session::new();
        let mut done = 0;
        let mut waiting = BTreeSet::new();
        for act in acts.iter().chain([&Act::NextSession]) {
            play(&mut s, act);
            for effect in &s.effects[done..] {
                match effect {
                    Effect::Keep(fix) => {
                        let new = waiting.insert((fix.doc.clone(), fix.finding.fingerprint.clone()));
                        prop_assert!(new, "kept twice: {fix:?}");
                    }
                    Effect::Log(event) if matches!(event.kind, EventKind::Fixed { .. }) => {
                        let path = event.path.clone().unwrap();
                        let key = (doc(&path), event.fingerprint.clone().unwrap());
                        prop_assert!(waiting.contains(&key), "fixed out of nothing: {event:?}");
                        prop_assert!(event.logged >= event.at);
                    }
                    Effect::Log(_) => {}
                    Effect::Drop { doc, fingerprint } => {
                        prop_assert!(waiting.remove(&(doc.clone(), fingerprint.clone())), "dropped what was not kept");
                    }
                }
            }
            done = s.effects.len();
        }
    }

    #[test]
    fn no_introduction_without_a_save_after_typing(acts in acts(origins())) {
        let mut s = Session::new();
        for act in &acts {
            let before = s.effects.len();
            play(&mut s, act);
            let introduced = events(&s.effects[before..]).iter().any(|event| event.starts_with("introduced"));
            prop_assert!(!introduced || matches!(act, Act::Save(..)), "{act:?} introduced something");
        }
    }
}
