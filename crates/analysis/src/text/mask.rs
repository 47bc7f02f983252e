//! Takes secrets out of what is shown: out of a text, and out of what others quote of it.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// Bytes of a piece of a secret from which on it is looked for in quotations: a shorter one may be any word.
const SHORTEST: usize = 6;
/// Bytes at the end of a quotation that was cut short that are enough to be the beginning of a secret.
const SHORTEST_CUT: usize = 4;
/// What stands where a quotation was cut short, and in place of a secret.
const CUT: char = '…';

/// A text with stars in place of some bytes, as long as before in every encoding.
pub(crate) fn masked(text: &Arc<str>, secrets: &[Range<usize>]) -> Arc<str> {
    if secrets.is_empty() {
        return text.clone();
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for range in merged(secrets) {
        out.push_str(&text[at..range.start]);
        for c in text[range.clone()].chars() {
            out.push(match c.len_utf8() {
                _ if matches!(c, '\n' | '\r') => c,
                1 => '*',
                2 => '¤',
                3 => '※',
                _ => '🞱',
            });
        }
        at = range.end;
    }
    out.push_str(&text[at..]);
    out.into()
}

fn merged(ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut ordered = ranges.to_vec();
    ordered.sort_by_key(|range| range.start);
    let mut out: Vec<Range<usize>> = Vec::with_capacity(ordered.len());
    for range in ordered {
        match out.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => out.push(range),
        }
    }
    out
}

/// The secrets of a text, to be taken out of quotations of it.
#[derive(Debug, Default)]
pub(crate) struct Scrubber<'a> {
    /// Their words, the longest first.
    pieces: Vec<&'a str>,
}

impl<'a> Scrubber<'a> {
    /// For some bytes of a text.
    pub(crate) fn new(text: &'a str, secrets: &[Range<usize>]) -> Self {
        let words = secrets.iter().flat_map(|range| text[range.clone()].split_whitespace());
        let mut pieces: Vec<&str> = words.filter(|word| word.len() >= SHORTEST).collect();
        pieces.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        pieces.dedup();
        Self { pieces }
    }

    /// Whether there is anything to take out.
    pub(crate) fn is_idle(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Whether a text holds one of them.
    pub(crate) fn is_revealed_by(&self, text: &str) -> bool {
        matches!(self.clean(text), Cow::Owned(_))
    }

    /// A text without them, and without the beginning of one where it was cut short.
    pub(crate) fn clean<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut out = Cow::Borrowed(text);
        for piece in &self.pieces {
            // A message writes a prime for a backquote.
            for form in [Cow::Borrowed(*piece), Cow::Owned(piece.replace('`', "'"))] {
                if out.contains(&*form) {
                    out = Cow::Owned(out.replace(&*form, "…"));
                }
                while let Some((start, end)) = beginning(&out, &form) {
                    let mut text = out.into_owned();
                    text.replace_range(start..end, "");
                    out = Cow::Owned(text);
                }
            }
        }
        out
    }
}

/// Where a text was cut short inside of a secret: the bytes of the secret's beginning.
fn beginning(text: &str, piece: &str) -> Option<(usize, usize)> {
    text.match_indices(CUT).find_map(|(cut, _)| {
        let before = &text[..cut];
        let lengths = (SHORTEST_CUT..piece.len()).rev().filter(|length| piece.is_char_boundary(*length));
        lengths.map(|length| &piece[..length]).find(|start| before.ends_with(start)).map(|start| (cut - start.len(), cut))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_text_is_as_long_as_before() {
        let text: Arc<str> = "k = 'aé🦀b'\nx".into();
        let masked = masked(&text, &[5..13, 6..7]);
        assert_eq!(&*masked, "k = '*¤🞱*'\nx");
        assert_eq!((masked.len(), masked.encode_utf16().count()), (text.len(), text.encode_utf16().count()));
    }

    #[test]
    fn quotations_are_cleared() {
        let text = "abcdefgh ijklmnop";
        let scrubber = Scrubber::new(text, &[0..8, 9..text.len()]);
        let check = |quoted: &str, expected: &str| assert_eq!(scrubber.clean(quoted), expected);
        check("`run(abcdefgh)`", "`run(…)`");
        check("`run(ijklmnop, abcdefgh)` abcdefgh", "`run(…, …)` …");
        check("`run(abcde…`", "`run(…`");
        check("`run(abc…`", "`run(abc…`");
        check("nothing", "nothing");
        assert!(scrubber.is_revealed_by("xabcdefghx") && !scrubber.is_revealed_by("abcdef"));
        assert!(Scrubber::new("short", &[0..5, 1..2]).is_idle());
    }
}
