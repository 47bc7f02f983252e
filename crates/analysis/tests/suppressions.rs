//! Suppressions: what they hide, and when they are findings themselves.

mod support;

use std::sync::LazyLock;

use caveat_analysis::{Date, Engine, Input, ProjectFacts};
use support::{TODAY, TestRule};

/// Rules that find calls of `bad` and `worse`, and JSX elements `<Bad>`.
static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let call = |kind: &str, name: &str| format!("({kind} function: (identifier) @f (#eq? @f \"{name}\")) @finding");
    let queries: Vec<(&str, &str, String)> = [("python", "call"), ("javascript", "call_expression"), ("rust", "call_expression")]
        .into_iter()
        .flat_map(|(language, kind)| [(language, "bad-call", call(kind, "bad")), (language, "worse-call", call(kind, "worse"))])
        .chain([
            ("javascript", "bad-element", "(jsx_opening_element name: (identifier) @f (#eq? @f \"Bad\")) @finding".to_owned()),
            ("python", "bad-decorator", "(decorator (identifier) @f (#eq? @f \"bad\")) @finding".to_owned()),
        ])
        .collect();
    let rules: Vec<TestRule<'_>> = queries.iter().map(|(language, name, query)| TestRule { language, name, query, fixes: "" }).collect();
    support::engine(&rules)
});

/// What is told and what is hidden, as `line rule` with lines from 1 and the last part of the rule's id; hidden ones in brackets.
fn told(language: &str, code: &str, today: Date) -> String {
    let facts = ProjectFacts::default();
    let analysis = ENGINE.analyze(&Input { text: code.into(), language, facts: &facts, today }, None);
    let line = |finding: &caveat_analysis::Finding| code[..finding.range.start].matches('\n').count() + 1;
    let name = |finding: &caveat_analysis::Finding| finding.rule.short_name().trim_start_matches("suppression-").to_owned();
    let mut all: Vec<(usize, String)> =
        analysis.findings().iter().map(|finding| (line(finding), format!("{} {}", line(finding), name(finding)))).collect();
    all.extend(analysis.suppressed().map(|finding| (line(finding), format!("[{} {}]", line(finding), name(finding)))));
    all.sort();
    all.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(", ")
}

fn check(language: &str, cases: &[(&str, &str)]) {
    let failure = |(code, expected): &(&str, &str)| {
        let got = told(language, code, TODAY);
        (got != *expected).then(|| format!("expected `{expected}`, got `{got}` in {language}\n{code}"))
    };
    support::tell(&cases.iter().filter_map(failure).collect::<Vec<_>>());
}

#[test]
fn python() {
    check(
        "python",
        &[
            ("bad()\n", "1 bad-call"),
            ("bad()  # caveat: allow bad-call -- r\n", "[1 bad-call]"),
            ("bad()  # caveat: allow python/bad-call -- r\n", "[1 bad-call]"),
            ("bad()  #caveat:allow bad-call -- r\n", "[1 bad-call]"),
            ("bad()  # noqa  # caveat: allow bad-call -- r\n", "[1 bad-call]"),
            ("bad()  # caveat: allow worse-call -- r\n", "1 bad-call, 1 unused"),
            ("bad()  # caveat: allow javascript/bad-call -- r\n", "1 bad-call, 1 unused"),
            ("x = 1\n# caveat: allow bad-call -- r\nbad()\n", "[3 bad-call]"),
            ("x = 1\n# caveat: allow bad-call -- r\n\nbad()\n", "[4 bad-call]"),
            ("x = 1\n# caveat: allow bad-call -- r\n# more\nbad()\n", "[4 bad-call]"),
            ("x = 1\n# caveat: allow bad-call -- r\nbad()\nbad()\n", "[3 bad-call], 4 bad-call"),
            ("x = 1\nbad()  # caveat: allow bad-call -- r\nbad()\n", "[2 bad-call], 3 bad-call"),
            ("x = 1\nbad()\n# caveat: allow bad-call -- r\n", "2 bad-call, 3 unused"),
            // A statement over several lines: the line that counts is the one on which the finding starts.
            ("x = 1\n# caveat: allow bad-call -- r\ny = f(\n    bad(),\n)\n", "2 unused, 4 bad-call"),
            ("x = 1\ny = f(\n    bad(),  # caveat: allow bad-call -- r\n)\n", "[3 bad-call]"),
            ("x = 1\ny = f(\n    # caveat: allow bad-call -- r\n    bad(),\n)\n", "[4 bad-call]"),
            ("x = 1\ny = bad(\n    1,\n)  # caveat: allow bad-call -- r\n", "2 bad-call, 4 unused"),
            ("x = 1\n# caveat: allow bad-call -- r\ny = f(\n    bad(),\n)\nbad()\n", "2 unused, 4 bad-call, 6 bad-call"),
            // A statement that holds others: only its own line.
            ("x = 1\n# caveat: allow bad-call -- r\nif bad():\n    bad()\n", "[3 bad-call], 4 bad-call"),
            ("x = 1\n# caveat: allow bad-call -- r\ndef f():\n    bad()\n", "2 unused, 4 bad-call"),
            // Several on one line, several rules.
            ("bad(bad())  # caveat: allow bad-call -- r\n", "[1 bad-call], [1 bad-call]"),
            ("bad(worse())  # caveat: allow bad-call -- r\n", "1 worse-call, [1 bad-call]"),
            ("bad(worse())  # caveat: allow bad-call, worse-call -- r\n", "[1 bad-call], [1 worse-call]"),
            ("bad(worse())  # caveat: allow bad-call worse-call -- r\n", "[1 bad-call], [1 worse-call]"),
            ("x = 1\n# caveat: allow bad-call -- r\n# caveat: allow worse-call -- r\nbad(worse())\n", "[4 bad-call], [4 worse-call]"),
            ("x = 1\n# caveat: allow bad-call -- r\nbad(worse())  # caveat: allow worse-call -- r\n", "[3 bad-call], [3 worse-call]"),
            // One that names a rule that is not there as well hides what it can.
            ("bad()  # caveat: allow bad-call, worse-call -- r\n", "[1 bad-call]"),
            ("bad()  # caveat: allow bad-call -- r\nbad()  # caveat: allow bad-call -- r\n", "[1 bad-call], [2 bad-call]"),
            // For the file.
            ("# caveat: allow bad-call -- r\n\nx = 1\nbad()\nbad()\n", "[4 bad-call], [5 bad-call]"),
            ("#!/usr/bin/env python\n# caveat: allow bad-call -- r\n\nx = 1\nbad()\n", "[5 bad-call]"),
            ("\"\"\"Docstring.\"\"\"\n# caveat: allow bad-call -- r\n\nx = 1\nbad()\n", "2 unused, 5 bad-call"),
            ("# caveat: allow bad-call -- r\n", "1 unused"),
            ("# caveat: allow bad-call -- r\ndef f():\n    bad()\n", "[3 bad-call]"),
            // Without a reason, expired.
            ("bad()  # caveat: allow bad-call\n", "1 bad-call, 1 without-reason"),
            ("bad()  # caveat: allow bad-call --\n", "1 bad-call, 1 without-reason"),
            ("bad()  # caveat: allow bad-call -- until 2027-01-01\n", "1 bad-call, 1 without-reason"),
            ("bad()  # caveat: allow bad-call -- r until 2026-11-22\n", "[1 bad-call]"),
            ("bad()  # caveat: allow bad-call -- r until 2026-11-21\n", "1 bad-call, 1 expired"),
            ("bad()  # caveat: allow bad-call -- r, until 2026-11-21\n", "1 bad-call, 1 expired"),
            ("x()  # caveat: allow bad-call -- r until 2026-11-21\n", "1 expired"),
            ("bad()  # caveat: allow bad-call -- r until 2026-02-30\n", "[1 bad-call]"),
            ("bad()  # caveat: allow bad-call until 2027-01-01 -- r\n", "[1 bad-call]"),
            ("bad()  # caveat: allow -- r\n", "1 bad-call, 1 unused"),
            // An expired one does not stand in the way of a valid one.
            ("x = 1\n# caveat: allow bad-call -- r until 2020-01-01\nbad()  # caveat: allow bad-call -- r\n", "2 expired, [3 bad-call]"),
            ("x = 1\n# caveat: allow bad-call\nbad()  # caveat: allow bad-call -- r\n", "2 without-reason, [3 bad-call]"),
            // Only comments count.
            ("x = '# caveat: allow bad-call -- r'; bad()\n", "1 bad-call"),
            ("x = '''\n# caveat: allow bad-call -- r\n'''; bad()\n", "3 bad-call"),
            ("# Write `caveat: allow RULE -- reason` to hide one.\nbad()\n", "2 bad-call"),
            // In classes, functions, decorators.
            ("class A:\n    # caveat: allow bad-call -- r\n    x = bad()\n    y = bad()\n", "[3 bad-call], 4 bad-call"),
            ("class A:\n    def f(self):\n        # caveat: allow bad-call -- r\n        bad()\n", "[4 bad-call]"),
            ("class A:\n    x = 1\n    # caveat: allow bad-call -- r\n    def f(self, a=bad()):\n        pass\n", "[4 bad-call]"),
            ("x = 1\n# caveat: allow bad-decorator -- r\n@bad\ndef f(): pass\n", "[3 bad-decorator]"),
            ("x = 1\n@bad  # caveat: allow bad-decorator -- r\ndef f(): pass\n", "[2 bad-decorator]"),
            ("x = 1\n@other\n# caveat: allow bad-decorator -- r\n@bad\ndef f(): pass\n", "[4 bad-decorator]"),
            ("class A:\n    x = 1\n\n    # caveat: allow bad-decorator -- r\n    @bad\n    def f(self): pass\n", "[5 bad-decorator]"),
            ("if a:\n    # caveat: allow bad-call -- r\n    bad()\nelse:\n    bad()\n", "[3 bad-call], 5 bad-call"),
            ("x = 1\r\n# caveat: allow bad-call -- r\r\nbad()\r\n", "[3 bad-call]"),
            ("x = 1\r\nbad()  # caveat: allow bad-call -- r until 2026-11-21\r\n", "2 bad-call, 2 expired"),
            ("bad()  # caveat: allow bad-call -- r", "[1 bad-call]"),
            ("x = 1\n# caveat: allow bad-call -- é😀\nbad()\n", "[3 bad-call]"),
            ("x = 1; bad()  # caveat: allow bad-call -- r\n", "[1 bad-call]"),
            ("x = 1 + \\\n    bad()  # caveat: allow bad-call -- r\n", "[2 bad-call]"),
        ],
    );
}

#[test]
fn javascript() {
    for language in ["javascript", "typescript", "tsx"] {
        check(
            language,
            &[
                ("bad(); // caveat: allow bad-call -- r\n", "[1 bad-call]"),
                ("bad(); /* caveat: allow bad-call -- r */\n", "[1 bad-call]"),
                ("/* caveat: allow bad-call -- r */ bad();\nbad();\n", "[1 bad-call], 2 bad-call"),
                ("x = /* caveat: allow bad-call -- r */ bad();\n", "[1 bad-call]"),
                ("let x;\n// caveat: allow bad-call -- r\nbad();\n", "[3 bad-call]"),
                ("let x;\n/* caveat: allow bad-call -- r */\nbad();\n", "[3 bad-call]"),
                ("let x;\n/*\n * caveat: allow bad-call -- r\n */\nbad();\n", "[5 bad-call]"),
                ("let x;\n/**\n * Why.\n * caveat: allow bad-call -- r\n * @param a b\n */\nbad();\n", "[7 bad-call]"),
                ("let x;\n// caveat: allow bad-call -- r\n/* more\n   lines */\nbad();\n", "[5 bad-call]"),
                ("let x;\n// caveat: allow javascript/bad-call -- r\nbad();\n", "[3 bad-call]"),
                ("// caveat: allow bad-call -- r\n\nlet x;\nbad();\n", "[4 bad-call]"),
                ("'use strict';\n// caveat: allow bad-call -- r\nlet x;\nbad();\n", "2 unused, 4 bad-call"),
                ("#!/usr/bin/env node\n// caveat: allow bad-call -- r\nlet x;\nbad();\n", "[4 bad-call]"),
                ("let x;\nconst y = f(\n  // caveat: allow bad-call -- r\n  bad(),\n);\n", "[4 bad-call]"),
                ("let x;\n// caveat: allow bad-call -- r\nconst y = f(\n  bad(),\n);\n", "2 unused, 4 bad-call"),
                ("let x;\nfoo\n  .a()\n  // caveat: allow bad-call -- r\n  .b(bad());\n", "[5 bad-call]"),
                ("class A {\n  // caveat: allow bad-call -- r\n  x = bad();\n  y = bad();\n}\n", "[3 bad-call], 4 bad-call"),
                ("class A {\n  f() {\n    // caveat: allow bad-call -- r\n    bad();\n  }\n}\n", "[4 bad-call]"),
                ("switch (x) {\n  // caveat: allow bad-call -- r\n  case bad():\n    bad();\n}\n", "[3 bad-call], 4 bad-call"),
                ("const o = {\n  // caveat: allow bad-call -- r\n  a: bad(),\n  b: bad(),\n};\n", "[3 bad-call], 4 bad-call"),
                ("bad(); // caveat: allow bad-call\n", "1 bad-call, 1 without-reason"),
                ("bad(); /* caveat: allow bad-call */\n", "1 bad-call, 1 without-reason"),
                ("bad(); /* caveat: allow bad-call -- r until 2026-11-21 */\n", "1 bad-call, 1 expired"),
                ("bad(); // caveat: allow bad-call -- r until 2026-11-21\n", "1 bad-call, 1 expired"),
                ("x = '// caveat: allow bad-call -- r'; bad();\n", "1 bad-call"),
                ("x = `\n// caveat: allow bad-call -- r\n`; bad();\n", "3 bad-call"),
                ("x = `${\n// caveat: allow bad-call -- r\nbad()}`;\n", "[3 bad-call]"),
            ],
        );
    }
}

#[test]
fn jsx() {
    for language in ["javascript", "tsx"] {
        check(
            language,
            &[
                ("let x;\nconst e = <Bad />;\n", ""),
                ("let x;\n// caveat: allow bad-element -- r\nconst e = <Bad>a</Bad>;\n", "[3 bad-element]"),
                ("let x;\nconst e = <a>\n  {/* caveat: allow bad-element -- r */}\n  <Bad>a</Bad>\n</a>;\n", "[4 bad-element]"),
                ("let x;\nconst e = <a>\n  <Bad>a</Bad> {/* caveat: allow bad-element -- r */}\n</a>;\n", "[3 bad-element]"),
                (
                    "let x;\nconst e = <a>\n  {/* caveat: allow bad-element -- r */}\n  {/* more */}\n  <Bad>a</Bad>\n</a>;\n",
                    "[5 bad-element]",
                ),
                ("let x;\nconst e = <a>\n  <Bad // caveat: allow bad-element -- r\n    b={1}\n  >a</Bad>\n</a>;\n", "[3 bad-element]"),
                ("let x;\nconst e = <a\n  // caveat: allow bad-call -- r\n  b={bad()}\n/>;\n", "[4 bad-call]"),
                ("let x;\nconst e = <a>\n  // caveat: allow bad-element -- r\n  <Bad>a</Bad>\n</a>;\n", "4 bad-element"),
                (
                    "let x;\nfunction F() {\n  return (\n    // caveat: allow bad-element -- r\n    <Bad>a</Bad>\n  );\n}\n",
                    "[5 bad-element]",
                ),
            ],
        );
    }
}

#[test]
fn typescript_decorators() {
    check(
        "typescript",
        &[
            ("let x;\n// caveat: allow bad-call -- r\n@bad()\nclass A {}\n", "[3 bad-call]"),
            ("let x;\n@other()\n// caveat: allow bad-call -- r\n@bad()\nclass A {}\n", "[4 bad-call]"),
            ("class A {\n  x;\n  // caveat: allow bad-call -- r\n  @bad()\n  f() {}\n}\n", "[4 bad-call]"),
            ("class A {\n  x;\n  @bad() // caveat: allow bad-call -- r\n  f() {}\n}\n", "[3 bad-call]"),
        ],
    );
}

#[test]
fn rust() {
    check(
        "rust",
        &[
            ("fn f() { bad(); } // caveat: allow bad-call -- r\n", "[1 bad-call]"),
            ("fn f() {\n    bad(); // caveat: allow bad-call -- r\n}\n", "[2 bad-call]"),
            ("fn f() {\n    // caveat: allow bad-call -- r\n    bad();\n}\n", "[3 bad-call]"),
            ("fn f() {\n    /* caveat: allow bad-call -- r */\n    bad();\n}\n", "[3 bad-call]"),
            ("fn f() {\n    // caveat: allow bad-call -- r\n    #[allow(x)]\n    bad();\n}\n", "2 unused, 4 bad-call"),
            ("// caveat: allow bad-call -- r\n\nfn f() {\n    bad();\n}\n", "[4 bad-call]"),
            ("//! Docs.\n// caveat: allow bad-call -- r\n\nfn f() {\n    bad();\n}\n", "[5 bad-call]"),
            ("use a;\n// caveat: allow bad-call -- r\nfn f() { bad(); }\n", "[3 bad-call]"),
            ("use a;\n/// caveat: allow bad-call -- r\nfn f() { bad(); }\n", "[3 bad-call]"),
            (
                "impl A {\n    // caveat: allow bad-call -- r\n    const X: u8 = bad();\n    const Y: u8 = bad();\n}\n",
                "[3 bad-call], 4 bad-call",
            ),
            ("fn f() {\n    let x = a\n        .b()\n        // caveat: allow bad-call -- r\n        .c(bad());\n}\n", "[5 bad-call]"),
            ("fn f() {\n    // caveat: allow bad-call -- r\n    let x = g(\n        bad(),\n    );\n}\n", "2 unused, 4 bad-call"),
            (
                "fn f() {\n    match x {\n        // caveat: allow bad-call -- r\n        1 => bad(),\n        _ => bad(),\n    }\n}\n",
                "[4 bad-call], 5 bad-call",
            ),
            ("fn f() {\n    bad(); // caveat: allow bad-call\n}\n", "2 bad-call, 2 without-reason"),
            ("fn f() {\n    g(\"// caveat: allow bad-call -- r\"); bad();\n}\n", "2 bad-call"),
        ],
    );
}

#[test]
fn a_suppression_holds_until_its_date_handed_in() {
    let code = "bad()  # caveat: allow bad-call -- r until 2027-03-01\n";
    let on = |year, month, day| told("python", code, Date { year, month, day });
    assert_eq!(on(2026, 12, 31), "[1 bad-call]");
    assert_eq!(on(2027, 2, 28), "[1 bad-call]");
    assert_eq!(on(2027, 3, 1), "[1 bad-call]");
    assert_eq!(on(2027, 3, 2), "1 bad-call, 1 expired");
    assert_eq!(on(2028, 1, 1), "1 bad-call, 1 expired");
}
