//! The rules of the life of a finding, one by one.

mod random;
mod session;

use std::ops::Range;

use caveat_progress::{Edit, Effect, Finding, Life, Origin, Seen, SuppressReason, Suppressed};

use session::{MINUTE, Session, at, check, doc, finding, kept};

#[test]
fn typed_and_saved_is_introduced_once() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &["a", "b"]);
            s.save("app.py");
            s.save("app.py");
        },
        &["introduced: b in app.py"],
    );
}

#[test]
fn what_was_never_saved_has_no_life() {
    check(
        |s| {
            s.open("app.py", &[]);
            s.typed("app.py", &["b"]);
            s.typed("app.py", &[]);
            s.save_fixed("app.py");
            s.typed("app.py", &["c"]);
            s.close("app.py");
            s.work(20);
        },
        &[],
    );
}

#[test]
fn outside_changes_undo_and_opening_introduce_and_resolve_nothing() {
    for origin in [Origin::External, Origin::Undo] {
        check(
            |s| {
                s.open("app.py", &["a", "b"]);
                s.by(origin.clone(), "app.py", &["b", "c"]);
                s.save_fixed("app.py");
                s.by(origin, "app.py", &[]);
                s.save("app.py");
                s.work(20);
            },
            &[],
        );
    }
}

#[test]
fn a_text_that_was_there_before_is_an_undo() {
    check(
        |s| {
            s.open("app.py", &[]);
            let findings = [finding("b")];
            for (content, findings) in [(1, &findings[..]), (2, &[]), (1, &findings), (2, &[])] {
                let seen = Seen { findings, suppressed: &[], edits: &[], origin: Origin::Typed, error_free: true, content: Some(content) };
                s.see("app.py", &seen);
                s.save_fixed("app.py");
            }
            s.work(20);
        },
        // Typed and saved; deleted in a new text, which its return by undo takes back; and undone once more.
        &["introduced: b in app.py"],
    );
}

#[test]
fn fixed_counts_after_ten_minutes_of_work() {
    let fixed = |s: &mut Session| {
        s.open("app.py", &["a"]);
        s.typed("app.py", &[]);
        s.save_fixed("app.py");
    };
    check(
        |s| {
            fixed(s);
            s.work(9);
        },
        &[],
    );
    check(
        |s| {
            fixed(s);
            s.work(11);
        },
        &["fixed by hand: a in app.py"],
    );
    check(
        |s| {
            fixed(s);
            // A night away from the keyboard is not work.
            s.now += 12 * 60 * MINUTE;
            s.work(5);
        },
        &[],
    );
}

#[test]
fn a_fix_happened_when_it_was_saved() {
    let mut s = Session::new();
    s.open("app.py", &[]);
    s.typed("app.py", &["a"]);
    s.save("app.py");
    let introduced = s.now;
    s.now += 7 * MINUTE;
    s.typed("app.py", &[]);
    s.save_fixed("app.py");
    let saved = s.now;
    s.work(11);
    let Some(Effect::Log(event)) = s.effects.iter().rev().find(|effect| matches!(effect, Effect::Log(_))) else { panic!("no event") };
    assert_eq!(event.at.millis(), saved);
    assert!(event.logged.millis() >= saved + 10 * MINUTE);
    assert_eq!(event.duration_ms, Some(u64::try_from(saved - introduced).unwrap()));
}

#[test]
fn a_fix_that_does_not_last_is_none() {
    for origin in [Origin::Typed, Origin::Undo] {
        check(
            |s| {
                s.open("app.py", &["a"]);
                s.typed("app.py", &[]);
                s.save_fixed("app.py");
                s.work(5);
                s.by(origin, "app.py", &["a"]);
                s.save("app.py");
                s.work(20);
            },
            &[],
        );
    }
}

#[test]
fn a_fix_is_confirmed_by_the_next_session() {
    let fixed = |s: &mut Session| {
        s.open("app.py", &["a", "b"]);
        s.typed("app.py", &["b"]);
        s.save_fixed("app.py");
        s.next_session();
    };
    check(
        |s| {
            fixed(s);
            s.open("app.py", &["b"]);
        },
        &["fixed by hand: a in app.py"],
    );
    check(
        |s| {
            fixed(s);
            s.open("app.py", &["a", "b"]);
            s.work(20);
        },
        &[],
    );
    check(
        |s| {
            fixed(s);
            assert_eq!(s.life.unconfirmed(), [doc("app.py")]);
            let at = s.tick();
            let effects = s.life.looked(at, &doc("app.py"), &[finding("b")]);
            s.effects.extend(effects);
            assert_eq!(s.life.unconfirmed(), []);
        },
        &["fixed by hand: a in app.py"],
    );
}

#[test]
fn fixes_that_arrive_after_the_document_was_opened_are_settled_too() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &[]);
            s.save_fixed("app.py");
            let kept = kept(&s.effects);
            s.life = Life::new();
            s.open("app.py", &[]);
            let at = s.tick();
            let effects = s.life.resume(at, kept);
            s.effects.extend(effects);
        },
        &["fixed by hand: a in app.py"],
    );
}

#[test]
fn our_fix_is_not_the_developers() {
    let ours = Origin::OursFix { fingerprints: vec!["a".into()] };
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.by(ours, "app.py", &[]);
            s.save("app.py");
            s.work(11);
        },
        &["fixed by quick fix: a in app.py"],
    );
}

#[test]
fn what_our_fix_brings_is_not_introduced_by_the_developer() {
    let ours = Origin::OursFix { fingerprints: vec!["a".into()] };
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.by(ours, "app.py", &["c"]);
            s.save("app.py");
        },
        &[],
    );
}

/// The `n`th of several places with the same code, at that offset.
fn equal(n: usize, start: usize) -> Finding {
    at(&format!("e{n}"), start..start + 10)
}

#[test]
fn one_of_two_equal_findings_can_be_fixed() {
    let fixed = |s: &mut Session| {
        s.open("app.py", &[]);
        s.by(Origin::External, "app.py", &[]);
        s.change("app.py", &[equal(0, 100), equal(1, 200)], Origin::External, &[]);
        // The second takes the first's fingerprint.
        s.change("app.py", &[equal(0, 200)], Origin::Typed, &[Edit { range: 104..105, inserted: 1 }]);
        s.save_fixed("app.py");
    };
    check(
        |s| {
            fixed(s);
            s.work(11);
        },
        &["fixed by hand: e0 in app.py"],
    );
    let next = |left: &[Finding], expected: &[&str]| {
        check(
            |s| {
                fixed(s);
                s.next_session();
                let now = s.tick();
                let effects = s.life.looked(now, &doc("app.py"), left);
                s.effects.extend(effects);
            },
            expected,
        );
    };
    next(&[equal(0, 200)], &["fixed by hand: e0 in app.py"]);
    next(&[equal(0, 100), equal(1, 200)], &[]);
}

#[test]
fn an_equal_finding_above_another_has_a_name_of_its_own() {
    check(
        |s| {
            s.open("app.py", &[]);
            s.change("app.py", &[equal(0, 200)], Origin::Typed, &[]);
            s.save("app.py");
            let pasted = Edit { range: 100..100, inserted: 20 };
            s.change("app.py", &[equal(0, 105), equal(1, 220)], Origin::Typed, &[pasted]);
            s.save("app.py");
        },
        &["introduced: e0 in app.py", "introduced: e1 in app.py"],
    );
}

#[test]
fn deleted_code_is_removed_not_fixed() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &[]);
            s.save("app.py");
            s.work(11);
        },
        &["removed: a in app.py"],
    );
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &[]);
            s.save("app.py");
            s.next_session();
        },
        &["removed: a in app.py"],
    );
}

#[test]
fn nothing_is_settled_behind_a_syntax_error() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &[]);
            s.save_with("app.py", false, &["a"]);
            s.work(20);
            s.typed("app.py", &["a"]);
            s.save("app.py");
        },
        &[],
    );
}

#[test]
fn a_finding_revealed_by_repairing_syntax_is_not_introduced() {
    let script = |s: &mut Session, typed: Range<usize>| {
        let broken = Seen { findings: &[], suppressed: &[], edits: &[], origin: Origin::External, error_free: false, content: None };
        let now = s.tick();
        s.life.opened(now, &doc("app.py"), &broken);
        let edit = Edit { range: typed.start..typed.start, inserted: typed.len() };
        s.change("app.py", &[at("a", 200..210)], Origin::Typed, &[edit]);
        s.save("app.py");
    };
    check(|s| script(s, 0..1), &[]);
    check(|s| script(s, 195..215), &["introduced: a in app.py"]);
}

#[test]
fn edits_to_a_finding_do_not_make_it_another() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            // Ten bytes above move it, two inside change its fingerprint.
            let edits = [Edit { range: 0..0, inserted: 10 }, Edit { range: 12..13, inserted: 3 }];
            s.change("app.py", &[at("z9", 10..22)], Origin::Typed, &edits);
            s.save("app.py");
            s.typed("app.py", &[]);
            assert_eq!(s.life.missing(&doc("app.py"))[0].fingerprint, "z9");
            s.save_fixed("app.py");
            s.work(11);
        },
        &["fixed by hand: a in app.py"],
    );
}

#[test]
fn the_place_of_what_is_missing_follows_edits() {
    let mut s = Session::new();
    s.open("app.py", &["b"]);
    s.change("app.py", &[], Origin::Typed, &[Edit { range: 104..106, inserted: 1 }]);
    s.change("app.py", &[], Origin::Typed, &[Edit { range: 0..0, inserted: 5 }]);
    let missing = s.life.missing(&doc("app.py"));
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].span, 105..114);
}

#[test]
fn a_finding_in_another_form_of_the_same_rule_is_not_fixed() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.change("app.py", &[], Origin::Typed, &[Edit { range: 2..8, inserted: 6 }]);
            s.save_fixed("app.py");
            // The same rule finds what was written instead.
            s.change("app.py", &[at("q", 0..10)], Origin::Typed, &[Edit { range: 3..4, inserted: 1 }]);
            s.save("app.py");
            s.work(20);
        },
        &[],
    );
}

#[test]
fn a_moved_function_is_neither_removed_nor_introduced() {
    // Inside a file: the enclosing item, and so the fingerprint, may change.
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.change("app.py", &[], Origin::Typed, &[Edit { range: 0..20, inserted: 0 }]);
            s.change("app.py", &[at("a2", 500..510)], Origin::Typed, &[Edit { range: 490..490, inserted: 20 }]);
            s.save("app.py");
            s.work(20);
        },
        &[],
    );
    // To another file, saved in any order.
    for cut_saved_first in [true, false] {
        check(
            |s| {
                s.open("a.py", &["a"]);
                s.open("b.py", &[]);
                s.typed("a.py", &[]);
                if cut_saved_first {
                    s.save("a.py");
                }
                s.typed("b.py", &["a"]);
                s.save("b.py");
                s.save("a.py");
                s.work(20);
            },
            &[],
        );
    }
    // Copied first, cut later.
    check(
        |s| {
            s.open("a.py", &["a"]);
            s.open("b.py", &[]);
            s.typed("b.py", &["a"]);
            s.typed("a.py", &[]);
            s.save("a.py");
            s.save("b.py");
            s.work(20);
        },
        &[],
    );
}

#[test]
fn after_a_while_it_is_no_move() {
    check(
        |s| {
            s.open("a.py", &["a"]);
            s.open("b.py", &[]);
            s.typed("a.py", &[]);
            s.save("a.py");
            s.work(5);
            s.typed("b.py", &["a"]);
            s.save("b.py");
        },
        &["removed: a in a.py", "introduced: a in b.py"],
    );
}

#[test]
fn introduced_again_after_a_confirmed_fix() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &[]);
            s.save_fixed("app.py");
            s.work(11);
            s.typed("app.py", &["a"]);
            s.save("app.py");
        },
        &["fixed by hand: a in app.py", "introduced: a in app.py"],
    );
}

#[test]
fn another_branch_neither_confirms_nor_undoes_a_fix() {
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &[]);
            s.save_fixed("app.py");
            s.by(Origin::External, "app.py", &["a"]);
            s.work(20);
        },
        &[],
    );
    check(
        |s| {
            s.open("app.py", &["a"]);
            s.typed("app.py", &[]);
            s.save_fixed("app.py");
            s.by(Origin::External, "app.py", &["a"]);
            s.work(20);
            s.by(Origin::External, "app.py", &[]);
            s.work(1);
        },
        &["fixed by hand: a in app.py"],
    );
}

#[test]
fn a_renamed_file_keeps_its_findings_and_fixes() {
    check(
        |s| {
            s.open("old.py", &["a", "b"]);
            s.typed("old.py", &["b"]);
            s.save_fixed("old.py");
            let now = s.tick();
            let effects = s.life.renamed(now, &doc("old.py"), &doc("new.py"));
            s.effects.extend(effects);
            s.save("new.py");
            s.next_session();
            s.open("new.py", &["b"]);
        },
        &["fixed by hand: a in new.py"],
    );
}

#[test]
fn a_suppression_is_logged_at_a_save_if_the_developer_wrote_it() {
    let hidden = |s: &mut Session, origin| {
        let suppressed = [Suppressed { finding: finding("a"), reason: SuppressReason::FalsePositive }];
        let seen = Seen { findings: &[], suppressed: &suppressed, edits: &[], origin, error_free: true, content: None };
        s.see("app.py", &seen);
        s.save("app.py");
        s.save("app.py");
        s.work(20);
    };
    check(
        |s| {
            s.open("app.py", &["a"]);
            hidden(s, Origin::Typed);
        },
        &["suppressed: a in app.py"],
    );
    check(
        |s| {
            s.open("app.py", &["a"]);
            hidden(s, Origin::External);
        },
        &[],
    );
}
