//! What names stand for: imports, re-assignments, shadowing, constructors and annotations, as docs/authoring.md says.

mod support;

use std::sync::LazyLock;

use caveat_analysis::Engine;

static ENGINE: LazyLock<Engine> = LazyLock::new(support::prober);

/// Each case: code with `probe(x)`, and what `x` names; `?` where the file does not tell.
fn check(language: &str, cases: &[(&str, &str)]) {
    support::tell(&failures(language, cases));
}

fn failures(language: &str, cases: &[(&str, &str)]) -> Vec<String> {
    let failure = |(code, expected): &(&str, &str)| {
        let got = support::probed(&ENGINE, "name", language, code);
        (got != *expected).then(|| format!("expected `{expected}`, got `{got}` in {language}\n{code}"))
    };
    cases.iter().filter_map(failure).collect()
}

/// JavaScript's cases hold in TypeScript and TSX as well.
fn check_javascript(cases: &[(&str, &str)]) {
    let all: Vec<String> = ["javascript", "typescript", "tsx"].iter().flat_map(|language| failures(language, cases)).collect();
    support::tell(&all);
}

#[test]
fn python_imports() {
    check(
        "python",
        &[
            ("import os\nprobe(os.system)\n", "os.system"),
            ("import os as o\nprobe(o.system)\n", "os.system"),
            ("import os.path\nprobe(os.path.join)\n", "os.path.join"),
            ("import os.path\nprobe(os.system)\n", "os.system"),
            ("import os.path as p\nprobe(p.join)\n", "os.path.join"),
            ("import a, os as o, b\nprobe(o.system)\n", "os.system"),
            ("import xml.dom.minidom, xml.sax\nprobe(xml.sax.parse)\n", "xml.sax.parse"),
            ("from os import system\nprobe(system)\n", "os.system"),
            ("from os import system as s, popen\nprobe(s)\n", "os.system"),
            ("from os import system as s, popen\nprobe(popen)\n", "os.popen"),
            ("from os import (\n    system as s,\n    popen,\n)\nprobe(s)\n", "os.system"),
            ("from os import path\nprobe(path.join)\n", "os.path.join"),
            ("from . import os\nprobe(os.system)\n", ".os.system"),
            ("from .os import system\nprobe(system)\n", ".os.system"),
            ("def f():\n    import os\n    probe(os.system)\n", "os.system"),
            ("def f():\n    from os import system\n    probe(system)\n", "os.system"),
            ("probe(eval)\n", "eval"),
            ("import builtins\nprobe(builtins.eval)\n", "eval"),
            ("from builtins import eval as e\nprobe(e)\n", "eval"),
            ("import importlib\nm = importlib.import_module('os')\nprobe(m.system)\n", "os.system"),
            ("from importlib import import_module as im\nprobe(im('os').system)\n", "os.system"),
            ("probe(__import__('os').system)\n", "os.system"),
            ("import os\nprobe(getattr(os, 'system'))\n", "os.system"),
            ("import os\nf = getattr(os, 'sys' + 'tem')\nprobe(f)\n", "os.system"),
            ("import os\nprobe(getattr(os, name))\n", "?"),
            // An import may stand below its use in a function.
            ("def f():\n    probe(system)\n\nfrom os import system\n", "os.system"),
            // A star brings in what rules or the model mention.
            ("from sqlite3 import *\nprobe(connect)\n", "sqlite3.connect"),
            ("from sqlite3 import *\nprobe(connect('x'))\n", "sqlite3.Connection"),
            ("from sqlite3 import *\ndef connect(x): pass\nprobe(connect)\n", "?"),
            ("from sqlite3 import *\ndef f():\n    probe(connect('x').cursor())\n", "sqlite3.Cursor"),
            ("def f():\n    from sqlite3 import connect as c\n    probe(c('x'))\n", "sqlite3.Connection"),
            // `from x import a.b` of a submodule.
            ("from xml.etree import ElementTree as ET\nprobe(ET.parse)\n", "xml.etree.ElementTree.parse"),
            ("import xml.etree.ElementTree as ET\nprobe(ET.parse)\n", "xml.etree.ElementTree.parse"),
        ],
    );
}

#[test]
fn python_conditional_imports() {
    check(
        "python",
        &[
            ("try:\n    import os\nexcept ImportError:\n    os = None\nprobe(os.system)\n", "os.system"),
            ("try:\n    from os import system\nexcept ImportError:\n    system = None\nprobe(system)\n", "os.system"),
            ("try:\n    import os\nexcept ImportError:\n    os = None\ndef f():\n    probe(os.system)\n", "os.system"),
            ("try:\n    import os\nexcept ImportError:\n    raise\nprobe(os.system)\n", "os.system"),
            ("try:\n    import os\nexcept ImportError:\n    pass\nelse:\n    probe(os.system)\n", "os.system"),
            ("import sys\nif sys.version_info > (3,):\n    import os\nprobe(os.system)\n", "os.system"),
            (
                "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import sqlite3\ndef f(c: sqlite3.Connection):\n    probe(c)\n",
                "sqlite3.Connection",
            ),
            (
                "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import sqlite3\ndef f(c: 'sqlite3.Connection'):\n    probe(c)\n",
                "sqlite3.Connection",
            ),
            // Two modules of one shape: which one is not known.
            ("try:\n    import a as m\nexcept ImportError:\n    import b as m\nprobe(m.f)\n", "?"),
            ("try:\n    import os as m\nexcept ImportError:\n    import os as m\nprobe(m.system)\n", "os.system"),
        ],
    );
}

#[test]
fn python_reassignment() {
    check(
        "python",
        &[
            ("import os\nrun = os.system\nprobe(run)\n", "os.system"),
            ("import os\na = b = os.system\nprobe(a)\n", "os.system"),
            ("import os\na = b = os.system\nprobe(b)\n", "os.system"),
            ("import os\na, b = os.system, os.popen\nprobe(b)\n", "os.popen"),
            ("import os\n(a, [b, c]) = (os.system, [os.popen, 1])\nprobe(b)\n", "os.popen"),
            ("import os\na, *b = os.system, os.popen\nprobe(a)\n", "os.system"),
            ("import os\nif (s := os.system):\n    probe(s)\n", "os.system"),
            ("import os\ndef f():\n    s = os\n    probe(s.system)\n", "os.system"),
            ("import os\ns = os.system\ns = print\nprobe(s)\n", "print"),
            ("import os\ns = print\ns = os.system\nprobe(s)\n", "os.system"),
            ("import os\ns = print\nprobe(s)\ns = os.system\n", "print"),
            ("import os\ndef f(a):\n    s = print\n    if a:\n        s = os.system\n    probe(s)\n", "?"),
            ("import os\ndef f(a):\n    s = print\n    if a:\n        s = os.system\n        probe(s)\n", "os.system"),
            ("import os\ndef f(a):\n    if a:\n        s = os.system\n    else:\n        s = os.system\n    probe(s)\n", "os.system"),
            ("import os\ndef f(a):\n    if a:\n        s = os.system\n    else:\n        s = print\n    probe(s)\n", "?"),
            ("import os\ndef f(a):\n    if a:\n        s = os.system\n    elif b:\n        probe(s)\n    s = print\n", "?"),
            ("import os\ndef f(a):\n    s = os.system if a else os.system\n    probe(s)\n", "os.system"),
            ("import os\ndef f(a):\n    s = os.system if a else print\n    probe(s)\n", "?"),
            ("import os\ndef f(a):\n    s = a or os.system\n    probe(s)\n", "os.system"),
            ("import os\ndef f(a):\n    s = print\n    for x in a:\n        probe(s)\n        s = os.system\n", "?"),
            ("import os\ndef f(a):\n    s = print\n    while a:\n        s = os.system\n        probe(s)\n", "os.system"),
            ("import os\ndel os\nprobe(os)\n", "?"),
            ("import os\ndef f():\n    global os\n    os = g\n\ndef h():\n    probe(os.system)\n", "?"),
            ("import os\ndef f():\n    global os\n    probe(os.system)\n", "os.system"),
            ("import os\ndef f(a):\n    try:\n        s = os.system\n    except OSError:\n        s = print\n    probe(s)\n", "?"),
            ("import os\ndef f(a):\n    try:\n        s = os.system\n    finally:\n        g()\n    probe(s)\n", "os.system"),
            ("import os\ndef f(a):\n    with a:\n        s = os.system\n    probe(s)\n", "os.system"),
            (
                "import os\ndef f(a):\n    match a:\n        case 1:\n            s = os.system\n        case _:\n            s = print\n    probe(s)\n",
                "?",
            ),
        ],
    );
}

#[test]
fn python_shadowing() {
    check(
        "python",
        &[
            ("def eval(x): pass\nprobe(eval)\n", "?"),
            ("class eval: pass\nprobe(eval)\n", "?"),
            ("def f():\n    probe(eval)\n\ndef eval(x): pass\n", "?"),
            ("def f(eval):\n    probe(eval)\n", "?"),
            ("def f(eval=1):\n    probe(eval)\n", "?"),
            ("def f(*eval):\n    probe(eval)\n", "?"),
            ("def f(**eval):\n    probe(eval)\n", "?"),
            ("def f(*, eval):\n    probe(eval)\n", "?"),
            ("def f(a, *args: int, eval: int = 3):\n    probe(eval)\n", "int"),
            ("f = lambda eval: probe(eval)\n", "?"),
            ("f = lambda a: probe(eval)\n", "eval"),
            ("import os\nfor os in x:\n    probe(os.system)\n", "?"),
            ("import os\nfor a, os in x:\n    probe(os.system)\n", "?"),
            ("import os\nx = [probe(os.system) for os in y]\n", "?"),
            ("import os\nx = [os for os in y]\nprobe(os.system)\n", "os.system"),
            ("import os\nx = {k: os for k, os in y}\nprobe(os.system)\n", "os.system"),
            ("import os\ndef f():\n    x = [os for os in y]\n    probe(os.system)\n", "os.system"),
            ("import os\nwith f() as os:\n    probe(os.system)\n", "f().system"),
            ("import os\ntry:\n    a()\nexcept E as os:\n    probe(os.system)\n", "E.system"),
            ("import os\ndef f():\n    os = g\n    def h():\n        probe(os.system)\n", "g.system"),
            ("import os\ndef f(os):\n    def h():\n        probe(os.system)\n", "?"),
            ("import os\ndef f(os): pass\nprobe(os.system)\n", "os.system"),
            ("import os\ndef f():\n    os = g\nprobe(os.system)\n", "os.system"),
            ("import os\nclass A:\n    os = g\n    def f(self):\n        probe(os.system)\n", "os.system"),
            ("import os\nclass A:\n    def os(self): pass\n    def f(self):\n        probe(os.system)\n", "os.system"),
            ("import os\nclass A:\n    system = os.system\n    probe(system)\n", "os.system"),
            ("class A:\n    def eval(self): pass\n    def f(self):\n        probe(eval)\n", "eval"),
            ("def f():\n    def eval(x): pass\n    probe(eval)\n", "?"),
            ("def f():\n    def eval(x): pass\nprobe(eval)\n", "eval"),
            ("if a:\n    def eval(x): pass\nprobe(eval)\n", "?"),
            ("match a:\n    case eval:\n        probe(eval)\n", "?"),
            ("match a:\n    case [1, eval]:\n        probe(eval)\n", "?"),
            ("type eval = int\nprobe(eval)\n", "?"),
            ("import os\ndef f():\n    import shutil as os\n    probe(os.rmtree)\n", "shutil.rmtree"),
        ],
    );
}

#[test]
fn python_types() {
    check(
        "python",
        &[
            ("import sqlite3\nprobe(sqlite3.connect('x').cursor().execute)\n", "sqlite3.Cursor.execute"),
            ("import sqlite3\nc = sqlite3.connect('x')\nprobe(c.cursor().execute)\n", "sqlite3.Cursor.execute"),
            ("import sqlite3\nwith sqlite3.connect('x') as c:\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            (
                "import sqlite3\nasync def f():\n    async with sqlite3.connect('x') as c:\n        probe(c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            ("import sqlite3\nwith a() as b, sqlite3.connect('x') as c:\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            (
                "import sqlite3\nwith (\n    a() as b,\n    sqlite3.connect('x') as c,\n):\n    probe(c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            ("import sqlite3\nasync def f():\n    c = await sqlite3.connect('x')\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            ("import sqlite3\ndef f(c: sqlite3.Connection):\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            ("import sqlite3\ndef f(c: sqlite3.Connection = None):\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            ("import sqlite3\ndef f(c: 'sqlite3.Connection'):\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            ("from sqlite3 import Connection\ndef f(c: 'Connection'):\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            (
                "from typing import Optional\nimport sqlite3\ndef f(c: Optional[sqlite3.Connection]):\n    probe(c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import typing, sqlite3\ndef f(c: typing.Optional[sqlite3.Connection]):\n    probe(c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            ("import sqlite3\ndef f(c: sqlite3.Connection | None):\n    probe(c.execute)\n", "sqlite3.Connection.execute"),
            (
                "from typing import Annotated\nimport sqlite3\ndef f(c: Annotated[sqlite3.Connection, 1]):\n    probe(c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            ("import sqlite3\nc: sqlite3.Connection\nprobe(c.execute)\n", "sqlite3.Connection.execute"),
            ("import sqlite3\nc: sqlite3.Connection = make()\nprobe(c.execute)\n", "sqlite3.Connection.execute"),
            ("import requests\ns = requests.Session()\nprobe(s.get)\n", "requests.Session.get"),
            ("import requests\ns = requests.session()\nprobe(s.get)\n", "requests.Session.get"),
            ("import pkg\nprobe(pkg.make().send)\n", "pkg.make().send"),
            ("import pkg\nprobe(pkg.Thing().send)\n", "pkg.Thing.send"),
            (
                "import sqlite3\nclass A:\n    def __init__(self):\n        self.c = sqlite3.connect('x')\n    def f(self):\n        probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    c = sqlite3.connect('x')\n    def f(self):\n        probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    c: sqlite3.Connection\n    def f(self):\n        probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    c = sqlite3.connect('x')\n    @classmethod\n    def f(cls):\n        probe(cls.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    def __init__(self, c: sqlite3.Connection):\n        self.c = c\n    def f(self):\n        probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    def __init__(self):\n        self.c: sqlite3.Connection = None\n    def f(self):\n        probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    def __init__(self):\n        self.c = None\n    def open(self):\n        self.c = sqlite3.connect('x')\n    def f(self):\n        probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3, other\nclass A:\n    def __init__(self):\n        self.c = sqlite3.connect('x')\n    def g(self):\n        self.c = other.x()\n    def f(self):\n        probe(self.c.execute)\n",
                "?",
            ),
            (
                "import sqlite3\nclass A:\n    def __init__(self):\n        self.c = sqlite3.connect('x')\nclass B:\n    def f(self):\n        probe(self.c.execute)\n",
                "?",
            ),
            (
                "import sqlite3\nclass A:\n    def __init__(self):\n        self.a, self.c = 1, sqlite3.connect('x')\n    def f(self):\n        probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    def __init__(self):\n        self.c = sqlite3.connect('x')\n    def f(self):\n        def g():\n            probe(self.c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            (
                "import sqlite3\nclass A:\n    def __init__(self):\n        self.c = sqlite3.connect('x')\n    def f(self):\n        c = self.c\n        probe(c.execute)\n",
                "sqlite3.Connection.execute",
            ),
            // A class of this file is not what has its name elsewhere.
            ("class Session:\n    pass\ns = Session()\nprobe(s.get)\n", "?"),
        ],
    );
}

#[test]
fn python_closures() {
    check(
        "python",
        &[
            ("import os\ndef f():\n    s = os.system\n    def g():\n        probe(s)\n", "os.system"),
            ("import os\ndef f():\n    def g():\n        probe(s)\n    s = os.system\n", "os.system"),
            ("import os\ndef f():\n    s = os.system\n    g(lambda: probe(s))\n", "os.system"),
            ("import os\ndef f():\n    s = os.system\n    s = print\n    def g():\n        probe(s)\n", "?"),
            ("import os\ndef f():\n    import os as o\n    return [probe(o.system) for x in y]\n", "os.system"),
            ("s = print\ndef f():\n    probe(s)\ns = eval\n", "?"),
            ("from functools import partial\nimport os\nf = partial(os.system, 'x')\nprobe(f)\n", "functools.partial()"),
        ],
    );
}

#[test]
fn javascript_requires() {
    check_javascript(&[
        ("const cp = require('child_process');\nprobe(cp.exec);\n", "child_process.exec"),
        ("const cp = require(\"node:child_process\");\nprobe(cp.exec);\n", "child_process.exec"),
        ("const cp = require(`child_process`);\nprobe(cp.exec);\n", "child_process.exec"),
        ("const { exec } = require('child_process');\nprobe(exec);\n", "child_process.exec"),
        ("const { exec: run, spawn } = require('child_process');\nprobe(run);\n", "child_process.exec"),
        ("const { exec = 1 } = require('child_process');\nprobe(exec);\n", "child_process.exec"),
        ("const { 'exec': run } = require('child_process');\nprobe(run);\n", "child_process.exec"),
        ("const { promises: { readFile } } = require('fs');\nprobe(readFile);\n", "fs.promises.readFile"),
        ("const exec = require('child_process').exec;\nprobe(exec);\n", "child_process.exec"),
        ("const exec = require('child_process')['exec'];\nprobe(exec);\n", "child_process.exec"),
        ("let exec;\n({ exec } = require('child_process'));\nprobe(exec);\n", "child_process.exec"),
        ("var cp, a;\ncp = require('child_process');\nprobe(cp.exec);\n", "child_process.exec"),
        ("probe(require('child_process').exec);\n", "child_process.exec"),
        ("const { exec } = require('child_process'), { join } = require('path');\nprobe(join);\n", "path.join"),
        ("function f() { const cp = require('child_process'); probe(cp.exec); }\n", "child_process.exec"),
        ("const cp = require('child_process');\nconst { exec } = cp;\nprobe(exec);\n", "child_process.exec"),
        ("const cp = require(name);\nprobe(cp.exec);\n", "?"),
        ("function require(x) {}\nconst cp = require('child_process');\nprobe(cp.exec);\n", "?"),
        ("const { ...rest } = require('child_process');\nprobe(rest);\n", "?"),
        (
            "const util = require('util');\nconst exec = util.promisify(require('child_process').exec);\nprobe(exec);\n",
            "child_process.exec",
        ),
        (
            "const { promisify } = require('util');\nconst { exec } = require('child_process');\nconst run = promisify(exec);\nprobe(run);\n",
            "child_process.exec",
        ),
        ("const yaml = require('@scope/pkg');\nprobe(yaml.load);\n", "@scope/pkg.load"),
        ("const x = require('./local');\nprobe(x.exec);\n", "./local.exec"),
        ("if (a) { var cp = require('child_process'); }\nprobe(cp.exec);\n", "child_process.exec"),
        ("let cp;\ntry { cp = require('child_process'); } catch (e) { cp = null; }\nprobe(cp.exec);\n", "child_process.exec"),
        ("let cp;\nif (a) { cp = require('child_process'); }\nprobe(cp.exec);\n", "child_process.exec"),
        ("const [a, b] = [eval, alert];\nprobe(b);\n", "alert"),
        ("const cp = require('child_process') || {};\nprobe(cp.exec);\n", "child_process.exec"),
    ]);
}

#[test]
fn javascript_imports() {
    check_javascript(&[
        ("import cp from 'child_process';\nprobe(cp.exec);\n", "child_process.exec"),
        ("import * as cp from 'node:child_process';\nprobe(cp.exec);\n", "child_process.exec"),
        ("import { exec } from 'child_process';\nprobe(exec);\n", "child_process.exec"),
        ("import { exec as run } from 'child_process';\nprobe(run);\n", "child_process.exec"),
        ("import { default as cp } from 'child_process';\nprobe(cp.exec);\n", "child_process.exec"),
        ("import cp, { exec } from 'child_process';\nprobe(exec);\n", "child_process.exec"),
        ("import cp, * as all from 'child_process';\nprobe(all.exec);\n", "child_process.exec"),
        ("import * as cp from 'child_process';\nprobe(cp.default.exec);\n", "child_process.exec"),
        ("import { \"exec\" as run } from 'child_process';\nprobe(run);\n", "child_process.exec"),
        ("async function f() { const cp = await import('child_process'); probe(cp.exec); }\n", "child_process.exec"),
        ("async function f() { const { exec } = await import('node:child_process'); probe(exec); }\n", "child_process.exec"),
        ("async function f() { const { default: cp } = await import('child_process'); probe(cp.exec); }\n", "child_process.exec"),
        ("async function f() { probe((await import('child_process')).exec); }\n", "child_process.exec"),
        ("function f() { probe(exec); }\nimport { exec } from 'child_process';\n", "child_process.exec"),
        ("import data from './x.json' with { type: 'json' };\nprobe(data.exec);\n", "./x.json.exec"),
        ("import 'child_process';\nprobe(eval);\n", "eval"),
    ]);
}

#[test]
fn typescript_imports_and_annotations() {
    for language in ["typescript", "tsx"] {
        check(
            language,
            &[
                ("import cp = require('child_process');\nprobe(cp.exec);\n", "child_process.exec"),
                ("import cp = require('node:child_process');\nprobe(cp.exec);\n", "child_process.exec"),
                ("import { type Hash, exec } from 'child_process';\nprobe(exec);\n", "child_process.exec"),
                ("import type { Pool } from 'pg';\nfunction f(p: Pool) { probe(p.query); }\n", "pg.Pool.query"),
                ("import type Pool from 'pg';\nfunction f(p: Pool.X) { probe(p.query); }\n", "pg.X.query"),
                ("import * as pg from 'pg';\nfunction f(p: pg.Pool) { probe(p.query); }\n", "pg.Pool.query"),
                ("import { Pool } from 'pg';\nconst f = (p: Pool) => probe(p.query);\n", "pg.Pool.query"),
                ("import { Pool } from 'pg';\nconst f = (p?: Pool) => probe(p!.query);\n", "pg.Pool.query"),
                ("import { Pool } from 'pg';\nfunction f(p: Pool | undefined) { probe(p.query); }\n", "pg.Pool.query"),
                ("import { Pool } from 'pg';\nfunction f(p: Readonly<Pool>) { probe(p.query); }\n", "Readonly.query"),
                ("import { Pool } from 'pg';\nlet p: Pool = make();\nprobe(p.query);\n", "pg.Pool.query"),
                ("import { Pool } from 'pg';\nlet p: Pool;\nprobe(p.query);\n", "pg.Pool.query"),
                ("import { Pool } from 'pg';\nconst p = make() as Pool;\nprobe(p.query);\n", "pg.Pool.query"),
                ("import { Pool } from 'pg';\nclass A { private p: Pool; f() { probe(this.p.query); } }\n", "pg.Pool.query"),
                (
                    "import { Pool } from 'pg';\nclass A { constructor(private readonly p: Pool) {} f() { probe(this.p.query); } }\n",
                    "pg.Pool.query",
                ),
                (
                    "import { Pool } from 'pg';\nclass A { constructor(readonly p: Pool) {} f() { probe(this.p.query); } }\n",
                    "pg.Pool.query",
                ),
                (
                    "import { Pool } from 'pg';\nabstract class A { constructor(protected p: Pool) {} f() { probe(this.p.query); } }\n",
                    "pg.Pool.query",
                ),
                ("enum eval { A }\nprobe(eval);\n", "?"),
                ("namespace N { const e = eval; probe(e); }\n", "eval"),
                ("interface Pool { x: number }\nfunction f(p: Pool) { probe(p.query); }\n", "?"),
                ("type Pool = { x: number };\nfunction f(p: Pool) { probe(p.query); }\n", "?"),
            ],
        );
    }
}

#[test]
fn javascript_globals_and_shadowing() {
    check_javascript(&[
        ("probe(eval);\n", "eval"),
        ("probe(window.eval);\n", "eval"),
        ("probe(globalThis.eval);\n", "eval"),
        ("probe(window['eval']);\n", "eval"),
        ("probe(window.document.write);\n", "document.write"),
        ("probe(globalThis.window.eval);\n", "eval"),
        ("const w = window;\nprobe(w.eval);\n", "eval"),
        ("const { eval: e } = globalThis;\nprobe(e);\n", "eval"),
        ("(0, probe)(1); probe((0, eval));\n", "eval"),
        ("function f(window) { probe(window.eval); }\n", "?"),
        ("function eval(x) {}\nprobe(eval);\n", "?"),
        ("function f() { probe(eval); }\nfunction eval(x) {}\n", "?"),
        ("class eval {}\nprobe(eval);\n", "?"),
        ("function f(eval) { probe(eval); }\n", "?"),
        ("function f({ eval }) { probe(eval); }\n", "?"),
        ("function f({ a: eval }) { probe(eval); }\n", "?"),
        ("function f({ a: { eval } }) { probe(eval); }\n", "?"),
        ("function f([eval]) { probe(eval); }\n", "?"),
        ("function f(...eval) { probe(eval); }\n", "?"),
        ("function f(eval = 1) { probe(eval); }\n", "?"),
        ("function f({ eval = 1 } = {}) { probe(eval); }\n", "?"),
        ("const f = eval => probe(eval);\n", "?"),
        ("const f = (eval) => probe(eval);\n", "?"),
        ("const f = a => probe(eval);\n", "eval"),
        ("for (const eval of x) { probe(eval); }\n", "?"),
        ("for (let eval = 0; ; ) { probe(eval); }\n", "?"),
        ("for (const eval of x) { }\nprobe(eval);\n", "eval"),
        ("for (const { a: eval } of x) { probe(eval); }\n", "?"),
        ("try {} catch (eval) { probe(eval); }\n", "?"),
        ("try {} catch ({ eval }) { probe(eval); }\n", "?"),
        ("try {} catch (eval) { }\nprobe(eval);\n", "eval"),
        ("{ const eval = 1; }\nprobe(eval);\n", "eval"),
        ("{ let eval = g; probe(eval); }\n", "g"),
        ("function f() { if (a) { let eval = g; } probe(eval); }\n", "eval"),
        ("function f() { if (a) { var eval = g; } probe(eval); }\n", "g"),
        ("function f() { { function eval() {} } probe(eval); }\n", "?"),
        ("const g = function eval() { probe(eval); };\n", "?"),
        ("switch (a) { case 1: let eval = g; probe(eval); }\n", "g"),
        ("label: for (;;) { probe(eval); }\n", "eval"),
        ("const o = { eval() {}, f() { probe(eval); } };\n", "eval"),
        ("class A { eval() {} f() { probe(eval); } }\n", "eval"),
        ("import { eval } from 'x';\nprobe(eval);\n", "x.eval"),
        ("const cp = require('child_process');\nfunction f(cp) { probe(cp.exec); }\n", "?"),
        ("const cp = require('child_process');\nfunction f(cp) {}\nprobe(cp.exec);\n", "child_process.exec"),
        ("const cp = require('child_process');\nitems.map(cp => cp.exec);\nprobe(cp.exec);\n", "child_process.exec"),
        ("const cp = require('child_process');\nitems.map(item => probe(cp.exec));\n", "child_process.exec"),
        ("let cp = require('child_process');\ncp = other;\nprobe(cp.exec);\n", "other.exec"),
        ("let cp = require('child_process');\nfunction f() { cp = other; }\nfunction g() { probe(cp.exec); }\n", "?"),
        ("let cp;\nfunction init() { cp = require('child_process'); }\nfunction f() { probe(cp.exec); }\n", "child_process.exec"),
        ("let r = eval;\nif (a) { r = alert; }\nprobe(r);\n", "?"),
        ("let r = eval;\nwhile (a) { probe(r); r = alert; }\n", "?"),
        ("const r = a ? eval : eval;\nprobe(r);\n", "eval"),
        ("probe(window?.eval);\n", "eval"),
    ]);
}

#[test]
fn javascript_types() {
    check_javascript(&[
        ("const { Pool } = require('pg');\nconst p = new Pool();\nprobe(p.query);\n", "pg.Pool.query"),
        ("const pg = require('pg');\nconst p = new pg.Pool();\nprobe(p.query);\n", "pg.Pool.query"),
        ("import pg from 'pg';\nprobe(new pg.Pool().query);\n", "pg.Pool.query"),
        ("const crypto = require('crypto');\nprobe(crypto.createHash('md5').update(x).digest);\n", "crypto.Hash.digest"),
        ("import express from 'express';\nconst app = express();\nprobe(app.use);\n", "express.Application.use"),
        ("import * as express from 'express';\nconst app = express.default();\nprobe(app.use);\n", "express.Application.use"),
        (
            "const mysql = require('mysql');\nclass A { constructor() { this.c = mysql.createConnection({}); } f() { probe(this.c.query); } }\n",
            "mysql.Connection.query",
        ),
        (
            "const mysql = require('mysql');\nclass A { c = mysql.createConnection({}); f() { probe(this.c.query); } }\n",
            "mysql.Connection.query",
        ),
        (
            "const mysql = require('mysql');\nclass A { #c = mysql.createConnection({}); f() { probe(this.#c.query); } }\n",
            "mysql.Connection.query",
        ),
        (
            "const mysql = require('mysql');\nclass A { constructor() { this.c = mysql.createConnection({}); } f() { return () => probe(this.c.query); } }\n",
            "mysql.Connection.query",
        ),
        (
            "const mysql = require('mysql');\nclass A { c = null; constructor() { this.c = mysql.createConnection({}); } f() { probe(this.c.query); } }\n",
            "mysql.Connection.query",
        ),
        (
            "const mysql = require('mysql');\nclass A { c; constructor() { this.c = mysql.createConnection({}); } f() { probe(this.c.query); } }\n",
            "mysql.Connection.query",
        ),
        (
            "const mysql = require('mysql');\nclass A { constructor() { this.c = mysql.createConnection({}); } f() { const { c } = this; probe(c.query); } }\n",
            "mysql.Connection.query",
        ),
        (
            "const mysql = require('mysql2/promise');\nasync function f() { const c = await mysql.createConnection({}); probe(c.query); }\n",
            "mysql2/promise.Connection.query",
        ),
        ("import pkg from 'pkg';\nprobe(pkg.make().send);\n", "pkg.make().send"),
        ("class Pool {}\nconst p = new Pool();\nprobe(p.query);\n", "?"),
        ("export class A { c = eval; f() { probe(this.c); } }\n", "eval"),
        ("export default class A { c = eval; f() { probe(this.c); } }\n", "eval"),
    ]);
}
