//! Whether what looks like a secret is one: random enough, no placeholder, its checksum right.

use caveat_catalog::Catalog;
use caveat_catalog::secret::{Expression, SecretPattern};
use regex::Captures;

use super::checksum::holds;

/// What is the same for all rules.
#[derive(Debug, Default)]
pub(super) struct Judge {
    placeholders: Option<Expression>,
}

impl Judge {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let rests = catalog.languages.values().filter_map(|language| language.spec.rest.as_ref());
        let all: Vec<&str> = rests.flat_map(|rest| rest.placeholders.iter().map(String::as_str)).collect();
        Self { placeholders: (!all.is_empty()).then(|| Expression::in_any_case(all.join("|"))) }
    }
}

/// Whether a match is a secret, by itself.
pub(super) fn accepts(judge: &Judge, secret: &SecretPattern, captures: &Captures<'_>) -> bool {
    let Some(own) = captures.name("secret").map(|group| group.as_str()) else { return false };
    let is_any = |expression: &Expression| expression.regex().is_some_and(|regex| regex.is_match(own));
    let whole = captures.get(0).map_or("", |group| group.as_str());
    entropy(own) >= secret.entropy
        && secret.checksum.is_none_or(|checksum| holds(checksum, captures, own))
        && !(secret.placeholders && (is_one_character(own) || judge.placeholders.as_ref().is_some_and(is_any)))
        && !secret.not.iter().any(is_any)
        && !secret.not_in.iter().any(|expression| expression.regex().is_some_and(|regex| regex.is_match(whole)))
}

/// Shannon's entropy in bits a character.
pub(super) fn entropy(text: &str) -> f64 {
    let mut counts = [0_u32; 256];
    text.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
    let length = f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX));
    let share = |count: u32| f64::from(count) / length;
    counts.iter().filter(|count| **count > 0).map(|count| -share(*count) * share(*count).log2()).sum()
}

/// Whether a text has hardly any different characters.
fn is_one_character(text: &str) -> bool {
    let mut bytes: Vec<u8> = text.bytes().collect();
    bytes.sort_unstable();
    bytes.dedup();
    bytes.len() <= 2
}

#[cfg(test)]
mod tests {
    use super::entropy;

    #[test]
    fn entropy_is_in_bits_a_character() {
        let check = |text: &str, expected: f64| assert!((entropy(text) - expected).abs() < 1e-9, "{text}: {}", entropy(text));
        check("", 0.0);
        check("aaaa", 0.0);
        check("abab", 1.0);
        check("0123456789abcdef", 4.0);
    }
}
