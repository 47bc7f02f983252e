//! What the nodes of Rust become.

use std::path::Path;

use tree_sitter::{Node as Tree, Parser};

use crate::fields::Fields as _;
use crate::flow::ir::Node;
use crate::flow::show::show;
use crate::lower::{Family, children};

fn parsed(code: &str) -> tree_sitter::Tree {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_rust::LANGUAGE.into()).expect("the grammar fits");
    parser.parse(code, None).expect("there is no time limit")
}

fn lowered(item: Tree<'_>, code: &str) -> Node {
    crate::flow::lower::lower(Family::Rust, item, None, false, code)
}

/// The items of a file, without attributes and comments.
fn items(code: &str) -> String {
    let tree = parsed(code);
    let items = children(tree.root_node()).filter(|item| item.is_named() && !item.is_extra() && item.kind() != "attribute_item");
    items.map(|item| show(&lowered(item, code))).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(code: &str, expected: &str) {
    assert_eq!(items(code), expected, "{code}");
}

/// Checks a statement or an expression.
#[track_caller]
fn inside(code: &str, expected: &str) {
    let whole = items(&format!("fn f() {{ {code} }}"));
    let body = whole.strip_prefix("(fn f [] ").and_then(|rest| rest.strip_suffix(')')).expect("a function comes out");
    let alone = body.strip_prefix("(do ").and_then(|rest| rest.strip_suffix(')')).unwrap_or(body);
    let value = alone.strip_prefix("(return ").and_then(|rest| rest.strip_suffix(')')).unwrap_or(alone);
    assert_eq!(value, expected, "{code}");
}

#[test]
fn names_paths_and_members() {
    inside("a.b.0", "(. (. a b) 0)");
    inside("std::fs::File::open", "(:: (:: (:: std fs) File) open)");
    inside("::std::env::var", "(:: (:: <std> env) var)");
    inside("<Vec<u8> as Read>::read", "(:: Vec read)");
    inside("Vec::<u8>::new", "(:: Vec new)");
    inside("self.items", "(. self items)");
    inside("r#type", "type");
}

#[test]
fn literals() {
    inside(r#""a\n\u{e4}b""#, r#""a\näb""#);
    inside(r##"r#"a"b\n"#"##, r#""a\"b\\n""#);
    inside(r#"b"xy""#, r#""xy""#);
    inside(r"'\n'", r#""\n""#);
    inside("b'a'", "97");
    inside("0xff_u8", "255");
    inside("-7", "-7");
    inside("1.5e3", "1.5e3");
    inside("2f32", "2f32");
    inside("true", "true");
    inside("()", "null");
    inside(
        r#""one \
     two""#,
        r#""one two""#,
    );
}

#[test]
fn operators() {
    inside(r#""a".to_string() + b + "c""#, r#"(+ (+ (call (. "a" to_string)) b) "c")"#);
    inside("a && b || !c", "(or (and a b) (not c))");
    inside("a <= b", "(<= a b)");
    inside("a / b", "(number (? a b))");
    inside("-a", "(number (? a))");
    inside("a << 2", "(<< a 2)");
    inside("1..=n", "(number (? 1 n))");
    inside("&mut *a", "(through (through a))");
    inside("(a)?.b.await", "(through (. (through a) b))");
}

#[test]
fn numbers_by_what_is_written() {
    inside("x as usize", "(number x)");
    inside("x as Name", "(through x)");
    inside("x.parse::<u32>()?", "(through (number (call (. x parse))))");
    inside("x.parse::<Name>()", "(call (. x parse))");
    inside("x.parse::<std::net::IpAddr>()", "(number (call (. x parse)))");
    inside("u16::from_str(x)", "(number (call (:: u16 from_str) x))");
    inside("Uuid::parse_str(x)", "(number (call (:: Uuid parse_str) x))");
    inside("u16::check(x)", "(call (:: u16 check) x)");
    inside("let n: u32 = a;", "(scope [n] (do (let n (number a))))");
    inside("let n: Option<u64> = a;", "(scope [n] (do (let n (number a))))");
    inside("let n: Result<bool, Error> = a;", "(scope [n] (do (let n (number a))))");
    inside("let n: u32 = 5;", "(scope [n] (do (let n 5)))");
    inside("let n: &str = a;", "(scope [n] (do (let n a)))");
    inside("let n: NonZeroU8 = a;", "(scope [n] (do (let n (number a))))");
}

#[test]
fn assignments() {
    inside("let x;", "(scope [x] (do (inert)))");
    inside("let (a, mut b) = c;", "(scope [a b] (do (let [a b] c)))");
    inside("let [first, .., last] = c;", "(scope [first last] (do (let [first *any last] c)))");
    inside("let [head, rest @ ..] = c;", "(scope [head rest] (do (let [head *rest] c)))");
    inside("let Point { x, y: z, .. } = p;", "(scope [x z] (do (let (variant Point {x:x y:z}) p)))");
    inside("let Wrapper(inner) = w;", "(scope [inner] (do (let (variant Wrapper inner) w)))");
    inside("let _ = f();", "(let any (call f))");
    inside("a = b;", "(= a b)");
    inside("(a, self.b) = c;", "(= [a @(. self b)] c)");
    inside("_ = f();", "(= any (call f))");
    inside("*a = b;", "(= a b)");
    inside("a[0].b = c;", "(= @(. ([] a 0) b) c)");
    inside("a += 1;", "(+= a 1)");
    inside("a /= 2;", "(?= a 2)");
    inside("*a.entry(k) += 1;", "(+= @(call (. a entry) k) 1)");
    inside("Pair { x, y: z } = p;", "(= (variant Pair {x:x y:z}) p)");
}

#[test]
fn parts_of_lists() {
    inside("a[i]", "([] a i)");
    inside("&a[1..]", "(through (slice a 1 _))");
    inside("a[..n]", "(slice a _ n)");
    inside("a[i..=j]", "(slice a i (+ j 1))");
    inside("a[..]", "(slice a _ _)");
}

#[test]
fn lists_and_struct_literals() {
    inside("[1, x]", "(list 1 x)");
    inside("[0; n]", "(vec_repeat! 0 n)");
    inside("(a, b)", "(list a b)");
    inside("vec![a, b]", "(list a b)");
    inside("vec![f(a), b]", "(list (call f a) b)");
    inside("vec![x; 3]", "(vec_repeat! x 3)");
    inside("vec![]", "(list)");
    inside("Point { x, y: 1, ..base }", r#"(new Point (map "x":x "y":1 **base))"#);
    inside("a::P::<u8> { x: 1 }", r#"(new (:: a P) (map "x":1))"#);
}

#[test]
fn calls_and_closures() {
    inside("a.b(c).d::<T>(e)", "(call (. (call (. a b) c) d) e)");
    inside("|x, (y, _)| x + y", "(fn [x [y any]] (return (+ x y)))");
    inside("move |x: &str| -> String { let y = x; y }", "(fn [x:str] -> String (scope [y] (do (let y x) (return y))))");
    inside("|_| {}", "(fn [any] (do))");
    inside("|| return a", "(fn [] (return a))");
}

#[test]
fn blocks() {
    inside("let x = { f(); 1 };", "(scope [x] (do (let x (do (call f) 1))))");
    inside("let x = { let y = 1; y };", "(scope [x] (do (let x (scope [y] (do (let y 1) y)))))");
    inside("let x = { f(); };", "(scope [x] (do (let x (do (call f) null))))");
    inside("unsafe { f() }", "(through (do (call f)))");
    inside("async { f().await }", "(through (do (through (call f))))");
    inside("async move { loop { g(); } }", "(call (fn [] (do (return (while _ (do (call g)))))))");
    inside("const { 1 }", "(through (do 1))");
    inside("let x = 'a: { if c { break 'a 1; } 2 };", "(scope [x] (do (let x (while@a _ (break@a (do (if c (do (break@a 1) null)) 2))))))");
    inside("{ use a::b; fn g() {} g(); }", "(scope [b g] (do (let b <a::b>) (fn g [] (do)) (call g) null))");
}

#[test]
fn conditions() {
    inside("if a { b } else if c { d } else { e }", "(if a (do b) (if c (do d) (do e)))");
    inside("if let Some(x) = y { x }", "(scope [x] (if (matches (variant Some x) y) (do x)))");
    inside(
        "if let Some(x) = y && x > 1 && let Ok(z) = x { z }",
        "(scope [x z] (if (and (and (matches (variant Some x) y) (> x 1)) (matches (variant Ok z) x)) (do z)))",
    );
    inside("let Some(x) = y else { return };", "(scope [x] (do (if (matches (variant Some x) y) null (do (return)))))");
    inside("let x = if a { 1 } else { 2 };", "(scope [x] (do (let x (if a (do 1) (do 2)))))");
    inside("matches!(x, Some(1 | 2))", "(matches (variant Some (either =1 =2)) x)");
    inside("matches!(x, Some(y) if y > 2)", "(scope [y] (and (matches (variant Some y) x) (> y 2)))");
    inside("matches!(f(a, b), A::B { .. },)", "(matches (variant B {}) (call f a b))");
}

#[test]
fn matching() {
    inside(
        r#"match x { 1 | 2 => a, 3..=9 => b, "s" => c, -1 => d, _ => e }"#,
        r#"(match x (case (either =1 =2) a) (case =(number (? 3 9)) b) (case ="s" c) (case =-1 d) (case any e))"#,
    );
    inside(
        "match x { Some(y) if y > 1 => y, None => {} }",
        "(scope [y] (match x (case (variant Some y) if (> y 1) y) (case (variant None) (do null))))",
    );
    inside(
        "match x { Kind::A => 1, Kind::B(c, ..) => c, Kind::C { d, .. } => d, MAX => 2, i32::MIN => 3 }",
        "(scope [c d] (match x (case (variant A) 1) (case (variant B c *any) c) (case (variant C {d:d}) d) (case =MAX 2) (case =(:: i32 MIN) 3)))",
    );
    inside(
        "match x { n @ 1..=5 => n, ref r => r, &(a, _) => a, [a, .., b] => b }",
        "(scope [a b n r] (match x (case (bound n =(number (? 1 5))) n) (case r r) (case [a any] a) (case [a *any b] b)))",
    );
    inside(
        "match x { Some(a) | Other(a) => a, ('a', true) => 1 }",
        r#"(scope [a] (match x (case (either (variant Some a) (variant Other a)) a) (case [="a" =true] 1)))"#,
    );
}

#[test]
fn loops() {
    inside(
        "for (i, x) in a.iter().enumerate() { f(x); }",
        "(scope [i x] (for [i x] (call (. (call (. a iter)) enumerate)) (do (call f x))))",
    );
    inside("'outer: for x in 0..n { continue 'outer; }", "(scope [x] (for@outer x (number (? 0 n)) (do (continue@outer))))");
    inside("while let Some(x) = a.pop() { f(x) }", "(scope [x] (while (matches (variant Some x) (call (. a pop))) (do (call f x))))");
    inside("while a { break; }", "(while a (do (break)))");
    inside("let x = loop { break 5; };", "(scope [x] (do (let x (while _ (do (break 5))))))");
    inside("'a: loop { break 'a; }", "(while@a _ (do (break@a)))");
}

#[test]
fn format_strings() {
    inside(r#"format!("a {} b", x)"#, r#"(call format! (text "a " x " b"))"#);
    inside(r#"format!("{x} {0} {0} {y}", a.b, y = c())"#, r#"(call format! (text x " " (. a b) " " (. a b) " " (call c)))"#);
    inside(r#"format!("{0}{0}", f(a))"#, "(call format! (text (call f a) (?)))");
    inside(r#"format!("{:x} {:?} {:>8}", a, b, c)"#, r#"(call format! (text (number a) " " b " " c))"#);
    inside(r#"format!("{{}}")"#, r#"(call format! (text "{}"))"#);
    inside(r#"format!("{:>w$}", a, w = n)"#, "(call format! (text a) w=n)");
    inside("println!()", "(call println!)");
    inside(r#"println!("{}", a.b(c, |d, e| d))"#, "(call println! (text (call (. a b) c (fn [d e] (return d)))))");
    inside(r#"write!(f, "<{}>", x)?"#, r#"(through (call write! f (text "<" x ">")))"#);
    inside(r#"panic!("no {x}")"#, r#"(call panic! (text "no " x))"#);
    inside(r#"format!(concat!("a", "{}"), x)"#, r#"(call format! (text "a" x))"#);
    inside(r#"format!("{}", format!("{}", x))"#, "(call format! (text (call format! (text x))))");
    inside(r#"std::format!("{x}",)"#, "(call format! (text x))");
}

#[test]
fn logging() {
    inside(r#"log::info!("user {}", name)"#, r#"(call info! (text "user " name))"#);
    inside(r#"tracing::warn!(user = %name, ?kind, count, "failed {}", why)"#, r#"(call warn! (text "failed " why) user=name kind count)"#);
    inside(r#"error!(target: "db", id = ?self.id, "x")"#, r#"(call error! (text "x") target="db" id=(. self id))"#);
    inside(r#"log!(Level::Info, "a {b}")"#, r#"(call log! (:: Level Info) (text "a " b))"#);
    inside("error!(why)", "(call error! why)");
    inside(r#"info!(user.name = name, "x")"#, r#"(call info! (text "x") user.name=name)"#);
    inside(r#"bail!("bad {x}")"#, r#"(call bail! (text "bad " x))"#);
}

#[test]
fn data_macros() {
    inside(r#"json!({"a": x, "b": [1, null, f(y)], key: {"c": "d"}})"#, r#"(map "a":x "b":(list 1 null (call f y)) key:(map "c":"d"))"#);
    inside("json!(x)", "(through x)");
    inside("json!([])", "(list)");
    inside(r#"hashmap! {"a" => x, b => f(c)}"#, r#"(map "a":x b:(call f c))"#);
}

#[test]
fn other_macros() {
    inside("assert!(a == b)", "(assert (== a b))");
    inside(r#"assert!(a, "no {}", b)"#, r#"(do (assert a) (inert "no {}" b))"#);
    inside("assert_eq!(a, b)", "(assert (== a b))");
    inside(r#"ensure!(ok, "no")"#, r#"(do (assert ok) (inert "no"))"#);
    inside(r#"concat!("a", 1, "b")"#, r#""a1b""#);
    inside("dbg!(x)", "(through x)");
    inside("stringify!(a b c)", "(inert)");
    inside(r#"env!("HOME")"#, "(inert)");
    inside(r#"sqlx::query!("select $1", id)"#, r#"(query! "select $1" id)"#);
    inside("params![a, &b]", "(params! a (through b))");
    inside(
        "tokio::select! { v = a.recv() => { f(v) } Some(x) = b => g(x), }",
        "(scope [v x] (select! (let v (call (. a recv))) (do (call f v)) (let (variant Some x) b) (call g x)))",
    );
    inside("html! { <p class={name}>{ f(body) }</p> }", "(html! p class (do name) (do (call f body)) p)");
    inside("my! { let x = f(a); g(x) }", "(my! (let x (call f a)) (call g x))");
    inside("m!(a b; c + d)", "(m! a b (+ c d))");
    inside(
        r#"lazy_static! { static ref A: Regex = Regex::new("x").unwrap(); }"#,
        r#"(scope [A] (do (return (do (let A (call (. (call (:: Regex new) "x") unwrap)))))))"#,
    );
    inside("view! { class = f(a), <p id=name/> }", "(view! (call f a) p id name)");
    inside("vec![a + b; n]", "(vec_repeat! (+ a b) n)");
}

#[test]
fn functions() {
    check(
        "pub async fn f(a: &str, mut b: Arc<Mutex<T>>, (c, _): (u8, u8)) -> Result<String, Error> { a }",
        "(fn f [a:str b:Mutex<T> [c any]:()<u8 u8>] -> Result<String Error> (do (return a)))",
    );
    check(
        "fn f(&mut self, n: impl Into<String>, d: Box<dyn Read + 'a>) { self.n = n; }",
        "(fn f [self n:Into<String> d:Read] #first (do (= @(. self n) n)))",
    );
    check("fn f(self: Arc<Self>) {}", "(fn f [self:Self] #first (do))");
    check("fn f() -> u8 { let x = 1; return x; }", "(fn f [] -> u8 (scope [x] (do (let x 1) (return x))))");
    check("fn f() -> u8 { if a { 1 } else { return 2; } }", "(fn f [] -> u8 (do (return (if a (do 1) (do (return 2) null)))))");
    check("fn f() { g(); fn g() {} const N: u8 = 3; }", "(fn f [] (scope [N g] (do (fn g [] (do)) (let N 3) (call g))))");
    check(
        r#"#[get("/x/<id>", data = "<f>")]
#[tokio::main]
// why
fn f(id: Id) {}"#,
        r#"(fn f [id:Id] @(call get "/x/<id>" data="<f>") @(:: tokio main) (do))"#,
    );
    check("fn f() { let s = |a| a; s(1) }", "(fn f [] (scope [s] (do (let s (fn [a] (return a))) (return (call s 1)))))");
}

#[test]
fn types_and_members() {
    check(
        "#[derive(Debug, Clone)]\npub struct P<'a> { pub name: &'a str, ids: Vec<Option<u8>>, t: (u8, String), a: [u8; 4] }",
        "(class P @(call derive Debug Clone) (field name:str) (field ids:Vec<Option<u8>>) (field t:()<u8 String>) (field a:[]<u8>))",
    );
    check("struct W(pub String, Arc<Db>);", "(class W (field 0:String) (field 1:Db))");
    check("struct U;", "(class U)");
    check("enum E { A, B(u8) }", "(class E)");
    check(
        "impl P { fn new(a: u8) -> Self { Self { a } } const N: u8 = 1; }",
        r#"(class P (static N=1) (fn new [a:u8] -> Self (do (return (new Self (map "a":a))))))"#,
    );
    check("trait T { fn f(&self) -> u8 { 1 } fn g(); }", "(class T (fn f [self] -> u8 #first (do (return 1))))");
    check("type Pool = r2d2::Pool<M>;", "(let Pool (:: r2d2 Pool))");
    check(r#"static NAME: &str = "x";"#, r#"(let NAME "x")"#);
    check("const N: usize = A + 1;", "(let N (number (+ A 1)))");
    check("mod m { fn f() {} }", "(scope [f] (do (fn f [] (do))))");
    check("mod m;", "(inert)");
    check("macro_rules! m { ($a:expr) => { $a } }", "(inert)");
    check(r#"extern "C" { fn g(a: u8); }"#, "(inert)");
}

#[test]
fn imports() {
    check(
        "use a::b::{c, d as e, self, f::{g, h}};",
        "(do (let c <a::b::c>) (let e <a::b::d>) (let b <a::b>) (let g <a::b::f::g>) (let h <a::b::f::h>))",
    );
    check("use core::mem::transmute;", "(let transmute <std::mem::transmute>)");
    check("use a::*;", "(inert)");
    check("pub use crate::x;", "(let x <crate::x>)");
    check("use a as b;", "(let b <a>)");
    check("use T as _;", "(inert)");
    check("extern crate a as b;", "(let b <a>)");
    check("use ::x::y;", "(let y <x::y>)");
}

#[test]
fn what_is_broken_or_too_deep() {
    check("fn f() { a.; b }", "(fn f [] (do (return (. a b))))");
    check("fn f( { x }", "(fn f [] (do (return x)))");
    check("}", "");
}

#[test]
fn bytes_are_kept_inside_macros() {
    let code = r#"fn a() {} fn f() { g(vec![format!("ä{}", json!({"k": x.y}), q), z.w(1)]) }"#;
    let tree = parsed(code);
    let item = tree.root_node().named_child(1).expect("there are two");
    let shown = format!("{:?}", lowered(item, code));
    for (part, kind) in [
        ("x.y", "Member"),
        ("z.w(1)", "Call"),
        (r#"{"k": x.y}"#, ""),
        (r#"json!({"k": x.y})"#, "Map"),
        ("\"ä{}\"", "Text"),
        ("q", "Name"),
        (r#"format!("ä{}", json!({"k": x.y}), q)"#, "Call"),
    ] {
        let start = code.find(part).expect("it is in the code") - item.start_byte();
        let is_there = shown.contains(&format!("Span {{ start: {start}, end: {} }}, op: {kind}", start + part.len()));
        assert!(is_there || kind.is_empty(), "{part} in {shown}");
    }
}

#[test]
fn members_that_are_items_are_left_out() {
    let code = "impl P { fn f() {} }";
    let tree = parsed(code);
    let item = tree.root_node().named_child(0).expect("there is one");
    let body = item.field("body");
    assert_eq!(show(&crate::flow::lower::lower(Family::Rust, item, body, false, code)), "(inert)");
}

#[test]
fn depth_is_bounded() {
    let many = 20_000;
    for (before, inside, after) in [
        ("f(", "x", ")"),
        ("x + ", "x", ""),
        ("!", "x", ""),
        ("(", "x", ")"),
        ("if a {} else ", "{ x }", ""),
        ("m!(", "x", ")"),
        ("format!(\"{0}{0}\", ", "x", ")"),
        ("{", "x", "}"),
        ("if let Some(x) = y && ", "x {}", ""),
    ] {
        let code = format!("fn f() {{ let x = {}{inside}{}; }}", before.repeat(many), after.repeat(many));
        items(&code);
    }
    items(&format!("fn f() {{ let {}x{} = y; }}", "Some(".repeat(many), ")".repeat(many)));
    items(&format!("fn f() {{ x{}; }}", ".a()".repeat(many)));
    items(&format!("fn f() {{ if a {}{{}} }}", "&& let Some(x) = y ".repeat(many)));
    items(&format!("use {}a{};", "a::{".repeat(many), "}".repeat(many)));
}

#[test]
fn long_chains_and_data_tables() {
    let chain = items(&format!("fn f() {{ x{} }}", ".a()".repeat(100)));
    assert!(chain.contains("(. x a)"), "{chain}");
    inside(&format!("[{}]", "(1, \"a\"), ".repeat(513)), "(inert)");
    inside(&format!("vec![{}]", "1, ".repeat(513)), "(inert)");
    inside(&format!("json!({{{}}})", "\"a\": 1, ".repeat(513)), "(inert)");
}

#[test]
fn no_example_and_no_part_of_one_panics() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../queries/rust/rules");
    let mut examples = 0;
    for rule in std::fs::read_dir(rules).expect("the rules are there") {
        let rule = rule.expect("it can be read").path();
        for name in ["bad.rs", "good.rs"] {
            let Ok(code) = std::fs::read_to_string(rule.join(name)) else { continue };
            examples += 1;
            items(&code);
            let cuts = code.char_indices().map(|(at, _)| at).step_by(37);
            cuts.for_each(|at| drop(items(&code[..at])));
            let starts = code.char_indices().map(|(at, _)| at).step_by(370);
            starts.for_each(|at| drop(items(&code[at..])));
        }
    }
    assert!(examples > 50, "{examples}");
}
