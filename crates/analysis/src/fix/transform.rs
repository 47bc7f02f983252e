//! Named transforms: what needs more structure than a template can say.

use std::collections::BTreeMap;

use tree_sitter::Node;

use super::build::Site;
use super::environment;
use super::imports::Imports;
use crate::edit::TextEdit;
use crate::fields::Fields as _;
use crate::lower::{Family, children, named};

/// Runs a transform; `None` where it has nothing to work on, or does not know the name.
pub(super) fn run(
    site: &Site<'_>,
    name: &str,
    target: &str,
    options: &BTreeMap<String, String>,
    imports: &mut Imports<'_>,
) -> Option<Vec<TextEdit>> {
    match name {
        "read-environment" => environment::read(site, &site.range(target)?, options.get("variable").map(String::as_str), imports),
        "parameterize-sql" => parameterize(site, site.node(target)?, options.get("style").map_or("qmark", String::as_str)),
        _ => None,
    }
}

/// A piece of a statement that is built in place.
enum Piece<'t> {
    /// Source text of a literal, as it stands between its quotes.
    Literal(String),
    /// An expression put in.
    Hole(Node<'t>),
}

/// Moves each hole of a statement into the call's parameters.
fn parameterize(site: &Site<'_>, sql: Node<'_>, style: &str) -> Option<Vec<TextEdit>> {
    let family = site.analysis.language.family;
    let list = sql.parent().filter(|parent| matches!(parent.kind(), "argument_list" | "arguments"))?;
    // The parameters go where there are none yet.
    if named(list).count() != 1 {
        return None;
    }
    let (mut pieces, quote) = (Vec::new(), outer_quote(site, sql)?);
    gather(site, sql, &mut pieces)?;
    let mut holes = Vec::new();
    let mut text = String::new();
    let mut pieces = pieces.into_iter().peekable();
    let mut trim_quote: Option<char> = None;
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Literal(literal) => {
                let mut literal = literal.as_str();
                if let Some(quote) = trim_quote.take() {
                    literal = literal.strip_prefix(quote)?;
                }
                text.push_str(literal);
            }
            Piece::Hole(hole) => {
                let closing = match pieces.peek() {
                    Some(Piece::Literal(next)) => next.chars().next(),
                    _ => None,
                };
                // Quotes around the hole were part of the statement; a parameter needs none. Anything else next to it, such as a
                // wildcard of LIKE or another name, cannot be a parameter as it stands.
                if let Some(quote) = text.chars().last().filter(|c| matches!(c, '\'' | '"')) {
                    if closing != Some(quote) {
                        return None;
                    }
                    text.pop();
                    trim_quote = Some(quote);
                }
                let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '%' | '.' | '`'));
                if is_word(text.chars().last()) || (trim_quote.is_none() && is_word(closing)) || !takes_value(&text) {
                    return None;
                }
                holes.push(hole);
                match style {
                    "qmark" => text.push('?'),
                    "format" => text.push_str("%s"),
                    "dollar" => text.extend(["$", &holes.len().to_string()]),
                    _ => return None,
                }
            }
        }
    }
    if holes.is_empty() || (style == "format" && text.replace("%s", "").contains('%')) {
        return None;
    }
    let values: Vec<&str> = holes.iter().map(|hole| site.text(*hole)).collect();
    let parameters = match family {
        // asyncpg, whose style this is, takes them one by one.
        Family::Python if style == "dollar" => values.join(", "),
        Family::Python if values.len() == 1 => format!("({},)", values[0]),
        Family::Python => format!("({})", values.join(", ")),
        _ => format!("[{}]", values.join(", ")),
    };
    let quote = if text.contains('\n') && family == Family::JavaScript { "`".to_owned() } else { quote };
    Some(vec![TextEdit { range: sql.byte_range(), text: format!("{quote}{text}{quote}, {parameters}") }])
}

/// Whether the text before a hole is one after which SQL takes a value, not the name of a table or a column.
fn takes_value(before: &str) -> bool {
    let before = before.trim_end();
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default().to_ascii_uppercase();
    before.ends_with(['=', '<', '>', ',', '('])
        || matches!(word.as_str(), "LIKE" | "VALUES" | "LIMIT" | "OFFSET" | "AND" | "BETWEEN" | "ILIKE" | "THEN" | "ELSE")
}

fn outer_quote(site: &Site<'_>, sql: Node<'_>) -> Option<String> {
    let text = site.text(first_literal(sql)?);
    let body = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    Some(match body.chars().next()? {
        '`' => "'".to_owned(),
        quote if body.starts_with(&quote.to_string().repeat(3)) => quote.to_string().repeat(3),
        quote => quote.to_string(),
    })
}

fn first_literal(node: Node<'_>) -> Option<Node<'_>> {
    if matches!(node.kind(), "string" | "template_string") {
        return Some(node);
    }
    named(node).find_map(first_literal)
}

fn gather<'t>(site: &Site<'_>, node: Node<'t>, out: &mut Vec<Piece<'t>>) -> Option<()> {
    let text = &*site.analysis.text;
    match node.kind() {
        "string" | "template_string" => {
            let prefix = site.text(node);
            // Bytes and raw texts have rules of their own for what a backslash is.
            if prefix.starts_with(['b', 'B', 'r', 'R']) {
                return None;
            }
            let is_python = site.analysis.language.family == Family::Python;
            let (start, end) = if is_python {
                let start = children(node).find(|child| child.kind() == "string_start")?.end_byte();
                (start, children(node).find(|child| child.kind() == "string_end")?.start_byte())
            } else {
                (node.start_byte() + 1, node.end_byte() - 1)
            };
            if node.has_error() || start > end {
                return None;
            }
            let mut at = start;
            let is_format = is_python && children(node).any(|child| child.kind() == "interpolation");
            let literal = |range: std::ops::Range<usize>| {
                if is_format { text[range].replace("{{", "{").replace("}}", "}") } else { text[range].to_owned() }
            };
            for child in children(node).filter(|child| matches!(child.kind(), "interpolation" | "template_substitution")) {
                // A format or a conversion changes the value.
                if named(child).count() != 1 {
                    return None;
                }
                out.push(Piece::Literal(literal(at..child.start_byte())));
                out.push(Piece::Hole(named(child).next()?));
                at = child.end_byte();
            }
            out.push(Piece::Literal(literal(at..end)));
        }
        "binary_operator" | "binary_expression" => {
            let operator = node.field("operator").map(|token| &text[token.byte_range()])?;
            let (left, right) = (node.field("left")?, node.field("right")?);
            match operator {
                "+" => {
                    gather(site, left, out)?;
                    gather(site, right, out)?;
                }
                "%" if left.kind() == "string" => {
                    let values: Vec<Node<'t>> = if right.kind() == "tuple" { named(right).collect() } else { vec![right] };
                    if right.kind() == "dictionary" {
                        return None;
                    }
                    fill(site.text(left), left, text, "%s", values.into_iter(), out)?;
                }
                _ => return None,
            }
        }
        "call" => {
            let function = node.field("function")?;
            let (object, name) = (function.field("object")?, function.field("attribute")?);
            let arguments = site.analysis.language.family.arguments(node, text)?;
            if object.kind() != "string"
                || site.text(name) != "format"
                || arguments.iter().any(|argument| argument.name.is_some() || argument.spread)
            {
                out.push(Piece::Hole(node));
                return Some(());
            }
            fill(site.text(object), object, text, "{}", arguments.into_iter().map(|argument| argument.value), out)?;
        }
        "parenthesized_expression" => gather(site, node.named_child(0)?, out)?,
        "concatenated_string" => {
            for part in named(node) {
                gather(site, part, out)?;
            }
        }
        _ => out.push(Piece::Hole(node)),
    }
    Some(())
}

/// The pieces of a Python literal whose placeholders stand for values.
fn fill<'t>(
    own: &str,
    literal: Node<'t>,
    text: &str,
    placeholder: &str,
    mut values: impl Iterator<Item = Node<'t>>,
    out: &mut Vec<Piece<'t>>,
) -> Option<()> {
    if own.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let start = children(literal).find(|child| child.kind() == "string_start")?.end_byte();
    let end = children(literal).find(|child| child.kind() == "string_end")?.start_byte();
    let mut parts = text[start..end].split(placeholder);
    out.push(Piece::Literal(parts.next()?.to_owned()));
    for part in parts {
        out.push(Piece::Hole(values.next()?));
        out.push(Piece::Literal(part.to_owned()));
    }
    values.next().is_none().then_some(())
}
