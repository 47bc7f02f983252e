//! Positions of the protocol to byte offsets and back. The only place that converts them.
//!
//! A line ends at `\n`, as in the grammars; a `\r` before it belongs to the line's end. What lies out of range is
//! clamped: a line past the end is the end of the text, a character past the end of its line is the end of that line, and
//! one inside of a character or a surrogate pair is the start of that character.

use std::ops::Range as Bytes;

use ropey::{Rope, RopeSlice};
use tower_lsp::ls_types::{Position, PositionEncodingKind, Range};

/// What a `character` of a position counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Encoding {
    /// Bytes.
    Utf8,
    /// 16-bit code units: what every client understands.
    #[default]
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// The one to use with a client that offers these: the cheapest for this server.
    pub(crate) fn negotiate(offered: &[PositionEncodingKind]) -> Self {
        let offers = |kind: &PositionEncodingKind| offered.contains(kind);
        if offers(&PositionEncodingKind::UTF8) {
            Self::Utf8
        } else if offers(&PositionEncodingKind::UTF16) || !offers(&PositionEncodingKind::UTF32) {
            Self::Utf16
        } else {
            Self::Utf32
        }
    }

    /// Its name in the protocol.
    pub(crate) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    /// The byte at which a position stands.
    pub(crate) fn offset(self, text: &Rope, position: Position) -> usize {
        let row = position.line as usize;
        if row >= text.len_lines() {
            return text.len_bytes();
        }
        let line = content(text.line(row));
        text.line_to_byte(row) + self.width_to_bytes(line, position.character as usize)
    }

    /// The bytes of a range. One that ends before it starts is empty, at its end.
    pub(crate) fn bytes(self, text: &Rope, range: Range) -> Bytes<usize> {
        let end = self.offset(text, range.end);
        self.offset(text, range.start).min(end)..end
    }

    /// The position of a byte. A byte past the end is the end; one inside of a character is that character's start.
    pub(crate) fn position(self, text: &Rope, offset: usize) -> Position {
        let offset = offset.min(text.len_bytes());
        let row = text.byte_to_line(offset);
        let start = text.line_to_byte(row);
        let character = match self {
            Self::Utf8 => text.char_to_byte(text.byte_to_char(offset)) - start,
            Self::Utf16 => {
                let units = |byte| text.char_to_utf16_cu(text.byte_to_char(byte));
                units(offset) - units(start)
            }
            Self::Utf32 => text.byte_to_char(offset) - text.byte_to_char(start),
        };
        Position { line: small(row), character: small(character) }
    }

    /// The range of some bytes.
    pub(crate) fn range(self, text: &Rope, bytes: &Bytes<usize>) -> Range {
        Range { start: self.position(text, bytes.start), end: self.position(text, bytes.end) }
    }

    fn width_to_bytes(self, line: RopeSlice<'_>, width: usize) -> usize {
        match self {
            Self::Utf8 if width >= line.len_bytes() => line.len_bytes(),
            Self::Utf8 => line.char_to_byte(line.byte_to_char(width)),
            Self::Utf16 => line.char_to_byte(line.utf16_cu_to_char(width.min(line.len_utf16_cu()))),
            Self::Utf32 => line.char_to_byte(width.min(line.len_chars())),
        }
    }
}

/// A line without what ends it.
fn content(line: RopeSlice<'_>) -> RopeSlice<'_> {
    let mut end = line.len_chars();
    if end > 0 && line.char(end - 1) == '\n' {
        end -= 1;
        if end > 0 && line.char(end - 1) == '\r' {
            end -= 1;
        }
    }
    line.slice(..end)
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

    /// `text` has a `|` where the position must be; the characters are those in UTF-8, UTF-16 and UTF-32.
    fn check(text: &str, line: u32, characters: [u32; 3]) {
        let offset = text.find('|').expect("the text has a mark");
        let rope = Rope::from_str(&text.replace('|', ""));
        for (encoding, character) in ALL.into_iter().zip(characters) {
            let position = Position { line, character };
            assert_eq!(encoding.offset(&rope, position), offset, "{encoding:?} {position:?} to an offset");
            assert_eq!(encoding.position(&rope, offset), position, "{encoding:?} {offset} to a position");
        }
    }

    /// Where a position that is no place in the text ends up: at the `|`.
    fn check_clamped(text: &str, encoding: Encoding, line: u32, character: u32) {
        let offset = text.find('|').expect("the text has a mark");
        let rope = Rope::from_str(&text.replace('|', ""));
        assert_eq!(encoding.offset(&rope, Position { line, character }), offset, "{encoding:?} {line}:{character} in {text:?}");
    }

    #[test]
    fn characters_are_counted_as_the_client_counts_them() {
        check("|", 0, [0, 0, 0]);
        check("ab|c", 0, [2, 2, 2]);
        check("é|x", 0, [2, 1, 1]);
        check("漢|x", 0, [3, 1, 1]);
        check("🦀|x", 0, [4, 2, 1]);
        check("a🦀é|🦀", 0, [7, 4, 3]);
        check("first\n🦀 = |🦀\n", 1, [7, 5, 4]);
        check("e\u{301}|", 0, [3, 2, 2]);
        check("👩\u{200d}💻|x", 0, [11, 5, 3]);
    }

    #[test]
    fn a_last_line_without_an_end_and_an_empty_last_line_are_lines() {
        check("a\nb|", 1, [1, 1, 1]);
        check("a\n|", 1, [0, 0, 0]);
        check("\n\n|\n", 2, [0, 0, 0]);
    }

    #[test]
    fn carriage_returns_before_a_line_feed_are_its_end() {
        check("ab|\r\ncd", 0, [2, 2, 2]);
        check("ab\r\nc|d", 1, [1, 1, 1]);
        for encoding in ALL {
            check_clamped("ab|\r\ncd", encoding, 0, 3);
            check_clamped("ab|\r\ncd", encoding, 0, 99);
        }
    }

    #[test]
    fn other_line_separators_are_text() {
        check("a\rb|", 0, [3, 3, 3]);
        check("a\u{2028}b|", 0, [5, 3, 3]);
        check("a\u{85}\u{b}\u{c}b|", 0, [6, 5, 5]);
        check("a\0b|", 0, [3, 3, 3]);
    }

    #[test]
    fn what_is_out_of_range_is_clamped() {
        for encoding in ALL {
            check_clamped("ab|\ncd", encoding, 0, 7);
            check_clamped("ab|\ncd", encoding, 0, u32::MAX);
            check_clamped("ab\ncd|", encoding, 1, 7);
            check_clamped("ab\ncd|", encoding, 2, 0);
            check_clamped("ab\ncd|", encoding, u32::MAX, u32::MAX);
            check_clamped("ab\n|", encoding, 1, 1);
            check_clamped("|", encoding, 5, 5);
        }
    }

    #[test]
    fn inside_of_a_character_is_its_start() {
        for inside in 1..4 {
            check_clamped("a|🦀b", Encoding::Utf8, 0, 1 + inside);
        }
        check_clamped("a|🦀b", Encoding::Utf16, 0, 2);
        check_clamped("|é", Encoding::Utf8, 0, 1);
        let rope = Rope::from_str("a🦀");
        assert_eq!(Encoding::Utf8.position(&rope, 3), Position { line: 0, character: 1 });
        assert_eq!(Encoding::Utf16.position(&rope, 3), Position { line: 0, character: 1 });
        assert_eq!(Encoding::Utf16.position(&rope, 99), Position { line: 0, character: 3 });
    }

    #[test]
    fn a_range_that_ends_before_it_starts_is_empty() {
        let rope = Rope::from_str("abc\ndef");
        let at = |line, character| Position { line, character };
        assert_eq!(Encoding::Utf16.bytes(&rope, Range { start: at(1, 2), end: at(0, 1) }), 1..1);
    }

    #[test]
    fn the_encoding_is_one_that_the_client_offers() {
        let [utf8, utf16, utf32] = ALL.map(Encoding::kind);
        let check = |offered: &[PositionEncodingKind], expected| assert_eq!(Encoding::negotiate(offered), expected);
        check(&[], Encoding::Utf16);
        check(std::slice::from_ref(&utf16), Encoding::Utf16);
        check(&[utf16.clone(), utf8.clone()], Encoding::Utf8);
        check(&[utf32.clone(), utf16], Encoding::Utf16);
        check(&[utf32], Encoding::Utf32);
        check(&["utf-7".into()], Encoding::Utf16);
    }

    proptest! {
        #[test]
        fn every_character_boundary_survives_the_way_there_and_back(text in "[a🦀é漢\n\0\t]{0,40}") {
            let rope = Rope::from_str(&text);
            for encoding in ALL {
                for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
                    prop_assert_eq!(encoding.offset(&rope, encoding.position(&rope, offset)), offset);
                }
            }
        }

        #[test]
        fn any_position_is_somewhere_in_the_text(text in "[a🦀é\r\n]{0,20}", line in 0u32..25, character in 0u32..50) {
            let rope = Rope::from_str(&text);
            for encoding in ALL {
                let offset = encoding.offset(&rope, Position { line, character });
                prop_assert!(text.is_char_boundary(offset));
            }
        }
    }
}
