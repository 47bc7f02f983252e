//! The front desk of a rowing club's notes. It reads a request a line:
//!
//! NOTE name text      keeps a note in one's name
//! SHOW name           tells it
//! ROLE name           tells who is what; only the store's own people set that

mod store;
mod wire;

use std::io::{self, BufRead, Write};

use store::Store;

/// Sends one message and waits for its reply.
fn call(store: &mut Store, message: &[u8]) -> String {
    store.receive(message).into_iter().next().unwrap_or_else(|| "no reply".into())
}

fn answer(store: &mut Store, line: &str) -> io::Result<String> {
    let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
    match what {
        "NOTE" => {
            let (name, text) = rest.split_once(' ').unwrap_or((rest, ""));
            let message = wire::set(&format!("note:{name}"), text)?;
            Ok(call(store, &message))
        }
        "SHOW" => Ok(call(store, &wire::get(&format!("note:{rest}"))?)),
        "ROLE" => Ok(call(store, &wire::get(&format!("role:{rest}"))?)),
        _ => Ok("what?".into()),
    }
}

fn main() -> io::Result<()> {
    let mut store = Store::new();
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let reply = answer(&mut store, &line?).unwrap_or_else(|error| format!("refused: {error}"));
        writeln!(output, "{reply}")?;
    }
    Ok(())
}
