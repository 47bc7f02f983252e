//! Code that nobody writes by hand must not crash, hang or use up the stack: a worker's thread is as small as a system's default.

use std::sync::{Arc, LazyLock};
use std::thread;

use caveat_analysis::{Date, Edit, Engine, Input, ProjectFacts};
use caveat_catalog::Catalog;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Arc::new(Catalog::builtin())));

const MANY: usize = 100_000;

fn check(language: &'static str, text: String) {
    let work = move || {
        let facts = ProjectFacts::default();
        let input = |text: &str| Input { text: text.into(), language, facts: &facts, today: Date { year: 2026, month: 11, day: 22 } };
        let first = ENGINE.analyze(&input(&text), None);
        let edited = format!("\n{text}");
        let second = ENGINE.analyze(&input(&edited), Some((&first, &[Edit::of(&text, 0..0, "\n")])));
        for finding in second.findings().iter().take(3) {
            ENGINE.hover(&second, finding, false);
            ENGINE.fixes(&second, finding);
            ENGINE.suppression(&second, finding, "nested");
            second.survives(&second.operation(finding), finding.range.start);
        }
    };
    thread::Builder::new().stack_size(2 << 20).spawn(work).expect("a thread").join().expect("no panic");
}

fn nested(language: &'static str, before: &str, open: &str, inner: &str, close: &str, after: &str) {
    check(language, format!("{before}{}{inner}{}{after}\n", open.repeat(MANY), close.repeat(MANY)));
    // Never closed, as while it is typed.
    check(language, format!("{before}{}{inner}\n", open.repeat(MANY / 10)));
}

#[test]
fn deep_python() {
    nested("python", "x = ", "(", "1", ")", "");
    nested("python", "x = ", "[", "1", "]", "");
    nested("python", "x = ", "f(", "", ")", "");
    nested("python", "x = ", "eval(", "a", ")", "");
    nested("python", "x = ", "not ", "a", "", "");
}

#[test]
fn deep_javascript() {
    nested("javascript", "x = ", "(", "1", ")", "");
    nested("javascript", "x = ", "{a:", "1", "}", "");
    nested("javascript", "x = ", "a.b(", "1", ")", "");
    nested("javascript", "x = ", "eval(", "a", ")", "");
    nested("javascript", "var ", "[", "a", "]", " = b");
    nested("tsx", "x = ", "[", "1", "]", "");
    nested("typescript", "let x: ", "A<", "u8", ">", " = a;");
}

#[test]
fn deep_rust() {
    nested("rust", "fn f() { let x = ", "(", "1", ")", "; }");
    nested("rust", "fn f() ", "{", "", "}", "");
    nested("rust", "fn f() { let x = ", "f(", "", ")", "; }");
    nested("rust", "fn f() { let x = a", ".b()", "", "", "; }");
    nested("rust", "", "mod a {", "", "}", "");
    nested("rust", "use ", "a::{", "b", "}", ";");
}

#[test]
fn long() {
    check("python", format!("x = {}1\n", "1 + ".repeat(MANY)));
    check("python", format!("x = a{}\n", ".b".repeat(MANY)));
    check("python", format!("x = \"{}\"\n", "a".repeat(5 << 20)));
    check("javascript", format!("x = {}1;\n", "1 + ".repeat(MANY)));
    check("python", "import os\n".repeat(10_000));
    check("python", "x = eval(x)\n".repeat(20_000));
    check("javascript", format!("x = {{{}}};\n", "a: 1, ".repeat(MANY)));
    check("rust", format!("fn f() {{ {} }}\n", "g();".repeat(MANY)));
}

/// Code through which values are followed, in shapes that grow.
#[test]
#[allow(clippy::format_collect, reason = "the texts are made once")]
fn deep_flows() {
    let handler = "import os\nfrom flask import request\n\ndef view():\n    x = request.args['a']\n";
    nested("python", handler, "", "", "", &format!("    os.system({}x{})\n", "f(".repeat(MANY / 10), ")".repeat(MANY / 10)));
    check("python", format!("{handler}{}    os.system(x)\n", "    x = x + x\n".repeat(2_000)));
    check("python", format!("{handler}{}    os.system(x)\n", "    if x:\n        x = [x, x]\n".repeat(1_000)));
    check("python", format!("{handler}    x = {}x{}\n    os.system(x)\n", "(lambda y: y)(".repeat(300), ")".repeat(300)));
    let chain: String = (0..500).map(|at| format!("def f{at}(x):\n    return f{}(x) + f{}(x)\n\n", at + 1, at + 2)).collect();
    check("python", format!("{chain}{handler}    os.system(f0(x))\n"));
    let loops: String = (0..60).map(|depth| format!("{}while x:\n", "    ".repeat(depth + 1))).collect();
    check("python", format!("{handler}{loops}{}x = x[0]\n    os.system(x)\n", "    ".repeat(61)));
    let script = "const cp = require('child_process');\nfunction f(req, res) {\n  let x = req.query.a;\n";
    check("javascript", format!("{script}  cp.exec({}x{});\n}}\n", "g(() => ".repeat(400), ")".repeat(400)));
    check("javascript", format!("{script}{}  cp.exec(x);\n}}\n", "  x = { ...x, y: x };\n".repeat(1_500)));
    let cases: String = (0..2_000).map(|at| format!("case {at}: x = x + '{at}';\n")).collect();
    check("javascript", format!("{script}  switch (x) {{\n{cases}}}\n  cp.exec(x);\n}}\n"));
    let body = "use std::process::Command;\nfn f() {\n    let x = std::env::args().nth(1).unwrap();\n";
    check("rust", format!("{body}    Command::new(\"sh\").arg(\"-c\").arg({}x{});\n}}\n", "format!(\"{}\", ".repeat(60), ")".repeat(60)));
    check("rust", format!("{body}{}    Command::new(\"sh\").arg(\"-c\").arg(x);\n}}\n", "    let x = match x { y => y };\n".repeat(1_500)));
}
