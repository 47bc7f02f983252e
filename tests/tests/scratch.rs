use caveat_tests::*;
#[test]
fn t() {
    for name in [
        "brackets.py",
        "brackets2.py",
        "brackets.js",
        "brackets.ts",
        "brackets.rs",
        "brace.js",
        "brace.rs",
        "big.py",
        "line.py",
        "line2.py",
    ] {
        let text = std::fs::read_to_string(format!("/tmp/e2e-x/{name}")).unwrap();
        let home = crate::home();
        let mut e = home.editor(Capabilities::default());
        let t = std::time::Instant::now();
        let u = e.open(name, &text);
        let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| e.findings(&u)));
        println!("{name} {:?} {:?}", t.elapsed(), r.ok().map(|f| f.len()));
    }
}
