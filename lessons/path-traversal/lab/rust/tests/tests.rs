//! What the kitchen relies on. Ends with 0 when all of it works.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio, exit};

struct Kitchen {
    child: Child,
    address: String,
}

impl Kitchen {
    fn open(program: &Path, folder: &Path, root: &str) -> Kitchen {
        let mut child = Command::new(program)
            .arg(root)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| stop(&format!("the program does not start: {error}")));
        let mut address = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut address).ok();
        Kitchen { child, address: address.trim().into() }
    }

    fn ask(&self, request: &str) -> String {
        let mut reply = String::new();
        let sent = TcpStream::connect(&self.address).and_then(|mut stream| {
            stream.write_all(request.as_bytes())?;
            stream.shutdown(Shutdown::Write)?;
            stream.read_to_string(&mut reply)
        });
        sent.map_or_else(|error| format!("error: {error}"), |_| reply)
    }
}

impl Drop for Kitchen {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn stop(why: &str) -> ! {
    println!("FAILED: {why}");
    exit(1)
}

const NAMES: [&str; 9] = [
    "bread.txt",
    "soups/leek and potato.txt",
    "soups/cold/gazpacho.txt",
    "pie, v1..v2.txt",
    "...and one more thing.txt",
    ".secret sauces/no. 1.txt",
    "Grandma O'Brien's \"best\" (50%25).txt",
    "crème brûlée.txt",
    "..sweet/..sour",
];

fn main() {
    let scratch = PathBuf::from(env::var_os("CAVEAT_SCRATCH").unwrap_or_else(|| stop("CAVEAT_SCRATCH is not set")));
    let folder = scratch.join("test-kitchen");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(folder.join("real")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("real", folder.join("link")).unwrap();
    let mut failures = Vec::new();
    let absolute = folder.join("absolute");
    // The folder of the recipes may be given in any of these ways.
    let roots = ["plain", "./with/../box", absolute.to_str().unwrap(), if cfg!(unix) { "link" } else { "other" }];
    for root in roots {
        let kitchen = Kitchen::open(&scratch.join("recipes"), &folder, root);
        let mut expect = |request: &str, wanted: &str| {
            let got = kitchen.ask(request);
            if got != wanted {
                failures.push(format!("{request:?} in {root:?} got {got:?}, expected {wanted:?}"));
            }
        };
        for name in NAMES {
            expect(&format!("GET {name}"), "NO such recipe\n");
            expect(&format!("PUT {name}\nfirst try of {name}"), "OK\n");
            expect(&format!("PUT {name}\n{name}:\nStir.\n"), "OK\n");
        }
        for name in NAMES {
            expect(&format!("GET {name}"), &format!("OK\n{name}:\nStir.\n"));
        }
        expect("GET nothing.txt", "NO such recipe\n");
        expect("GET soups", "NO such recipe\n");
        expect("PUT soups\nnot a folder", "NO room for that\n");
        expect("GET ", "NO such name\n");
        expect("COOK bread.txt", "NO such command\n");
        if !folder.join(root).join("soups/leek and potato.txt").is_file() {
            failures.push(format!("the recipes are not in the folder {root:?}"));
        }
    }
    fs::remove_dir_all(&folder).ok();
    if failures.is_empty() {
        println!("The box keeps all recipes.");
    }
    for failure in &failures {
        println!("FAILED: {failure}");
    }
    exit(if failures.is_empty() { 0 } else { 1 });
}
