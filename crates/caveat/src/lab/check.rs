//! `caveat lab check`.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use caveat_analysis::{Engine, check};
use caveat_catalog::Catalog;
use caveat_labs::{Attempt, Confinement, Limits, Recorded, Tools};
use caveat_progress::{Event, EventKind, Store, Timestamp, WorkspaceId, clock, data_dir};
use caveat_report::lab;
use caveat_report::style::{BOLD, GOOD, count, paint};

use super::Labs;
use crate::{CLEAN, FINDINGS, scan, terminal};

/// Looks for the findings, runs tests and attack, says what came of it, and logs it.
pub(super) fn run(labs: Labs, mut attempt: Attempt, unsandboxed: bool, yes: bool) -> anyhow::Result<ExitCode> {
    let confinement = if unsandboxed {
        terminal::agreed(
            yes,
            "The lab's programs will run like any other program of yours: they can read, write and reach what you can. Run them?",
        )?;
        Confinement::None
    } else {
        Confinement::Sandbox(std::env::current_exe().context("this program cannot be found")?)
    };
    let snapshot = attempt.snapshot()?;
    let texts: Vec<(&str, String)> =
        snapshot.files.iter().map(|(name, bytes)| (name.as_str(), String::from_utf8_lossy(bytes).into_owned())).collect();
    let remaining = with_stack(labs.catalog, |engine| {
        check::remaining(engine, &attempt.lab, texts.iter().map(|(name, text)| (*name, text.as_str())), scan::today())
    })?;
    let outcome = snapshot.run(&confinement, &Tools::find(), &Limits::default())?;
    let passed = remaining.is_empty() && outcome.tests_pass() && outcome.is_repelled();
    terminal::print(&lab::checked(&attempt, &remaining, &outcome))?;
    let is_repeated = attempt.state.passed;
    let recorded = attempt.record(passed, clock::now().millis())?;
    if let Some(recorded) = &recorded {
        log(&attempt, recorded)?;
    }
    let id = attempt.lab.id();
    let end = match (passed, &recorded) {
        (true, Some(recorded)) => {
            let hints = if recorded.hints == 0 { "without a hint".to_owned() } else { format!("with {}", count(recorded.hints, "hint")) };
            format!("{} You have passed {id}, {hints}. `caveat lab solution {id}` shows another way.", paint(GOOD.bold(), "Done."))
        }
        (true, None) if is_repeated => format!("{} You had passed {id} before.", paint(GOOD.bold(), "Done.")),
        (true, None) => format!(
            "{} You have seen the solution, so it does not count; `caveat lab reset {id}` begins again.",
            paint(GOOD.bold(), "It is mended.")
        ),
        (false, _) => format!("{} `caveat lab hint {id}` helps.", paint(BOLD, "Not yet.")),
    };
    terminal::print(&format!("\n{end}\n"))?;
    Ok(if passed { CLEAN } else { FINDINGS })
}

/// Analyses on a thread with the stack that the engine asks for.
fn with_stack<T: Send>(catalog: Catalog, look: impl FnOnce(&Engine) -> T + Send) -> anyhow::Result<T> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(Engine::STACK).build()?;
    let engine = Engine::new(Arc::new(catalog));
    Ok(pool.install(|| look(&engine)))
}

fn log(attempt: &Attempt, recorded: &Recorded) -> anyhow::Result<()> {
    let now: Timestamp = clock::now();
    let (mut store, notices) = Store::open(&data_dir()?, now)?;
    for notice in &notices {
        terminal::note(&notice.to_string());
    }
    let kind = EventKind::LabFinished { passed: recorded.passed, hints: u32::try_from(recorded.hints).unwrap_or(u32::MAX) };
    let mut event =
        Event::of_topic(kind, now, WorkspaceId::none(), &attempt.lab.topic).duration_ms(recorded.duration_ms).occasion(&recorded.id);
    event.language = Some(attempt.lab.language.to_string());
    store.append(&[event])?;
    Ok(())
}
