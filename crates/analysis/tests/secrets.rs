//! Secrets: what is found and what is not, that nothing gives one away, and how it is read from elsewhere.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use caveat_analysis::edit::apply;
use caveat_analysis::{Analysis, Engine, FileRole, Input, ProjectFacts, check as check_pack};
use caveat_catalog::{Catalog, Level};
use support::{TODAY, analyze, line_of, tell};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Arc::new(Catalog::builtin())));

/// A secret of each kind, made up: no file holds one that looks real.
static SECRETS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let rules = ENGINE.catalog().rules.values().filter(|rule| rule.secret.is_some());
    rules
        .filter_map(|rule| {
            Some((rule.short_name().to_owned(), check_pack::secrets(rule).into_iter().find_map(|(_, all)| all.into_iter().next())?))
        })
        .collect()
});

/// A text in which `‹kind›` stands for a secret.
fn filled(text: &str) -> String {
    let mut out = text.to_owned();
    while let Some((start, rest)) = out.split_once('‹') {
        let (kind, end) = rest.split_once('›').expect("a kind ends");
        let secret = SECRETS.get(kind).unwrap_or_else(|| panic!("no kind {kind}"));
        out = format!("{start}{secret}{end}");
    }
    out
}

/// What is told of a text, as `line rule: what is underlined`, with its secrets as kinds again.
fn told(analysis: &Analysis) -> Vec<String> {
    let text = analysis.text();
    let kinds = |quoted: &str| {
        SECRETS.iter().fold(quoted.to_owned(), |quoted, (kind, secret)| quoted.replace(secret.as_str(), &format!("‹{kind}›")))
    };
    let one = |finding: &caveat_analysis::Finding| {
        format!("{} {}: {}", line_of(text, finding.range.start) + 1, finding.rule.id, kinds(&text[finding.range.clone()]))
    };
    analysis.findings().iter().map(one).collect()
}

fn check(language: &str, text: &str, expected: &[&str]) {
    assert_eq!(told(&analyze(&ENGINE, language, &filled(text))), expected, "{text}");
}

#[test]
fn secrets_are_found_in_text_of_any_kind() {
    check("text", "GITHUB_TOKEN=‹github-token›\n", &["1 text/github-token: ‹github-token›"]);
    check("text", "{\"key\": \"‹stripe-secret-key›\"}", &["1 text/stripe-secret-key: ‹stripe-secret-key›"]);
    check("text", "é🦀 = ‹npm-token› 🦀\n", &["1 text/npm-token: ‹npm-token›"]);
    check(
        "text",
        "a: ‹sendgrid-key›\nb: ‹slack-token› ‹slack-token›\n",
        &["1 text/sendgrid-key: ‹sendgrid-key›", "2 text/slack-token: ‹slack-token›", "2 text/slack-token: ‹slack-token›"],
    );
    check("text", "‹private-key›\n", &["1 text/private-key: ‹private-key›"]);
}

#[test]
fn secrets_are_found_in_code_also_in_comments() {
    check("python", "# once: ‹github-token›\nx = 1\n", &["1 text/github-token: ‹github-token›"]);
    check("javascript", "const a = `Bearer ‹gitlab-token›`;\n", &["1 text/gitlab-token: ‹gitlab-token›"]);
    check("rust", "fn f() {\n    send(\"‹pypi-token›\");\n}\n", &["2 text/pypi-token: ‹pypi-token›"]);
    check("typescript", "class A {\n  key = '‹anthropic-key›';\n}\n", &["2 text/anthropic-key: ‹anthropic-key›"]);
}

#[test]
fn one_secret_is_told_once() {
    // The rule on Python's names finds it too, and knows less of it.
    check("python", "API_KEY = \"‹stripe-secret-key›\"\n", &["1 text/stripe-secret-key: ‹stripe-secret-key›"]);
    // What only looks random is told by the rule of the language, where it has one.
    check("python", "API_KEY = \"‹generic-secret›\"\n", &["1 python/hardcoded-key: API_KEY = \"‹generic-secret›\""]);
    check("text", "API_SECRET=‹huggingface-token›\n", &["1 text/huggingface-token: ‹huggingface-token›"]);
    check("text", "TOKEN=‹json-web-token›\n", &["1 text/json-web-token: ‹json-web-token›"]);
}

#[test]
fn what_stands_for_a_secret_is_none() {
    for text in [
        "GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }}",
        "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE",
        "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "API_KEY=changeme",
        "API_KEY=<your-api-key-goes-here>",
        "password: ${DB_PASSWORD}",
        "password: xxxxxxxxxxxx",
        "token: 00000000000000000000000000000000",
        "secret: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "\"integrity\": \"sha512-GRaAEriuT4zp9N4p1i8BDBYmEyfo+xQ3yHjJU4eiK5NDa1RmUZG+unZABUTK4/Ox/M+GaHwb6Ow8rUITrtjszA==\"",
        "token: 3f786850e387550fdab836ed7e6dc881de23001b",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJdD7y3aLq454yWBdwLWbieU1ebz9/cu7/QEXn9OIeZJ me@home",
        "DATABASE_URL=postgres://user:password@localhost/shop",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "secret_key_base: ENV['SECRET_KEY_BASE']",
    ] {
        check("text", text, &[]);
    }
}

#[test]
fn tests_have_their_own_keys_but_no_real_tokens() {
    let facts = ProjectFacts { role: FileRole::Test, ..ProjectFacts::default() };
    let text = filled("k: ‹github-token›\n‹private-key›\n");
    let analysis = ENGINE.analyze(&Input { text: text.into(), language: "text", facts: &facts, today: TODAY }, None);
    assert_eq!(told(&analysis), ["1 text/github-token: ‹github-token›"]);
}

#[test]
fn what_only_looks_random_is_below_the_default_level() {
    let analysis = analyze(&ENGINE, "text", &filled("APP_SECRET=‹generic-secret›\nGITHUB_TOKEN=‹github-token›\n"));
    let shown: Vec<bool> = analysis.findings().iter().map(|finding| Level::Default.shows(finding.confidence)).collect();
    assert_eq!(shown, [false, true]);
}

#[test]
fn a_suppression_hides_one_in_text() {
    check("text", "A=1\n# caveat: allow github-token -- revoked\nT=‹github-token›\n", &[]);
    check("text", "A=1\nT=‹github-token› # caveat: allow text/github-token -- revoked\n", &[]);
    check(
        "text",
        "A=1\nT=‹github-token› # caveat: allow github-token\n",
        &["2 text/github-token: ‹github-token›", "2 caveat/suppression-without-reason: # caveat: allow github-token"],
    );
    check(
        "text",
        "A=1\nB=2 # caveat: allow github-token -- revoked\n",
        &["2 caveat/suppression-unused: # caveat: allow github-token -- revoked"],
    );
}

#[test]
fn a_suppression_is_offered_where_the_text_has_comments() {
    let offered = |text: &str| {
        let analysis = analyze(&ENGINE, "text", &filled(text));
        let edit = ENGINE.suppression(&analysis, &analysis.findings()[0], "false positive")?;
        Some(apply(analysis.text(), &[edit]))
    };
    assert_eq!(offered("{\"a\": \"‹github-token›\"}"), None);
    assert_eq!(
        offered("a: 1\nb: ‹github-token›\n").as_deref(),
        Some(&*filled("a: 1\n# caveat: allow github-token -- false positive\nb: ‹github-token›\n"))
    );
    assert_eq!(
        offered("A=‹github-token›\n").as_deref(),
        Some(&*filled("A=‹github-token›  # caveat: allow github-token -- false positive\n"))
    );
}

/// All that can be shown of an analysis.
fn shown(analysis: &Analysis) -> String {
    let mut out = analysis.masked_text().to_string();
    for finding in analysis.findings().iter().chain(analysis.suppressed()) {
        let _ = write!(out, "{}\n{}\n{:?}\n{:?}\n", finding.message, finding.item, finding.slots, finding.steps());
        out.push_str(&ENGINE.hover(analysis, finding, false));
        out.push_str(&ENGINE.hover(analysis, finding, true));
        out.push_str(&ENGINE.lesson_page(&finding.rule.topic, Some(analysis.language()), Some((analysis, finding))).unwrap_or_default());
        for fix in ENGINE.fixes(analysis, finding).iter().filter(|fix| !analysis.is_revealed_by(&fix.edits)) {
            let _ = writeln!(out, "{fix:?}");
        }
    }
    let facts = ProjectFacts::default();
    let input = Input { text: analysis.text().clone(), language: analysis.language(), facts: &facts, today: TODAY };
    for line in 0..analysis.text().lines().count() {
        let _ = writeln!(out, "{:?}", ENGINE.explain(&input, line, Level::All));
    }
    out
}

#[test]
fn nothing_that_is_shown_gives_a_secret_away() {
    let mut failures = Vec::new();
    for rule in ENGINE.catalog().rules.values().filter(|rule| rule.secret.is_some()) {
        for (text, secrets) in check_pack::secrets(rule) {
            // In code, with other findings around it that quote it.
            let line = text.replace('\n', " ").replace('"', "'");
            let code = format!("import os, yaml\nos.system(\"curl {line} \" + host)\nyaml.load(\"{line}\")\nrun(token=\"{line}\")\n");
            let script = format!("const cp = require('child_process');\ncp.exec(\"{line}\" + x);\neval(\"{line}\" + y);\n");
            for (language, text) in [("text", &text), ("python", &code), ("javascript", &script)] {
                let analysis = analyze(&ENGINE, language, text);
                // What needs a line of its own is none inside of code.
                if language != "text" && !analysis.findings().iter().any(|finding| finding.rule.id == rule.id) {
                    continue;
                }
                let shown = shown(&analysis);
                let pieces = secrets.iter().flat_map(|secret| secret.split_whitespace()).filter(|piece| piece.len() > 8);
                for piece in pieces.filter(|piece| !piece.starts_with('-') && shown.contains(&piece[..piece.len().min(12)])) {
                    let at = shown.find(&piece[..piece.len().min(12)]).unwrap_or_default();
                    let around =
                        &shown[shown.floor_char_boundary(at.saturating_sub(80))..shown.ceil_char_boundary((at + 30).min(shown.len()))];
                    failures.push(format!("{} in {language}: {around:?}", rule.id));
                }
            }
        }
    }
    tell(&failures);
}

#[test]
fn a_fingerprint_is_not_made_of_the_secret() {
    let print =
        |text: &str| analyze(&ENGINE, "text", text).findings().iter().map(|found| (found.fingerprint, found.snippet)).collect::<Vec<_>>();
    let rule = &ENGINE.catalog().rules["text/github-token"];
    let mut kinds = check_pack::secrets(rule).into_iter().filter_map(|(_, secrets)| secrets.into_iter().next());
    let (one, other) = (kinds.next().expect("a secret"), kinds.next().expect("another"));
    assert_ne!(one, other);
    assert_eq!(print(&format!("A={one}\n")), print(&format!("# moved\nA={other}\n")));
    assert_ne!(print(&format!("A={one}\n")), print(&format!("B={one}\n")));
}

/// The first fix of the first finding, applied.
fn fixed(language: &str, text: &str) -> Option<String> {
    let analysis = analyze(&ENGINE, language, &filled(text));
    let finding = analysis.findings().iter().find(|finding| finding.rule.secret.is_some())?;
    let fix = ENGINE.fixes(&analysis, finding).into_iter().next()?;
    Some(apply(analysis.text(), &fix.edits))
}

fn check_fix(language: &str, text: &str, expected: Option<&str>) {
    assert_eq!(fixed(language, text).as_deref(), expected, "{text}");
}

#[test]
fn a_secret_is_read_from_the_environment_in_python() {
    check_fix("python", "API_KEY = \"‹stripe-secret-key›\"\n", Some("import os\n\nAPI_KEY = os.environ[\"STRIPE_SECRET_KEY\"]\n"));
    check_fix("python", "import os\nshop_key = '‹stripe-secret-key›'\n", Some("import os\nshop_key = os.environ['SHOP_KEY']\n"));
    check_fix(
        "python",
        "from os import environ\nh = {\"Authorization\": \"Bearer ‹github-token›\"}\n",
        Some("from os import environ\nh = {\"Authorization\": f\"Bearer {environ['GITHUB_TOKEN']}\"}\n"),
    );
    check_fix("python", "import os\nk = f\"{x}:‹github-token›\"\n", Some("import os\nk = f\"{x}:{os.environ['GITHUB_TOKEN']}\"\n"));
    check_fix("python", "import os\nk = b\"‹github-token›\"\n", Some("import os\nk = os.environ[\"K\"].encode()\n"));
    check_fix(
        "python",
        "import os\nURL = \"postgres://shop:‹connection-url-password›@db.acme.io/shop\"\n",
        Some("import os\nURL = os.environ[\"DATABASE_URL\"]\n"),
    );
    check_fix("python", "\"\"\"‹github-token›\"\"\"\n", None);
    check_fix("python", "# ‹github-token›\n", None);
}

#[test]
fn a_secret_is_read_from_the_environment_in_javascript() {
    check_fix("javascript", "const apiKey = '‹openai-key›';\n", Some("const apiKey = process.env.OPENAI_API_KEY;\n"));
    check_fix("javascript", "f({ shopKey: '‹openai-key›' });\n", Some("f({ shopKey: process.env.SHOP_KEY });\n"));
    check_fix("typescript", "const shopKey: string = '‹openai-key›';\n", Some("const shopKey: string = process.env.SHOP_KEY!;\n"));
    check_fix(
        "tsx",
        "const a = <M accessToken=\"‹mapbox-token›\" />;\n",
        Some("const a = <M accessToken={process.env.MAPBOX_TOKEN} />;\n"),
    );
    check_fix("javascript", "f('token ‹github-token›');\n", Some("f(`token ${process.env.GITHUB_TOKEN}`);\n"));
    check_fix("javascript", "f(`${a} ‹github-token›`);\n", Some("f(`${a} ${process.env.GITHUB_TOKEN}`);\n"));
    check_fix("javascript", "import x from '‹github-token›';\n", None);
}

#[test]
fn a_secret_is_read_from_the_environment_in_rust() {
    check_fix(
        "rust",
        "fn f() {\n    let shop_token = \"‹github-token›\";\n}\n",
        Some("fn f() {\n    let shop_token = std::env::var(\"SHOP_TOKEN\").expect(\"SHOP_TOKEN is set\");\n}\n"),
    );
    check_fix(
        "rust",
        "use std::env;\nfn f() {\n    g(\"‹github-token›\");\n}\n",
        Some("use std::env;\nfn f() {\n    g(&env::var(\"GITHUB_TOKEN\").expect(\"GITHUB_TOKEN is set\"));\n}\n"),
    );
    check_fix(
        "rust",
        "fn f() -> String {\n    \"‹github-token›\".to_owned()\n}\n",
        Some("fn f() -> String {\n    std::env::var(\"GITHUB_TOKEN\").expect(\"GITHUB_TOKEN is set\")\n}\n"),
    );
    check_fix("rust", "const TOKEN: &str = \"‹github-token›\";\n", None);
}

#[test]
fn text_has_no_fix_and_says_why() {
    check_fix("text", "A=‹github-token›\n", None);
    assert!(ENGINE.catalog().rules.values().filter(|rule| rule.secret.is_some()).all(|rule| rule.why_no_fix.is_some()));
}

#[test]
fn a_secret_in_text_is_mended_when_its_name_gets_another_value() {
    let before = analyze(&ENGINE, "text", &filled("# mine\nGITHUB_TOKEN=‹github-token›\n"));
    let operation = before.operation(&before.findings()[0]);
    let survives = |text: &str| analyze(&ENGINE, "text", text).survives(&operation, 20);
    assert!(survives("# mine\nGITHUB_TOKEN=${FROM_CI}\n"));
    assert!(!survives("# mine\nOTHER_TOKEN=${FROM_CI}\n"));
    assert!(!survives("# mine\n\n"));
}
