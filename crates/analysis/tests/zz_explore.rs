//! Scratch.
use caveat_analysis::{Date, Edit, Engine, Input, ProjectFacts};
use caveat_catalog::Catalog;
use std::sync::Arc;
use std::time::Instant;
#[test]
fn explore() {
    let Ok(list) = std::env::var("EXPLORE") else { return };
    let engine = Engine::new(Arc::new(Catalog::builtin()));
    for file in list.split(':') {
        let text: String = String::from_utf8_lossy(&std::fs::read(file).unwrap()).into_owned();
        let lang = match file.rsplit('.').next().unwrap() {
            "py" => "python",
            "js" => "javascript",
            "ts" => "typescript",
            "tsx" => "tsx",
            _ => "rust",
        };
        engine.prepare(lang);
        std::thread::scope(|scope| {
            let engine = &engine;
            std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, move || {
                let facts = ProjectFacts::default();
                let today = Date { year: 2026, month: 11, day: 22 };
                let input = |text: &str| Input { text: text.into(), language: lang, facts: &facts, today };
                let t = Instant::now();
                let mut a = engine.analyze(&input(&text), None);
                let fresh = t.elapsed().as_millis();
                let t = Instant::now();
                let mut at = text.len() / 2;
                while !text.is_char_boundary(at) { at -= 1; }
                let mut now = text.clone();
                let e = Edit::of(&now, at..at, "x");
                now.insert(at, 'x');
                a = engine.analyze(&input(&now), Some((&a, &[e])));
                let i1 = t.elapsed().as_millis();
                let t = Instant::now();
                let e = Edit::of(&now, at..at + 1, "");
                now.remove(at);
                a = engine.analyze(&input(&now), Some((&a, &[e])));
                let i2 = t.elapsed().as_millis();
                let t = Instant::now();
                let e = Edit::of(&now, now.len()..now.len(), "\nx\n");
                now.push_str("\nx\n");
                a = engine.analyze(&input(&now), Some((&a, &[e])));
                let i3 = t.elapsed().as_millis();
                let t = Instant::now();
                let line = now[..at].bytes().filter(|b| *b == b'\n').count();
                let mut n = 0;
                if let Some(f) = a.findings().last() { n += engine.fixes(&a, f).len(); engine.suppression(&a, f, "r"); let o = a.operation(f); a.survives(&o, f.range.start); engine.hover(&a, f, false); }
                let fx = t.elapsed().as_millis();
                let t = Instant::now();
                let ex = engine.explain(&input(&now), line, caveat_catalog::Level::All).len();
                let ext = t.elapsed().as_millis();
                let t = Instant::now();
                let all = engine.fix_all(&a, &|_| true).is_some();
                println!("{file} len {} fresh {fresh} mid {i1} undo {i2} end {i3} fixes {fx} ({n}) explain {ext} ({ex}) fixall {} {all} findings {} err {}", text.len(), t.elapsed().as_millis(), a.findings().len(), a.has_errors());
            }).unwrap().join().unwrap();
        });
    }
}
