//! Puts our part into a `languages.toml` and takes it out again. All that the person wrote stays as it is, to the byte: text is inserted
//! and cut out at places that the parser names, and nothing is printed anew.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use toml::de::{DeTable, DeValue};
use toml::{Spanned, Table, Value};

/// What our server is called there.
const NAME: &str = "caveat";
const MARK: &str = "# Findings and lessons of Caveat; `caveat setup helix --remove` takes them out.";

/// Which parts of the file are ours.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::setup) struct Parts {
    /// The command of the server's entry, if that is ours.
    server: Option<String>,
    /// By language, what was added to it.
    languages: BTreeMap<String, Part>,
}

/// What was added to a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Part {
    /// Our name, to the list that was there.
    Name,
    /// A list with these servers, and ours.
    List(Vec<String>),
    /// An entry with such a list.
    Entry(Vec<String>),
}

/// A language that the server looks at, with the servers that Helix starts for it on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Language {
    pub(super) name: String,
    pub(super) servers: Vec<String>,
}

/// Why a file cannot be changed, with the line where that is known.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) line: Option<usize>,
    pub(super) why: String,
}

/// The text with our part in it, and which part that is. `ours` is what earlier calls put in.
pub(super) fn put_in(text: &str, command: &str, languages: &[Language], ours: &Parts) -> Result<(String, Parts), Refusal> {
    let file = File::parse(text)?;
    let mut expected = file.values.clone();
    let mut parts = ours.clone();
    let mut edits = Vec::new();
    let mut end = String::new();

    match file.server()? {
        None => {
            end.push_str(&file.server_block(command));
            parts.server = Some(command.to_owned());
            set_server(&mut expected, command);
        }
        // A program that has moved since. What the person wrote is left alone.
        Some(server) => {
            if let (Some(there), Some(old)) = (server.get("command"), &ours.server)
                && there.as_ref().as_str() == Some(old)
                && old != command
            {
                edits.push((there.span(), quoted(command)));
                parts.server = Some(command.to_owned());
                set_server(&mut expected, command);
            }
        }
    }
    for Language { name, servers } in languages {
        match file.language(name)? {
            None => {
                end.push_str(&file.entry_block(name, servers));
                parts.languages.insert(name.clone(), Part::Entry(servers.clone()));
                let mut entry = Table::new();
                entry.insert("name".into(), name.clone().into());
                entry.insert("language-servers".into(), list(servers));
                array(&mut expected, "language").push(entry.into());
            }
            Some(Entry { servers: None, name_ends, indent, index, .. }) => {
                let line_ends = text[name_ends..].find('\n').map_or(text.len(), |at| name_ends + at + 1);
                let newline = if text[..line_ends].ends_with('\n') { "" } else { file.newline };
                edits.push((line_ends..line_ends, format!("{newline}{indent}{}{}", list_line(servers), file.newline)));
                parts.languages.insert(name.clone(), Part::List(servers.clone()));
                entry(&mut expected, index).insert("language-servers".into(), list(servers));
            }
            Some(Entry { servers: Some(there), index, .. }) => {
                if there.iter().any(|server| server.name == NAME) {
                    continue;
                }
                edits.push(if let Some(last) = there.last() {
                    (last.span.end..last.span.end, format!(", {}", quoted(NAME)))
                } else {
                    let opens = file.list_opens(name);
                    (opens..opens, quoted(NAME))
                });
                parts.languages.insert(name.clone(), Part::Name);
                array(entry(&mut expected, index), "language-servers").push(NAME.into());
            }
        }
    }
    let mut changed = apply(text, edits);
    if !end.is_empty() {
        if !changed.is_empty() && !changed.ends_with('\n') {
            changed.push_str(file.newline);
        }
        let end = if changed.is_empty() { end.trim_start_matches(['\r', '\n']) } else { &end };
        changed.push_str(end);
    }
    // Written inline, such as `language = [{…}]`, tables cannot be added to by lines.
    if changed.parse::<Table>().ok() != Some(expected) {
        return Err(Refusal { line: None, why: "it is written in a way that cannot be added to, such as tables on one line".to_owned() });
    }
    Ok((changed, parts))
}

/// The text without our part, and what of it was left because the person changed it.
pub(super) fn take_out(text: &str, parts: &Parts) -> Result<(String, Vec<String>), Refusal> {
    let file = File::parse(text)?;
    let mut edits = Vec::new();
    let mut left = Vec::new();
    for (name, part) in &parts.languages {
        let Some(entry) = file.language(name)? else { continue };
        let Some(there) = &entry.servers else { continue };
        let Some(at) = there.iter().position(|server| server.name == NAME) else { continue };
        let is_as_written =
            |servers: &[String]| there.iter().map(|server| server.name.as_str()).eq(servers.iter().map(String::as_str).chain([NAME]));
        match part {
            Part::Entry(servers) if is_as_written(servers) => {
                if let Some(block) = find_block(text, &file.entry_block(name, servers), &file, Some(entry.name_ends)) {
                    edits.push((block, String::new()));
                    continue;
                }
                edits.push((whole_lines(text, entry.list.clone()), String::new()));
                left.push(format!("the entry of `{name}`, to which you have added"));
            }
            Part::List(servers) if is_as_written(servers) => edits.push((whole_lines(text, entry.list.clone()), String::new())),
            Part::Name => edits.push((name_in_list(text, there, at), String::new())),
            Part::Entry(_) | Part::List(_) => {
                edits.push((name_in_list(text, there, at), String::new()));
                left.push(format!("the servers of `{name}`, which you have changed"));
            }
        }
    }
    if let Some(command) = &parts.server
        && file.server()?.is_some()
    {
        match find_block(text, &file.server_block(command), &file, None) {
            Some(block) => edits.push((block, String::new())),
            None => left.push("[language-server.caveat], which you have changed; nothing uses it any more".to_owned()),
        }
    }
    let changed = apply(text, edits);
    match File::parse(&changed) {
        Ok(without) if parts.languages.keys().all(|name| !without.uses_ours(name)) => Ok((changed, left)),
        _ => Err(Refusal { line: None, why: "it was changed in a way that our part cannot be taken out of".to_owned() }),
    }
}

/// A file that was read.
struct File<'t> {
    text: &'t str,
    root: DeTable<'t>,
    values: Table,
    newline: &'static str,
}

/// An entry of `[[language]]`.
struct Entry {
    index: usize,
    name_ends: usize,
    /// What stands before `name` on its line.
    indent: String,
    /// Where the list of servers is, with its key. Empty where there is none.
    list: Range<usize>,
    servers: Option<Vec<Server>>,
}

struct Server {
    name: String,
    span: Range<usize>,
}

impl<'t> File<'t> {
    fn parse(text: &'t str) -> Result<Self, Refusal> {
        let refused = |error: &toml::de::Error| Refusal {
            line: error.span().map(|span| line_of(text, span.start)),
            why: error.message().lines().collect::<Vec<_>>().join(", "),
        };
        let root = DeTable::parse(text).map_err(|error| refused(&error))?.into_inner();
        let values = text.parse().map_err(|error| refused(&error))?;
        Ok(Self { text, root, values, newline: if text.contains("\r\n") { "\r\n" } else { "\n" } })
    }

    /// The entry of our server.
    fn server(&self) -> Result<Option<&DeTable<'t>>, Refusal> {
        let Some(servers) = self.root.get("language-server") else { return Ok(None) };
        let DeValue::Table(table) = servers.get_ref() else { return Err(self.refusal(servers, "`language-server` is no table")) };
        match table.get(NAME) {
            None => Ok(None),
            Some(server) => match server.get_ref() {
                DeValue::Table(table) => Ok(Some(table)),
                _ => Err(self.refusal(server, "`language-server.caveat` is no table")),
            },
        }
    }

    /// The entry of a language: the one that names servers, where there are several.
    fn language(&self, wanted: &str) -> Result<Option<Entry>, Refusal> {
        let Some(languages) = self.root.get("language") else { return Ok(None) };
        let DeValue::Array(entries) = languages.get_ref() else { return Err(self.refusal(languages, "`language` is no list of tables")) };
        let mut found: Option<Entry> = None;
        for (index, entry) in entries.iter().enumerate() {
            let DeValue::Table(table) = entry.get_ref() else { return Err(self.refusal(entry, "an entry of `language` is no table")) };
            let Some(name) = table.get("name").filter(|name| name.as_ref().as_str() == Some(wanted)) else { continue };
            let servers = table.get_key_value("language-servers");
            if servers.is_none() && found.is_some() {
                continue;
            }
            let line = self.text[..name.span().start].rfind('\n').map_or(0, |at| at + 1);
            let indent = self.text[line..].chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
            found = Some(Entry {
                index,
                name_ends: name.span().end,
                indent,
                list: servers.map_or(0..0, |(key, value)| key.span().start..value.span().end),
                servers: servers.map(|(_, value)| self.servers(value)).transpose()?,
            });
        }
        Ok(found)
    }

    fn servers(&self, list: &Spanned<DeValue<'t>>) -> Result<Vec<Server>, Refusal> {
        let DeValue::Array(items) = list.get_ref() else { return Err(self.refusal(list, "`language-servers` is no list")) };
        items
            .iter()
            .map(|item| {
                let name = match item.get_ref() {
                    DeValue::Table(table) => table.get("name").and_then(|name| name.as_ref().as_str()),
                    value => value.as_str(),
                };
                match name {
                    Some(name) => Ok(Server { name: name.to_owned(), span: item.span() }),
                    None => Err(self.refusal(item, "a server is neither a name nor a table with one")),
                }
            })
            .collect()
    }

    /// Just behind the bracket that opens a language's list.
    fn list_opens(&self, language: &str) -> usize {
        let DeValue::Array(entries) = self.root["language"].get_ref() else { unreachable!("it was looked up in an array") };
        let mut lists = entries.iter().filter_map(|entry| {
            let DeValue::Table(table) = entry.get_ref() else { return None };
            table.get("name").filter(|name| name.as_ref().as_str() == Some(language))?;
            table.get("language-servers")
        });
        lists.next_back().map_or(0, |list| list.span().start + 1)
    }

    fn uses_ours(&self, language: &str) -> bool {
        let servers = self.language(language).ok().flatten().and_then(|entry| entry.servers);
        servers.is_some_and(|servers| servers.iter().any(|server| server.name == NAME))
    }

    fn refusal(&self, at: &Spanned<DeValue<'t>>, why: &str) -> Refusal {
        Refusal { line: Some(line_of(self.text, at.span().start)), why: why.to_owned() }
    }

    fn server_block(&self, command: &str) -> String {
        self.block(&[MARK, "[language-server.caveat]", &format!("command = {}", quoted(command)), "args = [\"lsp\"]"])
    }

    fn entry_block(&self, name: &str, servers: &[String]) -> String {
        self.block(&["[[language]]", &format!("name = {}", quoted(name)), &list_line(servers)])
    }

    /// Lines with an empty one before them.
    fn block(&self, lines: &[&str]) -> String {
        let mut block = String::from(self.newline);
        for line in lines {
            block.push_str(line);
            block.push_str(self.newline);
        }
        block
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn list_line(servers: &[String]) -> String {
    let names: Vec<String> = servers.iter().map(String::as_str).chain([NAME]).map(quoted).collect();
    format!("language-servers = [{}]", names.join(", "))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

fn list(servers: &[String]) -> Value {
    Value::Array(servers.iter().cloned().chain([NAME.to_owned()]).map(Value::from).collect())
}

fn set_server(values: &mut Table, command: &str) {
    let servers = values.entry("language-server").or_insert_with(|| Table::new().into());
    if let Value::Table(servers) = servers
        && let Value::Table(server) = servers.entry(NAME).or_insert_with(|| Table::new().into())
    {
        server.insert("command".into(), command.into());
        server.entry("args").or_insert_with(|| Value::Array(vec!["lsp".into()]));
    }
}

fn array<'v>(table: &'v mut Table, key: &str) -> &'v mut Vec<Value> {
    match table.entry(key).or_insert_with(|| Value::Array(Vec::new())) {
        Value::Array(items) => items,
        _ => unreachable!("it was read as an array"),
    }
}

fn entry(values: &mut Table, index: usize) -> &mut Table {
    match array(values, "language").get_mut(index) {
        Some(Value::Table(entry)) => entry,
        _ => unreachable!("it was read as a table"),
    }
}

/// The place of one of our blocks, from the empty line before it. Nothing may have been added to its table.
fn find_block(text: &str, block: &str, file: &File<'_>, around: Option<usize>) -> Option<Range<usize>> {
    let lines = block.trim_start_matches(['\r', '\n']);
    let place = text.match_indices(lines).map(|(at, _)| at..at + lines.len()).find(|place| around.is_none_or(|at| place.contains(&at)))?;
    let next = text[place.end..].lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let prefix = lines.lines().find(|line| line.starts_with('[')).unwrap_or_default().trim_matches(['[', ']']);
    // A sub-table, such as [language.formatter], belongs to the entry before it.
    let is_whole = next.is_none_or(|line| line.starts_with('[') && !line.trim_start_matches('[').starts_with(&format!("{prefix}.")));
    let empty = text[..place.start].ends_with(&format!("{0}{0}", file.newline)) || &text[..place.start] == file.newline;
    is_whole.then(|| place.start - if empty { file.newline.len() } else { 0 }..place.end)
}

/// A range, to the ends of its lines.
fn whole_lines(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1);
    start..end
}

/// Our name in a list, with the comma that it needs no more.
fn name_in_list(text: &str, servers: &[Server], at: usize) -> Range<usize> {
    let Range { start, end } = servers[at].span.clone();
    if let Some(before) = at.checked_sub(1).map(|at| servers[at].span.end)
        && text[before..start].trim() == ","
    {
        return before..end;
    }
    let comma = text[end..].find(|c: char| !c.is_whitespace()).filter(|skip| text[end + skip..].starts_with(','));
    let Some(skip) = comma else { return start..end };
    let spaces = text[end + skip + 1..].len() - text[end + skip + 1..].trim_start_matches([' ', '\t']).len();
    start..end + skip + 1 + spaces
}

/// The text after edits, which do not overlap.
fn apply(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for (range, new) in edits {
        changed.push_str(&text[at..range.start]);
        changed.push_str(&new);
        at = range.end;
    }
    changed.push_str(&text[at..]);
    changed
}

#[cfg(test)]
#[path = "languages_tests.rs"]
mod tests;
