use caveat_tests::*;
#[test]
fn t() {
    let mut names: Vec<String> = std::fs::read_dir("/tmp/e2e-x").unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).filter(|n| n.starts_with("deep-")).collect();
    names.sort();
    for name in names {
        let text = std::fs::read_to_string(format!("/tmp/e2e-x/{name}")).unwrap();
        let home = crate::home();
        let mut e = home.editor(Capabilities::default());
        let t = std::time::Instant::now();
        let u = e.open(&name, &text);
        let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| e.findings(&u)));
        println!("{name} {:?} {:?}", t.elapsed(), r.ok().map(|f| f.len()));
    }
}
