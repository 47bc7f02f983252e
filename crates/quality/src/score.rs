//! Findings held against labels.
//!
//! A finding meets the nearest label within [`TOLERANCE`] lines that is of the same weakness, and every label of the whole file that
//! is. What meets none is extra where the authors have labelled all of that weakness in the file, and says nothing elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::corpus::{Closed, Label, key};
use crate::families::{Families, Family};
use crate::scan::Hit;

/// How many lines a finding may stand from its label.
pub const TOLERANCE: usize = 2;

/// What findings came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// What must be found, and is.
    pub found: usize,
    /// What must be found, and is not.
    pub missed: usize,
    /// What must not be found, and is.
    pub wrong: usize,
    /// What must not be found, and is not.
    pub quiet: usize,
    /// Findings of a weakness that has no label there, in files where all of it is labelled.
    pub extra: usize,
}

impl Counts {
    /// The share of what must be found that is found.
    pub fn recall(&self) -> Option<f64> {
        share(self.found, self.must())
    }

    /// The share of findings that are right, extra ones counted as wrong.
    pub fn precision(&self) -> Option<f64> {
        share(self.found, self.told())
    }

    /// What must be found.
    pub fn must(&self) -> usize {
        self.found + self.missed
    }

    /// What must not be found.
    pub fn must_not(&self) -> usize {
        self.wrong + self.quiet
    }

    /// What was found, right or wrong.
    pub fn told(&self) -> usize {
        self.found + self.wrong + self.extra
    }
}

/// A part of a whole, if there is a whole.
#[expect(clippy::cast_precision_loss, reason = "labels are counted in thousands")]
pub fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Labels of one place, weakness and verdict count as one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    file: String,
    line: Option<usize>,
    family: Family,
    expect: bool,
}

#[derive(Default)]
struct State {
    around: BTreeSet<Family>,
    is_met: bool,
}

/// Holds findings against labels. An extra finding for which `is_right` holds is not counted.
pub fn score<'a>(
    families: &Families,
    labels: impl IntoIterator<Item = &'a Label>,
    closed: impl IntoIterator<Item = &'a Closed>,
    hits: impl IntoIterator<Item = &'a Hit>,
    is_right: impl Fn(&Hit) -> bool,
) -> Counts {
    let mut places: BTreeMap<Place, State> = BTreeMap::new();
    for label in labels {
        let family = families.main(label.cwe());
        let place = Place { file: key(&label.file), line: label.line(), family, expect: label.expect };
        places.entry(place).or_default().around.extend(families.around(label.cwe()));
    }
    let mut complete: BTreeMap<String, BTreeSet<Family>> = BTreeMap::new();
    for closed in closed {
        complete.entry(key(&closed.file)).or_default().extend(families.of(closed.cwe()));
    }
    let mut by_file: BTreeMap<String, Vec<(Place, State)>> = BTreeMap::new();
    for (place, state) in places {
        by_file.entry(place.file.clone()).or_default().push((place, state));
    }
    let mut extra: BTreeSet<(&str, usize, Family)> = BTreeSet::new();
    for hit in hits {
        let own = if hit.cwe.is_empty() { BTreeSet::from([families.rest()]) } else { families.around(&hit.cwe) };
        if by_file.get_mut(&hit.file).is_some_and(|places| meet(places, hit.line, &own)) {
            continue;
        }
        let family = complete.get(&hit.file).and_then(|all| all.intersection(&own).next());
        if let Some(family) = family.filter(|_| !is_right(hit)) {
            extra.insert((&hit.file, hit.line, *family));
        }
    }
    let mut counts = Counts { extra: extra.len(), ..Counts::default() };
    for (place, state) in by_file.into_values().flatten() {
        *match (place.expect, state.is_met) {
            (true, true) => &mut counts.found,
            (true, false) => &mut counts.missed,
            (false, true) => &mut counts.wrong,
            (false, false) => &mut counts.quiet,
        } += 1;
    }
    counts
}

/// Whether a finding is near enough to a label, and of the same weakness.
pub fn is_of_label(families: &Families, label: &Label, hit: &Hit) -> bool {
    key(&label.file) == hit.file
        && label.line().is_none_or(|line| line.abs_diff(hit.line) <= TOLERANCE)
        && !families.around(label.cwe()).is_disjoint(&families.around(&hit.cwe))
}

/// Marks the labels of a file that a finding meets; `false` where it meets none.
fn meet(places: &mut [(Place, State)], line: usize, own: &BTreeSet<Family>) -> bool {
    let is_same = |state: &State| !state.around.is_disjoint(own);
    let near = places.iter().filter(|(_, state)| is_same(state)).filter_map(|(place, _)| place.line);
    // Of two that are as near, the one above.
    let nearest = near.filter(|at| at.abs_diff(line) <= TOLERANCE).min_by_key(|at| (at.abs_diff(line), *at > line));
    let mut meets = false;
    for (place, state) in places.iter_mut() {
        if (place.line.is_none() || place.line == nearest) && is_same(state) {
            state.is_met = true;
            meets = true;
        }
    }
    meets
}

#[cfg(test)]
mod tests {
    use caveat_catalog::Confidence;

    use super::*;

    const SHELL: u32 = 78;
    const SQL: u32 = 89;

    fn label(line: Option<usize>, cwe: u32, expect: bool) -> Label {
        let scope = if line.is_some() { "line" } else { "file" };
        let text = serde_json::json!({
            "file": "files/python/a.py", "line": line, "cwe": cwe, "expect": expect, "rule": "R", "scope": scope, "lang": "python",
        });
        serde_json::from_value(text).expect("it is a label")
    }

    fn hit(line: usize, cwe: u32) -> Hit {
        Hit { file: "python/a.py".into(), line, cwe: vec![cwe], rule: "python/r".into(), confidence: Confidence::High }
    }

    /// Compares found, missed, wrong, quiet and extra; all of `closed` is labelled.
    #[track_caller]
    fn check(labels: &[Label], closed: &[u32], hits: &[Hit], expected: [usize; 5]) {
        let closed: Closed = serde_json::from_value(serde_json::json!({ "file": "files/python/a.py", "cwe": closed })).expect("it is one");
        let counts = score(&Families::builtin(), labels, [&closed], hits, |_| false);
        assert_eq!([counts.found, counts.missed, counts.wrong, counts.quiet, counts.extra], expected);
    }

    #[test]
    fn a_finding_may_stand_two_lines_off_and_no_more() {
        let labels = [label(Some(10), SHELL, true)];
        check(&labels, &[SHELL], &[hit(10, SHELL)], [1, 0, 0, 0, 0]);
        for line in [8, 12] {
            check(&labels, &[SHELL], &[hit(line, SHELL)], [1, 0, 0, 0, 0]);
        }
        for line in [7, 13] {
            check(&labels, &[SHELL], &[hit(line, SHELL)], [0, 1, 0, 0, 1]);
        }
    }

    #[test]
    fn the_nearest_label_is_met_and_of_two_as_near_the_one_above() {
        let labels = [label(Some(10), SHELL, true), label(Some(12), SHELL, false)];
        check(&labels, &[], &[hit(11, SHELL)], [1, 0, 0, 1, 0]);
        check(&labels, &[], &[hit(12, SHELL)], [0, 1, 1, 0, 0]);
        check(&labels, &[], &[hit(14, SHELL)], [0, 1, 1, 0, 0]);
    }

    #[test]
    fn the_weakness_must_be_the_same() {
        let labels = [label(Some(10), SHELL, true)];
        check(&labels, &[SHELL], &[hit(10, SQL)], [0, 1, 0, 0, 0]);
        check(&labels, &[SHELL, SQL], &[hit(10, SQL)], [0, 1, 0, 0, 1]);
        // A command by another id; then a kin of the weakness.
        check(&labels, &[], &[hit(10, 77)], [1, 0, 0, 0, 0]);
        check(&[label(Some(10), SQL, true)], &[], &[hit(10, 943)], [1, 0, 0, 0, 0]);
    }

    #[test]
    fn a_label_of_the_file_is_met_anywhere_in_it() {
        check(&[label(None, SHELL, true)], &[SHELL], &[hit(99, SHELL)], [1, 0, 0, 0, 0]);
        check(&[label(None, SHELL, false)], &[SHELL], &[hit(99, SHELL)], [0, 0, 1, 0, 0]);
    }

    #[test]
    fn the_same_is_counted_once() {
        check(&[label(Some(10), SHELL, true), label(Some(10), 77, true)], &[], &[], [0, 1, 0, 0, 0]);
        check(&[label(Some(10), SHELL, true)], &[SHELL], &[hit(10, SHELL), hit(11, SHELL)], [1, 0, 0, 0, 0]);
        check(&[], &[SHELL], &[hit(10, SHELL), hit(10, 77), hit(11, SHELL)], [0, 0, 0, 0, 2]);
    }

    #[test]
    fn a_finding_is_of_a_label_by_file_line_and_weakness() {
        let check = |label: &Label, hit: &Hit, expected: bool| assert_eq!(is_of_label(&Families::builtin(), label, hit), expected);
        let near = label(Some(10), SHELL, true);
        check(&near, &hit(12, SHELL), true);
        check(&near, &hit(13, SHELL), false);
        check(&near, &hit(10, SQL), false);
        check(&near, &Hit { file: "python/b.py".into(), ..hit(10, SHELL) }, false);
        check(&label(None, SHELL, true), &hit(99, SHELL), true);
    }

    #[test]
    fn what_is_right_is_not_extra() {
        let closed: Closed = serde_json::from_str(r#"{"file": "files/python/a.py", "cwe": 78}"#).expect("it is one");
        let hits = [hit(3, SHELL), hit(30, SHELL)];
        let counts = score(&Families::builtin(), [], [&closed], &hits, |hit| hit.line == 3);
        assert_eq!(counts, Counts { extra: 1, ..Counts::default() });
    }

    #[test]
    fn shares_need_a_whole() {
        let counts = Counts { found: 3, missed: 1, wrong: 1, quiet: 0, extra: 2 };
        assert_eq!((counts.recall(), counts.precision()), (Some(0.75), Some(0.5)));
        assert_eq!((Counts::default().recall(), Counts::default().precision()), (None, None));
    }
}
