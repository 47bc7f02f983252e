//! From a fix's operations to edits of this text.

use std::ops::Range;

use caveat_catalog::rule::{Fix, FixEdit, Rule};
use caveat_catalog::template::{Part, Template};
use tree_sitter::Node;

use super::imports::Imports;
use super::{arguments, transform};
use crate::analysis::Analysis;
use crate::edit::TextEdit;
use crate::finding::Finding;
use crate::lower::{Family, named};

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

    /// The bytes of a capture, which need not be those of a node.
    pub(super) fn range(&self, name: &str) -> Option<Range<usize>> {
        self.finding.capture(name)
    }

    /// The rule that is mended.
    pub(super) fn rule(&self) -> &Rule {
        &self.finding.rule
    }

    /// The text of a node.
    pub(super) fn text(&self, node: Node<'_>) -> &'a str {
        &self.analysis.text[node.byte_range()]
    }

    /// The statement that holds a capture; none where it is a branch of which the capture is only a part, or where it shares its line
    /// with what decides whether it runs.
    fn statement(&self, name: &str) -> Option<Node<'a>> {
        let target = self.node(name)?;
        let statement = self.analysis.statement(target.start_byte())?;
        let mut next = Some(target);
        while let Some(node) = next.filter(|node| node.id() != statement.id()) {
            next = node.parent();
            if next.is_some_and(|parent| self.analysis.language.family.is_branch(parent.kind())) {
                return None;
            }
        }
        let (start, _) = line(&self.analysis.text, statement.start_byte());
        self.analysis.text[start..statement.start_byte()].trim().is_empty().then_some(statement)
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
    let mut imports = Imports::new(analysis, finding.range.start);
    let mut out = Vec::new();
    for edit in &fix.edits {
        operation(&site, edit, &mut imports, &mut out)?;
    }
    out.extend(imports.into_edits()?);
    Some(out)
}

fn operation(site: &Site<'_>, edit: &FixEdit, imports: &mut Imports<'_>, out: &mut Vec<TextEdit>) -> Option<()> {
    let mut render = |template: &Template| render(site, template, imports);
    let eol = line_end(&site.analysis.text);
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
            let statement = site.statement(target)?;
            let (start, indent) = line(&site.analysis.text, statement.start_byte());
            out.push(TextEdit { range: start..start, text: format!("{indent}{}{eol}", indented(&render(text)?, indent, eol)) });
        }
        FixEdit::InsertAfter { target, text } => {
            let statement = site.statement(target)?;
            let (_, indent) = line(&site.analysis.text, statement.start_byte());
            let end = statement.end_byte();
            let end = site.analysis.text[end..].find('\n').map_or(site.analysis.text.len(), |at| end + at);
            let end = if site.analysis.text[..end].ends_with('\r') { end - 1 } else { end };
            out.push(TextEdit { range: end..end, text: format!("{eol}{indent}{}", indented(&render(text)?, indent, eol)) });
        }
        FixEdit::DeleteStatement { target } => {
            let statement = site.statement(target)?;
            let is_alone = statement.parent().is_some_and(|block| block.kind() == "block" && named(block).count() == 1);
            // A block of Python needs a statement.
            out.push(if is_alone && site.analysis.language.family == Family::Python {
                TextEdit { range: statement.byte_range(), text: "pass".to_owned() }
            } else {
                remove_lines(&site.analysis.text, &statement.byte_range())
            });
        }
        FixEdit::Transform { name, target, options } => out.extend(transform::run(site, name, target, options, imports)?),
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

/// How the lines of a text end.
pub(super) fn line_end(text: &str) -> &'static str {
    if text.find('\n').is_some_and(|at| text[..at].ends_with('\r')) { "\r\n" } else { "\n" }
}

/// The start of the line that holds an offset, and the line's indentation.
fn line(text: &str, offset: usize) -> (usize, &str) {
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let rest = &text[start..];
    (start, &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()])
}

/// Several lines, each but the first with an indentation before it.
fn indented(text: &str, indent: &str, eol: &str) -> String {
    text.replace('\n', &format!("{eol}{indent}"))
}

/// The edit that takes a range away: with its line when nothing else stands on it.
pub(super) fn remove_lines(text: &str, range: &Range<usize>) -> TextEdit {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    let (before, after) = (&text[start..range.start], text[range.end..end].trim_start_matches(';'));
    let is_comment = after.trim_start().starts_with(['#', '/']);
    if before.trim().is_empty() && (after.trim().is_empty() || is_comment) {
        let end = if end < text.len() { end + 1 } else { end };
        return TextEdit { range: start..end, text: String::new() };
    }
    // A comment behind code goes with the white space before it.
    let start = range.start - (before.len() - before.trim_end().len());
    TextEdit { range: start..range.end, text: String::new() }
}
