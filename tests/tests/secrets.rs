//! Secrets in any file: found as you type and in CI, and never repeated.

use std::fs;
use std::path::Path;

use caveat_tests::{Capabilities, Home};
use serde_json::{Value, json};

use crate::home;

/// So many characters that look drawn at random; which they are depends on `seed`.
fn random(seed: u64, length: usize) -> String {
    const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(ALPHABET[usize::try_from((state >> 33) % 62).expect("less than 62")])
    };
    (0..length).map(|_| next()).collect()
}

/// Secrets of some kinds, made up here: no file of the project holds one that looks real.
struct Made {
    stripe: String,
    sendgrid: String,
    password: String,
    key: String,
    generic: String,
}

impl Made {
    fn new() -> Self {
        let lines: Vec<String> = (0..6).map(|line| random(90 + line, 64)).collect();
        Self {
            stripe: format!("sk_live_{}", random(1, 24)),
            sendgrid: format!("SG.{}.{}", random(2, 22), random(3, 43)),
            password: random(4, 18),
            key: format!("-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----", lines.join("\n")),
            generic: random(5, 32),
        }
    }

    /// Files that hold them, with the rules that find them.
    fn files(&self) -> Vec<(&'static str, String, Vec<&'static str>)> {
        let Self { stripe, sendgrid, password, key, generic } = self;
        vec![
            (".env", format!("STRIPE_KEY={stripe}\nAPP_SECRET={generic}\n"), vec!["text/generic-secret", "text/stripe-secret-key"]),
            (
                ".github/workflows/ci.yml",
                format!("env:\n  DATABASE_URL: postgres://shop:{password}@db.acme.io/shop\n"),
                vec!["text/connection-url-password"],
            ),
            ("Dockerfile", format!("FROM scratch\nENV SENDGRID_API_KEY={sendgrid}\n"), vec!["text/sendgrid-key"]),
            ("deploy/key.pem", format!("{key}\n"), vec!["text/private-key"]),
            ("app.json", format!("{{\n  \"mail\": \"{sendgrid}\"\n}}\n"), vec!["text/sendgrid-key"]),
            (
                "app.py",
                format!("import os\n\nos.system(\"curl -u {stripe}: \" + os.environ[\"HOST\"])\nAPI_KEY = \"{generic}\"\n"),
                vec!["python/hardcoded-key", "text/stripe-secret-key"],
            ),
            ("package-lock.json", format!("{{\"integrity\": \"{stripe}\"}}\n"), vec![]),
            (
                "app.js",
                format!("const cp = require('child_process');\ncp.exec('curl -u {stripe}: ' + process.argv[2]);\n"),
                vec!["text/stripe-secret-key"],
            ),
        ]
    }

    /// Says where a text repeats one of them, or a good part of one.
    fn check(&self, place: &str, text: &str) {
        let Self { stripe, sendgrid, password, key, generic } = self;
        for secret in
            [stripe, sendgrid, password, generic].into_iter().map(String::as_str).chain(key.lines().filter(|line| !line.starts_with('-')))
        {
            // Behind what all of a kind begin with.
            let part = if secret.starts_with("sk_live_") { &secret[8..16] } else { &secret[3..12] };
            assert!(!text.contains(part), "{place} repeats a secret: {}", &text[text.find(part).unwrap_or(0).saturating_sub(200)..][..200]);
        }
    }
}

fn rules(found: &[Value], key: &str) -> Vec<String> {
    let mut rules: Vec<_> = found.iter().map(|one| one[key].as_str().expect("a rule").to_owned()).collect();
    rules.sort();
    rules.dedup();
    rules
}

fn written(made: &Made) -> Home {
    let home = home();
    for (name, text, _) in made.files() {
        home.write(name, text);
    }
    home
}

#[test]
fn the_command_line_finds_them_in_every_file_and_repeats_none() {
    let made = Made::new();
    let home = written(&made);
    for format in ["text", "json", "sarif"] {
        let ran = home.run(&["check", "--level", "all", "--format", format]);
        assert_eq!(ran.code, 1, "{ran:?}");
        made.check(format, &ran.out);
        made.check("standard error", &ran.err);
    }
    let ran = home.run(&["check", "--level", "all", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).expect("JSON");
    for (name, _, expected) in made.files() {
        let all = report["findings"].as_array().expect("findings");
        let own = |one: &&Value| one["path"].as_str().is_some_and(|path| path.trim_start_matches("./") == name);
        let own: Vec<Value> = all.iter().filter(own).cloned().collect();
        let mut found = rules(&own, "rule");
        found.retain(|rule| rule.contains("text/") || rule.contains("hardcoded"));
        assert_eq!(found, expected, "{name}");
    }
    for place in [".env:1", "app.py:3", "app.py:4", "Dockerfile:2"] {
        let ran = home.run(&["why", place]);
        made.check("why", &(ran.out + &ran.err));
    }
    for name in [".env", "app.py"] {
        let ran = home.run(&["try", name]);
        made.check("try", &(ran.out + &ran.err));
    }
}

#[test]
fn an_editor_is_shown_them_in_every_file_and_nothing_repeats_one() {
    let made = Made::new();
    let home = written(&made);
    let mut editor = home.editor(Capabilities::default());
    editor.settings = json!({ "level": "all" });
    editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
    editor.hear("workspace/configuration", |_| true);
    // What is no text of a person's is not analysed at all.
    for (name, text, expected) in made.files().into_iter().filter(|(_, _, expected)| !expected.is_empty()) {
        let uri = home.uri(name);
        let language = match name {
            "app.py" => "python",
            "app.js" => "javascript",
            ".env" => "dotenv",
            "Dockerfile" => "dockerfile",
            "deploy/key.pem" => "plaintext",
            "app.json" => "json",
            _ => "yaml",
        };
        editor.open_as(&uri, language, &text);
        let found = editor.diagnostics(&uri);
        let mut codes = rules(&found, "code");
        codes.retain(|rule| rule.contains("text/") || rule.contains("hardcoded"));
        assert_eq!(codes, expected, "{name}");
        for one in &found {
            made.check("a diagnostic", &one.to_string());
            let position = json!({ "textDocument": { "uri": uri }, "position": one["range"]["start"] });
            let hover = editor.request("textDocument/hover", &position).expect("a hover");
            assert!(!hover.is_null(), "{name}");
            made.check("a hover", &hover.to_string());
            // Without what the client itself sends.
            let context = json!({ "textDocument": { "uri": uri }, "range": one["range"], "context": { "diagnostics": [] } });
            for action in editor.actions_for(&context) {
                made.check("an action", &action.to_string());
            }
        }
        editor.save(&uri);
    }
    let uri = home.uri(".env");
    editor.execute("caveat.openLesson", &json!({ "topic": "hardcoded-secrets", "uri": uri })).expect("a page");
    let overview = editor.execute("caveat.overview", &Value::Null).expect("an overview");
    assert!(overview["findings"].as_u64().is_some_and(|count| count > 5), "{overview}");
    made.check("the overview", &overview.to_string());
    let log = editor.logged();
    made.check("the log", &log);
    let (code, _) = editor.shut_down();
    assert_eq!(code, 0);
    check_files(&made, &home.data());
}

/// No file below a folder holds a secret, in no encoding that is text.
fn check_files(made: &Made, folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            check_files(made, &path);
        } else {
            made.check(&path.display().to_string(), &String::from_utf8_lossy(&fs::read(&path).expect("readable")));
        }
    }
}

#[test]
fn a_token_that_is_pasted_into_a_settings_file_is_shown_and_goes_when_it_goes() {
    let made = Made::new();
    let home = home();
    let mut editor = home.editor(Capabilities::default());
    let uri = home.uri("settings.yaml");
    editor.open_as(&uri, "yaml", "name: shop\nmail: none\nurl: x\n");
    assert_eq!(editor.findings(&uri), [""; 0]);
    editor.edit(&uri, "none", &made.sendgrid);
    assert_eq!(rules(&editor.diagnostics(&uri), "code"), ["text/sendgrid-key"]);
    editor.edit(&uri, "name: shop\n", "# a line above\nname: shop\n");
    let found = editor.diagnostics(&uri);
    assert_eq!(found[0]["range"]["start"]["line"], 2, "{found:?}");
    editor.edit(&uri, &made.sendgrid, "${SENDGRID_API_KEY}");
    assert_eq!(editor.findings(&uri), [""; 0]);
}

#[test]
fn a_document_without_a_file_is_text() {
    let made = Made::new();
    let mut editor = home().editor(Capabilities::default());
    editor.open_as("untitled:Untitled-1", "plaintext", &format!("key {}\n", made.stripe));
    assert_eq!(rules(&editor.diagnostics("untitled:Untitled-1"), "code"), ["text/stripe-secret-key"]);
}
