//! What the club relies on. Ends with 0 when all of it works.

use std::env;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio, exit};
use std::thread;

/// The replies to these requests, all sent to one desk.
fn desk(requests: &[String]) -> Result<Vec<String>, String> {
    let scratch = PathBuf::from(env::var_os("CAVEAT_SCRATCH").ok_or("CAVEAT_SCRATCH is not set")?);
    let mut child = Command::new(scratch.join("desk"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("the program does not start: {error}"))?;
    let mut input = child.stdin.take().ok_or("no input")?;
    let text = requests.iter().map(|request| format!("{request}\n")).collect::<String>();
    let writer = thread::spawn(move || input.write_all(text.as_bytes()).ok());
    let done = child.wait_with_output().map_err(|error| error.to_string())?;
    writer.join().ok();
    Ok(String::from_utf8_lossy(&done.stdout).lines().map(str::to_string).collect())
}

fn short(text: &str) -> String {
    let start: String = text.chars().take(60).collect();
    if start.len() < text.len() { format!("{start:?}… of {} bytes", text.len()) } else { format!("{start:?}") }
}

fn main() {
    let longest = "x".repeat(65_535);
    let accents = "é".repeat(32_767);
    let name = "n".repeat(65_530);
    let cases = [
        ("SHOW ann".to_string(), "nothing"),
        ("NOTE ann Boat 3 leaks; bring tape (2 x).".into(), "stored"),
        ("NOTE ben O'Brien's \"new\" oars: ünder the röof".into(), "stored"),
        ("SHOW ann".into(), "Boat 3 leaks; bring tape (2 x)."),
        ("SHOW ben".into(), "O'Brien's \"new\" oars: ünder the röof"),
        ("NOTE ann Fixed.".into(), "stored"),
        ("SHOW ann".into(), "Fixed."),
        ("NOTE ben".into(), "stored"),
        ("SHOW ben".into(), ""),
        ("NOTE cem a\u{0}\u{1}\u{2}z".into(), "stored"),
        ("SHOW cem".into(), "a\u{0}\u{1}\u{2}z"),
        // A whole season's log is one note: all that the store takes.
        (format!("NOTE log {longest}"), "stored"),
        ("SHOW log".into(), &longest),
        (format!("NOTE log {accents}"), "stored"),
        ("SHOW log".into(), &accents),
        (format!("NOTE {name} long name"), "stored"),
        (format!("SHOW {name}"), "long name"),
        ("ROLE ann".into(), "captain"),
        ("ROLE ben".into(), "nothing"),
        ("SING".into(), "what?"),
        ("SHOW ann".into(), "Fixed."),
    ];
    let requests: Vec<String> = cases.iter().map(|case| case.0.clone()).collect();
    let replies = desk(&requests).unwrap_or_else(|error| {
        println!("FAILED: {error}");
        exit(1)
    });
    let mut failures = 0;
    for (index, (request, wanted)) in cases.iter().enumerate() {
        let got = replies.get(index).map_or("no line", |reply| reply.as_str());
        if got != *wanted {
            failures += 1;
            println!("FAILED: {} got {}, expected {}", short(request), short(got), short(wanted));
        }
    }
    if failures == 0 {
        println!("The desk keeps all notes.");
    }
    exit(if failures == 0 { 0 } else { 1 });
}
