//! Python: requirements.txt, pyproject.toml and the lock files of Poetry, uv, PDM and Pipenv.

use std::path::Path;

use super::version::{keep_newest, lower_bound};
use super::{Manifest, Versions, json, text, toml};

pub(super) fn read(folder: &Path) -> Manifest {
    let mut manifest = Manifest::default();
    for name in ["poetry.lock", "uv.lock", "pdm.lock"] {
        for package in toml(folder, name).iter().filter_map(|lock| lock.get("package")?.as_array()).flatten() {
            let text = |key: &str| package.get(key).and_then(::toml::Value::as_str);
            if let (Some(name), Some(version)) = (text("name"), text("version")) {
                keep_newest(&mut manifest.locked, &normal(name), version);
            }
        }
    }
    if let Some(lock) = json(folder, "Pipfile.lock") {
        let groups = ["default", "develop"].iter().filter_map(|group| lock.get(group)?.as_object());
        for (name, entry) in groups.flatten() {
            if let Some(version) = entry.get("version").and_then(serde_json::Value::as_str).and_then(lower_bound) {
                keep_newest(&mut manifest.locked, &normal(name), &version);
            }
        }
    }
    for line in text(folder, "requirements.txt").iter().flat_map(|text| text.lines()) {
        note(&mut manifest.declared, line);
    }
    if let Some(project) = toml(folder, "pyproject.toml") {
        let listed = project.get("project").and_then(|project| project.get("dependencies")?.as_array());
        listed.into_iter().flatten().filter_map(::toml::Value::as_str).for_each(|line| note(&mut manifest.declared, line));
        let poetry = project.get("tool").and_then(|tool| tool.get("poetry")?.get("dependencies")?.as_table());
        for (name, value) in poetry.into_iter().flatten() {
            let requirement = value.as_str().or_else(|| value.get("version")?.as_str());
            if let Some(version) = requirement.and_then(lower_bound) {
                manifest.declared.entry(normal(name)).or_insert(version);
            }
        }
    }
    manifest
}

/// Notes a line such as `requests[socks]>=2.31 ; python_version > "3.8"`; a line that is no requirement says nothing.
fn note(declared: &mut Versions, line: &str) {
    let line = line.split(" #").next().unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c))).unwrap_or(line.len());
    let (name, rest) = line.split_at(end);
    let rest = rest.trim_start();
    let rest = if rest.starts_with('[') { rest.split_once(']').map_or("", |(_, rest)| rest) } else { rest };
    if name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && let Some(version) = lower_bound(rest.trim().trim_start_matches('('))
    {
        declared.entry(normal(name)).or_insert(version);
    }
}

/// A package's name as `PyPI` normalises it.
fn normal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '-' | '_' | '.' if out.ends_with('-') => {}
            '-' | '_' | '.' => out.push('-'),
            other => out.push(other.to_ascii_lowercase()),
        }
    }
    out
}
