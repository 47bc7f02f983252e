//! Reads a rule's folder.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Check, Folder, pattern};
use crate::problem::{Problem, from_toml};
use crate::query::{self, Pattern, PredicateKind, Purpose};
use crate::rule::{Confidence, Examples, Fix, FixEdit, FixKind, InTests, Rule, Severity, Tag};
use crate::secret::SecretPattern;
use crate::template::Template;

/// The language whose rules have a pattern of text in place of a query.
const TEXT: &str = "text";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawRule {
    title: String,
    message: String,
    severity: Severity,
    confidence: Confidence,
    cwe: Vec<u16>,
    #[serde(default)]
    owasp: Vec<String>,
    topic: String,
    #[serde(default)]
    tags: Vec<Tag>,
    #[serde(default)]
    in_tests: InTests,
    raise_with: Option<String>,
    #[serde(default)]
    slots: BTreeMap<String, String>,
    fix: Option<toml::Value>,
    why_no_fix: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawFix {
    title: String,
    kind: FixKind,
    edits: Vec<toml::Table>,
}

/// Reads one rule; each mistake goes to the folder's problems, and a rule with a mistake is `None`.
pub(super) fn read(language: &str, extensions: &[String], folder: &mut Folder<'_>) -> Option<Rule> {
    let before = folder.problems.len();
    let name = folder.name().to_owned();
    if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
        folder.problem("", 0, format!("`{name}` is no rule name"), "use lower-case words joined by `-`");
    }
    let is_text = language == TEXT;
    let toml_text = folder.file("rule.toml", "write it; `caveat rules new` makes a skeleton");
    let query_text = if is_text { Some("") } else { folder.file("query.scm", "write the pattern that finds the weakness") };
    let secret = if is_text { Some(pattern::read(folder)?) } else { None };
    let (toml_text, query_text) = (toml_text?, query_text?);
    let raw: RawRule = match toml::from_str(toml_text) {
        Ok(raw) => raw,
        Err(error) => {
            folder.problems.push(from_toml(&folder.path("rule.toml"), toml_text, &error));
            return None;
        }
    };
    check_metadata(&raw, toml_text, folder);
    let message = template(folder, toml_text, "message", &raw.message);
    let slots = raw.slots.iter().map(|(slot, text)| (slot.clone(), template(folder, toml_text, slot, text))).collect();
    let fixes = fixes(&raw, toml_text, is_text, folder);
    let patterns = if is_text { Vec::new() } else { read_patterns(folder, "query.scm", query_text) };
    let others: Vec<(String, &str)> = folder
        .files
        .iter()
        .filter_map(|(file, text)| Some((file.strip_prefix("query.")?.strip_suffix(".scm")?.to_owned(), *text)))
        .collect();
    let overrides =
        others.into_iter().map(|(other, text)| (other.clone(), read_patterns(folder, &format!("query.{other}.scm"), text))).collect();
    let examples = match &secret {
        Some(secret) => text_examples(secret, folder),
        None => examples(extensions, fixes.len(), folder),
    };
    let rule = Rule {
        id: format!("{language}/{name}").into(),
        language: language.into(),
        title: raw.title,
        message,
        severity: raw.severity,
        confidence: raw.confidence,
        cwe: raw.cwe,
        owasp: raw.owasp,
        topic: raw.topic.into(),
        tags: raw.tags,
        in_tests: raw.in_tests,
        raise_with: raw.raise_with,
        slots,
        fixes,
        why_no_fix: raw.why_no_fix,
        patterns,
        secret,
        overrides,
        examples,
        folder: folder.root.to_owned(),
    };
    check_slots(&rule, toml_text, folder);
    (folder.problems.len() == before).then_some(rule)
}

fn check_metadata(raw: &RawRule, text: &str, folder: &mut Folder<'_>) {
    if raw.title.trim().is_empty() || raw.title.ends_with('.') {
        folder.key_problem(
            "rule.toml",
            text,
            "title",
            "the title is empty or ends with a full stop".into(),
            "a title is a noun phrase such as `Command run through a shell`",
        );
    }
    if raw.cwe.is_empty() {
        folder.key_problem("rule.toml", text, "cwe", "no CWE is named".into(), "name at least one, such as `cwe = [78]`");
    }
    for category in &raw.owasp {
        let well_formed = category.split_once(':').is_some_and(|(number, year)| {
            number.len() == 3
                && number.strip_prefix('A').and_then(|n| n.parse::<u8>().ok()).is_some_and(|n| (1..=10).contains(&n))
                && matches!(year, "2017" | "2021" | "2025")
        });
        if !well_formed {
            folder.key_problem("rule.toml", text, "owasp", format!("`{category}` is no OWASP Top 10 category"), "write it as `A03:2021`");
        }
    }
}

fn template(folder: &mut Folder<'_>, toml_text: &str, key: &str, text: &str) -> Template {
    Template::parse(text).unwrap_or_else(|error| {
        folder.key_problem("rule.toml", toml_text, key, error.to_string(), "a slot is `{name}`, and a brace is doubled");
        Template::default()
    })
}

fn fixes(raw: &RawRule, text: &str, is_text: bool, folder: &mut Folder<'_>) -> Vec<Fix> {
    let mut fixes = Vec::new();
    match &raw.fix {
        Some(toml::Value::String(word)) if word == "none" => {
            if raw.why_no_fix.as_deref().is_none_or(|why| why.trim().is_empty()) {
                folder.key_problem("rule.toml", text, "fix", "a rule without a fix must say why".into(), "add `why-no-fix = \"…\"`");
            }
            return fixes;
        }
        Some(toml::Value::Array(list)) if !list.is_empty() => {
            for value in list {
                let read = value.clone().try_into::<RawFix>().map_err(|error| error.message().to_owned());
                let read = read.and_then(|fix| {
                    let edits = fix
                        .edits
                        .iter()
                        .map(edit)
                        .collect::<Result<Vec<_>, _>>()
                        .map_err(|error| format!("in the fix \"{}\": {error}", fix.title))?;
                    Ok(Fix { title: fix.title, kind: fix.kind, edits })
                });
                match read {
                    Ok(fix) if fix.edits.is_empty() => folder.key_problem(
                        "rule.toml",
                        text,
                        "[[fix]]",
                        format!("the fix \"{}\" has no edit", fix.title),
                        "list at least one operation in `edits`",
                    ),
                    Ok(fix) => fixes.push(fix),
                    Err(error) => {
                        folder.key_problem("rule.toml", text, "[[fix]]", error, "docs/authoring.md lists the operations and their keys");
                    }
                }
            }
        }
        _ => folder.key_problem(
            "rule.toml",
            text,
            "fix",
            "the rule has neither a fix nor `fix = \"none\"`".into(),
            "add a `[[fix]]`, or `fix = \"none\"` and `why-no-fix` above the first table",
        ),
    }
    // A secret can be read from elsewhere in a program, but not in every text.
    if is_text && raw.why_no_fix.is_none() {
        folder.key_problem("rule.toml", text, "fix", "a rule on text says why text has no fix".into(), "add `why-no-fix = \"…\"`");
    }
    if raw.why_no_fix.is_some() && !is_text {
        folder.key_problem("rule.toml", text, "why-no-fix", "the rule has a fix and says why it has none".into(), "remove one of them");
    }
    fixes
}

fn edit(table: &toml::Table) -> Result<FixEdit, String> {
    let mut keys = table.clone();
    let mut text = |key: &str| match keys.remove(key) {
        Some(toml::Value::String(value)) => Ok(Some(value)),
        Some(_) => Err(format!("`{key}` must be a text")),
        None => Ok(None),
    };
    let need = |key: &str, value: Option<String>| value.ok_or_else(|| format!("`{key}` is missing"));
    let capture = |key: &str, value: Option<String>| need(key, value).map(|value| value.trim_start_matches('@').to_owned());
    let parsed = |key: &str, value: Option<String>| {
        need(key, value).and_then(|value| Template::parse(&value).map_err(|error| format!("`{key}`: {error}")))
    };
    let op = need("op", text("op")?)?;
    let edit = match op.as_str() {
        "replace" => FixEdit::Replace { target: capture("target", text("target")?)?, with: parsed("with", text("with")?)? },
        "wrap" => FixEdit::Wrap {
            target: capture("target", text("target")?)?,
            before: parsed("before", text("before")?)?,
            after: parsed("after", text("after")?)?,
        },
        "insert-before" => FixEdit::InsertBefore { target: capture("target", text("target")?)?, text: parsed("text", text("text")?)? },
        "insert-after" => FixEdit::InsertAfter { target: capture("target", text("target")?)?, text: parsed("text", text("text")?)? },
        "delete-statement" => FixEdit::DeleteStatement { target: capture("target", text("target")?)? },
        "set-argument" | "remove-argument" => {
            let call = capture("call", text("call")?)?;
            let name = text("name")?.unwrap_or_default();
            let value = text("value")?;
            let position = match keys.remove("position") {
                Some(toml::Value::Integer(number)) => Some(usize::try_from(number).map_err(|_| "`position` is negative".to_owned())?),
                Some(_) => return Err("`position` must be a number".into()),
                None => None,
            };
            if name.is_empty() && position.is_none() {
                return Err("the argument has neither `name` nor `position`".into());
            }
            match (op.as_str(), value) {
                ("set-argument", value) => FixEdit::SetArgument { call, name, position, value: parsed("value", value)? },
                (_, None) => FixEdit::RemoveArgument { call, name, position },
                _ => return Err("`remove-argument` takes no `value`".into()),
            }
        }
        "transform" => {
            let (name, target) = (need("name", text("name")?)?, capture("target", text("target")?)?);
            let options = std::mem::take(&mut keys);
            let options = options.into_iter().map(|(key, value)| {
                value.as_str().map(|value| (key.clone(), value.to_owned())).ok_or_else(|| format!("`{key}` must be a text"))
            });
            FixEdit::Transform { name, target, options: options.collect::<Result<_, _>>()? }
        }
        other => return Err(format!("unknown operation `{other}`")),
    };
    match keys.keys().next() {
        Some(key) => Err(format!("`{op}` takes no key `{key}`")),
        None => Ok(edit),
    }
}

fn read_patterns(folder: &mut Folder<'_>, file: &str, text: &str) -> Vec<Pattern> {
    let patterns = query::parse(text, Purpose::Rule).unwrap_or_else(|error| {
        folder.problem(file, error.line, error.message, error.help);
        Vec::new()
    });
    if folder.check == Check::Full {
        folder.check_regexes(file, &patterns);
    }
    patterns
}

fn examples(extensions: &[String], fixes: usize, folder: &mut Folder<'_>) -> Examples {
    let extension = extensions
        .iter()
        .find(|extension| folder.files.contains_key(format!("bad.{extension}").as_str()))
        .or(extensions.first())
        .cloned()
        .unwrap_or_default();
    let bad = folder
        .file(&format!("bad.{extension}"), "write code in which each line that must be found ends with a comment `finding`")
        .unwrap_or_default();
    let good = folder.file(&format!("good.{extension}"), "write near misses that must not be found").unwrap_or_default();
    let fixed = (0..fixes)
        .map(|index| {
            let name = if index == 0 { format!("fixed.{extension}") } else { format!("fixed-{}.{extension}", index + 1) };
            folder.file(&name, "write what the bad example becomes when this fix is applied to each finding").unwrap_or_default().to_owned()
        })
        .collect();
    Examples { extension, bad: bad.to_owned(), good: good.to_owned(), fixed }
}

/// The bad texts are made when they are needed, so that no secret that looks real is kept; these are how.
fn text_examples(secret: &SecretPattern, folder: &mut Folder<'_>) -> Examples {
    let good = folder.file("good.txt", "write near misses that must not be found").unwrap_or_default();
    let bad: Vec<String> = secret.bad.iter().map(ToString::to_string).collect();
    let bad = bad.join("\n") + "\n";
    Examples { extension: "txt".to_owned(), bad, good: good.to_owned(), fixed: Vec::new() }
}

/// What the texts of a rule without patterns may name: what a secret is assigned to, what may be shown of it, itself, and the literal
/// text that holds it.
const TEXT_SLOTS: [&str; 4] = ["name", "hint", "secret", "value"];

/// Every slot that a text of the rule uses must be a name of at least one of its patterns.
fn check_slots(rule: &Rule, toml_text: &str, folder: &mut Folder<'_>) {
    let all: Vec<&Pattern> = rule.patterns.iter().chain(rule.overrides.values().flatten()).collect();
    if all.is_empty() && rule.secret.is_none() {
        return;
    }
    // Where a value comes from is told by the engine, once it knows.
    let asks = all.iter().flat_map(|pattern| &pattern.predicates).any(|asked| matches!(asked.kind, PredicateKind::Tainted { .. }));
    let is_text = rule.secret.is_some();
    // Of the secret itself, only a fix may know.
    let in_messages = |name: &str| is_text && TEXT_SLOTS[..2].contains(&name);
    let known = |name: &str| (asks && name == "source") || all.iter().any(|pattern| pattern.slot(name).is_some());
    let mut unknown: Vec<(String, String)> = Vec::new();
    let mut look = |key: &str, name: &str| {
        let in_fix = is_text && key == "[[fix]]" && TEXT_SLOTS.contains(&name);
        if !(known(name) || in_messages(name) || in_fix) {
            unknown.push((key.to_owned(), name.to_owned()));
        }
    };
    rule.message.slots().for_each(|name| look("message", name));
    for (slot, text) in &rule.slots {
        text.slots().for_each(|name| look(slot, name));
    }
    for fix in &rule.fixes {
        for edit in &fix.edits {
            edit.slots().into_iter().for_each(|name| look("[[fix]]", name));
        }
    }
    for (key, name) in unknown {
        folder.key_problem(
            "rule.toml",
            toml_text,
            &key,
            format!("no pattern captures or binds `{name}`"),
            "name a capture of query.scm, or a value bound by `#argument?`",
        );
    }
}

/// A problem at a file of the pack that no rule holds.
pub(super) fn stray(file: String, message: &str, help: &str) -> Problem {
    Problem::new(file, 0, message, help)
}
