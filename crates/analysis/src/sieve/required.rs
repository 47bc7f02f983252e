//! What stands in every text that a regular expression is found in.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, ClassBytesRange, ClassUnicodeRange, Hir, HirKind, Look};

/// Texts beyond which a list of all that a part can be is given up.
const MAX_EXACT: usize = 128;
/// Bytes that a text must have to say anything.
const MIN_LENGTH: usize = 3;

/// Lists of texts, in lower case; of each list one stands, in whatever case, in every text that the expression is found in.
pub(crate) fn required(source: &str) -> Vec<Vec<Box<str>>> {
    let Some(hir) = parsed(source) else { return Vec::new() };
    let boxed = |texts: Texts| texts.into_iter().map(|text| String::from_utf8(text).ok().map(String::into_boxed_str)).collect();
    of(&hir).into_iter().filter_map(boxed).collect()
}

/// All texts that an expression is found in, if it says all of them from end to end.
pub(crate) fn all_of(source: &str) -> Option<Vec<String>> {
    // Most say nothing of an end.
    let hir = if source.contains('^') && source.contains('$') { parsed(source)? } else { return None };
    let HirKind::Concat(parts) = hir.kind() else { return None };
    let [first, inner @ .., last] = &parts[..] else { return None };
    if !matches!((first.kind(), last.kind()), (HirKind::Look(Look::Start), HirKind::Look(Look::End))) {
        return None;
    }
    let inner = Hir::concat(inner.to_vec());
    let texts = Some(inner).filter(|inner| inner.properties().look_set().is_empty()).and_then(|inner| exact(&inner, Case::Kept))?;
    texts.into_iter().map(|text| String::from_utf8(text).ok()).collect()
}

fn parsed(source: &str) -> Option<Hir> {
    // As the expressions of rules are compiled: for bytes where that is possible.
    let parse = |unicode: bool| ParserBuilder::new().unicode(unicode).utf8(unicode).build().parse(source).ok();
    parse(false).or_else(|| parse(true))
}

/// Whether capital letters are told from small ones.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Kept,
    Lowered,
}

impl Case {
    fn of(self, bytes: &[u8]) -> Vec<u8> {
        if self == Self::Lowered { bytes.to_ascii_lowercase() } else { bytes.to_vec() }
    }
}

/// The same for the value of an expression, which may be put together from several texts: of each text its longest word of letters, which
/// nobody takes apart. What is also the name of a constant need not be written at all.
pub(crate) fn required_of_value(source: &str) -> Vec<Vec<Box<str>>> {
    let words = |texts: Vec<Box<str>>| -> Option<Vec<Box<str>>> {
        let mut words: Vec<Box<str>> = texts.iter().map(|text| longest_run(text).map(Box::from)).collect::<Option<_>>()?;
        words.sort_unstable();
        words.dedup();
        Some(words)
    };
    required(source).into_iter().filter_map(words).collect()
}

fn longest_run(text: &str) -> Option<&str> {
    let runs = text.split(|c: char| !c.is_ascii_alphabetic());
    runs.max_by_key(|run| run.len()).filter(|run| run.len() >= MIN_LENGTH && !CONSTANTS.contains(run))
}

/// What constants are written out as.
const CONSTANTS: [&str; 6] = ["true", "false", "none", "null", "undefined", "nan"];

type Texts = Vec<Vec<u8>>;

fn of(hir: &Hir) -> Vec<Texts> {
    match hir.kind() {
        HirKind::Capture(capture) => of(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => of(&repetition.sub),
        HirKind::Alternation(options) => {
            let all: Option<Vec<Texts>> = options.iter().map(|option| best(of(option))).collect();
            all.map(|all| all.concat()).into_iter().collect()
        }
        HirKind::Concat(parts) => of_row(parts),
        _ => exact(hir, Case::Lowered).and_then(useful).into_iter().collect(),
    }
}

/// What parts in a row ask for: each of them, and those that are known exactly together.
fn of_row(parts: &[Hir]) -> Vec<Texts> {
    let mut all: Vec<Texts> = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let mut run: Texts = vec![Vec::new()];
        let start = at;
        while let Some(next) = parts.get(at).and_then(|part| exact(part, Case::Lowered)).and_then(|texts| product(&run, &texts)) {
            run = next;
            at += 1;
        }
        all.extend(useful(run));
        if at == start {
            all.extend(of(&parts[at]));
            at += 1;
        }
    }
    all
}

/// The list that says most: the one with the longest texts, and of those the shortest.
fn best(lists: Vec<Texts>) -> Option<Texts> {
    lists.into_iter().max_by_key(|texts| (texts.iter().map(Vec::len).min().unwrap_or(0), std::cmp::Reverse(texts.len())))
}

fn useful(mut texts: Texts) -> Option<Texts> {
    texts.sort_unstable();
    texts.dedup();
    texts.iter().all(|text| text.len() >= MIN_LENGTH).then_some(texts).filter(|texts| !texts.is_empty())
}

/// All texts that it can match, if they are few; an assertion matches the empty one.
fn exact(hir: &Hir, case: Case) -> Option<Texts> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(vec![Vec::new()]),
        HirKind::Literal(literal) => Some(vec![case.of(&literal.0)]),
        HirKind::Capture(capture) => exact(&capture.sub, case),
        HirKind::Class(class) => one_of(class, case),
        HirKind::Repetition(repetition) => {
            let once = exact(&repetition.sub, case)?;
            match (repetition.min, repetition.max) {
                (0, Some(1)) => Some([vec![Vec::new()], once].concat()).filter(|texts| texts.len() <= MAX_EXACT),
                (1, Some(1)) => Some(once),
                _ => None,
            }
        }
        HirKind::Concat(parts) => parts.iter().try_fold(vec![Vec::new()], |all, part| product(&all, &exact(part, case)?)),
        HirKind::Alternation(options) => {
            let all: Option<Vec<Texts>> = options.iter().map(|option| exact(option, case)).collect();
            all.map(|all| all.concat()).filter(|texts| texts.len() <= MAX_EXACT)
        }
    }
}

fn one_of(class: &Class, case: Case) -> Option<Texts> {
    let mut texts: Texts = match class {
        Class::Bytes(class) if class.ranges().iter().map(ClassBytesRange::len).sum::<usize>() <= 8 => {
            class.ranges().iter().flat_map(|range| range.start()..=range.end()).map(|byte| case.of(&[byte])).collect()
        }
        Class::Unicode(class) if class.ranges().iter().map(ClassUnicodeRange::len).sum::<usize>() <= 8 => {
            let chars = class.ranges().iter().flat_map(|range| range.start()..=range.end());
            chars.map(|char| case.of(char.to_string().as_bytes())).collect()
        }
        _ => return None,
    };
    texts.sort_unstable();
    texts.dedup();
    Some(texts)
}

fn product(left: &Texts, right: &Texts) -> Option<Texts> {
    if left.len() * right.len() > MAX_EXACT {
        return None;
    }
    Some(left.iter().flat_map(|left| right.iter().map(move |right| [&left[..], &right[..]].concat())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expression: &str, expected: &str) {
        let lists: Vec<String> = required(expression).iter().map(|texts| texts.join(" ")).collect();
        assert_eq!(lists.join(" + "), expected, "{expression}");
    }

    #[test]
    fn what_has_to_stand_there_is_told() {
        check("^password$", "password");
        check("(?i)secret_?key", "secret_key secretkey");
        check("(get|read)_(password|token)", "get_password get_token read_password read_token");
        // What is not known in between parts two lists.
        check(r"^fetch\w*token$", "fetch + token");
        check(r"(?i)location\s*=", "location");
        check("(open){1,3}ssl", "open + ssl");
    }

    #[test]
    fn what_need_not_stand_there_is_not() {
        check("(password)?", "");
        check("password|", "");
        check(r"password|\w+", "");
        check("(password)*x", "");
        // Too short to say anything.
        check("ab|password", "");
        check("[a-z]{8}", "");
        check("(", "");
    }

    #[test]
    fn of_a_value_only_words_have_to_be_written() {
        let check = |expression: &str, expected: &str| {
            let lists: Vec<String> = required_of_value(expression).iter().map(|words| words.join(" ")).collect();
            assert_eq!(lists.join(" + "), expected, "{expression}");
        };
        check(r"(?i)^\s*(select|delete)\s.*\swhere\s", "delete select + where");
        // `"http" + "://" + host`
        check("^http://", "http");
        // `not False`, `512 * 2`
        check("^(true|yes)$", "");
        check("^1024$", "");
    }

    #[test]
    fn what_is_said_from_end_to_end_is_known() {
        let check = |expression: &str, expected: Option<&[&str]>| {
            let texts = all_of(expression);
            assert_eq!(texts.as_deref(), expected.map(|texts| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()).as_deref());
        };
        check("^_?(data|Obj)$", Some(&["data", "Obj", "_data", "_Obj"]));
        check("^(?i)ab$", Some(&["AB", "Ab", "aB", "ab"]));
        check("^(data|obj)", None);
        check("(^|_)data$", None);
        check(r"^data\w*$", None);
    }

    #[test]
    fn case_is_left_to_who_looks() {
        check("PassWord", "password");
        check("(?i)Straße", "straße");
    }
}
