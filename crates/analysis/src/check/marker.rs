//! The comments in examples that say what must be found where.

/// An example without its markers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Marked {
    /// The code that is analysed.
    pub(super) text: String,
    /// For each line of it, the 0-based line of the file.
    pub(super) lines: Vec<usize>,
    /// The 0-based lines of the file that must be found, one entry for each finding, ascending.
    pub(super) expected: Vec<usize>,
    /// The 0-based lines of the file with a marker that marks nothing.
    pub(super) astray: Vec<usize>,
}

impl Marked {
    /// Reads an example. `comment` is what begins a comment in its language.
    pub(super) fn read(source: &str, comment: &str) -> Self {
        let mut marked = Self::default();
        let mut above: Vec<usize> = Vec::new();
        for (number, line) in source.split_inclusive('\n').enumerate() {
            match marker(line, comment) {
                Some(("", _, true)) => above.push(number),
                Some(("", _, false) | (_, _, true)) => marked.astray.push(number),
                Some((code, count, false)) => {
                    marked.keep(number, code, &mut above);
                    marked.expected.extend(std::iter::repeat_n(number, count));
                    if line.ends_with('\n') {
                        marked.text.push('\n');
                    }
                }
                None => marked.keep(number, line, &mut above),
            }
        }
        marked.astray.append(&mut above);
        marked.expected.sort_unstable();
        marked
    }

    fn keep(&mut self, number: usize, code: &str, above: &mut Vec<usize>) {
        self.text.push_str(code);
        self.lines.push(number);
        self.expected.extend(above.drain(..).map(|_| number));
    }

    /// The line of the file that a line of the text comes from.
    pub(super) fn in_file(&self, line: usize) -> usize {
        self.lines.get(line).or(self.lines.last()).copied().unwrap_or(0)
    }

    /// The line of the text that a line of the file became.
    pub(super) fn in_text(&self, line: usize) -> usize {
        self.lines.partition_point(|known| *known < line)
    }
}

/// The code before a marker, how many findings it announces, and whether it is about the line below.
fn marker<'a>(line: &'a str, comment: &str) -> Option<(&'a str, usize, bool)> {
    let (code, words) = line.trim_end().rsplit_once(comment)?;
    let mut words: Vec<&str> = words.split_whitespace().collect();
    let below = words.last() == Some(&"below");
    if below {
        words.pop();
    }
    let is_marker = !words.is_empty() && words.iter().all(|word| *word == "finding") && (!below || words.len() == 1);
    is_marker.then(|| (code.trim_end(), words.len(), below))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, text: &str, expected: &[usize]) {
        let marked = Marked::read(source, "#");
        assert_eq!((marked.text.as_str(), marked.expected.as_slice(), marked.astray.as_slice()), (text, expected, [].as_slice()));
    }

    #[test]
    fn markers_are_taken_away_and_counted() {
        check("a\nb()  # finding\nc\n", "a\nb()\nc\n", &[1]);
        check("b()  # finding finding", "b()", &[0, 0]);
        check("# why\n# finding below\nx = '''\n'''\n", "# why\nx = '''\n'''\n", &[2]);
        check("# finding below\n# finding below\nx  # finding\n", "x\n", &[2, 2, 2]);
        check("a # a finding\nb # findings\n", "a # a finding\nb # findings\n", &[]);
        check("x = '#' # finding\n", "x = '#'\n", &[0]);
    }

    #[test]
    fn lines_of_the_file_and_of_the_text_map_to_each_other() {
        let marked = Marked::read("a\n# finding below\nb\nc # finding\n", "#");
        assert_eq!((marked.in_file(1), marked.in_file(2)), (2, 3));
        assert_eq!((marked.in_text(2), marked.in_text(3)), (1, 2));
    }

    #[test]
    fn a_marker_that_marks_nothing_is_told() {
        assert_eq!(Marked::read("  # finding\nx\n", "#").astray, [0]);
        assert_eq!(Marked::read("x # finding below\ny\n", "#").astray, [0]);
        assert_eq!(Marked::read("x\n# finding below\n", "#").astray, [1]);
    }
}
