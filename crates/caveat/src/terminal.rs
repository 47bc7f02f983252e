//! Where text goes.

use std::io::{self, IsTerminal, Write};

use anyhow::bail;
use caveat_report::Look;
use caveat_report::style::{BAD, WARN, clean, paint};

/// Columns of running text where there is no terminal to say.
const DEFAULT_WIDTH: usize = 100;
/// Columns of lines that programs read as well: wrapping them would break a search.
const UNWRAPPED: usize = 10_000;

/// How text on standard output may look.
pub(crate) fn look() -> Look {
    look_or(DEFAULT_WIDTH)
}

/// The same, with lines that are as long as they have to be where standard output is no terminal.
pub(crate) fn unwrapped_look() -> Look {
    look_or(UNWRAPPED)
}

fn look_or(default: usize) -> Look {
    let asked = terminal_size::terminal_size().filter(|_| io::stdout().is_terminal());
    Look { width: asked.map_or(default, |(width, _)| usize::from(width.0).clamp(40, 140)), unicode: shows_unicode() }
}

/// Whether the terminal surely shows box-drawing characters.
fn shows_unicode() -> bool {
    if !io::stdout().is_terminal() {
        return false;
    }
    if cfg!(windows) {
        // The old console host has no such variable.
        return std::env::var_os("WT_SESSION").is_some();
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    cfg!(target_os = "macos") || locale.is_some_and(|locale| locale.to_lowercase().replace('-', "").contains("utf8"))
}

/// Prints to standard output, without styles where it is no terminal or `NO_COLOR` is set.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Tells something beside the output, on standard error.
pub(crate) fn note(text: &str) {
    // Nobody is left to be told when this fails.
    let _ = writeln!(anstream::stderr().lock(), "{} {}", paint(WARN.bold(), "note:"), clean(text));
}

/// Prints text to standard error as it is.
pub(crate) fn print_error(text: &str) {
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Whether a person at a terminal agrees. Where there is nobody to ask, `None`.
pub(crate) fn confirm(question: &str) -> anyhow::Result<Option<bool>> {
    if !io::stdin().is_terminal() {
        return Ok(None);
    }
    let mut out = anstream::stderr().lock();
    write!(out, "{question} [y/N] ")?;
    out.flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(Some(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")))
}

/// Asks; an error where the answer is no, or nobody is there to give one.
pub(crate) fn agreed(yes: bool, question: &str) -> anyhow::Result<()> {
    if yes {
        return Ok(());
    }
    match confirm(question)? {
        Some(true) => Ok(()),
        Some(false) => bail!("nothing was done"),
        None => bail!("{question} There is no terminal to ask at; say so with --yes"),
    }
}

/// Tells why a command could not do its work.
pub(crate) fn error(error: &anyhow::Error) {
    let _ = writeln!(anstream::stderr().lock(), "{} {}", paint(BAD.bold(), "error:"), clean(&format!("{error:#}")));
}

/// Whether an error is that the reader of standard output has gone.
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
