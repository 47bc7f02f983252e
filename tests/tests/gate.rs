//! The command line finds what the editor shows, and says so by its exit code.

use std::collections::BTreeSet;

use caveat_tests::Capabilities;
use serde_json::{Value, json};

use crate::home;
use crate::samples::{PYTHON, bad_examples, own_rule};

/// `caveat check` of the workspace, as JSON.
fn checked(home: &caveat_tests::Home, more: &[&str]) -> (i32, Value) {
    let ran = home.run(&[&["check", "--format", "json"], more].concat());
    (ran.code, serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}")))
}

/// What both ways must agree on.
type Found = (String, String, u64, u64, String, String);

#[test]
fn the_editor_and_the_gate_agree() {
    let home = home();
    own_rule(&home, "careless", "low", "review");
    let mut files = bad_examples();
    files.push((
        "careless.py".to_owned(),
        "from acme import careless\n\n# caveat: allow yaml-load -- nothing\ncareless('🦀é', x)\n".to_owned(),
    ));
    for (name, text) in &files {
        home.write(name, text);
    }
    for level in ["default", "all"] {
        let (code, report) = checked(&home, &["--level", level]);
        assert_eq!(code, 1);
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let offset = |value: &Value| value["offset"].as_u64().expect("an offset");
        let gate: BTreeSet<Found> = report["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .map(|one| {
                let path = text(&one["path"]).trim_start_matches("./").to_owned();
                (path, text(&one["rule"]), offset(&one["start"]), offset(&one["end"]), text(&one["message"]), text(&one["fingerprint"]))
            })
            .collect();
        assert_eq!(report["findings"].as_array().map(Vec::len), Some(gate.len()), "none is there twice");

        let mut editor = home.editor(Capabilities::default().pulling());
        editor.settings = json!({ "level": level });
        editor.notify("workspace/didChangeConfiguration", &json!({ "settings": null }));
        editor.hear("workspace/configuration", |_| true);
        let mut shown: BTreeSet<Found> = BTreeSet::new();
        for (name, source) in &files {
            let file = editor.open(name, source);
            for one in editor.diagnostics(&file) {
                let bytes = editor.encoding.bytes(source, &one["range"]);
                let at = |byte: usize| u64::try_from(byte).expect("a small file");
                shown.insert((
                    name.clone(),
                    text(&one["code"]),
                    at(bytes.start),
                    at(bytes.end),
                    text(&one["message"]),
                    text(&one["data"]["fingerprint"]),
                ));
            }
            editor.close(&file);
        }
        let apart: Vec<_> = gate.symmetric_difference(&shown).take(5).collect();
        assert!(apart.is_empty(), "at level {level} one of the two has: {apart:#?}");
        assert!(gate.len() > 300);

        // And so does a scan of the workspace.
        let summary = editor.execute("caveat.scanWorkspace", &Value::Null).expect("a summary");
        assert_eq!(summary["findings"], gate.len(), "{summary}");
        assert_eq!(summary["files"], report["summary"]["files"], "{summary}");
    }
}

#[test]
fn the_fixes_of_the_gate_are_those_of_the_editor() {
    let home = home();
    home.write("app.py", PYTHON);
    let (_, report) = checked(&home, &["app.py"]);
    let mut editor = home.editor(Capabilities::default());
    let file = editor.open("app.py", PYTHON);
    for finding in report["findings"].as_array().expect("findings") {
        let offset = |key: &str| usize::try_from(finding[key]["offset"].as_u64().expect("an offset")).expect("a small file");
        let actions = editor.actions(&file, &PYTHON[offset("start")..offset("end")], Some(&["quickfix"]));
        let fixes: Vec<_> = actions.iter().filter(|action| action["kind"] == "quickfix").collect();
        let of_gate = finding["fixes"].as_array().expect("fixes");
        assert!(!fixes.is_empty() && fixes.len() == of_gate.len(), "{finding:#}");
        for (action, fix) in fixes.iter().zip(of_gate) {
            let edits = &action["edit"]["documentChanges"][0]["edits"];
            let shown: Vec<_> = edits
                .as_array()
                .expect("edits")
                .iter()
                .map(|edit| (editor.encoding.bytes(PYTHON, &edit["range"]).start, edit["newText"].clone()))
                .collect();
            let told: Vec<_> = fix["edits"]
                .as_array()
                .expect("edits")
                .iter()
                .map(|edit| (usize::try_from(edit["start"]["offset"].as_u64().expect("an offset")).expect("small"), edit["text"].clone()))
                .collect();
            assert_eq!(shown, told, "{fix}");
        }
    }
}

#[test]
fn suppressions_are_held_to_their_terms() {
    let check = |comment: &str, findings: &[&str], hidden: usize| {
        let home = home();
        home.write("app.py", format!("import yaml\n\n{comment}\nx = yaml.load(f)\n"));
        let (code, report) = checked(&home, &[]);
        let mut rules: Vec<_> =
            report["findings"].as_array().expect("findings").iter().map(|one| one["rule"].as_str().expect("a rule")).collect();
        rules.sort_unstable();
        assert_eq!(rules, findings, "{comment}");
        assert_eq!(report["suppressed"].as_array().map(Vec::len), Some(hidden), "{comment}");
        assert_eq!(code, i32::from(!findings.is_empty()), "{comment}");
        // The editor says the same.
        let mut editor = home.editor(Capabilities::default());
        let file = editor.open("app.py", &format!("import yaml\n\n{comment}\nx = yaml.load(f)\n"));
        let mut shown: Vec<_> = editor.diagnostics(&file).iter().map(|one| one["code"].as_str().expect("a rule").to_owned()).collect();
        shown.sort();
        assert_eq!(shown, findings, "{comment}");
    };
    check("# caveat: allow yaml-load -- the file is ours", &[], 1);
    check("# caveat: allow yaml-load -- the file is ours until 2999-12-31", &[], 1);
    check("# caveat: allow yaml-load -- the file is ours until 2020-01-31", &["caveat/suppression-expired", "python/yaml-load"], 0);
    check("# caveat: allow yaml-load", &["caveat/suppression-without-reason", "python/yaml-load"], 0);
    check("# caveat: allow hashlib-md5 -- a checksum", &["caveat/suppression-unused", "python/yaml-load"], 0);
    check("# caveats apply", &["python/yaml-load"], 0);
}

#[test]
fn exit_codes_say_what_came_of_it() {
    let home = home();
    home.write("clean.py", "x = 1\n");
    home.write("weak/app.py", PYTHON);
    let check = |arguments: &[&str], code: i32, says: &str| {
        let ran = home.run(arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {ran:?}");
        assert!(ran.out.contains(says) || ran.err.contains(says), "{says:?}: {ran:?}");
    };
    check(&["check", "clean.py"], 0, "No findings");
    check(&["check"], 1, "yaml-load");
    check(&["check", "weak"], 1, "hashlib-md5");
    check(&["check", "--exit-zero"], 0, "yaml-load");
    check(&["check", "none.py"], 2, "none.py");
    check(&["check", "--format", "xml"], 2, "xml");
    check(&["dance"], 2, "dance");
    check(&["progress"], 0, "");
    home.write(".caveat/config.toml", "level = \"loud\"\n");
    check(&["check"], 2, ".caveat/config.toml:1");
    home.write(".caveat/config.toml", "disable = [\"yaml-load\", \"hashlib-md5\"]\n");
    check(&["check"], 0, "No findings");
}

#[test]
fn sarif_names_the_same_findings() {
    let home = home();
    home.write("app.py", PYTHON);
    let (_, report) = checked(&home, &[]);
    let ran = home.run(&["check", "--format", "sarif", "--output", "out.sarif"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    let text = std::fs::read_to_string(home.work().join("out.sarif")).expect("it is written");
    let sarif: Value = serde_json::from_str(&text).expect("SARIF is JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let rules: Vec<_> = results.iter().map(|result| &result["ruleId"]).collect();
    let expected: Vec<_> = report["findings"].as_array().expect("findings").iter().map(|one| &one["rule"]).collect();
    assert_eq!(rules, expected);
    for (result, finding) in results.iter().zip(report["findings"].as_array().expect("findings")) {
        assert!(
            result["partialFingerprints"].to_string().contains(finding["fingerprint"].as_str().expect("a text").trim_start_matches("v1:")),
            "{result:#}"
        );
    }
    let driver = sarif["runs"][0]["tool"]["driver"].to_string();
    assert!(driver.contains("external/cwe/cwe-502") && driver.contains("\"help\""), "{driver}");
}
