//! The cells of a notebook, and the module that its Python cells make.

use std::ops::Range;
use std::sync::Arc;

use ropey::Rope;
use tower_lsp::ls_types::{NotebookCell, NotebookCellArrayChange, NotebookCellKind, TextDocumentContentChangeEvent, TextDocumentItem, Uri};

use super::magics::as_python;
use crate::document::replace;
use crate::layout::{Layout, Part};
use crate::position::Encoding;

/// What separates a cell from the next in the module.
const SEPARATOR: char = '\n';

/// A cell as the client has it.
#[derive(Debug)]
struct Cell {
    uri: Arc<Uri>,
    key: Arc<str>,
    is_code: bool,
    language: String,
    version: i32,
    text: Rope,
    /// Its part of the module, where it has one.
    python: Option<String>,
}

impl Cell {
    fn read(&mut self) {
        let is_python = self.is_code && self.language == "python";
        self.python = is_python.then(|| as_python(&self.text.to_string())).flatten();
    }
}

/// The cells in their order. See the module's words.
#[derive(Debug, Default)]
pub(crate) struct Cells {
    list: Vec<Cell>,
    /// Texts that came before their cells.
    early: Vec<TextDocumentItem>,
}

/// What a change of a cell does to the module.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing.
    None,
    /// This part of it has another text.
    Part(Range<usize>, String),
    /// It is to be made anew.
    Whole,
}

impl Cells {
    /// The cells of a notebook that was opened.
    pub(crate) fn of(cells: Vec<NotebookCell>, texts: Vec<TextDocumentItem>) -> Self {
        let mut own = Self::default();
        own.splice(NotebookCellArrayChange { start: 0, delete_count: 0, cells: Some(cells) }, texts);
        own
    }

    /// Adds, removes or moves cells. `texts` are those that the client has opened for it.
    pub(crate) fn splice(&mut self, change: NotebookCellArrayChange, texts: Vec<TextDocumentItem>) {
        self.early.extend(texts);
        let start = (change.start as usize).min(self.list.len());
        let end = start.saturating_add(change.delete_count as usize).min(self.list.len());
        let mut removed: Vec<Cell> = self.list.drain(start..end).collect();
        let mut added = Vec::new();
        for cell in change.cells.into_iter().flatten() {
            let is_code = cell.kind == NotebookCellKind::CODE;
            let item = self.early.iter().position(|item| item.uri == cell.document).map(|at| self.early.swap_remove(at));
            // One that is only moved is not opened again.
            let moved = removed.iter().position(|old| *old.uri == cell.document).map(|at| removed.swap_remove(at));
            let mut cell = match (item, moved) {
                (Some(item), _) => Cell {
                    key: item.uri.as_str().into(),
                    uri: Arc::new(item.uri),
                    is_code,
                    language: item.language_id,
                    version: item.version,
                    text: Rope::from_str(&item.text),
                    python: None,
                },
                (None, Some(moved)) => Cell { is_code, ..moved },
                // The client keeps its text to itself, as it does with Markdown.
                (None, None) => Cell {
                    key: cell.document.as_str().into(),
                    uri: Arc::new(cell.document),
                    is_code,
                    language: String::new(),
                    version: 0,
                    text: Rope::new(),
                    python: None,
                },
            };
            cell.read();
            added.push(cell);
        }
        self.list.splice(start..start, added);
        self.early.clear();
    }

    /// The data of a cell has changed: whether it is code.
    pub(crate) fn told(&mut self, cell: &NotebookCell) {
        if let Some(own) = self.list.iter_mut().find(|own| *own.uri == cell.document) {
            own.is_code = cell.kind == NotebookCellKind::CODE;
            own.read();
        }
    }

    /// Changes the text of a cell.
    pub(crate) fn change(&mut self, encoding: Encoding, uri: &Uri, version: i32, changes: Vec<TextDocumentContentChangeEvent>) -> Effect {
        let Some(index) = self.list.iter().position(|cell| *cell.uri == *uri) else {
            tracing::warn!("a cell that is not open was changed");
            return Effect::None;
        };
        let start = self.list[..index].iter().filter_map(|cell| cell.python.as_ref()).map(|python| python.len() + 1).sum();
        let cell = &mut self.list[index];
        for change in changes {
            match change.range {
                Some(range) => {
                    let bytes = encoding.bytes(&cell.text, range);
                    replace(&mut cell.text, bytes, &change.text);
                }
                None => cell.text = Rope::from_str(&change.text),
            }
        }
        cell.version = cell.version.max(version);
        let before = cell.python.take();
        cell.read();
        match (before, &cell.python) {
            (None, None) => Effect::None,
            (Some(before), Some(after)) => Effect::Part(start..start + before.len(), after.clone()),
            _ => Effect::Whole,
        }
    }

    /// The text of the module.
    pub(crate) fn module(&self) -> String {
        let mut module = String::with_capacity(self.len());
        for python in self.list.iter().filter_map(|cell| cell.python.as_ref()) {
            module.push_str(python);
            module.push(SEPARATOR);
        }
        module
    }

    /// Bytes of the module.
    pub(crate) fn len(&self) -> usize {
        self.list.iter().filter_map(|cell| cell.python.as_ref()).map(|python| python.len() + 1).sum()
    }

    /// How the cells lie in the module. Those that are no part of it are not in it.
    pub(crate) fn layout(&self) -> Layout {
        let mut start = 0;
        let mut parts = Vec::new();
        for cell in &self.list {
            let Some(python) = &cell.python else { continue };
            parts.push(Part { uri: cell.uri.clone(), key: cell.key.clone(), version: cell.version, text: cell.text.clone(), start });
            start += python.len() + 1;
        }
        Layout::of(parts)
    }

    /// The names of all cells.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Arc<Uri>> {
        self.list.iter().map(|cell| &cell.uri)
    }

    /// The version of a cell.
    pub(crate) fn version(&self, uri: &Uri) -> Option<i32> {
        self.list.iter().find(|cell| *cell.uri == *uri).map(|cell| cell.version)
    }

    /// The text of a cell.
    pub(crate) fn text(&self, uri: &Uri) -> Option<&Rope> {
        self.list.iter().find(|cell| *cell.uri == *uri).map(|cell| &cell.text)
    }
}

#[cfg(test)]
mod tests {
    use caveat_analysis::TextEdit as Change;
    use proptest::prelude::*;
    use tower_lsp::ls_types::Position;

    use super::*;

    fn uri(name: &str) -> Uri {
        format!("cell:{name}").parse().expect("it is a URI")
    }

    fn cell(name: &str) -> NotebookCell {
        NotebookCell { kind: NotebookCellKind::CODE, document: uri(name), metadata: None, execution_summary: None }
    }

    fn item(name: &str, text: &str) -> TextDocumentItem {
        TextDocumentItem::new(uri(name), "python".to_owned(), 1, text.to_owned())
    }

    fn cells(texts: &[(&str, &str)]) -> Cells {
        Cells::of(texts.iter().map(|(name, _)| cell(name)).collect(), texts.iter().map(|(name, text)| item(name, text)).collect())
    }

    fn splice(cells: &mut Cells, start: u32, delete_count: u32, names: &[&str], texts: Vec<TextDocumentItem>) {
        let added = Some(names.iter().map(|name| cell(name)).collect());
        cells.splice(NotebookCellArrayChange { start, delete_count, cells: added }, texts);
    }

    #[test]
    fn cells_come_go_and_move() {
        let mut own = cells(&[("a", "1"), ("b", "%%bash\nls"), ("c", "3")]);
        assert_eq!(own.module(), "1\n3\n");
        splice(&mut own, 1, 0, &["d"], vec![item("d", "4\n")]);
        assert_eq!(own.module(), "1\n4\n\n3\n");
        splice(&mut own, 0, 2, &["d", "a"], vec![]);
        assert_eq!(own.module(), "4\n\n1\n3\n");
        splice(&mut own, 2, 9, &[], vec![]);
        assert_eq!((own.module().as_str(), own.len()), ("4\n\n1\n", 5));
        splice(&mut own, 9, 1, &["e", "unknown"], vec![item("e", "5")]);
        assert_eq!(own.module(), "4\n\n1\n5\n");
    }

    #[test]
    fn a_cell_that_is_no_code_or_no_python_is_left_out() {
        let mut own = cells(&[("a", "1"), ("b", "2")]);
        own.told(&NotebookCell { kind: NotebookCellKind::MARKUP, ..cell("a") });
        assert_eq!(own.module(), "2\n");
        let text = TextDocumentItem { language_id: "sql".to_owned(), ..item("c", "select 1") };
        splice(&mut own, 0, 0, &["c"], vec![text]);
        assert_eq!(own.module(), "2\n");
    }

    fn whole(text: &str) -> Vec<TextDocumentContentChangeEvent> {
        vec![TextDocumentContentChangeEvent { range: None, range_length: None, text: text.to_owned() }]
    }

    #[test]
    fn a_change_is_of_its_part_or_of_the_whole() {
        let mut own = cells(&[("a", "1"), ("b", "22")]);
        let mut check = |text: &str, expected: Effect| assert_eq!(own.change(Encoding::Utf8, &uri("b"), 2, whole(text)), expected);
        check("333", Effect::Part(2..4, "333".to_owned()));
        check("%%bash", Effect::Whole);
        check("%%html", Effect::None);
        check("!x", Effect::Whole);
        assert_eq!(own.module(), "1\n0#\n");
        assert_eq!(own.change(Encoding::Utf8, &uri("none"), 2, whole("x")), Effect::None);
    }

    /// A change of the module's bytes, where it lands, and what is there afterwards.
    fn check_change(texts: &[(&str, &str)], range: Range<usize>, text: &str, expected: Option<(&str, &str)>) {
        let own = cells(texts);
        let analysed = Rope::from_str(&own.module());
        let change = Change { range, text: text.to_owned() };
        let layout = own.layout();
        let found = layout.by_part(&analysed, [&change]);
        let after = found
            .map(|found| found.iter().map(|(part, changes)| (part.uri.as_str().to_owned(), part.after(changes).to_string())).collect());
        let expected = expected.map(|(name, text)| vec![(uri(name).as_str().to_owned(), text.to_owned())]);
        assert_eq!(after, expected, "{texts:?} {change:?}");
    }

    #[test]
    fn a_change_is_made_where_it_keeps_every_cell_whole() {
        let two = [("a", "one"), ("b", "two")];
        check_change(&two, 0..3, "1", Some(("a", "1")));
        check_change(&two, 3..3, "!", Some(("a", "one!")));
        check_change(&two, 4..4, "import x\n", Some(("b", "import x\ntwo")));
        check_change(&two, 4..7, "2", Some(("b", "2")));
        check_change(&two, 8..8, "end\n", Some(("b", "two\nend")));
        // It would reach into the next cell.
        check_change(&two, 2..5, "", None);
        check_change(&two, 3..4, "", None);
        // What stands for a magic is not written back.
        check_change(&[("a", "%magic\nx")], 0..8, "0#agic\ny", None);
        check_change(&[("a", "%magic\nx")], 7..8, "y", Some(("a", "%magic\ny")));
        // Nothing is written where only what closes a cell stands.
        check_change(&[("a", "f("), ("b", "x")], 3..4, "]", None);
        check_change(&[("a", "f("), ("b", "x")], 0..1, "g", Some(("a", "g(")));
        check_change(&[("a", "f("), ("b", "x")], 5..6, "y", Some(("b", "y")));
        // A cell magic stays its cell's first line.
        check_change(&[("a", "x"), ("b", "%%time\ny")], 2..2, "import z\n", Some(("a", "x\nimport z")));
        check_change(&[("a", "%%time\ny")], 0..0, "import z\n", Some(("a", "%%time\nimport z\ny")));
        check_change(&[("a", "%%time")], 0..0, "import z\n", None);
    }

    proptest! {
        #[test]
        fn an_offset_in_a_cell_is_one_in_the_module_and_back(
            texts in prop::collection::vec("[a%!('é🦀\n]{0,8}", 0..6),
            edits in prop::collection::vec((0usize..6, 0u32..4, 0u32..6, 0u32..4, 0u32..6, "[b%🦀\n]{0,4}"), 0..8),
        ) {
            let names: Vec<String> = (0..texts.len()).map(|number| number.to_string()).collect();
            let pairs: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
            let mut own = cells(&pairs);
            let mut module = Rope::from_str(&own.module());
            for (which, line, character, to_line, to_character, text) in edits {
                let range = tower_lsp::ls_types::Range {
                    start: Position { line, character },
                    end: Position { line: to_line, character: to_character },
                };
                let change = TextDocumentContentChangeEvent { range: Some(range), range_length: None, text };
                match own.change(Encoding::Utf16, &uri(&which.to_string()), 2, vec![change]) {
                    Effect::None => {}
                    Effect::Part(bytes, text) => drop(replace(&mut module, bytes, &text)),
                    Effect::Whole => module = Rope::from_str(&own.module()),
                }
                prop_assert_eq!(&module, &own.module());
            }
            let layout = own.layout();
            for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
                let mut covered = 0;
                let pythons = own.list.iter().filter_map(|cell| cell.python.as_ref());
                for (part, python) in layout.parts().iter().zip(pythons) {
                    prop_assert_eq!(part.start, covered);
                    covered = part.start + python.len() + 1;
                    let text = part.text.to_string();
                    for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                        let offset = part.start + at;
                        let (found, range) = layout.locate(encoding, &(offset..offset)).expect("there is a cell");
                        prop_assert_eq!(&found.uri, &part.uri);
                        prop_assert_eq!(range.start, encoding.position(&part.text, at));
                        prop_assert_eq!(layout.offset(encoding, &part.uri, range.start), Some(offset));
                    }
                }
                prop_assert_eq!(covered, module.len_bytes());
            }
        }
    }
}
