//! `caveat quiz`, `assess`, `review`, `plan`, `lesson` and `learned`.

pub(crate) mod args;
mod ask;
mod assess;
mod lesson;
mod plan;
mod quiz;
mod review;
mod session;

use std::process::ExitCode;

use args::LearnCommand;

use crate::{CLEAN, terminal};

/// Runs one of the commands on what is learned.
pub(crate) fn run(command: &LearnCommand) -> anyhow::Result<ExitCode> {
    match command {
        LearnCommand::Quiz(options) => quiz::run(options)?,
        LearnCommand::Assess(options) => assess::run(options)?,
        LearnCommand::Review(options) => review::run(options)?,
        LearnCommand::Plan(options) => plan::run(options)?,
        LearnCommand::Lesson(options) => lesson::read(options)?,
        LearnCommand::Learned { topic } => lesson::learned(topic)?,
    }
    Ok(CLEAN)
}

/// Says something beside the matter, if there is something to say.
fn aside(said: &str) -> anyhow::Result<()> {
    if said.is_empty() { Ok(()) } else { terminal::print(&format!("{said}\n")) }
}
