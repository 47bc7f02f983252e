//! One secret is told once, whoever finds it.

use caveat_catalog::rule::{Confidence, Rule};

use crate::finding::is_secret;

/// Whether two findings of which one stands within the other are about one secret.
pub(crate) fn are_one(one: &Rule, other: &Rule) -> bool {
    is_secret(one) && is_secret(other) && (one.secret.is_some() || other.secret.is_some())
}

/// Which of two findings of one secret is told: a kind that is known says more than that there is a key in the code, and that says more
/// than that something looks random.
pub(crate) fn rank(rule: &Rule) -> u8 {
    match (rule.secret.is_some(), rule.confidence) {
        (true, Confidence::Low) => 0,
        (false, _) => 1,
        (true, _) => 2,
    }
}
