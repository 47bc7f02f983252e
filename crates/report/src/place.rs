//! Lines and columns for people and for reports; everywhere else an offset is a byte.

/// Where an offset stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line, 1-based.
    pub line: usize,
    /// The column in characters (Unicode scalar values), 1-based.
    pub column: usize,
    /// The column in UTF-16 code units, 1-based.
    pub utf16: usize,
}

/// The start of the character that an offset stands in; the text's length where it stands past the end.
pub fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The offset itself, or the start of the next character where it stands in one.
pub fn ceil(text: &str, offset: usize) -> usize {
    (offset.min(text.len())..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Where the lines of a text begin.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Indexes a text. Only `\n` ends a line.
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// Where an offset stands; one past the end counts as the end, one inside a character as its start.
    pub fn place(&self, offset: usize) -> Place {
        let offset = floor(self.text, offset);
        let index = self.starts.partition_point(|start| *start <= offset) - 1;
        let before = &self.text[self.starts[index]..offset];
        Place { line: index + 1, column: before.chars().count() + 1, utf16: before.encode_utf16().count() + 1 }
    }

    /// The bytes of a line, 1-based, without its end; empty past the last.
    pub fn line(&self, line: usize) -> std::ops::Range<usize> {
        let Some(start) = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied() else {
            return self.text.len()..self.text.len();
        };
        let end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let end = if self.text[start..end].ends_with('\r') { end - 1 } else { end };
        start..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, offset: usize, line: usize, column: usize, utf16: usize) {
        assert_eq!(Lines::new(text).place(offset), Place { line, column, utf16 });
    }

    #[test]
    fn an_astral_character_is_one_column_for_people_and_two_units() {
        check("a🦀b", 5, 1, 3, 4);
        check("é\n🦀🦀x", 11, 2, 3, 5);
    }

    #[test]
    fn ends_and_what_is_past_them() {
        check("", 0, 1, 1, 1);
        check("ab\n", 3, 2, 1, 1);
        check("ab\r\nc", 99, 2, 2, 2);
        check("🦀", 2, 1, 1, 1);
    }

    #[test]
    fn a_line_without_its_end() {
        let lines = Lines::new("ab\r\nc");
        assert_eq!((lines.line(1), lines.line(2), lines.line(3), lines.line(0)), (0..2, 4..5, 5..5, 5..5));
    }
}
