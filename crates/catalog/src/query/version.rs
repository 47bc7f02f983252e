//! What a pattern asks of the project: `(#version? "torch" "<2.6")`.

use std::cmp::Ordering;

/// A question about the version of a dependency. It holds or does not for all of a project, whatever a pattern matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionCheck {
    /// The dependency's name, as its registry spells it.
    pub package: String,
    /// Whether it is the `not-` form.
    pub negated: bool,
    /// Between which versions; all must hold.
    pub bounds: Vec<Bound>,
    /// The line on which it stands, 1-based.
    pub line: u32,
    /// Its text, for explanations.
    pub text: String,
}

/// One side of a range of versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// How a version may compare.
    orders: &'static [Ordering],
    version: Vec<u64>,
}

impl VersionCheck {
    /// Whether it holds where the project's version is this; where none is known, only the `not-` form does.
    pub fn holds(&self, version: Option<&str>) -> bool {
        let is_within = version.map(numbers).is_some_and(|version| self.bounds.iter().all(|bound| bound.has(&version)));
        is_within != self.negated
    }
}

impl Bound {
    /// Reads one such as `>=2.6` or `<3`; `None` for what is no bound.
    pub fn parse(text: &str) -> Option<Self> {
        let (orders, version): (&[Ordering], &str) = if let Some(version) = text.strip_prefix(">=") {
            (&[Ordering::Greater, Ordering::Equal], version)
        } else if let Some(version) = text.strip_prefix("<=") {
            (&[Ordering::Less, Ordering::Equal], version)
        } else if let Some(version) = text.strip_prefix('>') {
            (&[Ordering::Greater], version)
        } else {
            (&[Ordering::Less], text.strip_prefix('<')?)
        };
        let version = version.trim();
        let parts: Option<Vec<u64>> = version.split('.').map(|part| part.parse().ok()).collect();
        Some(Self { orders, version: parts? })
    }

    fn has(&self, version: &[u64]) -> bool {
        self.orders.contains(&compare(version, &self.version))
    }
}

/// The numbers that a version begins with: of `2.6.0rc1+cpu` 2, 6 and 0. What follows them does not count: a pre-release behaves as the release.
fn numbers(version: &str) -> Vec<u64> {
    let mut out = Vec::new();
    for part in version.trim_start_matches(['v', '=']).split('.') {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let Ok(number) = part[..digits].parse() else { break };
        out.push(number);
        if digits < part.len() {
            break;
        }
    }
    out
}

/// Compares part by part; what is left out is 0.
fn compare(left: &[u64], right: &[u64]) -> Ordering {
    let part = |of: &[u64], at: usize| of.get(at).copied().unwrap_or(0);
    (0..left.len().max(right.len())).map(|at| part(left, at).cmp(&part(right, at))).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bounds: &[&str], version: &str, expected: bool) {
        let parsed: Option<Vec<Bound>> = bounds.iter().map(|bound| Bound::parse(bound)).collect();
        let asked = VersionCheck {
            package: "torch".into(),
            negated: false,
            bounds: parsed.expect("these are bounds"),
            line: 1,
            text: String::new(),
        };
        assert_eq!(asked.holds(Some(version)), expected, "{version} {bounds:?}");
    }

    #[test]
    fn versions_are_compared_by_their_numbers() {
        check(&["<2.6"], "2.5.9", true);
        check(&["<2.6"], "2.10", false);
        check(&[">=2.6"], "2.6.0", true);
        check(&[">=2.6"], "2.6.0rc1+cpu", true);
        check(&["<=2.6"], "2.6", true);
        check(&[">2.6"], "2.6.0", false);
        check(&[">=1", "<2"], "1.9.9", true);
        check(&[">=1", "<2"], "2.0.0", false);
        check(&[">=6"], "v6", true);
    }

    #[test]
    fn where_no_version_is_known_only_the_negated_form_holds() {
        let asked = |negated| VersionCheck { package: "torch".into(), negated, bounds: Vec::new(), line: 1, text: String::new() };
        assert!(!asked(false).holds(None));
        assert!(asked(true).holds(None));
    }

    #[test]
    fn what_is_no_bound_is_none() {
        for text in ["", "2.6", "==2.6", ">=", "<2.x", "^1"] {
            assert_eq!(Bound::parse(text), None, "{text}");
        }
    }
}
