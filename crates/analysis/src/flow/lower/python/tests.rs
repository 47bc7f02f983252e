//! What Python's constructs become, and that no text is too broken.

use std::fmt::Write as _;
use std::path::Path;

use tree_sitter::{Node as Tree, Parser};

use super::super::lower;
use crate::fields::Fields as _;
use crate::flow::show::show;
use crate::lower::{Family, named};

fn parse(code: &str) -> tree_sitter::Tree {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_python::LANGUAGE.into()).expect("the grammar is built for this version");
    parser.parse(code, None).expect("there is no time limit")
}

/// All items of a file, one after the other.
fn shown(code: &str) -> String {
    let tree = parse(code);
    let items: Vec<_> = super::with_broken(tree.root_node()).map(|item| show(&lower(Family::Python, item, None, false, code))).collect();
    items.join(" ")
}

#[track_caller]
fn check(code: &str, expected: &str) {
    assert_eq!(shown(code), expected, "{code}");
}

/// The members of the first class of a file, each an item of its own.
#[track_caller]
fn check_members(code: &str, expected: &str) {
    let tree = parse(code);
    let class = named(tree.root_node()).next().expect("there is a class");
    let body = class.field("body").expect("it has a body");
    let members: Vec<_> = named(body).map(|item| show(&lower(Family::Python, item, None, true, code))).collect();
    assert_eq!(members.join(" "), expected, "{code}");
}

#[test]
fn assignments() {
    check("a = 1", "(= a 1)");
    check("a = b = c", "(= a (= b c))");
    check("a, (b, *c) = d", "(= [a [b *c]] d)");
    check("[a, b] = b, a", "(= [a b] (list b a))");
    check("a.b = a[k] = v", "(= @(. a b) (= @([] a k) v))");
    check("a: int = 1", "(= a 1)");
    check("a: int", "(inert)");
    check("f().a: int", "(inert (. (call f) a))");
    check("if (n := f()): pass", "(if (= n (call f)) (do (inert)))");
    check("a += b", "(+= a b)");
    check("a.b /= 2", "(?= @(. a b) 2)");
    check("del a, b[k]", "(do (delete a) (delete ([] b k)))");
    check("del a", "(delete a)");
    check("a = 1,", "(= a (list 1))");
    check("type X = list[int]", "(= X list)");
}

#[test]
fn imports() {
    check("import os", "(do (= os <os>))");
    check("import a.b, c.d as e", "(do (= a <a>) (= e <c.d>))");
    check("from flask import request, Flask as F", "(do (= request <flask.request>) (= F <flask.Flask>))");
    check("from . import x", "(do (= x <.x>))");
    check("from ..a.b import (c, d as e)", "(do (= c <..a.b.c>) (= e <..a.b.d>))");
    check("from a import *", "(inert)");
    check("from __future__ import annotations", "(inert)");
}

#[test]
fn constants() {
    check("1; 0x10; 1_000; 0755; 3j; 1.5", "1 16 1000 493 3j 1.5");
    check("True; None; ...", "true null (inert)");
    check("-1; -1.5; +x; -x; ~x; not x", "-1 -1.5 (number x) (number x) (- -1 x) (not x)");
    check(r#""a\n"; r'\d'; b"x""#, r#""a\n" "\\d" "x""#);
    check("''", r#""""#);
    check(r#"("a" 'b' "c")"#, r#""abc""#);
    check("'''a\nb'''", r#""a\nb""#);
    check(r#""{{}}""#, r#""{{}}""#);
}

#[test]
fn texts() {
    check(r#"f"a{b}c""#, r#"(text "a" b "c")"#);
    check(r#"f"{a!r}{b:>10}{{{c}}}""#, r#"(text a b "{" c "}")"#);
    check(r#"f"{a:d}{b:.2f}{c:%}""#, "(text (number a) (number b) (number c))");
    check(r#"f"{a:%Y-%m-%d}""#, "(text (inert a))");
    check(r#"f"{a:{w}.{p}f}{b:>{w}}""#, "(text (number (do w p a)) (do w b))");
    check(r#"f"{a=}""#, r#"(text "a=" a)"#);
    check(r#"("a" f"b{c}d" "e")"#, r#"(text "ab" c "de")"#);
    check(r#"f"{x}" f'{y}'"#, "(text x y)");
    check(r#"f"plain""#, r#""plain""#);
    check(r#""%s" % x"#, r#"(% "%s" x)"#);
    check(r#""{}".format(x)"#, r#"(call (. "{}" format) x)"#);
    check(r#"", ".join([a, b])"#, r#"(call (. ", " join) (list a b))"#);
}

#[test]
fn operators() {
    check("a + b * c", "(+ a (* b c))");
    check("a / b; a @ b; a // b", "(? a b) (? a b) (// a b)");
    check("a and b or not c", "(or (and a b) (not c))");
    check("a < b <= c", "(and (< a b) (<= b c))");
    check("a not in b; a is not None; a in b; a is b", "(not-in a b) (is-not a null) (in a b) (is a b)");
    check("a if b else c", "(if b a c)");
    check("((a))", "a");
    check("await f(x)", "(through (call f x))");
}

#[test]
fn members_and_elements() {
    check("a.b.c", "(. (. a b) c)");
    check("a[b]; a[b, c]; a[b,]", "([] a b) ([] a (list b c)) ([] a (list b))");
    check("a[1:]; a[:-1]; a[b:c]; a[:]", "(slice a 1 _) (slice a _ -1) (slice a b c) (slice a _ _)");
    check("a[1:2:3]; a[::-1]", "(? a 1 2 3) (? a -1)");
    check("a[1:2, 3]", "([] a (list (? 1 2) 3))");
}

#[test]
fn calls() {
    check("f(a, *b, c=d, **e)", "(call f a *b c=d **e)");
    check("a.b(c)(d)", "(call (call (. a b) c) d)");
    check("f(x for x in y)", "(call f (each x y x))");
    check("f(# note\n a)", "(call f a)");
    check("print >>f, a", "(? (? f) a)");
}

#[test]
fn containers() {
    check("[a, *b]; (a, b); {a}; ()", "(list a *b) (list a b) (list a) (list)");
    check("{'a': b, **c, d: 1}", r#"(map "a":b **c d:1)"#);
    check(&format!("x = [{}]", "'a', ".repeat(600)), "(= x (inert))");
    check(&format!("x = {{{}}}", "'a': [1, 2], ".repeat(600)), "(= x (inert))");
    assert!(shown(&format!("x = [{} y]", "1, ".repeat(600))).ends_with("1 y))"), "nothing inside is lost");
}

#[test]
fn comprehensions() {
    check("[f(x) for x in y if x if z]", "(each x y if x if z (call f x))");
    check("{x for x, _ in y}", "(each [x _] y x)");
    check("{k: v for k, v in d.items()}", "(each-map [k v] (call (. d items)) (list k v))");
    check("[x for a in b if a for x in a]", "(each a b if a (each x a x))");
    check("(x async for x in y)", "(each x y x)");
    check("[x for x in a, b]", "(each x (list a b) x)");
}

#[test]
fn branches() {
    check("if a:\n  b\nelif c:\n  d\nelse:\n  e", "(if a (do b) (if c (do d) (do e)))");
    check("if a: b", "(if a (do b))");
    check("assert a", "(assert a)");
    check("assert a, f(b)", "(do (assert a) (inert (call f b)))");
    check("assert a, 'no'", "(assert a)");
}

#[test]
fn loops() {
    check("while a:\n  break\nelse:\n  b", "(while a (do (break)) (else (do b)))");
    check("for a, b in c:\n  continue\nelse: d", "(for [a b] c (do (continue)) (else (do d)))");
    check("for x in a, b: pass", "(for x (list a b) (do (inert)))");
    check("async for x in y: x", "(for x y (do x))");
    check("for a.b in c: pass", "(for @(. a b) c (do (inert)))");
}

#[test]
fn exceptions() {
    check(
        "try:\n  a\nexcept (E, F) as e:\n  b\nexcept G:\n  c\nexcept:\n  d\nelse:\n  x\nfinally:\n  y",
        "(try (do a) (catch e (do b)) (catch _ (do c)) (catch _ (do d)) (else (do x)) (finally (do y)))",
    );
    check("try: a\nexcept E, e: b", "(try (do a) (catch e (do b)))");
    check("try: a\nexcept E, F: b", "(try (do a) (catch _ (do b)))");
    check("raise", "(throw)");
    check("raise X(a) from e", "(throw (call X a))");
    check("raise X from f(y)", "(do (call f y) (throw X))");
}

#[test]
fn context_managers() {
    check("with open(a) as f: b", "(do (= f (call open a)) (do b))");
    check("with a, b() as (c, d): e", "(do a (= [c d] (call b)) (do e))");
    check("async with (a as b, c as d.e): f", "(do (= b a) (= @(. d e) c) (do f))");
}

#[test]
fn functions() {
    check("def f(a, b: int = 2, *c: str, d, e=3, **g): return a", "(fn f [a b:int=2 *c:str /d /e=3 **g] (do (return a)))");
    check("def f(a, /, b, *, c): pass", "(fn f [a b /c] (do (inert)))");
    check("def f(a, (b, c)): pass", "(fn f [a [b c]] (do (inert)))");
    check("async def f() -> str: return await g()", "(fn f [] -> str (do (return (through (call g)))))");
    check("def f(): return a, *b", "(fn f [] (do (return (list a *b))))");
    check("lambda a, b=1, *c: a", "(fn [a b=1 *c] (return a))");
    check("lambda: 0", "(fn [] (return 0))");
    check("@app.route('/')\n@login\ndef f(): pass", r#"(fn f [] @(call (. app route) "/") @login (do (inert)))"#);
    check("def f():\n  global a, b\n  a = 1", "(fn f [] outer[a b] (do (inert) (= a 1)))");
    check("def f():\n  def g():\n    nonlocal a\n    yield 1\n", "(fn f [] (do (fn g [] generator outer[a] (do (inert) (yield 1)))))");
    check("def f[T: int](x: T): pass", "(fn f [x:T] (do (inert)))");
}

#[test]
fn generators() {
    check("def f():\n  x = yield a, b\n  yield from c\n  yield", "(fn f [] generator (do (= x (yield (list a b))) (yield-all c) (yield)))");
    check("def f(): return lambda: (yield)", "(fn f [] (do (return (fn [] generator (return (yield))))))");
}

#[test]
fn types() {
    let of = |annotation: &str| {
        let shown = shown(&format!("def f() -> {annotation}: pass"));
        shown.trim_start_matches("(fn f [] -> ").trim_end_matches(" (do (inert)))").to_owned()
    };
    let check = |annotation: &str, expected: &str| assert_eq!(of(annotation), expected, "{annotation}");
    check("a.B", "(. a B)");
    check("list[int]", "list<int>");
    check("a.B[C, D]", "(. a B)<C D>");
    check("dict[str, list[int]]", "dict<str list<int>>");
    check("Optional[X]", "X");
    check("typing.Optional[X]", "X");
    check("X | None", "X");
    check("None | a.X", "(. a X)");
    check("X | Y | None", "<typing.Union><X Y>");
    check("Union[X, None]", "X");
    check("Union[X, Y]", "Union<X Y>");
    check("Annotated[X, Depends(f)]", "X");
    check("'X'", "X");
    check("'a.X[b.Y, Z] | None'", "(. a X)<(. b Y) Z>");
    check("'Optional[X]'", "X");
    check("list['X']", "list<X>");
    check("'what is it'", "(?)");
    check("Literal['a', 1]", r#"Literal<"a" 1>"#);
    check("Callable[[int], str]", "Callable<(list int) str>");
    check("None", "null");
}

#[test]
fn matches() {
    let check = |pattern: &str, expected: &str| {
        assert_eq!(shown(&format!("match a:\n  case {pattern}: b")), format!("(match a (case {expected} (do b)))"), "{pattern}");
    };
    check("1", "=1");
    check("-1.5", "=-1.5");
    check("'a' 'b'", r#"="ab""#);
    check("None", "=null");
    check("x", "x");
    check("_", "any");
    check("a.b.c", "=(. (. a b) c)");
    check("(x)", "x");
    check("x, *_", "[x *any]");
    check("x,", "[x]");
    check("[x, *rest, _]", "[x *rest any]");
    check("(x, 1)", "[x =1]");
    check("1 | -2 | _", "(either =1 =-2 any)");
    check("{'k': v, 1: _, **rest}", "{k:v 1:any **rest}");
    check("Point()", "(variant Point)");
    check("a.Point(1, x, y=z, w=_, v=-1)", "(variant a.Point =1 x {y:z w:any v:=-1})");
    check("[1, 2] as x", "(bound x [=1 =2])");
    check("str() as x if x", "(bound x (variant str)) if x");
    assert_eq!(shown("match a, b:\n  case x, y: pass"), "(match (list a b) (case [x y] (do (inert))))");
}

#[test]
fn classes() {
    check("class A: pass", "(class A)");
    check(
        "@d\nclass A(B, c.C, metaclass=M):\n  'doc'\n  x: int = 1\n  y = z = 2\n  w: Optional[A]\n  def f(self): pass",
        "(do (inert M) (class A (bases B (. c C)) @d (field x:int=1) (static y=2) (static z=2) (field w:A) (fn f [self] #first (do (inert)))))",
    );
    check(
        "class A:\n  class B: pass\n  if x: y = 1\n  f()",
        "(do (call (fn [] (do (if x (do (= y 1))) (call f)))) (class A (static B=(class B))))",
    );
}

#[test]
fn members() {
    check_members(
        "class A:\n  def f(self, a): pass\n  @classmethod\n  def g(cls): pass\n  @staticmethod\n  def h(): pass\n  \
         @property\n  def p(self): pass\n  @functools.cached_property\n  def q(self): pass\n  def __new__(cls): pass",
        "(fn f [self a] #first (do (inert))) (fn g [cls] #class @classmethod (do (inert))) (fn h [] @staticmethod (do (inert))) \
         (fn p [self] #property @property (do (inert))) (fn q [self] #property @(. functools cached_property) (do (inert))) \
         (fn __new__ [cls] #class (do (inert)))",
    );
    check_members(
        "class A:\n  x = y = 1\n  a: int\n  b: str = ''\n  c: ClassVar[int] = 1\n  d: Final = 2\n  e, f = g\n  h()",
        "(let x (let y 1)) (class (field a:int)) (class (field b:str=\"\")) (class (static c:int=1)) (class (field d=2)) \
         (let [e f] g) (call h)",
    );
}

#[test]
fn a_class_without_the_body_that_other_items_cover() {
    let code = "@d\nclass A(B):\n  x = 1\n  def f(self): pass";
    let tree = parse(code);
    let item = named(tree.root_node()).next().expect("there is a class");
    let body = item.field("definition").and_then(|class| class.field("body"));
    assert_eq!(show(&lower(Family::Python, item, body, false, code)), "(class A (bases B) @d)");
}

#[test]
fn broken_text_keeps_what_is_there() {
    check("a = (b", "(? a b)");
    check("x = f(1, )", "(= x (call f 1))");
    check("def f():\n  a = = b\n  c", "(fn f [] (do (= a b) c))");
    check("x = f'{a b}c'", "(= x (text a \"c\"))");
    check("f(a b, c)", "(call f a c)");
    check("def f(:\n  g(a)", "(fn f [] (do (call g a)))");
}

#[test]
fn nothing_is_too_deep() {
    let deep = [
        format!("x = {}1{}", "(".repeat(3_000), ")".repeat(3_000)),
        format!("x = {}1", "-".repeat(3_000)),
        format!("x = {}1", "not ".repeat(3_000)),
        format!("x = a{}", " + a".repeat(3_000)),
        format!("x = a{}", " or a".repeat(3_000)),
        format!("x = a{}", " < a".repeat(3_000)),
        format!("x = a{}", ".b(1)[2]".repeat(3_000)),
        format!("{}1", "x = ".repeat(3_000)),
        format!("x = {}1{}", "[".repeat(1_000), "]".repeat(1_000)),
        format!("x = {}1", "lambda: ".repeat(1_000)),
        format!("x = {}1", "a if b else ".repeat(1_000)),
        format!("x: {}int{}", "list[".repeat(1_000), "]".repeat(1_000)),
        format!("x: '{}int{}'", "list[".repeat(1_000), "]".repeat(1_000)),
        format!("def f() -> '{}int{}': pass", "list[".repeat(1_000), "]".repeat(1_000)),
        format!("[a{}]", " for a in b".repeat(1_000)),
        format!("if a: b\n{}", "elif a: b\n".repeat(3_000)),
        (0..90).fold(String::new(), |mut code, depth| {
            let _ = writeln!(code, "{}if a:", " ".repeat(depth));
            code
        }) + &" ".repeat(90)
            + "b",
        format!("match a:\n  case {}1{}: b", "[".repeat(500), "]".repeat(500)),
        format!("{}a{} = 1", "(".repeat(500), ",)".repeat(500)),
    ];
    for code in deep {
        shown(&code);
    }
}

#[test]
fn a_hundred_operands_are_all_there() {
    let code = (0..100).map(|at| format!("a{at}")).collect::<Vec<_>>().join(" + ");
    assert!(shown(&code).contains("a0 a1)"));
}

/// Each node below an item that a rule could ask for is one of the form's, or inside what says nothing.
#[test]
fn spans_are_those_of_the_nodes() {
    let code = "\n\nx = f(a, k=(b), *c)";
    let tree = parse(code);
    let item = named(tree.root_node()).next().expect("there is a statement");
    let crate::flow::ir::Op::Assign { value, .. } = lower(Family::Python, item, None, false, code).op else { panic!("it assigns") };
    let own = |node: &crate::flow::ir::Node| code[2..][node.span.range()].to_owned();
    assert_eq!(own(&value), "f(a, k=(b), *c)");
    let crate::flow::ir::Op::Call { arguments, .. } = &value.op else { panic!("it calls") };
    assert_eq!(arguments.iter().map(|argument| own(&argument.value)).collect::<Vec<_>>(), ["a", "b", "c"]);
}

/// Lowers everything that an analysis would, also a class's members.
fn lower_all(code: &str) {
    fn members(holder: Tree<'_>, is_member: bool, code: &str) {
        for item in super::with_broken(holder) {
            let class = item.field("definition").unwrap_or(item);
            let body = Some(class).filter(|class| class.kind() == "class_definition").and_then(|class| class.field("body"));
            lower(Family::Python, item, None, is_member, code);
            lower(Family::Python, item, body, is_member, code);
            if let Some(body) = body {
                members(body, true, code);
            }
        }
    }
    members(parse(code).root_node(), false, code);
}

#[test]
fn no_example_is_too_broken() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../queries/python/rules");
    let mut pending = vec![rules];
    let mut count = 0;
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(std::fs::read_dir(&path).expect("it can be read").map(|entry| entry.expect("it can be read").path()));
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "py") {
            continue;
        }
        let code = std::fs::read_to_string(&path).expect("it is text");
        count += 1;
        lower_all(&code);
        for (at, _) in code.char_indices().step_by(37) {
            lower_all(&code[..at]);
            lower_all(&code[at..]);
        }
    }
    assert!(count > 100, "only {count} examples were found");
}
