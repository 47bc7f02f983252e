//! Scratch.
use caveat_analysis::{Date, Edit, Engine, Input, ProjectFacts};
use caveat_catalog::Catalog;
use std::sync::Arc;
struct R(u64);
impl R {
    fn n(&mut self, k: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % (k.max(1) as u64)) as usize
    }
}
fn b(t: &str, mut i: usize) -> usize {
    i = i.min(t.len());
    while !t.is_char_boundary(i) {
        i -= 1;
    }
    i
}
#[test]
fn fuzz() {
    let Ok(list) = std::env::var("FUZZ") else { return };
    let rounds: usize = std::env::var("ROUNDS").unwrap().parse().unwrap();
    let engine = Engine::new(Arc::new(Catalog::builtin()));
    let facts = ProjectFacts::default();
    let today = Date { year: 2026, month: 11, day: 22 };
    let pieces = [
        "\"",
        "'",
        "`",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\0",
        "😀",
        "\r\n",
        "\r",
        "\t",
        "${",
        "f\"{",
        "%",
        "{}",
        "r#\"",
        "/*",
        "*/",
        "#",
        "//",
        "<",
        ">",
        "\\",
        "\u{feff}",
        "é",
        ":",
        "=",
        "\n",
        "caveat: allow x",
        "# caveat: allow eval-call -- 1 until 2020-01-01\n",
        "\u{2028}",
        "'''",
        "\"\"\"",
        "format!(\"{",
        "format!(\"{0:>1$}\", a)",
        "b\"",
        "c\"",
        "%(",
        "% (",
        ".format(",
        "use a::{",
        "import ",
        "from x import *",
    ];
    let mut r = R(std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(88172645463325252));
    let mut samples: Vec<(String, String)> = Vec::new();
    for f in list.split(':').filter(|f| !f.is_empty()) {
        let lang = match f.rsplit('.').next().unwrap() {
            "py" => "python",
            "js" => "javascript",
            "ts" => "typescript",
            "tsx" => "tsx",
            _ => "rust",
        };
        samples.push((lang.into(), String::from_utf8_lossy(&std::fs::read(f).unwrap()).into_owned()));
    }
    for rule in engine.catalog().rules.values() {
        for lang in match &*rule.language {
            "python" => vec!["python"],
            "rust" => vec!["rust"],
            _ => vec!["javascript", "typescript", "tsx"],
        } {
            samples.push((lang.into(), rule.examples.bad.clone()));
        }
    }
    let mut count = 0;
    for _ in 0..rounds {
        let (lang, base) = &samples[r.n(samples.len())];
        let input = |t: &str| Input { text: t.into(), language: lang, facts: &facts, today };
        let mut text = base.clone();
        if r.n(3) == 0 {
            text = text.replace('\n', "\r\n");
        }
        let mut a = engine.analyze(&input(&text), None);
        for _ in 0..6 {
            let (range, new) = match r.n(6) {
                0 => {
                    let at = b(&text, r.n(text.len() + 1));
                    (at..text.len(), String::new())
                }
                1 => {
                    let at = b(&text, r.n(text.len() + 1));
                    let e = b(&text, at + r.n(200));
                    (at..e.max(at), String::new())
                }
                2 => {
                    let at = b(&text, r.n(text.len() + 1));
                    let e = b(&text, at + r.n(300)).max(at);
                    let to = b(&text, r.n(text.len() + 1));
                    (to..to, text[at..e].to_owned())
                }
                _ => {
                    let at = b(&text, r.n(text.len() + 1));
                    (at..at, pieces[r.n(pieces.len())].to_owned())
                }
            };
            let before = text.clone();
            let e = Edit::of(&text, range.clone(), &new);
            text.replace_range(range, &new);
            let run = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                let n = engine.analyze(&input(&text), Some((&a, &[e])));
                for f in n.findings().iter().take(3) {
                    let fx = engine.fixes(&n, f);
                    for x in &fx {
                        caveat_analysis::edit::apply(&text, &x.edits);
                    }
                    if let Some(s) = engine.suppression(&n, f, "why\nnot") {
                        caveat_analysis::edit::apply(&text, &[s]);
                    }
                    let o = n.operation(f);
                    n.survives(&o, f.range.start);
                    n.survives(&o, text.len());
                    engine.hover(&n, f, false);
                    n.is_broken_at(f.range.end);
                }
                engine.fix_all(&n, &|_| true);
                let fresh = engine.analyze(&input(&text), None);
                engine.explain(&input(&text), 1, caveat_catalog::Level::All);
                if !fresh.has_errors() {
                    let t = |x: &caveat_analysis::Analysis| {
                        x.findings().iter().map(|f| format!("{:?}{}{}{}", f.range, f.rule.id, f.fingerprint, f.message)).collect::<Vec<_>>()
                    };
                    if t(&n) != t(&fresh) {
                        println!("DIFF {lang}\nfresh {:?}\nincr {:?}", t(&fresh), t(&n));
                        std::fs::write(format!("/tmp/rv/diff-{}.txt", r.n(1000)), format!("{before}\n=====\n{text}")).unwrap();
                    }
                }
                n
            }));
            match run {
                Ok(n) => a = n,
                Err(_) => {
                    let p = format!("/tmp/rv/panic-{}.{lang}", r.n(100000));
                    std::fs::write(&p, &text).unwrap();
                    println!("PANIC {p}");
                    a = engine.analyze(&input(""), None);
                    text = String::new();
                }
            }
            count += 1;
        }
    }
    println!("ran {count}");
}
