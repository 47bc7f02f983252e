//! Fixes: what they do to a text, in bulk and one by one, and where the edit that suppresses goes.

mod support;

use std::sync::LazyLock;

use caveat_analysis::edit::apply;
use caveat_analysis::{Engine, Finding};
use support::TestRule;

/// Calls of `bad` become `{use:…}`; `opts` gets an argument, `unopts` loses one; and so on.
static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let call = |kind: &str, name: &str| format!("({kind} function: (identifier) @f (#eq? @f \"{name}\")) @finding");
    let with = |kind: &str, name: &str, more: &str| format!("({kind} function: (identifier) @f (#eq? @f \"{name}\") {more}) @finding");
    let fix = |edits: &str| format!("[[fix]]\ntitle = \"Fix\"\nkind = \"safe\"\nedits = [{edits}]\n");
    let replace = |with: &str| fix(&format!("{{ op = \"replace\", target = \"@f\", with = \"{with}\" }}"));
    let mut rules: Vec<(&str, &str, String, String)> = Vec::new();
    for (language, kind) in [("python", "call"), ("javascript", "call_expression"), ("rust", "call_expression")] {
        let used = match language {
            "python" => ["secrets.token_hex", "xml.etree.parse", "decimal.Decimal"],
            "javascript" => ["crypto.randomBytes", "node/fs.readFile", "@scope/pkg.run"],
            _ => ["std::fs::read", "std::process::Command", "std::mem::take"],
        };
        for (name, path) in ["bad", "worse", "classy"].into_iter().zip(used) {
            rules.push((language, name, call(kind, name), replace(&format!("{{use:{path}}}"))));
        }
        rules.push((language, "wrapme", call(kind, "wrapme"), replace("wrapped")));
        // A fix that breaks the code, and one that changes nothing that matters.
        rules.push((language, "broken", call(kind, "broken"), replace("broken(((")));
        rules.push((
            language,
            "still",
            call(kind, "still"),
            fix("{ op = \"wrap\", target = \"@finding\", before = \"(\", after = \")\" }"),
        ));
        rules.push((language, "gone", call(kind, "gone"), fix("{ op = \"delete-statement\", target = \"@finding\" }")));
        rules.push((language, "ahead", call(kind, "ahead"),
            fix("{ op = \"insert-before\", target = \"@finding\", text = \"one()\\ntwo()\" }, { op = \"replace\", target = \"@f\", with = \"after\" }")));
        rules.push((language, "behind", call(kind, "behind"),
            fix("{ op = \"insert-after\", target = \"@finding\", text = \"one()\" }, { op = \"replace\", target = \"@f\", with = \"after\" }")));
    }
    rules.push((
        "python",
        "opts",
        with("call", "opts", "(#no-argument? @finding \"safe\" 2)"),
        fix("{ op = \"set-argument\", call = \"@finding\", name = \"safe\", position = 2, value = \"True\" }"),
    ));
    rules.push((
        "python",
        "opts-false",
        with("call", "opts", "(#argument? @finding \"safe\" 2 \"v\") (#value? \"v\" \"False\")"),
        fix("{ op = \"set-argument\", call = \"@finding\", name = \"safe\", position = 2, value = \"True\" }"),
    ));
    rules.push((
        "python",
        "unopts",
        with("call", "unopts", "(#argument? @finding \"shell\")"),
        fix("{ op = \"remove-argument\", call = \"@finding\", name = \"shell\" }"),
    ));
    for (name, key) in [("opts", "safe"), ("deep", "cookie.secure")] {
        let query = |predicate: &str| with("call_expression", name, predicate);
        let set = fix(&format!("{{ op = \"set-argument\", call = \"@finding\", name = \"{key}\", position = 1, value = \"true\" }}"));
        rules.push((
            "javascript",
            if name == "opts" { "js-opts" } else { "js-deep" },
            query(&format!("(#no-argument? @finding \"{key}\" 1)")),
            set.clone(),
        ));
        rules.push((
            "javascript",
            if name == "opts" { "js-opts-false" } else { "js-deep-false" },
            query(&format!("(#argument? @finding \"{key}\" 1 \"v\") (#value? \"v\" \"false\")")),
            set,
        ));
    }
    rules.push((
        "javascript",
        "js-unopts",
        with("call_expression", "unopts", "(#argument? @finding \"shell\" 1)"),
        fix("{ op = \"remove-argument\", call = \"@finding\", name = \"shell\", position = 1 }"),
    ));
    let rules: Vec<TestRule<'_>> = rules.iter().map(|(language, name, query, fixes)| TestRule { language, name, query, fixes }).collect();
    support::engine(&rules)
});

const REFUSED: &str = "no fix";

/// The text after the fix of the last finding; [`REFUSED`] where none is offered.
fn fixed(language: &str, code: &str) -> String {
    let analysis = support::analyze(&ENGINE, language, code);
    let finding = analysis.findings().last().unwrap_or_else(|| panic!("nothing is found in {language}\n{code}"));
    ENGINE.fixes(&analysis, finding).first().map_or_else(|| REFUSED.to_owned(), |fix| apply(code, &fix.edits))
}

fn told(language: &str, cases: &[(&str, &str)], outcome: impl Fn(&str, &str) -> String) -> Vec<String> {
    let failure = |(code, expected): &(&str, &str)| {
        let got = outcome(language, code);
        (got != *expected).then(|| format!("in {language}\n{code}\n--- expected\n{expected}\n--- got\n{got}\n---"))
    };
    cases.iter().filter_map(failure).collect()
}

fn check(language: &str, cases: &[(&str, &str)]) {
    support::tell(&told(language, cases, fixed));
}

fn check_javascript(cases: &[(&str, &str)]) {
    let all: Vec<String> = ["javascript", "typescript", "tsx"].iter().flat_map(|language| told(language, cases, fixed)).collect();
    support::tell(&all);
}

#[test]
fn python_imports() {
    check(
        "python",
        &[
            ("bad()\n", "import secrets\n\nsecrets.token_hex()\n"),
            ("bad()", "import secrets\n\nsecrets.token_hex()"),
            ("import secrets\nbad()\n", "import secrets\nsecrets.token_hex()\n"),
            ("import secrets as s\nbad()\n", "import secrets as s\ns.token_hex()\n"),
            ("from secrets import token_hex\nbad()\n", "from secrets import token_hex\ntoken_hex()\n"),
            ("from secrets import token_hex as t\nbad()\n", "from secrets import token_hex as t\nt()\n"),
            ("import os\nbad()\n", "import os\nimport secrets\nsecrets.token_hex()\n"),
            ("import os\nfrom a import b\n\nbad()\n", "import os\nfrom a import b\nimport secrets\n\nsecrets.token_hex()\n"),
            (
                "from a import (\n    b,\n    c,\n)\n\nbad()\n",
                "from a import (\n    b,\n    c,\n)\nimport secrets\n\nsecrets.token_hex()\n",
            ),
            ("import os  # why\nbad()\n", "import os  # why\nimport secrets\nsecrets.token_hex()\n"),
            ("\"\"\"Docs.\"\"\"\n\nbad()\n", "\"\"\"Docs.\"\"\"\n\nimport secrets\n\nsecrets.token_hex()\n"),
            ("\"\"\"Docs.\"\"\"\nbad()\n", "\"\"\"Docs.\"\"\"\n\nimport secrets\nsecrets.token_hex()\n"),
            ("#!/usr/bin/env python\nbad()\n", "#!/usr/bin/env python\n\nimport secrets\nsecrets.token_hex()\n"),
            (
                "#!/usr/bin/env python\n# Copyright.\n\"\"\"Docs.\"\"\"\n\nimport os\n\nbad()\n",
                "#!/usr/bin/env python\n# Copyright.\n\"\"\"Docs.\"\"\"\n\nimport os\nimport secrets\n\nsecrets.token_hex()\n",
            ),
            (
                "from __future__ import annotations\n\nbad()\n",
                "from __future__ import annotations\nimport secrets\n\nsecrets.token_hex()\n",
            ),
            (
                "\"\"\"Docs.\"\"\"\nfrom __future__ import annotations\nimport os\nbad()\n",
                "\"\"\"Docs.\"\"\"\nfrom __future__ import annotations\nimport os\nimport secrets\nsecrets.token_hex()\n",
            ),
            // The name that the import would get stands for something else.
            ("secrets = 1\nbad()\n", REFUSED),
            ("def secrets(): pass\nbad()\n", REFUSED),
            ("def f(secrets):\n    bad()\n", REFUSED),
            ("import secrets\ndef f(secrets):\n    bad()\n", REFUSED),
            ("def f():\n    secrets = 1\n    bad()\n", REFUSED),
            // An import in a function is not there for others.
            (
                "def f():\n    import secrets\ndef g():\n    bad()\n",
                "import secrets\n\ndef f():\n    import secrets\ndef g():\n    secrets.token_hex()\n",
            ),
            (
                "try:\n    import os\nexcept ImportError:\n    os = None\nbad()\n",
                "import secrets\n\ntry:\n    import os\nexcept ImportError:\n    os = None\nsecrets.token_hex()\n",
            ),
            ("worse()\n", "import xml.etree\n\nxml.etree.parse()\n"),
            ("import xml.dom\nworse()\n", "import xml.dom\nimport xml.etree\nxml.etree.parse()\n"),
            ("import xml.etree\nworse()\n", "import xml.etree\nxml.etree.parse()\n"),
            ("from xml import etree\nworse()\n", "from xml import etree\netree.parse()\n"),
            ("import xml.etree as e\nworse()\n", "import xml.etree as e\ne.parse()\n"),
            ("classy()\n", "from decimal import Decimal\n\nDecimal()\n"),
            ("import decimal\nclassy()\n", "import decimal\ndecimal.Decimal()\n"),
            ("import os; import sys\nbad()\n", "import secrets\nimport os; import sys\nsecrets.token_hex()\n"),
            ("import os; bad()\n", "import secrets\nimport os; secrets.token_hex()\n"),
            ("import os\r\nbad()\r\n", "import os\r\nimport secrets\r\nsecrets.token_hex()\r\n"),
            ("bad()\r\n", "import secrets\r\n\r\nsecrets.token_hex()\r\n"),
            ("\u{feff}bad()\n", "\u{feff}import secrets\n\nsecrets.token_hex()\n"),
        ],
    );
}

#[test]
fn javascript_imports() {
    check_javascript(&[
        ("bad();\n", "const crypto = require('crypto');\n\ncrypto.randomBytes();\n"),
        ("bad()\n", "const crypto = require('crypto')\n\ncrypto.randomBytes()\n"),
        ("const a = require('a');\nbad();\n", "const a = require('a');\nconst crypto = require('crypto');\ncrypto.randomBytes();\n"),
        (
            "const a = require(\"a\");\n\nbad();\n",
            "const a = require(\"a\");\nconst crypto = require(\"crypto\");\n\ncrypto.randomBytes();\n",
        ),
        ("import a from 'a';\nbad();\n", "import a from 'a';\nimport crypto from 'crypto';\ncrypto.randomBytes();\n"),
        ("import a from \"a\"\n\nbad()\n", "import a from \"a\"\nimport crypto from \"crypto\"\n\ncrypto.randomBytes()\n"),
        ("export const x = bad();\n", "import crypto from 'crypto';\n\nexport const x = crypto.randomBytes();\n"),
        ("const crypto = require('crypto');\nbad();\n", "const crypto = require('crypto');\ncrypto.randomBytes();\n"),
        ("const c = require('node:crypto');\nbad();\n", "const c = require('node:crypto');\nc.randomBytes();\n"),
        ("const { randomBytes } = require('crypto');\nbad();\n", "const { randomBytes } = require('crypto');\nrandomBytes();\n"),
        ("const { randomBytes: r } = require('crypto');\nbad();\n", "const { randomBytes: r } = require('crypto');\nr();\n"),
        ("import { randomBytes as r } from 'crypto';\nbad();\n", "import { randomBytes as r } from 'crypto';\nr();\n"),
        ("import * as c from 'node:crypto';\nbad();\n", "import * as c from 'node:crypto';\nc.randomBytes();\n"),
        ("'use strict';\n\nbad();\n", "'use strict';\n\nconst crypto = require('crypto');\n\ncrypto.randomBytes();\n"),
        (
            "'use strict';\nconst a = require('a');\nbad();\n",
            "'use strict';\nconst a = require('a');\nconst crypto = require('crypto');\ncrypto.randomBytes();\n",
        ),
        ("#!/usr/bin/env node\nbad();\n", "#!/usr/bin/env node\n\nconst crypto = require('crypto');\ncrypto.randomBytes();\n"),
        ("// Copyright.\n\nbad();\n", "// Copyright.\n\nconst crypto = require('crypto');\n\ncrypto.randomBytes();\n"),
        (
            "/** Docs of f. */\nfunction f() {\n  bad();\n}\n",
            "const crypto = require('crypto');\n\n/** Docs of f. */\nfunction f() {\n  crypto.randomBytes();\n}\n",
        ),
        ("const crypto = 1;\nbad();\n", REFUSED),
        ("function f(crypto) { bad(); }\n", REFUSED),
        ("function f() { const crypto = 1; bad(); }\n", REFUSED),
        (
            "function f() { const crypto = require('crypto'); }\nbad();\n",
            "const crypto = require('crypto');\n\nfunction f() { const crypto = require('crypto'); }\ncrypto.randomBytes();\n",
        ),
        ("import a from 'a';\r\nbad();\r\n", "import a from 'a';\r\nimport crypto from 'crypto';\r\ncrypto.randomBytes();\r\n"),
        ("classy();\n", "const pkg = require('@scope/pkg');\n\npkg.run();\n"),
        (
            "import {\n  a,\n  b,\n} from 'a';\n\nbad();\n",
            "import {\n  a,\n  b,\n} from 'a';\nimport crypto from 'crypto';\n\ncrypto.randomBytes();\n",
        ),
        ("import a from 'a'; bad();\n", "import crypto from 'crypto';\nimport a from 'a'; crypto.randomBytes();\n"),
        (
            "const a = f(), b = require('b');\nbad();\n",
            "const a = f(), b = require('b');\nconst crypto = require('crypto');\ncrypto.randomBytes();\n",
        ),
        // A dynamic import makes no module of a file; `module.exports` and `require` make none either.
        ("module.exports = () => bad();\n", "const crypto = require('crypto');\n\nmodule.exports = () => crypto.randomBytes();\n"),
    ]);
    for language in ["typescript", "tsx"] {
        check(
            language,
            &[
                ("import a = require('a');\nbad();\n", "import a = require('a');\nimport crypto from 'crypto';\ncrypto.randomBytes();\n"),
                (
                    "import type { A } from 'a';\nbad();\n",
                    "import type { A } from 'a';\nimport crypto from 'crypto';\ncrypto.randomBytes();\n",
                ),
                ("import type crypto from 'crypto';\nbad();\n", REFUSED),
                (
                    "import type { randomBytes } from 'crypto';\nbad();\n",
                    "import type { randomBytes } from 'crypto';\nimport crypto from 'crypto';\ncrypto.randomBytes();\n",
                ),
                (
                    "export type A = string;\nconst x: A = bad();\n",
                    "import crypto from 'crypto';\n\nexport type A = string;\nconst x: A = crypto.randomBytes();\n",
                ),
            ],
        );
    }
}

#[test]
fn rust_names() {
    check(
        "rust",
        &[
            ("fn f() { bad(); }\n", "fn f() { std::fs::read(); }\n"),
            ("use std::fs;\nfn f() { bad(); }\n", "use std::fs;\nfn f() { fs::read(); }\n"),
            ("use std::fs as s;\nfn f() { bad(); }\n", "use std::fs as s;\nfn f() { s::read(); }\n"),
            ("use std::fs::read;\nfn f() { bad(); }\n", "use std::fs::read;\nfn f() { read(); }\n"),
            ("use std::{fs::{self}, io};\nfn f() { bad(); }\n", "use std::{fs::{self}, io};\nfn f() { fs::read(); }\n"),
            ("mod m { use std::fs::read; }\nfn f() { bad(); }\n", "mod m { use std::fs::read; }\nfn f() { std::fs::read(); }\n"),
            ("fn g() { use std::fs::read; }\nfn f() { bad(); }\n", "fn g() { use std::fs::read; }\nfn f() { std::fs::read(); }\n"),
            ("use std::fs;\nfn f(fs: u8) { bad(); }\n", "use std::fs;\nfn f(fs: u8) { fs::read(); }\n"),
        ],
    );
}

#[test]
fn python_arguments() {
    check(
        "python",
        &[
            ("opts()\n", "opts(safe=True)\n"),
            ("opts( )\n", "opts(safe=True)\n"),
            ("opts(a)\n", "opts(a, safe=True)\n"),
            ("opts(a, )\n", "opts(a, safe=True, )\n"),
            ("opts(a, b=1)\n", "opts(a, b=1, safe=True)\n"),
            ("opts(a, b, False)\n", "opts(a, b, True)\n"),
            ("opts(a, safe=False)\n", "opts(a, safe=True)\n"),
            ("opts(safe = False, b=1)\n", "opts(safe = True, b=1)\n"),
            ("opts(\n    a,\n    b=1,\n)\n", "opts(\n    a,\n    b=1,\n    safe=True,\n)\n"),
            ("opts(\n    a,\n    b=1\n)\n", "opts(\n    a,\n    b=1,\n    safe=True\n)\n"),
            ("opts(\n    a, b=1\n)\n", "opts(\n    a, b=1, safe=True\n)\n"),
            ("opts(\n    a,  # why\n    b=1,  # because\n)\n", REFUSED),
            ("opts(\n    a,\n    b=1  # because\n)\n", REFUSED),
            ("opts(\n    a,\n    # the end\n)\n", REFUSED),
            ("opts(\n    # nothing\n)\n", REFUSED),
            ("opts(\n\ta,\n\tb=1,\n)\n", "opts(\n\ta,\n\tb=1,\n\tsafe=True,\n)\n"),
            ("opts(\r\n    a,\r\n    b=1,\r\n)\r\n", "opts(\r\n    a,\r\n    b=1,\r\n    safe=True,\r\n)\r\n"),
            ("opts(a, b=opts2(1), c=[1,\n  2])\n", "opts(a, b=opts2(1), c=[1,\n  2], safe=True)\n"),
            ("opts(x for x in y)\n", REFUSED),
            ("opts((x for x in y))\n", "opts((x for x in y), safe=True)\n"),
            ("opts(lambda: x)\n", "opts(lambda: x, safe=True)\n"),
            ("opts(a, safe=False, **k)\n", "opts(a, safe=True, **k)\n"),
            ("unopts(a, shell=True)\n", "unopts(a)\n"),
            ("unopts(shell=True)\n", "unopts()\n"),
            ("unopts(shell=True,)\n", "unopts()\n"),
            ("unopts(shell=True, a=1)\n", "unopts(a=1)\n"),
            ("unopts(a, shell=True, b=1)\n", "unopts(a, b=1)\n"),
            ("unopts(a, shell=True, **k)\n", "unopts(a, **k)\n"),
            ("unopts(\n    a,\n    shell=True,\n    b=1,\n)\n", "unopts(\n    a,\n    b=1,\n)\n"),
            ("unopts(\n    a,\n    shell=True,\n)\n", "unopts(\n    a,\n)\n"),
            ("unopts(\n    shell=True,\n    a=1,\n)\n", "unopts(\n    a=1,\n)\n"),
            ("unopts(\n    a,  # why\n    shell=True,\n)\n", "unopts(\n    a,  # why\n)\n"),
            ("unopts(\n    a,  # why\n    shell=True,  # sic\n    b=1,\n)\n", "unopts(\n    a,  # why\n    b=1,\n)\n"),
        ],
    );
}

#[test]
fn javascript_arguments() {
    check_javascript(&[
        ("opts(a);\n", "opts(a, { safe: true });\n"),
        ("opts(a, );\n", "opts(a, { safe: true }, );\n"),
        ("opts(a, {});\n", "opts(a, { safe: true });\n"),
        ("opts(a, { });\n", "opts(a, { safe: true });\n"),
        ("opts(a, { b: 1 });\n", "opts(a, { b: 1, safe: true });\n"),
        ("opts(a, {b: 1,});\n", "opts(a, {b: 1, safe: true,});\n"),
        ("opts(a, { safe: false });\n", "opts(a, { safe: true });\n"),
        ("opts(a, { 'safe': false });\n", "opts(a, { 'safe': true });\n"),
        ("opts(a, { \"safe\": false, b: 1 });\n", "opts(a, { \"safe\": true, b: 1 });\n"),
        ("opts(a, {\n  b: 1,\n});\n", "opts(a, {\n  b: 1,\n  safe: true,\n});\n"),
        ("opts(a, {\n  b: 1\n});\n", "opts(a, {\n  b: 1,\n  safe: true\n});\n"),
        ("opts(a, {\n  b: 1, // why\n});\n", REFUSED),
        ("opts(a, {\n  b: 1 // why\n});\n", REFUSED),
        ("opts(a, {\n  // nothing\n});\n", REFUSED),
        ("opts(a, { safe: false }, c);\n", "opts(a, { safe: true }, c);\n"),
        ("opts();\n", REFUSED),
        ("const safe = false;\nopts(a, { safe });\n", "const safe = false;\nopts(a, { safe: true });\n"),
        ("const o = { safe: false };\nopts(a, o);\n", REFUSED),
        ("const o = {};\nopts(a, o);\n", REFUSED),
        ("opts(a, { ...b, safe: false });\n", "opts(a, { ...b, safe: true });\n"),
        ("opts(a, {\r\n  b: 1,\r\n});\r\n", "opts(a, {\r\n  b: 1,\r\n  safe: true,\r\n});\r\n"),
        ("opts(a, {\n\tb: 1,\n});\n", "opts(a, {\n\tb: 1,\n\tsafe: true,\n});\n"),
        ("deep(a);\n", "deep(a, { cookie: { secure: true } });\n"),
        ("deep(a, { cookie: {} });\n", "deep(a, { cookie: { secure: true } });\n"),
        ("deep(a, { cookie: { b: 1 } });\n", "deep(a, { cookie: { b: 1, secure: true } });\n"),
        ("deep(a, { cookie: { secure: false } });\n", "deep(a, { cookie: { secure: true } });\n"),
        ("deep(a, { b: 1 });\n", "deep(a, { b: 1, cookie: { secure: true } });\n"),
        ("deep(a, {\n  cookie: {\n    b: 1,\n  },\n});\n", "deep(a, {\n  cookie: {\n    b: 1,\n    secure: true,\n  },\n});\n"),
        ("unopts(a, { shell: true });\n", "unopts(a, {});\n"),
        ("unopts(a, { shell: true, b: 1 });\n", "unopts(a, { b: 1 });\n"),
        ("unopts(a, { b: 1, shell: true });\n", "unopts(a, { b: 1 });\n"),
        ("unopts(a, { b: 1, shell: true, });\n", "unopts(a, { b: 1, });\n"),
        ("unopts(a, {\n  b: 1,\n  shell: true,\n  c: 2,\n});\n", "unopts(a, {\n  b: 1,\n  c: 2,\n});\n"),
        ("unopts(a, {\n  shell: true,\n  c: 2,\n});\n", "unopts(a, {\n  c: 2,\n});\n"),
    ]);
}

#[test]
fn statements() {
    check(
        "python",
        &[
            ("def f():\n    ahead()\n", "def f():\n    one()\n    two()\n    after()\n"),
            ("def f():\n\tahead()\n", "def f():\n\tone()\n\ttwo()\n\tafter()\n"),
            ("def f():\n    x = [\n        ahead(),\n    ]\n", "def f():\n    one()\n    two()\n    x = [\n        after(),\n    ]\n"),
            ("if a: ahead()\n", REFUSED),
            ("x = 1; ahead()\n", REFUSED),
            ("x = lambda: ahead()\n", "one()\ntwo()\nx = lambda: after()\n"),
            ("def f():\r\n    ahead()\r\n", "def f():\r\n    one()\r\n    two()\r\n    after()\r\n"),
            ("@dec\ndef f(a=ahead()):\n    pass\n", "one()\ntwo()\n@dec\ndef f(a=after()):\n    pass\n"),
            ("if a:\n    pass\nelif ahead():\n    pass\n", REFUSED),
            ("def f():\n    behind()\n", "def f():\n    after()\n    one()\n"),
            ("def f():\n    behind()  # why\n    x\n", "def f():\n    after()  # why\n    one()\n    x\n"),
            ("behind()", "after()\none()"),
            ("if behind():\n    x\n", REFUSED),
            ("gone()\nx\n", "x\n"),
            ("x\ngone()", "x\n"),
            ("x\ngone()  # why\ny\n", "x\ny\n"),
            ("x; gone()\n", REFUSED),
            ("gone(); x\n", REFUSED),
            ("def f():\n    gone()\n", "def f():\n    pass\n"),
            ("def f():\n    x\n    gone()\n    y\n", "def f():\n    x\n    y\n"),
            ("if a: gone()\n", REFUSED),
            ("x\r\ngone()\r\ny\r\n", "x\r\ny\r\n"),
            ("broken()\n", REFUSED),
            ("still()\n", REFUSED),
        ],
    );
}

#[test]
fn statements_of_javascript_and_rust() {
    check(
        "javascript",
        &[
            ("function f() {\n  ahead();\n}\n", "function f() {\n  one()\n  two()\n  after();\n}\n"),
            ("if (a) ahead();\n", REFUSED),
            ("const f = () => ahead();\n", "one()\ntwo()\nconst f = () => after();\n"),
            ("gone();\nx;\n", "x;\n"),
            ("x; gone();\n", REFUSED),
            ("if (a) gone();\n", REFUSED),
            ("if (a) {\n  gone();\n}\n", "if (a) {\n}\n"),
            ("broken();\n", REFUSED),
            ("still();\n", REFUSED),
        ],
    );
    check(
        "rust",
        &[
            ("fn f() {\n    gone();\n    x();\n}\n", "fn f() {\n    x();\n}\n"),
            ("fn f() -> u8 {\n    x();\n    gone()\n}\n", "fn f() -> u8 {\n    x();\n}\n"),
            ("fn f() {\n    broken();\n}\n", REFUSED),
        ],
    );
}

/// The text after all safe fixes.
fn all_fixed(language: &str, code: &str) -> String {
    let analysis = support::analyze(&ENGINE, language, code);
    ENGINE.fix_all(&analysis, &|_| true).map_or_else(|| REFUSED.to_owned(), |fix| apply(code, &fix.edits))
}

#[test]
fn in_bulk() {
    let cases = [
        ("bad()\nbad()\n", "import secrets\n\nsecrets.token_hex()\nsecrets.token_hex()\n"),
        ("bad()\nworse()\n", "import secrets\nimport xml.etree\n\nsecrets.token_hex()\nxml.etree.parse()\n"),
        (
            "import os\nbad()\nworse()\nbad()\n",
            "import os\nimport secrets\nimport xml.etree\nsecrets.token_hex()\nxml.etree.parse()\nsecrets.token_hex()\n",
        ),
        // One that fails leaves the others alone.
        ("bad()\nbroken()\nbad()\n", "import secrets\n\nsecrets.token_hex()\nbroken()\nsecrets.token_hex()\n"),
        ("broken()\nbroken()\nwrapme()\nbroken()\n", "broken()\nbroken()\nwrapped()\nbroken()\n"),
        ("still()\nwrapme()\n", "still()\nwrapped()\n"),
        ("broken()\n", REFUSED),
        ("x\n", REFUSED),
        // One inside another.
        ("wrapme(wrapme(1))\n", "wrapped(wrapped(1))\n"),
        ("bad(bad())\n", "import secrets\n\nsecrets.token_hex(secrets.token_hex())\n"),
        ("gone(wrapme())\n", ""),
        ("opts(opts(a))\n", "opts(opts(a, safe=True), safe=True)\n"),
        ("x = [wrapme(), wrapme()]\n", "x = [wrapped(), wrapped()]\n"),
        ("ahead()\nahead()\n", "one()\ntwo()\nafter()\none()\ntwo()\nafter()\n"),
        ("bad()\r\nwrapme()\r\n", "import secrets\r\n\r\nsecrets.token_hex()\r\nwrapped()\r\n"),
    ];
    let mut failures = told("python", &cases, all_fixed);
    let cases = [
        ("bad();\nbad();\n", "const crypto = require('crypto');\n\ncrypto.randomBytes();\ncrypto.randomBytes();\n"),
        (
            "bad();\nclassy();\n",
            "const crypto = require('crypto');\nconst pkg = require('@scope/pkg');\n\ncrypto.randomBytes();\npkg.run();\n",
        ),
        ("opts(a, { b: opts(c, {}) });\n", "opts(a, { b: opts(c, { safe: true }), safe: true });\n"),
    ];
    failures.extend(told("javascript", &cases, all_fixed));
    support::tell(&failures);
}

#[test]
fn in_bulk_it_says_which_are_fixed() {
    let code = "bad()\nbroken()\nwrapme()\n";
    let analysis = support::analyze(&ENGINE, "python", code);
    let names = |fixed: &[caveat_analysis::Fingerprint]| -> Vec<String> {
        let is_fixed = |finding: &&Finding| fixed.contains(&finding.fingerprint);
        analysis.findings().iter().filter(is_fixed).map(|finding| finding.rule.short_name().to_owned()).collect()
    };
    let all = ENGINE.fix_all(&analysis, &|_| true).expect("two are safe");
    assert_eq!(names(&all.fixed), ["bad", "wrapme"]);
    let one = ENGINE.fix_all(&analysis, &|finding| finding.rule.short_name() == "wrapme").expect("it is safe");
    assert_eq!(names(&one.fixed), ["wrapme"]);
    assert_eq!(apply(code, &one.edits), "bad()\nbroken()\nwrapped()\n");
}

/// The text after the last finding is suppressed.
fn suppressed(language: &str, code: &str) -> String {
    let analysis = support::analyze(&ENGINE, language, code);
    let finding = analysis.findings().last().unwrap_or_else(|| panic!("nothing is found in {language}\n{code}"));
    ENGINE.suppression(&analysis, finding, "r").map_or_else(|| REFUSED.to_owned(), |edit| apply(code, &[edit]))
}

#[test]
fn suppression_edits() {
    let cases = [
        ("x = 1\nbad()\n", "x = 1\n# caveat: allow bad -- r\nbad()\n"),
        ("def f():\n\tbad()\n", "def f():\n\t# caveat: allow bad -- r\n\tbad()\n"),
        ("x = f(\n    bad(),\n)\n", "x = f(\n    # caveat: allow bad -- r\n    bad(),\n)\n"),
        // Above all code it would hold for the whole file.
        ("bad()\nx = 1\n", "bad()  # caveat: allow bad -- r\nx = 1\n"),
        ("bad()", "bad()  # caveat: allow bad -- r"),
        ("bad()  # why\n", "bad()  # why  # caveat: allow bad -- r\n"),
        ("x = f'''\n{bad()}\n'''\n", REFUSED),
        ("x = 1 + \\\n    bad()\n", "x = 1 + \\\n    bad()  # caveat: allow bad -- r\n"),
        ("x = 1\r\nbad()\r\n", "x = 1\r\n# caveat: allow bad -- r\r\nbad()\r\n"),
        ("x = 1\r\nf'''{bad()}\r\n'''\r\n", "x = 1\r\n# caveat: allow bad -- r\r\nf'''{bad()}\r\n'''\r\n"),
        ("if a:\n    x\nelif bad():\n    y\n", "if a:\n    x\n# caveat: allow bad -- r\nelif bad():\n    y\n"),
        ("x = 1\nwrapme(bad())\n", "x = 1\n# caveat: allow bad -- r\nwrapme(bad())\n"),
    ];
    support::tell(&told("python", &cases, suppressed));
}

#[test]
fn suppression_edits_of_javascript_and_rust() {
    let cases = [
        ("let x;\nbad();\n", "let x;\n// caveat: allow bad -- r\nbad();\n"),
        ("let x;\nf(`${bad()}\n`);\n", "let x;\n// caveat: allow bad -- r\nf(`${bad()}\n`);\n"),
        ("let x;\nf(`\n${bad()}`);\n", "let x;\nf(`\n${bad()}`);  // caveat: allow bad -- r\n"),
        ("let x;\nconst e = <a>\n  {bad()}\n</a>;\n", "let x;\nconst e = <a>\n  {/* caveat: allow bad -- r */}\n  {bad()}\n</a>;\n"),
        ("let x;\nconst e = <a\n  b={bad()}\n/>;\n", "let x;\nconst e = <a\n  // caveat: allow bad -- r\n  b={bad()}\n/>;\n"),
        ("let x;\nif (a) {\n} else if (bad()) {\n}\n", "let x;\nif (a) {\n} else if (bad()) {  // caveat: allow bad -- r\n}\n"),
    ];
    let mut failures = told("javascript", &cases, suppressed);
    let cases = [("use a;\nfn f() {\n    bad();\n}\n", "use a;\nfn f() {\n    // caveat: allow bad -- r\n    bad();\n}\n")];
    failures.extend(told("rust", &cases, suppressed));
    support::tell(&failures);
}

#[test]
fn a_reason_of_several_lines_stays_one_comment() {
    let code = "x = 1\nbad()\n";
    let analysis = support::analyze(&ENGINE, "python", code);
    let edit = ENGINE.suppression(&analysis, &analysis.findings()[0], "one\r\ntwo\nthree").expect("it can be suppressed");
    let text = apply(code, &[edit]);
    assert_eq!(text.lines().count(), 3, "{text}");
    assert!(!text.contains('\r'), "{text:?}");
}
