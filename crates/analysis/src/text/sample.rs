//! Makes secrets that look real, for tests of rules: always the same ones, never kept in a file.

use caveat_catalog::secret::{Expression, Part, Sample, SecretPattern};

use super::checksum::{encoded, sum};
use crate::expr::stable_hash;

/// Draws samples.
#[derive(Debug)]
pub(crate) struct Generator<'a> {
    secret: &'a SecretPattern,
    state: u64,
}

impl<'a> Generator<'a> {
    /// For a rule; the same seed draws the same samples.
    pub(crate) fn new(secret: &'a SecretPattern, seed: &str) -> Self {
        Self { secret, state: stable_hash(&seed) }
    }

    /// A secret of the rule's kind.
    pub(crate) fn secret(&mut self) -> String {
        let secret = self.secret;
        let drawn = self.fill(&secret.sample);
        let length = secret.sample.parts().iter().find_map(|part| if let Part::Sum(length) = part { Some(*length) } else { None });
        match (secret.checksum, length) {
            (Some(checksum), Some(length)) => self.with_sum(drawn, checksum, length),
            _ => drawn,
        }
    }

    /// A text of the rule's with secrets in it, and these.
    pub(crate) fn text(&mut self, sample: &Sample) -> (String, Vec<String>) {
        let mut secrets = Vec::new();
        let mut text = String::new();
        for part in sample.parts() {
            if *part == Part::Secret {
                let secret = self.secret();
                text.push_str(&secret);
                secrets.push(secret);
            } else {
                self.part(part, &mut text);
            }
        }
        (text, secrets)
    }

    /// A secret with its checksum in the place that is kept for it.
    fn with_sum(&self, drawn: String, checksum: caveat_catalog::secret::Checksum, length: usize) -> String {
        let mut regexes = self.secret.expressions.iter().filter_map(Expression::regex);
        let grouped = regexes.find_map(|regex| {
            let captures = regex.captures(&drawn)?;
            Some((captures.name("body")?.range(), captures.name("sum")?.range()))
        });
        // A form without groups has its checksum at the end.
        let (body, place) = grouped.unwrap_or((0..drawn.len() - length, drawn.len() - length..drawn.len()));
        let sum = sum(checksum, &drawn[body], length);
        let mut drawn = drawn;
        drawn.replace_range(place, &sum);
        drawn
    }

    fn fill(&mut self, sample: &Sample) -> String {
        let mut out = String::new();
        sample.parts().iter().for_each(|part| self.part(part, &mut out));
        out
    }

    fn part(&mut self, part: &Part, out: &mut String) {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Random(alphabet, length) => out.push_str(&self.random(alphabet, *length)),
            // Its place is kept.
            Part::Sum(length) => out.push_str(&"0".repeat(*length)),
            Part::Secret => out.push_str(&self.secret()),
            Part::Uuid => {
                let parts: Vec<String> = [8, 4, 4, 4, 12].into_iter().map(|length| self.random("0123456789abcdef", length)).collect();
                out.push_str(&parts.join("-"));
            }
            Part::Jwt => {
                let payload = format!("{{\"sub\":\"{}\",\"iat\":17{}}}", self.random("123456789", 9), self.random("123456789", 8));
                let signature = self.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 42);
                out.extend([
                    encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"),
                    ".".into(),
                    encoded(&payload),
                    ".".into(),
                    signature,
                    "A".into(),
                ]);
            }
            Part::Base64Json(length) => {
                let inside = self.random("0123456789abcdefghijklmnopqrstuvwxyz", *length);
                out.push_str(&encoded(&format!("{{\"id\":\"{inside}\"}}")));
            }
            Part::Base64Digits(length) => {
                let digits = self.random("123456789", *length);
                out.push_str(&encoded(&digits));
            }
        }
    }

    fn random(&mut self, alphabet: &str, length: usize) -> String {
        let alphabet = alphabet.as_bytes();
        let count = u64::try_from(alphabet.len()).expect("an alphabet is short");
        (0..length).map(|_| char::from(alphabet[usize::try_from(self.next() % count).expect("less than the alphabet's length")])).collect()
    }

    /// The next number of Vigna's `SplitMix64`.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
