//! Rust: Cargo.toml and Cargo.lock.

use std::collections::BTreeSet;
use std::path::Path;

use ::toml::{Table, Value};

use super::version::{keep_newest, lower_bound};
use super::{Lints, Manifest, Versions, toml};

pub(super) fn read(folder: &Path) -> Manifest {
    let mut manifest = Manifest::default();
    for package in toml(folder, "Cargo.lock").iter().filter_map(|lock| lock.get("package")?.as_array()).flatten() {
        let text = |key: &str| package.get(key).and_then(Value::as_str);
        if let (Some(name), Some(version)) = (text("name"), text("version")) {
            keep_newest(&mut manifest.locked, name, version);
        }
    }
    let Some(cargo) = toml(folder, "Cargo.toml") else { return manifest };
    let workspace = cargo.get("workspace").and_then(Value::as_table);
    for table in [Some(&cargo), workspace].into_iter().flatten() {
        for group in ["dependencies", "dev-dependencies", "build-dependencies"] {
            note(&mut manifest.declared, table.get(group));
        }
    }
    manifest.shared = workspace.map(|workspace| denied(workspace.get("lints")));
    if cargo.contains_key("package") {
        let lints = cargo.get("lints");
        let inherits = lints.and_then(|lints| lints.get("workspace")?.as_bool()).unwrap_or(false);
        manifest.denied = Some(if inherits { Lints::Inherited } else { Lints::Own(denied(lints)) });
    }
    manifest
}

fn note(declared: &mut Versions, group: Option<&Value>) {
    for (name, value) in group.and_then(Value::as_table).into_iter().flatten() {
        let package = value.get("package").and_then(Value::as_str).unwrap_or(name);
        let requirement = value.as_str().or_else(|| value.get("version")?.as_str());
        if let Some(version) = requirement.and_then(lower_bound) {
            declared.entry(package.to_owned()).or_insert(version);
        }
    }
}

/// The lints of a `lints` table at `deny` or `forbid`: rustc's own bare, those of a tool as `clippy::name`.
fn denied(lints: Option<&Value>) -> BTreeSet<String> {
    let tools = lints.and_then(Value::as_table).into_iter().flatten();
    let of_tool = |(tool, lints): (&String, &Value)| {
        let prefix = if tool == "rust" { String::new() } else { format!("{tool}::") };
        let is_denied = |level: &Value| {
            let level = level.as_str().or_else(|| level.get("level")?.as_str());
            matches!(level, Some("deny" | "forbid"))
        };
        let names = lints.as_table().map(Table::iter).into_iter().flatten();
        names.filter(|(_, level)| is_denied(level)).map(|(name, _)| format!("{prefix}{name}")).collect::<Vec<_>>()
    };
    tools.flat_map(of_tool).collect()
}
