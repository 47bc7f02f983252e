//! Texts about this code: templates filled with what a pattern captured.

use std::borrow::Cow;

use caveat_catalog::template::Template;

/// Characters of code that a message quotes at most.
const MAX_QUOTE: usize = 56;

/// Code as one short line.
pub(crate) fn one_line(code: &str) -> String {
    let mut out = String::new();
    for word in code.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        if out.len() > MAX_QUOTE * 4 {
            break;
        }
    }
    if out.chars().count() > MAX_QUOTE {
        let kept: String = out.chars().take(MAX_QUOTE - 1).collect();
        return kept + "…";
    }
    out
}

/// A template with each slot filled by a short line of code; backquotes in it would end the quotation, and become primes.
pub(crate) fn fill<'a>(template: &Template, slot: impl Fn(&str) -> Cow<'a, str>) -> String {
    template.render(|name| Cow::Owned(one_line(&slot(name)).replace('`', "'")))
}
