//! What a secret is assigned to.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::expr::stable_hash;

/// Bytes before a secret in which its name is looked for.
const BEFORE: usize = 160;
/// Digits from which on a name may be a secret itself.
const MANY_DIGITS: usize = 4;
/// Bytes of a name at most.
const LONGEST: usize = 60;

/// A name, and what may stand between it and its value: brackets, a type, an operator, quotes, the scheme of a header, a flag's space.
static ASSIGNED: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r#"(?:^|[^A-Za-z0-9_.-])(?:--?)?([A-Za-z_][A-Za-z0-9_.-]*)\\?["'`\]\)]{0,3}\s*(?::\s*[&'A-Za-z<>\[\]| ]{1,30})?\s*(?:=>|:=|\|\|=|\?\?=|=|:|,)\s*(?:[A-Za-z.]+\()?[brfuBRFU]{0,2}#*\\?["'`]{0,3}(?:(?i:bearer|token|basic|bot|apikey)\s+)?$"#;
    Regex::new(pattern).expect("it is tested")
});

/// The name before a value, on its line.
pub(super) fn before(text: &str, value: usize) -> Option<Range<usize>> {
    let from = value.saturating_sub(BEFORE);
    let from = (from..=value).find(|at| text.is_char_boundary(*at))?;
    let line = text[from..value].rfind('\n').map_or(from, |end| from + end + 1);
    let group = ASSIGNED.captures(&text[line..value])?.get(1)?;
    usable(text, line + group.start()..line + group.end())
}

/// A name that a rule's own expression has found.
pub(super) fn after_group(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    usable(text, range)
}

/// The name that a value in a text without a grammar is assigned to, as a hash.
pub(crate) fn assigned(text: &str, value: &Range<usize>) -> Option<u64> {
    before(text, value.start).map(|name| stable_hash(&&text[name]))
}

/// Whether a name is still assigned something on the line of an offset.
pub(crate) fn is_assigned(text: &str, offset: usize, names: &[u64]) -> bool {
    let offset = (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |length| offset + length);
    let starts = (start..=end.min(start + BEFORE)).filter(|at| text.is_char_boundary(*at));
    // What is assigned now may be a word, a reference or a text in quotes: it begins behind the operator, or the quote.
    starts.filter_map(|at| before(text, at)).any(|name| name.start >= start && names.contains(&stable_hash(&&text[name])))
}

/// A name is told wherever the finding is, so it must not be a secret by itself: half of a pair of keys, say.
fn usable(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let name = &text[range.clone()];
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let cases = name.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase()).count();
    (name.len() <= LONGEST && digits < MANY_DIGITS && cases * 4 <= name.len() && !name.is_empty()).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::before;

    fn check(line: &str, expected: &str) {
        let at = line.find('§').expect("a mark");
        let text = line.replace('§', "");
        assert_eq!(before(&text, at).map_or("", |range| &text[range]), expected, "{line}");
    }

    #[test]
    fn the_name_before_a_value_is_found() {
        check("API_KEY=§x", "API_KEY");
        check("export API_KEY=\"§x\"", "API_KEY");
        check("  api-key: §x", "api-key");
        check("\"apiKey\": \"§x\",", "apiKey");
        check("const apiKey = '§x';", "apiKey");
        check("const API_KEY: &str = \"§x\";", "API_KEY");
        check("let key: string = `§x`", "key");
        check("config[\"token\"] = b\"§x\"", "token");
        check("client = Client(token='§x')", "token");
        check("headers = {'Authorization': 'Bearer §x'}", "Authorization");
        check("curl -H 'Authorization: token §x'", "Authorization");
        check("stripe.api_key = \"§x\"", "stripe.api_key");
        check("key := \"§x\"", "key");
        check("'token' => '§x'", "token");
        check("env::set_var(\"TOKEN\", \"§x\")", "TOKEN");
        check("TOKEN=other\n§x", "");
        check("see §x", "");
        check("§x", "");
    }

    #[test]
    fn a_name_that_may_be_a_secret_is_none() {
        check("AKIA2345ABCD6789=§x", "");
        check("aB3dE5fG7hJ9=§x", "");
        check("xaBcDeFgHi=§x", "");
    }
}
