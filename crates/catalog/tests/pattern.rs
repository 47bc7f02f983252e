//! What is wrong with a rule on text is told with its file, its line and what to do.

use caveat_catalog::{Catalog, Check, PackFiles};

const RULE: &str = r#"title = "Acme key in a file"
message = "An Acme key, {hint}, is assigned to {name}"
severity = "high"
confidence = "high"
cwe = [798]
topic = "hardcoded-secrets"
why-no-fix = "It is a test's."

[slots]
name = "{name}"

[[fix]]
title = "Read it from the environment"
kind = "review"
edits = [{ op = "transform", name = "read-environment", target = "@value" }]
"#;

const PATTERN: &str = r#"keywords = ["acme_"]
regex = '\b(?P<secret>acme_[a-z]{20})\b'
sample = "acme_{lower:20}"
bad = ["KEY={secret}"]
"#;

/// What loading says first of a rule with something in one of its files replaced.
fn check(file: &str, old: &str, new: &str, expected: &str) {
    let mut files = PackFiles::new();
    for (name, text) in [("rule.toml", RULE), ("pattern.toml", PATTERN), ("good.txt", "KEY=\n")] {
        let text = if name == file { text.replace(old, new) } else { text.to_owned() };
        if !text.is_empty() {
            files.insert(format!("queries/text/rules/acme-key/{name}"), text.into());
        }
    }
    let (catalog, problems) = Catalog::builtin().with_pack(&files, Check::Full);
    let told = problems.first().map(ToString::to_string).unwrap_or_default().replace("queries/text/rules/acme-key/", "");
    assert_eq!(told, expected);
    assert_eq!(catalog.rules.contains_key("text/acme-key"), expected.is_empty());
}

#[test]
fn a_rule_on_text_is_read() {
    check("", "", "", "");
}

#[test]
fn mistakes_in_a_pattern_are_told_with_their_line() {
    let with = |line: &str| format!("{line}\nsample =");
    let check = |old: &str, new: &str, expected: &str| check("pattern.toml", old, new, expected);
    check(PATTERN, "", "pattern.toml: the file is missing\n  = help: write what the secret looks like; docs/authoring.md shows every key");
    check(
        "{20}",
        "{20",
        "pattern.toml:2: the pattern does not compile: regex parse error:     \\b(?P<secret>acme_[a-z]{20)\\b                            ^^^ error: \
         unclosed counted repetition\n  = help: it is Rust's `regex` syntax, without look-around",
    );
    check(
        "?P<secret>",
        "?:",
        "pattern.toml:2: the pattern has no group `secret`\n  = help: name the part that is the secret: `(?P<secret>…)`",
    );
    check(
        "sample =",
        &with("checksum = \"crc32-base62\""),
        "pattern.toml:3: no pattern has the groups that the checksum needs\n  = help: write `(?P<body>…)` and `(?P<sum>…)` around what the \
         checksum is of",
    );
    check(
        "\"acme_\"",
        "\"ac\"",
        "pattern.toml:1: `ac` is no keyword\n  = help: take one of at least three characters, without a line break, so that few lines are \
         looked at",
    );
    check(
        "{lower:20}",
        "{runes:20}",
        "pattern.toml:3: `{runes:20}` is no slot of a sample\n  = help: docs/authoring.md lists the slots of samples",
    );
    check(
        "KEY={secret}",
        "KEY=",
        "pattern.toml:4: each bad text holds one `{secret}`, and there is at least one\n  = help: write lines as they stand in real files",
    );
    check(
        "sample =",
        &with("shown = 9"),
        "pattern.toml:3: more than 4 characters of a secret are never shown\n  = help: count those that all secrets of the kind share",
    );
    check(
        "sample =",
        &with("lines = 900"),
        "pattern.toml:3: more than 60 lines are too many\n  = help: what belongs to a secret stands close to it",
    );
    check(
        "sample =",
        &with("not-in = ['(']"),
        "pattern.toml:3: the pattern does not compile: regex parse error:     (     ^ error: unclosed group\n  = help: it is Rust's `regex` \
         syntax, without look-around",
    );
}

#[test]
fn a_message_names_nothing_of_the_secret() {
    check(
        "rule.toml",
        "{hint}",
        "{secret}",
        "rule.toml:2: no pattern captures or binds `secret`\n  = help: name a capture of query.scm, or a value bound by `#argument?`",
    );
    check(
        "rule.toml",
        "why-no-fix = \"It is a test's.\"\n",
        "",
        "rule.toml: a rule on text says why text has no fix\n  = help: add `why-no-fix = \"…\"`",
    );
}
