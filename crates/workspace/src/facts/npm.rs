//! JavaScript and TypeScript: package.json and npm's lock file.

use std::path::Path;

use serde_json::Value;

use super::version::lower_bound;
use super::{Manifest, json};

pub(super) fn read(folder: &Path) -> Manifest {
    let mut manifest = Manifest::default();
    for lock in ["package-lock.json", "npm-shrinkwrap.json"].iter().filter_map(|name| json(folder, name)) {
        // Since version 2 of the format; what is nested deeper is another package's own copy.
        for (path, entry) in lock.get("packages").and_then(Value::as_object).into_iter().flatten() {
            let name = path.strip_prefix("node_modules/").filter(|name| !name.contains("node_modules/"));
            if let (Some(name), Some(version)) = (name, version(entry)) {
                manifest.locked.insert(name.to_owned(), version.to_owned());
            }
        }
        for (name, entry) in lock.get("dependencies").and_then(Value::as_object).into_iter().flatten() {
            if let Some(version) = version(entry) {
                manifest.locked.entry(name.clone()).or_insert_with(|| version.to_owned());
            }
        }
    }
    if let Some(package) = json(folder, "package.json") {
        for group in ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] {
            for (name, requirement) in package.get(group).and_then(Value::as_object).into_iter().flatten() {
                if let Some(version) = requirement.as_str().and_then(lower_bound) {
                    manifest.declared.entry(name.clone()).or_insert(version);
                }
            }
        }
    }
    manifest
}

fn version(entry: &Value) -> Option<&str> {
    entry.get("version")?.as_str()
}
