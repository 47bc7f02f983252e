//! What changed, as a unified diff.

use similar::{ChangeTag, TextDiff};

use crate::style::{BAD, BOLD, CODE, GOOD, clean, paint};

/// A styled unified diff with three lines of context; empty where the texts are equal.
pub fn unified(before: &str, after: &str, before_name: &str, after_name: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let mut out = String::new();
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        if out.is_empty() {
            out = format!("{}\n{}\n", paint(BOLD, format!("--- {before_name}")), paint(BOLD, format!("+++ {after_name}")));
        }
        out.push_str(&paint(CODE, hunk.header()));
        out.push('\n');
        for change in hunk.iter_changes() {
            let text = clean(change.value().trim_end_matches(['\n', '\r']));
            out.push_str(&match change.tag() {
                ChangeTag::Delete => paint(BAD, format!("-{text}")),
                ChangeTag::Insert => paint(GOOD, format!("+{text}")),
                ChangeTag::Equal => format!(" {text}"),
            });
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &str) {
        let diff = unified(before, after, "old", "new");
        assert_eq!(anstream::adapter::strip_str(&diff).to_string(), expected);
    }

    #[test]
    fn only_what_changed_and_three_lines_around_it() {
        check("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n", "--- old\n+++ new\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+five\n 6\n");
        check("same\n", "same\n", "");
    }
}
