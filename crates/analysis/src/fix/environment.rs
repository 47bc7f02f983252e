//! Reads a secret from the environment, in place of the literal text that holds it.

use std::ops::Range;

use tree_sitter::Node;

use super::build::Site;
use super::imports::Imports;
use crate::edit::TextEdit;
use crate::lower::{Family, children, named};

/// Names that say what a thing is, but not whose.
const GENERIC: [&str; 26] = [
    "key",
    "token",
    "secret",
    "password",
    "passwd",
    "pwd",
    "pass",
    "auth",
    "authorization",
    "value",
    "data",
    "url",
    "uri",
    "dsn",
    "x",
    "s",
    "api_key",
    "apikey",
    "api_token",
    "access_token",
    "auth_token",
    "credentials",
    "credential",
    "headers",
    "header",
    "bearer",
];

/// The edits that have a text read from the environment; `None` where that would be no valid program, or another one.
pub(super) fn read(site: &Site<'_>, secret: &Range<usize>, variable: Option<&str>, imports: &mut Imports<'_>) -> Option<Vec<TextEdit>> {
    let literal = Literal::around(site, secret)?;
    let variable = variable_name(site, variable)?;
    let family = site.analysis.language.family;
    let edit = match family {
        Family::Python => literal.in_python(&variable, &imports.name("os.environ")?)?,
        Family::JavaScript => literal.in_javascript(&variable)?,
        Family::Rust => literal.in_rust(&variable, &imports.name("std::env::var")?)?,
    };
    Some(vec![edit])
}

/// A literal text with a secret in it.
struct Literal<'a> {
    site: &'a Site<'a>,
    node: Node<'a>,
    /// What stands between its quotes.
    content: Range<usize>,
    secret: Range<usize>,
}

impl<'a> Literal<'a> {
    fn around(site: &'a Site<'_>, secret: &Range<usize>) -> Option<Self> {
        let mut node = site.analysis.tree.root_node().descendant_for_byte_range(secret.start, secret.end)?;
        while !matches!(node.kind(), "string" | "template_string" | "string_literal" | "raw_string_literal") {
            node = node.parent()?;
        }
        let content = if node.kind() == "template_string" {
            node.start_byte() + 1..node.end_byte().checked_sub(1)?
        } else {
            let inner =
                |child: &Node<'_>| !matches!(child.kind(), "string_content" | "string_fragment" | "escape_sequence" | "interpolation");
            let (first, last) = (children(node).find(inner)?, children(node).filter(inner).last()?);
            first.end_byte()..last.start_byte()
        };
        let is_inside = content.start <= secret.start && secret.end <= content.end && !node.has_error();
        (is_inside && can_be_computed(node)).then(|| Self { site, node, content, secret: secret.clone() })
    }

    fn text(&self, range: Range<usize>) -> &'a str {
        &self.site.analysis.text[range]
    }

    fn is_whole(&self) -> bool {
        self.content == self.secret
    }

    /// What stands before and behind the secret, between the quotes.
    fn surroundings(&self) -> (&'a str, &'a str) {
        (self.text(self.content.start..self.secret.start), self.text(self.secret.end..self.content.end))
    }

    fn replaced(&self, text: String) -> TextEdit {
        TextEdit { range: self.node.byte_range(), text }
    }

    fn in_python(&self, variable: &str, environ: &str) -> Option<TextEdit> {
        let opening = self.text(self.node.start_byte()..self.content.start);
        let (prefix, quotes) = opening.split_at(opening.find(['"', '\''])?);
        let quote = quotes.chars().next()?;
        let is_bytes = prefix.contains(['b', 'B']);
        if self.is_whole() {
            let call = if is_bytes { ".encode()" } else { "" };
            return Some(self.replaced(format!("{environ}[{quote}{variable}{quote}]{call}")));
        }
        // Inside of an f-string the other quotes are free, in each version of Python.
        let other = if quote == '"' { '\'' } else { '"' };
        let hole = format!("{{{environ}[{other}{variable}{other}]}}");
        let (before, behind) = self.surroundings();
        if prefix.contains(['f', 'F']) {
            return Some(TextEdit { range: self.secret.clone(), text: hole });
        }
        let is_plain = prefix.is_empty() && !before.contains(['{', '}']) && !behind.contains(['{', '}']);
        is_plain.then(|| self.replaced(format!("f{quotes}{before}{hole}{behind}{quotes}")))
    }

    fn in_javascript(&self, variable: &str) -> Option<TextEdit> {
        let value = format!("process.env.{variable}");
        let parent = self.node.parent()?;
        let in_markup = |value: String| if parent.kind() == "jsx_attribute" { format!("{{{value}}}") } else { value };
        if self.is_whole() {
            // A variable of the environment may be missing, which a declared type does not allow for.
            let is_typed = parent.child_by_field_name("type").is_some();
            return Some(self.replaced(in_markup(if is_typed { format!("{value}!") } else { value })));
        }
        let hole = format!("${{{value}}}");
        if self.node.kind() == "template_string" {
            return Some(TextEdit { range: self.secret.clone(), text: hole });
        }
        let (before, behind) = self.surroundings();
        let is_plain = |part: &str| !part.contains(['`', '\\']) && !part.contains("${");
        (is_plain(before) && is_plain(behind)).then(|| self.replaced(in_markup(format!("`{before}{hole}{behind}`"))))
    }

    fn in_rust(&self, variable: &str, var: &str) -> Option<TextEdit> {
        if !self.is_whole() || is_constant(self.node) {
            return None;
        }
        let value = format!("{var}(\"{variable}\").expect(\"{variable} is set\")");
        let parent = self.node.parent()?;
        match parent.kind() {
            "let_declaration" if parent.child_by_field_name("type").is_none() => Some(self.replaced(value)),
            // `"…".to_owned()` is owned already.
            "field_expression" => {
                let method = parent.child_by_field_name("field").map(|field| self.text(field.byte_range()))?;
                let call = parent.parent().filter(|call| call.kind() == "call_expression")?;
                matches!(method, "to_owned" | "to_string").then(|| TextEdit { range: call.byte_range(), text: value })
            }
            "arguments" => {
                let call = parent.parent().filter(|call| call.kind() == "call_expression")?;
                let callee = call.child_by_field_name("function").map(|callee| self.text(callee.byte_range()))?;
                if callee == "String::from" {
                    return Some(TextEdit { range: call.byte_range(), text: value });
                }
                Some(self.replaced(format!("&{value}")))
            }
            _ => None,
        }
    }
}

/// Whether something computed may stand in a literal's place: not where a key, a type, a pattern, a path or a docstring is asked for.
fn can_be_computed(literal: Node<'_>) -> bool {
    let Some(parent) = literal.parent() else { return false };
    let is_key = parent.child_by_field_name("key").is_some_and(|key| key.id() == literal.id());
    let is_fixed = matches!(
        parent.kind(),
        "expression_statement"
            | "concatenated_string"
            | "case_pattern"
            | "match_pattern"
            | "literal_type"
            | "enum_assignment"
            | "import_statement"
            | "export_statement"
            | "module"
            | "token_tree"
            | "attribute"
            | "meta_item"
            | "property_signature"
    );
    !is_key && !is_fixed
}

/// Whether a place in Rust is computed when compiling.
fn is_constant(node: Node<'_>) -> bool {
    let mut next = node.parent();
    while let Some(node) = next {
        match node.kind() {
            "const_item" | "static_item" => return true,
            "function_item" => {
                let modifiers = named(node).find(|child| child.kind() == "function_modifiers");
                return modifiers.is_some_and(|modifiers| children(modifiers).any(|modifier| modifier.kind() == "const"));
            }
            _ => next = node.parent(),
        }
    }
    false
}

/// The variable to read: called as what the secret is assigned to, as variables are written.
fn variable_name(site: &Site<'_>, given: Option<&str>) -> Option<String> {
    let rule = site.rule();
    let usual = || {
        let own = given.map(str::to_owned).or_else(|| rule.secret.as_ref().and_then(|secret| secret.variable.clone()));
        own.unwrap_or_else(|| shouted(rule.short_name()))
    };
    let Some(name) = site.range("name").map(|range| &site.analysis.text[range]) else { return Some(usual()) };
    let last = name.trim_matches(|c: char| !c.is_alphanumeric() && c != '_').rsplit(['.', ']', '[']).find(|part| !part.is_empty())?;
    let shouted = shouted(last);
    let is_generic = GENERIC.contains(&shouted.to_lowercase().as_str()) || shouted.starts_with(|c: char| c.is_ascii_digit());
    Some(if is_generic && rule.confidence > caveat_catalog::Confidence::Low { usual() } else { shouted }).filter(|name| !name.is_empty())
}

/// `apiKey` and `api-key` as `API_KEY`.
fn shouted(name: &str) -> String {
    let mut out = String::new();
    let mut before = '_';
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
                out.push('_');
            }
            out.push(c.to_ascii_uppercase());
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        before = c;
    }
    out.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::shouted;

    #[test]
    fn names_become_those_of_variables() {
        let check = |name: &str, expected: &str| assert_eq!(shouted(name), expected);
        check("apiKey", "API_KEY");
        check("api-key", "API_KEY");
        check("API_KEY", "API_KEY");
        check("_token", "TOKEN");
        check("dbURL", "DB_URL");
    }
}
