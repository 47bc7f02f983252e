//! From a fix's operations to edits of this text.

use std::ops::Range;

use caveat_catalog::rule::{Fix, FixEdit};
use caveat_catalog::template::{Part, Template};
use tree_sitter::Node;

use super::imports::Imports;
use super::{arguments, transform};
use crate::analysis::Analysis;
use crate::edit::TextEdit;
use crate::finding::Finding;

/// What a fix is built from.
pub(super) struct Site<'a> {
    pub(super) analysis: &'a Analysis,
    finding: &'a Finding,
}

impl<'a> Site<'a> {
    /// The node of a capture or bound value.
    pub(super) fn node(&self, name: &str) -> Option<Node<'a>> {
        let range = self.finding.capture(name)?;
        self.analysis.tree.root_node().descendant_for_byte_range(range.start, range.end).filter(|node| node.byte_range() == range)
    }

    /// The text of a node.
    pub(super) fn text(&self, node: Node<'_>) -> &'a str {
        &self.analysis.text[node.byte_range()]
    }

    /// The call of a capture: the node, or one of the same extent around it, that calls something.
    pub(super) fn call(&self, name: &str) -> Option<Node<'a>> {
        let mut node = self.node(name)?;
        let range = node.byte_range();
        while self.analysis.language.family.callee(node).is_none() {
            node = node.parent().filter(|parent| parent.byte_range() == range)?;
        }
        Some(node)
    }
}

/// The edits of a fix for a finding; `None` when an operation has nothing to work on here.
pub(super) fn edits(analysis: &Analysis, finding: &Finding, fix: &Fix) -> Option<Vec<TextEdit>> {
    let site = Site { analysis, finding };
    let mut imports = Imports::new(analysis);
    let mut out = Vec::new();
    for edit in &fix.edits {
        operation(&site, edit, &mut imports, &mut out)?;
    }
    out.extend(imports.into_edits()?);
    Some(out)
}

fn operation(site: &Site<'_>, edit: &FixEdit, imports: &mut Imports<'_>, out: &mut Vec<TextEdit>) -> Option<()> {
    let mut render = |template: &Template| render(site, template, imports);
    match edit {
        FixEdit::Replace { target, with } => out.push(TextEdit { range: site.node(target)?.byte_range(), text: render(with)? }),
        FixEdit::Wrap { target, before, after } => {
            let range = site.node(target)?.byte_range();
            out.push(TextEdit { range: range.start..range.start, text: render(before)? });
            out.push(TextEdit { range: range.end..range.end, text: render(after)? });
        }
        FixEdit::SetArgument { call, name, position, value } => {
            let value = render(value)?;
            out.push(arguments::set(site, call, name, *position, &value)?);
        }
        FixEdit::RemoveArgument { call, name, position } => out.push(arguments::remove(site, call, name, *position)?),
        FixEdit::InsertBefore { target, text } => {
            let statement = site.analysis.statement(site.node(target)?.start_byte())?;
            let (start, indent) = line(&site.analysis.text, statement.start_byte());
            out.push(TextEdit { range: start..start, text: format!("{indent}{}\n", indented(&render(text)?, indent)) });
        }
        FixEdit::InsertAfter { target, text } => {
            let statement = site.analysis.statement(site.node(target)?.start_byte())?;
            let (_, indent) = line(&site.analysis.text, statement.start_byte());
            let end = statement.end_byte();
            let end = site.analysis.text[end..].find('\n').map_or(site.analysis.text.len(), |at| end + at);
            out.push(TextEdit { range: end..end, text: format!("\n{indent}{}", indented(&render(text)?, indent)) });
        }
        FixEdit::DeleteStatement { target } => {
            let statement = site.analysis.statement(site.node(target)?.start_byte())?;
            out.push(remove_lines(&site.analysis.text, &statement.byte_range()));
        }
        FixEdit::Transform { name, target, options } => out.extend(transform::run(site, name, target, options)?),
    }
    Some(())
}

fn render(site: &Site<'_>, template: &Template, imports: &mut Imports<'_>) -> Option<String> {
    let mut out = String::new();
    for part in template.parts() {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Slot(name) => out.push_str(site.text(site.node(name)?)),
            Part::Use(path) => out.push_str(&imports.name(path)?),
        }
    }
    Some(out)
}

/// The start of the line that holds an offset, and the line's indentation.
fn line(text: &str, offset: usize) -> (usize, &str) {
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let rest = &text[start..];
    (start, &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()])
}

/// Several lines, each but the first with an indentation before it.
fn indented(text: &str, indent: &str) -> String {
    text.replace('\n', &format!("\n{indent}"))
}

/// The edit that takes a range away: with its line when nothing else stands on it.
pub(super) fn remove_lines(text: &str, range: &Range<usize>) -> TextEdit {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    let (before, after) = (&text[start..range.start], text[range.end..end].trim_start_matches(';'));
    if before.trim().is_empty() && after.trim().is_empty() {
        let end = if end < text.len() { end + 1 } else { end };
        return TextEdit { range: start..end, text: String::new() };
    }
    // A comment behind code goes with the white space before it.
    let start = range.start - (before.len() - before.trim_end().len());
    TextEdit { range: start..range.end, text: String::new() }
}
