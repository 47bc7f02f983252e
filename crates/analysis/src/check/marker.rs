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
    /// Findings that depend on a version, by their line.
    pub(super) conditions: Vec<(usize, Condition)>,
    /// The 0-based lines of the file with a marker that marks nothing.
    pub(super) astray: Vec<usize>,
}

/// On which version of a dependency a finding depends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition {
    /// The dependency and its version.
    pub(super) version: (String, String),
    /// Whether it is found with all but this one, and where none is known: `unless`; else with this one alone: `given`.
    is_unless: bool,
}

impl Marked {
    /// The versions that markers name, each once.
    pub(super) fn versions(&self) -> Vec<&(String, String)> {
        let mut all: Vec<_> = self.conditions.iter().map(|(_, condition)| &condition.version).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The lines that must be found with a version, as `expected` has them where none is known.
    pub(super) fn expected_with(&self, version: &(String, String)) -> Vec<usize> {
        let mut lines = self.expected.clone();
        for (line, condition) in self.conditions.iter().filter(|(_, condition)| condition.version == *version) {
            if !condition.is_unless {
                lines.push(*line);
            } else if let Some(at) = lines.iter().position(|known| known == line) {
                lines.remove(at);
            }
        }
        lines.sort_unstable();
        lines
    }

    /// Reads an example. `comment` is what begins a comment in its language.
    pub(super) fn read(source: &str, comment: &str) -> Self {
        let mut marked = Self::default();
        let mut above: Vec<usize> = Vec::new();
        for (number, line) in source.split_inclusive('\n').enumerate() {
            match marker(line, comment) {
                Some(Marker { code: "", is_below: true, condition: None, .. }) => above.push(number),
                Some(Marker { code: "", .. } | Marker { is_below: true, .. }) => marked.astray.push(number),
                Some(Marker { code, count, condition, .. }) => {
                    marked.keep(number, code, &mut above);
                    if condition.as_ref().is_none_or(|condition| condition.is_unless) {
                        marked.expected.extend(std::iter::repeat_n(number, count));
                    }
                    marked.conditions.extend(condition.map(|condition| (number, condition)));
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

/// A comment that says what is found.
struct Marker<'a> {
    /// The code before it.
    code: &'a str,
    /// How many findings it announces.
    count: usize,
    /// Whether it is about the line below.
    is_below: bool,
    condition: Option<Condition>,
}

fn marker<'a>(line: &'a str, comment: &str) -> Option<Marker<'a>> {
    let (code, words) = line.trim_end().rsplit_once(comment)?;
    let mut words: Vec<&str> = words.split_whitespace().collect();
    let condition = match &words[..] {
        ["finding", how @ ("unless" | "given"), package, version] => {
            Some(Condition { version: ((*package).to_owned(), (*version).to_owned()), is_unless: *how == "unless" })
        }
        _ => None,
    };
    if condition.is_some() {
        words.truncate(1);
    }
    let is_below = words.last() == Some(&"below");
    if is_below {
        words.pop();
    }
    let is_marker = !words.is_empty() && words.iter().all(|word| *word == "finding") && (!is_below || words.len() == 1);
    is_marker.then(|| Marker { code: code.trim_end(), count: words.len(), is_below, condition })
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
    fn a_finding_may_depend_on_a_version() {
        let marked = Marked::read("a()  # finding unless torch 2.6\nb()  # finding given flask 1.0\nc()  # finding\n", "#");
        let version = |package: &str, version: &str| (package.to_owned(), version.to_owned());
        assert_eq!(marked.expected, [0, 2]);
        assert_eq!(marked.expected_with(&version("torch", "2.6")), [2]);
        assert_eq!(marked.expected_with(&version("flask", "1.0")), [0, 1, 2]);
        assert_eq!(marked.versions(), [&version("flask", "1.0"), &version("torch", "2.6")]);
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
