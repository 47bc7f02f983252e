//! What names stand for in Rust: `use` trees, modules, shadowing, constructors and annotations, as docs/authoring.md says.

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

#[test]
fn rust_uses() {
    check(
        "rust",
        &[
            ("use std::process::Command;\nfn f() { probe(Command::new); }\n", "std::process::Command::new"),
            ("use std::process;\nfn f() { probe(process::Command::new); }\n", "std::process::Command::new"),
            ("use std::process::Command as C;\nfn f() { probe(C::new); }\n", "std::process::Command::new"),
            ("use std::process::{self, Command};\nfn f() { probe(process::exit); }\n", "std::process::exit"),
            ("use std::process::{self as p, Command};\nfn f() { probe(p::exit); }\n", "std::process::exit"),
            ("use std::{fs, process::{self, Command as C}};\nfn f() { probe(C::new); }\n", "std::process::Command::new"),
            ("use std::{fs::{self, File}, io};\nfn f() { probe(File::open); }\n", "std::fs::File::open"),
            ("use {std::fs, std::io};\nfn f() { probe(fs::read); }\n", "std::fs::read"),
            ("use ::std::fs;\nfn f() { probe(fs::read); }\n", "std::fs::read"),
            ("use std::process::*;\nfn f() { probe(Command::new); }\n", "std::process::Command::new"),
            ("use std::{process::*, io};\nfn f() { probe(Command::new(\"a\").arg); }\n", "std::process::Command.arg"),
            ("fn f() { use std::process::Command; probe(Command::new); }\n", "std::process::Command::new"),
            ("fn f() { probe(std::process::Command::new); }\n", "std::process::Command::new"),
            ("fn f() { probe(::std::process::Command::new); }\n", "std::process::Command::new"),
            ("use core::mem;\nfn f() { probe(mem::transmute); }\n", "std::mem::transmute"),
            ("fn f() { probe(core::mem::transmute); }\n", "std::mem::transmute"),
            ("use alloc::boxed::Box;\nfn f() { probe(Box::from_raw); }\n", "std::boxed::Box::from_raw"),
            ("fn f() { probe(Box::from_raw); }\n", "std::boxed::Box::from_raw"),
            ("fn f() { probe(Box::<u8>::from_raw); }\n", "std::boxed::Box::from_raw"),
            ("fn f() { probe(std::mem::transmute::<u8, bool>); }\n", "std::mem::transmute"),
            ("pub use std::process::Command;\nfn f() { probe(Command::new); }\n", "std::process::Command::new"),
            ("#[cfg(unix)]\nuse std::process::Command;\nfn f() { probe(Command::new); }\n", "std::process::Command::new"),
            ("use std::process::Command as _;\nfn f() { probe(Command::new); }\n", "Command::new"),
            ("use std::r#fn::X;\nfn f() { probe(X::new); }\n", "std::r#fn::X::new"),
            ("mod m { use std::process::Command; fn f() { probe(Command::new); } }\n", "std::process::Command::new"),
            ("mod m { use std::process::Command; }\nfn f() { probe(Command::new); }\n", "Command::new"),
            ("use std::process::Command;\nmod m { use super::*; fn f() { probe(Command::new); } }\n", "std::process::Command::new"),
            ("use std::process::Command;\nmod m { fn f() { probe(Command::new); } }\n", "Command::new"),
            ("use std::{\n    // processes\n    process::Command,\n};\nfn f() { probe(Command::new); }\n", "std::process::Command::new"),
        ],
    );
}

#[test]
fn rust_shadowing_and_types() {
    check(
        "rust",
        &[
            ("use std::process::Command;\nfn f() { let mut c = Command::new(\"a\"); probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f() { probe(Command::new(\"a\").arg(\"b\").arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f(c: &mut Command) { probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f(mut c: Command) { probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f(c: &'a mut std::process::Command) { probe(c.arg); }\n", "std::process::Command.arg"),
            (
                "use std::process::Command;\nfn f(c: Option<Command>) { if let Some(c) = c { probe(c.arg); } }\n",
                "std::process::Command.arg",
            ),
            (
                "use std::process::Command;\nfn f(c: Option<Command>) { let Some(mut c) = c else { return }; probe(c.arg); }\n",
                "std::process::Command.arg",
            ),
            ("use std::process::Command;\nfn f(c: Box<Command>) { probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f(c: Arc<Mutex<Command>>) { probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f() { let c: Command = make(); probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f() { let c: Command = make().unwrap(); probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f() { let (a, c) = (1, Command::new(\"a\")); probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f() { let c = Command::new(\"a\"); let g = || probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f() { let g = |c: &mut Command| probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f() { let g = |Command| probe(Command.arg); }\n", "?"),
            ("use std::fs::File;\nfn f() -> io::Result<()> { let x = File::open(\"a\")?; probe(x.metadata); }\n", "std::fs::File.metadata"),
            (
                "use std::fs::File;\nfn f() { match File::open(\"a\") { Ok(x) => { probe(x.metadata); } _ => {} } }\n",
                "std::fs::File.metadata",
            ),
            (
                "use std::process::Command;\nstruct A { c: Command }\nimpl A { fn f(&mut self) { probe(self.c.arg); } }\n",
                "std::process::Command.arg",
            ),
            ("use std::process::Command;\nstruct Command;\nfn f() { probe(Command::new); }\n", "?"),
            ("struct Command;\nfn f() { probe(Command::new); }\n", "?"),
            ("fn f() { struct Command; probe(Command::new); }\n", "?"),
            ("fn f() { fn Command() {} probe(Command); }\n", "?"),
            ("fn transmute() {}\nfn f() { probe(transmute); }\n", "?"),
            ("use std::mem::transmute;\nfn f(transmute: u8) { probe(transmute); }\n", "u8"),
            ("use std::mem::transmute;\nfn f() { { let transmute = g; } probe(transmute); }\n", "std::mem::transmute"),
            ("use std::mem::transmute;\nfn f() { let transmute = g; probe(transmute); }\n", "g"),
            ("use std::mem::transmute;\nfn f() { for transmute in x { probe(transmute); } }\n", "?"),
            ("use std::mem::transmute;\nfn f() { match x { transmute => probe(transmute), } }\n", "?"),
            ("use std::mem::transmute;\nfn f() { while let Some(transmute) = it.next() { probe(transmute); } }\n", "it.next()"),
            ("use std::mem::transmute as t;\nfn f() { let g = t; probe(g); }\n", "std::mem::transmute"),
            ("type C = std::process::Command;\nfn f() { probe(C::new); }\n", "std::process::Command::new"),
            (
                "use std::process::Command;\nimpl A { fn f() { let c = Command::new(\"a\"); let c = c; probe(c.arg); } }\n",
                "std::process::Command.arg",
            ),
            (
                "use std::process::Command;\nfn f(a: bool) { let c = if a { Command::new(\"a\") } else { Command::new(\"b\") }; probe(c.arg); }\n",
                "std::process::Command.arg",
            ),
            (
                "use std::process::Command;\nfn f(a: u8) { let c = match a { 1 => Command::new(\"a\"), _ => Command::new(\"b\") }; probe(c.arg); }\n",
                "std::process::Command.arg",
            ),
            (
                "use std::process::Command;\nfn f() { let c = { let x = 1; Command::new(\"a\") }; probe(c.arg); }\n",
                "std::process::Command.arg",
            ),
            ("use std::process::Command;\nfn f() { let mut c; c = Command::new(\"a\"); probe(c.arg); }\n", "std::process::Command.arg"),
            ("impl A { fn new() -> A { A } fn f() { probe(Self::new); } }\n", "?"),
            // What an extractor wraps, as its type says.
            ("use std::process::Command;\nfn f(State(mut c): State<Command>) { probe(c.arg); }\n", "std::process::Command.arg"),
            ("use std::process::Command;\nfn f(State(c): Other<Command>) { probe(c.arg); }\n", "?"),
        ],
    );
}
