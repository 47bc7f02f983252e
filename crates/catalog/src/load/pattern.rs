//! Reads `pattern.toml`, which a rule on text has in place of a query.

use serde::Deserialize;

use super::{Check, Folder};
use crate::problem::from_toml;
use crate::secret::{Checksum, Expression, MAX_LINES, Part, Sample, SecretPattern};

/// The file.
const FILE: &str = "pattern.toml";
/// Bytes of the shortest keyword: a shorter one would be met on nearly every line.
const SHORTEST: usize = 3;
/// Characters of a secret that may be shown at most.
const MOST_SHOWN: usize = 4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawPattern {
    keywords: Vec<String>,
    regex: OneOrMore,
    checksum: Option<Checksum>,
    #[serde(default)]
    entropy: f64,
    #[serde(default)]
    near: Vec<String>,
    near_lines: Option<usize>,
    #[serde(default)]
    lines: usize,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    not_in: Vec<String>,
    placeholders: Option<bool>,
    #[serde(default)]
    in_string: bool,
    #[serde(default)]
    shown: usize,
    variable: Option<String>,
    sample: String,
    bad: Vec<String>,
    #[serde(default)]
    near_misses: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// Reads the pattern; each mistake goes to the folder's problems.
pub(super) fn read(folder: &mut Folder<'_>) -> Option<SecretPattern> {
    let text = folder.file(FILE, "write what the secret looks like; docs/authoring.md shows every key")?;
    let raw: RawPattern = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            folder.problems.push(from_toml(&folder.path(FILE), text, &error));
            return None;
        }
    };
    let mut wrong = |key: &str, message: String, help: &str| folder.key_problem(FILE, text, key, message, help);
    if raw.keywords.is_empty() {
        wrong("keywords", "there is no keyword".into(), "name words one of which is on each line where a secret begins");
    }
    for word in raw.keywords.iter().filter(|word| word.len() < SHORTEST || word.contains('\n')) {
        let help = "take one of at least three characters, without a line break, so that few lines are looked at";
        wrong("keywords", format!("`{word}` is no keyword"), help);
    }
    if raw.lines > MAX_LINES || raw.near_lines.is_some_and(|lines| lines > MAX_LINES) {
        let key = if raw.lines > MAX_LINES { "lines" } else { "near-lines" };
        wrong(key, format!("more than {MAX_LINES} lines are too many"), "what belongs to a secret stands close to it");
    }
    if raw.shown > MOST_SHOWN {
        wrong(
            "shown",
            format!("more than {MOST_SHOWN} characters of a secret are never shown"),
            "count those that all secrets of the kind share",
        );
    }
    if !(0.0..=8.0).contains(&raw.entropy) {
        wrong(
            "entropy",
            "the entropy is in bits a character".into(),
            "take a number from 0 to 8; random base 62 has 4.5 and up at 30 characters",
        );
    }
    let sources = match raw.regex {
        OneOrMore::One(source) => vec![source],
        OneOrMore::More(sources) => sources,
    };
    if sources.is_empty() {
        wrong("regex", "there is no regular expression".into(), "write at least one");
    }
    let expressions: Vec<Expression> = sources.into_iter().map(Expression::new).collect();
    let not: Vec<Expression> = raw.not.into_iter().map(Expression::in_any_case).collect();
    let not_in: Vec<Expression> = raw.not_in.into_iter().map(Expression::in_any_case).collect();
    let mut sample = |key: &str, source: &str| {
        Sample::parse(source).unwrap_or_else(|error| {
            wrong(key, error.to_string(), "docs/authoring.md lists the slots of samples");
            Sample::default()
        })
    };
    let (own, bad, near_misses) = (
        sample("sample", &raw.sample),
        raw.bad.iter().map(|source| sample("bad", source)).collect::<Vec<_>>(),
        raw.near_misses.iter().map(|source| sample("near-misses", source)).collect::<Vec<_>>(),
    );
    if own.parts().contains(&Part::Secret) {
        wrong("sample", "the sample holds itself".into(), "`{secret}` stands in `bad` and `near-misses`");
    }
    if raw.bad.is_empty() || bad.iter().any(|bad| !bad.parts().contains(&Part::Secret)) {
        wrong("bad", "each bad text holds one `{secret}`, and there is at least one".into(), "write lines as they stand in real files");
    }
    if folder.check == Check::Full {
        check_expressions(&expressions, raw.checksum, text, folder);
        let keyed = not.iter().map(|not| ("not", not)).chain(not_in.iter().map(|not| ("not-in", not)));
        for (key, error) in keyed.filter_map(|(key, not)| Some((key, not.error()?))) {
            folder.key_problem(FILE, text, key, format!("the pattern does not compile: {error}"), NO_LOOK_AROUND);
        }
    }
    Some(SecretPattern {
        keywords: raw.keywords,
        expressions,
        checksum: raw.checksum,
        entropy: raw.entropy,
        near_lines: raw.near_lines.unwrap_or(if raw.near.is_empty() { 0 } else { 3 }),
        near: raw.near,
        lines: raw.lines,
        not,
        not_in,
        placeholders: raw.placeholders.unwrap_or(true),
        in_string: raw.in_string,
        shown: raw.shown,
        variable: raw.variable,
        sample: own,
        bad,
        near_misses,
    })
}

const NO_LOOK_AROUND: &str = "it is Rust's `regex` syntax, without look-around";

fn check_expressions(expressions: &[Expression], checksum: Option<Checksum>, text: &str, folder: &mut Folder<'_>) {
    for expression in expressions {
        if let Some(error) = expression.error() {
            folder.key_problem(FILE, text, "regex", format!("the pattern does not compile: {error}"), NO_LOOK_AROUND);
            continue;
        }
        let has = |group: &str| expression.regex().is_some_and(|regex| regex.capture_names().flatten().any(|name| name == group));
        if !has("secret") {
            let help = "name the part that is the secret: `(?P<secret>…)`";
            folder.key_problem(FILE, text, "regex", "the pattern has no group `secret`".into(), help);
        }
    }
    let groups = checksum.map(Checksum::groups).unwrap_or_default();
    let has_all = |expression: &Expression| {
        expression.regex().is_some_and(|regex| groups.iter().all(|group| regex.capture_names().flatten().any(|name| name == *group)))
    };
    if !groups.is_empty() && !expressions.iter().any(has_all) {
        let names: Vec<String> = groups.iter().map(|group| format!("`(?P<{group}>…)`")).collect();
        let help = format!("write {} around what the checksum is of", names.join(" and "));
        folder.key_problem(FILE, text, "checksum", "no pattern has the groups that the checksum needs".into(), &help);
    }
}
