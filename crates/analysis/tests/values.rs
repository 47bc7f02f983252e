//! What values fold to, as docs/authoring.md says. A hole in a text is written `{…}`.

mod support;

use std::sync::LazyLock;

use caveat_analysis::Engine;

static ENGINE: LazyLock<Engine> = LazyLock::new(support::prober);

/// Each case: code with `probe(x)`, and the value of `x`; `?` where it is not known. The same must hold further down in a file.
fn check(language: &str, cases: &[(&str, &str)]) {
    let failure = |(code, expected): &(&str, &str)| {
        let got = support::probed(&ENGINE, "value", language, code);
        let below = support::probed(&ENGINE, "value", language, &format!("\n{code}"));
        if got != *expected {
            return Some(format!("expected `{expected}`, got `{got}`, one line below `{below}` in {language}\n{code}"));
        }
        (below != *expected).then(|| format!("expected `{expected}`, got `{below}` one line below in {language}\n{code}"))
    };
    support::tell(&cases.iter().filter_map(failure).collect::<Vec<_>>());
}

#[test]
fn python_texts() {
    check(
        "python",
        &[
            ("probe('a')\n", "a"),
            ("probe(\"a\")\n", "a"),
            ("probe('''a''')\n", "a"),
            ("probe(b'a')\n", "a"),
            ("probe(r'a\\d')\n", "a\\d"),
            ("probe('a\\tb')\n", "a\tb"),
            ("probe('\\x41')\n", "A"),
            ("probe('\\u0041')\n", "A"),
            ("probe('a' 'b')\n", "ab"),
            ("probe('a' f'{b}')\n", "a{…}"),
            ("probe(('a'\n  'b'))\n", "ab"),
            ("probe('a' + 'b')\n", "ab"),
            ("probe('a' + b)\n", "a{…}"),
            ("probe(a + 'b' + c)\n", "{…}b{…}"),
            ("probe('a' + str(1))\n", "a1"),
            ("probe('a' + str(b))\n", "a{…}"),
            ("probe('ab' * 3)\n", "ababab"),
            ("probe(3 * 'ab')\n", "ababab"),
            ("probe('ab' * n)\n", "?"),
            ("probe(f'a{b}c')\n", "a{…}c"),
            ("probe(f'a{b!r}c')\n", "a{…}c"),
            ("probe(f'a{b:>10}c')\n", "a{…}c"),
            ("probe(f'a{{b}}')\n", "a{b}"),
            ("probe(f'a{{{b}}}')\n", "a{{…}}"),
            ("probe(f'{1}')\n", "1"),
            ("x = 'y'\nprobe(f'a{x}c')\n", "ayc"),
            ("x = 'y'\nprobe(f'a{x}{z}')\n", "ay{…}"),
            ("probe(f'a{int(b)}')\n", "a0"),
            ("probe(f'a{b:d}')\n", "a0"),
            ("probe(f'{b=}')\n", "{…}"),
            ("probe(rf'a\\d{b}')\n", "a\\d{…}"),
            ("probe('a%s' % b)\n", "a{…}"),
            ("probe('a%s' % 'b')\n", "ab"),
            ("probe('a%s%s' % ('b', c))\n", "ab{…}"),
            ("probe('a%d' % b)\n", "a0"),
            ("probe('a%05.2f' % b)\n", "a0"),
            ("probe('100%% %s' % b)\n", "100% {…}"),
            ("probe('%(a)s' % d)\n", "{…}"),
            ("probe('%s' % (b,))\n", "{…}"),
            ("x = ('b', c)\nprobe('%s %s' % x)\n", "b {…}"),
            ("probe('a{}'.format(b))\n", "a{…}"),
            ("probe('a{}'.format('b'))\n", "ab"),
            ("probe('a{0}{1}{0}'.format('b', c))\n", "ab{…}b"),
            ("probe('a{x}'.format(x='b'))\n", "ab"),
            ("probe('a{x.y}'.format(x=b))\n", "a{…}"),
            ("probe('a{{}}{}'.format('b'))\n", "a{}b"),
            ("probe('a{:d}'.format(b))\n", "a0"),
            ("probe('a{}'.format(int(b)))\n", "a0"),
            ("t = 'a{}'\nprobe(t.format('b'))\n", "ab"),
            ("probe('a{}'.format(*b))\n", "a{…}"),
            ("probe('a{x}'.format(**b))\n", "a{…}"),
            ("probe(', '.join(['a', 'b']))\n", "a, b"),
            ("probe(', '.join(('a', b)))\n", "a, {…}"),
            ("probe(', '.join(b))\n", "{…}"),
            ("probe('a' + ', '.join(x for x in b))\n", "a{…}"),
            ("l = ['a', 'b']\nprobe(' '.join(l))\n", "a b"),
            ("probe('A'.lower())\n", "a"),
            ("probe(' a '.strip())\n", "a"),
            ("probe('a'.encode())\n", "a"),
            ("probe('a'.encode('utf-8'))\n", "a"),
            ("probe('aXb'.replace('X', c))\n", "{…}"),
            ("probe('a' if c else 'a')\n", "a"),
            ("probe('a' if c else 'b')\n", "?"),
            ("probe('a' + ('b' if c else 'b'))\n", "ab"),
            ("import textwrap\nprobe(textwrap.dedent('a'))\n", "a"),
            ("probe('é😀' + b)\n", "é😀{…}"),
        ],
    );
}

#[test]
fn python_numbers_and_constants() {
    check(
        "python",
        &[
            ("probe(511)\n", "511"),
            ("probe(0o777)\n", "511"),
            ("probe(0x1FF)\n", "511"),
            ("probe(0b1_1111_1111)\n", "511"),
            ("probe(1_000)\n", "1000"),
            ("probe(0O777)\n", "511"),
            ("probe(1 + 2)\n", "3"),
            ("probe(7 - 2)\n", "5"),
            ("probe(2 * 3 + 1)\n", "7"),
            ("probe(7 % 4)\n", "3"),
            ("probe(-7 % 4)\n", "1"),
            ("probe(0o700 | 0o077)\n", "511"),
            ("probe(0o777 & ~0o022)\n", "493"),
            ("probe(0o777 & 0o755)\n", "493"),
            ("probe(1 << 4)\n", "16"),
            ("probe(256 >> 4)\n", "16"),
            ("probe(5 ^ 1)\n", "4"),
            ("probe(2 ** 10)\n", "1024"),
            ("probe(7 // 2)\n", "3"),
            ("probe(-1)\n", "-1"),
            ("probe(+1)\n", "1"),
            ("probe(~0)\n", "-1"),
            ("probe(1.5)\n", "1.5"),
            ("probe(5 % 0)\n", "?"),
            ("probe(True)\n", "True"),
            ("probe(False)\n", "False"),
            ("probe(None)\n", "None"),
            ("probe(not True)\n", "False"),
            ("probe(not None)\n", "True"),
            ("probe(not '')\n", "True"),
            ("probe(not x)\n", "?"),
            ("probe(int(x))\n", "?"),
            ("probe(len(x))\n", "?"),
            ("probe('a' + 'b' * 0)\n", "a"),
            ("def f(x):\n    probe([1, 'a', x])\n", "[1, a, {…}]"),
            ("probe((1, 2))\n", "[1, 2]"),
            ("probe([1] + [2])\n", "[1, 2]"),
            ("probe(None or 'a')\n", "a"),
            ("probe('a' or x)\n", "a"),
            ("probe('' or 'a')\n", "a"),
            ("probe(x or 'a')\n", "?"),
            ("import stat\nprobe(stat.S_IRWXO)\n", "stat.S_IRWXO"),
            ("import ssl\nprobe(ssl.CERT_NONE)\n", "ssl.CERT_NONE"),
        ],
    );
}

#[test]
fn python_names() {
    check(
        "python",
        &[
            ("X = 'a'\nprobe(X)\n", "a"),
            ("X = 'a'\ndef f():\n    probe(X)\n", "a"),
            ("def f():\n    probe(X)\nX = 'a'\n", "a"),
            ("X = 'a'\nX = 'b'\nprobe(X)\n", "b"),
            ("X = 'a'\nX = 'b'\ndef f():\n    probe(X)\n", "?"),
            ("X: str = 'a'\nprobe(X)\n", "a"),
            ("X = Y = 'a'\nprobe(Y)\n", "a"),
            ("X, Y = 'a', 'b'\nprobe(Y)\n", "b"),
            ("X = 'a' + 'b'\nY = X + 'c'\ndef f():\n    probe(Y)\n", "abc"),
            ("X = 'a'\nif c:\n    X = 'b'\nprobe(X)\n", "?"),
            ("X = 'a'\nif c:\n    X = 'a'\nprobe(X)\n", "a"),
            ("def f():\n    x = 'a'\n    x += 'b'\n    probe(x)\n", "ab"),
            ("def f():\n    x = 'a'\n    x += y\n    x += 'c'\n    probe(x)\n", "a{…}c"),
            ("x = 'a'\nx += 'b'\nprobe(x)\n", "ab"),
            ("x = 'a'\nx += y\nprobe(x)\n", "a{…}"),
            ("x = 'a'\nx = x + y\nprobe(x)\n", "a{…}"),
            ("x = 'a'\nx = x + y\ndef f():\n    probe(x)\n", "a{…}"),
            ("def f():\n    x = 'a'\n    x = x + y\n    probe(x)\n", "a{…}"),
            ("def f():\n    x = 'a'\n    if c:\n        x += y\n    probe(x)\n", "a{…}"),
            ("def f():\n    x = 'a'\n    if c:\n        x += 'b'\n    probe(x)\n", "?"),
            ("def f():\n    x = 'a'\n    for y in z:\n        x += 'b'\n    probe(x)\n", "?"),
            ("def f():\n    x = 'in ('\n    for y in z:\n        x += '?,'\n    x += ')'\n    probe(x)\n", "?"),
            ("def f():\n    x = 'a'\n    for y in z:\n        x += y\n    probe(x)\n", "a{…}"),
            ("def f():\n    x = 'a'\n    for y in z:\n        probe(x)\n        x = y\n", "?"),
            ("x = 'a'\nfor y in z:\n    probe(x)\n    x = y\n", "?"),
            ("x = 'select ' + u\nif a:\n    if b:\n        x = 'select 1'\n    probe(x)\n", "select {…}"),
            ("x = 'select 1'\nif a:\n    x = f'select {u}'\nelse:\n    probe(x)\n", "select 1"),
            ("def f():\n    x = 'select 1'\n    if a:\n        x = f'select {u}'\n    else:\n        probe(x)\n", "select 1"),
            ("def f():\n    for x in ['a']:\n        probe(x)\n", "?"),
            ("def f(x='a'):\n    probe(x)\n", "?"),
            ("def f(x):\n    probe(x)\n", "?"),
            ("def f(x: int):\n    probe('a%s' % x)\n", "a0"),
            ("def f(x: int):\n    probe(f'a{x}')\n", "a0"),
            ("def f(x: 'int'):\n    probe(f'a{x}')\n", "a0"),
            ("def f(x: str):\n    probe(f'a{x}')\n", "a{…}"),
            ("def f(x: int):\n    x = y\n    probe(f'a{x}')\n", "a{…}"),
            ("def f():\n    x = int(y)\n    probe(f'a{x}')\n", "a0"),
            ("def f():\n    x = int(y)\n    probe(f'a{x + 1}')\n", "a0"),
            ("def f():\n    probe(f'a{len(x)}')\n", "a0"),
            ("def int(x): return x\ndef f():\n    probe(f'a{int(x)}')\n", "a{…}"),
            ("D = {'a': 'b'}\nprobe(D['a'])\n", "b"),
            ("D = {'a': 'b'}\nprobe(D['c'])\n", "?"),
            ("D = {'a': 'b'}\nprobe(D[x])\n", "?"),
            ("D = {'a': {'c': 'b'}}\nprobe(D['a']['c'])\n", "b"),
            ("D = {'a': 'b', 'a': 'c'}\nprobe(D['a'])\n", "c"),
            ("D = {'a': 'b', **x}\nprobe(D['a'])\n", "?"),
            ("D = {**x, 'a': 'b'}\nprobe(D['a'])\n", "b"),
            ("D = {'a': 'b'}\nD['a'] = x\nprobe(D['a'])\n", "?"),
            ("L = ['a', 'b']\nprobe(L[1])\n", "b"),
            ("L = ['a', 'b']\nprobe(L[2])\n", "?"),
            ("L = ['a', 'b']\nL[1] = x\nprobe(L[1])\n", "?"),
            ("L = ['a']\nL.append(x)\nprobe(L)\n", "?"),
            ("L = ['a']\nL.append(x)\nprobe(' '.join(L))\n", "{…}"),
            ("class A:\n    X = 'a'\n    def f(self):\n        probe(self.X)\n", "a"),
            ("class A:\n    def __init__(self):\n        self.x = 'a'\n    def f(self):\n        probe(self.x)\n", "a"),
            ("class A:\n    def __init__(self, x):\n        self.x = x\n    def f(self):\n        probe(self.x)\n", "?"),
            (
                "class A:\n    def __init__(self):\n        self.x = 'a'\n        self.x += y\n    def f(self):\n        probe(self.x)\n",
                "?",
            ),
            ("if (x := 'a'):\n    probe(x)\n", "a"),
            ("def f():\n    x = 'a'\n    def g():\n        probe(x)\n", "a"),
            ("def f():\n    x = 'a'\n    def g():\n        nonlocal x\n        x = y\n    probe(x)\n", "?"),
            ("X = 'a'\ndef g():\n    global X\n    X = y\ndef f():\n    probe(X)\n", "?"),
            ("def f():\n    x = 'a'\n    del x\n    probe(x)\n", "?"),
            ("def f():\n    try:\n        x = 'a'\n    except E:\n        x = y\n    probe(x)\n", "?"),
            ("def f():\n    with g() as h:\n        x = 'a'\n    probe(x)\n", "a"),
            ("def f():\n    while True:\n        x = 'a'\n        break\n    probe(x)\n", "a"),
            ("def f():\n    x = 'a'\n    x, y = g()\n    probe(x)\n", "?"),
            ("def f():\n    x = 'a'\n    for x in y: pass\n    probe(x)\n", "?"),
            ("def f():\n    x = 'a'\n    [x for x in y]\n    probe(x)\n", "a"),
            ("def f():\n    x = 'a'\n    with g() as x: pass\n    probe(x)\n", "g()"),
            ("def f():\n    x = 'a'\n    import x\n    probe(x)\n", "x"),
        ],
    );
}

#[test]
fn javascript_texts() {
    for language in ["javascript", "typescript", "tsx"] {
        check(
            language,
            &[
                ("probe('a');\n", "a"),
                ("probe(`a`);\n", "a"),
                ("probe(`a${b}c`);\n", "a{…}c"),
                ("probe(`a${'b'}c`);\n", "abc"),
                ("probe(`${a}${b}`);\n", "{…}{…}"),
                ("probe(`a${`b${c}`}`);\n", "ab{…}"),
                ("probe(`a\\`b`);\n", "a`b"),
                ("probe('a\\u0041');\n", "aA"),
                ("probe('a\\u{1F600}');\n", "a😀"),
                ("probe('a' + 'b');\n", "ab"),
                ("probe('a' + b + 'c');\n", "a{…}c"),
                ("probe('a' + 1);\n", "a1"),
                ("probe('a' + true);\n", "atrue"),
                ("probe('a' + null);\n", "anull"),
                ("probe(1 + 2 + 'a');\n", "3a"),
                ("probe('a'.concat(b, 'c'));\n", "a{…}c"),
                ("probe(['a', 'b'].join(' '));\n", "a b"),
                ("probe(['a', b].join(' '));\n", "a {…}"),
                ("probe(['a', 'b'].join());\n", "a,b"),
                ("probe('A'.toLowerCase());\n", "a"),
                ("probe('a'.trim());\n", "a"),
                ("probe(`a${Number(b)}`);\n", "a0"),
                ("probe(`a${parseInt(b, 10)}`);\n", "a0"),
                ("probe(`a${+b}`);\n", "a0"),
                ("probe(`a${b.length}`);\n", "a{…}"),
                ("probe(`a${b++}`);\n", "a0"),
                ("probe(`a${Date.now()}`);\n", "a0"),
                ("probe(String(b));\n", "{…}"),
                ("probe(c ? 'a' : 'a');\n", "a"),
                ("probe(c ? 'a' : 'b');\n", "?"),
                ("probe('é😀' + b);\n", "é😀{…}"),
                ("const x = 'a';\nprobe(x + 'b');\n", "ab"),
                ("let x = 'a';\nx += 'b';\nprobe(x);\n", "ab"),
                ("let x = 'a';\nx += y;\nprobe(x);\n", "a{…}"),
                ("function f() { let x = 'a'; x += y; probe(x); }\n", "a{…}"),
                ("function f() { let x = 'a'; if (c) { x += y; } probe(x); }\n", "a{…}"),
                ("function f() { let x = 'a'; for (const y of z) { x += y; } probe(x); }\n", "a{…}"),
                ("function f() { let x = 'a'; z.forEach(y => { x += y; }); probe(x); }\n", "a{…}"),
                ("function f() { let x; x = 'a'; probe(x); }\n", "a"),
                ("function f() { let x; if (c) { x = 'a'; } else { x = 'a'; } probe(x); }\n", "a"),
                ("function f() { let x = 'b'; { let x = 'a'; } probe(x); }\n", "b"),
                ("function f() { const x = 'b'; if (c) { const x = 'a'; probe(x); } }\n", "a"),
                ("function f() { switch (c) { case 1: const x = 'a'; probe(x); } }\n", "a"),
                ("function f() { switch (c) { case 1: { const x = 'a'; probe(x); } } }\n", "a"),
                ("function f() { const [x, y] = ['a', 'b']; probe(y); }\n", "b"),
                ("function f() { const { x } = { x: 'a' }; probe(x); }\n", "a"),
                ("function f(x = 'a') { probe(x); }\n", "?"),
                ("function f({ x = 'a' }) { probe(x); }\n", "?"),
                ("const O = { a: 'b' };\nprobe(O.a);\n", "b"),
                ("const O = { a: 'b' };\nprobe(O['a']);\n", "b"),
                ("const O = { 'a-b': 'c' };\nprobe(O['a-b']);\n", "c"),
                ("const O = { a: { b: 'c' } };\nprobe(O.a.b);\n", "c"),
                ("const O = { a: 'b' };\nO.a = x;\nprobe(O.a);\n", "?"),
                ("const O = { a: 'b', ...x };\nprobe(O.a);\n", "?"),
                ("const O = { ...x, a: 'b' };\nprobe(O.a);\n", "b"),
                ("const L = ['a', 'b'];\nprobe(L[1]);\n", "b"),
                ("const L = ['a'];\nL.push(x);\nprobe(L.join(' '));\n", "{…}"),
                ("class A { x = 'a'; f() { probe(this.x); } }\n", "a"),
                ("const x = 'a'.length;\nprobe(x);\n", "?"),
                ("probe('a', 'b');\n", "a"),
                ("var x = 'a';\nvar x = 'b';\nprobe(x);\n", "b"),
                ("while (c) { var x = 'a'; probe(x); x = y; }\n", "a"),
            ],
        );
    }
}

#[test]
fn javascript_numbers_and_constants() {
    check(
        "javascript",
        &[
            ("probe(0o777);\n", "511"),
            ("probe(0x1ff);\n", "511"),
            ("probe(0b11);\n", "3"),
            ("probe(0777);\n", "511"),
            ("probe(1_000);\n", "1000"),
            ("probe(10n);\n", "10"),
            ("probe(60 * 60 * 1000);\n", "3600000"),
            ("probe(0o700 | 0o077);\n", "511"),
            ("probe(1 << 3);\n", "8"),
            ("probe(-5);\n", "-5"),
            ("probe(7 % 4);\n", "3"),
            ("probe(true);\n", "true"),
            ("probe(!0);\n", "true"),
            ("probe(!1);\n", "false"),
            ("probe(!true);\n", "false"),
            ("probe(!!true);\n", "true"),
            ("probe(!null);\n", "true"),
            ("probe(null);\n", "null"),
            ("probe(undefined);\n", "undefined"),
            ("probe(void 0);\n", "undefined"),
            ("probe(null ?? 'a');\n", "a"),
            ("probe('a' || x);\n", "a"),
            ("probe(x || 'a');\n", "?"),
            ("probe('' || 'a');\n", "a"),
            ("probe('' ?? 'a');\n", ""),
            ("probe(false ?? 'a');\n", "false"),
            ("probe(0 ?? 'a');\n", "0"),
            ("function f(x) { probe([1, 'a', x]); }\n", "[1, a, {…}]"),
            ("const X = 5;\nprobe(X + 1);\n", "6"),
            ("let x = 5;\nx++;\nprobe(x);\n", "?"),
            ("let x = 5;\nx++;\nprobe(`a${x}`);\n", "a0"),
            ("for (let i = 0; i < 5; i++) { probe(i); }\n", "?"),
            ("for (let i = 0; i < 5; i++) { probe(`a${i}`); }\n", "a0"),
        ],
    );
    for language in ["typescript", "tsx"] {
        check(
            language,
            &[
                ("function f(x: number) { probe(`a${x}`); }\n", "a0"),
                ("function f(x?: number) { probe(`a${x}`); }\n", "a0"),
                ("function f(x: number = 1) { probe(`a${x}`); }\n", "a0"),
                ("function f(x: boolean) { probe(`a${x}`); }\n", "a0"),
                ("function f(x: string) { probe(`a${x}`); }\n", "a{…}"),
                ("function f(x: number | string) { probe(`a${x}`); }\n", "a{…}"),
                ("const x: string = 'a';\nprobe(x);\n", "a"),
                ("const x = 'a' as const;\nprobe(x);\n", "a"),
                ("const x = 'a' satisfies string;\nprobe(x!);\n", "a"),
                ("class A { private x: string = 'a'; f() { probe(this.x); } }\n", "a"),
                ("class A { x: number; f() { probe(`a${this.x}`); } }\n", "a0"),
            ],
        );
    }
}

#[test]
fn rust_values() {
    check(
        "rust",
        &[
            ("fn f() { probe(\"a\"); }\n", "a"),
            ("fn f() { probe(b\"a\"); }\n", "a"),
            ("fn f() { probe(r\"a\\d\"); }\n", "a\\d"),
            ("fn f() { probe(r#\"a\"b\"#); }\n", "a\"b"),
            ("fn f() { probe(br##\"a\"#b\"##); }\n", "a\"#b"),
            ("fn f() { probe(c\"a\"); }\n", "a"),
            ("fn f() { probe(\"a\\u{41}\"); }\n", "aA"),
            ("fn f() { probe(\"a\\\n      b\"); }\n", "ab"),
            ("fn f() { probe(0o777); }\n", "511"),
            ("fn f() { probe(0x1ff_u32); }\n", "511"),
            ("fn f() { probe(0b11u8); }\n", "3"),
            ("fn f() { probe(1_000i64); }\n", "1000"),
            ("fn f() { probe(0o700 | 0o077); }\n", "511"),
            ("fn f() { probe(1 << 3); }\n", "8"),
            ("fn f() { probe(-5); }\n", "-5"),
            ("fn f() { probe(true); }\n", "true"),
            ("fn f() { probe(!true); }\n", "false"),
            ("const X: &str = \"a\";\nfn f() { probe(X); }\n", "a"),
            ("static X: &str = \"a\";\nfn f() { probe(X); }\n", "a"),
            ("static mut X: u32 = 5;\nfn f() { probe(unsafe { X }); }\n", "?"),
            ("const X: u32 = 0o777;\nfn f() { probe(X); }\n", "511"),
            ("fn f() { let x = \"a\"; probe(x); }\n", "a"),
            ("fn f() { let x: &str = \"a\"; probe(x); }\n", "a"),
            ("fn f() { let x = \"a\"; let x = format!(\"{x}b\"); probe(x); }\n", "ab"),
            ("fn f() { let x = \"a\".to_string(); probe(x); }\n", "a"),
            ("fn f() { let x = String::from(\"a\"); probe(&x); }\n", "a"),
            ("fn f() { let x: String = \"a\".into(); probe(&x); }\n", "a"),
            ("fn f() { let mut x = String::from(\"a\"); x.push_str(y); probe(&x); }\n", "a{…}"),
            ("fn f() { let mut x = String::from(\"a\"); x += y; probe(&x); }\n", "a{…}"),
            ("fn f() { let x = \"a\".to_owned() + y; probe(&x); }\n", "a{…}"),
            ("fn f() { let x = \"a\".to_owned() + &y + \"c\"; probe(&x); }\n", "a{…}c"),
            ("fn f() { probe(format!(\"a\")); }\n", "a"),
            ("fn f() { probe(format!(\"a{}\", b)); }\n", "a{…}"),
            ("fn f() { probe(&format!(\"a{}\", \"b\")); }\n", "ab"),
            ("fn f() { probe(format!(\"a{b}c\")); }\n", "a{…}c"),
            ("fn f() { let b = \"x\"; probe(format!(\"a{b}c\")); }\n", "axc"),
            ("fn f() { probe(format!(\"a{b:?}c\")); }\n", "a{…}c"),
            ("fn f() { probe(format!(\"a{:>10}c\", b)); }\n", "a{…}c"),
            ("fn f() { probe(format!(\"a{:>width$}c\", b)); }\n", "a{…}c"),
            ("fn f() { probe(format!(\"a{0}{1}{0}\", \"x\", b)); }\n", "ax{…}x"),
            ("fn f() { probe(format!(\"a{x}\", x = \"b\")); }\n", "ab"),
            ("fn f() { probe(format!(\"a{x}{}\", b, x = \"c\")); }\n", "ac{…}"),
            ("fn f() { probe(format!(\"a{{}}{}\", \"b\")); }\n", "a{}b"),
            ("fn f() { probe(format!(\"a{}\", b.c)); }\n", "a{…}"),
            ("fn f() { probe(format!(\"a{}{}\", g(b, c), \"x\")); }\n", "a{…}x"),
            ("fn f() { probe(format!(\"a{}\", b.len())); }\n", "a{…}"),
            ("fn f(b: u32) { probe(format!(\"a{}\", b)); }\n", "a0"),
            ("fn f(b: u32) { probe(format!(\"a{b}\")); }\n", "a0"),
            ("fn f(b: &i64) { probe(format!(\"a{b}\")); }\n", "a0"),
            ("fn f(b: &str) { probe(format!(\"a{b}\")); }\n", "a{…}"),
            ("fn f(b: Option<u32>) { if let Some(b) = b { probe(format!(\"a{b}\")); } }\n", "a0"),
            ("fn f() { let b = y.parse::<i32>()?; probe(format!(\"a{b}\")); }\n", "a0"),
            ("fn f() { let b: i32 = y.parse().unwrap(); probe(format!(\"a{b}\")); }\n", "a0"),
            ("fn f() { let b = y as u64; probe(format!(\"a{b}\")); }\n", "a0"),
            ("fn f() { let b = y.len(); probe(format!(\"a{b}\")); }\n", "a0"),
            ("fn f() { probe(std::format!(\"a{}\", b)); }\n", "a{…}"),
            ("fn f() { probe(format![\"a{}\", b]); }\n", "a{…}"),
            ("fn f() { probe(concat!(\"a\", \"b\")); }\n", "ab"),
            ("fn f() { probe(format!(\"a{}\", &b)); }\n", "a{…}"),
            ("fn f() { probe(format!(r#\"a{}\"#, b)); }\n", "a{…}"),
            ("fn f() { probe(format!(\"a{}\", if c { \"x\" } else { \"x\" })); }\n", "a{…}"),
            ("fn f() { probe(if c { \"a\" } else { \"a\" }); }\n", "a"),
            ("fn f() { probe(if c { \"a\" } else { \"b\" }); }\n", "?"),
            ("fn f() { probe(match c { 1 => \"a\", _ => \"a\" }); }\n", "a"),
            ("fn f() { probe([\"a\", \"b\"].join(\" \")); }\n", "a b"),
            ("fn f() { probe(&[\"a\", \"b\"]); }\n", "[a, b]"),
            ("fn f() { let x = [\"a\", \"b\"]; probe(x[1]); }\n", "b"),
            ("fn f() { let (x, y) = (\"a\", \"b\"); probe(y); }\n", "b"),
            ("fn f() { let mut x = \"a\"; if c { x = y; } probe(x); }\n", "?"),
            ("fn f() { let mut x = \"a\"; loop { probe(x); x = y; } }\n", "?"),
            ("fn f() { let mut x = 1; x += 2; probe(x); }\n", "3"),
            ("fn f() { let x = \"a\"; let g = || probe(x); }\n", "a"),
            ("fn f() { let x = \"a\"; { let x = \"b\"; } probe(x); }\n", "a"),
            ("impl A { const X: &'static str = \"a\"; fn f() { probe(Self::X); } }\n", "a"),
            ("fn f() { const X: &str = \"a\"; probe(X); }\n", "a"),
            ("fn f() { probe(format!(\"é😀{}\", b)); }\n", "é😀{…}"),
        ],
    );
}

/// An item keeps its result when only its place changes, so its place may not matter.
#[test]
fn what_an_item_means_does_not_depend_on_its_offset() {
    let cases = [
        ("javascript", "function f() { let x = 'b'; { let x = 'a'; } probe(x); }\n", "javascript/value-b"),
        ("rust", "fn f() { let x = \"b\"; { let x = \"a\"; } probe(x); }\n", "rust/value-b"),
    ];
    let query =
        "(call_expression\n  function: (identifier) @f\n  arguments: (_ . (_) @x)\n  (#eq? @f \"probe\")\n  (#value? @x \"b\")) @finding";
    let rule = |language| support::TestRule { language, name: "value-b", query, fixes: "" };
    let engine = support::engine(&[rule("javascript"), rule("rust")]);
    for (language, code, expected) in cases {
        let before = support::analyze(&engine, language, code);
        let moved = format!("\n{code}");
        let after = support::analyze_again(&engine, language, &before, 0..0, "\n");
        let fresh = support::analyze(&engine, language, &moved);
        let told = |analysis: &caveat_analysis::Analysis| -> Vec<String> {
            analysis.findings().iter().map(|finding| finding.rule.id.to_string()).collect()
        };
        assert_eq!(told(&before), [expected], "at the start of\n{code}");
        assert_eq!(told(&after), told(&fresh), "incremental and fresh differ in\n{moved}");
    }
}
