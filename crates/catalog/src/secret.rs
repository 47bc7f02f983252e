//! What a rule looks for in text of any kind: `pattern.toml`.

use std::fmt;
use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};
use serde::Deserialize;

/// Lines that one match, and what stands near it, may take in at most: so far an edit can reach.
pub const MAX_LINES: usize = 60;

/// What a rule about secrets looks for.
#[derive(Debug, Clone)]
pub struct SecretPattern {
    /// Words one of which stands on the line where a match begins, in any case. Nothing else is tried without one.
    pub keywords: Vec<String>,
    /// What a secret looks like; the group `secret` is what is underlined.
    pub expressions: Vec<Expression>,
    /// What holds for the groups of a match.
    pub checksum: Option<Checksum>,
    /// Bits a character that the secret has at least.
    pub entropy: f64,
    /// Words one of which stands nearby, in any case; none for no such demand.
    pub near: Vec<String>,
    /// How many lines away that may be.
    pub near_lines: usize,
    /// How many further lines a match may take in.
    pub lines: usize,
    /// What the secret is not.
    pub not: Vec<Expression>,
    /// What the whole match is not.
    pub not_in: Vec<Expression>,
    /// Whether what usually stands for a secret is none.
    pub placeholders: bool,
    /// Whether, in a language with a grammar, it must stand in a literal text.
    pub in_string: bool,
    /// How many of its first characters are the same for all secrets of the kind, and so may be shown.
    pub shown: usize,
    /// The environment variable that it is usually read from.
    pub variable: Option<String>,
    /// How to make a secret of this kind for a test.
    pub sample: Sample,
    /// Texts with a secret in them that must be found, one finding each.
    pub bad: Vec<Sample>,
    /// Texts in which nothing may be found, although they look alike.
    pub near_misses: Vec<Sample>,
}

/// What must hold for a match, beyond how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checksum {
    /// The group `sum` is the CRC-32 of the group `body` in base 62.
    Crc32Base62,
    /// The group `sum` is the CRC-32 of the group `body` in base 36.
    Crc32Base36,
    /// The secret is a word of Bech32: its last six characters are the checksum.
    Bech32,
    /// The group `body` is the header of a JSON web token: base 64 of an object that names an algorithm.
    JwtHeader,
    /// The group `body` is base 64 of a JSON object.
    Base64Json,
    /// The group `body` is base 64 of decimal digits.
    Base64Digits,
}

impl Checksum {
    /// The groups that an expression needs for it.
    pub fn groups(self) -> &'static [&'static str] {
        match self {
            Self::Crc32Base62 | Self::Crc32Base36 => &["body", "sum"],
            Self::JwtHeader | Self::Base64Json | Self::Base64Digits => &["body"],
            Self::Bech32 => &[],
        }
    }
}

/// A regular expression that is compiled when it is first needed.
#[derive(Debug, Clone)]
pub struct Expression {
    source: String,
    ignore_case: bool,
    compiled: OnceLock<Option<Regex>>,
}

impl Expression {
    /// An expression as a rule writes it.
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into(), ignore_case: false, compiled: OnceLock::new() }
    }

    /// One that looks without regard to case.
    pub fn in_any_case(source: impl Into<String>) -> Self {
        Self { ignore_case: true, ..Self::new(source) }
    }

    /// It, compiled; `None` where it does not compile (loading a pack refuses it).
    pub fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| self.compile().ok()).as_ref()
    }

    /// What is wrong with it.
    pub fn error(&self) -> Option<String> {
        self.compile().err().map(|error| error.to_string().replace('\n', " "))
    }

    /// Classes such as `\w` are those of ASCII where the expression allows it, and a pack cannot use up the memory.
    fn compile(&self) -> Result<Regex, regex::Error> {
        let build = |unicode| {
            RegexBuilder::new(&self.source)
                .unicode(unicode)
                .case_insensitive(self.ignore_case)
                .size_limit(1 << 20)
                .dfa_size_limit(1 << 18)
                .build()
        };
        build(false).or_else(|_| build(true))
    }
}

/// A text with slots for what is drawn at random.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sample {
    parts: Vec<Part>,
    source: String,
}

/// One piece of a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Text(String),
    /// So many characters out of these.
    Random(&'static str, usize),
    /// The checksum of so many characters.
    Sum(usize),
    /// A secret of the rule's kind.
    Secret,
    /// A UUID.
    Uuid,
    /// A JSON web token.
    Jwt,
    /// A JSON object with so many random characters in it, in base 64.
    Base64Json(usize),
    /// So many random digits, in base 64.
    Base64Digits(usize),
}

/// Why a text is no sample.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SampleError {
    /// A `{` has no `}`.
    #[error("a `{{` has no closing `}}`; a brace itself is doubled")]
    Unclosed,
    /// A `}` stands alone.
    #[error("a `}}` closes nothing; a brace itself is doubled")]
    Unopened,
    /// A slot is not known.
    #[error("`{{{0}}}` is no slot of a sample")]
    Unknown(String),
}

/// The longest that one slot may be.
const MAX_SLOT: usize = 4_096;

const ALPHABETS: [(&str, &str); 13] = [
    ("base62", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
    ("base64", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),
    ("base64url", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
    ("hex", "0123456789abcdef"),
    ("HEX", "0123456789ABCDEF"),
    ("digits", "0123456789"),
    ("lower", "abcdefghijklmnopqrstuvwxyz"),
    ("upper", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    ("letters", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
    ("base36", "0123456789abcdefghijklmnopqrstuvwxyz"),
    ("BASE36", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    ("BASE32", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
    ("BECH32", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"),
];

impl Sample {
    /// Reads a sample; `{{` and `}}` are braces.
    pub fn parse(source: &str) -> Result<Self, SampleError> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = source;
        while let Some(at) = rest.find(['{', '}']) {
            plain.push_str(&rest[..at]);
            let (brace, behind) = rest[at..].split_at(1);
            if let Some(behind) = behind.strip_prefix(brace) {
                plain.push_str(brace);
                rest = behind;
                continue;
            }
            if brace == "}" {
                return Err(SampleError::Unopened);
            }
            let (slot, behind) = behind.split_once('}').ok_or(SampleError::Unclosed)?;
            if !plain.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut plain)));
            }
            parts.push(Part::parse(slot).ok_or_else(|| SampleError::Unknown(slot.to_owned()))?);
            rest = behind;
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            parts.push(Part::Text(plain));
        }
        Ok(Self { parts, source: source.to_owned() })
    }

    /// Its pieces, in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

impl Part {
    fn parse(slot: &str) -> Option<Self> {
        let (name, length) = match slot.split_once(':') {
            Some((name, length)) => (name, Some(length.parse().ok().filter(|length| (1..=MAX_SLOT).contains(length))?)),
            None => (slot, None),
        };
        Some(match (name, length) {
            ("secret", None) => Self::Secret,
            ("uuid", None) => Self::Uuid,
            ("jwt", None) => Self::Jwt,
            ("sum", Some(length)) => Self::Sum(length),
            ("base64-json", Some(length)) => Self::Base64Json(length),
            ("base64-digits", Some(length)) => Self::Base64Digits(length),
            (name, Some(length)) => Self::Random(ALPHABETS.iter().find(|(known, _)| *known == name)?.1, length),
            _ => return None,
        })
    }
}

/// Writes the sample as it is written in a file.
impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str) {
        let got = match Sample::parse(source) {
            Ok(sample) => {
                assert_eq!(sample.to_string(), source);
                sample.parts().iter().map(|part| format!("{part:?}")).collect::<Vec<_>>().join(" ")
            }
            Err(error) => format!("error: {error}"),
        };
        assert_eq!(got, expected);
    }

    #[test]
    fn a_sample_is_text_and_slots() {
        check("ab_{digits:3}{sum:6}", "Text(\"ab_\") Random(\"0123456789\", 3) Sum(6)");
        check("{{\"key\": \"{secret}\"}}", "Text(\"{\\\"key\\\": \\\"\") Secret Text(\"\\\"}\")");
        check("{jwt}{uuid}", "Jwt Uuid");
        check("é", "Text(\"é\")");
    }

    #[test]
    fn mistakes_are_told() {
        check("a {b", "error: a `{` has no closing `}`; a brace itself is doubled");
        check("a } b", "error: a `}` closes nothing; a brace itself is doubled");
        check("{klingon:3}", "error: `{klingon:3}` is no slot of a sample");
        check("{hex:0}", "error: `{hex:0}` is no slot of a sample");
        check("{hex:999999}", "error: `{hex:999999}` is no slot of a sample");
        check("{hex}", "error: `{hex}` is no slot of a sample");
    }
}
