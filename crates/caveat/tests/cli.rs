//! The binary as a person or a CI job uses it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A folder that is a workspace of its own, with these files.
fn workspace(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join(".git")).expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn caveat(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_caveat"))
        .args(arguments)
        .current_dir(folder)
        .env("CAVEAT_DATA_DIR", folder.join("data"))
        .env_remove("CLICOLOR_FORCE")
        .output()
        .expect("the binary runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("it prints UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("it prints UTF-8")
}

/// Runs a command and compares its exit status; both outputs together must hold each of the texts.
#[track_caller]
fn check(folder: &TempDir, arguments: &[&str], status: i32, expected: &[&str]) -> String {
    let output = caveat(folder.path(), arguments);
    let all = format!("{}{}", stdout(&output), stderr(&output));
    assert_eq!(output.status.code(), Some(status), "{all}");
    for text in expected {
        assert!(all.contains(text), "`{text}` is not in\n{all}");
    }
    all
}

const VULNERABLE: &str = "import os\n\n\ndef remove(name):\n    mark = \"🦀\"; os.system(\"rm \" + name)\n";

#[test]
fn the_exit_status_says_what_was_found() {
    let folder = workspace(&[("clean.py", "print(1)\n"), ("bad.py", VULNERABLE)]);
    check(&folder, &["check", "clean.py"], 0, &["No findings in 1 file."]);
    check(&folder, &["check", "bad.py"], 1, &["high[python/os-system]", "bad.py:5:17", "^^^^", "CWE-78", "1 finding in 1 of 1 file"]);
    check(&folder, &["check"], 1, &["1 finding in 1 of 2 files"]);
    check(&folder, &["check", "--exit-zero"], 0, &["1 finding"]);
}

#[test]
fn what_cannot_be_used_is_an_error_that_says_what_to_do() {
    let folder = workspace(&[("a.py", "print(1)\n")]);
    check(&folder, &["check", "gone.py"], 2, &["gone.py: there is no such file or folder"]);
    check(&folder, &["check", "--format", "xml"], 2, &["text, json, sarif"]);
    check(&folder, &["frobnicate"], 2, &["unrecognized subcommand"]);
    check(&folder, &["check", "--output", "no/such/folder.json"], 2, &["the report cannot be written"]);
    check(&folder, &["why", "a.py"], 2, &["FILE:LINE"]);
    check(&folder, &["why", "a.py:99"], 2, &["a.py has 1 lines, so there is no line 99"]);
    check(&folder, &["rules", "show", "nonsense"], 2, &["caveat rules list"]);
    check(&folder, &["try", "gone.py"], 2, &["no longer there"]);
}

#[test]
fn mistakes_in_settings_and_packs_stop_a_check() {
    let settings = workspace(&[(".caveat/config.toml", "level = \"all\"\n[sync]\nurl = \"https://x.example\"\n"), ("a.py", "")]);
    check(&settings, &["check"], 2, &[".caveat/config.toml:2", "unknown field `sync`", "a workspace cannot turn it on"]);
    let pack = workspace(&[(".caveat/queries/python/rules/mine/rule.toml", "title = \"Mine\"\n"), ("a.py", "")]);
    check(&pack, &["check"], 2, &[".caveat/queries/python/rules/mine/query.scm", "the file is missing"]);
}

#[test]
fn settings_choose_level_rules_and_files() {
    let files = [("bad.py", VULNERABLE), ("old/bad.py", VULNERABLE)];
    let folder = workspace(&files);
    fs::create_dir(folder.path().join(".caveat")).expect("a folder");
    let settings = |text: &str| fs::write(folder.path().join(".caveat/config.toml"), text).expect("a file");
    settings("ignore = [\"/old/\"]\n");
    check(&folder, &["check"], 1, &["1 finding in 1 of 1 file"]);
    settings("disable = [\"python/os-system\"]\n");
    check(&folder, &["check"], 0, &["No findings in 2 files."]);
    settings("disable = [\"python/os-sistem\"]\n");
    check(&folder, &["check"], 2, &["there is no rule `python/os-sistem` to disable"]);
}

#[test]
fn the_level_shows_or_hides_findings_of_low_confidence() {
    let code = "pub fn first(bytes: [u8; 4]) -> u8 {\n    unsafe { *bytes.get_unchecked(0) }\n}\n";
    let folder = workspace(&[("lib.rs", code)]);
    check(&folder, &["check"], 0, &["No findings"]);
    check(&folder, &["check", "--level", "all"], 1, &["rust/unsafe-undocumented"]);
    fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"a\"\n[lints.clippy]\nundocumented_unsafe_blocks = \"deny\"\n")
        .expect("a file");
    check(&folder, &["check"], 1, &["rust/unsafe-undocumented"]);
}

#[test]
fn json_is_complete_and_the_same_each_time() {
    let files: Vec<(String, &str)> = (0..40).map(|number| (format!("m{number}/a.py"), VULNERABLE)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let folder = workspace(&files);
    let first = stdout(&caveat(folder.path(), &["check", "--format", "json"]));
    assert_eq!(first, stdout(&caveat(folder.path(), &["check", "--format", "json"])));
    let report: Value = serde_json::from_str(&first).expect("it is JSON");
    assert_eq!((&report["version"], &report["summary"]["findings"]), (&Value::from(1), &Value::from(40)));
    let finding = &report["findings"][0];
    assert_eq!(finding["path"], "m0/a.py");
    // Columns count characters, offsets count bytes.
    assert_eq!((&finding["start"]["line"], &finding["start"]["column"], &finding["start"]["offset"]), (&5.into(), &17.into(), &49.into()));
    assert!(finding["fingerprint"].as_str().is_some_and(|text| text.starts_with("v1:")));
}

#[test]
fn sarif_has_what_code_scanning_reads() {
    let suppressed = "import os\n\n\ndef f(x):\n    # caveat: allow os-system -- only called by tests\n    os.system(\"ls \" + x)\n";
    let folder = workspace(&[("sub dir/bäd.py", VULNERABLE), ("quiet.py", suppressed)]);
    let output = caveat(folder.path(), &["check", "--format", "sarif"]);
    let log: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let run = &log["runs"][0];
    assert_eq!((&log["version"], &run["columnKind"]), (&"2.1.0".into(), &"utf16CodeUnits".into()));
    let rule = &run["tool"]["driver"]["rules"][0];
    assert_eq!((&rule["id"], &rule["properties"]["security-severity"]), (&"python/os-system".into(), &"8.0".into()));
    let tags: Vec<&str> = rule["properties"]["tags"].as_array().expect("tags").iter().filter_map(Value::as_str).collect();
    assert!(tags.contains(&"external/cwe/cwe-078") && tags.contains(&"security"), "{tags:?}");
    assert!(rule["help"]["markdown"].as_str().is_some_and(|page| page.contains("## How to fix it")));
    let results = run["results"].as_array().expect("results");
    let (quiet, loud) = (&results[0], &results[1]);
    assert_eq!(quiet["suppressions"][0]["kind"], "inSource");
    let place = &loud["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "sub%20dir/b%C3%A4d.py");
    // The crab is one character and two UTF-16 units.
    assert_eq!((&place["region"]["startColumn"], &place["region"]["startLine"]), (&18.into(), &5.into()));
    assert_eq!(loud["partialFingerprints"]["primaryLocationLineHash"].as_str().map(str::len), Some(18));
    assert!(loud["fixes"][0]["artifactChanges"][0]["replacements"].as_array().is_some_and(|list| !list.is_empty()));
    assert!(!stdout(&output).contains(&*folder.path().to_string_lossy()), "an absolute path is in the report");
}

#[test]
fn a_report_in_a_file_has_no_colours() {
    let folder = workspace(&[("bad.py", VULNERABLE)]);
    check(&folder, &["check", "--output", "report.txt"], 1, &[]);
    let report = fs::read_to_string(folder.path().join("report.txt")).expect("it was written");
    assert!(report.contains("1 finding") && !report.contains('\u{1b}'), "{report:?}");
}

#[test]
fn files_that_are_no_text_are_told_and_the_rest_is_analysed() {
    let folder = workspace(&[("bad.py", VULNERABLE)]);
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).expect("a file");
    write("binary.py", b"a\0b");
    write("wide.py", b"\xFF\xFEa\0");
    write("latin.py", b"import os\n\ndef f(x):\n    s = \"\xE9\"; os.system(\"ls \" + x)\n");
    fs::File::create(folder.path().join("large.py")).and_then(|file| file.set_len(50_000_000)).expect("a sparse file");
    let said = check(
        &folder,
        &["check"],
        1,
        &[
            "binary.py: skipped: it has NUL bytes",
            "wide.py: skipped: it is UTF-16",
            "large.py: skipped: it has 50.0 MB",
            "latin.py: 1 byte is not UTF-8",
            "latin.py:4:14",
            "2 findings in 2 of 2 files",
        ],
    );
    assert_eq!(said.matches("large.py").count(), 1, "{said}");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = workspace(&[("a.py", "print(1)\n")]);
    let made = Command::new("mkfifo").arg(folder.path().join("pipe.py")).status().expect("mkfifo runs");
    assert!(made.success());
    check(&folder, &["check", "pipe.py", "a.py"], 0, &["pipe.py: skipped: it is no regular file", "No findings in 1 file."]);
}

#[test]
fn why_names_the_predicate_that_failed() {
    let folder = workspace(&[("a.py", "import os\n\nos.system(\"ls\")\n")]);
    check(&folder, &["why", "a.py:3"], 0, &["no match python/os-system", "does not hold"]);
    check(&folder, &["why", "a.py:1"], 0, &["No rule's pattern matches here."]);
}

#[test]
fn the_version_in_a_lock_file_decides() {
    let code = "import yaml\n\n\ndef read(text):\n    return yaml.load(text)\n";
    let unknown = workspace(&[("a.py", code)]);
    check(&unknown, &["check"], 1, &["python/yaml-load"]);
    let old = workspace(&[("a.py", code), ("requirements.txt", "PyYAML==5.4.1\n")]);
    check(&old, &["check"], 1, &["python/yaml-load"]);
    let new = workspace(&[("a.py", code), ("requirements.txt", "PyYAML==6.0.2\n")]);
    check(&new, &["check"], 0, &["No findings"]);
    check(&new, &["why", "a.py:5"], 0, &["#not-version? \"pyyaml\" \">=6\"", "the project's pyyaml is 6.0.2"]);
}

#[test]
fn the_built_in_pack_does_what_it_says() {
    check(&workspace(&[]), &["rules", "check"], 0, &["no mistakes"]);
}

#[test]
fn a_new_rule_passes_in_each_language_and_speaks_at_once() {
    let folder = workspace(&[("a.py", "from acme import jobs\n\n\ndef go(name):\n    jobs.run(name)\n")]);
    for language in ["python", "javascript", "rust"] {
        check(&folder, &["rules", "new", &format!("{language}/job-run")], 0, &["rule.toml", "caveat rules check"]);
    }
    check(&folder, &["rules", "check", ".caveat"], 0, &["Checked 3 rules, 0 lessons and 0 questions of .caveat", "no mistakes"]);
    check(&folder, &["check"], 1, &["python/job-run", "`jobs.run` runs `name`, which is not constant"]);
    check(&folder, &["rules", "new", "python/job-run"], 2, &["already there"]);
    check(&folder, &["rules", "show", "python/job-run"], 0, &["Job started from text that is not constant"]);
}

#[test]
fn a_rule_that_does_not_do_what_it_says_is_told_with_its_place() {
    let folder = workspace(&[]);
    check(&folder, &["rules", "new", "python/job-run"], 0, &[]);
    let rule = folder.path().join(".caveat/queries/python/rules/job-run");
    let change = |file: &str, from: &str, to: &str| {
        let text = fs::read_to_string(rule.join(file)).expect("a file");
        assert!(text.contains(from), "{text}");
        fs::write(rule.join(file), text.replace(from, to)).expect("a file");
    };
    change("bad.py", "jobs.run(name)", "jobs.walk(name)");
    check(
        &folder,
        &["rules", "check", ".caveat"],
        1,
        &["bad.py:5: error: the rule does not find this line", "the names in `#resolves?`", "1 mistake"],
    );
    change("bad.py", "jobs.walk(name)", "jobs.run(name)");
    change("good.py", "jobs.queue(name)", "jobs.run(name)");
    check(&folder, &["rules", "check", ".caveat"], 1, &["good.py:7: error: the rule finds something in the good example"]);
    change("good.py", "jobs.run(name)", "jobs.queue(name");
    check(&folder, &["rules", "check", ".caveat"], 1, &["good.py:", "the example has a syntax error"]);
    change("good.py", "jobs.queue(name", "jobs.queue(name)");
    change("rule.toml", "fix = \"none\"\nwhy-no-fix = \"Which program may be run is for the project to decide.\"\n", "");
    change(
        "rule.toml",
        "\n[slots]\n",
        "\n[[fix]]\ntitle = \"Queue it\"\nkind = \"safe\"\nedits = [{ op = \"replace\", target = \"@f\", with = \"jobs.queue\" }]\n\n[slots]\n",
    );
    fs::write(rule.join("fixed.py"), "from acme import jobs\n\n\ndef start(name):\n    jobs.later(name)\n").expect("a file");
    check(
        &folder,
        &["rules", "check", ".caveat"],
        1,
        &["fixed.py:5: error: the fix \"Queue it\" gives something else", "-    jobs.later(name)", "+    jobs.queue(name)"],
    );
    change("fixed.py", "jobs.later", "jobs.queue");
    check(&folder, &["rules", "check", ".caveat"], 0, &["no mistakes"]);
    change("query.scm", "argument_list", "argument_lost");
    check(&folder, &["rules", "check", ".caveat"], 1, &["query.scm:", "argument_lost"]);
}

#[test]
fn a_folder_without_a_pack_is_an_error() {
    let folder = workspace(&[("src/a.py", "")]);
    check(&folder, &["rules", "check", "src"], 2, &["there is no pack here"]);
}

#[test]
fn rules_are_listed_for_a_language_with_what_it_inherits() {
    let folder = workspace(&[]);
    let said = check(&folder, &["rules", "list", "--language", "typescript"], 0, &["javascript/eval-dynamic"]);
    assert!(!said.contains("python/"), "{said}");
    let list: Value = serde_json::from_slice(&caveat(folder.path(), &["rules", "list", "--format", "json"]).stdout).expect("it is JSON");
    assert!(list.as_array().is_some_and(|rules| rules.len() > 45 && rules.iter().all(|rule| rule["cwe"][0].is_u64())));
    check(&folder, &["rules", "list", "--language", "cobol"], 2, &["`cobol` is no language", "python"]);
}

#[test]
fn progress_is_printed_and_a_store_that_cannot_be_read_is_moved_aside() {
    let folder = workspace(&[]);
    check(&folder, &["progress"], 0, &["Nothing is logged yet"]);
    let summary: Value = serde_json::from_slice(&caveat(folder.path(), &["progress", "--json"]).stdout).expect("it is JSON");
    assert_eq!((&summary["version"], &summary["events"]), (&1.into(), &0.into()));
}

#[test]
fn try_shows_what_an_editor_shows_and_changes_nothing() {
    let folder = workspace(&[("bad.py", VULNERABLE)]);
    check(
        &folder,
        &["try", "bad.py"],
        0,
        &["high[python/os-system]", "bad.py:5:17", "What is wrong.", "Attack.", "Fix.", "1 finding on 1 topic"],
    );
    assert_eq!(fs::read_to_string(folder.path().join("bad.py")).expect("it is there"), VULNERABLE);
    assert!(!folder.path().join("data").exists(), "the developer's own store was touched");
}

#[test]
fn try_without_a_file_opens_the_shop() {
    let folder = workspace(&[]);
    let said = check(
        &folder,
        &["try"],
        0,
        &["app.py", "server.js", "main.rs", "All safe fixes of app.py", "+from secrets import", "caveat try FILE"],
    );
    assert!(!said.contains("nothing found"), "{said}");
    check(&folder, &["try", "server.js"], 0, &["server.js  JavaScript", "javascript/"]);
}

#[test]
fn the_pages_that_list_rules_and_lessons_are_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = caveat(&root, &["rules", "docs", "--check"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
}

#[test]
fn pages_are_written_and_checked_for_a_pack_of_ones_own() {
    let folder = workspace(&[("a.py", "")]);
    check(&folder, &["rules", "docs"], 2, &["there is no pack here"]);
    check(&folder, &["rules", "new", "python/mine"], 0, &[]);
    check(&folder, &["rules", "docs", ".caveat", "--check"], 1, &["Not up to date: .caveat/queries/README.md"]);
    check(&folder, &["rules", "docs", ".caveat"], 0, &["wrote .caveat/queries/README.md"]);
    check(&folder, &["rules", "docs", ".caveat", "--check"], 0, &["up to date"]);
    let page = fs::read_to_string(folder.path().join(".caveat/queries/README.md")).expect("it was written");
    assert!(page.contains("1 rule on 1 topic") && page.contains("[mine](python/rules/mine)"), "{page}");
    assert!(!folder.path().join(".caveat/lessons").exists());
}

#[test]
fn quality_is_told_by_who_asks_for_it() {
    let labels = "{\"file\": \"files/python/a.py\", \"line\": 5, \"cwe\": 78, \"expect\": true, \"rule\": \"R\", \"scope\": \"line\", \"lang\": \"python\"}\n";
    let folder = workspace(&[("corpora/small/labels.jsonl", labels), ("corpora/small/files/python/a.py", VULNERABLE)]);
    assert!(!check(&folder, &["--help"], 0, &[]).contains("quality"));
    check(&folder, &["quality", "--corpora", "corpora"], 0, &["no label counts as contested", "| small  | python   |", "1.00 1/1"]);
    let counts = stdout(&caveat(folder.path(), &["quality", "--corpora", "corpora/small", "--json"]));
    let rows: Value = serde_json::from_str(&counts).expect("it is JSON");
    assert_eq!((&rows[0]["corpus"], &rows[0]["raw"]["all"]["found"]), (&Value::from("small"), &Value::from(1)));
    check(&folder, &["quality", "--noise", "corpora/small"], 0, &["| python   | small   |     1 |     5 |", "python/os-system"]);
    check(&folder, &["quality"], 2, &["--corpora <DIR>|--noise <DIR>..."]);
    check(&folder, &["quality", "--noise", "gone"], 2, &["gone: there is no such folder"]);
    check(&folder, &["quality", "--corpora", "."], 2, &["there is no corpus here"]);
}
