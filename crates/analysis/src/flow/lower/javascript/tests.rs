use std::path::{Path, PathBuf};

use super::super::lower;
use crate::fields::Fields as _;
use crate::flow::ir::{Node, Op};
use crate::flow::show::show;
use crate::grammar;
use crate::lower::{Family, children, named};

fn parse(grammar: &str, text: &str) -> tree_sitter::Tree {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&grammar::by_name(grammar).expect("it is built in")).expect("it fits");
    parser.parse(text, None).expect("nothing stops it")
}

/// The items of a text, lowered.
fn items(grammar: &str, text: &str) -> Vec<Node> {
    let tree = parse(grammar, text);
    children(tree.root_node()).filter(tree_sitter::Node::is_named).map(|item| lower(Family::JavaScript, item, None, false, text)).collect()
}

fn shown(grammar: &str, text: &str) -> String {
    items(grammar, text).iter().map(show).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(code: &str, expected: &str) {
    assert_eq!(shown("javascript", code), expected, "{code}");
    assert_eq!(shown("tsx", code), expected, "as TSX: {code}");
}

#[track_caller]
fn check_typed(code: &str, expected: &str) {
    assert_eq!(shown("typescript", code), expected, "{code}");
}

/// The members of a class, each an item of its own.
#[track_caller]
fn check_members(grammar: &str, code: &str, expected: &str) {
    let tree = parse(grammar, code);
    let class = named(tree.root_node()).next().expect("a class");
    let body = class.field("body").expect("a body");
    let whole = lower(Family::JavaScript, class, Some(body), false, code);
    let members = named(body).map(|member| show(&lower(Family::JavaScript, member, None, true, code)));
    assert_eq!(std::iter::once(show(&whole)).chain(members).collect::<Vec<_>>().join(" "), expected, "{code}");
}

#[test]
fn names_and_constants() {
    check("x", "x");
    check("this.a?.b.#c", "(. (. (. this a) b) #c)");
    check("[null, undefined, true, 017, 0x1F, 10n, 1_000, 1.5]", "(list null null true 15 31 10 1000 1.5)");
    check("-1; -x; !0; void 0", "-1 (number (? x)) true null");
    check(r#"'it\'s\n'; "\u0041""#, r#""it's\n" "A""#);
    check(r"/a\/b[/]/gi", r"/a\/b[/]/gi");
    check("import.meta.url", "(. <import.meta> url)");
}

#[test]
fn templates() {
    check("`plain`", r#""plain""#);
    check("``", r#""""#);
    check("`SELECT ${a.b} FROM ${t}`", r#"(text "SELECT " (. a b) " FROM " t)"#);
    check("`${a}${b}`", "(text a b)");
    check("sql`SELECT ${x}`", r#"(call sql (text "SELECT " x) x)"#);
}

#[test]
fn operators() {
    check("a + b", "(+ a b)");
    check("a - b; a % b; a / b; a >>> 1", "(number (- a b)) (number (% a b)) (number (? a b)) (number (? a 1))");
    check("a && b || c ?? d", "(?? (or (and a b) c) d)");
    check("a === b; a != b; a instanceof B; 'k' in o", r#"(== a b) (!= a b) (is a B) (in "k" o)"#);
    check("!a; +a; ~a; typeof a; void f(); delete a.b", "(not a) (number a) (number (- -1 a)) (inert a) (inert (call f)) (delete (. a b))");
    check("a ? b : c", "(if a b c)");
    check("(a, b)", "(do a b)");
}

#[test]
fn assignments() {
    check("a = b = c", "(= a (= b c))");
    check("a.b = 1; a[k] = 2", "(= @(. a b) 1) (= @([] a k) 2)");
    check("a += b; a -= b; a /= b", "(+= a b) (= a (number (- a b))) (= a (number (? a b)))");
    check("a ??= b; a ||= b; a.c &&= b", "(= a (?? a b)) (= a (or a b)) (= @(. a c) (and (. a c) b))");
    check("i++; --i", "(number (? (= i (number (+ i 1))))) (= i (number (- i 1)))");
    check("const x = 1, y = x; let z; var w = 2", "(do (let x 1) (let y x)) (let z null) (= w 2)");
}

#[test]
fn patterns() {
    check("const {a, b: {c}, ...rest} = x", "(let {a:a b:{c:c} **rest} x)");
    check("const [a, , b = 1, ...c] = x", "(let [a any (default b 1) *c] x)");
    check("const {a = 1, 'b-c': d = 2, [k]: e} = x", "(let {a:(default a 1) b-c:(default d 2) :e} x)");
    check("[a, b.c] = [b.c, a]", "(= [a @(. b c)] (list (. b c) a))");
    check("({a, b} = x)", "(= {a:a b:b} x)");
}

#[test]
fn containers() {
    check("[1, , ...a]", "(list 1 null *a)");
    check("x = {a, 'b': 1, 2: c, [k]: d, ...e}", r#"(= x (map "a":a "b":1 "2":c k:d **e))"#);
    check(
        "x = {f() {}, get g() { return 1 }, set g(v) {}, async *h() {}}",
        r#"(= x (map "f":(fn [] #this (do)) "g":(fn [] #property (do (return 1))) "set g":(fn [v] #this (do)) "h":(fn [] #this generator (do))))"#,
    );
}

#[test]
fn long_tables_are_not_looked_into() {
    check(&format!("x = [{}]", "{a: [1, 'b', -1]}, ".repeat(600)), "(= x (inert))");
    check(&format!("x = [{}]", "a, ".repeat(600)), &format!("(= x (?{}))", " a".repeat(600)));
}

#[test]
fn calls() {
    check("f(a, ...b)", "(call f a *b)");
    check("new A.B(x); new C", "(new (. A B) x) (new C)");
    check("a?.b?.(c)?.[d]", "([] (call (. a b) c) d)");
    check("await import('m'); super.f()", r#"(through (call import "m")) (call (. super f))"#);
    check_typed("f<T>(x); new Map<string, T>(x)", "(call f x) (new Map x)");
}

#[test]
fn conditions_and_loops() {
    check("if (a) b; else if (c) { d } else e", "(if a b (if c (do d) e))");
    check("while (a) { b; break }", "(while a (do b (break)))");
    check("do { a; continue } while (b)", "(do-while b (do a (continue)))");
    check(
        "for (let i = 0; i < n; i++) f(i)",
        "(scope [i] (do (let i 0) (while (< i n) (call f i) (step (number (? (= i (number (+ i 1)))))))))",
    );
    check("for (;;) {}", "(while _ (do))");
    check("for (const [k, v] of m) f(v)", "(scope [k v] (for [k v] m (call f v)))");
    check("for (var x of xs) f(x); for (a.b of xs) {}", "(for x xs (call f x)) (for @(. a b) xs (do))");
    check("for (const k in o) {}", "(scope [k] (for-keys k o (do)))");
    check(
        "out: for (const x of xs) { while (y) continue out; break out }",
        "(scope [x] (for@out x xs (do (while y (continue@out)) (break@out))))",
    );
}

#[test]
fn switches() {
    check(
        "switch (a) { case 'x': case 1: let b = 1; break; default: c }",
        r#"(scope [b] (switch a (case ="x" (do)) (case =1 (do (let b 1) (break))) (case any (do c))))"#,
    );
}

#[test]
fn exceptions() {
    check("try { a } catch ({message}) { b } finally { c }", "(try (do a) (catch {message:message} (do b)) (finally (do c)))");
    check("try { a } catch { throw new E(b) }", "(try (do a) (catch _ (do (throw (new E b)))))");
}

#[test]
fn functions() {
    check("function f(a, {b}, c = 1, ...d) { return a }", "(fn f [a {b:b} c=1 *d] #this (do (return a)))");
    check("const f = async x => await x", "(let f (fn [x] (return (through x))))");
    check("x = (a, b) => { a }", "(= x (fn [a b] (do a)))");
    check("function* g() { yield 1; yield* h() }", "(fn g [] #this generator (do (yield 1) (yield-all (call h))))");
    check("x = function self() { self() }", "(= x (scope [self] (fn self [] #this (do (call self)))))");
}

#[test]
fn scopes() {
    check("{ const a = 1; function f() {} class C {} }", "(scope [C a f] (do (let a 1) (fn f [] #this (do)) (class C)))");
    check("{ a }", "(do a)");
    check(
        "function f(req) { var req = req || {}; if (a) { var b = 1 } for (var c of d) {} const e = 2; x = () => { var inner } }",
        "(fn f [req] #this (scope [b c e] (do (= req (or req (map))) (if a (do (= b 1))) (for c d (do)) (let e 2) \
         (= x (fn [] (scope [inner] (do (= inner null))))))))",
    );
}

#[test]
fn imports() {
    check("import a, {b, c as d, default as e} from 'm'", "(do (let a <m>) (let b <m.b>) (let d <m.c>) (let e <m>))");
    check("import * as fs from 'node:fs'; import 'side'", "(let fs <fs>) (let any <side>)");
    check("const fs = require('fs')", r#"(let fs (call require "fs"))"#);
    check_typed("import a = require('node:m'); import b = A.B; import type {C} from 'c'", "(let a <m>) (let b (. A B)) (let C <c.C>)");
}

#[test]
fn exports() {
    check("export const a = 1", "(let a 1)");
    check("export default f(x)", "(call f x)");
    check("export default function f() {}", "(fn f [] #this (do))");
    check("export {a, b as c}; export * from 'm'; export {d} from 'm'", "(inert a b) (inert) (inert)");
    check_typed("export = a", "a");
    check_typed("@Controller('x') export class A {}", r#"(class A @(call Controller "x"))"#);
}

#[test]
fn classes() {
    check(
        "class A extends B.C { x = 1; static y = 2; #z; get v() { return 1 } static of() {} static { init() } m() { super.m() } }",
        "(class A (bases (. B C)) (field x=1) (static y=2) (field #z) (static =(do (call init))) (fn v [] #property (do (return 1))) \
         (fn of [] #class (do)) (fn m [] #this (do (call (. super m)))))",
    );
    check("const A = class B {}", "(let A (scope [B] (class B)))");
    check_typed(
        "class A<T> extends B<T> implements I { constructor(private db: Db, x: string) { super(); } abstract f(): void; @Get('/') g(@Body() b: Dto) {} }",
        "(class A (bases B) (fn constructor [db:Db x:string] #this (do (= @(. this db) db) (call super))) (fn g [b:Dto] #this @(call Get \"/\") (do)))",
    );
}

#[test]
fn members_as_items() {
    check_members(
        "javascript",
        "class A { x = 1; m() {} static { f() } }",
        "(class A) (class (field x=1)) (fn m [] #this (do)) (do (call f))",
    );
    check_members(
        "typescript",
        "class A { @In() x: string; @Get() m(): void {} f?(): void; }",
        "(class A) (class (static =(call In)) (field x:string)) (call Get) (fn m [] -> void #this (do)) (inert)",
    );
}

#[test]
fn types() {
    check_typed(
        "f = (a: express.Request, b?: string | undefined, c: Map<K, V[]>): Promise<A> => a",
        "(= f (fn [a:(. express Request) b:string c:Map<K Array<V>>] -> Promise<A> (return a)))",
    );
    check_typed(
        "f = (a: 'x' | 'y' | null, b: 1, c: A | B, ...d: string[]) => a",
        "(= f (fn [a:enum b:enum c:union<A B> *d:Array<string>] (return a)))",
    );
    check_typed("function f(this: Window, a: import('m').T): asserts a {}", "(fn f [a:(. <m> T)] #this (do))");
    check_typed("interface A extends B<C> { x: string; y?: D; f(): void }", "(class A (bases B) (field x:string) (field y:D))");
    check_typed("type A = B & { x: string }; type C = string", "(class A (bases B) (field x:string)) (inert)");
    check_typed("enum A { X, Y = 5, Z, W = 'w' }", r#"(let A (map "X":0 "Y":5 "Z":6 "W":"w"))"#);
    check_typed("namespace N { export const a = 1 }", "(? (scope [a] (do (let a 1))))");
    check_typed("declare const a: string; declare class B { x: string }", "(inert) (class B (field x:string))");
    check_typed(
        "x as number; x as string; <T>x; x!; x satisfies T; x as const",
        "(number x) (through x) (through x) (through x) (through x) (through x)",
    );
}

#[test]
fn elements() {
    check(
        r#"x = <A.B id="a&amp;b" on={f} {...rest} disabled>text {y} {/* no */}<br/></A.B>"#,
        r#"(= x (call (. A B) (map "id":"a&amp;b" "on":f **rest "disabled":true) y (call <br> (map))))"#,
    );
    check("x = <>{...xs}</>", "(= x (call <react.Fragment> (map) *xs))");
    check("x = <a dangerouslySetInnerHTML={{__html: h}}/>", r#"(= x (call <a> (map "dangerouslySetInnerHTML":(map "__html":h))))"#);
}

#[test]
fn spans_are_those_of_the_tree() {
    let text = "(f(a));";
    let [call] = &items("javascript", text)[..] else { panic!("one item") };
    assert_eq!(&text[call.span.range()], "f(a)");
    let text = "const x = await `a${b}\\n`;";
    let [Node { op: Op::Assign { value, .. }, .. }] = &items("javascript", text)[..] else { panic!("an assignment") };
    let Op::Through(template) = &value.op else { panic!("an await") };
    let Op::Text(pieces) = &template.op else { panic!("a template") };
    let spans = [&**value, &**template, &pieces[0], &pieces[1], &pieces[2]].map(|node| &text[node.span.range()]);
    assert_eq!(spans, ["await `a${b}\\n`", "`a${b}\\n`", "a", "b", "\\n"]);
}

#[test]
fn what_does_not_parse_is_kept() {
    assert!(shown("javascript", "function f() { a(b; c(d) }").contains("(call c d)"));
    assert!(shown("javascript", "function f() { x = ; g(y) } )").contains("(call g y)"));
    check("// only a comment", "(inert)");
}

/// Parts that are needed twice do not double at each level.
#[test]
fn repeated_parts_stay_few() {
    for (open, close) in [("a[", "b]++"), ("a[", "b] ??= c"), ("t`${", "}`")] {
        let text = shown("javascript", &(open.repeat(100) + &close.repeat(100)));
        assert!(text.len() < 1_000_000, "{open}: {}", text.len());
    }
}

#[test]
fn nesting_is_bounded() {
    let deep = |open: &str, middle: &str, close: &str| open.repeat(3_000) + middle + &close.repeat(3_000);
    let sources = [
        deep("[", "1", "]"),
        deep("(", "1", ")"),
        deep("{", "a", "}"),
        deep("a = {b: ", "1", "}"),
        deep("f(() => {", "a", "})"),
        deep("if (a) {} else ", "b", ""),
        deep("!", "a", ""),
        deep("a[", "b", "]++"),
        deep("a[", "b", "] ??= c"),
        deep("t`${", "a", "}`"),
        deep("const {a: ", "b", "} = x"),
        deep("function f() {", "var a", "}"),
        format!("a{}", "+ a".repeat(3_000)),
        format!("a{}", ".b()".repeat(3_000)),
        format!("let x: {}", "A | ".repeat(3_000)),
        deep("let x: A<", "B", ">"),
        deep("<a>", "{b}", "</a>"),
    ];
    for source in &sources {
        for grammar in ["javascript", "typescript", "tsx"] {
            assert!(!items(grammar, source).is_empty());
        }
    }
}

#[test]
fn long_sums_keep_all_their_terms() {
    check(&format!("a{}", " + b".repeat(200)), &format!("(text a{})", " b".repeat(200)));
}

#[test]
fn examples_and_their_truncations_do_not_panic() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../queries");
    let mut files = Vec::new();
    for language in ["javascript", "typescript", "tsx"] {
        collect(&root.join(language), &mut files);
    }
    assert!(files.len() > 50, "the examples are found");
    for file in files {
        let text = std::fs::read_to_string(&file).expect("examples are text");
        let cuts = (0..text.len()).step_by(37).chain([text.len()]).filter(|cut| text.is_char_boundary(*cut));
        for cut in cuts {
            for grammar in ["javascript", "typescript", "tsx"] {
                items(grammar, &text[..cut]);
                items(grammar, &text[cut..]);
            }
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| ["js", "jsx", "ts", "tsx"].iter().any(|known| extension == *known)) {
            files.push(path);
        }
    }
}
