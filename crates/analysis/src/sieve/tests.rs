use std::sync::Arc;

use caveat_catalog::{Catalog, Level};

use crate::facts::{Date, ProjectFacts};
use crate::{Engine, Input};

/// Whether there may be something to tell of a text, by the built-in rules.
fn check(language: &str, text: &str, expected: bool) {
    let engine = Engine::new(Arc::new(Catalog::builtin()));
    let facts = ProjectFacts::default();
    let input = Input { text: text.into(), language, facts: &facts, today: Date { year: 2026, month: 11, day: 22 } };
    assert_eq!(engine.look_once(&input, Level::Default).is_some(), expected, "{text}");
}

#[test]
fn a_word_in_another_place_is_another_word() {
    check("python", "code = input()\neval(code)\n", true);
    check("python", "class Sin:\n    def eval(cls, x):\n        return x.eval(input())\n", false);
}

#[test]
fn what_has_another_name_is_seen() {
    check("python", "from os import system as run\nrun('ls ' + input())\n", true);
    check("python", "import builtins as b\nb.eval(input())\n", true);
    check("python", "run = eval\nrun(input())\n", true);
}

#[test]
fn a_suppression_that_hides_nothing_is_told() {
    check("python", "# caveat: allow python/eval-non-constant -- there is none\nx = 1\n", true);
    check("python", "x = 1\n", false);
}

#[test]
fn a_secret_needs_no_rule_of_the_language() {
    let key = format!("AKIA{}", "QYLPMN5HHHFPZAM2");
    check("python", &format!("x = '{key}'\n"), true);
}

#[test]
fn a_module_is_imported_or_said_with_what_is_asked_of_it() {
    let bad = "match(r'(\\w+)+x', y)\n";
    check("python", &format!("import os, re\nre.{bad}"), true);
    check("python", &format!("from re import match\n{bad}"), true);
    check("python", &format!("from common import *\nre.{bad}"), true);
    check("python", &format!("import importlib\nimportlib.import_module('re').{bad}"), true);
    check("python", &format!("# we're done\nfrom sympy import re\nz = re(x)\n{bad}"), false);
}

#[test]
fn a_value_is_told_by_its_words() {
    let query = |text: &str| format!("def find(db, name):\n    db.execute(f\"{text} WHERE name = '{{name}}'\")\n");
    check("python", &query("SELECT * FROM users"), true);
    check("python", &query("SHOW TABLES"), false);
}

#[test]
fn a_name_is_not_found_in_prose() {
    check("python", "# it will eval the code\ncode = input()\nrun(code)\n", false);
    check("python", "code = input()\nif eval(code): pass\n", true);
}

#[test]
fn a_type_is_given_by_a_parameter_of_this_name() {
    check("python", "import requests\ndef view(request):\n    return requests.get(request.GET['u'], timeout=1)\n", true);
    check("python", "import requests\n# at the request of many, GET is back\nrequests.get(url, timeout=1)\n", false);
}

#[test]
fn another_name_for_what_is_sought_is_looked_at_too() {
    check("python", "import os\nrun = os.system\nagain = run\n\ndef view():\n    again(input())\n", true);
    check("python", "import os\n\ndef view():\n    run = getattr(os, 'system')\n    run(input())\n", true);
    check("python", "import os\n\nclass Tool:\n    run = os.system\n\n    def view(self):\n        self.run(input())\n", true);
    check("python", "import importlib\nway = 'os'\ntool = importlib.import_module(way)\n\ndef view():\n    tool.system(input())\n", true);
    check("javascript", "const { exec: run } = require('child_process');\nrun(process.argv[2]);\n", true);
    check("javascript", "const tool = require('child_process');\nconst way = 'exec';\ntool[way](process.argv[2]);\n", true);
    check(
        "rust",
        "use std::process::Command as Tool;\nfn main() { Tool::new(\"sh\").arg(\"-c\").arg(std::env::args().nth(1).unwrap()); }\n",
        true,
    );
}
