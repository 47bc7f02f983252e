//! Sets and removes arguments of calls, and entries of the object literals that JavaScript passes for named ones.

use tree_sitter::Node;

use super::build::Site;
use crate::edit::TextEdit;
use crate::fields::Fields as _;
use crate::lower::{Family, NodeArgument, named};

/// The edit that gives an argument this value.
pub(super) fn set(site: &Site<'_>, target: &str, name: &str, position: Option<usize>, value: &str) -> Option<TextEdit> {
    let family = site.analysis.language.family;
    let Some(call) = site.call(target) else {
        // The target may be the object or dictionary itself.
        return set_entry(site, family.bare(site.node(target)?), name, value);
    };
    let arguments = family.arguments(call, &site.analysis.text)?;
    if family == Family::JavaScript && !name.is_empty() {
        let object = options(site, &arguments, position);
        if let Some(object) = object {
            return set_entry(site, object, name, value);
        }
        let is_free = position.is_none_or(|position| position == arguments.len());
        return if is_free { append(site, call, &format!("{{ {} }}", nested(name, value))) } else { None };
    }
    let by_name = arguments.iter().find(|argument| !name.is_empty() && argument.name.as_deref() == Some(name));
    let by_position =
        || position.and_then(|position| arguments.iter().filter(|argument| argument.name.is_none() && !argument.spread).nth(position));
    if let Some(argument) = by_name.or_else(by_position) {
        return Some(TextEdit { range: argument.value.byte_range(), text: value.to_owned() });
    }
    if name.is_empty() {
        return if position == Some(arguments.len()) { append(site, call, value) } else { None };
    }
    append(site, call, &format!("{name}={value}"))
}

/// The edit that takes an argument away.
pub(super) fn remove(site: &Site<'_>, target: &str, name: &str, position: Option<usize>) -> Option<TextEdit> {
    let family = site.analysis.language.family;
    let Some(call) = site.call(target) else {
        return remove_entry(site, family.bare(site.node(target)?), name);
    };
    let arguments = family.arguments(call, &site.analysis.text)?;
    if family == Family::JavaScript && !name.is_empty() {
        return remove_entry(site, options(site, &arguments, position)?, name);
    }
    let by_name = arguments.iter().find(|argument| !name.is_empty() && argument.name.as_deref() == Some(name));
    let found =
        by_name.or_else(|| position.and_then(|position| arguments.iter().filter(|argument| argument.name.is_none()).nth(position)))?;
    Some(without(site, found.whole))
}

/// The object literal among a call's arguments that holds its options.
fn options<'t>(site: &Site<'_>, arguments: &[NodeArgument<'t>], position: Option<usize>) -> Option<Node<'t>> {
    let family = site.analysis.language.family;
    let objects = || arguments.iter().map(|argument| family.bare(argument.value));
    match position {
        Some(position) => objects().nth(position).filter(|node| node.kind() == "object"),
        None => objects().find(|node| node.kind() == "object"),
    }
}

/// `a.b` and a value as the entry `a: { b: value }`.
fn nested(name: &str, value: &str) -> String {
    match name.split_once('.') {
        Some((first, rest)) => format!("{first}: {{ {} }}", nested(rest, value)),
        None => format!("{name}: {value}"),
    }
}

fn set_entry(site: &Site<'_>, object: Node<'_>, name: &str, value: &str) -> Option<TextEdit> {
    let family = site.analysis.language.family;
    let (entries, _) = family.entries(object, &site.analysis.text)?;
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    if let Some(entry) = entries.iter().rev().find(|entry| entry.key.as_deref() == Some(first)) {
        if !rest.is_empty() {
            return set_entry(site, family.bare(entry.value), rest, value);
        }
        if entry.whole == entry.value {
            return Some(TextEdit { range: entry.whole.byte_range(), text: format!("{first}: {value}") });
        }
        return Some(TextEdit { range: entry.value.byte_range(), text: value.to_owned() });
    }
    let entry = if family == Family::Python { format!("\"{name}\": {value}") } else { nested(name, value) };
    let text = &site.analysis.text;
    // A comment in an empty literal, or behind the last entry, would be lost or told of the wrong one.
    if comment_after_last(object) {
        return None;
    }
    match named(object).last() {
        None => Some(TextEdit { range: object.byte_range(), text: format!("{{ {entry} }}") }),
        Some(last) => {
            // In a literal over several lines, an entry has a line of its own.
            let before = &text[..last.start_byte()];
            let start = before.rfind('\n').map_or(0, |at| at + 1);
            let is_own_line = start > object.start_byte() && before[start..].trim().is_empty();
            let separator = if is_own_line { format!(",{}{}", super::build::line_end(text), &before[start..]) } else { ", ".to_owned() };
            Some(TextEdit { range: last.end_byte()..last.end_byte(), text: format!("{separator}{entry}") })
        }
    }
}

fn remove_entry(site: &Site<'_>, object: Node<'_>, name: &str) -> Option<TextEdit> {
    let family = site.analysis.language.family;
    let (entries, _) = family.entries(object, &site.analysis.text)?;
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let entry = entries.iter().rev().find(|entry| entry.key.as_deref() == Some(first))?;
    if rest.is_empty() && entries.len() == 1 && !comment_after_last(object) {
        return Some(TextEdit { range: object.byte_range(), text: "{}".to_owned() });
    }
    if rest.is_empty() { Some(without(site, entry.whole)) } else { remove_entry(site, family.bare(entry.value), rest) }
}

/// The edit that takes a node out of a list, with the comma that belongs to it.
fn without(site: &Site<'_>, node: Node<'_>) -> TextEdit {
    let text = &*site.analysis.text;
    let next = node.next_sibling().filter(|next| next.kind() == ",");
    let previous = node.prev_sibling().filter(|previous| previous.kind() == ",");
    // An entry with a line of its own goes with the line.
    let line_start = text[..node.start_byte()].rfind('\n').map_or(0, |at| at + 1);
    if let Some(next) = next.filter(|_| text[line_start..node.start_byte()].trim().is_empty()) {
        let line_end = text[next.end_byte()..].find('\n').map_or(text.len(), |at| next.end_byte() + at + 1);
        let rest = text[next.end_byte()..line_end].trim();
        if rest.is_empty() || rest.starts_with(['#', '/']) {
            return TextEdit { range: line_start..line_end, text: String::new() };
        }
    }
    let range = match (previous, next) {
        (Some(previous), _) => previous.start_byte()..node.end_byte(),
        (None, Some(next)) => {
            let white = text[next.end_byte()..].len() - text[next.end_byte()..].trim_start().len();
            node.start_byte()..next.end_byte() + white
        }
        (None, None) => node.byte_range(),
    };
    TextEdit { range, text: String::new() }
}

fn append(site: &Site<'_>, call: Node<'_>, argument: &str) -> Option<TextEdit> {
    let list = call.field("arguments")?;
    let text = &*site.analysis.text;
    if comment_after_last(list) {
        return None;
    }
    let Some(last) = named(list).last() else {
        return Some(TextEdit { range: list.start_byte() + 1..list.end_byte() - 1, text: argument.to_owned() });
    };
    // A generator that is the lone argument needs parentheses before another can follow.
    if list.kind() == "generator_expression" {
        return None;
    }
    let before = &text[..last.start_byte()];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let is_own_line = start > list.start_byte() && before[start..].trim().is_empty();
    let separator = if is_own_line { format!(",{}{}", super::build::line_end(text), &before[start..]) } else { ", ".to_owned() };
    Some(TextEdit { range: last.end_byte()..last.end_byte(), text: format!("{separator}{argument}") })
}

/// Whether a comment stands behind the last entry of a list.
fn comment_after_last(list: Node<'_>) -> bool {
    let end = named(list).last().map_or(list.start_byte(), |last| last.end_byte());
    crate::lower::children(list).any(|child| child.is_extra() && child.start_byte() >= end)
}
