//! Names that a fix needs: as the file can write them, with an import added in its own style where none is there.

use std::sync::Arc;

use tree_sitter::Node;

use super::build::line_end;
use crate::analysis::Analysis;
use crate::edit::TextEdit;
use crate::expr::Source;
use crate::item::split;
use crate::language::is_of;
use crate::look::locals_of;
use crate::lower::{Family, named};
use crate::scope::{Locals, imported};

/// The imports that a fix adds.
pub(super) struct Imports<'a> {
    analysis: &'a Analysis,
    lines: Vec<String>,
    /// The names of the item that is mended, which may hide those of the file; and where in it.
    locals: Option<Locals>,
    module: Arc<str>,
    at: usize,
}

impl<'a> Imports<'a> {
    /// For a fix at an offset.
    pub(super) fn new(analysis: &'a Analysis, at: usize) -> Self {
        let items = split(analysis.tree.root_node(), &analysis.text, &analysis.language);
        let item = items.iter().rev().find(|item| item.node.byte_range().contains(&at));
        let locals = item.map(|item| locals_of(item, &analysis.text, &analysis.language));
        let module = item.map_or_else(|| "".into(), |item| item.place.module.clone());
        Self { analysis, lines: Vec::new(), locals, module, at }
    }

    /// Whether a name stands for something else where the fix is.
    fn is_hidden(&self, name: &str) -> bool {
        // In Rust, a path begins with a module, which no variable hides.
        self.analysis.language.family != Family::Rust
            && self.locals.as_ref().is_some_and(|locals| {
                let found = locals.lookup(name, self.at);
                found.too_many || found.sites.iter().any(|site| imported(&site.source).is_none())
            })
    }

    /// The name of a thing from outside, importable here; `None` when the name it would get stands for something else.
    pub(super) fn name(&mut self, path: &str) -> Option<String> {
        let family = self.analysis.language.family;
        if let Some(name) = self.bound_to(path) {
            return (!self.is_hidden(&name)).then_some(name);
        }
        let separator = if family == Family::Rust { "::" } else { "." };
        let Some((module, member)) = path.rsplit_once(separator) else { return Some(path.to_owned()) };
        if let Some(name) = self.bound_to(module) {
            return (!self.is_hidden(&name)).then(|| format!("{name}{separator}{member}"));
        }
        match family {
            Family::Rust => Some(path.to_owned()),
            // A class, or a module named like one, is imported by itself: that works for both.
            Family::Python if member.starts_with(char::is_uppercase) => {
                self.add(member, format!("from {module} import {member}"), member.to_owned())
            }
            Family::Python => {
                let root = module.split('.').next().unwrap_or(module);
                // `import a.b` makes `a.b` visible even where `import a` is there already.
                let is_same_root = self.bound_to(root).as_deref() == Some(root);
                let line = format!("import {module}");
                if is_same_root && self.analysis.text.lines().any(|known| known.trim_end() == line) {
                    return (!self.is_hidden(root)).then(|| path.to_owned());
                }
                if is_same_root {
                    self.push(line);
                    Some(path.to_owned())
                } else {
                    self.add(root, format!("import {module}"), path.to_owned())
                }
            }
            Family::JavaScript => {
                let name: String =
                    module.rsplit('/').next().unwrap_or(module).chars().filter(|c| c.is_alphanumeric() || *c == '_').collect();
                let line = self.javascript_import(&name, module);
                self.add(&name, line, format!("{name}.{member}"))
            }
        }
    }

    fn add(&mut self, name: &str, line: String, used_as: String) -> Option<String> {
        if !self.analysis.env.sites(name).is_empty() || self.is_hidden(name) {
            return None;
        }
        self.push(line);
        Some(used_as)
    }

    fn push(&mut self, line: String) {
        if !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }

    /// The name that the file imports a path under.
    fn bound_to(&self, path: &str) -> Option<String> {
        let separator = if self.analysis.language.family == Family::Rust { "::" } else { "." };
        let is_it = |source: &Source| match imported(source) {
            Some((module, Some(member))) => path.strip_suffix(member).and_then(|rest| rest.strip_suffix(separator)) == Some(module),
            Some((module, None)) => module == path,
            None => false,
        };
        self.analysis.env.bound_once(&self.module, is_it)
    }

    fn javascript_import(&self, name: &str, module: &str) -> String {
        let root = self.analysis.tree.root_node();
        let text = &*self.analysis.text;
        let is_module = named(root).any(|node| matches!(node.kind(), "import_statement" | "export_statement"));
        let quote = if text.matches('"').count() > text.matches('\'').count() { '"' } else { '\'' };
        let end = if text.lines().filter(|line| line.trim_end().ends_with(';')).count() * 4
            >= text.lines().filter(|line| !line.trim().is_empty()).count()
        {
            ";"
        } else {
            ""
        };
        if is_module {
            format!("import {name} from {quote}{module}{quote}{end}")
        } else {
            format!("const {name} = require({quote}{module}{quote}){end}")
        }
    }

    /// The edits that add the imports, below those that are there.
    pub(super) fn into_edits(self) -> Option<Vec<TextEdit>> {
        if self.lines.is_empty() {
            return Some(Vec::new());
        }
        let text = &*self.analysis.text;
        let root = self.analysis.tree.root_node();
        let mut at = None;
        // A byte order mark stays first.
        let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut start = bom;
        for node in root.children(&mut root.walk()) {
            if self.is_preamble(node) {
                if !self.is_import(node) && at.is_some() {
                    break;
                }
                if self.is_import(node) {
                    at = Some(node.end_byte());
                } else if !self.belongs_below(node) {
                    start = node.end_byte();
                }
            } else {
                break;
            }
        }
        let eol = line_end(text);
        let block: String = self.lines.join(eol);
        Some(match at {
            Some(at) => {
                let end = end_of_line(text, at);
                // Code on the line of the import would run before one below it.
                let rest = text[at..end].trim_start_matches([';', ' ', '\t']);
                if !rest.is_empty() && !rest.starts_with(['#', '/']) {
                    let start = text[..at].rfind('\n').map_or(bom, |line| line + 1);
                    return Some(vec![TextEdit { range: start..start, text: format!("{block}{eol}") }]);
                }
                vec![TextEdit { range: end..end, text: format!("{eol}{block}") }]
            }
            None if start == bom => vec![TextEdit { range: bom..bom, text: format!("{block}{eol}{eol}") }],
            None => {
                let end = end_of_line(text, start);
                vec![TextEdit { range: end..end, text: format!("{eol}{eol}{block}") }]
            }
        })
    }

    /// Whether a comment stands right above code, and so is about that code.
    fn belongs_below(&self, node: Node<'_>) -> bool {
        let is_comment = |node: Node<'_>| is_of(&self.analysis.language.comments, node);
        if !is_comment(node) {
            return false;
        }
        let mut last = node;
        while let Some(next) = last.next_named_sibling() {
            let is_near = self.analysis.text[last.end_byte()..next.start_byte()].matches('\n').count() <= 1;
            if !is_near {
                return false;
            }
            if !is_comment(next) {
                return !self.is_import(next) && !self.analysis.text[node.byte_range()].starts_with("#!");
            }
            last = next;
        }
        false
    }

    fn is_import(&self, node: Node<'_>) -> bool {
        match node.kind() {
            "import_statement" | "import_from_statement" | "future_import_statement" | "use_declaration" => true,
            "lexical_declaration" | "variable_declaration" => self.analysis.text[node.byte_range()].contains("require("),
            _ => false,
        }
    }

    /// Comments, a docstring, directives and imports: what stands before the code.
    fn is_preamble(&self, node: Node<'_>) -> bool {
        let is_lone_text = node.kind() == "expression_statement" && node.named_child(0).is_some_and(|child| child.kind() == "string");
        is_of(&self.analysis.language.comments, node) || is_lone_text || self.is_import(node)
    }
}

fn end_of_line(text: &str, offset: usize) -> usize {
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    if text[..end].ends_with('\r') { end - 1 } else { end }
}
