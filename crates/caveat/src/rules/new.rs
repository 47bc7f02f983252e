//! `caveat rules new`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use caveat_catalog::{Catalog, Language, Lesson};
use caveat_report::style::{CODE, GOOD, paint};
use caveat_workspace::{config, find_root};

use crate::{CLEAN, terminal};

/// What a skeleton's example looks like in one language.
struct Sample {
    call: &'static str,
    arguments: &'static str,
    path: &'static str,
    bad: &'static str,
    good: &'static str,
}

/// Writes the files of a new rule.
pub(crate) fn run(id: &str, topic: &str, pack: Option<&Path>) -> anyhow::Result<ExitCode> {
    let catalog = super::catalog_here();
    let (language, name) =
        id.split_once('/').with_context(|| format!("`{id}` is no rule id: write LANGUAGE/NAME, such as `python/my-rule`"))?;
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
        bail!("`{name}` is no rule name: use lower-case words joined by `-`");
    }
    let takes_rules = |language: &&std::sync::Arc<Language>| !language.spec.example_extensions.is_empty();
    let Some(spec) = catalog.languages.get(language).filter(takes_rules) else {
        let known: Vec<&str> = catalog.languages.values().filter(takes_rules).map(|language| &*language.id).collect();
        bail!("`{language}` takes no rules: write them for {} (TypeScript inherits JavaScript's)", known.join(", "));
    };
    let lesson = topic_of(&catalog, topic, language)?;
    let folder = pack.map_or_else(default_pack, Path::to_owned).join("queries").join(language).join("rules").join(name);
    if folder.exists() {
        bail!("{}: this rule is already there", folder.display());
    }
    fs::create_dir_all(&folder).with_context(|| format!("{}: the folder cannot be made", folder.display()))?;
    let extension = spec.spec.example_extensions.first().map_or("txt", String::as_str);
    let files = if spec.spec.rest.is_some() { of_text(lesson) } else { of_code(lesson, language, extension) };
    let mut out = String::new();
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("{}: the file cannot be written", path.display()))?;
        out.push_str(&format!("{} {}\n", paint(GOOD.bold(), "wrote"), path.display()));
    }
    let pack = folder.ancestors().nth(4).unwrap_or(&folder).display().to_string();
    out.push_str(&format!(
        "\nIt passes as it is. Change it to your pattern, then run {}\n",
        paint(CODE, format!("caveat rules check {pack}"))
    ));
    terminal::print(&out)?;
    Ok(CLEAN)
}

/// The files of a rule with a query.
fn of_code(lesson: &Lesson, language: &str, extension: &str) -> Vec<(String, String)> {
    let sample = sample(language);
    vec![
        ("rule.toml".to_owned(), rule_toml(lesson)),
        ("query.scm".to_owned(), query(&sample)),
        (format!("bad.{extension}"), sample.bad.to_owned()),
        (format!("good.{extension}"), sample.good.to_owned()),
    ]
}

/// The files of a rule on text: about a secret of some kind.
fn of_text(lesson: &Lesson) -> Vec<(String, String)> {
    let slots: Vec<String> = lesson.front.slots.iter().map(|slot| format!("{slot} = \"{{name}}\"\n")).collect();
    let rule = format!(
        r#"# docs/authoring.md describes every key.

# A noun phrase, without a full stop.
title = "Acme key in a file"
# What is wrong: {{name}} is what the secret is assigned to, {{hint}} what may be shown of it. Nothing else of it is.
message = "An Acme key, {{hint}}, is in this file, for everyone who can read it, now or later"
# How bad it is if it is real: critical, high, medium or low.
severity = "high"
# How often it is right: high (nearly always), medium, or low (hidden by default).
confidence = "high"
cwe = [798]
owasp = ["A07:2021", "A07:2025"]
# The lesson that it teaches: a folder in lessons/.
topic = "{topic}"
# Whether it is told in tests and fixtures too: a real key is real there as well.
in-tests = "show"
why-no-fix = "It has to be revoked where it was issued and kept outside the file."

# Fills the slots of the lesson's short form, which is shown on hover.
[slots]
{slots}
# Offered in programs.
[[fix]]
title = "Read it from the environment"
kind = "review"
edits = [{{ op = "transform", name = "read-environment", target = "@value" }}]
"#,
        topic = lesson.topic,
        slots = slots.concat(),
    );
    let pattern = r#"# docs/authoring.md describes every key.

# One of these stands on the line where the secret begins.
keywords = ["acme_live_"]
# The group `secret` is what is underlined.
regex = '\b(?P<secret>acme_live_[A-Za-z0-9]{32})\b'
# Bits a character that it has at least: what is drawn at random has many.
entropy = 3.5
# How many of its first characters are the same for all of them, and may be shown.
shown = 4
# What it is usually called in the environment.
variable = "ACME_KEY"

# Secrets are made from these when the rule is checked, so that no file holds one that looks real.
sample = "acme_live_{base62:32}"
bad = ["ACME_KEY={secret}", '  key: "{secret}"', "client = Client('{secret}')"]
near-misses = ["ACME_KEY=acme_live_{base62:12}", "ACME_KEY=acme_test_{base62:32}"]
"#;
    let good = "# What stands for a key, and the safe ways to write it.\nACME_KEY=acme_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nACME_KEY=${ACME_KEY}\n";
    vec![("rule.toml".to_owned(), rule), ("pattern.toml".to_owned(), pattern.to_owned()), ("good.txt".to_owned(), good.to_owned())]
}

fn topic_of<'a>(catalog: &'a Catalog, topic: &str, language: &str) -> anyhow::Result<&'a Lesson> {
    let Some(lesson) = catalog.lessons.get(topic) else {
        let known: Vec<&str> = catalog.lessons.keys().map(|topic| &**topic).collect();
        bail!("there is no lesson for the topic `{topic}`; there are {}", known.join(", "));
    };
    if lesson.micro(language, &[]).is_none() {
        let known = catalog.lessons.values().filter(|lesson| lesson.micro(language, &[]).is_some());
        let known: Vec<&str> = known.map(|lesson| &*lesson.topic).collect();
        bail!("the lesson `{topic}` says nothing for {language}; choose one of {} with --topic", known.join(", "));
    }
    Ok(lesson)
}

/// A repository that is itself a pack takes the rule; any other keeps its pack in `.caveat`.
fn default_pack() -> PathBuf {
    let root = find_root(Path::new("."));
    let here = std::env::current_dir().unwrap_or_default();
    let is_pack = ["queries", "lessons"].iter().all(|folder| root.join(folder).is_dir());
    let pack = if is_pack { root } else { root.join(config::FOLDER) };
    pack.strip_prefix(&here).ok().map(|below| Path::new(".").join(below)).unwrap_or(pack)
}

fn rule_toml(lesson: &Lesson) -> String {
    let fill = |slot: &String| format!("{slot} = \"{}\"\n", if slot == "value" { "{value}" } else { "{f}" });
    let slots = lesson.front.slots.iter().map(fill).collect::<Vec<_>>().concat();
    let cwe: Vec<String> = lesson.front.cwe.iter().take(1).map(ToString::to_string).collect();
    let owasp: Vec<String> = lesson.front.owasp.iter().map(|category| format!("{category:?}")).collect();
    format!(
        r#"# docs/authoring.md describes every key.

# A noun phrase, without a full stop.
title = "Job started from text that is not constant"
# What is wrong in this code: {{name}} is the text of the capture @name of query.scm, or of a name bound by `#argument?`.
message = "`{{f}}` runs `{{value}}`, which is not constant"
# How bad it is if it is real: critical, high, medium or low.
severity = "high"
# How often it is right: high (nearly always), medium, or low (hidden by default).
confidence = "medium"
cwe = [{cwe}]
owasp = [{owasp}]
# The lesson that it teaches: a folder in lessons/.
topic = "{topic}"

# Either no fix, and why:
fix = "none"
why-no-fix = "Which program may be run is for the project to decide."

# … or, below [slots] and instead of those two lines, one or more fixes. Each needs a file: fixed.EXT, fixed-2.EXT, …
# [[fix]]
# title = "Run a list of arguments"
# kind = "review"            # safe: keeps behaviour, may be applied in bulk; review: a person must look
# edits = [{{ op = "wrap", target = "@value", before = "[", after = "]" }}]

# Fills the slots of the lesson's short form, which is shown on hover.
[slots]
{slots}"#,
        cwe = cwe.join(", "),
        owasp = owasp.join(", "),
        topic = lesson.topic,
    )
}

fn query(sample: &Sample) -> String {
    format!(
        "\
; What is underlined is captured as @finding. docs/authoring.md lists the predicates.
({call}
  function: (_) @f
  arguments: ({arguments} . (_) @value)
  ; Seen through this file's imports and aliases.
  (#resolves? @f \"{path}\")
  ; Holds when the value cannot be known from this file.
  (#not-constant? @value)) @finding
",
        call = sample.call,
        arguments = sample.arguments,
        path = sample.path,
    )
}

fn sample(language: &str) -> Sample {
    match language {
        "python" => Sample {
            call: "call",
            arguments: "argument_list",
            path: "acme.jobs.run",
            bad: "from acme import jobs\n\n\ndef start(name):\n    jobs.run(name)  # finding\n",
            good: "\
from acme import jobs


# Near misses, which must not be found, and the safe ways to write it.
def start(name):
    jobs.run(\"convert\")
    jobs.queue(name)


def run(name):
    run(name)
",
        },
        "rust" => Sample {
            call: "call_expression",
            arguments: "arguments",
            path: "acme::jobs::run",
            bad: "use acme::jobs;\n\npub fn start(name: &str) {\n    jobs::run(name); // finding\n}\n",
            good: "\
use acme::jobs;

// Near misses, which must not be found, and the safe ways to write it.
pub fn start(name: &str) {
    jobs::run(\"convert\");
    jobs::queue(name);
}
",
        },
        _ => Sample {
            call: "call_expression",
            arguments: "arguments",
            path: "acme-jobs.run",
            bad: "const jobs = require('acme-jobs');\n\nfunction start(name) {\n  jobs.run(name); // finding\n}\n\nmodule.exports = { start };\n",
            good: "\
const jobs = require('acme-jobs');

// Near misses, which must not be found, and the safe ways to write it.
function start(name) {
  jobs.run('convert');
  jobs.queue(name);
}

module.exports = { start };
",
        },
    }
}
