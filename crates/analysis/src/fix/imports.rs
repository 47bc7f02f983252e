//! Names that a fix needs: as the file can write them, with an import added in its own style where none is there.

use tree_sitter::Node;

use crate::analysis::Analysis;
use crate::edit::TextEdit;
use crate::expr::Source;
use crate::language::is_of;
use crate::lower::{Family, named};
use crate::scope::imported;

/// The imports that a fix adds.
pub(super) struct Imports<'a> {
    analysis: &'a Analysis,
    lines: Vec<String>,
}

impl<'a> Imports<'a> {
    pub(super) fn new(analysis: &'a Analysis) -> Self {
        Self { analysis, lines: Vec::new() }
    }

    /// The name of a thing from outside, importable here; `None` when the name it would get stands for something else.
    pub(super) fn name(&mut self, path: &str) -> Option<String> {
        let family = self.analysis.language.family;
        if let Some(name) = self.bound_to(path) {
            return Some(name);
        }
        let separator = if family == Family::Rust { "::" } else { "." };
        let Some((module, member)) = path.rsplit_once(separator) else { return Some(path.to_owned()) };
        if let Some(name) = self.bound_to(module) {
            return Some(format!("{name}{separator}{member}"));
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
                if is_same_root {
                    self.push(format!("import {module}"), path.to_owned())
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
        if self.analysis.env.sites(name).is_empty() { self.push(line, used_as) } else { None }
    }

    fn push(&mut self, line: String, used_as: String) -> Option<String> {
        if !self.lines.contains(&line) {
            self.lines.push(line);
        }
        Some(used_as)
    }

    /// The name that the file imports a path under.
    fn bound_to(&self, path: &str) -> Option<String> {
        let separator = if self.analysis.language.family == Family::Rust { "::" } else { "." };
        let is_it = |source: &Source| match imported(source) {
            Some((module, Some(member))) => path.strip_suffix(member).and_then(|rest| rest.strip_suffix(separator)) == Some(module),
            Some((module, None)) => module == path,
            None => false,
        };
        self.analysis.env.bound_once(is_it)
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
        let mut start = 0;
        for node in root.children(&mut root.walk()) {
            if self.is_preamble(node) {
                if !self.is_import(node) && at.is_some() {
                    break;
                }
                if self.is_import(node) { at = Some(node.end_byte()) } else { start = node.end_byte() }
            } else {
                break;
            }
        }
        let block: String = self.lines.join("\n");
        Some(match at {
            Some(at) => {
                let end = text[at..].find('\n').map_or(text.len(), |offset| at + offset);
                vec![TextEdit { range: end..end, text: format!("\n{block}") }]
            }
            None if start == 0 => vec![TextEdit { range: 0..0, text: format!("{block}\n\n") }],
            None => {
                let end = text[start..].find('\n').map_or(text.len(), |offset| start + offset);
                vec![TextEdit { range: end..end, text: format!("\n\n{block}") }]
            }
        })
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
