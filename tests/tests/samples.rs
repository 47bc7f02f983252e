//! Code with weaknesses, and a pack of a workspace's own.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use caveat_tests::Home;

/// Python with two weaknesses: [`LOAD`] and [`HASH`].
pub(crate) const PYTHON: &str = "import hashlib
import yaml as y


def settings(stream):
    return y.load(stream)


def seal(body):
    return hashlib.md5(body).hexdigest()
";
/// The first finding in [`PYTHON`].
pub(crate) const LOAD: &str = "6 python/yaml-load: y.load(stream)";
/// The second.
pub(crate) const HASH: &str = "10 python/hashlib-md5: hashlib.md5(body)";

/// The same for the other languages, with the finding.
pub(crate) const OTHERS: [(&str, &str, &str); 4] = [
    (
        "a.js",
        "const https = require('https');\n\nfunction agent() {\n  return new https.Agent({ rejectUnauthorized: false });\n}\n",
        "4 javascript/tls-reject-unauthorized-off: rejectUnauthorized: false",
    ),
    (
        "a.ts",
        "import * as https from 'https';\n\nexport function agent(): https.Agent {\n  return new https.Agent({ rejectUnauthorized: false });\n}\n",
        "4 javascript/tls-reject-unauthorized-off: rejectUnauthorized: false",
    ),
    (
        "a.tsx",
        "import * as https from 'https';\n\nexport const Seal = (p: { on: boolean }) => <b agent={new https.Agent({ rejectUnauthorized: false })} />;\n",
        "3 javascript/tls-reject-unauthorized-off: rejectUnauthorized: false",
    ),
    (
        "a.rs",
        "use reqwest::Client;\n\npub fn client() -> reqwest::Result<Client> {\n    Client::builder().danger_accept_invalid_certs(true).build()\n}\n",
        "4 rust/tls-certs-unchecked: danger_accept_invalid_certs",
    ),
];

/// Code that takes long enough to analyse for a client to overtake the server, with one weakness at its end.
pub(crate) fn long_python() -> String {
    let mut text = String::from("import yaml\n\n\n");
    for number in 0..20_000 {
        let _ = write!(
            text,
            "def work{number}(left, right):\n    total = left + right * {number}\n    return store(total, [left, right], key=total)\n\n\n"
        );
    }
    text + "def settings(stream):\n    return yaml.load(stream)\n"
}

/// Writes a rule `python/NAME` into the workspace's own pack: it finds calls of `acme.NAME` without `careful`, and its fix, of
/// the given kind, adds that.
pub(crate) fn own_rule(home: &Home, name: &str, confidence: &str, fix: &str) {
    let folder = format!(".caveat/queries/python/rules/{name}");
    let rule = format!(
        r#"title = "Careless call"
message = "`{{f}}` is careless with `{{value}}`"
severity = "medium"
confidence = "{confidence}"
cwe = [78]
owasp = ["A03:2021"]
topic = "command-injection"

[slots]
call = "{{f}}"
value = "{{value}}"

[[fix]]
title = "Be careful"
kind = "{fix}"
edits = [{{ op = "set-argument", call = "@finding", name = "careful", value = "True" }}]
"#
    );
    let query = format!(
        "(call\n  function: (_) @f\n  arguments: (argument_list . (_) @value)\n  (#resolves? @f \"acme.{name}\")\n  (#no-argument? @finding \"careful\")) @finding\n"
    );
    let bad = format!("from acme import {name}\n\n\ndef start(job):\n    {name}(job)  # finding\n");
    home.write(&format!("{folder}/rule.toml"), rule);
    home.write(&format!("{folder}/query.scm"), query);
    home.write(&format!("{folder}/good.py"), format!("from acme import {name}\n\n\ndef start(job):\n    {name}(job, careful=True)\n"));
    home.write(&format!("{folder}/fixed.py"), bad.replace("(job)  # finding", "(job, careful=True)"));
    home.write(&format!("{folder}/bad.py"), bad);
}

/// The bad examples of all built-in rules: a name that is free in one folder, and the text.
pub(crate) fn bad_examples() -> Vec<(String, String)> {
    let queries = Path::new(env!("CARGO_MANIFEST_DIR")).join("../queries");
    let mut found = Vec::new();
    for language in folders(&queries) {
        for rule in folders(&language.join("rules")) {
            for file in std::fs::read_dir(&rule).expect("a rule's folder").map(|entry| entry.expect("an entry").path()) {
                let ending = file.extension().unwrap_or_default().to_string_lossy().into_owned();
                if file.file_stem().is_some_and(|stem| stem == "bad") {
                    let name = rule.file_name().expect("a name").to_string_lossy();
                    let text = std::fs::read_to_string(&file).expect("an example is text");
                    found.push((format!("{}_{}.{ending}", language.file_name().expect("a name").display(), name.replace('-', "_")), text));
                }
            }
        }
    }
    found.sort();
    assert!(found.len() > 100, "the built-in rules have examples");
    found
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(of) else { return Vec::new() };
    entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()).collect()
}
