//! What stands in a text: words, in the place that they have to stand in, and pieces of any kind.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rapidhash::fast::RandomState;

use crate::literals::{first_two, is_word};

/// Something that stands in a text or does not.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Atom {
    /// A whole word.
    Word(Box<str>),
    /// A word as the name of a member: `x.execute`.
    Member(Box<str>),
    /// A word that is neither a member's name nor that of what is defined.
    Bare(Box<str>),
    /// The same in Python, where no other word stands beside it but the language's own: else it is said in a comment or a text.
    Name(Box<str>),
    /// A word as the name of a module of Python: `import os`, `from os import path`, `import_module("os")`.
    Module(Box<str>),
    /// A word as the name of a parameter: `def view(request)`.
    Parameter(Box<str>),
    /// A word as the keyword of an argument: `timeout=1`.
    Keyword(Box<str>),
    /// A word in the name of a decorator: `@app.get`.
    Decorator(Box<str>),
    /// A piece of text, in any case, within a word or across several.
    Piece(Box<str>),
}

/// All that patterns ask for, by number.
#[derive(Debug, Default)]
pub(crate) struct Atoms {
    count: u32,
    words: HashMap<Box<[u8]>, Places, RandomState>,
    /// The first two bytes of the words, a bit each: most words of a file are none of ours.
    begins: Vec<u64>,
    /// The numbers of pieces, until they are found with `finder`.
    pieces: HashMap<Box<str>, u32, RandomState>,
    finder: Option<Finder>,
}

/// The numbers of a word in each place.
#[derive(Debug, Default)]
struct Places {
    anywhere: Option<u32>,
    member: Option<u32>,
    bare: Option<u32>,
    name: Option<u32>,
    module: Option<u32>,
    parameter: Option<u32>,
    keyword: Option<u32>,
    decorator: Option<u32>,
}

/// Finds pieces of text.
#[derive(Debug)]
struct Finder {
    pieces: AhoCorasick,
    numbers: Vec<u32>,
}

/// What stands in a text, by number.
#[derive(Debug)]
pub(crate) struct Seen(Vec<bool>);

impl Atoms {
    /// The number of an atom.
    pub(crate) fn id(&mut self, atom: Atom) -> u32 {
        let next = self.count;
        let mut place = |word: &str, which: fn(&mut Places) -> &mut Option<u32>| {
            self.begins.resize(1 << 10, 0);
            let (at, bit) = first_two(word.as_bytes());
            self.begins[at] |= bit;
            *which(self.words.entry(word.as_bytes().into()).or_default()).get_or_insert(next)
        };
        let id = match atom {
            Atom::Word(word) => place(&word, |places| &mut places.anywhere),
            Atom::Member(word) => place(&word, |places| &mut places.member),
            Atom::Bare(word) => place(&word, |places| &mut places.bare),
            Atom::Name(word) => place(&word, |places| &mut places.name),
            Atom::Module(word) => place(&word, |places| &mut places.module),
            Atom::Parameter(word) => place(&word, |places| &mut places.parameter),
            Atom::Keyword(word) => place(&word, |places| &mut places.keyword),
            Atom::Decorator(word) => place(&word, |places| &mut places.decorator),
            Atom::Piece(text) => *self.pieces.entry(text).or_insert(next),
        };
        self.count += u32::from(id == next);
        id
    }

    /// Makes it ready to look; no atom may be asked for after that.
    pub(crate) fn finish(&mut self) {
        let mut pieces: Vec<_> = self.pieces.drain().collect();
        pieces.sort_unstable_by_key(|(_, id)| *id);
        let found = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            // All of many files is gone through: what building it costs comes back soon.
            .kind(Some(AhoCorasickKind::DFA))
            .build(pieces.iter().map(|(text, _)| &**text))
            .expect("pieces of a few thousand expressions fit an automaton");
        self.finder = Some(Finder { pieces: found, numbers: pieces.into_iter().map(|(_, id)| id).collect() });
    }

    /// What stands in a text.
    pub(crate) fn seen(&self, text: &str) -> Seen {
        let mut seen = Seen(vec![false; self.count as usize]);
        if let Some(finder) = &self.finder {
            for found in finder.pieces.find_overlapping_iter(text) {
                seen.0[finder.numbers[found.pattern().as_usize()] as usize] = true;
            }
        }
        if !self.words.is_empty() {
            self.note_words(text.as_bytes(), &mut seen);
        }
        seen
    }

    fn note_words(&self, bytes: &[u8], seen: &mut Seen) {
        // Whether the words are those of a decorator's name, all of which count.
        let (mut at, mut is_decorator) = (0, false);
        while at < bytes.len() {
            if !is_word(bytes[at]) {
                is_decorator = bytes[at] == b'@' || (is_decorator && bytes[at] == b'.');
                at += 1;
                // Much of a file stands further to the right.
                while bytes.get(at) == Some(&b' ') {
                    (at, is_decorator) = (at + 1, false);
                }
                continue;
            }
            let start = at;
            while at < bytes.len() && is_word(bytes[at]) {
                at += 1;
            }
            let (place, bit) = first_two(&bytes[start..at]);
            if self.begins[place] & bit == 0 {
                continue;
            }
            if let Some(places) = self.words.get(&bytes[start..at]) {
                let (before, behind) = (&bytes[..start], &bytes[at..]);
                seen.add(places.anywhere);
                seen.add(places.member.filter(|_| may_follow_dot(before)));
                let is_bare = || !before.ends_with(b".") && !before.ends_with(b"def ");
                seen.add(places.bare.filter(|_| is_bare()));
                seen.add(places.name.filter(|_| is_bare() && !is_prose(before, behind)));
                seen.add(places.module.filter(|_| may_be_module(before, behind)));
                seen.add(places.parameter.filter(|_| may_be_parameter(before, behind)));
                seen.add(places.keyword.filter(|_| may_precede_equals(behind)));
                seen.add(places.decorator.filter(|_| is_decorator));
            }
        }
    }
}

impl Seen {
    fn add(&mut self, id: Option<u32>) {
        if let Some(id) = id {
            self.0[id as usize] = true;
        }
    }

    /// Whether an atom is there.
    pub(crate) fn has(&self, id: u32) -> bool {
        self.0[id as usize]
    }
}

/// Whether what stands here can be the name of a member: behind a dot, or first on its line, where a comment may stand before it.
fn may_follow_dot(before: &[u8]) -> bool {
    let blank = |byte: &&u8| matches!(byte, b' ' | b'\t');
    let line_ends = before.iter().rev().find(|byte| !blank(byte)).is_none_or(|byte| matches!(byte, b'\n' | b'\r' | b'/'));
    line_ends || before.trim_ascii_end().ends_with(b".")
}

/// Whether what stands before this can be the keyword of an argument: an `=` follows, where a comment may stand between.
fn may_precede_equals(behind: &[u8]) -> bool {
    let behind = behind.trim_ascii_start();
    behind.starts_with(b"#") || behind.starts_with(b"\\") || (behind.starts_with(b"=") && !behind.starts_with(b"=="))
}

/// Whether no name of Python can stand here: a word that is none of the language's own stands beside it on its line, or a back quote.
fn is_prose(before: &[u8], behind: &[u8]) -> bool {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\x0c');
    let word = |byte: &u8| is_word(*byte);
    let is_said = |said: &[u8]| !said.is_empty() && !KEYWORDS.contains(&said);
    let left = &before[..before.iter().rposition(|byte| !blank(byte)).map_or(0, |at| at + 1)];
    let right = &behind[behind.iter().position(|byte| !blank(byte)).unwrap_or(behind.len())..];
    let previous = &left[left.iter().rposition(|byte| !word(byte)).map_or(0, |at| at + 1)..];
    let next = &right[..right.iter().position(|byte| !word(byte)).unwrap_or(right.len())];
    left.ends_with(b"`") || right.starts_with(b"`") || is_said(previous) || is_said(next)
}

/// The words of Python beside which a name can stand.
const KEYWORDS: [&[u8]; 39] = [
    b"and",
    b"as",
    b"assert",
    b"async",
    b"await",
    b"case",
    b"class",
    b"def",
    b"del",
    b"elif",
    b"else",
    b"except",
    b"exec",
    b"finally",
    b"for",
    b"from",
    b"global",
    b"if",
    b"import",
    b"in",
    b"is",
    b"lambda",
    b"match",
    b"nonlocal",
    b"not",
    b"or",
    b"pass",
    b"print",
    b"raise",
    b"return",
    b"try",
    b"type",
    b"while",
    b"with",
    b"yield",
    b"break",
    b"continue",
    b"True",
    b"False",
];

/// Whether what stands here can be imported, or imported from.
fn may_be_module(before: &[u8], behind: &[u8]) -> bool {
    if matches!(before.last(), Some(b'"' | b'\'')) && matches!(behind.first(), Some(b'"' | b'\'' | b'.')) {
        return true;
    }
    let start = before.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
    let line = &before[start..];
    let find = |word: &[u8]| line.windows(word.len()).rposition(|part| part == word);
    // What stands behind `from x import` is a part of that module.
    let is_imported = match (find(b"from"), find(b"import")) {
        (Some(from), Some(import)) => import < from || line[from..].contains(&b';'),
        (from, import) => from.or(import).is_some(),
    };
    is_imported || before[..start].trim_ascii_end().ends_with(b"\\")
}

/// Whether what stands here can be a parameter: behind a bracket or a comma, or first on its line, and before something of that kind.
fn may_be_parameter(before: &[u8], behind: &[u8]) -> bool {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let previous = before.iter().rev().find(|byte| !blank(byte));
    let is_behind = matches!(previous, None | Some(b'(' | b',' | b'\n' | b'\r' | b'/' | b'\\'));
    is_behind && matches!(behind.trim_ascii_start().first(), Some(b',' | b')' | b':' | b'=' | b'#' | b'/' | b'?' | b'\\'))
}
