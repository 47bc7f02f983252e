//! `caveat progress`.

use caveat_learning::{History, due, masteries, next_due};
use caveat_progress::{Store, Summary, clock, data_dir};
use caveat_report::progress;
use std::process::ExitCode;

use crate::args::ProgressOptions;
use crate::{CLEAN, terminal};

/// Prints the summary of the log on this machine.
pub(crate) fn run(options: &ProgressOptions) -> anyhow::Result<ExitCode> {
    let (store, notices) = Store::open(&data_dir()?, clock::now())?;
    let (events, now) = (store.events()?, clock::now());
    let summary = Summary::of(&events, now, &notices);
    if options.json {
        terminal::print(&progress::json(&summary))?;
    } else {
        let known = masteries(&events, now);
        let due = due(&known, &History::of(&events), now);
        terminal::print(&progress::text(&summary, &due, next_due(&known, now), terminal::look()))?;
    }
    Ok(CLEAN)
}
