//! For what a text is harmless that a regular expression accepts.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use rapidhash::fast::RandomState;
use regex_syntax::hir::{Class, Hir, HirKind, Look};

use super::label::Weaknesses;
use super::model::Bits;

/// The characters that a text may hold, as far as a pattern tells.
#[derive(Default)]
struct Chars {
    ranges: Vec<(char, char)>,
    any: bool,
}

impl Chars {
    fn add(&mut self, from: char, to: char) {
        self.ranges.push((from, to));
    }

    fn has(&self, c: char) -> bool {
        self.any || self.ranges.iter().any(|(from, to)| *from <= c && c <= *to)
    }

    fn has_any(&self, list: &str) -> bool {
        list.chars().any(|c| self.has(c))
    }

    fn is_word(&self) -> bool {
        !self.any && self.ranges.iter().all(|(from, to)| (*from == '-' && *to == '-') || is_word(*from, *to))
    }
}

fn is_word(from: char, to: char) -> bool {
    [('0', '9'), ('a', 'z'), ('A', 'Z'), ('_', '_')].iter().any(|(low, high)| *low <= from && to <= *high)
}

/// For what a text is harmless that the pattern accepts as a whole; `whole` says that the caller asks for the whole text anyway.
pub(super) fn accepted(pattern: &str, flags: &str, whole: bool, bits: &Bits) -> Weaknesses {
    let Some(hir) = parse(pattern, flags) else { return Weaknesses::NONE };
    let ways: Vec<&Hir> = match hir.kind() {
        HirKind::Alternation(ways) => ways.iter().collect(),
        _ => vec![&hir],
    };
    let multiline = flags.contains('m');
    if !whole && (multiline || !ways.iter().all(|way| begins(way) && ends(way))) {
        return Weaknesses::NONE;
    }
    let mut out = harmless(&hir, bits);
    if is_pinned(&hir) {
        out = out.and(bits.ssrf).and(bits.redirect);
    }
    out
}

/// Whether every text that the pattern accepts begins with what says to which host it leads, or with a scheme and no way to another one.
fn is_pinned(hir: &Hir) -> bool {
    let prefixes = regex_syntax::hir::literal::Extractor::new().extract(hir);
    let Some(prefixes) = prefixes.literals().filter(|prefixes| !prefixes.is_empty()) else { return false };
    let mut chars = Chars::default();
    collect(hir, &mut chars);
    if begins_with_one_slash(hir) {
        return true;
    }
    prefixes.iter().all(|prefix| {
        let text = String::from_utf8_lossy(prefix.as_bytes());
        let is_host = super::fold::pins_host(&[super::value::Part::Literal(text.as_ref().into()), super::value::Part::Hole]);
        is_host && text.contains('/') || (text.contains("://") && !chars.has_any("@\\#?"))
    })
}

/// Whether a pattern begins with a slash behind which no other can stand.
fn begins_with_one_slash(hir: &Hir) -> bool {
    let HirKind::Concat(parts) = hir.kind() else { return false };
    let mut parts = parts.iter().filter(|part| !matches!(part.kind(), HirKind::Look(_) | HirKind::Empty));
    let (Some(first), Some(second)) = (parts.next(), parts.next()) else { return false };
    let HirKind::Literal(literal) = first.kind() else { return false };
    let mut chars = Chars::default();
    collect(second, &mut chars);
    &*literal.0 == b"/" && second.properties().minimum_len().is_some_and(|least| least > 0) && !chars.has_any("/\\")
}

/// For what the part of a text is harmless that a pattern finds in it.
pub(super) fn found(pattern: &str, flags: &str, bits: &Bits) -> Weaknesses {
    parse(pattern, flags).map_or(Weaknesses::NONE, |hir| harmless(&hir, bits))
}

/// For what a text is harmless after everything that the pattern finds was taken out of it, or replaced by something harmless.
pub(super) fn removed(pattern: &str, flags: &str, bits: &Bits) -> Weaknesses {
    let Some(hir) = parse(pattern, flags) else { return Weaknesses::NONE };
    let Some(gone) = single(&hir) else { return Weaknesses::NONE };
    let mut out = Weaknesses::NONE;
    let all_gone = |list: &str| list.chars().all(|c| gone.has(c));
    for (list, weaknesses) in dangers(bits) {
        if all_gone(list) {
            out = out.and(weaknesses);
        }
    }
    if gone.has('<') {
        out = out.and(bits.xss);
    }
    if gone.has('\n') {
        out = out.and(bits.log).and(bits.header);
    }
    if gone.has('/') && (gone.has('\\') || gone.has('.')) {
        out = out.and(bits.path);
    }
    // All but words: what is left is a word.
    let printable = (' '..='~').filter(|c| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-'));
    let mut kept = printable.filter(|c| !gone.has(*c));
    if kept.next().is_none() {
        return Weaknesses::ALL;
    }
    out
}

/// Patterns that are remembered: a guard in a loop, or in a function that is called often, asks for the same one each time.
const MAX_KNOWN: usize = 64;

/// A pattern, and whether its case counts; what it says, if it can be read.
type Known = HashMap<(Box<str>, bool), Option<Rc<Hir>>, RandomState>;

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
}

fn parse(pattern: &str, flags: &str) -> Option<Rc<Hir>> {
    let any_case = flags.contains('i');
    let key = (pattern.into(), any_case);
    KNOWN.with_borrow_mut(|known| {
        if let Some(hir) = known.get(&key) {
            return hir.clone();
        }
        if known.len() >= MAX_KNOWN {
            known.clear();
        }
        let hir = read(pattern, any_case).map(Rc::new);
        known.insert(key, hir.clone());
        hir
    })
}

fn read(pattern: &str, any_case: bool) -> Option<Hir> {
    // Python's and JavaScript's ends of a text; what this parser does not know is no guard that we understand.
    let pattern =
        pattern.replace("\\Z", "\\z").replace("\\/", "/").replace("(?<", "(?P<").replace("(?P<=", "(?<=").replace("(?P<!", "(?<!");
    regex_syntax::ParserBuilder::new().case_insensitive(any_case).unicode(true).utf8(false).nest_limit(40).build().parse(&pattern).ok()
}

/// The characters of a pattern that matches one of a class at a time.
fn single(hir: &Hir) -> Option<Chars> {
    match hir.kind() {
        HirKind::Class(_) | HirKind::Literal(_) => {
            if let HirKind::Literal(literal) = hir.kind()
                && std::str::from_utf8(&literal.0).map_or(2, |text| text.chars().count()) > 1
            {
                return None;
            }
            let mut chars = Chars::default();
            collect(hir, &mut chars);
            Some(chars)
        }
        HirKind::Repetition(repetition) => single(&repetition.sub),
        HirKind::Capture(capture) => single(&capture.sub),
        HirKind::Alternation(ways) => {
            let mut all = Chars::default();
            for way in ways {
                let one = single(way)?;
                all.any |= one.any;
                all.ranges.extend(one.ranges);
            }
            Some(all)
        }
        _ => None,
    }
}

/// What is dangerous for what.
fn dangers(bits: &Bits) -> [(&'static str, Weaknesses); 11] {
    [
        ("'\"`\\;", bits.sql),
        (";|&$`<>(){}'\"\\\n*?[]!#~", bits.command),
        ("/\\", bits.path),
        ("<>\"'", bits.xss),
        ("/\\:@?#.", bits.ssrf.and(bits.redirect)),
        ("\r\n", bits.header.and(bits.log)),
        ("*()\\", bits.ldap),
        ("'\"[]()/|", bits.xpath),
        ("{}<%$#", bits.template),
        ("$.{[", bits.nosql),
        ("*+?(){}[]|^\\", bits.regex),
    ]
}

fn harmless(hir: &Hir, bits: &Bits) -> Weaknesses {
    let mut chars = Chars::default();
    collect(hir, &mut chars);
    if chars.is_word() {
        return Weaknesses::ALL;
    }
    dangers(bits).iter().filter(|(list, _)| !chars.has_any(list)).fold(Weaknesses::NONE, |all, (_, weaknesses)| all.and(*weaknesses))
}

fn collect(hir: &Hir, chars: &mut Chars) {
    match hir.kind() {
        HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
            Ok(text) => text.chars().for_each(|c| chars.add(c, c)),
            Err(_) => chars.any = true,
        },
        HirKind::Class(Class::Unicode(class)) => {
            // `\w` of all scripts: letters beyond ASCII do no harm, so what counts is what of ASCII is in it.
            for range in class.iter().filter(|range| range.start().is_ascii()) {
                let end = range.end().min('\u{7F}');
                chars.add(range.start(), end);
            }
        }
        HirKind::Class(Class::Bytes(class)) => class.iter().for_each(|range| chars.add(range.start() as char, range.end() as char)),
        HirKind::Repetition(repetition) => collect(&repetition.sub, chars),
        HirKind::Capture(capture) => collect(&capture.sub, chars),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().for_each(|part| collect(part, chars)),
        HirKind::Empty | HirKind::Look(_) => {}
    }
}

fn begins(hir: &Hir) -> bool {
    hir.properties().look_set_prefix().contains(Look::Start)
}

fn ends(hir: &Hir) -> bool {
    hir.properties().look_set_suffix().contains(Look::End)
}
