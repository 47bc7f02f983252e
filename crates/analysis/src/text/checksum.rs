//! What holds for the parts of a secret: checksums, and texts inside of texts.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use caveat_catalog::secret::Checksum;
use regex::Captures;

const ANY_PADDING: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true)
    .with_encode_padding(false);
const OF_URLS: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, ANY_PADDING);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, ANY_PADDING);

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BECH32: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/// Characters of a checksum in Bech32.
const BECH32_SUM: usize = 6;

/// Whether a checksum holds for a match.
pub(super) fn holds(checksum: Checksum, captures: &Captures<'_>, secret: &str) -> bool {
    let group = |name: &str| captures.name(name).map(|group| group.as_str());
    match checksum {
        // One of several forms of a secret may have none.
        Checksum::Crc32Base62 | Checksum::Crc32Base36 => {
            group("body").zip(group("sum")).is_none_or(|(body, given)| sum(checksum, body, given.len()) == given)
        }
        Checksum::Bech32 => bech32_holds(secret),
        Checksum::JwtHeader => group("body").and_then(decoded).is_some_and(|header| is_object(&header) && header.contains("\"alg\"")),
        Checksum::Base64Json => group("body").and_then(decoded).is_some_and(|text| is_object(&text)),
        Checksum::Base64Digits => {
            group("body").and_then(decoded).is_some_and(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
        }
    }
}

/// The checksum of a text, in so many characters; empty for what has none.
pub(crate) fn sum(checksum: Checksum, body: &str, length: usize) -> String {
    let mut value = crc32fast::hash(body.as_bytes());
    let alphabet = match checksum {
        Checksum::Crc32Base62 => &BASE62[..],
        Checksum::Crc32Base36 => &b"0123456789abcdefghijklmnopqrstuvwxyz"[..],
        Checksum::Bech32 => return bech32_sum(body),
        Checksum::JwtHeader | Checksum::Base64Json | Checksum::Base64Digits => return String::new(),
    };
    let base = u32::try_from(alphabet.len()).expect("an alphabet is short");
    let mut digits = Vec::with_capacity(length);
    for _ in 0..length {
        digits.push(char::from(alphabet[(value % base) as usize]));
        value /= base;
    }
    digits.iter().rev().collect()
}

/// Base 64, of either alphabet, with or without padding, as text.
fn decoded(text: &str) -> Option<String> {
    let bytes = OF_URLS.decode(text).or_else(|_| STANDARD.decode(text)).ok()?;
    String::from_utf8(bytes).ok()
}

/// Text in base 64 as URLs have it.
pub(super) fn encoded(text: &str) -> String {
    OF_URLS.encode(text)
}

fn is_object(text: &str) -> bool {
    serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).is_ok()
}

/// The polynomial of BIP 173 over the values of a word.
fn polymod(values: impl Iterator<Item = u8>) -> u32 {
    const GENERATORS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum, value| {
        let top = sum >> 25;
        let next = ((sum & 0x01ff_ffff) << 5) ^ u32::from(value);
        GENERATORS.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |sum, (_, generator)| sum ^ generator)
    })
}

/// The values of a word of Bech32: those of its readable part, and of its data.
fn bech32_values(word: &str) -> Option<Vec<u8>> {
    let word = word.to_ascii_lowercase();
    let (readable, data) = word.rsplit_once('1')?;
    let high = readable.bytes().map(|byte| byte >> 5);
    let low = readable.bytes().map(|byte| byte & 31);
    let data = data.bytes().map(|byte| BECH32.iter().position(|known| *known == byte).and_then(|at| u8::try_from(at).ok()));
    high.chain([0]).chain(low).map(Some).chain(data).collect()
}

fn bech32_holds(word: &str) -> bool {
    bech32_values(word).is_some_and(|values| polymod(values.into_iter()) == 1)
}

/// The checksum of a word of Bech32 that has none yet, in upper case.
fn bech32_sum(word: &str) -> String {
    let values = bech32_values(word).unwrap_or_default();
    let sum = polymod(values.into_iter().chain([0; BECH32_SUM])) ^ 1;
    let digit = |place: usize| char::from(BECH32[(sum >> (5 * (BECH32_SUM - 1 - place)) & 31) as usize]).to_ascii_uppercase();
    (0..BECH32_SUM).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_their_definitions() {
        // The check value of CRC-32 is that of "123456789": 0xcbf43926.
        assert_eq!(sum(Checksum::Crc32Base62, "123456789", 6), base(0xcbf4_3926, 62, 6));
        assert_eq!(sum(Checksum::Crc32Base62, "hello", 6), "0zNvy2");
        assert_eq!(sum(Checksum::Crc32Base36, "hello", 7), base(0x3610_a686, 36, 7).to_lowercase());
    }

    fn base(mut value: u32, base: u32, length: usize) -> String {
        let mut out = String::new();
        for _ in 0..length {
            out.insert(0, char::from(BASE62[(value % base) as usize]));
            value /= base;
        }
        out
    }

    #[test]
    fn bech32_is_that_of_its_standard() {
        // Valid and invalid words of BIP 173.
        for word in ["A12UEL5L", "a12uel5l", "?1ezyfcl", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"] {
            assert!(bech32_holds(word), "{word}");
        }
        for word in ["A1G7SGD8", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3x", "none"] {
            assert!(!bech32_holds(word), "{word}");
        }
        assert_eq!(bech32_sum("A1"), "2UEL5L");
    }

    #[test]
    fn texts_inside_of_texts_are_read() {
        assert_eq!(decoded("eyJhbGciOiJub25lIn0").as_deref(), Some("{\"alg\":\"none\"}"));
        assert_eq!(decoded("MTIz").as_deref(), Some("123"));
        assert_eq!(decoded("!"), None);
        assert!(is_object("{}") && !is_object("[]") && !is_object("{"));
    }
}
