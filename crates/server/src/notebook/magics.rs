//! What `IPython` takes besides Python: magics, shell commands and questions. They are made into Python of the same length, so that
//! an offset before is the same offset after. What a cell leaves open is closed behind it, where no offset of the cell is.

use std::ops::Range;

/// Cell magics whose cell is Python.
const OF_PYTHON: [&str; 7] = ["time", "timeit", "capture", "prun", "memit", "mprun", "lprun"];

/// A cell's text as Python, with the same lines and offsets, and behind it what closes the brackets and quotes that it leaves open: to
/// Python a cell ends where it ends. `None` for a cell in another language.
pub(crate) fn as_python(text: &str) -> Option<String> {
    let mut out = text.to_owned().into_bytes();
    let mut state = State::default();
    let (mut at, mut is_first, mut in_magic) = (0, true, false);
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let body = line.trim_end_matches(['\n', '\r']);
        let code = body.trim_start();
        let first = start + body.len() - code.len();
        let end = start + body.len();
        if in_magic {
            // What a backslash at the end of a magic draws in.
            comment(&mut out, text, first..end);
            in_magic = body.ends_with('\\');
            continue;
        }
        if state.is_open() {
            state.read(body);
            continue;
        }
        if code.is_empty() {
            continue;
        }
        if std::mem::take(&mut is_first)
            && let Some(name) = code.strip_prefix("%%")
        {
            let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            if !OF_PYTHON.contains(&name) {
                return None;
            }
        }
        let magic = if code.starts_with(['%', '!', '?']) || is_question(code) { Some(first) } else { assigned(body).map(|at| start + at) };
        match magic {
            Some(from) => {
                statement(&mut out, text, from..end);
                in_magic = body.ends_with('\\');
            }
            None => state.read(body),
        }
    }
    out.extend(state.closing(text.ends_with('\n')).into_bytes());
    String::from_utf8(out).ok()
}

/// `name?`, `name??`, `a.b*?`: what is asked about, and nothing else on the line.
fn is_question(code: &str) -> bool {
    let name = code.trim_end().trim_end_matches('?');
    name.len() < code.trim_end().len() && !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_.*%".contains(c))
}

/// Where the magic begins in `x = %magic` or `x = !command`: no Python has such an operator after an `=`.
fn assigned(line: &str) -> Option<usize> {
    let equals = line.find('=')?;
    let is_name = |c: char| c.is_alphanumeric() || "_., ".contains(c);
    let value = line[equals + 1..].trim_start();
    let is_magic = line[..equals].chars().all(is_name) && value.starts_with(['%', '!']) && !value.starts_with("!=");
    is_magic.then(|| line.len() - value.len())
}

/// Makes bytes an expression that does nothing: a block that holds nothing else is still one.
fn statement(out: &mut [u8], text: &str, bytes: Range<usize>) {
    overwrite(out, text, bytes, b"0#");
}

/// Makes bytes a comment.
fn comment(out: &mut [u8], text: &str, bytes: Range<usize>) {
    overwrite(out, text, bytes, b"#");
}

/// Puts `with` over the first characters. A character that is overwritten in part is blank in its rest.
fn overwrite(out: &mut [u8], text: &str, bytes: Range<usize>, with: &[u8]) {
    let least = (bytes.start + with.len()).min(bytes.end);
    let end = (least..=bytes.end).find(|at| text.is_char_boundary(*at)).unwrap_or(bytes.end);
    for (place, byte) in out[bytes.start..end].iter_mut().zip(with.iter().copied().chain(std::iter::repeat(b' '))) {
        *place = byte;
    }
}

/// Whether a line goes on from the one before.
#[derive(Debug, Default)]
struct State {
    /// What closes the brackets that are open, the innermost last.
    brackets: Vec<char>,
    /// The quotes that end the text that is open.
    quotes: Option<&'static str>,
    /// Whether the line before ended in a backslash.
    goes_on: bool,
}

impl State {
    fn is_open(&self) -> bool {
        !self.brackets.is_empty() || self.quotes.is_some() || self.goes_on
    }

    /// What closes all that is open, on a line of its own: the last one may end in a comment. A line that is there already is that line:
    /// a backslash draws in one, and no more.
    fn closing(&self, is_on_new_line: bool) -> String {
        if !self.is_open() {
            return String::new();
        }
        let brackets = self.brackets.iter().rev();
        let line_end = (!is_on_new_line).then_some('\n');
        line_end.into_iter().chain(self.quotes.unwrap_or_default().chars()).chain(brackets.copied()).collect()
    }

    /// Reads a line without its end.
    fn read(&mut self, line: &str) {
        self.goes_on = false;
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            if let Some(quotes) = self.quotes {
                if c == '\\' {
                    let mut escaped = rest.chars();
                    escaped.next();
                    // At the end of the line it keeps a short text open.
                    self.goes_on = escaped.next().is_none();
                    rest = escaped.as_str();
                    continue;
                }
                if let Some(after) = rest.strip_prefix(quotes) {
                    self.quotes = None;
                    rest = after;
                    continue;
                }
            } else {
                match c {
                    '#' => return,
                    '(' => self.brackets.push(')'),
                    '[' => self.brackets.push(']'),
                    '{' => self.brackets.push('}'),
                    ')' | ']' | '}' => drop(self.brackets.pop()),
                    '\\' if rest.len() == 1 => self.goes_on = true,
                    '"' | '\'' => {
                        let quotes = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quotes| rest.starts_with(quotes)).unwrap_or("\"");
                        self.quotes = Some(quotes);
                        rest = &rest[quotes.len()..];
                        continue;
                    }
                    _ => {}
                }
            }
            rest = &rest[c.len_utf8()..];
        }
        // A short text ends with its line.
        if self.quotes.is_some_and(|quotes| quotes.len() == 1) && !self.goes_on {
            self.quotes = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(as_python(text).as_deref(), Some(expected), "{text:?}");
    }

    #[test]
    fn magics_commands_and_questions_become_statements() {
        check("%matplotlib inline\nx = 1\n", "0#atplotlib inline\nx = 1\n");
        check("!pip install x\r\ny", "0#ip install x\r\ny");
        check("?x\n", "0#\n");
        check("!", "0");
        check("x?\nx.y??\na*?", "0#\n0#y??\n0#?");
        check("é?", "0#?");
        check("漢?", "0# ?");
        check("éé?", "0#é?");
        check("if x:\n    !ls\n", "if x:\n    0#s\n");
        check("f = %who\nfiles = !ls\na, b = !ls", "f = 0#ho\nfiles = 0#s\na, b = 0#s");
        check("!a \\\n  b \\\nc\nd", "0# \\\n  # \\\n#\nd");
        check("%%time\nx = 1\n%x", "0#time\nx = 1\n0#");
    }

    #[test]
    fn what_is_python_stays() {
        for text in [
            "",
            "x = (a\n  % b)\n",
            "s = '''\n%x\n!important\nwhat?\n'''\n",
            "s = \"\"\"a\\\"\"\"\n%x\n\"\"\"",
            "x = a \\\n  % b\n",
            "s = 'a\\\n%b'\n",
            "if a != b: pass\nx = y % z\nassert x == '!'\n",
            "# (\nx = 1",
            "d = {\n'a': 1,\n}\n",
            "x = 'is it?'\n# is it?\n",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn what_ends_is_ended() {
        check("s = 'a(b'\n%x\n", "s = 'a(b'\n0#\n");
        check("s = 'a\n%x\n", "s = 'a\n0#\n");
        check("f(a)\n%x\n", "f(a)\n0#\n");
        check("x = 1 # (\n%x\n", "x = 1 # (\n0#\n");
        check("'''a''' '''\n%x'''\n%x", "'''a''' '''\n%x'''\n0#");
        check("x)\n%x", "x)\n0#");
    }

    #[test]
    fn what_is_left_open_is_closed_behind_the_cell() {
        for (text, closing) in [
            ("f(x=1,\n!", "\n)"),
            ("d = {'a': [f(1", "\n)]}"),
            ("f(a)[", "\n]"),
            ("x = (  # one", "\n)"),
            ("s = \"\"\"a(", "\n\"\"\""),
            ("f('''a\n", "''')"),
            ("f('a\\\n", "')"),
            ("s = 'a\\", "\n'"),
            ("x = 1 + \\", "\n"),
            ("f(]", ""),
        ] {
            check(text, &format!("{text}{closing}"));
        }
    }

    #[test]
    fn a_cell_in_another_language_is_told() {
        assert_eq!(as_python("%%bash\nls"), None);
        assert_eq!(as_python("\n\n%%sql\nselect 1"), None);
        check("x\n%%bash\n", "x\n0#bash\n");
    }

    proptest! {
        #[test]
        fn no_offset_changes(text in "[a%!?='\"(){}\\\\#é🦀 \n\r]{0,60}") {
            let Some(python) = as_python(&text) else { return Ok(()) };
            prop_assert!(python.len() >= text.len() && python.is_char_boundary(text.len()));
            // With what closes it, and the line end between cells, nothing is open any more.
            let whole = format!("{python}\n");
            prop_assert_eq!(as_python(&whole).map(|closed| closed.len()), Some(whole.len()));
            for (at, (old, new)) in text.bytes().zip(python.bytes()).enumerate() {
                prop_assert_eq!(old == b'\n', new == b'\n');
                // A place between characters is one still, so that a finding's range is one in the cell.
                prop_assert!(!text.is_char_boundary(at) || python.is_char_boundary(at));
            }
        }
    }
}
