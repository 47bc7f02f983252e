//! From a text to a tree.

use std::cell::RefCell;

use tree_sitter::{InputEdit, Parser, Point as TreePoint, Tree};

use crate::edit::{Edit, Point};
use crate::language::Language;

thread_local! {
    static PARSER: RefCell<Parser> = RefCell::new(Parser::new());
}

/// Parses a text, reusing what an earlier tree and the edits since leave standing.
pub(crate) fn parse(language: &Language, text: &str, previous: Option<(&Tree, &[Edit])>) -> Tree {
    // What has no grammar is an empty tree: it has no items, and nothing asks for its nodes.
    let (text, previous) = if language.is_text { ("", None) } else { (text, previous) };
    let old = previous.map(|(tree, edits)| {
        let mut tree = tree.clone();
        for edit in edits {
            tree.edit(&input_edit(edit));
        }
        tree
    });
    PARSER.with_borrow_mut(|parser| {
        parser.set_language(&language.grammar).expect("the grammars are built for this version of tree-sitter");
        parser.parse(text, old.as_ref()).expect("a parser with a language and no time limit always gives a tree")
    })
}

fn input_edit(edit: &Edit) -> InputEdit {
    let point = |Point { row, column }: Point| TreePoint { row, column };
    InputEdit {
        start_byte: edit.range.start,
        old_end_byte: edit.range.end,
        new_end_byte: edit.range.start + edit.new_len,
        start_position: point(edit.start),
        old_end_position: point(edit.old_end),
        new_end_position: point(edit.new_end),
    }
}
