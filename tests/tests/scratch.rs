use caveat_tests::*;
use serde_json::json;
#[test]
fn t() {
    let home = crate::home();
    let t = std::time::Instant::now();
    let mut e = home.editor(Capabilities::default());
    println!("init {:?}", t.elapsed());
    let u = e.open("a.py", "import yaml as y\nimport marshal\nimport hashlib\nimport hmac\n\n\ndef f(stream, key, sent):\n    marshal.loads(stream)\n    if hmac.new(key, stream, 'sha256').digest() == sent:\n        return y.load(stream), hashlib.md5(stream)\n");
    println!("{:#?}", e.diagnostics(&u));
    println!("diag {:?}", t.elapsed());
    println!("{:?}", e.findings(&u));
    println!("{}", e.hover(&u, "y.load").unwrap());
    println!("{}", serde_json::to_string_pretty(&e.actions(&u, "y.load", None)).unwrap());
    println!("{}", serde_json::to_string_pretty(&e.actions(&u, "md5", None)).unwrap());
    println!("{:#}", e.initialized);
    println!("{:?}", e.execute("caveat.markLearned", &json!("insecure-deserialization")));
    home.await_count("marked_learned", 1);
    println!("{}", e.hover(&u, "y.load").unwrap());
    for m in &e.heard { println!("{m}"); }
    println!("{:?}", e.shut_down());
    println!("end {:?}", t.elapsed());
    println!("{:#}", home.progress());
}
