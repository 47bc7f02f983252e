//! `caveat lab`.

mod check;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;
use caveat_catalog::{Catalog, Lab};
use caveat_labs::{Attempt, Error};
use caveat_progress::{clock, data_dir};
use caveat_report::lab;

use crate::args::{LabCommand, LabName};
use crate::{CLEAN, terminal};

/// Runs one of the commands on labs. They are the built-in pack's alone, wherever one is.
pub(crate) fn run(command: &LabCommand) -> anyhow::Result<ExitCode> {
    let labs = Labs { catalog: Catalog::builtin(), data: data_dir()? };
    match command {
        LabCommand::List => labs.list(),
        LabCommand::Start { lab, dir } => labs.start(lab, dir.as_deref()),
        LabCommand::Check { lab, unsandboxed, yes } => {
            let attempt = labs.open(lab)?;
            check::run(labs, attempt, *unsandboxed, *yes)
        }
        LabCommand::Hint { lab, again } => labs.hint(lab, *again),
        LabCommand::Solution { lab, yes } => labs.solution(lab, *yes),
        LabCommand::Reset { lab, yes } => labs.reset(lab, *yes),
    }
}

struct Labs {
    catalog: Catalog,
    data: PathBuf,
}

impl Labs {
    /// The lab of a name. Where a topic has several, the one that was started is meant, if it is one.
    fn named(&self, name: &LabName) -> anyhow::Result<&Arc<Lab>> {
        let found = self.catalog.labs_named(&name.name);
        let started: Vec<&Arc<Lab>> = found.iter().copied().filter(|lab| Attempt::open(&self.data, lab).is_ok()).collect();
        match (&found[..], &started[..]) {
            ([lab], _) | (_, [lab]) => Ok(lab),
            ([], _) => {
                let topic = name.name.split('/').next().unwrap_or_default();
                let all: Vec<&str> = self.catalog.labs.keys().map(|id| &**id).collect();
                let what = if self.catalog.lessons.contains_key(topic) { "has no such lab" } else { "is no topic" };
                bail!("`{topic}` {what}; there are {}", all.join(", "))
            }
            (several, _) => {
                let ids: Vec<String> = several.iter().map(|lab| lab.id()).collect();
                bail!("`{}` has several labs; name one of {}", name.name, ids.join(", "))
            }
        }
    }

    /// The copy of a lab; that it is of another version than the lab is told.
    fn open(&self, name: &LabName) -> anyhow::Result<Attempt> {
        let attempt = Attempt::open(&self.data, self.named(name)?)?;
        tell_version(&attempt);
        Ok(attempt)
    }

    fn list(&self) -> anyhow::Result<ExitCode> {
        let attempts: Vec<(&Lab, Option<Attempt>)> =
            self.catalog.labs.values().map(|lab| (&**lab, Attempt::open(&self.data, lab).ok())).collect();
        terminal::print(&lab::list(attempts.iter().map(|(lab, attempt)| (*lab, attempt.as_ref().map(|attempt| &attempt.state)))))?;
        Ok(CLEAN)
    }

    fn start(&self, name: &LabName, dir: Option<&Path>) -> anyhow::Result<ExitCode> {
        let (attempt, is_new) = Attempt::start(&self.data, self.named(name)?, dir, clock::now().millis())?;
        tell_version(&attempt);
        if let Some(dir) = dir.filter(|_| !is_new) {
            terminal::note(&format!("{} is not used: there is a copy already", dir.display()));
        }
        terminal::print(&lab::task(&attempt, is_new, terminal::look()))?;
        Ok(CLEAN)
    }

    fn hint(&self, name: &LabName, again: bool) -> anyhow::Result<ExitCode> {
        let mut attempt = self.open(name)?;
        let (look, of) = (terminal::look(), attempt.lab.hints.len());
        let next = if again { None } else { attempt.next_hint()? };
        if let Some((number, hint)) = next {
            terminal::print(&lab::hint(number, of, &hint, look))?;
            return Ok(CLEAN);
        }
        if attempt.taken_hints().is_empty() {
            bail!("no hint was taken yet; `caveat lab hint {}` shows the first", attempt.lab.id());
        }
        if !again {
            terminal::note(&format!("these are all hints that there are; `caveat lab solution {}` shows the solution", attempt.lab.id()));
        }
        let hints = attempt.taken_hints().iter().enumerate().map(|(index, hint)| lab::hint(index + 1, of, hint, look));
        terminal::print(&hints.collect::<Vec<_>>().join("\n"))?;
        Ok(CLEAN)
    }

    fn solution(&self, name: &LabName, yes: bool) -> anyhow::Result<ExitCode> {
        let mut attempt = self.open(name)?;
        if attempt.counts() {
            let id = attempt.lab.id();
            terminal::agreed(
                yes,
                &format!("{id} is not passed. When you have seen the solution, it does not count until `caveat lab reset {id}`. Show it?"),
            )?;
        }
        attempt.show_solution()?;
        terminal::print(&lab::solution(&attempt.lab))?;
        Ok(CLEAN)
    }

    fn reset(&self, name: &LabName, yes: bool) -> anyhow::Result<ExitCode> {
        // Not by `open`: a reset is what one does about an older version.
        let mut attempt = Attempt::open(&self.data, self.named(name)?)?;
        let folder = attempt.state.folder.display().to_string();
        if !matches!(attempt.folder(), Err(Error::Gone { .. })) {
            terminal::agreed(yes, &format!("This throws away everything in {folder}, also what you have added. Begin again?"))?;
        }
        attempt.reset(clock::now().millis())?;
        terminal::print(&format!("{folder} is as it was at the start.\n"))?;
        Ok(CLEAN)
    }
}

fn tell_version(attempt: &Attempt) {
    if attempt.is_outdated() {
        let (id, old, new) = (attempt.lab.id(), attempt.state.version, attempt.lab.version);
        terminal::note(&format!("your copy is of version {old} of this lab, and there is version {new}: `caveat lab reset {id}` takes it"));
    }
}
