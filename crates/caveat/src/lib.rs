//! The commands of the `caveat` binary: one module a subcommand, which asks the other crates and prints what they say.
//!
//! It must hold no logic of its own beyond that: what a finding is, how a pack is checked and what progress means is decided
//! elsewhere. Only `setup`, which is about this program's place on the machine, has nobody else to ask. [`client`] speaks the language server protocol from the editor's side, for `caveat try` and for tests.

// As in the reports: lines are put together, and writing to a string cannot fail.
#![allow(clippy::format_push_string)]

mod args;
mod check;
pub mod client;
mod lab;
mod learn;
mod lsp;
mod progress;
mod quality;
mod rules;
mod scan;
mod setup;
mod terminal;
mod tryout;
mod why;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

/// Nothing was found, or what was asked for was done.
const CLEAN: ExitCode = ExitCode::SUCCESS;
/// Findings, or mistakes in a pack.
const FINDINGS: ExitCode = ExitCode::FAILURE;
/// The command line, the settings or the files are not usable.
const UNUSABLE: u8 = 2;

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Lsp(options) => lsp::run(options),
        Command::Check(options) => check::run(&options),
        Command::Rules(command) => rules::run(&command),
        Command::Setup(options) => setup::run(&options),
        Command::Why(options) => why::run(&options),
        Command::Learn(command) => learn::run(&command),
        Command::Progress(options) => progress::run(&options),
        Command::Try(options) => tryout::run(&options),
        Command::Lab(command) => lab::run(&command),
        Command::Quality(options) => quality::run(&options),
        Command::LabRun { arguments } => {
            let status = caveat_labs::sandbox::helper(&arguments);
            return ExitCode::from(u8::try_from(status).unwrap_or(UNUSABLE));
        }
    };
    done.unwrap_or_else(|error| {
        // A reader that has seen enough, such as `head`, is no error.
        if terminal::is_closed_pipe(&error) {
            return CLEAN;
        }
        terminal::error(&error);
        ExitCode::from(UNUSABLE)
    })
}
