//! Which patterns can match in a file at all, by the words in it.
//!
//! A pattern that asks for `hashlib.md5` has nothing to do in a file without the word `hashlib`: whatever the file calls it, it has
//! to be imported once. The first word of each path is asked for, in the whole file, never in an item; so is the name of an argument
//! that is known by its name alone. What else needs no import is not asked for: when a word appears, all of the file is looked at
//! again, and that should not come of typing a call.

use std::collections::{HashMap, HashSet};

use caveat_catalog::query::PredicateKind;
use rapidhash::fast::RandomState;

use crate::dispatch::Chosen;
use crate::eval::Known;
use crate::lower::Family;
use crate::pattern::Compiled;

/// The words that a language's patterns ask for.
#[derive(Debug)]
pub(crate) struct Literals {
    family: Family,
    ids: HashMap<Box<[u8]>, u32, RandomState>,
    /// The numbers of words that count only as the name of a decorator: see [`decorator`].
    decorators: HashMap<Box<[u8]>, u32, RandomState>,
    count: u32,
    /// The first two bytes of the words, one bit each.
    begins: Box<[u64; 1024]>,
    /// Words that stand for others: a type that is got from a call of another library.
    stand_ins: HashMap<Box<str>, Vec<Box<str>>, RandomState>,
    /// First words of paths that are given by shape alone.
    free: HashSet<Box<str>, RandomState>,
    /// What gives something of a type.
    types: HashMap<Box<str>, Vec<Giver>, RandomState>,
    /// Whether nothing is left out.
    is_off: bool,
}

/// What gives something of a type.
#[derive(Debug)]
pub(crate) enum Giver {
    /// A call of a path.
    Path(Box<str>),
    /// The shape of the code, where one of these words is; where there are none, anywhere.
    Shape(Box<[Box<str>]>),
}

/// What one pattern needs: of each list, one word.
#[derive(Debug, Default)]
pub(crate) struct Needs(Vec<Vec<u32>>);

/// The words of a file that patterns ask for. May hold words that are not in it any more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Present(Vec<u64>);

/// Which patterns can match: those of rules and those of flow files, by number.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Active {
    pub(crate) rules: Chosen,
    pub(crate) shapes: Chosen,
}

impl Literals {
    /// No words yet. With `is_off`, no pattern will need any.
    pub(crate) fn new(family: Family, known: &Known, is_off: bool) -> Self {
        let mut stand_ins: HashMap<Box<str>, Vec<Box<str>>, RandomState> = HashMap::default();
        for (from, to) in &known.types {
            let (Some(from), Some(to)) = (first_word(from), first_word(to)) else { continue };
            if from != to {
                stand_ins.entry(to.into()).or_default().push(from.into());
            }
        }
        let mut types: HashMap<Box<str>, Vec<Giver>, RandomState> = HashMap::default();
        for (from, to) in known.types.iter().filter(|(from, to)| from != to) {
            types.entry(to.as_str().into()).or_default().push(Giver::Path(from.as_str().into()));
        }
        Self {
            family,
            ids: HashMap::default(),
            decorators: HashMap::default(),
            count: 0,
            begins: Box::new([0; 1024]),
            stand_ins,
            free: HashSet::default(),
            types,
            is_off,
        }
    }

    /// What a pattern with normalised paths needs.
    pub(crate) fn needs(&mut self, compiled: &Compiled) -> Needs {
        let mut needs = Needs::default();
        let is_off = self.is_off;
        for predicate in compiled.predicates.iter().filter(|predicate| !predicate.negated && !is_off) {
            match &predicate.kind {
                PredicateKind::Resolves(_, paths) | PredicateKind::Type(_, paths) => {
                    let words: Option<Vec<Vec<u32>>> = paths.iter().map(|path| self.words(path)).collect();
                    needs.0.extend(words.map(|words| words.concat()));
                }
                // An argument that is known by its name alone has it written somewhere, at the call or in a dictionary.
                PredicateKind::Argument { name, position: None, .. } => {
                    needs.0.extend(first_word(name).map(|word| vec![self.id(word)]));
                }
                _ => {}
            }
        }
        needs
    }

    /// The words of which a file has one if it names a path, by their numbers.
    fn words(&mut self, path: &str) -> Option<Vec<u32>> {
        Some(self.first_words(path)?.iter().map(|word| self.id(word)).collect())
    }

    /// The words of which a file has one if it names a path; `None` if it may name it without any.
    pub(crate) fn first_words(&self, path: &str) -> Option<Vec<Box<str>>> {
        let first = first_word(path)?;
        if is_at_hand(self.family, path, first) {
            return None;
        }
        let (mut pending, mut all) = (vec![Box::<str>::from(first)], HashSet::<Box<str>, RandomState>::default());
        while let Some(word) = pending.pop() {
            if self.free.contains(&word) {
                return None;
            }
            if all.insert(word.clone()) {
                pending.extend(self.stand_ins.get(&word).into_iter().flatten().cloned());
            }
        }
        Some(all.into_iter().collect())
    }

    /// How else than by its own name something of a type is got.
    pub(crate) fn givers(&self, path: &str) -> &[Giver] {
        self.types.get(path).map_or(&[], Vec::as_slice)
    }

    /// Whether a call of something is known to give a type.
    pub(crate) fn is_returned(&self, path: &str) -> bool {
        self.givers(path).iter().any(|giver| matches!(giver, Giver::Path(_)))
    }

    /// Lets words stand for a path that begins with `word`; where there are none, it may be named without any.
    pub(crate) fn stand_in(&mut self, path: &str, words: &[Box<str>]) {
        let Some(word) = first_word(path) else { return };
        self.types.entry(path.into()).or_default().push(Giver::Shape(words.into()));
        if words.is_empty() {
            self.free.insert(word.into());
        }
        self.stand_ins.entry(word.into()).or_default().extend(words.iter().cloned());
    }

    /// The language's family.
    pub(crate) fn family(&self) -> Family {
        self.family
    }

    /// Whether nothing is left out.
    pub(crate) fn is_off(&self) -> bool {
        self.is_off
    }

    /// What of each list one word is needed of.
    pub(crate) fn needs_of(&mut self, clauses: &[Vec<Box<str>>]) -> Needs {
        Needs(clauses.iter().map(|words| words.iter().map(|word| self.id(word)).collect()).collect())
    }

    fn id(&mut self, word: &str) -> u32 {
        let (ids, word) = if let Some(name) = word.strip_prefix(DECORATOR) {
            (&mut self.decorators, name)
        } else {
            let (at, bit) = first_two(word.as_bytes());
            self.begins[at] |= bit;
            (&mut self.ids, word)
        };
        *ids.entry(word.as_bytes().into()).or_insert_with(|| {
            self.count += 1;
            self.count - 1
        })
    }

    /// Adds the words of a text.
    pub(crate) fn note(&self, text: &str, present: &mut Present) {
        present.0.resize((self.count as usize).div_ceil(64), 0);
        let (bytes, mut at) = (text.as_bytes(), 0);
        // Whether the words are those of a decorator's name, whose last one counts.
        let mut is_decorator = false;
        while at < bytes.len() {
            if !is_word(bytes[at]) {
                is_decorator = bytes[at] == DECORATOR as u8 || (is_decorator && bytes[at] == b'.');
                at += 1;
                continue;
            }
            let start = at;
            while at < bytes.len() && is_word(bytes[at]) {
                at += 1;
            }
            let word = &bytes[start..at];
            let (place, bit) = first_two(word);
            if self.begins[place] & bit != 0
                && let Some(id) = self.ids.get(word)
            {
                present.add(*id);
            }
            if is_decorator && let Some(id) = self.decorators.get(word) {
                present.add(*id);
            }
        }
    }
}

impl Needs {
    /// Whether a file with these words has what is needed.
    pub(crate) fn are_met(&self, present: &Present) -> bool {
        self.0.iter().all(|words| words.iter().any(|word| present.has(*word)))
    }
}

impl Present {
    fn add(&mut self, id: u32) {
        self.0[id as usize / 64] |= 1 << (id % 64);
    }

    fn has(&self, id: u32) -> bool {
        self.0.get(id as usize / 64).is_some_and(|bits| bits & (1 << (id % 64)) != 0)
    }
}

impl Needs {
    /// Which of these are met.
    pub(crate) fn met(all: &[Self], present: &Present) -> Box<[bool]> {
        all.iter().map(|needs| needs.are_met(present)).collect()
    }
}

/// Whether a byte can be part of a word, in a table: all of a file is gone through.
const WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = u8::MAX;
    loop {
        table[byte as usize] = !byte.is_ascii() || byte.is_ascii_alphanumeric() || byte == b'_';
        if byte == 0 {
            break table;
        }
        byte -= 1;
    }
};

pub(crate) fn is_word(byte: u8) -> bool {
    WORD[usize::from(byte)]
}

/// What can be named without an import: in Rust the prelude, elsewhere the language's own functions and a platform's global objects.
fn is_at_hand(family: Family, path: &str, first: &str) -> bool {
    match family {
        Family::Rust => matches!(first, "std" | "core" | "alloc"),
        Family::Python => !path.contains('.') || first == "builtins",
        Family::JavaScript => !path.contains('.') || GLOBALS.contains(&first),
    }
}

/// Objects that a browser, Node or the language has at hand.
const GLOBALS: [&str; 26] = [
    "Array",
    "Buffer",
    "Date",
    "Function",
    "JSON",
    "Math",
    "Number",
    "Object",
    "Promise",
    "React",
    "Reflect",
    "String",
    "chrome",
    "console",
    "crypto",
    "document",
    "exports",
    "history",
    "localStorage",
    "location",
    "module",
    "navigator",
    "performance",
    "process",
    "sessionStorage",
    "window",
];

/// What stands before the name of a decorator.
const DECORATOR: char = '@';

/// A word that counts only in the name of a decorator, such as `@app.get`.
pub(crate) fn decorator(word: &str) -> String {
    format!("{DECORATOR}{word}")
}

/// The words of a path or a text.
pub(crate) fn words_of(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The first word of a path.
pub(crate) fn first_word(path: &str) -> Option<&str> {
    words_of(path).next()
}

/// The last word of a path.
pub(crate) fn last_word(path: &str) -> Option<&str> {
    words_of(path).next_back()
}

/// The longest word of a text, which says most.
pub(crate) fn longest_word(text: &str) -> Option<&str> {
    words_of(text).max_by_key(|word| word.len())
}

/// A place in a table of the first two bytes of words, and the bit in it.
pub(crate) fn first_two(word: &[u8]) -> (usize, u64) {
    let both = usize::from(word[0]) << 8 | usize::from(word.get(1).copied().unwrap_or(0));
    (both / 64, 1 << (both % 64))
}
