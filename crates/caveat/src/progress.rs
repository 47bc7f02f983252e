//! `caveat progress`.

use caveat_progress::{Store, Summary, clock, data_dir};
use caveat_report::progress;
use std::process::ExitCode;

use crate::args::ProgressOptions;
use crate::{CLEAN, terminal};

/// Prints the summary of the log on this machine.
pub(crate) fn run(options: &ProgressOptions) -> anyhow::Result<ExitCode> {
    let (store, notices) = Store::open(&data_dir()?, clock::now())?;
    let summary = Summary::of(&store.events()?, clock::now(), &notices);
    let text = if options.json { progress::json(&summary) } else { progress::text(&summary, terminal::look()) };
    terminal::print(&text)?;
    Ok(CLEAN)
}
