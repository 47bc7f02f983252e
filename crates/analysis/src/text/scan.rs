//! Finds secrets by their words and their looks, line by line.
//!
//! **Whether a match is there depends on the lines around it, and on nothing else:** the line on which a keyword stands and at most
//! [`Scanner::reach`] more in either direction. So an edit costs a look at some lines, and all other matches stay.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use caveat_catalog::Catalog;
use caveat_catalog::rule::Rule;
use caveat_catalog::secret::{Expression, SecretPattern};

use super::judge::{Judge, accepts};
use super::name::{after_group, before};
use crate::edit::Edit;

/// Bytes of a line beyond which only what stands around a keyword is looked at.
const LONG_LINE: usize = 4_096;
/// Bytes before a keyword on a long line.
const BEFORE: usize = 512;
/// Bytes behind a keyword on a long line.
const BEHIND: usize = 4_096;
/// Bytes of further lines that a match may take in.
const MOST_BEHIND: usize = 16_384;

/// What a rule looks for, ready.
#[derive(Debug)]
struct Wanted {
    rule: Arc<Rule>,
    near: Option<Expression>,
}

/// The rules of a catalog about text, ready.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    wanted: Vec<Wanted>,
    words: Option<AhoCorasick>,
    /// For each word, the rules whose it is.
    owners: Vec<Vec<u32>>,
    judge: Judge,
    /// How many lines an edit can reach.
    reach: usize,
}

/// A secret in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    /// The rule, by its place.
    rule: u32,
    /// The start of the line on which the keyword stands.
    anchor: usize,
    /// The secret.
    pub(crate) range: Range<usize>,
    /// What has to be replaced as a whole to be rid of it: a URL with a password, say.
    pub(crate) value: Range<usize>,
    /// The name that it is assigned to.
    pub(crate) name: Option<Range<usize>>,
}

/// All secrets of a text, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Secrets {
    matches: Vec<Match>,
}

impl Scanner {
    /// Makes the rules of a catalog about text ready.
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let rules = catalog.rules.values().filter_map(|rule| Some((rule, rule.secret.as_ref()?)));
        let mut scanner = Self { judge: Judge::new(catalog), ..Self::default() };
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut words: Vec<String> = Vec::new();
        for (rule, secret) in rules {
            let number = u32::try_from(scanner.wanted.len()).expect("fewer rules than 2^32");
            for word in secret.keywords.iter().map(|word| word.to_ascii_lowercase()) {
                let place = *known.entry(word.clone()).or_insert_with(|| {
                    words.push(word);
                    scanner.owners.push(Vec::new());
                    words.len() - 1
                });
                scanner.owners[place].push(number);
            }
            let near: Vec<String> = secret.near.iter().map(|word| regex::escape(word)).collect();
            let near = (!near.is_empty()).then(|| Expression::in_any_case(near.join("|")));
            scanner.wanted.push(Wanted { rule: rule.clone(), near });
            scanner.reach = scanner.reach.max(secret.lines).max(secret.near_lines);
        }
        if !words.is_empty() {
            // Words overlap: one may be the end of another.
            let builder = &mut AhoCorasick::builder();
            let builder = builder.ascii_case_insensitive(true).match_kind(MatchKind::Standard).kind(Some(AhoCorasickKind::DFA));
            scanner.words = builder.build(&words).ok();
        }
        scanner
    }

    /// The rule of a match.
    pub(crate) fn rule(&self, found: &Match) -> &Arc<Rule> {
        &self.wanted[found.rule as usize].rule
    }

    /// The secrets whose keyword stands in these bytes, which are whole lines.
    fn look(&self, text: &str, lines: Range<usize>) -> Vec<Match> {
        let mut found = Vec::new();
        let Some(words) = &self.words else { return found };
        let mut line = lines.start..lines.start;
        // Where each rule's keywords stand on the line.
        let mut hits: Vec<(u32, usize)> = Vec::new();
        for hit in words.find_overlapping_iter(&text[lines.clone()]) {
            let at = lines.start + hit.start();
            if !line.contains(&at) {
                self.look_at(text, &line, &mut hits, &mut found);
                line = line_around(text, at);
            }
            hits.extend(self.owners[hit.pattern().as_usize()].iter().map(|rule| (*rule, at)));
        }
        self.look_at(text, &line, &mut hits, &mut found);
        found
    }

    /// Tries the rules whose keywords stand on a line.
    fn look_at(&self, text: &str, line: &Range<usize>, hits: &mut Vec<(u32, usize)>, found: &mut Vec<Match>) {
        hits.sort_unstable();
        let mut hits = hits.drain(..).peekable();
        while let Some((rule, at)) = hits.next() {
            let mut window = if line.len() <= LONG_LINE { line.clone() } else { around(text, at, line) };
            // Windows that overlap are one.
            while let Some((_, next)) = hits.next_if(|(other, next)| *other == rule && next.saturating_sub(BEFORE) <= window.end) {
                if line.len() > LONG_LINE {
                    window.end = around(text, next, line).end;
                }
            }
            self.search(text, line.start, &window, rule, found);
        }
    }

    /// Tries a rule on what begins in a window.
    fn search(&self, text: &str, anchor: usize, window: &Range<usize>, rule: u32, found: &mut Vec<Match>) {
        let wanted = &self.wanted[rule as usize];
        let Some(secret) = &wanted.rule.secret else { return };
        let end = if secret.lines == 0 { window.end } else { lines_below(text, window.end, secret.lines).min(window.end + MOST_BEHIND) };
        let end = floor(text, end);
        for expression in secret.expressions.iter().filter_map(Expression::regex) {
            let mut at = window.start;
            while let Some(captures) = expression.captures_at(&text[..end], at) {
                let Some((whole, own)) = captures.get(0).zip(captures.name("secret")) else { break };
                if whole.start() >= window.end && !window.is_empty() {
                    break;
                }
                at = whole.end().max(at + 1);
                while !text.is_char_boundary(at) {
                    at += 1;
                }
                if accepts(&self.judge, secret, &captures) && Self::is_near(text, wanted, secret, window) {
                    let value = captures.name("whole").map_or(own.range(), |group| group.range());
                    let name = captures.name("name").map_or_else(|| before(text, value.start), |group| after_group(text, group.range()));
                    found.push(Match { rule, anchor, range: own.range(), value, name });
                }
                if at > end {
                    break;
                }
            }
        }
    }

    /// Whether one of the words stands close by that a rule asks for.
    fn is_near(text: &str, wanted: &Wanted, secret: &SecretPattern, window: &Range<usize>) -> bool {
        let Some(near) = wanted.near.as_ref().and_then(Expression::regex) else { return wanted.near.is_none() };
        let start = lines_above(text, window.start, secret.near_lines).max(floor(text, window.start.saturating_sub(MOST_BEHIND)));
        let end = lines_below(text, window.end, secret.near_lines).min(floor(text, window.end + MOST_BEHIND));
        near.is_match(&text[start..end.max(start)])
    }
}

impl Secrets {
    /// The matches, in the order of the text.
    pub(crate) fn matches(&self) -> &[Match] {
        &self.matches
    }

    /// The secrets of a text; with those of an earlier text and the changes since, only lines near a change are looked at.
    pub(crate) fn new(scanner: &Scanner, text: &str, previous: Option<(&Self, &[Edit])>) -> Self {
        let Some((old, edits)) = previous else { return Self::sorted(scanner.look(text, 0..text.len())) };
        let Some((dirty, old_end)) = hull(edits) else { return old.clone() };
        if dirty.end > text.len() {
            return Self::sorted(scanner.look(text, 0..text.len()));
        }
        let start = lines_above(text, floor(text, dirty.start), scanner.reach);
        let end = lines_below(text, floor(text, dirty.end), scanner.reach);
        let end = if end < text.len() { end + 1 } else { end };
        let shift = |offset: usize| offset - old_end + dirty.end;
        let mut matches = scanner.look(text, start..end);
        for known in &old.matches {
            if known.anchor < start {
                matches.push(known.clone());
            } else if known.anchor >= old_end && shift(known.anchor) >= end {
                let range = |range: &Range<usize>| shift(range.start)..shift(range.end);
                matches.push(Match {
                    rule: known.rule,
                    anchor: shift(known.anchor),
                    range: range(&known.range),
                    value: range(&known.value),
                    name: known.name.as_ref().map(range),
                });
            }
        }
        Self::sorted(matches)
    }

    fn sorted(mut matches: Vec<Match>) -> Self {
        matches.sort_by_key(|found| (found.range.start, found.range.end, found.rule));
        matches.dedup_by(|a, b| a.range == b.range && a.rule == b.rule);
        Self { matches }
    }

    /// They.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Match> {
        self.matches.iter()
    }
}

/// The bytes of the text that changes touched, all in one, and where they ended before.
fn hull(edits: &[Edit]) -> Option<(Range<usize>, usize)> {
    let mut dirty: Option<Range<usize>> = None;
    let (mut added, mut removed) = (0, 0);
    for edit in edits {
        let new = edit.range.start..edit.range.start + edit.new_len;
        added += edit.new_len;
        removed += edit.range.len();
        dirty = Some(match dirty {
            None => new,
            Some(known) => {
                known.start.min(new.start)..if known.end <= edit.range.end { new.end } else { edit.carry(known.end) }.max(new.end)
            }
        });
    }
    let dirty = dirty?;
    let old_end = (dirty.end + removed).checked_sub(added)?;
    Some((dirty, old_end))
}

/// The line that holds an offset, without its end.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    start..text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// The bytes of a long line around a keyword.
fn around(text: &str, at: usize, line: &Range<usize>) -> Range<usize> {
    floor(text, at.saturating_sub(BEFORE)).max(line.start)..floor(text, at + BEHIND).min(line.end)
}

/// The start of the line so many lines above that of an offset.
fn lines_above(text: &str, at: usize, lines: usize) -> usize {
    text[..at].bytes().rev().enumerate().filter(|(_, byte)| *byte == b'\n').nth(lines).map_or(0, |(back, _)| at - back)
}

/// The end of the line so many lines below that of an offset.
fn lines_below(text: &str, at: usize, lines: usize) -> usize {
    text[at..].bytes().enumerate().filter(|(_, byte)| *byte == b'\n').nth(lines).map_or(text.len(), |(on, _)| at + on)
}

/// The offset, or the next smaller one between two characters.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_where_one_stands() {
        let text = "a\nbb\nccc\n";
        assert_eq!((lines_above(text, 6, 0), lines_above(text, 6, 1), lines_above(text, 6, 9)), (5, 2, 0));
        assert_eq!((lines_below(text, 0, 0), lines_below(text, 0, 1), lines_below(text, 0, 9)), (1, 4, 9));
        assert_eq!(line_around(text, 3), 2..4);
    }

    #[test]
    fn changes_are_one_range() {
        let edit = |start: usize, end: usize, new: usize| Edit::of(&"x".repeat(100), start..end, &"y".repeat(new));
        assert_eq!(hull(&[]), None);
        assert_eq!(hull(&[edit(5, 7, 1)]), Some((5..6, 7)));
        // The second stands behind the first, then before it.
        assert_eq!(hull(&[edit(5, 5, 2), edit(20, 21, 0)]), Some((5..20, 19)));
        assert_eq!(hull(&[edit(20, 21, 4), edit(5, 5, 2)]), Some((5..26, 21)));
        assert_eq!(hull(&[edit(5, 5, 10), edit(0, 50, 1)]), Some((0..1, 40)));
    }
}
