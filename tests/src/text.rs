//! Positions of the protocol in a text, as an editor counts them.

use std::ops::Range;

use serde_json::{Value, json};

/// What a `character` of a position counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// 16-bit code units.
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// Its name in the protocol.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Utf32 => "utf-32",
        }
    }

    /// The encoding of that name.
    pub(crate) fn of(name: &str) -> Self {
        [Self::Utf8, Self::Utf16, Self::Utf32].into_iter().find(|encoding| encoding.name() == name).expect("an encoding of the protocol")
    }

    /// How wide a text is.
    pub fn width(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Utf32 => text.chars().count(),
        }
    }

    /// The position of a byte.
    pub fn position(self, text: &str, offset: usize) -> Value {
        let before = &text[..offset];
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        json!({ "line": before.matches('\n').count(), "character": self.width(&before[line..]) })
    }

    /// The range of some bytes.
    pub fn range(self, text: &str, bytes: Range<usize>) -> Value {
        json!({ "start": self.position(text, bytes.start), "end": self.position(text, bytes.end) })
    }

    /// The byte at a position, if that is in the text and between two characters.
    pub fn offset_of(self, text: &str, position: &Value) -> Option<usize> {
        let number = |key: &str| position[key].as_u64().and_then(|number| usize::try_from(number).ok());
        let (line, character) = (number("line")?, number("character")?);
        let start = match line {
            0 => 0,
            line => text.match_indices('\n').nth(line - 1)?.0 + 1,
        };
        let line = text[start..].split('\n').next().unwrap_or_default();
        if line.is_ascii() {
            return (character <= line.len()).then_some(start + character);
        }
        let boundaries = line.char_indices().map(|(at, _)| at).chain([line.len()]);
        let at = boundaries.into_iter().find(|at| self.width(&line[..*at]) == character)?;
        Some(start + at)
    }

    /// The byte at a position, which must be in the text.
    pub fn offset(self, text: &str, position: &Value) -> usize {
        self.offset_of(text, position).unwrap_or_else(|| panic!("{position} is no place in a text of {} lines", text.lines().count()))
    }

    /// The bytes of a range.
    pub fn bytes(self, text: &str, range: &Value) -> Range<usize> {
        self.offset(text, &range["start"])..self.offset(text, &range["end"])
    }

    /// A text after the edits of the protocol, which all speak of the text as it is before.
    pub fn apply(self, text: &str, edits: &[Value]) -> String {
        let mut edits: Vec<_> =
            edits.iter().map(|edit| (self.bytes(text, &edit["range"]), edit["newText"].as_str().expect("a text"))).collect();
        edits.sort_by_key(|(bytes, _)| bytes.start);
        for pair in edits.windows(2) {
            assert!(pair[0].0.end <= pair[1].0.start, "edits overlap: {edits:?}");
        }
        let mut text = text.to_owned();
        for (bytes, new) in edits.into_iter().rev() {
            text.replace_range(bytes, new);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_in_their_encoding() {
        let text = "a\né🦀b";
        for (encoding, character) in [(Encoding::Utf8, 6), (Encoding::Utf16, 3), (Encoding::Utf32, 2)] {
            let position = json!({"line": 1, "character": character});
            assert_eq!(encoding.position(text, 8), position);
            assert_eq!(encoding.offset(text, &position), 8);
        }
    }

    #[test]
    fn edits_speak_of_the_text_before() {
        let text = "one two three";
        let edits = [
            json!({"range": Encoding::Utf8.range(text, 8..13), "newText": "3"}),
            json!({"range": Encoding::Utf8.range(text, 0..3), "newText": "1"}),
        ];
        assert_eq!(Encoding::Utf8.apply(text, &edits), "1 two 3");
    }
}
