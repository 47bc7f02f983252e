//! Tables and paragraphs in Markdown that are laid out to be read as they are.

use textwrap::core::display_width;

/// Columns of running text.
const WIDTH: usize = 120;

/// A paragraph with its lines broken. Ends in no line break.
pub fn paragraph(text: &str) -> String {
    // A word with a hyphen stays whole: it may be an id or a link.
    textwrap::fill(text, textwrap::Options::new(WIDTH).word_splitter(textwrap::WordSplitter::NoHyphenation).break_words(false))
}

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    columns: Vec<Align>,
    /// The heads first.
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these columns and no row.
    pub fn new<Head: AsRef<str>>(columns: &[(Head, Align)]) -> Self {
        let heads = columns.iter().map(|(head, _)| escape(head.as_ref())).collect();
        Self { columns: columns.iter().map(|(_, align)| *align).collect(), rows: vec![heads] }
    }

    /// Adds a row, with a cell for each column.
    pub fn row(&mut self, cells: &[String]) {
        assert_eq!(cells.len(), self.columns.len(), "a cell for each column");
        self.rows.push(cells.iter().map(|cell| escape(cell)).collect());
    }

    /// The table as Markdown. Ends in a line break.
    pub fn render(&self) -> String {
        // Three hyphens at least, with the colon of a column of numbers.
        let widest = |column: usize| self.rows.iter().map(|row| display_width(&row[column])).max().unwrap_or(0).max(3);
        let widths: Vec<usize> = (0..self.columns.len()).map(widest).collect();
        let mut out = String::new();
        for (index, row) in self.rows.iter().enumerate() {
            line(&mut out, row.iter().enumerate().map(|(column, cell)| pad(cell, widths[column], self.columns[column])));
            if index == 0 {
                line(&mut out, self.columns.iter().zip(&widths).map(|(align, width)| ruler(*align, *width)));
            }
        }
        out
    }
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    out.push('|');
    for cell in cells {
        out.push_str(&format!(" {cell} |"));
    }
    out.push('\n');
}

fn pad(cell: &str, width: usize, align: Align) -> String {
    let gap = " ".repeat(width.saturating_sub(display_width(cell)));
    match align {
        Align::Left => format!("{cell}{gap}"),
        Align::Right => format!("{gap}{cell}"),
    }
}

fn ruler(align: Align, width: usize) -> String {
    match align {
        Align::Left => "-".repeat(width),
        Align::Right => format!("{}:", "-".repeat(width - 1)),
    }
}

fn escape(cell: &str) -> String {
    cell.replace('\n', " ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_broken_between_words_only() {
        let long = format!("{} [a-link](of/{})", "word ".repeat(22).trim(), "a-b".repeat(20));
        let lines: Vec<String> = paragraph(&long).lines().map(ToOwned::to_owned).collect();
        assert_eq!((lines.len(), lines[1].starts_with("[a-link](of/a-b")), (2, true), "{lines:?}");
    }

    #[test]
    fn columns_stand_below_each_other() {
        let mut table = Table::new(&[("name", Align::Left), ("n", Align::Right)]);
        table.row(&["é|x".into(), "1".into()]);
        table.row(&["longer name".into(), "10000".into()]);
        let expected = "\
            | name        |     n |\n\
            | ----------- | ----: |\n\
            | é\\|x        |     1 |\n\
            | longer name | 10000 |\n";
        assert_eq!(table.render(), expected);
    }
}
