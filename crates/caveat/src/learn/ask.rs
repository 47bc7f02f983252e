//! Asks a question and takes the answer, from a person or from a script.

use std::io::{self, BufRead, IsTerminal, Read};

use caveat_learning::{Input, Sheet};
use caveat_progress::clock;
use caveat_report::learning;
use caveat_report::style::clean;

use super::session::Session;
use crate::terminal;

/// Bytes of a line that are looked at: an answer is short.
const LONGEST: u64 = 1 << 10;

/// What came of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    /// It was answered.
    Answered {
        /// Whether rightly.
        right: bool,
    },
    /// The person wants to stop, or there is nobody to answer.
    Stopped,
}

/// Standard input, line by line.
pub(crate) struct Asker {
    input: io::StdinLock<'static>,
    is_person: bool,
}

impl Asker {
    pub(crate) fn new() -> Self {
        Self { input: io::stdin().lock(), is_person: io::stdin().is_terminal() }
    }

    /// The next line; none at the end of the input. What is no text, or too long to be an answer, is read as such.
    pub(crate) fn line(&mut self) -> anyhow::Result<Option<String>> {
        if self.is_person {
            terminal::print("> ")?;
        }
        let mut bytes = Vec::new();
        if self.input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        while bytes.last() != Some(&b'\n') {
            let more = self.input.fill_buf()?;
            if more.is_empty() {
                break;
            }
            let end = more.iter().position(|byte| *byte == b'\n');
            let used = end.map_or(more.len(), |at| at + 1);
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Asks, until there is an answer, and commits it. `place` says which of how many it is.
    pub(crate) fn ask(&mut self, session: &mut Session, sheet: &Sheet, place: &str) -> anyhow::Result<Given> {
        terminal::print(&format!("\n{}\n", learning::question(session.catalog(), sheet, place, terminal::look())))?;
        let last = Sheet::letter(sheet.answers().len().saturating_sub(1));
        if self.is_person {
            terminal::print(&format!("Your answer, a to {last}; q stops.\n"))?;
        }
        loop {
            let Some(typed) = self.line()? else { return Ok(Given::Stopped) };
            let answer = match sheet.read(&typed) {
                Input::Answer(answer) => answer,
                Input::Quit => return Ok(Given::Stopped),
                Input::Other => {
                    let typed: String = typed.trim().chars().take(20).collect();
                    let said = if typed.is_empty() { "Type".to_owned() } else { format!("`{}` is no answer: type", clean(&typed)) };
                    let help = format!("{said} a letter from a to {last}, or q to stop.\n");
                    terminal::print(&help)?;
                    continue;
                }
            };
            let event = sheet.event(answer, clock::now(), session.workspace_id(), &session.history);
            session.log(event)?;
            terminal::print(&learning::verdict(sheet, answer, terminal::look()))?;
            return Ok(Given::Answered { right: answer == sheet.right() });
        }
    }
}
